"""Every prop: its drawing, its size and where it belongs. The drawings are in the `props_*` modules."""

from __future__ import annotations

from random import Random

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.pen import Drawing, Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place, PropKind
from storyassets.providers.embedded.scenery.props_adornments import ADORNMENTS
from storyassets.providers.embedded.scenery.props_aid import AID
from storyassets.providers.embedded.scenery.props_arms import ARMS
from storyassets.providers.embedded.scenery.props_at_home import AT_HOME_THINGS
from storyassets.providers.embedded.scenery.props_built import BUILT
from storyassets.providers.embedded.scenery.props_chores import CHORES
from storyassets.providers.embedded.scenery.props_clothing import CLOTHING
from storyassets.providers.embedded.scenery.props_devices import DEVICES
from storyassets.providers.embedded.scenery.props_eaten import EATEN
from storyassets.providers.embedded.scenery.props_engines import ENGINES
from storyassets.providers.embedded.scenery.props_feasts import FEASTS
from storyassets.providers.embedded.scenery.props_firearms import FIREARMS
from storyassets.providers.embedded.scenery.props_food import FOOD
from storyassets.providers.embedded.scenery.props_frost_and_fire import FROST_AND_FIRE
from storyassets.providers.embedded.scenery.props_fruit import FRUIT
from storyassets.providers.embedded.scenery.props_furniture import FURNITURE
from storyassets.providers.embedded.scenery.props_games import GAMES
from storyassets.providers.embedded.scenery.props_garden import GARDEN_FOOD
from storyassets.providers.embedded.scenery.props_hand_tools import HAND_TOOLS
from storyassets.providers.embedded.scenery.props_household import HOUSEHOLD
from storyassets.providers.embedded.scenery.props_keeping import KEEPING
from storyassets.providers.embedded.scenery.props_keepsakes import KEEPSAKES
from storyassets.providers.embedded.scenery.props_kitchen import KITCHEN_THINGS
from storyassets.providers.embedded.scenery.props_landmarks import LANDMARKS
from storyassets.providers.embedded.scenery.props_leisure import LEISURE
from storyassets.providers.embedded.scenery.props_lights import LIGHTS_AND_GRAVES
from storyassets.providers.embedded.scenery.props_machines import MACHINES
from storyassets.providers.embedded.scenery.props_materials import MATERIALS
from storyassets.providers.embedded.scenery.props_meals import MEALS
from storyassets.providers.embedded.scenery.props_modern import ROLLED
from storyassets.providers.embedded.scenery.props_music import MUSIC
from storyassets.providers.embedded.scenery.props_nature import NATURE
from storyassets.providers.embedded.scenery.props_nursery import NURSERY
from storyassets.providers.embedded.scenery.props_odd import ODD
from storyassets.providers.embedded.scenery.props_of_care import OF_CARE
from storyassets.providers.embedded.scenery.props_offices import OFFICES
from storyassets.providers.embedded.scenery.props_packed import PACKED
from storyassets.providers.embedded.scenery.props_papers import PAPERS
from storyassets.providers.embedded.scenery.props_play import PLAY
from storyassets.providers.embedded.scenery.props_plumbing import PLUMBING
from storyassets.providers.embedded.scenery.props_rooms import ROOM_PROPS
from storyassets.providers.embedded.scenery.props_school import SCHOOL
from storyassets.providers.embedded.scenery.props_sea_and_farm import SEA_AND_FARM
from storyassets.providers.embedded.scenery.props_signals import SIGNALS
from storyassets.providers.embedded.scenery.props_snacks import SNACKS
from storyassets.providers.embedded.scenery.props_sound_and_science import SOUND_AND_SCIENCE
from storyassets.providers.embedded.scenery.props_sports import SPORTS
from storyassets.providers.embedded.scenery.props_street_side import STREET_SIDE
from storyassets.providers.embedded.scenery.props_structures import STRUCTURES
from storyassets.providers.embedded.scenery.props_tools import TOOLS
from storyassets.providers.embedded.scenery.props_traffic import TRAFFIC
from storyassets.providers.embedded.scenery.props_travel import TRAVEL
from storyassets.providers.embedded.scenery.props_vehicles import VEHICLES
from storyassets.providers.embedded.scenery.props_wards import WARDS
from storyassets.providers.embedded.scenery.props_washing import WASHING
from storyassets.providers.embedded.scenery.props_wonders import WONDERS
from storyassets.providers.embedded.scenery.props_workshop import WORKSHOP
from storyassets.providers.embedded.scenery.props_worn_today import WORN_TODAY
from storyassets.providers.embedded.scenery.props_yard import YARD

PROPS: dict[Prop, PropKind] = {
    **ADORNMENTS,
    **ARMS,
    **CLOTHING,
    **DEVICES,
    **FOOD,
    **FURNITURE,
    **GARDEN_FOOD,
    **HOUSEHOLD,
    **LANDMARKS,
    **LIGHTS_AND_GRAVES,
    **MACHINES,
    **MATERIALS,
    **MEALS,
    **MUSIC,
    **NATURE,
    **OFFICES,
    **PLAY,
    **ROLLED,
    **ROOM_PROPS,
    **STRUCTURES,
    **TOOLS,
    **TRAVEL,
    **VEHICLES,
    **WONDERS,
    **WORKSHOP,
    **CHORES,
    **KEEPSAKES,
    **PAPERS,
    **SPORTS,
    **TRAFFIC,
    **WARDS,
    **YARD,
    **AT_HOME_THINGS,
    **EATEN,
    **FEASTS,
    **KEEPING,
    **KITCHEN_THINGS,
    **NURSERY,
    **PACKED,
    **SCHOOL,
    **SNACKS,
    **WASHING,
    **WORN_TODAY,
    **HAND_TOOLS,
    **PLUMBING,
    **AID,
    **GAMES,
    **ENGINES,
    **FIREARMS,
    **SEA_AND_FARM,
    **SOUND_AND_SCIENCE,
    **FROST_AND_FIRE,
    **SIGNALS,
    **ODD,
    **STREET_SIDE,
    **OF_CARE,
    **LEISURE,
    **FRUIT,
    **BUILT,
}

GROWN = frozenset(
    {Prop.BUSH, Prop.FLOWER, Prop.GRAIN, Prop.LEAF, Prop.ROSE, Prop.SEED, Prop.STONE, Prop.TREE}
)


def draw_prop(prop: Prop, *, prefix: str, seed: int = 0) -> Drawing:
    """The prop in figure units, standing on the origin; `seed` varies what grows: a made thing looks the same always."""
    kind = PROPS[prop]
    pen = Pen(prefix)
    scale = kind.true_height / kind.height
    x, y = kind.origin
    pen.open(-x * scale, -y * scale, scale)
    kind.draw(pen, Random(f"{prop.value}:{seed if prop in GROWN else 0}"))
    pen.close()
    return Drawing(pen.svg(), kind.width * scale, kind.true_height)


def place_of(prop: Prop) -> Place:
    """Where a scene puts the prop."""
    return PROPS[prop].place
