"""A person from the chest up: shoulders that slope, a neck, and a body that turns with the head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from storyassets.model.character import Age, Look
from storyassets.providers.embedded.figures.beings import behind_back, in_their_colours
from storyassets.providers.embedded.figures.below_waist import draw_below_waist
from storyassets.providers.embedded.figures.bust_gestures import BUST_GESTURES
from storyassets.providers.embedded.figures.clothes import draw_behind
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.figures.effects import veil_over
from storyassets.providers.embedded.figures.expressions import BOTH_BUSY, Expression, Gesture
from storyassets.providers.embedded.figures.faces import NAPE
from storyassets.providers.embedded.figures.hands import draw_hand
from storyassets.providers.embedded.figures.heads import form_of, head_behind, human_head
from storyassets.providers.embedded.figures.human import build_of, draw_neck
from storyassets.providers.embedded.figures.human_pose import HumanPose
from storyassets.providers.embedded.figures.outfits import Outfit, Trim
from storyassets.providers.embedded.figures.palette import NIGHT
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Layer,
    Matrix,
    Point,
    Segment,
    Shade,
    Shape,
    Shapes,
    blob,
    move,
    on_layer,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.sleeves import draw_sleeve
from storyassets.providers.embedded.figures.trims import draw_trims, draw_wraps

# A portrait shows broader shoulders than a whole figure does.
_BREADTH = {Age.CHILD: 1.74, Age.YOUNG: 1.53, Age.ADULT: 1.58, Age.OLD: 1.52}
# A portrait's head is larger for its body than that of a whole figure: the face is what it shows.
_HEAD = {Age.CHILD: 1.14, Age.YOUNG: 1.11, Age.ADULT: 1.115, Age.OLD: 1.095}
# An arm that is bent before the chest: half its length, in lengths of the trunk.
_GESTURE_ARM = 0.39
# A portrait's hands are larger for its limbs than those of a whole figure, and its trims for its trunk.
_HAND = 1.16
_TRIM = 1.3
# Of an arm with a telephone at the ear: the elbow beside and below the foot of the head, in units of the face.
_EAR_ELBOW = (80.0, 186.0)
_EAR_ARM = 24.0
_WRAPPED = frozenset({Trim.FUR_CAPE, Trim.SHAWL, Trim.MANTLE})
# How much narrower than a whole figure's a cape is.
_CAPE = 0.74
# A portrait's neck is longer by this: children have the shortest.
_NECK = {Age.CHILD: 4.0, Age.YOUNG: 11.0, Age.ADULT: 11.0, Age.OLD: 5.0}
# A portrait's trunk is at least this long, at a face of scale 1, so that none ends in the picture.
_TRUNK = 200.0
# The joints of the shoulders, below the neck and in from the edge at limbs of thickness 1.
_DROP, _INSET = 46.0, 15.0
# Of a body turned as far as its head can be: how much narrower is its far side, and broader the near one.
_FAR_NARROWER, _NEAR_BROADER = 0.26, 0.06
# The middle of the breast goes farther aside than the head is turned.
_BREAST_TURN = 1.7


def draw_human_bust(look: Look, face: Expression) -> Shapes:
    """The same person as the whole figure, towards the viewer; cut off below the chest."""
    look = in_their_colours(look)
    build, pose, outfit = _bust_build(look), BUST_GESTURES[face.gesture], outfit_of(look)
    bent = replace(build, upper_arm=build.trunk * _GESTURE_ARM, forearm=build.trunk * _GESTURE_ARM)
    skeleton = _bust_skeleton(look, bent, pose)
    loose = BUST_GESTURES[Gesture.DOWN]
    hanging = _bust_skeleton(
        look, build, replace(pose, near_arm=loose.near_arm, far_arm=loose.far_arm, near_at=None, far_at=None)
    )
    sleeves, forearms, hands = _arms(look, outfit, pose, (skeleton, hanging), face.busy)
    turned = abs(face.turned)
    clothes = [
        *_trunk(outfit, look.skin, skeleton, turned, pose.shrug),
        *sleeves,
        *skeleton.spine.bend(_trims(draw_wraps, outfit, look.skin, skeleton, turned)),
    ]
    body = [
        *behind_back(look, skeleton),
        *_behind(outfit, skeleton),
        *draw_neck(look, build, skeleton),
        *clothes,
        *veil_over(clothes, NIGHT),
        *forearms,
        *hands,
    ]
    return [
        *on_layer(transformed(head_behind(look, turned), *_placement(look, face)), Layer.BEHIND),
        *_aside(body, turned),
        *draw_human_bust_head(look, face),
    ]


def draw_human_bust_head(look: Look, face: Expression) -> Shapes:
    """What of the bust's head lies before its body."""
    look = in_their_colours(look)
    head = human_head(look, face, abs(face.turned))
    return on_layer(transformed(head, *_placement(look, face)), Layer.HEAD)


def _behind(outfit: Outfit, skeleton: Skeleton) -> Shapes:
    """What hangs from the shoulders; a cape as broad as a whole figure's would make the face small."""
    shapes = draw_behind(outfit, skeleton)
    caped = {Trim.MANTLE, Trim.CLOAK, Trim.FUR_CAPE} & set(outfit.trim)
    return transformed(shapes, stretch(_CAPE, 1)) if caped else shapes


def _arms(
    look: Look, outfit: Outfit, pose: HumanPose, skeletons: tuple[Skeleton, Skeleton], busy: int
) -> tuple[Shapes, Shapes, Shapes]:
    """Sleeves, what of them comes out from under a cape or shawl, and hands; an arm without a place to go to hangs."""
    reaching, hanging = skeletons
    wrapped = bool(_WRAPPED & set(outfit.trim))
    sleeves: Shapes = []
    forearms: Shapes = []
    hands: Shapes = []
    for near, at, fingers in (
        (True, pose.near_at, pose.near_fingers),
        (False, pose.far_at, pose.far_fingers),
    ):
        if busy == BOTH_BUSY:
            continue  # whoever draws what they hold draws the arms too
        shoulder, elbow, hand = (hanging if at is None else reaching).arm(near)
        if busy and (elbow[0] > 0) is (busy > 0):
            # The forearm is drawn with what its hand holds.
            if busy > 0:
                sleeves += draw_sleeve(outfit, reaching.build, look.skin, shoulder, elbow, elbow, far=False)
            else:
                sleeves.append(_upper_arm(outfit, look.skin, reaching, shoulder))
            continue
        sleeves += draw_sleeve(outfit, reaching.build, look.skin, shoulder, elbow, hand, far=False)
        if wrapped and at is not None:
            middle = (elbow[0] + hand[0]) / 2, (elbow[1] + hand[1]) / 2
            forearms += draw_sleeve(outfit, reaching.build, look.skin, elbow, middle, hand, far=False)
        hands += draw_hand(look.skin, reaching.build.limb * _HAND, elbow, hand, fingers, far=False)
    return sleeves, forearms, hands


def _upper_arm(outfit: Outfit, skin: str, skeleton: Skeleton, shoulder: Point) -> Shape:
    """From the shoulder to the elbow of an arm whose hand has a telephone at the ear."""
    head, build = skeleton.head, skeleton.build
    way = -1 if shoulder[0] < head[0] else 1
    elbow = (head[0] + way * _EAR_ELBOW[0] * build.head, head[1] + _EAR_ELBOW[1] * build.head)
    middle = ((shoulder[0] + elbow[0]) / 2 + way * 6, (shoulder[1] + elbow[1]) / 2)
    wide = _EAR_ARM * build.limb
    return tube(
        [shoulder, middle, elbow],
        [wide, wide, wide * 0.9],
        skin if outfit.bare_arms else outfit.sleeves,
        shade=Shade.LIMB,
    )


def _trunk(outfit: Outfit, skin: str, skeleton: Skeleton, turned: float, shrug: float) -> Shapes:
    """Shoulders that slope from the neck, the chest, what is sewn on it, and what is worn below it."""
    half, top, limb = skeleton.half_shoulders, -skeleton.build.trunk, skeleton.build.limb
    waist = half * (0.06 + skeleton.build.waist)
    side = [
        (0, top + 12),
        (24 * limb, top - 8),
        (half * 0.48, top + 5 - shrug * 0.5),
        (half * 0.85, top + 21 - shrug),
        (half, top + 50 - shrug),
        (half * 0.93, top + 100),
        (waist, top * 0.26),
        (waist, 24),
    ]
    edge = [*side, *((-x, y) for x, y in reversed(side[1:]))]
    below = draw_below_waist(outfit, waist, skeleton.build.round)
    chest = [blob(edge, outfit.top, shaded=True), *_trims(draw_trims, outfit, skin, skeleton, turned)]
    return [*below, *skeleton.spine.bend(chest)]


def _trims(
    draw: Callable[[Outfit, str, float, float, float, float], Shapes],
    outfit: Outfit, skin: str, skeleton: Skeleton, turned: float,
) -> Shapes:  # fmt: skip
    """Trims in the size of a portrait."""
    half, trunk = skeleton.half_shoulders / _TRIM, skeleton.build.trunk / _TRIM
    return transformed(
        draw(outfit, skin, half, half * (0.02 + skeleton.build.waist), trunk, turned * _BREAST_TURN),
        stretch(_TRIM, _TRIM),
    )


def _aside(shapes: Shapes, turned: float) -> Shapes:
    """The body turned with the head: its far side is narrower."""
    far, near = 1 - _FAR_NARROWER * turned, 1 + _NEAR_BROADER * turned

    def seen(segment: Segment) -> Segment:
        command, values = segment
        return command, tuple(v if i % 2 else v * (far if v > 0 else near) for i, v in enumerate(values))

    return [replace(s, segments=tuple(seen(g) for g in s.segments)) for s in shapes]


def _bust_skeleton(look: Look, build: Build, pose: HumanPose) -> Skeleton:
    return Skeleton.posed(build, pose, narrow=_BREADTH[look.age])


def _placement(look: Look, face: Expression) -> tuple[Matrix, ...]:
    """How a head about (0, 0) comes to sit on the bust."""
    build = _bust_build(look)
    pose = BUST_GESTURES[face.gesture]
    skeleton = _bust_skeleton(
        look, build, replace(BUST_GESTURES[Gesture.DOWN], lean=pose.lean, arch=pose.arch)
    )
    return (
        form_of(look),
        turn(face.tilt + pose.nod, 0, NAPE),
        move(0, face.sink),
        stretch(build.head),
        move(*skeleton.head),
    )


def _bust_build(look: Look) -> Build:
    """A trunk that reaches below the picture, straight and with arms as long."""
    build = build_of(look)
    head = build.head * _HEAD[look.age]
    trunk = max(build.trunk, _TRUNK) * head
    return replace(
        build,
        head=head,
        stoop=0.0,
        trunk=trunk,
        upper_arm=trunk * 0.56,
        forearm=trunk * 0.56,
        face=build.face + _NECK[look.age],
        drop=_DROP,
        inset=_INSET * build.limb,
    )
