"""Spider, crab, frog, fish, snake, tortoise and bat: bodies that stand on y = 0 and face right."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import darker
from storyassets.providers.embedded.figures.sketch import (
    Part,
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
from storyassets.providers.embedded.figures.small_heads import (
    bat_head,
    frog_head,
    style_of,
    tortoise_head,
)
from storyassets.providers.embedded.figures.small_plans import SmallPlan
from storyassets.providers.embedded.figures.small_poses import SmallPose

# A frog that is lifted higher than this leaps.
_LEAP_LIFT = 60.0


def draw_frog(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """It crouches, or leaps with its legs stretched out."""
    back = [(-84, -34), (-58, -86), (0, -116), (54, -112), (70, -70), (52, -22), (0, -10), (-56, -14)]
    far = darker(colour, 0.2)
    placed = (stretch(1.08), turn(pose.bow), move(44, -118 + pose.bow * 1.6))
    return [
        tube([(58, -64), (76, -36), (74, -4)], [13, 11, 9], far),
        ellipse(80, -4, 17, 9, far),
        blob(back, colour, shaded=True),
        blob([(10, -84), (54, -88), (62, -56), (44, -22), (10, -18)], plan.pale),
        *_frog_hind_leg(colour, pose),
        *transformed(frog_head(plan, colour, face, turned), *placed),
        *_frog_arm(colour, pose.reach),
    ]


def _frog_hind_leg(colour: str, pose: SmallPose) -> Shapes:
    if pose.lift > _LEAP_LIFT or pose.stride >= 1.0:
        leap = [(-40, -50), (-92, -36), (-118, -12), (-160, -4)]
        leg = tube(leap, [30, 20, 13, 11], darker(colour, 0.1), shaded=True)
        return [leg, ellipse(-166, -2, 26, 10, colour)]
    kick, paint = pose.stride * 20, darker(colour, 0.07)
    leg = tube([(-46 - kick, -16), (-84 - kick, -70), (-30, -44)], [15, 30, 30], paint, shaded=True)
    return [leg, ellipse(-30 - kick, -8, 40, 11, paint)]


def _frog_arm(colour: str, reach: float) -> Shapes:
    angle = math.radians(reach)
    elbow = (52 + math.sin(angle) * 26, -44 + math.cos(angle) * 10)
    hand = (46 + math.sin(angle) * 74, -66 + math.cos(angle) * 62)
    arm = tube([(40, -68), elbow, hand], [15, 12, 10], colour, shaded=True)
    return [arm, ellipse(hand[0] + 5, hand[1], 18, 10, colour)]


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
