"""Necks: a bell, a medal or a chain on a band round an animal's neck."""

from __future__ import annotations

from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Condition
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.gripping import has_hands
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_states import draw_thing

HUNG = frozenset({Prop.BELL.value, Prop.NECKLACE.value, Prop.MEDAL.value, Prop.CHAIN.value})
IN_JAWS = frozenset({Action.CARRY, Action.GIVE, Action.THROW, Action.EAT, Action.FLY})
BAND = "#c8343f"
BACK, LOW = 0.24, 1.13  # of the head's width and height: where the neck is, behind the face
HALF = 0.30  # of the head's width
SIZE = 0.46  # of the head's width, that what hangs there is wide


def hangs_on_neck(one: Placed) -> bool:
    """Whether what they have is on their neck, and not in jaws or hands."""
    animal = not has_hands(one.look)
    return animal and one.actor.holds in HUNG and one.actor.action not in IN_JAWS


def draw_on_neck(pen: Pen, one: Placed, x: float, y: float) -> None:
    """The band and what hangs from it, over the nearest of them, who stands at (x, y)."""
    member = one.nearest
    head, scale = member.figure.head, member.scale
    wide = head.width * scale
    cx = x + (head.x + head.width * 0.5) * scale - one.way * BACK * wide
    cy = y + (head.y + head.height * LOW) * scale
    half, thick = HALF * wide, wide * 0.085
    band = f"M{num(cx - half)} {num(cy - thick)}Q{num(cx)} {num(cy + half * 0.66)} {num(cx + half)} {num(cy - thick)}"
    pen.line(band, darken(BAND, 0.28), thick * 1.3)
    pen.line(band, BAND, thick)
    pen.line(band, lighten(BAND, 0.35), thick * 0.22, 0.7)
    prop = Prop(one.actor.holds)
    thing = draw_thing(one.held or Condition(prop=prop), prefix="pk", seed=one.things_seed or 1)
    size = SIZE * wide / thing.width
    pen.place(thing.svg, cx, cy + half * 0.26 + thing.height * size, size)
