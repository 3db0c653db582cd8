"""Told ages: how old a story says that somebody is: in years, by a class at school, or by what only the grown do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from storyassets.model.character import Age, Role, Sex, Species
from storyassets.story.casting.dated_ages import dated_years
from storyassets.story.casting.schoolfellows import is_schoolfellow, with_classmates
from storyassets.story.casting.told_years import (
    DECADES,
    GRADES,
    GREYING,
    NUMBER,
    OLDEST_CHILD,
    OLDEST_YOUNG,
    SCHOOL_ENDS,
    YOUNGEST_OLD,
    age_of,
    number_of,
    years_in_class,
)
from storyassets.story.words.kin_words import FATHER_WORDS, MOTHER_WORDS
from storyassets.story.words.whole_words import MARK, find_whole, mark_names
from storyassets.story.words.word_tables import word_set

WEATHERED = "weathered face"
"""The look of somebody of fifty."""

_SMALL_ONES_THINGS = re.compile(
    r"\b(?:crib|cot|diapers?|nappy|nappies|stroller|pram|pushchair|bassinet|high ?chair|pacifier|playpen|car seat|"
    r"baby monitors?|bedtime stor(?:y|ies)|tooth fairy|babysitter|lullaby|nursery|kindergarten|preschool|daycare|"
    r"teddy bear|sandbox|training wheels|crayons?|sippy cup)\b",
    re.I,
)
_A_SMALL_ONE = 5
"""In years: about so old is whose crib or crayons are told of."""
_GROWN_UP = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:husband|wife|fianc\w+|boyfriend|girlfriend|boss|manager|supervisor|coworkers?|job|rent|landlord|"
    r"apartment|car|truck|office|daughter|son|kids|children|ex|mortgage|wedding|roommate|engagement|marriage|divorce|"
    r"shift|salary|paycheck|business|shop|restaurant|employees|customers|clients|mother-in-law|ex-\w+)\b|"
    r"\bI (?:\w+ )?(?:drove|work|worked|married|divorced|hired|rented|retired|proposed|paid the rent)\b|"
    r"\bI (?:was|am|'m|got|'ve been) (?:\w+ )?(?:driving|married|engaged|pregnant|hired|fired|getting married|divorced)\b|"
    r"\b(?:night shift|back then|my parents' house|college|university|grad school)\b",
    re.I,
)


def is_grown_up(narration: str) -> bool:
    """Whether the teller does or has what only the grown do or have: a husband, a job, rent to pay."""
    return _GROWN_UP.search(narration) is not None


_ABOUT = r"(?: (?:only|just|about|nearly|almost|barely|already|now|over|past|well (?:over|past)|pushing|close to|going on|all of))?"
_YEARS_AFTER = (
    rf"{MARK}(?:,| was| is|['’]s| had(?: just)? turned| turned| turns|, who was|, who is|, who['’]s){_ABOUT} (?P<a>{NUMBER})(?: years? old)?"
    rf"(?=[,.;:!?]| (?:and|when|but|that|then|now|at the time|this year|next|years young)\b)"
    rf"|{MARK} [(\[](?:aged? |now )?(?P<g>\d{{1,2}})(?: ?[MFmf])?(?:[)\]]|, )"
    rf"|{MARK} (?:had )?(?:died|passed away|passed)\b[^.!?,]{{0,40}},? (?:at |aged |at the age of |she was |he was )?(?P<h>{NUMBER})(?=[,.;!?]| and\b)"
    rf"|{MARK}(?: named \w+)?,? (?:of |aged? )(?:about |only |maybe |perhaps |around |nearly |almost )?(?P<c>{NUMBER})\b(?! (?:of|other|\w+s\b))"
    rf"|{MARK}(?:,? (?:was |is )?in (?:his|her|their)|:|,) (?:early |mid |mid-|late )?(?P<d>{'|'.join(DECADES)})\b"
    rf"|{MARK}[^.!?]{{0,44}}, (?P<f>{NUMBER}) if (?:(?:he|she)(?: was| is|['’]s) )?a day"
    rf"|{MARK}[^.!?]{{0,60}}(?: and|[.,;!]) (?P<who>s?he)(?: was| is| must be| must have been| had to be| turned|['’]s){_ABOUT} (?P<e>{NUMBER})(?: years? old)?"
    rf"(?=[,.;:!?]| (?:and|if|but|then|now|when)\b)"
    rf"|{MARK}[^.!?]{{0,60}}[.!?] (?:I |We )?[^.!?{MARK}]{{0,60}}\b(?:because|and|but|though) (?P<who2>s?he)(?: was| is|['’]s){_ABOUT} (?P<k>{NUMBER})(?= years? old| and\b|[,.;!?])"
)
_TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|1[3-9]|[2-9][0-9]"  # `at nine Ann left`: by the clock
_AT_AGE = rf"\b(?:at (?P<i>{_TENS})|(?:aged|at the age of|at age) (?P<j>{NUMBER}))(?: years old)?,? (?:(?:my|our|his|her|the|old|little) ){{0,2}}{MARK}"
_YEARS_BEFORE = rf"\b(?P<b>{NUMBER})[- ]years?[- ]old (?:[\w-]+ ){{0,2}}(?:named |called )?{MARK}"
_YEARS, _ONLY_AFTER = (
    re.compile(f"{_YEARS_BEFORE}|{_AT_AGE}|{_YEARS_AFTER}", re.I),
    re.compile(f"{_AT_AGE}|{_YEARS_AFTER}", re.I),
)
"""How old somebody is said to be, in a text where MARK stands for them: at every word only where `years old` stands at all."""
_YEARS_OLD = ("year-old", "years-old", "year old", "years old")
_SEXES = {"he": Sex.MALE, "she": Sex.FEMALE}
_SOMEBODYS_CHILD = re.compile(
    rf"\b(?:daughter|son|granddaughter|grandson|niece|nephew|child)(?:,| is| was)? (?:named |called )?{MARK}"
)
_AT_HIGH_SCHOOL = re.compile(
    r"\b(?:[A-Z][a-z]+ High\b(?! (?:Street|Road|Court))|high school|varsity|junior high|(?:wo)?men['’]s|ladies['’]?)[^\"]{0,400}\b(?:team|squad|meet|relay|match|game|coach|season)\b",
    re.S,
)
_PLAYS = re.compile(
    rf"{MARK}(?:,? (?:who|only|had|always|never|\w+ly))* (?:was the (?:slowest|fastest|smallest|youngest|best|worst|captain|goalkeeper)|"
    r"swam|ran|rowed|raced|played|anchored|pitched|scored|trained|captained|joined the team|made the team)\b"
)
_FRAIL = re.compile(
    rf"{MARK}[^.!?\"]{{0,30}} (?:broken|broke|fractured) (?:his|her|a) hip\b|{MARK}(?:'s|’s) (?:walker|dentures|hearing aid|great-grand\w+)\b"
    rf"|{MARK} lived (?:\w+ ){{0,2}}(?:in|at) (?:the|a) (?:nursing|retirement|old people's|care) home\b"
)
"""What happens to the old."""

_A_BOY = re.compile(
    rf"{MARK} (?:was|is) (?:the|a|an|our) (?!old\b|good\b|bad\b|golden\b|wonder\b|poster\b)(?:[\w-]+ ){{0,3}}(?:boy|girl|kid|pupil) (?:in|at) (?:the|our|my|his|her) (?:class|school|street|village|town|year|home)\b"
)
"""`Darren was the worst boy in the class`"""

_LITTLE_ONE = re.compile(
    rf"\b(?:little|small|tiny|wee|smallest|youngest|littlest) (?:one|ones|thing|mite|tot|lad|scrap)(?: of [^.,;]{{1,20}})?,? (?:called |named |was )?{MARK}"
)
"""`A little one called Priya`"""

_RETIRED = re.compile(
    rf"{MARK}(?: [A-Z][\w'’-]+)?,? (?:was |had been )?an? [a-z{MARK} -]{{1,30}} (?:until|till) (?:his|her) (?:knees?|back|eyes|eyesight|hips?|legs|heart|hands|lungs|pension|retirement)\b|"
    rf"{MARK} (?:draws|drew|collect(?:s|ed)|lived on|lives on) (?:his|her) pension\b|"
    rf"\bretired (?:[\w-]+ ){{0,2}}{MARK}|{MARK}(?: had| has| was| is)? (?:long |now |already )?retired(?! (?:to|early|for)\b)",
    re.I,
)


def tell_ages(roles: Sequence[Role], narration: str) -> tuple[Role, ...]:
    """The roles, each as old as the story first says that they are."""
    classes = list(years_in_class(narration))
    told = tuple(_as_told(role, narration, classes, roles) for role in roles)
    told = with_classmates(roles, told, narration)
    return tuple(_in_team(role, narration) for role in told) if _is_at_high_school(narration) else told


@lru_cache(maxsize=16)
def _is_at_high_school(narration: str) -> bool:
    return _AT_HIGH_SCHOOL.search(narration) is not None


def _in_team(role: Role, narration: str) -> Role:
    """`The team of Harlow High`: its girls are no children, and who swims, runs or plays in it is no grown woman."""
    if role.species is not Species.HUMAN or role.name == "I":
        return role
    pupils = role.name.lower() in ("girls", "boys", "girl", "boy") and role.age is Age.CHILD
    named = role.age is Age.ADULT and not role.occupation and not role.crowd
    plays = named and _PLAYS.search(mark_names(narration, {role.name, *role.aliases}))
    return role.model_copy(update={"age": Age.YOUNG}) if pupils or plays else role


_OFFICES = word_set(
    "lieutenant captain sergeant corporal private officer doctor surgeon nurse lawyer teacher policeman constable detective judge "
    "manager inspector pilot engineer priest vicar reporter soldier professor guard clerk"
)


_WED = word_set("bride groom bridegroom fiancee fiancée fiance fiancé")
_PARENTS = frozenset({*MOTHER_WORDS, *FATHER_WORDS, "aunt", "uncle"})


def _as_told(role: Role, narration: str, classes: Sequence[tuple[int, int]], roles: Sequence[Role]) -> Role:
    if role.crowd or role.name == "I" or role.species is not Species.HUMAN:
        return role
    years = _years_of(role, narration)
    if years is not None and years <= SCHOOL_ENDS and _PARENTS & {role.name.lower(), *role.aliases}:
        years = None  # `They fled with my mom, who was ten`: elsewhere she is grown
    if years is None and role.age is Age.ADULT and role.occupation in ("", "pupil", "student", "classmate"):
        years = _years_at_school(role, narration, classes, roles)
    if years is None and role.age is Age.YOUNG and _is_small(role, narration, roles):
        years = _A_SMALL_ONE
    grown = role.occupation in _OFFICES or not _WED.isdisjoint(role.aliases)
    if years is None and role.age is Age.CHILD and grown:
        years = OLDEST_YOUNG  # `the lieutenant, a boy called Fairley`; the girl who becomes a bride
    if years is None and role.age is Age.ADULT and is_schoolfellow(role, narration, roles):
        years = OLDEST_CHILD
    if years is None:
        return role
    greying = GREYING <= years < YOUNGEST_OLD and WEATHERED not in role.looks
    looks = (*role.looks, WEATHERED) if greying else role.looks
    return role.model_copy(update={"age": age_of(years), "looks": looks})


def _is_small(role: Role, narration: str, roles: Sequence[Role]) -> bool:
    """`Our daughter Lily`, where a crib is told of, and no other child."""
    children = [one for one in roles if one.age in (Age.CHILD, Age.YOUNG) and one.species is Species.HUMAN]
    told = bool({"daughter", "son", "granddaughter", "grandson"} & {role.name.lower(), *role.aliases})
    named = [one for one in children if not one.crowd and one.occupation != "baby"]
    return (
        named == [role]
        and bool(_SMALL_ONES_THINGS.search(narration))
        and (told or bool(_SOMEBODYS_CHILD.search(mark_names(narration, {role.name}))))
    )


# `She was about eighty, no taller than a mailbox. Her name was Mrs. Petrov.`
_OLD_BEFORE_NAMED = re.compile(
    r"\b(?P<who>She|He) (?:was|is|looked|must have been) (?:(?:about|almost|nearly|over|past|at least|well over) )?"
    r"(?:sixty-(?:eight|nine)|(?:seventy|eighty|ninety)(?:-\w+)?|6[89]|[789]\d)\b[^.!?]*[.!?]"
    rf"[\s\S]{{0,240}}?\b(?:Her|His) name (?:was|is) (?:(?:Mrs?|Ms|Miss|Dr)\.? )?(?:[A-Z]\w+ )?{MARK}"
)


def _years_of(role: Role, narration: str) -> int | None:
    text = mark_names(narration, {role.name, *role.aliases})
    if " name " in narration and _OLD_BEFORE_NAMED.search(text):
        return YOUNGEST_OLD
    other = {Sex.MALE: Sex.FEMALE, Sex.FEMALE: Sex.MALE}.get(role.sex, Sex.UNKNOWN)
    found = next(
        (
            m
            for m in _find_years(text)
            if _SEXES.get((m["who"] or "").lower()) is not other
            and (m.groupdict().get("d") or _years_in(m) is not None)
        ),
        None,
    )
    if found is None and _LITTLE_ONE.search(text):
        return _A_SMALL_ONE
    if found is None and _A_BOY.search(text):
        return OLDEST_CHILD
    if found is None and (years := dated_years(text, narration)) is not None:
        return years
    if found is None:
        retired = _RETIRED.search(text)
        return YOUNGEST_OLD if retired or _FRAIL.search(text) else None
    decade = DECADES.get((found.group("d") or "").lower())
    return decade or _years_in(found)


def _find_years(text: str) -> Iterator[re.Match[str]]:
    low = text.lower()
    return (_YEARS if any(words in low for words in _YEARS_OLD) else _ONLY_AFTER).finditer(text)


def _years_in(found: re.Match[str]) -> int | None:
    told = found.groupdict()
    return next((n for k in "abcefghijk" if (n := number_of(told.get(k))) is not None), None)


def told_young(name: str, narration: str) -> Age | None:
    """A child or young, where the story says so of somebody of that name: `Mina, who is six`."""
    found = next(_find_years(mark_names(narration, {name})), None)
    years = _years_in(found) if found else None
    telling = years is not None and (years <= SCHOOL_ENDS or years >= YOUNGEST_OLD)
    return age_of(years) if years is not None and telling else None


_CLASS_TEACHER = re.compile(rf"\b(?:[Hh]is|[Hh]er) (?:{'|'.join(GRADES)})[- ]grade teacher\b")


def _taught(before: str, roles: Sequence[Role]) -> str:
    """Whose `her fourth-grade teacher` it is: whoever alone was named so far, the protagonist before others."""
    named = [
        one
        for one in roles
        if not one.crowd and not one.occupation and next(find_whole(before, one.name), None) is not None
    ]
    leads = [one for one in named if one.part == "protagonist"] or (named if len(named) == 1 else [])
    return leads[0].character_id if leads else ""


def _years_at_school(
    role: Role, narration: str, classes: Sequence[tuple[int, int]], roles: Sequence[Role]
) -> int | None:
    """`On the first day of seventh grade, Danny`: who is named first in a sentence that tells of a class, and is no teacher."""
    for at, years in classes:
        start = max(narration.rfind(mark, 0, at) for mark in ".!?\n") + 1
        sentence = re.split(r"(?<=[.!?])\s", narration[start:].lstrip(), maxsplit=1)[0]
        if _CLASS_TEACHER.search(sentence):
            if _taught(narration[:start], roles) == role.character_id:
                return years
            continue
        if re.search(r"\b(?:taught|teaches|teacher|I)\b", sentence):
            continue
        named = [
            (first, one.character_id)
            for one in roles
            for name in (one.name, *one.aliases)
            if not one.crowd and (first := next(find_whole(sentence, name), None)) is not None
        ]
        if named and min(named)[1] == role.character_id:
            return years
    return None
