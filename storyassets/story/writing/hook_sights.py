"""Hook sights: first lines of what a tale lets one see: something on the waves, a prize, a war, somebody in the water."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.story.writing.parts import Part

EARLY_UNTIL = 0.5

_SEEN = re.compile(
    r"\bsaw something (?P<what>(?:riding|floating|moving|shining|lying|flying|coming) (?:on|in|over|under|along|from) the \w+)\b",
    re.I,
)
_PRIZE = re.compile(r"\bthe prize\b", re.I)
_BABIES = re.compile(r"\bbab(?:y|ies)\b", re.I)
_FORTUNE = re.compile(
    r"\b(?:wasted|spent|squandered|lost) (?:all )?(?:his|her) (?:whole )?(?:fortune|inheritance)\b", re.I
)
_CALLED_ON = re.compile(r"\bcall(?:ed)? (?:\w+ )?on (?P<whom>[A-Z]\w+) (?:to (?:come and )?help|for help)\b")
_IN_WATER = re.compile(
    r"\b(?:saw )?(?P<who>an? \w+) (?:fall|fell|slip|slipped|tumble|tumbled) into (?:a|the) (?:brook|river|stream|water|well|pond|lake|sea)\b",
    re.I,
)
_WAR = re.compile(r"\b[Tt]he (?P<a>\w+) and the (?P<b>\w+) (?:declared war|were (?:always )?at war)\b")
_TWO_MADE = re.compile(r"\b(?P<count>Two) (?P<who>\w+), one of (?P<a>\w+) and the other of (?P<b>\w+)\b")
_FIRST_HUSBAND = re.compile(r"\bhusband the (?:very )?first (?P<who>\w+)\b", re.I)


def sights(parts: Sequence[Part]) -> Iterator[str]:
    """`What is riding on the waves?`, `Whose baby wins the prize?`, `Birds against Beasts: who wins?`"""
    told = " ".join(part.wordings[0] for part in parts)
    for part in parts:
        text = part.wordings[0]
        if part.place > EARLY_UNTIL or part.speaker:
            continue
        if seen := _SEEN.search(text):
            yield f"What is {seen['what']}?"
        if _PRIZE.search(text) and _BABIES.search(told):
            yield "Whose baby wins the prize?"
        if _FORTUNE.search(text):
            yield "How do you waste a whole fortune?"
        if called := _CALLED_ON.search(text):
            yield f"Will {called['whom']} come and help?"
        if part.place < EARLY_UNTIL / 2 and (sunk := _IN_WATER.search(text)):
            yield f"Who saves {sunk['who'].lower()} from drowning?"
        if war := _WAR.search(text):
            yield f"{war['a'].capitalize()} against {war['b']}: who wins?"
        if two := _TWO_MADE.search(text):
            yield f"{two['count']} {two['who']}: one {two['a']}, one {two['b']}."
        if (first := _FIRST_HUSBAND.search(text)) and re.search(
            r"\bprincess\b|\bking's daughter\b|\bKing had a daughter\b", told, re.I
        ):
            yield f"Why must a princess marry the first {first['who']}?"
