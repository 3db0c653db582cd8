"""Landmarks that grow or stand in the open, in figure units, the origin on the ground below them; how one is put at a distance."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage

Lit = Callable[[str], str]


def put(
    stage: Stage,
    draw: Callable[[Stage, Lit], None],
    share: float,
    depth: float,
    size: float = 1.0,
    least: float = 0.0,
) -> None:
    """A landmark at a distance; `least` is the smallest scale, so that what is far is still seen."""
    y = stage.depth_y(depth)
    distance = stage.distance_at(y) * 0.6

    def lit(colour: str) -> str:
        return stage.palette.lit(colour, distance)

    stage.pen.open(stage.x(share), y, max(stage.scale_at(y), least) * size)
    draw(stage, lit)
    stage.pen.close()


def draw_stone_wall(stage: Stage, lit: Lit) -> None:
    """A long dry wall."""
    pen, stone = stage.pen, lit("#9a968f")
    pen.rect(-1500, -130, 3000, 140, pen.fade(lighten(stone, 0.12), darken(stone, 0.2)))
    d = "".join(
        f"M{-1500 + 92 * k} {-42 if k % 2 else -88}v44M{-1470 + 92 * k} {-42 if k % 2 else -88}h92"
        for k in range(33)
    )
    pen.line(d, darken(stone, 0.3), 6, 0.6)
    for k in range(30):
        pen.ellipse(-1460 + 100 * k, -132, 56, 20, lighten(stone, 0.1 + 0.05 * (k % 3)))


def draw_scarecrow(stage: Stage, lit: Lit) -> None:
    """A scarecrow with a crow's enemy hat."""
    pen = stage.pen
    pen.shadow(0, 0, 90, 14)
    pen.line("M0 0V-470M-190 -350H190", lit("#7d5a3c"), 24)
    pen.path("M-150 -380H150L110 -300L100 -150H-100L-110 -300Z", pen.tone(lit("#a8503f"), 0.6))
    pen.rect(-50, -260, 40, 40, lit("#4f7fa0"))
    for x in (-190, 190):
        pen.line(f"M{x} -350l-30 40M{x} -350l0 50M{x} -350l30 40", lit("#e3b955"), 12)
    pen.circle(0, -450, 62, lit("#e8cf9a"))
    pen.path("M-120 -480Q0 -520 120 -480L60 -500L40 -590H-40L-60 -500Z", lit("#6b4a34"))
    pen.line("M-22 -456h4M18 -456h4M-20 -424q20 16 40 0", darken(lit("#6b4a34"), 0.4), 10)


def draw_poplar(stage: Stage, lit: Lit) -> None:
    """A slender tree, bent by the wind."""
    pen, leaf = stage.pen, lit("#5f9a4a")
    lean = 90 if stage.windy else 0
    pen.shadow(0, 0, 90, 14)
    pen.line("M0 0V-200", lit("#6b4f3a"), 34)
    pen.path(
        f"M0 -100Q-130 -250 -96 -520Q-70 -800 {lean} -1000Q80 -800 104 -520Q136 -250 0 -100Z",
        pen.tone(leaf, 0.55, 0.24),
    )
    pen.path(f"M-30 -240Q-90 -480 {lean * 0.7:.0f} -840Q-30 -500 -30 -240Z", lighten(leaf, 0.16))
    if stage.palette.snow:
        pen.path(f"M-60 -700Q-20 -900 {lean} -1000Q50 -900 66 -720Q0 -800 -60 -700Z", lit("#f4f8fc"))


def draw_birch(stage: Stage, lit: Lit) -> None:
    """A white trunk that goes up out of the picture."""
    pen, bark = stage.pen, lit("#ece6da")
    pen.shadow(0, 0, 90, 14)
    pen.path("M-52 0Q-34 -200 -36 -5200H36Q34 -200 58 0Z", pen.tone(bark, 0.6, 0.2))
    d = "".join(f"M{-34 + 14 * (k % 3)} {-120 - 150 * k}h{26 + 12 * (k % 2)}" for k in range(34))
    pen.line(d, lit("#4a4248"), 13, 0.8)


def draw_old_oak(stage: Stage, lit: Lit) -> None:
    """A huge gnarled trunk with roots and a hollow."""
    pen, bark = stage.pen, lit("#5a4234")
    pen.shadow(0, 0, 330, 34)
    pen.path(
        "M-330 20Q-190 -30 -150 -300Q-130 -700 -190 -2400H190Q120 -700 150 -320Q190 -40 340 20Q200 -40 120 10Q40 -40 -20 14Q-120 -40 -180 16Z",
        pen.tone(bark, 0.55, 0.28),
    )
    pen.ellipse(10, -420, 62, 96, darken(bark, 0.5))
    pen.line(
        "M-90 -200Q-60 -600 -110 -1200M80 -160Q60 -500 90 -1100M-20 -640Q0 -900 -30 -1500",
        darken(bark, 0.3),
        14,
        0.7,
    )
    moss = lit("#6f9a4a")
    pen.path("M-150 -300Q-140 -200 -190 -110Q-110 -160 -96 -330Z", moss)
    pen.ellipse(-60, -60, 90, 26, moss)


def draw_waterfall(stage: Stage, lit: Lit) -> None:
    """A waterfall down a cliff into mist."""
    pen, rock = stage.pen, lit("#7f8a94")
    pen.path("M-560 20L-520 -600L-420 -820L-260 -900L-120 -860V20Z", pen.tone(rock, 0.5, 0.2))
    pen.path("M140 20V-860L300 -920L460 -800L540 -520L600 20Z", pen.tone(darken(rock, 0.06), 0.5, 0.22))
    pen.path(
        "M-400 -780L-260 -860L-200 -500L-330 -300ZM300 -880L420 -760L400 -420L300 -560Z", lighten(rock, 0.12)
    )
    water = mix(lit("#bfe3f2"), WHITE, 0.45)
    pen.rect(-130, -866, 280, 890, pen.fade(water, mix(water, lit("#6fb6d6"), 0.35)))
    pen.line("M-80 -850V0M-30 -860V0M30 -860V0M90 -850V0", WHITE, 15, 0.5)
    pen.ellipse(0, 0, 330, 70, WHITE, 0.5)
    pen.ellipse(0, -40, 210, 70, WHITE, 0.5)
    for x in (-480, -380, 430, 520):
        pen.polygon([(x - 60, -560), (x, -860), (x + 60, -560)], lit("#3f6f58"))


def draw_topiary(stage: Stage, lit: Lit) -> None:
    """Clipped trees in tubs."""
    pen, leaf = stage.pen, lit("#4a8a4c")
    for x in (-300, 300):
        pen.shadow(x, 0, 110, 16)
        pen.rect(x - 70, -110, 140, 110, pen.tone(lit("#b9683f"), 0.6), 8)
        pen.line(f"M{x} -110V-240", lit("#6b4f3a"), 22)
        for y, r in ((-280, 104), (-420, 78), (-530, 54)):
            pen.circle(x, y, r, pen.tone(leaf, 0.6, 0.22))


def draw_hay_stacks(stage: Stage, lit: Lit) -> None:
    """Round hay stacks on the stubble."""
    pen, straw = stage.pen, lit("#e0b955")
    for x, r in ((-330, 150), (90, 190), (420, 120)):
        pen.shadow(x, 0, r * 1.2, r * 0.16)
        pen.path(
            f"M{x - r} 0Q{x - r * 1.1:.0f} {-r * 1.3:.0f} {x} {-r * 1.9:.0f}Q{x + r * 1.1:.0f} {-r * 1.3:.0f} {x + r} 0Z",
            pen.tone(straw, 0.6),
        )
        pen.line(
            "".join(
                f"M{x - r * 0.8 + r * 0.4 * k:.0f} {-r * 0.2:.0f}q{10 + 6 * k} {-r * 0.5:.0f} {r * 0.06 * (2 - k):.0f} {-r:.0f}"
                for k in range(5)
            ),
            darken(straw, 0.2),
            8,
            0.6,
        )


def draw_flock(stage: Stage, lit: Lit) -> None:
    """Sheep that graze, far away."""
    pen = stage.pen
    for k, (x, y) in enumerate(((-420, 0), (-230, -34), (-60, 10), (160, -26), (360, 6))):
        pen.ellipse(x, y + 6, 76, 12, "#120c26", 0.2)
        pen.line(f"M{x - 30} {y - 20}v24M{x + 28} {y - 20}v24", lit("#4a4246"), 12)
        for dx, dy, r in ((-34, -54, 36), (10, -62, 42), (42, -50, 32)):
            pen.circle(x + dx, y + dy, r, lit("#f6f1e6"))
        way = 1 if k % 2 else -1
        pen.ellipse(x + way * 76, y - 50, 24, 19, lit("#4a4246"))


def draw_rainbow(stage: Stage) -> None:
    """Half a bow in the sky behind everything."""
    x, y = stage.width * 0.5, stage.horizon + stage.height * 0.04
    for k, colour in enumerate(("#ff6f61", "#ffb347", "#fff176", "#8fd694", "#6fb7ff", "#b48cff")):
        r = stage.width * (0.62 - 0.022 * k)
        stage.pen.line(
            f"M{num(x - r)} {num(y)}A{num(r)} {num(r)} 0 0 1 {num(x + r)} {num(y)}",
            colour,
            stage.width * 0.022,
            0.30,
        )
