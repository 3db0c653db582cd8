"""Angles: where the camera stands when it is not at the height of the eyes, and what that does to a picture."""

from __future__ import annotations

import re

from storyassets.model.character import Look
from storyassets.model.place import ROOMS
from storyassets.model.script import Emotion
from storyassets.model.shot import Angle, Staging
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.figures.ages import coat_of
from storyassets.providers.embedded.figures.beasts import BEASTS
from storyassets.providers.embedded.scenery.colours import mix
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.silhouette import RIM, outline

_NAMES = re.compile(r' id="[^"]*"')
_SHADOWS = re.compile(r'<ellipse [^>]*fill="url[^>]*/>')
LOW, HIGH = 0.24, 1.9  # of its height above the ground, where the horizon is then
LOW_INDOORS, HIGH_INDOORS = 0.55, 1.5
TOPMOST_HORIZON = 0.12  # of the picture's height
DARK = "#15101f"
OF_THE_AIR = 0.22  # of the sky's colour in a silhouette
GROWTHS = {Angle.BELOW: 1.12, Angle.ABOVE: 0.78}
HEARER_AT = 0.43  # of the width, on the other side of the middle
HEARER_TOP, HEARER_HEAD = 0.55, 0.22  # of the height
SHADE = 0.72  # of the dark, in the coat of an animal that listens near the camera
WHITE = "#ffffff"


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


def draw_hearer(
    pen: Pen, look: Look, emotion: Emotion, size: tuple[float, float], side: int, air: str
) -> None:
    """An animal that listens, near the camera and from behind: no face is seen of it, only its shape against the light."""
    figure = draw_portrait(look, emotion, prefix="hk", busy=True, turned=-1.0 * side)
    scale = HEARER_HEAD * size[1] / figure.head.height
    x, y = (0.5 + side * HEARER_AT) * size[0], HEARER_TOP * size[1] - figure.head.y * scale
    coat = coat_of(BEASTS[look.species], look)
    dark, light = mix(coat, mix(DARK, air, OF_THE_AIR), SHADE), mix(air, WHITE, OF_THE_AIR)
    pen.place(_NAMES.sub("", outline(figure.svg, light)), x - side * RIM, y - RIM, scale)
    pen.place(_NAMES.sub("", outline(figure.svg, dark)), x, y, scale)


def is_beast(look: Look) -> bool:
    """Whether it is a four-footed animal, which is seen from behind by its outline."""
    return look.species in BEASTS and not look.crowd
