"""Years: how old everyone is by now, because the words say that years have passed, and what they wear."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Cast, Character, Species
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Actor, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.wardrobe import dress_for_trades

_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "many": 20, "several": 8, "some": 8, "long": 20,
}  # fmt: skip
_COUNT = rf"({'|'.join(_NUMBERS)}|\d\d?)"
_LATER = re.compile(
    rf"\b{_COUNT} (?:long )?years (?:later|after|afterwards|on|passed|went by|go by|pass|had passed|have passed)\b"
    rf"|\b(?:for|after) {_COUNT} (?:long |whole )?years\b"
)
_LATER_UNCOUNTED = re.compile(r"\byears (?:later|afterwards|passed|went by|had passed|have passed)\b")
_BEFORE = re.compile(r"\b(?:had|has|have|'ve|'d|was|were|been)\b(?:\W+\w+){0,5}\W+(?:for|after)\b")
_GROWN = re.compile(
    r"\b(?:grew|grown|grows) up\b|\bgrew (?:in)?to (?:be )?a (?:\w+ )?(?:man|woman)\b|\bas a grown (?:man|woman)\b"
)
_TODAY = re.compile(r"^(?:and |but )?(?:today|nowadays|these days)\b")
_AT_THE_END = (Beat.TWIST, Beat.RESOLUTION)
_UNSAID = 15
"""So many years pass when it is not said how many."""

_YEARS_OLD = {Age.CHILD: 10, Age.YOUNG: 18, Age.ADULT: 34, Age.OLD: 70}
_YOUNG_FROM, _ADULT_FROM, _OLD_FROM = 15, 23, 62
_WEATHERS = 12
"""So many years are seen on an adult who is not old yet: told so, they are greying and lined."""

_BEGINNER = 8
"""Whoever tells of so many years that passed was young when the story began."""


def age_children(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same stagings, in which everybody is as old as the years make them that pass, and wears what they became."""
    passed, gone = [], 0
    grown: list[int] = []
    for passage in passages:
        before = gone
        if passage.beat is not Beat.HOOK:
            gone = _add_years(gone, passage)
        passed.append(gone)
        # Who is grown when somebody else grows up is not seen to age by it.
        # `Today she runs it`: nobody counts the years, so nobody grows old by them.
        uncounted = _GROWN.search(passage.line.text.lower()) or _TODAY.search(passage.line.text.lower())
        only_grows = gone > before and uncounted is not None
        grown.append((grown[-1] if grown else 0) + (gone - before if only_grows else 0))
    people = {
        c.character_id: c
        for c in cast.characters
        if c.look.species is Species.HUMAN or c.look.age is Age.CHILD
    }
    aged: list[Staging] = []
    for staging, years, growing in zip(stagings, passed, grown, strict=True):
        actors = tuple(
            actor.model_copy(
                update={
                    "age": _age_after(people[actor.character_id], _own(people, actor, years, growing), gone)
                }
            )
            if actor.character_id in people
            else actor
            for actor in staging.actors
        )
        aged.append(staging.model_copy(update={"actors": actors}))
    return dress_for_trades(aged, passages, cast)


def _own(people: dict[str, Character], actor: Actor, years: int, growing: int) -> int:
    """The years that have passed for somebody: only a child, and who tells the story, grow up in some that nobody counts."""
    one = people[actor.character_id]
    grows = one.look.age is Age.CHILD or one.character_id == FIRST_PERSON
    return years if grows else years - growing


def _age_after(character: Character, years: int, in_all: int) -> Age | None:
    """How old they are after so many years, of all that the story lets pass; nothing as long as they are as cast."""
    cast_as = character.look.age
    if (
        character.character_id == FIRST_PERSON
        and cast_as is Age.ADULT
        and _BEGINNER <= in_all < _OLD_FROM - 34
    ):
        return Age.YOUNG if years < _BEGINNER else Age.ADULT if years >= _WEATHERS else None
    old = _YEARS_OLD[cast_as] + years
    age = (
        Age.OLD if old >= _OLD_FROM
        else Age.ADULT if old >= _ADULT_FROM
        else Age.YOUNG if old >= _YOUNG_FROM
        else Age.CHILD
    )  # fmt: skip
    if age is Age.ADULT is cast_as and years >= _WEATHERS:
        return age
    return None if age is cast_as or not years else age


def _add_years(gone: int, passage: Passage) -> int:
    """The years that have passed with these words too."""
    if passage.line.speaker != NARRATOR:
        return gone
    text = " ".join(passage.narrated).lower()
    for found in _LATER.finditer(text):
        count = found.group(1) or found.group(2)
        if found.group(2) and _BEFORE.search(text[: found.end(2)]):
            continue
        gone += _NUMBERS[count] if count in _NUMBERS else int(count)
    if _LATER_UNCOUNTED.search(text) and not _LATER.search(text):
        gone += _UNSAID
    if _GROWN.search(text) or (_TODAY.search(text) and passage.beat in _AT_THE_END):
        gone = max(gone, _UNSAID)
    return gone
