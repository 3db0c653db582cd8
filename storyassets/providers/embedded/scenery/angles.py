"""Angles: where the camera stands when it is not at the height of the eyes, and what that does to a picture."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle
from storyassets.model.place import ROOMS
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.silhouette import outline

_SHADOWS = re.compile(r'<ellipse [^>]*fill="url[^>]*/>')
LOW, HIGH = 0.24, 1.9  # of its height above the ground, where the horizon is then
LOW_INDOORS, HIGH_INDOORS = 0.55, 1.5
TOPMOST_HORIZON = 0.12  # of the picture's height
DARK = "#15101f"
OF_THE_AIR = 0.22  # of the sky's colour in a silhouette
GROWTHS = {Angle.BELOW: 1.12, Angle.ABOVE: 0.78}


def risen(above: float, staging: Staging, ground: float) -> float:
    """How far the horizon is above the actors' line, as a share of the height, from that angle."""
    room = staging.setting in ROOMS
    if staging.angle in (Angle.BELOW, Angle.SILHOUETTE):
        return above * (LOW_INDOORS if room else LOW)
    if staging.angle is Angle.ABOVE:
        return min(above * (HIGH_INDOORS if room else HIGH), ground - TOPMOST_HORIZON)
    return above


def lit_from(svg: str, staging: Staging, palette: Palette) -> str:
    """Those who act, as they are seen: against the light they are dark."""
    if staging.angle is not Angle.SILHOUETTE:
        return svg
    return outline(_SHADOWS.sub("", svg), mix(DARK, palette.sky[0], OF_THE_AIR))
