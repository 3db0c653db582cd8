"""Place words: what in a text says where and when it is, and where those live whom it does not place."""

from __future__ import annotations

import re

from storyassets.model.character import Costume, Species
from storyassets.model.shot import Setting, Weather
from storyassets.story.word_tables import index_nouns, word_set

SETTINGS = index_nouns(
    {
        Setting.FOREST: "forest wood woods woodland jungle thicket grove oak pine bush undergrowth",
        Setting.FARMYARD: "farmyard barnyard barn farm farmhouse sty pigsty pen fold sheepfold coop henhouse dovecote yard",
        Setting.STABLE: "stable manger stall",
        Setting.GARDEN: "garden orchard vineyard vine",
        Setting.FIELD: "field meadow pasture grass plain hillside hill cornfield furrow haystack",
        Setting.RIVER: "river stream brook riverbank ford spring waterfall",
        Setting.POND: "pond lake marsh swamp pool bog",
        Setting.SHORE: "shore beach seashore coast sand lighthouse",
        Setting.SEA: "sea ocean",
        Setting.MOUNTAINS: "mountain cliff crag peak precipice",
        Setting.DESERT: "desert dune",
        Setting.CAVE: "cave den lair burrow cavern tunnel",
        Setting.ROAD: "road highway path roadside lane crossroads wayside",
        Setting.MARKET: "market fair marketplace",
        Setting.SHOP: "shop store bakery workbench",
        Setting.VILLAGE: "village hamlet mill cottage hut",
        Setting.CITY: "city town street square apartment building",
        Setting.CASTLE: "castle palace tower",
        Setting.HALL: "hall throne court feast banquet ballroom church",
        Setting.KITCHEN: "kitchen hearth pantry cupboard larder",
        Setting.BEDROOM: "bedroom bedside",
        Setting.ROOM: "room parlor chamber hallway cellar attic inn tavern house",
        Setting.WORKSHOP: "workshop forge smithy",
        Setting.OFFICE: "office desk",
        Setting.HOSPITAL: "hospital ward clinic",
        Setting.GRAVEYARD: "graveyard churchyard cemetery grave",
        Setting.STATION: "station platform",
        Setting.SPACE: "space orbit spaceship asteroid planet",
        Setting.SKY: "sky air clouds",
    }
)
BED = re.compile(r"\b(?:in|to|into|on) (?:his |her |their |the |my )?(?:\w+ )?bed\b")
IN_PLACE = word_set(
    "in into at to on by near through across along beside over under beneath inside among around within upon toward towards up down onto reached entered crossed passed passing reach past behind"
)
AWAY = word_set("from left of for than like about leaving")
BETWEEN = word_set("a an the his her its their this that some one my our your very")

NIGHT = re.compile(
    r"\b(?:at night|that night|one night|by night|in the night|midnight|moonlight|moonlit|night (?:fell|came)|all night|every night|(?:last|next|first|second|third) night|nightfall|the night|stars (?:came|shone|were))\b"
)
NOT_NIGHT = re.compile(
    r"\b(?:day and night|night and day|night or day|day or night|good night|by night or day)\b"
)
DUSK = re.compile(r"\b(?:evening|dusk|sunset|twilight|sun (?:set|went down|was setting))\b")
DAWN = re.compile(
    r"\b(?:dawn|daybreak|sunrise|early morning|early in the morning|sun (?:rose|came up)|one morning|next morning|at cockcrow)\b"
)
DAY = re.compile(
    r"\b(?:next day|one day|noon|midday|afternoon|daylight|the other day|following day|sunshine|morning|summer's day|hot day|winter's day|days later)\b"
)
WEATHER = (
    (Weather.SNOW, re.compile(r"\b(?:snow(?:ed|ing|storm|y|drift)?|blizzard|winter(?:'s)?|frozen)\b")),
    (
        Weather.RAIN,
        re.compile(
            r"\b(?:rain(?:ed|ing|storm|y)?|thunder(?:storm)?|downpour|storm(?:y)?|lightning|tempest)\b"
        ),
    ),
    (Weather.FOG, re.compile(r"\b(?:fog(?:gy)?|mist(?:y)?)\b")),
    (Weather.WIND, re.compile(r"\b(?:windy|gale|wind (?:blew|howled)|gust|blew (?:hard|cold|fiercely))\b")),
)
WEAK = word_set("grass grasses hill hillside plain path sand spring hole")
INDOOR_THINGS = word_set(
    "chair window table sofa piano stairs fireplace stove cupboard shelf carpet armchair bed"
)
OPEN_PLACES = (Setting.VILLAGE, Setting.CITY, None)
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
)
PARTS = word_set("middle edge heart depths end bottom bank banks side top shore foot corner part out")
"""Whoever is in a part of a place is there: 'in the middle of the forest'."""

IN_THE_WET = re.compile(r"\b(?:in|into|through) the (?:\w+ )?(?:rain|snow|storm)\b")
DENS = word_set("den dens lair burrow")
"""In a house these are holes in its wall."""

ENTERED = word_set("house houses")
INSIDE = word_set("in into inside entered")
INDOORS = (
    Setting.ROOM,
    Setting.KITCHEN,
    Setting.BEDROOM,
    Setting.WORKSHOP,
    Setting.OFFICE,
    Setting.HOSPITAL,
    Setting.SHOP,
    Setting.STABLE,
    Setting.HALL,
    Setting.CAVE,
)
LIKENESS = re.compile(r"\b(?:as|like|than)\b[^.,;]*$")

WORKPLACES = {
    Costume.WOODCUTTER: Setting.FOREST,
    Costume.HUNTER: Setting.FOREST,
    Costume.SHEPHERD: Setting.FIELD,
    Costume.FARMER: Setting.FIELD,
    Costume.FISHERMAN: Setting.SHORE,
    Costume.SAILOR: Setting.SEA,
    Costume.KING: Setting.CASTLE,
    Costume.QUEEN: Setting.CASTLE,
    Costume.PRINCESS: Setting.CASTLE,
    Costume.PRINCE: Setting.CASTLE,
    Costume.OFFICE: Setting.OFFICE,
    Costume.ASTRONAUT: Setting.SPACE,
    Costume.TAILOR: Setting.WORKSHOP,
}
FIRST_LINES = 4
HOMES = {
    Setting.POND: {Species.FROG, Species.DUCK, Species.SWAN, Species.STORK, Species.CRANE},
    Setting.RIVER: {Species.FISH, Species.CRAB, Species.RIVER, Species.REED},
    Setting.FARMYARD: {
        Species.ASS,
        Species.COCK,
        Species.HEN,
        Species.PIG,
        Species.COW,
        Species.OX,
        Species.GOOSE,
        Species.HORSE,
        Species.CALF,
    },
    Setting.FIELD: {
        Species.SHEEP,
        Species.LAMB,
        Species.GOAT,
        Species.BULL,
        Species.GRASSHOPPER,
        Species.ANT,
        Species.HARE,
        Species.BEE,
        Species.STAG,
    },
    Setting.MOUNTAINS: {Species.EAGLE, Species.HAWK},
    Setting.FOREST: {
        Species.LION,
        Species.FOX,
        Species.WOLF,
        Species.BEAR,
        Species.DEER,
        Species.OWL,
        Species.MONKEY,
        Species.BOAR,
        Species.TIGER,
        Species.LEOPARD,
        Species.ELEPHANT,
        Species.CROW,
        Species.TREE,
        Species.SNAKE,
        Species.BIRD,
        Species.DOVE,
        Species.HEDGEHOG,
    },
    Setting.ROOM: {Species.MOUSE, Species.CAT, Species.LAMP, Species.POT, Species.RAT},
}
