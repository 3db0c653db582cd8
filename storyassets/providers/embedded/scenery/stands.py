"""Stands: what small things are put on beside someone, a table in a room and a stump outdoors."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.settings import SHELTERED
from storyassets.providers.embedded.scenery.stage import Stage

TABLE_HEIGHT = 250.0  # figure units
STUMP_HEIGHT = 130.0
BARREL_HEIGHT = 230.0
BLOCK_HEIGHT = 150.0
LEAST_HALF = 85.0
STREETS = frozenset(
    {Setting.CITY, Setting.ALLEY, Setting.BUS_STOP, Setting.PARKING, Setting.STATION, Setting.DRIVEWAY}
    | {Setting.STADIUM, Setting.PLAYGROUND, Setting.HARBOUR}
)
"""No tree was felled here."""


def draw_stand(
    pen: Pen, stage: Stage, x: float, y: float, width: float, setting: Setting, unit: float
) -> float:
    """A table, barrel or stump, wide enough for what stands on it. Its height in picture units."""
    half = max(width * 0.62, LEAST_HALF * unit)
    pen.shadow(x, y, half * 1.3, half * 0.2, 0.4)
    if setting is Setting.SHIP:
        return _draw_barrel(pen, stage, x, y, half, BARREL_HEIGHT * unit)
    if setting in SHELTERED and setting is not Setting.CAVE:
        return _draw_table(pen, stage, x, y, half, TABLE_HEIGHT * unit)
    if setting in STREETS:
        return _draw_block(pen, stage, x, y, half, BLOCK_HEIGHT * unit)
    return _draw_stump(pen, stage, x, y, half, STUMP_HEIGHT * unit)


def draw_worktop(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> None:
    """A table in a room or of today, a stump outdoors in a tale of old, as high as hands need it."""
    pen.shadow(x, y, half * 1.3, half * 0.2, 0.4)
    stump = stage.open_air and not stage.of_today
    (_draw_stump if stump else _draw_table)(pen, stage, x, y, half, high)


def draw_post(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> None:
    """A wooden post to which something is fastened; `high` is where, and it goes on above."""
    wood = stage.palette.lit("#7a5638")
    top = y - high * 1.34
    pen.shadow(x, y, half * 2.4, half * 0.6, 0.4)
    pen.rect(x - half, top, half * 2, y - top, pen.tone(wood, 0.6, 0.3), half * 0.3)
    pen.ellipse(x, top + half * 0.1, half, half * 0.3, lighten(wood, 0.2))


def _draw_table(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> float:
    wood = stage.palette.indoors("#a8733f")
    leg = high * 0.09
    for side in (-1, 1):
        near = x + side * half * 0.84
        pen.rect(near - leg / 2, y - high, leg, high, pen.tone(darken(wood, 0.2), 0.5))
        pen.rect(x + side * half * 0.62 - leg / 3, y - high, leg * 0.66, high * 0.92, darken(wood, 0.38))
    pen.rect(x - half * 0.92, y - high, half * 1.84, high * 0.18, darken(wood, 0.16))
    pen.path(
        f"M{x - half * 0.9:.1f} {y - high * 1.06:.1f}H{x + half * 0.9:.1f}L{x + half * 1.06:.1f} {y - high * 0.94:.1f}H{x - half * 1.06:.1f}Z",
        pen.fade(lighten(wood, 0.24), lighten(wood, 0.1)),
    )
    pen.rect(x - half * 1.06, y - high * 0.95, half * 2.12, high * 0.07, darken(wood, 0.06), 4)
    return high


def _draw_barrel(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> float:
    wood = stage.palette.lit("#a06c3c")
    top = half * 0.86
    d = f"M{x - top:.1f} {y - high:.1f}Q{x - half * 1.12:.1f} {y - high / 2:.1f} {x - top:.1f} {y:.1f}"
    d += f"Q{x:.1f} {y + half * 0.2:.1f} {x + top:.1f} {y:.1f}Q{x + half * 1.12:.1f} {y - high / 2:.1f} {x + top:.1f} {y - high:.1f}Z"
    pen.path(d, pen.tone(wood, 0.6, 0.28))
    for share in (0.2, 0.78):
        pen.line(
            f"M{x - half * 0.95:.1f} {y - high * share:.1f}Q{x:.1f} {y - high * share + half * 0.16:.1f} {x + half * 0.95:.1f} {y - high * share:.1f}",
            stage.palette.lit("#5a5560"),
            high * 0.06,
        )
    pen.ellipse(x, y - high, top, half * 0.17, lighten(wood, 0.16))
    return high


def _draw_block(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> float:
    """A block of concrete with slats on it, as one sits on in a town."""
    stone, wood = stage.palette.lit("#a9a7a4"), stage.palette.lit("#9a6a40")
    pen.rect(x - half * 0.94, y - high, half * 1.88, high, pen.tone(stone, 0.7, 0.2), high * 0.06)
    pen.rect(x - half * 0.94, y - high * 0.16, half * 1.88, high * 0.16, darken(stone, 0.26), high * 0.06)
    for k in range(3):
        top = y - high * (1.12 - 0.075 * k)
        pen.rect(x - half * 1.04, top, half * 2.08, high * 0.06, darken(wood, 0.09 * k), 3)
    return high


def _draw_stump(pen: Pen, stage: Stage, x: float, y: float, half: float, high: float) -> float:
    bark = stage.palette.lit("#7d5638")
    pen.path(
        f"M{x - half * 0.92:.1f} {y - high:.1f}Q{x - half * 0.86:.1f} {y - high * 0.3:.1f} {x - half * 1.12:.1f} {y:.1f}Q{x:.1f} {y + half * 0.22:.1f} {x + half * 1.12:.1f} {y:.1f}Q{x + half * 0.86:.1f} {y - high * 0.3:.1f} {x + half * 0.92:.1f} {y - high:.1f}Z",
        pen.tone(bark, 0.6, 0.28),
    )
    top = stage.palette.lit("#d9b27c")
    pen.ellipse(x, y - high, half * 0.94, half * 0.2, top)
    for r in (0.66, 0.36):
        pen.ellipse(x, y - high, half * r, half * 0.2 * r, darken(top, 0.14 if r > 0.5 else 0.02))
    return high
