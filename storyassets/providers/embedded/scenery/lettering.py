"""Lettering: the capitals of a painted sign, drawn as strokes of our own, so that no machine's fonts matter."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.pen import Pen, num

CAP_HEIGHT = 6.0
GAP = 1.5
STROKE = 0.95  # of a capital's sixth
# Strokes from the top left corner (0 0) of a box four wide and six high; the advance comes first.
CAPITALS: dict[str, tuple[float, str]] = {
    "A": (4, "M0 6L2 0L4 6M0.8 4H3.2"),
    "B": (3.6, "M0 0V6H2A1.6 1.6 0 0 0 2 2.8H0M2 2.8A1.4 1.4 0 0 0 2 0H0"),
    "C": (3.8, "M3.8 0.9A2.4 3 0 1 0 3.8 5.1"),
    "D": (3.8, "M0 0V6H1.2A2.6 3 0 0 0 1.2 0H0"),
    "E": (3.2, "M3.2 0H0V6H3.2M0 2.9H2.6"),
    "F": (3.2, "M3.2 0H0V6M0 2.9H2.6"),
    "G": (4, "M3.8 0.9A2.4 3 0 1 0 4 4.6V3.3H2.4"),
    "H": (3.8, "M0 0V6M3.8 0V6M0 3H3.8"),
    "I": (0.4, "M0.2 0V6"),
    "J": (2.8, "M2.6 0V4.4A1.4 1.6 0 0 1 0 4.6"),
    "K": (3.6, "M0 0V6M3.4 0L0 3.4M1.2 2.4L3.6 6"),
    "L": (3, "M0 0V6H3"),
    "M": (4.6, "M0 6V0L2.3 4L4.6 0V6"),
    "N": (3.8, "M0 6V0L3.8 6V0"),
    "O": (4.4, "M2.2 0A2.2 3 0 1 0 2.2 6A2.2 3 0 1 0 2.2 0"),
    "P": (3.4, "M0 6V0H1.9A1.6 1.6 0 0 1 1.9 3.3H0"),
    "R": (3.6, "M0 6V0H1.9A1.6 1.6 0 0 1 1.9 3.2H0M1.7 3.2L3.6 6"),
    "S": (3.4, "M3.2 0.8Q2.6 0 1.7 0Q0.1 0 0.1 1.5Q0.1 2.6 1.7 3Q3.4 3.4 3.4 4.6Q3.4 6 1.7 6Q0.6 6 0 5.1"),
    "T": (3.8, "M0 0H3.8M1.9 0V6"),
    "U": (3.8, "M0 0V4A1.9 2 0 0 0 3.8 4V0"),
    "V": (4, "M0 0L2 6L4 0"),
    "W": (5.4, "M0 0L1.3 6L2.7 1.4L4.1 6L5.4 0"),
    "Y": (3.8, "M0 0L1.9 3L3.8 0M1.9 3V6"),
    " ": (1.6, ""),
}


def letter(
    pen: Pen, text: str, x: float, y: float, high: float, most: float, colour: str, *, mirrored: bool
) -> None:
    """Capitals around the middle (x, y), `high` tall, no wider than `most`.

    `mirrored` says that the whole picture is seen in a mirror, so that they have to be, too.
    """
    unit = high / CAP_HEIGHT
    advances = [CAPITALS[capital][0] for capital in text]
    wide = (sum(advances) + GAP * (len(text) - 1)) * unit
    narrow = min(1.0, most / wide)
    pen.open(x, y, narrow, mirror=mirrored)
    at = -wide / 2
    for capital, advance in zip(text, advances, strict=True):
        pen.open(at, -high / 2, unit)
        pen.line(CAPITALS[capital][1] or "M0 0", colour, STROKE if capital != " " else 0)
        pen.close()
        at += (advance + GAP) * unit
    pen.close()


def draw_signboard(
    pen: Pen, text: str, box: tuple[float, float, float, float], board: str, ink: str, *, mirrored: bool
) -> None:
    """A painted board (x, y, width, height) with a fine rim and a word on it."""
    x, y, w, h = box
    pen.rect(x, y, w, h, board, h * 0.14)
    inset = h * 0.09
    d = f"M{num(x + inset)} {num(y + inset)}h{num(w - 2 * inset)}v{num(h - 2 * inset)}h{num(2 * inset - w)}Z"
    pen.line(d, ink, h * 0.03, 0.7)
    letter(pen, text, x + w / 2, y + h / 2, h * 0.56, w * 0.84, ink, mirrored=mirrored)
