"""Props that are packed, labelled and read off: tubs, labels, tape, ribbons, and clocks that count in figures."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

PAPER, STEEL = "#fbf6ea", "#b9c4cf"
_SEGMENTS = {
    "0": "abcdef",
    "1": "bc",
    "2": "abged",
    "3": "abgcd",
    "4": "fgbc",
    "5": "afgcd",
    "6": "afgcde",
    "7": "abc",
    "8": "abcdefg",
    "9": "abcdfg",
}
_AT = {
    "a": (0, 0, 1, 0),
    "b": (1, 0, 1, 1),
    "c": (1, 1, 1, 2),
    "d": (0, 2, 1, 2),
    "e": (0, 1, 0, 2),
    "f": (0, 0, 0, 1),
    "g": (0, 1, 1, 1),
}


def write_figures(pen: Pen, figures: str, middle: float, top: float, size: float, colour: str) -> None:
    """A time in lit strokes, as a digital clock has it."""
    wide = sum(0.5 if sign == ":" else 1.0 for sign in figures) * size * 1.3
    x = middle - wide / 2 + size * 0.15
    for sign in figures:
        if sign == ":":
            pen.circle(x + size * 0.15, top + size * 0.6, size * 0.1, colour)
            pen.circle(x + size * 0.15, top + size * 1.4, size * 0.1, colour)
            x += size * 0.65
            continue
        lines = "".join(
            f"M{x + a * size * 0.9:.0f} {top + b * size:.0f}L{x + c * size * 0.9:.0f} {top + d * size:.0f}"
            for a, b, c, d in (_AT[part] for part in _SEGMENTS.get(sign, "g"))
        )
        pen.line(lines, colour, size * 0.17)
        x += size * 1.3


def draw_oven_clock(pen: Pen, figures: str) -> None:
    """The panel of an oven: its clock in figures between two knobs, the rail of the door under it."""
    pen.rect(-230, -250, 460, 250, pen.tone("#e6e9ec", 0.8, 0.12), 14)
    pen.rect(-214, -236, 428, 152, pen.tone("#3a3f4a", 0.84, 0.12), 10)
    pen.rect(-112, -212, 224, 104, "#10151c", 8)
    write_figures(pen, figures, 0, -192, 33, "#6ff2a0")
    for x in (-164, 164):
        pen.circle(x, -160, 38, STEEL)
        pen.circle(x, -160, 29, pen.tone("#e9edf0", 0.6))
        pen.line(f"M{x} -184V-164", "#c8343f", 8)
    pen.line("M-190 -46H190", "#8f9aa6", 19)
    pen.line("M-186 -50H186", "#f4f7f9", 6)


def digital_clock_at(hour: str) -> PropKind | None:
    """The same panel with this time on it; None for words that are no time."""
    figures = hour.replace(".", ":")
    if not set(figures) <= {*_SEGMENTS, ":"}:
        return None
    return PropKind(lambda pen, rng: draw_oven_clock(pen, figures), 462, 252, 190)


def _digital_clock(pen: Pen, rng: Random) -> None:
    draw_oven_clock(pen, "12:00")


def _food_tub(pen: Pen, rng: Random) -> None:
    """A clear box of plastic with a lid that snaps shut, and a label."""
    pen.path("M-140 -126H140L122 -12Q120 0 106 0H-106Q-120 0 -122 -12Z", pen.tone("#dcebf0", 0.72, 0.14))
    pen.path("M-130 -92Q-70 -112 0 -94T130 -92L120 -12Q118 -4 106 -4H-106Q-118 -4 -120 -12Z", "#f0c9a8")
    pen.path("M-130 -92Q-70 -112 0 -94T130 -92L128 -70Q60 -84 0 -70T-128 -70Z", "#f8dfc8")
    pen.rect(-154, -154, 308, 34, pen.tone("#4f9ab8", 0.72), 12)
    pen.rect(-120, -164, 240, 17, lighten("#4f9ab8", 0.2), 8)
    pen.rect(-26, -130, 52, 22, darken("#4f9ab8", 0.2), 6)
    pen.rect(-72, -84, 144, 56, PAPER, 6)
    pen.line("M-52 -66H20M-52 -46H52", "#3b4a7a", 8)
    pen.line("M-104 -108L-94 -30", "#ffffff", 9, 0.7)


def _label(pen: Pen, rng: Random) -> None:
    """A roll of stickers, one peeling off."""
    pen.path("M-20 -40L150 -14Q170 -8 168 0H-30Z", "#e9dcb8")
    pen.path("M60 -88Q110 -84 160 -52L138 -16Q88 -40 34 -34Z", pen.tone(PAPER, 0.8, 0.1))
    pen.path("M60 -88Q110 -84 160 -52L153 -41Q104 -70 52 -74Z", "#d8434a")
    pen.line("M68 -56Q100 -54 128 -40", "#3b4a7a", 7)
    pen.circle(-62, -92, 92, pen.tone("#f1e6c8", 0.66))
    for r in (74, 56):
        pen.line(f"M{-62 - r} -92A{r} {r} 0 1 1 {-62 + r} -92A{r} {r} 0 1 1 {-62 - r} -92", "#d9c79c", 4)
    pen.circle(-62, -92, 36, "#b98a5a")
    pen.circle(-62, -92, 25, darken("#b98a5a", 0.4))
    pen.path("M-134 -150A92 92 0 0 1 -66 -184L-64 -150A58 58 0 0 0 -108 -128Z", PAPER)
    pen.path("M-134 -150A92 92 0 0 1 -66 -184L-65 -172A80 80 0 0 0 -125 -142Z", "#d8434a")


def _price_tag(pen: Pen, rng: Random) -> None:
    """A tag of card on its string."""
    pen.line("M-92 -150Q-150 -220 -108 -250T-40 -236", "#8a6a4a", 7)
    pen.open(0, -96, 1, 24)
    pen.path("M-130 0L-84 -66H112Q126 -66 126 -52V52Q126 66 112 66H-84Z", pen.tone("#f0d9a4", 0.76, 0.14))
    pen.circle(-88, 0, 17, "#8a6a4a")
    pen.circle(-88, 0, 9, "#fdf6e3")
    pen.line("M-40 -22H92M-40 8H92M-40 36H40", "#7a5a3a", 8)
    pen.close()


def _tape(pen: Pen, rng: Random) -> None:
    """A roll of sticky tape."""
    pen.path("M-20 0H196V-34H30Z", pen.tone("#e2c078", 0.7, 0.12))
    pen.path("M196 0L186 -9L196 -17L186 -26L196 -34H170V0Z", "#d0aa5c")
    pen.circle(-40, -112, 112, pen.tone("#e2b45e", 0.66))
    pen.circle(-40, -112, 74, "#a8763e")
    pen.circle(-40, -112, 62, darken("#a8763e", 0.5))
    pen.line("M-134 -112A94 94 0 0 1 -40 -206", "#f6dea6", 8)


def _ribbon(pen: Pen, rng: Random) -> None:
    """Tied in a bow."""
    red = "#d8344a"
    for way in (-1, 1):
        pen.polygon(
            [(0, -120), (way * 24, -128), (way * 92, -6), (way * 58, -22), (way * 34, 4)], darken(red, 0.16)
        )
        pen.path(
            f"M0 -130C{way * 60} -220 {way * 160} -216 {way * 156} -140S{way * 60} -70 0 -130Z",
            pen.tone(red, 0.6),
        )
        pen.path(
            f"M{way * 20} -136C{way * 60} -180 {way * 124} -180 {way * 122} -142S{way * 60} -106 {way * 20} -136Z",
            darken(red, 0.3),
        )
    pen.rect(-30, -162, 60, 64, pen.tone(lighten(red, 0.1), 0.6), 18)


def _sweater(pen: Pen, rng: Random) -> None:
    """Knitted, with a pattern across the breast."""
    wool = "#3f7f8a"
    for way in (-1, 1):
        pen.path(
            f"M{way * 74} -286Q{way * 130} -270 {way * 152} -200L{way * 178} -40L{way * 126} -28L{way * 84} -190Z",
            pen.tone(darken(wool, 0.08), 0.6),
        )
        pen.line(f"M{way * 174} -50L{way * 130} -40", lighten(wool, 0.3), 17)
    pen.path("M-84 -290Q0 -250 84 -290L104 -200V-14Q0 6 -104 -14V-200Z", pen.tone(wool, 0.7, 0.16))
    pen.path("M-48 -296Q0 -262 48 -296L42 -270Q0 -240 -42 -270Z", lighten(wool, 0.3))
    pen.rect(-104, -34, 208, 30, lighten(wool, 0.2), 8)
    pen.line("M-98 -186l22 24 22 -24 22 24 22 -24 22 24 22 -24 22 24 22 -24 22 24", PAPER, 9)
    pen.line("M-98 -140H98M-98 -122H98", "#e0aa3e", 8)


def _suit(pen: Pen, rng: Random) -> None:
    """A man's jacket with shirt and tie, on its hanger."""
    cloth = "#33415e"
    pen.line("M0 -366Q24 -386 12 -400T-10 -394", "#8a929e", 8)
    pen.path("M-40 -340H40L0 -180Z", "#fdfcf8")
    pen.path("M-13 -322H13L9 -300L20 -214L0 -190L-20 -214L-9 -300Z", "#b5343f")
    for way in (-1, 1):
        pen.path(
            f"M{way * 40} -346Q{way * 120} -330 {way * 140} -270L{way * 166} -60L{way * 112} -50L{way * 96} -200Z",
            darken(cloth, 0.12),
        )
        pen.path(
            f"M{way * 36} -346L{way * 92} -322L{way * 112} -10Q{way * 60} 6 0 0V-176Z", pen.tone(cloth, 0.66)
        )
        pen.path(
            f"M{way * 36} -346L{way * 70} -300L{way * 48} -280L{way * 62} -262L0 -164L{way * 8} -200Z",
            lighten(cloth, 0.12),
        )
    for y in (-132, -92):
        pen.circle(0, y, 8, "#e0c48a")
    pen.path("M40 -242h36v8h-36Z", "#fdfcf8")


PACKED = {
    Prop.DIGITAL_CLOCK: PropKind(_digital_clock, 462, 252, 190),
    Prop.FOOD_TUB: PropKind(_food_tub, 310, 166, 120),
    Prop.LABEL: PropKind(_label, 330, 190, 90, origin=(6, 0)),
    Prop.PRICE_TAG: PropKind(_price_tag, 290, 260, 80, origin=(-6, -6)),
    Prop.TAPE: PropKind(_tape, 352, 226, 90, origin=(22, 0)),
    Prop.RIBBON: PropKind(_ribbon, 316, 212, 90),
    Prop.SWEATER: PropKind(_sweater, 360, 300, 220, Place.LARGE),
    Prop.SUIT: PropKind(_suit, 336, 406, 330, Place.LARGE),
}
