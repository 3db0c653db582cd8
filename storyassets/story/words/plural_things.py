"""Plural things: where `them` is no people: `I looked at his fingers. Two of them didn't bend`, `I laid them on his desk`."""

from __future__ import annotations

import re

_PARTS_OF_BODIES = (
    r"(?:fingers|hands|eyes|feet|legs|teeth|toes|ears|arms|lips|knees|wings|claws|paws|fingertips)"
)
_THINGS = re.compile(
    rf"\b(?:{_PARTS_OF_BODIES}|tops|boots|shoes|gloves|letters|photos|photographs|pictures|keys|coins|books|boxes|bags|cards|cakes|apples"
    r"|eggs|flowers|stones|windows|doors|names|words|lamps|candles|pages|tickets|labels|plates|cups|bottles|tins|clothes|shirts|socks)\b"
)
_SOME_OF = re.compile(
    r"(?:and |but )?(?:one|two|three|four|five|six|some|none|all|most|both|half|many|each|several|another) of them\b",
    re.I,
)
_HANDLED = re.compile(
    r"\b(?:lay|laid|put|hung|threw|poured|counted|ate|eat|sold|opened|folded|packed|stacked|wiped|lit|planted|sewed|mended|wrapped|nailed"
    r"|kept|hid|spread|sorted|emptied|read|pinned|taped|glued|stuffed|stored|baked|boiled|peeled|chopped|wore|mailed|posted|signed) them\b"
    r"(?= (?:on|onto|in|into|under|out|up|down|to|over|away|back|all|one|for|with|from|at|by|every)\b|[.,;!?])(?! (?:up in|to bed|at ease|down gently|in jail|in prison|to work|to death|out of (?:the|my|his|her) (?:house|office)))"
)


def means_things(before: str, clause: str) -> bool:
    """Whether the `them` of a clause is things that it handles, or those the clause before it named last."""
    if _HANDLED.search(clause) and _THINGS.search(f"{before} {clause}"):
        return True
    return _SOME_OF.match(clause) is not None and _THINGS.search(before) is not None
