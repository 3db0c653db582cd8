"""In depth: of two who face each other one is near and large, cut by the frame, and the other is seen past them, farther off."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from storyassets.model.camera import Angle, Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.builds import AT_REST, WHOLE_BODY, is_long
from storyassets.providers.embedded.scenery.contact import TOUCHING
from storyassets.providers.embedded.scenery.sizing import extent_of, resize
from storyassets.providers.protocols import ShotPictureRequest

NEAR_HIGH = {Framing.WIDE: 0.72, Framing.MEDIUM: 0.94}  # of the height, from head to foot: who is near
FAR_HIGH = {Framing.WIDE: 0.50, Framing.MEDIUM: 0.62}  # and who is seen past them
NEAR_TOP = 0.03  # of the height, that the near head begins above the other
NEAR_AT, FAR_AT = 0.30, 0.74  # of the width, from the side of who is near: where both heads are
HEAD_WIDE = 0.50  # of the width: a near head is no wider
HEAD_INSIDE = 0.03
BETWEEN_HEADS = 0.03
SIDE_BY_SIDE = {Framing.WIDE: 0.6, Framing.MEDIUM: 0.4}  # how often they stand side by side all the same
UNLIKE = 2.0  # times as large a head: the one is too small to be seen past the other
LARGE = frozenset({Emotion.ANGER, Emotion.PROUD, Emotion.SLY})
SMALL = frozenset({Emotion.SADNESS, Emotion.FEAR, Emotion.ASHAMED, Emotion.GRIEF, Emotion.WORRIED, Emotion.EMBARRASSED})  # fmt: skip
APART = WHOLE_BODY | AT_REST | TOUCHING
"""What both do with one another, or with the whole body, is seen from the side."""


def stand_in_depth(
    placed: tuple[Placed, ...], request: ShotPictureRequest, size: tuple[float, float]
) -> tuple[Placed, ...]:
    """The same two, one of them near, where nothing lies between them and neither touches the other."""
    staging, framing = request.staging, request.framing
    if len(placed) != 2 or framing is Framing.CLOSE or size[1] <= size[0]:
        return placed
    if _is_taken(placed, staging) or not _face_each_other(placed):
        return placed
    near = _near_of(placed, Random(f"depth:{request.seed}"), framing)
    if near is None or not _can_be_near(placed[near]):
        return placed
    heads = [one.nearest.figure.head.height * one.nearest.scale for one in placed]
    if max(heads) > UNLIKE * min(heads):
        return placed
    one, other = placed[near], placed[1 - near]
    one, other = _stand(one, other, framing, size)
    if not _are_inside((one, other), size[0]):
        return placed
    return (one, other) if near == 0 else (other, one)


def _can_be_near(one: Placed) -> bool:
    """Whether somebody cut by the frame is somebody all the same: no crowd, and no beast of which a head is left."""
    return len(one.members) == 1 and not one.look.crowd and not is_long(one.members)


def _are_inside(placed: tuple[Placed, ...], width: float) -> bool:
    """Whether no head is cut by an edge."""
    return all(left >= 0 and right <= width for left, right in map(_head_span, placed))


def _is_taken(placed: tuple[Placed, ...], staging: Staging) -> bool:
    """Whether a thing, a place in it or what both do keeps them where they are."""
    held = {one.actor.holds for one in placed}
    loose = any(prop.value not in held for prop in staging.props) or staging.in_air is not None
    return loose or staging.angle is Angle.SILHOUETTE or any(_is_bound(one) for one in placed)


def _is_bound(one: Placed) -> bool:
    actor: Actor = one.actor
    bound = one.host or one.lift or one.load or one.cover or actor.thinks
    return bool(bound) or actor.action in APART or (bool(actor.at) and actor.at == actor.toward)


def _face_each_other(placed: tuple[Placed, ...]) -> bool:
    first, second = placed
    left, right = (first, second) if first.x < second.x else (second, first)
    return left.facing is Facing.RIGHT and right.facing is Facing.LEFT


def _near_of(placed: tuple[Placed, ...], chance: Random, framing: Framing) -> int | None:
    """Who is near: who has the upper hand; None where they stand side by side."""
    happy = all(map(_is_happy, placed))
    if chance.random() < SIDE_BY_SIDE[framing] or happy:  # who is happy together is so side by side
        return None
    weights = [(one.actor.emotion in LARGE) - (one.actor.emotion in SMALL) for one in placed]
    if weights[0] != weights[1]:
        return weights.index(max(weights))
    talks = [one.actor.action in (Action.TALK, Action.SHOUT) for one in placed]
    if talks[0] != talks[1]:  # a speaker is seen past whoever listens, now and then from near
        return talks.index(chance.random() < 0.4)
    return chance.randrange(2)


def _is_happy(one: Placed) -> bool:
    return one.actor.emotion is Emotion.JOY or one.actor.action in (Action.LAUGH, Action.CHEER)


def _stand(near: Placed, far: Placed, framing: Framing, size: tuple[float, float]) -> tuple[Placed, Placed]:
    """Both where they are seen past each other; feet of who is near are below the picture."""
    width, height = size
    side = -1 if near.way > 0 else 1
    tallest = max(near.height, far.height)
    large = NEAR_HIGH[framing] * height / tallest
    head = near.nearest.figure.head
    large = min(large, HEAD_WIDE * width / (head.width * near.nearest.scale))
    small = large * FAR_HIGH[framing] / NEAR_HIGH[framing]
    far = _resized(far, small, 0.0)
    high = near.height * large
    near = _resized(near, large, -max(0.0, high - far.height - NEAR_TOP * height))
    near = _head_to(near, width * (0.5 + side * (0.5 - NEAR_AT)), width)
    far = _head_to(far, width * (0.5 + side * (0.5 - FAR_AT)), width)
    (_, inner), (outer, _) = sorted((_head_span(near), _head_span(far)))
    lacks = max(0.0, inner + BETWEEN_HEADS * width - outer)
    return replace(near, x=near.x + side * lacks / 2, close=True), replace(far, x=far.x - side * lacks / 2)


def _resized(one: Placed, factor: float, lift: float) -> Placed:
    members = resize(one.members, factor, lift)
    wide, high = extent_of(members)
    return replace(one, members=members, width=wide, height=high)


def _head_span(one: Placed) -> tuple[float, float]:
    """From where to where across the picture the heads are."""
    lefts = [one.x + m.dx + m.figure.head.x * m.scale for m in one.members]
    rights = [one.x + m.dx + (m.figure.head.x + m.figure.head.width) * m.scale for m in one.members]
    return min(lefts), max(rights)


def _head_to(one: Placed, x: float, width: float) -> Placed:
    """The same one, with the head there, or as near to it as it is inside."""
    left, right = _head_span(one)
    half = (right - left) / 2 + HEAD_INSIDE * width
    wanted = min(max(x, half), width - half) if half * 2 < width else width / 2
    return replace(one, x=one.x + wanted - (left + right) / 2)
