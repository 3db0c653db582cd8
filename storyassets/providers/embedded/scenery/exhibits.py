"""Rooms of what is looked at and read: a museum or jeweller's with glass cases, a library."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

LANDS = (("#9fc4e8", "#6f9a5a"), ("#f2c890", "#8a6a9a"), ("#c8b8d8", "#4f7a86"))


def draw_museum(stage: Stage) -> None:
    """Paintings in gold frames with their lamps, glass cases on plinths, a rope, a marble floor."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("museum", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1700)
    interior.draw_walls(stage, ("#7a3f48", "#3f5a6a", "#4f6a58")[kind])
    interior.draw_tiles(stage, "#e6ded0", "#cfc4b4")
    for k, (share, w, h) in enumerate(
        ((0.5 - side * 0.08, 420, 320), (0.5 + side * 0.34, 260, 340), (0.5 - side * 0.46, 240, 300))
    ):
        x, y = stage.x(share), foot - 700 * s
        pen.open(x, y, s)
        sky, land = LANDS[(k + kind) % 3]
        furniture.draw_picture(pen, w, h, p.indoors(sky), p.indoors(land), p.indoors("#d8ac4a"))
        pen.rect(-70, -h / 2 - 90, 140, 22, p.indoors("#d8ac4a"), 8)
        pen.close()
        pen.polygon(
            [
                (x - 60 * s, y - (h / 2 + 70) * s),
                (x + 60 * s, y - (h / 2 + 70) * s),
                (x + w * 0.8 * s, y + h * s),
                (x - w * 0.8 * s, y + h * s),
            ],
            "#fff0c4",
            0.14,
        )
    for k, share in enumerate((0.5 + side * 0.30, 0.5 - side * 0.36)):
        pen.open(stage.x(share), foot + 46 * s, s * 1.08)
        _draw_case(stage, (k + kind) % 3)
        pen.close()


def _draw_case(stage: Stage, kind: int) -> None:
    """A plinth with a glass box, something precious on velvet in it."""
    pen, p = stage.pen, stage.palette
    wood = p.indoors("#4a3a3a")
    pen.shadow(0, 0, 230, 22)
    pen.rect(-180, -330, 360, 330, pen.tone(wood, 0.7, 0.2), 6)
    pen.rect(-200, -356, 400, 36, lighten(wood, 0.2), 6)
    pen.polygon([(-120, -356), (120, -356), (90, -400), (-90, -400)], p.indoors("#8a2f4a"))
    if kind == 0:
        pen.line("M-60 -470Q0 -370 60 -470", "#f4ead0", 16)
        pen.polygon([(-24, -420), (0, -446), (24, -420), (0, -384)], "#a8e0f2")
    elif kind == 1:
        pen.path(
            "M-70 -396Q-90 -470 -30 -500V-540H30V-500Q90 -470 70 -396Z", pen.tone(p.indoors("#c8764a"), 0.6)
        )
        pen.line("M-66 -450H66", p.indoors("#3a2c2a"), 12)
    else:
        pen.path(
            "M-80 -396L-96 -490L-40 -446L0 -520L40 -446L96 -490L80 -396Z", pen.tone(p.indoors("#e8bc48"), 0.6)
        )
        pen.circle(0, -424, 14, "#e2574c")
    pen.glow(0, -460, 150, "#fff2c8", 0.5)
    pen.rect(-172, -640, 344, 286, "#cfe8f2", 6, 0.22)
    pen.line("M-172 -356V-640H172V-356", mix(p.indoors("#cfe8f2"), "#ffffff", 0.4), 8, 0.8)
    pen.line("M-130 -440L-40 -610M-80 -420L-20 -540", "#ffffff", 10, 0.4)


def draw_library(stage: Stage) -> None:
    """Walls of books, a ladder, a long table with green lamps, a tall window."""
    pen, p, side = stage.pen, stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("library", 3)
    foot = interior.floor_y(stage)
    s = interior.wall_scale(stage, 1650)
    interior.draw_walls(stage, ("#d8c4a0", "#c4ccc0", "#d0bca8")[kind])
    interior.draw_planks(stage, ("#8a5f3f", "#7a5a48", "#9a6f48")[kind])
    window = stage.x(0.5 + side * 0.10)
    interior.draw_window(stage, window, foot - 720 * s, 280 * s, 560 * s, frame="#7d5236")
    interior.draw_light_patch(stage, window, 300 * s)
    wood = p.indoors(("#7a4a2e", "#6a4a38", "#8a5a34")[kind])
    for k, share in enumerate((0.5 + side * 0.44, 0.5 - side * 0.22, 0.5 - side * 0.52)):
        pen.open(stage.x(share), foot + 10 * s, s)
        _draw_stack(stage, wood, k + 3 * kind)
        pen.close()
    pen.line(
        f"M{num(stage.x(0.5 - side * 0.30))} {num(foot + 30 * s)}l{num(side * 60 * s)} {num(-900 * s)}m{num(130 * s)} 0l{num(-side * 60 * s)} {num(900 * s)}",
        lighten(wood, 0.3),
        20 * s,
    )
    pen.open(stage.x(0.5 + side * 0.30), foot + 60 * s, s * 1.1)
    _draw_reading_table(stage, lighten(wood, 0.1))
    pen.close()


def _draw_stack(stage: Stage, wood: str, seed: int) -> None:
    """A bookcase up to the ceiling; each shelf is a few strokes of many books."""
    pen = stage.pen
    pen.rect(-230, -1400, 460, 1400, darken(wood, 0.1), 6)
    books: dict[str, list[str]] = {}
    colours = ("#a8453f", "#3f6a8c", "#d0a040", "#5f7f4a", "#7a5a8c", "#e6dcc4")
    for row in range(6):
        y = -30 - 226 * row
        pen.rect(-204, y - 196, 408, 196, darken(wood, 0.4))
        for k in range(10):
            pick = (k * 5 + row * 3 + seed + k * k) % 7
            if pick == 6:
                continue
            high = 130 + 12 * ((k * 3 + row + seed) % 5)
            books.setdefault(colours[pick], []).append(f"M{-184 + 40 * k} {y - 6}v{-high}")
    for colour, strokes in books.items():
        pen.path(
            "".join(f"{one}h34V{one.split()[1].split('v')[0]}Z" for one in strokes),
            stage.palette.indoors(colour),
        )
    pen.rect(-244, -1430, 488, 44, lighten(wood, 0.14), 6)


def _draw_reading_table(stage: Stage, wood: str) -> None:
    pen, p = stage.pen, stage.palette
    pen.shadow(0, 0, 330, 24)
    pen.rect(-280, -280, 34, 280, darken(wood, 0.2))
    pen.rect(246, -280, 34, 280, darken(wood, 0.2))
    pen.rect(-330, -320, 660, 48, pen.fade(lighten(wood, 0.2), wood), 8)
    for x in (-180, 150):
        pen.line(f"M{x} -320V-430", p.indoors("#d8ac4a"), 14)
        pen.path(f"M{x - 84} -430Q{x} -520 {x + 84} -430Z", p.indoors("#3f8a5f"))
        interior.draw_lamp_light(stage, x, -420, 190)
    pen.polygon([(-60, -322), (10, -322), (0, -346), (-56, -346)], p.indoors("#fbf6ea"))
    pen.rect(40, -346, 90, 26, p.indoors("#a8453f"), 4)
