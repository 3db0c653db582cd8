"""Things that bear the very day, year, score, count or degrees of which a story tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.handwriting import Panel, can_write, scribble, write_words
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

_PAPER, _RED, _INK, _STEEL = "#fffaf0", "#d8434a", "#33303f", "#8a94a4"
_STONE, _LIT = "#b9b2a4", "#fff3d8"
_LEAF = re.compile(
    r"(?P<big>\d[\d,]*|[A-Z]{6,9}) (?P<foot>[A-Z][A-Z ]*)|(?P<head>[A-Z]{3,9}) (?P<number>\d{1,4})"
)
_BOLD = 1.3
_BELOW = re.compile(r"[-−–]|\bminus\b", re.IGNORECASE)


def _calendar_at(says: str) -> PropKind:
    """A block of leaves: the day large, its month above, or '3' over 'WEEKS LATER' with leaves torn off."""
    found = _LEAF.fullmatch(says.upper())
    head = found["head"] or "" if found else ""
    foot = found["foot"] or "" if found else ""
    big = (found["big"] or found["number"]) if found else says.upper()

    def draw(pen: Pen, rng: Random) -> None:
        if foot:
            _fly_off(pen)
        pen.rect(-124, -292, 260, 292, darken(_PAPER, 0.42), 16)
        for k in range(4):
            pen.rect(-130 + k, -296 + 4 * k, 256, 280, darken(_PAPER, 0.20 - 0.05 * k), 12)
        pen.path("M-130 -296H126V-64L74 -16H-130Z", pen.fade(_PAPER, darken(_PAPER, 0.06)))
        pen.polygon([(126, -64), (74, -16), (70, -62)], darken(_PAPER, 0.22))
        pen.path("M-130 -232V-288Q-130 -300 -118 -300H114Q126 -300 126 -288V-232Z", pen.tone(_RED, 0.72))
        for x in (-72, 68):
            pen.circle(x, -266 if not head else -292, 9, darken(_RED, 0.42))
            pen.rect(x - 7, -326, 14, 46, _STEEL, 7)
        if head:
            write_words(pen, head, Panel(-2, -262, 200, 40), _PAPER, _BOLD)
        high, middle = (102, -164) if foot else (150, -130)
        write_words(pen, big, Panel(-2, middle, 216, high), _INK, _BOLD)
        if foot:
            write_words(pen, foot, Panel(-12, -68, 186, 44), _RED, _BOLD)

    return PropKind(draw, 330 if foot else 280, 330, 170)


def _fly_off(pen: Pen) -> None:
    """Leaves that the days have torn off."""
    for x, y, turn in ((-176, -250, -24), (176, -284, 21), (186, -90, 40)):
        pen.open(x, y, 1, turn)
        pen.rect(-44, -50, 88, 100, darken(_PAPER, 0.12), 6)
        pen.rect(-44, -50, 88, 24, lighten(_RED, 0.14), 6)
        scribble(pen, Panel(0, 10, 48, 30), _STEEL, 1)
        pen.close()


def _date_stone(says: str) -> PropKind:
    """The year in which something was built, cut into a stone of its wall; the bricks go on all around."""

    def draw(pen: Pen, rng: Random) -> None:
        brick = "#a8604a"
        pen.rect(-420, -700, 840, 1160, darken(brick, 0.34))
        for row in range(22):
            for column in range(9):
                x = -430 + 100 * column + 50 * (row % 2)
                shade = (brick, lighten(brick, 0.07), darken(brick, 0.08))[rng.randrange(3)]
                pen.rect(x, -700 + 52 * row, 93, 45, shade, 5)
        pen.rect(-164, -226, 344, 222, darken(brick, 0.5), 10, 0.6)
        pen.rect(-174, -236, 344, 222, darken(_STONE, 0.2), 10)
        pen.rect(-174, -236, 344, 212, pen.tone(_STONE, 0.7, 0.1), 10)
        pen.line("M-154 -218H150V-44H-154Z", darken(_STONE, 0.2), 5)
        panel = Panel(-2, -130, 256, 104)
        write_words(pen, says, Panel(2, -126, panel.width, panel.height), lighten(_STONE, 0.4))
        write_words(pen, says, panel, darken(_STONE, 0.62))

    return PropKind(draw, 400, 250, 260)


def _scoreboard_at(says: str) -> PropKind:
    """The score in lamps, a name's place above each half."""
    sides = [side for side in re.split(r"\s*[-–:]\s*|\s+to\s+", says) if side][:2]

    def draw(pen: Pen, rng: Random) -> None:
        pen.line("M-110 -80V0M110 -80V0", "#59616d", 18)
        pen.rect(-206, -290, 412, 226, pen.tone("#26324e", 0.8), 14)
        pen.line("M-192 -276H192V-78H-192Z", "#8fa0c0", 5)
        at = ((-98, 156), (98, 156)) if len(sides) == 2 else ((0, 340),)
        for side, (x, wide) in zip(sides, at, strict=False):
            pen.rect(x - wide / 2, -232, wide, 138, "#11151f", 8)
            pen.rect(x - 40, -262, 80, 16, "#dfe6f2", 4)
            write_words(pen, side, Panel(x, -163, wide * 0.7, 96), "#ffb23a")
        if len(sides) == 2:
            pen.circle(0, -186, 8, "#ffb23a")
            pen.circle(0, -140, 8, "#ffb23a")

    return PropKind(draw, 430, 294, 460, Place.LARGE)


def _counter_at(says: str) -> PropKind:
    """A counter with a figure on each of its wheels, as somebody clicks it on."""
    figures = says.replace(",", "")

    def draw(pen: Pen, rng: Random) -> None:
        wide = max(3, len(figures)) * 66.0
        half = wide / 2 + 44
        pen.rect(-half + 8, -190, 2 * half, 196, "#2a2f38", 34)
        pen.rect(-half, -200, 2 * half, 196, pen.fade("#d4dae2", "#a7b0bd", "#7c8695"), 34)
        pen.line(f"M{num(-half + 26)} -178H{num(half - 26)}", "#ffffff", 7, 0.7)
        pen.rect(half - 62, -236, 44, 44, pen.tone(_STEEL, 0.6), 10)
        pen.rect(half - 68, -254, 56, 24, pen.tone(_RED, 0.6), 12)
        pen.rect(-wide / 2 - 12, -158, wide + 24, 116, "#1d2129", 12)
        left = -len(figures) * 33.0
        for k, figure in enumerate(figures):
            x = left + 66 * k
            pen.rect(x + 3, -150, 60, 100, pen.fade("#6a707c", "#23262e", "#17191f", "#23262e", "#6a707c"), 6)
            write_words(pen, figure, Panel(x + 33, -100, 38, 62), _LIT)
        for x in (-half + 22, half - 22):
            pen.circle(x, -100, 9, "#5a6472")

    return PropKind(draw, max(3, len(figures)) * 66 + 88, 258, 150)


def _thermometer_at(says: str) -> PropKind:
    """An enamel plate with the glass at its left, high or low, and the degrees beside it."""
    cold = _BELOW.search(says) is not None

    def draw(pen: Pen, rng: Random) -> None:
        pen.rect(-154, -324, 320, 324, darken("#3f6f9a", 0.4), 26)
        pen.rect(-162, -332, 320, 324, pen.tone("#3f6f9a", 0.75, 0.1), 26)
        pen.rect(-148, -318, 292, 296, "#fbf6ea", 18)
        for k in range(11):
            pen.line(f"M-66 {-292 + 22 * k}h{26 if k % 5 == 0 else 15}", _INK, 5)
        pen.rect(-112, -304, 30, 250, "#dfeaf0", 15)
        top = -96 if cold else -256
        colour = "#3f7fd0" if cold else _RED
        pen.rect(-105, top, 16, -60 - top, colour, 8)
        pen.circle(-97, -52, 28, colour)
        write_words(pen, says, Panel(48, -170, 160, 130), colour)

    return PropKind(draw, 324, 334, 200)


_DATED: dict[Prop, Callable[[str], PropKind]] = {
    Prop.CALENDAR: _calendar_at,
    Prop.STONE: _date_stone,
    Prop.SCOREBOARD: _scoreboard_at,
    Prop.GAUGE: _counter_at,
    Prop.THERMOMETER: _thermometer_at,
}


def dated(prop: Prop, says: str) -> PropKind | None:
    """The thing with these figures on it; None for one that shows none, and for what cannot be written."""
    return _DATED[prop](says) if prop in _DATED and can_write(says) else None
