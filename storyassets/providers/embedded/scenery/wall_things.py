"""What hangs on the walls of rooms: pictures, plates, clocks, a wreath, a horseshoe. The origin is its middle."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture
from storyassets.providers.embedded.scenery.colours import lighten
from storyassets.providers.embedded.scenery.stage import Stage

Piece = Callable[[Stage], None]


def _hang_landscape(stage: Stage) -> None:
    furniture.draw_picture(
        stage.pen, 170, 130, stage.palette.indoors("#8fc1d8"), stage.palette.indoors("#4f7f6a")
    )


def _hang_portrait(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.rect(-78, -100, 156, 200, pen.tone(p.indoors("#c9a04a"), 0.6), 6)
    pen.rect(-62, -84, 124, 168, p.indoors("#5a6f5f"))
    pen.path("M-52 84Q-46 10 0 8T52 84Z", p.indoors("#7a3f4a"))
    pen.circle(0, -26, 34, p.indoors("#e2b08a"))
    pen.path("M-36 -26Q-36 -70 0 -70T36 -26Q10 -50 -36 -26Z", p.indoors("#5a3f30"))


def _hang_plates(stage: Stage) -> None:
    for x, y, colour in ((-74, 0, "#5f9fb8"), (0, -40, "#e2735a"), (74, 0, "#f0c65a")):
        shade = stage.palette.indoors(colour)
        stage.pen.circle(x, y, 44, lighten(shade, 0.5))
        stage.pen.circle(x, y, 30, shade)


def _hang_clock(stage: Stage) -> None:
    stage.pen.circle(0, 0, 74, stage.palette.indoors("#7d4a30"))
    stage.pen.circle(0, 0, 58, stage.palette.indoors("#f7efdc"))
    stage.pen.line("M0 0V-40M0 0H28", "#3a2c2a", 8)


def _hang_horseshoe(stage: Stage) -> None:
    """An old horseshoe for luck, a sprig tied under it."""
    pen, iron = stage.pen, stage.palette.indoors("#6a6670")
    pen.line("M-46 -50Q-66 40 0 46T46 -50", iron, 26)
    pen.line("M-52 -20h1M-44 14h1M44 14h1M52 -20h1", lighten(iron, 0.4), 9)
    leaf = stage.palette.indoors("#6f8f4f")
    pen.line("M0 40V120M0 70L-26 96M0 76L26 100M0 96L-18 118M0 98L18 120", leaf, 10)


def _hang_wreath(stage: Stage) -> None:
    """A wreath of straw with dried flowers."""
    pen, p = stage.pen, stage.palette
    pen.line("M0 -62a62 62 0 1 0 1 0Z", p.indoors("#c9a04a"), 34)
    for x, y, colour in (
        (-56, 20, "#c8553d"),
        (-20, 56, "#f0d8a8"),
        (26, 52, "#a8503f"),
        (58, 12, "#f0d8a8"),
    ):
        pen.circle(x, y, 17, p.indoors(colour))


HUMBLE = frozenset(
    {Setting.COTTAGE, Setting.KITCHEN, Setting.WORKSHOP, Setting.SHOP, Setting.STABLE, Setting.HALL}
)
AT_WORK = frozenset(
    {Setting.WORKSHOP, Setting.SHOP, Setting.STABLE, Setting.OFFICE, Setting.CLASSROOM, Setting.HOSPITAL}
)
WALL_THINGS_AT_WORK = (_hang_landscape, _hang_clock, _hang_clock)
OLD_AT_WORK = (_hang_wreath, _hang_horseshoe, _hang_horseshoe)
OLD_WALL_THINGS = (_hang_wreath, _hang_plates, _hang_horseshoe, _hang_plates)
WALL_THINGS = (_hang_landscape, _hang_portrait, _hang_plates, _hang_clock)


def hung_in(stage: Stage, setting: Setting) -> tuple[Piece, ...]:
    """What hangs on walls there: no clock in a story of old, no plates at work."""
    if not stage.of_today and setting in HUMBLE:
        return OLD_AT_WORK if setting in AT_WORK else OLD_WALL_THINGS
    return WALL_THINGS_AT_WORK if setting in AT_WORK else WALL_THINGS
