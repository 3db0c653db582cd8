"""Vistas: what a story says lies near its fields is seen from them in every picture."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.model.shot import Staging

_NEAR = r"\b(?:near|nearby|beside|by|close to|not far from|(?:at|on|along) the edge of|outside|toward|towards|into|to) "
_OFF = r" (?:was|is|lay|lies|stood) (?:not (?:very )?far|near|nearby|close by|in the distance)\b"
_OWN = r"(?:a|an|the|his|her|their) (?:\w+ ){0,2}?"
_SEEN = {
    Setting.FOREST: re.compile(rf"{_NEAR}{_OWN}(?:forest|woods?)\b|\b(?:forest|wood){_OFF}"),
    Setting.VILLAGE: re.compile(rf"{_NEAR}{_OWN}(?:village|hamlet)\b|\b(?:village|hamlet){_OFF}"),
}
_OPEN = (Setting.FIELD,)


def find_vistas(script: Script) -> tuple[Setting, ...]:
    """What lies near, by the narration of a story's beginning."""
    told = " ".join(
        line.text.lower() for line in script.lines if line.beat is Beat.SETUP and line.speaker == NARRATOR
    )
    return tuple(place for place, pattern in _SEEN.items() if pattern.search(told))


def show_vistas(staging: Staging, vistas: tuple[Setting, ...]) -> Staging:
    """The same picture; in open land what lies near is seen."""
    if not vistas or staging.setting not in _OPEN:
        return staging
    return staging.model_copy(update={"vistas": vistas})
