"""Seats under a human figure, side on: chairs and stools in rooms, stones and logs in the open."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, sin, tau

from storyassets.providers.embedded.figures.doing import Seat
from storyassets.providers.embedded.figures.palette import GOLD, RED, WOOD, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
    polygon,
    tube,
)

_OAK = "#9a6a42"
_STONE = "#9a9aa2"
_RIM = 32  # corners of a wheel, so many that it is round


def draw_seat(seat: Seat, top: float, floor: float, half: float) -> Shapes:
    """A seat whose board is at y = `top`, `half` to either side of the sitter's hip."""
    draw = _DRAWN.get(seat)
    return draw(top, floor, half) if draw else []


def _stool(top: float, floor: float, half: float) -> Shapes:
    legs = [
        tube([(x * half, top + 8), (x * half * 1.16, floor)], [6.5, 5.5], _OAK) for x in (-0.72, 0.0, 0.72)
    ]
    return [
        *legs,
        line(f"M{-half * 0.8},{(top + floor) / 2} L{half * 0.8},{(top + floor) / 2}", darker(_OAK, 0.2), 7),
        ellipse(0, top + 5, half, 13, darker(_OAK, 0.18)),
        ellipse(0, top, half, 12, lighter(_OAK, 0.2)),
    ]


def _chair(top: float, floor: float, half: float) -> Shapes:
    """A chair from the side, its back behind the sitter."""
    back, high = -half * 1.05, top - half * 3.0
    return [
        tube([(back - 8, high), (back, top), (back - 8, floor)], [8, 9, 7], WOOD, shaded=True),
        tube([(half * 0.9, top + 6), (half * 1.0, floor)], [8, 6.5], WOOD, shaded=True),
        tube([(half * 0.5, top + 6), (half * 0.56, floor - 8)], [6, 5], darker(WOOD, 0.25)),
        line(f"M{back},{(top + floor) / 2 + 8} L{half * 0.95},{(top + floor) / 2 + 8}", darker(WOOD, 0.2), 8),
        polygon([(back - 6, top), (half * 1.12, top), (half * 1.12, top + 15), (back - 6, top + 15)],
                lighter(WOOD, 0.16), shaded=True),
    ]  # fmt: skip


def _bench(top: float, floor: float, half: float) -> Shapes:
    long = half * 1.9
    plank = [(-long, top), (long, top), (long, top + 17), (-long, top + 17)]
    legs = [
        polygon([(x - 9, top + 14), (x + 9, top + 14), (x + 13, floor), (x - 13, floor)], darker(_OAK, 0.16))
        for x in (-long * 0.74, long * 0.74)
    ]
    return [
        *legs,
        polygon(plank, _OAK, shaded=True),
        line(f"M{-long},{top + 2} L{long},{top + 2}", lighter(_OAK, 0.28), 4),
    ]


def _plush(top: float, floor: float, half: float) -> Shapes:
    """The cushioned seat of a train from the side, with its high back and a white cloth for the head."""
    cloth, back, high = "#93404a", -half * 1.2, top - half * 4.2
    return [
        path(f"M{back - 44},{floor} L{back - 44},{high + 40} Q{back - 30},{high} {back},{high + 20}"
             f" Q{back + 22},{high + 60} {back + 16},{top} L{back + 16},{floor} Z", cloth, shaded=True),
        path(f"M{back - 36},{high + 26} Q{back - 24},{high + 2} {back},{high + 22} L{back + 16},{high + 70} L{back - 4},{high + 74} Z",
             "#f2e8d8"),
        polygon([(back, top + 26), (half * 1.2, top + 26), (half * 1.12, floor), (back, floor)], darker(cloth, 0.3)),
        tube([(back + 6, top + 14), (half * 1.26, top + 14)], [18, 18], lighter(cloth, 0.1), shaded=True),
    ]  # fmt: skip


def _throne(top: float, floor: float, half: float) -> Shapes:
    back, high = -half * 1.15, top - half * 4.6
    return [
        path(f"M{back - 26},{floor} L{back - 26},{high + 40} Q{back - 4},{high - 20} {back + 18},{high + 40} L{back + 18},{floor} Z",
             GOLD, shaded=True),
        path(f"M{back - 8},{top} L{back - 8},{high + 50} Q{back + 4},{high + 10} {back + 18},{high + 50} L{back + 18},{top} Z", RED),
        circle(back - 4, high, 16, RED, shaded=True),
        polygon([(back, top), (half * 1.24, top), (half * 1.24, floor), (back, floor)], darker(GOLD, 0.16), shaded=True),
        polygon([(back, top - 4), (half * 1.3, top - 4), (half * 1.3, top + 16), (back, top + 16)], RED, shaded=True),
        tube([(back, top - half * 1.15), (half * 0.7, top - half * 1.15)], [8, 10], GOLD, shaded=True),
        tube([(half * 0.62, top - half * 1.15), (half * 0.66, top)], [7, 7], darker(GOLD, 0.12)),
    ]  # fmt: skip


def _rock(top: float, floor: float, half: float) -> Shapes:
    edge = [
        (-half * 1.5, floor), (-half * 1.36, top + (floor - top) * 0.4), (-half * 0.8, top), (half * 0.5, top - 2),
        (half * 1.0, top + (floor - top) * 0.34), (half * 1.2, floor), (0, floor + 4),
    ]  # fmt: skip
    return [
        blob(edge, _STONE, shaded=True),
        line(
            f"M{-half * 0.9},{top + 26} L{-half * 0.6},{top + 48} L{-half * 0.74},{top + 70}",
            darker(_STONE, 0.25),
            4,
        ),
        ellipse(-half * 0.7, floor - 4, half * 0.7, 9, "#7d9a58"),
    ]


def _log(top: float, floor: float, half: float) -> Shapes:
    r, bark = (floor - top) / 2, "#80583a"
    y, long = top + r, half * 2.0
    return [
        tube([(-long, y), (long * 0.7, y)], [r, r], bark, shaded=True),
        line(f"M{-long * 0.8},{y - r * 0.3} L{-long * 0.2},{y - r * 0.34} M{-long * 0.5},{y + r * 0.34} L{long * 0.3},{y + r * 0.3}",
             darker(bark, 0.28), 4),
        ellipse(long * 0.86, y, r * 0.62, r, "#d9b07c"),
        ellipse(long * 0.86, y, r * 0.36, r * 0.6, "none", stroke="#b3864f", stroke_width=4),
    ]  # fmt: skip


def _stump(top: float, floor: float, half: float) -> Shapes:
    bark = "#8d6242"
    return [
        path(
            f"M{-half},{top} L{half * 0.9},{top} L{half * 1.02},{floor - 16} Q{half * 1.3},{floor} {half * 1.4},{floor}"
            f" L{-half * 1.4},{floor} Q{-half * 1.2},{floor} {-half * 1.06},{floor - 16} Z",
            bark, shaded=True,
        ),
        line(f"M{-half * 0.5},{top + 24} L{-half * 0.54},{floor - 14} M{half * 0.4},{top + 30} L{half * 0.44},{floor - 20}",
             darker(bark, 0.25), 4),
        ellipse(-half * 0.05, top, half * 0.97, 13, "#d2a570"),
        ellipse(-half * 0.05, top, half * 0.5, 6.5, "none", stroke="#b58452", stroke_width=3.5),
    ]  # fmt: skip


def _crate(top: float, floor: float, half: float) -> Shapes:
    box = [(-half * 1.1, top), (half, top), (half, floor), (-half * 1.1, floor)]
    boards = " ".join(
        f"M{-half * 1.1},{top + (floor - top) * k} L{half},{top + (floor - top) * k}" for k in (0.33, 0.66)
    )
    return [
        polygon(box, "#b98a54", shaded=True),
        line(boards, darker("#b98a54", 0.3), 4),
        line(f"M{-half * 1.02},{top + 4} L{-half * 1.02},{floor - 3} M{half * 0.92},{top + 4} L{half * 0.92},{floor - 3}",
             darker("#b98a54", 0.16), 11),
    ]  # fmt: skip


def _wheelchair(top: float, floor: float, half: float) -> Shapes:
    """From the side: a large wheel beside the seat, a small one before it, a handle behind."""
    back, high, steel, tyre = -half * 1.05, top - half * 2.4, "#8a94a4", "#2b2f3a"
    reach = (floor - top) * 0.62
    spokes = " ".join(
        f"M{-half * 0.2 - reach * 0.86 * x:.1f},{floor - reach - reach * 0.86 * y:.1f}"
        f" L{-half * 0.2 + reach * 0.86 * x:.1f},{floor - reach + reach * 0.86 * y:.1f}"
        for x, y in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7))
    )
    turns = [k * tau / _RIM for k in range(_RIM + 1)]
    rim = "M" + " L".join(
        f"{-half * 0.2 + reach * 0.94 * cos(a):.1f},{floor - reach + reach * 0.94 * sin(a):.1f}"
        for a in turns
    )
    return [
        tube([(back - half * 0.55, high), (back, high + 6), (back, top), (half * 1.1, top + 8), (half * 1.5, floor - 26)],
             [6, 6.5, 7, 6.5, 6], steel),
        polygon([(back - 10, high + 26), (back + 12, high + 26), (back + 12, top), (back - 10, top)], "#3f66a8", shaded=True),
        polygon([(back - 6, top), (half * 1.12, top), (half * 1.12, top + 16), (back - 6, top + 16)], "#3f66a8", shaded=True),
        line(f"M{half * 1.4},{floor - 12} L{half * 2.0},{floor - 12}", darker(steel, 0.3), 11),
        circle(half * 1.2, floor - 17, 17, tyre),
        circle(half * 1.2, floor - 17, 8, lighter(steel, 0.4)),
        line(spokes, lighter(steel, 0.3), 3.5),
        line(rim, tyre, 12),
        circle(-half * 0.2, floor - reach, 10, steel),
    ]  # fmt: skip


_DRAWN: dict[Seat, Callable[[float, float, float], Shapes]] = {
    Seat.STOOL: _stool,
    Seat.CHAIR: _chair,
    Seat.BENCH: _bench,
    Seat.PLUSH: _plush,
    Seat.THRONE: _throne,
    Seat.ROCK: _rock,
    Seat.LOG: _log,
    Seat.STUMP: _stump,
    Seat.CRATE: _crate,
    Seat.WHEELCHAIR: _wheelchair,
}
