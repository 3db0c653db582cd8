"""Other corners of a street: from across it, where the building stands in its row; turned round, the row opposite."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import landmarks, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.shop_fronts import HALF, draw_house_wall, draw_upper_window
from storyassets.providers.embedded.scenery.stage import Stage

WALLS = ("#e8cdb0", "#d3dbe2", "#ecd9c6", "#d9e0cc", "#eac9b8")
DOORS = ("#4f7a5a", "#b5544a", "#3f6a8a", "#8a5a86", "#c08a3f")


def draw_neighbour(stage: Stage, lit: Lit, number: int) -> None:
    """A house of two floors without a shop: a door, a window beside it, two above."""
    pen = stage.pen
    first = stage.choose("neighbours", len(WALLS))
    wall, paint = lit(WALLS[(first + number) % 5]), lit(DOORS[(first * 2 + number) % 5])
    pen.shadow(0, 0, HALF * 1.05, 36)
    draw_house_wall(stage, lit, wall, HALF, 1720 + 140 * (number % 3))
    for x in (-270, 270):
        draw_upper_window(stage, lit, x, -1500, paint)
    for x in (-320, -30):
        draw_upper_window(stage, lit, x, -800, paint)
    pen.rect(220, -760, 280, 760, lighten(wall, 0.3), 10)
    pen.rect(246, -734, 228, 734, pen.tone(paint, 0.7, 0.16), 8)
    pen.rect(280, -690, 160, 200, "#ffd890" if stage.palette.dim else lit("#a9c6d0"), 8)
    pen.circle(446, -350, 20, lit("#f0c860"))
    pen.rect(200, -34, 320, 40, darken(wall, 0.2), 6)


def draw_row_opposite(stage: Stage, first: int = 0) -> None:
    """What is seen when the camera turns round: houses behind their trees, a bench; farther on, others."""
    side = (-1, 1)[(stage.choose("row", 2) + first) % 2]
    for share, depth, number in ((0.06, 0.64, first), (0.50, 0.66, first + 1), (0.94, 0.64, first + 2)):

        def draw(stage: Stage, lit: Lit, number: int = number) -> None:
            stage.pen.open(0, 0, 1, mirror=number % 2 == 1)
            draw_neighbour(stage, lit, number)
            stage.pen.close()

        wide = stage.width * 0.44
        size = wide / (1120 * stage.scale_at(stage.depth_y(depth)))
        landmarks.put(stage, draw, share - stage.pan * 0.6, depth, size)
    draw_pavement_before(stage, 0.64)
    for share, depth in ((0.5 - side * 0.36, 0.58), (0.5 + side * 0.46, 0.56)):
        y = stage.depth_y(depth)
        leaf, bark = stage.palette.turf("#5a9a4c", 0.12), stage.palette.lit(plants.BARK, 0.12)
        high = min(stage.scale_at(y) * 1150, stage.height * 0.30)
        stage.pen.shadow(stage.x(share), y, high * 0.2, high * 0.02)
        plants.draw_broadleaf(stage.pen, stage.x(share), y, high, leaf, bark)
    if not first:
        _draw_bench(stage, stage.x(0.5 + side * 0.22), stage.depth_y(0.55))


def _draw_bench(stage: Stage, x: float, y: float) -> None:
    """Slats on iron legs."""
    pen, s = stage.pen, min(stage.scale_at(y), stage.width / 1500)
    pen.open(x, y, s)
    pen.shadow(0, 0, 300, 26)
    wood, iron = stage.palette.lit("#b07a48"), stage.palette.lit("#3d4250")
    pen.line("M-220 0V-190M220 0V-190M-240 -180V-400M240 -180V-400", iron, 26)
    for k in range(3):
        pen.rect(-280, -400 + 74 * k, 560, 50, pen.tone(darken(wood, 0.05 * k), 0.8), 12)
    pen.rect(-290, -200, 580, 44, pen.tone(lighten(wood, 0.1), 0.8), 12)
    pen.close()


def draw_pavement_before(stage: Stage, depth: float) -> None:
    """The other side's kerb and the road before a row that stands some way off."""
    y, p = stage.depth_y(depth), stage.palette
    low = stage.depth_y(max(0.06, depth - 0.14))
    pave = p.turf("#c9c0b4", 0.1)
    stage.pen.rect(-10, y, stage.width + 20, low - y, stage.pen.fade(darken(pave, 0.06), pave))
    stage.pen.rect(-10, low, stage.width + 20, max(6.0, (low - y) * 0.14), darken(pave, 0.3))
