"""Stairs: in a house, in a tower, and down to a cellar."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

STEPS = 14


def draw_stairs(stage: Stage) -> None:
    """A flight that climbs across the picture; the actors stand at its foot."""
    kind = (0, 2)[stage.choose("stairs", 2)] if stage.of_today else stage.choose("stairs", 3)
    wall = ("#c9a58a", "#8f8a94", "#a8b09a")[kind]
    interior.draw_walls(stage, wall, stripes=kind == 0, panel=kind == 2)
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    if kind == 1:
        _draw_stones(stage, foot, s)
        interior.draw_tiles(stage, "#8a8690", "#75717c")
        _draw_slit(stage, stage.x(0.30), foot - 760 * s, s)
    else:
        interior.draw_planks(stage, "#8f6238")
        interior.draw_window(
            stage, stage.x(0.26), foot - 720 * s, 210 * s, 330 * s, curtains="#b5544a" if kind == 0 else ""
        )
        interior.draw_light_patch(stage, stage.x(0.26), 210 * s)
    _draw_flight(stage, foot, s, kind)
    _draw_door_below(stage, foot, s, kind)
    if kind == 1:
        _draw_torch(stage, stage.x(0.62), foot - 800 * s, s)
    else:
        for k in range(3):
            stage.pen.open(stage.x(0.46 + 0.15 * k), foot - (700 + 150 * k) * s, s)
            sky = stage.palette.indoors(("#8fc1d8", "#f2b98a", "#b6a6d8")[k])
            furniture.draw_picture(stage.pen, 100, 124, sky, stage.palette.indoors("#4f7f6a"))
            stage.pen.close()
        interior.draw_pendant(stage, stage.x(0.5), stage.height * 0.06, s)


def _draw_flight(stage: Stage, foot: float, s: float, kind: int) -> None:
    """Steps with a runner and a banister, rising to the right."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors(("#9a6840", "#8f8b96", "#7d5a44")[kind])
    left, wide, rise = stage.x(0.34), 74 * s, 62 * s
    base = foot + 44 * s
    count = STEPS
    outline = [(left, base)]
    for k in range(count):
        outline += [(left + wide * k, base - rise * (k + 1)), (left + wide * (k + 1), base - rise * (k + 1))]
    right = left + wide * count
    pen.polygon(
        [*outline, (right + stage.width, base - rise * count), (right + stage.width, base)],
        pen.tone(darken(wood, 0.22), 0.5, 0.12),
    )
    treads = "".join(
        f"M{num(left + wide * k - 10 * s)} {num(base - rise * (k + 1))}h{num(wide + 12 * s)}"
        for k in range(count)
    )
    risers = "".join(f"M{num(left + wide * k)} {num(base - rise * k)}v{num(-rise)}" for k in range(count))
    pen.line(risers, darken(wood, 0.36), 8 * s)
    pen.line(treads, lighten(wood, 0.20), 17 * s)
    if kind == 0:
        runner = "".join(
            f"M{num(left + wide * k + 14 * s)} {num(base - rise * (k + 1) - 6 * s)}h{num(wide - 24 * s)}"
            for k in range(count)
        )
        pen.line(runner, p.indoors("#a8323f"), 13 * s)
    if kind != 1:
        _draw_banister(stage, (left, base), (wide, rise), s, 0.34 if kind == 0 else 0.12)


def _draw_banister(
    stage: Stage, start: tuple[float, float], step: tuple[float, float], s: float, paler: float
) -> None:
    """A rail on a baluster a step, with a newel at its foot; `step` is how wide and how high each is."""
    pen, rail = stage.pen, stage.palette.indoors("#6b4630")
    (left, base), (wide, rise) = start, step
    d = "".join(
        f"M{num(left + wide * (k + 0.5))} {num(base - rise * (k + 1))}v{num(-190 * s)}" for k in range(STEPS)
    )
    pen.line(d, lighten(rail, paler), 13 * s)
    pen.line(
        f"M{num(left)} {num(base - rise - 180 * s)}L{num(left + wide * STEPS)} {num(base - rise * STEPS - 196 * s)}",
        rail,
        26 * s,
    )
    pen.rect(left - 30 * s, base - 300 * s, 50 * s, 300 * s, pen.tone(rail, 0.5), 6)
    pen.circle(left - 5 * s, base - 320 * s, 36 * s, lighten(rail, 0.14))


def _draw_door_below(stage: Stage, foot: float, s: float, kind: int) -> None:
    pen, wood = stage.pen, stage.palette.indoors(("#7b4a30", "#6b5a48", "#5f6f5a")[kind])
    x = stage.x(0.02 if kind else 0.05)
    pen.open(x, foot + 8 * s, s)
    if kind == 1:
        pen.path("M-130 0V-420A130 150 0 0 1 130 -420V0Z", darken(wood, 0.5))
        pen.path("M-106 0V-410A106 130 0 0 1 106 -410V0Z", pen.tone(wood, 0.6))
        pen.line("M-100 -140H60M-100 -330H60", "#3f3a40", 18)
    else:
        pen.rect(-136, -560, 272, 560, lighten(wood, 0.3), 4)
        pen.rect(-112, -536, 224, 536, pen.tone(wood, 0.7), 4)
        for dy in (-500, -250):
            for dx in (-92, 8):
                pen.rect(dx, dy, 84, 210, darken(wood, 0.12), 5)
        pen.circle(86, -270, 14, "#e8c468")
    pen.close()


def _draw_stones(stage: Stage, foot: float, s: float) -> None:
    shade = darken(stage.palette.indoors("#8f8a94"), 0.2)
    high, d, k = 92 * s, "", 0
    y = foot
    while y > 0:
        d += f"M-10 {num(y)}H{num(stage.width + 10)}"
        d += "".join(
            f"M{num(x * 170 * s + (k % 2) * 85 * s)} {num(y)}v{num(-high)}"
            for x in range(int(stage.width / (170 * s)) + 2)
        )
        y, k = y - high, k + 1
    stage.pen.line(d, shade, 6 * s, 0.6)


def _draw_slit(stage: Stage, x: float, y: float, s: float) -> None:
    """An arrow slit with a shaft of light."""
    pen, p = stage.pen, stage.palette
    pen.path(
        f"M{num(x - 60 * s)} {num(y + 200 * s)}V{num(y - 160 * s)}A{num(60 * s)} {num(70 * s)} 0 0 1 {num(x + 60 * s)} {num(y - 160 * s)}V{num(y + 200 * s)}Z",
        darken(p.indoors("#8f8a94"), 0.3),
    )
    pen.rect(x - 28 * s, y - 160 * s, 56 * s, 340 * s, pen.fade(*p.sky), 26 * s)
    beam = pen.veil("#cfdcff" if p.night else p.light, 0.40, 0.0)
    pen.polygon(
        [
            (x - 28 * s, y - 140 * s),
            (x + 28 * s, y - 140 * s),
            (x + 560 * s, y + 820 * s),
            (x + 260 * s, y + 900 * s),
        ],
        beam,
    )


def _draw_torch(stage: Stage, x: float, y: float, s: float) -> None:
    pen = stage.pen
    interior.draw_lamp_light(stage, x, y, 420 * s)
    pen.line(f"M{num(x)} {num(y)}v{num(120 * s)}", "#4a3a34", 22 * s)
    for w, h, colour in ((40, 130, "#f2712e"), (26, 92, "#ffb03a"), (14, 54, "#ffe9a0")):
        pen.path(
            f"M{num(x - w * s)} {num(y)}Q{num(x - w * s)} {num(y - h * 0.5 * s)} {num(x)} {num(y - h * s)}Q{num(x + w * s)} {num(y - h * 0.4 * s)} {num(x + w * s)} {num(y)}Z",
            colour,
        )
