"""Props of today's offices, walls and breakdowns: a computer and its black screen, a framed notice, a torch, a tow truck."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

CASE, KEYS = "#454d5a", "#d7dde2"


def _draw_monitor(pen: Pen) -> None:
    """A broad screen on its foot, a keyboard and a mouse before it; the picture on it is not drawn yet."""
    pen.rect(-22, -92, 44, 60, darken(CASE, 0.1), 4)
    pen.rect(-84, -44, 168, 18, CASE, 8)
    pen.rect(-190, -312, 380, 232, pen.tone(CASE, 0.8, 0.2), 16)
    pen.circle(0, -92, 6, "#9fb4c0")
    pen.polygon([(-150, -32), (128, -32), (150, 0), (-172, 0)], pen.tone(KEYS, 0.7, 0.1))
    for row in range(3):
        y = -26 + 9 * row
        pen.line(f"M{-140 - 5 * row} {y}H{118 + 5 * row}", "#8c98a4", 5, 0.9)
    pen.ellipse(180, -8, 20, 12, pen.tone(KEYS, 0.6))


def _computer(pen: Pen, rng: Random) -> None:
    _draw_monitor(pen)
    pen.rect(-174, -296, 348, 194, pen.fade("#9fd3ea", "#4f8fc8"), 6)
    pen.rect(-152, -276, 190, 150, "#f4f8fb", 5)
    for k in range(6):
        pen.line(f"M-136 {-256 + 22 * k}h{(150, 110, 134, 90, 142, 70)[k]}", "#7a94a8", 8)
    for k, colour in enumerate(("#f0b04a", "#6ab187", "#e2574c")):
        pen.rect(58, -276 + 54 * k, 96, 42, colour, 5)
    pen.polygon([(-174, -160), (-60, -296), (0, -296), (-150, -102), (-174, -102)], "#ffffff", 0.14)


def draw_black_screen(pen: Pen, rng: Random) -> None:
    """The same computer, nothing on its screen but a cursor."""
    _draw_monitor(pen)
    pen.rect(-174, -296, 348, 194, "#07090d", 6)
    pen.rect(-152, -274, 20, 28, "#6ef2a0")
    pen.polygon([(-174, -190), (-90, -296), (-50, -296), (-174, -132)], "#ffffff", 0.08)


def _notice(pen: Pen, rng: Random) -> None:
    """A sheet behind glass, in a frame of wood on its nail."""
    pen.line("M-60 -300L0 -346L60 -300", "#5a4a40", 5)
    pen.circle(0, -346, 8, "#c9a04a")
    pen.rect(-204, -298, 420, 306, "#1c1626", 8, 0.22)
    pen.rect(-210, -306, 420, 306, pen.tone("#8a5a38", 0.8, 0.16), 10)
    pen.rect(-182, -278, 364, 250, "#fbf6ea", 3)
    for k in range(4):
        wide = (230, 270, 200, 130)[k]
        pen.rect(-wide / 2, -236 + 48 * k, wide, 16, "#59616d", 8)
    pen.polygon([(-182, -130), (-70, -278), (-20, -278), (-182, -64)], "#ffffff", 0.4)


def _flashlight(pen: Pen, rng: Random) -> None:
    """With its beam."""
    pen.open(-40, -70, 1, -16)
    pen.polygon([(60, -34), (300, -120), (300, 120), (60, 34)], "#fff0a8", 0.45)
    pen.polygon([(60, -26), (300, -62), (300, 62), (60, 26)], "#fff8d4", 0.5)
    pen.rect(-150, -26, 170, 52, pen.tone("#3f4652", 0.6), 14)
    pen.line("M-120 -24v48M-96 -24v48M-72 -24v48", "#23272f", 7)
    pen.polygon([(16, -28), (62, -46), (62, 46), (16, 28)], pen.tone("#d8434a", 0.6))
    pen.ellipse(62, 0, 12, 44, "#fffbe0")
    pen.rect(-36, -36, 34, 14, "#f0c65a", 5)
    pen.close()


def _tow_truck(pen: Pen, rng: Random) -> None:
    """A truck with a crane at its back, a hook on its chain, an orange light on the roof."""
    paint = "#e0a030"
    pen.line("M-40 -110L-220 -262", darken(paint, 0.25), 22)
    pen.line("M-60 -110L-150 -204M-20 -110L-96 -158", darken(paint, 0.35), 12)
    pen.circle(-220, -262, 16, "#59616d")
    pen.line("M-220 -250V-150", "#59616d", 7)
    pen.line("M-220 -150q0 34 -22 30t-10 -34", "#3b3f4a", 12)
    pen.path("M40 -196H128Q146 -194 156 -170L182 -116Q204 -110 206 -88V-44H40Z", pen.tone(paint, 0.74))
    pen.path("M66 -176H124L152 -118H66Z", "#cfe8f2")
    pen.rect(70, -214, 44, 20, "#ff8a3c", 8)
    pen.rect(-200, -118, 250, 74, pen.fade(lighten(paint, 0.1), darken(paint, 0.16)), 8)
    pen.line("M-196 -84H44", "#fff3d0", 12)
    pen.rect(-206, -52, 414, 16, CASE, 5)
    pen.circle(196, -78, 11, "#fff6c4")
    for x in (-138, 126):
        pen.circle(x, -38, 38, "#2b2b36")
        pen.circle(x, -38, 18, "#c9d0d8")


OFFICES = {
    Prop.COMPUTER: PropKind(_computer, 390, 314, 190),
    Prop.NOTICE: PropKind(_notice, 424, 356, 300, Place.WALL),
    Prop.FLASHLIGHT: PropKind(_flashlight, 420, 200, 90, origin=(40, 40)),
    Prop.TOW_TRUCK: PropKind(_tow_truck, 450, 280, 800, Place.BEHIND),
}
BLACK_SCREEN = PropKind(draw_black_screen, 390, 314, 190)
