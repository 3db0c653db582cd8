"""The way before a vehicle: the road to where it vanishes, what lies beside it, in its hour and weather."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from storyassets.model.character import Look
from storyassets.model.place import Setting, Weather
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.model.vehicle import Ahead, Ride
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.handwriting import Panel, write_words
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.vehicle_builds import BUILDS

HORIZON = 0.37  # of the height
ASPHALT = "#6a6e7a"
TOWN = frozenset({Setting.CITY, Setting.PARKING, Setting.BUS_STOP, Setting.DRIVEWAY, Setting.VILLAGE})
WOODED = frozenset({Setting.FOREST, Setting.MOUNTAINS})
SANDY = frozenset({Setting.DESERT, Setting.SHORE})
SAND = "#d9b878"
BEND = 0.16  # of the width, that the road vanishes beside the middle
BEAST = 0.15  # of the height, how high an animal is on the road
NEAREST = 0.44  # of the width: half of the road where it reaches the dashboard


def draw_way(stage: Stage, ride: Ride, foot: float, beast: Look | None = None) -> None:
    """Sky, land and road, down to `foot`; what is ahead on it."""
    stage = replace(stage, horizon=stage.height * HORIZON)
    pen, p, rng = stage.pen, stage.palette, Random(f"way:{stage.place_seed}:{ride.through.value}")
    draw_sky(stage, clouds=4, disc=stage.weather is Weather.CLEAR)
    if ride.through is Setting.MOUNTAINS:
        land.draw_peaks(stage, "#7d88a0")
    elif ride.through not in TOWN:
        land.draw_hills(stage, "#c9a06a" if ride.through in SANDY else "#7fae6f", layers=2)
    top = stage.horizon + stage.height * 0.004
    turf = SAND if ride.through in SANDY else "#7fae5f"
    pen.rect(-10, top, stage.width + 20, foot - top + 10, pen.fade(p.turf(turf, 0.5), p.turf(turf)))
    at = stage.width * (0.5 + rng.uniform(-BEND, BEND))
    if BUILDS[ride.vehicle].rails:
        _draw_rails(stage, at, top, foot)
    else:
        _draw_road(stage, at, top, foot)
    _draw_sides(stage, ride.through, (at, top, foot), rng)
    if p.dim:
        _draw_headlight(stage, at, top, foot)
    _draw_ahead(stage, ride, at, top, foot)
    if beast is not None and ride.ahead is Ahead.BEAST:
        _draw_beast(stage, beast, _edge(stage, at, top, foot, 0.66, 0.1))
    _draw_weather(stage, at, top, foot, rng)


def _edge(
    stage: Stage, at: float, top: float, foot: float, share: float, across: float
) -> tuple[float, float]:
    """A point of the road: `share` 0 is where it vanishes, 1 the dashboard; `across` -1 and 1 are its edges."""
    near = share * share
    x = at + (stage.width * 0.5 - at) * share
    half = 10 + (stage.width * NEAREST - 10) * near
    return x + half * across, top + (foot - top) * near


def _draw_road(stage: Stage, at: float, top: float, foot: float) -> None:
    pen, p = stage.pen, stage.palette
    steps = [k / 10 for k in range(11)]
    left = [_edge(stage, at, top, foot, s, -1.0) for s in steps]
    right = [_edge(stage, at, top, foot, s, 1.0) for s in reversed(steps)]
    road = p.turf(ASPHALT, 0.1) if not p.snow else darken(p.turf(ASPHALT), 0.14)
    pen.polygon([*left, *right], pen.fade(lighten(road, 0.12), darken(road, 0.12)))
    if p.snow:
        for across in (-0.45, 0.45):
            track = [_edge(stage, at, top, foot, s, across) for s in steps[2:]]
            pen.line("M" + "L".join(f"{num(x)} {num(y)}" for x, y in track), darken(road, 0.16), 16, 0.6)
        return
    for k in range(7):
        a, b = 0.16 + 0.13 * k, 0.22 + 0.13 * k
        (x, y), (u, v) = (_edge(stage, at, top, foot, s, 0.0) for s in (a, b))
        wide = 2 + 12 * a * a
        pen.polygon([(x - wide / 2, y), (x + wide / 2, y), (u + wide, v), (u - wide, v)], p.lit("#f4ecd6"))


def _draw_rails(stage: Stage, at: float, top: float, foot: float) -> None:
    """Ballast, sleepers that lie the closer the farther off, and two rails."""
    pen, p = stage.pen, stage.palette
    bed = [_edge(stage, at, top, foot, s, a) for s, a in ((0.0, -0.9), (0.0, 0.9), (1.0, 0.9), (1.0, -0.9))]
    pen.polygon(bed, p.turf("#8d8578", 0.1))
    for k in range(14):
        share = 0.12 + 0.065 * k
        (x, y), (u, _) = (_edge(stage, at, top, foot, share, a) for a in (-0.7, 0.7))
        pen.rect(x, y, u - x, 2 + 16 * share * share, p.lit("#5a4438"))
    for across in (-0.45, 0.45):
        rail = [_edge(stage, at, top, foot, k / 10, across) for k in range(11)]
        near = [(x + (2 + 10 * k * k / 100), y) for k, (x, y) in enumerate(rail)]
        pen.polygon([*rail, *reversed(near)], p.lit("#c9d0d8"))


def _draw_beast(stage: Stage, look: Look, at: tuple[float, float]) -> None:
    """It stands in the way and looks."""
    figure = draw_figure(look, Action.STAND, Emotion.SURPRISE, facing=Facing.LEFT, prefix="rwb")
    scale = stage.height * BEAST / figure.height
    stage.pen.shadow(at[0], at[1], figure.width * scale * 0.5, 14, 0.4)
    stage.pen.place(figure.svg + figure.over, at[0], at[1], scale)


def _draw_sides(stage: Stage, through: Setting, line: tuple[float, float, float], rng: Random) -> None:
    """Houses, trees, or the poles that mark the road's edge, larger the nearer."""
    at, top, foot = line
    for k in range(6):
        share = 0.22 + 0.13 * k
        for side in (-1, 1):
            x, y = _edge(stage, at, top, foot, share, side * (1.35 + rng.uniform(0, 0.5)))
            size = stage.height * (0.02 + 0.30 * share * share)
            if through in TOWN:
                _draw_house(stage, x + side * size * 0.35, y, size * 1.5, rng)
            elif through in SANDY:
                stage.pen.ellipse(x, y, size * 0.22, size * 0.1, stage.palette.lit("#a8835a", 0.1))
            elif through in WOODED or rng.random() < 0.45:
                _draw_fir(stage, x + side * size * 0.1, y, size * rng.uniform(0.9, 1.4))
            elif not stage.palette.snow:
                plants.draw_bush(stage.pen, x, y, size * 0.3, stage.palette.turf("#4f8a4a", 0.2))
            _draw_pole(stage, *_edge(stage, at, top, foot, share, side * 1.08), size * 0.36, through)


def _draw_pole(stage: Stage, x: float, y: float, high: float, through: Setting) -> None:
    if through in TOWN:
        return
    stage.pen.rect(x - high * 0.05, y - high, high * 0.1, high, stage.palette.lit("#e9e4d8"), 2)
    stage.pen.rect(x - high * 0.05, y - high * 0.9, high * 0.1, high * 0.2, stage.palette.lit("#d8483c"))


def _draw_fir(stage: Stage, x: float, y: float, high: float) -> None:
    green = (
        stage.palette.turf("#3f6f4a", 0.2) if not stage.palette.snow else stage.palette.lit("#7f9aa0", 0.1)
    )
    stage.pen.rect(x - high * 0.03, y - high * 0.16, high * 0.06, high * 0.16, stage.palette.lit("#5a4030"))
    for low, wide in ((0.1, 0.27), (0.36, 0.21), (0.6, 0.14)):
        tip = y - high * min(1.0, low + 0.5)
        stage.pen.polygon(
            [(x - high * wide, y - high * low), (x, tip), (x + high * wide, y - high * low)], green
        )


def _draw_house(stage: Stage, x: float, y: float, high: float, rng: Random) -> None:
    p = stage.palette
    wall = p.lit(rng.choice(("#c9a27a", "#b8877a", "#9aa6b8", "#d8c39a")), 0.15)
    wide = high * 0.62
    stage.pen.rect(x - wide / 2, y - high, wide, high, wall)
    stage.pen.rect(x - wide * 0.55, y - high * 1.04, wide * 1.1, high * 0.06, p.turf("#7a4a40"))
    for row in range(3):
        for col in (-0.27, 0.05):
            lit = p.dim and rng.random() < 0.5
            glass = "#ffd98a" if lit else p.lit("#7f9fb8", 0.1)
            stage.pen.rect(x + wide * col, y - high * (0.9 - 0.28 * row), wide * 0.22, high * 0.16, glass)


def _draw_headlight(stage: Stage, at: float, top: float, foot: float) -> None:
    """The dark, and the light that the vehicle throws on the road."""
    pen = stage.pen
    pen.rect(-10, -10, stage.width + 20, foot + 20, "#060b24", opacity=0.42)
    points = [
        _edge(stage, at, top, foot, s, a) for s, a in ((0.42, -0.8), (0.42, 0.8), (1.0, 1.25), (1.0, -1.25))
    ]
    pen.polygon(points, pen.veil("#fff2c0", 0.05, 0.30, 0.62))


def _draw_ahead(stage: Stage, ride: Ride, at: float, top: float, foot: float) -> None:
    """Lights in the dark, the back of what drives there, or the end of the road."""
    pen, ahead = stage.pen, ride.ahead
    if ahead is Ahead.BARRED:
        _draw_chasm(
            stage, _edge(stage, at, top, foot, 0.50, 0.0)[1], _edge(stage, at, top, foot, 0.70, 0.0)[1]
        )
    elif ahead in (Ahead.LIGHTS, Ahead.VEHICLE):
        x, y = _edge(stage, at, top, foot, 0.56, 0.1)
        wide = stage.width * (0.26 if ride.says else 0.17)
        if ahead is Ahead.VEHICLE or not stage.palette.dim:
            body = stage.palette.lit("#c9ccd0", 0.1)
            pen.rect(x - wide / 2, y - wide * 1.05, wide, wide, pen.fade(body, darken(body, 0.2)), 10)
            pen.rect(
                x - wide * 0.38, y - wide * 0.95, wide * 0.76, wide * 0.36, stage.palette.lit("#5f7488"), 6
            )
            if ride.says:
                pen.rect(x - wide * 0.42, y - wide, wide * 0.84, wide * 0.62, "#7d4a2c", 6)
                write_words(pen, ride.says, Panel(x, y - wide * 0.69, wide * 0.5, wide * 0.5), "#f6f4ec")
            pen.rect(x - wide * 0.44, y - wide * 0.08, wide * 0.88, wide * 0.1, "#23262e", 4)
        for side in (-1, 1):
            pen.glow(x + side * wide * 0.36, y - wide * 0.22, wide * 0.42, "#ff3a2c", 0.9)
            pen.circle(x + side * wide * 0.36, y - wide * 0.22, wide * 0.075, "#ff6a5a")


def _draw_chasm(stage: Stage, high: float, low: float) -> None:
    """The road has slipped away, from edge to edge: earth, the dark, and water far below."""
    pen, w = stage.pen, stage.width
    far = [(w * k / 9, high + (14 if k % 2 else -10)) for k in range(-1, 11)]
    near = [(w * k / 8, low + (26 if k % 2 else -16)) for k in range(9, -2, -1)]
    pen.polygon([*far, *near], pen.fade("#3a2c28", "#14131f", "#0a0d1c"))
    pen.line("".join(f"M{num(w * (0.1 + 0.22 * k))} {num(high + (low - high) * (0.5 + 0.1 * (k % 2)))}h90" for k in range(4)), "#3f6fa8", 8, 0.7)  # fmt: skip
    pen.line("M" + "L".join(f"{num(x)} {num(y)}" for x, y in near), stage.palette.turf("#8a7a68"), 14)


def _draw_weather(stage: Stage, at: float, top: float, foot: float, rng: Random) -> None:
    """Snow comes at those who drive; rain and fog lie before them."""
    pen = stage.pen
    if stage.weather is Weather.SNOW:
        for _ in range(90):
            share, turn = rng.random(), rng.uniform(-1.2, 1.2)
            x = at + stage.width * turn * (0.1 + share)
            y = top + (rng.uniform(-1.1, 1.0)) * (foot - top) * (0.15 + share)
            pen.circle(x, y, 2.0 + 9.0 * share, "#f6f9ff", 0.5 + 0.4 * share)
    elif stage.weather is Weather.RAIN:
        marks = (f"M{num(rng.uniform(0, stage.width))} {num(rng.uniform(0, foot))}l-8 40" for _ in range(70))
        pen.line("".join(marks), lighten(stage.palette.sky[2], 0.5), 4, 0.5)
    elif stage.weather is Weather.FOG:
        pen.rect(-10, -10, stage.width + 20, foot + 20, pen.veil("#dfe5ea", 0.3, 0.75, 0.25))
