"""Along its shaft: a staff upright in a fist, a tool from hand to hand, an axe swung back over the head."""

from __future__ import annotations

import math

from storyassets.model.prop import Prop
from storyassets.providers.embedded.figures import Hold
from storyassets.providers.embedded.scenery.grips import BESIDE_MIDDLE, SHAFTS
from storyassets.providers.embedded.scenery.held_load import Carried, Load, Point

SHORT_SHAFT = 0.3  # of its length, that the middle of what does not reach the ground is below the fist
HEAD_DOWN = frozenset({Prop.AXE, Prop.OAR, Prop.PICKAXE})  # at rest


def along_shaft(load: Load, hands: tuple[Point, Point], hold: Hold) -> Carried:
    """Upright in one hand, or along the line from hand to hand."""
    (x, y), (x2, y2) = hands
    upright = -SHAFTS.get(load.prop, 0.0) * load.way
    if hold is Hold.STAFF:
        return _upright(load, hands[0], upright)
    size = load.size(1.9, 2.2 if hold is Hold.SWING else 2.7)
    along = math.degrees(math.atan2(x2 - x, y - y2))
    beside = load.way * BESIDE_MIDDLE.get(load.prop, 0.0) * size
    if hold is Hold.SWEEP:
        length = math.hypot(x2 - x, y2 - y)
        down = ((x - x2) / length, (y - y2) / length)
        x, y = x - down[1] * beside, y + down[0] * beside
        return Carried(x + down[0] * size * 0.2, y + down[1] * size * 0.2, size, upright + along)
    aslant = math.radians(along)
    x, y = (x + x2) / 2 - math.cos(aslant) * beside, (y + y2) / 2 - math.sin(aslant) * beside
    return Carried(x, y, size, upright + along)


def _upright(load: Load, hand: Point, upright: float) -> Carried:
    """With its foot on the ground; what is shorter hangs from the fist, an axe with its head down."""
    x, y = hand
    stick = load.prop is Prop.STICK
    size = load.size(1.9 if stick else 2.4, 3.6)
    size = min(size, load.face * 2.0, load.below_face(x)) if stick else size
    middle = min(-size * 0.5, y + size * SHORT_SHAFT)
    beside = load.way * BESIDE_MIDDLE.get(load.prop, 0.0) * size
    if load.prop in HEAD_DOWN:
        return Carried(x + beside, middle, size, upright + 180.0)
    return Carried(x - beside, middle, size, upright)
