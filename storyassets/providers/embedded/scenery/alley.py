"""The alley: two walls that close in on a strip of sky, washing, lamps, crates and puddles."""

from __future__ import annotations

from storyassets.model.shot import Weather
from storyassets.providers.embedded.scenery import land
from storyassets.providers.embedded.scenery.buildings import LIT_WINDOW, draw_town_house
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

# left wall, right wall, paving
MAKES = (
    ("#a8604a", "#8f5a4f", "#8a8088"),
    ("#c9a57a", "#a8806a", "#9a8a7a"),
    ("#6f7f94", "#7d6f84", "#74788a"),
)


def draw_alley(stage: Stage) -> None:
    """A narrow lane between tall houses."""
    left, right, paving = MAKES[stage.choose("make", 3)]
    draw_sky(stage, clouds=3)
    base = stage.depth_y(0.92)
    x = stage.width * 0.30
    for k in range(3):
        wall = ("#cfae8a", "#b98f7a", "#d8c4a0")[k]
        draw_town_house(
            stage.pen,
            stage.palette,
            stage.rng,
            x,
            base,
            stage.width * 0.14,
            stage.height * (0.20 + 0.03 * k),
            wall,
            0.55,
        )
        x += stage.width * 0.14
    land.draw_mist(stage, base, stage.height * 0.07, 0.5)
    _draw_paving(stage, paving, base)
    for side, colour in ((-1, left), (1, right)):
        _draw_wall(stage, side, colour, base)
    kind = stage.choose("alley", 3)
    if kind != 1:
        _draw_washing(stage)
    _draw_lamp(stage, -1 if kind else 1)
    if stage.weather is Weather.RAIN or kind == 2:
        _draw_puddles(stage)


def _draw_paving(stage: Stage, colour: str, top: float) -> None:
    stone = stage.palette.turf(colour, 0.05)
    stage.pen.rect(
        -10,
        top,
        stage.width + 20,
        stage.height - top + 20,
        stage.pen.fade(mix(stone, stage.palette.sky[2], 0.35), stone, darken(stone, 0.24)),
    )
    d, shade = "", darken(stone, 0.22)
    for k in range(9):
        y = top + (stage.height - top) * ((k + 0.5) / 9) ** 1.6
        size = 14 + 62 * (k / 9) ** 1.3
        d += "".join(
            f"M{num(j * size * 2.3 + (k % 2) * size)} {num(y)}q{num(size)} {num(-size * 0.42)} {num(size * 2)} 0"
            for j in range(-1, int(stage.width / size / 2.3) + 2)
        )
    stage.pen.line(d, shade, 4, 0.55)
    middle = stage.x(0.5)
    stage.pen.polygon(
        [(middle - 8, top), (middle + 8, top), (middle + 60, stage.height), (middle - 60, stage.height)],
        darken(stone, 0.2),
        0.5,
    )


def _draw_wall(stage: Stage, side: int, colour: str, base: float) -> None:
    """A wall in perspective with rows of windows, doors and a drainpipe."""
    pen, p = stage.pen, stage.palette
    wall = mix(p.lit(colour, 0.05), p.ink, 0.12)
    far, near = stage.x(0.5 + side * 0.17), stage.width * (0.5 + side * 0.62)
    low_far, low_near = base, stage.depth_y(-0.12)
    top_far = stage.height * 0.12
    light = stage.pen.linear(
        [(0.0, lighten(wall, 0.14), 1.0), (1.0, darken(wall, 0.30), 1.0)],
        (0, 0, 1, 0) if side > 0 else (1, 0, 0, 0),
    )
    pen.polygon([(far, top_far), (near, -stage.height * 0.35), (near, low_near), (far, low_far)], light)

    def at(t: float, u: float) -> tuple[float, float]:
        """A point of the wall: `t` from far to near, `u` from its foot to its top."""
        t = t**1.6
        x = far + (near - far) * t
        foot = low_far + (low_near - low_far) * t
        top = top_far + (-stage.height * 0.35 - top_far) * t
        return x, foot + (top - foot) * u

    seams = "".join(
        f"M{num(at(0, u)[0])} {num(at(0, u)[1])}L{num(at(1, u)[0])} {num(at(1, u)[1])}"
        for u in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
    )
    pen.line(seams, darken(wall, 0.2), 4, 0.4)
    for row, u in enumerate((0.30, 0.55, 0.78)):
        for column, t in enumerate((0.16, 0.46, 0.74)):
            lit = p.dim and stage.rng.random() < 0.5
            pane = LIT_WINDOW if lit else mix(p.sky[1], wall, 0.35)
            points = [at(t, u), at(t + 0.13, u), at(t + 0.13, u + 0.13), at(t, u + 0.13)]
            pen.polygon(
                [
                    at(t - 0.012, u - 0.012),
                    at(t + 0.142, u - 0.012),
                    at(t + 0.142, u + 0.142),
                    at(t - 0.012, u + 0.142),
                ],
                lighten(wall, 0.3),
            )
            pen.polygon(points, pane)
            if row == 0 and column:
                pen.polygon(
                    [at(t - 0.02, u - 0.03), at(t + 0.15, u - 0.03), at(t + 0.15, u), at(t - 0.02, u)],
                    p.lit("#4f8a4a", 0.05),
                )
    door = [at(0.33, 0.0), at(0.45, 0.0), at(0.45, 0.2), at(0.33, 0.2)]
    pen.polygon(door, pen.fade(p.lit("#5a3f34"), p.lit("#7b4a30")))
    a, b = at(0.62, 0.0), at(0.62, 0.9)
    pen.line(f"M{num(a[0])} {num(a[1])}L{num(b[0])} {num(b[1])}", darken(wall, 0.4), 12, 0.8)


def _draw_washing(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    for level, y in enumerate((0.17, 0.30)):
        a, b = (stage.width * 0.10, stage.height * y), (stage.width * 0.90, stage.height * (y - 0.03))
        sag = stage.height * 0.03
        pen.line(
            f"M{num(a[0])} {num(a[1])}Q{num(stage.width / 2)} {num(y * stage.height + sag)} {num(b[0])} {num(b[1])}",
            p.lit("#4a4650"),
            4,
        )
        for k in range(5):
            t = 0.18 + 0.15 * k
            x, top = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 2 * sag * t * (1 - t) * 2
            colour = p.lit(("#f4efe4", "#d8624a", "#7fa8c0", "#f2c14e", "#e8dcc4")[(k + level * 2) % 5], 0.08)
            lean = 26 if stage.windy else 4
            wide, high = (62, 96) if k % 2 else (84, 70)
            pen.polygon(
                [
                    (x - wide / 2, top),
                    (x + wide / 2, top),
                    (x + wide / 2 + lean, top + high),
                    (x - wide / 2 + lean, top + high),
                ],
                pen.tone(colour, 0.7, 0.14),
            )


def _draw_lamp(stage: Stage, side: int) -> None:
    pen, iron = stage.pen, stage.palette.lit("#33323c")
    x, y = stage.width * (0.5 + side * 0.34), stage.height * 0.36
    if stage.palette.dim:
        pen.glow(x, y + 60, stage.width * 0.30, "#ffcf7a", 0.85)
        pen.polygon(
            [(x - 40, y + 100), (x + 40, y + 100), (x + 210, stage.ground_y), (x - 210, stage.ground_y)],
            pen.veil("#ffcf7a", 0.34, 0.0),
        )
    pen.line(
        f"M{num(x + side * 150)} {num(y - 40)}H{num(x)}V{num(y)}M{num(x + side * 120)} {num(y + 40)}Q{num(x + side * 40)} {num(y + 20)} {num(x + side * 30)} {num(y - 36)}",
        iron,
        12,
    )
    pen.polygon(
        [(x - 34, y), (x + 34, y), (x + 24, y + 96), (x - 24, y + 96)],
        "#ffe9a8" if stage.palette.dim else "#dfe8ec",
    )
    pen.polygon([(x - 46, y + 4), (x, y - 34), (x + 46, y + 4)], iron)


def _draw_puddles(stage: Stage) -> None:
    for share, depth, r in ((0.36, 0.05, 0.16), (0.62, 0.34, 0.10), (0.6, -0.25, 0.2)):
        y = stage.depth_y(depth)
        water = mix(stage.palette.sky[1], stage.palette.ink, 0.2)
        stage.pen.ellipse(stage.x(share), y, stage.width * r, stage.width * r * 0.16, water, 0.75)
        stage.pen.ellipse(
            stage.x(share) - 10,
            y - 4,
            stage.width * r * 0.6,
            stage.width * r * 0.06,
            mix(stage.palette.sky[2], "#ffffff", 0.3),
            0.5,
        )
