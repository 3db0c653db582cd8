"""The pulled rope: through the hands of a whole team, off the picture before them, its end on the ground behind."""

from __future__ import annotations

from itertools import pairwise

from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.pen import Pen, Point
from storyassets.providers.embedded.scenery.sizing import Member
from storyassets.providers.embedded.scenery.stage import Stage

HEMP = "#c9a56b"
THICK = 17.0  # figure units
STRANDS = 0.9  # of its thickness, from one twist to the next


def draw_pulled_rope(pen: Pen, stage: Stage, one: Placed) -> None:
    """One rope, over the arms and under the fingers of all."""
    grips = sorted(
        (point for member in one.members for point in _grips(stage, one, member)), reverse=one.way < 0
    )
    if not grips:
        return
    wide = THICK * one.nearest.scale
    first, last = grips[0], grips[-1]
    slope = (last[1] - first[1]) / (last[0] - first[0]) if last[0] != first[0] else 0.0
    edge = stage.width + wide if one.way > 0 else -wide
    end = (edge, last[1] + slope * (edge - last[0]))
    tail = first[0] - one.way * 10 * wide, stage.ground_y + one.nearest.dy
    way = " ".join(f"L{x:.0f},{y:.0f}" for x, y in (*grips[1:], end))
    hangs = f"M{tail[0] - one.way * 4 * wide:.0f},{tail[1]:.0f} Q{tail[0] + one.way * 4 * wide:.0f},{tail[1]:.0f} {first[0]:.0f},{first[1]:.0f}"
    hemp = stage.palette.lit(HEMP)
    pen.line(f"{hangs} {way}", darken(hemp, 0.34), wide * 1.24)
    pen.line(f"{hangs} {way}", hemp, wide)
    _draw_strands(pen, [*grips, end], darken(hemp, 0.28), wide)
    for member in one.members:
        x, y = one.x + member.dx, stage.ground_y + member.dy - one.lift
        pen.place(member.figure.over, x, y, member.scale)


def _grips(stage: Stage, one: Placed, member: Member) -> list[Point]:
    if member.figure.grip is None:
        return []
    x, y = one.x + member.dx, stage.ground_y + member.dy - one.lift
    return [(x + px * member.scale, y + py * member.scale) for px, py in member.figure.grip]


def _draw_strands(pen: Pen, points: list[Point], colour: str, wide: float) -> None:
    """The twist of a rope, in one path."""
    d = ""
    for (x, y), (nx, ny) in pairwise(points):
        steps = max(1, int(((nx - x) ** 2 + (ny - y) ** 2) ** 0.5 / (wide * STRANDS * 2)))
        for k in range(steps):
            px, py = x + (nx - x) * (k + 0.5) / steps, y + (ny - y) * (k + 0.5) / steps
            d += f"M{px - wide * 0.3:.0f},{py - wide * 0.4:.0f}L{px + wide * 0.3:.0f},{py + wide * 0.4:.0f}"
    pen.line(d, colour, wide * 0.16)
