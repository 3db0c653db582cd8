"""Props of chores: what cleans, mends, carries rubbish and warms a home of today."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

STEEL = "#b9c4cf"
WHITE = "#f6f7f4"


def _garbage_bag(pen: Pen, rng: Random) -> None:
    """Black and full, tied at its neck."""
    black = "#33363f"
    pen.path(
        "M-24 -216Q-120 -186 -130 -96Q-136 0 -84 0H90Q138 0 130 -96Q118 -186 24 -216Z", pen.tone(black, 0.62)
    )
    pen.path(
        "M-24 -214L-62 -282Q-24 -262 0 -280Q26 -260 62 -280L24 -214Z", pen.tone(lighten(black, 0.1), 0.6)
    )
    pen.rect(-32, -226, 64, 22, "#e8b840", 8)
    pen.line(
        "M-84 -146Q-100 -90 -86 -40M-30 -190Q-52 -120 -30 -70M36 -180Q64 -120 54 -40", lighten(black, 0.28), 7
    )
    pen.ellipse(-82, -112, 10, 34, "#ffffff", 0.25, 8)


def _trash_can(pen: Pen, rng: Random) -> None:
    green = "#4f6f60"
    pen.path("M-92 -206H92L76 0H-76Z", pen.tone(green, 0.66))
    pen.line("M-54 -184L-46 -22M0 -184V-22M54 -184L46 -22", darken(green, 0.3), 9)
    pen.path("M-108 -206Q-108 -240 -70 -244H70Q108 -240 108 -206Z", pen.tone(lighten(green, 0.12), 0.66))
    pen.line("M-28 -246Q0 -272 28 -246", darken(green, 0.4), 12)


def _mop(pen: Pen, rng: Random) -> None:
    """In its bucket."""
    pen.line("M20 -90L92 -326", "#b07a44", 16)
    pen.line("M20 -90L4 -40M20 -90L28 -40M20 -90L-18 -46M20 -90L48 -48", "#f1ead8", 18)
    pen.path("M-80 -128H92L74 0H-62Z", pen.tone("#4f9fc8", 0.66))
    pen.ellipse(6, -128, 86, 18, "#2f6f98")
    pen.ellipse(6, -126, 72, 12, "#cfeaf4")
    pen.line("M22 -128L34 -166", "#b07a44", 16)
    pen.line("M-80 -126Q6 -200 92 -126", "#8a929e", 7)


def _toolbox(pen: Pen, rng: Random) -> None:
    red = "#c8433c"
    pen.line("M-60 -160V-206H60V-160", "#3b3f4e", 18)
    pen.line("M-84 -150L-120 -224M96 -150L112 -220", STEEL, 14)
    pen.rect(-130, -234, 24, 34, "#e8b840", 6)
    pen.path("M-152 -110L-130 -164H130L152 -110Z", pen.tone(darken(red, 0.1), 0.7))
    pen.rect(-156, -112, 312, 112, pen.tone(red, 0.7), 10)
    pen.rect(-156, -112, 312, 14, lighten(red, 0.25), 4)
    for x in (-90, 66):
        pen.rect(x, -122, 26, 40, STEEL, 4)


def _bolt_cutters(pen: Pen, rng: Random) -> None:
    """Long arms, short jaws."""
    red = "#c8433c"
    pen.open(0, -150, 1, 38)
    for way in (-1, 1):
        pen.line(f"M{way * 6} -52L{way * 42} 60L{way * 40} 176", darken(STEEL, 0.45), 18)
        pen.line(f"M{way * 44} 86L{way * 40} 176", red, 28)
        pen.path(
            f"M0 -60L{way * 34} -70L{way * 30} -122Q{way * 22} -160 {way * 3} -166L{way * 12} -112Z",
            pen.tone("#59616d", 0.5),
        )
    pen.circle(0, -56, 19, "#3b3f4e")
    pen.circle(0, -56, 8, STEEL)
    pen.close()


def _wrench(pen: Pen, rng: Random) -> None:
    pen.open(0, -130, 1, 40)
    pen.rect(-18, -90, 36, 200, pen.tone(STEEL, 0.5), 10)
    pen.path(
        "M-44 -158L-20 -150V-116H20V-150L44 -158Q66 -118 34 -84H-34Q-66 -118 -44 -158Z", pen.tone(STEEL, 0.6)
    )
    pen.circle(0, 116, 36, pen.tone(STEEL, 0.6))
    pen.circle(0, 116, 16, "#59616d")
    pen.line("M0 -60V80", darken(STEEL, 0.25), 10)
    pen.close()


def _washing_machine(pen: Pen, rng: Random) -> None:
    pen.rect(-118, -270, 236, 270, pen.tone(WHITE, 0.8, 0.1), 14)
    pen.line("M-112 -214H112", "#cfd6dd", 5)
    pen.rect(-100, -254, 76, 28, "#dfe6ec", 6)
    pen.circle(50, -240, 15, "#8a94a4")
    pen.circle(90, -240, 9, "#5fc07a")
    pen.circle(0, -106, 88, "#aab6c2")
    pen.circle(0, -106, 70, pen.radial([(0.0, "#9fd8ee", 1.0), (1.0, "#3f7f9f", 1.0)]))
    pen.path("M-58 -92Q-20 -128 10 -96T60 -104Q58 -46 0 -42Q-50 -46 -58 -92Z", "#d8646a")
    pen.path("M-40 -80Q0 -100 30 -72Q20 -48 0 -46Q-30 -50 -40 -80Z", "#f0d27a")
    pen.line("M-48 -136A56 56 0 0 1 -10 -160", "#ffffff", 9, 0.8)


def _vacuum(pen: Pen, rng: Random) -> None:
    body = "#b8463f"
    pen.line("M-30 -96Q-70 -270 40 -272T140 -160", "#4a4f5c", 16)
    pen.line("M140 -160L164 -24", STEEL, 15)
    pen.polygon([(120, -26), (196, -26), (206, 0), (112, 0)], "#3b3f4e")
    pen.path("M-150 -26Q-160 -126 -70 -136H0Q62 -130 62 -26Z", pen.tone(body, 0.66))
    pen.ellipse(-52, -136, 50, 12, lighten(body, 0.3))
    for x in (-110, 24):
        pen.circle(x, -28, 28, "#2b2b36")
        pen.circle(x, -28, 12, STEEL)


def _thermostat(pen: Pen, rng: Random) -> None:
    """Round, on its plate, with the degrees."""
    pen.rect(-114, -222, 228, 222, pen.tone(WHITE, 0.8, 0.1), 30)
    pen.circle(0, -111, 92, pen.tone("#59616d", 0.6))
    pen.circle(0, -111, 74, "#1e2430")
    pen.line("M-62 -80A70 70 0 1 1 62 -80", "#3b4454", 9)
    pen.line("M-62 -80A70 70 0 0 1 -10 -178", "#ff9a3c", 10)
    pen.line("M-42 -134H-12V-112H-42V-90H-12M10 -134H36V-90H10Z", "#ffffff", 8)
    pen.circle(50, -132, 6, "#ffffff")


def _microwave(pen: Pen, rng: Random) -> None:
    pen.rect(-164, -186, 328, 180, pen.tone("#d5dbe2", 0.8, 0.12), 14)
    pen.rect(-148, -170, 212, 148, "#3b3f4e", 8)
    pen.rect(-134, -156, 184, 120, pen.radial([(0.0, "#ffd98a", 1.0), (1.0, "#6b4f34", 1.0)]), 6)
    pen.path("M-90 -60H2Q0 -44 -16 -40H-74Q-88 -44 -90 -60Z", "#f6f2e4")
    pen.rect(82, -168, 66, 30, "#11151f", 4)
    pen.line("M92 -146v-14M104 -160h10v14h-10ZM126 -160h10v14h-10Z", "#5fe08a", 4)
    for row in range(3):
        for column in range(3):
            pen.circle(94 + 21 * column, -116 + 24 * row, 8, "#8a94a4")
    pen.rect(84, -42, 62, 22, "#8a94a4", 6)
    pen.line("M-130 0h20M110 0h20", "#3b3f4e", 12)


def _shredder(pen: Pen, rng: Random) -> None:
    """A sheet goes in whole and comes out in strips."""
    pen.rect(-62, -318, 124, 110, "#fdfaf1", 4)
    pen.line("M-44 -298H40M-44 -278H30M-44 -258H44", "#a9adb8", 7)
    pen.path("M-104 -160H104L92 0H-92Z", pen.tone("#59616d", 0.66))
    pen.rect(-66, -130, 132, 112, "#2b2b36", 6)
    for k in range(9):
        x = -54 + 13 * k
        pen.line(f"M{x} -128q{6 * (-1) ** k} 40 0 {70 + 11 * (k % 3)}", "#f3eee0", 7)
    pen.rect(-122, -216, 244, 60, pen.tone("#3b3f4e", 0.7), 12)
    pen.rect(-76, -212, 152, 13, "#11151f", 5)
    pen.circle(96, -184, 9, "#5fe08a")


CHORES = {
    Prop.BOLT_CUTTERS: PropKind(_bolt_cutters, 270, 320, 220, origin=(-8, 8)),
    Prop.GARBAGE_BAG: PropKind(_garbage_bag, 266, 284, 260, Place.LARGE),
    Prop.MICROWAVE: PropKind(_microwave, 330, 192, 170, origin=(0, 6)),
    Prop.MOP: PropKind(_mop, 190, 336, 420, Place.LARGE, origin=(6, 0)),
    Prop.SHREDDER: PropKind(_shredder, 246, 320, 260, Place.LARGE),
    Prop.THERMOSTAT: PropKind(_thermostat, 230, 224, 90, Place.WALL),
    Prop.TOOLBOX: PropKind(_toolbox, 316, 238, 180, Place.LARGE),
    Prop.TRASH_CAN: PropKind(_trash_can, 220, 264, 280, Place.LARGE),
    Prop.VACUUM: PropKind(_vacuum, 372, 282, 280, Place.LARGE, origin=(24, 0)),
    Prop.WASHING_MACHINE: PropKind(_washing_machine, 240, 272, 360, Place.LARGE),
    Prop.WRENCH: PropKind(_wrench, 260, 280, 150, origin=(0, 10)),
}
