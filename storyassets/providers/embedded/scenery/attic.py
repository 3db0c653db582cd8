"""The attic: a roof that closes in, a window in the gable, and what was put away."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_attic(stage: Stage) -> None:
    """Rafters from both sides, a shaft of dusty light, trunks and old things."""
    interior.draw_walls(stage, ("#a8835f", "#947a66", "#a89070")[stage.choose("boards", 3)])
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    _draw_boards(stage, foot, s)
    interior.draw_planks(stage, "#8a6440")
    kind = stage.choose("attic", 3)
    wx = stage.x((0.5, 0.44, 0.56)[kind])
    _draw_gable_window(stage, wx, foot - 620 * s, s, kind)
    _draw_roof(stage, foot, s)
    side = stage.rng.choice((-1, 1))
    _put(stage, 0.5 + side * 0.33, foot + 40 * s, s, _draw_trunk)
    _put(
        stage,
        0.5 - side * 0.34,
        foot + 26 * s,
        s,
        (_draw_mirror, _draw_dress_form, _draw_rocking_horse)[kind],
    )
    _put(stage, 0.5 - side * 0.12, foot + 14 * s, s, (_draw_boxes, _draw_cage, _draw_boxes)[kind])
    _put(stage, 0.5 + side * 0.12, foot + 8 * s, s, (_draw_cage, _draw_boxes, _draw_mirror)[kind])
    _draw_shaft(stage, wx, foot, s)


def _put(stage: Stage, share: float, y: float, s: float, draw: Callable[[Stage], None]) -> None:
    stage.pen.open(stage.x(share), y, s)
    draw(stage)
    stage.pen.close()


def _draw_boards(stage: Stage, foot: float, s: float) -> None:
    shade = darken(stage.palette.indoors("#9a7a5a"), 0.24)
    d = "".join(f"M{num(k * 92 * s)} -10V{num(foot)}" for k in range(int(stage.width / (92 * s)) + 2))
    stage.pen.line(d, shade, 5, 0.7)


def _draw_roof(stage: Stage, foot: float, s: float) -> None:
    """Two slopes of the roof with their rafters."""
    pen, wood = stage.pen, stage.palette.indoors("#6f4f36")
    ridge = stage.x(0.5)
    for side in (-1, 1):
        out = 0 if side < 0 else stage.width
        edge = out - side * 20.0
        low, top = foot - 190 * s, stage.height * 0.05
        pen.polygon(
            [(edge, -20), (ridge, -20), (ridge, top), (edge, low)],
            pen.fade(darken(wood, 0.42), darken(wood, 0.22)),
        )
        for t in (0.12, 0.4, 0.68, 0.96):
            x = edge + (ridge - edge) * t
            y = low + (top - low) * t
            pen.line(f"M{num(x)} {num(y)}L{num(x + side * 130 * s)} -20", darken(wood, 0.3), 30 * s)
        pen.line(f"M{num(edge)} {num(low)}L{num(ridge)} {num(top)}", lighten(wood, 0.10), 52 * s)
    beam = foot - 900 * s
    pen.rect(-10, beam, stage.width + 20, 50 * s, pen.fade(lighten(wood, 0.14), darken(wood, 0.12)))
    pen.line(f"M{num(ridge)} {num(beam)}V{num(stage.height * 0.05)}", wood, 44 * s)


def _draw_gable_window(stage: Stage, x: float, y: float, s: float, kind: int) -> None:
    pen, p = stage.pen, stage.palette
    frame = p.indoors("#e8dcc4")
    r = 150 * s
    if not p.dim:
        pen.glow(x, y, r * 2.6, p.light, 0.6)
    if kind == 1:
        interior.draw_window(stage, x, y, 230 * s, 280 * s)
        return
    pen.circle(x, y, r * 1.14, frame)
    pen.circle(x, y, r, pen.fade(*p.sky))
    if p.night:
        pen.circle(x + r * 0.3, y - r * 0.3, r * 0.3, "#fbf6e0")
    pen.line(f"M{num(x)} {num(y - r)}V{num(y + r)}M{num(x - r)} {num(y)}H{num(x + r)}", frame, 16 * s)


def _draw_shaft(stage: Stage, x: float, foot: float, s: float) -> None:
    pen, p = stage.pen, stage.palette
    light = "#cfdcff" if p.night else p.light
    y = foot - 620 * s
    pen.polygon(
        [
            (x - 120 * s, y - 60 * s),
            (x + 120 * s, y - 60 * s),
            (x + 520 * s, stage.height),
            (x + 20 * s, stage.height),
        ],
        pen.veil(light, 0.42 if not p.night else 0.24, 0.0),
    )
    for k in range(16):
        t = (k * 7 % 16) / 16
        dx = (60 + 250 * t) * s + ((k * 5) % 9 - 4) * 34 * s
        pen.circle(x + dx, y + (foot - y) * 1.4 * t, 3.2, mix(light, "#ffffff", 0.5), 0.7)


def _draw_trunk(stage: Stage) -> None:
    pen, wood = stage.pen, stage.palette.indoors("#8a5a38")
    pen.shadow(0, 0, 230, 22)
    pen.rect(-210, -190, 420, 190, pen.tone(wood, 0.7), 8)
    pen.path("M-214 -186Q-200 -330 0 -330T214 -186Z", pen.tone(lighten(wood, 0.06), 0.7))
    for dx in (-140, 120):
        pen.rect(dx, -316, 26, 312, darken(wood, 0.34))
    pen.rect(-30, -214, 60, 56, "#d9b45a", 8)


def _draw_boxes(stage: Stage) -> None:
    pen = stage.pen
    pen.shadow(0, 0, 170, 18)
    for x, y, w, h, colour in (
        (-150, 0, 190, 150, "#c9a06a"),
        (20, 0, 150, 120, "#b98a58"),
        (-120, -150, 160, 120, "#d0aa74"),
    ):
        card = stage.palette.indoors(colour)
        pen.rect(x, y - h, w, h, pen.tone(card, 0.72, 0.16))
        pen.rect(x + w * 0.42, y - h, w * 0.14, h, lighten(card, 0.3))
    pen.rect(30, -180, 110, 60, stage.palette.indoors("#6f4f7a"), 4)


def _draw_cage(stage: Stage) -> None:
    pen, brass = stage.pen, stage.palette.indoors("#c9a04a")
    pen.shadow(0, 0, 90, 14)
    pen.line("M0 0V-330M-70 0H70", brass, 14)
    pen.path("M-90 -330V-500A90 100 0 0 1 90 -500V-330Z", brass, 0.2)
    pen.line(
        "M-90 -330V-500A90 100 0 0 1 90 -500V-330ZM-45 -330V-580M0 -330V-600M45 -330V-580M-90 -440H90",
        brass,
        8,
    )


def _draw_mirror(stage: Stage) -> None:
    pen, gold = stage.pen, stage.palette.indoors("#c9a04a")
    pen.shadow(0, 0, 140, 16)
    pen.line("M-120 0L-90 -90M120 0L90 -90", darken(gold, 0.3), 22)
    pen.ellipse(0, -330, 150, 270, pen.tone(gold, 0.6))
    pen.ellipse(
        0, -330, 122, 238, pen.fade(stage.palette.indoors("#cfe3ea"), stage.palette.indoors("#8fa9b8"))
    )
    pen.polygon([(-50, -500), (-10, -520), (-70, -220), (-100, -260)], "#ffffff", 0.35)


def _draw_dress_form(stage: Stage) -> None:
    pen, cloth = stage.pen, stage.palette.indoors("#b9808a")
    pen.shadow(0, 0, 110, 14)
    pen.line("M0 0V-240M-80 0L0 -60L80 0", "#5a4030", 18)
    pen.path(
        "M-90 -220Q-120 -330 -66 -400Q-110 -470 -80 -560Q-40 -590 -24 -620H24Q40 -590 80 -560Q110 -470 66 -400Q120 -330 90 -220Z",
        pen.tone(cloth, 0.6),
    )
    pen.circle(0, -636, 22, "#5a4030")


def _draw_rocking_horse(stage: Stage) -> None:
    pen, coat = stage.pen, stage.palette.indoors("#e2d2b8")
    pen.shadow(0, 0, 220, 18)
    pen.line("M-200 -30Q0 60 200 -30", stage.palette.indoors("#a8323f"), 24)
    pen.line("M-110 -20L-80 -170M110 -20L80 -170", coat, 34)
    pen.path(
        "M-150 -250Q-150 -160 -60 -160H80Q130 -170 130 -230L190 -330L160 -400L110 -380Q70 -260 0 -250Q-80 -270 -150 -250Z",
        pen.tone(coat, 0.65),
    )
    pen.line("M104 -376Q60 -300 40 -250", stage.palette.indoors("#7d5236"), 24)
    pen.rect(-50, -275, 90, 40, stage.palette.indoors("#a8323f"), 12)
    pen.circle(150, -362, 8, "#2a2026")
