"""What is wrong with a model's title, summary and tags, in sentences that the model can be told."""

from __future__ import annotations

import re

from storyassets.model.listing import MOST_TITLE_UNITS, ListingWords
from storyassets.model.script import Beat
from storyassets.providers.protocols import ListingRequest
from storyassets.story.words.untrusted import quote_line

MOST_SUMMARY_CHARACTERS = 600
GIVEN_AWAY_WORDS = 6
"""So many words in a row of the turn or the end tell it."""

_ENDS = (Beat.TWIST, Beat.RESOLUTION)
_LINK = re.compile(r"https?://|www\.", re.I)
_WORD = re.compile(r"\w+")


def find_wording_faults(request: ListingRequest, words: ListingWords) -> tuple[str, ...]:
    """Lengths, markup, links, and the end given away."""
    return (*_title_faults(words.title), *_summary_faults(words.summary), *_telling_faults(request, words))


def _title_faults(title: str) -> list[str]:
    units = len(title.encode("utf-16-le", "surrogatepass")) // 2
    faults = []
    if not any(letter.isalnum() for letter in title):
        faults.append("the title has no word")
    if units > MOST_TITLE_UNITS:
        faults.append(f"the title has {units} characters; {MOST_TITLE_UNITS} are the most")
    if "#" in title or _LINK.search(title):
        faults.append("the title has a hashtag or a link in it")
    return faults


def _summary_faults(summary: str) -> list[str]:
    if not any(letter.isalnum() for letter in summary):
        return ["the summary has no word"]
    faults = []
    if len(summary) > MOST_SUMMARY_CHARACTERS:
        faults.append(f"the summary has {len(summary)} characters; {MOST_SUMMARY_CHARACTERS} are the most")
    if "#" in summary or _LINK.search(summary):
        faults.append("the summary has a hashtag or a link in it")
    return faults


def _telling_faults(request: ListingRequest, words: ListingWords) -> list[str]:
    """Lines of the turn and the end of which the title or the summary has several words in a row."""
    said = " ".join(_WORD.findall(f"{words.title} . {words.summary}".casefold()))
    told_early = " ".join(
        word
        for line in request.lines
        if line.beat not in _ENDS
        for word in _WORD.findall(line.text.casefold())
    )
    for line in request.lines:
        if line.beat in _ENDS:
            heard = _WORD.findall(line.text.casefold())
            for start in range(len(heard) - GIVEN_AWAY_WORDS + 1):
                run = " ".join(heard[start : start + GIVEN_AWAY_WORDS])
                if f" {run} " in f" {said} " and f" {run} " not in f" {told_early} ":
                    return [f"it gives away the end: {quote_line(run)}"]
    return []
