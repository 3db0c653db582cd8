"""Likeness: who is related to whom, so that relatives resemble each other and nobody else is taken for them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from storyassets.model.character import Age, Costume, HairStyle, Look, Role, Sex, Species
from storyassets.model.script import Script
from storyassets.story.casting.palettes import colour_distance
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.words.whole_words import find_whole
from storyassets.story.words.word_tables import word_set

BLOOD_KIN = word_set(
    "father mother dad mom mum daddy mommy papa mama parents son daughter brother sister grandfather grandmother "
    "grandpa grandma grandson granddaughter uncle aunt nephew niece twin"
)
_PARENTS = word_set("father mother dad mom mum daddy mommy papa mama")
_CHILDREN = word_set("son daughter")
_WORD_BEFORE = re.compile(r"\b([a-z]+),? $")
_OWNED = re.compile(r"['’]s ([a-z]+)(?: ([a-z]+))?\b")
WORD_BEFORE = 40
"""In so many letters stands the word before a name."""
OWNER_WORDS = 3
"""Whoever owns something is called by so many words at most."""
FEWEST_DIFFERENCES = 2.5
"""Two who differ in fewer things are taken for each other."""

_WEIGHED_HAIR = frozenset({HairStyle.BALD, HairStyle.CURLY})
_WOMANLY_HAIR = frozenset(
    {HairStyle.BOB, HairStyle.LONG, HairStyle.BUN, HairStyle.BRAIDS, HairStyle.PONYTAIL}
)
_HATLESS = frozenset({Costume.MODERN, Costume.PEASANT, Costume.OFFICE, Costume.WOODCUTTER, Costume.TAILOR})
# The parts of a face that run in families come from these remainders of the seed.
_FEATURES = (5, 7 * 4, 13 * 3)
_MOST_TRIES = 4200


def find_families(script: Script) -> dict[str, str]:
    """Whom each relative takes after, by id: the first of the family."""
    text = " ".join((script.title, *(line.text for line in script.lines))).lower()
    people = [role for role in script.roles if role.species is Species.HUMAN]
    first = {role.character_id: role.character_id for role in people}
    for role in people:
        head = _head_of(role, people, text)
        if head is not None:
            _join(first, role.character_id, head)
    return {who: head for who, head in first.items() if head != who}


def _join(first: dict[str, str], one: str, other: str) -> None:
    """Make one family of two; its first is whoever is named first in the story."""
    order = list(first)
    head, former = sorted((first[one], first[other]), key=order.index)
    for who in order:
        if first[who] == former:
            first[who] = head


def _head_of(role: Role, people: Sequence[Role], text: str) -> str | None:
    """The one whose kin a role is said to be."""
    ids = [one.character_id for one in people]
    for kin in _kin_words(role, text):
        if FIRST_PERSON in ids and re.search(rf"\bmy (?:[a-z]+ )?{kin}\b", text):
            return FIRST_PERSON
        owners = _owners_of(kin, text)
        for other in people:
            if other is not role and owners & _called(other):
                return other.character_id
        for other in people:
            if other is not role and _are_parent_and_child(kin, _kin_words(other, text)):
                return other.character_id
        children = [one for one in people if one is not role and one.age is Age.CHILD and not one.crowd]
        if kin in _PARENTS and len(children) == 1:
            return children[0].character_id
        whose = re.search(rf"\b(his|her) (?:[a-z]+ )?{kin}\b", text)
        if whose:
            return _owner(role, kin, people, whose.group(1))
    return None


def _are_parent_and_child(kin: str, others: Sequence[str]) -> bool:
    return (kin in _PARENTS and bool(_CHILDREN & set(others))) or (
        kin in _CHILDREN and bool(_PARENTS & set(others))
    )


def _owner(role: Role, kin: str, people: Sequence[Role], pronoun: str) -> str | None:
    """Whose kin it is, by the pronoun: the hero, or the only one who can be meant."""
    no = Sex.FEMALE if pronoun == "his" else Sex.MALE
    others = [
        one
        for one in people
        if one is not role and not one.crowd and one.sex is not no
        and not (kin in _CHILDREN and one.age in (Age.CHILD, Age.YOUNG))
    ]  # fmt: skip
    hero = next((one for one in others if one.part == "protagonist"), None)
    if hero is None and len(others) == 1:
        hero = others[0]
    return hero.character_id if hero else None


def _kin_words(role: Role, text: str) -> list[str]:
    """The words for a relative that a role goes by, or that stand before its name."""
    words = " ".join((role.name, role.occupation, *role.aliases)).lower().split()
    before = [
        found[1]
        for at in find_whole(text, role.name.lower())
        if (found := _WORD_BEFORE.search(text, max(0, at - WORD_BEFORE), at))
    ]
    return [word for word in dict.fromkeys((*words, *before)) if word in BLOOD_KIN]


def _owners_of(kin: str, text: str) -> set[str]:
    """The last one, two and three words before `'s daughter`, each as somebody may be called."""
    called: set[str] = set()
    for found in _OWNED.finditer(text):
        if kin in found.groups():
            words = re.findall(r"[\w-]+", text[max(0, found.start() - WORD_BEFORE) : found.start()])
            called |= {" ".join(words[-n:]) for n in range(1, OWNER_WORDS + 1)}
    return called


def _called(role: Role) -> set[str]:
    return {role.name.lower(), *(alias.lower() for alias in role.aliases)} - {"i", "me", "my"}


def take_after(look: Look, head: Look) -> Look:
    """The look with skin, hair and features of the family."""
    hair = look.hair if look.age is Age.OLD or head.age is Age.OLD else head.hair
    curly = head.hair_style is HairStyle.CURLY
    style = look.hair_style
    if look.sex is not Sex.FEMALE and style in (HairStyle.SHORT, HairStyle.CURLY):
        style = HairStyle.CURLY if curly and look.age is not Age.OLD else HairStyle.SHORT
    return look.model_copy(
        update={
            "skin": head.skin,
            "hair": hair,
            "hair_style": style,
            "seed": _kindred_seed(look.seed, head.seed),
        }
    )


def _kindred_seed(own: int, head: int) -> int:
    """The next seed that gives eyes, nose and the distance between the eyes as the family has them."""
    return next(
        (own + k for k in range(_MOST_TRIES) if _features(own + k) == _features(head)),
        own,
    )


def _features(seed: int) -> tuple[int, ...]:
    iris, nose, apart = _FEATURES
    return seed % iris, seed % nose // 7, seed % apart // 13


def is_told_apart(look: Look, others: Sequence[Look]) -> bool:
    """Whether nobody takes them for one of the others."""
    return least_difference(look, others) >= FEWEST_DIFFERENCES


def least_difference(look: Look, others: Sequence[Look]) -> float:
    """In how many things they differ from the one who is most like them."""
    return min((_difference(look, other) for other in others), default=math.inf)


def _is_womanly(look: Look) -> bool:
    return look.sex is Sex.FEMALE or (look.sex is Sex.UNKNOWN and look.hair_style in _WOMANLY_HAIR)


def _difference(one: Look, other: Look) -> float:
    if one.species is not other.species or one.crowd != other.crowd or one.being is not other.being:
        return math.inf
    found = 0.0
    found += _is_womanly(one) != _is_womanly(other)
    found += one.age is not other.age and (
        Age.OLD in (one.age, other.age) or Age.CHILD in (one.age, other.age)
    )
    if one.hair_style is not other.hair_style:
        found += 1.5 if {one.hair_style, other.hair_style} & _WEIGHED_HAIR else 1.0
    found += colour_distance(one.hair, other.hair) > 75
    found += colour_distance(one.skin, other.skin) > 40
    found += one.costume is not other.costume and not {one.costume, other.costume} <= _HATLESS
    return found + 1.5 * (one.beard != other.beard) + 0.5 * (one.glasses != other.glasses)
