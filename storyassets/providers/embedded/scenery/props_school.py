"""Props of school and office: what one writes, counts, stamps and files with."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

PAPER, STEEL, OAK, INK = "#fbf6ea", "#b9c4cf", "#a8703c", "#2f4fa0"


def _pencil(pen: Pen, rng: Random) -> None:
    pen.open(0, -104, 1, 48)
    pen.polygon([(-26, 96), (26, 96), (0, 152)], "#f1d3a4")
    pen.polygon([(-9, 132), (9, 132), (0, 152)], "#2b2733")
    pen.rect(-26, -112, 18, 212, "#f6cf4e")
    pen.rect(-8, -112, 17, 212, "#eab52e")
    pen.rect(9, -112, 17, 212, "#c98f1e")
    pen.rect(-28, -138, 56, 30, STEEL)
    pen.line("M-28 -128H28M-28 -118H28", "#7d8896", 4)
    pen.rect(-26, -172, 52, 38, pen.tone("#e58f9f", 0.6), 10)
    pen.close()


def _crayons(pen: Pen, rng: Random) -> None:
    """A box of them."""
    for k, colour in enumerate(("#d8343f", "#f08a24", "#f0c63e", "#4fa35a", "#3f7fc4", "#8a5ab0")):
        x = -96 + 38 * k
        top = -208 - (14, 30, 4, 24, 10, 28)[k]
        pen.path(
            f"M{x - 15} -90V{top + 40}L{x - 6} {top}H{x + 6}L{x + 15} {top + 40}V-90Z", pen.tone(colour, 0.56)
        )
        pen.line(f"M{x - 14} {top + 54}H{x + 14}", darken(colour, 0.3), 6)
    pen.path(
        "M-124 -140Q0 -112 124 -140V-10Q124 0 112 0H-112Q-124 0 -124 -10Z", pen.tone("#f6cf3e", 0.76, 0.14)
    )
    pen.rect(-124, -84, 248, 40, "#3f8a4a")
    pen.line("M-80 -64Q-60 -84 -40 -64T0 -64T40 -64T80 -64", PAPER, 9)


def _chalkboard(pen: Pen, rng: Random) -> None:
    pen.line("M-110 -60L-140 0M110 -60L140 0", OAK, 19)
    pen.rect(-190, -304, 380, 250, pen.tone(OAK, 0.8, 0.14), 10)
    pen.rect(-170, -284, 340, 210, pen.tone("#2f5a4a", 0.8, 0.12), 4)
    pen.line("M-130 -236Q-96 -258 -80 -226T-30 -236M-130 -186H20M-130 -146H-20", "#e9f0ea", 9, 0.9)
    pen.line("M76 -240h44m-22 -22v44M80 -170h40m-40 24h40", "#e9f0ea", 9, 0.9)
    pen.rect(-180, -66, 360, 17, lighten(OAK, 0.16), 6)
    pen.rect(40, -80, 44, 15, "#ffffff", 5)
    pen.rect(-110, -88, 66, 23, "#c98f5a", 6)


def _calculator(pen: Pen, rng: Random) -> None:
    pen.rect(-84, -236, 168, 236, pen.tone("#4a505c", 0.7), 16)
    pen.rect(-64, -216, 128, 54, "#cfe0c4", 6)
    pen.line("M10 -200V-178M32 -200H50V-190H32V-178H50", "#2b3a2e", 7)
    for row in range(4):
        for col in range(3):
            pen.rect(
                -64 + 44 * col,
                -146 + 34 * row,
                36,
                25,
                ("#e9e4da", "#e9e4da", "#f08a24")[col] if row < 3 else "#c9d0d8",
                6,
            )


def _stapler(pen: Pen, rng: Random) -> None:
    pen.path("M-150 0V-26H140Q152 -26 152 -12V0Z", "#3a3f4a")
    pen.path("M-128 -34H136V-62H-128Z", STEEL)
    pen.path("M-152 -70Q-150 -108 -110 -112L90 -128Q140 -130 146 -84V-58H-152Z", pen.tone("#d8343f", 0.7))
    pen.line("M-120 -88Q-20 -104 90 -104", "#f5948e", 9)
    pen.circle(122, -56, 13, "#8f9aa6")


def _paperclip(pen: Pen, rng: Random) -> None:
    pen.open(0, -110, 1, 24)
    pen.line(
        "M-28 44V-62Q-28 -92 0 -92T28 -62V70Q28 104 -6 104T-42 70V-80Q-42 -124 2 -124T46 -80V52",
        "#7d8fa6",
        13,
    )
    pen.line("M-30 30V-62Q-30 -90 -2 -92", "#c9d6e4", 5)
    pen.close()


def _sticky_note(pen: Pen, rng: Random) -> None:
    pen.open(0, -106, 1, -4)
    pen.path("M-104 -104H104V58L54 104H-104Z", pen.tone("#ffe46a", 0.86, 0.08))
    pen.polygon([(104, 58), (54, 104), (50, 54)], "#e2bd3a")
    pen.rect(-104, -104, 208, 26, "#f6d23e")
    pen.line(
        "M-76 -44q14 -16 28 0t28 0t28 0t28 0t28 0M-76 -4q14 -16 28 0t28 0t28 0t28 0M-76 36q14 -16 28 0t28 0",
        INK,
        8,
    )
    pen.close()


def _stamp(pen: Pen, rng: Random) -> None:
    """A postage stamp with its teeth."""
    pen.open(0, -120, 1, 6)
    for k in range(7):
        for x, y in ((-92 + 31 * k, -118), (-92 + 31 * k, 118)):
            pen.circle(x, y, 13, PAPER)
    for k in range(8):
        for x in (-96, 96):
            pen.circle(x, -112 + 32 * k, 13, PAPER)
    pen.rect(-96, -116, 192, 232, PAPER)
    pen.rect(-76, -96, 152, 192, pen.fade("#5fa3c4", "#a9d4e0"))
    pen.polygon([(-76, 60), (-20, -30), (10, 14), (36, -20), (76, 44), (76, 96), (-76, 96)], "#3f7a5a")
    pen.polygon([(-36, -4), (-20, -30), (-4, -6), (-18, 2)], "#ffffff")
    pen.circle(40, -58, 22, "#f6d27a")
    pen.line("M64 -128Q110 -100 128 -128M56 -108Q100 -80 130 -104", "#4a4450", 7, 0.8)
    pen.close()


def _rubber_stamp(pen: Pen, rng: Random) -> None:
    """With its ink pad and a fresh mark."""
    pen.rect(40, -40, 150, 40, "#33363f", 8)
    pen.rect(52, -44, 126, 13, "#b5343f", 4)
    pen.circle(-60, -226, 42, pen.tone(OAK, 0.6))
    pen.path("M-82 -200H-38L-30 -92H-90Z", pen.tone(OAK, 0.6))
    pen.rect(-150, -96, 180, 50, pen.tone(darken(OAK, 0.2), 0.7), 8)
    pen.rect(-142, -48, 164, 22, "#b5343f", 4)
    pen.ellipse(-60, -6, 110, 9, "#b5343f", 0.5)


def _clipboard(pen: Pen, rng: Random) -> None:
    pen.open(0, -140, 1, -4)
    pen.rect(-108, -126, 216, 266, pen.tone(OAK, 0.8), 12)
    pen.rect(-90, -100, 180, 226, PAPER, 4)
    for k, y in enumerate((-64, -20, 24, 68)):
        pen.line(f"M-34 {y}H66", "#9aa4b4", 8)
        pen.rect(-76, y - 13, 26, 26, "#dfe5ea", 4)
        if k < 3:
            pen.line(f"M-72 {y - 2}L-64 {y + 8}L-48 {y - 14}", "#3f9a5a", 7)
    pen.rect(-50, -140, 100, 36, STEEL, 8)
    pen.circle(0, -142, 19, "#8f9aa6")
    pen.close()


def _typewriter(pen: Pen, rng: Random) -> None:
    pen.polygon([(-84, -176), (-76, -290), (84, -290), (92, -176)], PAPER)
    pen.line("M-52 -264H56M-54 -240H40M-56 -216H20", "#7d8896", 7)
    pen.rect(-168, -190, 336, 36, "#2b2e36", 16)
    pen.circle(-176, -172, 19, "#8f9aa6")
    pen.circle(176, -172, 19, "#8f9aa6")
    pen.path("M-126 -158H126L168 -20Q170 0 150 0H-150Q-170 0 -168 -20Z", pen.tone("#3f6a6a", 0.72))
    pen.path("M-96 -150Q0 -112 96 -150Z", "#23282e")
    for row, (y, n) in enumerate(((-92, 8), (-60, 9), (-28, 8))):
        for k in range(n):
            pen.circle((k - (n - 1) / 2) * (26 + 2 * row), y, 11, "#f6ead4")


def _cash_register(pen: Pen, rng: Random) -> None:
    pen.rect(-60, -290, 150, 66, "#33363f", 8)
    pen.rect(-46, -278, 122, 42, "#9fe0a8", 4)
    pen.line("M-20 -268V-246M4 -268H22V-257H4V-246H22", "#23402c", 6)
    pen.rect(-6, -228, 40, 40, "#5f6a76")
    pen.polygon([(-110, -190), (120, -190), (156, -92), (-150, -92)], pen.tone("#c9d0d8", 0.72))
    for row, y in enumerate((-172, -146, -120)):
        for k in range(5):
            x = -84 - 8 * row + (32 + 3 * row) * k
            pen.rect(x, y, 24, 18, ("#f08a24" if k == 4 else "#ffffff"), 5)
    pen.rect(-160, -94, 330, 94, pen.tone("#4a505c", 0.74), 10)
    pen.rect(-144, -74, 298, 60, darken("#4a505c", 0.2), 6)
    pen.line("M-24 -40H34", STEEL, 12)
    pen.polygon([(72, -196), (112, -196), (120, -256), (84, -262)], PAPER)
    pen.line("M86 -248H110M84 -232H108M82 -216H106", "#7d8896", 4)


def _receipt(pen: Pen, rng: Random) -> None:
    """A long slip with its sum."""
    pen.open(0, 0, 1, 5)
    pen.path(
        "M-70 -280L-52 -292L-34 -280L-16 -292L2 -280L20 -292L38 -280L56 -292L74 -280V-6L56 6L38 -6L20 6L2 -6L-16 6L-34 -6L-52 6L-70 -6Z",
        pen.tone("#ffffff", 0.84, 0.08),
    )
    pen.line("M-34 -250H38", "#2b2733", 12)
    for y in (-212, -186, -160, -134):
        pen.line(f"M-50 {y}H6M36 {y}H54", "#8a929e", 7)
    pen.line("M-50 -108H54", "#8a929e", 4)
    pen.line("M-50 -78H-14", "#2b2733", 12)
    pen.line("M18 -78H54", "#c8343f", 12)
    for x in range(-46, 56, 12):
        pen.line(f"M{x} -46V-22", "#2b2733", 4 + x % 3)
    pen.close()


def _id_card(pen: Pen, rng: Random) -> None:
    pen.open(0, -96, 1, -5)
    pen.rect(-150, -92, 300, 184, pen.tone("#cfe3ee", 0.8, 0.1), 16)
    pen.path("M-150 -52V-76Q-150 -92 -134 -92H134Q150 -92 150 -76V-52Z", "#3f6f9a")
    pen.line("M-124 -72H-20", "#ffffff", 10)
    pen.rect(-130, -34, 96, 108, "#f6f1e6", 6)
    pen.path("M-126 74Q-124 26 -82 26T-38 74Z", "#c8543f")
    pen.circle(-82, 0, 26, "#eebd94")
    pen.path("M-110 -2A28 28 0 0 1 -54 -2Q-82 -16 -110 -2Z", "#4a2f20")
    pen.line("M-10 -18H120M-10 14H96M-10 46H60", "#5f7a8e", 10)
    pen.close()


def _globe(pen: Pen, rng: Random) -> None:
    """A school globe on its stand."""
    pen.path("M-84 0Q-80 -26 0 -26T84 0Z", pen.tone(OAK, 0.66))
    pen.line("M0 -24V-58", OAK, 19)
    pen.line("M-84 -232A120 120 0 1 0 104 -110", "#c99a3e", 13)
    pen.circle(6, -172, 104, pen.tone("#5fb0dc", 0.66))
    pen.path("M-58 -232Q-20 -262 10 -240Q0 -206 -30 -204Q-34 -178 -60 -176Q-90 -190 -58 -232Z", "#6faf54")
    pen.path("M-24 -160Q10 -170 22 -142Q14 -100 -8 -88Q-30 -120 -24 -160Z", "#6faf54")
    pen.path("M48 -244Q96 -220 100 -180Q80 -168 66 -190Q40 -200 48 -244Z", "#6faf54")
    pen.path("M56 -142Q90 -150 84 -112Q64 -92 54 -116Z", "#6faf54")
    pen.ellipse(-44, -230, 22, 12, "#ffffff", 0.5, -36)


def _printer(pen: Pen, rng: Random) -> None:
    pen.polygon([(-84, -140), (-76, -232), (76, -232), (84, -140)], PAPER)
    pen.rect(-160, -150, 320, 112, pen.tone("#dfe4e8", 0.74), 16)
    pen.rect(-160, -74, 320, 40, "#8f9aa6", 8)
    pen.circle(124, -118, 11, "#4fc06a")
    pen.rect(60, -126, 44, 16, "#5f6a76", 6)
    pen.rect(-106, -76, 212, 14, "#33363f", 6)
    pen.polygon([(-92, -66), (92, -66), (112, 0), (-112, 0)], "#ffffff")
    pen.line("M-66 -44H64M-72 -24H20", "#9aa4b4", 7)


SCHOOL = {
    Prop.PENCIL: PropKind(_pencil, 264, 240, 60, origin=(10, 0)),
    Prop.CRAYONS: PropKind(_crayons, 252, 240, 110),
    Prop.CHALKBOARD: PropKind(_chalkboard, 384, 306, 480, Place.LARGE),
    Prop.CALCULATOR: PropKind(_calculator, 170, 238, 90),
    Prop.STAPLER: PropKind(_stapler, 306, 132, 70),
    Prop.PAPERCLIP: PropKind(_paperclip, 180, 250, 60, origin=(0, 6)),
    Prop.STICKY_NOTE: PropKind(_sticky_note, 224, 222, 80),
    Prop.STAMP: PropKind(_stamp, 250, 270, 80, origin=(0, 16)),
    Prop.RUBBER_STAMP: PropKind(_rubber_stamp, 346, 268, 110, origin=(14, 2)),
    Prop.CLIPBOARD: PropKind(_clipboard, 240, 306, 130, origin=(0, 6)),
    Prop.TYPEWRITER: PropKind(_typewriter, 390, 292, 190),
    Prop.CASH_REGISTER: PropKind(_cash_register, 334, 292, 260),
    Prop.RECEIPT: PropKind(_receipt, 176, 300, 110, origin=(14, 8)),
    Prop.ID_CARD: PropKind(_id_card, 316, 212, 80, origin=(0, 10)),
    Prop.GLOBE: PropKind(_globe, 250, 286, 190),
    Prop.PRINTER: PropKind(_printer, 324, 236, 190),
}
