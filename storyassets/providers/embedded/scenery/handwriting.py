"""Handwriting: the few words on a bag, a letter or a sign, written stroke by stroke as with a brush.

Only letters, digits and simple marks of the Latin alphabet are known; what has others cannot be written.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import chain, pairwise, product

from storyassets.providers.embedded.scenery.pen import Pen, num

# Each sign in a box 4 wide and 6 high, y downward: strokes apart by bars, points as two digits.
# A stroke that begins with a tilde is a soft curve through its points.
_STROKES = {
    "A": "06 20 46|14 34", "B": "00 06|~00 30 42 23 03|~03 34 45 36 06", "C": "~41 30 10 02 04 16 36 45",
    "D": "00 06|~00 30 43 36 06", "E": "40 00 06 46|03 33", "F": "40 00 06|03 33",
    "G": "~41 30 10 02 04 16 36 45|45 43 23", "H": "00 06|40 46|03 43", "I": "20 26", "J": "~40 45 26 05",
    "K": "00 06|40 03 46", "L": "00 06 46", "M": "06 00 23 40 46", "N": "06 00 46 40",
    "O": "~10 30 42 44 36 16 04 02 10", "P": "06 00|~00 30 42 34 04", "Q": "~10 30 42 44 36 16 04 02 10|34 46",
    "R": "06 00|~00 30 42 33 03|23 46", "S": "~41 20 01 13 34 45 26 05", "T": "00 40|20 26",
    "U": "~00 04 26 44 40", "V": "00 26 40", "W": "00 16 22 36 40", "X": "00 46|40 06",
    "Y": "00 23 40|23 26", "Z": "00 40 06 46",
    "0": "~10 30 42 44 36 16 04 02 10", "1": "11 20 26", "2": "~01 20 41 33 06|06 46",
    "3": "~01 20 41 23|~23 44 26 05", "4": "36 30 04 44", "5": "40 00 03|~03 32 44 26 05",
    "6": "~40 12 04 26 44 23 04", "7": "00 40 16", "8": "~20 01 23 45 26 05 23 41 20",
    "9": "~42 23 02 20 42 34 16", "-": "13 33", "'": "20 11", "!": "20 24|26 26", "?": "~01 20 41 23 24|26 26",
    ".": "16 16", ",": "16 07", ":": "12 12|15 15", "&": "46 11 20 31 04 26 44", "+": "22 25|13 33",
    "$": "~41 21 02 13 33 44 25 05|20 26", "#": "10 16|30 36|02 42|04 44", "/": "06 40", "%": "06 40|00 10 11 01 00|35 45 46 36 35",
    "(": "~30 12 14 36", ")": "~10 32 34 16", "*": "21 25|03 43",
    "£": "~41 30 11 13 14 06|06 46|03 33", "€": "~41 30 11 03 15 36 45|02 32|04 34", "°": "~10 20 21 11 10", "¢": "~42 31 22 13 14 25 36 45|21 26",
    "=": "02 42|04 44", "×": "12 34|32 14", ";": "12 12|15 06", '"': "10 11|30 31",
}  # fmt: skip
_WIDTHS = {"I": 1.6, "1": 2.6, ".": 1.8, ",": 1.8, "'": 1.8, "!": 1.8, ":": 1.8, "M": 4.6, "W": 4.8, " ": 2.6}
_PLAIN_WIDTH = 3.9
_GAP = 1.35
_HIGH = 6.0
_LINE = 9.2
_WEIGHT = 0.95
_MOST_LINES = 5
_LONGEST_TITLE = 3
"""'Mr.' ends no sentence."""

_SAME = {
    "’": "'",
    "‘": "'",
    "–": "-",
    "—": "-",
    "−": "-",
    "“": '"',
    "”": '"',
    "Ø": "O",
    "Æ": "AE",
    "Œ": "OE",
    "ẞ": "SS",
    "ß": "SS",
}


@dataclass(frozen=True)
class Panel:
    """Where words are written: the middle of a free place, its width and height, and how far it is turned."""

    x: float
    y: float
    width: float
    height: float
    turn: float = 0.0


def can_write(text: str) -> bool:
    """Whether every sign of it is known."""
    plain = _spell(text)
    return bool(plain.strip()) and all(sign in _STROKES or sign == " " for sign in plain)


def write_words(pen: Pen, text: str, panel: Panel, colour: str, weight: float = _WEIGHT) -> None:
    """The words in the panel, on as many lines as make them largest; nothing that is not known."""
    if not can_write(text):
        return
    words = _spell(text).split()
    lines = max(_breaks(words), key=lambda each: round(_unit(each, panel), 4))
    unit = _unit(lines, panel)
    pen.open(panel.x, panel.y, unit, panel.turn)
    top = -((len(lines) - 1) * _LINE + _HIGH) / 2
    for row, line in enumerate(lines):
        pen.line(_path(line, -_length(line) / 2, top + row * _LINE), colour, weight)
    pen.close()


def scribble(pen: Pen, panel: Panel, colour: str, rows: int) -> None:
    """Lines of writing that nobody can read."""
    pen.open(panel.x, panel.y, 1, panel.turn)
    for row in range(rows):
        y = panel.height * ((row + 0.5) / rows - 0.5)
        wide = panel.width * (1.0 if row < rows - 1 else 0.6)
        step = wide / 12
        wave = "".join(
            f"q{num(step / 2)} {num(-panel.height / rows * (0.36 if k % 3 else 0.6))} {num(step)} 0"
            for k in range(12)
        )
        pen.line(f"M{num(-panel.width / 2)} {num(y)}{wave}", colour, panel.height / rows * 0.14)
    pen.close()


def _spell(text: str) -> str:
    """In capitals without accents."""
    upper = "".join(_SAME.get(sign, sign) for sign in text.upper())
    return "".join(sign for sign in unicodedata.normalize("NFD", upper) if not unicodedata.combining(sign))


def _breaks(words: list[str]) -> list[list[str]]:
    """Ways of writing the words on one line or more; a sentence begins a line where there is room for that."""
    ends = [k + 1 for k, word in enumerate(words[:-1]) if word[-1] in ".!?" and len(word) > _LONGEST_TITLE]
    if not ends:
        return _break_evenly(words)
    parts = [words[first:end] for first, end in pairwise([0, *ends, len(words)])]
    whole = [list(chain.from_iterable(each)) for each in product(*map(_break_evenly, parts))]
    return [lines for lines in whole if len(lines) <= _MOST_LINES] or _break_evenly(words)


def _break_evenly(words: list[str]) -> list[list[str]]:
    """The lines about as long as each other."""
    found = []
    for count in range(1, min(_MOST_LINES, len(words)) + 1):
        lines, rest = [], words
        for left in range(count, 0, -1):
            share = sum(map(len, rest)) / left
            take = 1
            while take < len(rest) - left + 1 and sum(map(len, rest[: take + 1])) <= share + 2:
                take += 1
            take = len(rest) if left == 1 else take
            lines.append(" ".join(rest[:take]))
            rest = rest[take:]
        found.append(lines)
    return found


def _unit(lines: list[str], panel: Panel) -> float:
    high = (len(lines) - 1) * _LINE + _HIGH
    return min(panel.width / max(map(_length, lines)), panel.height / high)


def _length(line: str) -> float:
    return sum(_WIDTHS.get(sign, _PLAIN_WIDTH) + _GAP for sign in line) - _GAP


def _path(line: str, left: float, top: float) -> str:
    parts: list[str] = []
    for sign in line:
        wide = _WIDTHS.get(sign, _PLAIN_WIDTH)
        # A narrow sign is drawn in the middle of its box, a wide one over all of it.
        stretch = wide / 4 if wide >= _PLAIN_WIDTH else 1.0
        shift = 0.0 if stretch != 1.0 else (wide - 4) / 2
        for stroke in _STROKES.get(sign, "").split("|") if sign != " " else ():
            points = [
                (left + shift + int(at[0]) * stretch, top + float(at[1])) for at in stroke.lstrip("~").split()
            ]
            parts.append(_curve(points) if stroke.startswith("~") else _straight(points))
        left += wide + _GAP
    return "".join(parts)


def _straight(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points)


def _curve(points: list[tuple[float, float]]) -> str:
    """A soft curve through the points; a ring where the last one is the first."""
    ring = points[0] == points[-1]
    last = len(points) - 1
    parts = [f"M{points[0][0]:.2f} {points[0][1]:.2f}"]
    for i in range(last):
        before = points[i - 1] if i else (points[last - 1] if ring else points[0])
        after = points[i + 2] if i + 2 <= last else (points[1] if ring else points[last])
        (x1, y1), (x2, y2) = points[i], points[i + 1]
        parts.append(
            f"C{x1 + (x2 - before[0]) / 6:.2f} {y1 + (y2 - before[1]) / 6:.2f}"
            f" {x2 - (after[0] - x1) / 6:.2f} {y2 - (after[1] - y1) / 6:.2f} {x2:.2f} {y2:.2f}"
        )
    return "".join(parts)
