"""Known pairs: words for two who are known by name, `the two women` or `both men`, and those whom only a picture shows."""

from __future__ import annotations

import re
from collections.abc import Mapping

from storyassets.model.character import Sex, Species
from storyassets.story.casting.candidates import Candidate

_MANY = {
    "men": Sex.MALE,
    "women": Sex.FEMALE,
    "boys": Sex.MALE,
    "girls": Sex.FEMALE,
    "brothers": Sex.MALE,
    "sisters": Sex.FEMALE,
    "friends": Sex.UNKNOWN,
    "neighbors": Sex.UNKNOWN,
    "neighbours": Sex.UNKNOWN,
    "children": Sex.UNKNOWN,
    "rivals": Sex.UNKNOWN,
    "strangers": Sex.UNKNOWN,
    **dict.fromkeys(("lads", "guys", "blokes", "chaps", "fellas", "gentlemen", "fellows"), Sex.MALE),
    **dict.fromkeys(("ladies", "lasses", "gals"), Sex.FEMALE),
    **dict.fromkeys(("kids", "pals", "mates", "lovers", "cousins", "opponents", "partners"), Sex.UNKNOWN),
}
_WHO = rf"(?:of the |of these )?(?:(?!and\b)[a-z]+ ){{0,2}}(?P<who>{'|'.join(_MANY)})\b"
_BOTH = re.compile(rf"(?:\b(?:[Bb]oth|[Tt]he two|[Tt]hese two)|(?<=, )two) {_WHO}")
_PICTURED = re.compile(
    rf"\b(?:photo(?:graph)?|picture|snapshot|painting|portrait|postcard|slide|drawing|video|film|statue)s?(?: of|, [^.!?:]{1, 30}:|:) (?:the |a |an |her |his |my |some )?(?:\w+ ){{0,2}}(?P<who>{'|'.join(_MANY)}|man|woman|boy|girl)\b"
)


def finds_both(clause: str, at: int) -> str:
    """The pronoun of one of two known ones whom the `two` or `both` there may mean, with the words that follow; else nothing."""
    found = next((m for m in _BOTH.finditer(clause) if m.start() <= at < m.start("who")), None)
    return {Sex.MALE: "he", Sex.FEMALE: "she"}.get(_MANY[found["who"]], "they") if found else ""


def both_until(clause: str, at: int) -> bool:
    """Whether somebody named there is only called so: the women of `both women`."""
    return any(m.start() <= at <= m.start("who") for m in _BOTH.finditer(clause))


def without_known_pairs(candidates: dict[str, Candidate], narration: str) -> dict[str, Candidate]:
    """The candidates without words that never mean anybody but two who are known by name, or whom a picture shows."""
    told = {m["who"] for pattern in (_BOTH, _PICTURED) for m in pattern.finditer(narration)}
    gone = {key for word in sorted(told) for key in _always_so(word, candidates, narration)}
    return {key: one for key, one in candidates.items() if key not in gone}


def _always_so(word: str, candidates: Mapping[str, Candidate], narration: str) -> list[str]:
    every = len(re.findall(rf"\b{word}\b", narration, re.I))
    pictured = [m for m in _PICTURED.finditer(narration) if m["who"] == word]
    both = [m for m in _BOTH.finditer(narration) if m["who"] == word]
    if len(pictured) + len(both) < every:
        return []
    if both and _count_named(_MANY[word], candidates, both[0].start()) < 2:
        return []
    return [
        key for key, one in candidates.items() if word in {form.lower().strip(".,;:!?") for form in one.forms}
    ]


def _count_named(sex: Sex, candidates: Mapping[str, Candidate], before: int) -> int:
    """How many of that sex have been called by a name, or told of time and again."""
    return sum(
        (key.startswith("=") or (one.count > 1 and not one.plural and not one.nature.thing))
        and one.first < before
        and one.nature.species is Species.HUMAN
        and (sex is Sex.UNKNOWN or one.nature.sex in (sex, Sex.UNKNOWN))
        for key, one in candidates.items()
    )
