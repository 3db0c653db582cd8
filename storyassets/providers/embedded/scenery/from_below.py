"""A room from a mouse's height: a hole in the skirting, legs of chairs that rise out of the picture, things on the floor."""

from __future__ import annotations

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

SEEN_FROM = 2.0  # so near a room is seen by small animals alone
LIVED_IN = frozenset(
    {Setting.ROOM, Setting.KITCHEN, Setting.COTTAGE, Setting.BEDROOM, Setting.HALL, Setting.TAVERN}
    | {Setting.WORKSHOP, Setting.SHOP, Setting.RESTAURANT}
)
CRUMBS = 9


def draw_from_below(stage: Stage, setting: Setting) -> None:
    """What only those see who are as small as a mouse."""
    dines = setting is Setting.DINING_ROOM and stage.reverse
    if stage.nearness < SEEN_FROM or not (setting in LIVED_IN or dines):
        return
    side = 1 if stage.choose("hole", 2) else -1
    foot = interior.floor_y(stage)
    unit = stage.width / 1000
    _draw_hole(stage, stage.x(0.5 + side * 0.33), foot, unit)
    _draw_chair_legs(stage, stage.x(0.5 - side * 0.36), unit)
    _draw_floor(stage, unit)


def _draw_hole(stage: Stage, x: float, foot: float, unit: float) -> None:
    """A round-headed hole with worn edges, light behind it."""
    pen, wood = stage.pen, stage.palette.indoors("#d9c4a0")
    pen.open(x, foot + 6 * unit, unit)
    pen.path("M-86 0V-120A86 90 0 0 1 86 -120V0Z", darken(wood, 0.22))
    pen.path("M-66 0V-116A66 70 0 0 1 66 -116V0Z", "#2b1d1c")
    pen.path("M-44 0V-92A44 48 0 0 1 44 -92V0Z", pen.fade("#4a2f24", "#c98a3f"), 0.8)
    pen.line("M-96 -60l-22 -16M90 -150l20 -22M70 -196l8 -26", darken(wood, 0.4), 6)
    pen.close()


def _draw_chair_legs(stage: Stage, x: float, unit: float) -> None:
    """Two legs with the bars between them, as high as trees."""
    pen, wood = stage.pen, stage.palette.indoors("#7d4f32")
    for depth, offset, wide in ((0.30, -76, 44), (0.20, 96, 60)):
        y, left = stage.depth_y(depth), x + (offset - wide / 2) * unit
        pen.shadow(x + offset * unit, y, 70 * unit, 13 * unit)
        pen.rect(left, -20, wide * unit, y + 20, pen.tone(darken(wood, 0.3 - depth), 0.6, 0.2), 8 * unit)
        pen.rect(left - 8 * unit, y - 44 * unit, (wide + 16) * unit, 22 * unit, lighten(wood, 0.12), 8 * unit)
    for share in (0.22, 0.46):
        y = stage.depth_y(0.25) * (1 - share) - 40 * unit
        pen.line(
            f"M{x - 60 * unit:.1f} {y:.1f}L{x + 80 * unit:.1f} {y + 18 * unit:.1f}",
            darken(wood, 0.1),
            30 * unit,
        )


def _draw_floor(stage: Stage, unit: float) -> None:
    """Crumbs, a reel of thread, a button and a pin, that nobody has swept up."""
    pen, rng = stage.pen, stage.rng
    for k in range(CRUMBS):
        x, y = stage.width * (k + rng.random()) / CRUMBS, stage.depth_y(rng.uniform(-0.8, 0.22))
        r = rng.uniform(7, 15) * unit
        pen.shadow(x, y + r * 0.6, r * 1.4, r * 0.4)
        pen.circle(x, y, r, stage.palette.indoors(("#e0b060", "#f0d48a", "#c9944e")[k % 3]))
    side = rng.choice((-1, 1))
    thread = stage.palette.indoors(rng.choice(("#d8493f", "#3f7f9f", "#5f9a5a")))
    pen.open(stage.x(0.5 + side * 0.40), stage.depth_y(-0.30), unit * 1.25)
    pen.shadow(0, 0, 96, 16)
    pen.line("M50 -14Q150 20 60 44T-160 40", thread, 7)
    for y in (-126, -14):
        pen.ellipse(0, y, 74, 20, stage.palette.indoors("#c99a64"))
        pen.ellipse(0, y - 9, 74, 20, stage.palette.indoors("#e2bd86"))
    pen.rect(-54, -120, 108, 98, pen.tone(thread, 0.6, 0.2), 14)
    pen.line("M-52 -100Q0 -84 52 -100M-52 -76Q0 -60 52 -76M-52 -52Q0 -36 52 -52", darken(thread, 0.22), 5)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.26), stage.depth_y(-0.62), unit)
    button = stage.palette.indoors("#5f9fb0")
    pen.ellipse(0, 8, 66, 22, darken(button, 0.4))
    pen.ellipse(0, 0, 66, 22, button)
    pen.ellipse(0, 0, 48, 15, lighten(button, 0.14))
    for x, y in ((-13, -4), (13, -4), (-13, 5), (13, 5)):
        pen.ellipse(x, y, 6, 3, darken(button, 0.5))
    pen.close()
