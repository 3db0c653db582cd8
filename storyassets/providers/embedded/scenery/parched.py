"""Land in a drought: cracked earth, the bed of a brook without water, bare trees under a hot sun."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

EARTH = ("#dcb766", "#d2a868", "#d8bd7a")
TREES = ((0.42, 0.34), (-0.40, 0.50), (0.16, 0.78), (-0.22, 0.86))
"""How far from the middle, and how far away."""
ROWS = 7


def draw_parched_land(stage: Stage) -> None:
    """Yellow hills, a dry bed that winds away, trees without leaves."""
    kind = stage.choose("parched", 3)
    draw_sky(stage, clouds=1)
    land.draw_hills(stage, "#bfa258", 3, 0.06)
    land.draw_ground(stage, EARTH[kind])
    land.draw_path(stage, "#efd9a4", near=0.46, far=0.03, bend=0.08)
    _draw_cracks(stage, darken(stage.palette.turf(EARTH[kind]), 0.32))
    side = -1 if stage.reverse else 1
    for share, distance in TREES:
        y = stage.depth_y(distance)
        high = min(620 * stage.scale_at(y), stage.height * 0.24)
        bark = stage.palette.lit("#8f7358", distance * 0.4)
        x = stage.x(0.5 + side * share)
        stage.pen.shadow(x, y, high * 0.3, high * 0.04)
        plants.draw_bare_tree(stage.pen, x, y, high, bark)
    land.draw_stones(stage, 7, lighten("#a8896a", 0.1))
    land.draw_tufts(stage, "#b39a48", 9)


def _draw_cracks(stage: Stage, colour: str) -> None:
    """Gaps in the ground, in rows that grow wider towards the viewer."""
    rng, low = stage.rng, stage.height
    top = stage.depth_y(0.7)
    far: list[str] = []
    near: list[str] = []
    for row in range(ROWS):
        y, next_y = (top + (low - top) * ((row + k) / ROWS) ** 1.5 for k in (0, 1))
        count = 8 - row // 2
        step, deep = stage.width / count, next_y - y
        x = -step * rng.random()
        while x < stage.width:
            lean = rng.uniform(-0.2, 0.2) * step
            middle = y + deep * rng.uniform(0.35, 0.65)
            (near if row > ROWS // 2 else far).append(
                f"M{num(x)} {num(y)}L{num(x + lean)} {num(middle)}L{num(x + step * 0.4)} {num(middle + deep * 0.14)}"
                f"L{num(x + step * 0.9)} {num(middle - deep * 0.1)}M{num(x + step * 0.4)} {num(middle + deep * 0.14)}L{num(x + step * 0.3)} {num(next_y)}"
            )
            x += step
    stage.pen.line("".join(far), colour, 2.4, 0.5)
    stage.pen.line("".join(near), colour, 5, 0.55)
