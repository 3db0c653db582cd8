"""A portrait in two parts: the body, and a head that can be drawn with any face in the same place.

Where both parts lie is settled once, by the portrait as `draw_portrait` gives it, so that the two fit it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures.bodies import BODY_PLANS
from storyassets.providers.embedded.figures.draughtsman import (
    PORTRAIT_RIM,
    BustFrame,
    checked_look,
    cut_of,
    figure_of,
    portrait_face,
)
from storyassets.providers.embedded.figures.effects import rimmed
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS, Expression
from storyassets.providers.embedded.figures.figure import Box, Figure
from storyassets.providers.embedded.figures.markup import markup
from storyassets.providers.embedded.figures.sketch import Layer, Part, Point, Shape, Shapes, bounds
from storyassets.providers.embedded.figures.speech_faces import at_rest

# The nape lies on the line from the eyes through the mouth, this many times as far down as the mouth.
_NAPE_REACH = 1.5
# What hangs behind the shoulders bends at the nape; both halves go on this far beyond it, in portrait units.
_BEND_OVERLAP = 3.0
_ENDLESS = 10_000.0
_BLACK = "#000000"


@dataclass(frozen=True)
class BustLayers:
    """The shapes of a bust, by what they move with. Of the head, `behind` lies behind the body."""

    body: Shapes
    behind: Shapes
    head: Shapes

    @classmethod
    def of(cls, shapes: Shapes) -> BustLayers:
        """The shapes apart; all of a figure is its head where nothing is marked as such."""
        body, behind, head = ([s for s in shapes if s.layer is layer] for layer in Layer)
        return cls(body, behind, head) if head else cls([], [], body)


class JointedPortrait:
    """One character's portrait, taken apart. SVG, boxes and points are in the portrait's units."""

    def __init__(self, look: Look, emotion: Emotion, *, prefix: str, speaking: bool) -> None:
        self._look, self._prefix = checked_look(look, prefix), prefix
        self.feeling = EXPRESSIONS[emotion]
        shown = self._bust(portrait_face(emotion, speaking))
        rimmed_bust = rimmed(shown, PORTRAIT_RIM)
        self._frame = BustFrame.around(rimmed_bust)
        self.figure: Figure = figure_of(self._frame.placed(rimmed_bust), prefix, self._frame.box)
        self._shown = BustLayers.of(shown)
        self._rest = BustLayers.of(self._bust(at_rest(self.feeling)))
        self.nape = _nape_of(self._frame.placed(self._rest.head))

    def extent_of(self, faces: Iterable[Expression]) -> Box:
        """What the head covers as it is shown, and with each of the faces."""
        shapes = [*self._shown.behind, *self._shown.head, *self._rest.behind]
        shapes += [shape for face in faces for shape in self._head(face)]
        return bounds(self._frame.placed(rimmed(shapes, PORTRAIT_RIM)))

    def changed_by(self, faces: Iterable[Expression]) -> Box:
        """Where the heads with these faces differ from the one at rest."""
        rest = Counter(self._rest.head)
        changed: Shapes = []
        for face in faces:
            other = Counter(self._head(face))
            changed += [*(rest - other), *(other - rest)]
        return bounds(self._frame.placed(changed))

    def body_svg(self) -> str:
        """The portrait without its head; of what hangs behind the head, the part below the nape."""
        cut = cut_of(self._frame.box)
        bend = self.nape[1] - _BEND_OVERLAP
        below = Box(cut.x, bend, cut.width, -bend)
        edge = rimmed(self._rest.body, PORTRAIT_RIM)[:1]
        return (
            self._markup(edge, "r", cut)
            + self._markup(rimmed(self._rest.behind, PORTRAIT_RIM), "u", below)
            + self._markup(self._rest.body, "b", cut)
        )

    def body_shadow_svg(self) -> str:
        """The body in black."""
        return self._markup([_blackened(shape) for shape in self._rest.body], "s")

    def under_head_svg(self) -> str:
        """What of the head lies behind the body: its light edge, and what hangs above the nape."""
        bend = self.nape[1] + _BEND_OVERLAP
        above = Box(-_ENDLESS / 2, bend - _ENDLESS, _ENDLESS, _ENDLESS)
        edge = rimmed(self._rest.head, PORTRAIT_RIM)[:1]
        return self._markup(edge, "e") + self._markup(rimmed(self._rest.behind, PORTRAIT_RIM), "v", above)

    def head_svg(self, face: Expression) -> str:
        """The head before the body."""
        return self._markup(self._head(face), "f")

    def _bust(self, face: Expression) -> Shapes:
        return BODY_PLANS[self._look.species].bust(self._look, face)

    def _head(self, face: Expression) -> Shapes:
        return BustLayers.of(self._bust(face)).head

    def _markup(self, shapes: Shapes, suffix: str, cut: Box | None = None) -> str:
        return markup(self._frame.placed(shapes), self._prefix + suffix, cut) if shapes else ""


def _blackened(shape: Shape) -> Shape:
    return replace(
        shape,
        fill="none" if shape.fill == "none" else _BLACK,
        stroke=_BLACK if shape.stroke else "",
        shaded=False,
    )


def _nape_of(head: Shapes) -> Point:
    """Below the middle of the face: on from the eyes through the closed mouth."""
    eyes = _middle([s for s in head if s.part is Part.EYE])
    lips = _middle([s for s in head if s.part is Part.MOUTH])
    return (
        eyes[0] + (lips[0] - eyes[0]) * _NAPE_REACH,
        eyes[1] + (lips[1] - eyes[1]) * _NAPE_REACH,
    )


def _middle(shapes: Shapes) -> Point:
    box = bounds(shapes)
    return box.x + box.width / 2, box.y + box.height / 2
