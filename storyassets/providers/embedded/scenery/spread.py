"""Spreads: what small animals who live like people have before them. A leaf on a stump, or a banquet like a mountain."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS
from storyassets.model.prop import Prop
from storyassets.model.shot import Condition, Staging
from storyassets.providers.embedded.scenery import dining
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.prop_states import draw_thing
from storyassets.providers.embedded.scenery.sizing import resize
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stature import height_cm
from storyassets.providers.protocols import ShotPictureRequest

DISH_CM = 30  # who is smaller may be beside a dish
LEAST, MOST_GUESTS = 2, 2
FOODS = frozenset(
    {
        Prop.APPLE,
        Prop.BREAD,
        Prop.CABBAGE,
        Prop.CAKE,
        Prop.CARROT,
        Prop.CHEESE,
        Prop.CHERRY,
        Prop.EGG,
        Prop.FISH,
    }
    | {
        Prop.GRAIN,
        Prop.GRAPES,
        Prop.HONEY,
        Prop.MEAT,
        Prop.MUSHROOM,
        Prop.NUT,
        Prop.PEAR,
        Prop.PIE,
        Prop.TURNIP,
    }
)
RICH = frozenset({Prop.CAKE, Prop.PIE})

AT_TABLE, AT_TABLE_HIGH = (0.185, 0.815), 0.33  # of the width, and of the height: host and guest
TABLE_HIGH, TABLE_HALF = 0.085, 0.225  # of the height and of the width
FOOD_WIDE, FOOD_HIGH = 0.20, 0.155
FOOD_AT = {2: (-0.10, 0.10), 3: (-0.145, 0.0, 0.15)}  # of the width, from the middle
STUMP, LEAF = "#9a6b42", "#6fae4e"

BEFORE_DISHES = {Framing.WIDE: ((0.34, 0.64), 0.185), Framing.MEDIUM: ((0.25, 0.75), 0.34)}
DISHES = (
    ("jelly", 0.62, 0.070, 3.1),
    ("cake", 0.20, 0.055, 3.5),
    ("pie", 0.93, 0.040, 2.7),
    ("cheese", 0.46, 0.020, 2.1),
    ("grapes", 0.83, 0.004, 1.5),
)
"""Which, where across, how far behind the guests (in shares of width and height), and how large; the farthest first."""

NEARER = 1.42  # times as large where the guests are seen from near


@dataclass(frozen=True)
class Spread:
    """What is laid, and whether it is a banquet."""

    foods: tuple[Condition, ...]
    banquet: bool
    framing: Framing


def spread_of(request: ShotPictureRequest) -> Spread | None:
    """The meal, if all who are seen are small, upright, and few."""
    staging = request.staging
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    found = [looks.get(actor.character_id) for actor in staging.actors]
    small = [look for look in found if look and look.upright and not look.crowd and height_cm(look) < DISH_CM]
    foods = [prop for prop in staging.props if prop in FOODS]
    if len(foods) < LEAST or not small or len(small) != len(found) or len(small) > MOST_GUESTS:
        return None
    banquet = staging.setting in ROOMS and bool(RICH & set(foods))
    return Spread(tuple(staging.condition_of(food) for food in foods), banquet, request.framing)


def without_spread(request: ShotPictureRequest, spread: Spread | None) -> ShotPictureRequest:
    """The request without what lies there."""
    if spread is None:
        return request
    return request.model_copy(
        update={"staging": request.staging.model_copy(update={"props": (), "conditions": ()})}
    )


def stand_at_spread(
    placed: tuple[Placed, ...], spread: Spread | None, size: tuple[float, float]
) -> tuple[Placed, ...]:
    """Host and guest at both sides of the table; before a banquet small, as they are."""
    if spread is None or not placed:
        return placed
    spots, high = BEFORE_DISHES.get(spread.framing, BEFORE_DISHES[Framing.MEDIUM])
    if not spread.banquet:
        spots, high = AT_TABLE, AT_TABLE_HIGH
    tallest = max(one.height for one in placed)
    share = high * size[1] / tallest
    order = sorted(range(len(placed)), key=lambda k: -placed[k].way)  # who looks right stands left
    where = {k: spots[n] for n, k in enumerate(order)}
    return tuple(
        replace(
            one,
            x=size[0] * where[k],
            members=tuple(replace(m, dx=0.0, dy=0.0) for m in resize(one.members, share)),
            width=one.width * share,
            height=one.height * share,
        )
        for k, one in enumerate(placed)
    )


def draw_spread_behind(stage: Stage, spread: Spread | None) -> str:
    """A banquet's dishes, as high as houses behind those who found it."""
    if spread is None or not spread.banquet:
        return ""
    pen = Pen("sb")
    unit = stage.width / 1000 * (NEARER if spread.framing is not Framing.WIDE else 1.0)
    table = replace(stage, pen=pen)
    for name, share, behind, size in DISHES:
        x, y = stage.width * share, stage.ground_y - behind * stage.height
        pen.shadow(x, y, 120 * size * unit, 13 * size * unit, 0.4)
        pen.open(x, y, size * unit)
        dining.DISHES.get(name, _draw_jelly)(table)
        pen.close()
    return pen.svg()


def draw_spread_before(stage: Stage, spread: Spread | None, staging: Staging) -> str:
    """A stump with a leaf for a cloth, between host and guest, and every food on it."""
    if spread is None or spread.banquet:
        return ""
    pen = Pen("sp")
    w, h, x, y = stage.width, stage.height, stage.width / 2, stage.ground_y + 0.012 * stage.height
    top = y - TABLE_HIGH * h
    _draw_stump(pen, stage, x, y, top)
    places = FOOD_AT[min(3, len(spread.foods))]
    for k, (food, at) in enumerate(zip(spread.foods, places, strict=False)):
        drawing = draw_thing(food, prefix=f"sp{k}", seed=staging.things_seed or 1)
        scale = min(FOOD_WIDE * w / drawing.width, FOOD_HIGH * h / drawing.height)
        foot = top + (0.012 if k % 2 else 0.004) * h
        pen.shadow(x + at * w, foot, drawing.width * scale * 0.45, 9, 0.35)
        pen.place(drawing.svg, x + at * w, foot, scale)
    return pen.svg()


def _draw_stump(pen: Pen, stage: Stage, x: float, y: float, top: float) -> None:
    """Bark, rings, and the leaf whose tip hangs over the edge."""
    half, bark, green = TABLE_HALF * stage.width, stage.palette.lit(STUMP), stage.palette.lit(LEAF)
    deep = half * 0.2
    pen.shadow(x, y, half * 1.3, deep * 0.9, 0.4)
    pen.path(
        f"M{num(x - half)} {num(top)}Q{num(x - half * 0.9)} {num(y - deep)} {num(x - half * 1.12)} {num(y)}"
        f"Q{num(x)} {num(y + deep * 1.1)} {num(x + half * 1.12)} {num(y)}Q{num(x + half * 0.9)} {num(y - deep)} {num(x + half)} {num(top)}Z",
        pen.tone(darken(bark, 0.14), 0.55),
    )
    grooves = "".join(
        f"M{num(x + half * at)} {num(top + deep)}q{num(half * 0.03)} {num((y - top) * 0.4)} {num(-half * 0.02)} {num((y - top) * 0.75)}"
        for at in (-0.7, -0.4, -0.1, 0.25, 0.55, 0.8)
    )
    pen.line(grooves, darken(bark, 0.4), 5, 0.6)
    pen.ellipse(x, top, half, deep, lighten(bark, 0.32))
    pen.ellipse(x, top, half * 0.9, deep * 0.84, lighten(bark, 0.44))
    pen.path(
        f"M{num(x - half * 1.08)} {num(top + deep * 0.2)}Q{num(x - half * 0.4)} {num(top - deep * 1.2)} {num(x + half * 0.6)} {num(top - deep * 0.7)}"
        f"Q{num(x + half * 1.1)} {num(top - deep * 0.2)} {num(x + half * 1.16)} {num(top + deep * 1.5)}"
        f"Q{num(x + half * 0.5)} {num(top + deep * 1.3)} {num(x - half * 0.2)} {num(top + deep * 0.9)}Q{num(x - half * 0.8)} {num(top + deep * 0.7)} {num(x - half * 1.08)} {num(top + deep * 0.2)}Z",
        pen.tone(green, 0.6),
    )
    pen.line(
        f"M{num(x - half)} {num(top + deep * 0.2)}Q{num(x)} {num(top - deep * 0.1)} {num(x + half * 1.12)} {num(top + deep * 1.2)}",
        lighten(green, 0.35),
        5,
        0.8,
    )


def _draw_jelly(stage: Stage) -> None:
    """Three trembling tiers on a plate, a cherry on top."""
    pen, red = stage.pen, stage.palette.indoors("#d8405a")
    pen.ellipse(0, 0, 104, 14, stage.palette.indoors("#e8eef2"))
    for half, low, high, colour in (
        (82, 0, 62, red),
        (60, 60, 56, stage.palette.indoors("#f08a3c")),
        (40, 114, 50, red),
    ):
        top = -low - high
        pen.path(
            f"M{-half} {-low}Q{-half - 8} {-low - high * 0.5} {-half * 0.8} {top + 8}Q{-half * 0.7} {top - 4} 0 {top - 4}T{half * 0.8} {top + 8}"
            f"Q{half + 8} {-low - high * 0.5} {half} {-low}Q0 {-low + 12} {-half} {-low}Z",
            pen.tone(colour, 0.62),
        )
        pen.line(
            f"M{-half * 0.55} {top + 14}Q{-half * 0.74} {-low - high * 0.5} {-half * 0.62} {-low - 10}",
            "#ffffff",
            8,
            0.55,
        )
    pen.circle(0, -180, 17, pen.tone(stage.palette.indoors("#b3202f"), 0.6))
    pen.line("M3 -194Q10 -214 26 -218", "#5f8a3a", 5)
