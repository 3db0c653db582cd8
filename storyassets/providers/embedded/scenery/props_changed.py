"""Props as something was done to them: cut, emptied, filled; a bag of paper, a chair with a coat."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop, PropState
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind
from storyassets.providers.embedded.scenery.props_broken import BROKEN
from storyassets.providers.embedded.scenery.props_chained import CHAINED
from storyassets.providers.embedded.scenery.props_gone_out import GONE_OUT
from storyassets.providers.embedded.scenery.props_household import HOUSEHOLD
from storyassets.providers.embedded.scenery.props_materials import PIECES
from storyassets.providers.embedded.scenery.props_music import HAND_MICROPHONE
from storyassets.providers.embedded.scenery.props_offices import BLACK_SCREEN
from storyassets.providers.embedded.scenery.props_opened import OPENED
from storyassets.providers.embedded.scenery.props_pitcher import water_pitcher
from storyassets.providers.embedded.scenery.props_rooms import ROOM_PROPS
from storyassets.providers.embedded.scenery.props_served import SERVED
from storyassets.providers.embedded.scenery.props_sewn import SEWN
from storyassets.providers.embedded.scenery.props_telephones import TELEPHONES
from storyassets.providers.embedded.scenery.props_torn import TORN

IRON, STEEL, GOLD = "#7d8894", "#b9c4cf", "#e0ac3c"
CUT = "#fff6d8"


def draw_link(pen: Pen, x: float, y: float, turn: float, *, edgewise: bool) -> None:
    """One link of a chain, seen flat or from its edge."""
    pen.open(x, y, 1, turn)
    if edgewise:
        pen.line("M-42 0H42", darken(IRON, 0.3), 26)
        pen.line("M-40 -5H40", lighten(IRON, 0.3), 7)
    else:
        ring = "M-30 -34H30Q62 -34 62 0T30 34H-30Q-62 34 -62 0T-30 -34Z"
        pen.line(ring, darken(IRON, 0.25), 25)
        pen.line(ring, IRON, 17)
        pen.line("M-30 -38H30", "#eef3f7", 6)
    pen.close()


def _cut_chain(pen: Pen, rng: Random) -> None:
    """Two ends, a link sawn through between them."""
    for x, y, turn, edge in (
        (-172, -40, 0, False),
        (-104, -42, 4, True),
        (104, -42, -4, True),
        (172, -40, 0, False),
    ):
        draw_link(pen, x, y, turn, edgewise=edge)
    for way in (-1, 1):
        pen.open(way * 40, -50, 1, way * 24)
        half = f"M{-way * 14} -34H{way * 10}Q{way * 42} -34 {way * 42} 0T{way * 10} 34H{-way * 14}"
        pen.line(half, darken(IRON, 0.25), 25)
        pen.line(half, IRON, 17)
        for y in (-34, 34):
            pen.circle(-way * 20, y, 10, CUT)
        pen.close()
    pen.line("M0 -92V-128M-34 -84L-56 -112M34 -84L56 -112", "#ffd75e", 9)


def _cut_rope(pen: Pen, rng: Random) -> None:
    """Two ends with their strands apart."""
    hemp = "#c79a5b"
    for way in (-1, 1):
        d = f"M{way * 190} -20Q{way * 120} -70 {way * 40} -52"
        pen.line(d, darken(hemp, 0.3), 34)
        pen.line(d, hemp, 26)
        for k in range(5):
            x = 176 - 28 * k
            pen.line(f"M{way * x} {-44 - 4 * k}l{way * 14} 22", darken(hemp, 0.3), 6)
        for dy in (-34, -12, 8, 26):
            pen.line(
                f"M{way * 44} -52Q{way * 26} {-52 + dy * 0.4:.0f} {way * 8} {-52 + dy}",
                lighten(hemp, 0.16),
                8,
            )


def _cut_lock(pen: Pen, rng: Random) -> None:
    """Its bow sawn through."""
    OPENED[Prop.LOCK].draw(pen, rng)
    pen.line("M50 -230H84", CUT, 12)


def _paper_bag(pen: Pen, rng: Random) -> None:
    """As from a baker, folded over at its top."""
    paper = "#e6c492"
    pen.line("M-116 -260H82L116 -242L112 -14L76 0H-112Z", darken(paper, 0.52), 12)
    pen.polygon([(74, -250), (112, -232), (112, -14), (74, 0)], darken(paper, 0.24))
    pen.polygon([(-112, -250), (78, -250), (78, 0), (-112, 0)], pen.fade(lighten(paper, 0.16), paper))
    pen.polygon([(-116, -262), (82, -262), (80, -212), (-114, -212)], lighten(paper, 0.3))
    pen.polygon([(82, -262), (116, -244), (114, -198), (80, -212)], darken(paper, 0.1))
    pen.line(
        "M-116 -262l12 -9 12 9 12 -9 12 9 12 -9 12 9 12 -9 12 9 12 -9 12 9 12 -9 12 9 12 -9 12 9 12 -9 12 9",
        lighten(paper, 0.3),
        7,
    )
    pen.line("M-108 -6L-66 -60M74 -4L40 -48M112 -110L78 -120", darken(paper, 0.2), 4)


def _empty_chest(pen: Pen, rng: Random) -> None:
    wood = "#9a6238"
    pen.path(
        "M-142 -150Q-150 -270 -120 -284Q0 -310 120 -284Q150 -270 142 -150Z", pen.tone(darken(wood, 0.3), 0.7)
    )
    pen.path("M-124 -140Q-130 -250 -106 -262Q0 -282 106 -262Q130 -250 124 -140Z", darken(wood, 0.66))
    pen.line("M-60 -240L-124 -150M-40 -244L-20 -214", "#e8e2ea", 3, 0.5)
    pen.rect(-150, -136, 300, 136, pen.tone(wood, 0.72), 10)
    pen.line("M-144 -90H144M-144 -46H144", darken(wood, 0.3), 5)
    for x in (-128, 96):
        pen.rect(x, -138, 32, 138, pen.tone(GOLD, 0.6), 3)
    pen.rect(-152, -140, 304, 23, pen.tone(GOLD, 0.7), 6)
    pen.rect(-29, -128, 58, 62, pen.tone(lighten(GOLD, 0.2), 0.6), 8)


def _empty_purse(pen: Pen, rng: Random) -> None:
    """A wallet turned out, a moth over it."""
    hide = "#8a5a3c"
    pen.polygon([(-150, -20), (0, 0), (150, -20), (150, -130), (0, -110), (-150, -130)], pen.tone(hide, 0.5))
    pen.polygon([(-138, -118), (0, -100), (138, -118), (130, -88), (0, -70), (-130, -88)], darken(hide, 0.5))
    pen.line("M0 -108V-4", darken(hide, 0.4), 6)
    pen.line("M-136 -36L-10 -18M136 -36L10 -18", lighten(hide, 0.4), 4)
    for way in (-1, 1):
        pen.ellipse(70 + way * 20, -196 - 6, 24, 15, "#d9cdb8", 1, way * -30)
    pen.line("M70 -206V-184", "#6b5a48", 8)
    pen.line("M66 -160q-16 16 -40 14", "#d9cdb8", 4, 0.7)


def _empty_plate(pen: Pen, rng: Random) -> None:
    """Crumbs and a crossed knife and fork."""
    pen.ellipse(0, -34, 160, 34, "#cfd6dd")
    pen.ellipse(0, -42, 156, 32, "#fdfbf5")
    pen.ellipse(0, -42, 104, 20, "#e6eaee")
    pen.line("M-70 -30L54 -56M70 -30L-54 -56", STEEL, 8)
    for x, y in ((-30, -34), (14, -32), (40, -38), (-8, -50)):
        pen.circle(x, y, 5, "#b98a4e")


def _clad_chair(pen: Pen, rng: Random) -> None:
    """A coat over its back, the sleeves hanging; the back's top shows in the collar."""
    ROOM_PROPS[Prop.CHAIR].draw(pen, rng)
    coat = "#707884"
    pen.path(
        "M-104 -318Q-70 -352 -34 -338Q0 -296 34 -338Q70 -352 104 -318L112 -92Q60 -76 6 -90L0 -100L-6 -90"
        "Q-60 -76 -112 -92Z",
        pen.tone(coat, 0.66),
    )
    for way in (-1, 1):
        sleeve = f"M{way * 96} -322Q{way * 134} -306 {way * 140} -250L{way * 136} -122"
        pen.path(
            f"{sleeve}Q{way * 120} -112 {way * 102} -124L{way * 92} -280Z", pen.tone(darken(coat, 0.12), 0.6)
        )
        pen.line(f"M{way * 104} -138L{way * 136} -136", lighten(coat, 0.2), 11)
        pen.path(
            f"M{way * 34} -340Q{way * 70} -346 {way * 66} -300L{way * 22} -226L0 -292Q{way * 26} -306 {way * 34} -340Z",
            darken(coat, 0.22),
        )
    pen.line("M0 -262V-96", darken(coat, 0.36), 5)
    for y in (-232, -182, -132):
        pen.circle(15, y, 9, "#e8c25a")


def _front_wheel(pen: Pen) -> None:
    """A wheel seen from before, between its fork's blades."""
    pen.ellipse(0, 560, 58, 400, "#2b2430")
    pen.ellipse(0, 560, 30, 372, "#4a4254")
    for way in (-1, 1):
        pen.line(f"M0 100Q{way * 84} 110 {way * 84} 200V600", "#b23a34", 30)
        pen.line(f"M{way * 76} 190V600", lighten("#d0453f", 0.2), 6)


def _named_bell(pen: Pen, rng: Random) -> None:
    """A bicycle's bell from near, on its bar, over the wheel; its dome is free for a name."""
    _front_wheel(pen)
    pen.line("M-300 -8Q-190 -20 -120 -66T0 -96T120 -66T300 -8", darken(STEEL, 0.45), 44)
    pen.line("M-300 -12Q-190 -24 -120 -70T0 -100T120 -70T300 -12", STEEL, 34)
    pen.line("M-280 -22Q-190 -34 -126 -76", "#ffffff", 7, 0.8)
    for way in (-1, 1):
        pen.line(f"M{way * 300} -10L{way * 390} 24", "#2b2430", 62)
        pen.line(f"M{way * 316} -14L{way * 380} 10", "#5a5064", 12)
    pen.line("M0 -80L0 120", "#b23a34", 60)
    pen.line("M-14 -70L-14 110", lighten("#d0453f", 0.2), 10)
    pen.path("M-26 -94H26L40 -140H-40Z", darken(STEEL, 0.4))
    pen.line("M84 -150Q136 -140 150 -104", darken(STEEL, 0.3), 20)
    pen.circle(152, -98, 15, darken(STEEL, 0.45))
    pen.path("M-124 -136Q-128 -276 0 -284Q128 -276 124 -136Q0 -112 -124 -136Z", pen.tone(STEEL, 0.6))
    pen.line("M-118 -140Q0 -118 118 -140", darken(STEEL, 0.4), 12)
    pen.line("M-88 -190Q-84 -244 -34 -262", "#ffffff", 13, 0.85)
    pen.circle(0, -288, 15, GOLD)


_Key = tuple[Prop, PropState]
CHANGED: dict[_Key, PropKind] = {
    **{(prop, PropState.OPEN): kind for prop, kind in OPENED.items()},
    **{(prop, PropState.DARK): kind for prop, kind in GONE_OUT.items()},
    **{(prop, PropState.CHAINED): kind for prop, kind in CHAINED.items()},
    **{(prop, PropState.CUT): kind for prop, kind in PIECES.items()},
    **{(prop, PropState.SEWN): kind for prop, kind in SEWN.items()},
    **{(prop, PropState.FULL): kind for prop, kind in SERVED.items()},
    (Prop.COMPUTER, PropState.DARK): BLACK_SCREEN,
    (Prop.CHAIN, PropState.CUT): PropKind(_cut_chain, 480, 140, 62),
    (Prop.CHAIN, PropState.BROKEN): PropKind(_cut_chain, 480, 140, 62),
    (Prop.ROPE, PropState.CUT): PropKind(_cut_rope, 400, 100, 90, Place.LARGE),
    (Prop.ROPE, PropState.BROKEN): PropKind(_cut_rope, 400, 100, 90, Place.LARGE),
    (Prop.LOCK, PropState.CUT): PropKind(_cut_lock, 232, 326, 130),
    (Prop.LOCK, PropState.BROKEN): PropKind(_cut_lock, 232, 326, 130),
    **{(prop, PropState.BROKEN): kind for prop, kind in BROKEN.items()},
    **{(Prop.TELEPHONE, state): kind for state, kind in TELEPHONES.items()},
    **TORN,
    (Prop.MICROPHONE, PropState.OLD): HAND_MICROPHONE,
    (Prop.BICYCLE, PropState.NAMED): PropKind(_named_bell, 470, 330, 370, Place.LARGE, origin=(0, 40)),
    (Prop.BAG, PropState.PAPER): PropKind(_paper_bag, 232, 272, 160),
    (Prop.BASKET, PropState.EMPTY): HOUSEHOLD[Prop.BASKET],
    (Prop.CHEST, PropState.EMPTY): PropKind(_empty_chest, 306, 298, 230, Place.LARGE),
    (Prop.WALLET, PropState.EMPTY): PropKind(_empty_purse, 300, 220, 110),
    (Prop.PURSE, PropState.EMPTY): PropKind(_empty_purse, 300, 220, 110),
    (Prop.PLATE, PropState.EMPTY): PropKind(_empty_plate, 330, 80, 60),
    (Prop.BAG, PropState.EMPTY): OPENED[Prop.BAG],
    (Prop.BOX, PropState.EMPTY): OPENED[Prop.BOX],
    (Prop.CAGE, PropState.EMPTY): OPENED[Prop.CAGE],
    (Prop.PITCHER, PropState.EMPTY): PropKind(water_pitcher(0.16, 0), 251, 273, 230, origin=(20, 0)),
    (Prop.PITCHER, PropState.FULL): PropKind(water_pitcher(1.0, 12), 251, 273, 230, origin=(20, 0)),
}
"""Each thing in a state that is drawn on its own."""

CLAD_CHAIR = PropKind(_clad_chair, 300, 384, 336, Place.LARGE)
"""A chair with a coat on it."""

STONES = PropKind(water_pitcher(0.52, 6), 251, 273, 230, origin=(20, 0))
RISING = PropKind(water_pitcher(0.8, 10, dropping=True), 251, 346, 291, origin=(20, 0))
"""A pitcher into which stones were dropped."""
