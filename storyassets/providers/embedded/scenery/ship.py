"""The deck of a sailing ship. A ship seen from afar is in `subjects`."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import landmarks, landmarks_afloat
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.seaside import DEEP_WATER, draw_gulls, draw_wave_band
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.waterside import water_paint

DECK_DISTANCE = 0.34  # where the deck ends at the railing, on the way from the actors to the horizon
RAILING = 300.0  # figure units
TIMBER = "#a8743f"
CANVAS = "#f6ead0"
ROPE = "#7d5c38"


def draw_ship_deck(stage: Stage) -> None:
    """Planks, a railing with the sea beyond, a mast with a furled sail and shrouds, a barrel and coiled rope."""
    draw_sky(stage, clouds=5)
    top = stage.horizon
    stage.pen.rect(
        -10, top, stage.width + 20, stage.height - top + 20, water_paint(stage, stage.pen, DEEP_WATER)
    )
    edge = stage.depth_y(DECK_DISTANCE)
    for k in range(4):
        t = (k + 0.5) / 4
        colour = mix(stage.palette.lit(DEEP_WATER), stage.palette.sky[1], 0.5 - 0.4 * t)
        draw_wave_band(stage, stage.pen, top + (edge - top) * t, 6 + 12 * t, colour)
    draw_gulls(stage)
    side = stage.rng.choice((-1, 1))
    mast_x = stage.x(0.5 + side * stage.rng.uniform(0.20, 0.34))
    s = stage.scale_at(edge)
    _draw_shrouds(stage, stage.x(0.5 - side * 0.44), edge - RAILING * 0.9 * s, mast_x)
    _draw_planks(stage, edge)
    _draw_railing(stage, edge, s)
    kind = stage.choose("ship", 3)
    if kind == 1 or stage.reverse:
        landmarks.put(stage, landmarks_afloat.draw_cabin, 0.5 - side * 0.14, DECK_DISTANCE - 0.02)
    _draw_mast(stage, mast_x, stage.depth_y(DECK_DISTANCE * 0.5))
    if kind == 2:
        landmarks.put(stage, landmarks_afloat.draw_ships_wheel, 0.5 - side * 0.26, DECK_DISTANCE * 0.6)
    _draw_deck_things(stage, side)


def _draw_planks(stage: Stage, edge: float) -> None:
    """Boards that run away from us to the railing, with nails; wet in rain, white in snow."""
    wood = stage.palette.turf(TIMBER, 0.02)
    pen, low = stage.pen, stage.height + 10
    pen.rect(
        -10,
        edge,
        stage.width + 20,
        low - edge,
        pen.fade(darken(wood, 0.16), lighten(wood, 0.06), wood, darken(wood, 0.10)),
    )
    middle, shade = stage.x(0.5), darken(wood, 0.24)
    far, near = stage.width * 0.075, stage.width * 0.19
    reach = int(stage.width / far / 2) + 3
    d = "".join(
        f"M{middle + k * far:.1f} {edge:.1f}L{middle + k * near:.1f} {low:.1f}" for k in range(-reach, reach)
    )
    pen.line(d, shade, 3.5, 0.6)
    joints = []
    for k in range(-reach, reach):
        t = 0.15 + 0.25 * ((k * 7) % 4)
        left, right = (middle + j * (far + (near - far) * t) for j in (k, k + 1))
        y = edge + (low - edge) * t
        joints.append(f"M{left:.1f} {y:.1f}H{right:.1f}")
    pen.line("".join(joints), shade, 3.5, 0.5)
    pen.rect(-10, edge, stage.width + 20, (low - edge) * 0.12, pen.veil("#120c26", 0.30, 0))


def _draw_railing(stage: Stage, edge: float, s: float) -> None:
    """Turned posts under a handrail, on a low bulwark."""
    pen, wood = stage.pen, stage.palette.lit("#8a5630", 0.03)
    high, low = RAILING * s, 70 * s
    step = 105 * s
    x = -step * stage.rng.random()
    while x < stage.width + step:
        pen.rect(x - 15 * s, edge - high, 30 * s, high, pen.tone(wood, 0.5, 0.3), 8 * s)
        pen.circle(x, edge - high * 0.56, 24 * s, pen.tone(lighten(wood, 0.08), 0.5, 0.3))
        x += step
    pen.rect(-10, edge - low, stage.width + 20, low + 4, pen.fade(lighten(wood, 0.10), darken(wood, 0.2)))
    pen.rect(
        -10, edge - high - 22 * s, stage.width + 20, 40 * s, pen.fade(lighten(wood, 0.3), darken(wood, 0.1))
    )


def _draw_mast(stage: Stage, x: float, y: float) -> None:
    """A mast that goes out of the picture, a yard across it, the sail furled under the yard, ropes."""
    pen, s = stage.pen, stage.scale_at(y)
    wood, cloth = stage.palette.lit("#8f6238"), stage.palette.lit(CANVAS)
    rope = stage.palette.lit(ROPE)
    w = 92 * s
    pen.shadow(x, y, w * 1.5, w * 0.26)
    pen.rect(x - w / 2, -10, w, y + 10, pen.tone(wood, 0.55, 0.3))
    yard = max(stage.y(0.13), min(stage.y(0.24), y - 1150 * s))
    reach = max(stage.width * 0.42, 620 * s)
    pen.rect(
        x - reach, yard - 20 * s, reach * 2, 42 * s, pen.fade(lighten(wood, 0.14), darken(wood, 0.2)), 20 * s
    )
    folds = 6
    step = reach * 1.84 / folds
    for k in range(folds):
        left = x - reach * 0.92 + step * k
        d = f"M{left:.1f} {yard + 14 * s:.1f}Q{left + step / 2:.1f} {yard + 165 * s:.1f} {left + step:.1f} {yard + 14 * s:.1f}Z"
        pen.path(d, pen.fade(lighten(cloth, 0.2), cloth, darken(cloth, 0.22)))
        pen.line(f"M{left:.1f} {yard - 26 * s:.1f}v{60 * s:.1f}", rope, 11 * s)
    pen.line(
        f"M{x:.1f} {yard - 30 * s:.1f}L{x - reach:.1f} -20M{x:.1f} {yard:.1f}L{x + reach:.1f} -20",
        rope,
        6 * s,
    )
    for k in range(3):
        top = y - (150 + 62 * k) * s
        pen.rect(x - w * 0.56, top, w * 1.12, 20 * s, rope, 9 * s)


def _draw_shrouds(stage: Stage, x: float, y: float, mast_x: float) -> None:
    """Ropes with rungs from the railing up to the mast's top."""
    rope, top = stage.palette.lit(ROPE, 0.05), -stage.height * 0.12
    feet = [x + k * stage.width * 0.06 for k in (-2, -1, 0, 1, 2)]
    d = "".join(f"M{foot:.1f} {y:.1f}L{mast_x:.1f} {top:.1f}" for foot in feet)
    rungs = []
    for k in range(1, 14):
        t = k * 0.055
        left, right = (foot + (mast_x - foot) * t for foot in (feet[0], feet[-1]))
        rungs.append(f"M{left:.1f} {y + (top - y) * t:.1f}H{right:.1f}")
    stage.pen.line(d, rope, 5.5, 0.9)
    stage.pen.line("".join(rungs), rope, 4, 0.8)


def _draw_deck_things(stage: Stage, side: int) -> None:
    """A barrel at one edge, coiled rope at the other."""
    pen = stage.pen
    y = stage.depth_y(0.16)
    x, s = stage.x(0.5 - side * stage.rng.uniform(0.42, 0.5)), stage.scale_at(y)
    wood, iron = stage.palette.turf("#9a6435"), stage.palette.lit("#4d4a58")
    pen.shadow(x, y, 130 * s, 24 * s)
    pen.open(x, y, s)
    pen.path("M-84 -250Q-118 -125 -84 0Q0 26 84 0Q118 -125 84 -250Z", pen.tone(wood, 0.6, 0.28))
    pen.line("M-97 -196Q0 -170 97 -196M-97 -58Q0 -32 97 -58", iron, 16)
    pen.ellipse(0, -250, 84, 20, lighten(wood, 0.18))
    pen.close()
    rope, y = stage.palette.lit("#c9a56b"), stage.depth_y(0.06)
    x, s = stage.x(0.5 + side * stage.rng.uniform(0.40, 0.48)), stage.scale_at(y)
    pen.shadow(x, y, 130 * s, 22 * s)
    for k in range(4):
        pen.ellipse(x, y - (10 + 24 * k) * s, (112 - 9 * k) * s, 34 * s, darken(rope, 0.2))
        pen.ellipse(x, y - (16 + 24 * k) * s, (108 - 9 * k) * s, 28 * s, rope)
    pen.ellipse(x, y - 92 * s, 44 * s, 11 * s, darken(rope, 0.45))
