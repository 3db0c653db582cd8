"""From a look to a figure: chooses the body plan, turns it, and sets it on the ground."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from storyassets.errors import ProviderRefused
from storyassets.model.character import Look, Species
from storyassets.model.layered_picture import Lips
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.bodies import body_plan_of
from storyassets.providers.embedded.figures.chest_end import below_face, chest_end, drawn_below
from storyassets.providers.embedded.figures.doing import Doing, Hold, Seat
from storyassets.providers.embedded.figures.effects import draw_effects
from storyassets.providers.embedded.figures.expressing import aimed, turned_to
from storyassets.providers.embedded.figures.expressing import speaking as open_mouth
from storyassets.providers.embedded.figures.expressions import Expression, Gesture
from storyassets.providers.embedded.figures.figure import Box, Facing, Figure
from storyassets.providers.embedded.figures.foreshortening import foreshorten
from storyassets.providers.embedded.figures.markup import markup
from storyassets.providers.embedded.figures.natures import portrait_feeling
from storyassets.providers.embedded.figures.palette import hex_colour
from storyassets.providers.embedded.figures.portrait_gestures import portrait_gesture
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Part,
    Point,
    Shape,
    Shapes,
    bounds,
    move,
    stretch,
    transformed,
)

_PREFIX = re.compile(r"[A-Za-z_][\w-]{0,63}")
_PORTRAIT_HEIGHT = 600.0
# Who does these is drawn in the middle of a word.
SPEAKING = frozenset({Action.TALK, Action.SHOUT})
# A portrait is seen larger than a figure, so its light edge is thinner.
AROUND_MOUTH = 4.8
# How far a mouth is open that catches something.
WIDE_OPEN = 1.3
# Coordinates are rounded to a tenth; the declared extent is wider by as much.
_ROUNDING = 0.1


def draw_figure(
    look: Look,
    action: Action,
    emotion: Emotion,
    *,
    facing: Facing,
    prefix: str,
    empty_handed: bool = False,
    hold: Hold = Hold.NONE,
    seat: Seat = Seat.STOOL,
    variant: int = 0,
    glances: bool = False,
    speaks: bool = False,
    aim: float = 0.0,
    tilt: float = 0.0,
) -> Figure:
    """Someone's whole body, doing something. Raises ProviderRefused for a colour that is none.

    `empty_handed` leaves out the bundle or parcel of those who carry or give: something else is drawn there.
    They look down or up by `aim`. Who `speaks` moves the mouth, as whoever talks or shouts does.
    `variant` chooses among the ways in which an animal does it; 0 is the plainest; one that
    `glances` may look back.
    `hold` is how hands have a thing that somebody else draws, between the figure and what lies `over` it.
    `tilt` is how far the camera looks down on them, or up where it is negative.
    """
    look = checked_look(look, prefix)
    plan, doing = (
        body_plan_of(look),
        Doing(action, emotion, hold, seat, empty_handed, variant, glances, aim),
    )
    lift = plan.lift(look.species, action)

    def draw(lips: Lips | None) -> Shapes:
        shapes = plan.whole(look, replace(doing, says=lips), facing)
        return [s for s in shapes if s.part is not Part.LOAD] if empty_handed else shapes

    def turned(shapes: Shapes) -> Shapes:
        shapes = foreshorten(shapes, tilt, frame)
        return transformed(shapes, stretch(-1, 1)) if facing is Facing.LEFT else shapes

    silent = draw(None)
    frame = bounds(silent)
    effects = draw_effects(silent, action, emotion)
    shapes = turned([*silent, *effects])
    figure = _grounded(shapes, prefix, lift)
    if (action not in SPEAKING and not speaks) or look.crowd:
        return figure
    return _speaking(
        figure, shapes, {lips: turned(draw(lips)) for lips in Lips}, turned(effects), prefix, lift
    )


def height_standing(look: Look) -> float:
    """How tall `draw_figure` draws someone who stands. Raises ProviderRefused for a colour that is none."""
    look = checked_look(look, "ruler")
    plan = body_plan_of(look)
    standing = plan.whole(look, Doing(Action.STAND, Emotion.CALM), Facing.RIGHT)
    tall = bounds(standing).height + plan.lift(look.species, Action.STAND)
    return cut_of(Box(0.0, 0.0, 0.0, tall)).height


def _speaking(
    figure: Figure, shapes: Shapes, spoken: Mapping[Lips, Shapes], effects: Shapes, prefix: str, lift: float
) -> Figure:
    """The figure, with what it is while it speaks; each stands where the figure does."""
    extent, rest = bounds(shapes), set(shapes)
    to_ground = move(-extent.x - extent.width / 2, -extent.y - extent.height - lift)
    changed = {shape for with_lips in spoken.values() for shape in with_lips} - rest
    if not changed:
        return figure
    around = _grown(bounds(changed))
    mouths = []
    for lips, with_lips in spoken.items():
        near, beside = ([s for s in part if bounds([s]).meets(around)] for part in (with_lips, effects))
        placed = transformed([*near, *beside], to_ground)
        mouths.append((lips, markup([s for s in placed if s.layer is not Layer.OVER], prefix)))
    return replace(figure, mouths=tuple(mouths), speaks_in=bounds(transformed(changed, to_ground)))


def _grown(box: Box) -> Box:
    """A box and as much again on all sides: so much around a mouth is drawn with it, however small it is seen."""
    more = box.width + AROUND_MOUTH
    return Box(box.x - more, box.y - more, box.width + 2 * more, box.height + 2 * more)


def draw_portrait(
    look: Look,
    emotion: Emotion,
    *,
    prefix: str,
    speaking: bool = False,
    turned: float = 0.0,
    busy: int = 0,
    agape: bool = False,
    aim: float = 0.0,
) -> Figure:
    """The same character from the chest up, facing the viewer, 600 units tall; they look down or up by `aim`.

    `speaking` opens the mouth as far as the emotion lets it; `turned` is how far the head looks to the right,
    or, where it is negative, to the left; hands make no gesture where one is `busy`, on the side to which they look (1) or the other (-1) or both (2); whoever is `agape` opens the
    mouth as wide as can be and looks up. Raises ProviderRefused.
    """
    look = checked_look(look, prefix)
    face = portrait_face(look, emotion, speaking, turned, busy=busy, aim=aim)
    if agape:
        face = replace(
            face,
            gape=WIDE_OPEN,
            speaks=True,
            curve=0.1,
            mouth_width=1.3,
            gaze=(6.0, -7.0),
            lid=0.0,
            lower_lid=0.0,
            open=1.12,
        )
    shapes = body_plan_of(look).bust(look, face)
    frame = BustFrame.around(shapes, below_face(look.species), mirrored=turned < 0)
    return figure_of(frame.placed(shapes), prefix, frame.box, frame.drawn_below)


def portrait_face(
    look: Look, emotion: Emotion, speaking: bool, turned: float = 0.0, *, busy: int = 0, aim: float = 0.0
) -> Expression:
    """The face of a portrait; `speaking` opens the mouth as far as the emotion lets it."""
    silent = replace(aimed(portrait_feeling(look, emotion), aim), turned=turned)
    silent = turned_to(silent, abs(turned))
    if look.species is Species.HUMAN:
        silent = replace(silent, gesture=portrait_gesture(look, emotion, turned))
    silent = replace(silent, gesture=Gesture.DOWN, busy=busy) if busy else silent
    return open_mouth(silent) if speaking else silent


@dataclass(frozen=True)
class BustFrame:
    """What of a bust a portrait shows, in the bust's own units; in the portrait it is 600 units tall.

    Its body is drawn on for `below` more of them.
    """

    seen: Box
    below: float = 0.0
    mirrored: bool = False

    @classmethod
    def around(cls, shapes: Shapes, below: float, *, mirrored: bool = False) -> BustFrame:
        """From the highest of the shapes to so many heights of the face below it."""
        extent = bounds(shapes)
        floor = min(extent.y + extent.height, chest_end(shapes, below))
        seen = Box(extent.x, extent.y, extent.width, floor - extent.y)
        return cls(seen, drawn_below(shapes, floor), mirrored)

    @property
    def scale(self) -> float:
        """How much larger a portrait is than the bust."""
        return _PORTRAIT_HEIGHT / self.seen.height

    @property
    def drawn_below(self) -> float:
        """How far below the ground the portrait is drawn on, in its own units."""
        return round(self.below * self.scale, 1)

    @property
    def box(self) -> Box:
        """The portrait, standing on the ground."""
        width = self.seen.width * self.scale
        return Box(-width / 2, -_PORTRAIT_HEIGHT, width, _PORTRAIT_HEIGHT)

    def unplaced(self, box: Box) -> Box:
        """A box of the portrait in the bust's units."""
        middle, floor = self.seen.x + self.seen.width / 2, self.seen.y + self.seen.height
        k = self.scale
        left = -box.x - box.width if self.mirrored else box.x
        return Box(left / k + middle, box.y / k + floor, box.width / k, box.height / k)

    def placed(self, shapes: Iterable[Shape]) -> Shapes:
        """Shapes of the bust where the portrait has them."""
        floor = self.seen.y + self.seen.height
        across = -self.scale if self.mirrored else self.scale
        return transformed(
            shapes, move(-self.seen.x - self.seen.width / 2, -floor), stretch(across, self.scale)
        )


def checked_look(look: Look, prefix: str) -> Look:
    """The look with its colours checked: they go into the markup as they stand."""
    if not _PREFIX.fullmatch(prefix):
        raise ProviderRefused(
            "this cannot begin an id", stage="figures", thing=repr(prefix[:40]), fix="Use letters"
        )
    colours = {name: hex_colour(getattr(look, name)) for name in ("skin", "hair", "outfit", "accent")}
    return look.model_copy(update=colours)


def _grounded(shapes: Shapes, prefix: str, lift: float) -> Figure:
    """The figure with its origin below its middle; `lift` is how high above the ground it is."""
    extent = bounds(shapes)
    placed = transformed(shapes, move(-extent.x - extent.width / 2, -extent.y - extent.height - lift))
    return figure_of(
        placed, prefix, Box(-extent.width / 2, -extent.height - lift, extent.width, extent.height + lift)
    )


def figure_of(shapes: Shapes, prefix: str, frame: Box, below: float = 0.0) -> Figure:
    """The markup of placed shapes, cut to their frame, which stands on the ground; a bust's goes on `below`."""
    cut = cut_of(frame)
    over = [s for s in shapes if s.layer is Layer.OVER]
    return Figure(
        svg=markup(
            [s for s in shapes if s.layer is not Layer.OVER],
            prefix,
            cut=cut_of(frame, below) if _overflows(shapes) else None,
        ),
        over=markup(over, f"{prefix}o") if over else "",
        grip=_grip_of(shapes),
        width=cut.width,
        height=cut.height,
        below=below,
        head=_box_of(shapes, Part.HEAD) or frame,
        mouth=_box_of(shapes, Part.MOUTH),
        eyes=tuple(_rounded(bounds([s])) for s in shapes if s.part is Part.EYE),
    )


def cut_of(frame: Box, below: float = 0.0) -> Box:
    """What is drawn of a figure with that frame."""
    width, height = round(frame.width + 2 * _ROUNDING, 1), round(frame.height + 2 * _ROUNDING, 1)
    return Box(-width / 2, -height, width, height + below)


def _overflows(shapes: Shapes) -> bool:
    """Whether something is drawn below the ground: only busts are."""
    extent = bounds(shapes)
    return extent.y + extent.height > 1.0


def _box_of(shapes: Shapes, part: Part) -> Box | None:
    found = [s for s in shapes if s.part is part]
    return _rounded(bounds(found)) if found else None


def _grip_of(shapes: Shapes) -> tuple[Point, Point] | None:
    for shape in shapes:
        if shape.part is Part.GRIP:
            (x1, y1), (x2, y2) = ((v[0], v[1]) for _, v in shape.segments)
            return (round(x1, 1), round(y1, 1)), (round(x2, 1), round(y2, 1))
    return None


def _rounded(box: Box) -> Box:
    return Box(round(box.x, 1), round(box.y, 1), round(box.width, 1), round(box.height, 1))
