"""The showground: a mown field with white tents, a string of flags, straw bales, a ring of rope."""

from __future__ import annotations

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.marketplace import draw_bunting
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage


def draw_showground(stage: Stage) -> None:
    """Where shows, fairs and contests of the country are held."""
    draw_sky(stage, clouds=5)
    land.draw_hills(stage, "#6f9f70", 2)
    land.draw_ground(stage, "#86b65c")
    side = stage.rng.choice((-1, 1))
    for k in range(-1, 9):
        leaf = stage.palette.turf(("#4a8a4c", "#57994f")[k % 2], 0.3)
        plants.draw_bush(stage.pen, stage.x(k / 7.5), stage.depth_y(0.86), stage.height * 0.035, leaf)
    for share, deep, kind in ((0.5 - side * 0.30, 0.66, 0), (0.5 + side * 0.36, 0.56, 1)):
        _draw_tent(stage, stage.x(share), stage.depth_y(deep), kind)
    _draw_rope(stage)
    for k in range(3):
        _draw_bale(stage, stage.x(0.5 + side * (0.40 - 0.12 * (k % 2))), stage.depth_y(0.34), k)
    draw_bunting(stage)
    land.draw_tufts(stage, land.GRASS, 8)


def _draw_tent(stage: Stage, x: float, y: float, kind: int) -> None:
    """A marquee with a scalloped edge, open in front, a flag on its pole."""
    pen, p = stage.pen, stage.palette
    s = min(stage.scale_at(y), stage.height * 0.0005) * 1.25
    cloth, stripe = (
        p.lit("#fbf6ea", 0.08),
        p.lit(("#d8493f", "#3d7fa8")[(kind + stage.choose("tent", 2)) % 2]),
    )
    pen.shadow(x, y, 560 * s, 40 * s)
    pen.open(x, y, s)
    pen.rect(-480, -420, 960, 420, pen.fade(cloth, darken(cloth, 0.14)))
    pen.path("M-150 0V-330Q0 -430 150 -330V0Z", darken(cloth, 0.5))
    pen.path("M-150 0V-330Q-60 -390 -20 -390Q-120 -260 -110 0Z", darken(cloth, 0.1))
    pen.path("M-540 -400Q-200 -520 0 -860Q200 -520 540 -400Z", lighten(cloth, 0.1))
    for k in (-1, 1):
        pen.path(f"M{200 * k} -455Q{120 * k} -560 0 -860Q{240 * k} -540 {370 * k} -428Z", stripe)
    pen.path("M-540 -402" + "q60 90 120 0" * 9 + "Z", stripe)
    pen.line("M0 -850V-1040", darken(cloth, 0.4), 14)
    pen.polygon([(0, -1040), (150, -990), (0, -940)], stripe)
    pen.close()


def _draw_rope(stage: Stage) -> None:
    """Posts with a rope, behind whoever competes."""
    pen, p, y = stage.pen, stage.palette, stage.depth_y(0.46)
    s = min(stage.scale_at(y), stage.width / 1500)
    posts = [stage.x(share) for share in (-0.02, 0.24, 0.5, 0.76, 1.02)]
    pen.line("".join(f"M{x:.1f} {y:.1f}v{-230 * s:.1f}" for x in posts), p.lit("#f4efe2"), 22 * s)
    span = stage.width * 0.26
    rope = f"M{posts[0]:.1f} {y - 200 * s:.1f}" + f"q{span / 2:.1f} {70 * s:.1f} {span:.1f} 0" * 4
    pen.line(rope, p.lit("#c9a46a"), 14 * s)


def _draw_bale(stage: Stage, x: float, y: float, k: int) -> None:
    pen, s = stage.pen, min(stage.scale_at(y), stage.width / 1500)
    straw = stage.palette.lit("#dcb75e")
    pen.open(x, y - (170 * s if k == 2 else 0), s)
    pen.rect(-150, -180, 300, 180, pen.tone(straw, 0.7, 0.2), 14)
    pen.line("M-70 -178V-4M70 -178V-4", darken(straw, 0.35), 10)
    pen.line("M-130 -120h40M0 -60h50M-20 -140h30M90 -90h40", lighten(straw, 0.25), 8)
    pen.close()
