"""Small rooms of today: a bathroom with its tub and mirror, a corridor of doors."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.across_passages import draw_across, house_door
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage


def draw_bathroom(stage: Stage) -> None:
    """Tiles, a tub with a shower curtain, a basin under a round mirror, a towel, a mat."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("bath", 3)
    wall = p.indoors(("#bfe0e4", "#d8e6c8", "#f0d4c8")[kind])
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1250)
    stage.pen.rect(-10, -10, stage.width + 20, foot + 20, stage.pen.fade(darken(wall, 0.14), wall))
    step, top = 96 * s, foot - 620 * s
    grid = "".join(f"M-10 {num(foot - step * k)}H{num(stage.width + 10)}" for k in range(7))
    grid += "".join(f"M{num(step * k)} {num(top)}V{num(foot)}" for k in range(int(stage.width / step) + 2))
    stage.pen.rect(-10, top, stage.width + 20, foot - top, lighten(wall, 0.4))
    stage.pen.line(grid, darken(wall, 0.06), 4)
    stage.pen.rect(
        -10, top - 20 * s, stage.width + 20, 34 * s, p.indoors(("#3f8f9a", "#6a9a4f", "#c8705a")[kind])
    )
    interior.draw_tiles(stage, "#f4f2ec", ("#8fbcc4", "#b4cc9a", "#e0b0a0")[kind])
    interior.draw_window(stage, stage.x(0.5 + side * 0.06), foot - 920 * s, 230 * s, 250 * s, frame="#ffffff")
    stage.pen.open(stage.x(0.5 + side * 0.26), foot + 30 * s, s, mirror=side < 0)
    _draw_tub(stage)
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.32), foot + 16 * s, s)
    _draw_basin(stage)
    stage.pen.close()
    interior.draw_rug(stage, stage.x(0.5 - side * 0.04), stage.depth_y(0.06), stage.width * 0.3, "#5f8fb0")


def _draw_tub(stage: Stage) -> None:
    """A tub on lion's feet, full of foam; a curtain on its rail, the shower above."""
    pen, white = stage.pen, stage.palette.indoors("#ffffff")
    brass = stage.palette.indoors("#d0a850")
    pen.shadow(0, 0, 460, 28)
    pen.line("M330 -420V-1080Q330 -1130 280 -1130H190", brass, 20)
    pen.path("M130 -1130H250L280 -1070H100Z", pen.tone(brass, 0.6))
    pen.line("M-470 -1180H470", stage.palette.indoors("#9aa4ac"), 16)
    for k in range(3):
        x = 250 + 74 * k
        pen.rect(
            x, -1176, 84, 900, pen.tone(stage.palette.indoors(("#f2b0b8", "#f8d0d0")[k % 2]), 0.55, 0.14), 30
        )
    for x in (-320, 320):
        pen.line(f"M{x} -70q{-20 if x < 0 else 20} 40 0 70", brass, 34)
    for k in range(9):
        pen.circle(-340 + 84 * k, -372 - 26 * (k % 3), 62, mix(white, "#d4ecf6", 0.25 * (k % 2)))
    pen.path("M-450 -372H450Q440 -80 300 -60H-300Q-440 -80 -450 -372Z", pen.tone(white, 0.7, 0.12))
    pen.rect(-474, -400, 948, 52, pen.fade(WHITE, darken(white, 0.12)), 26)


def _draw_basin(stage: Stage) -> None:
    """A basin on its foot, a mirror with a lamp, a towel on a ring."""
    pen, white = stage.pen, stage.palette.indoors("#ffffff")
    pen.glow(0, -1130, 330, "#fff0c0", 0.7)
    pen.ellipse(0, -880, 176, 216, stage.palette.indoors("#d0a850"))
    pen.ellipse(
        0,
        -880,
        152,
        192,
        pen.fade(mix(stage.palette.sky[1], WHITE, 0.6), mix(stage.palette.sky[2], WHITE, 0.4)),
    )
    pen.line("M-80 -960L20 -1010M-60 -880L70 -950", WHITE, 14, 0.7)
    pen.polygon([(-50, 0), (-34, -420), (34, -420), (50, 0)], pen.tone(white, 0.6, 0.14))
    pen.path("M-190 -520H190Q180 -400 60 -390H-60Q-180 -400 -190 -520Z", pen.tone(white, 0.7, 0.12))
    pen.line("M0 -530V-590H46", stage.palette.indoors("#aab4bc"), 22)
    pen.rect(-150, -590, 44, 70, pen.tone(stage.palette.indoors("#5fa8b8"), 0.6), 8)
    pen.line("M-134 -590L-146 -650M-122 -590L-110 -656", stage.palette.indoors("#e2607a"), 10)
    pen.rect(230, -760, 130, 330, pen.tone(stage.palette.indoors("#e8705a"), 0.6), 14)
    pen.rect(230, -500, 130, 30, stage.palette.indoors("#fbe8d8"))


def draw_corridor(stage: Stage) -> None:
    """A long passage: doors on both sides, lamps above, a runner, a window at its end."""
    pen, p = stage.pen, stage.palette
    kind = stage.choose("corridor", 3)
    paint, leaf = ("#cdd6d2", "#d9c8ae", "#bcc4d6")[kind], ("#4f7a86", "#8a5a3c", "#5a5f8a")[kind]
    if stage.reverse:
        draw_across(stage, paint, ("#8f9aa0", "#7a5a44", "#6f7086")[kind], house_door(leaf), 620)
        return
    wall, door = p.indoors(paint), p.indoors(leaf)
    x, y = stage.x(0.5 + stage.rng.choice((-0.07, 0.07))), stage.y(0.36)
    w, low = stage.width * 0.15, interior.floor_y(stage)
    far_low, far_top = low, y - stage.height * 0.14
    width, height = stage.width, stage.height
    pen.rect(-10, -10, width + 20, height + 20, darken(wall, 0.1))
    pen.polygon([(-10, -10), (width + 10, -10), (x + w, far_top), (x - w, far_top)], lighten(wall, 0.25))
    floor = p.indoors(("#8f9aa0", "#7a5a44", "#6f7086")[kind])
    pen.polygon(
        [(-width * 0.5, height + 10), (width * 1.5, height + 10), (x + w, far_low), (x - w, far_low)],
        pen.fade(darken(floor, 0.2), floor, lighten(floor, 0.1)),
    )
    _draw_side_walls(stage, (x, w, far_top, far_low), wall, door)
    pen.rect(x - w, far_top, 2 * w, far_low - far_top, lighten(wall, 0.06))
    interior.draw_window(
        stage, x, (far_top + far_low) / 2 - 10, w * 0.95, (far_low - far_top) * 0.5, frame="#ffffff"
    )
    pen.polygon(
        [
            (x - w * 0.5, far_low),
            (x + w * 0.5, far_low),
            (x + width * 0.36, height + 10),
            (x - width * 0.36, height + 10),
        ],
        p.indoors(("#a8484f", "#3f6a5a", "#7a4a6a")[kind]),
    )
    _draw_lamps(stage, x, far_top)


def _draw_side_walls(stage: Stage, end: tuple[float, float, float, float], wall: str, door: str) -> None:
    """Both walls with three doors each; `end` is the middle, half the width, top and foot of the far wall."""
    pen, (x, w, far_top, far_low) = stage.pen, end
    width, height = stage.width, stage.height
    for way, shade in ((-1, 0.0), (1, 0.12)):
        edge = -10.0 if way < 0 else width + 10
        out = -width * 0.5 if way < 0 else width * 1.5
        pen.polygon(
            [
                (edge, -10),
                (x + way * w, far_top),
                (x + way * w, far_low),
                (out, height + 10),
                (edge, height + 10),
            ],
            darken(wall, shade),
        )
        for near, far in ((0.10, 0.36), (0.54, 0.70), (0.80, 0.88)):
            _draw_side_door(
                stage, (x + way * w, far_top, far_low), (edge, -10.0, height * 0.86), (near, far), door
            )


def _draw_lamps(stage: Stage, x: float, far_top: float) -> None:
    """Lamps under the ceiling, on the way to a far end whose top middle is at (x, far_top)."""
    pen, width = stage.pen, stage.width
    for t in (0.12, 0.45, 0.72):
        ly = -10 + (far_top + 10) * t
        lw = width * 0.16 * (1 - t * 0.8)
        pen.glow(x * t + width / 2 * (1 - t), ly + 30, lw * 2.6, "#ffe9b8", 0.6)
        pen.rect(x * t + width / 2 * (1 - t) - lw / 2, ly + 16, lw, 26 * (1 - t * 0.6), "#fffbe8", 8)


def _draw_side_door(
    stage: Stage,
    far: tuple[float, float, float],
    near: tuple[float, float, float],
    span: tuple[float, float],
    door: str,
) -> None:
    """A door in a side wall, in perspective; `span` are its edges on the way from near to far."""
    corners = []
    for t in span:
        x = near[0] + (far[0] - near[0]) * t
        top = near[1] + (far[1] - near[1]) * t
        low = near[2] + (far[2] - near[2]) * t
        corners.append((x, top + (low - top) * 0.30, low))
    (x0, t0, l0), (x1, t1, l1) = corners
    pen = stage.pen
    grow = (x1 - x0) * 0.10
    pen.polygon(
        [(x0 - grow, t0 - 16), (x1 + grow, t1 - 10), (x1 + grow, l1), (x0 - grow, l0)], lighten(door, 0.4)
    )
    pen.polygon([(x0, t0), (x1, t1), (x1, l1), (x0, l0)], pen.tone(door, 0.6, 0.14))
    pen.circle(
        x1 - (x1 - x0) * 0.16,
        (t1 + l1) / 2 + 20,
        max(3.0, abs(x1 - x0) * 0.06),
        stage.palette.indoors("#f0c860"),
    )
