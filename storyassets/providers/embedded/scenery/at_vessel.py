"""At a vessel: who has no hands stands on a stone beside a jug, the beak or muzzle in its neck or over its rim."""

from __future__ import annotations

from dataclasses import replace

from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import lighten
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.sizing import extent_of, resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stature import standing_height

VESSELS = props_named("pitcher jar vase")
DIPS = frozenset({Action.DRINK, Action.EAT})
LETS_FALL = frozenset({Action.GIVE, Action.THROW, Action.LAY})
HIGH = 1.24  # of a standing bird's height, that the vessel is: its beak does not reach over the rim
DIP = 0.20  # of the vessel's height, that a beak is below its rim
ABOVE = 0.16  # of the same, that a beak is above it which lets something fall
STONE_HALF = 0.26  # of the bird's width
BESIDE = 0.7  # of its half width, that its middle is before a bird which only stands there
LEAST_STONE = 0.06  # of the bird's height
JUG_WIDE = 0.92  # of its height
BEYOND = 0.85  # of the jug's width, that it is before a bird beside it
BOTH_WIDE = 0.9  # of the picture's width
TAIL = 0.14  # of the bird's width, that may be out of the picture
BOTH_HIGH = 0.84  # of the width too, so that the jug is above the captions
ASIDE = 0.08  # of the vessel's width: a neck is beside the middle, because of the handle


def vessel_of(one: Placed, staging: Staging) -> Prop | None:
    """The jug beside a lone bird: it is as large in all their pictures."""
    if one.look.species not in BIRDS or one.look.crowd or one.actor.action is Action.FLY or one.lift < 0:
        return None
    jug = next((prop for prop in staging.props if prop in VESSELS), None)
    return None if jug is None or one.actor.holds == jug.value or staging.in_air is jug else jug


def _leans(one: Placed) -> bool:
    """Whether it drinks from it, reaches into it, or drops something into it."""
    action = one.actor.action
    return action in DIPS or (action in LETS_FALL and bool(one.actor.holds))


def lean_over_vessels(placed: tuple[Placed, ...], staging: Staging, width: float) -> tuple[Placed, ...]:
    """The same birds, as high as the rim is, with room for the jug."""
    if len(placed) != 1 or vessel_of(placed[0], staging) is None:
        return placed
    one = placed[0]
    return (_lean(one, width) if _leans(one) else _beside(one, width),)


def _beside(one: Placed, width: float) -> Placed:
    """A bird that only stands there, no larger than leaves room for the jug before it."""
    jug = _vessel_height(one) * JUG_WIDE
    factor = min(1.0, width * BOTH_WIDE / (one.width + jug * BEYOND))
    x = width / 2 - one.way * jug * factor * BEYOND / 2
    return replace(_resized(one, factor), x=x)


def _resized(one: Placed, factor: float) -> Placed:
    group = resize(one.members, factor)
    wide, high = extent_of(group)
    return replace(one, members=group, width=wide, height=high)


def _lean(one: Placed, width: float) -> Placed:
    """As near as shows the whole jug; of the bird only the tail may leave the picture."""
    jug = _vessel_height(one) * JUG_WIDE
    ahead = abs(_mouth(one)[0]) + (0.5 + ASIDE) * jug
    behind = one.width * (0.5 - TAIL)
    tall = one.height + _lift_to_rim(one)
    factor = min(1.0, width * BOTH_WIDE / (ahead + behind), width * BOTH_HIGH / tall)
    one = _resized(one, factor)
    middle = width / 2 - one.way * (ahead - behind) * factor / 2
    return replace(one, x=middle, lift=_lift_to_rim(one))


def _lift_to_rim(one: Placed) -> float:
    """How far above the ground it stands, so that its beak is in the neck or over it."""
    over = _vessel_height(one) * (1 - DIP if one.actor.action in DIPS else 1 + ABOVE)
    return max(0.0, over + _mouth(one)[1])


def draw_vessel_under_beak(
    pen: Pen, stage: Stage, staging: Staging, one: Placed, prop: Prop, seed: int
) -> None:
    """The jug under the beak, and the stone under the feet."""
    drawing = draw_thing(staging.condition_of(prop), prefix="vb", seed=seed)
    scale = _vessel_height(one) / drawing.height
    y = stage.ground_y + stage.height * 0.006
    if one.lift > LEAST_STONE * one.height:
        _draw_stone(pen, stage, one, y)
    x = one.x + _mouth(one)[0] + one.way * ASIDE * drawing.width * scale
    if not _leans(one):
        half = drawing.width * scale / 2
        x = one.x + one.way * (one.width / 2 + half * BESIDE)
        x = min(stage.width - half * 1.1, max(half * 1.1, x))
    pen.shadow(x, y, drawing.width * scale * 0.56, drawing.width * scale * 0.08)
    pen.stand(drawing, x, y, scale, mirror=one.way < 0)


def _draw_stone(pen: Pen, stage: Stage, one: Placed, y: float) -> None:
    """A boulder, flat on top."""
    grey, half, top = stage.palette.lit("#a3988c"), one.width * STONE_HALF, y - one.lift - 6
    x = one.x - one.way * one.width * 0.02
    pen.shadow(x, y, half * 1.2, half * 0.2)
    pen.path(
        f"M{x - half:.1f} {y:.1f}Q{x - half * 1.04:.1f} {top + one.lift * 0.3:.1f} {x - half * 0.6:.1f} {top:.1f}"
        f"Q{x:.1f} {top - 8:.1f} {x + half * 0.62:.1f} {top + 3:.1f}"
        f"Q{x + half * 1.02:.1f} {top + one.lift * 0.4:.1f} {x + half:.1f} {y:.1f}Z",
        pen.tone(grey, 0.6, 0.26),
    )
    pen.ellipse(x, top + 4, half * 0.58, 9, lighten(grey, 0.2))


def _vessel_height(one: Placed) -> float:
    return HIGH * standing_height(one.look) * one.nearest.scale


def _mouth(one: Placed) -> tuple[float, float]:
    """Where the tip of the beak is, from the middle of the feet."""
    member = one.nearest
    box = member.figure.mouth or member.figure.head
    return (box.x + box.width / 2) * member.scale, (box.y + box.height / 2) * member.scale
