"""Place topics: what a place is full of, the place of which most is told in a story, and places that hold others."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.story.words.word_tables import word_set

TOPICS: dict[Setting, str] = {
    Setting.CLASSROOM: "teacher teachers pupil pupils classroom class grade homework essay exam blackboard lesson school student "
    "students principal spelling classmates desk semester professor alphabet",
    Setting.LOCKERS: "locker lockers bully bullies cafeteria lunch hallway gym middle-school high-school seventh eighth",
    Setting.HOSPITAL: "nurse nurses ward patient patients doctor surgeon surgery hospital bedside visiting ambulance "
    "monitors diagnosis morphine chemo icu bedridden hospice",
    Setting.TRAM: "tram bus passengers stop route driver line commute rider riders subway streetcar rails",
    Setting.PLANE: "plane flight pilot runway takeoff turbulence seat landing aisle",
    Setting.AIRPORT: "airport flight flights gate boarding airline passport luggage suitcase layover departures arrivals terminal customs "
    "delayed standby runway",
    Setting.TRAIN: "train trains conductor carriage compartment railway passengers signal locomotive engine-driver",
    Setting.STORAGE: "storage unit units facility camera hallway gate bolt rounds",
    Setting.RESTAURANT: "waitress waiter chef diner restaurant cafe tip tips menu table tables order orders bill kitchen barista toast",
    Setting.OFFICE: "boss office coworker coworkers intern meeting company email spreadsheet manager desk hr colleague colleagues promotion",
    Setting.WAREHOUSE: "warehouse forklift pallets shift boxes aisle packages parcels depot racks",
    Setting.SHOP: "cashier customer customers store shop register clerk shelf pharmacist pharmacy prescription florist bookseller receipt till",
    Setting.COUNTER: "bank teller robber police officer sergeant detective counter confess robbery clerk",
    Setting.MUSEUM: "museum gallery painting paintings guard exhibit frame jeweler jewelers diamond necklace stones",
    Setting.LIBRARY: "library librarian overdue books shelves book fine reading",
    Setting.LABORATORY: "laboratory lab scientist experiment robot professor microscope formula",
    Setting.SPACESHIP: "spaceship astronaut astronauts orbit orbiting mission capsule spacecraft starship mars moon planet planets galaxy space airlock captain decks hull colony ganymede titan europa saturn jupiter",
    Setting.DUGOUT: "corporal private sergeant shelling trench trenches regiment soldiers platoon lieutenant battalion bayonet barracks sentry",
    Setting.BEDROOM: "pillow asleep sleeping crib cradle bed blanket nightmare woke awake lullaby closet mattress insomnia",
    Setting.RIVER: "regatta rowing rower rowers cox coxswain oar oars oarsman oarsmen boathouse scull sculls dock river boats",
    Setting.CANAL: "canal sluice irrigation barge towpath concrete",
    Setting.ROADSIDE: "motel interstate highway pump pumps trucker truckers hitchhiker hitchhikers diesel exit miles",
    Setting.STADIUM: "final finals scoreboard season championship cup race runner runners track coach lane hurdle stadium medal sprint marathon finish team",
    Setting.PITCH: "goalkeeper goalie keeper striker referee linesman penalty football soccer pitch touchline match matches goal goals coach team season cup "
    "league halftime whistle kickoff crossbar midfielder defender substitute substitutes",
    Setting.GYM: "basketball gym coach court hoop team trainer scoreboard teammates ball bench game volleyball",
    Setting.AUDITORIUM: "pianist orchestra concert conductor audience stage violin microphone recital choir solo",
    Setting.BALLROOM: "wedding bride groom guests reception cake toast ballroom caterer dj lecture seminar",
    Setting.LAUNDRY: "laundromat dryer washer folded laundry detergent shirt",
    Setting.CHURCH: "church chapel priest vicar hymn hymns coffin casket funeral pew pews altar congregation eulogy organ organist aisle vestibule mourners wedding bride groom guests",
    Setting.POOL: "pool lifeguard swimming swimmer swimmers swim swam lanes diving goggles strokes relay coach team chlorine backstroke freestyle butterfly length lengths",
    Setting.FOREST: "hiking trail woods cabin ranger lake hikers trees",
    Setting.CAMP: "camp campfire campsite tent tents counselor campers hiking hikers sleeping-bag sleeping-bags marshmallows scouts lantern",
    Setting.SNOWFIELD: "sledge sledges sled sleds glacier polar arctic antarctic antarctica crevasse huskies igloo expedition pole ice snow blizzard "
    "frostbite snowmobile floe tent whiteout frozen dogs",
    Setting.JUNGLE: "jungle rainforest amazon machete vines canoe monkeys parrots anaconda jaguar orchid river guide",
    Setting.MINE: "miner miners colliery coal mineshaft mineshafts shaft pit seam gallery underground timber timbers rails lamp lamps pickaxe pumps cage dynamite "
    "flooded rescue gas",
    Setting.RESTAURANT_KITCHEN: "walk-in tubs labels apron lids fish restaurant seafood chef chefs sous-chef cook cooks line dishwasher pan pans sauce knives knife stove grill burner ticket tickets plates oven sink pot pots recipe",
    Setting.BAKEHOUSE: "baker bakers bakery bakehouse loaf loaves bread dough flour oven ovens croissant croissants rolls yeast kneads kneaded kneading crust",
    Setting.GARAGE: "mechanic mechanics garage wrench wrenches spanner engine engines brakes bolt hood bonnet tyre tyres tire tires lift oil gearbox "
    "carburetor taxi car cars fixes repairs workshop exhaust",
    Setting.FACTORY: "factory assembly conveyor foreman forewoman machine machines press belt loom looms lathe shift line worker workers welder "
    "boss sawmill cannery steelworks foundry brewery tannery brickworks steel bottles bolts",
    Setting.BUILDING_SITE: "crane cranes scaffold scaffolding beam beams girder girders brick bricks bricklayer mason foreman concrete cement mortar builder "
    "builders construction site excavator rope hook roofers",
    Setting.SALON: "hair haircut haircuts hairdresser barber barbers barbershop salon scissors clippers comb curls braid braids dryers shampoo chair mirror "
    "beard shave razor",
    Setting.SUPERMARKET: "supermarket aisle aisles cashier checkout groceries grocery shelves till trolley cart carts tin tins stacked stacks stockroom "
    "customers customer register peaches beans",
    Setting.INTERVIEW_ROOM: "suspect interrogation confess confessed confession tape recorder handcuffs handcuffed inspector detective sergeant alibi questions "
    "question lawyer glass mirror burglar robbery murder",
    Setting.ELEVATOR: "elevator elevators stuck stopped button buttons doors floors floor firemen firefighters alarm lobby",
    Setting.ROOFTOP: "rooftop rooftops roof ledge skyline antenna pigeons parapet chimney edge city",
    Setting.CELLAR: "cellar basement boiler furnace fuse pipes jars bulb stairs damp",
    Setting.HARBOUR: "pier harbor harbour wheelhouse trawler marina quay dock docks boat boats nets net fishing fisherman fishermen skipper mackerel "
    "engine mooring buoy tide gulls ferry",
    Setting.STABLE: "horse horses straw stall stable barn hay foal mare calf lamb ewe saddle hooves vet cow rooster",
    Setting.DORMITORY: "shelter beds bunk bunks dormitory orphanage volunteer matron blankets homeless cots snoring orphans",
    Setting.FARMYARD: "farm farmer barn tractor cow cows calf hay milking milked milk pig pigs hens henhouse field harvest",
    Setting.HOTEL: "hotel guest guests porter concierge bellhop bellboy receptionist maid chambermaid housekeeper room rooms keys key lobby reception suite towels",
    Setting.CONTROL_ROOM: "dispatcher dispatch switchboard headset operator newsroom studio microphone console screens calls call emergency radio radar controller",
    Setting.PARK: "park bench pigeons chess swings ducks",
    Setting.PARKING: "parking parked windshield wiper dent bumper lot car tow",
    Setting.COURTROOM: "judge jury lawyer trial verdict courtroom witness guilty defendant bailiff dismissed fine ticket sentence",
    Setting.DRIVEWAY: "neighbor neighbors driveway lawn mailbox fence hoa garage parked",
    Setting.ROOM: "grandmother grandma gran cousins upstairs piano family sister brother-in-law mother-in-law aunts engaged fiance fiancé apartment roommate couch landlord rent husband",
    Setting.CAR: "taxi cab uber passenger backseat driver",
}
"""What a place is full of; words that stand for two places count for both."""

ANCHORS = {
    Setting.PITCH: "goalkeeper goalie keeper striker referee penalty football soccer touchline kickoff crossbar",
    Setting.RIVER: "regatta rowing rowers cox coxswain oarsmen boathouse scull sculls",
    Setting.CAMP: "camp campfire campsite tent tents campers",
    Setting.SNOWFIELD: "sledge sledges sled sleds glacier polar arctic antarctic antarctica crevasse huskies igloo floe",
    Setting.JUNGLE: "jungle rainforest",
    Setting.MINE: "miner miners colliery coal mineshaft shaft pit",
    Setting.RESTAURANT_KITCHEN: "chef chefs sous-chef cooks",
    Setting.BAKEHOUSE: "baker bakers bakery bakehouse ovens croissants",
    Setting.GARAGE: "mechanic mechanics garage wrench wrenches spanner gearbox carburetor",
    Setting.FACTORY: "factory assembly conveyor loom looms lathe welder sawmill cannery steelworks foundry brewery tannery brickworks",
    Setting.BUILDING_SITE: "crane cranes scaffold scaffolding beam beams girder girders bricklayer cement mortar builders construction excavator",
    Setting.SALON: "haircut haircuts hairdresser barber barbers barbershop salon scissors clippers",
    Setting.SUPERMARKET: "supermarket aisle aisles cashier checkout trolley shelves",
    Setting.INTERVIEW_ROOM: "interrogation tape recorder handcuffs handcuffed glass",
    Setting.ELEVATOR: "elevator elevators",
    Setting.ROOFTOP: "rooftop rooftops ledge parapet",
    Setting.CELLAR: "cellar basement",
    Setting.HARBOUR: "pier harbor harbour wheelhouse trawler marina quay dock docks",
    Setting.FARMYARD: "farm farmer barn tractor milking",
    Setting.STABLE: "straw stall stable foal mare",
    Setting.DORMITORY: "shelter bunk bunks dormitory orphanage cots",
    Setting.HOTEL: "hotel",
    Setting.CONTROL_ROOM: "dispatcher dispatch switchboard headset newsroom console radar",
}
"""Without one of these the other words are of some other place: bread is baked at home, too."""

TELLING = {
    Setting.TRAM: "tram bus passengers subway streetcar",
    Setting.SPACESHIP: "spaceship astronaut astronauts orbit orbiting spacecraft starship mars moon planet planets galaxy airlock ganymede titan europa saturn jupiter",
    Setting.PLANE: "plane flight pilot runway",
    Setting.TRAIN: "train trains conductor railway locomotive engine-driver",
    Setting.STORAGE: "storage units facility",
    Setting.COUNTER: "bank teller robber police robbery clerk",
    Setting.MUSEUM: "museum gallery painting paintings exhibit jeweler jewelers",
    Setting.LIBRARY: "library librarian",
    Setting.ROADSIDE: "motel interstate highway truckers hitchhiker hitchhikers",
    Setting.STADIUM: "stadium scoreboard race runner runners hurdle sprint marathon track",
    Setting.CHURCH: "church chapel",
    Setting.POOL: "pool swimming swimmer swimmers swim swam",
    Setting.PARKING: "parking parked lot",
    Setting.LOCKERS: "locker lockers middle-school high-school cafeteria seventh eighth",
    Setting.AIRPORT: "airport flight flights luggage airline boarding terminal",
    Setting.DESERT: "desert dune dunes camel camels caravan oasis sandstorm mirage",
    Setting.SHIP: "ship deck mast sails sailors helm mutiny crew",
    Setting.VILLAGE: "village villagers elders chief",
    Setting.THRONE_ROOM: "throne king queen shah sultan emperor majesty vizier courtiers",
    Setting.SEA: "sea ocean waves whale",
    Setting.MARKET: "market bazaar stall stalls",
    Setting.TAVERN: "pub tavern inn innkeeper barman landlord beer",
    Setting.CAVE: "cave caves cavern potholers cavers",
    Setting.MOUNTAINS: "summit peak avalanche climbers mountain mountains",
    Setting.BATTLEFIELD: "battle cannon regiment enemy bayonets",
}
"""Without one of these a place is only guessed: lines, gates and stops are anywhere."""

HOLDS = {
    Setting.AUDITORIUM: (
        Setting.PITCH,
        Setting.TRAM,
        Setting.TRAIN,
        Setting.PLANE,
        Setting.BALLROOM,
        Setting.THEATRE,
        Setting.CHURCH,
        Setting.GYM,
        Setting.STADIUM,
    ),
    Setting.OFFICE: (
        Setting.AIRPORT,
        Setting.LOBBY,
        Setting.STATION,
        Setting.CONTROL_ROOM,
        Setting.MUSEUM,
        Setting.AUDITORIUM,
        Setting.DORMITORY,
        Setting.INTERVIEW_ROOM,
        Setting.GARAGE,
        Setting.FACTORY,
        Setting.COUNTER,
        Setting.CLASSROOM,
        Setting.LIBRARY,
        Setting.LABORATORY,
        Setting.COURTROOM,
    ),
    Setting.COUNTER: (
        Setting.HOTEL,
        Setting.COURTROOM,
        Setting.BAKEHOUSE,
        Setting.SUPERMARKET,
        Setting.INTERVIEW_ROOM,
        Setting.SHOP,
        Setting.RESTAURANT,
        Setting.KITCHEN,
        Setting.LOBBY,
        Setting.LIBRARY,
    ),
    Setting.SHOP: (
        Setting.FACTORY,
        Setting.BAKEHOUSE,
        Setting.SUPERMARKET,
        Setting.SALON,
        Setting.COUNTER,
        Setting.LIBRARY,
        Setting.WAREHOUSE,
        Setting.MUSEUM,
    ),
    Setting.PLAYGROUND: (Setting.PARK,),
    Setting.PARK: (Setting.PLAYGROUND,),
    Setting.CAR: (Setting.PARKING, Setting.DRIVEWAY, Setting.TRAM, Setting.GARAGE),
    Setting.LIBRARY: (Setting.CLASSROOM,),
    Setting.GYM: (Setting.STADIUM,),
    Setting.STADIUM: (Setting.POOL, Setting.GYM, Setting.PITCH),
    Setting.SPACE: (Setting.SPACESHIP,),
    Setting.CONTROL_ROOM: (Setting.SPACESHIP,),
    Setting.RIVER: (Setting.CANAL,),
    Setting.POND: (Setting.POOL, Setting.CANAL),
    Setting.ROOM: (Setting.BEDROOM, Setting.KITCHEN, Setting.CELLAR),
    Setting.DINING_ROOM: (Setting.RESTAURANT, Setting.KITCHEN, Setting.BALLROOM),
    Setting.CORRIDOR: (Setting.LOCKERS, Setting.STORAGE, Setting.HOSPITAL, Setting.STAIRS),
    Setting.RESTAURANT: (Setting.BALLROOM,),
    Setting.KITCHEN: (
        Setting.RESTAURANT_KITCHEN,
        Setting.BAKEHOUSE,
        Setting.RESTAURANT,
        Setting.SHOP,
        Setting.HOSPITAL,
    ),
    Setting.HARBOUR: (Setting.POND, Setting.SHIP),
    Setting.BEDROOM: (Setting.HOSPITAL, Setting.CLASSROOM, Setting.COURTROOM),
    Setting.MUSEUM: (Setting.FARMYARD, Setting.FIELD),
    Setting.LAUNDRY: (Setting.SALON,),
    Setting.BATHROOM: (Setting.SALON,),
    Setting.WAREHOUSE: (Setting.FACTORY, Setting.SUPERMARKET),
    Setting.STORAGE: (Setting.GARAGE,),
    Setting.DRIVEWAY: (Setting.GARAGE,),
    Setting.PARKING: (Setting.GARAGE,),
    Setting.LOBBY: (Setting.ELEVATOR,),
    Setting.WORKSHOP: (Setting.CELLAR, Setting.GARAGE, Setting.FACTORY),
}
"""A place, and others in which there is something of it as well: a microphone at a wedding, a desk in a bank."""

_WORDS = {setting: word_set(words) for setting, words in TOPICS.items()}
_NEEDED = {setting: word_set(words) for setting, words in ANCHORS.items()}
_SURELY = {setting: word_set(words) for setting, words in TELLING.items()}
_TITLE_COUNTS = 2
_LEAST = 3
_SURE, _SOME = 4, 2


def find_topic(title: str, told: str) -> Setting | None:
    """The place of which most is told in a story, its title above all; None if of none is much. In lower case."""
    votes = _vote(title, told)
    words = _words_in(title) | _words_in(told)
    votes |= dict.fromkeys((place for place, telling in _SURELY.items() if not telling & words), 0)
    best = max(votes, key=lambda setting: votes[setting])
    return best if votes[best] >= _LEAST else None


def find_worlds(title: str, told: str) -> tuple[Setting, ...]:
    """The places of which a story of work tells so much that its people surely are there; in lower case."""
    votes = _vote(title, told)
    sure = [setting for setting in _NEEDED if votes[setting] >= _SURE]
    return tuple(sorted(sure, key=lambda setting: -votes[setting]))


def tells_of(world: Setting, text: str) -> bool:
    """Whether a part of a story has something of that place as well; in lower case."""
    return len(_WORDS[world] & _words_in(text)) >= _SOME


def _vote(title: str, told: str) -> dict[Setting, int]:
    """How many words of each place the story has."""
    named, words = _words_in(title), _words_in(told)
    return {
        setting: len(full & words) + _TITLE_COUNTS * len(full & named)
        if _NEEDED.get(setting, full) & (words | named)
        else 0
        for setting, full in _WORDS.items()
    }


def _words_in(text: str) -> set[str]:
    return set(re.findall(r"[a-zé]+(?:-[a-z]+)*", text))
