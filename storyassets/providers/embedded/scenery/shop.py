"""The shop."""

from __future__ import annotations

from storyassets.model.place import Landmark, Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.shop_signs import UPPER_ROW, WARES, draw_trade
from storyassets.providers.embedded.scenery.stage import Stage


def draw_shop(stage: Stage) -> None:
    """Shelves full of jars, loaves and boxes behind a counter with scales; a bell, a sign."""
    p, side = stage.palette, stage.rng.choice((-1, 1))
    kind = stage.choose("shop", 3)
    interior.draw_walls(stage, ("#c9a878", "#9fb8a4", "#c99a9a")[kind], panel=True)
    interior.draw_planks(stage, ("#a8774f", "#8f6f50", "#b58a60")[kind])
    if stage.reverse and stage.landmark not in WARES:
        draw_other_wall(stage, Setting.SHOP)
        return
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    wood = p.indoors(furniture.WOOD)
    stage.pen.open(stage.x(0.5 - side * 0.10), foot, s)
    half = min(560.0, stage.width / s * 0.42)
    stage.pen.rect(-half - 20, -1090, half * 2 + 40, 1090, darken(wood, 0.34), 8)
    if stage.landmark in WARES:
        _draw_wares(stage, stage.landmark, half, wood)
    for level in () if stage.landmark in WARES else range(4):
        stage.pen.open(0, -340 - 220 * level)
        furniture.draw_crockery(stage.pen, half, stage.rng.randrange(6))
        furniture.draw_shelf(stage.pen, half + 10, wood)
        stage.pen.close()
    stage.pen.rect(-half - 40, -1120, half * 2 + 80, 50, stage.pen.fade(lighten(wood, 0.16), wood), 10)
    stage.pen.close()
    y = foot + 60 * s
    scale = stage.scale_at(y)
    stage.pen.open(stage.x(0.5 - side * 0.12), y, scale)
    furniture.draw_counter(
        stage.pen, 400, p.indoors(("#7f4f3a", "#3f6f66", "#8a4658")[kind]), p.indoors("#d0a070"), 4
    )
    stage.pen.close()
    stage.pen.open(stage.x(0.5 - side * 0.12), y - 342 * scale, scale, mirror=side < 0)
    _draw_scales(stage)
    stage.pen.close()
    _draw_shop_window(stage, stage.x(0.5 + side * 0.40), foot, s)
    interior.draw_pendant(stage, stage.x(0.5), stage.y(0.08), s)


def _draw_wares(stage: Stage, trade: Landmark, half: float, wood: str) -> None:
    """What the shop sells, on four boards, a lamp's light over them."""
    for level in (-372, -960):
        draw_trade(stage.pen, stage.palette.indoors, trade, 24 - half, level, 2 * half - 48)
    for k in range(4):
        stage.pen.open(0, -372 - UPPER_ROW * k)
        furniture.draw_shelf(stage.pen, half + 10, wood)
        stage.pen.close()
    stage.pen.glow(0, -760, half * (1.3 if stage.palette.dim else 0.9), "#ffcf80", 0.32)


def _draw_scales(stage: Stage) -> None:
    pen, brass = stage.pen, stage.palette.indoors("#d8a948")
    pen.rect(-330, -14, 120, 16, brass, 6)
    pen.line("M-270 -10V-150M-350 -130Q-270 -170 -190 -130", brass, 12)
    for x in (-350, -190):
        pen.line(f"M{x} -130l-34 70h68Z", brass, 4)
        pen.path(f"M{x - 44} -62a44 30 0 0 0 88 0Z", pen.tone(brass))
    if not stage.of_today:
        _draw_cash_box(stage)
        return
    pen.rect(150, -130, 170, 130, pen.tone(stage.palette.indoors("#4a5a5a"), 0.7), 14)
    pen.rect(172, -110, 126, 46, "#e8e4cf", 6)
    for k in range(6):
        pen.circle(186 + 48 * (k % 3), -44 + 24 * (k // 3), 9, "#e8e4cf")
    _draw_loaves(stage)


def _draw_loaves(stage: Stage) -> None:
    pen = stage.pen
    for k, x in enumerate((-60, 0, 60)):
        pen.ellipse(x, -34, 52, 34, pen.tone(stage.palette.indoors("#d8964a" if k != 1 else "#c98540")))
    pen.ellipse(0, -10, 130, 16, stage.palette.indoors("#8a5a38"))


def _draw_cash_box(stage: Stage) -> None:
    """A box for coins, a ledger with its quill, loaves on a board."""
    pen, p = stage.pen, stage.palette
    pen.rect(170, -70, 150, 70, pen.tone(p.indoors("#7a4a30"), 0.7), 8)
    pen.polygon([(170, -70), (320, -70), (306, -120), (184, -120)], darken(p.indoors("#7a4a30"), 0.2))
    for x, y in ((206, -74), (240, -80), (276, -74)):
        pen.ellipse(x, y, 20, 9, "#f0c850")
    pen.line("M170 -36h150", p.indoors("#d8a948"), 8)
    _draw_loaves(stage)


def _draw_shop_window(stage: Stage, x: float, foot: float, s: float) -> None:
    """The door, with a pane and a bell over it."""
    door = stage.palette.indoors("#3f7a6a")
    stage.pen.rect(x - 150 * s, foot - 780 * s, 300 * s, 785 * s, darken(door, 0.3), 8)
    stage.pen.rect(x - 130 * s, foot - 760 * s, 260 * s, 765 * s, stage.pen.tone(door, 0.8), 6)
    stage.pen.rect(x - 95 * s, foot - 720 * s, 190 * s, 330 * s, stage.pen.fade(*stage.palette.sky), 8)
    stage.pen.rect(x - 70 * s, foot - 620 * s, 140 * s, 80 * s, "#fbf1da", 8)
    stage.pen.line(
        f"M{x - 46 * s:.1f} {foot - 592 * s:.1f}h{92 * s:.1f}M{x - 30 * s:.1f} {foot - 568 * s:.1f}h{60 * s:.1f}",
        "#b5493d",
        9 * s,
    )
    stage.pen.circle(x + 95 * s, foot - 350 * s, 15 * s, "#e8c468")
    stage.pen.path(
        f"M{x - 34 * s:.1f} {foot - 800 * s:.1f}q{6 * s:.1f} {-70 * s:.1f} {34 * s:.1f} {-74 * s:.1f}q{28 * s:.1f} {4 * s:.1f} {34 * s:.1f} {74 * s:.1f}Z",
        "#e0b04a",
    )
