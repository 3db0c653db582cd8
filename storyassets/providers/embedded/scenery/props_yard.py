"""Props out of doors: what stands in fields and yards, and what hangs in the sky."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
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


YARD = {
    Prop.ANTHILL: PropKind(_anthill, 384, 200, 170, Place.LARGE),
    Prop.BEEHIVE: PropKind(_beehive, 310, 282, 300, Place.LARGE),
    Prop.BUSH: PropKind(_bush, 351, 208, 260, Place.LARGE, origin=(0, 12)),
    Prop.FENCE: PropKind(_fence, 404, 210, 260, Place.BEHIND),
    Prop.GATE: PropKind(_gate, 416, 340, 520, Place.BEHIND),
    Prop.HAYSTACK: PropKind(_haystack, 409, 366, 460, Place.BEHIND, origin=(0, 19)),
    Prop.PEBBLES: PropKind(_pebbles, 350, 156, 70, Place.LARGE),
    Prop.SCARECROW: PropKind(_scarecrow, 324, 432, 560, Place.LARGE),
    Prop.SIGNPOST: PropKind(_signpost, 284, 334, 440, Place.LARGE),
    Prop.WEB: PropKind(_web, 310, 316, 240, Place.LARGE),
}
