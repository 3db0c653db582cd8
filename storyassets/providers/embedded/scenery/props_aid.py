"""Props of first aid and rescue: what binds, carries, keeps afloat and puts out fires."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
RED = "#d23a3a"
WHITE = "#f6f7f4"
INK = "#2f343f"
WOOD = "#a06c40"


def _bandage(pen: Pen, rng: Random) -> None:
    """A roll of gauze, its end unrolled, with a clasp."""
    cloth = "#f4ecdc"
    pen.path("M-20 0H190Q206 -18 190 -36H-20Z", pen.tone(cloth, 0.8, 0.12))
    pen.line("M30 -10H184M30 -22H176", "#d8cbb0", 4)
    pen.ellipse(-40, -74, 100, 74, pen.tone(cloth, 0.66, 0.16))
    pen.line(
        "M-40 -126a70 52 0 1 0 0 104a60 44 0 0 0 52 -66a46 36 0 0 0 -88 -6a32 24 0 0 0 52 26", "#d2c3a4", 6
    )
    pen.circle(-42, -74, 12, "#8a7a5c")
    pen.rect(92, -44, 46, 20, STEEL, 5)


def _crutches(pen: Pen, rng: Random) -> None:
    """Two, side by side."""
    for x, wood in ((34, darken("#c08a4e", 0.14)), (-20, "#c08a4e")):
        pen.open(x, 0, 1, 6)
        pen.line("M-24 -320L-22 -150L0 -96V-8M24 -320L22 -150L0 -96", wood, 14)
        pen.line("M-22 -196H22", darken(wood, 0.2), 16)
        pen.rect(-40, -344, 80, 30, pen.tone("#59616d", 0.6), 14)
        pen.rect(-13, -18, 26, 20, INK, 6)
        pen.close()


def _stretcher(pen: Pen, rng: Random) -> None:
    """On wheels, with a pillow and straps."""
    pen.line("M-150 -120L110 -20M150 -120L-110 -20", "#8a94a2", 13)
    pen.line("M-206 -126H206", STEEL, 17)
    pen.path("M-186 -132Q-190 -164 -170 -166H176Q194 -164 190 -132Z", pen.tone("#e0803a", 0.8))
    pen.path("M-184 -160Q-196 -206 -160 -204H-104Q-82 -200 -88 -164Z", pen.tone(WHITE, 0.7, 0.12))
    for x in (-30, 84):
        pen.rect(x, -170, 30, 40, INK, 4)
        pen.rect(x + 6, -162, 18, 14, "#e8b840", 3)
    for x in (-126, 126):
        pen.circle(x, -22, 22, INK)
        pen.circle(x, -22, 9, STEEL)


def _xray(pen: Pen, rng: Random) -> None:
    """A film of somebody's chest."""
    pen.rect(-126, -310, 252, 310, "#1b2636", 8)
    pen.rect(-112, -296, 224, 282, pen.radial([(0.0, "#3c5a7a", 1.0), (1.0, "#1d2b40", 1.0)]), 5)
    bone = "#cfe2f0"
    pen.line("M0 -288V-40", bone, 17, 0.9)
    for k in range(5):
        y = -246 + 36 * k
        wide = 66 + 6 * k
        pen.line(
            f"M0 {y}Q{wide} {y - 22} {wide} {y + 34}M0 {y}Q{-wide} {y - 22} {-wide} {y + 34}", bone, 9, 0.85
        )
    pen.line("M-12 -262Q-50 -286 -92 -264M12 -262Q50 -286 92 -264", bone, 11, 0.9)
    pen.path("M10 -150Q52 -160 48 -108Q40 -84 10 -88Z", "#ffffff", 0.35)
    pen.circle(-90, -276, 7, "#ffffff")


def _first_aid_kit(pen: Pen, rng: Random) -> None:
    pen.line("M-52 -192V-236H52V-192", INK, 17)
    pen.rect(-146, -200, 292, 200, pen.tone(RED, 0.72), 22)
    pen.line("M-142 -128H142", darken(RED, 0.28), 6)
    pen.circle(0, -96, 62, WHITE)
    pen.rect(-13, -138, 26, 84, RED, 3)
    pen.rect(-42, -109, 84, 26, RED, 3)
    for x in (-112, 88):
        pen.rect(x, -142, 24, 30, STEEL, 4)


def _face_mask(pen: Pen, rng: Random) -> None:
    """Of a surgeon: folded cloth with its loops."""
    blue = "#8cc4dc"
    pen.line("M-120 -150Q-206 -150 -190 -84T-116 -40M120 -150Q206 -150 190 -84T116 -40", WHITE, 9)
    pen.path("M-126 -170Q0 -196 126 -170V-40Q60 0 0 0T-126 -40Z", pen.tone(blue, 0.66, 0.14))
    pen.path("M-126 -170Q0 -196 126 -170V-154Q0 -178 -126 -154Z", lighten(blue, 0.4))
    for y in (-128, -92, -56):
        pen.line(f"M-120 {y}Q0 {y + 22} 120 {y}", darken(blue, 0.2), 6)


def _life_ring(pen: Pen, rng: Random) -> None:
    pen.line("M-150 -150a150 150 0 1 0 300 0a150 150 0 1 0 -300 0", "#d9c59a", 9)
    pen.line("M-110 -150a110 110 0 1 0 220 0a110 110 0 1 0 -220 0", darken(WHITE, 0.12), 66)
    pen.line("M-112 -153a110 110 0 1 0 220 0a110 110 0 1 0 -220 0", WHITE, 52)
    for turn in (45, 135, 225, 315):
        pen.open(0, -150, 1, turn)
        pen.path("M-30 -143Q0 -150 30 -143L17 -77Q0 -82 -17 -77Z", pen.tone(RED, 0.6))
        pen.close()


def _life_jacket(pen: Pen, rng: Random) -> None:
    orange = "#ee7a2c"
    pen.path(
        "M-50 -260Q-104 -262 -116 -226L-128 -20Q-126 0 -104 0H-8V-190Q-40 -210 -50 -260Z",
        pen.tone(orange, 0.7),
    )
    pen.path(
        "M50 -260Q104 -262 116 -226L128 -20Q126 0 104 0H8V-190Q40 -210 50 -260Z",
        pen.tone(darken(orange, 0.08), 0.6),
    )
    pen.rect(-130, -130, 260, 24, INK, 4)
    pen.rect(-130, -60, 260, 24, INK, 4)
    for y in (-136, -66):
        pen.rect(-26, y, 52, 36, "#e8e4d8", 6)
    for x in (-94, 52):
        pen.rect(x, -222, 42, 24, "#f4f0c0", 4)


def _extinguisher(pen: Pen, rng: Random) -> None:
    """Red, with its hose and pin."""
    pen.line("M10 -282Q120 -286 112 -180T92 -70", INK, 17)
    pen.path("M76 -84H110L118 -36H66Z", INK)
    pen.path("M-74 0V-196Q-74 -254 -24 -262H12Q62 -254 62 -196V0Z", pen.tone(RED, 0.6))
    pen.rect(-76, -16, 140, 18, darken(RED, 0.35), 6)
    pen.rect(-52, -170, 92, 100, WHITE, 6)
    pen.path("M-6 -158Q30 -126 10 -90Q-8 -80 -26 -92Q-40 -112 -20 -130Q-10 -140 -6 -158Z", "#ee8a2c")
    pen.rect(-26, -296, 40, 40, pen.tone(STEEL, 0.6), 5)
    pen.path("M-20 -300L-96 -330V-310L-24 -284Z", INK)
    pen.line("M-30 -286L-92 -276", INK, 15)
    pen.line("M24 -302a15 15 0 1 0 30 0a15 15 0 1 0 -30 0", "#e8b840", 7)


def _hydrant(pen: Pen, rng: Random) -> None:
    pen.rect(-80, -26, 160, 26, pen.tone(darken(RED, 0.25), 0.66), 5)
    pen.rect(-50, -220, 100, 200, pen.tone(RED, 0.6))
    pen.path("M-60 -214Q-58 -286 0 -290T60 -214Z", pen.tone(RED, 0.6))
    pen.rect(-70, -226, 140, 24, pen.tone(darken(RED, 0.12), 0.6), 9)
    pen.rect(-14, -316, 28, 32, darken(RED, 0.2), 5)
    for way in (-1, 1):
        pen.rect(min(way * 46, way * 96), -168, 50, 52, pen.tone(darken(RED, 0.16), 0.6), 5)
        pen.rect(min(way * 90, way * 112), -176, 22, 68, STEEL, 5)
    pen.circle(0, -140, 40, pen.tone("#e8b840", 0.6))
    pen.circle(0, -140, 15, darken("#e8b840", 0.3))


def _hard_hat(pen: Pen, rng: Random) -> None:
    yellow = "#f2bd32"
    pen.path("M-132 -40Q-132 -176 0 -178T132 -40Z", pen.tone(yellow, 0.66))
    pen.path("M-30 -170Q-34 -196 0 -198T30 -170L36 -44H-36Z", pen.tone(lighten(yellow, 0.2), 0.6))
    pen.path("M-150 -46H150Q206 -40 196 -14Q150 0 0 0T-160 -16Q-176 -40 -150 -46Z", pen.tone(yellow, 0.7))
    pen.line("M-140 -12Q0 4 150 -10", darken(yellow, 0.4), 7)
    pen.line("M-100 -70Q-92 -130 -60 -148", "#ffffff", 10, 0.6)


AID = {
    Prop.BANDAGE: PropKind(_bandage, 338, 148, 80, origin=(29, 0)),
    Prop.CRUTCHES: PropKind(_crutches, 141, 348, 420, Place.LARGE, origin=(37, 3)),
    Prop.EXTINGUISHER: PropKind(_extinguisher, 221, 332, 240, Place.LARGE, origin=(10, 2)),
    Prop.FACE_MASK: PropKind(_face_mask, 394, 183, 90),
    Prop.FIRST_AID_KIT: PropKind(_first_aid_kit, 292, 245, 150),
    Prop.HARD_HAT: PropKind(_hard_hat, 364, 198, 110, origin=(16, 0)),
    Prop.HYDRANT: PropKind(_hydrant, 224, 316, 290, Place.LARGE),
    Prop.LIFE_JACKET: PropKind(_life_jacket, 260, 260, 240, Place.LARGE),
    Prop.LIFE_RING: PropKind(_life_ring, 310, 310, 230, Place.LARGE, origin=(0, 5)),
    Prop.STRETCHER: PropKind(_stretcher, 430, 204, 260, Place.LARGE),
    Prop.XRAY: PropKind(_xray, 252, 310, 170),
}
