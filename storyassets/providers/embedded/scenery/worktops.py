"""Worktops: what stands before somebody who lays, pours or works on a thing, and the thing under the hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.providers.embedded.figures import Facing
from storyassets.providers.embedded.figures.tools import SEWERS
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.gripping import has_hands
from storyassets.providers.embedded.scenery.held_thing import LAID_BELOW, Point
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import GROWING, HELD
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stands import draw_post, draw_worktop

TOOLS = props_named(
    "axe broom candle hammer knife matches needle paintbrush pickaxe rake saw scissors scythe shovel spear stick sword"
)
FASTENED = props_named("chain rope lock")  # outdoors it is round a post
LOW = props_named("wood")  # it lies on a low block even in a room
WHEELED = props_named("bicycle cart motorcycle sled boat")
CUTTING = props_named("saw axe scissors knife")
CLOTH = props_named(
    "coat shirt dress trousers blanket curtain flag handkerchief gloves hat sock scarf leather"
)
WITH = {
    Prop.SHOE: Prop.HAMMER,
    Prop.WOOD: Prop.SAW,
    Prop.CHAIN: Prop.SAW,
    Prop.BREAD: Prop.KNIFE,
    Prop.MEAT: Prop.KNIFE,
    Prop.CAKE: Prop.KNIFE,
    Prop.LEATHER: Prop.SCISSORS,
    Prop.CANDLE: Prop.MATCHES,
    Prop.LAMP: Prop.MATCHES,
    Prop.LANTERN: Prop.MATCHES,
} | dict.fromkeys(CLOTH - {Prop.LEATHER}, Prop.NEEDLE)
"""What is in the hand of one who works on that, if nobody says."""

FURNITURE = frozenset({Prop.TABLE.value, Prop.DESK.value})
TOOL_REACH = {
    Prop.SAW: (0.62, 0.30),
    Prop.HAMMER: (0.30, 0.50),
    Prop.SCISSORS: (0.34, 0.44),
    Prop.AXE: (0.5, 0.3),
}
REACH = (0.30, 0.46)  # of a face: how far before and below the hand a tool meets the thing
AHEAD_OF_HANDS, INSIDE = 0.85, 0.95  # of a face, and of the width
THING = (0.78, 1.1)  # of a face, the thing worked on: at least and at most
CHAINED = 1.9  # of a face, what is round a post
SPARKS = (
    (-0.16, -0.22),
    (-0.30, -0.02),
    (-0.20, 0.20),
    (0.06, 0.28),
    (0.16, -0.28),
)  # in faces, from the blade
POURED = (0.5, 0.62)  # of a face, a cup
SPOUT_AHEAD, CUP_BELOW = 0.52, 1.0  # of a face, from the hand with the pitcher
IN_LAP = 0.62  # of a face, that what one sews lies below the needle
TOP_HALF = 1.15  # of the thing's half width, at least a face
PROPS = {prop.value: prop for prop in Prop}


@dataclass(frozen=True)
class Worktop:
    """A top at (x, y) before its owner, in figure units for one who faces right; what lies on it and how large."""

    x: float
    y: float
    size: float
    thing: Condition | None = None


def with_tools(actor: Actor, props: Sequence[Prop]) -> Actor:
    """'Made shoes', 'cut the bread': the tool is in the hand, the thing before it: its object, else what is there."""
    holds, at = PROPS.get(actor.holds), PROPS.get(actor.at)
    if actor.action is not Action.WORK:
        return actor
    if at in WHEELED and holds in CUTTING:
        # Its chain is cut, not the thing itself.
        return actor.model_copy(update={"at": Prop.CHAIN.value})
    thing = at if at is not None and can_be_worked_on(at) else None
    if thing is None and holds is not None and at is None and holds in WITH and holds not in TOOLS:
        thing = holds
    if thing is None and at is None and holds in TOOLS:
        fitting = (prop for prop in props if prop in WITH and can_be_worked_on(prop) and prop is not holds)
        thing = next(fitting, None)
    if thing is None:
        return actor
    tool = holds if holds in TOOLS and holds is not thing else WITH.get(thing)
    if tool is None:
        # Bare hands are on it.
        return actor.model_copy(update={"action": Action.LAY, "holds": thing.value, "at": ""})
    return actor.model_copy(update={"holds": tool.value, "at": thing.value})


def can_be_worked_on(prop: Prop) -> bool:
    """Whether it can lie on a table under somebody's hands."""
    return prop not in TOOLS - {Prop.CANDLE} | GROWING and prop in HELD | LOW | FASTENED


def works_on(one: Placed) -> Prop | None:
    """The thing that is drawn under this one's hands."""
    prop = PROPS.get(one.actor.at)
    hands = has_hands(one.look) and one.facing is not Facing.FRONT
    if prop is None or not hands or one.actor.action is not Action.WORK or not one.actor.holds:
        return None
    return prop if can_be_worked_on(prop) else None


def is_at_worktop(one: Placed) -> bool:
    """Whether a table or block is drawn before them."""
    hands = has_hands(one.look) and not one.look.crowd and bool(one.actor.holds)
    return works_on(one) is not None or (hands and one.actor.action in (Action.LAY, Action.POUR))


def taken_by_worktops(placed: tuple[Placed, ...]) -> set[str]:
    """What needs to be drawn nowhere else: the table, what is worked on, and tools that nobody has in hand."""
    there = [one for one in placed if is_at_worktop(one)]
    return {one.actor.at for one in there} | (
        {*FURNITURE, *(tool.value for tool in TOOLS)} if there else set()
    )


def prepare(placed: tuple[Placed, ...], staging: Staging, width: float) -> tuple[Placed, ...]:
    """The same actors, each with how the thing is that is worked on; one alone has room for it before them."""
    placed = tuple(
        replace(one, worked=staging.condition_of(thing).model_copy(update={"many": False, "count": 0}))
        if (thing := works_on(one)) is not None
        else one
        for one in placed
    )
    return (_with_room(placed[0], width),) if len(placed) == 1 else placed


def _with_room(one: Placed, width: float) -> Placed:
    """So far from the edge that the thing before them is inside."""
    if not is_at_worktop(one):
        return one
    face = one.nearest.figure.head.height * one.nearest.scale
    foremost = one.x + one.way * (one.width / 2 + AHEAD_OF_HANDS * face)
    over = max(0.0, foremost - INSIDE * width, (1 - INSIDE) * width - foremost)
    beyond = foremost > INSIDE * width if one.way > 0 else foremost < (1 - INSIDE) * width
    return replace(one, x=one.x - one.way * over) if beyond else one


def draw_under_hands(pen: Pen, stage: Stage, one: Placed, x: float, y: float) -> None:
    """The top before who stands at (x, y), and what is worked on there."""
    grip = one.nearest.figure.grip
    if not is_at_worktop(one) or grip is None:
        return
    drawing = _draw_worked(one)
    top = _find_top(one, grip[0], drawing)
    scale, way = one.nearest.scale, one.way
    half = max(top.size * TOP_HALF / 2, one.nearest.figure.head.height * 0.62) * scale
    at, high = x + way * top.x * scale, -top.y * scale
    seated = one.look.costume in SEWERS and one.actor.action is Action.WORK
    fastened = one.worked is not None and one.worked.prop in FASTENED and stage.open_air
    if fastened:
        draw_post(pen, stage, at, y, one.nearest.figure.head.height * 0.24 * scale, high)
    elif not seated:
        draw_worktop(pen, stage, at, y, half, high)
    if drawing is not None:
        size = top.size * scale / max(drawing.width, drawing.height)
        drop = drawing.height * size * 0.5 if fastened else 0.0
        pen.place(drawing.svg, at, y + top.y * scale + drop, size, mirror=way < 0)
        if fastened and one.actor.holds != Prop.ROPE.value:
            _draw_sparks(pen, at, y + top.y * scale, one.nearest.figure.head.height * scale, way)


def _draw_sparks(pen: Pen, x: float, y: float, face: float, way: int) -> None:
    """Where a blade meets iron."""
    for dx, dy in SPARKS:
        start = x + way * dx * face * 0.5, y + dy * face * 0.5
        pen.line(
            f"M{start[0]:.1f} {start[1]:.1f}l{way * dx * face:.1f} {dy * face:.1f}", "#ffd75a", face * 0.05
        )


def _draw_worked(one: Placed) -> Drawing | None:
    if one.actor.action is Action.POUR:
        return draw_thing(Condition(prop=Prop.CUP), prefix="pw", seed=one.things_seed or one.look.seed)
    if one.worked is None:
        return None
    return draw_thing(one.worked, prefix="pw", seed=one.things_seed or one.look.seed)


def _find_top(one: Placed, hand: Point, drawing: Drawing | None) -> Worktop:
    """Where the top is, by the hand and by what it does."""
    face, hx, hy = one.nearest.figure.head.height, hand[0] * one.way, hand[1]
    if one.actor.action is Action.LAY or drawing is None:
        return Worktop(hx, hy + LAID_BELOW, face)
    natural = max(drawing.width, drawing.height)
    if one.actor.action is Action.POUR:
        size = min(max(natural, face * POURED[0]), face * POURED[1])
        return Worktop(hx + SPOUT_AHEAD * face, hy + CUP_BELOW * face, size)
    size = min(max(natural, face * THING[0]), face * THING[1])
    if one.look.costume in SEWERS:
        return Worktop(hx * 0.8, hy + IN_LAP * face, size)
    tool = PROPS.get(one.actor.holds)
    ahead, below = TOOL_REACH.get(tool, REACH) if tool else REACH
    tall = drawing.height / natural * size
    if one.worked is not None and one.worked.prop in FASTENED:
        return Worktop(hx + ahead * face, hy + below * face, face * CHAINED)
    return Worktop(hx + ahead * face, min(hy + below * face + tall * 0.7, -face * 0.5), size)
