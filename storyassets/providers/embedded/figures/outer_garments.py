"""What is worn over everything else: a hood, a cloak, an overcoat, a scarf, the straps of a pack."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import GOLD, RED, darker, lighter, luma
from storyassets.providers.embedded.figures.sketch import Shapes, circle, line, path
from storyassets.providers.embedded.figures.trim_garments import TrunkFrame


def draw_hoodie(t: TrunkFrame) -> Shapes:
    """A hood in the neck, two cords, a pocket for both hands."""
    top, x, colour = -t.trunk, t.middle, t.outfit.top
    cord = lighter(colour, 0.5)
    pocket = f"M{x - t.waist * 0.62},{-t.trunk * 0.3} L{x + t.waist * 0.62},{-t.trunk * 0.3} L{x + t.waist * 0.84},{-6} L{x - t.waist * 0.84},{-6} Z"
    return [
        path(
            f"M{-t.half * 0.42},{top - 3} Q{x},{top + 46} {t.half * 0.42},{top - 3} Q{t.half * 0.62},{top + 20} {x},{top + 52}"
            f" Q{-t.half * 0.62},{top + 20} {-t.half * 0.42},{top - 3} Z",
            darker(colour, 0.16), shaded=True,
        ),
        line(f"M{x - 11},{top + 40} L{x - 13},{top + 78} M{x + 11},{top + 40} L{x + 12},{top + 74}", cord, 4),
        path(pocket, darker(colour, 0.12)),
    ]  # fmt: skip


def draw_mantle(t: TrunkFrame) -> Shapes:
    """A cloak that hangs open before the breast, clasped at the neck."""
    cloth, h, top, x = t.outfit.mantle, t.half + 13, -t.trunk - 6, t.middle
    sides = [
        path(
            f"M{x + side * 4},{top + 10} Q{side * h * 0.7},{top - 4} {side * h},{top + 26} L{side * (h + 14)},{58}"
            f" Q{side * h * 0.7},{70} {x + side * t.waist * 0.5},{52} Q{x + side * 26},{-t.trunk * 0.4} {x + side * 4},{top + 10} Z",
            cloth, shaded=True,
        )
        for side in (-1, 1)
    ]  # fmt: skip
    return [*sides, circle(x, top + 16, 9, GOLD, shaded=True)]


def draw_scarf(t: TrunkFrame) -> Shapes:
    """Once round the neck, and an end that hangs down."""
    wool = t.outfit.accent if luma(t.outfit.accent) < 0.8 else RED
    x, top, w = t.middle, -t.trunk, t.half * 0.46
    end = f"M{x + 4},{top + 16} L{x + 30},{top + 14} L{x + 34},{top + 96} L{x + 8},{top + 98} Z"
    fringe = " ".join(f"M{x + 11 + 7 * k},{top + 97} L{x + 11 + 7 * k},{top + 108}" for k in range(4))
    band = (
        f"M{x - w},{top - 14} Q{x},{top + 6} {x + w},{top - 14} Q{x + w + 12},{top + 6} {x + w - 4},{top + 16}"
        f" Q{x},{top + 36} {x - w + 4},{top + 16} Q{x - w - 12},{top + 6} {x - w},{top - 14} Z"
    )
    return [
        path(end, darker(wool, 0.08), shaded=True),
        line(fringe, wool, 3.5),
        line(f"M{x + 8},{top + 76} L{x + 33},{top + 75}", lighter(wool, 0.4), 6),
        path(band, wool, shaded=True),
    ]


def draw_overcoat(t: TrunkFrame) -> Shapes:
    """Broad lapels, a row of buttons, pockets."""
    x, top, edge = t.middle, -t.trunk, darker(t.outfit.top, 0.22)
    w = t.half * 0.4
    shapes: Shapes = [
        path(f"M{x - 18},{top - 2} L{x + 18},{top - 2} L{x + 2},{top + 46} Z", "#f2ede2"),
        path(f"M{x - w},{top - 6} L{x - 16},{top - 2} L{x + 3},{top + 54} L{x - 30},{top + 40} L{x - w - 6},{top + 22} Z", edge),
        path(f"M{x + w},{top - 6} L{x + 16},{top - 2} L{x + 3},{top + 54} L{x + 32},{top + 40} L{x + w + 6},{top + 22} Z",
             darker(t.outfit.top, 0.16)),
        line(f"M{x + 3},{top + 54} L{x + 6},{10}", edge, 3),
    ]  # fmt: skip
    pocket = " ".join(
        f"M{side * t.waist * 0.44 - 14},{top * 0.22} L{side * t.waist * 0.44 + 14},{top * 0.22 - 4}"
        for side in (-1, 1)
    )
    buttons = [circle(x + 15, y, 5, "#d9b45c") for y in (top + 66, top * 0.36, top * 0.14)]
    return [*shapes, line(pocket, edge, 5), *buttons]


def draw_straps(t: TrunkFrame) -> Shapes:
    """What holds a pack on the back."""
    colour, top = darker("#8a6a4a", 0.1), -t.trunk
    return [
        line(f"M{s * t.half * 0.56},{top + 6} Q{s * t.half * 0.7},{top * 0.6} {s * t.half * 0.84},{top * 0.34}", colour, 11)
        for s in (-1, 1)
    ]  # fmt: skip
