"""The floor of an office building on which its elevators stop."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

HIGH, HALF = 640.0, 190.0  # of an elevator's doors, in figure units
DIGITS = ("M-2 -3H2L0 -1Q2 -1 2 1T-2 2.4", "M1 3V-3L-2 1H2.4")  # of the floors on which they stand


def draw_lobby(stage: Stage) -> None:
    """Two elevators with steel doors and lit numbers over them, the button between, plants, a floor of stone."""
    p, kind = stage.palette, stage.choose("lobby", 3)
    interior.draw_walls(stage, ("#cfc6b8", "#b9c4cc", "#c4ccb9")[kind])
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    stone = ("#b9b0a4", "#a4aeb6", "#aab0a0")[kind]
    interior.draw_tiles(stage, stone, darken(stone, 0.08))
    panel = p.indoors(("#8a6a4c", "#5f6f7c", "#6f7a5f")[kind])
    stage.pen.rect(-10, foot - 980 * s, stage.width + 20, 90 * s, darken(panel, 0.1))
    opens = stage.choose("opens", 2)
    for k, x in enumerate((stage.x(0.5) - 300 * s, stage.x(0.5) + 300 * s)):
        stage.pen.open(x, foot, s)
        _draw_elevator(stage, panel, k, is_open=k == opens)
        stage.pen.close()
    _draw_button(stage, stage.x(0.5), foot - 350 * s, s)
    for way in (-1, 1):
        stage.pen.open(stage.x(0.5) + way * 640 * s, foot + 24 * s, s * 1.15)
        furniture.draw_plant(stage.pen, p.indoors("#e8e2d6"))
        stage.pen.close()
    for share in (0.26, 0.74):
        stage.pen.rect(stage.x(share) - 120 * s, stage.y(0.05), 240 * s, 22 * s, "#fdfbf0", 6)
        interior.draw_lamp_light(stage, stage.x(share), stage.y(0.055), 330 * s)


def _draw_elevator(stage: Stage, panel: str, floor: int, *, is_open: bool) -> None:
    """Its frame and doors of steel, and over them the number of its floor; one stands open a little."""
    pen, steel = stage.pen, stage.palette.indoors("#b4bec6")
    pen.rect(-HALF - 56, -HIGH - 60, 2 * HALF + 112, HIGH + 60, panel, 6)
    pen.rect(-HALF, -HIGH, 2 * HALF, HIGH, pen.fade("#fff2cf", "#d9b98a"))
    if is_open:
        pen.line(f"M{-HALF} -330H{HALF}", darken(panel, 0.1), 18)
    gap = 110.0 if is_open else 2.0
    for way in (-1, 1):
        left = -HALF if way < 0 else gap
        pen.rect(left, -HIGH, HALF - gap, HIGH, pen.tone(steel, 0.62, 0.14))
        pen.line(f"M{left + (HALF - gap) * 0.3:.0f} {-HIGH + 30}V-40", lighten(steel, 0.3), 14, 0.6)
    pen.rect(-HALF - 10, -8, 2 * HALF + 20, 16, darken(steel, 0.4))
    pen.rect(-90, -HIGH - 190, 180, 104, "#20242c", 14)
    pen.open(-30, -HIGH - 138, 13, mirror=stage.mirrored)
    pen.line(DIGITS[floor], "#ffb054", 1)
    pen.close()
    pen.polygon(
        [(40, -HIGH - 116), (76, -HIGH - 116), (58, -HIGH - 156)], "#ffb054" if is_open else "#5a4a3a"
    )


def _draw_button(stage: Stage, x: float, y: float, s: float) -> None:
    pen = stage.pen
    pen.open(x, y, s)
    pen.rect(-34, -80, 68, 160, pen.tone(stage.palette.indoors("#d5dde2"), 0.7), 10)
    pen.circle(0, -34, 20, "#ffd27a")
    pen.circle(0, 34, 20, stage.palette.indoors("#8a96a0"))
    pen.close()
