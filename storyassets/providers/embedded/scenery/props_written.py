"""Props as they are when one reads on them: a chat, an empty sheet, a first page, a strip of a bookmark, a pad."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import PropKind
from storyassets.providers.embedded.scenery.props_papers import PAPER, draw_sheet

MINE, THEIRS = "#3f8ff0", "#ffffff"
THUMBS_UP = "thumbs up"
"""What a chat says that is no word."""


def _chat(pen: Pen, rng: Random) -> None:
    """A telephone, near: somebody's short line above, and a large bubble for what is read."""
    pen.rect(-152, -440, 304, 440, "#23262f", 40)
    pen.rect(-136, -422, 272, 404, pen.fade("#eef2f8", "#dde5f0"), 28)
    pen.rect(-136, -422, 272, 66, "#ffffff", 28)
    pen.rect(-136, -386, 272, 30, "#ffffff")
    pen.circle(-98, -388, 22, "#9fb4d0")
    pen.circle(-98, -394, 9, "#ffffff")
    pen.path("M-114 -374Q-98 -394 -82 -374Q-98 -360 -114 -374Z", "#ffffff")
    pen.line("M-62 -396H20M-62 -380H-14", "#a9b2c0", 8)
    pen.rect(-36, -432, 72, 16, "#14161d", 8)
    pen.rect(8, -338, 116, 46, MINE, 20)
    pen.line("M26 -322H104M26 -307H76", "#dcebff", 8)
    pen.path(
        "M-122 -254Q-122 -278 -98 -278H98Q122 -278 122 -254V-124Q122 -100 98 -100H-84L-124 -80L-122 -120Z",
        THEIRS,
    )
    pen.rect(-122, -66, 200, 32, "#ffffff", 16)
    pen.circle(104, -50, 17, MINE)


def draw_thumb(pen: Pen) -> None:
    """A thumb held up, in the large bubble."""
    skin = "#f6c445"
    pen.open(0, -188, 0.92)
    pen.path("M-6 -66Q18 -78 22 -46L16 -12H60V58Q58 70 44 70H-14L-30 58V2Z", skin)
    pen.line("M16 -12H58M18 14H60M16 40H56", darken(skin, 0.22), 5)
    pen.rect(-66, -4, 34, 74, "#5f86c8", 8)
    pen.close()


def _empty_sheet(pen: Pen, rng: Random) -> None:
    draw_sheet(pen, written=False)


def _first_page(pen: Pen, rng: Random) -> None:
    """The cover turned to the left, the first page before us."""
    cover = "#a8384a"
    pen.polygon([(-110, -300), (-196, -270), (-196, 4), (-110, 0)], darken(cover, 0.1))
    pen.polygon([(-110, -288), (-184, -262), (-184, -10), (-110, -12)], "#f0e4c8")
    pen.rect(-116, -304, 262, 304, darken(cover, 0.3), 8)
    pen.rect(-112, -296, 248, 288, "#d9ccab", 4)
    pen.rect(-112, -296, 240, 284, pen.tone(PAPER, 0.9, 0.06), 4)
    pen.rect(-112, -296, 18, 284, darken(PAPER, 0.14), 2, 0.6)


def _pad(pen: Pen, rng: Random) -> None:
    """A notebook turned open at its rings."""
    pen.rect(-120, -300, 250, 300, darken("#3f6f78", 0.36), 10)
    pen.rect(-126, -304, 246, 292, pen.tone(PAPER, 0.84, 0.06), 8)
    pen.line("".join(f"M-112 {y}H106" for y in range(-246, -20, 34)), "#b9d0e4", 4)
    pen.line("M-84 -290V-18", "#e89a9a", 4)
    for x in range(-106, 112, 30):
        pen.line(f"M{x} -286v-34", "#8a94a4", 9)


def _strip(pen: Pen, rng: Random) -> None:
    """A bookmark lengthwise, near."""
    card = "#f6ecd2"
    pen.line("M-168 -76Q-206 -110 -232 -84M-232 -84l-26 -16M-232 -84l-30 6M-232 -84l-20 24", "#c8483f", 9)
    pen.rect(-180, -142, 372, 142, darken(card, 0.34), 12)
    pen.rect(-188, -150, 372, 142, pen.tone(card, 0.86, 0.08), 12)
    pen.circle(-164, -79, 11, "#8a5a34")
    pen.line("M-140 -20H170", lighten("#c8483f", 0.3), 5)


WRITTEN: dict[tuple[Prop, PropState], PropKind] = {
    (Prop.PHONE, PropState.CHAT): PropKind(_chat, 310, 440, 190),
    (Prop.DOCUMENT, PropState.EMPTY): PropKind(_empty_sheet, 218, 296, 140, origin=(0, 2)),
    (Prop.NOTEBOOK, PropState.OPEN): PropKind(_pad, 260, 324, 140),
    (Prop.BOOKMARK, PropState.OPEN): PropKind(_strip, 460, 156, 60, origin=(-30, 0)),
}
FIRST_PAGE = PropKind(_first_page, 350, 306, 150, origin=(-24, 0))
