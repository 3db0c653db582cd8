"""What the speaker of a close shot has in the hand: held up beside the face, or a telephone at the ear."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, Condition, Staging
from storyassets.providers.embedded.figures import Hold, draw_portrait
from storyassets.providers.embedded.figures.raised_hand import draw_raised_hand
from storyassets.providers.embedded.scenery.bust import Spot, seat_of
from storyassets.providers.embedded.scenery.gripping import wearing_of
from storyassets.providers.embedded.scenery.grips import BORNE, CYCLES, HANDLED, STEMS, TELEPHONES
from storyassets.providers.embedded.scenery.handles import HANDLES, HANGING, by_handle
from storyassets.providers.embedded.scenery.held_load import Load
from storyassets.providers.embedded.scenery.held_thing import place_turned
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_habits import TINY
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import PROPS as KINDS
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.protocols import Sitter

BESIDE = 0.80  # of the head's width, that the hand is from the head's middle
BELOW_CHIN = 0.10  # of the head's height, that the hand is below the chin
IN_HAND = 0.16  # of the thing's height, that is below the middle of the hand
HANGS = 0.92  # of the height of a thing with a handle
UPRIGHT = 14.0  # degrees, that what is held up by its handle leans from the face
SMALLEST, LARGEST = 0.42, 0.66  # of the head's height
TOO_LONG = 270.0  # in figure units, high or wide
EAR = 64.0  # in units of the face, that a hand with a telephone is beside its middle
INSIDE = 0.17  # of the picture's width: no hand is nearer to an edge
PROPS = {prop.value: prop for prop in Prop}


def held_close(sitter: Sitter, actor: Actor) -> Prop | None:
    """The thing that can be held up beside a face."""
    prop = PROPS.get(actor.holds)
    if prop is None or sitter.look.species is not Species.HUMAN or sitter.look.crowd or prop in CYCLES:
        return None
    if wearing_of(actor, sitter.look) or prop in BORNE:
        return None
    return prop if prop in TELEPHONES or (place_of(prop) is Place.SMALL and not _is_long(prop)) else None


def _is_long(prop: Prop) -> bool:
    """Whether it is a toy of itself as small as it would be beside a face: a rifle, a trumpet."""
    kind = KINDS[prop]
    return max(kind.true_height, kind.width * kind.true_height / kind.height) > TOO_LONG


def busy_hand(sitter: Sitter, actor: Actor) -> int:
    """Which hand is held up: 1 on the side to which they look, -1 with a telephone at the ear; 0 for none."""
    prop = held_close(sitter, actor)
    return 0 if prop is None else -1 if prop in TELEPHONES else 1


def draw_held_close(pen: Pen, sitter: Sitter, actor: Actor, spot: Spot, staging: Staging) -> None:
    """The thing, and the hand that holds it, over the speaker."""
    prop = held_close(sitter, actor)
    if prop is None:
        return
    figure = draw_portrait(sitter.look, actor.emotion, prefix="hc", turned=spot.turned, busy=True)
    seat, head, way = seat_of(figure, sitter.look.species, spot), figure.head, -1 if spot.turned < 0 else 1
    middle, chin = head.x + head.width / 2, head.y + head.height
    unit = head.width / 120.0
    if prop in TELEPHONES:
        _, hand = draw_raised_hand(sitter.look, TELEPHONES[prop], "hr")
        x, y = middle - way * EAR * unit, head.y + head.height * 0.74
        pen.place(
            hand, seat.x + x * seat.scale, seat.foot + y * seat.scale, unit * seat.scale, mirror=way < 0
        )
        return
    seed = staging.things_seed or sitter.look.seed
    thing = draw_thing(staging.condition_of(prop) or Condition(prop=prop), prefix="ht", seed=seed)
    natural = max(thing.width, thing.height)
    least = SMALLEST * (0.5 if prop in TINY else 1.0)
    size = min(max(natural, least * head.height), LARGEST * head.height) / natural
    x = seat.x + (middle + way * BESIDE * head.width) * seat.scale
    x = min(max(x, INSIDE * spot.size[0]), (1 - INSIDE) * spot.size[0])
    y = seat.foot + (chin + BELOW_CHIN * head.height) * seat.scale
    scale = size * seat.scale
    hangs = prop in HANDLED
    below = hangs or (prop in HANDLES and HANDLES[prop].axis == HANGING)
    closed = Hold.HANGING if hangs else Hold.STEM if prop in STEMS else Hold.SMALL
    palm, thumb = draw_raised_hand(sitter.look, closed, "hr")
    layers = (thumb, palm) if below else (palm, thumb)
    pen.place(layers[0], x, y, unit * seat.scale, mirror=way < 0)
    if prop in HANDLES:
        load = Load(prop, natural, thing.height / natural, thing.width / natural, head, way)
        at = by_handle(load, (x, y), natural * scale, None if HANDLES[prop].keeps else UPRIGHT)
        place_turned(pen, thing, (at.x, at.y), scale, at.turn, mirror=way < 0)
    else:
        foot = y + thing.height * (HANGS if hangs else IN_HAND) * scale
        pen.place(thing.svg, x, foot, scale, mirror=way < 0)
    pen.place(layers[1], x, y, unit * seat.scale, mirror=way < 0)
