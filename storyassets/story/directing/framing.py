"""Framing: how near the camera stands and how it moves, so that no picture comes twice."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.camera import CameraMove, Framing
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.story.directing.business import is_up
from storyassets.story.reading.things import is_plain

_FACES = frozenset({Action.STAND, Action.LOOK, Action.LAUGH, Action.CRY, Action.SIT})
"""A face says as much of these as a body."""

_WHOLE_BODY = frozenset(
    {Action.RUN, Action.FLY, Action.SWIM, Action.FALL, Action.CLIMB, Action.JUMP, Action.FIGHT, Action.DANCE}
    | {Action.WALK, Action.LIE, Action.SLEEP, Action.DEAD}
)
_WIDE_EVERY = 4
"""After so many shots without the whole place, it is shown again."""

_BY_DISTANCE = (Framing.MEDIUM, Framing.WIDE, Framing.CLOSE)
_NEVER = 1000.0
_TWICE = 20.0
_FACES_COST = 10.0
_FAR_COST = 2.0
_POINTED = 15.0
_ALIKE = 1.2
_LAST_NEARER = 1.5
_CLOSE_APART = 2
_NEUTRAL_APART = 4
"""So many shots lie between two reactions, and before a face that shows nothing."""

_MOVES = (
    CameraMove.PUSH_IN,
    CameraMove.PAN_RIGHT,
    CameraMove.PUSH_IN,
    CameraMove.PULL_OUT,
    CameraMove.PUSH_IN,
    CameraMove.PAN_LEFT,
)
_OTHER_MOVES = {
    CameraMove.PUSH_IN: CameraMove.PULL_OUT,
    CameraMove.PULL_OUT: CameraMove.PUSH_IN,
    CameraMove.PAN_LEFT: CameraMove.PAN_RIGHT,
    CameraMove.PAN_RIGHT: CameraMove.PAN_LEFT,
    CameraMove.TILT_UP: CameraMove.PUSH_IN,
    CameraMove.TILT_DOWN: CameraMove.PUSH_IN,
}


def choose_framings(kinds: Sequence[ShotKind], stagings: Sequence[Staging]) -> list[Framing]:
    """Near for faces that feel something and for things, far for a new place and for movement; never twice alike.

    Of all ways to frame the shots the one is taken in which the fewest are framed otherwise than they ask for.
    """
    wishes = _wish_framings(kinds, stagings)
    best: dict[tuple[Framing | None, Framing | None], tuple[float, list[Framing]]] = {(None, None): (0.0, [])}
    for index, wish in enumerate(wishes):
        found: dict[tuple[Framing | None, Framing | None], tuple[float, list[Framing]]] = {}
        own = {framing: _own_cost(framing, wish, index, kinds, stagings) for framing in _BY_DISTANCE}
        again = {framing: _costs_again(framing, index, kinds, stagings) for framing in _BY_DISTANCE}
        for before, (cost, chosen) in best.items():
            for framing in _BY_DISTANCE:
                more = own[framing]
                for last, extra in zip(reversed(before), again[framing], strict=True):
                    more += extra if last is framing else 0.0
                known = found.get((before[1], framing))
                if known is None or cost + more < known[0]:
                    found[before[1], framing] = (cost + more, [*chosen, framing])
        best = found
    return min(best.values(), key=lambda each: each[0])[1]


def _wish_framings(kinds: Sequence[ShotKind], stagings: Sequence[Staging]) -> list[Framing]:
    """What each picture asks for, as if the one before had got it."""
    wishes: list[Framing] = []
    for index, (kind, staging) in enumerate(zip(kinds, stagings, strict=True)):
        moved = index > 0 and staging.setting is not stagings[index - 1].setting
        wishes.append(_wish_framing(kind, staging, wishes, moved=moved))
    return wishes


def _own_cost(
    framing: Framing, wish: Framing, index: int, kinds: Sequence[ShotKind], stagings: Sequence[Staging]
) -> float:
    """How much is lost by framing a picture so, whatever those before it are."""
    kind, staging = kinds[index], stagings[index]
    cost = 0.0 if framing is wish else 1.0
    if _lands(staging):
        return cost * _NEVER
    if kind is not ShotKind.BROLL:
        return cost * _FACES_COST
    if framing is Framing.CLOSE and not _has_face(staging):
        return _NEVER
    if framing is not Framing.WIDE and _many_point(staging):
        cost += _POINTED
    if framing is Framing.WIDE:
        cost += _FAR_COST * sum(bool(a.holds or a.at) and a.count < 2 for a in staging.actors)
        cost += _FAR_COST * _is_hunt(staging)
    if framing is Framing.CLOSE and wish is not Framing.CLOSE:
        cost += 0.5
    cost += _end_cost(framing, staging, len(kinds) - 1 - index)
    if index == 0 and framing is Framing.WIDE and staging.actors:
        # The first picture is seen small, and for a second.
        cost += _FAR_COST
    if framing is Framing.CLOSE and index + 1 < len(kinds) and kinds[index + 1] is not ShotKind.BROLL:
        cost += _TWICE
    return cost


def _costs_again(
    framing: Framing, index: int, kinds: Sequence[ShotKind], stagings: Sequence[Staging]
) -> tuple[float, float]:
    """How much more is lost where the picture before, and where the one before that, is framed so too."""
    kind, staging = kinds[index], stagings[index]
    if index == 0 or _lands(staging):
        return 0.0, 0.0
    if kind is not ShotKind.BROLL:
        alike = kind is not ShotKind.INSERT and _plans_alike(stagings[index - 1], staging)
        return (_TWICE * _FACES_COST if alike else 0.0), 0.0
    if framing is Framing.CLOSE and not _has_face(staging):
        return 0.0, 0.0
    costs = [0.0, 0.0]
    for back in (1, 2):
        other = stagings[index - back] if index >= back else None
        here = other is not None and other.setting is staging.setting
        if back == 1 and (here or framing is Framing.CLOSE):
            costs[0] += _TWICE
        if other is not None and here and _ids(other) == _ids(staging):
            costs[back - 1] += _ALIKE / back
    return costs[0], costs[1]


def _many_point(staging: Staging) -> bool:
    """Whether several point at a thing, and nobody else is there: so near that they fill the picture, it would be outside of it."""
    things = {prop.value for prop in staging.props}
    crowd = staging.actors[0] if len(staging.actors) == 1 else None
    return crowd is not None and crowd.action is Action.POINT and crowd.count > 1 and crowd.toward in things


def _plans_alike(a: Staging, b: Staging) -> bool:
    return a.setting is b.setting and [(x.character_id, x.action) for x in a.actors] == [
        (x.character_id, x.action) for x in b.actors
    ]


def _end_cost(framing: Framing, staging: Staging, left: int) -> float:
    """The last picture is a near, warm one; the one before leaves that to it."""
    if not staging.actors or left > 1:
        return 0.0
    return _LAST_NEARER if framing is (Framing.WIDE if left == 0 else Framing.MEDIUM) else 0.0


def _has_face(staging: Staging) -> bool:
    """Whether the first one's face can stand for the picture: nothing is done with hands, things or the whole body."""
    actor = staging.actors[0] if staging.actors else None
    if _lands(staging):
        return True
    if actor is None or len(staging.actors) > 1 or staging.in_air or staging.imagined:
        return False
    things = any(not is_plain(prop) for prop in staging.props)
    return actor.action in _FACES and not (actor.holds or actor.at or things)


def _ids(staging: Staging) -> set[str]:
    return {actor.character_id for actor in staging.actors}


def _wish_framing(kind: ShotKind, staging: Staging, framings: list[Framing], *, moved: bool) -> Framing:
    before = framings[-1] if framings else None
    if kind is ShotKind.INSERT or kind is ShotKind.TALKING_HEAD or _lands(staging):
        return Framing.CLOSE
    if not staging.actors:
        return Framing.MEDIUM if staging.props and before is Framing.WIDE else Framing.WIDE
    if _needs_nearness(staging):
        return Framing.MEDIUM
    if moved or len(framings) == 1:
        # A new place, or the story's first picture after its hook.
        return Framing.WIDE if before is not Framing.WIDE else Framing.MEDIUM
    if any(actor.action in _WHOLE_BODY for actor in staging.actors) or len(staging.actors) > 2:
        return Framing.WIDE if before is Framing.MEDIUM else Framing.MEDIUM
    if _is_reaction(staging, framings):
        return Framing.CLOSE
    if before is Framing.MEDIUM or (framings and Framing.WIDE not in framings[-_WIDE_EVERY:]):
        return Framing.WIDE if before is not Framing.WIDE else Framing.MEDIUM
    return Framing.MEDIUM


def _lands(staging: Staging) -> bool:
    """Whether something falls to the only one who is seen."""
    return staging.in_air is not None and len(staging.actors) == 1 and not is_up(staging.actors[0])


def _needs_nearness(staging: Staging) -> bool:
    """Who has what in the jaws, and at what somebody is, and who is hunted, is seen from near."""
    return any(actor.holds or actor.at for actor in staging.actors) or _is_hunt(staging)


def _is_hunt(staging: Staging) -> bool:
    runs = [actor for actor in staging.actors if actor.action is Action.RUN]
    return len(runs) > 1 and any(actor.toward == other.character_id for actor in runs for other in runs)


def _is_reaction(staging: Staging, framings: list[Framing]) -> bool:
    """Whether one face is worth a picture: it feels something, and it is some time since the last one."""
    actor = staging.actors[0]
    if len(staging.actors) > 1 or actor.action not in _FACES or not framings:
        return False
    if any(not is_plain(prop) for prop in staging.props) and actor.emotion is Emotion.CALM:
        # The thing is what is looked at.
        return False
    if actor.emotion is Emotion.CALM:
        return Framing.CLOSE not in framings[-_NEUTRAL_APART:] and len(framings) >= _NEUTRAL_APART
    return Framing.CLOSE not in framings[-_CLOSE_APART:]


def choose_moves(
    kinds: Sequence[ShotKind], stagings: Sequence[Staging], framings: Sequence[Framing]
) -> list[CameraMove]:
    """Mostly slow push-ins; up with whoever flies or climbs, down with whoever falls, away at the end.

    Where a place is framed twice running in the same way, the camera moves in another.
    """
    moves: list[CameraMove] = []
    turn = 0
    for index, (kind, staging) in enumerate(zip(kinds, stagings, strict=True)):
        move = _wish_move(kind, staging, index, len(kinds))
        if move is None:
            move = _MOVES[turn % len(_MOVES)]
            turn += 1
        same = index > 0 and (staging.setting, framings[index]) == (
            stagings[index - 1].setting,
            framings[index - 1],
        )
        if same and move is moves[-1]:
            move = _OTHER_MOVES[move]
        moves.append(move)
    return moves


def _wish_move(kind: ShotKind, staging: Staging, index: int, count: int) -> CameraMove | None:
    """The move that a picture asks for; None where any will do."""
    actions = {actor.action for actor in staging.actors}
    if index == count - 1:
        return CameraMove.PULL_OUT
    if kind is not ShotKind.BROLL or index == 0:
        return CameraMove.PUSH_IN
    if actions & {Action.FLY, Action.CLIMB}:
        return CameraMove.TILT_UP
    return CameraMove.TILT_DOWN if Action.FALL in actions else None
