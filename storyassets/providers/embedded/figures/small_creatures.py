"""Small creatures, whole and in portrait: which body and head each has."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.character import Look, Species
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.crawlers import draw_crab, draw_snake, draw_spider
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.expressing import turned_to
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.faces import tilted_head
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.gentle_creatures import (
    draw_butterfly,
    draw_dolphin,
    draw_snail,
    draw_whale,
    snail_head,
)
from storyassets.providers.embedded.figures.held import bundle, parcel
from storyassets.providers.embedded.figures.insects import draw_ant, draw_bee, draw_fly, draw_grasshopper
from storyassets.providers.embedded.figures.natures import acting_face
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    path,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.small_bodies import draw_bat, draw_fish, draw_frog, draw_tortoise
from storyassets.providers.embedded.figures.small_heads import (
    bat_head,
    fly_head,
    frog_head,
    grasshopper_head,
    insect_head,
    snake_head,
    tortoise_head,
)
from storyassets.providers.embedded.figures.small_plans import SMALL, SmallPlan, colour_of
from storyassets.providers.embedded.figures.small_poses import SMALL_POSES, SmallPose, small_pose
from storyassets.providers.embedded.figures.speech_faces import said
from storyassets.providers.embedded.figures.tortoise_chest import draw_tortoise_chest
from storyassets.providers.embedded.figures.turned_busts import turn_of, turned_breast, turned_head

_Body = Callable[[SmallPlan, str, SmallPose, Expression, float], Shapes]

_BODIES: dict[Species, _Body] = {
    Species.ANT: draw_ant,
    Species.BEE: draw_bee,
    Species.FLY: draw_fly,
    Species.GRASSHOPPER: draw_grasshopper,
    Species.SPIDER: draw_spider,
    Species.CRAB: draw_crab,
    Species.FROG: draw_frog,
    Species.FISH: draw_fish,
    Species.SNAKE: draw_snake,
    Species.TORTOISE: draw_tortoise,
    Species.BAT: draw_bat,
    Species.BUTTERFLY: draw_butterfly,
    Species.SNAIL: draw_snail,
    Species.WHALE: draw_whale,
    Species.DOLPHIN: draw_dolphin,
}
_HEADS: dict[Species, Callable[[SmallPlan, str, Expression, float], Shapes]] = {
    Species.ANT: insect_head,
    Species.BEE: insect_head,
    Species.FLY: fly_head,
    Species.GRASSHOPPER: grasshopper_head,
    Species.FROG: frog_head,
    Species.SNAKE: snake_head,
    Species.TORTOISE: tortoise_head,
    Species.BAT: bat_head,
    Species.SNAIL: snail_head,
}


_HALF_CHEST = 84.0
_CHEST: list[Point] = [
    (-26, 20), (26, 20), (60, 66), (78, 120), (84, 190), (80, 260), (56, 318), (-56, 318), (-80, 260), (-84, 190),
    (-78, 120), (-60, 66),
]  # fmt: skip
_BAT_CHEST = 0.72  # of a chest's breadth: wings lie beside it
# A bat's wing laid round its side: its edge ends in points, and its fingers run to them.
_FOLDED_WING = (
    "M38,60 C78,50 112,82 118,134 C124,200 110,262 92,336 Q86,296 66,284 Q70,316 54,330 Q50,250 60,190"
    " Q66,120 38,60 Z"
)
_WING_FINGERS = "M56,64 C92,110 98,200 92,330 M58,70 C78,130 78,220 66,284"
# Those whose whole belly is near the ground rear up less.
_FLAT = frozenset({Species.TORTOISE, Species.CRAB, Species.FISH, Species.SPIDER})
_FLAT_REAR = 0.4


def draw_small(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole small creature."""
    action, emotion = doing.action, doing.emotion
    plan, pose = SMALL[look.species], small_pose(action, emotion, doing.variant)
    turned = 0.0 if facing is Facing.FRONT else 0.7
    body = _BODIES[look.species](
        plan,
        colour_of(plan, look),
        pose,
        turned_to(said(acting_face(look, emotion, action), doing.says), turned),
        turned,
    )
    body = [*body, *_carried(action)]
    squash = stretch(1 + (1 - pose.squash) * 0.3, pose.squash)
    return transformed(
        body,
        squash,
        turn(-pose.rear * (_FLAT_REAR if look.species in _FLAT else 1.0)),
        turn(pose.tilt),
        stretch(plan.size),
    )


def _carried(action: Action) -> Shapes:
    thing = bundle((0, 0)) if action is Action.CARRY else parcel((0, 0)) if action is Action.GIVE else []
    return transformed(thing, stretch(0.62), move(130, -66))


def small_hover(species: Species, action: Action) -> float:
    """How high above the ground: what flies by nature hovers, unless it rests."""
    resting = action in (
        Action.SIT,
        Action.LIE,
        Action.SLEEP,
        Action.DEAD,
        Action.EAT,
        Action.DRINK,
        Action.TAKE_UP,
        Action.LAY,
        Action.HIDE,
        Action.TRAPPED,
        Action.SWIM,
    )
    return max(SMALL_POSES[action].lift, 0.0 if resting else SMALL[species].hover)


def draw_small_bust(look: Look, face: Expression) -> Shapes:
    """Head and chest from the front; those that are all face are shown whole."""
    if look.species is Species.TORTOISE:
        shell = draw_tortoise_chest(SMALL[look.species], colour_of(SMALL[look.species], look))
        return [*turned_breast(shell, face, _HALF_CHEST), *draw_small_bust_head(look, face)]
    plan = SMALL[look.species]
    colour = colour_of(plan, look)
    head = _HEADS.get(look.species)
    if head is None:
        return _BODIES[look.species](plan, colour, SmallPose(), face, 0.0)
    chest: Shapes = (
        _raised_neck(plan, colour)
        if look.species is Species.SNAKE
        else [
            blob(
                _CHEST,
                colour,
                shaded=True,
            ),
            ellipse(0, 86, 40, 46, plan.pale),
        ]
    )
    if look.species is Species.BAT:
        chest = transformed(chest, stretch(_BAT_CHEST, 1))
    body = [*_behind_chest(look.species, plan), *chest, *_over_chest(look.species, plan)]
    return [*turned_breast(body, face, _HALF_CHEST), *draw_small_bust_head(look, face)]


def draw_small_bust_head(look: Look, face: Expression) -> Shapes:
    """The head alone; all of those that are shown whole."""
    plan, head = SMALL[look.species], _HEADS.get(look.species)
    if head is None:
        return draw_small_bust(look, face)
    return tilted_head(turned_head(head(plan, colour_of(plan, look), face, turn_of(face)), face), face)


def _raised_neck(plan: SmallPlan, colour: str) -> Shapes:
    """A snake's, out of its coils, with broad scales in front."""
    spine = [(0.0, 16.0), (6.0, 70.0), (-8.0, 120.0), (0.0, 330.0)]
    bars = " ".join(
        f"M{-17 + k % 2},{y} Q0,{y + 9} {17 - k % 2},{y}" for k, y in enumerate(range(52, 320, 17))
    )
    coils: Shapes = [
        shape
        for y, half in ((128, 78), (164, 92))
        for shape in (
            tube([(-half, y), (0, y + 12), (half, y)], [30, 36, 30], darker(colour, 0.3)),
            tube([(-half, y), (0, y + 12), (half, y)], [27, 33, 27], colour, shaded=True),
        )
    ]
    return [
        *coils,
        tube(spine, [33, 34, 38, 40], darker(colour, 0.28)),
        tube(spine, [30.5, 31.5, 35, 37], colour, shaded=True),
        tube(spine, [18, 19, 21, 22], plan.pale),
        line(bars, darker(plan.pale, 0.22), 3.2),
    ]


def _behind_chest(species: Species, plan: SmallPlan) -> Shapes:
    if species is Species.BAT:
        skin = darker(plan.colours[0], 0.3)
        wing: Shapes = [
            path(_FOLDED_WING, skin, shaded=True),
            line(_WING_FINGERS, darker(skin, 0.3), 3.4, opacity=0.8),
            tube([(54, 66), (62, 48), (58, 38)], [7, 5, 2], lighter(skin, 0.1)),
        ]
        return [shape for side in (-1, 1) for shape in transformed(wing, stretch(side, 1))]
    if species in (Species.BEE, Species.FLY, Species.GRASSHOPPER):
        wing = [tube([(30, 80), (100, 20), (150, -20)], [16, 46, 20], "#e2f0f3", opacity=0.8)]
        return [shape for side in (-1, 1) for shape in transformed(wing, stretch(side, 1))]
    return []


def _over_chest(species: Species, plan: SmallPlan) -> Shapes:
    if species is Species.BEE:
        return [
            tube([(-74 - k, 96 + k * 3), (0, 108 + k * 3), (74 + k, 96 + k * 3)], [9, 10, 9], plan.dark)
            for k in (0, 14)
        ]
    return []
