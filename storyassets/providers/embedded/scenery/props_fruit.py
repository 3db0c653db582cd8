"""Fruit and vegetables of other gardens, and what bakers and street kitchens sell."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

CRUST = "#d99a4e"


def _mango(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-120 -70Q-130 -170 -20 -190Q110 -196 128 -90Q126 -14 40 -2Q-90 6 -120 -70Z",
        pen.tone("#f0a52e", 0.6),
    )
    pen.path("M20 -188Q112 -180 122 -92Q118 -40 84 -20Q110 -110 20 -188Z", "#d8492f", 0.7)
    pen.path("M-92 -110Q-80 -160 -30 -168Q-70 -140 -76 -96Z", "#ffe08a", 0.8)
    pen.line("M-12 -188Q-8 -210 -20 -222", "#6a4a26", 12)
    pen.path("M-16 -212Q40 -254 92 -224Q44 -196 -16 -212Z", "#4f9a48")


def _pineapple(pen: Pen, rng: Random) -> None:
    for turn in (-50, -26, 0, 26, 50):
        pen.open(0, -196, 1.0, turn)
        pen.path("M-24 10Q-20 -70 0 -120Q20 -70 24 10Z", pen.tone("#4f9a48", 0.5))
        pen.close()
    pen.ellipse(0, -104, 88, 104, pen.tone("#e3a22f", 0.6))
    pen.line("M-78 -146L58 -18M-84 -96L20 -4M-50 -186L84 -64M0 -206L86 -116", "#a86a1e", 6)
    pen.line("M78 -146L-58 -18M84 -96L-20 -4M50 -186L-84 -64M0 -206L-86 -116", "#a86a1e", 6)


def _coconut(pen: Pen, rng: Random) -> None:
    """One whole, one half."""
    pen.circle(-60, -92, 92, pen.tone("#7a4c2a", 0.6))
    pen.line(
        "M-130 -120q40 -30 60 -50M-120 -80q30 -20 50 -34M-90 -30q30 -20 60 -30M-40 -150q20 10 30 30",
        "#a6744a",
        6,
    )
    pen.path("M0 -86Q6 0 88 0T176 -86Z", "#7a4c2a")
    pen.ellipse(88, -86, 88, 32, "#7a4c2a")
    pen.ellipse(88, -86, 78, 26, "#fffaf0")
    pen.ellipse(88, -82, 52, 16, "#dcebe4")


def _cucumber(pen: Pen, rng: Random) -> None:
    pen.line("M-130 -60Q0 -120 130 -50", "#3f8a3e", 78)
    pen.line("M-120 -76Q0 -132 120 -66", "#6cb35c", 12)
    pen.ellipse(146, -44, 22, 36, "#cfe8ae", turn=-20)
    pen.ellipse(146, -44, 13, 24, "#a8cf80", turn=-20)


def _pepper(pen: Pen, rng: Random) -> None:
    pen.path(
        "M0 -176Q-116 -204 -118 -110Q-112 -10 -50 0Q-20 4 0 -10Q20 4 50 0Q112 -10 118 -110Q116 -204 0 -176Z",
        pen.tone("#d23a2c", 0.6),
    )
    pen.line("M-30 -170Q-64 -90 -30 -16M34 -170Q64 -90 30 -16", "#a52a20", 7)
    pen.path("M-84 -140Q-80 -90 -66 -56Q-96 -84 -84 -140Z", "#ffb3a0", 0.8)
    pen.line("M0 -178Q-4 -214 26 -226", "#4f9a48", 24)


def _garlic(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-8 -230Q-18 -170 -70 -140Q-124 -104 -110 -44Q-90 4 0 0Q90 4 110 -44Q124 -104 70 -140Q22 -166 16 -228Z",
        pen.tone("#f6eee6", 0.6),
    )
    pen.line("M-4 -160Q-70 -100 -44 -8M4 -160Q70 -100 44 -8M0 -160V-4", "#c9a8c0", 6)
    pen.line("M-30 0l-8 14M0 2v16M30 0l8 14", "#b59a74", 6)


def _samosa(pen: Pen, rng: Random) -> None:
    """Three, on a plate."""
    pen.ellipse(0, -16, 180, 22, "#f3ead6")
    pen.ellipse(0, -20, 140, 14, "#dccfb4")
    for x, y, turn in ((-74, -26, -8), (74, -26, 8), (0, -54, 0)):
        pen.open(x, y, 1.0, turn)
        pen.path("M-78 0Q-84 -8 -76 -18L-8 -112Q0 -120 8 -112L76 -18Q84 -8 78 0Z", pen.tone(CRUST, 0.6))
        pen.line("M-62 -14L0 -34L62 -14M0 -34V-98", darken(CRUST, 0.25), 5)
        pen.close()


def _croissant(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-160 -20Q-150 -150 0 -160Q150 -150 160 -20Q150 8 118 -10Q84 -66 0 -68Q-84 -66 -118 -10Q-150 8 -160 -20Z",
        pen.tone(CRUST, 0.6),
    )
    pen.line(
        "M-110 -120Q-84 -80 -96 -40M-44 -154Q-36 -110 -44 -66M44 -154Q36 -110 44 -66M110 -120Q84 -80 96 -40",
        darken(CRUST, 0.3),
        8,
    )
    pen.line("M-84 -126Q-60 -146 -20 -148", "#ffe2a8", 9)


def _pretzel(pen: Pen, rng: Random) -> None:
    d = "M-70 -20Q-20 -80 60 -150Q140 -210 138 -110Q120 -30 0 -16Q-120 -30 -138 -110Q-140 -210 -60 -150Q20 -80 70 -20"
    pen.line(d, "#8a4a1e", 42)
    pen.line(d, "#b8692c", 30)
    pen.line(
        "M-104 -60l2 2M104 -60l2 2M0 -18l2 2M-128 -130l2 2M128 -130l2 2M20 -104l2 2M-20 -100l2 2",
        "#fff8e6",
        10,
    )


def _sushi(pen: Pen, rng: Random) -> None:
    pen.rect(-180, -24, 360, 24, pen.tone("#3a2a22", 0.7), 6)
    for x in (-112, 0):
        pen.path(f"M{x - 46} -34V-92Q{x} -112 {x + 46} -92V-34Q{x} -16 {x - 46} -34Z", "#24382e")
        pen.ellipse(x, -94, 46, 18, "#fffaf0")
        pen.circle(x, -95, 12, "#ef7a54")
    pen.ellipse(122, -44, 54, 24, "#fffaf0")
    pen.path("M62 -52Q70 -88 124 -88Q178 -84 184 -50Q124 -76 62 -52Z", pen.tone("#ef7a54", 0.6))
    pen.line("M84 -62l16 -14M116 -66l14 -14M146 -64l12 -10", "#ffd0b8", 5)


def _taco(pen: Pen, rng: Random) -> None:
    pen.path("M-160 -16Q-150 -170 0 -176Q150 -170 160 -16Z", darken("#e8b451", 0.14))
    for x, colour in (
        (-118, "#6aa648"),
        (-70, "#d8492f"),
        (-20, "#6aa648"),
        (34, "#ffe071"),
        (84, "#d8492f"),
        (122, "#6aa648"),
    ):
        pen.circle(x, -140 + abs(x) * 0.42, 34, colour)
    pen.path(
        "M-170 0Q-164 -130 0 -138Q164 -130 170 0Q160 10 0 8T-170 0Z", pen.tone(lighten("#e8b451", 0.1), 0.6)
    )
    pen.line("M-90 -60l2 2M-20 -96l2 2M60 -70l2 2M110 -30l2 2M-40 -30l2 2", "#c98a2e", 12)


def _corn(pen: Pen, rng: Random) -> None:
    pen.path("M-40 -20Q-60 -200 0 -270Q60 -200 40 -20Z", pen.tone("#f3c544", 0.6))
    pen.line("M-22 -40Q-34 -170 -4 -250M0 -40V-256M22 -40Q34 -170 4 -250", "#c9912a", 5)
    pen.line("M-44 -90H44M-48 -130H48M-44 -170H44M-34 -210H34", "#c9912a", 4)
    pen.path("M0 0Q-90 -30 -96 -170Q-30 -130 -6 -10Z", pen.tone("#6aa648", 0.5))
    pen.path("M0 0Q90 -30 96 -170Q30 -130 6 -10Z", pen.tone("#4f9a48", 0.5))


FRUIT = {
    Prop.MANGO: PropKind(_mango, 262, 248, 110),
    Prop.PINEAPPLE: PropKind(_pineapple, 220, 318, 170),
    Prop.COCONUT: PropKind(_coconut, 332, 186, 110, origin=(12, 0)),
    Prop.CUCUMBER: PropKind(_cucumber, 346, 140, 70),
    Prop.PEPPER: PropKind(_pepper, 240, 240, 100),
    Prop.GARLIC: PropKind(_garlic, 236, 252, 80, origin=(0, 18)),
    Prop.SAMOSA: PropKind(_samosa, 362, 180, 110, origin=(0, 6)),
    Prop.CROISSANT: PropKind(_croissant, 326, 164, 90),
    Prop.PRETZEL: PropKind(_pretzel, 326, 210, 110),
    Prop.SUSHI: PropKind(_sushi, 366, 118, 80),
    Prop.TACO: PropKind(_taco, 346, 186, 110, origin=(0, 8)),
    Prop.CORN: PropKind(_corn, 200, 274, 140),
}
