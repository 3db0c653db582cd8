"""Wording: title, summary and tags by rules, of the script alone. The turn and the end are not told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from storyassets.model.listing import ListingWords
from storyassets.model.script import Beat
from storyassets.providers.protocols import ListingRequest, ToldLine
from storyassets.publish.graphemes import clean_line
from storyassets.publish.listing import UNTITLED

MOST_SENTENCES = 2
TOLD_BEATS = (Beat.HOOK, Beat.SETUP)


def word_listing(request: ListingRequest) -> ListingWords:
    """The script's own title, else its hook; the hook and how it begins; its characters."""
    names = tuple(clean_line(name) for name in request.characters)
    title = next(_words_in((request.title, _hook(request), request.channel_title)), UNTITLED)
    return ListingWords(
        title=title,
        summary=" ".join(_summarise(request.lines, title)),
        hashtags=tuple(name.title() if name.islower() else name for name in names),
        tags=(*names, *_words_in((request.channel_title,))),
    )


def _hook(request: ListingRequest) -> str:
    return next((line.text for line in request.lines if line.beat is Beat.HOOK), "")


def _words_in(choices: Iterable[str]) -> Iterator[str]:
    """Those that have a letter or a digit, on one line."""
    plain = (clean_line(choice) for choice in choices)
    return (one for one in plain if any(letter.isalnum() for letter in one))


def _summarise(lines: Iterable[ToldLine], title: str) -> list[str]:
    """The first words of the narrator, but for the title's; where nobody narrates, of whoever speaks first."""
    early = [line for line in lines if line.beat in TOLD_BEATS]
    told = [clean_line(line.text) for line in early if not line.speaker]
    told = [one for one in told if one and _plain(one) != _plain(title)]
    told = told or [f"“{clean_line(line.text)}”" for line in early if line.speaker]
    return told[:MOST_SENTENCES]


def _plain(text: str) -> str:
    """Its letters and digits."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())
