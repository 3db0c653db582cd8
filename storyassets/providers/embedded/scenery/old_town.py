"""An old town: gabled houses of timber along a cobbled street, a square with its well, a gate in the town wall."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import house_fronts, land, landmarks, landmarks_built, plants
from storyassets.providers.embedded.scenery.buildings import draw_tower
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

WALLS = ("#f2e2c2", "#e8c9a4", "#dfe0cc", "#f0d3c4", "#d9d3da")
ROOFS = ("#a8523f", "#8a4a48", "#7d5a4a", "#6a5f70")
BEAMS, COBBLES = "#6a4a38", "#b8a692"
ROWS, SQUARE, GATE, FRONTS = range(4)


def draw_old_town(stage: Stage) -> None:
    """A street up to the church; from its corners the square, the gate, and the fronts opposite."""
    draw_sky(stage, clouds=4)
    view = ROWS if stage.landmark is not None else stage.corner
    base = stage.depth_y(0.70)
    if view == GATE:
        _draw_wall(stage, base)
    else:
        spire = stage.x(0.5 + (0.06, -0.22, 0, 0.24)[view])
        size = (stage.width * 0.10, stage.height * 0.26)
        draw_tower(stage.pen, stage.palette, spire, base, *size, "#cfc4b4", "#5f7a80", 0.55)
    land.draw_mist(stage, base, stage.height * 0.06, 0.3)
    _draw_cobbles(stage, base)
    if view == ROWS:
        _draw_rows(stage, base)
    elif view == SQUARE:
        for k in range(5):
            _draw_gable(
                stage, (stage.width * (0.01 + 0.205 * k), base + 8), (0.19, 0.17 + 0.025 * (k % 3)), k, 0.34
            )
        landmarks.put(
            stage, landmarks_built.draw_well, 0.5 + (0.26 if stage.choose("well", 2) else -0.26), 0.42
        )
    elif view == FRONTS:
        for share in (0.12, 0.86):
            landmarks.put(stage, house_fronts.draw_dwelling, share, 0.52, 0.78)
    for share in (0.08, 0.93):
        y = stage.depth_y(0.30)
        leaf = stage.palette.turf("#4f924c", 0.1)
        plants.draw_bush(stage.pen, stage.x(share), y, 110 * stage.scale_at(y), leaf)
    if stage.landmark is None:
        _draw_lantern(stage, stage.x(0.90 if view == SQUARE else 0.07), stage.depth_y(0.24))


def _draw_rows(stage: Stage, base: float) -> None:
    """Two rows that come nearer, the farther houses first."""
    for rank, (edge, foot, wide, tall) in enumerate(
        (
            (0.20, base + 6, 0.15, 0.20),
            (0.335, stage.depth_y(0.56), 0.20, 0.29),
            (0.52, stage.depth_y(0.40), 0.29, 0.42),
        )
    ):
        for side in (-1, 1):
            left = stage.width * (0.5 + side * edge) - stage.width * wide / 2
            grown = tall * (1 + 0.05 * ((rank + side) % 2))
            _draw_gable(stage, (left, foot), (wide, grown), rank * 2 + (side > 0), 0.42 - 0.18 * rank)


def _draw_gable(
    stage: Stage, foot: tuple[float, float], size: tuple[float, float], number: int, far: float
) -> None:
    """A house with its gable to the street: beams, windows that shine in the dark, a door, a chimney."""
    pen, p = stage.pen, stage.palette
    x, y = foot
    w, h = stage.width * size[0], stage.height * size[1]
    first = stage.choose("gables", 5)
    wall, roof = p.lit(WALLS[(first + number) % 5], far), p.lit(ROOFS[(first + number * 3) % 4], far)
    beam, eaves = p.lit(BEAMS, far), y - h * 0.66
    pen.rect(x + w * 0.70, y - h * 0.98, w * 0.12, h * 0.22, darken(roof, 0.24))
    pen.polygon([(x - w * 0.08, eaves), (x + w / 2, y - h), (x + w * 1.08, eaves)], roof)
    pen.polygon(
        [
            (x, y),
            (x, eaves),
            (x + w * 0.06, eaves),
            (x + w / 2, y - h * 0.93),
            (x + w * 0.94, eaves),
            (x + w, eaves),
            (x + w, y),
        ],
        pen.fade(lighten(wall, 0.06), darken(wall, 0.12)),
    )
    frame = (
        f"M{num(x)} {num(eaves)}H{num(x + w)}M{num(x)} {num(y - h * 0.34)}H{num(x + w)}M{num(x + w * 0.03)} {num(eaves)}V{num(y)}"
        f"M{num(x + w * 0.97)} {num(eaves)}V{num(y)}M{num(x + w * 0.5)} {num(y - h * 0.9)}V{num(eaves)}"
        f"M{num(x + w * 0.05)} {num(y - h * 0.34)}L{num(x + w * 0.2)} {num(eaves)}M{num(x + w * 0.95)} {num(y - h * 0.34)}L{num(x + w * 0.8)} {num(eaves)}"
    )
    pen.line(frame, beam, w * 0.04)
    pane = "#ffd27a" if p.dim else p.lit("#5f7f92", far)
    for a, b in ((0.24, 0.60), (0.60, 0.60), (0.42, 0.80)):
        pen.rect(x + w * a, y - h * b, w * 0.17, h * 0.13, pane, 3)
        pen.rect(x + w * (a - 0.02), y - h * (b - 0.13), w * 0.21, h * 0.018, beam)
    if p.dim:
        pen.glow(x + w * 0.5, y - h * 0.52, w * 0.6, "#ffc45a", 0.32)
    door = 0.56 if number % 2 else 0.16
    pen.path(
        f"M{num(x + w * door)} {num(y)}v{num(-h * 0.20)}q{num(w * 0.13)} {num(-h * 0.06)} {num(w * 0.26)} 0v{num(h * 0.20)}Z",
        p.lit(("#4f6a5a", "#7a4a3a", "#4a5f80")[number % 3], far),
    )


def _draw_cobbles(stage: Stage, top: float) -> None:
    """Stones in rows that grow towards the viewer, a gutter in the middle, lighter where people stand."""
    pen, stone = stage.pen, stage.palette.turf(COBBLES, 0.04)
    high = stage.height - top
    pen.rect(
        -10,
        top,
        stage.width + 20,
        high + 20,
        pen.fade(darken(stone, 0.14), lighten(stone, 0.08), darken(stone, 0.16)),
    )
    joints, k, y = [], 0, top + 6.0
    while y < stage.height:
        step = 12 + 74 * ((y - top) / high) ** 1.2
        joints.append(f"M-10 {y:.0f}H{stage.width + 10:.0f}")
        wide = step * 1.9
        x = -wide * (0.5 if k % 2 else 0.0)
        while x < stage.width:
            joints.append(f"M{x:.0f} {y:.0f}v{step:.0f}")
            x += wide
        y, k = y + step, k + 1
    pen.line("".join(joints), darken(stone, 0.2), 3.5, 0.5)


def _draw_wall(stage: Stage, base: float) -> None:
    """The town wall with its battlements, and the gate between two round towers; roofs behind."""
    pen, p = stage.pen, stage.palette
    stone, roof = p.lit("#b5a898", 0.2), p.lit("#7d4f4a", 0.2)
    high, x = stage.height * 0.15, stage.x(0.5)
    for k in range(4):
        _draw_gable(stage, (stage.width * (0.02 + 0.26 * k), base - high * 0.4), (0.16, 0.16), k, 0.5)
    pen.rect(
        -10, base - high, stage.width + 20, high + 20, pen.fade(lighten(stone, 0.08), darken(stone, 0.14))
    )
    teeth = "".join(
        f"M{stage.width * (k + 0.5) / 12:.0f} {base - high * 1.16:.0f}v{high * 0.2:.0f}" for k in range(12)
    )
    pen.line(teeth, stone, stage.width * 0.045)
    half, tall = stage.width * 0.13, high * 1.7
    for side in (-1, 1):
        left = x + side * half * 1.45 - half * 0.5
        pen.rect(left, base - tall, half, tall + 14, pen.tone(stone, 0.55, 0.24))
        pen.polygon(
            [
                (left - half * 0.12, base - tall),
                (left + half / 2, base - tall * 1.5),
                (left + half * 1.12, base - tall),
            ],
            roof,
        )
        pen.rect(
            left + half * 0.40,
            base - tall * 0.74,
            half * 0.2,
            tall * 0.14,
            "#ffd27a" if p.dim else darken(stone, 0.5),
        )
    pen.rect(x - half, base - tall * 0.86, half * 2, tall * 0.86 + 14, pen.fade(stone, darken(stone, 0.1)))
    arch = f"M{num(x - half * 0.62)} {num(base + 14)}V{num(base - tall * 0.38)}a{num(half * 0.62)} {num(half * 0.62)} 0 0 1 {num(half * 1.24)} 0V{num(base + 14)}Z"
    pen.path(arch, pen.fade(p.sky[1], p.lit("#8fae7a", 0.4)))
    pen.line(arch.removesuffix("Z"), darken(stone, 0.3), half * 0.10)


def _draw_lantern(stage: Stage, x: float, y: float) -> None:
    """An iron post with an oil lantern."""
    pen, s, iron = stage.pen, min(stage.scale_at(y), stage.height * 0.00045), stage.palette.lit("#3d3a44")
    pen.shadow(x, y, 60 * s, 14 * s)
    pen.line(f"M{num(x)} {num(y)}V{num(y - 760 * s)}", iron, 26 * s)
    if stage.palette.dim:
        pen.glow(x, y - 850 * s, 360 * s, "#ffd070", 0.7)
    pen.polygon(
        [
            (x - 44 * s, y - 900 * s),
            (x + 44 * s, y - 900 * s),
            (x + 32 * s, y - 770 * s),
            (x - 32 * s, y - 770 * s),
        ],
        "#fff0b8" if stage.palette.dim else stage.palette.lit("#e8e4d0"),
    )
    pen.polygon([(x - 60 * s, y - 900 * s), (x, y - 990 * s), (x + 60 * s, y - 900 * s)], iron)
    pen.rect(x - 40 * s, y - 776 * s, 80 * s, 22 * s, iron)
