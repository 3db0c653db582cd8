"""Props of music and of the laboratory: what is played, listened to, looked through and measured."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
RED = "#b8352f"
BRASS = "#d8a63c"
WOOD = "#a06c40"
INK = "#2f343f"
WHITE = "#f8f6ee"


def _accordion(pen: Pen, rng: Random) -> None:
    for k in range(9):
        x = -74 + 17 * k
        pen.rect(x, -236 - 5 * (k % 2), 17, 216 + 10 * (k % 2), darken(RED, 0.3) if k % 2 else "#f0e4d0", 3)
    for x, w in ((-160, 92), (76, 92)):
        pen.rect(x, -250, w, 242, pen.tone(RED, 0.66), 16)
    for k in range(9):
        pen.rect(128, -236 + 24 * k, 48, 22, WHITE, 3)
        if k % 3:
            pen.rect(128, -242 + 24 * k, 26, 12, INK, 2)
    for row in range(5):
        for column in range(3):
            pen.circle(-142 + 24 * column, -206 + 40 * row, 8, WHITE)
    pen.line("M-150 -254Q-120 -300 -80 -254", INK, 11)


def _record_player(pen: Pen, rng: Random) -> None:
    """A box with its record and arm, the horn above."""
    pen.path(
        "M-30 -128Q-60 -190 -120 -216Q-190 -250 -186 -330Q-90 -350 -30 -290Q14 -240 -6 -128Z",
        pen.tone(BRASS, 0.6),
    )
    pen.ellipse(-116, -296, 84, 44, darken(BRASS, 0.25), turn=-24)
    pen.ellipse(-116, -296, 60, 28, darken(BRASS, 0.5), turn=-24)
    pen.path("M-150 -96L-120 -134H120L150 -96Z", pen.tone(lighten(WOOD, 0.15), 0.8))
    pen.rect(-156, -98, 312, 98, pen.tone(WOOD, 0.7), 8)
    pen.rect(-120, -74, 240, 52, darken(WOOD, 0.18), 6)
    pen.ellipse(30, -116, 84, 15, "#1d2026")
    pen.ellipse(30, -116, 26, 5, RED)
    pen.line("M-18 -142L34 -122", STEEL, 9)
    pen.line("M156 -52H184V-84", STEEL, 11)


def _record(pen: Pen, rng: Random) -> None:
    """Black vinyl, half out of its sleeve."""
    pen.circle(60, -130, 122, "#1d2026")
    for r in (104, 86, 68):
        pen.line(f"M{60 - r} -130a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0", "#3b414d", 4)
    pen.circle(60, -130, 44, pen.tone(RED, 0.6))
    pen.circle(60, -130, 9, WHITE)
    pen.line("M120 -216A105 105 0 0 1 160 -160", "#8a909c", 8, 0.7)
    pen.rect(-186, -262, 200, 262, pen.tone("#e8b85a", 0.8), 5)
    pen.circle(-86, -140, 58, "#c8553d")
    pen.line("M-160 -40H-20M-160 -232H-60", "#6a3a28", 11)


def _cassette(pen: Pen, rng: Random) -> None:
    pen.rect(-160, -204, 320, 204, pen.tone("#3b414d", 0.7), 16)
    pen.rect(-136, -184, 272, 132, WHITE, 8)
    pen.rect(-136, -96, 272, 44, "#d8663a")
    pen.line("M-116 -164H110", "#8a8f98", 6)
    pen.rect(-96, -142, 192, 62, INK, 30)
    for x in (-58, 58):
        pen.circle(x, -111, 24, WHITE)
        pen.circle(x, -111, 10, INK)
    pen.rect(-26, -130, 52, 38, "#7a5a48", 4)
    pen.path("M-104 0L-88 -36H88L104 0Z", "#262a32")


def _saxophone(pen: Pen, rng: Random) -> None:
    pen.line("M-70 -330L-10 -310", INK, 15)
    pen.line("M-10 -312Q24 -300 20 -260L0 -70Q0 -20 50 -22Q96 -26 104 -90", BRASS, 40)
    pen.path("M76 -88H134L176 -206Q120 -226 70 -196Z", pen.tone(BRASS, 0.5))
    pen.ellipse(124, -206, 54, 17, darken(BRASS, 0.4))
    pen.line("M6 -300L24 -260L4 -80", lighten(BRASS, 0.45), 9)
    for y in (-250, -212, -174, -136, -98):
        pen.circle(12 - (y + 250) * -0.1, y, 14, lighten(BRASS, 0.5))
        pen.circle(12 - (y + 250) * -0.1, y, 7, darken(BRASS, 0.3))


def _cello(pen: Pen, rng: Random) -> None:
    wood = "#a8592c"
    pen.line("M0 -30V0", STEEL, 8)
    pen.path(
        "M-24 -196Q-84 -204 -84 -156Q-84 -130 -56 -122Q-104 -100 -98 -54Q-84 -14 0 -14T98 -54Q104 -100 56 -122Q84 -130 84 -156Q84 -204 24 -196Z",
        pen.tone(wood, 0.62),
    )
    pen.rect(-12, -324, 24, 200, pen.tone("#3a2418", 0.6))
    pen.path("M-15 -322Q-20 -352 0 -352T15 -322Z", wood)
    pen.line("M-24 -330H24M-24 -312H24", INK, 8)
    pen.line("M-5 -320V-50M5 -320V-50", "#e8e0cc", 3)
    pen.rect(-26, -94, 52, 9, "#3a2418", 3)
    pen.line("M-48 -120q-14 20 0 40M48 -120q14 20 0 40", "#3a2418", 7)
    pen.line("M150 -300L92 -20", "#7a4a2a", 8)
    pen.line("M140 -296L82 -24", WHITE, 4)


def _harmonica(pen: Pen, rng: Random) -> None:
    pen.open(0, -60, 1, -8)
    pen.rect(-170, -56, 340, 112, pen.tone(STEEL, 0.8, 0.2), 24)
    pen.rect(-160, -22, 320, 44, "#7a3a28")
    for k in range(10):
        pen.rect(-150 + 31 * k, -14, 20, 28, INK, 3)
    pen.line("M-140 -42H130", "#ffffff", 8, 0.8)
    pen.close()


def _sheet_music(pen: Pen, rng: Random) -> None:
    pen.open(0, 0, 1, -4)
    pen.rect(-110, -300, 220, 300, pen.tone("#fbf6e6", 0.85, 0.08), 4)
    for row in range(4):
        y = -268 + 66 * row
        pen.line("".join(f"M-92 {y + 9 * k}H92" for k in range(5)), "#8a8578", 3)
        for k in range(5):
            x, at = -66 + 36 * k, y + 9 * ((k * 2 + row) % 5)
            pen.ellipse(x, at, 10, 7, INK, turn=-18)
            pen.line(f"M{x + 9} {at - 2}V{at - 34}", INK, 4)
    pen.close()


def _speaker(pen: Pen, rng: Random) -> None:
    pen.rect(-96, -320, 192, 320, pen.tone("#3b3f4a", 0.7), 14)
    for y, r in ((-238, 48), (-104, 74)):
        pen.circle(0, y, r, "#171a21")
        pen.circle(0, y, r * 0.78, "#59616d")
        pen.circle(0, y, r * 0.36, "#262a32")
    pen.circle(70, -300, 6, "#5fd07a")


def _microscope(pen: Pen, rng: Random) -> None:
    pen.path("M-110 0V-30H110V0Z", pen.tone(INK, 0.7))
    pen.path(
        "M20 -30Q130 -60 116 -160Q100 -240 16 -252L-4 -206Q58 -196 66 -150Q72 -90 4 -70V-30Z",
        pen.tone("#e8ebee", 0.6),
    )
    pen.rect(-100, -86, 130, 19, "#59616d", 4)
    pen.open(-6, -216, 1, 20)
    pen.rect(-27, -70, 54, 120, pen.tone("#e8ebee", 0.5), 8)
    pen.rect(-18, -114, 36, 48, INK, 5)
    pen.rect(-14, 46, 28, 50, STEEL, 4)
    pen.close()
    pen.circle(92, -112, 21, INK)


def _test_tube(pen: Pen, rng: Random) -> None:
    """Three in their rack."""
    pen.rect(-130, -34, 260, 34, pen.tone(WOOD, 0.7), 6)
    for x, colour in ((-76, "#4ab0d8"), (0, "#d84a6a"), (76, "#7ac04a")):
        pen.rect(x - 25, -270, 50, 246, "#dfeef4", 25, 0.85)
        pen.path(f"M{x - 25} -150H{x + 25}V-48Q{x + 20} -24 {x} -24T{x - 25} -48Z", colour, 0.9)
        pen.rect(x - 32, -278, 64, 17, "#c3d8e2", 8)
        pen.line(f"M{x - 12} -240V-60", "#ffffff", 7, 0.7)
        pen.circle(x + 6, -110, 6, "#ffffff", 0.7)
    pen.rect(-136, -190, 272, 27, pen.tone(lighten(WOOD, 0.15), 0.7), 6)


def _magnet(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-120 0V-130Q-116 -260 0 -262T120 -130V0H56V-130Q52 -196 0 -198T-56 -130V0Z", pen.tone(RED, 0.62)
    )
    for x in (-120, 56):
        pen.rect(x, -60, 64, 60, pen.tone("#e4e8ec", 0.6))
    pen.line("M-88 24v20M88 24v20M-40 16l14 18M40 16l-14 18", "#6a9cd8", 9)


def _tobacco_pipe(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-150 -150Q-156 -30 -90 -14Q-30 -10 -16 -66L150 -150L140 -176L-30 -112Q-40 -120 -44 -150Z",
        pen.tone("#7a4526", 0.5),
    )
    pen.line("M96 -136L166 -172", INK, 19)
    pen.ellipse(-97, -150, 53, 15, "#3a2014")
    pen.ellipse(-97, -150, 36, 9, "#e8702c")
    pen.line("M-100 -176q-18 -28 2 -54t0 -56", "#b4b8c0", 13, 0.75)


SOUND_AND_SCIENCE = {
    Prop.ACCORDION: PropKind(_accordion, 336, 275, 240, origin=(8, -8)),
    Prop.CASSETTE: PropKind(_cassette, 320, 204, 80),
    Prop.CELLO: PropKind(_cello, 253, 356, 420, Place.LARGE, origin=(27, 4)),
    Prop.HARMONICA: PropKind(_harmonica, 346, 152, 70, origin=(0, 16)),
    Prop.MAGNET: PropKind(_magnet, 240, 311, 100, origin=(0, 49)),
    Prop.MICROSCOPE: PropKind(_microscope, 228, 328, 180, origin=(4, 0)),
    Prop.RECORD: PropKind(_record, 368, 262, 150),
    Prop.RECORD_PLAYER: PropKind(_record_player, 385, 349, 230),
    Prop.SAXOPHONE: PropKind(_saxophone, 256, 336, 260, origin=(50, -2)),
    Prop.SHEET_MUSIC: PropKind(_sheet_music, 241, 315, 150, origin=(-11, 8)),
    Prop.SPEAKER: PropKind(_speaker, 192, 320, 300, Place.LARGE),
    Prop.TEST_TUBE: PropKind(_test_tube, 272, 278, 120),
    Prop.TOBACCO_PIPE: PropKind(_tobacco_pipe, 327, 278, 90, origin=(12, -14)),
}
