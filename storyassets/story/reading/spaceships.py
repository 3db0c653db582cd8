"""Spaceships: a ship that speaks or thinks, or carries sleepers in pods, sails no sea."""

from __future__ import annotations

import re

from storyassets.model.place import Setting

_SAYS = r"(?:said|asked|answered|replied|whispered|says|announced|admitted)"
_FLIES = re.compile(
    rf"\b{_SAYS} the ship\b(?!['’])|\bthe ship(?:['’]s (?:computer|voice|mind)| (?:had |has )?(?:{_SAYS}|decided|wondered|calculated|woke (?:me|her|him|them|us)|was (?:silent|lonely|afraid)))\b"
    r"|\b(?:cryo|stasis|sleeper|hypersleep|escape) ?pods?\b|\bcryosleep\b|\bhypersleep\b"
)
_AFLOAT = frozenset({Setting.SHIP, Setting.SEA, Setting.SHORE, Setting.POND, Setting.HARBOUR})


def flies_in_space(text: str) -> bool:
    """Whether a story, in lower case, plays aboard a ship of the future."""
    return _FLIES.search(text) is not None


def keep_aboard(setting: Setting, home: Setting | None) -> Setting:
    """No water is near a spaceship: its deck is its own."""
    return Setting.SPACESHIP if home is Setting.SPACESHIP and setting in _AFLOAT else setting
