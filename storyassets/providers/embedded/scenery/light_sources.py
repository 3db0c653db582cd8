"""Light sources: where on a page lamps, fires and windows glow, read off what was drawn."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

Matrix = tuple[float, float, float, float, float, float]

PLAIN: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_SEEN = re.compile(
    r"<defs>.*?</defs>"
    r'|<g(?: transform="(?P<moved>[^"]*)")?[^>]*>|<svg\b[^>]*>|</(?:g|svg)>'
    r'|class="glow (?P<colour>#[0-9a-f]{6}) (?P<power>[\d.]+) (?P<x>-?[\d.]+) (?P<y>-?[\d.]+) (?P<r>[\d.]+)"',
    re.DOTALL,
)
_MOVE = re.compile(r"(translate|scale|rotate|skewY)\(([^)]*)\)")


@dataclass(frozen=True)
class Source:
    """Something that glows, on the page: where, how far, in which colour, and how strongly (0–1)."""

    x: float
    y: float
    reach: float
    colour: str
    power: float


def find_sources(svg: str) -> tuple[Source, ...]:
    """All that glows in a drawing, in the order in which it is drawn."""
    if 'class="glow ' not in svg:
        return ()
    found, at = [], [PLAIN]
    for seen in _SEEN.finditer(svg):
        text = seen[0]
        if text.startswith("class"):
            found.append(_source(seen, at[-1]))
        elif text.startswith("</"):
            at = at[:-1] or [PLAIN]
        elif not text.startswith("<defs") and not text.endswith("/>"):
            at.append(_then(at[-1], seen["moved"] or ""))
    return tuple(found)


def _source(seen: re.Match[str], at: Matrix) -> Source:
    x, y = float(seen["x"]), float(seen["y"])
    a, b, c, d, e, f = at
    size = math.sqrt(abs(a * d - b * c))
    return Source(
        a * x + c * y + e,
        b * x + d * y + f,
        float(seen["r"]) * size,
        seen["colour"],
        float(seen["power"]),
    )


def _then(at: Matrix, moved: str) -> Matrix:
    """Within what was moved so far, what is moved by that as well."""
    for name, written in _MOVE.findall(moved):
        numbers = [float(number) for number in re.split(r"[ ,]+", written.strip())]
        at = _times(at, _matrix(name, numbers))
    return at


def _matrix(name: str, numbers: list[float]) -> Matrix:
    first = numbers[0]
    if name == "translate":
        return (1.0, 0.0, 0.0, 1.0, first, numbers[1] if len(numbers) > 1 else 0.0)
    if name == "scale":
        return (first, 0.0, 0.0, numbers[1] if len(numbers) > 1 else first, 0.0, 0.0)
    turn = math.radians(first)
    if name == "skewY":
        return (1.0, math.tan(turn), 0.0, 1.0, 0.0, 0.0)
    c, s = math.cos(turn), math.sin(turn)
    x, y = (numbers[1], numbers[2]) if len(numbers) > 2 else (0.0, 0.0)
    return (c, s, -s, c, x - c * x + s * y, y - s * x - c * y)


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)
