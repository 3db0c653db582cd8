"""Clothes on a skeleton: legs, trunk, sleeves, and what lies behind."""

from __future__ import annotations

import math

from storyassets.providers.embedded.figures.bent_limbs import BentLimb, along
from storyassets.providers.embedded.figures.outfits import Cut, Outfit, Trim
from storyassets.providers.embedded.figures.palette import LEATHER, darker, luma
from storyassets.providers.embedded.figures.skeleton import Build, Skeleton
from storyassets.providers.embedded.figures.sketch import (
    Point,
    Shape,
    Shapes,
    blob,
    ellipse,
    hull,
    line,
    move,
    path,
    polygon,
    stretch,
    transformed,
    tube,
    turn,
)
from storyassets.providers.embedded.figures.trims import draw_trims, draw_wraps

# Half breadths of a leg: at the hip, above the knee, at it, below it, and at the ankle; so far a bent knee stands out.
_LEG, _KNEE = (29.0, 25.0, 22.4, 21.6, 15.6), 4.0
# Feet so far apart, of a leg's length, are those of a run; a long skirt ends there then, a thigh being 1.
_STRIDE, _GATHERED = 0.95, 1.3


def draw_behind(outfit: Outfit, skeleton: Skeleton) -> Shapes:
    """Cloak, quiver or pack."""
    if Trim.MANTLE in outfit.trim:
        return skeleton.spine.bend([_cape(skeleton, outfit.mantle)])
    if Trim.CLOAK in outfit.trim or Trim.FUR_CAPE in outfit.trim:
        colour = darker(outfit.top, 0.42) if Trim.CLOAK in outfit.trim else "#a83a3f"
        return skeleton.spine.bend([_cape(skeleton, colour)])
    if Trim.QUIVER in outfit.trim:
        return skeleton.spine.bend(_quiver(skeleton.build.trunk))
    if Trim.PACK in outfit.trim:
        half, trunk = skeleton.half_shoulders + 13, skeleton.build.trunk
        cloth = "#c3cad4" if luma(outfit.top) > 0.85 else "#a5673f"
        pack = [(-half, -trunk + 4), (half, -trunk + 4), (half, -30), (-half, -30)]
        return skeleton.spine.bend([blob(pack, cloth, shaded=True)])
    return []


def _cape(skeleton: Skeleton, colour: str) -> Shape:
    half, trunk = skeleton.half_shoulders + 10, skeleton.build.trunk
    # the cape of one who sits or kneels ends above the ground
    length = min(skeleton.build.shin * 1.5, skeleton.floor - 24)
    return blob(
        [
            (-half * 0.8, -trunk),
            (half * 0.8, -trunk),
            (half * 1.3, -trunk * 0.4),
            (half * 1.5, length),
            (0, length + 10),
            (-half * 1.7, length),
            (-half * 1.4, -trunk * 0.4),
        ],
        colour,
        shaded=True,
    )


def _quiver(trunk: float) -> Shapes:
    arrows = [line(f"M{x},{-trunk - 50} L{x + 8},{-trunk * 0.6}", "#d9cba8", 5) for x in (-62, -50, -38)]
    fletching = [ellipse(x, -trunk - 44, 6, 14, "#cf4a43") for x in (-62, -50, -38)]
    return [
        *arrows,
        *fletching,
        tube([(-52, -trunk - 6), (-26, -trunk * 0.3)], [22, 18], LEATHER, shaded=True),
    ]


def draw_legs(outfit: Outfit, skin: str, skeleton: Skeleton) -> Shapes:
    """Legs and shoes, the far one first and darker."""
    shapes: Shapes = []
    for far, joints in ((True, skeleton.far_leg), (False, skeleton.near_leg)):
        colour = skin if outfit.bare_legs else outfit.legs
        colour = darker(colour, 0.2) if far else colour
        size = skeleton.build.limb * (0.86 if outfit.bare_legs else 1)
        leg = BentLimb.of(joints, [radius * size for radius in _LEG], _KNEE * size)
        shapes.append(tube(leg.spine, leg.radii, colour, shaded=not far))
        if outfit.shorts:
            cloth = darker(outfit.shorts, 0.2) if far else outfit.shorts
            shapes.append(
                tube(
                    [joints[0], along(joints[0], joints[1], 0.78)],
                    [34 * size, 31 * size],
                    cloth,
                    shaded=not far,
                )
            )
        shapes += _shoe(outfit, skeleton.build, joints[1], joints[2], far=far)
    return shapes


def _shoe(outfit: Outfit, build: Build, knee: Point, ankle: Point, *, far: bool) -> Shapes:
    """A shoe (or boot) at right angles to the shin, its toe forward."""
    colour = darker(outfit.shoes, 0.2) if far else outfit.shoes
    angle = math.degrees(math.atan2(ankle[1] - knee[1], ankle[0] - knee[0])) - 90
    shoe: Shapes = [
        blob(
            [(-19, 4), (-15, -16), (10, -15), (24, -5), (39, 4), (40, 15), (8, 18), (-18, 16)],
            colour,
            shaded=not far,
        ),
        path("M-19,13 Q8,20 41,12 L40,18 Q8,23 -18,19 Z", darker(colour, 0.4)),
    ]
    if outfit.boots:
        shoe = [
            tube([(0, -58), (-1, -6)], [22, 18], colour, shaded=not far),
            *shoe,
            line("M-20,-60 Q0,-54 21,-60", darker(colour, 0.25), 7),
        ]
    return transformed(shoe, stretch(build.limb), turn(angle), move(*ankle))


def draw_trunk(outfit: Outfit, skin: str, skeleton: Skeleton, turned: float) -> Shapes:
    """The garment of the trunk, its skirt, and everything sewn on it."""
    build = skeleton.build
    half, trunk = skeleton.half_shoulders, build.trunk
    waist, hip = max(half * build.waist, build.hip * 0.8), build.hip * 1.08 * build.round
    if outfit.cut in (Cut.GOWN, Cut.SKIRT):
        waist *= 0.9
    edge = [
        (-half * 0.4, -trunk - 7),
        (half * 0.4, -trunk - 7),
        (half * 0.8, -trunk + 7),
        (half + 3, -trunk + 31),
        (half * 0.92, -trunk * 0.58),
        (waist + 4, -trunk * 0.34),
        (hip + 6, 6),
        (0, 18),
        (-hip - 6, 6),
        (-waist - 4, -trunk * 0.34),
        (-half * 0.92, -trunk * 0.58),
        (-half - 3, -trunk + 31),
        (-half * 0.8, -trunk + 7),
    ]
    bend = skeleton.spine.bend
    shapes = [*bend([blob(edge, outfit.top, shaded=True)]), *_skirt(outfit, skeleton, waist)]
    return [*shapes, *bend(draw_trims(outfit, skin, half, waist, trunk, turned))]


def draw_shoulder_wraps(outfit: Outfit, skin: str, skeleton: Skeleton, turned: float) -> Shapes:
    """A cape, a shawl, a cloak: laid round the shoulders."""
    half, build = skeleton.half_shoulders, skeleton.build
    waist = max(half * build.waist, build.hip * 0.8)
    return skeleton.spine.bend(draw_wraps(outfit, skin, half, waist, build.trunk, turned))


def _skirt(outfit: Outfit, skeleton: Skeleton, waist: float) -> Shapes:
    """Cloth around hip, knees and hem, as far down as the cut says."""
    share = {Cut.SHIRT: 0.0, Cut.TUNIC: 0.62, Cut.LONG: 0.96, Cut.SKIRT: 1.12, Cut.GOWN: 1.84}[outfit.cut]
    if not share:
        return []
    if _strides(skeleton):
        share = min(share, _GATHERED)
    build = skeleton.build
    flare = {Cut.TUNIC: 30, Cut.LONG: 31, Cut.SKIRT: 38, Cut.GOWN: 42}[outfit.cut] * build.limb
    belt = [skeleton.spine.place(side * (waist - 4), -build.trunk * 0.2) for side in (-1, 1)]
    hem = [_hem_at(leg, share, flare) for leg in (skeleton.far_leg, skeleton.near_leg)]
    rings = [(0.0, 0.0, build.hip + 8), *((x, y, 9.0) for x, y in belt), *hem]
    if share > 1:
        rings += [(*leg[1], flare * 0.82) for leg in (skeleton.far_leg, skeleton.near_leg)]
    shapes: Shapes = [hull(rings, outfit.top, shaded=True)]
    if Trim.OVERCOAT in outfit.trim:
        (x1, y1, _), (x2, y2, _) = sorted(hem)
        x, y = skeleton.spine.place(waist * 0.2, -build.trunk * 0.2)
        seam = f"M{x},{y} Q{(x + (x1 + x2) / 2 + 8) / 2},{(y + y2) / 2 + 8} {(x1 + x2) / 2 + 8},{(y1 + y2) / 2 + 16}"
        shapes.append(line(seam, darker(outfit.top, 0.3), 3.5))
    if Trim.PATCHES in outfit.trim:
        shapes.append(_torn_hem(hem, outfit.top))
    if Trim.HEM in outfit.trim:
        shapes.append(_hem(hem, outfit.accent))
    if Trim.APRON in outfit.trim:
        upper = [(x * 0.6, y - 4, 7.0) for x, y in belt]
        lower = [(x * 0.7, y - 18, r * 0.62) for x, y, r in hem]
        shapes.append(hull([*upper, *lower], outfit.accent, shaded=True))
    return shapes


def _strides(skeleton: Skeleton) -> bool:
    """Whether somebody runs: no long skirt is spread from foot to foot, and its wearer on their knees."""
    near, far = skeleton.near_leg, skeleton.far_leg
    long = math.dist(near[0], near[1]) + math.dist(near[1], near[2])
    return near[2][0] - far[2][0] > _STRIDE * long


def _hem_at(leg: tuple[Point, Point, Point], share: float, flare: float) -> tuple[float, float, float]:
    """Where the cloth ends about a leg: at a share of the thigh, or beyond the knee."""
    start, end, part = (leg[1], leg[2], share - 1) if share > 1 else (leg[0], leg[1], share)
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part, flare


def _hem(hem: list[tuple[float, float, float]], colour: str) -> Shape:
    (x1, y1, r1), (x2, y2, r2) = sorted(hem)
    return polygon(
        [
            (x1 - r1 * 0.98, y1),
            (x2 + r2 * 0.98, y2),
            (x2 + r2 * 0.72, y2 + r2 * 0.7),
            (x1 - r1 * 0.72, y1 + r1 * 0.7),
        ],
        colour,
    )


def _torn_hem(hem: list[tuple[float, float, float]], colour: str) -> Shape:
    """Rags that hang down from the cloth's edge, none as long as the next."""
    (x1, y1, r1), (x2, y2, r2) = sorted(hem)
    left, right = (x1 - r1 * 0.9, y1 + r1 * 0.5), (x2 + r2 * 0.9, y2 + r2 * 0.5)
    teeth = (0.5, 0.9, 0.3, 1.0, 0.6, 0.85)
    edge: list[Point] = [left]
    for k, deep in enumerate(teeth):
        for share, down in (((k + 0.5) / len(teeth), deep * r1 * 0.62), ((k + 1) / len(teeth), r1 * 0.16)):
            edge.append(
                (left[0] + (right[0] - left[0]) * share, left[1] + (right[1] - left[1]) * share + down)
            )
    return polygon([*edge, (right[0], right[1] - r2 * 0.7), (left[0], left[1] - r1 * 0.7)], colour)
