"""A canal: straight walls of stone or concrete, still water between them, a sluice gate, fields on both sides."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.waterside import draw_ripples, water_paint


def draw_canal(stage: Stage) -> None:
    """Water that runs straight to the horizon between sloping walls, behind who stands on its near bank."""
    draw_sky(stage, clouds=4)
    land.draw_hills(stage, "#6f9a78", 2, 0.06)
    land.draw_ground(stage, "#9aaf5c")
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    plants.draw_wood_edge(stage, stage.depth_y(0.93), stage.height * 0.07, 0.6, gap=0.16)
    _draw_furrows(stage)
    far, near = stage.depth_y(0.90), stage.depth_y(0.17)
    middle, drift = stage.x(0.5), stage.width * 0.10 * side
    wall = p.turf("#b9b2a4", 0.06)
    for share, colour in (
        (1.0, lighten(wall, 0.14)),
        (0.86, pen.fade(darken(wall, 0.06), darken(wall, 0.3))),
    ):
        pen.polygon(_bed(stage, middle, drift, far, near, share), colour)
    pen.polygon(_bed(stage, middle, drift, far, near, 0.66), water_paint(stage, pen, "#5f9c98"))
    _draw_joints(stage, middle, drift, far, near, darken(wall, 0.4))
    draw_ripples(
        stage, pen, middle - stage.width * 0.3, middle + stage.width * 0.3, stage.depth_y(0.5), near - 14, 10
    )
    _draw_sluice(stage, middle + drift * 0.9, stage.depth_y(0.72))
    pen.rect(-90, near - 6, stage.width + 180, 24, lighten(wall, 0.2))
    pen.rect(-90, near + 18, stage.width + 180, 30, darken(wall, 0.18))
    land.draw_tufts(stage, land.GRASS, 12)


def _bed(
    stage: Stage, middle: float, drift: float, far: float, near: float, share: float
) -> list[tuple[float, float]]:
    """The corners of the canal, or of what lies in it, as wide as that share of it."""
    thin, wide = stage.width * 0.045 * share, stage.width * 0.72 * share
    return [
        (middle + drift - thin, far),
        (middle + drift + thin, far),
        (middle + wide, near),
        (middle - wide, near),
    ]


def _draw_joints(stage: Stage, middle: float, drift: float, far: float, near: float, colour: str) -> None:
    """The slabs of both walls."""
    marks = []
    for t in (0.16, 0.34, 0.52, 0.72, 0.9):
        y = far + (near - far) * t
        half = stage.width * (0.045 + (0.72 - 0.045) * t)
        at = middle + drift * (1 - t)
        marks += [
            f"M{num(at + way * half * 0.86)} {num(y)}L{num(at + way * half * 0.66)} {num(y + 8)}"
            for way in (-1, 1)
        ]
    stage.pen.line("".join(marks), colour, 5, 0.6)


def _draw_furrows(stage: Stage) -> None:
    """Rows of young rice or corn on both sides."""
    rows = []
    for way in (-1, 1):
        for k in range(4):
            at = 0.5 + way * (0.20 + 0.10 * k)
            low = 0.5 + way * (0.86 + 0.34 * k)
            rows.append(
                f"M{num(stage.x(at))} {num(stage.depth_y(0.86))}L{num(stage.x(low))} {num(stage.depth_y(0.2))}"
            )
    stage.pen.line("".join(rows), stage.palette.turf("#6f9440", 0.1), 16, 0.55)


def _draw_sluice(stage: Stage, x: float, y: float) -> None:
    """A gate of planks between two posts, with the wheel that lifts it."""
    pen, p = stage.pen, stage.palette
    pen.open(x, y, min(stage.scale_at(y), stage.width / 2600))
    post, board = p.lit("#8f8a80", 0.2), p.lit("#7a5a3e", 0.2)
    pen.rect(-230, -130, 460, 150, pen.tone(board, 0.5, 0.16))
    pen.line("M-130 -130V20M-40 -130V20M50 -130V20M140 -130V20", darken(board, 0.3), 8)
    for way in (-1, 1):
        pen.rect(way * 250 - 34, -420, 68, 450, pen.tone(post, 0.6))
    pen.rect(-300, -450, 600, 56, pen.tone(post, 0.6))
    pen.line("M0 -394V-120", p.lit("#4a5058", 0.2), 16)
    pen.line(
        "M-70 -520a70 70 0 1 1 140 0a70 70 0 1 1 -140 0M-70 -520H70M0 -590V-450", p.lit("#4a5058", 0.2), 16
    )
    pen.close()
