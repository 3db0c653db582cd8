"""Somebody's shoulders and the back of their head, for a shot over the shoulder."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, HairStyle, Look
from storyassets.providers.embedded.figures.beings import in_their_colours
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.draughtsman import checked_look, figure_of
from storyassets.providers.embedded.figures.figure import Box, Figure
from storyassets.providers.embedded.figures.hair import hair_behind, hair_colour
from storyassets.providers.embedded.figures.headgear import headgear_before, headgear_behind, hides_hair
from storyassets.providers.embedded.figures.palette import darker, lighter, luma
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    bounds,
    circle,
    ellipse,
    line,
    move,
    transformed,
    tube,
)

_DARK, _LIT = 0.42, 0.24
_NAPE = 66.0
_FOOT = 330.0
FACE_UNITS = 141.0  # a head's height in units of the face
_SHOULDERS = {Age.CHILD: 70.0, Age.YOUNG: 88.0, Age.ADULT: 102.0, Age.OLD: 94.0}


def draw_back_view(look: Look, prefix: str) -> Figure:
    """From behind, in units of the face, cut off below the shoulder blades. Raises ProviderRefused."""
    look = in_their_colours(checked_look(look, prefix))
    head = _head(look)
    shapes = [*_shoulders(look), *head]
    extent = bounds(shapes)
    placed = transformed(shapes, move(0, -_FOOT))
    half = max(-extent.x, extent.x + extent.width)
    figure = figure_of(placed, prefix, Box(-half, extent.y - _FOOT, half * 2, _FOOT - extent.y))
    return replace(figure, head=broad_as(head, Box(0.0, extent.y - _FOOT, 0.0, FACE_UNITS)))


def broad_as(shapes: Shapes, head: Box) -> Box:
    """A head's height, and on both sides of its middle as broad as all that is on it."""
    extent = bounds(shapes)
    half = max(-extent.x, extent.x + extent.width)
    return Box(-half, head.y, half * 2, head.height)


def _shoulders(look: Look) -> Shapes:
    outfit, half = outfit_of(look), _SHOULDERS[look.age]
    cloth = outfit.mantle or outfit.top
    side = [
        (25, _NAPE + 8),
        (half * 0.6, _NAPE + 24),
        (half, _NAPE + 62),
        (half + 14, _NAPE + 150),
        (half + 16, _FOOT + 8),
    ]
    edge = [*side, *((-x, y) for x, y in reversed(side))]
    arms = look.skin if outfit.bare_arms else outfit.sleeves
    return [
        tube([(0, 40), (0, _NAPE + 26)], [22, 25], darker(look.skin, 0.2)),
        blob(edge, darker(cloth, 0.1), shaded=True),
        *([] if outfit.mantle or arms == cloth else _arms(half, darker(arms, 0.1))),
        line(f"M{-half * 0.5},{_NAPE + 30} Q0,{_NAPE + 44} {half * 0.5},{_NAPE + 30}", darker(cloth, 0.3), 5),
    ]


def _arms(half: float, colour: str) -> Shapes:
    """Sleeves of another colour than the back, from the shoulders down."""
    inner, high = half * 0.74, _NAPE + 30
    return [
        blob(
            [(side * x, y) for x, y in (
                (inner, high), (half, _NAPE + 62), (half + 14, _NAPE + 150), (half + 16, _FOOT + 8),
                (half * 0.78, _FOOT + 8), (half * 0.72, _NAPE + 120),
            )],
            colour,
            shaded=True,
        )
        for side in (-1, 1)
    ]  # fmt: skip


def _head(look: Look) -> Shapes:
    skin = darker(look.skin, 0.12)
    ears: Shapes = [ellipse(side * 60, 10, 10, 15, skin) for side in (-1, 1)]
    skull = blob(
        [(-60, -12), (-50, -56), (0, -74), (50, -56), (60, -12), (48, 44), (0, 62), (-48, 44)],
        skin,
        shaded=True,
    )
    return [*ears, skull, *_hair(look), *headgear_behind(look, 0.0), *headgear_before(look, 0.0)]


def _hair(look: Look) -> Shapes:
    """All of it, down to the nape; of the bald, a fringe."""
    colour = _in_the_light(hair_colour(look))
    if hides_hair(look):
        return []
    if look.hair_style is HairStyle.BALD:
        return [
            blob([(-61, -6), (-54, 22), (0, 34), (54, 22), (61, -6), (50, 46), (0, 58), (-50, 46)], colour)
        ]
    crown = [(-64, -10), (-58, -60), (0, -88), (58, -60), (64, -10), (54, 34), (0, 56), (-54, 34)]
    shapes: Shapes = [blob(crown, colour, shaded=True)]
    if look.hair_style is HairStyle.CURLY:
        rim = (
            (-58, -8),
            (-60, -40),
            (-38, -70),
            (0, -82),
            (38, -70),
            (60, -40),
            (58, -8),
            (40, 30),
            (0, 44),
            (-40, 30),
        )
        return [*shapes, *(circle(x, y, 26, colour, shaded=True) for x, y in rim), circle(0, -14, 52, colour)]
    if look.hair_style in (
        HairStyle.LONG,
        HairStyle.BOB,
        HairStyle.BRAIDS,
        HairStyle.BUN,
        HairStyle.PONYTAIL,
    ):
        return [
            *hair_behind(look.model_copy(update={"hair": colour}), 0.0),
            *shapes,
            *_strands(colour, long=look.hair_style is HairStyle.LONG),
        ]
    return [*shapes, *_strands(colour, long=False)]


def _in_the_light(colour: str) -> str:
    """Hair so dark that its shape would be a hole in the picture has some of the room's light on it."""
    return lighter(colour, _LIT * max(0.0, 1.0 - luma(colour) / _DARK))


def _strands(colour: str, *, long: bool) -> Shapes:
    """A parting, locks that fall from it, and the sheen over them: hair, and no stone."""
    foot = 104 if long else 34
    locks = [
        line(
            f"M{x * 0.2:.0f},-78 C{x * 0.9:.0f},-56 {x},-10 {x * 0.94:.0f},{foot}",
            darker(colour, 0.3),
            4.5,
            opacity=0.7,
        )
        for x in (-44, -24, 6, 28, 48)
    ]
    sheen = line("M-50,-34 Q-4,-62 50,-36", lighter(colour, 0.34), 13, opacity=0.5)
    return [*locks, sheen]
