"""The four-footed animals from the chest up, facing the viewer: shoulders, ruff, forelegs or paws.

In units of the face about (0, 0). The chest goes on far below what a portrait shows of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.adornments import draw_headwear, draw_neckwear
from storyassets.providers.embedded.figures.ages import beast_plan_of, coat_of
from storyassets.providers.embedded.figures.anatomy import BeastPlan, Mark
from storyassets.providers.embedded.figures.beast_arms import Limbs, draw_arms, draw_upper_arms, fold_paws
from storyassets.providers.embedded.figures.beast_clothes import (
    Garment,
    draw_garment,
    garment_of,
    headwear_of,
    neck_colour,
    torso_of_bust,
)
from storyassets.providers.embedded.figures.beast_heads import beast_head
from storyassets.providers.embedded.figures.bust_fur import FLOOR, fleece, fringe, tufted
from storyassets.providers.embedded.figures.chest_end import below_face, chest_end
from storyassets.providers.embedded.figures.coats import patch_colour
from storyassets.providers.embedded.figures.expressions import Expression, Gesture
from storyassets.providers.embedded.figures.faces import tilted_head
from storyassets.providers.embedded.figures.palette import darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import (
    Shape,
    Shapes,
    blob,
    ellipse,
    line,
    move,
    transformed,
    tube,
)
from storyassets.providers.embedded.figures.turned_busts import turn_of, turned_breast, turned_head

# Legs shorter than this belong to an animal that holds things in its forepaws.
_PAWED_LEG = 100.0
# Elbows are not lower than this.
_ELBOWS = 206.0
NECK_RISE = 30.0  # by so much a collar stands under the chin


@dataclass(frozen=True)
class _Chest:
    """Half the widths of neck and shoulders."""

    plan: BeastPlan
    coat: str
    neck: float
    wide: float
    pawed: bool
    lowest: float
    """Of what a portrait shows."""


def draw_beast_bust(look: Look, face: Expression) -> Shapes:
    """Head, neck and chest from the front."""
    plan = beast_plan_of(look)
    coat = coat_of(plan, look)
    head = draw_beast_bust_head(look, face)
    lowest = min(_ELBOWS, chest_end(head, below_face(look.species)))
    chest = _chest_of(plan, coat, lowest, upright=look.upright and not plan.hoof)
    forelegs = _haunches(chest) if chest.pawed else _creases(chest)
    arms = [] if plan.hoof else _forelegs(chest, face)
    body = [
        *_behind(chest),
        *([] if chest.pawed else [_belly(chest)]),
        _outline(chest),
        *forelegs,
        *_ruff(chest),
        *_chest_marks(chest),
        *draw_garment(look, torso_of_bust(chest.wide), coat),
        *(
            draw_upper_arms(_limbs_of(chest), face.gesture)
            if garment_of(look) is not Garment.NONE and not _folds_paws(chest, face)
            else []
        ),
        *arms,
        _chin_shadow(chest),
        *draw_neckwear(look.wearing, neck_colour(look), chest.neck * 1.1, (0, plan.skull[1] + 22)),
    ]
    if garment_of(look) is not Garment.NONE:
        body = transformed(body, move(0, -NECK_RISE))
    return [*turned_breast(body, face, chest.wide), *head]


def _chin_shadow(c: _Chest) -> Shape:
    """What the head casts on throat and breast."""
    return ellipse(0, c.plan.skull[1] + 2, c.neck * 0.72, 15, "#2a1428", opacity=0.13)


def draw_beast_bust_head(look: Look, face: Expression) -> Shapes:
    """The head alone."""
    plan = beast_plan_of(look)
    turned = turn_of(face)
    head = beast_head(plan, coat_of(plan, look), face, turned)
    head += draw_headwear(headwear_of(look), *plan.skull, turned)
    return tilted_head(turned_head(head, face), face)


def _chest_of(plan: BeastPlan, coat: str, lowest: float, *, upright: bool = False) -> _Chest:
    w, frame = plan.skull[0], plan.frame
    pawed = not plan.hoof and (upright or frame.leg < _PAWED_LEG)
    breadth = frame.chest / frame.head * (1.12 if pawed else 1.32)
    return _Chest(
        plan,
        coat,
        neck=min(max(frame.neck_width / frame.head * 1.02, w * 0.6), w * 1.05),
        wide=min(max(breadth, w * 1.08), w * 2.1),
        pawed=pawed,
        lowest=lowest,
    )


def _outline(c: _Chest) -> Shape:
    right = [
        (c.neck, 10),
        (c.neck * 1.02, 56),
        (c.neck + (c.wide - c.neck) * 0.5, 78),
        (c.wide * 0.98, 104),
        (c.wide * 1.1, 150),
        *(
            [(c.wide * 1.14, 210), (c.wide * 1.3, 290), (c.wide * 1.34, FLOOR)]
            if c.pawed
            else [(c.wide * 1.04, 210), (c.wide * 0.86, 276), (c.wide * 0.4, 312)]
        ),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    return blob([*right, *left], c.coat, shaded=True)


def _belly(c: _Chest) -> Shape:
    """The rest of one who stands, in the shade behind its forelegs."""
    w = c.wide
    edge = [(w * 0.94, 190), (w * 1.08, 260), (w * 0.98, 330), (w * 0.5, 366)]
    return blob([*edge, *((-x, y) for x, y in reversed(edge))], darker(c.coat, 0.26), shaded=True)


def _behind(c: _Chest) -> Shapes:
    """Spines, a lion's mane or a horse's, behind neck and shoulders."""
    if Mark.SPINES in c.plan.marks:
        return [
            fringe(c.wide * 1.3, 20, 240, 30, c.plan.dark),
            fringe(c.wide * 1.16, 34, 240, 24, darker(c.coat, 0.2)),
        ]
    if Mark.LION_MANE in c.plan.marks:
        return [fringe(c.wide * 0.86, 0, 230, 26, c.plan.dark)]
    if Mark.HORSE_MANE in c.plan.marks:
        spine = [(-c.neck * 0.8, -30), (-c.neck * 1.2, 50), (-c.neck * 1.22, 130)]
        return [tube(spine, [26, 30, 10], c.plan.dark, shaded=True)]
    return []


def _ruff(c: _Chest) -> Shapes:
    """The pale fur of throat and breast, which ends in tufts."""
    n = c.neck
    if Mark.LION_MANE in c.plan.marks:
        return [
            tufted(n * 1.5, 30, 0.98, c.plan.dark),
            tufted(n * 1.1, 30, 0.78, lighter(c.plan.dark, 0.16)),
        ]
    if Mark.WOOL in c.plan.marks:
        return fleece(c.wide, c.coat)
    if Mark.BIB in c.plan.marks or Mark.CHEEKS in c.plan.marks:
        return [
            tufted(n * 1.02, 40, 0.98, darker(c.plan.pale, 0.1)),
            tufted(n * 0.94, 36, 0.92, c.plan.pale),
        ]
    if c.plan.hoof:
        folds = f"M{-n * 0.4},96 Q0,132 {n * 0.4},96 M{-n * 0.3},130 Q0,160 {n * 0.3},130"
        return [line(folds, darker(c.coat, 0.2), 4.5, opacity=0.7)]
    if c.pawed:
        return [ellipse(0, 150, c.wide * 0.54, 84, c.plan.pale)]
    return [tufted(n * 0.86, 44, 0.9, mix(c.coat, c.plan.pale, 0.55))]


def _chest_marks(c: _Chest) -> Shapes:
    """What is on the coat of the shoulders."""
    shapes: Shapes = []
    if Mark.PATCHES in c.plan.marks:
        paint = patch_colour(c.plan, c.coat)
        shapes.append(
            blob(
                [
                    (c.wide * 0.3, 130),
                    (c.wide * 0.7, 112),
                    (c.wide * 0.92, 150),
                    (c.wide * 0.96, 230),
                    (c.wide * 0.5, 210),
                ],
                paint,
            )
        )
        shapes.append(
            blob(
                [(-c.wide * 0.98, 200), (-c.wide * 0.6, 190), (-c.wide * 0.5, 280), (-c.wide, 290)],
                paint,
            )
        )
    for side in (-1, 1):
        for k, y in enumerate((128, 158, 190, 224)):
            x = side * c.wide
            if Mark.STRIPES in c.plan.marks or Mark.TABBY in c.plan.marks:
                dark = c.plan.dark if Mark.STRIPES in c.plan.marks else darker(c.coat, 0.3)
                shapes.append(tube([(x * 0.97, y), (x * 0.62, y + 9)], [8, 2], dark))
            elif Mark.ROSETTES in c.plan.marks or Mark.FAWN_SPOTS in c.plan.marks:
                spot = mix(c.plan.dark, "#e8b95e", 0.2) if Mark.ROSETTES in c.plan.marks else c.plan.pale
                shapes.append(ellipse(x * (0.6 + 0.2 * (k % 2)), y, 10, 8, spot))
    return shapes


def _folds_paws(c: _Chest, face: Expression) -> bool:
    return face.gesture is Gesture.DOWN and c.pawed and not face.busy


def _forelegs(c: _Chest, face: Expression) -> Shapes:
    """Arms that do what is felt, else they stand; small animals at rest hold their forepaws before the breast."""
    if face.gesture is Gesture.DOWN:
        return fold_paws(_limbs_of(c)) if _folds_paws(c, face) else []
    return draw_arms(_limbs_of(c), face.gesture)


def _limbs_of(c: _Chest) -> Limbs:
    skin = c.plan.nose if Mark.DIGGER in c.plan.marks else mix(c.coat, "#f2a7a7", 0.5)
    socked = Mark.SOCKS in c.plan.marks
    paw = c.plan.dark if socked else skin if c.pawed else c.coat
    coat = c.plan.pale if Mark.WOOL in c.plan.marks else c.coat
    return Limbs(c.wide, 16.0 if c.pawed else max(18.0, c.wide * 0.22), coat, paw, socked, c.lowest)


def _creases(c: _Chest) -> Shapes:
    """The forelegs of one who stands or sits: round shoulders, from which they go down beside the breast."""
    ink, coat = darker(c.coat, 0.22), c.plan.pale if Mark.WOOL in c.plan.marks else c.coat
    if Mark.WOOL in c.plan.marks:
        return []
    x, y = c.wide, 140
    legs = [
        tube(
            [
                (side * x * 0.72, y),
                (side * x * 0.66, y + 70),
                (side * x * 0.58, y + 170),
                (side * x * 0.56, FLOOR),
            ],
            [x * 0.36, x * 0.32, x * 0.25, x * 0.2],
            coat,
            shaded=True,
        )
        for side in (-1, 1)
    ]
    folds = " ".join(
        f"M{side * x * 0.42},{y + 4} Q{side * x * 0.3},{y + 56} {side * x * 0.34},{y + 150}"
        for side in (-1, 1)
    )
    return [*legs, line(folds, ink, 5, opacity=0.7)]


def _haunches(c: _Chest) -> Shapes:
    """The thighs of a small animal that sits up."""
    edge = darker(c.coat, 0.16)
    thighs = ((side * c.wide * 0.86, 300.0) for side in (-1, 1))
    return [
        ellipse(x, y, c.wide * 0.56, 92, c.coat, shaded=True, stroke=edge, stroke_width=3) for x, y in thighs
    ]
