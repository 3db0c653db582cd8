"""Props of sport: what is thrown, worn, timed and counted."""

from __future__ import annotations

from math import cos, sin, tau
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"


def _basketball(pen: Pen, rng: Random) -> None:
    orange = "#e07a35"
    pen.circle(0, -100, 100, pen.radial([(0.0, lighten(orange, 0.22), 1.0), (1.0, darken(orange, 0.2), 1.0)]))
    pen.line("M-100 -100H100M0 -200V0M-70 -170Q-20 -100 -70 -30M70 -170Q20 -100 70 -30", "#4a2614", 7)
    pen.line("M-100 -100A100 100 0 1 0 100 -100A100 100 0 1 0 -100 -100", "#4a2614", 6)


def _pentagon(x: float, y: float, r: float, turn: float) -> list[tuple[float, float]]:
    return [(x + r * sin(turn + k * tau / 5), y - r * cos(turn + k * tau / 5)) for k in range(5)]


def _soccer_ball(pen: Pen, rng: Random) -> None:
    white = "#f8f8f4"
    pen.circle(0, -100, 100, pen.radial([(0.0, "#ffffff", 1.0), (1.0, darken(white, 0.22), 1.0)]))
    for k in range(5):
        a = k * tau / 5
        x, y = 92 * sin(a), -100 - 92 * cos(a)
        pen.line(
            f"M{num(34 * sin(a))} {num(-100 - 34 * cos(a))}L{num(x * 0.74)} {num(-100 + (y + 100) * 0.74)}",
            "#3b3f4e",
            5,
        )
        b = a + tau / 10
        pen.line(
            f"M{num(70 * sin(a))} {num(-100 - 70 * cos(a))}L{num(76 * sin(b))} {num(-100 - 76 * cos(b))}"
            f"L{num(70 * sin(a + tau / 5))} {num(-100 - 70 * cos(a + tau / 5))}",
            "#3b3f4e",
            5,
        )
        pen.polygon(
            [
                (64 * sin(a), -100 - 64 * cos(a)),
                (80 * sin(a - 0.3), -100 - 80 * cos(a - 0.3)),
                (98 * sin(a - 0.16), -100 - 98 * cos(a - 0.16)),
                (98 * sin(a + 0.16), -100 - 98 * cos(a + 0.16)),
                (80 * sin(a + 0.3), -100 - 80 * cos(a + 0.3)),
            ],
            "#2b2b36",
        )
    pen.polygon(_pentagon(0, -100, 36, 0), "#2b2b36")
    pen.line("M-100 -100A100 100 0 1 0 100 -100A100 100 0 1 0 -100 -100", "#8a8f9a", 4)


def _jersey(pen: Pen, rng: Random) -> None:
    """Of a team, with a number and no long sleeves."""
    cloth, trim = "#2f5fb0", "#f6c94a"
    pen.path(
        "M-56 -268L-150 -228L-126 -148L-92 -160V0H92V-160L126 -148L150 -228L56 -268Q0 -216 -56 -268Z",
        pen.tone(cloth, 0.7, 0.16),
    )
    pen.line("M-56 -268Q0 -214 56 -268", trim, 13)
    pen.line("M-148 -224L-124 -150M148 -224L124 -150", trim, 12)
    pen.line("M-90 -14H90", trim, 12)
    pen.line("M-36 -184H36L-10 -56", "#ffffff", 24)


def _stopwatch(pen: Pen, rng: Random) -> None:
    pen.rect(-16, -288, 32, 40, STEEL, 6)
    pen.rect(-30, -300, 60, 22, "#d8434a", 9)
    pen.line("M78 -222L102 -246", darken(STEEL, 0.3), 22)
    pen.circle(0, -126, 126, pen.tone(STEEL, 0.6))
    pen.circle(0, -126, 102, "#fdfaf1")
    for k in range(12):
        a = k * tau / 12
        d = f"M{num(90 * sin(a))} {num(-126 - 90 * cos(a))}L{num(76 * sin(a))} {num(-126 - 76 * cos(a))}"
        pen.line(d, "#3b3f4e", 9 if k % 3 == 0 else 5)
    pen.path("M0 -126L0 -200A74 74 0 0 1 64 -89Z", "#d8434a", 0.3)
    pen.line("M0 -126L58 -92M0 -126L-10 -120", "#d8434a", 9)
    pen.circle(0, -126, 12, "#3b3f4e")


def _scoreboard(pen: Pen, rng: Random) -> None:
    pen.line("M-110 -80V0M110 -80V0", "#59616d", 18)
    pen.rect(-192, -272, 384, 204, pen.tone("#26324e", 0.8), 14)
    pen.line("M-178 -258H178V-82H-178Z", "#8fa0c0", 5)
    for x in (-150, 30):
        pen.rect(x, -212, 120, 112, "#11151f", 8)
        pen.rect(x + 30, -242, 60, 14, "#dfe6f2", 4)
    pen.line("M-122 -190H-58V-156H-122V-122H-58M-58 -190V-156M-122 -156V-122", "#ffb23a", 12)
    pen.line("M58 -190H122V-122M58 -156H122M58 -122H122", "#ffb23a", 12)
    pen.circle(0, -174, 7, "#ffb23a")
    pen.circle(0, -138, 7, "#ffb23a")


def _baton(pen: Pen, rng: Random) -> None:
    """Of a relay."""
    pen.open(0, -74, 1, -20)
    pen.rect(-150, -22, 300, 44, pen.fade(lighten("#d8434a", 0.2), "#d8434a", darken("#d8434a", 0.3)), 20)
    pen.rect(-84, -22, 26, 44, "#fdf2d0")
    pen.rect(58, -22, 26, 44, "#fdf2d0")
    pen.ellipse(146, 0, 9, 20, darken("#d8434a", 0.5))
    pen.close()


def _bat(pen: Pen, rng: Random) -> None:
    wood = "#c98f4e"
    pen.open(-64, -6, 1, 24)
    pen.path(
        "M-12 -10L-16 -120Q-34 -200 -30 -290Q0 -330 30 -290Q34 -200 16 -120L12 -10Z", pen.tone(wood, 0.6)
    )
    pen.rect(-15, -120, 30, 106, "#3b3f4e", 6)
    pen.line("M-14 -100L14 -88M-14 -72L14 -60M-14 -44L14 -32", "#59616d", 5)
    pen.rect(-22, -18, 44, 20, darken(wood, 0.2), 9)
    pen.close()
    pen.circle(92, -44, 44, "#fbf8f0")
    pen.line("M64 -78Q86 -44 64 -10M120 -78Q98 -44 120 -10", "#c8433c", 6)


def _whistle(pen: Pen, rng: Random) -> None:
    """Of a referee, with its cord."""
    pen.line("M-56 -120Q-150 -190 -110 -216Q-40 -236 -34 -150", "#2f5fb0", 10)
    pen.circle(-40, -70, 70, pen.tone(STEEL, 0.6))
    pen.path("M-40 -140H132Q140 -140 140 -132V-92H22Z", pen.tone(STEEL, 0.6))
    pen.rect(28, -142, 40, 22, "#2b2b36", 4)
    pen.circle(-40, -70, 32, "#3b3f4e")
    pen.circle(-46, -62, 18, "#e8b840")


SPORTS = {
    Prop.BASKETBALL: PropKind(_basketball, 206, 206, 130, Place.LARGE, origin=(0, 3)),
    Prop.BAT: PropKind(_bat, 240, 330, 260, Place.LARGE, origin=(30, 6)),
    Prop.BATON: PropKind(_baton, 300, 160, 80, origin=(0, 6)),
    Prop.JERSEY: PropKind(_jersey, 306, 276, 220, Place.LARGE, origin=(0, 4)),
    Prop.SCOREBOARD: PropKind(_scoreboard, 390, 276, 460, Place.LARGE),
    Prop.SOCCER_BALL: PropKind(_soccer_ball, 204, 204, 130, Place.LARGE, origin=(0, 2)),
    Prop.STOPWATCH: PropKind(_stopwatch, 256, 302, 120),
    Prop.WHISTLE: PropKind(_whistle, 270, 232, 80, origin=(12, 0)),
}
