"""Cores: what of a sentence is not trimmed away lightly: that they arrived, what made it happen, who listened, what was done there."""

from __future__ import annotations

import re

CORE_LOST = 2.6

_CORES = (
    re.compile(
        r"^(?:(?:But|And|So|Then|Now),? )?(?:when|as soon as|after|at last) (?:he|she|they|we|I|the [\w' ]{1,20}?) (?:\w+ly )?(?:had )?(?:reached|arrived|came to the|got to the|entered)\b",
        re.I,
    ),
    re.compile(r"\b(?:as|when) (?:he|she|it|they|the \w+) (?:opened|shut|touched|turned|dropped|let|looked|leaned|bent|spoke)\b", re.I),
    re.compile(r"\bthe (?:first|second|third|last|eldest|youngest) \w+ (?:came|went|brought|tried)\b"),
    re.compile(r"\blisten(?:ed|ing)\b|\boverheard\b"),
    re.compile(r"\b(?:stitch|sew|hammer|spin|dig|build|mend|bake|weave|chop)(?:ed|ing)?\b"),
)  # fmt: skip


# What happened first, in its own clause, and what came of it at last.
_EVENTS = (
    re.compile(
        r"^(?:(?:But|And|So|Then),? )?(?:when|after|once|before|since|the (?:summer|winter|spring|year|day|night|week)) (?:I|he|she|they|we|it|nobody|(?:my|his|her|the|our|their) [\w' -]{1,30}?|[A-Z][\w'.]+(?: [A-Z]\w+)?) "
        r"(?:had |was |were |got |has )?(?:\w+ly )?(?:died|lost|left|moved|retired|graduated|quit|found|learned|heard|called off|engaged|married|divorced|fired|sick|pregnant|arrested|born|broke|broken|stopped|refused|failed|closed|sold|gone|full|turned|came|dead|returned)\b",
        re.I,
    ),
    re.compile(r"\b(?:until|before) (?:at last )?(?:I|he|she|they|we|it|[A-Z]\w+|(?:my|his|her|the) \w+) (?:\w+ly )?(?:understood|saw|realized|realised|heard|found|woke|learned|had|could|was|were|lost|stopped|turned|gave|died)\b"),
    re.compile(r"^(?:(?:And|But|Then|So),? )?(?:[\w-]+ ){1,2}(?:years|months|weeks|decades|winters|summers) (?:later|passed|went|after|on|ago)\b|\b(?:in|since|until) (?:1[89]|20)\d\d\b", re.I),
    re.compile(r"\bwho (?:[\w']+ ){1,3}so (?:much|many|little|\w+)\b|\bwho (?:had |was )?(?:never|always|only)\b|\bwho (?:hadn't|had not|couldn't|could not|didn't|did not|wouldn't)\b"),
    re.compile(r"\b(?:each|every) (?:single )?(?:morning|evening|night|day|week|month|year|time|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I),
    re.compile(r"\bbecause\b|\bin exchange for\b|\bas a (?:joke|test|reward|punishment|warning)\b"),
    re.compile(r"\b(?:refused|lost|stole|mailed|sold|burned|sang|imitating|whispered|turned it down|gave it back|begged|pretended|insured|hid|kept|confessed)\b"),
)  # fmt: skip
EVENT_LOST = 0.65


def core_lost(full: str, shorter: str) -> float:
    """How much a shorter wording loses of what a sentence is told for."""
    return CORE_LOST * _gone(_CORES, full, shorter)


def event_lost(full: str, shorter: str) -> float:
    """How much it loses where an event, or the reason of one, is told in a clause of its own."""
    return EVENT_LOST * _gone(_EVENTS, full, shorter)


def _gone(signs: tuple[re.Pattern[str], ...], full: str, shorter: str) -> int:
    if len(shorter) >= len(full):
        return 0
    return sum(sign.search(full) is not None and sign.search(shorter) is None for sign in signs)
