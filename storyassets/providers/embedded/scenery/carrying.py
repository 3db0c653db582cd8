"""Carrying: whom someone has in hands, jaws or claws, and how that is drawn with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from storyassets.model.camera import Framing
from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Staging
from storyassets.providers.embedded.figures import Box, Facing, Figure, Seat, draw_figure
from storyassets.providers.embedded.scenery.between import (
    area_between,
    draw_between,
    is_between,
    lift_between,
)
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.gripping import has_hands
from storyassets.providers.embedded.scenery.holding import draw_held, draw_what_is_held, span_of_held
from storyassets.providers.embedded.scenery.necks import draw_on_neck, hangs_on_neck
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.props import draw_prop
from storyassets.providers.embedded.scenery.sizing import natural_scale

LEAST, MOST = 0.30, 0.46  # of the holder's size, that a held figure is high or wide
SCRUFF = 0.62  # of the held one's height: there the jaws close
IN_ARMS = -0.44  # of the holder's height: the middle of who is in somebody's arms
CLAWS = -0.10
OFF_GROUND = 0.10  # of the holder's height, that dangling feet are above the ground
AHEAD = 0.10  # of the held one's width, that it hangs before the jaws
BESIDE_HEAD = 0.62  # of the holder's head's width, that the head of who sits on an arm is beside its middle
SEAT, BELLY = 0.3, 0.42  # of a carried one's height, that it sits above its feet, or is held under its belly
BEFORE_CHEST = 0.55  # of the way from the chest to the hands
OVER_OTHERS = 0.11  # of the picture's height, that those who carry somebody fly higher
COVER = 0.86  # of the hidden one's height, that the coat is
LOAD_MARGIN = 0.03  # of the picture's width
JAWS_REACH = 90.0  # in figure units, from the middle of the mouth: so far a thing in it reaches
JAWS_MOST = 0.15  # of the picture's width
DROOP = 10.0  # degrees, that who hangs from jaws leans forward
PROPS = frozenset(prop.value for prop in Prop)
AT_EASE = frozenset({Emotion.CALM, Emotion.EARNEST, Emotion.JOY, Emotion.LOVE, Emotion.WONDER})


def load_actors(
    placed: tuple[Placed, ...],
    looks: Mapping[str, Look],
    framing: Framing,
    size: tuple[float, float],
    staging: Staging,
) -> tuple[Placed, ...]:
    """The same actors, each with whom they hold drawn to their size."""
    return tuple(
        _load_between(one, looks[one.actor.holds], f"l{i}", framing, size)
        if is_between(one) and one.actor.holds in looks
        else _load(one, looks[one.actor.holds], f"l{i}", framing, size[1], staging.emotion, staging.props)
        if one.actor.holds in looks
        else replace(one, held=staging.condition_of(Prop(one.actor.holds)), things_seed=staging.things_seed)
        if one.actor.holds in PROPS
        else one
        for i, one in enumerate(placed)
    )


def _load_between(
    one: Placed, look: Look, prefix: str, framing: Framing, size: tuple[float, float]
) -> Placed:
    width, height = size
    beside = natural_scale(look, framing, height) / natural_scale(one.look, framing, height)
    lifted = lift_between(one, look, prefix, one.nearest.scale * beside, width)
    return replace(lifted, lift=OVER_OTHERS * height)


def keep_loads_inside(placed: tuple[Placed, ...], width: float) -> tuple[Placed, ...]:
    """The same actors, each so far in that what is in their jaws is not cut by the picture's edge."""
    return tuple(_keep_inside(one, width) for one in placed)


def _keep_inside(one: Placed, width: float) -> Placed:
    area = area_of_load(one)
    if has_hands(one.look) and area is None:
        left, right = span_of_held(one)
        margin, head = LOAD_MARGIN * width, one.nearest.figure.head
        face = [one.x + one.nearest.dx + x * one.nearest.scale for x in (head.x, head.x + head.width)]
        shift = min(max(0.0, margin - left), max(0.0, width - margin - face[1]))
        back = min(max(0.0, right + margin - width), max(0.0, face[0] - margin))
        return replace(one, x=one.x + shift - back)
    if has_hands(one.look) or not one.actor.holds or is_between(one):
        return one
    member = one.nearest
    if area is None:
        mouth = member.figure.mouth or member.figure.head
        x = (mouth.x + mouth.width / 2) * member.scale
        half = min(JAWS_REACH * member.scale, JAWS_MOST * width)
        area = (x - half, 0.0, x + half, 0.0)
    x, margin = one.x + member.dx, LOAD_MARGIN * width
    left, right = x + area[0] - margin, x + area[2] + margin - width
    # Where both edges are near, the head's side counts.
    shift = -min(0.0, left) if one.way < 0 else -max(0.0, right)
    return replace(one, x=one.x + shift)


def _load(
    one: Placed,
    look: Look,
    prefix: str,
    framing: Framing,
    height: float,
    mood: Emotion,
    props: tuple[Prop, ...],
) -> Placed:
    armed = has_hands(one.look)
    kind = look.species is one.look.species
    emotion = mood if kind or (armed and mood in AT_EASE) else Emotion.FEAR
    facing = Facing.FRONT if one.facing is Facing.FRONT else one.facing
    action = Action.SIT if sits_on_arm(one, look) else Action.STAND
    figure = draw_figure(
        look, action, emotion, facing=facing, prefix=prefix, empty_handed=True, seat=Seat.NOTHING
    )
    holder = one.nearest
    size = max(holder.figure.height, holder.figure.width * 0.8) * holder.scale
    scale = holder.scale * natural_scale(look, framing, height) / natural_scale(one.look, framing, height)
    scale = min(max(scale, LEAST * size / figure.height), MOST * size / max(figure.height, figure.width))
    cover = Prop.COAT if armed and Prop.COAT in props else None
    sits = action is Action.SIT
    loaded = replace(one, load=figure, load_scale=scale, cover=cover, load_sits=sits)
    ahead = one.way * _hang(loaded, figure, scale)[0] + figure.width * scale / 2 - one.width / 2
    # Both of them together are in the middle of where the holder alone would be.
    return replace(loaded, x=one.x - one.way * max(0.0, ahead) / 2)


def draw_load(pen: Pen, one: Placed, x: float, y: float) -> None:
    """Whom or what the nearest of them holds, who stands at (x, y)."""
    member = one.nearest
    if one.load is None and one.actor.holds in PROPS:
        prop = Prop(one.actor.holds)
        if hangs_on_neck(one):
            draw_on_neck(pen, one, x, y)
            return
        draw_held(pen, one, y - member.dy, prop, draw_what_is_held(one, prop))
    if one.load is None:
        return
    if is_between(one):
        draw_between(pen, one, x, y - member.dy)
        return
    load, scale = one.load, one.load_scale
    dx, dy = _hang(one, load, scale)
    if one.cover is not None:
        # Only the upper half of who is hidden under a coat looks out of it.
        coat = draw_prop(one.cover, prefix="pc", seed=one.look.seed)
        size = load.height * scale * COVER / coat.height
        pen.place(load.svg, x + dx, y + dy - load.height * scale * 0.1, scale)
        pen.place(coat.svg, x + dx, y + dy + coat.height * size * 0.12, size)
        return
    pen.place(load.svg, x + dx, y + dy, scale, turn=0.0 if has_hands(one.look) else one.way * DROOP)


def area_of_load(one: Placed) -> tuple[float, float, float, float] | None:
    """Left, top, right and bottom of whom they hold, relative to the nearest holder's feet."""
    if one.load is None:
        return None
    if is_between(one):
        return area_between(one)
    x, y = _hang(one, one.load, one.load_scale)
    half, high = one.load.width * one.load_scale / 2, one.load.height * one.load_scale
    return x - half, y - high, x + half, y


def is_behind(one: Placed) -> bool:
    """Whether the jaws close over what they hold; arms and claws are behind it."""
    return one.load is not None and not has_hands(one.look) and not is_between(one)


def sits_on_arm(one: Placed, look: Look) -> bool:
    """Whether who has hands has them on one arm: those who stand up like people do."""
    return one.nearest.figure.grip is not None and has_hands(one.look) and has_hands(look)


def _on_arm(one: Placed, load: Figure, scale: float) -> tuple[float, float]:
    """On the near forearm, the head beside the holder's; an animal lies on both hands."""
    figure, size = one.nearest.figure, one.nearest.scale
    (near, low), (far, high) = figure.grip or ((0.0, 0.0), (0.0, 0.0))
    head = figure.head.x + figure.head.width / 2
    if one.load_sits:
        beside = one.way * figure.head.width * BESIDE_HEAD * size
        x = head * size + beside - (load.head.x + load.head.width / 2) * scale
        return x, low * size + load.height * SEAT * scale
    return ((near + far) / 2 * size + one.way * load.width * scale * AHEAD), max(
        low, high
    ) * size + load.height * BELLY * scale


def _hang(one: Placed, load: Figure, scale: float) -> tuple[float, float]:
    """Where the held one's feet are, relative to the holder's."""
    figure, size = one.nearest.figure, one.nearest.scale
    high = figure.height * size
    if has_hands(one.look) and figure.grip is not None:
        return _on_arm(one, load, scale)
    if has_hands(one.look):
        reach = (
            0.0
            if one.facing is Facing.FRONT or one.actor.action is Action.CLIMB
            else (figure.width / 2 - 60) * BEFORE_CHEST
        )
        return one.way * reach * size, IN_ARMS * high + load.height * scale / 2
    if one.actor.action is Action.FLY:
        return 0.0, CLAWS * high + load.height * scale
    mouth: Box = figure.mouth or figure.head
    x = (mouth.x + mouth.width / 2) * size + one.way * AHEAD * load.width * scale
    y = (mouth.y + mouth.height / 2) * size + SCRUFF * load.height * scale
    lowest = -OFF_GROUND * high
    return x, min(y, lowest)
