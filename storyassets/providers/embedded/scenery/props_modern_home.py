"""Props of a home as they are today: electric light and heat, steel pots, flat screens, a watch on a strap."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL, WHITE, INK = "#c3ccd5", "#f6f4ee", "#2b2f3a"


def _table_lamp(pen: Pen, rng: Random) -> None:
    pen.glow(0, -220, 168, "#ffe2a0", 0.75)
    pen.path("M-70 0Q-66 -22 0 -22T70 0Z", pen.tone("#3f6f7a", 0.62))
    pen.path("M-22 -20Q-58 -76 -14 -132H14Q58 -76 22 -20Z", pen.tone("#3f7f8a", 0.6))
    pen.rect(-8, -152, 16, 24, "#c99a3e")
    pen.path("M-62 -292H62L112 -146Q0 -126 -112 -146Z", pen.tone("#fbe6b4", 0.66, 0.12))
    pen.path("M-112 -146Q0 -126 112 -146L108 -158Q0 -138 -108 -158Z", "#e2b86a")
    pen.line("M96 -142V-96", "#8a7a5a", 4)
    pen.circle(96, -92, 7, "#c99a3e")


def _electric_oven(pen: Pen, rng: Random) -> None:
    """A range with four plates, knobs, a clock and a window in its door."""
    pen.rect(-172, -412, 344, 70, pen.tone("#e9ecee", 0.8, 0.1), 8)
    pen.rect(-60, -396, 120, 40, "#10151c", 6)
    pen.line("M-34 -386V-366M-14 -386H4V-376H-14V-366H4M22 -386H38V-366H22Z", "#6ff2a0", 5)
    for x in (-136, -94, 94, 136):
        pen.circle(x, -376, 15, STEEL)
        pen.line(f"M{x} -388V-378", "#c8343f", 5)
    pen.rect(-184, -346, 368, 22, "#2b2f3a", 6)
    for x in (-100, 100):
        pen.ellipse(x, -350, 52, 9, "#5a606c")
    pen.rect(-172, -326, 344, 314, pen.tone("#f1f3f4", 0.8, 0.1), 6)
    pen.line("M-136 -284H136", "#8f9aa6", 17)
    pen.rect(-132, -250, 264, 150, "#23272f", 12)
    pen.rect(-118, -236, 236, 122, pen.fade("#6a3a22", "#e08a3a"), 8)
    pen.line("M-110 -160H110M-110 -190H110", "#2b2f3a", 4)
    pen.polygon([(-90, -236), (-40, -236), (-104, -130), (-116, -150)], "#ffffff", 0.16)
    pen.line("M-172 -76H172", "#c9d0d6", 5)
    pen.rect(-166, -14, 332, 14, INK)


def _cooking_pot(pen: Pen, rng: Random) -> None:
    """Of steel, with its lid on and steam over it."""
    pen.line("M-50 -226q-16 -22 0 -40t0 -36M30 -230q-16 -22 0 -40t0 -36", "#ffffff", 9, 0.75)
    for way in (-1, 1):
        pen.line(f"M{way * 122} -130Q{way * 176} -132 {way * 172} -100T{way * 122} -84", "#5a606c", 17)
    pen.path("M-130 -152H130V-26Q130 0 100 0H-100Q-130 0 -130 -26Z", pen.tone(STEEL, 0.66, 0.26))
    pen.line("M-104 -124V-36", "#ffffff", 13, 0.7)
    pen.path("M-142 -150Q-120 -196 0 -198T142 -150Z", pen.tone(lighten(STEEL, 0.2), 0.64))
    pen.rect(-144, -162, 288, 20, "#9aa4b0", 9)
    pen.rect(-26, -222, 52, 26, INK, 10)


def _wristwatch(pen: Pen, rng: Random) -> None:
    hide = "#6a4630"
    pen.path("M-42 -196L-32 -296H32L42 -196Z", pen.tone(hide, 0.6))
    pen.path("M-42 -84L-32 10H32L42 -84Z", pen.tone(hide, 0.6))
    pen.line("M0 -284V-262M0 -34V-52M0 -12V-24", darken(hide, 0.4), 6)
    pen.rect(-40, -304, 80, 17, "#e0b75a", 6)
    pen.rect(82, -154, 20, 30, "#c99a3e", 6)
    pen.circle(0, -140, 90, pen.tone("#e0b75a", 0.62))
    pen.circle(0, -140, 72, WHITE)
    for x, y in ((0, -196), (0, -84), (56, -140), (-56, -140)):
        pen.circle(x, y, 7, INK)
    pen.line("M0 -140V-186M0 -140L36 -118", INK, 9)
    pen.line("M0 -140L-34 -164", "#c8343f", 5)
    pen.circle(0, -140, 8, INK)


def _envelope(pen: Pen, rng: Random) -> None:
    """White, with its address and stamp."""
    pen.open(0, -92, 1, -6)
    pen.rect(-150, -92, 300, 184, pen.fade("#ffffff", "#eceae2"), 6)
    pen.line("M-144 -88L0 -6L144 -88", "#cfcabb", 5)
    pen.line("M-40 26H84M-40 50H60M-40 72H30", "#4a5a8a", 8)
    pen.line("M-128 -40H-84M-128 -22H-96", "#8a929e", 6)
    pen.rect(88, -84, 48, 56, "#d8434a", 3)
    pen.circle(112, -56, 15, "#f6d27a")
    pen.line("M52 -70q14 -12 28 0t28 0M52 -54q14 -12 28 0t28 0", "#4a4450", 5, 0.7)
    pen.close()


def _work_gloves(pen: Pen, rng: Random) -> None:
    """A pair with five fingers each."""
    hide = "#b5793f"
    for x, turn, mirror in ((-76, -8, False), (80, 10, True)):
        pen.open(x, -6, 1, turn, mirror)
        for k, (left, top) in enumerate(((-58, -206), (-28, -232), (3, -226), (33, -196))):
            pen.rect(left, top, 27, 150, pen.tone(darken(hide, 0.04 * k), 0.6), 13)
        pen.path("M44 -92Q84 -142 104 -132Q116 -112 76 -58L48 -34Z", pen.tone(darken(hide, 0.12), 0.6))
        pen.path("M-60 -60V-136H60V-60Q60 -36 48 -30H-48Q-60 -36 -60 -60Z", pen.tone(hide, 0.66))
        pen.line("M-34 -118V-76M0 -120V-76M34 -118V-76", darken(hide, 0.3), 6)
        pen.rect(-60, -44, 120, 46, pen.tone("#5a4a3e", 0.66), 12)
        pen.close()


def _crash_helmet(pen: Pen, rng: Random) -> None:
    """Of a rider, with its visor."""
    pen.path(
        "M-128 -90C-128 -210 -60 -256 16 -256C98 -256 136 -190 134 -104L128 -30Q124 -8 96 -6L16 0Q-10 0 -22 -20L-60 -30Q-128 -40 -128 -90Z",
        pen.tone("#d8434a", 0.64),
    )
    pen.path("M8 -166H128Q140 -120 130 -84L28 -72Q-4 -76 -6 -120T8 -166Z", "#23272f")
    pen.path("M24 -152H116Q122 -130 120 -116L30 -104Q12 -110 12 -126T24 -152Z", "#5f86a6")
    pen.line("M-100 -116Q-96 -196 -20 -226", "#f5a09a", 13, 0.8)
    pen.line("M-118 -70Q-40 -40 124 -52", "#ffffff", 13)


def _flat_screen(pen: Pen, rng: Random) -> None:
    pen.path("M-70 0H70L58 -14H-58Z", "#3a3f4a")
    pen.rect(-14, -44, 28, 36, "#2b2f3a")
    pen.rect(-200, -270, 400, 232, "#1c2027", 10)
    pen.rect(-186, -256, 372, 204, pen.fade("#4f9ad0", "#a9d9ec"), 4)
    pen.path("M-186 -52V-110Q-110 -160 -30 -112T120 -130L186 -96V-52Z", "#5f9a5a")
    pen.circle(112, -206, 26, "#f6d27a")
    pen.polygon([(-186, -256), (-60, -256), (-150, -52), (-186, -52)], "#ffffff", 0.12)


def _crib(pen: Pen, rng: Random) -> None:
    """With bars, a blanket and a mobile over it."""
    white = "#f3ece0"
    pen.line("M-140 -230V-372Q-140 -396 -100 -396H0V-350", "#c9a06a", 9)
    pen.line("M-46 -348H46M-46 -348V-326M0 -350V-316M46 -348V-326", "#c9a06a", 5)
    for x, y, colour in ((-46, -312, "#f0c63e"), (0, -300, "#5fb0dc"), (46, -312, "#e2707a")):
        pen.circle(x, y, 15, colour)
    pen.rect(-150, -136, 300, 80, "#a9d0e6", 10)
    pen.path("M-140 -120Q-60 -156 20 -130T140 -124V-70H-140Z", "#f6dfa0")
    for x in range(-138, 150, 34):
        pen.rect(x - 6, -216, 12, 176, pen.tone(white, 0.6), 4)
    pen.rect(-160, -232, 320, 24, pen.tone(white, 0.8, 0.12), 10)
    pen.rect(-160, -58, 320, 24, pen.tone(white, 0.8, 0.12), 8)
    for x in (-156, 138):
        pen.rect(x, -240, 18, 240, darken(white, 0.1), 6)


def _glass_jar(pen: Pen, rng: Random) -> None:
    """An empty glass jar with its lid on."""
    pen.rect(-92, -190, 184, 190, "#dcebee", 34, 0.75)
    pen.rect(-80, -178, 160, 168, lighten("#dcebee", 0.5), 28, 0.6)
    pen.line("M-92 -156V-34Q-92 0 -58 0H58Q92 0 92 -34V-156", "#a5bec6", 7)
    pen.path("M30 -170H66V-22Q60 -14 30 -12Z", "#bcd3da", 0.7)
    pen.rect(-80, -206, 160, 26, "#b9ced4", 8)
    pen.rect(-92, -240, 184, 46, pen.tone("#c9a24a", 0.62), 10)
    pen.line("M-62 -234V-202M-30 -234V-202M2 -234V-202M34 -234V-202M66 -234V-202", "#9a7730", 5)
    pen.line("M-66 -150V-46", "#ffffff", 13, 0.9)
    pen.line("M-44 -152V-112", "#ffffff", 8, 0.8)


def _carton(pen: Pen, rng: Random) -> None:
    """A taped carton."""
    card = "#cf9b62"
    pen.polygon([(-140, -150), (-90, -196), (170, -196), (140, -150)], lighten(card, 0.2))
    pen.polygon([(140, -150), (170, -196), (170, -40), (140, 0)], darken(card, 0.26))
    pen.rect(-140, -150, 280, 150, pen.fade(lighten(card, 0.06), darken(card, 0.08)))
    pen.polygon([(-24, -150), (10, -196), (58, -196), (30, -150)], "#e9c48a")
    pen.rect(-24, -150, 54, 66, "#e9c48a")
    pen.line("M-112 -34h54M-112 -52h34", darken(card, 0.4), 7)


AS_AT_HOME_TODAY: dict[tuple[Prop, PropState], PropKind] = {
    (Prop.BOX, PropState.MODERN): PropKind(_carton, 340, 196, 180, Place.LARGE),
    (Prop.CRADLE, PropState.MODERN): PropKind(_crib, 330, 402, 330, Place.LARGE),
    (Prop.GLOVES, PropState.MODERN): PropKind(_work_gloves, 360, 244, 110),
    (Prop.HELMET, PropState.MODERN): PropKind(_crash_helmet, 270, 258, 130),
    (Prop.JAR, PropState.MODERN): PropKind(_glass_jar, 190, 242, 140),
    (Prop.LAMP, PropState.MODERN): PropKind(_table_lamp, 226, 294, 190),
    (Prop.LETTER, PropState.MODERN): PropKind(_envelope, 318, 216, 84, origin=(0, 16)),
    (Prop.OVEN, PropState.MODERN): PropKind(_electric_oven, 370, 414, 430, Place.LARGE),
    (Prop.POT, PropState.MODERN): PropKind(_cooking_pot, 350, 306, 170, Place.LARGE),
    (Prop.TELEVISION, PropState.MODERN): PropKind(_flat_screen, 402, 272, 250, Place.LARGE),
    (Prop.WATCH, PropState.MODERN): PropKind(_wristwatch, 200, 316, 90, origin=(6, 10)),
}
"""What looks otherwise in our time."""
