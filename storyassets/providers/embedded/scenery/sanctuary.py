"""A church inside: pillars and pointed windows, pews on both sides of the aisle, the altar with its candles."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

GLASS = ("#d8505a", "#f2c14e", "#4f9ac8", "#6ab187", "#8f6ac0")


def draw_church_inside(stage: Stage) -> None:
    """The nave, seen towards the altar."""
    p = stage.palette
    kind = stage.choose("nave", 3)
    wall = p.indoors(("#d9cdb8", "#c4c8d0", "#d8c0a8")[kind])
    foot = interior.floor_y(stage)
    s = min(stage.scale_at(foot), stage.width / 1750)
    stage.pen.rect(
        -10, -10, stage.width + 20, foot + 20, stage.pen.fade(darken(wall, 0.34), wall, lighten(wall, 0.1))
    )
    interior.draw_tiles(stage, "#cdbfa8", "#b09a84")
    middle = stage.x(0.5)
    _draw_vault(stage, middle, foot, wall)
    for k, share in enumerate((-0.34, 0.0, 0.34)):
        high = 1150 if k == 1 else 900
        _draw_glass(
            stage, middle + share * stage.width, foot - (330 if k == 1 else 260) * s, s, high, k + kind
        )
    _draw_altar(stage, middle, foot + 10 * s, s)
    _draw_carpet(stage, middle, foot)
    for row, depth in enumerate((0.30, 0.16)):
        y = stage.depth_y(depth)
        for way in (-1, 1):
            _draw_pew(stage, middle + way * stage.width * (0.33 + 0.09 * row), y, s * (1.25 + 0.5 * row), way)


def _draw_vault(stage: Stage, x: float, foot: float, wall: str) -> None:
    """Pillars left and right, and ribs that meet high above."""
    pen, stone = stage.pen, lighten(wall, 0.08)
    spring = stage.y(0.24)
    for share in (-0.52, -0.20, 0.20, 0.52):
        px, w = x + share * stage.width, stage.width * (0.06 if abs(share) > 0.3 else 0.036)
        pen.rect(px - w / 2, spring, w, foot - spring, pen.tone(stone, 0.5, 0.26))
        pen.rect(px - w * 0.75, spring - 20, w * 1.5, 34, lighten(stone, 0.12), 6)
        pen.rect(px - w * 0.75, foot - 40, w * 1.5, 50, darken(stone, 0.1), 4)
        pen.line(
            f"M{num(px)} {num(spring)}Q{num(px)} {num(stage.y(0.06))} {num(x)} {num(stage.y(-0.03))}",
            darken(stone, 0.12),
            w * 0.34,
        )


def _draw_glass(stage: Stage, x: float, y: float, s: float, high: float, shift: int) -> None:
    """A pointed window in colours, `y` its sill, and the light that falls through it."""
    pen, w, h = stage.pen, 150 * s, high * s
    dark = stage.palette.night
    d = f"M{num(x - w)} {num(y)}V{num(y - h * 0.66)}Q{num(x - w * 0.9)} {num(y - h * 0.9)} {num(x)} {num(y - h)}Q{num(x + w * 0.9)} {num(y - h * 0.9)} {num(x + w)} {num(y - h * 0.66)}V{num(y)}Z"
    if not dark:
        pen.glow(x, y - h * 0.5, h * 0.58, stage.palette.light, 0.55)
    pen.path(d, stage.palette.indoors("#8f8a94"))
    rows = 5
    for k in range(rows):
        for way in (0, 1):
            colour = GLASS[(k * 2 + way * 3 + shift) % 5]
            left = x - w * 0.82 if way == 0 else x + w * 0.06
            low = y - h * (0.03 + 0.135 * k)
            pen.rect(left, low - h * 0.12, w * 0.76, h * 0.11, darken(colour, 0.5) if dark else colour, 4)
    top = y - h * 0.82
    pen.circle(x, top, w * 0.44, darken(GLASS[shift % 5], 0.5) if dark else GLASS[shift % 5])
    pen.line(
        f"M{num(x)} {num(top - w * 0.4)}v{num(w * 0.8)}M{num(x - w * 0.4)} {num(top)}h{num(w * 0.8)}",
        "#fff4d0",
        w * 0.10,
        0.8,
    )


def _draw_altar(stage: Stage, x: float, y: float, s: float) -> None:
    """A table under a white cloth, a golden cross, candles, flowers."""
    pen, gold = stage.pen, stage.palette.indoors("#e6bf5a")
    pen.glow(x, y - 400 * s, (700 if stage.palette.dim else 480) * s, "#ffd88a", 0.6)
    pen.open(x, y, s)
    pen.rect(-340, -50, 680, 60, stage.palette.indoors("#b9a890"), 6)
    pen.rect(-260, -300, 520, 260, pen.tone(stage.palette.indoors("#f8f2e4"), 0.75, 0.1), 6)
    pen.rect(-260, -220, 520, 26, gold)
    pen.line("M0 -240v130M-46 -200h92", gold, 20)
    pen.line("M0 -310V-560M-80 -470H80", gold, 30)
    for k in (-210, -130, 130, 210):
        pen.rect(k - 13, -430, 26, 130, "#fbf3df", 4)
        pen.ellipse(k, -456, 12, 28, "#ffe08a")
    pen.close()


def _draw_carpet(stage: Stage, x: float, foot: float) -> None:
    pen, cloth, low = stage.pen, stage.palette.indoors("#a8323f"), stage.height + 10
    near, far = stage.width * 0.34, stage.width * 0.085
    pen.polygon(
        [(x - far, foot), (x + far, foot), (x + near, low), (x - near, low)],
        pen.fade(darken(cloth, 0.2), cloth),
    )
    pen.line(
        f"M{num(x - far * 0.8)} {num(foot)}L{num(x - near * 0.86)} {num(low)}M{num(x + far * 0.8)} {num(foot)}L{num(x + near * 0.86)} {num(low)}",
        stage.palette.indoors("#e6bf5a"),
        7,
    )


def _draw_pew(stage: Stage, x: float, y: float, s: float, way: int) -> None:
    """The back of a bench of dark wood; its carved end stands at the aisle."""
    pen, wood = stage.pen, stage.palette.indoors("#7a4e32")
    pen.open(x, y, s, mirror=way < 0)
    pen.shadow(100, 0, 420, 26)
    pen.rect(-190, -330, 900, 320, pen.fade(lighten(wood, 0.1), darken(wood, 0.16)), 6)
    pen.line("".join(f"M{-60 + 150 * k} -300V-20" for k in range(5)), darken(wood, 0.24), 8)
    pen.rect(-200, -356, 920, 40, lighten(wood, 0.2), 10)
    pen.path("M-256 0V-360Q-250 -440 -200 -440Q-150 -440 -146 -360V0Z", pen.tone(lighten(wood, 0.05), 0.55))
    pen.circle(-200, -366, 30, darken(wood, 0.2))
    pen.close()
