"""How props behave in scenes: which lie, stand, grow, float or are held, and where each may be seen at all."""

from __future__ import annotations

from storyassets.model.place import ROOMS, Setting
from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Action, Condition, Staging
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.settings import SHELTERED

# as large as in life, beyond the actors, and only under the open sky
BIG = props_named(
    "boat bridge bus car carriage cart castle christmas_tree fence gate haystack house lighthouse mountain rocket "
    "ship tent tow_truck tower tractor train tree truck wall well windmill ambulance police_car tram excavator van buoy canoe construction_crane fire_truck forklift snowplow submarine goal raft sail tank wave "
    "bus_stop caravan fountain greenhouse phone_box scaffolding shed street_lamp"
)
MASS = 5  # of a thing of which there are many, so many are a heap
AFLOAT = frozenset({Prop.BOAT, Prop.BUOY, Prop.CANOE, Prop.PEDALO, Prop.RAFT, Prop.SHIP, Prop.SUBMARINE})
ON_WALL = frozenset(
    {Prop.CURTAIN, Prop.DOOR, Prop.NOTICE, Prop.SECURITY_CAMERA, Prop.SWITCH, Prop.THERMOSTAT, Prop.WINDOW}
) | props_named("blind chandelier dartboard doorbell smoke_alarm")
GROWING = props_named("bush flower grain mushroom rose seed")
# put on a table or a stump; other small things lie on the ground
SERVED = props_named(
    "apple banana book bottle bread cabbage cake calendar camera candle candy cards carrot cash cheese cherry clock "
    "cloth coffee comb compass computer credit_card crown crystal_ball cup dice dough fish flute fork gift glass glasses gloves grapes "
    "handkerchief helmet honey ice_cream jar jewel kettle lamp lantern laptop leather lemon letter lock magnifier map mask "
    "matches meat microphone milk money necklace needle newspaper paintbrush passport pear pen phone photo pie pills "
    "pitcher pizza plate potion purse radio sandwich scissors scroll skull soup spoon teapot telephone ticket trophy "
    "turnip vase wallet wand wine baby_bottle badge baton binder bookmark button can check cookie document gavel handcuffs "
    "headphones hot_sauce lunch_bag menu microwave monitor notebook ring_box stethoscope stopwatch syringe tin tip_jar tray "
    "whistle wrench battery drill gauge gear nail pliers screw screwdriver spirit_level thermometer blowtorch red_button "
    "beer belt bowl bracelet butter burger candy_cane chocolate cupcake donut earrings fan flour fries frying_pan hairbrush iron jam juice lid "
    "light_bulb lipstick locket noodles onion orange pancakes perfume popcorn potato razor remote rice rolling_pin salad salt "
    "burger digital_clock food_tub label price_tag tape ribbon "
    "aquarium binoculars blocks bouquet calculator candy_cane chess cigarette clipboard collar crayons dog_bowl easter_egg "
    "flowerpot globe hourglass id_card incense jack_o_lantern jewelry_box lighter marbles menorah music_box ornament pacifier "
    "paperclip party_hat pencil piggy_bank printer puzzle receipt rosary rubber_stamp snow_globe spinning_top stamp stapler "
    "sticky_note sunglasses tobacco_pipe toy_car typewriter watering_can cash_register "
    "scales sewing_machine soap sponge strawberry thermos tie tissues toaster tomato towel toothbrush watermelon yarn "
    "bandage face_mask first_aid_kit hard_hat xray horseshoe keeper_gloves boxing_gloves pistol cassette harmonica magnet microscope record record_player sheet_music test_tube tobacco_pipe saxophone binoculars bomb dynamite gas_mask grenade megaphone siren walkie_talkie "
    "sieve tape_measure paint_can telegraph trowel mango pineapple coconut cucumber pepper garlic samosa croissant pretzel sushi taco corn crossword "
    "dominoes game_controller tape_recorder projector goggles armbands hearing_aid dentures inhaler wig greeting_card milk_carton toilet_roll "
    "chalk ruler hairdryer frame taxi_meter bullet pinecone"
)
TINY = props_named(
    "button ring coin key needle pills seed nut cherry jewel candy matches dice egg feather pebbles watch whistle nail screw earrings locket lipstick marbles pacifier paperclip stamp bullet"
)
"""These vanish in a hand; what matters of them is seen from near."""
LONG = props_named(
    "axe broom fishing_rod flag pickaxe rake scythe shovel spear stick sword torch umbrella bow balloon guitar mop bat bolt_cutters closed_umbrella pitchfork oar gun crutches golf_club hockey_stick"
)
HELD = (
    frozenset(prop for prop in Prop if place_of(prop) is Place.SMALL)
    | LONG
    | props_named(
        "bag backpack ball basket blanket box bucket coat dress drum kite net pillow pot rope shield shirt shoe"
    )
    | props_named(
        "bricks skirt swimsuit artificial_leg walking_frame hose apron boots cane suit sweater laundry stool towel cello jerrycan extinguisher life_jacket life_ring crate riding_saddle crutches racket hockey_stick golf_club skis surfboard"
    )
    | props_named(
        "stone suitcase television trousers violin wood basketball bat briefcase garbage_bag jersey mop skateboard soccer_ball toolbox"
    )
) - {Prop.HEART, Prop.SEED}
HOLDING = frozenset(
    {
        Action.CARRY,
        Action.GIVE,
        Action.POINT,
        Action.EAT,
        Action.DRINK,
        Action.LAY,
        Action.TAKE_UP,
        Action.POUR,
        Action.SHOW,
        Action.CATCH,
    }
)
EDIBLE = props_named(
    "burger candy_cane apple banana bone bread cabbage cake candy carrot cheese cherry egg fish grain grapes honey ice_cream lemon meat "
    "mushroom nut pear pie pizza sandwich soup turnip cookie chocolate cupcake donut fries noodles orange pancakes popcorn potato "
    "rice salad strawberry tomato watermelon"
)
DRINKABLE = props_named("bottle coffee cup glass milk potion wine can baby_bottle beer juice thermos")
BOTTOMLESS = frozenset({Setting.SEA, Setting.SKY})  # nothing can lie there where nobody has a raft or a cloud
WOODED = frozenset({Setting.FOREST, Setting.JUNGLE, Setting.CAMP})
AT_HOME = {
    Setting.STATION: frozenset({Prop.TRAIN}),
    Setting.SPACE: frozenset({Prop.ROCKET}),
    Setting.GARAGE: props_named("car van truck bus tractor snowplow fire_truck tow_truck ambulance"),
    Setting.WAREHOUSE: props_named("forklift truck"),
}
# a setting that is or has the thing itself, or where it would be out of place (a fire on a carpet)
HAS_IT = {
    Setting.STATION: props_named("clock"),
    Setting.CASTLE: props_named("castle tower"),
    Setting.GRAVEYARD: props_named("grave"),
    Setting.MOUNTAINS: props_named("mountain"),
    Setting.SHIP: frozenset({Prop.BOAT, Prop.SHIP}),
    Setting.BOAT: frozenset({Prop.BOAT, Prop.SHIP}),
    Setting.BEDROOM: frozenset({Prop.BED, Prop.WINDOW, Prop.FIRE}),
    Setting.HOSPITAL: frozenset({Prop.BED, Prop.WINDOW, Prop.FIRE}),
    Setting.ROOM: frozenset({Prop.WINDOW, Prop.FIRE, Prop.FIREPLACE}),
    Setting.KITCHEN: frozenset({Prop.WINDOW, Prop.FIRE, Prop.OVEN}),
    Setting.OFFICE: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.STABLE: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.WORKSHOP: frozenset({Prop.WINDOW}),
    Setting.HALL: frozenset({Prop.WINDOW, Prop.FIRE}),
    Setting.DINING_ROOM: props_named("window fire fireplace table"),
    Setting.THRONE_ROOM: props_named("window fire throne"),
    Setting.COTTAGE: props_named("window fire fireplace"),
    Setting.TRAIN: props_named("window train chair bench"),
    Setting.DRIVEWAY: props_named("house door window tree bush"),
    Setting.LOBBY: props_named("window door"),
    Setting.HOTEL: props_named("window door"),
    Setting.TRAM: props_named("window door train tram chair bench"),
    Setting.PLANE: props_named("window door chair bench"),
    Setting.LOCKERS: props_named("door window clock locker"),
    Setting.AUDITORIUM: props_named("window piano microphone"),
    Setting.GYM: props_named("window"),
    Setting.MUSEUM: props_named("window"),
    Setting.LIBRARY: props_named("window ladder"),
    Setting.STORAGE: props_named("door window"),
    Setting.WAREHOUSE: props_named("window"),
    Setting.LAUNDRY: props_named("window washing_machine"),
    Setting.COUNTER: props_named("window clock"),
    Setting.AIRPORT: props_named("window"),
    Setting.CONTROL_ROOM: props_named("window monitor"),
    Setting.SPACESHIP: props_named("window door"),
    Setting.DUGOUT: props_named("window bed map lantern"),
    Setting.BALLROOM: props_named("window"),
    Setting.PARK: props_named("tree bush"),
    Setting.BRIDGE: props_named("bridge"),
    Setting.MINE: props_named("window lantern"),
    Setting.RESTAURANT_KITCHEN: props_named("window fire fireplace oven"),
    Setting.BAKEHOUSE: props_named("window fire fireplace oven"),
    Setting.GARAGE: props_named("window"),
    Setting.FACTORY: props_named("window"),
    Setting.INTERVIEW_ROOM: props_named("window table mirror"),
    Setting.SUPERMARKET: props_named("window"),
    Setting.CELLAR: props_named("window"),
    Setting.CAMP: props_named("tent fire"),
    Setting.SALON: props_named("mirror"),
    Setting.ELEVATOR: props_named("window door mirror"),
    Setting.DORMITORY: props_named("window bed"),
}


def fitting_props(staging: Staging) -> tuple[Prop, ...]:
    """The props that can be seen in this setting, the most telling first."""
    adrift = staging.setting in BOTTOMLESS and not staging.actors
    return tuple(
        prop
        for prop in dict.fromkeys(staging.props)
        if not _is_under_them(prop, staging)
        and not _is_one_of_many(prop, staging)
        and (_fits(prop, staging.setting) or _is_of_old(prop, staging))
        and not (adrift and _lies(prop))
    )


def _is_of_old(prop: Prop, staging: Staging) -> bool:
    """Whether it is an iron stove in a kitchen of old, which has nothing but a hearth of its own."""
    return prop is Prop.OVEN and staging.setting is Setting.KITCHEN and not staging.of_today


def _is_under_them(prop: Prop, staging: Staging) -> bool:
    """Whether it is the raft on which people at sea are anyway."""
    return prop is Prop.RAFT and staging.setting in BOTTOMLESS and bool(staging.actors)


def _is_one_of_many(prop: Prop, staging: Staging) -> bool:
    """Whether it is a tree among trees to which nobody does anything: no apple tree grows between the pines."""
    if prop is not Prop.TREE or staging.setting not in WOODED or not staging.actors:
        return False
    done = {name for one in staging.actors for name in (one.at, one.toward, one.holds)}
    return not done & {Prop.TREE.value, Prop.AXE.value, Prop.SAW.value}


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


def is_mass(condition: Condition) -> bool:
    """Whether there are so many that nobody can count them."""
    return condition.many and condition.count >= MASS


def whole_props(staging: Staging) -> tuple[Prop, ...]:
    """The things that can be taken up: pieces lie on the floor, a mass in a heap."""
    conditions = {one.prop: one for one in staging.conditions}
    return tuple(
        prop
        for prop in fitting_props(staging)
        if prop not in conditions
        or not (conditions[prop].state is PropState.BROKEN or is_mass(conditions[prop]))
    )


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
        if prop is not held and prop.value not in in_hands and not on_shelf(prop, staging)
    )


def on_shelf(prop: Prop, staging: Staging) -> bool:
    """Whether it hangs on a wall beside whoever has something else in hand."""
    held = bool(staging.actors) and staging.actors[0].holds not in ("", prop.value)
    return prop is Prop.CLOCK and staging.setting in ROOMS and held
