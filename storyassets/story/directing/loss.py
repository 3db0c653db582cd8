"""Loss: what is seen of a theft that nobody saw."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop, PropState

_STOLEN = re.compile(
    r"\b(?:someone|somebody|thieves|a thief|robbers) (?:had |has )?(?:stole|stolen|taken|took|robbed)\b"
    r"|\bhad (?:\w+ ){1,3}(?:stolen|taken) (?:from|by)\b|\bhad (?:some|all|much|his|her|their) (?:\w+ ){1,2}stolen\b"
    r"|\b(?:my|his|her|their|the) (?:\w+ ){0,2}\w+ (?:was|were|had been) stolen\b(?! by)"
)
_TREASURE = frozenset({Prop.MONEY, Prop.COIN, Prop.CASH, Prop.JEWEL})
_CHAINED = frozenset({Prop.BICYCLE, Prop.MOTORCYCLE, Prop.BOAT, Prop.SLED, Prop.CART})


def is_missing(words: Sequence[str]) -> bool:
    """Whether words tell that something was stolen, and not by whom."""
    return _STOLEN.search(" ".join(words).lower()) is not None


def find_trace(stolen: Sequence[Prop]) -> tuple[Prop, PropState]:
    """What the thief left behind: a cut chain, an empty chest, else a broken lock."""
    if _CHAINED & set(stolen):
        return Prop.CHAIN, PropState.CUT
    if _TREASURE & set(stolen):
        return Prop.CHEST, PropState.EMPTY
    return Prop.LOCK, PropState.BROKEN
