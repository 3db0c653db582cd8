"""Where people run and play: a stadium with its track, the gym of a school."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

SHIRTS = ("#e2574c", "#f2c14e", "#3f88c5", "#f4f1ea", "#6ab187", "#b486c8")


def draw_stadium(stage: Stage) -> None:
    """Full stands under their roof, floodlights, the green inside, red lanes towards the viewer."""
    draw_sky(stage, clouds=3)
    pen, p = stage.pen, stage.palette
    far = stage.depth_y(0.74)
    s = stage.scale_at(far)
    draw_stands(stage, far, s)
    for share in (0.08, 0.92):
        draw_floodlight(stage, stage.x(share), far, s)
    pen.rect(-90, far, stage.width + 180, stage.height - far + 90, p.turf("#6aa84f", 0.15))
    low = stage.depth_y(0.48)
    pen.rect(-90, low - 12, stage.width + 180, 12, p.turf("#f4f1ea", 0.1))
    red = p.turf("#c4573f", 0.05)
    pen.rect(
        -90,
        low,
        stage.width + 180,
        stage.height - low + 90,
        pen.fade(darken(red, 0.12), red, lighten(red, 0.08)),
    )
    lanes = []
    for k in range(-7, 9):
        x, y = stage.x(0.5) + (k - 0.5) * 300 * stage.scale_at(low), low
        u = stage.x(0.5) + (k - 0.5) * 300 * stage.scale * 2.0
        lanes.append(f"M{num(x)} {num(y)}L{num(u)} {num(stage.height + 10)}")
    pen.line("".join(lanes), p.turf("#fbf6ec"), 9, 0.85)
    if stage.choose("line", 2):
        y = stage.depth_y(0.20)
        pen.rect(-90, y, stage.width + 180, 22, p.turf("#fbf6ec"), 0, 0.9)


def draw_stands(stage: Stage, foot: float, s: float) -> None:
    """Rows of people, as dots of colour, between two roofs."""
    pen, p = stage.pen, stage.palette
    high = min(1100 * s, stage.height * 0.16)
    top = foot - high
    pen.polygon(
        [(-10, foot), (stage.width + 10, foot), (stage.width + 10, top), (-10, top)],
        pen.fade(p.turf("#4f5a70", 0.3), p.turf("#7a8496", 0.3)),
    )
    rows = 7
    dots: dict[str, list[str]] = {shirt: [] for shirt in SHIRTS}
    step = stage.width / 30
    for row in range(rows):
        y = foot - high * (0.12 + 0.76 * row / rows)
        for k in range(31):
            shirt = SHIRTS[(k * 7 + row * 5 + k * row) % len(SHIRTS)]
            dots[shirt].append(f"M{num(step * (k + 0.5 * (row % 2)))} {num(y)}v.1")
    for shirt, spots in dots.items():
        pen.line("".join(spots), p.turf(shirt, 0.25), high / rows * 0.62)
    pen.rect(-90, foot - high * 0.10, stage.width + 180, high * 0.10, p.turf("#f4f1ea", 0.2))
    for k in range(5):
        x = stage.width * (0.02 + 0.2 * k)
        pen.rect(x, foot - high * 0.09, stage.width * 0.16, high * 0.08, p.turf(SHIRTS[k % 3], 0.2), 6)
    pen.polygon(
        [
            (-10, top - high * 0.30),
            (stage.width + 10, top - high * 0.30),
            (stage.width + 10, top),
            (-10, top),
        ],
        pen.fade(p.turf("#dfe4ea", 0.25), p.turf("#aab4c0", 0.25)),
    )


def draw_floodlight(stage: Stage, x: float, foot: float, s: float) -> None:
    """A mast with six lamps."""
    pen, p = stage.pen, stage.palette
    top = foot - stage.height * 0.30
    pen.line(f"M{num(x)} {num(foot)}V{num(top)}", p.turf("#5a626e", 0.3), max(10, 40 * s))
    pen.rect(x - 70, top - 60, 140, 80, p.turf("#48505c", 0.3), 8)
    for k in range(6):
        pen.circle(x - 46 + 46 * (k % 3), top - 40 + 36 * (k // 3), 15, "#fff6d8")
    if p.dim:
        pen.glow(x, top - 20, stage.width * 0.4, "#fff6d8", 0.8)


def draw_gym(stage: Stage) -> None:
    """A hall with a basketball board, wall bars, high windows, lines on the floor."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("gym", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1750)
    interior.draw_walls(stage, ("#e6d8b8", "#d6dfe2", "#e2d2c4")[kind])
    pad = p.indoors(("#3f6fa0", "#a8453f", "#3f7a5f")[kind])
    pen.rect(-90, foot - 300 * s, stage.width + 180, 300 * s, pen.fade(lighten(pad, 0.06), darken(pad, 0.1)))
    for k in range(4):
        x = stage.x(0.14 + 0.24 * k)
        pen.rect(x - 120 * s, foot - 1330 * s, 240 * s, 250 * s, p.indoors("#f4f4ee"), 6)
        pen.rect(x - 104 * s, foot - 1314 * s, 208 * s, 218 * s, pen.fade(*p.sky), 4)
    interior.draw_planks(stage, "#d29a58")
    low = stage.depth_y(0.18)
    pen.line(f"M-90 {num(low)}H{num(stage.width + 90)}", p.indoors("#fbf6ea"), 12, 0.8)
    pen.line(
        f"M{num(stage.x(0.16))} {num(low)}Q{num(stage.x(0.5))} {num(foot - 40)} {num(stage.x(0.84))} {num(low)}",
        pad,
        12,
        0.8,
    )
    pen.open(stage.x(0.5 - side * 0.10), foot, s)
    _draw_hoop(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.36), foot + 8 * s, s)
    _draw_bars(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.42), foot + 40 * s, s)
    for k, (x, y) in enumerate(((-70, -60), (60, -60), (0, -160))):
        pen.circle(x, y, 64, pen.tone(p.indoors(("#e0762f", "#f4f1ea", "#3f88c5")[k]), 0.6))
    pen.close()


def _draw_hoop(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    pen.line("M0 -1420V-1060", p.indoors("#5a5f68"), 34)
    pen.rect(-270, -1180, 540, 360, p.indoors("#fbfaf4"), 12)
    pen.line("M-110 -860V-1040H110V-860Z", "#d8493f", 20)
    pen.line("M-256 -1166H256V-834H-256Z", p.indoors("#d8493f"), 14)
    pen.line("M-90 -820L-56 -660L0 -820L56 -660L90 -820L30 -660L-30 -820L-90 -660", p.indoors("#fbfaf4"), 8)
    pen.line("M-96 -822H96", "#e0762f", 24)


def _draw_bars(stage: Stage) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#c08a4a")
    pen.line("".join(f"M-200 {-90 - 80 * k}H200" for k in range(11)), lighten(wood, 0.14), 24)
    pen.line("M-200 0V-960M0 0V-960M200 0V-960", darken(wood, 0.14), 30)
