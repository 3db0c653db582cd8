"""Props out of doors: what stands in fields and yards, and what hangs in the sky."""

from __future__ import annotations

from random import Random

from storyassets.model.shot import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

WOOD = "#a5744a"
STRAW = "#e0b44c"
STONE = "#b3aca4"


def _anthill(pen: Pen, rng: Random) -> None:
    soil = "#a8713f"
    pen.path("M-190 0Q-120 -40 -70 -130Q-40 -196 0 -196T70 -130Q120 -40 190 0Z", pen.tone(soil, 0.6))
    pen.ellipse(2, -172, 30, 13, "#4a2e1c")
    for x, y in ((-60, -60), (30, -90), (80, -40), (-20, -30), (-100, -24), (40, -20), (-10, -120)):
        pen.ellipse(x, y, 11, 6, darken(soil, 0.25))
    for x, y, turn in ((-110, -74, -52), (-70, -136, -60), (96, -96, 52), (20, -60, -20), (140, -50, 40)):
        pen.open(x, y, 1, turn)
        for dx in (-14, 0, 15):
            pen.ellipse(dx, 0, 11, 8, "#2f2028")
        pen.line("M-8 6l-7 11M0 6v12M8 6l7 11M22 -4l10 -9", "#2f2028", 3.4)
        pen.close()


def _beehive(pen: Pen, rng: Random) -> None:
    for k, (y, half) in enumerate(((-46, 124), (-94, 120), (-142, 104), (-190, 80), (-232, 50))):
        pen.rect(-half, y - 6, 2 * half, 56, pen.tone(darken(STRAW, 0.06 * (k % 2)), 0.66), 26)
        pen.line(f"M{-half + 20} {y + 22}H{half - 20}", darken(STRAW, 0.3), 5)
    pen.path("M-30 0V-34A30 30 0 0 1 30 -34V0Z", "#4a2e1c")
    pen.rect(-146, -8, 292, 17, pen.tone(WOOD, 0.7), 5)
    for x, y in ((-130, -180), (126, -150), (88, -262)):
        pen.ellipse(x - 4, y - 15, 15, 9, "#ffffff", 0.85, -30)
        pen.ellipse(x, y, 19, 13, "#f6c23a")
        pen.line(f"M{x - 6} {y - 10}v20M{x + 6} {y - 10}v20", "#33262c", 6)


def _bush(pen: Pen, rng: Random) -> None:
    green = "#5a9a4a"
    for x, y, r, shade in (
        (-110, -66, 66, 0.18),
        (110, -66, 66, 0.24),
        (-50, -120, 76, 0.08),
        (56, -116, 76, 0.14),
        (0, -70, 82, 0.0),
    ):
        pen.circle(x, y, r, pen.tone(darken(green, shade), 0.64, 0.14))
    for x, y in ((-90, -80), (-40, -130), (30, -90), (90, -110), (-10, -50), (60, -50), (-60, -40)):
        pen.circle(x, y, 11, pen.tone("#d8303f"))
    pen.line("M-130 -100q10 -24 30 -26M-70 -166q14 -16 34 -14M30 -160q20 -14 40 -6", lighten(green, 0.4), 7)
    pen.path("M-160 -14Q0 -30 160 -14L150 0H-150Z", darken(green, 0.35))


def _castle(pen: Pen, rng: Random) -> None:
    def crenels(x: float, y: float, count: int, step: float, colour: str) -> None:
        for k in range(count):
            pen.rect(x + step * k, y - 24, step * 0.6, 28, colour)

    roof = rng.choice(("#4f74b0", "#b8484a"))
    for x in (-160, 96):
        pen.rect(x, -260, 64, 260, pen.tone(STONE, 0.66))
        pen.polygon([(x - 16, -256), (x + 32, -372), (x + 80, -256)], pen.tone(roof, 0.55))
        pen.path(f"M{x + 22} -180v-30a10 10 0 0 1 20 0v30Z", "#3b3448")
    pen.rect(-48, -320, 96, 320, pen.tone(lighten(STONE, 0.1), 0.66))
    pen.polygon([(-66, -316), (0, -440), (66, -316)], pen.tone(roof, 0.55))
    pen.path("M-14 -250v-30a14 14 0 0 1 28 0v30Z", "#3b3448")
    pen.line("M0 -438V-486", "#6b5a4a", 6)
    pen.path("M2 -486Q26 -496 56 -478Q26 -474 2 -456Z", "#e0483f")
    pen.rect(-110, -160, 220, 160, pen.tone(lighten(STONE, 0.04), 0.7, 0.14))
    crenels(-110, -160, 6, 39, lighten(STONE, 0.04))
    pen.path("M-42 0V-74A42 42 0 0 1 42 -74V0Z", "#5a3a26")
    pen.line("M-20 -108V0M0 -116V0M20 -108V0M-42 -60H42M-42 -28H42", "#3b2418", 4)
    for x, y in (
        (-80, -120),
        (70, -100),
        (-76, -40),
        (80, -36),
        (-140, -90),
        (124, -110),
        (-20, -200),
        (26, -160),
    ):
        pen.rect(x - 14, y, 28, 13, darken(STONE, 0.14), 4)


def _cloud(pen: Pen, rng: Random) -> None:
    for dy, colour in ((10, "#b9cde0"), (0, "#f6fafd")):
        pen.path(
            f"M-140 {dy - 10}Q-186 {dy - 14} -180 {dy - 60}Q-170 {dy - 100} -122 {dy - 94}Q-116 {dy - 160} -50 {dy - 160}Q-10 {dy - 196} 44 {dy - 166}Q110 {dy - 166} 114 {dy - 104}Q176 {dy - 110} 180 {dy - 60}Q180 {dy - 12} 134 {dy - 10}Z",
            colour,
        )
    pen.path("M-100 -96Q-90 -136 -46 -136Q-60 -110 -100 -96Z", "#ffffff")


def _fence(pen: Pen, rng: Random) -> None:
    white = "#f4f0e6"
    for y in (-150, -70):
        pen.rect(-200, y, 400, 25, pen.tone(darken(white, 0.12), 0.8), 4)
    for k in range(7):
        x = -186 + 58 * k
        pen.path(f"M{x} 0V-176L{x + 20} -206L{x + 40} -176V0Z", pen.tone(white, 0.6, 0.16))
        for y in (-138, -58):
            pen.circle(x + 20, y, 4, "#8a8794")
    for x in (-170, -60, 40, 150):
        pen.line(f"M{x} 2q-4 -26 -14 -36M{x + 8} 2q0 -30 12 -38", "#5f9a4a", 7)


def _gate(pen: Pen, rng: Random) -> None:
    """Two iron wings between stone posts."""
    iron = "#3f4450"
    for x in (-196, 136):
        pen.rect(x, -276, 60, 276, pen.tone(STONE, 0.6), 4)
        pen.rect(x - 10, -292, 80, 24, pen.tone(lighten(STONE, 0.14), 0.6), 4)
        pen.circle(x + 30, -312, 25, pen.tone(lighten(STONE, 0.08), 0.6))
        for y in (-220, -150, -80):
            pen.line(f"M{x} {y}h60", darken(STONE, 0.25), 4)
    for k in range(8):
        x = -118 + 34 * k
        top = -200 - 60 * (1 - abs(x) / 130)
        pen.line(f"M{x} -10V{top:.0f}", iron, 9)
        pen.polygon([(x - 10, top), (x, top - 30), (x + 10, top)], "#d8a83c")
    pen.line("M-134 -36H134M-134 -160H134", iron, 11)
    pen.line("M-134 -204Q-60 -204 0 -262Q60 -204 134 -204", iron, 9)
    pen.circle(-18, -100, 11, "#d8a83c")
    pen.circle(18, -100, 11, "#d8a83c")
    pen.line("M0 -12V-250", darken(iron, 0.4), 5)


def _haystack(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-180 0Q-196 -90 -120 -150Q-60 -256 0 -258T120 -150Q196 -90 180 0Q90 16 0 12T-180 0Z",
        pen.tone(STRAW, 0.62),
    )
    for k in range(16):
        x = -140 + 19 * k
        y = -60 - (k * 37) % 120
        pen.line(
            f"M{x} {y}q6 26 {-6 + (k * 5) % 12} 50", (darken(STRAW, 0.22), lighten(STRAW, 0.4))[k % 2], 6
        )
    pen.line(
        "M-176 -4l-26 6M-150 2l-18 14M170 0l26 8M-60 -222l-26 -12M50 -226l28 -14M0 -256l6 -26M-14 -254l-16 -22",
        STRAW,
        6,
    )
    pen.line("M116 -10L150 -290", "#8a5f3c", 13)
    pen.line("M134 -300V-340M152 -290L158 -344M168 -292L182 -340M134 -300Q150 -276 168 -292", "#6b7683", 7)


def _lightning(pen: Pen, rng: Random) -> None:
    """A thundercloud and its bolt."""
    pen.polygon(
        [(10, -170), (-60, -70), (-8, -70), (-44, 0), (66, -100), (10, -100), (50, -170)],
        pen.tone("#ffd83a", 0.6, 0.12),
    )
    pen.path(
        "M-126 -130Q-176 -130 -170 -180Q-164 -220 -116 -214Q-110 -276 -46 -276Q-6 -310 44 -280Q106 -280 110 -222Q172 -226 172 -176Q168 -130 128 -130Z",
        pen.tone("#5f6a80", 0.66),
    )
    pen.path("M-100 -216Q-90 -256 -46 -256Q-60 -230 -100 -216Z", "#8f9ab0")
    pen.line("M-110 -100l-12 40M96 -96l-12 40M-70 -50l-8 28M120 -40l-8 28", "#8fb4d8", 8)


def _mountain(pen: Pen, rng: Random) -> None:
    pen.polygon([(40, 0), (150, -190), (280, 0)], pen.tone("#7a86a0", 0.42, 0.2))
    pen.polygon([(-280, 0), (-40, -320), (190, 0)], pen.tone("#6a7894", 0.5, 0.24))
    pen.polygon(
        [(-40, -320), (-112, -224), (-84, -236), (-62, -196), (-34, -236), (0, -190), (16, -240), (30, -222)],
        "#fbfdff",
    )
    pen.polygon([(150, -190), (112, -124), (136, -140), (152, -116), (172, -140), (186, -136)], "#f2f6fb")
    pen.path("M-290 0Q-200 -50 -120 -26T60 -30T290 0Z", pen.tone("#6a9a5a", 0.6))


def _pebbles(pen: Pen, rng: Random) -> None:
    for x, y, rx, ry, colour in (
        (-110, -30, 56, 32, "#8f96a0"),
        (0, -34, 62, 36, "#b3a898"),
        (112, -28, 54, 30, "#7f8a94"),
        (-56, -82, 54, 30, "#b9bcc0"),
        (56, -84, 52, 30, "#96887a"),
        (0, -126, 48, 28, "#a3aab2"),
        (160, -12, 24, 14, "#b3a898"),
    ):
        pen.ellipse(x, y, rx, ry, pen.tone(colour, 0.62))
        pen.ellipse(x - rx * 0.34, y - ry * 0.42, rx * 0.26, ry * 0.2, "#ffffff", 0.55, -14)


def _rainbow(pen: Pen, rng: Random) -> None:
    for k, colour in enumerate(("#e0483f", "#f0923a", "#f6d23f", "#5fb45a", "#4f9fd8", "#7a5ab8")):
        r = 196 - 19 * k
        pen.line(f"M{-r} -30A{r} {r} 0 0 1 {r} -30", colour, 20)
    for way in (-1, 1):
        for dx, dy, r in ((0, -34, 42), (way * -40, -28, 33), (way * 40, -28, 33)):
            pen.circle(way * 150 + dx, dy, r, "#f6fafd")


def _scarecrow(pen: Pen, rng: Random) -> None:
    pen.rect(-10, -330, 20, 330, pen.tone(WOOD, 0.5))
    pen.line("M-150 -244H150", WOOD, 17)
    pen.path("M-130 -266H130V-216L60 -206V-90Q0 -76 -60 -90V-206L-130 -216Z", pen.tone("#b8503f", 0.66))
    pen.line(
        "M-130 -256l-28 -14M-130 -240h-32M-130 -226l-28 12M130 -256l28 -14M130 -240h32M130 -226l28 12M-50 -92l-8 34M-20 -86l-2 34M14 -86l4 34M44 -90l10 32",
        STRAW,
        8,
    )
    pen.rect(-30, -190, 46, 42, "#4f7fa8", 3)
    pen.line("M-30 -178h-8M16 -178h8M-8 -190v-8", "#f0cf9a", 4)
    pen.circle(0, -306, 52, pen.tone("#e8cf9a", 0.66))
    pen.line("M-30 -324l16 16M-14 -324l-16 16M14 -324l16 16M30 -324l-16 16M-26 -284q26 16 52 0", "#4a3020", 5)
    pen.polygon([(-6, -300), (6, -300), (0, -286)], "#d8733a")
    pen.path("M-96 -340Q0 -366 96 -340L52 -350Q40 -430 0 -430T-52 -350Z", pen.tone("#8a5f3c", 0.6))
    pen.line("M-52 -352Q0 -366 52 -352", "#d8434a", 10)


def _signpost(pen: Pen, rng: Random) -> None:
    pen.rect(-14, -330, 28, 330, pen.tone(darken(WOOD, 0.1), 0.5), 5)
    pen.polygon(
        [(-110, -310), (100, -310), (146, -276), (100, -242), (-110, -242)],
        pen.tone(lighten(WOOD, 0.16), 0.8),
    )
    pen.polygon([(110, -220), (-90, -220), (-136, -188), (-90, -156), (110, -156)], pen.tone(WOOD, 0.8))
    pen.line("M-80 -284H70M-80 -266H40M-70 -196H80M-70 -178H50", darken(WOOD, 0.5), 7)
    pen.path("M-60 0Q-40 -34 0 -30T60 0Z", pen.tone("#6aa04f", 0.6))


def _statue(pen: Pen, rng: Random) -> None:
    stone = "#c9ced4"
    pen.rect(-90, -100, 180, 100, pen.tone(darken(stone, 0.16), 0.64), 4)
    pen.rect(-106, -116, 212, 26, pen.tone(stone, 0.64), 4)
    pen.rect(-106, -16, 212, 18, darken(stone, 0.2), 4)
    pen.rect(-50, -74, 100, 34, darken(stone, 0.3), 4)
    pen.path("M-60 -116Q-40 -200 -52 -290H52Q44 -200 62 -116Z", pen.tone(stone, 0.6))
    pen.path("M40 -284Q90 -330 104 -404L128 -396Q116 -300 56 -246Z", pen.tone(stone, 0.6))
    pen.path("M-48 -286Q-92 -250 -72 -180L-44 -190Q-60 -230 -34 -256Z", darken(stone, 0.14))
    pen.line(
        "M-30 -270Q-10 -190 -34 -120M4 -276Q20 -190 6 -120M34 -260Q40 -190 36 -120", darken(stone, 0.22), 5
    )
    pen.circle(0, -334, 42, pen.tone(stone, 0.6))
    pen.path("M-44 -340Q-44 -384 0 -384T44 -340Q20 -362 -44 -340Z", darken(stone, 0.16))
    pen.line("M-16 -330h10M8 -330h10M-10 -310q10 7 18 0", darken(stone, 0.4), 4)


def _tent(pen: Pen, rng: Random) -> None:
    cloth = rng.choice(("#e0913a", "#4f9a7a"))
    pen.polygon([(-10, -240), (200, 0), (-170, 0)], darken(cloth, 0.14))
    pen.polygon([(-10, -240), (-190, 0), (60, 0)], pen.tone(cloth, 0.9, 0.1))
    pen.polygon([(-10, -240), (-80, 0), (10, 0)], "#3b2c38")
    pen.path("M-10 -240L10 0L60 0Q20 -60 -10 -240Z", lighten(cloth, 0.3))
    pen.path("M-10 -240L-80 0H-116Q-50 -90 -10 -240Z", lighten(cloth, 0.2))
    pen.line("M-10 -240V-266M-190 0l-26 10M200 0l26 10", "#6b4a2e", 9)
    pen.line("M60 0L-10 -240L200 0", darken(cloth, 0.3), 5)


def _tower(pen: Pen, rng: Random) -> None:
    roof = rng.choice(("#a8484a", "#4f6aa8"))
    pen.polygon([(-76, 0), (-62, -300), (62, -300), (76, 0)], pen.tone(STONE, 0.62))
    pen.polygon([(-62, -290), (-84, -326), (84, -326), (62, -290)], darken(STONE, 0.16))
    pen.rect(-84, -380, 168, 56, pen.tone(lighten(STONE, 0.08), 0.62))
    pen.polygon([(-110, -374), (0, -520), (110, -374)], pen.tone(roof, 0.56))
    pen.path("M-24 -324v-34a24 24 0 0 1 48 0v34Z", "#ffd97a")
    pen.line("M0 -380v56M-24 -346h48", "#6b4a2e", 5)
    pen.path("M-20 -160v-36a20 20 0 0 1 40 0v36Z", "#3b3448")
    for x, y in (
        (-40, -250),
        (20, -230),
        (-50, -120),
        (30, -100),
        (-20, -60),
        (40, -30),
        (-54, -20),
        (-6, -280),
    ):
        pen.rect(x - 16, y, 34, 15, darken(STONE, 0.14), 4)
    pen.path("M-96 0Q-86 -40 -60 -20Q-56 -90 -44 -150Q-40 -80 -30 -22Q-14 -44 0 0Z", "#5a9a4a")


def _web(pen: Pen, rng: Random) -> None:
    """A spider's web with its spider, between two twigs."""
    pen.line("M-150 0Q-136 -160 -150 -310", "#6b4a2e", 15)
    pen.line("M150 -6Q140 -150 152 -310", "#6b4a2e", 15)
    spokes = (
        (0, -306),
        (140, -290),
        (142, -150),
        (138, -20),
        (0, -6),
        (-138, -20),
        (-140, -150),
        (-142, -290),
    )
    pen.line("".join(f"M0 -156L{x} {y}" for x, y in spokes), "#f2f6fa", 4)
    for share in (0.28, 0.5, 0.72, 0.94):
        ring = [(x * share, -156 + (y + 156) * share) for x, y in spokes]
        d = f"M{ring[0][0]:.0f} {ring[0][1]:.0f}"
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
            d += f"Q{(x0 + x1) * 0.44:.0f} {-156 + ((y0 + y1) / 2 + 156) * 0.86:.0f} {x1:.0f} {y1:.0f}"
        pen.line(d, "#f2f6fa", 4)
    pen.line(
        "M46 -92l-26 -16M46 -92l-30 2M46 -84l-22 18M70 -92l26 -16M70 -92l30 2M70 -84l22 18", "#2a2430", 5
    )
    pen.circle(58, -84, 22, pen.tone("#3b3244"))
    pen.circle(58, -108, 13, "#3b3244")


def _windmill(pen: Pen, rng: Random) -> None:
    wall = "#f2e8d4"
    pen.polygon([(-90, 0), (-58, -260), (58, -260), (90, 0)], pen.tone(wall, 0.62))
    pen.path("M-68 -254Q-60 -336 0 -340T68 -254Z", pen.tone("#a8503f", 0.6))
    pen.path("M-26 0V-64A26 26 0 0 1 26 -64V0Z", "#7a4a2e")
    for y in (-190, -124):
        pen.rect(-15, y, 30, 36, "#59677a", 5)
    for k in range(4):
        pen.open(0, -270, 1, 90 * k + 28)
        pen.rect(-6, -190, 12, 190, pen.tone("#8a5f3c", 0.5))
        pen.rect(6, -186, 50, 140, "#fdf8ec")
        pen.line("M31 -186V-46M6 -151H56M6 -116H56M6 -81H56M6 -186H56V-46H6", "#8a5f3c", 5)
        pen.close()
    pen.circle(0, -270, 19, "#5a3a26")


YARD = {
    Prop.ANTHILL: PropKind(_anthill, 384, 200, 170, Place.LARGE),
    Prop.BEEHIVE: PropKind(_beehive, 310, 282, 300, Place.LARGE),
    Prop.BUSH: PropKind(_bush, 356, 200, 260, Place.LARGE),
    Prop.CASTLE: PropKind(_castle, 356, 496, 1500, Place.BEHIND),
    Prop.CLOUD: PropKind(_cloud, 364, 190, 260, Place.SKY),
    Prop.FENCE: PropKind(_fence, 404, 210, 260, Place.BEHIND),
    Prop.GATE: PropKind(_gate, 416, 340, 520, Place.BEHIND),
    Prop.HAYSTACK: PropKind(_haystack, 400, 346, 460, Place.BEHIND),
    Prop.LIGHTNING: PropKind(_lightning, 350, 300, 330, Place.SKY),
    Prop.MOUNTAIN: PropKind(_mountain, 584, 324, 1400, Place.BEHIND),
    Prop.PEBBLES: PropKind(_pebbles, 350, 156, 70, Place.LARGE),
    Prop.RAINBOW: PropKind(_rainbow, 452, 240, 420, Place.SKY),
    Prop.SCARECROW: PropKind(_scarecrow, 324, 432, 560, Place.LARGE),
    Prop.SIGNPOST: PropKind(_signpost, 284, 334, 440, Place.LARGE),
    Prop.STATUE: PropKind(_statue, 244, 408, 640, Place.LARGE),
    Prop.TENT: PropKind(_tent, 440, 270, 520, Place.BEHIND),
    Prop.TOWER: PropKind(_tower, 224, 522, 1500, Place.BEHIND),
    Prop.WEB: PropKind(_web, 310, 316, 240, Place.LARGE),
    Prop.WINDMILL: PropKind(_windmill, 420, 470, 1100, Place.BEHIND),
}
