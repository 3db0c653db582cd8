"""Spider, crab, frog, fish, snake, tortoise and bat: bodies that stand on y = 0 and face right."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import CREAM, INK, RED, WHITE, darker
from storyassets.providers.embedded.figures.poses import SmallPose
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
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.small_heads import (
    bat_head,
    frog_head,
    plain_face,
    snake_head,
    style_of,
    tortoise_head,
)
from storyassets.providers.embedded.figures.small_plans import SmallPlan

# A snake whose stride is at least this is stretched out; otherwise it is coiled.
_CRAWL = 0.4


def draw_spider(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Eight legs and a cross on its back."""
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
    style = style_of(colour, apart=22.0, iris="#9a3c4a")
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
            *plain_face(colour, face, turned, style, 26, 16),
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


def draw_crab(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A broad shell, claws and eyes on stalks."""
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
    style = style_of(colour, apart=23.0, width=15.0, height=16.5)
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


def draw_frog(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """It crouches, or leaps with its legs stretched out."""
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


def draw_fish(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Side on, its face turned to the viewer."""
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
    belly = blob([(-66, -62), (0, -56), (90, -64), (72, -44), (20, -28), (-44, -46)], plan.pale, opacity=0.85)
    scales: Shapes = [
        line(f"M{x},{y} Q{x - 12},{y + 10} {x},{y + 20}", darker(colour, 0.16), 4)
        for x, y in ((-14, -112), (-36, -104), (-14, -88), (-38, -82), (-60, -90))
    ]
    fin = transformed(
        [blob([(0, 0), (-40, 12), (-34, 34), (2, 20)], darker(colour, 0.1), shaded=True)],
        turn(-pose.reach * 0.5),
        move(4, -66),
    )
    style = style_of(colour, apart=21.0, width=14.0, height=16.5)
    look_at = transformed(
        [
            *eyes(face, style, -94, 0.7),
            *mouth(face, 22, -62, 17, darker(colour, 0.5)),
            *marks(face, style, -94, 0.7),
        ],
        move(42, 0),
    )
    return [tail, top, body, belly, *scales, *fin, *look_at]


def draw_snake(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Coiled with its head up, or stretched out when it moves."""
    rise = (150 - pose.bow * 3.2) * (0.6 if pose.squash < 0.8 else 1.0)
    if abs(pose.stride) >= _CRAWL:
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


def draw_tortoise(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A domed shell on four short legs."""
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


def draw_bat(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Wings spread, or folded when it rests."""
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
