"""What a human figure brings along to do something: a seat, a ladder, tools of its trade, a desk, a book."""

from __future__ import annotations

import math

from storyassets.model.character import Age, Costume, Look, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.bicycles import draw_ridden, draw_wheeled
from storyassets.providers.embedded.figures.desks import (
    draw_desk_with_laptop,
    draw_desk_with_pen,
    draw_desk_with_quill,
)
from storyassets.providers.embedded.figures.doing import Doing, Hold, Seat
from storyassets.providers.embedded.figures.handwheels import handwheel
from storyassets.providers.embedded.figures.held import bundle, earth, parcel, torn_sheet
from storyassets.providers.embedded.figures.palette import (
    CREAM,
    GOLD,
    LEATHER,
    RED,
    STEEL,
    WOOD,
    darker,
    lighter,
)
from storyassets.providers.embedded.figures.seats import draw_seat
from storyassets.providers.embedded.figures.skeleton import Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shapes,
    circle,
    ellipse,
    line,
    move,
    path,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.telephones import draw_mobile, draw_receiver, draw_set
from storyassets.providers.embedded.figures.tools import WRITERS, draw_tool
from storyassets.providers.embedded.figures.umbrellas import draw_furled_umbrella

_STAFF_OWNERS = frozenset({Costume.SHEPHERD, Costume.WIZARD, Costume.SOLDIER})
# In which moods a hand is left for a staff, when one is silent and when one talks.
_STAFF_MOODS = (
    frozenset({Emotion.CALM, Emotion.EARNEST, Emotion.SADNESS}),
    frozenset({Emotion.CALM, Emotion.EARNEST, Emotion.WONDER, Emotion.SUSPENSE, Emotion.ANGER, Emotion.LOVE}),
)
# The frame of the bicycle that a rider brings: whoever knows its colour puts that in its place.
BICYCLE_PAINT = "#d0453e"


def gear_behind(look: Look, doing: Doing, skeleton: Skeleton, *, sits: bool) -> Shapes:
    """A seat under someone who sits, a ladder behind someone who climbs, and a staff."""
    if sits:
        return draw_seat(doing.seat, skeleton.build.hip * 0.92, skeleton.floor, 40 + skeleton.build.hip * 0.3)
    if doing.hold is Hold.BICYCLE:
        return draw_ridden(BICYCLE_PAINT, skeleton)
    if doing.action is Action.CLIMB and doing.seat is not Seat.NOTHING:
        return _ladder(skeleton)
    return _staff(look, skeleton.near_arm[2], skeleton) if leans_on_staff(look, doing) else []


def leans_on_staff(look: Look, doing: Doing) -> bool:
    """Old people lean on a stick; shepherds, wizards and soldiers carry theirs; not in every mood. The blind need it."""
    if look.blind and doing.hold is Hold.NONE and look.species is Species.HUMAN:
        return doing.action in (Action.STAND, Action.WALK, Action.TALK, Action.LOOK)
    if doing.hold is not Hold.NONE or doing.emotion not in _STAFF_MOODS[doing.action is Action.TALK]:
        return False
    owner = look.age is Age.OLD or look.costume in _STAFF_OWNERS
    return owner and doing.action in (Action.STAND, Action.WALK, Action.TALK, Action.LOOK)


def gear_before(look: Look, doing: Doing, skeleton: Skeleton) -> Shapes:
    """What the hands have: they are drawn over it."""
    far, near = skeleton.far_arm[2], skeleton.near_arm[2]
    if doing.hold is Hold.WHEELED:
        return draw_wheeled(BICYCLE_PAINT, skeleton)
    if doing.hold is Hold.BOOK or (doing.action is Action.READ and doing.hold is Hold.NONE):
        return open_book(near, far)
    if doing.action is Action.TYPE:
        return draw_desk_with_laptop(skeleton, far)
    if doing.action is Action.WRITE or _writes_at_work(look, doing):
        draw_desk = draw_desk_with_pen if doing.hold is Hold.PEN else draw_desk_with_quill
        return draw_desk(skeleton, far)
    if doing.hold is Hold.PIANO:
        return _piano(skeleton, far)
    if doing.hold is Hold.RECEIVER:
        return [*draw_set(far, near), *draw_receiver(near, skeleton.build.head)]
    if doing.hold is Hold.LUGGAGE:
        return draw_furled_umbrella(near, skeleton)
    if doing.hold is Hold.MOBILE:
        return draw_mobile(near, skeleton.build.head)
    if doing.hold not in (Hold.NONE, Hold.OWN):
        return []
    match doing.action:
        case Action.EAT if not doing.empty_handed:
            return _apple(far)
        case Action.DRINK if not doing.empty_handed:
            return _cup(far)
        case Action.CARRY if not doing.empty_handed:
            return bundle(((far[0] + near[0]) / 2 + 16, (far[1] + near[1]) / 2 - 24))
        case Action.GIVE if not doing.empty_handed:
            return parcel((far[0] + 16, far[1] - 24))
        case Action.WORK:
            return draw_tool(look, near, far)
        case Action.DIG:
            return _spade(skeleton, near, far)
        case Action.PULL if not doing.empty_handed or doing.hold is Hold.OWN:
            return _rope(near, far)
        case Action.THROW:
            return [circle(near[0] - 4, near[1] - 16, 17, "#9aa0a8", shaded=True)]
        case Action.TEAR:
            return torn_sheet(near, far)
        case Action.TURN:
            return handwheel(near, far, skeleton.floor)
        case Action.FIGHT if look.costume in (Costume.SOLDIER, Costume.KING, Costume.PRINCE):
            return _sword(far)
    return []


def _writes_at_work(look: Look, doing: Doing) -> bool:
    return doing.action is Action.WORK and doing.hold is Hold.NONE and look.costume in WRITERS


def _ladder(skeleton: Skeleton) -> Shapes:
    top = skeleton.head[1] - 90
    bottom = skeleton.near_leg[2][1] + 130
    x = max(skeleton.far_arm[2][0], skeleton.near_arm[2][0]) + 6
    rails: Shapes = [tube([(x + dx, bottom), (x + dx, top)], [8, 8], WOOD) for dx in (-36, 44)]
    rungs: Shapes = []
    y = bottom - 30
    while y > top:
        rungs.append(line(f"M{x - 36},{y} L{x + 44},{y}", darker(WOOD, 0.15), 11))
        y -= 58
    return [*rungs, *rails]


def _apple(hand: Point) -> Shapes:
    x, y = hand[0] + 2, hand[1] - 18
    return [
        circle(x, y, 21, RED, shaded=True),
        line(f"M{x},{y - 18} L{x + 3},{y - 28}", "#5b3b22", 4),
        ellipse(x + 11, y - 26, 8, 4, "#5f9e57"),
    ]


def _cup(hand: Point) -> Shapes:
    x, y = hand[0] - 6, hand[1] - 16
    return [
        ellipse(x + 21, y, 12, 14, "none", stroke=darker(GOLD, 0.2), stroke_width=6),
        path(
            f"M{x - 20},{y - 22} L{x + 20},{y - 22} L{x + 15},{y + 22} L{x - 15},{y + 22} Z",
            GOLD,
            shaded=True,
        ),
    ]


def _spade(skeleton: Skeleton, near: Point, far: Point) -> Shapes:
    """Its shaft goes on from hand to hand into a heap of earth."""
    dx, dy = far[0] - near[0], far[1] - near[1]
    floor, length = skeleton.floor, math.hypot(dx, dy)
    ux, uy = dx / length, max(dy / length, 0.3)
    reach = (floor - 30 - near[1]) / uy
    foot = (near[0] + ux * reach, near[1] + uy * reach)
    angle = math.degrees(math.atan2(foot[0] - near[0], foot[1] - near[1]))
    blade = path("M-26,-14 L26,-14 L26,34 Q14,60 0,68 Q-14,60 -26,34 Z", STEEL, shaded=True)
    top = (near[0] - ux * 30, near[1] - uy * 30)
    return [
        tube([top, foot], [7, 7], WOOD),
        line(f"M{top[0] - 16},{top[1] - 4} L{top[0] + 16},{top[1] + 4}", darker(WOOD, 0.2), 11),
        *transformed([blade], turn(-angle), move(*foot)),
        *transformed(earth(), move(foot[0] + 34, floor)),
    ]


def _rope(near: Point, far: Point) -> Shapes:
    """From the hands straight ahead, taut, and its end hanging behind them."""
    rope = "#c9a56b"
    x, y = far[0] + 118, far[1] + 8
    return [
        tube([(near[0] - 20, near[1] + 40), near, far, (x, y)], [5, 6, 6, 6], rope),
        line(f"M{far[0] + 30},{far[1]} L{far[0] + 38},{far[1] + 8} M{far[0] + 60},{far[1] + 2} L{far[0] + 68},{far[1] + 10}"
             f" M{far[0] + 90},{far[1] + 4} L{far[0] + 98},{far[1] + 12}", darker(rope, 0.3), 3),
    ]  # fmt: skip


def _sword(hand: Point) -> Shapes:
    sword: Shapes = [
        path("M-6,-20 L-6,-150 L0,-170 L6,-150 L6,-20 Z", lighter(STEEL, 0.3), shaded=True),
        line("M-24,-18 L24,-18", GOLD, 10),
        line("M0,-14 L0,16", LEATHER, 11),
    ]
    return transformed(sword, turn(34), move(hand[0] + 12, hand[1]))


def open_book(near: Point, far: Point) -> Shapes:
    """Seen from behind its covers and a little from above, one hand at each."""
    x, y = (near[0] + far[0]) / 2 + 8, (near[1] + far[1]) / 2 - 10
    w = max(44.0, (far[0] - near[0]) * 0.5 + 26)
    ink = darker(CREAM, 0.3)
    text = " ".join(
        f"M{x + s * w * 0.22:.1f},{y - 26 + k * 9 - 3:.1f} L{x + s * w * 0.8:.1f},{y - 34 + k * 9:.1f}"
        for s in (-1, 1)
        for k in range(4)
    )
    return [
        path(f"M{x - w - 6},{y - 44} L{x},{y - 30} L{x + w + 6},{y - 44} L{x + w + 6},{y + 22} L{x},{y + 36} L{x - w - 6},{y + 22} Z",
             "#8a3f4c", shaded=True),
        path(f"M{x - w},{y - 48} Q{x - w * 0.4},{y - 48} {x},{y - 34} L{x},{y + 28} Q{x - w * 0.4},{y + 14} {x - w},{y + 16} Z", CREAM),
        path(f"M{x + w},{y - 48} Q{x + w * 0.4},{y - 48} {x},{y - 34} L{x},{y + 28} Q{x + w * 0.4},{y + 14} {x + w},{y + 16} Z",
             darker(CREAM, 0.06)),
        line(text, ink, 2.6, opacity=0.6),
    ]  # fmt: skip


def _piano(skeleton: Skeleton, hand: Point) -> Shapes:
    """An upright piano from its side, the keys under the hands, music on its stand."""
    body, floor, y, x = "#6b4230", skeleton.floor, hand[1] + 16, hand[0]
    back, front, top = x + 190, x + 66, y - 190
    keys = " ".join(f"M{x - 42 + k * 18},{y - 1} L{x - 36 + k * 18},{y + 7}" for k in range(6))
    return [
        path(f"M{front},{top} L{back},{top} L{back},{floor} L{front},{floor} Z", body, shaded=True),
        path(f"M{front - 12},{top - 14} L{back + 8},{top - 14} L{back + 8},{top + 6} L{front - 12},{top + 6} Z", darker(body, 0.2)),
        path(f"M{front + 18},{y + 40} L{back - 18},{y + 40} L{back - 18},{floor - 22} L{front + 18},{floor - 22} Z", darker(body, 0.14)),
        path(f"M{front - 4},{y - 38} L{front - 34},{y - 128} L{front + 2},{y - 134} L{front + 12},{y - 40} Z", CREAM, stroke="#b9b2a4", stroke_width=2),
        line(f"M{front - 24},{y - 112} L{front - 2},{y - 116} M{front - 19},{y - 92} L{front},{y - 96} M{front - 14},{y - 72} L{front + 4},{y - 76}",
             darker(CREAM, 0.4), 3),
        path(f"M{x - 60},{y} L{front + 4},{y} L{front + 4},{y + 40} L{x - 52},{y + 34} Z", darker(body, 0.1), shaded=True),
        path(f"M{x - 60},{y - 3} L{front},{y - 3} L{front},{y + 9} L{x - 58},{y + 9} Z", "#fbf8f0"),
        line(keys, "#2a2430", 5),
        tube([(x - 40, y + 36), (x - 40, floor)], [8, 7], darker(body, 0.16)),
    ]  # fmt: skip


def _staff(look: Look, hand: Point, skeleton: Skeleton) -> Shapes:
    floor, x, top = skeleton.floor - 2, hand[0] + 4, skeleton.head[1]
    match look.costume:
        case Costume.SHEPHERD:
            crook = f"M{x},{floor} L{x},{top + 10} C{x},{top - 60} {x + 56},{top - 50} {x + 46},{top - 8}"
            return [line(crook, WOOD, 12)]
        case Costume.WIZARD:
            return [
                tube([(x, floor), (x + 3, top)], [8, 9], WOOD),
                circle(x + 3, top - 16, 22, "#7fd0e8", shaded=True),
            ]
        case Costume.SOLDIER:
            return [
                line(f"M{x},{floor} L{x},{top - 60}", WOOD, 10),
                path(f"M{x - 14},{top - 60} L{x},{top - 116} L{x + 14},{top - 60} Z", STEEL, shaded=True),
            ]
    cane = f"M{x},{floor} L{x},{hand[1]} C{x},{hand[1] - 34} {x + 34},{hand[1] - 34} {x + 30},{hand[1] - 8}"
    if look.blind:
        tip = f"M{x},{floor} L{x},{floor - 34}"
        return [line(cane, "#f4f2ec", 11), line(tip, "#c8402e", 11)]
    return [line(cane, "#7b5231", 11)]
