"""Things that bear a sum, a name or a number: a price tag, a receipt, money in its band, a label, a sign by the road."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.handwriting import Panel, can_write, write_words
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

_PAPER, _CARD, _INK, _RED = "#fffaf0", "#f0d9a4", "#33303f", "#c8283a"
_OAK, _BRASS = "#8a5a34", "#e0ac3c"
_NOTES = {"$": "#74b988", "£": "#8f84c4", "€": "#d8a066"}
_SHAVED = "#f3d7a6"
_FEW_NOTES = 100
_STROKES_IN_A_ROW = 10
_MOST_STROKES = 30


def _price_tag_at(says: str) -> PropKind:
    """A tag of card on its string, the price written large."""

    def draw(pen: Pen, rng: Random) -> None:
        pen.line("M-150 -128Q-214 -190 -176 -236T-92 -232", "#8a6a4a", 8)
        pen.open(6, -112, 1, 7)
        pen.path("M-176 8L-116 -84H162Q180 -84 180 -66V84Q180 102 162 102H-116Z", darken(_CARD, 0.4))
        pen.path("M-182 0L-122 -92H156Q174 -92 174 -74V76Q174 94 156 94H-122Z", pen.tone(_CARD, 0.8, 0.1))
        pen.circle(-132, 0, 20, "#8a6a4a")
        pen.circle(-132, 0, 11, "#fdf6e3")
        write_words(pen, says, Panel(34, 0, 220, 110), _RED)
        pen.close()

    return PropKind(draw, 400, 250, 110, origin=(-4, -6))


def _receipt_at(says: str) -> PropKind:
    """A slip with its lines, and the sum that is told under them."""

    def draw(pen: Pen, rng: Random) -> None:
        pen.open(0, 0, 1, 3)
        teeth = "".join(f"l18 {-13 if k % 2 else 13}" for k in range(14))
        pen.path(f"M-126 -372H126V-13{teeth.replace('l18', 'l-18')}Z", darken(_PAPER, 0.3))
        pen.path(f"M-132 -380H120V-19{teeth.replace('l18', 'l-18')}Z", pen.tone(_PAPER, 0.86, 0.06))
        pen.line("M-60 -344H48", _INK, 15)
        for y, end in ((-300, 4), (-268, 22), (-236, -10)):
            pen.line(f"M-104 {y}H{end}M70 {y}H92", "#8a929e", 8)
        pen.line("M-106 -206H94", "#8a929e", 4)
        write_words(pen, says, Panel(-6, -134, 196, 96), _RED)
        pen.line("M-84 -70H72M-84 -58H72", _RED, 5)
        pen.close()

    return PropKind(draw, 290, 390, 150, origin=(-6, 0))


def _cash_at(says: str) -> PropKind:
    """A thick bundle of notes whose paper band says how much it is; a small sum is one note or two."""
    if _worth(says) <= _FEW_NOTES:
        return _note_at(says)
    note = _NOTES.get(says[0], "#74b988")

    def draw(pen: Pen, rng: Random) -> None:
        for k in range(7):
            pen.rect(-196 + 3 * (k % 3), -46 - 14 * k, 392, 44, darken(note, (0.3, 0.18)[k % 2]), 6)
        pen.rect(-198, -236, 396, 166, pen.tone(note, 0.9, 0.08), 10)
        pen.line("M-182 -220H182V-86H-182Z", lighten(note, 0.7), 5)
        for x in (-146, 146):
            pen.circle(x, -153, 26, lighten(note, 0.7))
            pen.circle(x, -153, 18, darken(note, 0.16))
        pen.path("M-96 -242H96V0H-96Z", pen.fade("#fdf4dc", "#f4e4bc", "#d8c08a"))
        pen.line("M-96 -242V0M96 -242V0", "#b5343f", 7)
        write_words(pen, says, Panel(0, -154, 166, 104), _INK)

    return PropKind(draw, 400, 244, 110)


def _worth(says: str) -> float:
    figures = re.sub(r"[^\d.]", "", says)
    return float(figures) if figures.strip(".") and not says[-1].isalpha() else _FEW_NOTES + 1


def _note_at(says: str) -> PropKind:
    note = _NOTES.get(says[0], "#74b988")

    def draw(pen: Pen, rng: Random) -> None:
        pen.open(0, -118, 1, 5)
        pen.rect(-196, -96, 392, 196, darken(note, 0.3), 12)
        pen.close()
        pen.rect(-200, -218, 400, 196, pen.tone(note, 0.9, 0.07), 12)
        pen.line("M-180 -198H180V-42H-180Z", lighten(note, 0.7), 6)
        for x in (-136, 136):
            pen.circle(x, -120, 34, lighten(note, 0.55))
            pen.circle(x, -128, 13, darken(note, 0.2))
            pen.path(f"M{x - 24} -94Q{x} -124 {x + 24} -94Q{x} -84 {x - 24} -94Z", darken(note, 0.2))
        pen.ellipse(0, -120, 96, 66, lighten(note, 0.78))
        write_words(pen, says, Panel(0, -120, 146, 84), darken(note, 0.62))

    return PropKind(draw, 420, 240, 90)


def _label_at(says: str) -> PropKind:
    """One stuck on a box of wood, its rim red; the boards go on all around."""

    def draw(pen: Pen, rng: Random) -> None:
        wood = "#b98a5a"
        pen.rect(-420, -700, 840, 1160, wood)
        for k in range(9):
            pen.line(f"M-420 {-640 + 124 * k}H420", darken(wood, 0.36), 7)
            pen.line(
                f"M-400 {-600 + 124 * k}q200 -18 380 4M40 {-566 + 124 * k}q150 14 330 -6",
                darken(wood, 0.14),
                5,
            )
        pen.open(0, -110, 1, -2)
        pen.rect(-184, -108, 376, 224, darken(wood, 0.42), 14)
        pen.rect(-190, -116, 380, 226, pen.tone(_PAPER, 0.9, 0.06), 12)
        pen.line("M-172 -98H172V92H-172Z", _RED, 7)
        write_words(pen, says, Panel(0, -3, 296, 136), _INK)
        pen.close()

    return PropKind(draw, 400, 240, 120)


def _tally_at(says: str) -> PropKind:
    """So many strokes cut into boards, each fifth across the four before it, and what they count; other words alone."""
    lapse = re.fullmatch(r"(\d+) (?:DAY|WEEK|MONTH|YEAR)S", says)
    count = min(_MOST_STROKES, int(lapse.group(1))) if lapse else 0

    def draw(pen: Pen, rng: Random) -> None:
        pen.rect(-420, -700, 840, 1170, darken(_OAK, 0.4))
        for row in range(9):
            shade = (_OAK, darken(_OAK, 0.07), lighten(_OAK, 0.05))[row % 3]
            pen.rect(-420, -700 + 130 * row, 840, 128, shade)
            pen.line(
                f"M-400 {-660 + 130 * row}q220 -16 420 6M-60 {-616 + 130 * row}q200 14 460 -8",
                darken(_OAK, 0.2),
                5,
            )
        rows = -(-count // _STROKES_IN_A_ROW)
        for k in range(count):
            row, at = divmod(k, _STROKES_IN_A_ROW)
            wide = min(_STROKES_IN_A_ROW, count - row * _STROKES_IN_A_ROW) * 34 + 20
            x = -wide / 2 + 20 + 34 * at + 16 * (at // 5)
            y = -170 - 84 * (rows - 1 - row)
            across = at % 5 == 4
            d = (
                f"M{num(x - 146)} {num(y + 44)}L{num(x - 6)} {num(y + 8)}"
                if across
                else f"M{num(x)} {num(y)}l{(-3, 2, 4, -2)[k % 4]} 58"
            )
            pen.line(d, darken(_OAK, 0.6), 13)
            pen.line(d, _SHAVED, 8)
        high, middle = (62, -46) if count else (150, -130)
        write_words(pen, says, Panel(2, middle + 3, 300, high), darken(_OAK, 0.6))
        write_words(pen, says, Panel(-1, middle - 2, 300, high), _SHAVED)

    return PropKind(draw, 400, 290, 150)


def _hanging_sign_at(says: str) -> PropKind:
    """A lit sign that hangs from the ceiling: 'GATE 14'."""

    def draw(pen: Pen, rng: Random) -> None:
        pen.line("M-130 -230V-700M130 -230V-700", "#5a6472", 12)
        pen.rect(-206, -240, 420, 236, "#12161f", 16)
        pen.rect(-214, -250, 420, 236, pen.fade("#3a4254", "#242b3a"), 16)
        pen.rect(-196, -232, 384, 200, "#f4c430", 8)
        write_words(pen, says, Panel(-4, -132, 330, 140), "#1c2230", 1.25)

    return PropKind(draw, 430, 250, 200, Place.WALL)


def _road_sign_at(says: str) -> PropKind:
    """A sign by the road on its two posts, white on green."""

    def draw(pen: Pen, rng: Random) -> None:
        for x in (-120, 120):
            pen.rect(x - 9, -250, 18, 252, pen.tone("#8a94a4", 0.6))
        pen.rect(-194, -306, 396, 206, "#123a2c", 22)
        pen.rect(-200, -314, 396, 206, pen.fade("#2f8a5f", "#1f6f4a"), 20)
        pen.line("M-184 -298H180V-124H-184Z", "#f6faf4", 7)
        write_words(pen, says, Panel(-2, -211, 312, 128), "#ffffff", 1.1)

    return PropKind(draw, 410, 318, 330, Place.LARGE)


_LETTERED: dict[Prop, Callable[[str], PropKind]] = {
    Prop.PRICE_TAG: _price_tag_at,
    Prop.RECEIPT: _receipt_at,
    Prop.CASH: _cash_at,
    Prop.LABEL: _label_at,
    Prop.WOOD: _tally_at,
    Prop.NOTICE: _hanging_sign_at,
}
_OF_TRAVEL = re.compile(r"(?:GATE|PLATFORM|TRACK|TERMINAL|PIER|RUNWAY|ROUTE) \S+")


def lettered(prop: Prop, says: str, state: PropState = PropState.PLAIN) -> PropKind | None:
    """The thing with these words on it; None for one that bears none, and for what cannot be written."""
    if prop is Prop.SIGNPOST and state is PropState.MODERN and can_write(says):
        return _road_sign_at(says)
    framed = prop is Prop.NOTICE and not _OF_TRAVEL.fullmatch(says)
    return _LETTERED[prop](says) if prop in _LETTERED and not framed and can_write(says) else None
