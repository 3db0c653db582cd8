"""How props behave in scenes: which lie, stand, grow, float or are held, and where each may be seen at all."""

from __future__ import annotations

from storyassets.model.shot import Action, Prop, Setting, Staging
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.settings import ROOMS, SHELTERED

# as large as in life, beyond the actors, and only under the open sky
BIG = frozenset(
    {
        Prop.BOAT,
        Prop.BRIDGE,
        Prop.CAR,
        Prop.CART,
        Prop.HOUSE,
        Prop.LIGHTHOUSE,
        Prop.ROCKET,
        Prop.SHIP,
        Prop.TRAIN,
        Prop.TREE,
        Prop.WALL,
        Prop.WELL,
    }
)
AFLOAT = frozenset({Prop.BOAT, Prop.SHIP})
ON_WALL = frozenset({Prop.DOOR, Prop.WINDOW})
GROWING = frozenset({Prop.FLOWER, Prop.GRAIN, Prop.ROSE, Prop.SEED})
# put on a table or a stump; other small things lie on the ground
SERVED = frozenset(
    {
        Prop.APPLE,
        Prop.BOOK,
        Prop.BOTTLE,
        Prop.BREAD,
        Prop.CAKE,
        Prop.CAMERA,
        Prop.CANDLE,
        Prop.CHEESE,
        Prop.CLOCK,
        Prop.CROWN,
        Prop.CUP,
        Prop.FISH,
        Prop.GRAPES,
        Prop.HONEY,
        Prop.JAR,
        Prop.JEWEL,
        Prop.LAMP,
        Prop.LETTER,
        Prop.MEAT,
        Prop.MILK,
        Prop.PHONE,
        Prop.PHOTO,
        Prop.PLATE,
        Prop.RADIO,
    }
)
LONG = frozenset({Prop.AXE, Prop.BROOM, Prop.SPEAR, Prop.STICK, Prop.SWORD, Prop.UMBRELLA})
HELD = (
    frozenset(prop for prop in Prop if place_of(prop) is Place.SMALL)
    | LONG
    | {Prop.BAG, Prop.BALL, Prop.BASKET, Prop.BOX, Prop.COAT, Prop.NET, Prop.POT, Prop.ROPE, Prop.SHOE}
    | {Prop.STONE, Prop.SUITCASE, Prop.VIOLIN, Prop.WOOD}
) - {Prop.HEART, Prop.SEED}
HOLDING = frozenset({Action.CARRY, Action.GIVE, Action.POINT, Action.EAT, Action.DRINK})
EDIBLE = frozenset(
    {
        Prop.APPLE,
        Prop.BONE,
        Prop.BREAD,
        Prop.CAKE,
        Prop.CHEESE,
        Prop.EGG,
        Prop.FISH,
        Prop.GRAIN,
        Prop.GRAPES,
        Prop.HONEY,
        Prop.MEAT,
        Prop.NUT,
    }
)
DRINKABLE = frozenset({Prop.BOTTLE, Prop.CUP, Prop.MILK})
BOTTOMLESS = frozenset({Setting.SEA, Setting.SKY})  # nothing can lie there where nobody has a raft or a cloud
AT_HOME = {Setting.STATION: frozenset({Prop.TRAIN}), Setting.SPACE: frozenset({Prop.ROCKET})}
# a setting that is or has the thing itself, or where it would be out of place (a fire on a carpet)
HAS_IT = {
    Setting.SHIP: frozenset({Prop.BOAT, Prop.SHIP}),
    Setting.BEDROOM: frozenset({Prop.BED, Prop.WINDOW, Prop.FIRE}),
    Setting.HOSPITAL: frozenset({Prop.BED, Prop.WINDOW, Prop.FIRE}),
    Setting.ROOM: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.KITCHEN: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.OFFICE: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.STABLE: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.WORKSHOP: frozenset({Prop.WINDOW}),
    Setting.HALL: frozenset({Prop.WINDOW, Prop.FIRE}),
}


def fitting_props(staging: Staging) -> tuple[Prop, ...]:
    """The props that can be seen in this setting, the most telling first."""
    adrift = staging.setting in BOTTOMLESS and not staging.actors
    return tuple(
        prop
        for prop in dict.fromkeys(staging.props)
        if _fits(prop, staging.setting) and not (adrift and _lies(prop))
    )


def _lies(prop: Prop) -> bool:
    return prop not in AFLOAT and place_of(prop) is not Place.SKY


def _fits(prop: Prop, setting: Setting) -> bool:
    if prop in HAS_IT.get(setting, frozenset()):
        return False
    if prop in AT_HOME.get(setting, frozenset()):
        return True
    if prop in ON_WALL:
        return setting in ROOMS
    under_sky = setting not in SHELTERED
    if place_of(prop) is Place.SKY:
        return under_sky or setting is Setting.SPACE
    return under_sky or prop not in BIG


def is_held(prop: Prop, action: Action) -> bool:
    """Whether someone who does this has that in the hand, paw or mouth."""
    if action is Action.EAT:
        return prop in EDIBLE
    if action is Action.DRINK:
        return prop in DRINKABLE
    return action in HOLDING and prop in HELD


def held_prop(props: tuple[Prop, ...], action: Action) -> Prop | None:
    """The first of them that is held; one pair of hands holds one thing."""
    return next((prop for prop in props if is_held(prop, action)), None)


def grows(prop: Prop, setting: Setting) -> bool:
    """Whether it stands rooted in the ground there."""
    return prop in GROWING and setting not in SHELTERED and setting not in (Setting.SHIP, Setting.SEA)


def needs_room(props: tuple[Prop, ...], staging: Staging) -> bool:
    """Whether one of them stands beside the actors, neither held nor beyond them."""
    action = staging.actors[0].action if staging.actors else Action.STAND
    in_hands = {actor.holds for actor in staging.actors}
    held = None if staging.actors and staging.actors[0].holds else held_prop(props, action)
    return any(
        place_of(prop) in (Place.SMALL, Place.LARGE)
        and prop not in BIG | ON_WALL
        and not grows(prop, staging.setting)
        for prop in props
        if prop is not held and prop.value not in in_hands
    )
