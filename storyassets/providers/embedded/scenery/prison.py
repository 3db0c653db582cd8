"""A cell of a prison of today: painted walls, a steel bunk, a basin, a narrow window, a door of bars at one side."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_prison_cell(stage: Stage) -> None:
    """Blocks painted in two tones; from the other side, the bars and the gallery behind them."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1450)
    kind = stage.choose("prison", 3)
    wall = p.indoors(("#c9cfc6", "#d2cbbd", "#c3ccd4")[kind])
    low = p.indoors(("#8fa596", "#a99c84", "#8797a8")[kind])
    pen.rect(-90, -90, stage.width + 180, foot + 100, pen.fade(darken(wall, 0.24), wall))
    pen.rect(-90, foot - 430 * s, stage.width + 180, 440 * s, pen.fade(low, darken(low, 0.14)))
    joints = "".join(f"M-90 {num(foot - 144 * k * s)}H{num(stage.width + 90)}" for k in range(1, 9))
    joints += "".join(
        f"M{num(stage.x(0.5) + (300 * k + 150 * (row % 2)) * s)} {num(foot - 144 * row * s)}v{num(-144 * s)}"
        for row in range(8)
        for k in range(-3, 4)
    )
    pen.line(joints, darken(wall, 0.3), 5, 0.35)
    floor = p.indoors("#8f9292")
    pen.rect(
        -90,
        foot,
        stage.width + 180,
        stage.height - foot + 90,
        pen.fade(darken(floor, 0.2), lighten(floor, 0.08)),
    )
    if stage.reverse:
        _draw_bars(stage, stage.x(0.5), foot, s * 1.2)
        return
    pen.open(stage.x(0.5 + side * 0.02), foot - 760 * s, s)
    _draw_window(stage)
    pen.close()
    pen.open(stage.x(0.5 - side * 0.34), foot + 20 * s, s, mirror=side < 0)
    _draw_bunk(stage)
    pen.close()
    pen.open(stage.x(0.5 + side * 0.13), foot, s)
    _draw_basin(stage)
    pen.close()
    _draw_bars(stage, stage.x(0.5 + side * 0.46), foot, s)


def _draw_window(stage: Stage) -> None:
    """Narrow and high, with two bars."""
    pen, p = stage.pen, stage.palette
    pen.rect(-170, -130, 340, 250, p.indoors("#7d848a"), 8)
    pen.rect(-146, -106, 292, 202, pen.fade(*p.sky), 4)
    pen.line("M-74 -106V96M0 -106V96M74 -106V96", p.indoors("#4a5058"), 18)


def _draw_bunk(stage: Stage) -> None:
    """Two beds of steel, one over the other, with gray blankets."""
    pen, p = stage.pen, stage.palette
    steel, wool = p.indoors("#6f7a84"), p.indoors("#7f8896")
    pen.line("M-300 0V-640M300 0V-640", steel, 30)
    for y in (-180, -520):
        pen.rect(-310, y, 620, 34, pen.tone(steel, 0.5))
        pen.path(f"M-300 {y}V{y - 44}Q0 {y - 74} 300 {y - 44}V{y}Z", pen.tone(wool, 0.6))
        pen.rect(-290, y - 92, 150, 52, p.indoors("#eef0ee"), 22)


def _draw_basin(stage: Stage) -> None:
    pen, steel = stage.pen, stage.palette.indoors("#b8c2c8")
    pen.rect(-84, -640, 168, 190, pen.tone(lighten(steel, 0.2), 0.6), 8)
    pen.path("M-110 -350H110Q100 -240 40 -230V-60H-40V-230Q-100 -240 -110 -350Z", pen.tone(steel, 0.6))
    pen.line("M0 -352V-410Q0 -430 24 -430", darken(steel, 0.4), 14)


def _draw_bars(stage: Stage, x: float, foot: float, s: float) -> None:
    """A door of bars, with its lock, and the lit gallery behind."""
    pen, steel = stage.pen, stage.palette.indoors("#59636c")
    pen.open(x, foot + 8, s)
    pen.rect(
        -250, -960, 500, 960, pen.fade(stage.palette.indoors("#5f6870"), stage.palette.indoors("#aab0ac"))
    )
    pen.rect(-250, -420, 500, 24, steel)
    pen.line("".join(f"M{-220 + 74 * k} 0V-960" for k in range(7)), steel, 24)
    pen.line("M-262 0V-960H262V0", darken(steel, 0.2), 40)
    pen.rect(120, -520, 120, 150, pen.tone(steel, 0.6), 8)
    pen.circle(180, -450, 18, "#22262b")
    pen.close()
