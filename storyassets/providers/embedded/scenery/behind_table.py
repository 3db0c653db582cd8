"""Behind a table: who stands or sits there is seen down to the waist, and what lies on it is before them, large."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.place import ROOMS, Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.laid_table import draw_laid_table
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.sizing import resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.tabletops import LYING
from storyassets.providers.protocols import ShotPictureRequest

TABLES = frozenset({Prop.TABLE.value})
STILL = frozenset({Action.LOOK, Action.STAND, Action.TALK, Action.LAUGH, Action.CRY, Action.SHOUT})
SEATED = frozenset({Action.SIT, Action.EAT, Action.DRINK})
COMPANY, ROUND_IT = (
    (2, 3),
    (0.19, 0.50, 0.81),
)  # how many a table is drawn before, and where three are, of the width
MEALS = frozenset({Setting.HALL, Setting.DINING_ROOM, Setting.RESTAURANT, Setting.TAVERN, Setting.BALLROOM})
TOP, NEAR = 0.595, 0.640  # of the height: the far and the near edge of the top
FOOT = 1.02  # below the picture: the front of the table fills it, and no shoes stand beneath
HALF = 0.56  # of the width: it goes on at both sides
THING_WIDE, THINGS_WIDE, THING_HIGH = 0.34, 0.80, 0.15  # of the width and height
FLAT = 0.72  # of its height, that a garment is high when it lies
LIMP = frozenset({Prop.SHIRT, Prop.DRESS, Prop.TROUSERS, Prop.COAT})
TALL, TALL_OF_THREE = 0.76, 0.66  # of the height, the tallest of them
PAIR_AT = (0.27, 0.73)  # of the width, two of them
SPOTS: dict[int, tuple[float, ...]] = {2: PAIR_AT, 3: ROUND_IT}
WAIST, LAP = 0.42, 0.48  # of someone's height is hidden, who stands and who sits
OFFERED = (Condition(prop=Prop.BREAD), Condition(prop=Prop.BOTTLE))
"""What is on a table at which people eat, if nothing is named."""

WOOD = "#a06d42"


@dataclass(frozen=True)
class Before:
    """A table before somebody, and what lies on it."""

    things: tuple[Condition, ...]
    seats: int = 0
    """How many sit at it: it has a cloth."""

    plates: int = 0
    """How many eat there."""


def table_before(request: ShotPictureRequest) -> Before | None:
    """The table behind which all who are seen stand."""
    staging = request.staging
    crowds = {sitter.character_id for sitter in request.sitters if sitter.look.crowd}
    seen = [one for one in staging.actors if one.character_id not in crowds]
    sit = COMPANY[0] <= len(seen) <= COMPANY[1] and all(_sits(one) for one in seen)
    sit = sit and any(one.at in TABLES for one in seen)
    behind = [sit or _stands_behind(one) for one in seen]
    if not behind or not all(behind) or crowds & {one.character_id for one in staging.actors}:
        return None
    if staging.setting not in ROOMS:
        return None
    small = [p for p in staging.props if place_of(p) is Place.SMALL or p in LYING]
    eat = sit and (staging.setting in MEALS or any(one.action is not Action.SIT for one in seen))
    return Before(
        tuple(staging.condition_of(prop) for prop in small[:2]),
        len(seen) if sit else 0,
        len(seen) if eat else 0,
    )


def _stands_behind(one: Actor) -> bool:
    here = one.at in TABLES and one.relation is Relation.BEHIND
    return here and one.action in STILL and not one.holds


def _sits(one: Actor) -> bool:
    """Whether they are of a company round a table: all of them face us over it."""
    here = one.at in TABLES or not one.at
    return here and one.action in SEATED and (not one.holds or one.action is not Action.SIT)


def without_table(request: ShotPictureRequest, before: Before | None) -> ShotPictureRequest:
    """The request for those behind it alone."""
    if before is None:
        return request
    free = {"at": "", "relation": Relation.IN}
    actors = tuple(
        one.model_copy(update=free | ({"action": Action.STAND} if one.action is Action.SIT else {}))
        for one in request.staging.actors
    )
    staging = request.staging.model_copy(update={"actors": actors, "props": ()})
    return request.model_copy(update={"staging": staging})


def stand_behind(
    placed: tuple[Placed, ...], before: Before | None, size: tuple[float, float], ground: float
) -> tuple[Placed, ...]:
    """The same, so low or high that the table's top hides them from the waist."""
    if before is None or not placed:
        return placed
    tallest = max(one.height for one in placed)
    high = TALL_OF_THREE if len(placed) == len(ROUND_IT) else TALL
    growth = max(1.0, high * size[1] / tallest)
    hidden = LAP if before.seats else WAIST
    shift = TOP * size[1] + hidden * tallest * growth - ground
    grown = [_grown(one, growth, shift) for one in placed]
    spots = SPOTS.get(len(grown), ())
    at = dict(zip(sorted(range(len(spots)), key=lambda k: grown[k].x), spots, strict=True))
    return tuple(_head_at(one, at[k] * size[0]) if spots else one for k, one in enumerate(grown))


def _head_at(one: Placed, x: float) -> Placed:
    """Where their head is they sit: whoever turns to the others is not cut off by the edge."""
    member = one.nearest
    head = member.dx + (member.figure.head.x + member.figure.head.width / 2) * member.scale
    return replace(one, x=x - head)


def _grown(one: Placed, growth: float, shift: float) -> Placed:
    members = tuple(replace(m, dy=m.dy + shift) for m in resize(one.members, growth))
    return replace(one, members=members, width=one.width * growth, height=one.height * growth)


def draw_table_before(stage: Stage, before: Before | None, staging: Staging) -> str:
    """The table from its far edge to its feet, and the things."""
    if before is None:
        return ""
    pen = Pen("tb")
    if before.seats:
        spots = SPOTS[before.seats]
        dishes = before.things or OFFERED[: max(0, before.plates - 1)]
        draw_laid_table(pen, stage, spots, dishes, staging.things_seed or 1, plates=before.plates > 0)
        return pen.svg()
    w, h, wood = stage.width, stage.height, stage.palette.indoors(WOOD)
    x, half = w / 2, HALF * w
    far, near, foot = TOP * h, NEAR * h, FOOT * h
    pen.ellipse(x, foot, half * 1.05, 0.02 * h, "#120c26", 0.34)
    pen.rect(
        x - half * 0.95, near, half * 1.90, foot - near, pen.fade(darken(wood, 0.40), darken(wood, 0.22))
    )
    for share in (-0.95, 0.85):
        pen.rect(x + half * share, near, half * 0.10, foot - near + 8, pen.tone(darken(wood, 0.10), 0.5), 6)
    boards = "".join(
        f"M{num(x - half * 0.84)} {num(near + k * (foot - near) / 4)}h{num(half * 1.68)}" for k in (1, 2, 3)
    )
    pen.line(boards, darken(wood, 0.5), 5, 0.7)
    pen.polygon(
        [(x - half * 0.88, far), (x + half * 0.88, far), (x + half, near), (x - half, near)],
        pen.fade(lighten(wood, 0.10), lighten(wood, 0.34)),
    )
    grain = "".join(
        f"M{num(x + half * s)} {num(near - 0.012 * h)}q{num(half * 0.12)} -5 {num(half * 0.26)} 2"
        for s in (-0.78, -0.2, 0.4)
    )
    pen.line(grain, wood, 4, 0.6)
    pen.rect(x - half, near, half * 2, 0.018 * h, pen.fade(lighten(wood, 0.2), darken(wood, 0.06)), 6)
    _lay(pen, stage, before, staging.things_seed or 1)
    return pen.svg()


def _lay(pen: Pen, stage: Stage, before: Before, seed: int) -> None:
    w, h = stage.width, stage.height
    spots = (0.5,) if len(before.things) == 1 else (0.36, 0.68)
    for k, (thing, at) in enumerate(zip(before.things, spots, strict=False)):
        drawing = draw_thing(thing, prefix=f"tb{k}", seed=seed)
        several = thing.many or thing.count > 1
        wide = (THINGS_WIDE if several and len(before.things) == 1 else THING_WIDE) * w
        size = min(wide / drawing.width, THING_HIGH * h / drawing.height)
        y, flat = (NEAR - 0.010) * h, FLAT if thing.prop in LIMP else 1.0
        pen.shadow(w * at, y, drawing.width * size * 0.54, 0.010 * h, 0.4)
        pen.place(f'<g transform="scale(1 {flat})">{drawing.svg}</g>', w * at, y, size)
