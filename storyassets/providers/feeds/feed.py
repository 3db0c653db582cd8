"""Feed: a story in each entry of an RSS or Atom feed that carries more than its beginning."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from storyassets.errors import InvalidOutput
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.providers.sources import STAGE, Fetched, SourceOutfit, web_address

UNREADABLE = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What feedparser raises of itself for a character, number or encoding that is none."""

MOST_MARKUP_CHARACTERS = 1_000_000
_WEB_PAGE = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body)\b", re.I)
# What blogs put under every entry.
_SIGN_OFF = re.compile(
    r"(?:<p[^<>]{0,200}>)?\s*The post\s.{0,400}?\sappeared first on\s.{0,400}?\.?\s*(?:</p>)?\s*\Z",
    re.I | re.S,
)
_MARK = r"(?:…|\.\.\.|&#8230;|&hellip;)"
_BROKEN_OFF = re.compile(
    rf"(?:\[\s*{_MARK}\s*\]|{_MARK}|\b(?:read (?:more|on|the rest)|continue reading|weiterlesen)\b.{{0,200}})"
    r"(?:\s|</?\w{1,10}[^<>]{0,300}>|&raquo;|&rarr;|»|→)*\Z",
    re.I | re.S,
)


class FeedSource:
    """One feed. A full text is preferred to a summary, and a summary that breaks off is no story."""

    def __init__(self, outfit: SourceOutfit) -> None:
        self._outfit = outfit
        self._name = outfit.settings.name

    def read(self) -> Iterator[FoundStory | NoStory]:
        """A story for each entry. Raises InvalidOutput for what is no feed, and as fetching does."""
        fetched = self._outfit.fetch(self._outfit.settings.url, self._name)
        try:
            parsed = _parse(fetched)
        except UNREADABLE as error:
            raise self._useless("it is damaged: it cannot be read as a feed") from error
        if not parsed.get("version"):
            is_page = _WEB_PAGE.search(fetched.content[:4096])
            what = "it is a web page, not a feed" if is_page else "it is no RSS or Atom feed"
            raise self._useless(what)
        about = parsed.get("feed") or {}
        return (_story_of(entry, about) for entry in parsed.get("entries") or ())

    def _useless(self, what: str) -> InvalidOutput:
        return InvalidOutput(what, stage=STAGE, thing=self._name, fix="Name the address of the feed itself")


def _parse(fetched: Fetched) -> Mapping[str, Any]:
    import feedparser  # slow to import, and needed by feeds only

    told = {"content-type": fetched.content_type, "content-location": fetched.url}
    parsed: Mapping[str, Any] = feedparser.parse(io.BytesIO(fetched.content), response_headers=told)
    return parsed


def _story_of(entry: Mapping[str, Any], about: Mapping[str, Any]) -> FoundStory | NoStory:
    title = _words(entry.get("title"))
    full = [_words(one.get("value")) for one in entry.get("content") or ()]
    text = max(full, key=len, default="") or _words(entry.get("summary"))
    text = _SIGN_OFF.sub("", text[:MOST_MARKUP_CHARACTERS].rstrip()).rstrip()
    if not text:
        return NoStory(title, "the entry has no text")
    if _BROKEN_OFF.search(text[-1200:]):
        return NoStory(title, "only its beginning is in the feed")
    return FoundStory(
        text=text,
        title=title,
        url=web_address(entry.get("link")),
        licence=web_address(entry.get("license")) or web_address(about.get("license")),
        credit=_words(entry.get("author")) or _words(about.get("title")),
    )


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
