"""Props out of which others are made: leather, cloth, dough, wool; whole, and cut into the pieces of what they will be."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind

_LEATHER, _CLOTH, _DOUGH, _WOOL = "#9c6238", "#c95b46", "#f0dcb4", "#f3ece0"


def _leather(pen: Pen, rng: Random) -> None:
    """A whole hide laid flat, with the shape of the animal, a corner of it curled up."""
    edge = (
        "M-44 -158Q0 -168 44 -158L60 -132Q96 -142 132 -156L158 -128Q132 -104 120 -84Q136 -56 166 -40L142 -8"
        "Q104 -18 74 -22Q40 -6 16 -8L0 4L-16 -8Q-40 -6 -74 -22Q-104 -18 -142 -8L-166 -40Q-136 -56 -120 -84"
        "Q-132 -104 -158 -128L-132 -156Q-96 -142 -60 -132Z"
    )
    pen.open(0, 9, 1)
    pen.path(edge, darken(_LEATHER, 0.45))
    pen.close()
    pen.path(edge, pen.tone(lighten(_LEATHER, 0.12), 0.62))
    pen.path("M142 -8Q104 -18 74 -22Q92 -52 130 -50Q150 -34 142 -8Z", lighten(_LEATHER, 0.42))
    pen.line("M74 -22Q92 -52 130 -50", darken(_LEATHER, 0.25), 4)
    pen.line("M-40 -140Q-6 -128 34 -140M0 -120V-44M-96 -104Q-74 -84 -82 -58", darken(_LEATHER, 0.16), 5, 0.7)


def _sole(pen: Pen, x: float, y: float, turn: float) -> None:
    """One sole, flat."""
    shape = "M-52 0Q-56 -26 -26 -26Q4 -22 30 -26Q62 -26 62 0Q60 24 30 24Q4 20 -26 24Q-56 24 -52 0Z"
    pen.open(x, y + 6, 1, turn)
    pen.path(shape, darken(_LEATHER, 0.45))
    pen.close()
    pen.open(x, y, 1, turn)
    pen.path(shape, lighten(_LEATHER, 0.1))
    pen.close()


def _upper(pen: Pen, x: float, y: float, turn: float) -> None:
    """One upper as it is cut: a horseshoe of leather."""
    shape = "M-56 34L-44 -8Q-36 -44 0 -44T44 -8L56 34L26 34Q20 -4 0 -6Q-20 -4 -26 34Z"
    pen.open(x, y + 6, 1, turn)
    pen.path(shape, darken(_LEATHER, 0.5))
    pen.close()
    pen.open(x, y, 1, turn)
    pen.path(shape, pen.tone(_LEATHER, 0.7))
    pen.line("M-44 24L-34 -8Q-26 -34 0 -34T34 -8L44 24", lighten(_LEATHER, 0.45), 3)
    pen.close()


def _leather_pieces(pen: Pen, rng: Random) -> None:
    """Two soles and two uppers, cut out and laid side by side, with their snippets."""
    _sole(pen, -118, -92, -14)
    _sole(pen, -104, -32, 8)
    _upper(pen, 12, -74, -8)
    _upper(pen, 132, -66, 12)
    for x, y in ((-34, -14), (58, -12), (86, -22)):
        pen.polygon([(x - 14, y), (x + 4, y - 12), (x + 16, y + 2)], darken(_LEATHER, 0.1))


def _cloth(pen: Pen, rng: Random) -> None:
    """A bale of cloth, unrolled a little."""
    pen.path("M-130 -26Q-150 -30 -150 0H150Q166 -18 140 -30Z", darken(_CLOTH, 0.3))
    pen.path("M-120 -40H120L150 -6Q0 4 -152 -6Z", pen.tone(lighten(_CLOTH, 0.1), 0.7))
    pen.rect(-134, -124, 268, 92, pen.tone(_CLOTH, 0.6), 44)
    pen.ellipse(116, -78, 26, 44, lighten(_CLOTH, 0.22))
    pen.line("M116 -108q16 14 12 38t-22 12t-6 -26", darken(_CLOTH, 0.25), 5)
    pen.line("M-104 -108H84M-112 -54H80", lighten(_CLOTH, 0.4), 5, 0.7)


def _cloth_pieces(pen: Pen, rng: Random) -> None:
    """A back and two sleeves, cut out flat."""
    pen.path("M-62 -150Q-34 -128 -4 -150L24 -132V-8H-90V-132Z", pen.tone(_CLOTH, 0.75))
    pen.line("M-78 -20H12", lighten(_CLOTH, 0.5), 4)
    for x, turn in ((86, -8), (142, 10)):
        pen.open(x, 0, 1, turn)
        pen.path("M-30 -128Q0 -150 30 -128L18 -8H-18Z", pen.tone(lighten(_CLOTH, 0.06), 0.7))
        pen.line("M-14 -20H14", lighten(_CLOTH, 0.5), 4)
        pen.close()


def _dough(pen: Pen, rng: Random) -> None:
    """A lump on a floured board."""
    pen.ellipse(0, -10, 160, 16, "#a9784a")
    pen.ellipse(0, -16, 154, 14, "#fbf4e4")
    pen.path(
        "M-118 -16Q-136 -70 -78 -88Q-40 -124 14 -108Q76 -118 104 -72Q138 -54 118 -16Z", pen.tone(_DOUGH, 0.7)
    )
    pen.ellipse(-30, -82, 40, 12, "#fffaf0", 0.8, -12)
    pen.line("M-62 -46Q-30 -60 0 -44M38 -64Q62 -70 82 -52", darken(_DOUGH, 0.16), 5)


def _wool(pen: Pen, rng: Random) -> None:
    """Tufts of wool that lie about, torn from a fleece, with loose strands."""
    for x, y, size, turn in (
        (-128, -20, 0.85, -8),
        (-16, -30, 1.2, 5),
        (108, -22, 0.9, 12),
        (52, -6, 0.4, 0),
    ):
        pen.open(x, y, size, turn)
        pen.ellipse(0, 20, 66, 8, darken(_WOOL, 0.45), 0.5)
        pen.path(
            "M-62 18Q-76 2 -56 -4Q-60 -24 -36 -20Q-26 -40 -4 -28Q12 -42 30 -24Q54 -28 52 -6Q76 0 60 18Q0 26 -62 18Z",
            pen.tone(_WOOL, 0.75),
        )
        for cx, cy in ((-34, 0), (-4, -10), (28, -2), (6, 10)):
            pen.line(f"M{cx - 12} {cy + 4}q2 -14 14 -10t4 12q-8 4 -8 -4", darken(_WOOL, 0.2), 3.5)
        pen.line("M-60 14q-16 4 -24 -6M58 12q16 6 26 -2M-30 -20q-8 -14 -20 -12M34 -22q6 -14 18 -14", _WOOL, 5)
        pen.close()


MATERIALS = {
    Prop.CLOTH: PropKind(_cloth, 310, 130, 110),
    Prop.DOUGH: PropKind(_dough, 320, 126, 100),
    Prop.LEATHER: PropKind(_leather, 340, 174, 110),
    Prop.WOOL: PropKind(_wool, 330, 90, 66, Place.LARGE),
}
PIECES = {
    Prop.CLOTH: PropKind(_cloth_pieces, 280, 154, 110),
    Prop.LEATHER: PropKind(_leather_pieces, 380, 130, 84),
}
"""The same, cut out."""
