"""Lights that have gone out, with their smoke, or with black panes."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind


def _dark_lamp(pen: Pen, rng: Random) -> None:
    pen.path(
        "M-80 0Q-70 -24 -30 -30Q-84 -52 -78 -78H78Q84 -52 30 -30Q70 -24 80 0Z", pen.tone("#a97a3a", 0.62)
    )
    pen.rect(-50, -104, 100, 28, pen.tone("#8a5d2e", 0.6), 8)
    pen.path(
        "M-40 -104Q-84 -160 -34 -236Q-30 -262 -28 -284H28Q30 -262 34 -236Q84 -160 40 -104Z", "#8e9aa6", 0.55
    )
    pen.line("M0 -106V-136", "#2a1f1a", 9)
    pen.line("M4 -150q22 -26 -4 -56t8 -70q14 -26 -4 -48", "#c9ced6", 9, 0.55)
    pen.line("M-46 -130Q-54 -160 -34 -200", "#ffffff", 7, 0.5)
    pen.line("M48 -96Q130 -110 92 -40Q82 -26 66 -30", "#a97a3a", 12)


def _dark_candle(pen: Pen, rng: Random) -> None:
    pen.path("M-100 -20Q-90 0 0 0T100 -20Q100 -34 0 -34T-100 -20Z", pen.tone("#c99a3e", 0.62))
    pen.line("M78 -34q60 -12 34 -60q-20 -14 -34 10", "#c99a3e", 12)
    pen.rect(-32, -140, 64, 112, pen.tone("#efe6d2", 0.6, 0.16), 8)
    pen.line("M0 -138q2 -16 8 -26", "#2f2622", 8)
    pen.line("M10 -176q24 -24 0 -52t10 -52", "#c9ced6", 9, 0.6)


def _dark_lantern(pen: Pen, rng: Random) -> None:
    iron = "#4b4250"
    pen.line("M-60 -210Q-70 -310 0 -310T60 -210", iron, 10)
    pen.path("M-74 -196Q0 -280 74 -196Z", pen.tone(iron, 0.6))
    pen.rect(-17, -262, 34, 28, iron, 6)
    pen.rect(-64, -196, 128, 160, pen.fade("#6f7d8c", "#4d5866"), 8)
    pen.rect(-8, -92, 16, 46, "#d9cfbe", 4)
    pen.line("M0 -94V-110", "#1e1a1a", 7)
    pen.polygon([(-52, -180), (-20, -180), (-52, -110)], "#ffffff", 0.25)
    pen.line("M-64 -196V-36M64 -196V-36", iron, 10)
    pen.rect(-84, -46, 168, 46, pen.tone(iron, 0.6), 10)
    pen.rect(-78, -206, 156, 17, lighten(iron, 0.2), 6)


def _dark_lighthouse(pen: Pen, rng: Random) -> None:
    """No beam, and black panes."""
    pen.path("M-150 0Q-130 -56 -70 -46Q0 -76 70 -46Q130 -56 150 0Z", pen.tone("#7d8490", 0.6))
    pen.polygon([(-66, -40), (66, -40), (42, -310), (-42, -310)], pen.tone("#fbf6ea", 0.62, 0.2))
    for y, half in ((-110, 60), (-200, 52), (-290, 44)):
        pen.polygon(
            [(-half, y), (half, y), (half - 4, y - 40), (-half + 4, y - 40)], pen.tone("#d8434a", 0.62)
        )
    pen.rect(-62, -324, 124, 18, "#3b4250", 5)
    pen.rect(-34, -378, 68, 56, "#222938", 4)
    pen.line("M-34 -378V-324M0 -378V-324M34 -378V-324", "#3b4250", 6)
    pen.polygon([(-26, -372), (-8, -372), (-26, -344)], "#7f8ea4", 0.6)
    pen.path("M-48 -376Q0 -440 48 -376Z", pen.tone("#d8434a", 0.6))
    pen.path("M-18 -40V-74A18 18 0 0 1 18 -74V-40Z", "#59483c")


GONE_OUT = {
    Prop.LAMP: PropKind(_dark_lamp, 230, 320, 180),
    Prop.CANDLE: PropKind(_dark_candle, 210, 290, 150),
    Prop.LANTERN: PropKind(_dark_lantern, 180, 316, 170),
    Prop.LIGHTHOUSE: PropKind(_dark_lighthouse, 320, 430, 1400, Place.BEHIND),
}
