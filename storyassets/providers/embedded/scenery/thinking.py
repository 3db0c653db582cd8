"""Thinking: a bubble over somebody's head with the thing that they want or mean, and small ones that lead to it."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, mix
from storyassets.providers.embedded.scenery.composition import lift_of
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, Point
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.protocols import ShotPictureRequest

CLOUD = "#fbfcff"
RADIUS = 0.165  # of the picture's shorter side: half of the bubble's height
WIDE = 1.22  # times as wide as high
PUFFS = ((-0.86, 0.14, 0.5), (0.86, 0.1, 0.52), (-0.46, -0.46, 0.6), (0.44, -0.5, 0.64), (-0.4, 0.5, 0.52), (0.44, 0.5, 0.54))  # fmt: skip
LEADING = ((0.24, 0.15), (0.58, 0.25))  # of the way from the head to the bubble, and of its radius
INSIDE = 1.16  # of the radius: how large the thing is
CREATURE = 0.72  # of its size it counts as so large, as it may reach to the bubble's edge
EDGE, TOP = 0.05, 0.045  # of the width and the height: no bubble is nearer to an edge
ASIDE, ABOVE = 0.62, 0.34  # of the bubble's half width and height, beside and above the head
CLEAR, BESIDE = 1.0, 1.5  # of its radius above a head, and of its half width beside one
UP, OUT = 1.1, 1.27  # of its radius and its half width: how far it reaches from its middle
SMALLER, SMALLEST = (
    0.72,
    0.6,
)  # times as large at least: above a head that is high in the picture, or beside it
PROPS = {prop.value: prop for prop in Prop}
LIES = frozenset({Action.SLEEP, Action.LIE, Action.DEAD})


def draw_thoughts(stage: Stage, request: ShotPictureRequest, placed: tuple[Placed, ...]) -> str:
    """What each of them thinks of."""
    pen = Pen("tk")
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    for one in placed:
        thought = _draw_meant(one, request, looks)
        if thought is not None:
            _draw_thought(pen, stage, one, thought)
    return pen.svg()


def _draw_meant(one: Placed, request: ShotPictureRequest, looks: dict[str, Look]) -> Drawing | None:
    """The thing or the creature itself."""
    name, staging = one.actor.thinks, request.staging
    prefix = f"th{one.actor.character_id[:3]}"
    if name in looks:
        facing = Facing.LEFT if one.way < 0 else Facing.RIGHT
        figure = draw_figure(looks[name], Action.WALK, Emotion.ANGER, facing=facing, prefix=prefix)
        return Drawing(figure.svg, figure.width * CREATURE, figure.height * CREATURE)
    prop = PROPS.get(name)
    if prop is None:
        return None
    return draw_thing(staging.condition_of(prop), prefix=prefix, seed=staging.things_seed or request.seed)


def find_thoughts(stage: Stage, placed: tuple[Placed, ...]) -> tuple[Area, ...]:
    """Left, top, right and bottom of every bubble: nothing near is drawn over it."""
    found = []
    for one in placed:
        if one.actor.thinks:
            x, y, radius, _ = _spot_of(stage, one)
            wide = radius * WIDE * 1.4
            found.append((x - wide, y - radius * 1.2, x + wide, y + radius * 1.2))
    return tuple(found)


def _spot_of(stage: Stage, one: Placed) -> tuple[float, float, float, Point]:
    """The bubble's middle, its radius, and where the small ones begin: over the head, as large as it can be there, or beside it."""
    x, top, half = _head_of(stage, one)
    most = RADIUS * min(stage.width, stage.height)
    radius = min(most, (top - stage.height * TOP) / (UP + CLEAR))
    if radius < SMALLER * most:
        return _beside(stage, (x, top, half), most)
    wide = radius * WIDE
    to = -one.way if x + one.way * (half + wide * 1.7) * 0.9 > stage.width or x < wide else one.way
    if one.actor.action in LIES:
        to = one.way
    middle_y = max(stage.height * TOP + radius * UP, top - radius * (1 + ABOVE))
    least, most_right = stage.width * EDGE + wide * 1.2, stage.width * (1 - EDGE) - wide * 1.2
    middle_x = min(most_right, max(least, x + to * (half + wide * ASIDE)))
    return middle_x, middle_y, radius, (x + to * half * 0.5, top - radius * 0.02)


def _beside(stage: Stage, head: tuple[float, float, float], most: float) -> tuple[float, float, float, Point]:
    """The same where there is no room above the head: at the side where there is more."""
    x, top, half = head
    to = 1 if x < stage.width / 2 else -1
    room = (stage.width - x if to > 0 else x) - half - stage.width * EDGE
    radius = max(SMALLEST * most, min(most, room / (2 * OUT * WIDE)))
    wide = radius * WIDE
    least, most_right = stage.width * EDGE + wide * 1.2, stage.width * (1 - EDGE) - wide * 1.2
    middle_x = min(most_right, max(least, x + to * (half + wide * BESIDE)))
    middle_y = max(stage.height * TOP + radius * UP, top + radius * 0.2)
    return middle_x, middle_y, radius, (x + to * half * 1.1, top - radius * 0.02)


def _draw_thought(pen: Pen, stage: Stage, one: Placed, thing: Drawing) -> None:
    middle_x, middle_y, radius, start = _spot_of(stage, one)
    wide = radius * WIDE
    cloud = mix(CLOUD, stage.palette.sky[1], 0.08)
    shade = darken(cloud, 0.16)
    for along, size in LEADING:
        at = (
            start[0] + (middle_x - start[0]) * along * 0.72,
            start[1] + (middle_y + radius - start[1]) * along,
        )
        pen.circle(at[0], at[1] + radius * 0.03, radius * size * 0.8, shade)
        pen.circle(at[0], at[1], radius * size * 0.76, cloud)
    for colour, down, grown in ((shade, 0.06, 1.03), (cloud, 0.0, 1.0)):
        pen.ellipse(middle_x, middle_y + radius * down, wide * grown, radius * 0.86 * grown, colour)
        for dx, dy, size in PUFFS:
            pen.circle(middle_x + dx * wide, middle_y + (dy + down) * radius, size * radius * grown, colour)
    scale = INSIDE * radius / max(thing.width * 0.72, thing.height)
    pen.place(thing.svg, middle_x, middle_y + thing.height * scale / 2, scale)


def _head_of(stage: Stage, one: Placed) -> tuple[float, float, float]:
    """The middle of the nearest head, how far down its crown is, and half of its width."""
    member = one.nearest
    head = member.figure.head
    x = one.x + member.dx + (head.x + head.width / 2) * member.scale
    foot = stage.ground_y + member.dy - one.lift - lift_of(one.actor.action) * stage.height
    return x, foot + head.y * member.scale, head.width * member.scale / 2
