"""Someone: which of the words for people and beasts is somebody in a story, and no mere word."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.story.casting.candidates import TITLE_WEIGHT, Candidate
from storyassets.story.words.given_names import FEMALE_NAMES, MALE_NAMES
from storyassets.story.words.speech_verbs import SPEECH_VERBS
from storyassets.story.words.whole_words import around_whole


def is_someone(candidate: Candidate, title: str) -> bool:
    """Whether a candidate is more than a word: named often, doing something, or brought in as one."""
    titled = candidate.count >= TITLE_WEIGHT and candidate.key.rstrip("#=") in title.lower()
    if candidate.nature.species is Species.ROBOT and candidate.nature.thing:
        return candidate.says
    if candidate.nature.thing:
        return candidate.count >= 2 and (titled or candidate.capital >= 2)
    if candidate.key.startswith("="):
        return (
            candidate.count >= 2
            or (candidate.titled and candidate.count > candidate.aside)
            or candidate.shows
            or (candidate.name in FEMALE_NAMES | MALE_NAMES and candidate.count > candidate.aside)
        )
    if candidate.count == 0 or (candidate.count <= candidate.aside and not candidate.key.startswith("=")):
        return False
    return (
        candidate.count >= 2
        or candidate.acts > 0
        or candidate.shows
        or candidate.introduced
        or candidate.many
        or candidate.leads
    )


_KIN = {"wife": "woman", "husband": "man"}


def is_kin(candidate: Candidate, candidates: dict[str, Candidate]) -> bool:
    """`His wife`, named once: somebody, if it is she whom `the woman` means later."""
    generic = candidates.get(_KIN.get(candidate.key, ""))
    return (
        generic is not None
        and candidate.count > 0
        and not generic.introduced
        and generic.first > candidate.first
    )


_VERBS = "|".join(SPEECH_VERBS)
_SAYS = re.compile(rf" (?:{_VERBS})\b")
_SAID_BY = re.compile(rf"\b(?:{_VERBS}) (?:the|a|an) (?:\w+ )?\Z")


def speaks(name: str, text: str) -> bool:
    """Whether a text tells that something of that name says something."""
    return any(_SAYS.match(after) or _SAID_BY.search(before) for before, after in around_whole(text, name))
