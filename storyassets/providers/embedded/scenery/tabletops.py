"""Tabletops: small things lie on the table that is named with them, not beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_habits import GROWING
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.props import PROPS, place_of
from storyassets.providers.embedded.scenery.props_rooms import draw_bare_table


@dataclass(frozen=True)
class Top:
    """Where things lie on it: the share of its height, and of its width to either side of its middle."""

    height: float
    places: tuple[float, ...]


TOPS = {Prop.TABLE: Top(0.655, (0.0, -0.30)), Prop.DESK: Top(0.565, (0.03,))}
ASIDE = 0.24  # of the table's width: a single thing lies away from whoever stands before the table
LYING = frozenset(
    {Prop.BAG, Prop.BASKET, Prop.BOX, Prop.DRESS, Prop.HAT, Prop.POT, Prop.SHIRT, Prop.SHOE, Prop.TROUSERS}
)  # of the large, these too
ENLARGED = 1.4  # a thing on a table is so much larger than life: it has to be seen
WIDEST = 0.40  # of the table's width


@dataclass(frozen=True)
class Laid:
    """A table with what lies on it."""

    table: Prop
    things: tuple[Prop, ...]
    drawing: Drawing


def lay_table(props: Sequence[Prop], staging: Staging, seed: int, way: int) -> Laid | None:
    """The first table among the props with the small ones on it; None without a table or anything to lay.

    `way` is to which side of the table there is room: -1 left, 1 right, 0 in the middle.
    """
    table = next((prop for prop in props if prop in TOPS), None)
    if table is None:
        return None
    top = TOPS[table]
    things = [
        prop for prop in props if prop not in GROWING and (place_of(prop) is Place.SMALL or prop in LYING)
    ]
    things = things[: len(top.places)]
    if not things:
        return None
    bare = _bare(table, staging, seed)
    pen, high = Pen("pl"), bare.height * top.height
    pen.place(bare.svg, 0, 0)
    places = (way * ASIDE,) if table is Prop.TABLE and len(things) == 1 else top.places
    for k, (thing, share) in enumerate(zip(things, places, strict=False)):
        one = draw_thing(staging.condition_of(thing), prefix=f"pl{k}", seed=seed)
        scale = min(ENLARGED, WIDEST * bare.width / one.width)
        pen.shadow(share * bare.width, -bare.height * top.height, one.width * scale * 0.55, 10, 0.3)
        pen.place(one.svg, share * bare.width, -bare.height * top.height, scale)
        high = max(high, bare.height * top.height + one.height * scale)
    return Laid(table, tuple(things), Drawing(pen.svg(), bare.width, high))


def _bare(table: Prop, staging: Staging, seed: int) -> Drawing:
    """The table without its vase of flowers."""
    whole = draw_thing(staging.condition_of(table), prefix="pt", seed=seed)
    if table is not Prop.TABLE:
        return whole
    pen, kind = Pen("pt"), PROPS[table]
    scale = kind.true_height / kind.height
    pen.open(0, 0, scale)
    draw_bare_table(pen)
    pen.close()
    return Drawing(pen.svg(), whole.width, whole.height)
