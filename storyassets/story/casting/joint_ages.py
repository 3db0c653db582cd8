"""Joint ages: what a story says of two at once: `Both widowed, both over seventy.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Age, Role, Species
from storyassets.story.casting.pronoun_votes import MentionsIn
from storyassets.story.casting.told_years import DECADES, NUMBER, age_of, number_of
from storyassets.story.words.language import split_sentences

_OF_BOTH = re.compile(
    r"\b(?:both|neither)\b(?: of (?:them|whom))?(?: (?:was|were|are|is|had|have))?(?: (?:each|just|only|now|already|well|turned))*"
    r"(?: (?:about|over|past|under|nearly|almost|around|pushing|aged?))?"
    rf" (?P<years>{NUMBER})(?: years old)?(?=[,.;:!?]| and\b| but\b|$)",
    re.I,
)
_IN_DECADE = re.compile(
    r"\b(?:both|neither)\b[^.!?;]{0,40}\bin their (?:early |mid-?|late )?(?P<decade>[a-z]+ies)\b", re.I
)
_OLD = re.compile(
    r"\b(?:both|were|are)(?: of them)?(?: (?:were|are|both))? (?:very |quite |rather )?(?:old|elderly|retired|grey-haired|gray-haired|white-haired)\b",
    re.I,
)
_BY_NOW = re.compile(r"\b(?:now|today|these days|by then)\b", re.I)
_TWO = 2
_OLDEST = 110


def tell_joint_ages(roles: Sequence[Role], mentions_in: MentionsIn, narration: str) -> tuple[Role, ...]:
    """The roles, with the age that the story tells of two of them together."""
    if " both" not in narration.lower() and "either" not in narration.lower():
        return tuple(roles)
    single = {r.character_id for r in roles if r.species is Species.HUMAN and not r.crowd and r.name != "I"}
    told: dict[str, Age] = {}
    before: list[str] = []
    for sentence in split_sentences(narration):
        here = [m.character_id for m in mentions_in(sentence) if m.character_id in single]
        both = list(dict.fromkeys([*here, *before] if len(set(here)) < _TWO else here))[:_TWO]
        age = _age_in(sentence)
        if age is not None and len(both) == _TWO:
            told |= dict.fromkeys(both, age)
        before = list(dict.fromkeys([*reversed(here), *before]))
    return tuple(
        r.model_copy(update={"age": told[r.character_id]}) if r.character_id in told else r for r in roles
    )


def _age_in(sentence: str) -> Age | None:
    """How old a sentence says that two are, unless it is only by now."""
    if _BY_NOW.search(sentence):
        return None
    decade = _IN_DECADE.search(sentence)
    years = DECADES.get(decade["decade"].lower()) if decade else None
    for found in _OF_BOTH.finditer(sentence):
        years = years or number_of(found["years"])
    if years is not None and 1 < years < _OLDEST:
        return age_of(years)
    return Age.OLD if re.search(r"\bboth\b", sentence, re.I) and _OLD.search(sentence) else None
