"""A fist in an insert: a thing by its handle, before the holder's chest."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.handles import HANDLES, by_handle
from storyassets.providers.embedded.scenery.held_load import Load
from storyassets.providers.embedded.scenery.held_thing import place_turned
from storyassets.providers.embedded.scenery.insert_arms import (
    COUNTER,
    HOLDER_FOOT,
    HOLDER_HIGH,
    NEAR_FOOT,
    NEARER,
    THING_ON_COUNTER,
    draw_forearm,
    draw_upper_arm,
    elbow_of,
)
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num

FIST_ASIDE, FIST_HIGH = 0.05, 0.05  # of the height: where the fist is
FIST_SIZE = 0.2  # of the height: how long a thing in it is
FIST_LEAN = 26.0  # degrees, that it leans to the middle of the picture


def draw_in_fist(
    pen: Pen, size: tuple[float, float], look: Look, prop: Prop, thing: Drawing, emotion: Emotion
) -> None:
    """One fist before the holder's chest, the thing's handle in it: four fingers before it, the palm behind."""
    wide, high = size
    foot = high * (COUNTER + THING_ON_COUNTER)
    hand = wide * 0.5 + high * FIST_ASIDE, foot - high * FIST_HIGH
    pen.open(wide * 0.5 * (1 - NEARER), high * NEAR_FOOT - foot * NEARER, NEARER)
    holder = draw_portrait(look, emotion, prefix="h", busy=1)
    pen.place(holder.svg, wide * 0.5, high * HOLDER_FOOT, high * HOLDER_HIGH / holder.height)
    draw_upper_arm(pen, look, size, elbow_of(size, hand[0], 1), 1, 0)
    draw_forearm(pen, size, look, hand, 1)
    natural = max(thing.width, thing.height)
    load = Load(prop, natural, thing.height / natural, thing.width / natural, holder.head, -1)
    lean = None if HANDLES[prop].keeps else FIST_LEAN
    at = by_handle(load, hand, high * FIST_SIZE, lean)
    place_turned(pen, thing, (at.x, at.y), high * FIST_SIZE / natural, at.turn, mirror=True)
    _draw_closed_fingers(pen, look.skin, hand)
    pen.close()


def _draw_closed_fingers(pen: Pen, skin: str, hand: tuple[float, float]) -> None:
    """Four fingers round a handle, and the thumb over them."""
    x, y = hand
    for k in range(4):
        row = y - 40 + 27 * k
        d = f"M{num(x + 30)} {num(row)}H{num(x - 30 + 3 * k)}"
        pen.line(d, darken(skin, 0.2), 31)
        pen.line(d, skin, 26)
    thumb = f"M{num(x + 44)} {num(y - 30)}Q{num(x + 20)} {num(y - 62)} {num(x - 26)} {num(y - 54)}"
    pen.line(thumb, darken(skin, 0.2), 38)
    pen.line(thumb, skin, 32)
