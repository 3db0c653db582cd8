"""Props of today: screens, papers and cards."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind
from storyassets.providers.embedded.scenery.props_telephones import draw_telephone

INK = "#3b3f4e"
PAPER = "#fbf6ea"
GOLD = "#e8b840"


def _calendar(pen: Pen, rng: Random) -> None:
    pen.rect(-104, -212, 214, 212, darken(PAPER, 0.3), 14)
    pen.rect(-110, -220, 214, 212, PAPER, 14)
    pen.path("M-110 -154V-206Q-110 -220 -96 -220H90Q104 -220 104 -206V-154Z", pen.tone("#d8434a", 0.7))
    for x in (-60, 54):
        pen.rect(x - 8, -244, 16, 50, "#8a94a4", 8)
    ringed = rng.randrange(5, 16)
    for k in range(20):
        x, y = -86 + 40 * (k % 5), -140 + 32 * (k // 5)
        pen.rect(x, y, 24, 20, "#d8434a" if k == ringed else "#c9cfd8", 5)
    x, y = -74 + 40 * (ringed % 5), -130 + 32 * (ringed // 5)
    pen.line(f"M{x - 22} {y}a22 18 0 1 1 2 8", "#d8434a", 6)


def _credit_card(pen: Pen, rng: Random) -> None:
    pen.open(0, -96, 1, -8)
    pen.rect(-146, -88, 300, 186, darken("#2f5f9f", 0.4), 18)
    pen.rect(-152, -94, 300, 186, pen.tone(rng.choice(("#3f74b8", "#3f8f7a")), 0.7), 18)
    pen.rect(-126, -42, 56, 42, pen.tone(GOLD, 0.5), 8)
    pen.line("M-126 -28h18v14h-18M-70 -28h-18v14h18", darken(GOLD, 0.35), 4)
    for k in range(4):
        pen.rect(-126 + 64 * k, 18, 46, 14, "#f2f6fb", 5)
    pen.rect(-126, 52, 110, 12, "#f2f6fb", 5, 0.6)
    pen.circle(82, 58, 25, "#e8503f")
    pen.circle(112, 58, 25, "#f6b03a", 0.9)
    pen.close()


def _glasses(pen: Pen, rng: Random) -> None:
    frame = "#5a3a2a"
    for x in (-84, 84):
        pen.circle(x, -66, 62, "#cfeaf4", 0.7)
        pen.polygon([(x - 34, -46), (x + 6, -112), (x + 26, -104), (x - 14, -30)], "#ffffff", 0.65)
        pen.line(f"M{x - 62} -66a62 62 0 1 0 124 0a62 62 0 1 0 -124 0", frame, 15)
    pen.line("M-24 -78Q0 -100 24 -78", frame, 14)
    pen.line("M-146 -78L-174 -108Q-184 -122 -164 -132L-140 -140", frame, 12)
    pen.line("M146 -78L174 -108Q184 -122 164 -132L140 -140", frame, 12)


def _laptop(pen: Pen, rng: Random) -> None:
    pen.path("M-128 -206Q-128 -220 -114 -220H114Q128 -220 128 -206V-36H-128Z", pen.tone("#59636f", 0.7))
    pen.rect(-112, -204, 224, 154, pen.fade("#7fc4ec", "#4f86d0"), 5)
    pen.polygon([(-112, -50), (-40, -204), (20, -204), (-52, -50)], "#ffffff", 0.16)
    pen.rect(-92, -186, 88, 12, "#f2f8fd", 5)
    for y, wide in ((-162, 120), (-142, 104), (-122, 132)):
        pen.rect(-92, y, wide, 8, "#f2f8fd", 4, 0.75)
    pen.rect(46, -108, 46, 38, "#f6cb5a", 6)
    pen.polygon([(-128, -40), (128, -40), (172, -8), (-172, -8)], pen.fade("#c3ccd6", "#aab4c0"))
    pen.polygon([(-112, -36), (112, -36), (134, -18), (-134, -18)], "#59636f")
    pen.line("M-114 -30H114M-124 -23H124", "#8a94a4", 3)
    pen.rect(-172, -10, 344, 12, darken("#aab4c0", 0.2), 6)


def _magnifier(pen: Pen, rng: Random) -> None:
    pen.open(-26, -178, 1, -38)
    pen.rect(-17, 84, 34, 40, "#8a94a4", 4)
    pen.rect(-22, 116, 44, 126, pen.tone("#7a4a2e", 0.5), 18)
    pen.circle(0, 0, 100, pen.tone("#b9c2ce", 0.6, 0.3))
    pen.circle(0, 0, 80, pen.radial([(0.0, "#f4fbfd", 1.0), (1.0, "#a9dcec", 1.0)]))
    pen.line("M-56 -10a56 56 0 0 1 46 -46", "#ffffff", 15)
    pen.ellipse(36, 38, 16, 8, "#ffffff", 0.7, -40)
    pen.close()


def _newspaper(pen: Pen, rng: Random) -> None:
    pen.open(0, -118, 1, -5)
    pen.polygon([(-100, -110), (116, -104), (116, 120), (-100, 116)], darken(PAPER, 0.25))
    pen.rect(-112, -116, 220, 228, pen.tone("#f2ede0", 0.8, 0.1), 4)
    pen.rect(-94, -100, 184, 30, INK, 3)
    for x in (-82, -50, -18, 14, 46):
        pen.rect(x, -94, 24, 18, "#f2ede0", 3)
    pen.line("M-94 -58H90", INK, 5)
    pen.rect(-94, -44, 96, 76, pen.fade("#9fb4c4", "#6f8698"))
    pen.polygon([(-94, 32), (-58, -16), (-30, 12), (-10, -8), (2, 8), (2, 32)], "#4f6070")
    for y in range(-40, 34, 14):
        pen.line(f"M16 {y}H90", "#8a8794", 5)
    for y in range(48, 104, 14):
        pen.line(f"M-94 {y}H-8M6 {y}H90", "#8a8794", 5)
    pen.close()


def _passport(pen: Pen, rng: Random) -> None:
    pen.open(0, -126, 1, 6)
    pen.rect(-78, -110, 172, 232, "#e8e2d4", 10)
    pen.rect(-92, -118, 176, 236, pen.tone("#8f2f3f", 0.72), 14)
    pen.circle(-4, -20, 50, GOLD)
    pen.circle(-4, -20, 41, "#8f2f3f")
    pen.line("M-4 -62V22M-46 -20H38M-4 -62Q-40 -20 -4 22M-4 -62Q32 -20 -4 22M-38 -42H30M-38 2H30", GOLD, 5)
    pen.rect(-56, -96, 104, 12, GOLD, 4)
    pen.rect(-44, 62, 80, 12, GOLD, 4)
    pen.rect(-20, 86, 32, 16, GOLD, 5)
    pen.close()


def _pills(pen: Pen, rng: Random) -> None:
    """An open jar of medicine with its label, and some pills before it."""
    pen.path(
        "M-76 -188Q-84 -178 -84 -160V-14Q-84 0 -70 0H70Q84 0 84 -14V-160Q84 -178 76 -188Z",
        pen.tone("#e08a34", 0.66),
    )
    pen.rect(-64, -206, 128, 26, pen.tone("#c87424", 0.66), 6)
    pen.rect(-84, -252, 168, 56, pen.tone("#f6f4ee", 0.66), 10)
    pen.line("".join(f"M{-70 + 20 * k} -244v40" for k in range(8)), "#cfd4da", 5)
    pen.rect(-84, -148, 168, 110, PAPER)
    pen.rect(-13, -136, 26, 74, "#d8434a", 4)
    pen.rect(-37, -112, 74, 26, "#d8434a", 4)
    pen.line("M-60 -50H60", "#b9bfc8", 7)
    for x, y, turn, colour in ((-118, -16, -20, "#d8434a"), (126, -16, 16, "#4f9fd8")):
        pen.open(x, y, 1, turn)
        pen.rect(-36, -16, 72, 32, "#fdf8ee", 16)
        pen.path("M-20 -16H0V16H-20A16 16 0 0 1 -20 -16Z", colour)
        pen.close()


def _television(pen: Pen, rng: Random) -> None:
    pen.line("M0 -236L-64 -306M0 -236L60 -310", INK, 8)
    pen.circle(-64, -308, 9, "#d8434a")
    pen.circle(60, -312, 9, "#d8434a")
    pen.line("M-84 -20L-100 0M84 -20L100 0", "#5a3a2a", 16)
    pen.rect(-152, -240, 304, 222, pen.tone("#a8683f", 0.7), 26)
    pen.rect(-130, -218, 206, 178, "#3b3440", 26)
    pen.rect(-118, -206, 182, 154, pen.fade("#a8e0f4", "#5fa8d8"), 20)
    pen.path("M-118 -80Q-70 -130 -30 -96T64 -110V-72Q64 -52 44 -52H-98Q-118 -52 -118 -72Z", "#6ab04a")
    pen.circle(22, -166, 20, "#ffd65a")
    pen.polygon([(-100, -200), (-50, -200), (-104, -100), (-114, -110)], "#ffffff", 0.3)
    for y in (-196, -150):
        pen.circle(112, y, 18, pen.tone("#f0cf7a"))
        pen.line(f"M112 {y}v-14", "#7a4a2a", 5)
    pen.line("M94 -108H130M94 -90H130M94 -72H130", "#6b3f26", 6)


def _ticket(pen: Pen, rng: Random) -> None:
    pen.open(0, -92, 1, -12)
    paper = "#f2b84a"
    pen.path("M-160 -78H160V-26A26 26 0 0 0 160 26V78H-160V26A26 26 0 0 0 -160 -26Z", pen.tone(paper, 0.75))
    pen.line("M84 -66V66", darken(paper, 0.35), 5)
    pen.line("".join(f"M84 {y}v10" for y in range(-62, 60, 24)), "#fdf4dc", 6)
    pen.line("M-128 -56H58V56H-128Z", "#fdf4dc", 6)
    pen.path("M-36 -42L-24 -12L8 -10L-16 10L-8 40L-36 24L-64 40L-56 10L-80 -10L-48 -12Z", "#c8483f")
    for k, wide in enumerate((8, 4, 10, 5, 8, 4)):
        pen.rect(104, -50 + 17 * k, 34, wide, darken(paper, 0.6))
    pen.close()


def _trophy(pen: Pen, rng: Random) -> None:
    for way in (-1, 1):
        pen.line(
            f"M{way * 78} -256Q{way * 150} -262 {way * 134} -204T{way * 54} -142", darken(GOLD, 0.12), 17
        )
    pen.path("M-90 -280H90Q90 -130 20 -114V-66H-20V-114Q-90 -130 -90 -280Z", pen.tone(GOLD, 0.6, 0.24))
    pen.ellipse(0, -280, 90, 16, lighten(GOLD, 0.4))
    pen.ellipse(0, -279, 74, 10, darken(GOLD, 0.35))
    pen.path("M0 -240L11 -212L42 -210L18 -190L26 -160L0 -177L-26 -160L-18 -190L-42 -210L-11 -212Z", "#fdf0c0")
    pen.polygon([(-46, -66), (46, -66), (60, -48), (-60, -48)], pen.tone(GOLD, 0.6))
    pen.rect(-78, -50, 156, 50, pen.tone("#6b4430", 0.64), 6)
    pen.rect(-44, -38, 88, 24, lighten(GOLD, 0.3), 4)
    pen.line("M-66 -252Q-62 -190 -40 -156", "#fff6d8", 9, 0.9)


DEVICES = {
    Prop.CALENDAR: PropKind(_calendar, 220, 244, 170),
    Prop.CREDIT_CARD: PropKind(_credit_card, 327, 226, 80, origin=(0, 19)),
    Prop.GLASSES: PropKind(_glasses, 364, 146, 80),
    Prop.LAPTOP: PropKind(_laptop, 346, 222, 170),
    Prop.MAGNIFIER: PropKind(_magnifier, 266, 297, 150, origin=(0, 19)),
    Prop.NEWSPAPER: PropKind(_newspaper, 244, 246, 150),
    Prop.PASSPORT: PropKind(_passport, 204, 254, 100),
    Prop.PILLS: PropKind(_pills, 320, 254, 110),
    Prop.TELEPHONE: PropKind(draw_telephone, 370, 240, 140, origin=(-21, 0)),
    Prop.TELEVISION: PropKind(_television, 310, 322, 260, Place.LARGE),
    Prop.TICKET: PropKind(_ticket, 344, 218, 80, origin=(0, 17)),
    Prop.TROPHY: PropKind(_trophy, 290, 298, 180),
}
