"""Busts: someone's head and shoulders on the page, the body going on to its lower edge."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures import Figure, draw_portrait
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.protocols import Sitter

CHIN_AT = (
    0.525  # of the picture's height: eyes are then above two fifths of it, and captions run below the neck
)
DRAWN_WHOLE = frozenset(
    {
        Species.BUTTERFLY,
        Species.CRAB,
        Species.DOLPHIN,
        Species.FISH,
        Species.LAMP,
        Species.MOON,
        Species.POT,
        Species.REED,
        Species.RIVER,
        Species.SPIDER,
        Species.SUN,
        Species.WHALE,
        Species.WIND,
    }
)  # their portraits show all of them: there is no chest to go on
CROWN_AT = 0.03  # nothing of the head is higher
HEAD_SHARE = 0.35  # of the picture's height
WIDTH_SHARE = 0.94  # of the width; room is left beside it to stand off the middle
SHOULDERS = 1.62  # of the head's width: broader ones may leave the picture
HEAD_MIDDLE = (0.50, 0.54)  # of the width, where their heads may be
HEAD_EDGE = 0.06  # of the width: no head is nearer to an edge, as the camera cuts some of it off
SLICE_TOP, SLICE_HEIGHT = 7.0, 4.0  # the lowest part of a portrait, which is drawn out, in figure units
WIDEST_WHOLE = 0.98  # of the width: a bust so wide, ears and all, is kept inside
WHOLE_SHARE = 0.84  # of the width, for those who are drawn whole
FACE_HEIGHT, FACE_WIDTH = 0.54, 1.14  # of the picture, for the face that fills it
EYES_AT, EYES_DOWN = 0.41, 0.48  # of the picture's height, and of the head's
BELOW_EDGE = 20.0  # how far a body goes on below the picture


@dataclass(frozen=True)
class Spot:
    """Where a bust is put: the page's size, a pixel in picture units, the middle as a share, and a growth.

    `turned` is how far the head looks to the right (to 1) or the left (to -1). Hands make no gesture where one is `busy` (1: on the side of the look, -1: the other).
    Nothing of the head is above `crown` (of the height). Whoever is `agape` has the mouth wide open.
    The face of one who is `filling` fills the picture. They look down or up by `aim`.
    """

    size: tuple[float, float]
    pixel: float
    share: float
    growth: float
    prefix: str
    turned: float = 0.0
    busy: int = 0
    crown: float = CROWN_AT
    agape: bool = False
    filling: bool = False
    aim: float = 0.0


@dataclass(frozen=True)
class Seat:
    """Where a portrait's origin lies on the page, and how much larger it is there."""

    x: float
    foot: float
    scale: float
    whole: bool


def draw_sitter(pen: Pen, sitter: Sitter, emotion: Emotion, spot: Spot, *, speaking: bool = False) -> None:
    """Head and shoulders; the body goes on to the lower edge of the picture."""
    figure = draw_portrait(
        sitter.look,
        emotion,
        prefix=spot.prefix,
        speaking=speaking,
        turned=spot.turned,
        busy=spot.busy,
        agape=spot.agape,
        aim=spot.aim,
    )
    draw_seated(pen, figure.svg, figure, seat_of(figure, sitter.look.species, spot), spot)


def seat_of(figure: Figure, species: Species, spot: Spot) -> Seat:
    """Where a portrait is put: as near to the spot as its head allows."""
    whole = species in DRAWN_WHOLE
    growth = min(spot.growth, WHOLE_SHARE / WIDTH_SHARE) if whole else spot.growth
    scale, foot = (
        fill_with_face(figure, spot.size)
        if spot.filling
        else fit_portrait(figure, spot.size, growth, spot.crown)
    )
    width = spot.size[0]
    if spot.filling:
        return Seat(width / 2 - (figure.head.x + figure.head.width / 2) * scale, foot, scale, whole)
    return Seat(_keep_head_inside(figure, scale, width * spot.share, width), foot, scale, whole)


def draw_seated(pen: Pen, svg: str, figure: Figure, seat: Seat, spot: Spot) -> None:
    """A portrait in its seat, or a part of it; what is not drawn whole goes on to the picture's lower edge."""
    height, x, foot, scale = spot.size[1], seat.x, seat.foot, seat.scale
    half = figure.width / 2
    if seat.whole:
        shadow = figure.width * scale * 0.4
        pen.shadow(x, min(foot, height) + 0.02 * height, shadow, shadow * 0.12, 0.4)
        pen.place(svg, x, foot, scale)
        return
    slice_box = (-half, figure.below - SLICE_TOP, figure.width, SLICE_HEIGHT)
    # on whole pixels: a seam between them would show
    seam = ceil((foot + (figure.below - SLICE_TOP) * scale) / spot.pixel) * spot.pixel
    if seam > height:
        pen.place(svg, x, foot, scale)
        return
    pen.place_named(svg, f"{spot.prefix}-body", x, foot, scale)
    target = (x - half * scale, seam, figure.width * scale, height - seam + BELOW_EDGE)
    pen.stretch(f"{spot.prefix}-body", slice_box, target)


def fit_portrait(
    figure: Figure, size: tuple[float, float], growth: float = 1.0, crown: float = CROWN_AT
) -> tuple[float, float]:
    """Scale, and where the portrait's lower edge lies: the chin above the captions, the head whole."""
    width, height = size
    head = figure.head
    mouth = figure.mouth or head
    chin = max(head.y + head.height, mouth.y + mouth.height)
    above_chin = figure.height + chin
    wide = min(figure.width, SHOULDERS * head.width)
    scale = min(HEAD_SHARE * height / head.height, WIDTH_SHARE * width / wide) * growth
    scale = min(scale, (CHIN_AT - crown) * height / above_chin, (1 - 2 * HEAD_EDGE) * width / head.width)
    foot = CHIN_AT * height - chin * scale
    return scale, foot


def fill_with_face(figure: Figure, size: tuple[float, float]) -> tuple[float, float]:
    """Scale, and where the lower edge lies, where eyes and mouth are all that is seen."""
    width, height = size
    head = figure.head
    scale = min(FACE_HEIGHT * height / head.height, FACE_WIDTH * width / head.width)
    return scale, EYES_AT * height - (head.y + EYES_DOWN * head.height) * scale


def _keep_head_inside(figure: Figure, scale: float, x: float, width: float) -> float:
    """The place nearest to `x` at which neither head nor ears, if they fit at all, are cut."""
    if figure.width * scale > WIDEST_WHOLE * width:
        return (
            min(HEAD_MIDDLE[1] * width, max(HEAD_MIDDLE[0] * width, x))
            - (figure.head.x + figure.head.width / 2) * scale
        )
    half = figure.width * scale / 2
    left = max(-figure.head.x * scale + HEAD_EDGE * width, half)
    right = max((figure.head.x + figure.head.width) * scale + HEAD_EDGE * width, half)
    return max(left, min(width - right, x)) if left + right < width else x
