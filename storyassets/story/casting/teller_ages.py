"""Ages of tellers: how old whoever says `I` is, over most of the story, as far as it tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age
from storyassets.story.casting.called_me import is_mine
from storyassets.story.casting.told_ages import is_grown_up
from storyassets.story.casting.told_years import (
    OLDEST_YOUNG,
    age_of,
    by_initials,
    later_years,
    number_of,
    years_in_class,
)
from storyassets.story.words.lexicon import Nature
from storyassets.story.words.quotations import find_quotations

_AGE = re.compile(
    r"\bI(?:'m| am| was| turned)(?: (?:only|just|still|already|almost|about))? (?P<age>\d{1,2}|[a-z]+(?:-[a-z]+)?)"
    r"(?: years? old)?(?=[,.;:!]| (?:and|when|that|years?|the|my|I|we)\b)",
)
BEING = re.compile(
    r"\b(?:I(?:'m| am| was|'d been| had been| became| work(?:ed)? as)(?: (?:only|just|still|once|now|then))?|[Aa]s|I,) "
    r"(?P<what>(?:an?|the|their|his|her) (?:[\w-]+ ){0,3}[\w-]+)(?P<of> of (?P<age>\d{1,2}|[a-z]+(?:-[a-z]+)?)\b)?"
)
_OF_PARENTS = re.compile(r"\bmy (?:mom|mum|mam|dad)\b")
"""Who tells of them without a word of school or a job may be of any age: nearest the middle."""

_CHILDHOOD = re.compile(
    r"\b(?:my (?:teacher|mommy|daddy)|in (?:first|second|third|fourth|fifth) grade|at school|recess)\b",
    re.I,
)
# `In seventh grade a kid took my lunch`: I was in it too.
_IN_CLASS = re.compile(
    r"\b(?:[Ii]n|[Tt]hroughout|[Dd]uring|day of|since|my|entered|started|finished) (?:the )?(?:first|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth|tenth) grade\b[^.!?]{0,120}\b(?:I|me|my|we|our)\b|\bI (?:was|were) (?:in|a) \w+[- ]grade"
)
_RECALLED = re.compile(r"[\w,] (?:when|since|until|before|after) \Z")
_GROWN_YEARS = 30

_CALLED_OLD = re.compile(
    r"\b(?:[Gg]rand(?:ad|dad|pa|ma|father|mother)|[Gg]ran(?:ny)?|[Nn]an(?:na)?|[Oo]pa|[Oo]ma|[Nn]onn[ao])[.,!?]"
)
_MY_ELDERS = re.compile(r"\b(?:[Mm]y|[Oo]ur) (?:great-)?(?:gran|nan|opa|oma|nonn)", re.I)
_GRANDCHILD = re.compile(
    r"\b[Mm]y (?:\w+ )?(?:grandson|granddaughter|grandchild|grandchildren|grandkids?|great-grand\w+)\b"
)


def age_of_teller(narration: str, text: str, natures: list[Nature]) -> Age:
    """How old the teller is, who says to be `natures`."""
    age = _age_told(narration, natures)
    untold = not by_initials(narration) and not _AGE.search(narration)
    return Age.OLD if age is Age.ADULT and untold and _is_old(narration, text) else age


def _is_old(narration: str, text: str) -> bool:
    """Who has grandchildren, or is called Grandad where no other grandfather is told of, is old."""
    if _GRANDCHILD.search(narration):
        return True
    said = any(_CALLED_OLD.search(q.text + ".") and not is_mine(q, text) for q in find_quotations(text))
    return said and not _MY_ELDERS.search(narration)


def _age_told(narration: str, natures: list[Nature]) -> Age:
    """The age of most of the story: from each place where one is told, to the next."""
    initials = by_initials(narration)
    if initials:
        return age_of(initials[0])
    told = [(m.start(), number_of(m.group("age"))) for m in _AGE.finditer(narration)]
    told += [(m.start(), number_of(m.group("age"))) for m in BEING.finditer(narration) if m.group("age")]
    places = sorted((at, years) for at, years in told if years is not None)
    if not places and _IN_CLASS.search(narration):
        places = sorted(years_in_class(narration))
    places = sorted([*places, *later_years(narration, places), *_back_from(narration, places)])
    if not places:
        ages = [nature.age for nature in natures]
        if ages and ages[0] is not Age.ADULT:
            return ages[0]
        if any(n.occupation for n in natures) or is_grown_up(narration):
            return Age.ADULT
        if _CHILDHOOD.search(narration):
            return Age.CHILD
        return Age.YOUNG if _OF_PARENTS.search(narration) else Age.ADULT
    spans: dict[Age, int] = {}
    for (at, years), after in zip(places, [*(at for at, _ in places[1:]), len(narration)], strict=True):
        spans[age_of(years)] = spans.get(age_of(years), 0) + after - at
    return max(spans, key=lambda age: (spans[age], age.value))


def _back_from(narration: str, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """`My mother died when I was twelve.`, told by who has a wedding: the next sentence is a grown one's again."""
    recalled = [at for at, years in places if years <= OLDEST_YOUNG and _RECALLED.search(narration[:at])]
    if not recalled or len(recalled) < len(places) or not is_grown_up(narration):
        return []
    ends = (re.search(r"[.!?]", narration[at:]) for at in recalled)
    back = [(at + end.end(), _GROWN_YEARS) for at, end in zip(recalled, ends, strict=True) if end]
    return [(0, _GROWN_YEARS), *back]
