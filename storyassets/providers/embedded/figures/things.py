"""Things that speak in fables, with a face: tree, reed, sun, wind, moon, pot, lamp, river."""

from __future__ import annotations

import math
from collections.abc import Callable

from storyassets.model.character import Look, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.faces import (
    Expression,
    EyeStyle,
    expression_of,
    eyes,
    marks,
    mouth,
)
from storyassets.providers.embedded.figures.figure import Facing
from storyassets.providers.embedded.figures.held import bundle, parcel
from storyassets.providers.embedded.figures.palette import CREAM, LEAF, darker, lighter, mix
from storyassets.providers.embedded.figures.poses import SMALL_POSES, SmallPose
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)

_Thing = Callable[[Look, SmallPose, Expression, float], Shapes]
_HANGING = {Species.SUN: 240.0, Species.MOON: 240.0, Species.WIND: 180.0}

_HANDS = {
    Species.TREE: (290.0, -520.0),
    Species.REED: (112.0, -180.0),
    Species.SUN: (214.0, 30.0),
    Species.MOON: (206.0, 30.0),
    Species.WIND: (230.0, 60.0),
}


def draw_thing(look: Look, action: Action, emotion: Emotion, facing: Facing) -> Shapes:
    """A whole thing, in the pose of an action as far as its nature allows."""
    pose = SMALL_POSES[action]
    turned = 0.0 if facing is Facing.FRONT else 0.55
    body = THINGS[look.species](look, pose, expression_of(emotion, action), turned)
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


def draw_thing_bust(look: Look, emotion: Emotion) -> Shapes:
    """The thing's face from the front, with what is around it."""
    face = expression_of(emotion, Action.STAND)
    if look.species is Species.TREE:
        return _tree_face(look, face)
    return THINGS[look.species](look, SmallPose(), face, 0.0)


def _face(
    colour: str, face: Expression, turned: float, *, scale: float, at: Point, width: float = 22
) -> Shapes:
    style = EyeStyle(
        apart=25, width=13, height=16, iris="#4a3324", skin=colour, brow=darker(colour, 0.5), brow_width=6
    )
    shapes = [
        *eyes(face, style, -6, turned),
        *mouth(face, 13 * turned, 34, width, darker(mix(colour, "#803030", 0.3), 0.45)),
        *marks(face, style, -6, turned),
    ]
    return transformed(shapes, stretch(scale), move(*at))


def _carried(species: Species, action: Action) -> Shapes:
    if species is Species.RIVER:
        return []
    thing = bundle((0, 0)) if action is Action.CARRY else parcel((0, 0)) if action is Action.GIVE else []
    x, y = _HANDS.get(species, (128.0, -110.0))
    return transformed(thing, stretch(0.9 if species is Species.TREE else 0.6), move(x, y))


def _arm(at: Point, side: int, reach: float, length: float, colour: str, width: float) -> Shapes:
    """A thin arm with a round hand; `reach` is degrees from straight down."""
    angle = math.radians(24 + reach)
    elbow = (at[0] + side * length * 0.5, at[1] + length * 0.24)
    hand = (
        at[0] + side * (length * 0.4 + math.sin(angle) * length * 0.6),
        at[1] + math.cos(angle) * length * 0.8,
    )
    return [
        line(f"M{at[0]},{at[1]} Q{elbow[0]},{elbow[1]} {hand[0]},{hand[1]}", colour, width),
        circle(*hand, width * 1.15, colour),
    ]


def _arms(x: float, y: float, reach: float, length: float, colour: str) -> Shapes:
    """Both arms of a round thing, the right one raised by the pose."""
    return [*_arm((x, y), 1, reach, length, colour, 12), *_arm((-x, y), -1, reach * 0.4, length, colour, 12)]


def _feet(half: float, stride: float, colour: str, y: float = -34) -> Shapes:
    shapes: Shapes = []
    for side in (1, -1):
        x = side * half + 4
        foot = x + side * stride * 22
        paint = darker(colour, 0.2) if side > 0 else colour
        shapes += [
            line(f"M{x},{y} L{foot},-12", paint, 13),
            blob(
                [(foot - 16, 0), (foot - 14, -16), (foot + 10, -16), (foot + 32, -6), (foot + 32, 0)], paint
            ),
        ]
    return shapes


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
    return [*limbs, trunk, *canopy, *lights, grain, *_face(bark, face, turned, scale=1.85, at=(0, -400))]


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
    return [trunk, *leaves, grain, *_face(bark, face, 0, scale=2.3, at=(0, 10))]


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
        *_arm((6, -170), 1, pose.reach, 96, stem, 10),
        *_arm((-6, -170), -1, pose.reach * 0.4, 84, stem, 10),
    ]
    return [
        *others,
        *blades,
        stalk,
        spike,
        top,
        *arms,
        *_face(head, face, turned * 0.7, scale=0.94, at=(sway, -312), width=18),
    ]


def _sun(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    gold = "#f9c440"
    rays: Shapes = []
    for k in range(16):
        angle = math.pi * 2 * k / 16 + 0.1
        long = 196 if k % 2 == 0 else 168
        spread = 0.13
        rays.append(
            polygon(
                [
                    (math.cos(angle - spread) * 118, math.sin(angle - spread) * 118),
                    (math.cos(angle) * long, math.sin(angle) * long),
                    (math.cos(angle + spread) * 118, math.sin(angle + spread) * 118),
                ],
                "#f59b33" if k % 2 else "#f8b13c",
            )
        )
    disc = circle(0, 0, 126, gold, shaded=True, part=Part.HEAD)
    arms = _arms(132, 40, pose.reach, 96, "#e88a28")
    return [*rays, disc, *arms, *_face("#d98a2a", face, turned, scale=1.75, at=(0, -8))]


def _moon(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    pale = "#f3e8c4"
    halo = circle(0, 0, 168, "#f3e8c4", opacity=0.22)
    craters: Shapes = [
        ellipse(x, y, r, r * 0.86, darker(pale, 0.12))
        for x, y, r in ((-78, -60, 20), (82, 52, 24), (-52, 86, 15), (64, -88, 13), (-98, 20, 11))
    ]
    cap = path(
        "M-104,-70 C-96,-170 20,-190 104,-150 C150,-128 172,-90 168,-56 C150,-84 126,-98 104,-84 C60,-112 -40,-112 -104,-70 Z",
        "#4f5f9e",
        shaded=True,
    )
    arms = _arms(128, 40, pose.reach, 90, darker(pale, 0.25))
    bobble = circle(168, -50, 20, CREAM, shaded=True)
    return [
        halo,
        circle(0, 0, 136, pale, shaded=True, part=Part.HEAD),
        *craters,
        cap,
        bobble,
        *arms,
        *_face("#b89a62", face, turned, scale=1.7, at=(0, 6)),
    ]


def _wind(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    cloud = "#d6e4ee"
    puffs = ((-150, 20, 70), (-70, -50, 92), (40, -70, 100), (130, -6, 82), (60, 50, 86), (-50, 56, 84))
    gusts = line(
        "M190,40 C260,20 300,60 360,40 C400,26 396,-14 366,-12 M196,74 C270,64 320,96 420,78 M186,10 C240,-8 270,10 312,-2",
        lighter("#a9c8dc", 0.15),
        11,
    )
    shape: Shapes = [circle(x, y, r, cloud, shaded=True) for x, y, r in puffs]
    middle = ellipse(10, 0, 130, 96, cloud, part=Part.HEAD)
    cheeks: Shapes = [circle(x + 24 * turned, 34, 26, "#f0b0a8", opacity=0.6) for x in (-56, 84)]
    return [
        gusts,
        *shape,
        middle,
        *cheeks,
        *_face("#7f9fb8", face, turned, scale=1.7, at=(16, -14), width=18),
    ]


def _pot(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    clay = ("#c56f45", "#b8794f")[look.seed % 2]
    arms = [*_arm((92, -130), 1, pose.reach, 74, darker(clay, 0.25), 12)]
    back = _arm((-92, -130), -1, pose.reach * 0.5, 70, darker(clay, 0.3), 12)
    body = blob(
        [(-62, -196), (62, -196), (104, -130), (84, -56), (44, -28), (-44, -28), (-84, -56), (-104, -130)],
        clay,
        shaded=True,
        part=Part.HEAD,
    )
    band = path("M-101,-120 Q0,-96 101,-120 L98,-98 Q0,-74 -98,-98 Z", lighter(clay, 0.3), opacity=0.55)
    rim = [
        ellipse(0, -206, 72, 20, lighter(clay, 0.14), shaded=True),
        ellipse(0, -208, 54, 12, darker(clay, 0.5)),
    ]
    return [
        *back,
        *_feet(34, pose.stride, darker(clay, 0.35)),
        body,
        band,
        *rim,
        *_face(clay, face, turned, scale=1.18, at=(0, -124)),
        *arms,
    ]


def _lamp(look: Look, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    brass, glass = "#b98a3c", "#fbe9b4"
    handle = line("M-44,-236 C-44,-300 44,-300 44,-236", darker(brass, 0.15), 10)
    glow = circle(0, -140, 132, "#ffd978", opacity=0.28)
    flame = [
        blob([(0, -222), (22, -182), (14, -160), (-14, -160), (-22, -182)], "#f59b33"),
        blob([(0, -200), (11, -176), (6, -162), (-6, -162), (-11, -176)], "#fff0b0"),
    ]
    body = path(
        "M-72,-206 C-96,-150 -96,-110 -72,-56 L72,-56 C96,-110 96,-150 72,-206 Z",
        glass,
        shaded=True,
        part=Part.HEAD,
    )
    caps = [
        path("M-80,-202 L-56,-240 L56,-240 L80,-202 Z", brass, shaded=True),
        path("M-84,-62 L84,-62 L92,-30 L-92,-30 Z", brass, shaded=True),
    ]
    arms = [*_arm((84, -110), 1, pose.reach, 70, darker(brass, 0.25), 11)]
    back = _arm((-84, -110), -1, pose.reach * 0.5, 66, darker(brass, 0.3), 11)
    return [
        glow,
        handle,
        *back,
        *_feet(38, pose.stride, darker(brass, 0.35)),
        body,
        *flame,
        *caps,
        *_face("#d9a850", face, turned, scale=1.05, at=(0, -118)),
        *arms,
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
    return [back, wave, *foam, lines, *fish, *_face("#2f6f9a", face, turned, scale=1.35, at=(4, -130))]


THINGS: dict[Species, _Thing] = {
    Species.TREE: _tree,
    Species.REED: _reed,
    Species.SUN: _sun,
    Species.MOON: _moon,
    Species.WIND: _wind,
    Species.POT: _pot,
    Species.LAMP: _lamp,
    Species.RIVER: _river,
}
