"""The telephone: on its hook, ringing, or dead with its plug pulled out, or both. It is the same one in all of them."""

from __future__ import annotations

from math import cos, radians, sin
from random import Random

from storyassets.model.prop import PropState
from storyassets.providers.embedded.scenery.colours import darken, grey, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

_RED, _IVORY, _BRASS, _INK = "#cf4a43", "#f4efe4", "#d8a94a", "#2a2f3a"


def draw_telephone(pen: Pen, rng: Random) -> None:
    """An old telephone with a dial, its receiver on the hook."""
    _draw_set(pen, _RED, _IVORY)
    _draw_receiver(pen, _RED)
    pen.line("M-146 -22q-36 10 -40 -20t-14 -50t30 -50", darken(_RED, 0.35), 8)


def _draw_ringing(pen: Pen, rng: Random) -> None:
    """The receiver jumps, and the ringing is seen."""
    _draw_jumping(pen)
    pen.line("M-146 -22q-36 10 -40 -20t-14 -50t30 -50", darken(_RED, 0.35), 8)
    _draw_sound(pen)


def _draw_dead(pen: Pen, rng: Random) -> None:
    """Dull, its plug pulled out."""
    _draw_dead_set(pen)
    _draw_loose_cord(pen)


def _draw_ringing_dead(pen: Pen, rng: Random) -> None:
    """It rings, and its plug jumps in the air."""
    _draw_jumping(pen)
    _draw_sound(pen)
    _draw_flying_cord(pen)


def _draw_unplugged(pen: Pen, rng: Random) -> None:
    """From near: dull, its cord comes round to us and ends in a plug that is in no socket."""
    pen.open(30, -130, 1)
    _draw_dead_set(pen)
    pen.close()
    cord = "M172 -146C250 -140 262 -66 168 -46S-4 -40 -60 -52"
    pen.line(cord, "#14161c", 21)
    pen.line(cord, "#4a505e", 13)
    pen.open(-92, -56, 1.25, 84)
    pen.shadow(0, 74, 44, 10, 0.3)
    for x in (-20, 8):
        pen.rect(x, 60, 12, 50, "#e9c766", 4)
    pen.rect(-38, -22, 74, 88, pen.tone("#f8f3e6", 0.62), 18)
    pen.line("M-20 2H18M-20 22H18", "#b9b1a0", 7)
    pen.close()


def _draw_dead_set(pen: Pen) -> None:
    dull = darken(grey(_RED, 0.35), 0.22)
    _draw_set(pen, dull, darken(grey(_IVORY, 0.6), 0.26))
    _draw_receiver(pen, dull)


def _draw_jumping(pen: Pen) -> None:
    pen.glow(0, -120, 250, "#ffe08a", 0.75)
    _draw_set(pen, lighten(_RED, 0.06), "#fff6d8")
    pen.open(0, -34, 1, -8)
    _draw_receiver(pen, lighten(_RED, 0.06))
    pen.close()


def _draw_sound(pen: Pen) -> None:
    for way in (-1, 1):
        for reach, width in ((196, 13), (232, 11), (266, 9)):
            pen.line(f"M{way * reach} -240Q{way * (reach + 34)} -180 {way * reach} -120", "#ffd24a", width)
    for x in (-90, 0, 90):
        pen.line(f"M{x} -292L{x * 1.25:.0f} -336", "#ffd24a", 11)


def _draw_loose_cord(pen: Pen) -> None:
    """A cord that leads to nothing: it hangs from the telephone, or over an edge, and ends in a plug."""
    cord = "M138 -18Q206 -34 200 8T158 50T182 84"
    pen.line(cord, "#14161c", 17)
    pen.line(cord, "#4a505e", 10)
    pen.open(186, 92, 1.12, -14)
    _draw_plug(pen)
    pen.close()


def _draw_flying_cord(pen: Pen) -> None:
    """The cord of a telephone that jumps: its plug is in the air, far from any socket."""
    cord = "M-138 -20C-176 26 -212 -10 -206 -52S-232 -104 -250 -84"
    pen.line(cord, "#14161c", 17)
    pen.line(cord, "#4a505e", 10)
    pen.open(-252, -86, 1.05, 24)
    _draw_plug(pen)
    pen.close()


def _draw_plug(pen: Pen) -> None:
    for x in (-18, 10):
        pen.rect(x, 58, 10, 42, "#e3c06a", 4)
    pen.rect(-32, -4, 66, 68, pen.tone("#f4efe4", 0.62), 16)
    pen.line("M-18 14H20", "#b9b1a0", 6)


def _draw_set(pen: Pen, colour: str, dial: str) -> None:
    pen.path(
        "M-84 -150Q-140 -40 -150 -14Q-150 0 -130 0H130Q150 0 150 -14Q140 -40 84 -150Z", pen.tone(colour, 0.66)
    )
    pen.rect(-62, -176, 26, 40, darken(colour, 0.3), 6)
    pen.rect(36, -176, 26, 40, darken(colour, 0.3), 6)
    pen.circle(0, -76, 62, dial)
    pen.circle(0, -76, 24, pen.tone(_BRASS, 0.6))
    for k in range(10):
        a = radians(30 * k + 20)
        pen.circle(cos(a) * 44, -76 + sin(a) * 44, 10, _INK)


def _draw_receiver(pen: Pen, colour: str) -> None:
    pen.path(
        "M-164 -182Q-160 -240 0 -240T164 -182Q164 -150 130 -148Q96 -150 96 -186Q0 -204 -96 -186"
        "Q-96 -150 -130 -148Q-164 -150 -164 -182Z",
        pen.tone(lighten(colour, 0.1), 0.66),
    )
    pen.line("M-120 -218Q0 -232 120 -218", lighten(colour, 0.5), 7, 0.7)


TELEPHONES = {
    PropState.CUT: PropKind(_draw_dead, 400, 240, 140),
    PropState.BROKEN: PropKind(_draw_unplugged, 480, 372, 210),
    PropState.RINGING: PropKind(_draw_ringing, 600, 340, 198),
    PropState.RINGING_DEAD: PropKind(_draw_ringing_dead, 600, 340, 198),
}
"""The states in which it is drawn on its own."""
