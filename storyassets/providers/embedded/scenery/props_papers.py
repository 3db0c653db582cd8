"""Props on paper: what is signed, cashed, filed, pinned on or laid between pages."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind

INK = "#3b3f4e"
PAPER = "#fdfaf1"


def draw_sheet(pen: Pen, *, written: bool) -> None:
    """A white sheet with its shadow, typed on or empty."""
    pen.rect(-96, -286, 208, 282, darken(PAPER, 0.3), 6)
    pen.rect(-104, -292, 208, 286, pen.tone(PAPER, 0.82, 0.07), 6)
    if written:
        pen.rect(-78, -264, 110, 16, INK, 4)
        pen.line("".join(f"M-78 {y}H{74 - 40 * (y % 3)}" for y in range(-224, -96, 22)), "#a9adb8", 8)


def _document(pen: Pen, rng: Random) -> None:
    """Typed, with a seal and a signature."""
    draw_sheet(pen, written=True)
    pen.line("M-78 -42H14", INK, 5)
    pen.line("M-68 -52q14 -34 20 -4q8 -26 16 0q6 -18 14 -2q10 -10 20 2", "#2f4fa0", 6)
    pen.polygon([(50, -40), (82, -40), (86, 4), (66, -8), (46, 4)], "#b8323c")
    pen.circle(66, -54, 26, pen.tone("#d8434a", 0.6))
    pen.circle(66, -54, 15, darken("#d8434a", 0.16))


def _cheque(pen: Pen, rng: Random) -> None:
    paper = "#dff0dc"
    pen.open(0, -94, 1, -5)
    pen.rect(-158, -70, 328, 152, darken(paper, 0.36), 8)
    pen.rect(-166, -78, 328, 152, pen.tone(paper, 0.8, 0.08), 8)
    pen.line("M-154 -66H150V62H-154Z", "#7fae86", 4)
    pen.rect(-138, -50, 84, 14, INK, 4)
    pen.rect(64, -24, 78, 34, "#ffffff", 4)
    pen.line("M64 -24H142V10H64Z", "#5a8f66", 4)
    pen.line("M84 -16q-12 8 0 10t0 10M84 -20v30M100 -12v16M114 -12h12v16h-12ZM132 2v2", INK, 5)
    pen.line("M-138 4H44M-138 44H-30M26 44H142", "#6a8a72", 4)
    pen.line("M-130 -6q10 -12 18 0t18 0t18 0t18 0t18 0", "#2f4fa0", 5)
    pen.line("M36 36q12 -34 22 -4q8 -24 18 0q10 -16 20 -2q14 -12 30 0", "#2f4fa0", 6)
    pen.close()


def _notebook(pen: Pen, rng: Random) -> None:
    """Worn, with a ribbon of rubber around it and rings at its side."""
    cover = "#3f6f78"
    pen.rect(-80, -258, 184, 252, darken(cover, 0.42), 12)
    pen.polygon([(-66, -246), (108, -246), (108, -12), (-66, -12)], PAPER)
    pen.line("M108 -240V-18M102 -240V-18", "#d3cdb9", 3)
    pen.rect(-88, -262, 186, 250, pen.tone(cover, 0.8, 0.14), 12)
    pen.rect(-44, -214, 100, 62, lighten(PAPER, 0.1), 6)
    pen.line("M-30 -194H42M-30 -174H22", "#8a93a0", 6)
    pen.rect(66, -262, 14, 250, darken(cover, 0.4))
    for y in range(-244, -20, 28):
        pen.line(f"M-104 {y}q8 -14 26 0", "#c3ccd6", 8)


def _binder(pen: Pen, rng: Random) -> None:
    """Standing, its back to us, with the ring to pull it out."""
    cover = "#2f5f9f"
    pen.polygon([(44, -288), (118, -264), (118, -18), (44, 0)], darken(cover, 0.34))
    pen.polygon([(52, -270), (110, -252), (110, -30), (52, -14)], PAPER)
    pen.line("M66 -264V-20M80 -260V-22M94 -256V-26", "#cfcabc", 4)
    pen.rect(-78, -290, 126, 290, pen.tone(cover, 0.72, 0.16), 10)
    pen.rect(-56, -254, 82, 120, PAPER, 6)
    pen.line("M-40 -228H10M-40 -204H2M-40 -180H8", INK, 8)
    pen.circle(-15, -72, 32, "#d5dce4")
    pen.circle(-15, -72, 20, darken(cover, 0.5))


def _bookmark(pen: Pen, rng: Random) -> None:
    """A long card with a tassel, written on."""
    card = "#f6ecd2"
    pen.open(0, -140, 1, 8)
    pen.line("M0 -128Q-26 -164 -58 -138M-58 -138l-12 36M-58 -138l0 40M-58 -138l14 36", "#c8483f", 7)
    pen.rect(-44, -124, 106, 268, darken(card, 0.34), 8)
    pen.rect(-52, -130, 106, 268, pen.tone(card, 0.8, 0.08), 8)
    pen.circle(1, -110, 9, "#8a5a34")
    for row in range(8):
        y, end = -80 + 26 * row, (36, 24, 38, 12)[row % 4]
        wave = "q5 -12 10 0" * ((end + 38) // 10)
        pen.line(f"M-38 {y}{wave}", "#4a5f9e", 5)
    pen.close()


def _badge(pen: Pen, rng: Random) -> None:
    """With a small portrait, on a ribbon for the neck."""
    pen.line("M-14 -196L-66 -292M14 -196L66 -292", "#2f6fb8", 18)
    pen.rect(-18, -206, 36, 36, "#9aa4b0", 6)
    pen.rect(-74, -174, 164, 172, darken(PAPER, 0.32), 12)
    pen.rect(-82, -180, 164, 174, pen.tone(PAPER, 0.8, 0.08), 12)
    pen.path("M-82 -142V-168Q-82 -180 -70 -180H70Q82 -180 82 -168V-142Z", "#2f6fb8")
    pen.rect(-62, -124, 66, 82, "#cfe2f0", 6)
    pen.circle(-29, -90, 17, "#d9a07c")
    pen.path("M-56 -42Q-56 -68 -29 -68Q-2 -68 -2 -42Z", "#4a5568")
    pen.line("M20 -108H62M20 -86H54M20 -64H60M-62 -24H62", "#9aa0ac", 8)


def _menu(pen: Pen, rng: Random) -> None:
    """A card in a dark cover, open like a book."""
    cover = "#5a2a34"
    pen.polygon([(0, -262), (-128, -286), (-128, -20), (0, 0)], darken(cover, 0.1))
    pen.polygon([(0, -262), (128, -286), (128, -20), (0, 0)], darken(cover, 0.32))
    pen.polygon([(-8, -246), (-116, -266), (-116, -36), (-8, -18)], PAPER)
    pen.polygon([(8, -246), (116, -266), (116, -36), (8, -18)], darken(PAPER, 0.08))
    for way in (-1, 1):
        pen.line(f"M{way * 40} -226L{way * 86} -234", "#b8323c", 10)
        pen.line("".join(f"M{way * 24} {y}L{way * 102} {y - 13}" for y in range(-190, -44, 26)), "#8f8b84", 6)


PAPERS = {
    Prop.BADGE: PropKind(_badge, 190, 300, 120),
    Prop.BINDER: PropKind(_binder, 220, 292, 150, origin=(20, 0)),
    Prop.BOOKMARK: PropKind(_bookmark, 170, 320, 110, origin=(0, 12)),
    Prop.CHECK: PropKind(_cheque, 346, 200, 100, origin=(0, 2)),
    Prop.DOCUMENT: PropKind(_document, 218, 296, 140, origin=(0, 2)),
    Prop.MENU: PropKind(_menu, 260, 288, 150),
    Prop.NOTEBOOK: PropKind(_notebook, 216, 266, 120, origin=(4, 0)),
}
