"""Wares in a shop's window: two rows of what the trade sells, drawn from x to x + width over the lower board."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.place import Landmark
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.pen import Pen

UPPER_ROW = 294.0  # above the lower board


def draw_trade(pen: Pen, lit: Lit, kind: Landmark, x: float, y: float, width: float) -> None:
    """The wares of a trade; whoever has none of their own sells boxes and jars."""
    draw = WARES.get(kind, _draw_goods)
    for row in range(2):
        pen.open(x, y - UPPER_ROW * row)
        draw(pen, lit, width, row)
        pen.close()


def _draw_loaves(pen: Pen, lit: Lit, width: float, row: int) -> None:
    """Round loaves and long ones; buns, a cake and pretzels."""
    crust = lit("#d08a3c")
    if row:
        for k in range(5):
            x = width * (0.1 + 0.2 * k)
            pen.ellipse(x, -40, 54, 42, pen.tone(darken(crust, 0.06 * (k % 2)), 0.6))
            pen.line(
                f"M{x - 24:.0f} -58l18 30M{x - 2:.0f} -64l18 32M{x + 20:.0f} -58l12 24",
                lighten(crust, 0.42),
                9,
            )
        return
    for k in range(3):
        x = width * (0.08 + 0.085 * k)
        pen.open(x, -4, 1, 10 - 6 * k)
        pen.rect(-24, -200, 48, 200, pen.tone(crust, 0.6), 24)
        pen.line("M-12 -160l24 16M-12 -120l24 16M-12 -80l24 16M-12 -40l24 16", lighten(crust, 0.4), 8)
        pen.close()
    for x, y in ((0.44, -36), (0.60, -36), (0.52, -92)):
        pen.ellipse(width * x, y, 52, 38, pen.tone(crust, 0.6))
    x = width * 0.84
    pen.rect(x - 78, -120, 156, 106, pen.tone(lit("#f6d6d8"), 0.7), 14)
    pen.path(
        f"M{x - 80} -96V-126H{x + 80}V-96q-20 34 -40 0q-20 34 -40 0q-20 34 -40 0q-20 34 -40 0Z",
        lit("#fffaf0"),
    )
    for k in range(4):
        pen.circle(x - 54 + 36 * k, -138, 15, lit("#d8394a"))
    pen.rect(x - 94, -16, 188, 16, lit("#ffffff"), 8)


def _draw_meat(pen: Pen, lit: Lit, width: float, row: int) -> None:
    """Sausages above, hams below."""
    for k in range(4):
        x = width * (0.13 + 0.24 * k)
        if row:
            pen.line(f"M{x - 40} -190Q{x} -60 {x + 40} -190", lit("#b8483f"), 36)
            continue
        pen.path(
            f"M{x - 58} -30Q{x - 60} -130 {x + 20} -140Q{x + 70} -120 {x + 50} -40Q{x} 6 {x - 58} -30Z",
            pen.tone(lit("#d8746a"), 0.6),
        )
        pen.line(f"M{x + 30} -140l26 -44", lit("#f6ecd8"), 18)


def _draw_cups(pen: Pen, lit: Lit, width: float, row: int) -> None:
    """Cakes on stands, cups and a pot."""
    for k in range(3):
        x = width * (0.18 + 0.32 * k)
        if row:
            pen.rect(x - 62, -92, 124, 60, pen.tone(lit(("#f0b8c0", "#f6e0a0", "#8a5a3c")[k]), 0.7), 14)
            pen.line(f"M{x - 80} -28H{x + 80}M{x} -28V-4", lit("#fffaf0"), 14)
            continue
        pen.path(f"M{x - 52} -96H{x + 40}Q{x + 40} -4 {x - 6} -4T{x - 52} -96Z", lit("#fffaf0"))
        pen.line(f"M{x + 40} -80q44 0 30 36q-12 18 -40 14", lit("#fffaf0"), 14)
        pen.line(f"M{x - 20} -116q14 -22 0 -46M{x + 14} -116q14 -22 0 -46", lit("#ffffff"), 8, 0.6)


def _draw_books(pen: Pen, lit: Lit, width: float, row: int) -> None:
    """A row of backs."""
    colours = ("#c8553d", "#3f6f8f", "#e0b14a", "#4f7f52", "#7a4a80")
    for k in range(11):
        high = 130 + 22 * ((k * 5 + row * 3) % 4)
        x = width * 0.03 + k * width * 0.086
        pen.rect(x, -high, width * 0.072, high, lit(colours[(k + 2 * row) % 5]), 4)
        pen.rect(x, -high + 26, width * 0.072, 12, lit("#f4e2b0"))


def _draw_clothes(pen: Pen, lit: Lit, width: float, row: int) -> None:
    """Folded cloth above, a coat on a stand below."""
    for k in range(3):
        x = width * (0.18 + 0.32 * k)
        if row:
            for j, colour in enumerate(("#b8484f", "#3f7f8f", "#e0b14a")):
                pen.rect(x - 70, -44 - 42 * j, 140, 40, lit((colour, "#7a4a80")[(j + k) % 2]), 16)
            continue
        cloth = lit(("#4f6fa8", "#a8484f", "#4f8f5a")[k])
        pen.path(
            f"M{x - 30} -230H{x + 30}L{x + 76} -196L{x + 58} -6H{x - 58}L{x - 76} -196Z",
            pen.tone(cloth, 0.55),
        )
        pen.line(f"M{x} -226V-10", darken(cloth, 0.3), 6)


def _draw_goods(pen: Pen, lit: Lit, width: float, row: int) -> None:
    """Boxes, jars and fruit."""
    for k in range(5):
        x = width * (0.1 + 0.2 * k)
        if (k + row) % 2:
            pen.rect(x - 40, -130, 80, 130, pen.tone(lit(("#e8a44a", "#7fb0a0", "#d86a5a")[k % 3]), 0.7), 18)
            pen.rect(x - 44, -152, 88, 28, lit("#f4ead0"), 8)
        else:
            pen.rect(x - 52, -86, 104, 86, pen.tone(lit(("#b98a52", "#8a6a9a", "#5f8fb0")[k % 3]), 0.7), 6)
            for j in range(3):
                pen.circle(x - 32 + 32 * j, -100, 26, lit(("#e2483d", "#f2b63b", "#7fb84f")[(j + k) % 3]))


WARES: dict[Landmark, Callable[[Pen, Lit, float, int], None]] = {
    Landmark.BAKERY: _draw_loaves,
    Landmark.BUTCHER: _draw_meat,
    Landmark.CAFE: _draw_cups,
    Landmark.BOOKSHOP: _draw_books,
    Landmark.TAILOR: _draw_clothes,
}
