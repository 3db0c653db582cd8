"""Props of play and of feasts."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

FUR = "#b5794a"


def _cards(pen: Pen, rng: Random) -> None:
    """A hand of playing cards."""
    for turn, colour in ((-26, "#d8303f"), (0, "#2a2636"), (26, "#d8303f")):
        pen.open(0, 30, 1, turn)
        pen.rect(-68, -286, 140, 200, "#8a8794", 14, 0.5)
        pen.rect(-72, -290, 140, 200, "#fdfaf2", 14)
        if turn:
            pen.path(
                "M-2 -156C-34 -180 -50 -196 -50 -216C-50 -244 -12 -246 -2 -222C8 -246 46 -244 46 -216C46 -196 30 -180 -2 -156Z",
                colour,
            )
            pen.path("M-52 -262q-12 -10 -8 -18q6 -6 8 2q2 -8 8 -2q4 8 -8 18Z", colour)
        else:
            pen.path(
                "M-2 -240C-20 -214 -50 -204 -50 -182C-50 -160 -22 -158 -8 -176Q-10 -160 -22 -150H18Q6 -160 4 -176C18 -158 46 -160 46 -182C46 -204 16 -214 -2 -240Z",
                colour,
            )
            pen.path("M-52 -284q-12 14 -8 18q5 3 8 -2q3 5 8 2q4 -4 -8 -18Z", colour)
        pen.close()


def _christmas_tree(pen: Pen, rng: Random) -> None:
    green = "#2f8a55"
    pen.rect(-20, -50, 40, 50, pen.tone("#6b4430", 0.5))
    for y, half in ((-40, 136), (-130, 110), (-214, 80)):
        pen.path(
            f"M0 {y - 140}L{half} {y}Q{half * 0.5} {y + 22} 0 {y + 4}T{-half} {y}Z", pen.tone(green, 0.6)
        )
    pen.line("M-66 -252Q0 -226 60 -262M-96 -160Q0 -126 96 -172M-118 -66Q0 -24 122 -78", "#f6cf5a", 7)
    for x, y, colour in (
        (-40, -220, "#e0483f"),
        (36, -280, "#f0b43a"),
        (60, -130, "#4f9fe0"),
        (-70, -110, "#f0b43a"),
        (0, -170, "#e0508a"),
        (-30, -60, "#4f9fe0"),
        (80, -50, "#e0483f"),
    ):
        pen.circle(x, y, 14, pen.tone(colour))
    pen.glow(0, -362, 56, "#fff0a8", 0.8)
    pen.path(
        "M0 -402L12 -374L42 -372L19 -352L27 -322L0 -339L-27 -322L-19 -352L-42 -372L-12 -374Z",
        pen.tone("#ffd24a", 0.5),
    )


def _dice(pen: Pen, rng: Random) -> None:
    for x, y, turn, spots in (
        (-70, -84, -12, ((0, 0), (-34, -34), (34, 34), (-34, 34), (34, -34))),
        (88, -66, 16, ((0, 0), (-30, -30), (30, 30))),
    ):
        half = 74 if x < 0 else 62
        pen.open(x, y, 1, turn)
        pen.rect(-half + 10, -half + 8, 2 * half, 2 * half, "#b0a898", 22)
        pen.rect(-half, -half, 2 * half, 2 * half, pen.tone("#fdf8ee", 0.76, 0.1), 22)
        for dx, dy in spots:
            pen.circle(dx, dy, 14, "#d8303f" if x > 0 else "#2a2636")
        pen.close()


def _doll(pen: Pen, rng: Random) -> None:
    dress, hair = rng.choice((("#e0607f", "#c8733a"), ("#5f8fd0", "#5a3826")))
    for x in (-28, 28):
        pen.rect(x - 15, -70, 30, 62, "#f4d0b4", 12)
        pen.ellipse(x, -10, 25, 13, "#b8303f")
    for way in (-1, 1):
        pen.line(f"M{way * 46} -174L{way * 104} -122", "#f4d0b4", 25)
        pen.line(f"M{way * 46} -174L{way * 80} -142", dress, 33)
    pen.path("M-44 -190H44L96 -54Q0 -32 -96 -54Z", pen.tone(dress, 0.66))
    pen.path("M-28 -180H28L46 -60Q0 -50 -46 -60Z", "#fdf6ea")
    pen.circle(0, -262, 92, hair)
    for way in (-1, 1):
        pen.line(f"M{way * 84} -252Q{way * 124} -220 {way * 104} -172", hair, 28)
        pen.path(f"M{way * 86} -226l{way * 32} -16v34Z", "#d8303f")
    pen.path("M-76 -262Q-70 -306 0 -306T76 -262Q78 -190 0 -184T-76 -262Z", pen.tone("#f8dcc4", 0.7, 0.1))
    pen.path("M-80 -256Q-66 -330 0 -330T80 -256Q40 -286 0 -288T-80 -256Z", hair)
    for x in (-30, 30):
        pen.circle(x, -242, 11, "#2f2636")
        pen.circle(x - 3, -246, 4, "#ffffff")
        pen.circle(x * 1.5, -218, 12, "#f0a08a", 0.8)
    pen.line("M-13 -212q13 11 26 0", "#a83f44", 5)


def _gift(pen: Pen, rng: Random) -> None:
    paper, ribbon = rng.choice((("#d8434a", "#f6cf5a"), ("#4f8fd0", "#fdf6ea"), ("#5aa86a", "#e85060")))
    pen.rect(-116, -150, 232, 150, pen.tone(paper, 0.7), 6)
    pen.rect(-24, -150, 48, 150, pen.tone(ribbon, 0.6, 0.14))
    pen.rect(-132, -190, 264, 48, pen.tone(lighten(paper, 0.12), 0.7), 8)
    pen.rect(-26, -190, 52, 48, pen.tone(ribbon, 0.6, 0.14))
    for way in (-1, 1):
        pen.path(
            f"M0 -192Q{way * 30} -280 {way * 104} -258Q{way * 130} -222 0 -192Z", pen.tone(ribbon, 0.6, 0.14)
        )
        pen.path(
            f"M{way * 8} -196Q{way * 40} -244 {way * 84} -240Q{way * 70} -214 {way * 8} -196Z",
            darken(ribbon, 0.3),
        )
    pen.rect(-21, -212, 42, 34, lighten(ribbon, 0.2), 10)


def _kite(pen: Pen, rng: Random) -> None:
    pen.line("M-20 -70Q40 -30 -30 -10T20 40", "#f6efe0", 5)
    pen.open(20, -220, 1, 14)
    red, blue = "#e0503f", "#4f9fd8"
    pen.polygon([(0, -150), (110, -30), (0, 150), (-110, -30)], red)
    pen.polygon([(0, -150), (110, -30), (0, -30)], "#f6c23a")
    pen.polygon([(0, 150), (110, -30), (0, -30)], darken(blue, 0.14))
    pen.polygon([(0, 150), (-110, -30), (0, -30)], blue)
    pen.line("M0 -150V150M-110 -30H110", "#7a4a2e", 7)
    pen.close()
    pen.line("M-16 -74Q-70 -40 -30 -20T-60 0", "#7a4a2e", 5)
    for x, y in ((-50, -46), (-32, -14)):
        pen.path(f"M{x} {y}l-30 -16v32ZM{x} {y}l30 -16v32Z", "#e0508a")


def _snowman(pen: Pen, rng: Random) -> None:
    snow = "#f4f8fc"
    for way in (-1, 1):
        pen.line(f"M{way * 70} -190L{way * 140} -250M{way * 114} -228l{way * 26} 10", "#6b4430", 10)
    pen.circle(0, -84, 100, pen.tone(snow, 0.66, 0.14))
    pen.circle(0, -206, 74, pen.tone(snow, 0.66, 0.14))
    pen.circle(0, -302, 56, pen.tone(snow, 0.66, 0.14))
    pen.rect(-66, -350, 132, 17, "#2f2a3a", 6)
    pen.rect(-40, -416, 80, 72, pen.tone("#3b3648", 0.6), 6)
    pen.rect(-40, -366, 80, 15, "#c8403f")
    pen.path("M-58 -268Q0 -236 58 -268V-244Q0 -212 -58 -244Z", "#c8403f")
    pen.rect(20, -246, 30, 70, darken("#c8403f", 0.1), 6)
    for x, y in ((-20, -318), (20, -318), (0, -210), (0, -174), (0, -96)):
        pen.circle(x, y, 8, "#2f2a3a")
    pen.polygon([(-4, -310), (70, -292), (-4, -286)], "#ee8a2e")
    pen.line("M-20 -276q20 12 38 2", "#2f2a3a", 5)


def _teddy(pen: Pen, rng: Random) -> None:
    for x in (-66, 66):
        pen.circle(x, -256, 33, pen.tone(FUR, 0.6))
        pen.circle(x, -254, 18, "#e8c49a")
    for way in (-1, 1):
        pen.ellipse(way * 96, -120, 33, 60, pen.tone(darken(FUR, 0.06), 0.6), turn=way * -34)
        pen.ellipse(way * 74, -36, 50, 42, pen.tone(FUR, 0.6))
        pen.ellipse(way * 80, -34, 27, 24, "#e8c49a")
    pen.ellipse(0, -96, 82, 88, pen.tone(FUR, 0.66))
    pen.ellipse(0, -88, 50, 58, "#e8c49a")
    pen.ellipse(0, -210, 86, 74, pen.tone(FUR, 0.66))
    pen.ellipse(0, -188, 42, 33, "#f0d4b0")
    pen.ellipse(0, -204, 15, 11, "#3b2418")
    pen.line("M0 -196v14M-16 -176q16 10 32 0", "#3b2418", 5)
    for x in (-34, 34):
        pen.circle(x, -228, 10, "#2a1c18")
        pen.circle(x - 3, -232, 3, "#ffffff")
    pen.path("M0 -142l-40 -19v38ZM0 -142l40 -19v38Z", "#d8434a")
    pen.circle(0, -142, 12, darken("#d8434a", 0.15))


def _toy_horse(pen: Pen, rng: Random) -> None:
    """A rocking horse."""
    body = "#d8a868"
    pen.path("M-170 -40Q0 36 170 -40L176 -20Q0 70 -176 -20Z", pen.tone("#c8453f", 0.7))
    for x0, x1 in ((-70, -104), (-44, -60), (54, 70), (80, 112)):
        pen.line(f"M{x0} -120L{x1} -22", darken(body, 0.08), 21)
    pen.path("M-120 -170Q-166 -140 -152 -80Q-120 -100 -104 -140Z", "#7a4a2e")
    pen.path(
        "M-116 -170Q-40 -140 30 -176L84 -280Q110 -296 130 -270L172 -226Q180 -200 156 -200L116 -220L104 -120Q60 -84 -80 -96Q-126 -110 -116 -170Z",
        pen.tone(body, 0.7),
    )
    pen.path("M84 -288Q40 -260 18 -170L50 -166Q60 -230 104 -278Z", "#7a4a2e")
    pen.polygon([(92, -280), (96, -316), (116, -286)], body)
    pen.circle(124, -252, 8, "#2a1c18")
    pen.path("M-50 -162Q-10 -146 26 -168L20 -110Q-16 -100 -40 -108Z", "#c8453f")
    pen.line("M160 -204L110 -234L60 -190", "#c8453f", 7)


PLAY = {
    Prop.CARDS: PropKind(_cards, 374, 236, 90, origin=(0, -24)),
    Prop.CHRISTMAS_TREE: PropKind(_christmas_tree, 276, 404, 700, Place.LARGE),
    Prop.DICE: PropKind(_dice, 334, 183, 70, origin=(0, 16)),
    Prop.DOLL: PropKind(_doll, 260, 358, 190),
    Prop.GIFT: PropKind(_gift, 266, 272, 170),
    Prop.KITE: PropKind(_kite, 220, 411, 300, Place.LARGE, origin=(27, 42)),
    Prop.SNOWMAN: PropKind(_snowman, 290, 420, 480, Place.LARGE),
    Prop.TEDDY: PropKind(_teddy, 270, 292, 170),
    Prop.ROCKING_HORSE: PropKind(_toy_horse, 352, 339, 280, Place.LARGE, origin=(0, 25)),
}
