"""The alley: two walls that close in on a strip of sky, washing, lamps, crates and puddles."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.place import Weather
from storyassets.providers.embedded.scenery import land
from storyassets.providers.embedded.scenery.buildings import LIT_WINDOW, draw_town_house
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num, straight
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


@dataclass(frozen=True)
class _Wall:
    """A wall in perspective: where it stands far and near, from its foot to its top."""

    far: tuple[float, float, float]
    near: tuple[float, float, float]
    """x, the foot and the top."""

    def at(self, t: float, u: float) -> tuple[float, float]:
        """A point: `t` from far to near, `u` from its foot to its top."""
        t = t**1.6
        x, foot, top = (a + (b - a) * t for a, b in zip(self.far, self.near, strict=True))
        return x, foot + (top - foot) * u

    def box(self, t: float, u: float, wide: float, high: float) -> list[tuple[float, float]]:
        """The corners of something on it."""
        return [self.at(*corner) for corner in ((t, u), (t + wide, u), (t + wide, u + high), (t, u + high))]


def _draw_wall(stage: Stage, side: int, colour: str, base: float) -> None:
    """A wall in perspective with rows of windows, doors and a drainpipe."""
    pen, p = stage.pen, stage.palette
    paint = mix(p.lit(colour, 0.05), p.ink, 0.12)
    far = (stage.x(0.5 + side * 0.17), base, stage.height * 0.12)
    near = (stage.width * (0.5 + side * 0.62), stage.depth_y(-0.12), -stage.height * 0.35)
    wall = _Wall(far, near)
    light = pen.linear(
        [(0.0, lighten(paint, 0.14), 1.0), (1.0, darken(paint, 0.30), 1.0)],
        (0, 0, 1, 0) if side > 0 else (1, 0, 0, 0),
    )
    pen.polygon([wall.at(0, 1), wall.at(1, 1), wall.at(1, 0), wall.at(0, 0)], light)
    seams = "".join(straight([wall.at(0, k / 10), wall.at(1, k / 10)]) for k in range(1, 8))
    pen.line(seams, darken(paint, 0.2), 4, 0.4)
    _draw_wall_windows(stage, wall, paint)
    pen.polygon(wall.box(0.33, 0.0, 0.12, 0.2), pen.fade(p.lit("#5a3f34"), p.lit("#7b4a30")))
    pen.line(straight([wall.at(0.62, 0.0), wall.at(0.62, 0.9)]), darken(paint, 0.4), 12, 0.8)


def _draw_wall_windows(stage: Stage, wall: _Wall, paint: str) -> None:
    """Three rows of windows, some lit; plants under the lowest."""
    pen, p = stage.pen, stage.palette
    for row, u in enumerate((0.30, 0.55, 0.78)):
        for column, t in enumerate((0.16, 0.46, 0.74)):
            lit = p.dim and stage.rng.random() < 0.5
            pane = LIT_WINDOW if lit else mix(p.sky[1], paint, 0.35)
            pen.polygon(wall.box(t - 0.012, u - 0.012, 0.154, 0.154), lighten(paint, 0.3))
            pen.polygon(wall.box(t, u, 0.13, 0.13), pane)
            if row == 0 and column:
                pen.polygon(wall.box(t - 0.02, u - 0.03, 0.17, 0.03), p.lit("#4f8a4a", 0.05))


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
