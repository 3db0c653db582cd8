"""Props that nature makes: plants, stones, fire, what is in the sky."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery import plants
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind


def _bone(pen: Pen, rng: Random) -> None:
    pen.open(0, -75, 1, -18)
    pen.rect(-96, -24, 192, 48, "#e2d3b4", 20)
    for x in (-104, 104):
        for y in (-26, 26):
            pen.circle(x, y, 36, pen.tone("#f6ecd8", 0.7, 0.12))
    pen.rect(-100, -22, 200, 38, "#f6ecd8", 18)
    pen.rect(-90, -14, 170, 8, "#ffffff", 4, 0.7)
    pen.close()


def _feather(pen: Pen, rng: Random) -> None:
    colour = rng.choice(("#5f8fc9", "#e9e4f0", "#d8705a"))
    pen.open(-60, 0, 1, 24)
    pen.line("M0 0Q6 -60 4 -130", "#e8dcc4", 8)
    pen.path(
        "M4 -60Q-62 -90 -54 -190Q-44 -280 14 -310Q66 -250 60 -160Q54 -90 4 -60Z", pen.tone(colour, 0.5, 0.2)
    )
    pen.line("M4 -66Q0 -180 14 -300", lighten(colour, 0.6), 7)
    for y, dx in ((-110, 44), (-160, 48), (-210, 44), (-250, 30)):
        pen.line(f"M4 {y}l{-dx} -26M6 {y}l{dx} -26", darken(colour, 0.22), 4)
    pen.close()


def _fire(pen: Pen, rng: Random) -> None:
    pen.glow(0, -110, 190, "#ff9a3c", 0.7)
    pen.line("M-110 -14L90 -44", "#7a4a2c", 36)
    pen.line("M110 -14L-90 -44", "#8f5a36", 36)
    pen.circle(98, -18, 15, "#d9a878")
    pen.circle(-98, -18, 15, "#d9a878")
    pen.path(
        "M-92 -44C-130 -120 -62 -150 -56 -214C-20 -186 -8 -160 2 -270C60 -214 52 -166 62 -142C74 -158 76 -176 74 -190C116 -140 118 -90 88 -44Q0 -14 -92 -44Z",
        pen.fade("#ff7a2e", "#ee4b2b"),
    )
    pen.path(
        "M-60 -44C-84 -96 -36 -124 -30 -164C0 -136 2 -120 12 -186C46 -140 40 -116 48 -96C76 -84 70 -58 58 -42Q0 -24 -60 -44Z",
        "#ffae34",
    )
    pen.path("M-30 -42C-44 -72 -10 -92 2 -128C28 -96 42 -66 30 -42Q0 -32 -30 -42Z", "#ffec9e")


def _flower(pen: Pen, rng: Random) -> None:
    petal = rng.choice(("#f2698a", "#f59a3e", "#a675d8"))
    pen.line("M0 0Q-10 -80 0 -170", "#4f9a45", 13)
    pen.path("M-4 -60Q-84 -70 -92 -130Q-20 -124 -4 -60Z", pen.tone("#5fae50", 0.5))
    pen.path("M-4 -40Q70 -44 86 -100Q16 -104 -4 -40Z", pen.tone("#6bbb58", 0.5))
    for k in range(8):
        pen.open(0, -205, 1, 45 * k)
        pen.ellipse(0, -52, 26, 46, petal if k % 2 else lighten(petal, 0.14))
        pen.close()
    pen.circle(0, -205, 32, pen.tone("#ffce4a"))
    for k in range(7):
        pen.circle(cos(k) * 16, -205 + sin(k * 1.7) * 16, 4, "#d9932a")


def _rose(pen: Pen, rng: Random) -> None:
    red = rng.choice(("#d42b45", "#c9304f"))
    pen.line("M0 0Q14 -80 0 -170", "#3f8a44", 13)
    pen.polygon([(6, -60), (28, -74), (8, -80)], "#3f8a44")
    pen.polygon([(4, -104), (-20, -118), (0, -126)], "#3f8a44")
    pen.path("M6 -70Q86 -66 104 -128Q24 -136 6 -70Z", pen.tone("#4f9d4f", 0.5))
    pen.path(
        "M-70 -236C-92 -180 -46 -142 0 -142C46 -142 92 -180 70 -236C50 -262 -50 -262 -70 -236Z",
        pen.tone(red, 0.62),
    )
    pen.path(
        "M-70 -236Q-46 -284 0 -276Q46 -284 70 -236Q36 -206 0 -212Q-36 -206 -70 -236Z", lighten(red, 0.16)
    )
    pen.path(
        "M-38 -240Q-20 -270 6 -262Q40 -262 36 -232Q14 -214 -8 -222Q-36 -220 -38 -240Z", darken(red, 0.25)
    )
    pen.line("M-22 -238Q0 -258 20 -240Q8 -228 -6 -234", lighten(red, 0.25), 7)
    pen.path("M-72 -226Q-58 -166 0 -150Q-36 -190 -30 -212Z", lighten(red, 0.10))
    pen.path("M-40 -146Q0 -120 40 -146L22 -164H-22Z", "#4f9d4f")


def _leaf(pen: Pen, rng: Random) -> None:
    green = rng.choice(("#6ab04c", "#d9803a", "#7cb84f"))
    pen.line("M-88 0Q-60 -40 -30 -66", "#7a5a36", 11)
    pen.path("M-50 -44C-90 -160 0 -214 116 -218C122 -110 70 -6 -50 -44Z", pen.tone(green, 0.5, 0.18))
    pen.line("M-44 -50Q40 -120 104 -206", lighten(green, 0.35), 7)
    pen.line("M-6 -84L-20 -138M34 -122L26 -178M10 -96L60 -84M50 -140L94 -134", lighten(green, 0.3), 5)


def _moon(pen: Pen, rng: Random) -> None:
    """A crescent."""
    pen.glow(10, -110, 150, "#fff3c0", 0.55)
    pen.path("M40 -216A110 110 0 1 0 96 -48A88 88 0 1 1 40 -216Z", pen.tone("#ffe08a", 0.7, 0.14))
    for x, y, r in ((-62, -120, 15), (-38, -58, 11), (-40, -168, 9)):
        pen.circle(x, y, r, "#e9bd58", 0.8)


def _sun(pen: Pen, rng: Random) -> None:
    pen.glow(0, -130, 200, "#ffe79a", 0.7)
    for k in range(12):
        pen.open(0, -130, 1, 30 * k)
        pen.polygon([(-17, -86), (0, -130), (17, -86)], "#ffb52e" if k % 2 else "#ffc94d")
        pen.close()
    pen.circle(0, -130, 80, pen.tone("#ffd23f", 0.68, 0.10))
    pen.ellipse(-30, -160, 18, 26, "#ffffff", 0.5, 35)


def _star(pen: Pen, rng: Random) -> None:
    pen.glow(0, -115, 160, "#fff1b0", 0.7)
    points = []
    for k in range(10):
        r, a = (118 if k % 2 == 0 else 52), -pi / 2 + k * pi / 5
        points.append((cos(a) * r, -112 + sin(a) * r))
    pen.polygon(points, pen.tone("#ffcf3f", 0.54, 0.14))
    pen.line("".join(f"M0 -112L{x:.0f} {y:.0f}" for x, y in points[::2]), "#ffe89a", 5, 0.8)


def _stone(pen: Pen, rng: Random) -> None:
    grey = rng.choice(("#8f959e", "#9a9088"))
    pen.polygon(
        [(-150, -10), (-136, -84), (-78, -150), (10, -176), (92, -140), (146, -70), (152, -6), (0, 6)],
        darken(grey, 0.12),
    )
    pen.polygon([(-136, -84), (-78, -150), (10, -176), (-14, -104), (-70, -76)], lighten(grey, 0.32))
    pen.polygon([(10, -176), (92, -140), (66, -84), (-14, -104)], lighten(grey, 0.14))
    pen.polygon([(92, -140), (146, -70), (152, -6), (80, 0), (66, -84)], darken(grey, 0.34))
    pen.polygon([(-70, -76), (-14, -104), (66, -84), (80, 0), (-40, 4)], grey)
    pen.line("M-14 -104l14 40l-22 30M66 -84l-18 34", darken(grey, 0.4), 6)
    for x in (-120, -96, 110, 132):
        pen.line(f"M{x} 2q-4 -24 -14 -34M{x + 8} 2q2 -22 12 -32", "#5f9a4a", 7)


def _shell(pen: Pen, rng: Random) -> None:
    pink = rng.choice(("#f2a58e", "#e8a9c0"))
    pen.path("M-34 -10Q0 -24 34 -10L28 0H-28Z", darken(pink, 0.2))
    pen.path(
        "M0 -6C-60 -20 -140 -80 -120 -124Q-104 -150 -84 -132Q-72 -174 -42 -152Q-22 -186 0 -160Q22 -186 42 -152Q72 -174 84 -132Q104 -150 120 -124C140 -80 60 -20 0 -6Z",
        pen.tone(lighten(pink, 0.15), 0.64, 0.18),
    )
    for x in (-96, -62, -30, 0, 30, 62, 96):
        pen.line(f"M0 -14Q{x * 0.5:.0f} -80 {x} {-134 + abs(x) * 0.12:.0f}", darken(pink, 0.2), 5)


def _thorn(pen: Pen, rng: Random) -> None:
    """A briar twig with long thorns."""
    bark = "#6a4a3a"
    for x, y, dx, dy in (
        (-84, -56, -22, -74),
        (-30, -84, 18, -80),
        (26, -98, -10, -84),
        (74, -128, 30, -64),
        (0, -74, 24, 54),
        (-66, -60, 10, 52),
        (60, -110, 44, 46),
    ):
        pen.polygon([(x - 15, y + 4), (x + 15, y - 4), (x + dx, y + dy)], "#a83a44")
        pen.polygon([(x, y), (x + 15, y - 4), (x + dx, y + dy)], "#7d2836")
    pen.line("M-130 -30Q-60 -60 0 -80T124 -150", bark, 24)
    pen.line("M-126 -36Q-60 -66 0 -86T120 -154", lighten(bark, 0.25), 6)
    pen.path("M112 -150Q120 -206 70 -216Q64 -166 112 -150Z", "#5f9a4a")


def _tree(pen: Pen, rng: Random) -> None:
    plants.draw_broadleaf(pen, 0, 0, 300, rng.choice(("#5aa350", "#6aa84f")), "#8a5d3c")
    for x, y in ((-50, -190), (36, -220), (70, -160), (-10, -250), (-70, -150)):
        pen.circle(x, y, 9, "#e2483d")


def _water(pen: Pen, rng: Random) -> None:
    """A wooden pail, brimful, and a drop over it."""
    pen.path("M0 -290Q44 -230 44 -206A44 44 0 0 1 -44 -206Q-44 -230 0 -290Z", pen.tone("#4fb3e2", 0.62))
    pen.ellipse(-17, -212, 8, 17, "#ffffff", 0.75, 10)
    pen.polygon([(-110, -130), (110, -130), (84, 0), (-84, 0)], pen.tone("#b07a46", 0.66))
    for x in (-58, -20, 20, 58):
        pen.line(f"M{x * 1.25:.0f} -124L{x} -6", "#7d5430", 4)
    for y, half in ((-102, 105), (-30, 92)):
        pen.rect(-half, y, half * 2, 16, "#767d88", 6)
    pen.ellipse(0, -130, 110, 24, "#8a5d36")
    pen.ellipse(0, -130, 98, 18, pen.fade("#a9e2f6", "#4fb3e2"))
    pen.line("M-52 -132q20 -9 40 0t40 0", "#ffffff", 5, 0.8)


def _wood(pen: Pen, rng: Random) -> None:
    """Three logs, one upon two."""
    for x, y in ((-72, -44), (72, -44), (0, -118)):
        pen.rect(x - 44 + 8, y - 44, 110, 88, pen.tone("#7d5436", 0.5), 40)
        pen.circle(x - 8, y, 44, "#8a5d3a")
        pen.circle(x - 8, y, 36, "#e6bf86")
        for r in (24, 12):
            pen.circle(x - 8, y, r, "#cf9f62")
            pen.circle(x - 8, y, r - 5, "#e6bf86")
    pen.path("M60 -150q14 -26 38 -16q-8 22 -38 16Z", "#6aa84f")


NATURE = {
    Prop.BONE: PropKind(_bone, 286, 186, 80, origin=(0, 18)),
    Prop.FEATHER: PropKind(_feather, 200, 290, 130),
    Prop.FIRE: PropKind(_fire, 260, 272, 260, Place.LARGE),
    Prop.FLOWER: PropKind(_flower, 210, 306, 150),
    Prop.ROSE: PropKind(_rose, 200, 282, 150),
    Prop.LEAF: PropKind(_leaf, 220, 220, 100),
    Prop.MOON: PropKind(_moon, 220, 222, 220, Place.SKY),
    Prop.SUN: PropKind(_sun, 262, 262, 260, Place.SKY),
    Prop.STAR: PropKind(_star, 229, 217, 160, Place.SKY, origin=(0, -15)),
    Prop.STONE: PropKind(_stone, 308, 182, 150, Place.LARGE),
    Prop.SHELL: PropKind(_shell, 256, 176, 90),
    Prop.THORN: PropKind(_thorn, 270, 220, 110),
    Prop.TREE: PropKind(_tree, 230, 300, 1150, Place.BEHIND),
    Prop.WATER: PropKind(_water, 224, 292, 190, Place.LARGE),
    Prop.WOOD: PropKind(_wood, 270, 164, 200, Place.LARGE),
}
