"""Childhoods: who is grown in the story is a child in the pictures of what words tell of them as one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Character, Sex, Species
from storyassets.model.shot import Actor, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.casting.told_years import NUMBER, OLDEST_CHILD, number_of
from storyassets.story.directing.cutting import Passage

_AS_A_CHILD = re.compile(
    r"\b(?:when|the (?:summer|year|day|winter)) i (?:was|turned) (?:only |just |still |about )?"
    r"(?:(?P<years>[a-z]+|\d\d?)(?: years old)?(?:[,.]|$| i\b| we\b| my\b)|(?:very )?(?:small|little|young)\b|a (?:kid|boy|girl|child)\b)"
    r"|\bas a (?:kid|boy|girl|child),? (?:i|my)\b|\bmy childhood\b|\bin (?:first|second|third|fourth|fifth|sixth|seventh) grade\b"
)
_WHO = r"(?P<{0}>[Ss]?[Hh]e|[A-Z][a-zà-ÿ]+)\b"
_AS_CHILDREN = re.compile(
    rf"\b(?:[Aa]ged|[Aa]t the age of|[Aa]t age) (?:only |just |about )?(?P<years>{NUMBER})(?: years old)?,? {_WHO.format('who')}"
    rf"|\b[Ww]hen {_WHO.format('whom')} (?:was|turned) (?:only |just |about |still )?(?P<aged>{NUMBER})(?=,| years old|[.]?$| (?:he|she|they)\b)"
    rf"|\b[Aa]s an? (?:small |little |young )?(?:boy|girl|child|kid),? {_WHO.format('child')}"
)
"""`In 1954, aged nine, she and her brother used to`, `When Tom was six, he`, `As a boy, Tom`"""

_AND_ANOTHER = re.compile(
    r"^,? (?:[A-Z]\w+ )?and (?:his|her) (?:\w+ )?(?:brother|sister|twin|cousin|friend)s?\b"
)
_SEXES = {"he": Sex.MALE, "she": Sex.FEMALE}


def show_as_children(
    stagings: Sequence[Staging], passages: Sequence[Passage], people: dict[str, Character]
) -> list[Staging]:
    """The stagings; who tells it was a child where they say so: `when I was nine`."""
    stagings = [_with_children(one, p, people) for one, p in zip(stagings, passages, strict=True)]
    teller = people.get(FIRST_PERSON)
    if teller is None or teller.look.age is Age.CHILD:
        return stagings
    return [
        staging.model_copy(update={"actors": tuple(_as_child(actor) for actor in staging.actors)})
        if _tells_of_childhood(passage)
        else staging
        for staging, passage in zip(stagings, passages, strict=True)
    ]


def _as_child(actor: Actor) -> Actor:
    return actor.model_copy(update={"age": Age.CHILD}) if actor.character_id == FIRST_PERSON else actor


def _tells_of_childhood(passage: Passage) -> bool:
    found = _AS_A_CHILD.search(passage.line.text.lower())
    years = number_of(found.group("years")) if found else None
    return found is not None and (not found.group("years") or (years is not None and years <= OLDEST_CHILD))


def _with_children(staging: Staging, passage: Passage, people: dict[str, Character]) -> Staging:
    """The same picture; of whom it is told how they were as children, they are."""
    found = None if passage.is_dialogue else _AS_CHILDREN.search(passage.line.text)
    years = number_of(found["years"] or found["aged"]) if found else None
    if found is None or (years is None and not found["child"]) or (years or 0) > OLDEST_CHILD:
        return staging
    grown = [a.character_id for a in staging.actors if _is_grown(people.get(a.character_id))]
    meant = [who for who in grown if _is_meant(people[who], found["who"] or found["whom"] or found["child"])]
    if len(meant) != 1 and not _AND_ANOTHER.match(passage.line.text[found.end() :]):
        return staging
    small = grown if _AND_ANOTHER.match(passage.line.text[found.end() :]) else meant
    return staging.model_copy(
        update={
            "actors": tuple(
                a.model_copy(update={"age": Age.CHILD}) if a.character_id in small else a
                for a in staging.actors
            )
        }
    )


def _is_grown(one: Character | None) -> bool:
    return (
        one is not None
        and one.character_id != FIRST_PERSON
        and one.look.species is Species.HUMAN
        and one.look.age in (Age.ADULT, Age.OLD)
        and not one.role.crowd
    )


def _is_meant(one: Character, word: str) -> bool:
    sex = _SEXES.get(word.lower())
    if sex is not None:
        return one.role.sex is sex
    return word.lower() in (part.lower() for part in " ".join((one.role.name, *one.role.aliases)).split())
