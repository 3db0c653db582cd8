"""Tools of a trade, along the line from hand to hand; who uses which is decided by the costume."""

from __future__ import annotations

import math

from storyassets.model.character import Costume, Look
from storyassets.providers.embedded.figures.palette import CREAM, RED, STEEL, WOOD, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    path,
    transformed,
    tube,
    turn,
)

# These sit and sew, or write; what they have is drawn with their pose.
SEWERS = frozenset({Costume.TAILOR})
WRITERS = frozenset(
    {
        Costume.SCHOLAR,
        Costume.JUDGE,
        Costume.OFFICE,
        Costume.PRIEST,
        Costume.DOCTOR,
        Costume.PHYSICIAN,
        Costume.KING,
        Costume.QUEEN,
        Costume.MERCHANT,
        Costume.PRINCESS,
        Costume.OFFICER,
    }
)
# The heads of their tools are below.
SWEEPERS = frozenset(
    {Costume.MAID, Costume.WITCH, Costume.COOK, Costume.MILLER, Costume.NURSE, Costume.SAILOR}
)
_BARE_HANDED = frozenset(
    {Costume.MODERN, Costume.THIEF, Costume.POLICE, Costume.PRINCE, Costume.LORD, Costume.ASTRONAUT}
    | {
        Costume.TROOPER,
        Costume.BRIDE,
        Costume.FESTIVE,
        Costume.BYGONE,
        Costume.PLAYER,
        Costume.PILOT,
        Costume.SWIMMER,
        Costume.TRACKSUIT,
        Costume.WAITER,
    }
)


def draw_tool(look: Look, near: Point, far: Point) -> Shapes:
    """What someone of this trade works with; nothing where hands alone are at work."""
    if look.costume in _BARE_HANDED:
        return []
    if look.costume in SEWERS:
        return _sewing(look, near, far)
    low, high = (far, near) if look.costume in SWEEPERS else (near, far)
    dx, dy = high[0] - low[0], high[1] - low[1]
    middle = ((near[0] + far[0]) / 2 + 6, (near[1] + far[1]) / 2)
    upright = [tube([(0, 76), (0, -124)], [6.5, 6.5], WOOD), *_head(look)]
    over = 180.0 if look.costume in SWEEPERS else 0.0
    return transformed(upright, turn(math.degrees(math.atan2(dx, -dy)) + over), move(*middle))


def _head(look: Look) -> Shapes:
    match look.costume:
        case Costume.WOODCUTTER | Costume.HUNTER:
            axe = "M-6,-126 L6,-126 L8,-118 C30,-134 54,-124 62,-102 C54,-80 30,-74 8,-90 L-6,-88 Z"
            return [path(axe, STEEL, shaded=True)]
        case Costume.MAID | Costume.WITCH | Costume.SAILOR:
            return [
                path("M-14,-106 L14,-106 L36,-176 Q0,-186 -36,-176 Z", "#dcb35c", shaded=True),
                line("M-20,-172 L-8,-112 M0,-178 L0,-112 M20,-172 L8,-112", darker("#dcb35c", 0.2), 3.5),
                line("M-16,-108 L16,-108", RED, 8),
            ]
        case Costume.COOK | Costume.NURSE | Costume.MILLER:
            return [ellipse(0, -136, 20, 26, lighter(WOOD, 0.25), shaded=True)]
        case Costume.SOLDIER:
            return [path("M-12,-116 L0,-176 L12,-116 Z", STEEL, shaded=True)]
        case Costume.FISHERMAN:
            return [line("M0,-120 Q50,-150 66,-60", CREAM, 3), line("M66,-60 Q74,-46 62,-44", STEEL, 4)]
    hoe = "M-6,-126 L8,-126 C34,-124 58,-112 66,-86 C46,-96 28,-100 6,-100 L-6,-100 Z"
    return [path(hoe, STEEL, shaded=True)]


def _sewing(look: Look, near: Point, far: Point) -> Shapes:
    """Leather or cloth in the lap, and a needle drawn up on its thread."""
    cloth, (x, y), (nx, ny) = look.accent, near, far
    piece = [
        (x - 34, y + 2),
        (x - 4, y - 20),
        (x + 40, y - 14),
        (x + 56, y + 14),
        (x + 44, y + 48),
        (x - 6, y + 40),
    ]
    return [
        blob(piece, cloth, shaded=True),
        line(f"M{x - 14},{y + 18} L{x + 34},{y + 22}", darker(cloth, 0.35), 3),
        line(f"M{x + 26},{y + 2} Q{x + 60},{y - 20} {nx + 10},{ny}", CREAM, 2.6),
        line(f"M{nx + 6},{ny + 6} L{nx + 30},{ny - 26}", lighter(STEEL, 0.4), 4),
    ]
