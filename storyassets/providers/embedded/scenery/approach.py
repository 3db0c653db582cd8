"""Approach: the camera comes near to whoever acts, until they fill the frame; the whole place grows with them.

Everything of the picture is enlarged alike, so that hands stay on what they hold and doors a head higher than people.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import AT_REST, WHOLE_BODY
from storyassets.providers.embedded.scenery.composition import lift_of
from storyassets.providers.embedded.scenery.holding import span_of_held
from storyassets.providers.embedded.scenery.inside import thing_ahead
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.pen import Speaker, num
from storyassets.providers.embedded.scenery.stage import Stage

FEET = {
    Framing.WIDE: 0.86,
    Framing.MEDIUM: 1.30,
}  # of the height: where feet are wanted; below it at the knees
WHOLE_FEET = 0.97  # the same of those whose legs tell what they do, and of beasts on four
HEADROOM = {Framing.WIDE: 0.15, Framing.MEDIUM: 0.12}  # of the height, above the highest head
# times: who is looked up at towers to the upper edge, and is cut by the lower one; round who is looked down on is ground
GROWN = {Angle.BELOW: 1.22, Angle.ABOVE: 0.86}
ABOVE_TOP = 0.42  # of the height: and their heads begin no lower
LOWEST_TOP = 0.30  # of the height: heads begin no lower for the sake of the feet
LOW_BODY = 0.45  # of the height: who lies, crouches or is small has the head as low as captions let it be
CHIN = 0.585  # of the height: faces end above the captions
MOST = {Framing.WIDE: 1.34, Framing.MEDIUM: 1.75}
BOUND_MOST = 1.16  # who sits in, stands at or hangs on something is not parted from it
LEAST = 1.02
ASIDE = 0.36  # of the width: heads are no nearer to an edge, where there is room
HEAD_MARGIN = 0.045  # of the width, beside each face
CUT = {Framing.WIDE: 0.04, Framing.MEDIUM: 0.14}  # of the width of a body, that may be out of the picture
AT_WORK, BEHIND_WORK = (
    0.02,
    0.16,
)  # the same on the side where hands are, and on the other one, if they do something
FEET_CUT = 0.42  # of the length of one who lies: the feet's end is out of the picture
THING_CUT = 0.06
LARGE_THING, TALL_THING, LARGE_CUT = (
    0.72,
    0.45,
    0.4,
)  # of width and height: a house or a tree is known by a part of it, a chest is not
THING_FOOT = 0.97  # of the height: what stands beside feet is in the picture
RIDE_MOST, RIDE_AIR = 1.32, 0.24  # times; of the width, beside the eyes of those who ride
EYES_LOW = 0.53  # of the height: no lower are eyes then
TOWERING = frozenset({Setting.LIGHTHOUSE})  # a wide picture of it has its lamp in it
NARROW = 2.2  # times as high as wide: a strip of a page
AIR = -0.08  # of its width: a wide picture leaves so much beside a beast
LEGS_TELL = WHOLE_BODY | frozenset({Action.SIT, Action.KNEEL, Action.BEG, Action.TIPTOE, Action.HIDE, Action.TRAPPED, Action.PUSH, Action.PULL})  # fmt: skip
AT_EASE = frozenset({Action.STAND, Action.LOOK, Action.TALK, Action.LAUGH, Action.CRY, Action.FOLD_ARMS, Action.WALK, Action.LISTEN})  # fmt: skip


@dataclass(frozen=True)
class Approach:
    """How much larger everything is seen, and how far it is moved then."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def apply(self, svg: str) -> str:
        """What was drawn, as it is seen from near."""
        if self.zoom == 1.0 or not svg:
            return svg
        return f'<g transform="translate({num(self.x)} {num(self.y)}) scale({self.zoom:.4f} {self.zoom:.4f})">{svg}</g>'

    def area(self, area: Area) -> Area:
        """Where a part of the picture is then."""
        left, top, right, bottom = area
        return (
            left * self.zoom + self.x,
            top * self.zoom + self.y,
            right * self.zoom + self.x,
            bottom * self.zoom + self.y,
        )

    def areas(self, areas: Iterable[Area]) -> tuple[Area, ...]:
        """Where several are."""
        return tuple(self.area(one) for one in areas)

    def speakers(self, speakers: Iterable[Speaker]) -> tuple[Speaker, ...]:
        """Where mouths are."""
        return tuple(replace(one, area=self.area(one.area)) for one in speakers)

    def stage(self, stage: Stage) -> Stage:
        """The same stage for what stands before everyone, at the frame."""
        return replace(
            stage,
            ground_y=stage.ground_y * self.zoom + self.y,
            horizon=stage.horizon * self.zoom + self.y,
        )


STILL = Approach()


def approach(
    stage: Stage,
    staging: Staging,
    framing: Framing,
    placed: tuple[Placed, ...],
    faces: Sequence[Area],
    things: Sequence[Area],
    *,
    pinned: bool = False,
) -> Approach:
    """How near the camera comes to them: as near as faces, hands at work and things stay in the picture.

    `pinned`: faces stay where they are across, because somebody's shoulder is before the rest.
    """
    if not placed or not faces or framing is Framing.CLOSE or staging.in_air is not None:
        return STILL
    if not stage.upright or stage.height > NARROW * stage.width or staging.angle is Angle.SILHOUETTE:
        return STILL
    if framing is Framing.WIDE and staging.setting in TOWERING:
        return STILL
    height = stage.height
    top = min([area[1] for area in faces] + [_crown(one, stage) for one in placed])
    feet = max(_sole(one, stage) for one in placed)
    chin = max(area[3] for area in faces)
    left, right = find_span(stage, framing, placed, faces, things)
    foot = WHOLE_FEET if any(map(_shows_legs, placed)) else FEET[framing]
    foot = min(foot, FEET[framing])
    wanted = (foot - HEADROOM[framing]) * GROWN.get(staging.angle, 1.0) * height / max(1.0, feet - top)
    most = BOUND_MOST if any(map(_is_bound, placed)) else MOST[framing]
    high = (CHIN - HEADROOM[framing]) * height / max(1.0, chin - top)
    low = (THING_FOOT - HEADROOM[framing]) * height / max([1.0] + [area[3] - top for area in things])
    middle = (min(area[0] for area in faces) + max(area[2] for area in faces)) / 2
    wide = stage.width / max(1.0, right - left)
    if pinned:
        wide = min(middle / max(1.0, middle - left), (stage.width - middle) / max(1.0, right - middle))
    zoom = min(wanted, most, wide, high, max(1.0, low))
    if zoom < LEAST:
        return STILL
    low = staging.angle is Angle.ABOVE or zoom * (feet - top) < LOW_BODY * height
    lowest = ABOVE_TOP if low else LOWEST_TOP
    return _frame(stage, framing, zoom, foot, lowest, (top, feet, chin), (left, right), middle)


def come_to(eyes: Sequence[Area], size: tuple[float, float]) -> Approach:
    """How near the camera comes to those who ride: their faces in the middle, and hoofs and wheels low in the picture."""
    width, height = size
    if not eyes or height <= width:
        return STILL
    left, right = min(area[0] for area in eyes), max(area[2] for area in eyes)
    zoom = min(RIDE_MOST, width / (right - left + RIDE_AIR * width))
    if zoom < LEAST:
        return STILL
    x = min(0.0, max(width * (1 - zoom), width / 2 - zoom * (left + right) / 2))
    y = min(0.0, max(height * (1 - zoom), EYES_LOW * height - zoom * max(area[3] for area in eyes)))
    return Approach(zoom, x, y)


def _frame(
    stage: Stage,
    framing: Framing,
    zoom: float,
    foot: float,
    lowest: float,
    rows: tuple[float, float, float],
    span: tuple[float, float],
    middle: float,
) -> Approach:
    """So near, with the heads where they were across, and as low as the feet ask for."""
    (top, feet, chin), (left, right) = rows, span
    width, height = stage.width, stage.height
    above = foot * height - zoom * (feet - top)
    above = min(max(above, HEADROOM[framing] * height), lowest * height)
    y = min(above - zoom * top, CHIN * height - zoom * chin)
    seen_at = min(max(middle, ASIDE * width), (1 - ASIDE) * width)
    x = min(max(seen_at - middle * zoom, -left * zoom), width - right * zoom)
    return Approach(zoom, min(0.0, max(width * (1 - zoom), x)), min(0.0, max(height * (1 - zoom), y)))


def _shows_legs(one: Placed) -> bool:
    """Whether somebody is seen down to the feet."""
    on_two = one.look.species is Species.HUMAN or one.look.upright
    return one.actor.action in LEGS_TELL or not on_two


def _crown(one: Placed, stage: Stage) -> float:
    """How far down the picture somebody begins."""
    return stage.ground_y - one.height - one.lift - lift_of(one.actor.action) * stage.height


def _sole(one: Placed, stage: Stage) -> float:
    """How far down the picture somebody ends."""
    lowest = max(member.dy for member in one.members)
    return stage.ground_y + lowest - one.lift - lift_of(one.actor.action) * stage.height


def _is_bound(one: Placed) -> bool:
    """Whether somebody is at, on or in something that is drawn with them."""
    return bool(one.host or one.lift or one.actor.at or one.load)


def find_span(
    stage: Stage,
    framing: Framing,
    placed: tuple[Placed, ...],
    faces: Sequence[Area],
    things: Sequence[Area],
) -> tuple[float, float]:
    """From where to where across the picture nothing may be out of it."""
    margin = HEAD_MARGIN * stage.width
    spans = [(max(0.0, area[0] - margin), min(stage.width, area[2] + margin)) for area in faces]
    spans += [_kept(one, framing) for one in placed if not _is_known_by_face(one, framing)]
    spans += [span_of_held(one) for one in placed]
    for left, top, right, bottom in things:
        large = right - left > LARGE_THING * stage.width or bottom - top > TALL_THING * stage.height
        cut = (LARGE_CUT if large else THING_CUT) * (right - left)
        spans.append((left + cut, right - cut))
    inside = [(max(0.0, left), min(stage.width, right)) for left, right in spans]
    return min(left for left, _ in inside), max(right for _, right in inside)


def _is_known_by_face(one: Placed, framing: Framing) -> bool:
    """Whether all but the head may be out of the picture: of who is near the camera, and of a crowd that is seen from near."""
    crowd = len(one.members) > 1 and framing is Framing.MEDIUM and one.actor.action in AT_EASE
    return (one.close or crowd) and not one.actor.at


def _kept(one: Placed, framing: Framing) -> tuple[float, float]:
    """What of somebody's width stays in the picture."""
    left, right = one.x - one.width / 2, one.x + one.width / 2
    free = CUT[framing] * one.width
    person = one.look.species is Species.HUMAN
    if one.actor.action in AT_REST:  # of a beast that lies there everything is seen
        return _upper_half(one) if person or one.look.upright else (left, right)
    if person and one.actor.action in AT_EASE and not one.actor.holds:
        return left + free, right - free
    ahead, behind = AT_WORK * one.width, (BEHIND_WORK * one.width if framing is Framing.MEDIUM else free)
    if framing is Framing.WIDE and not person:
        ahead = behind = AIR * one.width
    head = one.nearest.figure.head.width * one.nearest.scale
    ahead -= 2 * thing_ahead(one.actor, one.look) * head
    return (left + ahead, right - behind) if one.way < 0 else (left + behind, right - ahead)


def _upper_half(one: Placed) -> tuple[float, float]:
    """What of one who lies stays in the picture: where the head is."""
    left, right = one.x - one.width / 2, one.x + one.width / 2
    head = one.nearest.figure.head
    cut = FEET_CUT * one.width
    return (left, right - cut) if head.x + head.width / 2 < 0 else (left + cut, right)
