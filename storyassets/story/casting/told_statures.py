"""Told statures: who a story says is tiny or enormous, tall or four foot eleven; not hedges, holes, nor the young who will grow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.casting.pronoun_votes import Place

SMALL, TALL = "small stature", "tall stature"

_GROWN = (
    r"(?:m[ae]n|wom[ae]n|lady|ladies|lad|lads|fellows?|fellas?|blokes?|guys?|chaps?|person|figure|widow|nun|nurse|teacher|coach|stranger|soldiers?"
    r"|guards?|butcher|farmer|doctor|bouncers?|policem[ae]n|officer|judge|grandmother|grandma|grandad|grandfather|aunt|uncle|players?|forwards?|sergeant"
    r"|captain|driver|cook|baker|smith|blacksmith|waiter|waitress|monk|priest|king|queen|professor|clerk|tailor|fisherm[ae]n|sailors?|wrestlers?)"
)
_NO_THING = r"(?! (?:high|long|deep|wide|away|under|down|up|off|out|of|by|tall (?:hedge|wall|fence|ladder)|hedge|wall|fence|hole|drop|pole|ladder|snow|table|from|below|above|back|ahead|apart|behind|ditch|pit|plank|board|screen))\b"
_ARE = r"(?:is|was|are|were|stood|stands|'s|’s)"
_BARELY = r"(?:only |just |barely |about |maybe |all of |hardly |not even |over |nearly |almost |at least |well over )?"
_SAYS_SMALL = re.compile(
    rf"\b{_BARELY}(?:four|4)[- ](?:foot|feet|ft)(?:[- ](?:and )?(?:nothing|\d+|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven))?\b{_NO_THING}"
    rf"|\bfive[- ](?:foot|feet)[- ](?:nothing|flat|nought|one)\b"
    rf"|\b(?:tiny|diminutive|petite|minuscule|pint-sized|very small|very short|bird-like|birdlike) (?:[\w-]+ )?{_GROWN}\b"
    rf"|\b(?:[Ss]?[Hh]e|[A-Z][a-z]+|{_GROWN}) {_ARE} (?:so |very |quite |really )?(?:tiny|minute|petite|diminutive|very short|no taller than)\b(?! \w+ (?:amount|bit))"
)
_SAYS_TALL = re.compile(
    rf"\b{_BARELY}(?:six|seven|6|7)[- ](?:foot|feet|ft)(?:[- ](?:and )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven))?\b{_NO_THING}"
    rf"|\b(?:enormous|huge|gigantic|massive|giant|towering|hulking|very tall|great big|burly|strapping|six-foot|tall,? broad) (?:[\w-]+ )?{_GROWN}\b"
    r"|\bbig (?:lad|lads|fellow|fella|bloke|guy|chap)s?\b"
    rf"|\b(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z][a-z]+|{_GROWN}) {_ARE} (?:so |absolutely |quite |really )?(?:enormous|huge|gigantic|very tall|built like|the size of an? (?:house|wardrobe|bear|door|barn|fridge|lorry|truck))\b"
)
_SIZED_ONE = re.compile(
    rf"(?:tiny|diminutive|petite|minuscule|pint-sized|very small|very short|bird-?like|enormous|huge|gigantic|massive|giant|towering|hulking"
    rf"|very tall|great big|burly|strapping|six-foot|tall,? broad|big) (?:[\w-]+ )?{_GROWN}\b"
)
_OF_TELLER = re.compile(r"\bI(?:['’]m| am| was| stood| stand)\b[^,;.]*$")
_OF_SOMETHING = re.compile(r"\b(?:fan|mistake|success|hit|deal|favour|favor|help|relief|problem|fool)\b")


def find_statures(sentence: str) -> list[tuple[int, str]]:
    """Where a sentence tells how tall somebody is, and in which words a role keeps it."""
    return [
        (_at_size(said), words)
        for pattern, words in ((_SAYS_SMALL, SMALL), (_SAYS_TALL, TALL))
        for said in pattern.finditer(sentence)
        if not _OF_SOMETHING.search(sentence[said.end() : said.end() + 12])
        and not _OF_TELLER.search(sentence[: said.start()])
    ]


def called_by_size(sentence: str, at: int, mentions: Sequence[Place]) -> str | None:
    """`Those eight enormous men` are whom the noun names, if anybody; None where no noun follows, as in `she is tiny`."""
    sized = _SIZED_ONE.match(sentence, at)
    if sized is None:
        return None
    return next((m.character_id for m in mentions if at <= m.start < sized.end() or m.end == sized.end()), "")


def _at_size(said: re.Match[str]) -> int:
    """From the word of size on: before it may stand whom it is said of."""
    size = re.search(
        r"\b(?:tiny|enormous|huge|gigantic|very|minute|petite|diminutive|built|the size|no taller|big|giant|massive|towering|hulking|great)\b",
        said.group(),
    )
    return said.start() + (size.start() if size else 0)
