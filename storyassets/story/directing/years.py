"""Years: how old everyone is by now, because the words say that years have passed, and what they wear."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Cast, Character, Species
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.told_years import number_of
from storyassets.story.directing.childhoods import show_as_children
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.wardrobe import dress_for_trades

_UNCOUNTED = {"many": 20, "several": 8, "some": 8, "long": 20}
_COUNT = rf"({'|'.join(_UNCOUNTED)}|\d\d?|[a-z]+(?:-[a-z]+)?)"
_LATER = re.compile(
    rf"\b{_COUNT} (?:long )?years (?:later|after|afterwards|on|passed|went by|go by|pass|had passed|have passed)\b"
    rf"|\b(?:for|after) {_COUNT} (?:long |whole )?years\b"
)
_LATER_UNCOUNTED = re.compile(r"\byears (?:later|afterwards|passed|went by|had passed|have passed)\b")
_BEFORE = re.compile(r"\b(?:had|has|have|'ve|'d|was|were|been)\b(?:\W+\w+){0,5}\W+(?:for|after)\b")
_GROWN = re.compile(
    r"\b(?:grew|grown|grows) up\b|\bgrew (?:in)?to (?:be )?a (?:\w+ )?(?:man|woman)\b|\bas a grown (?:man|woman)\b"
)
_TODAY = re.compile(r"^(?:and |but )?(?:today|nowadays|these days)\b|\b(?:these days|nowadays)\.?$")
_LIVES_GROWN = re.compile(
    r"\b(?:i|we|he|she|they) (?:\w+ )?graduated\b|\bbest man\b|\b(?:my|his|her|our|the) (?:wedding|reception)\b"
    r"|\bmy (?:husband|wife|own (?:kids?|children|son|daughter))\b|\bmy (?:daughter|son) (?!of)\w+s\b"
)
"""What nobody does or has as a child."""

_I_AM_NOW = re.compile(
    r"\b(?:I(?:['’]m| am) (?P<years>[a-z]+(?:-[a-z]+)?|\d\d)(?: years old)? (?:now|today)|Now I(?:['’]m| am) (?P<later>[a-z]+(?:-[a-z]+)?|\d\d)(?=[,.]| and\b))"
)
"""`I am forty-one now.`, of whom the story tells as a child."""

_AT_THE_END = (Beat.TWIST, Beat.RESOLUTION)
_UNSAID = 15
"""So many years pass when it is not said how many."""

_YEARS_OLD = {Age.CHILD: 10, Age.YOUNG: 18, Age.ADULT: 34, Age.OLD: 70}
_YOUNG_FROM, _ADULT_FROM, _OLD_FROM = 15, 23, 62
_WEATHERS = 12
"""So many years are seen on an adult who is not old yet: told so, they are greying and lined."""

_BEGINNER = 8
"""Whoever tells of so many years that passed was young when the story began."""

_IS_TODAY = re.compile(r"\btoday,? i(?:['’]m| am) (?:the|an?|his|her|their)\b")


def age_children(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same stagings, in which everybody is as old as the years make them that pass, and wears what they became."""
    young = any(c.look.age is Age.CHILD and c.role.part != "support" for c in cast.characters)
    passed = _count_years(stagings, passages, cast, young=young)
    years_in_all, growing_in_all, spared_in_all = passed[-1] if passed else (0, 0, 0)
    people = {
        c.character_id: c
        for c in cast.characters
        if c.look.species is Species.HUMAN or c.look.age is Age.CHILD
    }
    aged: list[Staging] = []
    for staging, (years, growing, spared) in zip(stagings, passed, strict=True):
        actors = tuple(
            actor.model_copy(
                update={
                    "age": _age_after(
                        people[actor.character_id],
                        years - _not_aged(people[actor.character_id], growing, spared),
                        years_in_all - _not_aged(people[actor.character_id], growing_in_all, spared_in_all),
                    )
                }
            )
            if actor.character_id in people
            else actor
            for actor in staging.actors
        )
        aged.append(staging.model_copy(update={"actors": actors}))
    return dress_for_trades(show_as_children(aged, passages, people), passages, cast)


def _count_years(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast, *, young: bool
) -> list[tuple[int, int, int]]:
    """The years gone by each picture; how many of them age only the young; how many of them no grown teller either."""
    teller = next((c for c in cast.characters if c.character_id == FIRST_PERSON), None)
    # `My wife` of a father says nothing of how old his daughter is by now.
    grows_up = young and (teller is None or teller.look.age in (Age.CHILD, Age.YOUNG))
    first = next((p.line.line_id for p in passages if p.beat is not Beat.HOOK), "")
    opening = (s for s, p in zip(stagings, passages, strict=True) if p.line.line_id == first)
    child_first = young and any(_is_aged(staging, cast, Age.CHILD) for staging in opening)
    passed: list[tuple[int, int, int]] = []
    gone = growing = spared = 0
    for staging, passage in zip(stagings, passages, strict=True):
        before = gone
        # `My uncle drove a truck for thirty years`, told first, is who he is when it begins.
        if passage.beat is not Beat.HOOK and (child_first or passage.line.line_id != first):
            gone = _add_years(gone, passage, behind=_is_aged(staging, cast, Age.OLD))
            if grows_up and _LIVES_GROWN.search(passage.line.text.lower()):
                gone = max(gone, _UNSAID)
            if grows_up and (told := _I_AM_NOW.search(passage.line.text)):
                gone = max(gone, (number_of(told["years"] or told["later"]) or 0) - _YEARS_OLD[Age.CHILD])
        # Who is grown when somebody else grows up is not seen to age by it.
        # `Today she runs it`: nobody counts the years, so nobody grows old by them.
        text = passage.line.text.lower()
        if gone > before and (_GROWN.search(text) or _TODAY.search(text) or _LIVES_GROWN.search(text)):
            growing += gone - before
            # Where a child grows up or `today I am the boss`, whoever tells it is older by then, too.
            spared += 0 if young or _IS_TODAY.search(text) else gone - before
        passed.append((gone, growing, spared))
    return passed


def _not_aged(one: Character, growing: int, spared: int) -> int:
    """The years that pass without ageing somebody: those that nobody counts age children and whoever tells it young."""
    if one.look.age is Age.CHILD:
        return 0
    if one.character_id == FIRST_PERSON:
        return spared if one.look.age is Age.ADULT else 0
    return growing


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


def _is_aged(staging: Staging, cast: Cast, age: Age) -> bool:
    """Whether somebody of that age is told of: the sixty years that an old man was angry lie behind him."""
    seen = (cast.find(actor.character_id) for actor in staging.actors)
    return any(c is not None and c.look.species is Species.HUMAN and c.look.age is age for c in seen)


def _add_years(gone: int, passage: Passage, *, behind: bool = False) -> int:
    """The years that have passed with these words too; those for which something went on may lie behind."""
    if passage.line.speaker != NARRATOR:
        return gone
    text = " ".join(passage.narrated).lower()
    counted = False
    for found in _LATER.finditer(text):
        count = found.group(1) or found.group(2)
        passed = _UNCOUNTED.get(count) or number_of(count) or 0
        counted |= passed > 0
        if not (found.group(2) and (behind or _BEFORE.search(text[: found.end(2)]))):
            gone += passed
    if _LATER_UNCOUNTED.search(text) and not counted:
        gone += _UNSAID
    if _GROWN.search(text) or (_TODAY.search(text) and passage.beat in _AT_THE_END):
        gone = max(gone, _UNSAID)
    return gone
