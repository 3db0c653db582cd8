"""An animal's shoulders and the back of its head, for a shot over the shoulder."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.adornments import draw_headwear
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark
from storyassets.providers.embedded.figures.back_view import broad_as
from storyassets.providers.embedded.figures.beast_clothes import Garment, cloth_of, garment_of, headwear_of
from storyassets.providers.embedded.figures.beast_ears import head_growths, inner_colour
from storyassets.providers.embedded.figures.draughtsman import checked_look, figure_of
from storyassets.providers.embedded.figures.expressing import expression_of
from storyassets.providers.embedded.figures.figure import Box, Figure
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Shapes,
    blob,
    bounds,
    circle,
    line,
    move,
    transformed,
    tube,
)

_FOOT = 330.0
# Of the skull's half width: how broad shoulders are, of one on two legs and of one on four.
_UPRIGHT, _ON_FOUR = 1.42, 1.22


def draw_beast_back(look: Look, prefix: str) -> Figure:
    """From behind, in units of the face, cut off below the shoulder blades. Raises ProviderRefused."""
    look = checked_look(look, prefix)
    plan = beast_plan_of(look)
    coat = coat_of(plan, look)
    head = _head(look, plan, coat)
    shapes = [*_shoulders(look, plan, coat), *head]
    extent = bounds(shapes)
    half = max(-extent.x, extent.x + extent.width)
    placed = transformed(shapes, move(0, -_FOOT))
    figure = figure_of(placed, prefix, Box(-half, extent.y - _FOOT, half * 2, _FOOT - extent.y))
    return replace(figure, head=broad_as(head, figure.head))


def _shoulders(look: Look, plan: BeastPlan, coat: str) -> Shapes:
    w, h = plan.skull
    half = w * (_UPRIGHT if look.upright else _ON_FOUR)
    side = [
        (w * 0.5, h * 0.7),
        (half * 0.66, h + 16),
        (half, h + 60),
        (half * 1.14, h + 150),
        (half * 1.2, _FOOT + 8),
    ]
    edge = [*side, *((-x, y) for x, y in reversed(side))]
    dressed = look.upright and garment_of(look) is not Garment.NONE
    paint = darker(cloth_of(look, coat) if dressed else coat, 0.08)
    shapes: Shapes = [blob(edge, paint, shaded=True)]
    if dressed:
        shapes.append(tube([(0, h * 0.5), (0, h + 22)], [w * 0.5, w * 0.56], darker(coat, 0.2)))
        shapes.append(
            line(f"M{-half * 0.5},{h + 24} Q0,{h + 42} {half * 0.5},{h + 24}", darker(paint, 0.3), 5)
        )
    elif Mark.WOOL in plan.marks:
        shapes += [
            circle(k * half * 0.4, h + 44 + 56 * row, half * 0.34, coat, shaded=True)
            for row in range(4)
            for k in (-2, -1, 0, 1, 2)
        ]
    return shapes


def _head(look: Look, plan: BeastPlan, coat: str) -> Shapes:
    """Ears from behind, the skull without a face, and what is on it."""
    w, h = plan.skull
    calm = expression_of(Emotion.CALM, Action.STAND)
    inner, shade = inner_colour(coat), darker(coat, 0.1)
    ears = [
        replace(shape, fill=shade) if shape.fill == inner else shape
        for shape in head_growths(plan, coat, calm, 0.0)
    ]
    top = [(-w * 0.62, -h * 0.86), (0, -h), (w * 0.62, -h * 0.86), (w, -h * 0.2)]
    low = [(w + plan.wedge * 0.5, h * 0.4), (w * 0.6, h * 0.86), (0, h * 1.04)]
    outline = [*top, *low, *((-x, y) for x, y in reversed(low[:2])), (-w, -h * 0.2)]
    skull = blob(outline, coat, shaded=True, part=Part.HEAD)
    return [*ears, skull, *_nape(plan, coat), *draw_headwear(headwear_of(look), w, h, 0.0)]


def _nape(plan: BeastPlan, coat: str) -> Shapes:
    """What the coat shows between the ears and down to the neck."""
    w, h = plan.skull
    if Mark.HORSE_MANE in plan.marks:
        mane = [
            (-w * 0.3, -h * 1.05),
            (w * 0.3, -h * 1.05),
            (w * 0.36, h * 0.6),
            (0, h * 1.5),
            (-w * 0.36, h * 0.6),
        ]
        return [blob(mane, plan.dark, shaded=True)]
    if Mark.WOOL in plan.marks:
        tufts = ((-34, -40, 24), (0, -50, 26), (34, -40, 24), (-20, -8, 26), (20, -8, 26))
        return [circle(x, y, r, coat, shaded=True) for x, y, r in tufts]
    if Mark.STRIPES in plan.marks or Mark.TABBY in plan.marks:
        ink = plan.dark if Mark.STRIPES in plan.marks else darker(coat, 0.3)
        return [tube([(x, -h * 0.9), (x * 1.1, -h * 0.2)], [5.5, 2], ink) for x in (-20, 0, 20)]
    tuft = (
        f"M{-w * 0.24},{h * 0.2} Q{-w * 0.1},{h * 0.5} 0,{h * 0.86} Q{w * 0.1},{h * 0.5} {w * 0.24},{h * 0.2}"
    )
    return [line(tuft, darker(coat, 0.12), 7, opacity=0.4)]
