"""Props of pipes and engines: what pumps, measures, switches and feeds a machine."""

from __future__ import annotations

from math import cos, radians, sin
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
IRON = "#6b7683"
RED = "#c8433c"
BRASS = "#d2a044"
INK = "#2f343f"


def _tube(pen: Pen, x: float, y: float, w: float, h: float, colour: str = IRON) -> None:
    """A piece of pipe, lit along its middle; one that is taller than wide is lit from the left."""
    stops = [
        (0.0, darken(colour, 0.2), 1.0),
        (0.32, lighten(colour, 0.4), 1.0),
        (1.0, darken(colour, 0.35), 1.0),
    ]
    pen.rect(x, y, w, h, pen.linear(stops, (0, 0, 1, 0) if h > w else (0, 0, 0, 1)), 4)


def _pipe(pen: Pen, rng: Random) -> None:
    """A bend between two flanges, and drops below the joint."""
    _tube(pen, -190, -196, 150, 66)
    pen.path("M-50 -196H0Q92 -192 94 -96H28Q26 -130 -6 -130H-50Z", pen.tone(IRON, 0.5, 0.26))
    _tube(pen, 28, -100, 66, 100)
    _tube(pen, -66, -212, 28, 98, STEEL)
    _tube(pen, 12, -112, 98, 28, STEEL)
    _tube(pen, -200, -212, 26, 98, STEEL)
    for x, y in ((-60, -98), (-44, -64), (-62, -34)):
        pen.path(f"M{x} {y}q-13 20 0 26q13 -6 0 -26Z", "#4aa3dc")
    for y in (-196, -136):
        pen.circle(-52, y + 4, 5, INK)


def _valve(pen: Pen, rng: Random) -> None:
    """A red hand wheel upon a piece of pipe."""
    _tube(pen, -180, -92, 360, 72)
    for x in (-104, 76):
        _tube(pen, x, -108, 28, 104, STEEL)
    pen.path("M-50 -100Q-44 -146 -20 -150H20Q44 -146 50 -100V-12H-50Z", pen.tone(BRASS, 0.6))
    _tube(pen, -12, -196, 24, 60, STEEL)
    pen.line("M-92 -250a92 54 0 1 0 184 0a92 54 0 1 0 -184 0", RED, 26)
    pen.line("M-88 -258a90 48 0 0 1 176 0", lighten(RED, 0.35), 8)
    pen.line("M0 -250L-66 -222M0 -250L66 -222M0 -250L-60 -282M0 -250L60 -282", darken(RED, 0.12), 16)
    pen.circle(0, -250, 22, BRASS)


def _faucet(pen: Pen, rng: Random) -> None:
    """A tap that drips."""
    _tube(pen, -150, -190, 40, 108, STEEL)
    pen.path("M-112 -176H30Q112 -176 112 -92V-76H58V-92Q58 -118 30 -118H-112Z", pen.tone(STEEL, 0.66))
    pen.line("M-110 -164H28Q96 -162 100 -92", "#ffffff", 8, 0.8)
    pen.rect(50, -82, 70, 18, darken(STEEL, 0.3), 5)
    pen.rect(-34, -214, 40, 44, pen.tone(STEEL, 0.6), 5)
    pen.rect(-84, -238, 140, 32, pen.tone("#3f86c4", 0.6), 15)
    pen.path("M85 -50q-20 30 0 44q20 -14 0 -44Z", "#4aa3dc")
    pen.ellipse(79, -20, 4, 9, "#ffffff", 0.8)


def _hand_pump(pen: Pen, rng: Random) -> None:
    """Of a yard, worked by hand: spout and lever."""
    green = "#3f7a5c"
    pen.path("M-76 0L-58 -36H58L76 0Z", pen.tone(darken(green, 0.25), 0.6))
    pen.path("M-50 -36L-42 -250H42L50 -36Z", pen.tone(green, 0.55))
    pen.rect(-58, -272, 116, 30, pen.tone(green, 0.55), 10)
    pen.path("M-44 -196H-110Q-140 -194 -142 -150H-104Q-102 -162 -92 -162H-44Z", pen.tone(green, 0.6))
    pen.path("M-137 -144h28l-3 66q-11 14 -22 0Z", "#6cc0ea", 0.9)
    _tube(pen, -9, -330, 18, 62, STEEL)
    pen.line("M4 -318Q96 -330 120 -240T142 -120", darken(green, 0.3), 19)
    pen.line("M136 -150L144 -108", RED, 26)
    pen.circle(4, -318, 14, BRASS)


def _generator(pen: Pen, rng: Random) -> None:
    """In its frame, with tank, sockets and pull cord."""
    yellow = "#e6ae32"
    pen.rect(-140, -200, 280, 76, pen.tone(yellow, 0.7), 20)
    pen.circle(-70, -204, 20, INK)
    pen.rect(-128, -124, 110, 100, pen.tone("#3b414d", 0.7), 8)
    for k in range(5):
        pen.line(f"M-112 {-106 + 17 * k}H-34", "#7c8592", 6)
    pen.rect(-6, -122, 134, 98, pen.tone("#cfd6de", 0.7), 8)
    for x in (22, 74):
        pen.circle(x, -78, 21, INK)
        pen.circle(x - 7, -80, 4, "#ffffff")
        pen.circle(x + 7, -80, 4, "#ffffff")
    pen.circle(112, -106, 9, "#5fd07a")
    pen.line("M-164 -14V-226Q-164 -240 -150 -240H150Q164 -240 164 -226V-14", "#4a505c", 17)
    pen.line("M-176 -10H176", "#4a505c", 19)
    pen.line("M-88 -70q-30 14 -52 -4", "#f4efe4", 6)
    pen.rect(-172, -92, 36, 17, RED, 7)


def _gauge(pen: Pen, rng: Random) -> None:
    """A round dial whose hand is in the red."""
    _tube(pen, -20, -60, 40, 60, BRASS)
    pen.circle(0, -168, 122, pen.tone(BRASS, 0.6))
    pen.circle(0, -168, 100, "#fbf8ee")
    pen.line("M53 -240A90 90 0 0 1 62 -104", RED, 17)
    for k in range(9):
        a = radians(-130 + 32.5 * k)
        d = f"M{num(90 * sin(a))} {num(-168 - 90 * cos(a))}L{num(70 * sin(a))} {num(-168 - 70 * cos(a))}"
        pen.line(d, INK, 8 if k % 2 == 0 else 5)
    pen.line("M-14 -160L66 -202", INK, 11)
    pen.circle(0, -168, 16, INK)
    pen.rect(-30, -122, 60, 15, "#d5d0c0", 4)


def _thermometer(pen: Pen, rng: Random) -> None:
    """A glass tube before its degrees."""
    pen.rect(-62, -330, 124, 330, pen.tone("#f3ead6", 0.75, 0.1), 24)
    pen.line("M-54 -310V-20M54 -310V-20", "#d9c8a4", 5)
    for k in range(11):
        pen.line(f"M24 {-296 + 20 * k}h{26 if k % 5 == 0 else 15}", INK, 5)
        pen.line(f"M-24 {-296 + 20 * k}h-{26 if k % 5 == 0 else 15}", INK, 5)
    pen.rect(-15, -308, 30, 260, "#ffffff", 15)
    pen.rect(-15, -308, 30, 260, "#bcd3de", 15, 0.5)
    pen.rect(-8, -190, 16, 150, "#d8363c", 8)
    pen.circle(0, -42, 30, "#d8363c")
    pen.circle(-9, -51, 9, "#ffffff", 0.7)


def _lever(pen: Pen, rng: Random) -> None:
    """A long handle that is thrown forward or back."""
    pen.path("M-130 0V-50Q-120 -74 -90 -74H90Q120 -74 130 -50V0Z", pen.tone("#59626f", 0.66))
    pen.path("M-84 -74A84 64 0 0 1 84 -74Z", pen.tone("#7d8794", 0.6))
    pen.rect(-64, -92, 128, 14, INK, 7)
    pen.line("M0 -84L72 -256", darken(STEEL, 0.2), 24)
    pen.line("M-4 -92L66 -258", lighten(STEEL, 0.4), 7)
    pen.line("M64 -238L98 -320", RED, 42)
    pen.line("M58 -252L86 -320", lighten(RED, 0.4), 9)
    for x in (-104, 104):
        pen.circle(x, -26, 9, STEEL)


def _switch(pen: Pen, rng: Random) -> None:
    """Of a light, on its plate."""
    pen.rect(-86, -250, 172, 250, pen.tone("#f3f0e6", 0.8, 0.1), 18)
    pen.rect(-44, -196, 88, 142, "#c9c4b6", 10)
    pen.path("M-36 -126H36V-64H-36Z", "#a9a496")
    pen.path("M-36 -186H36L42 -112H-42Z", pen.tone("#ffffff", 0.8, 0.1))
    for y in (-226, -24):
        pen.circle(0, y, 9, "#b3ad9c")
        pen.line(f"M-6 {y}H6", "#6f6a5c", 3)


def _red_button(pen: Pen, rng: Random) -> None:
    """The one that nobody should press."""
    pen.path("M-150 0V-84L-120 -128H120L150 -84V0Z", pen.tone("#e6ae32", 0.7))
    pen.path("M-150 -84L-120 -128H120L150 -84Z", "#f4ca5c")
    for k in range(6):
        pen.polygon([(-150 + 54 * k, 0), (-122 + 54 * k, 0), (-140 + 54 * k, -26), (-150 + 54 * k, -26)], INK)
    pen.ellipse(0, -108, 92, 30, INK)
    pen.path("M-78 -112V-150Q-78 -196 0 -198T78 -150V-112A78 26 0 0 1 -78 -112Z", pen.tone("#d62f35", 0.64))
    pen.ellipse(0, -156, 78, 34, "#ee5a55")
    pen.ellipse(-26, -166, 28, 10, "#ffffff", 0.55)


def _cable(pen: Pen, rng: Random) -> None:
    """A coil with its plug."""
    for k in range(3):
        pen.ellipse(-30, -40 - 26 * k, 120 - 6 * k, 40, "none")
        pen.line(
            f"M{-150 + 4 * k} {-46 - 24 * k}a{120 - 4 * k} 40 0 1 0 {240 - 8 * k} 0a{120 - 4 * k} 40 0 1 0 {-240 + 8 * k} 0",
            INK if k % 2 else "#454c5a",
            19,
        )
    pen.line("M88 -84Q150 -120 110 -180T130 -232", "#454c5a", 17)
    pen.open(136, -238, 1, 16)
    pen.path("M-30 6Q-34 -58 -20 -66H20Q34 -58 30 6Z", pen.tone("#e8e4da", 0.6))
    pen.rect(-18, -108, 10, 46, STEEL, 3)
    pen.rect(8, -108, 10, 46, STEEL, 3)
    pen.close()


def _battery(pen: Pen, rng: Random) -> None:
    pen.rect(-26, -276, 52, 30, STEEL, 8)
    pen.rect(-66, -252, 132, 252, pen.tone("#2f3640", 0.62), 16)
    pen.path("M-66 -190H66V-236Q66 -252 50 -252H-50Q-66 -252 -66 -236Z", pen.tone("#d8963a", 0.62))
    pen.path("M14 -156L-30 -84H-4L-16 -24L34 -104H6Z", "#ffd75a")
    pen.line("M-18 -220H18M0 -238V-202", "#ffffff", 9)


def _pump(pen: Pen, rng: Random) -> None:
    """One that an engine drives: casing, fly wheel, pipes in and out."""
    green = "#4a6f62"
    pen.rect(-206, -30, 412, 30, pen.tone(INK, 0.7), 4)
    _tube(pen, -214, -150, 120, 62)
    _tube(pen, -214, -164, 26, 90, STEEL)
    _tube(pen, -88, -330, 62, 180)
    _tube(pen, -102, -340, 90, 26, STEEL)
    pen.circle(-57, -120, 92, pen.tone(green, 0.6))
    pen.circle(-57, -120, 62, darken(green, 0.2))
    for k in range(8):
        a = radians(45 * k)
        pen.circle(-57 + 77 * sin(a), -120 - 77 * cos(a), 7, STEEL)
    pen.circle(-57, -120, 20, BRASS)
    pen.rect(36, -176, 150, 150, pen.tone(darken(green, 0.1), 0.7), 12)
    for k in range(6):
        pen.line(f"M{58 + 21 * k} -160V-46", darken(green, 0.4), 7)
    pen.rect(28, -140, 20, 44, STEEL)
    pen.circle(110, -206, 36, BRASS)
    pen.circle(110, -206, 27, "#fbf8ee")
    pen.line("M110 -206L126 -222", RED, 6)
    pen.line("M186 -150H204V-96", INK, 9)


PLUMBING = {
    Prop.BATTERY: PropKind(_battery, 132, 276, 100),
    Prop.CABLE: PropKind(_cable, 342, 350, 170, origin=(11, 4)),
    Prop.FAUCET: PropKind(_faucet, 270, 232, 130, Place.LARGE, origin=(-15, -6)),
    Prop.GAUGE: PropKind(_gauge, 244, 290, 150),
    Prop.GENERATOR: PropKind(_generator, 372, 249, 260, Place.LARGE),
    Prop.HAND_PUMP: PropKind(_hand_pump, 299, 332, 420, Place.LARGE, origin=(7, 0)),
    Prop.LEVER: PropKind(_lever, 260, 341, 300, Place.LARGE),
    Prop.PIPE: PropKind(_pipe, 310, 212, 220, Place.LARGE, origin=(-45, 0)),
    Prop.PUMP: PropKind(_pump, 423, 340, 400, Place.LARGE),
    Prop.RED_BUTTON: PropKind(_red_button, 300, 198, 100),
    Prop.SWITCH: PropKind(_switch, 172, 250, 80, Place.WALL),
    Prop.THERMOMETER: PropKind(_thermometer, 124, 330, 130),
    Prop.VALVE: PropKind(_valve, 360, 313, 240, Place.LARGE, origin=(0, -4)),
}
