"""Perching: whoever is on a tree sits on its limb, which reaches into the picture from the side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Relation
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.gripping import has_hands
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sizing import extent_of, resize
from storyassets.providers.embedded.scenery.stage import Stage

ALONE, ABOVE = 0.10, 0.36  # of the picture's height: how high a limb is, and above others on the ground
FAR_ABOVE, SMALL = 0.56, 0.8  # the same, where something falls from there, and how large both are then
TALL_BELOW = 0.26  # of the picture's height: whoever is taller would touch the limb
HEADROOM = 0.075  # of the picture's height, above whoever sits highest
HALF, SHARED = 0.46, 0.14  # of the width: for who sits there, and how much more for who is below
MARGIN = 0.03
CLOSE, DISTANT = (
    (0.30, 0.60),
    (0.23, 0.52),
)  # of the height and the width, who is seen past and who is far below
CLOSE_AT, DISTANT_AT, CLOSE_FEET = 0.34, 0.72, 0.47  # of the width, and of the height
TIP, SHORT_TIP = 0.75, 0.48  # of the sitter's width, that the limb goes on beyond their middle
CLOSE_THICK = 1.5  # times as thick, near the viewer, where the trunk is not seen
THICK = 0.034  # of the picture's height, at the trunk
TRUNK = 0.13  # of the picture's width, of the trunk that is seen at the edge
BARK, LEAF = "#7b5433", "#4f9a4b"
LEAVES = ((1.0, -0.2, 1.0), (0.86, 0.8, 0.8), (0.62, -0.9, 0.7), (0.34, 0.7, 0.9), (0.16, -0.9, 0.8))
AT_WORK = frozenset({Action.FLY, Action.SWIM})
CHIPS = ((0.5, -0.7), (0.9, -0.2), (0.6, 0.6), (1.2, 0.4))  # in half trunks, from the notch
NEAREST = 1.3  # times as large as beside each other: one is above the other
NOTCH = 0.5  # of the height of who cuts
CLIMBED_HALF = 0.22  # of the climber's width, half of the trunk


def is_perched(one: Placed) -> bool:
    """Whether they are up in a tree."""
    actor = one.actor
    if climbs_trunk(one):
        return False
    return actor.at == Prop.TREE.value and actor.relation is Relation.ON and actor.action not in AT_WORK


def climbs_trunk(one: Placed) -> bool:
    """Whether somebody with hands is on their way up a tree, or cuts it down: its trunk is right before them."""
    return (
        one.actor.at == Prop.TREE.value
        and one.actor.action in (Action.CLIMB, Action.WORK)
        and has_hands(one.look)
        and not one.look.crowd
    )


def draw_climbed_trunk(pen: Pen, stage: Stage, one: Placed) -> None:
    """The trunk that arms and legs are round, up out of the picture, with its lowest leaves."""
    half = one.width * CLIMBED_HALF
    x = one.x + one.way * (one.width / 2 - half * 0.4)
    foot, bark = stage.ground_y + stage.height * 0.02, stage.palette.lit(BARK)
    pen.shadow(x, foot, half * 2.2, half * 0.5)
    pen.path(
        f"M{x - half * 1.5:.1f} {foot:.1f}Q{x - half:.1f} {foot - half:.1f} {x - half:.1f} {foot * 0.6:.1f}"
        f"L{x - half * 0.8:.1f} -10H{x + half * 0.8:.1f}L{x + half:.1f} {foot * 0.6:.1f}"
        f"Q{x + half:.1f} {foot - half:.1f} {x + half * 1.5:.1f} {foot:.1f}Z",
        pen.tone(bark, 0.6, 0.28),
    )
    for k in range(6):
        y = foot * (0.14 + 0.14 * k)
        aside = half * (0.4 if k % 2 else -0.3)
        pen.line(
            f"M{x + aside:.1f} {y:.1f}q{half * 0.16:.1f} {half * 0.5:.1f} 0 {half:.1f}",
            darken(bark, 0.4),
            5,
            0.5,
        )
    for dx, grown in ((-1.9, 1.1), (1.8, 1.2), (0.0, 1.5)):
        _draw_leaves(pen, stage, x + dx * half, stage.height * 0.04, half * 1.5 * grown)
    if one.actor.action is Action.WORK:
        _draw_notch(pen, stage, (x - one.way * half, stage.ground_y - one.height * NOTCH), half, one.way)


def _draw_notch(pen: Pen, stage: Stage, at: tuple[float, float], half: float, way: int) -> None:
    """Where the axe has been, and the chips that fly."""
    (x, y), wood = at, stage.palette.lit("#e8c48e")
    pen.polygon([(x, y - half * 0.5), (x + way * half * 0.9, y), (x, y + half * 0.5)], wood)
    for dx, dy in CHIPS:
        left, top = x - way * dx * half, y + dy * half
        pen.polygon(
            [(left, top), (left - half * 0.22, top + half * 0.1), (left - half * 0.06, top + half * 0.24)],
            wood,
        )


def perch(
    placed: tuple[Placed, ...], size: tuple[float, float], ground: float, *, falls: bool = False
) -> tuple[Placed, ...]:
    """The same actors, those of a tree lifted to its limb; `ground` is how far down they stand.

    Where something `falls`, it has far to go; so has whoever looks up to one who thinks.
    """
    if not any(is_perched(one) for one in placed):
        return placed
    below = [one for one in placed if not is_perched(one)]
    if not below:
        return tuple(_lift(one, size[1], ALONE, ground) for one in placed)
    # As large as they will be beside whoever is above.
    grown = [_aside(one, size[0], left=True).height for one in below]
    falls = falls or max(grown) > TALL_BELOW * size[1]
    left = next(one for one in placed if is_perched(one)).x <= sum(one.x for one in below) / len(below)
    return tuple(
        _lift(_aside(one, size[0], left=left, falls=falls), size[1], FAR_ABOVE if falls else ABOVE, ground)
        if is_perched(one)
        else _aside(one, size[0], left=not left, falls=falls)
        for one in placed
    )


def look_down(placed: tuple[Placed, ...], size: tuple[float, float], ground: float) -> tuple[Placed, ...]:
    """The same, seen from a limb: whoever is up there is near and large, the one below small."""
    if len(placed) != 2 or [is_perched(one) for one in placed].count(True) != 1:
        return perch(placed, size, ground)
    left = placed[0].x <= placed[1].x if is_perched(placed[0]) else placed[1].x < placed[0].x
    seen = []
    for one in placed:
        near = is_perched(one)
        high, wide = CLOSE if near else DISTANT
        group = resize(one.members, min(high * size[1] / one.height, wide * size[0] / one.width))
        across, tall = extent_of(group)
        aside = CLOSE_AT if near else DISTANT_AT
        x = size[0] * (aside if left else 1 - aside)
        lift = max(0.0, (ground - CLOSE_FEET) * size[1]) if near else 0.0
        seen.append(replace(one, members=group, width=across, height=tall, x=x, lift=lift, close=near))
    return tuple(seen)


def _aside(one: Placed, width: float, *, left: bool, falls: bool = False) -> Placed:
    """The same one at their side of the picture, no wider than leaves room for both."""
    share = (HALF if is_perched(one) else HALF + SHARED) * (SMALL if falls else 1.0)
    factor = min(NEAREST, share * width / one.width)
    group = resize(one.members, factor)
    wide, high = extent_of(group)
    margin = MARGIN * width + wide / 2
    return replace(one, members=group, width=wide, height=high, x=margin if left else width - margin)


def _lift(one: Placed, height: float, share: float, ground: float) -> Placed:
    room = height * (ground - HEADROOM) - one.height
    return replace(one, lift=max(height * ALONE * 0.5, min(height * share, room)))


def draw_limb(pen: Pen, stage: Stage, one: Placed, others: Sequence[Placed]) -> None:
    """The limb under someone, and the trunk that it grows from, at the side where there is room."""
    y = stage.ground_y + one.nearest.dy - one.lift
    left = one.x <= stage.width / 2 if len(others) > 1 else one.way > 0
    way = 1 if left else -1
    edge = 0.0 if left else stage.width
    tip = one.x + way * one.width * (SHORT_TIP if len(others) > 1 else TIP)
    bark, thick = stage.palette.lit(BARK), THICK * stage.height * (CLOSE_THICK if one.close else 1.0)
    if not one.close:
        _draw_trunk(pen, stage, edge, way, bark)
    middle = (edge + tip) / 2
    limb = (
        f"M{edge:.1f} {y + thick * 0.2:.1f}Q{middle:.1f} {y - thick * 0.25:.1f} {tip:.1f} {y - thick * 0.1:.1f}"
        f"Q{tip + way * 20:.1f} {y + thick * 0.1:.1f} {tip - way * 6:.1f} {y + thick * 0.3:.1f}"
        f"Q{middle:.1f} {y + thick * 0.75:.1f} {edge:.1f} {y + thick * 1.5:.1f}Z"
    )
    pen.path(limb, pen.fade(lighten(bark, 0.10), darken(bark, 0.22)))
    # No leaves at the tip where somebody looks up at it.
    for along, aside, grown in LEAVES[2 if len(others) > 1 else 0 :]:
        x = edge + (tip - edge) * along
        _draw_leaves(pen, stage, x, y + thick * (0.4 + aside), thick * grown)


def _draw_trunk(pen: Pen, stage: Stage, edge: float, way: int, bark: str) -> None:
    wide = TRUNK * stage.width
    foot = stage.ground_y + stage.height * 0.02
    inner = edge + way * wide
    root = inner + way * wide * 0.42
    trunk = (
        f"M{edge:.1f} 0L{inner - way * wide * 0.2:.1f} 0Q{inner - way * wide * 0.3:.1f} {foot * 0.6:.1f} "
        f"{inner:.1f} {foot * 0.96:.1f}Q{inner + way * wide * 0.1:.1f} {foot:.1f} {root:.1f} {foot + wide * 0.1:.1f}"
        f"Q{(inner + edge) / 2:.1f} {foot + wide * 0.34:.1f} {edge:.1f} {foot + wide * 0.16:.1f}Z"
    )
    pen.shadow((inner + edge) / 2, foot + wide * 0.14, wide * 1.1, wide * 0.2, 0.4)
    pen.path(trunk, pen.fade(darken(bark, 0.05), darken(bark, 0.30)))
    for at in (0.18, 0.42, 0.66):
        x = edge + way * wide * 0.4
        pen.line(
            f"M{x:.1f} {foot * at:.1f}q{way * 8} {foot * 0.05:.1f} 0 {foot * 0.1:.1f}",
            darken(bark, 0.4),
            5,
            0.5,
        )


def _draw_leaves(pen: Pen, stage: Stage, x: float, y: float, size: float) -> None:
    leaf = stage.palette.lit(LEAF)
    for dx, dy, grown in ((-0.7, 0.1, 0.8), (0.7, 0.15, 0.75), (0.0, -0.35, 1.0)):
        pen.ellipse(
            x + dx * size,
            y + dy * size,
            size * grown,
            size * grown * 0.62,
            darken(leaf, 0.10 + 0.1 * dx * dx),
        )
        pen.ellipse(
            x + dx * size - size * 0.1,
            y + dy * size - size * 0.12,
            size * grown * 0.7,
            size * grown * 0.36,
            lighten(leaf, 0.12),
            0.6,
        )
