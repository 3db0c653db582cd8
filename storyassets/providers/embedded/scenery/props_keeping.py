"""Props that are kept: boxes that hold something dear, what shows time, what is lit and smoked, and what pets have."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

OAK, GOLD, GLASS, STEEL = "#9a6238", "#e9b53e", "#dff0f6", "#b9c4cf"


def _hourglass(pen: Pen, rng: Random) -> None:
    for x in (-84, 84):
        pen.rect(x - 9, -270, 18, 250, darken(OAK, 0.2), 8)
    pen.path(
        "M-66 -262H66Q66 -186 14 -146Q66 -106 66 -28H-66Q-66 -106 -14 -146Q-66 -186 -66 -262Z", GLASS, 0.85
    )
    pen.path("M-54 -206H54Q40 -176 6 -150H-6Q-40 -176 -54 -206Z", "#e9be62")
    pen.path("M-60 -30Q-50 -76 0 -84T60 -30Z", "#e9be62")
    pen.line("M0 -152V-80", "#e9be62", 7)
    pen.line("M-46 -244Q-44 -200 -24 -180M-46 -44Q-44 -90 -24 -112", "#ffffff", 9)
    for y in (-284, -26):
        pen.rect(-112, y, 224, 28, pen.tone(OAK, 0.66), 12)


def _music_box(pen: Pen, rng: Random) -> None:
    """Open, a dancer turning in it."""
    pen.path(
        "M-130 -118L-112 -260Q-110 -276 -92 -276H92Q110 -276 112 -260L130 -118Z", pen.tone("#a84a6a", 0.72)
    )
    pen.path("M-110 -126L-94 -252H94L110 -126Z", "#f3cfd8")
    pen.ellipse(0, -118, 118, 16, "#5a2438")
    pen.line("M0 -118V-162", "#f0d6c0", 8)
    pen.path("M-56 -150Q0 -196 56 -150Q0 -134 -56 -150Z", "#ffffff")
    pen.path("M-14 -168H14L8 -204H-8Z", "#f7a8bf")
    pen.line("M-8 -200Q-44 -216 -26 -250M8 -200Q44 -216 26 -250", "#f0c8a6", 8)
    pen.circle(0, -222, 15, "#f0c8a6")
    pen.path("M-16 -224A16 16 0 0 1 16 -224Q0 -236 -16 -224Z", "#4a2f20")
    pen.rect(-130, -120, 260, 120, pen.tone("#a84a6a", 0.74), 10)
    pen.rect(-112, -100, 224, 80, lighten("#a84a6a", 0.14), 8)
    pen.circle(0, -60, 22, GOLD)
    pen.line("M130 -60H160V-92", GOLD, 10)
    pen.circle(160, -98, 12, "#5a2438")


def _jewelry_box(pen: Pen, rng: Random) -> None:
    """Open, chains and stones over its rim."""
    pen.path(
        "M-140 -128L-124 -230Q-120 -246 -104 -246H104Q120 -246 124 -230L140 -128Z", pen.tone("#5a3a7a", 0.72)
    )
    pen.path("M-118 -136L-106 -224H106L118 -136Z", "#c9b2e0")
    pen.ellipse(0, -130, 128, 22, "#3a2450")
    for x, colour in ((-84, "#e2483d"), (-44, "#f6d27a"), (4, "#4fb3d0"), (50, "#f6d27a"), (88, "#6fbf7a")):
        pen.circle(x, -142, 23, pen.tone(colour, 0.6))
        pen.circle(x - 7, -150, 6, "#ffffff", 0.8)
    pen.rect(-140, -130, 280, 130, pen.tone("#5a3a7a", 0.74), 12)
    for k in range(7):
        pen.circle(-100 + 11 * k, -122 + (0, 22, 40, 50, 44, 26, 4)[k], 9, "#fdf6ec")
    pen.rect(-24, -96, 48, 44, GOLD, 8)
    pen.circle(0, -78, 8, "#3a2450")


def _piggy_bank(pen: Pen, rng: Random) -> None:
    pink = "#f2a0b2"
    for x in (-76, 54):
        pen.rect(x, -44, 44, 44, darken(pink, 0.2), 12)
    pen.ellipse(0, -116, 140, 98, pen.tone(pink, 0.68))
    pen.polygon([(-104, -176), (-120, -232), (-60, -204)], darken(pink, 0.12))
    pen.rect(-186, -132, 66, 62, darken(pink, 0.1), 26)
    pen.circle(-166, -102, 8, darken(pink, 0.5))
    pen.circle(-142, -102, 8, darken(pink, 0.5))
    pen.circle(-88, -142, 11, "#33262c")
    pen.line("M138 -130q34 -6 26 -34t-28 -8", pink, 11)
    pen.rect(-22, -214, 84, 15, darken(pink, 0.55), 7)
    pen.circle(20, -242, 40, pen.tone(GOLD, 0.6))
    pen.circle(20, -242, 27, lighten(GOLD, 0.2))
    pen.path("M-22 -206H62V-188H-22Z", pink)
    pen.line("M-22 -204H62", darken(pink, 0.45), 8)


def _snow_globe(pen: Pen, rng: Random) -> None:
    pen.circle(0, -164, 118, pen.tone("#bfe0f0", 0.7, 0.14))
    pen.path("M-112 -128A118 118 0 0 0 112 -128Q40 -160 0 -150T-112 -128Z", "#ffffff")
    pen.rect(-46, -190, 70, 52, "#c8543f")
    pen.polygon([(-60, -186), (-11, -232), (38, -186)], "#fdfdfb")
    pen.rect(-22, -170, 24, 32, "#f6d27a")
    pen.polygon([(62, -232), (92, -142), (32, -142)], "#3f8a5a")
    for x, y in (
        (-80, -200),
        (-54, -244),
        (-10, -258),
        (36, -252),
        (84, -214),
        (-92, -160),
        (20, -222),
        (96, -168),
    ):
        pen.circle(x, y, 7, "#ffffff")
    pen.line("M-86 -214Q-70 -252 -36 -266", "#ffffff", 12, 0.8)
    pen.path("M-94 -66H94L116 -10Q116 0 104 0H-104Q-116 0 -116 -10Z", pen.tone(OAK, 0.66))
    pen.rect(-98, -76, 196, 20, GOLD, 8)


def _aquarium(pen: Pen, rng: Random) -> None:
    """A round bowl with a goldfish."""
    pen.circle(0, -118, 122, "#eaf6fa", 0.8)
    pen.path("M-116 -156A122 122 0 1 0 116 -156Q60 -144 0 -152T-116 -156Z", pen.tone("#7cc4e0", 0.7, 0.12))
    pen.path("M-80 -26Q-40 -58 0 -44T80 -26Q40 4 0 4T-80 -26Z", "#e6cf96")
    pen.line("M58 -40Q44 -80 62 -112M78 -44Q86 -76 78 -96", "#4f9a5a", 10)
    pen.polygon([(38, -100), (82, -130), (76, -100), (82, -70)], "#f08a24")
    pen.ellipse(-8, -100, 56, 34, pen.tone("#f6962e", 0.6))
    pen.circle(-38, -108, 8, "#2b2226")
    pen.path("M-4 -132Q14 -156 36 -146L24 -126Z", "#e2762a")
    for x, y, r in ((-72, -136, 9), (-66, -160, 6), (-80, -112, 6)):
        pen.circle(x, y, r, "#ffffff", 0.8)
    pen.ellipse(0, -228, 66, 14, "#ffffff", 0.9)
    pen.ellipse(0, -226, 54, 8, "#a9d4e6")
    pen.line("M-90 -176Q-74 -206 -50 -216", "#ffffff", 11)


def _collar(pen: Pen, rng: Random) -> None:
    """Of a dog, with its tag."""
    red = "#c8343f"
    pen.path("M-130 -118A130 58 0 0 1 130 -118V-84A130 58 0 0 0 -130 -84Z", darken(red, 0.4))
    pen.path("M-130 -118A130 58 0 0 0 130 -118V-76A130 58 0 0 1 -130 -76Z", pen.tone(red, 0.66))
    for x, y in ((-88, -62), (-50, -48), (48, -48), (88, -62)):
        pen.circle(x, y, 9, STEEL)
    pen.circle(0, -28, 13, "#8f9aa6")
    pen.path("M0 44C-44 10 -44 -20 -22 -24Q-8 -24 0 -10Q8 -24 22 -24C44 -20 44 10 0 44Z", pen.tone(GOLD, 0.6))


def _dog_bowl(pen: Pen, rng: Random) -> None:
    for x, y in ((-70, -92), (-30, -108), (12, -112), (50, -106), (84, -92), (-8, -94)):
        pen.ellipse(x, y, 27, 18, "#9a6238")
    pen.path("M-110 -94H110L142 -10Q144 0 130 0H-130Q-144 0 -142 -10Z", pen.tone("#3f7fb0", 0.68))
    pen.ellipse(0, -94, 112, 12, "#2f5f88")
    pen.path("M-98 -94Q-60 -124 0 -122T98 -94Q40 -84 -98 -94Z", "#9a6238")
    pen.rect(-44, -58, 88, 17, "#f6ead4", 8)
    for x in (-46, 46):
        for y in (-60, -40):
            pen.circle(x, y, 14, "#f6ead4")


def _cigarette(pen: Pen, rng: Random) -> None:
    """Burning in an ashtray."""
    pen.line("M-108 -108q-18 -34 6 -62t-6 -60M-92 -112q-6 -20 10 -34", "#e9eef2", 11, 0.8)
    pen.ellipse(20, -34, 150, 34, "#6f8a94")
    pen.path("M-130 -36Q-110 0 20 0T170 -36Q120 -14 20 -14T-130 -36Z", "#4f6a74")
    pen.ellipse(20, -38, 122, 22, "#3a4a52")
    pen.ellipse(40, -40, 44, 9, "#a9b2b8")
    pen.open(10, -62, 1, 16)
    pen.rect(-120, -13, 150, 26, "#fbf9f2", 6)
    pen.rect(30, -13, 66, 26, "#e2a45a", 6)
    pen.rect(-130, -13, 20, 26, "#e2552e", 6)
    pen.circle(-122, 0, 9, "#ffb04a")
    pen.close()


def _lighter(pen: Pen, rng: Random) -> None:
    """Open and lit."""
    pen.glow(-10, -226, 100, "#ffd27a", 0.8)
    pen.path("M-10 -276Q26 -226 10 -196Q-10 -180 -30 -196Q-44 -226 -10 -276Z", pen.fade("#ffd24a", "#ff8f2e"))
    pen.path("M-10 -236Q4 -212 -2 -200Q-10 -194 -18 -200Q-24 -212 -10 -236Z", "#fff6cf")
    pen.rect(-46, -186, 70, 46, "#8f9aa6", 4)
    pen.circle(40, -160, 20, "#5f6a76")
    pen.rect(-62, -150, 124, 150, pen.tone(STEEL, 0.62), 12)
    pen.polygon([(62, -150), (74, -156), (150, -218), (138, -262), (60, -186)], pen.tone(STEEL, 0.6))
    pen.rect(-40, -116, 80, 84, lighten(STEEL, 0.24), 6)


def _sunglasses(pen: Pen, rng: Random) -> None:
    pen.line("M-140 -106Q-120 -152 -70 -150M140 -106Q160 -152 190 -146", "#2b2733", 13)
    for x in (-76, 76):
        pen.path(
            f"M{x - 70} -112Q{x} -128 {x + 70} -112Q{x + 74} -30 {x + 10} -22Q{x - 66} -24 {x - 70} -112Z",
            pen.tone("#33303f", 0.62),
        )
        pen.polygon([(x - 44, -104), (x - 14, -108), (x - 38, -44), (x - 54, -66)], "#7f86a6", 0.7)
    pen.line("M-12 -98Q0 -112 12 -98", "#2b2733", 14)


def _cane(pen: Pen, rng: Random) -> None:
    """A walking stick with its crook."""
    pen.line("M20 -10V-280Q20 -330 -20 -330T-56 -290", pen.fade("#b5763a", "#7a4a26"), 22)
    pen.rect(8, -26, 25, 26, "#2b2733", 7)
    pen.rect(7, -232, 27, 14, GOLD, 4)


KEEPING = {
    Prop.HOURGLASS: PropKind(_hourglass, 230, 286, 140),
    Prop.MUSIC_BOX: PropKind(_music_box, 304, 278, 150, origin=(18, 0)),
    Prop.JEWELRY_BOX: PropKind(_jewelry_box, 284, 248, 130),
    Prop.PIGGY_BANK: PropKind(_piggy_bank, 350, 284, 130, origin=(-10, 0)),
    Prop.SNOW_GLOBE: PropKind(_snow_globe, 242, 284, 120),
    Prop.AQUARIUM: PropKind(_aquarium, 248, 246, 180),
    Prop.COLLAR: PropKind(_collar, 268, 226, 80, origin=(0, 46)),
    Prop.DOG_BOWL: PropKind(_dog_bowl, 288, 132, 80),
    Prop.CIGARETTE: PropKind(_cigarette, 310, 236, 80, origin=(20, 0)),
    Prop.LIGHTER: PropKind(_lighter, 216, 280, 90, origin=(44, 0)),
    Prop.SUNGLASSES: PropKind(_sunglasses, 344, 160, 70, origin=(22, -14)),
    Prop.CANE: PropKind(_cane, 110, 344, 330, Place.LARGE, origin=(-12, 0)),
}
