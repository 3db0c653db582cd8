"""Blindness: whoever is told to be blind cannot see on any picture from then on, until sight comes back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.model.shot import Actor, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.mentions import NameBook, name_book

_GOES_BLIND = re.compile(
    r"\b(?:is|was|am|are|were|be|became|becomes|went|goes|gone|grew|grown|turned|struck|born) (?:\w+ ){0,2}?blind\b(?! (?:to|with|by|as))"
    r"|\b(?:lost|loses) (?:his|her|my|their) (?:eye)?sight\b"
)
_SEES_AGAIN = re.compile(
    r"\b(?:could|can|able to) see again\b|\b(?:got|gave|recovered|regained) (?:\w+ ){0,2}(?:eye)?sight\b|\bsight (?:came|was given) back\b"
)
_NOT_SO = re.compile(r"\b(?:not|never|if|as if|as though|like)\b")


def lose_sight(
    script: Script, cast: Cast, passages: Sequence[Passage], stagings: Sequence[Staging]
) -> list[Staging]:
    """The same stagings; the blind are so on every picture from the one that says it."""
    book = name_book(script)
    blind = {c.character_id for c in cast.characters if "blind" in _words_for(c.role.name, *c.role.aliases)}
    shown: list[Staging] = []
    for passage, staging in zip(passages, stagings, strict=True):
        if passage.line.speaker == NARRATOR and passage.beat is not Beat.HOOK:
            blind = _by_now(blind, passage, book)
        changes: dict[str, object] = {"actors": _blinded(staging.actors, blind)}
        if staging.elsewhere is not None:
            there = _blinded(staging.elsewhere.actors, blind)
            changes["elsewhere"] = staging.elsewhere.model_copy(update={"actors": there})
        shown.append(staging.model_copy(update=changes))
    return shown


def _blinded(actors: Sequence[Actor], blind: set[str]) -> tuple[Actor, ...]:
    return tuple(
        actor.model_copy(update={"blind": True}) if actor.character_id in blind else actor for actor in actors
    )


def _words_for(*names: str) -> set[str]:
    return {word for name in names for word in name.lower().split()}


def _by_now(blind: set[str], passage: Passage, book: NameBook) -> set[str]:
    """Who is blind after these words: the last who is named before them, else whom the line is about."""
    text = passage.low
    told = _GOES_BLIND.search(text)
    if told is None and not blind:
        return blind
    if _SEES_AGAIN.search(text):
        return set()
    if told is None or _NOT_SO.search(text[: told.end()]):
        return blind
    before = len(text[: told.start()].split())
    named = [m.character_id for m in book.find(passage.words) if m.first < before + 1 and not m.possessive]
    whom = named[-1:] or list(passage.line.subjects[:1])
    return blind | set(whom)
