"""Counters: who owns a shop, works in it or hands over what it sells is seen inside of it, not before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Landmark, Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.story.directing.cutting import Passage

_WARES = {
    Landmark.BAKERY: frozenset({Prop.BREAD, Prop.CAKE}),
    Landmark.BUTCHER: frozenset({Prop.MEAT}),
    Landmark.BOOKSHOP: frozenset({Prop.BOOK}),
    Landmark.TAILOR: frozenset({Prop.COAT}),
    Landmark.CAFE: frozenset({Prop.CUP, Prop.CAKE}),
}
_RUNS = re.compile(
    r"\b(?:owns|owned|(?:i|we|they|to) own|runs (?:a|the|his|her)|works? (?:in|at)|worked (?:in|at))\b"
)
_HANDS_OVER = re.compile(
    r"\b(?:gives?|gave|buys?|bought|sells?|sold|hands?|handed|pays?|paid|serves?|served)\b"
)
_OUTSIDE = re.compile(r"\b(?:outside|before|in front|past|street)\b")


def go_inside(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same stagings; those at the counter play in the shop, and so does the rest of their line."""
    inside: list[Staging] = []
    line = ""
    for staging, passage in zip(stagings, passages, strict=True):
        goes_on = passage.line.line_id == line and staging.landmark in _WARES
        if goes_on or _is_at_counter(staging, passage.low):
            line = passage.line.line_id
            staging = staging.model_copy(update={"setting": Setting.SHOP})
        else:
            line = ""
        inside.append(staging)
    return inside


def _is_at_counter(staging: Staging, text: str) -> bool:
    wares = _WARES.get(staging.landmark) if staging.landmark else None
    if wares is None or not staging.actors or staging.imagined or _OUTSIDE.search(text):
        return False
    things = {*staging.props, *(actor.holds for actor in staging.actors)}
    return _RUNS.search(text) is not None or (bool(wares & things) and _HANDS_OVER.search(text) is not None)
