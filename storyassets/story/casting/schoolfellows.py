"""Schoolfellows: who is a child because another one is, with whom they go to school."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Role, Species
from storyassets.story.casting.told_years import LATER
from storyassets.story.words.whole_words import MARK, mark_names

_FELLOW = re.compile(
    rf"{MARK}(?: [A-Z]\w+)?,? (?:who (?:was|sat) )?(?:(?:from|in) (?:his|her|my|our|their) class\b|a classmate\b|(?:sat|sits) next to (?:him|her|me) in class)"
    rf"|\b(?:classmate|best friend from (?:school|class)|desk mate|schoolmate),? (?:named |called )?{MARK}"
)


_OF_SCHOOL = re.compile(
    r"\b(?:kids|classmates?|classroom|school|recess|cafeteria|teacher|homework|playground|in (?:the|our|my) class|primary \w+|year (?:[1-9]|one|two|three|four|five|six))\b",
    re.I,
)


def with_classmates(before: Sequence[Role], told: tuple[Role, ...], narration: str) -> tuple[Role, ...]:
    """Who has a full name and no title where the protagonist is a child at school, is a child too.

    Years later they may be anything, and a teller's fellow is what they were: `Tobias is a lawyer now`.
    """
    later = LATER.search(narration)
    young = narration[: later.start()] if later is not None else narration
    pupil = any(
        new.age is Age.CHILD
        and (new.name == "I" or (not later and new.part == "protagonist" and old.age is Age.ADULT))
        for old, new in zip(before, told, strict=True)
    )
    if not pupil or not _OF_SCHOOL.search(young):
        return told
    return tuple(_as_classmate(_before_trade(role, young), young) for role in told)


def _before_trade(role: Role, young: str) -> Role:
    """The same one without a trade of which nothing is said before the years have passed."""
    named = role.name[:1].isupper() and re.search(rf"\b{re.escape(role.name)}\b", young)
    if not named or not role.occupation or re.search(rf"\b{re.escape(role.occupation)}\b", young, re.I):
        return role
    return role.model_copy(update={"occupation": ""})


def _as_classmate(role: Role, narration: str) -> Role:
    if not re.search(rf"\b{re.escape(role.name)}\b", narration):
        return role
    known = role.crowd or role.occupation or role.species is not Species.HUMAN or role.age is not Age.ADULT
    if known or any(alias[:1].islower() for alias in role.aliases) or role.name[:1].islower():
        return role
    titled = re.search(
        rf"\b(?:Mrs?|Ms|Miss|Dr|Coach|Principal)\.? (?:\w+ )?{re.escape(role.name)}\b", narration
    )
    return role if titled or role.name == "I" else role.model_copy(update={"age": Age.CHILD})


def is_schoolfellow(role: Role, narration: str, roles: Sequence[Role]) -> bool:
    """`Aoife Brady, from his class`, where a child is told of."""
    child = any(
        one.age is Age.CHILD and not one.crowd and one.character_id != role.character_id for one in roles
    )
    return child and _FELLOW.search(mark_names(narration, {role.name})) is not None
