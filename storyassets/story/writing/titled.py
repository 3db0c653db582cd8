"""Titled: whom a title names, or means where it only says what somebody is: `The Woman Who Timed the Light`."""

from __future__ import annotations

import re

from storyassets.model.character import Age, Role, Sex, Species
from storyassets.story.casting.clause_scan import MOST_SUBJECTS
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.word_tables import word_set

_WHO = re.compile(
    r"^(?:The|A|An|One|That|This|My|Our) (?:[\w'-]+ ){0,2}?(?P<noun>woman|man|girl|boy|lady|guy|gentleman|widow|wife|husband|mother|father|kid|child)\b"
    r"(?=$|[.:,]| (?:who|whose|that|with|without|nobody|everybody|no one|i|we)\b)",
    re.I,
)
_WOMEN = word_set("woman girl lady widow wife mother")
_MEN = word_set("man boy guy gentleman husband father")
_CHILDREN = word_set("girl boy kid child")
_ITS_HERO = frozenset({"protagonist", "foil"})


def named_in_title(title: str, people: People) -> tuple[str, ...]:
    """In a title every word may have a capital, so that verbs look like names: read it small first."""
    mentions = [*people.mentions(title.lower()), *people.mentions(title)]
    named = dict.fromkeys(m.character_id for m in mentions if not m.possessive)
    return tuple(named)[:MOST_SUBJECTS] or meant_by_title(title, people)


def meant_by_title(title: str, people: People) -> tuple[str, ...]:
    """The one person whom a title's noun fits, by sex and age; nobody if several do, or if it only says where: there all are seen."""
    found = _WHO.match(title.strip())
    if found is None:
        return ()
    noun = found["noun"].lower()
    fitting = [role for role in people.roles if _fits(noun, role)]
    heroes = [role for role in fitting if role.part in _ITS_HERO]
    for some in (heroes, fitting):
        if len(some) == 1:
            return (some[0].character_id,)
    return ()


def _fits(noun: str, role: Role) -> bool:
    if role.crowd or role.species is not Species.HUMAN or role.character_id == FIRST_PERSON:
        return False
    if (role.age is Age.CHILD) is not (noun in _CHILDREN) and not (
        noun in _CHILDREN and role.age is Age.YOUNG
    ):
        return False
    sex = Sex.FEMALE if noun in _WOMEN else Sex.MALE if noun in _MEN else None
    return sex is None or role.sex is sex
