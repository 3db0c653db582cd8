"""Things that speak in fables, with a face: tree, reed, sun, wind, moon, pot, lamp, river."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyassets.model.character import Look, Species
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.doing import Doing
from storyassets.providers.embedded.figures.expressing import expression_of
from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.held import bundle, parcel
from storyassets.providers.embedded.figures.palette import LEAF, darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Part,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    on_layer,
    path,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.sky_things import draw_moon, draw_sun, draw_wind
from storyassets.providers.embedded.figures.small_poses import SMALL_POSES, SmallPose, small_pose
from storyassets.providers.embedded.figures.speech_faces import said
from storyassets.providers.embedded.figures.thing_parts import arm, thing_face
from storyassets.providers.embedded.figures.vessels import draw_lamp, draw_pot

_Thing = Callable[[Look, SmallPose, Expression, float], Shapes]
_HANGING = {Species.SUN: 240.0, Species.MOON: 240.0, Species.WIND: 180.0}

_HANDS = {
    Species.TREE: (290.0, -520.0),
    Species.REED: (112.0, -180.0),
    Species.SUN: (214.0, 30.0),
    Species.MOON: (206.0, 30.0),
    Species.WIND: (230.0, 60.0),
}


def draw_thing(look: Look, doing: Doing, facing: Facing) -> Shapes:
    """A whole thing, in the pose of an action as far as its nature allows."""
    action, emotion = doing.action, doing.emotion
    pose = small_pose(action, emotion)
    turned = 0.0 if facing is Facing.FRONT else 0.55
    body = THINGS[look.species](look, pose, said(expression_of(emotion, action), doing.says), turned)
    body = [*body, *_carried(look.species, action)]
    heavy = 0.25 if look.species in (Species.TREE, Species.RIVER) and action is not Action.DEAD else 1.0
    fallen = 84.0 if action is Action.DEAD and look.species is not Species.RIVER else pose.tilt * heavy
    if look.species in _HANGING:
        fallen = pose.tilt * 0.3
    return transformed(body, stretch(1, 1 - (1 - pose.squash) * 0.35), turn(fallen))


def thing_lift(species: Species, action: Action) -> float:
    """Sun, moon and wind hang in the sky, lower when they rest."""
    low = action in (Action.LIE, Action.SLEEP, Action.DEAD, Action.HIDE, Action.SIT, Action.FALL)
    return SMALL_POSES[action].lift * 0.5 + _HANGING.get(species, 0.0) * (0.4 if low else 1.0)


def draw_thing_bust(look: Look, face: Expression) -> Shapes:
    """The thing's face from the front, with what is around it."""
    if look.species is Species.TREE:
        return _tree_face(look, face)
    return THINGS[look.species](look, SmallPose(), face, 0.0)


def draw_thing_bust_head(look: Look, face: Expression) -> Shapes:
    """What of the bust turns as a head: all of it, where nothing else does."""
    shapes = draw_thing_bust(look, face)
    return [shape for shape in shapes if shape.layer is Layer.HEAD] or shapes


def _carried(species: Species, action: Action) -> Shapes:
    if species is Species.RIVER:
        return []
    thing = bundle((0, 0)) if action is Action.CARRY else parcel((0, 0)) if action is Action.GIVE else []
    x, y = _HANDS.get(species, (128.0, -110.0))
    return transformed(thing, stretch(0.9 if species is Species.TREE else 0.6), move(x, y))


def _tree(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    bark, leaf = "#8a6240", (LEAF, "#6fa14e", "#7d9a45")[look.seed % 3]
    raise_by = 96 + pose.reach * 0.5
    limbs: Shapes = []
    for side in (-1, 1):
        angle = math.radians(raise_by if side > 0 else 116)
        tip = (side * (70 + math.sin(angle) * 230), -500 + math.cos(angle) * 170)
        limbs.append(tube([(side * 40, -440), (side * 130, -500), tip], [46, 30, 14], bark, shaded=True))
        limbs += [
            circle(tip[0] + dx, tip[1] + dy, r, leaf, shaded=True)
            for dx, dy, r in ((-26, 6, 44), (28, -4, 48), (0, -38, 46))
        ]
    crown = (
        (-190, -700, 120),
        (190, -700, 120),
        (-100, -830, 130),
        (110, -830, 130),
        (0, -890, 110),
        (0, -720, 160),
    )
    canopy: Shapes = [
        circle(x, y, r, darker(leaf, 0.12) if k < 2 else leaf, shaded=True)
        for k, (x, y, r) in enumerate(crown)
    ]
    lights: Shapes = [
        ellipse(x, y, 34, 20, lighter(leaf, 0.25), opacity=0.6)
        for x, y in ((-120, -870), (40, -930), (120, -800), (-40, -760))
    ]
    trunk = path(
        "M-84,-620 C-76,-420 -90,-160 -170,-20 Q-176,0 -150,0 L-60,-6 Q0,-30 60,-6 L150,0 Q176,0 170,-20 C90,-160 76,-420 84,-620 Z",
        bark,
        shaded=True,
        part=Part.HEAD,
    )
    grain = line(
        "M-70,-140 Q-60,-220 -62,-260 M64,-150 Q54,-230 58,-270 M0,-70 Q6,-110 0,-150", darker(bark, 0.22), 8
    )
    return [*limbs, trunk, *canopy, *lights, grain, *thing_face(bark, face, turned, scale=1.85, at=(0, -400))]


def _tree_face(look: Look, face: Expression) -> Shapes:
    bark, leaf = "#8a6240", (LEAF, "#6fa14e", "#7d9a45")[look.seed % 3]
    trunk = path(
        "M-130,-200 C-120,0 -126,120 -160,260 L160,260 C126,120 120,0 130,-200 Z",
        bark,
        shaded=True,
        part=Part.HEAD,
    )
    leaves: Shapes = [
        circle(x, y, r, leaf, shaded=True)
        for x, y, r in ((-180, -150, 80), (180, -150, 80), (-90, -210, 92), (90, -210, 92), (0, -240, 92))
    ]
    grain = line("M-96,130 Q-84,170 -90,220 M96,130 Q84,170 92,220 M0,190 L4,240", darker(bark, 0.22), 9)
    features = thing_face(bark, face, 0, scale=2.3, at=(0, 10))
    return [trunk, *on_layer(leaves, Layer.HEAD), grain, *on_layer(features, Layer.HEAD)]


def _reed(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    stem, head = "#7fa14e", "#8c5a34"
    sway = pose.bow * 2.4 + pose.rear * -1.5
    others: Shapes = []
    for x, tall in ((-58, 250), (54, 220)):
        others += [
            tube([(x * 0.5, 0), (x, -tall * 0.6), (x + sway * 0.6, -tall)], [7, 6, 5], darker(stem, 0.15)),
            tube(
                [(x + sway * 0.6, -tall), (x + sway * 0.7, -tall - 70)],
                [13, 12],
                darker(head, 0.12),
                shaded=True,
            ),
        ]
    blades: Shapes = [
        tube([(x * 0.3, 0), (x, -100), (x * 2.1, -170)], [10, 9, 1], stem, shaded=True) for x in (-46, 42)
    ]
    stalk = tube([(0, 0), (0, -130), (sway * 0.6, -220)], [12, 11, 10], stem, shaded=True)
    top = tube(
        [(sway * 0.6, -216), (sway, -300), (sway * 1.1, -380)],
        [46, 52, 42],
        head,
        shaded=True,
        part=Part.HEAD,
    )
    spike = tube([(sway * 1.1, -410), (sway * 1.15, -450)], [6, 3], stem)
    arms = [
        *arm((6, -170), 1, pose.reach, 96, stem, 10),
        *arm((-6, -170), -1, pose.reach * 0.4, 84, stem, 10),
    ]
    features = thing_face(head, face, turned * 0.7, scale=0.94, at=(sway, -312), width=18)
    return [
        *others,
        *blades,
        stalk,
        *on_layer([spike, top], Layer.HEAD),
        *arms,
        *on_layer(features, Layer.HEAD),
    ]


def _river(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    water = "#4f9fca"
    sway = pose.reach * 0.25
    back = path(
        f"M-250,0 C-250,-90 -150,-70 -110,-150 C-70,-{260 + sway} 60,-{300 + sway} 150,-{230 + sway} C200,-190 170,-130 120,-150 C150,-80 220,-110 270,0 Z",
        darker(water, 0.16),
        shaded=True,
    )
    wave = path(
        f"M-230,0 C-210,-60 -130,-60 -110,-140 C-84,-{240 + sway} 60,-{270 + sway} 130,-{206 + sway} C168,-170 140,-128 104,-142 C120,-70 200,-80 250,0 Z",
        water,
        shaded=True,
        part=Part.HEAD,
    )
    foam: Shapes = [
        circle(x, y - sway, r, "#f2fafc")
        for x, y, r in ((132, -212, 24), (104, -234, 20), (154, -184, 18), (70, -248, 15))
    ]
    lines = line(
        "M-180,-20 Q-130,-44 -90,-20 Q-50,0 -10,-22 Q30,-44 80,-20 Q120,0 170,-22", lighter(water, 0.45), 8
    )
    fish = transformed(
        [
            blob([(0, 0), (16, -9), (34, 0), (16, 9)], "#ee8a4a"),
            polygon([(2, 0), (-12, -9), (-12, 9)], "#ee8a4a"),
        ],
        move(-150, -34),
    )
    return [back, wave, *foam, lines, *fish, *thing_face("#2f6f9a", face, turned, scale=1.35, at=(4, -130))]


THINGS: dict[Species, _Thing] = {
    Species.TREE: _tree,
    Species.REED: _reed,
    Species.SUN: draw_sun,
    Species.MOON: draw_moon,
    Species.WIND: draw_wind,
    Species.POT: draw_pot,
    Species.LAMP: draw_lamp,
    Species.RIVER: _river,
}
