"""Two deep: of two who only speak or look, one stands nearer to the camera and larger, the other farther off."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from storyassets.model.camera import Angle, Framing
from storyassets.model.shot import Action
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.inside import HEAD_INSIDE
from storyassets.providers.embedded.scenery.sizing import Group, resize
from storyassets.providers.protocols import ShotPictureRequest

AT_EASE = frozenset(
    {Action.STAND, Action.TALK, Action.LOOK, Action.LAUGH, Action.CRY, Action.SHOUT, Action.POINT}
)
ALIKE = 1.22  # times as tall: of a child and a grown-up each keeps the size that tells which is which
NEAR, FAR = 1.15, 0.85  # times as large
NEAR_DOWN, FAR_UP = 0.05, 0.035  # of the height of the picture
NEAR_OUT, FAR_IN = 0.05, 0.02  # of its width: the near one stands towards the edge


def stand_in_depth(
    placed: tuple[Placed, ...], request: ShotPictureRequest, size: tuple[float, float]
) -> tuple[Placed, ...]:
    """The same two, one before the other; whoever does something with things or with the other stays abreast."""
    if not _can_be(placed, request):
        return placed
    near = Random(f"deep:{request.seed}").randrange(2)
    middle = sum(one.x for one in placed) / 2
    moved = []
    for n, one in enumerate(placed):
        out = 1 if one.x > middle else -1
        factor, down, aside = (NEAR, NEAR_DOWN, NEAR_OUT) if n == near else (FAR, -FAR_UP, -FAR_IN)
        members = resize(one.members, factor, -down * size[1])
        moved.append(
            replace(
                one,
                members=members,
                x=_with_head_inside(members, one.x + out * aside * size[0], size[0]),
                width=one.width * factor,
                height=one.height * factor,
            )
        )
    return tuple(moved)


def _with_head_inside(members: Group, x: float, width: float) -> float:
    """The place nearest to that one at which the whole head is in the picture."""
    nearest = members[-1]
    left = nearest.dx + nearest.figure.head.x * nearest.scale
    right = left + nearest.figure.head.width * nearest.scale
    return max(HEAD_INSIDE * width - left, min((1 - HEAD_INSIDE) * width - right, x))


def _can_be(placed: tuple[Placed, ...], request: ShotPictureRequest) -> bool:
    staging = request.staging
    if len(placed) != 2 or staging.angle is not Angle.EYE_LEVEL or staging.props or staging.in_air:
        return False
    if request.framing is Framing.CLOSE or request.width_px > request.height_px:
        return False
    first, second = placed
    free = all(_is_free(one) for one in placed) and first.way != second.way
    return free and max(first.height, second.height) < ALIKE * min(first.height, second.height)


def _is_free(one: Placed) -> bool:
    actor = one.actor
    bound = actor.holds or actor.at or actor.thinks or one.look.crowd or one.lift or one.load
    return actor.action in AT_EASE and not bound
