"""Listing: a story in each post of a JSON listing of Reddit's shape, the most liked first."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from storyassets.errors import InvalidOutput
from storyassets.providers.protocols import FoundStory, NoStory
from storyassets.providers.sources import STAGE, SourceOutfit, web_address

TAKEN_BACK = ("[removed]", "[deleted]")
POST = "t3"


class ListingSource:
    """One page of a listing: `data.children[].data`."""

    def __init__(self, outfit: SourceOutfit) -> None:
        self._outfit = outfit
        self._name = outfit.settings.name

    def read(self) -> Iterator[FoundStory | NoStory]:
        """A story for each post with a text. Raises InvalidOutput for another shape, and as fetching does."""
        fetched = self._outfit.fetch(self._outfit.settings.url, self._name)
        try:
            told = json.loads(fetched.content)
        except (ValueError, RecursionError) as error:
            raise self._useless("it is not JSON") from error
        posts = _posts_in(told)
        if posts is None:
            raise self._useless("its JSON is no listing: data.children[].data is not there")
        posts.sort(key=_liking, reverse=True)
        return (_story_of(post, fetched.url) for post in posts)

    def _useless(self, what: str) -> InvalidOutput:
        return InvalidOutput(
            what, stage=STAGE, thing=self._name, fix="Name a listing of posts, such as …/top.json"
        )


def _posts_in(told: Any) -> list[Mapping[str, Any]] | None:
    """The posts; None where it is no listing."""
    data = told.get("data") if isinstance(told, dict) else None
    children = data.get("children") if isinstance(data, dict) else None
    if not isinstance(children, list):
        return None
    found = [child for child in children if isinstance(child, dict) and isinstance(child.get("data"), dict)]
    if children and not found:
        return None
    return [child["data"] for child in found if child.get("kind", POST) == POST]


def _liking(post: Mapping[str, Any]) -> float:
    """How much it is liked; what does not say it comes last."""
    score = post.get("score")
    return float(score) if isinstance(score, int) and abs(score) < 1e12 else float("-inf")


def _story_of(post: Mapping[str, Any], home: str) -> FoundStory | NoStory:
    title = html.unescape(_words(post.get("title")))
    text = html.unescape(_words(post.get("selftext")))
    if post.get("over_18"):
        return NoStory(title, "it is marked as for adults")
    if post.get("stickied"):
        return NoStory(title, "it is pinned: a notice, not a story")
    if not text or text in TAKEN_BACK:
        return NoStory(title, "it was taken back" if text else "it has no text")
    author = _words(post.get("author"))
    return FoundStory(
        text=text,
        title=title,
        url=_address_of(post, home),
        licence=_words(post.get("license")),
        credit=f"u/{author}" if author and author not in TAKEN_BACK else "",
    )


def _address_of(post: Mapping[str, Any], home: str) -> str:
    """The post's own page, else what it links to."""
    page = _words(post.get("permalink"))
    try:
        return web_address(urljoin(home, page)) if page else web_address(post.get("url"))
    except ValueError:
        return ""


def _words(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
