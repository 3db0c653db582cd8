"""Blocking: where actors stand, how large they are and whom they face. Nothing is drawn into a picture here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from storyassets.model.character import Look
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Framing
from storyassets.providers.embedded.figures import Facing, Figure, draw_figure
from storyassets.providers.protocols import ShotPictureRequest, Sitter

HUMAN_HEIGHT = 600.0  # figure units
HUMAN_SHARE = {Framing.WIDE: 0.31, Framing.MEDIUM: 0.55, Framing.CLOSE: 0.55}  # of the picture's height
TALLEST_AT_LEAST = {Framing.WIDE: 0.22, Framing.MEDIUM: 0.42, Framing.CLOSE: 0.42}
TALLEST_AT_MOST = {Framing.WIDE: 0.44, Framing.MEDIUM: 0.62, Framing.CLOSE: 0.62}
SMALLEST = {Framing.WIDE: 0.11, Framing.MEDIUM: 0.20, Framing.CLOSE: 0.20}
LYING_SHARE = {
    Framing.WIDE: 0.5,
    Framing.MEDIUM: 0.66,
    Framing.CLOSE: 0.66,
}  # of the shorter side, for those who lie or swim
LYING_BELOW = 0.6  # a group lower than this share of its width stays in the middle
MOST_GROWTH = 3.0
FLIER_ROOM = 0.55  # of its width, when someone else stays on the ground below
SIZE_EXPONENT = 0.6  # differences of size are softened, so that a mouse beside a lion is still seen
ROOM_SHARE = 0.94  # of the picture's width, for all actors together
PAIR_SHARE = 1.04  # two face each other: a tail may leave the picture a little, heads are in its middle
FACES_ABOVE = 0.60  # captions begin below
GROUND_LINES = (0.60, 0.80)  # the highest and the lowest ground line
SIDEWAYS = frozenset(
    {Action.WALK, Action.RUN, Action.FLY, Action.SWIM, Action.JUMP, Action.FALL, Action.FIGHT}
)
AT_REST = frozenset({Action.SLEEP, Action.LIE, Action.DEAD})
CLOSE_RANKS = 0.84  # of their widths, for three: the middle one stands a little behind
MIDDLE_BACK = 0.022  # of the height, that the middle one of three stands farther up
RESTING_ROOM = 1.25  # of its width: a bed is longer than who lies on it
CROWD_SPOTS = (
    (0.0, 0.0, 1.0),
    (-0.62, 0.10, 0.86),
    (0.62, 0.08, 0.86),
    (-0.32, 0.20, 0.76),
    (0.34, 0.21, 0.76),
)
CROWD_SCALE = 0.74


@dataclass(frozen=True)
class Member:
    """One drawn figure: its place relative to its actor's spot (in picture units), and its scale."""

    figure: Figure
    dx: float
    dy: float
    scale: float


@dataclass(frozen=True)
class Placed:
    """An actor on the picture; `members` holds one figure, or several for a crowd, the farthest first."""

    actor: Actor
    members: tuple[Member, ...]
    facing: Facing
    x: float
    width: float
    height: float

    @property
    def way(self) -> int:
        """-1 when turned to the left, else 1."""
        return -1 if self.facing is Facing.LEFT else 1


def block_actors(
    request: ShotPictureRequest, width: float, height: float, rng: Random, reserved: float = 0.0
) -> tuple[Placed, ...]:
    """Everyone in the staging who has a sitter, spread over the picture; `reserved` (a share) stays free for a prop."""
    sitters = {sitter.character_id: sitter for sitter in request.sitters}
    actors = [actor for actor in request.staging.actors if actor.character_id in sitters]
    if not actors:
        return ()
    facings = _facings(actors, rng)
    scales = [_scale_of(sitters[a.character_id].look, request.framing, height) for a in actors]
    groups = [
        _draw_members(actor, sitters[actor.character_id], facing, scale, f"a{i}", rng)
        for i, (actor, facing, scale) in enumerate(zip(actors, facings, scales, strict=True))
    ]
    rooms = _rooms(actors)
    if len(groups) > 2:
        groups[1] = tuple(replace(m, dy=m.dy - MIDDLE_BACK * height) for m in groups[1])
    groups = _fit(groups, rooms, request.framing, width * (1 - reserved), height)
    return _spread(actors, groups, rooms, facings, width, reserved * width, rng)


def ground_share(placed: tuple[Placed, ...], height: float) -> float:
    """How far down the picture the actors' line lies, so that no face sinks among the captions."""
    highest, lowest = GROUND_LINES
    lines = [
        FACES_ABOVE - (m.figure.head.y + m.figure.head.height) * m.scale / height
        for p in placed
        for m in p.members
    ]
    return min(lowest, max(highest, min(lines, default=lowest)))


def _rooms(actors: list[Actor]) -> list[float]:
    """The share of its width that each actor needs to itself."""
    flying = [actor.action is Action.FLY for actor in actors]
    mixed = any(flying) and not all(flying)
    close = CLOSE_RANKS if len(actors) > 2 else 1.0
    return [
        close * (FLIER_ROOM if mixed and flies else RESTING_ROOM if actor.action in AT_REST else 1.0)
        for actor, flies in zip(actors, flying, strict=True)
    ]


def _facings(actors: list[Actor], rng: Random) -> list[Facing]:
    """Two face each other; of three, the middle one looks at us."""
    if len(actors) == 2:
        return [Facing.RIGHT, Facing.LEFT]
    if len(actors) == 3:
        return [Facing.RIGHT, Facing.FRONT, Facing.LEFT]
    turned = rng.choice((Facing.LEFT, Facing.RIGHT))
    return [turned if actors[0].action in SIDEWAYS or rng.random() < 0.7 else Facing.FRONT]


def _scale_of(look: Look, framing: Framing, height: float) -> float:
    """Picture units for one figure unit: by the height of the standing figure, so that a pose keeps the size."""
    standing = draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="ruler").height
    share: float = HUMAN_SHARE[framing] * (standing / HUMAN_HEIGHT) ** SIZE_EXPONENT
    share = min(TALLEST_AT_MOST[framing], max(SMALLEST[framing], share))
    return share * height / standing


def _draw_members(
    actor: Actor, sitter: Sitter, facing: Facing, scale: float, prefix: str, rng: Random
) -> tuple[Member, ...]:
    look = sitter.look
    if not look.crowd:
        figure = draw_figure(look, actor.action, actor.emotion, facing=facing, prefix=prefix)
        return (Member(figure, 0.0, 0.0, scale),)
    members = []
    for k, (dx, back, size) in enumerate(CROWD_SPOTS[: rng.choice((3, 4, 5))]):
        one = look.model_copy(update={"seed": look.seed + k})
        figure = draw_figure(one, actor.action, actor.emotion, facing=facing, prefix=f"{prefix}c{k}")
        own = scale * CROWD_SCALE * size
        members.append(Member(figure, dx * figure.width * own, -back * figure.height * own, own))
    return tuple(reversed(members))


def _fit(
    groups: list[tuple[Member, ...]], rooms: list[float], framing: Framing, width: float, height: float
) -> list[tuple[Member, ...]]:
    """All of them larger when all are small, smaller when they do not fit side by side."""
    tallest = max(_extent(group)[1] for group in groups)
    upright = [g for g in groups if _extent(g)[1] > 0.5 * _extent(g)[0]]
    across = sum(_extent(group)[0] * room for group, room in zip(groups, rooms, strict=True))
    grow = (
        TALLEST_AT_LEAST[framing] * height / tallest
        if upright
        else LYING_SHARE[framing] * min(width, height) / across
    )
    factor = min(MOST_GROWTH, max(1.0, grow))
    total = across * factor
    room = PAIR_SHARE if len(groups) == 2 and framing is not Framing.WIDE else ROOM_SHARE
    factor *= min(1.0, room * width / total)
    return [
        tuple(Member(m.figure, m.dx * factor, m.dy * factor, m.scale * factor) for m in g) for g in groups
    ]


def _extent(group: tuple[Member, ...]) -> tuple[float, float]:
    """Width and height of a group on the picture."""
    left = min(m.dx - m.figure.width * m.scale / 2 for m in group)
    right = max(m.dx + m.figure.width * m.scale / 2 for m in group)
    return right - left, max(m.figure.height * m.scale - m.dy for m in group)


def _spread(
    actors: list[Actor],
    groups: list[tuple[Member, ...]],
    rooms: list[float],
    facings: list[Facing],
    width: float,
    reserved: float,
    rng: Random,
) -> tuple[Placed, ...]:
    """Side by side around the middle; one alone is off it, with room where they look; two leave it between them."""
    extents = [_extent(group) for group in groups]
    taken = [w * room for (w, _), room in zip(extents, rooms, strict=True)]
    total = sum(taken)
    free = width * 0.98 - total
    if len(groups) == 2:
        gap = max(reserved * 0.75, min(free * 0.7, max(reserved, width * 0.08)))
    else:
        gap = min(width * 0.10, free / (len(groups) + 1))
    x = (width - total - gap * (len(groups) - 1)) / 2
    placed = []
    for actor, group, facing, (w, h), own in zip(actors, groups, facings, extents, taken, strict=True):
        middle = x + own / 2
        if len(groups) == 1 and actor.action not in AT_REST and (reserved or h > LYING_BELOW * w):
            away = {Facing.LEFT: 1, Facing.RIGHT: -1, Facing.FRONT: -1 if reserved else 0}[facing]
            middle += (
                away * min(max(width * 0.08, reserved / 2), max(0.0, (width - w) / 2))
                + rng.uniform(-0.02, 0.02) * width
            )
        placed.append(Placed(actor, group, facing, middle, w, h))
        x += own + gap
    return tuple(placed)
