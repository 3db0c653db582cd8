"""Afloat: water around who swims. Where nobody stands on land, we are in it with them: it fills the picture's foot."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import WHITE, darken, mix
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.stage import Stage

SUNK = 0.42  # of a swimmer's height is under water
LIFTED = 0.6  # of that, by which a swimmer is drawn lower than who stands
FAR_EDGE = 0.055  # of the height, that the water's far edge is above where it meets the swimmers
RIPPLES = 7
CHEST, CHIN = 0.60, 0.70  # of the height: there the water is before one who is near, and before a face alone
CLEAR, MURKY = "#3f97bd", "#5a9a9e"
_MURKY = (Setting.CANAL, Setting.RIVER)


def is_flooded(placed: Sequence[Placed], stage: Stage, setting: Setting) -> bool:
    """Whether all who are seen swim, and no sea is drawn for them already."""
    swim = bool(placed) and all(one.actor.action is Action.SWIM for one in placed)
    return swim and stage.open_air and setting is not Setting.SEA


def draw_flood(pen: Pen, stage: Stage, placed: Sequence[Placed], setting: Setting) -> None:
    """The water behind swimmers, from side to side, down to the picture's lower edge."""
    colour = _colour(stage, setting)
    far = _line(stage, max(one.height for one in placed)) - stage.height * FAR_EDGE
    deep = pen.fade(mix(colour, stage.palette.sky[2], 0.45), colour, darken(colour, 0.22))
    pen.rect(-90, far, stage.width + 180, stage.height - far + 90, deep)
    foam = _foam(stage)
    pen.line(f"M-90 {far:.1f}H{stage.width + 90:.1f}", foam, 6, 0.5)
    for k in range(RIPPLES):
        y = far + (stage.height - far) * (k + 0.6) / RIPPLES
        x = stage.width * (0.06 + 0.68 * ((k * 5) % RIPPLES) / RIPPLES)
        long = stage.width * (0.05 + 0.02 * k)
        pen.line(
            f"M{x:.1f} {y:.1f}q{long / 2:.1f} {-6 - k:.1f} {long:.1f} 0t{long:.1f} 0", foam, 3 + k * 0.5, 0.4
        )


def draw_pool_under(pen: Pen, stage: Stage, one: Placed) -> None:
    """A water of their own, where somebody stands on the land beside."""
    water, half = stage.palette.lit(CLEAR), one.width * 0.66
    shine = pen.fade(mix(water, stage.palette.sky[2], 0.35), water)
    pen.ellipse(one.x, stage.ground_y + 4, half * 1.18, max(26.0, half * 0.24), shine)


def draw_water_before(pen: Pen, stage: Stage, one: Placed, setting: Setting, *, flooded: bool) -> None:
    """Over the lower part of a body, with its crest and ripples."""
    water = _colour(stage, setting) if flooded else stage.palette.lit(CLEAR)
    depth, half = one.height * SUNK, one.width * 0.66
    y = _line(stage, one.height)
    left, right = (-90.0, stage.width + 90) if flooded else (one.x - half, one.x + half)
    crest = f"M{one.x - half:.1f} {y:.1f}q{half * 0.125:.1f} {-half * 0.05:.1f} {half * 0.25:.1f} 0"
    crest += f"t{half * 0.25:.1f} 0" * 7
    if flooded:
        body = f"M{left:.1f} {y:.1f}H{right:.1f}V{stage.height + 90:.1f}H{left:.1f}Z"
        pen.path(body, pen.veil(water, 0.66, 0.96, 1.0))
    else:
        low = stage.ground_y + depth * 0.75
        body = f"{crest}Q{one.x + half * 0.95:.1f} {low:.1f} {one.x:.1f} {low:.1f}T{left:.1f} {y:.1f}Z"
        pen.path(body, pen.veil(water, 0.72, 0.94, 0.98))
    foam = _foam(stage)
    pen.line(crest, foam, max(4.0, half * 0.02), 0.85)
    for k in (1, 2):
        wide = half * (0.7 - 0.2 * k)
        at = y + depth * 0.28 * k
        pen.line(
            f"M{one.x - wide:.1f} {at:.1f}q{wide / 2:.1f} {-half * 0.03:.1f} {wide:.1f} 0t{wide:.1f} 0",
            foam,
            4,
            0.55,
        )


def water_to_chest(stage: Stage, setting: Setting, *, face: bool) -> str:
    """Before one who swims and is seen from near: the water, from side to side."""
    pen, colour, y = Pen("a"), _colour(stage, setting), stage.height * (CHIN if face else CHEST)
    wave = stage.width / 8
    crest = f"M{-wave:.1f} {y:.1f}q{wave / 2:.1f} {-wave * 0.2:.1f} {wave:.1f} 0" + f"t{wave:.1f} 0" * 9
    body = f"{crest}V{stage.height + 90:.1f}H{-wave:.1f}Z"
    pen.path(body, pen.veil(colour, 0.82, 0.97, 1.0))
    pen.line(crest, _foam(stage), 7, 0.85)
    return pen.svg()


def _line(stage: Stage, height: float) -> float:
    """Where the water meets a body of that height."""
    return stage.ground_y - height * SUNK * 0.4


def _colour(stage: Stage, setting: Setting) -> str:
    return stage.palette.lit(MURKY if setting in _MURKY else CLEAR)


def _foam(stage: Stage) -> str:
    return mix(stage.palette.sky[2], WHITE, 0.6)
