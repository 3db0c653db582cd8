"""Landmarks that tell one place from another of its kind, in figure units, the origin on the ground below them."""

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
    pen.path("M-52 0Q-34 -200 -36 -2400H36Q34 -200 58 0Z", pen.tone(bark, 0.6, 0.2))
    d = "".join(f"M{-34 + 14 * (k % 3)} {-120 - 150 * k}h{26 + 12 * (k % 2)}" for k in range(15))
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


def draw_well(stage: Stage, lit: Lit) -> None:
    """A roofed well."""
    pen, stone, wood = stage.pen, lit("#a8a29a"), lit("#8a5a38")
    pen.shadow(0, 0, 200, 24)
    for x in (-120, 96):
        pen.rect(x, -430, 24, 300, pen.tone(wood, 0.5))
    pen.line("M-110 -320H110M0 -320V-190", darken(wood, 0.3), 12)
    pen.polygon([(-190, -400), (0, -560), (190, -400)], pen.tone(lit("#a8553f"), 0.55))
    pen.rect(-150, -180, 300, 190, pen.tone(stone, 0.6), 14)
    pen.line(
        "M-146 -120H146M-146 -56H146M-70 -176v54M50 -176v54M-10 -118v58M100 -118v58M-60 -54v60M60 -54v60",
        darken(stone, 0.26),
        6,
        0.7,
    )
    pen.ellipse(0, -180, 150, 26, darken(stone, 0.5))


def draw_fountain(stage: Stage, lit: Lit) -> None:
    """A round fountain with two basins."""
    pen, stone = stage.pen, lit("#c4bcb0")
    water = mix(lit("#6fb6d6"), WHITE, 0.2)
    pen.shadow(0, 0, 300, 30)
    pen.path("M-290 -120H290L260 10H-260Z", pen.tone(stone, 0.6))
    pen.ellipse(0, -120, 290, 44, lighten(stone, 0.14))
    pen.ellipse(0, -120, 262, 34, water)
    pen.rect(-34, -330, 68, 220, pen.tone(stone, 0.5))
    pen.path("M-130 -330H130Q110 -260 0 -256Q-110 -260 -130 -330Z", pen.tone(stone, 0.6))
    pen.line(
        "M0 -340V-440M0 -430Q-60 -460 -90 -330M0 -430Q60 -460 90 -330M-120 -320Q-160 -240 -170 -130M120 -320Q160 -240 170 -130",
        water,
        15,
        0.9,
    )


def draw_mill(stage: Stage, lit: Lit) -> None:
    """A water mill with its wheel."""
    pen, wall, wood = stage.pen, lit("#e4d2b4"), lit("#7d5236")
    pen.shadow(0, 0, 400, 26)
    pen.rect(-300, -420, 520, 420, pen.tone(wall, 0.7, 0.16))
    pen.line("M-300 -220H220M-120 -420V0M60 -420V0M-300 -420L-120 -220", wood, 24)
    pen.polygon(
        [(-350, -410), (-220, -680), (150, -680), (280, -410)],
        pen.fade(stage.palette.turf("#9c4f46", 0.2), stage.palette.turf("#7d3f3a", 0.2)),
    )
    pane = "#ffd879" if stage.palette.dim else lit("#a9cfe0")
    pen.rect(-250, -370, 90, 100, pane, 6)
    pen.rect(-40, -180, 80, 180, darken(wood, 0.2), 30)
    pen.line("M90 -150A150 150 0 1 0 390 -150A150 150 0 1 0 90 -150", darken(wood, 0.1), 34)
    pen.line(
        "".join(
            f"M240 -150l{dx} {dy}"
            for dx, dy in (
                (160, 0),
                (113, 113),
                (0, 160),
                (-113, 113),
                (-160, 0),
                (-113, -113),
                (0, -160),
                (113, -113),
            )
        ),
        wood,
        20,
    )


def draw_lighthouse(stage: Stage, lit: Lit) -> None:
    """A striped lighthouse on a cliff."""
    pen = stage.pen
    rock = lit("#7f7884")
    pen.path(
        "M-420 30L-340 -140L-230 -170L-160 -280L120 -290L200 -190L330 -120L430 30Z", pen.tone(rock, 0.55, 0.2)
    )
    pen.path("M-330 -130L-230 -170L-160 -280L-60 -284L-150 -120Z", lighten(rock, 0.16))
    pen.polygon([(-90, -280), (-60, -960), (60, -960), (90, -280)], pen.tone(lit("#f6efe4"), 0.6, 0.18))
    for k in range(3):
        y = -420 - 200 * k
        w = 84 - 8 * k
        pen.polygon(
            [(-w, y), (-w + 4, y - 100), (w - 4, y - 100), (w, y)], pen.tone(lit("#d0453a"), 0.6, 0.2)
        )
    pen.rect(-84, -985, 168, 26, lit("#4a4650"))
    if stage.palette.dim:
        pen.glow(0, -1040, 420, "#ffe9a0", 0.85)
        pen.polygon([(0, -1050), (-1500, -1250), (-1500, -930)], "#fff0b8", 0.26)
        pen.polygon([(0, -1050), (1500, -1250), (1500, -930)], "#fff0b8", 0.16)
    pen.rect(-50, -1090, 100, 105, "#ffedb0", 6)
    pen.path("M-70 -1090Q0 -1190 70 -1090Z", lit("#d0453a"))


def draw_jetty(stage: Stage, lit: Lit) -> None:
    """A wooden jetty that runs out over the water, a rowing boat beside it."""
    pen, wood = stage.pen, lit("#9a7048")
    for x in (-150, 150):
        pen.line(f"M{x} 60V-150M{x * 0.6:.0f} -80V-240", darken(wood, 0.3), 26)
    pen.polygon([(-190, 40), (190, 40), (90, -230), (-90, -230)], pen.fade(lighten(wood, 0.1), wood))
    pen.line("M-170 -10H170M-150 -60H150M-132 -110H132M-116 -155H116M-100 -196H100", darken(wood, 0.3), 8)
    pen.path("M260 -40H640Q590 60 450 60T260 -40Z", pen.tone(lit("#b9553f"), 0.6))
    pen.line("M250 -40H650M330 -44L320 -10M520 -44L530 -10", lit("#f2e0c0"), 15)


def draw_boats(stage: Stage, lit: Lit) -> None:
    """Fishing boats drawn up on the sand, nets on poles."""
    pen = stage.pen
    for x, colour in ((-260, "#3f7fa0"), (240, "#c8553f")):
        pen.shadow(x, 10, 260, 26)
        pen.path(
            f"M{x - 250} -150Q{x} -90 {x + 260} -170Q{x + 200} 20 {x} 20T{x - 250} -150Z",
            pen.tone(lit(colour), 0.6),
        )
        pen.line(f"M{x - 246} -146Q{x} -86 {x + 256} -166", lit("#f4e6cc"), 18)
        pen.line(f"M{x} -110V-520", lit("#7d5a3c"), 17)
        pen.path(f"M{x + 14} -500Q{x + 150} -340 {x + 160} -180L{x + 14} -150Z", lit("#f4ead6"))


def draw_pyramids(stage: Stage, lit: Lit) -> None:
    """Three pyramids."""
    pen = stage.pen
    for x, high, colour in ((-520, 560, "#d9a868"), (520, 460, "#cf9c5c"), (0, 800, "#e3b472")):
        half, sand = high * 0.86, lit(colour)
        pen.polygon([(x - half, 0), (x + half * 0.12, -high), (x + half, 0)], lighten(sand, 0.08))
        pen.polygon([(x + half * 0.12, -high), (x + half, 0), (x + half * 0.3, 0)], darken(sand, 0.2))
        d = "".join(
            f"M{x - half * (1 - t) + half * 0.12 * t:.0f} {-high * t:.0f}H{x + half * (1 - t) + half * 0.12 * t:.0f}"
            for t in (0.2, 0.4, 0.6, 0.8)
        )
        pen.line(d, darken(sand, 0.14), 7, 0.5)


def draw_tents(stage: Stage, lit: Lit) -> None:
    """Two striped tents under palms."""
    pen = stage.pen
    for x, colour in ((-240, "#b8443f"), (230, "#3f7f8f")):
        pen.shadow(x, 6, 260, 24)
        pen.polygon(
            [(x - 230, 0), (x - 150, -230), (x, -400), (x + 150, -230), (x + 230, 0)],
            pen.tone(lit("#f2e2c0"), 0.6),
        )
        for k in (-1, 1):
            pen.polygon(
                [(x + k * 60, 0), (x + k * 40, -260), (x, -400), (x + k * 110, -280), (x + k * 160, 0)],
                lit(colour),
            )
        pen.polygon([(x - 46, 0), (x, -230), (x + 46, 0)], darken(lit(colour), 0.5))


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


def draw_greenhouse(stage: Stage, lit: Lit) -> None:
    """A house of glass with plants inside."""
    pen, frame = stage.pen, lit("#f4f0e6")
    pen.shadow(0, 0, 340, 24)
    glow = "#ffe6a0" if stage.palette.dim else mix(stage.palette.sky[1], WHITE, 0.4)
    pen.path("M-300 0V-330L0 -540L300 -330V0Z", glow, 0.9)
    for k in range(5):
        pen.circle(-220 + 110 * k, -110 - 34 * (k % 2), 84, lit("#5f9a4a"), 0.75)
    pen.line(
        "M-300 0V-330L0 -540L300 -330V0ZM-150 0V-435M0 0V-540M150 0V-435M-300 -330H300M-300 -160H300",
        frame,
        17,
    )


def draw_gazebo(stage: Stage, lit: Lit) -> None:
    """A white pavilion."""
    pen, white = stage.pen, lit("#fbf6ea")
    pen.shadow(0, 0, 300, 24)
    pen.rect(-270, -50, 540, 56, pen.tone(white, 0.7, 0.14), 6)
    for x in (-240, -90, 70, 220):
        pen.rect(x, -440, 24, 400, pen.tone(white, 0.5, 0.2))
    pen.line("M-230 -150H240M-230 -70H240", white, 12)
    pen.path("M-300 -430Q0 -640 300 -430Z", pen.tone(lit("#6f9a9a"), 0.6))
    pen.rect(-300, -446, 600, 34, white, 8)
    pen.circle(0, -560, 26, lit("#e8bf5a"))


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


def draw_cliff_castle(stage: Stage, lit: Lit) -> None:
    """A rock with a small keep on it, far away."""
    pen, rock, stone = stage.pen, lit("#7d8590"), lit("#cfc6bb")
    pen.path(
        "M-420 20L-300 -260L-180 -330L-120 -520H160L220 -340L330 -240L420 20Z", pen.tone(rock, 0.55, 0.2)
    )
    pen.rect(-110, -760, 250, 250, pen.tone(stone, 0.6))
    for x, high in ((-140, 900), (120, 830)):
        pen.rect(x, -high, 76, high - 500, pen.tone(stone, 0.5))
        pen.polygon([(x - 14, -high), (x + 38, -high - 130), (x + 90, -high)], lit("#5f6f9a"))
    if stage.palette.dim:
        for x, y in ((-112, -820), (148, -760), (0, -660)):
            pen.rect(x, y, 26, 40, "#ffd879", 12)


def draw_ships_wheel(stage: Stage, lit: Lit) -> None:
    """A ship's wheel on its stand, a lantern beside it."""
    pen, wood = stage.pen, lit("#8a5630")
    pen.shadow(0, 0, 150, 18)
    pen.polygon([(-60, 0), (-34, -330), (34, -330), (60, 0)], pen.tone(wood, 0.6))
    for k in range(8):
        pen.open(0, -330, 1, 45 * k)
        pen.line("M0 -40V-230", lighten(wood, 0.1), 18)
        pen.close()
    pen.line("M-170 -330A170 170 0 1 0 170 -330A170 170 0 1 0 -170 -330", wood, 32)
    pen.line("M-184 -330A184 184 0 1 0 184 -330A184 184 0 1 0 -184 -330", lit("#d8b04a"), 7)
    pen.circle(0, -330, 44, lit("#d8b04a"))


def draw_cabin(stage: Stage, lit: Lit) -> None:
    """The after cabin: a door, round windows, a gilded frieze, a lantern on its roof."""
    pen, wood, gold = stage.pen, lit("#8a4f34"), lit("#d8b04a")
    pen.rect(-520, -620, 1040, 620, pen.tone(wood, 0.8, 0.16))
    pen.line("".join(f"M{-500 + 100 * k} -610V0" for k in range(11)), darken(wood, 0.24), 7, 0.7)
    pen.rect(-560, -660, 1120, 54, pen.fade(lighten(gold, 0.2), darken(gold, 0.2)), 8)
    pen.path("M-120 0V-380A120 120 0 0 1 120 -380V0Z", gold)
    pen.path("M-98 0V-376A98 100 0 0 1 98 -376V0Z", pen.tone(lit("#3f6a7c"), 0.6))
    for x in (-330, 330):
        pen.circle(x, -330, 112, gold)
        pen.circle(x, -330, 90, "#ffdf8a" if stage.palette.dim else lit("#a9d3e6"))
        pen.line(f"M{x - 90} -330h180M{x} -420v180", gold, 14)
    pen.line(
        "M-540 -660V-860M540 -660V-860M-540 -840H540M-270 -660V-840M0 -660V-840M270 -660V-840",
        lighten(wood, 0.16),
        24,
    )


def draw_balloon(stage: Stage, lit: Lit) -> None:
    """A striped balloon with its basket."""
    pen = stage.pen
    for k, colour in enumerate(("#e2574c", "#f2c14e", "#e2574c", "#f6efe4", "#e2574c")):
        pen.ellipse(0, -420, 200 - 46 * k, 230, pen.tone(lit(colour), 0.7, 0.16))
    pen.path("M-150 -268Q-60 -160 -40 -130H40Q60 -160 150 -268Q0 -190 -150 -268Z", lit("#c9483f"))
    pen.line("M-40 -130L-34 -60M40 -130L34 -60", lit("#7d5a3c"), 8)
    pen.rect(-46, -64, 92, 64, pen.tone(lit("#b98a52"), 0.6), 10)


def draw_tomb(stage: Stage, lit: Lit) -> None:
    """A stone tomb with columns and an iron gate."""
    pen, stone = stage.pen, lit("#b5b0aa")
    pen.shadow(0, 0, 340, 26)
    pen.rect(-300, -60, 600, 66, pen.tone(stone, 0.7), 4)
    pen.rect(-250, -430, 500, 380, pen.tone(darken(stone, 0.1), 0.7))
    pen.polygon([(-320, -430), (0, -600), (320, -430)], pen.tone(lighten(stone, 0.06), 0.55))
    for x in (-230, -120, 90, 200):
        pen.rect(x, -430, 36, 370, pen.tone(lighten(stone, 0.12), 0.5, 0.24))
    pen.rect(-60, -350, 130, 290, darken(stone, 0.6), 60)
    pen.line("M-36 -340V-60M0 -350V-60M40 -340V-60M-60 -200H70", lit("#3f3f4a"), 9)


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
