"""Insects, spider, crab, frog, fish, snake, tortoise and bat: each its own body in a shared pose.

Bodies stand on y = 0 and face right; heads are drawn about (0, 0), for body and portrait alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

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
from storyassets.providers.embedded.figures.palette import CREAM, INK, RED, WHITE, darker, lighter, luma, mix
from storyassets.providers.embedded.figures.poses import SMALL_POSES, SmallPose
from storyassets.providers.embedded.figures.sketch import (
    Part,
    Point,
    Shape,
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    move,
    path,
    stretch,
    transformed,
    tube,
    turn,
)


@dataclass(frozen=True)
class SmallPlan:
    """`colours` are the kinds there are; `size` scales the drawing, `hover` lifts it for good."""

    colours: tuple[str, ...]
    pale: str
    dark: str
    size: float
    hover: float = 0.0


SMALL: dict[Species, SmallPlan] = {
    Species.ANT: SmallPlan(("#7d3b2c", "#5b3a34", "#8a4a30"), "#c98060", "#3b1e1c", 0.92),
    Species.BEE: SmallPlan(("#f4b93a",), "#fbe3a0", "#3b2a28", 0.84, 40),
    Species.FLY: SmallPlan(("#5d6a72", "#54646a"), "#a8b8bc", "#2b3238", 0.78, 24),
    Species.GRASSHOPPER: SmallPlan(("#7fae4a", "#8bb451"), "#cfdf92", "#44682c", 0.94),
    Species.SPIDER: SmallPlan(("#5a4a66", "#4d4458"), "#8a7898", "#2c2436", 1.0),
    Species.CRAB: SmallPlan(("#e0603f", "#d8553c"), "#f6b48c", "#8a2f26", 1.05),
    Species.FROG: SmallPlan(("#6faa4a", "#7cb04c", "#5f9f58"), "#e6ecb4", "#3d6a2e", 1.1),
    Species.FISH: SmallPlan(("#4f9fc4", "#ee8a4a", "#7a8fd0"), "#f6e8cf", "#2d5f86", 1.0),
    Species.SNAKE: SmallPlan(("#7a9a45", "#8f8a48", "#5f9468"), "#e8e3a8", "#3f5524", 1.0),
    Species.TORTOISE: SmallPlan(("#9aa65a", "#a3a45e"), "#d9d29a", "#5d6a34", 1.05),
    Species.BAT: SmallPlan(("#6a5260", "#5d4a5c"), "#a88690", "#3a2c38", 0.95, 40),
}

_Body = Callable[[SmallPlan, str, SmallPose, Expression, float], Shapes]


def colour_of(plan: SmallPlan, look: Look) -> str:
    """The colour that this one has among those of its kind."""
    return plan.colours[look.seed % len(plan.colours)]


def draw_small(look: Look, action: Action, emotion: Emotion, facing: Facing) -> Shapes:
    """A whole small creature."""
    plan, pose = SMALL[look.species], SMALL_POSES[action]
    turned = 0.0 if facing is Facing.FRONT else 0.7
    body = _BODIES[look.species](plan, colour_of(plan, look), pose, expression_of(emotion, action), turned)
    body = [*body, *_carried(action)]
    squash = stretch(1 + (1 - pose.squash) * 0.3, pose.squash)
    return transformed(body, squash, turn(-pose.rear), turn(pose.tilt), stretch(plan.size))


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
        Action.HIDE,
        Action.TRAPPED,
        Action.SWIM,
    )
    return max(SMALL_POSES[action].lift, 0.0 if resting else SMALL[species].hover)


# --- heads --------------------------------------------------------------------------------------


def _style(plan: SmallPlan, colour: str, **changes: float | str) -> EyeStyle:
    base = {
        "apart": 20.0,
        "width": 12.5,
        "height": 15.0,
        "iris": "#4a3324",
        "skin": colour,
        "brow_width": 5.0,
    }
    brow = darker(colour, 0.55) if luma(colour) > 0.28 else lighter(colour, 0.4)
    return EyeStyle(**{**base, "brow": brow, **changes})  # type: ignore[arg-type]


def _plain_face(
    plan: SmallPlan,
    colour: str,
    face: Expression,
    turned: float,
    style: EyeStyle,
    mouth_y: float = 24,
    width: float = 15,
    eyes_y: float = -6,
) -> Shapes:
    lip = darker(mix(colour, "#802020", 0.3), 0.45)
    return [
        *eyes(face, style, eyes_y, turned),
        *mouth(face, 16 * turned, mouth_y, width, lip),
        *marks(face, style, eyes_y, turned),
    ]


def insect_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A round head with feelers."""
    feelers = line(
        f"M{-12 + 10 * turned},-38 Q{-20 + 10 * turned},-74 {-38 + 16 * turned},-80 M{12 + 12 * turned},-38 Q{22 + 16 * turned},-74 {42 + 16 * turned},-82",
        plan.dark,
        5,
    )
    tips: Shapes = [circle(-38 + 16 * turned, -81, 7, plan.dark), circle(42 + 16 * turned, -83, 7, plan.dark)]
    return [
        feelers,
        *tips,
        ellipse(0, 0, 46, 44, colour, shaded=True, part=Part.HEAD),
        *_plain_face(plan, colour, face, turned, _style(plan, colour)),
    ]


def fly_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """Great red eyes, in which the pupils still show where it looks."""
    big: Shapes = [ellipse(side * 32 + 10 * turned, -10, 28, 32, "#b8433c", shaded=True) for side in (-1, 1)]
    style = _style(plan, colour, apart=29.0, width=12.0, height=14.0, iris="#5a1c1c", white="#f6d0c4")
    hairs = line("M-8,-38 L-14,-58 M8,-38 L16,-58", plan.dark, 4)
    return [
        hairs,
        ellipse(0, 4, 42, 40, colour, shaded=True, part=Part.HEAD),
        *big,
        *_plain_face(plan, colour, face, turned * 0.7, style, 30, 13, -10),
    ]


def grasshopper_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A long face with long feelers."""
    feelers = line(
        f"M{-8 + 10 * turned},-40 Q-30,-100 -84,-104 M{10 + 10 * turned},-40 Q-4,-106 -50,-124", plan.dark, 4
    )
    skull = blob(
        [(-34, -34), (0, -48), (36, -34), (42, 0), (28, 40), (6 + 16 * turned, 56), (-22, 40), (-40, 0)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    return [feelers, skull, *_plain_face(plan, colour, face, turned, _style(plan, colour), 34, 14)]


def frog_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """Eyes on top, and a mouth from ear to ear."""
    bumps: Shapes = [circle(side * 30 + 6 * turned, -36, 25, colour, shaded=True) for side in (-1, 1)]
    skull = blob(
        [(-62, 2), (-44, -32), (0, -36), (44, -32), (64, 2), (52, 32), (0, 44), (-52, 32)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    chin = blob([(-46, 20), (0, 16), (48, 20), (36, 36), (0, 43), (-36, 36)], plan.pale)
    nostrils: Shapes = [circle(side * 7 + 14 * turned, -4, 2.5, plan.dark) for side in (-1, 1)]
    style = _style(plan, colour, apart=30.0, width=16.0, height=17.0, iris="#c58a1e")
    return [
        *bumps,
        skull,
        chin,
        *nostrils,
        *eyes(face, style, -38, turned * 0.4),
        *mouth(face, 8 * turned, 15, 36, plan.dark),
        *marks(face, style, -30, turned),
    ]


def tortoise_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A smooth old head."""
    skull = blob(
        [(-40, -10), (-30, -40), (0, -48), (34, -38), (48, -6), (44, 22), (10, 36), (-30, 26)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    return [
        skull,
        ellipse(20 * turned, 20, 30, 14, plan.pale, opacity=0.6),
        *_plain_face(plan, colour, face, turned, _style(plan, colour), 18, 18, -10),
    ]


def snake_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A flat head with a forked tongue."""
    x = 30 * turned
    tongue = line(
        f"M{x},34 L{x + 26 * turned},62 L{x + 16 * turned - 7},78 M{x + 26 * turned},62 L{x + 34 * turned + 7},74",
        "#c23b4a",
        5,
    )
    skull = blob(
        [(-44, -4), (-30, -38), (0, -46), (32, -38), (50, -4), (42 + x * 0.5, 26), (x * 0.9, 40), (-34, 26)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    style = _style(plan, colour, apart=24.0, iris="#d8a02c")
    return [tongue, skull, *_plain_face(plan, colour, face, turned, style, 22, 20, -10)]


def bat_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """Great ears and two small fangs."""
    ears: Shapes = []
    for side in (-1, 1):
        ears += [
            blob(
                [(side * 12, -30), (side * 34, -96), (side * 60, -50), (side * 46, -14)], colour, shaded=True
            ),
            blob(
                [(side * 22, -34), (side * 36, -78), (side * 50, -46), (side * 40, -22)],
                mix(colour, "#e8a0a0", 0.5),
            ),
        ]
    style = _style(plan, colour, iris="#8a5a1e")
    snub = ellipse(16 * turned, 10, 9, 6, plan.dark)
    fangs = path(
        f"M{16 * turned - 11},24 L{16 * turned - 8},35 L{16 * turned - 5},25 Z M{16 * turned + 5},25 L{16 * turned + 8},35 L{16 * turned + 11},24 Z",
        WHITE,
    )
    return [
        *ears,
        circle(0, 0, 46, colour, shaded=True, part=Part.HEAD),
        *_plain_face(plan, colour, face, turned, style),
        snub,
        fangs,
    ]


# --- bodies -------------------------------------------------------------------------------------


def _six_legs(dark: str, pose: SmallPose, x: float = 0.0, y: float = -44.0) -> tuple[Shapes, Shapes]:
    """Far and near legs; the foremost pair is raised by the pose."""
    pairs: list[Shapes] = []
    for far in (True, False):
        colour = darker(dark, 0.3) if far else dark
        legs: Shapes = []
        for k, (root, reach) in enumerate(((-16.0, -46.0), (0.0, 2.0), (16.0, 44.0))):
            step = pose.stride * (16 if (k + far) % 2 else -16) + (12 if far else 0)
            foot: Point = (x + root + reach + step, 0.0)
            if k == 2 and pose.reach:
                angle = math.radians(pose.reach - (22 if far else 0))
                foot = (x + root + math.sin(angle) * 62, y + 8 + math.cos(angle) * 62)
            knee = (
                (x + root + foot[0]) / 2 + (8 if reach > 0 else -8),
                min(y, foot[1]) + (y - 0) * -0.42 - 26,
            )
            legs.append(line(f"M{x + root},{y} Q{knee[0]},{knee[1]} {foot[0]},{foot[1]}", colour, 7))
        pairs.append(legs)
    return pairs[0], pairs[1]


def _wings(root: Point, pose: SmallPose, colour: str, size: float) -> Shapes:
    """Two glassy wings."""
    shapes: Shapes = []
    for angle, fade in ((-62, 0.55), (-96, 0.75)):
        wing = tube(
            [(0, 0), (size * 0.5, 0), (size, 0)],
            [size * 0.1, size * 0.27, size * 0.2],
            colour,
            opacity=fade,
            stroke=darker(colour, 0.22),
            stroke_width=2,
        )
        shapes += transformed([wing], turn(angle - 24 - 20 * pose.swing), move(*root))
    return shapes


def _ant(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    far, near = _six_legs(plan.dark, pose)
    head = transformed(
        insect_head(plan, colour, face, turned), stretch(0.98), turn(pose.bow), move(58, -84 + pose.bow * 1.2)
    )
    return [
        *far,
        tube([(-36, -52), (-70, -56), (-108, -50)], [16, 36, 14], colour, shaded=True),
        tube([(-34, -50), (22, -58)], [14, 20], darker(colour, 0.06), shaded=True),
        *near,
        *head,
    ]


def _bee(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    far, near = _six_legs(plan.dark, pose, y=-34)
    sting = path("M-104,-52 L-132,-44 L-102,-40 Z", plan.dark)
    stripes: Shapes = [
        tube([(x, -58 - h), (x - 7, -54), (x, -54 + h * 0.86)], [9, 10, 9], plan.dark)
        for x, h in ((-78, 24), (-44, 35), (-10, 37))
    ]
    head = transformed(
        insect_head(plan, colour, face, turned), stretch(0.92), turn(pose.bow), move(56, -72 + pose.bow)
    )
    return [
        *far,
        sting,
        *_wings((-18, -86), pose, "#dff1f6", 118),
        tube([(-92, -48), (-40, -58), (16, -60)], [18, 43, 40], colour, shaded=True),
        *stripes,
        *near,
        *head,
    ]


def _fly(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    far, near = _six_legs(plan.dark, pose, y=-32)
    head = transformed(fly_head(plan, colour, face, turned), turn(pose.bow), move(56, -70 + pose.bow))
    return [
        *far,
        tube([(-86, -46), (-30, -54), (18, -58)], [20, 36, 32], colour, shaded=True),
        line("M-56,-76 Q-64,-54 -56,-30 M-30,-86 Q-38,-56 -30,-24", plan.dark, 5),
        *near,
        *_wings((-12, -78), pose, "#e4eef0", 112),
        *head,
    ]


def _grasshopper(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    far, near = _six_legs(plan.dark, pose, x=24, y=-46)
    kick = pose.stride * 26
    hind: Shapes = [
        tube([(-10, -52), (-58, -116)], [17, 9], darker(colour, 0.06), shaded=True),
        line(f"M-58,-116 L{-84 - kick},-8 L{-60 - kick},-2", plan.dark, 9),
    ]
    back = transformed(hind, move(16, 0))
    back = [
        Shape(
            s.segments,
            darker(colour, 0.3) if s.fill != "none" else "none",
            False,
            darker(plan.dark, 0.3) if s.stroke else "",
            s.stroke_width,
        )
        for s in back
    ]
    head = transformed(
        grasshopper_head(plan, colour, face, turned), stretch(0.94), turn(pose.bow), move(86, -86 + pose.bow)
    )
    body = tube([(-140, -34), (-60, -50), (30, -60), (64, -70)], [8, 26, 32, 26], colour, shaded=True)
    wing = tube([(34, -76), (-50, -70), (-146, -44)], [14, 20, 6], mix(colour, plan.pale, 0.45), shaded=True)
    return [*back, *far[1:], body, wing, *near[1:], *hind, *head]


def _spider(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    legs: Shapes = []
    for side in (-1, 1):
        for k in range(4):
            spread = 66 + k * 24 + pose.stride * (14 if k % 2 else -14)
            foot: Point = (side * spread, -12.0 * (3 - k) * 0.3)
            if k == 0 and pose.reach:
                angle = math.radians(pose.reach)
                foot = (side * (30 + math.sin(angle) * 76), -70 + math.cos(angle) * 76)
            knee: Point = (side * (52 + k * 17), -150 + k * 16 if foot[1] > -60 else foot[1] * 0.7)
            legs.append(line(f"M{side * 30},-66 Q{knee[0]},{knee[1]} {foot[0]},{foot[1]}", plan.dark, 8))
    style = _style(plan, colour, apart=22.0, iris="#9a3c4a")
    extra: Shapes = [circle(side * 44 + 10 * turned, -26, 6, WHITE) for side in (-1, 1)]
    extra += [circle(side * 44 + 11 * turned, -26, 3, INK) for side in (-1, 1)]
    fangs = path(
        f"M{10 * turned - 11},40 L{10 * turned - 8},52 L{10 * turned - 4},41 Z M{10 * turned + 4},41 L{10 * turned + 8},52 L{10 * turned + 11},40 Z",
        CREAM,
    )
    head = transformed(
        [
            circle(0, 0, 48, colour, shaded=True, part=Part.HEAD),
            *extra,
            *_plain_face(plan, colour, face, turned, style, 26, 16),
            fangs,
        ],
        turn(pose.bow * 0.5),
        move(14 * turned, -66 + pose.bow * 0.6),
    )
    return [
        *legs,
        circle(-30 * turned, -92, 58, darker(colour, 0.14), shaded=True),
        line(
            f"M{-30 * turned - 14},-136 L{-30 * turned + 14},-120 M{-30 * turned + 14},-136 L{-30 * turned - 14},-120",
            RED,
            7,
        ),
        *head,
    ]


def _crab(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    legs: Shapes = []
    for side in (-1, 1):
        for k in range(3):
            step = pose.stride * (12 if k % 2 else -12)
            legs.append(
                line(
                    f"M{side * (40 + 12 * k)},-46 Q{side * (84 + 16 * k)},{-74 + 12 * k} {side * (74 + 24 * k) + step},0",
                    darker(colour, 0.14),
                    10,
                )
            )
        raise_by = -10 + pose.reach * 0.5 if side > 0 or pose.reach > 100 else -10
        claw: Shapes = [
            tube([(0, 0), (30, -12), (46, -36)], [9, 10, 9], colour),
            blob(
                [(34, -38), (30, -70), (52, -92), (62, -66), (54, -58), (76, -70), (82, -46), (62, -30)],
                colour,
                shaded=True,
            ),
        ]
        legs += transformed(claw, turn(-raise_by * 0.5), stretch(side, 1), move(side * 66, -62))
    stalks = line(
        f"M{-18 + 4 * turned},-84 L{-22 + 6 * turned},-112 M{18 + 4 * turned},-84 L{24 + 6 * turned},-112",
        colour,
        10,
    )
    shell = blob(
        [(-86, -62), (-62, -94), (0, -104), (62, -94), (86, -62), (56, -28), (0, -20), (-56, -28)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    style = _style(plan, colour, apart=23.0, width=15.0, height=16.5)
    spots: Shapes = [
        ellipse(x, y, 7, 5, plan.pale, opacity=0.7) for x, y in ((-54, -80), (50, -82), (-64, -60), (62, -60))
    ]
    return [
        *legs,
        stalks,
        shell,
        *spots,
        *eyes(face, style, -118, turned * 0.3),
        *mouth(face, 6 * turned, -54, 24, plan.dark),
        *transformed(marks(face, style, -92, 0), move(0, 0)),
    ]


def _frog(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    if pose.lift > 60 or pose.stride >= 1.0:
        hind: Shapes = [
            tube(
                [(-40, -50), (-92, -36), (-118, -12), (-160, -4)],
                [30, 20, 13, 11],
                darker(colour, 0.1),
                shaded=True,
            ),
            ellipse(-166, -2, 26, 10, colour),
        ]
    else:
        kick = pose.stride * 20
        hind = [
            tube(
                [(-46 - kick, -16), (-84 - kick, -70), (-30, -44)],
                [15, 30, 30],
                darker(colour, 0.07),
                shaded=True,
            ),
            ellipse(-30 - kick, -8, 40, 11, darker(colour, 0.07)),
        ]
    body = blob(
        [(-84, -34), (-58, -86), (0, -116), (54, -112), (70, -70), (52, -22), (0, -10), (-56, -14)],
        colour,
        shaded=True,
    )
    belly = blob([(10, -84), (54, -88), (62, -56), (44, -22), (10, -18)], plan.pale)
    angle = math.radians(pose.reach)
    hand: Point = (46 + math.sin(angle) * 74, -66 + math.cos(angle) * 62)
    arm: Shapes = [
        tube(
            [(40, -68), (52 + math.sin(angle) * 26, -44 + math.cos(angle) * 10), hand],
            [15, 12, 10],
            colour,
            shaded=True,
        ),
        ellipse(hand[0] + 5, hand[1], 18, 10, colour),
    ]
    far_arm: Shapes = [
        tube([(58, -64), (76, -36), (74, -4)], [13, 11, 9], darker(colour, 0.2)),
        ellipse(80, -4, 17, 9, darker(colour, 0.2)),
    ]
    head = transformed(
        frog_head(plan, colour, face, turned), stretch(1.08), turn(pose.bow), move(44, -118 + pose.bow * 1.6)
    )
    return [*far_arm, body, belly, *hind, *head, *arm]


def _fish(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    wag = pose.stride * 14
    tail = blob(
        [(-84, -80), (-150, -136 + wag), (-134, -80 + wag), (-150, -24 + wag)],
        darker(colour, 0.14),
        shaded=True,
    )
    top = blob([(-46, -124), (-20, -166), (34, -150), (46, -122)], darker(colour, 0.14), shaded=True)
    body = blob(
        [(-98, -80), (-50, -122), (22, -134), (84, -110), (104, -76), (80, -38), (20, -22), (-50, -42)],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    belly = blob([(-80, -66), (0, -58), (92, -62), (74, -38), (20, -23), (-46, -42)], plan.pale, opacity=0.85)
    scales: Shapes = [
        line(f"M{x},{y} Q{x - 12},{y + 10} {x},{y + 20}", darker(colour, 0.16), 4)
        for x, y in ((-14, -112), (-36, -104), (-14, -88), (-38, -82), (-60, -90))
    ]
    fin = transformed(
        [blob([(0, 0), (-40, 12), (-34, 34), (2, 20)], darker(colour, 0.1), shaded=True)],
        turn(-pose.reach * 0.5),
        move(4, -66),
    )
    style = _style(plan, colour, apart=21.0, width=14.0, height=16.5)
    look_at = transformed(
        [
            *eyes(face, style, -94, 0.7),
            *mouth(face, 22, -62, 17, darker(colour, 0.5)),
            *marks(face, style, -94, 0.7),
        ],
        move(42, 0),
    )
    return [tail, top, body, belly, *scales, *fin, *look_at]


def _snake(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    rise = (150 - pose.bow * 3.2) * (0.6 if pose.squash < 0.8 else 1.0)
    if abs(pose.stride) > 0.5:
        spine: list[Point] = [
            (-230, -12),
            (-170, -40),
            (-110, -14),
            (-50, -44),
            (10, -18),
            (60, -40),
            (86, -40 - rise * 0.36),
        ]
        radii = [4.0, 15, 20, 23, 24, 22, 20]
        coil: Shapes = []
        at: Point = (98, -58 - rise * 0.42)
    else:
        coil = [
            ellipse(-10, -22, 116, 25, darker(colour, 0.12), shaded=True),
            ellipse(-12, -52, 90, 24, colour, shaded=True),
            ellipse(-14, -80, 60, 20, darker(colour, 0.06), shaded=True),
        ]
        coil.insert(0, tube([(80, -18), (134, -12), (166, -34)], [16, 10, 3], colour))
        spine = [(-40, -82), (-6, -98), (26, -120), (14, -120 - rise * 0.5), (34, -112 - rise)]
        radii = [16.0, 21, 22, 21, 20]
        at = (44, -126 - rise)
    body = tube(spine, radii, colour, shaded=True)
    bands: Shapes = [
        ellipse(x, y, 7, 9, plan.dark, opacity=0.55)
        for x, y in (
            spine[1:-1]
            if not coil
            else ((-80, -24), (-40, -18), (0, -14), (44, -20), (-54, -54), (-10, -46), (34, -52))
        )
    ]
    return [
        *coil,
        body,
        *bands,
        *transformed(snake_head(plan, colour, face, turned), stretch(0.84), turn(pose.bow), move(*at)),
    ]


def _tortoise(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    shell, rim = "#8a6238", "#b98a4e"
    tucked = pose.squash < 0.7
    legs: Shapes = []
    for x, far in ((-52, True), (60, True), (-76, False), (38, False)):
        step = pose.stride * (16 if far == (x > 0) else -16)
        paint = darker(colour, 0.2) if far else colour
        legs.append(tube([(x, -46), (x + step, -10)], [19, 17], paint, shaded=not far))
    if pose.reach:
        angle = math.radians(pose.reach)
        legs[3] = tube(
            [(44, -48), (56 + math.sin(angle) * 46, -46 + math.cos(angle) * 40)],
            [18, 15],
            colour,
            shaded=True,
        )
    dome = path("M-118,-42 C-116,-128 -52,-158 -8,-158 C44,-158 98,-124 98,-42 Z", shell, shaded=True)
    edge = tube([(-122, -42), (0, -34), (102, -42)], [13, 15, 13], rim, shaded=True)
    plates = line(
        "M-58,-144 L-38,-92 L-66,-48 M-38,-92 L26,-92 M26,-92 L44,-142 M26,-92 L50,-46",
        darker(shell, 0.28),
        6,
    )
    reach = 0.55 if tucked else 1.0
    at: Point = (84 + 52 * reach, -98 + pose.bow * 2.0)
    neck = tube([(70, -56), (98, -64), at], [24, 22, 22], darker(colour, 0.05))
    head = transformed(
        tortoise_head(plan, colour, face, turned),
        stretch(0.92),
        turn(pose.bow * 0.5),
        move(at[0] + 6, at[1] - 14),
    )
    tail = tube([(-112, -34), (-142, -22)], [10, 3], colour)
    return [tail, *legs[:2], neck, dome, plates, edge, *legs[2:], *head]


def _bat(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    folded = pose.squash < 0.8
    wings: Shapes = []
    for side in (-1, 1):
        if folded:
            wing = blob([(22, -112), (58, -96), (56, -40), (28, -14)], darker(colour, 0.24), shaded=True)
        else:
            up = 20 + 34 * pose.swing + pose.reach * 0.12
            wing = path(
                f"M18,-112 C50,{-150 - up} 92,{-152 - up} 150,{-118 - up} Q136,-90 150,-58 Q120,-82 100,-46 Q84,-72 58,-40 Q44,-62 20,-52 Z",
                darker(colour, 0.24),
                shaded=True,
            )
        wings += transformed([wing], stretch(side, 1))
    body = blob([(-30, -100), (30, -100), (38, -60), (0, -18), (-38, -60)], colour, shaded=True)
    belly = ellipse(0, -62, 20, 28, plan.pale)
    feet = line("M-12,-24 L-14,-4 M12,-24 L14,-4", plan.dark, 6)
    return [
        *wings,
        feet,
        body,
        belly,
        *transformed(
            bat_head(plan, colour, face, turned),
            stretch(0.92),
            turn(pose.bow),
            move(6 * turned, -134 + pose.bow),
        ),
    ]


_BODIES: dict[Species, _Body] = {
    Species.ANT: _ant,
    Species.BEE: _bee,
    Species.FLY: _fly,
    Species.GRASSHOPPER: _grasshopper,
    Species.SPIDER: _spider,
    Species.CRAB: _crab,
    Species.FROG: _frog,
    Species.FISH: _fish,
    Species.SNAKE: _snake,
    Species.TORTOISE: _tortoise,
    Species.BAT: _bat,
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
}


def draw_small_bust(look: Look, emotion: Emotion) -> Shapes:
    """Head and chest from the front; those that are all face are shown whole."""
    plan = SMALL[look.species]
    colour = colour_of(plan, look)
    face = expression_of(emotion, Action.STAND)
    head = _HEADS.get(look.species)
    if head is None:
        return _BODIES[look.species](plan, colour, SmallPose(), face, 0.0)
    chest: Shapes = [
        blob(
            [(-26, 20), (26, 20), (60, 66), (78, 120), (84, 190), (-84, 190), (-78, 120), (-60, 66)],
            colour,
            shaded=True,
        ),
        ellipse(0, 130, 44, 66, plan.pale),
    ]
    return [
        *_behind_chest(look.species, plan),
        *chest,
        *_over_chest(look.species, plan),
        *head(plan, colour, face, 0.0),
    ]


def _behind_chest(species: Species, plan: SmallPlan) -> Shapes:
    if species is Species.TORTOISE:
        return [
            path(
                "M-128,190 C-140,40 -80,0 0,0 C80,0 140,40 128,190 Z",
                "#8a6238",
                shaded=True,
                stroke="#b98a4e",
                stroke_width=12,
            )
        ]
    if species in (Species.BEE, Species.FLY, Species.GRASSHOPPER, Species.BAT):
        paint = darker(plan.colours[0], 0.3) if species is Species.BAT else "#e2f0f3"
        wing = tube(
            [(30, 80), (100, 20), (150, -20)],
            [16, 46, 20],
            paint,
            shaded=species is Species.BAT,
            opacity=1.0 if species is Species.BAT else 0.8,
        )
        return [shape for side in (-1, 1) for shape in transformed([wing], stretch(side, 1))]
    return []


def _over_chest(species: Species, plan: SmallPlan) -> Shapes:
    if species is Species.BEE:
        return [
            tube([(-74 - k, 96 + k * 3), (0, 108 + k * 3), (74 + k, 96 + k * 3)], [9, 10, 9], plan.dark)
            for k in (0, 14)
        ]
    return []
