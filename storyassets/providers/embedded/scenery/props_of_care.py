"""Things close to people: what helps ears, teeth, legs and lungs, small papers, and what is in every home and on no list."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#9aa5ae"


def _hearing_aid(pen: Pen, rng: Random) -> None:
    skin = "#e2b48c"
    pen.path(
        "M-20 -40Q-80 -60 -76 -170Q-66 -270 20 -270Q86 -262 84 -200Q82 -176 62 -180Q44 -184 48 -206Q44 -230 14 -228Q-30 -222 -32 -160Q-30 -100 4 -86Q22 -60 -20 -40Z",
        pen.tone(skin, 0.6),
    )
    pen.line("M64 -184Q108 -150 84 -96", "#f3ead6", 11)
    pen.path("M52 -96Q70 -130 112 -100Q130 -60 96 -34Q70 -20 56 -46Z", pen.tone("#f3ead6", 0.6))
    pen.circle(-54, -150, 13, darken(skin, 0.3))
    pen.line("M-62 -196q4 -26 22 -40", "#fff3e0", 9)


def _dentures(pen: Pen, rng: Random) -> None:
    for flip in (1, -1):
        pen.open(0, -100 - 12 * flip, 1.0)
        pen.path(
            f"M-140 {-10 * flip}Q-130 {-92 * flip} 0 {-92 * flip}T140 {-10 * flip}L104 {-6 * flip}Q0 {-30 * flip} -104 {-6 * flip}Z",
            "#e58a8a",
        )
        for k in range(8):
            x = -112 + 32 * k
            y = -4 - 22 * (1 - abs(x) / 130)
            pen.rect(x - 14, (y if flip > 0 else -y - 40), 29, 40, "#fffdf4", 9)
        pen.close()


def _walking_frame(pen: Pen, rng: Random) -> None:
    for x in (-120, 96):
        pen.line(f"M{x} -8V-300Q{x} -330 {x + 26} -330", STEEL, 17)
        pen.line(f"M{x + 60} -40V-300Q{x + 60} -330 {x + 34} -330", darken(STEEL, 0.2), 15)
        pen.line(f"M{x + 8} -330h44", "#3a4048", 24)
        pen.line(f"M{x} -8v6M{x + 60} -40v6", "#3a4048", 25)
    pen.line("M-120 -180H96M-60 -220H156", STEEL, 13)


def _artificial_leg(pen: Pen, rng: Random) -> None:
    pen.path("M-60 -380H70Q80 -280 46 -210H-30Q-70 -290 -60 -380Z", pen.tone("#d9b28a", 0.6))
    pen.line("M-56 -350H70M-50 -300H64", "#6a4a30", 13)
    pen.rect(-14, -216, 36, 40, "#3a4048", 8)
    pen.line("M4 -180V-50", STEEL, 26)
    pen.path("M-30 0V-40Q-20 -64 16 -62Q40 -40 110 -30Q130 -14 124 0Z", pen.tone("#4a3a32", 0.6))


def _inhaler(pen: Pen, rng: Random) -> None:
    pen.rect(-50, -290, 84, 90, pen.tone("#c9d1d8", 0.6), 16)
    pen.path("M-64 -220H48V-90H110V-20Q110 0 90 0H-40Q-64 0 -64 -24Z", pen.tone("#3d8bc4", 0.6))
    pen.rect(96, -96, 28, 90, lighten("#3d8bc4", 0.4), 8)
    pen.rect(-40, -170, 64, 60, "#f7f1e4", 6)


def _wig(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-120 -30Q-170 -250 0 -260Q170 -250 120 -30Q100 0 76 -24Q96 -120 40 -170Q-40 -150 -80 -110Q-80 -60 -76 -24Q-100 0 -120 -30Z",
        pen.tone("#8a4f2a", 0.6),
    )
    pen.line("M-20 -250Q-110 -210 -100 -40M20 -250Q120 -210 100 -40M0 -252Q-60 -220 -74 -140", "#b87a48", 7)
    pen.path("M-26 0L-16 -90H16L26 0Z", "#c9b28a")
    pen.ellipse(0, -2, 60, 10, "#a08a64")


def _greeting_card(pen: Pen, rng: Random) -> None:
    """Standing open a little, a flower on it."""
    pen.polygon([(-110, -270), (20, -290), (20, 0), (-110, -24)], "#d9cdb4")
    pen.polygon([(-96, -262), (126, -276), (126, -6), (-96, -6)], "#fffaf0")
    pen.line("M-80 -248H110V-22H-80Z", "#e2a0a8", 6)
    for turn in range(0, 360, 72):
        pen.open(14, -160, 1.0, turn)
        pen.ellipse(0, -34, 20, 28, "#e2574c")
        pen.close()
    pen.circle(14, -160, 17, "#f0c65a")
    pen.line("M14 -124V-60M14 -84q24 -16 40 -6", "#4f9a48", 9)


def _milk_carton(pen: Pen, rng: Random) -> None:
    pen.polygon([(-90, -220), (-60, -300), (60, -300), (90, -220)], "#dfe8ee")
    pen.rect(-66, -324, 132, 32, "#c9d6de", 5)
    pen.rect(-90, -222, 180, 222, pen.tone("#f7fafc", 0.66), 5)
    pen.path("M-90 -90Q-40 -130 0 -90T90 -90V0H-90Z", "#3d8bc4")
    pen.circle(0, -160, 36, "#3d8bc4")
    pen.path("M0 -186Q24 -156 0 -138Q-24 -156 0 -186Z", "#ffffff")


def _toilet_roll(pen: Pen, rng: Random) -> None:
    pen.path("M-110 -180V-30Q-110 0 0 0T110 -30V-180Z", pen.tone("#fbf8f2", 0.66))
    pen.ellipse(0, -180, 110, 36, "#ffffff")
    pen.line("M-70 -180a70 22 0 1 0 140 0a70 22 0 1 0 -140 0", "#e0dacd", 5)
    pen.ellipse(0, -180, 38, 13, "#b59a74")
    pen.path("M110 -170Q150 -150 146 -60H96V-176Z", "#f1ece2")


def _blind(pen: Pen, rng: Random) -> None:
    """A window, and slats let half down before it."""
    pen.rect(-150, -360, 300, 360, "#f3ead6", 8)
    pen.rect(-128, -338, 256, 316, pen.fade("#9fd0ea", "#dff1f7"))
    pen.line("M0 -338V-22M-128 -150H128", "#f3ead6", 14)
    pen.rect(-148, -352, 296, 26, "#c9bfa8", 6)
    for k in range(8):
        pen.rect(-140, -326 + 22 * k, 280, 16, pen.tone("#efe6d0", 0.7), 5)
    pen.line("M104 -330V-90", "#a49b86", 5)
    pen.circle(104, -84, 11, "#a49b86")


def _doorbell(pen: Pen, rng: Random) -> None:
    pen.rect(-80, -260, 160, 260, pen.tone("#b9c3cc", 0.6), 26)
    pen.rect(-60, -110, 120, 74, "#fbf6e8", 8)
    pen.line("M-40 -84h80M-40 -62h52", "#8a7a5a", 8)
    pen.circle(0, -180, 48, "#7a858f")
    pen.circle(0, -180, 37, pen.tone("#fffaf0", 0.6))


def _smoke_alarm(pen: Pen, rng: Random) -> None:
    pen.ellipse(0, -70, 150, 62, "#d5d9dd")
    pen.ellipse(0, -84, 150, 60, pen.tone("#fbfaf6", 0.6))
    pen.ellipse(0, -92, 96, 36, "#e3e6e8")
    pen.line("M-70 -92h30M40 -92h30M-50 -112h24M28 -112h24M-50 -72h24M28 -72h24", "#a4abb2", 7)
    pen.circle(0, -92, 15, "#d23a2c")
    pen.glow(0, -92, 56, "#ff6a5a", 0.6)
    pen.line(
        "M-130 -166q-22 -26 -10 -54M130 -166q22 -26 10 -54M-90 -176q-12 -20 -6 -36M90 -176q12 -20 6 -36",
        "#d23a2c",
        9,
    )


def _skirt(pen: Pen, rng: Random) -> None:
    pen.path("M-80 -250H80L160 -10Q80 8 0 4T-160 -10Z", pen.tone("#a8486a", 0.6))
    pen.rect(-84, -266, 168, 30, darken("#a8486a", 0.25), 6)
    pen.line("M-40 -236L-80 0M0 -236V4M40 -236L80 0", darken("#a8486a", 0.2), 7)


def _chalk(pen: Pen, rng: Random) -> None:
    pen.line("M-120 -30L60 -70", "#f7f4ea", 44)
    pen.line("M-114 -38L56 -76", "#ffffff", 10)
    pen.line("M30 -24L140 -34", "#f0a8b0", 40)
    pen.ellipse(-50, -6, 110, 8, "#e9e4d6", 0.8)


def _ruler(pen: Pen, rng: Random) -> None:
    pen.open(0, -50, 1.0, -8)
    pen.rect(-180, -34, 360, 66, pen.tone("#e6bd6a", 0.7), 5)
    pen.line("".join(f"M{-168 + 16 * k} -34v{30 if k % 5 == 0 else 17}" for k in range(22)), "#5a3f22", 4)
    pen.circle(160, 12, 9, "#8a623c")
    pen.close()


def _hairdryer(pen: Pen, rng: Random) -> None:
    pen.path("M-150 -220L-40 -236Q60 -240 66 -170Q62 -110 -40 -116L-150 -130Z", pen.tone("#d8628a", 0.6))
    pen.rect(-176, -226, 34, 102, "#3a4048", 8)
    pen.circle(2, -174, 34, "#b5486e")
    pen.path("M-20 -124L44 -128L70 -10Q70 0 56 0H30Q18 0 14 -12Z", pen.tone("#b5486e", 0.6))
    pen.line("M44 -4Q60 30 130 -10", "#3a4048", 9)


def _leash(pen: Pen, rng: Random) -> None:
    pen.line("M-120 -190a44 34 0 1 1 88 0a44 34 0 1 1 -88 0", "#a8384a", 22)
    pen.line("M-40 -176Q60 -220 110 -150T-40 -70Q-130 -40 -60 -20T120 -30", "#a8384a", 17)
    pen.line("M120 -30l34 -10", STEEL, 22)
    pen.circle(160, -44, 15, STEEL)


def _frame(pen: Pen, rng: Random) -> None:
    """A certificate in its frame."""
    pen.rect(-150, -240, 300, 240, pen.tone("#8a5a2c", 0.7), 6)
    pen.rect(-132, -222, 264, 204, "#e9b53e", 4)
    pen.rect(-122, -212, 244, 184, "#fffaf0")
    pen.line("M-60 -180H60", "#4b3a30", 13)
    pen.line("M-90 -148H90M-90 -124H90M-60 -100H60", "#a49b86", 6)
    pen.circle(70, -62, 22, "#d23a2c")
    pen.line("M-84 -58q20 -24 34 0t34 0", "#3a6ea5", 6)


OF_CARE = {
    Prop.HEARING_AID: PropKind(_hearing_aid, 210, 250, 80, origin=(26, -24)),
    Prop.DENTURES: PropKind(_dentures, 290, 214, 80),
    Prop.WALKING_FRAME: PropKind(_walking_frame, 300, 350, 330, Place.LARGE, origin=(18, 0)),
    Prop.ARTIFICIAL_LEG: PropKind(_artificial_leg, 200, 382, 260, Place.LARGE, origin=(30, 0)),
    Prop.INHALER: PropKind(_inhaler, 196, 292, 90, origin=(28, 0)),
    Prop.WIG: PropKind(_wig, 290, 270, 120, origin=(0, 8)),
    Prop.GREETING_CARD: PropKind(_greeting_card, 240, 292, 110, origin=(8, 0)),
    Prop.MILK_CARTON: PropKind(_milk_carton, 184, 326, 130),
    Prop.TOILET_ROLL: PropKind(_toilet_roll, 266, 220, 90, origin=(18, 0)),
    Prop.BLIND: PropKind(_blind, 304, 362, 400, Place.WALL),
    Prop.DOORBELL: PropKind(_doorbell, 164, 262, 110, Place.WALL),
    Prop.SMOKE_ALARM: PropKind(_smoke_alarm, 310, 222, 90, Place.WALL),
    Prop.SKIRT: PropKind(_skirt, 324, 272, 230, Place.LARGE, origin=(0, 4)),
    Prop.CHALK: PropKind(_chalk, 300, 106, 60, origin=(6, 2)),
    Prop.RULER: PropKind(_ruler, 372, 124, 70, origin=(0, 18)),
    Prop.HAIRDRYER: PropKind(_hairdryer, 316, 262, 130, origin=(-22, 22)),
    Prop.LEASH: PropKind(_leash, 310, 232, 120, origin=(20, 0)),
    Prop.FRAME: PropKind(_frame, 302, 242, 150),
}
