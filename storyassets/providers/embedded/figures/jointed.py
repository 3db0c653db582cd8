"""A portrait in two parts: the body, and a head that can be drawn with any face in the same place.

Where both parts lie is settled once, by the portrait as `draw_portrait` gives it, so that the two fit it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures.bodies import body_plan_of
from storyassets.providers.embedded.figures.chest_end import below_face
from storyassets.providers.embedded.figures.draughtsman import (
    BustFrame,
    checked_look,
    cut_of,
    figure_of,
    portrait_face,
)
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Box, Figure
from storyassets.providers.embedded.figures.markup import markup
from storyassets.providers.embedded.figures.sketch import Layer, Part, Point, Shape, Shapes, bounds
from storyassets.providers.embedded.figures.speech_faces import at_rest

# The nape lies on the line from the eyes through the mouth, this many times as far down as the mouth.
_NAPE_REACH = 1.5
# Hair that hangs behind the shoulders is kept this far from them, in units of the bust, when the head moves.
_NEAR_BODY = 24.0
# Its border is left out, half as far as this inwards, so that it does not show beyond the hair that moves.
_BORDER = 14.0


@dataclass(frozen=True)
class BustLayers:
    """The shapes of a bust, by what they move with. Of the head, `behind` lies behind the body."""

    body: Shapes
    behind: Shapes
    head: Shapes

    @classmethod
    def of(cls, shapes: Shapes) -> BustLayers:
        """The shapes apart; all of a figure is its head where nothing is marked as such."""
        kept = (Layer.BODY, Layer.BEHIND, Layer.HEAD)
        body, behind, head = ([s for s in shapes if s.layer is layer] for layer in kept)
        return cls(body, behind, head) if head else cls([], [], body)


class JointedPortrait:
    """One character's portrait, taken apart. SVG, boxes and points are in the portrait's units."""

    def __init__(
        self,
        look: Look,
        emotion: Emotion,
        *,
        prefix: str,
        speaking: bool,
        turned: float = 0.0,
        busy: int = 0,
        aim: float = 0.0,
    ) -> None:
        self._look, self._prefix = checked_look(look, prefix), prefix
        self.feeling = portrait_face(look, emotion, False, turned, busy=busy, aim=aim)
        shown = self._bust(portrait_face(look, emotion, speaking, turned, busy=busy, aim=aim))
        self._frame = BustFrame.around(shown, below_face(look.species), mirrored=turned < 0)
        self.figure: Figure = figure_of(
            self._frame.placed(shown), prefix, self._frame.box, self._frame.drawn_below
        )
        self._shown = BustLayers.of(shown)
        self._rest = BustLayers.of(self._bust(at_rest(self.feeling)))
        self._heads: dict[Expression, Shapes] = {}
        self.nape = _nape_of(self._frame.placed(self._rest.head))

    def changed_by(self, faces: Iterable[Expression]) -> Box:
        """Where the heads with these faces differ from the one at rest."""
        rest = set(self._rest.head)
        changed = {shape for face in faces for shape in rest ^ set(self._head(face))}
        return bounds(self._frame.placed(changed))

    def extent(self) -> Box:
        """What the head covers at rest, and as the portrait shows it."""
        shapes = [s for layers in (self._shown, self._rest) for s in (*layers.behind, *layers.head)]
        return bounds(self._frame.placed(shapes))

    def body_svg(self) -> str:
        """The portrait without its head; of what hangs behind the head, only what is near the body.

        That much is seen between head and body when the head moves; more would be a second head of hair.
        """
        cut = cut_of(self._frame.box, self._frame.drawn_below)
        return self._hanging_svg(cut) + self._markup(self._rest.body, "b", cut)

    def _hanging_svg(self, cut: Box) -> str:
        """What hangs behind the head, as far as it is near the body, without its own border."""
        if not self._rest.behind:
            return ""
        near = self._markup([_painted(s, "#ffffff", _NEAR_BODY) for s in self._rest.body], "n")
        near += self._markup([_outlined(s, "#000000", _BORDER) for s in self._rest.behind], "m")
        hair = self._markup(self._rest.behind, "u", cut)
        name = f"{self._prefix}near"
        box = f'x="{cut.x:.1f}" y="{cut.y:.1f}" width="{cut.width:.1f}" height="{cut.height:.1f}"'
        mask = f'<mask id="{name}" maskUnits="userSpaceOnUse" {box}>{near}</mask>'
        return f'<defs>{mask}</defs><g mask="url(#{name})">{hair}</g>'

    def body_shadow_svg(self) -> str:
        """The body in black."""
        return self._markup([_painted(shape, "#000000") for shape in self._rest.body], "s")

    def under_head_svg(self) -> str:
        """What of the head lies behind the body: what hangs down."""
        return self._markup(self._rest.behind, "e")

    def head_svg(self, face: Expression, within: Box) -> str:
        """What the head before the body shows in a box."""
        seen = self._frame.unplaced(within)
        return self._markup([s for s in self._head(face) if bounds([s]).meets(seen)], "f")

    def _bust(self, face: Expression) -> Shapes:
        return body_plan_of(self._look).bust(self._look, face)

    def _head(self, face: Expression) -> Shapes:
        if face not in self._heads:
            self._heads[face] = body_plan_of(self._look).bust_head(self._look, face)
        return self._heads[face]

    def _markup(self, shapes: Shapes, suffix: str, cut: Box | None = None) -> str:
        return markup(self._frame.placed(shapes), self._prefix + suffix, cut) if shapes else ""


def _painted(shape: Shape, colour: str, grown: float = 0.0) -> Shape:
    """A shape all in one colour, its outline moved outwards by half of `grown`."""
    filled = shape.fill != "none"
    return replace(
        shape,
        fill=colour if filled else "none",
        stroke=colour if shape.stroke or grown else "",
        stroke_width=shape.stroke_width + grown,
        shaded=False,
        shade=None,
    )


def _outlined(shape: Shape, colour: str, width: float) -> Shape:
    """Its outline alone."""
    return replace(
        shape, fill="none", stroke=colour, stroke_width=width, shaded=False, shade=None, opacity=1.0
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
