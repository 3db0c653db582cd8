"""Butterfly, snail, whale and dolphin: bodies that stand on y = 0 and face right."""

from __future__ import annotations

from storyassets.providers.embedded.figures.expressions import Expression
from storyassets.providers.embedded.figures.eyes import eyes
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Part,
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
from storyassets.providers.embedded.figures.small_heads import insect_head, plain_face, style_of
from storyassets.providers.embedded.figures.small_plans import SmallPlan
from storyassets.providers.embedded.figures.small_poses import SmallPose

_SPOT = "#fdf3d0"


def draw_butterfly(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """Four broad wings with a dark edge and pale spots, and a slim body."""
    open_wide = 1.0 + 0.16 * pose.swing
    wings: Shapes = []
    for side in (-1, 1):
        upper = [(14, -120), (70, -214), (150, -226), (164, -160), (110, -104), (30, -92)]
        lower = [(16, -96), (96, -100), (130, -56), (98, -12), (52, -20), (24, -60)]
        pair: Shapes = [
            blob(lower, darker(colour, 0.12), shaded=True, stroke=plan.dark, stroke_width=9),
            blob(upper, colour, shaded=True, stroke=plan.dark, stroke_width=10),
            circle(122, -176, 15, _SPOT),
            circle(78, -158, 11, _SPOT),
            circle(88, -60, 13, lighter(colour, 0.5)),
        ]
        wings += transformed(pair, stretch(side * open_wide, 1), turn(-pose.reach * 0.04 * side))
    head = transformed(insect_head(plan, plan.pale, face, turned), stretch(0.74), move(0, -148 + pose.bow))
    body = tube([(0, -128), (0, -80), (0, -24)], [17, 19, 8], plan.dark, shaded=True)
    return [*wings, body, *head]


def snail_head(plan: SmallPlan, colour: str, face: Expression, turned: float) -> Shapes:
    """A soft head with two horns that end in knobs."""
    horns = line(
        f"M{-16 + 8 * turned},-34 Q{-26 + 8 * turned},-72 {-30 + 14 * turned},-88 "
        f"M{18 + 8 * turned},-34 Q{30 + 12 * turned},-72 {38 + 16 * turned},-88",
        colour,
        11,
    )
    knobs: Shapes = [circle(-30 + 14 * turned, -90, 11, colour), circle(38 + 16 * turned, -90, 11, colour)]
    return [
        horns,
        *knobs,
        ellipse(0, 0, 46, 42, colour, shaded=True, part=Part.HEAD),
        *plain_face(colour, face, turned, style_of(colour)),
    ]


def draw_snail(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A coiled house on a long foot."""
    slide = pose.stride * 8
    foot = path(
        f"M{-150 - slide},0 C-110,-40 -20,-34 40,-34 C64,-40 66,-92 96,-106 C128,-104 130,-58 122,-34 C118,-12 104,0 {92 + slide},0 Z",
        colour,
        shaded=True,
    )
    shell = ["#b5713c", "#c98648", "#dba05e", "#b5713c", "#8f562c"]
    house: Shapes = [
        circle(-28, -104, 84, shell[0], shaded=True),
        circle(-20, -98, 62, shell[1], shaded=True),
        circle(-14, -96, 42, shell[2], shaded=True),
        circle(-10, -96, 24, shell[3]),
        circle(-8, -96, 10, shell[4]),
    ]
    coil = line(
        "M-108,-70 C-128,-150 -40,-204 20,-170 C70,-130 50,-50 -14,-40 C-70,-40 -84,-110 -40,-140 "
        "C0,-156 32,-110 8,-82 C-12,-66 -36,-84 -26,-104",
        shell[4],
        6,
    )
    head = transformed(
        snail_head(plan, colour, face, turned),
        stretch(0.92),
        turn(pose.bow),
        move(104, -112 + pose.bow * 1.4),
    )
    return [foot, *house, coil, *head]


def draw_whale(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A great round head, a pale grooved belly, a fluke, and a spout."""
    wag = pose.stride * 12
    spout = line("M40,-196 Q36,-236 8,-244 M40,-196 Q44,-240 74,-246 M40,-196 L40,-238", "#cdeaf6", 9)
    fluke = blob(
        [
            (-170, -96),
            (-216, -168 + wag),
            (-250, -176 + wag),
            (-232, -128 + wag),
            (-262, -96 + wag),
            (-214, -98),
        ],
        darker(colour, 0.12),
        shaded=True,
    )
    body = blob(
        [
            (-190, -92),
            (-120, -120),
            (-50, -178),
            (50, -192),
            (130, -150),
            (150, -88),
            (118, -24),
            (10, 0),
            (-90, -34),
        ],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    belly = blob([(-84, -40), (10, -52), (140, -62), (114, -22), (10, -2), (-60, -22)], plan.pale)
    grooves = line("M-40,-32 Q40,-34 112,-44 M-20,-18 Q40,-16 96,-26", darker(plan.pale, 0.16), 4)
    fin = transformed(
        [blob([(0, 0), (-44, 34), (-30, 56), (26, 26)], darker(colour, 0.16), shaded=True)],
        turn(-pose.reach * 0.4),
        move(-8, -52),
    )
    return [spout, fluke, body, belly, grooves, *fin, *_face_at(colour, face, (74, -6), 1.0)]


def draw_dolphin(plan: SmallPlan, colour: str, pose: SmallPose, face: Expression, turned: float) -> Shapes:
    """A curved back with a fin on it, a beak and a fluke."""
    wag = pose.stride * 12
    fluke = blob(
        [(-150, -52), (-206, -84 + wag), (-212, -44 + wag), (-196, -6 + wag), (-160, -22)],
        darker(colour, 0.12),
        shaded=True,
    )
    back_fin = blob([(-34, -136), (-58, -196), (-16, -178), (24, -140)], darker(colour, 0.12), shaded=True)
    beak = tube([(108, -84), (150, -68), (178, -62)], [26, 17, 9], darker(colour, 0.04), shaded=True)
    body = blob(
        [
            (-172, -34),
            (-110, -104),
            (-20, -148),
            (70, -148),
            (126, -112),
            (130, -72),
            (76, -34),
            (-20, -30),
            (-110, -36),
        ],
        colour,
        shaded=True,
        part=Part.HEAD,
    )
    belly = blob([(-60, -46), (20, -56), (126, -72), (150, -58), (80, -32), (0, -26)], plan.pale)
    fin = transformed(
        [blob([(0, 0), (-46, 26), (-40, 50), (20, 22)], darker(colour, 0.16), shaded=True)],
        turn(-pose.reach * 0.4),
        move(6, -52),
    )
    return [fluke, back_fin, beak, body, belly, *fin, *_face_at(colour, face, (72, -4), 0.86)]


def _face_at(colour: str, face: Expression, at: tuple[float, float], size: float) -> Shapes:
    """Two eyes and a mouth on a flank, turned to the viewer."""
    style = style_of(colour, apart=22.0, width=15.0, height=17.5)
    shapes: Shapes = [
        *eyes(face, style, -116, 0.7),
        *mouth(face, 24, -78, 22, darker(colour, 0.5)),
        *marks(face, style, -116, 0.7),
    ]
    return transformed(shapes, stretch(size), move(*at))
