"""Place words: what in a text says where it is."""

from __future__ import annotations

import re

from storyassets.model.place import ROOMS, Setting
from storyassets.story.words.word_tables import index_nouns, word_set

SETTINGS = index_nouns(
    {
        Setting.FOREST: "forest wood woods woodland thicket grove oak pine bush undergrowth beech birch copse treetop",
        Setting.FARMYARD: "farmyard barnyard barn farm farmhouse sty pigsty pen fold sheepfold coop henhouse dovecote yard",
        Setting.STABLE: "stable manger stall byre cowshed",
        Setting.GARDEN: "garden orchard vineyard vine flowerbed rosebush",
        Setting.FIELD: "field meadow pasture grass plain hillside hill cornfield furrow haystack paddy rice-field prairie steppe savanna savannah moor moorland heath grassland",
        Setting.RIVER: "river stream brook creek riverbank ford spring waterfall riverside rapid torrent",
        Setting.POND: "pond lake marsh swamp pool bog waterhole watering-hole lagoon",
        Setting.SHORE: "shore boathouse beach seashore coast sand seaside island cove",
        Setting.LIGHTHOUSE: "lighthouse",
        Setting.SNOWFIELD: "tundra glacier icefield ice-floe snowfield igloo",
        Setting.CAMP: "camp encampment campfire",
        Setting.JUNGLE: "jungle rainforest",
        Setting.LIBRARY: "library archive archives",
        Setting.ROOFTOP: "rooftop",
        Setting.BATTLEFIELD: "battlefield",
        Setting.HARBOUR: "harbour harbor port quay dock wharf pier jetty marina",
        Setting.SHIP: "ship deck mast vessel schooner brig frigate galleon sloop trawler whaler steamer rigging helm forecastle",
        Setting.SEA: "sea ocean",
        Setting.MOUNTAINS: "mountain cliff crag peak precipice summit mountainside mountaintop gorge ravine canyon volcano",
        Setting.DESERT: "desert dune oasis sandstorm",
        Setting.CAVE: "cave den lair burrow cavern tunnel",
        Setting.ROAD: "road highway path roadside lane crossroads wayside footpath bridleway towpath",
        Setting.MARKET: "market fair marketplace bazaar souk fairground",
        Setting.SHOP: "shop store bakery butchery bookshop supermarket grocery",
        Setting.VILLAGE: "village hamlet mill",
        Setting.COTTAGE: "cottage hut cabin shack house",
        Setting.STAIRS: "stairs staircase stairway stairwell",
        Setting.ATTIC: "attic loft garret",
        Setting.ALLEY: "alley alleyway backstreet",
        Setting.CLASSROOM: "classroom school schoolroom schoolhouse lesson",
        Setting.BRIDGE: "bridge footbridge",
        Setting.THRONE_ROOM: "throne court",
        Setting.TRAIN: "train compartment bus tram",
        Setting.CITY: "city town street square apartment building",
        Setting.CASTLE: "castle palace tower fortress citadel battlement rampart drawbridge",
        Setting.HALL: "hall feast banquet ballroom",
        Setting.TAVERN: "tavern inn pub saloon alehouse taproom casino hostelry caravanserai",
        Setting.CHURCH: "church chapel cathedral altar pew monastery abbey convent cloister",
        Setting.DUNGEON: "prison jail dungeon cell gaol",
        Setting.COURTROOM: "courtroom courthouse",
        Setting.RESTAURANT: "restaurant cafe café diner canteen cafeteria bistro coffeehouse",
        Setting.BATHROOM: "bathroom shower washroom toilet bathtub",
        Setting.CORRIDOR: "corridor hallway",
        Setting.LOBBY: "lobby elevator elevators",
        Setting.DRIVEWAY: "driveway garage curb lawn",
        Setting.CAR: "car taxi cab limousine backseat",
        Setting.PLAYGROUND: "playground schoolyard park sandbox",
        Setting.THEATRE: "theatre theater cinema stage opera",
        Setting.KITCHEN: "kitchen hearth pantry cupboard larder scullery",
        Setting.BEDROOM: "bedroom bedside bedchamber",
        Setting.ROOM: "room parlor parlour chamber cellar",
        Setting.WORKSHOP: "workshop forge smithy workbench pottery kiln foundry press-house",
        Setting.OFFICE: "office desk guardroom guardhouse counting-house",
        Setting.HOSPITAL: "hospital ward clinic",
        Setting.GRAVEYARD: "graveyard churchyard cemetery grave",
        Setting.STATION: "station platform airport",
        Setting.SPACE: "space orbit spaceship asteroid planet",
        Setting.SKY: "sky air clouds",
    }
)
BED = re.compile(
    r"\b(?:in|to|into|on|above|under|beneath|beside) (?:his |her |their |the |my )?(?:(?!flower|river|seed|rose|truck|stream|dry)\w+ )?bed\b(?! of\b)"
)
IN_PLACE = word_set(
    "in into at to on by near through across along beside over under beneath inside among around within upon "
    "up down onto reached entered crossed passed passing reach past behind climbed covered filled searched guarded whole "
    "entire crossing reaching entering aboard outside cleaned swept mopped tidied emptied unlocked clean cleans sweep sweeps mop mops guards"
)
AWAY = word_set("from left of for than like about leaving")
WEAK = word_set("grass grasses hill hillside plain path sand spring hole")
INDOOR_THINGS = word_set(
    "drawer dresser mantel mantelpiece couch chair window table sofa piano fireplace stove cupboard shelf carpet armchair bed"
)
AT_HOME = (
    Setting.DRIVEWAY,
    Setting.VILLAGE,
    Setting.CITY,
    Setting.FARMYARD,
    Setting.GARDEN,
    Setting.CASTLE,
    Setting.SHORE,
    Setting.PARKING,
    None,
)
"""Around a house: who sits on a chair there has gone in."""

GONE_FROM = word_set("vanished disappeared missing stolen stole gone looked")
"""Where something is gone from, there it is noticed: 'vanished from a locked shop'."""

CROPS = word_set("grain wheat corn barley crops")
"""Whoever goes into these is in a field."""

NATURE = (
    Setting.GARDEN,
    Setting.FARMYARD,
    Setting.FOREST,
    Setting.RIVER,
    Setting.POND,
    Setting.SHORE,
    Setting.MOUNTAINS,
    Setting.FIELD,
    Setting.ROAD,
    Setting.DESERT,
    Setting.VILLAGE,
    Setting.PARK,
    Setting.CANAL,
    Setting.CAMP,
    Setting.SNOWFIELD,
    Setting.JUNGLE,
    Setting.PITCH,
)
PARTS = word_set(
    "middle edge heart depths end bottom bank banks side top shore foot corner part out row aisle counter back"
)
"""Whoever is in a part of a place is there: 'in the middle of the forest'."""

_OWNED = r"(?:(?!was\b|were\b|is\b|are\b|and\b|stood\b)[\w'’]+ ){0,3}"
OPEN_AIR = re.compile(
    r"\b(?:in|into|through) the (?:\w+ )?(?:rain|snow|storm)\b"
    rf"|\b(?:over|across|behind|along) {_OWNED}(?:wall|fence|hedge)\b"
    r"|\b(?:outside(?! (?:(?:the|my|his|her|our|their) (?:\w+ )?(?:windows?|door)\b(?! of the (?:house|shop|church|inn|hotel)\b)))|outdoors|out of doors|open air)\b"
    r"|\bunder (?:the|a) (?:\w+ )?(?:sky|stars|moon|sun|tree)\b"
    rf"|\b(?:behind|in front of|around|beside|near|past) {_OWNED}(?:house|hut|cottage|barn|stable|castle|palace)\b"
    r"|\bto (?:a|the|his|her) (?:\w+ )?(?:house|hut|cottage)\b|\bthe sky (?:turned|grew|was)\b"
    r"|\b(?:blink|squint)\w* (?:in|into|at) the (?:\w+ )?(?:sun|sunlight|daylight|sunshine)\b"
    r"|\b(?:doorstep|porch|(?:on|off) the (?:front )?steps?|shovell?(?:ed|ing) (?:the )?snow)\b"
)
"""In a lower-case text: whoever does this is outside."""

THRESHOLD = re.compile(
    r"\b(?:knocked|knocking)(?! (?:down|over|out|off|up|back|into|aside|away|him|her|it|them|me|us|by|the|an?|two|one|his|my|their|against)\b)"
    rf"|\b(?:rang the bell|(?:opened|closed|shut|locked|unlocked|at|through|behind) {_OWNED}door)\b"
)
"""A door, and a room behind it."""

HOMEWARD = re.compile(
    r"\b(?:at|went|came|come|goes|stayed|returned|back|hurried|ran) home\b|\b(?:her|his|their) (?:own )?fire(?:side|place)?\b"
)

ON_THE_WAY = re.compile(
    r"\b(?:going|way|set out|setting out|bound|traveling|travelling) (?:to|for|towards?)\b"
)
"""Before a place: they are on the road to it."""

BY_TRAIN = re.compile(
    r"\b(?:t(?:ook|ake|akes)|board(?:ed|s)?|caught|catch) (?:the|a|his|her) (?:\w+ )?train\b|\bby train\b"
)
TO_WORK = re.compile(
    r"\b(?:to|at|began|began to|their|his|her) work\b|\bclock(?:ed|s)? (?:in|out)\b|\bstart of (?:my|the|his|her) shift\b"
)
"""In a house: they are where they work."""

ANY_ROOM = word_set("room house chamber")
"""Who is in one of `HOME_ROOMS` already is there."""

LIVES_THERE = re.compile(r"\b(?:live|lives|lived|living|rent|rented) (?:up |alone |here )?(?:on|in)\b")
"""Where somebody's home is: who is at home already is there."""

HOME_ROOMS = (
    Setting.ROOM,
    Setting.KITCHEN,
    Setting.BEDROOM,
    Setting.WORKSHOP,
    Setting.COTTAGE,
    Setting.ATTIC,
    Setting.STAIRS,
    Setting.HALL,
    Setting.THRONE_ROOM,
    Setting.DINING_ROOM,
    Setting.MOUSE_HOLE,
)

DENS = word_set("den dens lair burrow")
"""In a house these are holes in its wall."""

ENTERED = word_set(
    "house houses cottage cottages hut huts cabin shack train bus tram car cars taxi cab tower towers subway metro plane "
    "airplane truck van pickup ambulance jeep apartment flat trolley streetcar helicopter jet minibus elevator elevators"
)
"""Who is at these is outside of them; who is in them, inside."""

INSIDE = word_set("in into inside entered aboard")
INDOORS = ROOMS | {Setting.CAVE}
