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
    stage.pen.line(f"M0 0V-40M0 0H{28 * stage.nine}", "#3a2c2a", 8)


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


def _hang_shield(stage: Stage) -> None:
    """Two crossed swords behind a painted shield."""
    pen, p = stage.pen, stage.palette
    steel, gold = p.indoors("#c3ccd4"), p.indoors("#d9b04a")
    pen.line("M-110 -110L96 110M110 -110L-96 110", steel, 15)
    pen.line("M66 118L118 66M-66 118L-118 66", gold, 15)
    field = p.indoors(("#a8323f", "#2f5f9a", "#2f7a5a")[stage.choose("shield", 3)])
    pen.path("M-80 -96H80V-10Q70 76 0 112Q-70 76 -80 -10Z", gold)
    pen.path("M-64 -80H64V-12Q56 58 0 90Q-56 58 -64 -12Z", pen.tone(field, 0.5, 0.16))
    pen.path("M-64 -30L0 -64L64 -30V4L0 -30L-64 4Z", gold)


def _hang_tapestry(stage: Stage) -> None:
    """A woven cloth on a rod: a stag between two trees."""
    pen, p = stage.pen, stage.palette
    cloth = p.indoors(("#6f4f7a", "#3f6a6a", "#8a4f3f")[stage.choose("tapestry", 3)])
    thread = p.indoors("#e8d3a0")
    pen.line("M-128 -136H128", p.indoors("#b98a4a"), 16)
    pen.path("M-112 -130H112V120L75 100L37 120L0 100L-37 120L-75 100L-112 120Z", pen.tone(cloth, 0.7, 0.14))
    pen.line("M-96 -110H96V84H-96Z", thread, 7)
    pen.path("M-36 10Q0 -14 34 6L44 -34L60 -40L56 -16L42 30L36 70H26L24 36H-16L-22 70H-32Z", thread)
    pen.line("M50 -40L40 -70M54 -40L66 -72M-74 70V20M76 70V20", thread, 7)
    for x in (-74, 76):
        pen.circle(x, 2, 17, p.indoors("#8fae6a"))


HUMBLE = frozenset({Setting.COTTAGE, Setting.KITCHEN, Setting.WORKSHOP, Setting.SHOP, Setting.STABLE})
AT_WORK = frozenset(
    {Setting.WORKSHOP, Setting.SHOP, Setting.STABLE, Setting.OFFICE, Setting.CLASSROOM, Setting.HOSPITAL}
)
WALL_THINGS_AT_WORK = (_hang_landscape, _hang_clock)
OLD_AT_WORK = (_hang_wreath, _hang_horseshoe)
OLD_OF_NOBLES = (_hang_shield, _hang_tapestry)
WITHOUT_CLOCK = (_hang_landscape, _hang_portrait, _hang_plates)
OLD_WALL_THINGS = (_hang_wreath, _hang_plates, _hang_horseshoe, _hang_plates)
WALL_THINGS = (_hang_landscape, _hang_portrait, _hang_plates, _hang_clock)


def hung_in(stage: Stage, setting: Setting, *, clock: bool) -> tuple[Piece, ...]:
    """What hangs on walls there: no clock in a story of old or beside another, no plates at work."""
    if not stage.of_today and setting in HUMBLE:
        return OLD_AT_WORK if setting in AT_WORK else OLD_WALL_THINGS
    if not stage.of_today:
        return OLD_OF_NOBLES if setting is Setting.HALL else WITHOUT_CLOCK
    if not clock and setting not in AT_WORK:
        return WITHOUT_CLOCK
    return WALL_THINGS_AT_WORK if setting in AT_WORK else WALL_THINGS
