"""Props that are seen from afar: castles and mountains, clouds and rainbows."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

WOOD = "#a5744a"
STRAW = "#e0b44c"
STONE = "#b3aca4"


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


def _rainbow(pen: Pen, rng: Random) -> None:
    for k, colour in enumerate(("#e0483f", "#f0923a", "#f6d23f", "#5fb45a", "#4f9fd8", "#7a5ab8")):
        r = 196 - 19 * k
        pen.line(f"M{-r} -30A{r} {r} 0 0 1 {r} -30", colour, 20)
    for way in (-1, 1):
        for dx, dy, r in ((0, -34, 42), (way * -40, -28, 33), (way * 40, -28, 33)):
            pen.circle(way * 150 + dx, dy, r, "#f6fafd")


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


def _tent(pen: Pen, rng: Random) -> None:
    cloth = rng.choice(("#e0913a", "#4f9a7a"))
    pen.polygon([(-10, -240), (200, 0), (-170, 0)], darken(cloth, 0.14))
    pen.polygon([(-10, -240), (-190, 0), (60, 0)], pen.tone(cloth, 0.9, 0.1))
    pen.polygon([(-10, -240), (-80, 0), (10, 0)], "#3b2c38")
    pen.path("M-10 -240L10 0L60 0Q20 -60 -10 -240Z", lighten(cloth, 0.3))
    pen.path("M-10 -240L-80 0H-116Q-50 -90 -10 -240Z", lighten(cloth, 0.2))
    pen.line("M-10 -240V-266M-190 0l-26 10M200 0l26 10", "#6b4a2e", 9)
    pen.line("M60 0L-10 -240L200 0", darken(cloth, 0.3), 5)


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


LANDMARKS = {
    Prop.CASTLE: PropKind(_castle, 356, 496, 1500, Place.BEHIND),
    Prop.CLOUD: PropKind(_cloud, 362, 180, 260, Place.SKY),
    Prop.LIGHTNING: PropKind(_lightning, 350, 300, 330, Place.SKY),
    Prop.MOUNTAIN: PropKind(_mountain, 584, 324, 1400, Place.BEHIND),
    Prop.RAINBOW: PropKind(_rainbow, 452, 240, 420, Place.SKY),
    Prop.TOWER: PropKind(_tower, 224, 522, 1500, Place.BEHIND),
    Prop.WINDMILL: PropKind(_windmill, 340, 439, 1100, Place.BEHIND),
    Prop.TENT: PropKind(_tent, 461, 284, 520, Place.BEHIND, origin=(0, 14)),
    Prop.STATUE: PropKind(_statue, 244, 408, 640, Place.LARGE),
}
