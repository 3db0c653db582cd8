"""Loss: what is seen of a theft that nobody saw."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop

_STOLEN = re.compile(
    r"\b(?:someone|somebody|thieves|a thief|robbers) (?:had |has )?(?:stole|stolen|taken|took|robbed)\b"
    r"|\b(?:my|his|her|their|the) (?:\w+ ){0,2}\w+ (?:was|were|had been) stolen\b(?! by)"
)
_CHAINED = frozenset({Prop.BICYCLE, Prop.MOTORCYCLE, Prop.BOAT, Prop.SLED, Prop.CART})


def is_missing(words: Sequence[str]) -> bool:
    """Whether words tell that something was stolen, and not by whom."""
    return _STOLEN.search(" ".join(words).lower()) is not None


def find_trace(stolen: Sequence[Prop]) -> Prop:
    """What the thief left behind: a cut chain, else a broken lock."""
    return Prop.CHAIN if _CHAINED & set(stolen) else Prop.LOCK
