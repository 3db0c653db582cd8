"""Between: two birds fly with a stick in their beaks, and whom they carry hangs from its middle."""

from __future__ import annotations

import math
from dataclasses import replace

from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Facing, Figure, draw_figure
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.figures.crowds import crowd_member
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sizing import Member, extent_of, resize
from storyassets.providers.protocols import ShotPictureRequest

APART = 0.56  # of a bird's width, that each is from the middle
ROOM = 1.0  # of the picture's width, for both of them
HANGING = 62.0  # degrees, that whom they carry is turned: the head is up
SLIPPED = 0.3  # of the height of whom they carry, that who lost their hold is below the stick
SMALLEST, LARGEST = 1.0, 1.35  # of a bird's width, that whom they carry is long
STICK, DARK = "#8a5a34", "#5e3c22"
STICK_WIDTH = 13.0  # figure units
PASSING_WIDE, PASSING_AT = 0.38, 0.21  # of the width: who flies by, and how far from the edge they are
PASSING_LOW = 0.075  # of the height, that they fly lower
BEYOND = 0.06  # of a bird's width, that the stick goes on beyond a beak


def without_stick(request: ShotPictureRequest) -> ShotPictureRequest:
    """The request; a stick that is in two beaks does not lie about besides."""
    staging, looks = request.staging, {sitter.character_id: sitter.look for sitter in request.sitters}
    carried = any(
        actor.holds in looks and actor.character_id in looks and _are_birds(looks[actor.character_id])
        for actor in staging.actors
    )
    if not carried or Prop.STICK not in staging.props:
        return request
    props = tuple(prop for prop in staging.props if prop is not Prop.STICK)
    return request.model_copy(update={"staging": staging.model_copy(update={"props": props})})


def is_between(one: Placed) -> bool:
    """Whether several birds have somebody: one alone takes its prey in the claws."""
    return _are_birds(one.look)


def _are_birds(look: Look) -> bool:
    return look.crowd and look.species in BIRDS


def lift_between(one: Placed, carried: Look, prefix: str, scale: float, width: float) -> Placed:
    """The two birds in flight, face to face, and whom they carry; `scale` is the carried one's beside theirs."""
    actor = one.actor.model_copy(update={"action": Action.FLY})
    pair = [
        draw_figure(
            crowd_member(one.look, k),
            Action.FLY,
            actor.emotion,
            facing=facing,
            prefix=f"{prefix}b{k}",
            empty_handed=True,
            variant=2 * k,
        )
        for k, facing in enumerate((Facing.RIGHT, Facing.LEFT))
    ]
    wide = max(figure.width for figure in pair)
    size = min(one.nearest.scale * 1.6, ROOM * width / (2 * wide * (APART + 0.5)))
    members = tuple(
        Member(figure, side * APART * wide * size, 0.0, size)
        for side, figure in zip((-1, 1), pair, strict=True)
    )
    slips = one.actor.action is Action.THROW
    does = Action.SHOUT if slips else Action.FLY
    load = draw_figure(
        carried, does, actor.emotion, facing=Facing.RIGHT, prefix=f"{prefix}h", empty_handed=True
    )
    long = wide * size / max(load.width, load.height)
    own = min(max(scale * size / one.nearest.scale, SMALLEST * long), LARGEST * long)
    across, high = extent_of(members)
    return replace(
        one,
        actor=actor,
        members=members,
        x=width / 2,
        width=across,
        height=high,
        load=load,
        load_scale=own,
        slips=slips,
    )


def let_pass(placed: tuple[Placed, ...], size: tuple[float, float]) -> tuple[Placed, ...]:
    """The same actors; who flies by those who carry somebody is below them, beside whom they carry."""
    if not any(one.load is not None and is_between(one) for one in placed):
        return placed
    return tuple(one if one.load is not None else _pass_by(one, size) for one in placed)


def _pass_by(one: Placed, size: tuple[float, float]) -> Placed:
    if one.actor.action is not Action.FLY:
        return one
    group = resize(one.members, min(1.0, PASSING_WIDE * size[0] / one.width))
    wide, high = extent_of(group)
    x = size[0] * (1 - PASSING_AT if one.way < 0 else PASSING_AT)
    return replace(one, members=group, x=x, width=wide, height=high, lift=-PASSING_LOW * size[1])


def beaks_of(one: Placed) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where the ends of the stick are, relative to the middle of the pair's feet."""
    left, right = (_beak(member) for member in one.members)
    reach = BEYOND * one.members[0].figure.width * one.members[0].scale
    return (left[0] - reach, left[1]), (right[0] + reach, right[1])


def draw_between(pen: Pen, one: Placed, x: float, y: float) -> None:
    """The stick, and whom they carry; the nearest bird's feet are at (x, y)."""
    x -= one.nearest.dx
    (x1, y1), (x2, y2) = beaks_of(one)
    middle = (x + (x1 + x2) / 2, y + (y1 + y2) / 2)
    _stick(pen, one, (x + x1, y + y1), (x + x2, y + y2))
    if one.load is None:
        return
    dx, dy = _bite(one.load, one.load_scale)
    fallen = SLIPPED * one.load.height * one.load_scale if one.slips else 0.0
    pen.place(one.load.svg, middle[0] - dx, middle[1] - dy + fallen, one.load_scale, turn=-HANGING)
    if not one.slips:  # out of the mouth: never across the eyes behind it
        _stick(pen, one, middle, (x + x2, y + y2))


def _stick(pen: Pen, one: Placed, start: tuple[float, float], end: tuple[float, float]) -> None:
    line = f"M{start[0]:.1f} {start[1]:.1f}L{end[0]:.1f} {end[1]:.1f}"
    wide = STICK_WIDTH * one.nearest.scale
    pen.line(line, DARK, wide * 1.4)
    pen.line(line, STICK, wide)


def area_between(one: Placed) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of whom they carry, relative to the nearest bird's feet."""
    (x1, y1), (x2, y2) = beaks_of(one)
    middle, y = (x1 + x2) / 2 - one.nearest.dx, (y1 + y2) / 2
    long = max(one.load.width, one.load.height) * one.load_scale if one.load else 0.0
    return middle - long / 2, y, middle + long / 2, y + long


def _beak(member: Member) -> tuple[float, float]:
    mouth = member.figure.mouth or member.figure.head
    x, y = mouth.x + mouth.width / 2, mouth.y + mouth.height / 2
    return member.dx + x * member.scale, member.dy + y * member.scale


def _bite(load: Figure, scale: float) -> tuple[float, float]:
    """Where the mouth of whom they carry is, from its feet, after it was turned."""
    mouth = load.mouth or load.head
    x, y = (mouth.x + mouth.width * 0.7) * scale, (mouth.y + mouth.height / 2) * scale
    c, s = math.cos(math.radians(-HANGING)), math.sin(math.radians(-HANGING))
    return x * c - y * s, x * s + y * c
