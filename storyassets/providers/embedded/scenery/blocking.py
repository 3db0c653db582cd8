"""Blocking: where actors stand. Whom they face is in `facings`, how large they are in `sizing`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Look
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Condition
from storyassets.providers.embedded.figures import Facing, Figure
from storyassets.providers.embedded.scenery.builds import (
    AT_REST,
    WHOLE_BODY,
    are_long,
    are_walkers,
    find_smaller,
    has_low_face,
    is_long,
    room_to_touch,
    touch,
)
from storyassets.providers.embedded.scenery.facings import find_facings, meet, stand_crossed
from storyassets.providers.embedded.scenery.groups import Floor, draw_groups
from storyassets.providers.embedded.scenery.inside import INSIDE, keep_inside, thing_ahead
from storyassets.providers.embedded.scenery.sizing import (
    DOER_AT_LEAST,
    GROUP_ROOM_SHARE,
    LOW_BELOW,
    Group,
    Member,
    extent_of,
    growth_of,
    resize,
)
from storyassets.providers.protocols import ShotPictureRequest

TILTS = {Angle.ABOVE: 0.44, Angle.BELOW: -0.40}  # how much larger heads are than feet, and feet than heads
BEDS = frozenset({Setting.BEDROOM, Setting.HOSPITAL})
OVERLAP = 0.90  # of its width, for each upright one of several: their arms overlap, their faces do not
UPRIGHT = 1.25  # times higher than wide
FLIER_ROOM = 0.55  # of its width, when someone else stays on the ground below
MIDDLE_ROOM = 0.60  # of its width, for the middle one of three, who stands behind
MIDDLE_BACK = 0.055  # of the height, that the middle one of three stands farther up
RESTING_ROOM, RESTING_NEAR = (
    1.25,
    0.86,
)  # of its width: a bed is longer than who lies on it; seen from near, its foot is out of the picture
HUDDLED_ROOM = 0.80  # of its width, for each of three who lie side by side
HOLDER_ROOM = 1.2  # of its width, for one from whose jaws or hands something hangs
FAR_SIZE = 0.92  # of the second of two, who stands farther back where there is little room: smaller, an adult is a child
FAR_BACK = 0.022
FAR_ROOM = 0.94
BEFORE_LARGE = 0.8  # of its room, that one needs before whom somebody small stands
NEARER = 0.012
TOO_SMALL = 0.72  # of the least size: two so wide stand abreast instead of face to face
ABREAST_SHIFT = 0.34  # of the nearer one's width
ABREAST_BACK = 0.36  # of the nearer one's height: the farther head is seen over the nearer back
OFF_MIDDLE = (0.08, 0.17)  # of the width, that one alone stands off the middle: looking room
WAYS = 2520  # as many as all numbers of ways go into


@dataclass(frozen=True)
class Placed:
    """An actor on the picture; `members` holds one figure, or several for a crowd, the farthest first."""

    actor: Actor
    look: Look
    members: Group
    facing: Facing
    x: float
    width: float
    height: float
    load: Figure | None = None
    """Whom they have in hands, jaws or claws, as drawn; `load_scale` is how large."""

    load_scale: float = 1.0
    load_sits: bool = False
    """They sit on the holder's arm."""

    slips: bool = False
    """Whom they hold has just lost their hold."""

    cover: Prop | None = None
    """What hides the lower half of whom they hold."""

    lift: float = 0.0
    """How far above the ground they are, on somebody's back or in something."""

    host: Prop | None = None
    """The thing they are in, that hides their lower half."""

    things_seed: int = 0
    """By what the thing is drawn that they hold; 0 for what is their own."""

    held: Condition | None = None
    """How the thing is that they hold."""

    worked: Condition | None = None
    """How the thing is that lies under their hands."""

    close: bool = False
    """They are far before the others, near the viewer."""

    @property
    def way(self) -> int:
        """-1 when turned to the left, else 1."""
        return -1 if self.facing is Facing.LEFT else 1

    @property
    def nearest(self) -> Member:
        """The one who stands in front."""
        return self.members[-1]


def block_actors(
    request: ShotPictureRequest, width: float, height: float, rng: Random, reserved: float = 0.0
) -> tuple[Placed, ...]:
    """Everyone in the staging who has a sitter, spread over the picture; `reserved` (a share) stays free for a prop."""
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    seen = [(a, looks[a.character_id]) for a in request.staging.actors if a.character_id in looks]
    if not seen:
        return ()
    setting = request.staging.setting
    bicycle = request.staging.condition_of(Prop.BICYCLE).colour
    chance = Random(f"ways:{request.seed}")
    ways = {actor.character_id: chance.randrange(WAYS) for actor, _ in seen}
    room, alone = reserved * width, len(seen) == 1
    whole = bool(reserved) or any(actor.action in WHOLE_BODY for actor, _ in seen)
    floor = Floor(
        request.framing,
        width,
        height,
        room,
        setting in BEDS,
        setting,
        bicycle,
        ways,
        alone,
        whole,
        tilt=TILTS.get(request.staging.angle, 0.0),
    )
    facings = find_facings([actor for actor, _ in seen], rng)
    chances = [rng.choice((3, 4, 5)) for _ in seen]
    counts = [actor.count or chance for (actor, _), chance in zip(seen, chances, strict=True)]
    placed = _face_to_face(seen, facings, counts, floor, rng)
    doer = placed[0]
    small = doer.height < TOO_SMALL * DOER_AT_LEAST[request.framing] * height
    alike = find_smaller([one.members for one in placed]) is None
    abreast = small and alike and doer.height > 0.4 * doer.width and not meet(seen)
    if len(seen) == 2 and abreast and are_walkers(seen):
        way = facings[0] if facings[0] is facings[1] else rng.choice((Facing.LEFT, Facing.RIGHT))
        return _abreast(seen, way, counts, floor)
    return placed


def _face_to_face(
    seen: list[tuple[Actor, Look]], facings: list[Facing], counts: list[int], floor: Floor, rng: Random
) -> tuple[Placed, ...]:
    """Side by side; the second of two, or the middle one of three, farther back where there is little room."""
    groups = draw_groups(seen, facings, counts, floor)
    near = floor.framing is Framing.MEDIUM and not floor.reserved
    rooms = _narrow(groups, _rooms([actor for actor, _ in seen], beds=floor.beds, near=near))
    small = find_smaller(groups)
    low = any(map(has_low_face, groups))
    if small is not None or low:
        floor = replace(floor, whole=True)
    if small is not None:
        rooms[1 - small] *= BEFORE_LARGE
    width = floor.width - floor.reserved
    rooms[0] *= room_to_touch(seen)
    across = _across(groups, rooms)
    wide = growth_of(groups, across, floor.framing, width, floor.height, whole=floor.whole) < 1
    if len(groups) == 2 and wide and not touch(seen):
        rooms[1] *= FAR_ROOM
        groups[1] = resize(groups[1], FAR_SIZE)
        across = _across(groups, rooms)
    cut = is_long(groups[1 - small]) if small is not None else are_long(seen, groups)
    factor = growth_of(
        groups, across, floor.framing, width, floor.height, whole=floor.whole, cut=cut, low=low
    )
    groups = [resize(group, factor) for group in groups]
    if len(groups) > 1:
        back = MIDDLE_BACK if len(groups) > 2 else FAR_BACK
        groups[1] = resize(groups[1], 1.0, back * floor.height)
    if small is not None:
        groups[small] = resize(groups[small], 1.0, -(NEARER + FAR_BACK * small) * floor.height)
    return _spread(seen, groups, rooms, facings, floor, rng)


def _rooms(actors: list[Actor], *, beds: bool, near: bool = False) -> list[float]:
    """The share of its width that each actor needs to itself; one alone in bed may be seen from `near`."""
    resting = RESTING_NEAR if near and len(actors) == 1 else RESTING_ROOM
    flying = [actor.action is Action.FLY for actor in actors]
    mixed = any(flying) and not all(flying)
    rooms = [
        FLIER_ROOM if mixed and flies else resting if beds and actor.action in AT_REST else 1.0
        for actor, flies in zip(actors, flying, strict=True)
    ]
    rooms = [room * (HOLDER_ROOM if actor.holds else 1.0) for room, actor in zip(rooms, actors, strict=True)]
    if len(rooms) > 2 and not beds and all(actor.action in AT_REST for actor in actors):
        return [room * HUDDLED_ROOM for room in rooms]
    if len(rooms) > 2:
        rooms[1] *= MIDDLE_ROOM
    return rooms


def _narrow(groups: list[Group], rooms: list[float]) -> list[float]:
    """The same, but for upright ones, who may overlap a little."""
    if len(groups) == 1:
        return rooms
    extents = [extent_of(group) for group in groups]
    return [
        room * OVERLAP if high > UPRIGHT * wide else room
        for room, (wide, high) in zip(rooms, extents, strict=True)
    ]


def _across(groups: list[Group], rooms: list[float]) -> float:
    return sum(extent_of(group)[0] * room for group, room in zip(groups, rooms, strict=True))


def _abreast(
    seen: list[tuple[Actor, Look]], way: Facing, counts: list[int], floor: Floor
) -> tuple[Placed, ...]:
    """Two long animals look the same way, the second over the first one's back."""
    near, far = draw_groups(seen, [way, way], counts, floor)
    far = resize(far, FAR_SIZE)
    (near_wide, _), (far_wide, _) = extent_of(near), extent_of(far)
    shift = ABREAST_SHIFT * near_wide
    across = max(near_wide, near_wide / 2 + shift + far_wide / 2)
    factor = growth_of([near, far], across, floor.framing, floor.width - floor.reserved, floor.height)
    near = resize(near, factor)
    near_wide, near_high = extent_of(near)
    far = resize(far, factor, ABREAST_BACK * near_high)
    back = -1 if way is Facing.RIGHT else 1
    middle = floor.width / 2 - back * (across * factor - near_wide) / 2
    middle = keep_inside(near, way, middle, near_wide, floor.width)
    far_x = keep_inside(far, way, middle + back * shift * factor, far_wide * factor, floor.width)
    spots = (middle, far_x)
    return tuple(
        Placed(actor, look, group, way, x, *extent_of(group))
        for (actor, look), group, x in zip(seen, (near, far), spots, strict=True)
    )


def _spread(
    seen: list[tuple[Actor, Look]],
    groups: list[Group],
    rooms: list[float],
    facings: list[Facing],
    floor: Floor,
    rng: Random,
) -> tuple[Placed, ...]:
    """Side by side around the middle; one alone is off it, with room where they look; two leave it between them."""
    width, reserved = floor.width, floor.reserved
    extents = [extent_of(group) for group in groups]
    taken = [w * room for (w, _), room in zip(extents, rooms, strict=True)]
    free = width * GROUP_ROOM_SHARE[floor.framing] - sum(taken)
    if len(groups) == 2:
        gap = max(reserved * 0.75, min(free * 0.6, max(reserved, width * 0.07)))
    else:
        gap = min(width * 0.10, free / (len(groups) + 1))
    x = (width - sum(taken) - gap * (len(groups) - 1)) / 2
    placed = []
    everyone = list(zip(seen, groups, facings, extents, taken, strict=True))
    crossed = stand_crossed(facings)
    for (actor, look), group, facing, (w, h), own in reversed(everyone) if crossed else everyone:
        middle = x + own / 2
        if len(groups) == 1 and actor.action not in AT_REST and (reserved or h > LOW_BELOW * w):
            away = {Facing.LEFT: 1, Facing.RIGHT: -1, Facing.FRONT: -1 if reserved else 0}[facing]
            free_side = max(0.0, (width * INSIDE - w) / 2)
            middle += away * min(max(width * rng.uniform(*OFF_MIDDLE), reserved / 2), free_side)
        middle = keep_inside(group, facing, middle, w, width, ahead=thing_ahead(actor, look))
        placed.append(Placed(actor, look, group, facing, middle, w, h))
        x += own + gap
    return tuple(reversed(placed) if crossed else placed)
