"""What a human figure has in its hands, or sits on, in each action."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.character import Age, Costume, Look
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.palette import GOLD, LEATHER, RED, STEEL, WOOD, darker, lighter
from storyassets.providers.embedded.figures.skeleton import Skeleton
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
    transformed,
    tube,
    turn,
)


def held_behind(look: Look, action: Action, skeleton: Skeleton) -> Shapes:
    """A stool under someone who sits; a ladder behind someone who climbs."""
    if action is Action.SIT:
        return _stool(skeleton)
    if action is Action.CLIMB:
        return _ladder(skeleton)
    return []


def held_before(look: Look, action: Action, skeleton: Skeleton) -> Shapes:
    """What the hands hold; a staff where someone's look asks for one."""
    hand, near = skeleton.far_arm[2], skeleton.near_arm[2]
    match action:
        case Action.EAT:
            return _apple(hand)
        case Action.DRINK:
            return _cup(hand)
        case Action.CARRY:
            return bundle(((hand[0] + near[0]) / 2 + 12, (hand[1] + near[1]) / 2 - 26))
        case Action.GIVE:
            return parcel(((hand[0] + near[0]) / 2 + 14, (hand[1] + near[1]) / 2 - 14))
        case Action.WORK:
            return _tool(look, hand, near)
        case Action.FIGHT if look.costume in (Costume.SOLDIER, Costume.KING, Costume.PRINCE):
            return _sword(hand)
        case Action.STAND | Action.WALK | Action.TALK | Action.LOOK:
            return _staff(look, near, skeleton)
    return []


def _stool(skeleton: Skeleton) -> Shapes:
    top = skeleton.build.hip * 0.9
    floor = max(skeleton.near_leg[2][1], skeleton.far_leg[2][1]) + 18
    return [
        path(f"M-46,{top} L40,{top} L44,{floor} L-50,{floor} Z", "#8d6242", shaded=True),
        ellipse(-3, top, 46, 14, "#c99a66"),
        ellipse(-3, top, 26, 7, "#b58452"),
    ]


def _ladder(skeleton: Skeleton) -> Shapes:
    top = skeleton.head[1] - 90
    bottom = skeleton.near_leg[2][1] + 130
    x = max(skeleton.far_arm[2][0], skeleton.near_arm[2][0])
    rails: Shapes = [tube([(x + dx, bottom), (x + dx, top)], [8, 8], WOOD) for dx in (-36, 44)]
    rungs: Shapes = []
    y = bottom - 30
    while y > top:
        rungs.append(line(f"M{x - 36},{y} L{x + 44},{y}", darker(WOOD, 0.15), 11))
        y -= 58
    return [*rungs, *rails]


def _apple(hand: Point) -> Shapes:
    x, y = hand[0] + 2, hand[1] - 14
    return [
        circle(x, y, 19, RED, shaded=True),
        line(f"M{x},{y - 17} L{x + 3},{y - 26}", "#5b3b22", 4),
        ellipse(x + 11, y - 25, 8, 4, "#5f9e57"),
    ]


def _cup(hand: Point) -> Shapes:
    x, y = hand[0] - 4, hand[1] - 16
    return [
        ellipse(x + 20, y, 11, 13, "none", stroke=darker(GOLD, 0.2), stroke_width=5),
        path(
            f"M{x - 18},{y - 20} L{x + 18},{y - 20} L{x + 14},{y + 20} L{x - 14},{y + 20} Z",
            GOLD,
            shaded=True,
        ),
    ]


def bundle(at: Point) -> Shapes:
    """A knotted cloth, full."""
    x, y = at
    cloth = "#d9a066"
    load: Shapes = [
        blob(
            [
                (x - 58, y + 20),
                (x - 40, y - 30),
                (x, y - 40),
                (x + 44, y - 28),
                (x + 58, y + 20),
                (x + 30, y + 44),
                (x - 30, y + 44),
            ],
            cloth,
            shaded=True,
        ),
        blob(
            [(x - 8, y - 36), (x - 26, y - 62), (x, y - 52), (x + 26, y - 64), (x + 10, y - 36)],
            darker(cloth, 0.1),
        ),
        line(f"M{x - 14},{y - 37} L{x + 14},{y - 37}", RED, 8),
    ]
    return [replace(shape, part=Part.LOAD) for shape in load]


def parcel(at: Point) -> Shapes:
    """A present with a bow."""
    x, y = at
    load: Shapes = [
        polygon(
            [(x - 36, y - 32), (x + 36, y - 32), (x + 36, y + 22), (x - 36, y + 22)], "#e2604f", shaded=True
        ),
        line(f"M{x},{y - 32} L{x},{y + 22} M{x - 36},{y - 6} L{x + 36},{y - 6}", GOLD, 9),
        ellipse(x - 13, y - 40, 14, 8, GOLD),
        ellipse(x + 13, y - 40, 14, 8, GOLD),
    ]
    return [replace(shape, part=Part.LOAD) for shape in load]


def earth() -> Shapes:
    """A heap of dug earth on y = 0, and the clods that fly from it."""
    soil = "#7a5238"
    clods = ((-44, -46, 8), (-20, -74, 6), (18, -62, 9), (50, -40, 6))
    return [
        blob([(-62, 6), (-34, -22), (4, -36), (40, -18), (64, 6), (0, 10)], soil, shaded=True),
        *(circle(x, y, r, darker(soil, 0.15)) for x, y, r in clods),
    ]


def nest(half: float) -> Shapes:
    """A nest of straw, its rim at y = 0."""
    straw = "#b98d4e"
    strands = " ".join(
        f"M{-half + half * 0.16 * k:.1f},{4 + (k * 7) % 11} L{-half * 0.72 + half * 0.16 * k:.1f},{22 + (k * 5) % 9}"
        for k in range(11)
    )
    edge = [
        (-half, -8),
        (-half * 0.5, 2),
        (0, 5),
        (half * 0.5, 2),
        (half, -8),
        (half * 0.74, 38),
        (0, 46),
        (-half * 0.74, 38),
    ]
    return [
        blob(edge, straw, shaded=True),
        line(strands, darker(straw, 0.28), 4),
        line(strands, lighter(straw, 0.35), 1.6),
    ]


def _sword(hand: Point) -> Shapes:
    sword: Shapes = [
        path("M-6,-20 L-6,-150 L0,-170 L6,-150 L6,-20 Z", lighter(STEEL, 0.3), shaded=True),
        line("M-24,-18 L24,-18", GOLD, 10),
        line("M0,-14 L0,16", LEATHER, 11),
    ]
    return transformed(sword, turn(24), move(*hand))


def _tool(look: Look, hand: Point, near: Point) -> Shapes:
    """The tool of a trade, held across the body."""
    match look.costume:
        case Costume.WOODCUTTER | Costume.HUNTER:
            blade: Shapes = [
                path("M4,-118 C30,-130 52,-120 60,-100 C52,-80 30,-72 4,-84 Z", STEEL, shaded=True)
            ]
        case Costume.FARMER | Costume.PEASANT | Costume.SHEPHERD | Costume.BEGGAR:
            blade = [path("M-4,-120 L60,-112 L58,-86 L-4,-108 Z", STEEL, shaded=True)]
        case Costume.MAID | Costume.WITCH | Costume.QUEEN | Costume.PRINCESS:
            blade = [
                path("M-14,-76 L14,-76 L38,-146 Q0,-156 -38,-146 Z", "#dcb35c", shaded=True),
                line("M-16,-82 L16,-82", RED, 7),
            ]
        case Costume.COOK | Costume.MILLER | Costume.NURSE:
            blade = [ellipse(0, -112, 22, 17, STEEL, shaded=True)]
        case (
            Costume.SCHOLAR | Costume.OFFICE | Costume.PRIEST | Costume.DOCTOR | Costume.WIZARD | Costume.KING
        ):
            return _book(hand)
        case _:
            blade = [path("M-30,-124 L34,-124 L34,-90 L-30,-90 Z", STEEL, shaded=True)]
    tool: Shapes = [tube([(0, 90), (0, -116)], [6.5, 6.5], WOOD), *blade]
    return transformed(tool, turn(38), move(*hand))


def _book(hand: Point) -> Shapes:
    x, y = hand[0] + 6, hand[1] - 16
    return [
        path(
            f"M{x - 50},{y - 30} L{x},{y - 18} L{x + 50},{y - 30} L{x + 50},{y + 34} L{x},{y + 46} L{x - 50},{y + 34} Z",
            "#7b3f52",
        ),
        path(f"M{x - 45},{y - 32} L{x},{y - 20} L{x},{y + 40} L{x - 45},{y + 29} Z", "#fbf3e4"),
        path(f"M{x + 45},{y - 32} L{x},{y - 20} L{x},{y + 40} L{x + 45},{y + 29} Z", "#ece0c8"),
    ]


def _staff(look: Look, hand: Point, skeleton: Skeleton) -> Shapes:
    """Old people lean on a stick; shepherds, wizards and soldiers carry theirs."""
    floor = max(skeleton.near_leg[2][1], skeleton.far_leg[2][1]) + 16
    x, top = hand[0] - 2, skeleton.head[1]
    if look.costume is Costume.SHEPHERD:
        return [
            line(
                f"M{x},{floor} L{x},{top + 10} C{x},{top - 60} {x + 56},{top - 50} {x + 46},{top - 8}",
                WOOD,
                12,
            )
        ]
    if look.costume is Costume.WIZARD:
        return [
            tube([(x, floor), (x + 3, top)], [8, 9], WOOD),
            circle(x + 3, top - 16, 22, "#7fd0e8", shaded=True),
        ]
    if look.costume is Costume.SOLDIER:
        return [
            line(f"M{x},{floor} L{x},{top - 60}", WOOD, 10),
            path(f"M{x - 14},{top - 60} L{x},{top - 116} L{x + 14},{top - 60} Z", STEEL, shaded=True),
        ]
    if look.age is Age.OLD or look.costume is Costume.BEGGAR:
        return [
            line(
                f"M{x},{floor} L{x},{hand[1]} C{x},{hand[1] - 34} {x + 34},{hand[1] - 34} {x + 30},{hand[1] - 8}",
                "#7b5231",
                11,
            )
        ]
    return []
