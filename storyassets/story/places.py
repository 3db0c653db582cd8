"""Places: where and when it is, and what the weather does, by strong cues in the words only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.script import NARRATOR, Script
from storyassets.model.shot import Setting, TimeOfDay, Weather
from storyassets.story.phrases import bare
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
_BED = re.compile(r"\b(?:in|to|into|on) (?:his |her |their |the |my )?(?:\w+ )?bed\b")
_IN_PLACE = word_set(
    "in into at to on by near through across along beside over under beneath inside among around within upon toward towards up down onto reached entered crossed passed passing reach past behind"
)
_AWAY = word_set("from left of for than like about leaving")
_BETWEEN = word_set("a an the his her its their this that some one my our your very")

NIGHT = re.compile(
    r"\b(?:at night|that night|one night|by night|in the night|midnight|moonlight|moonlit|night (?:fell|came)|all night|every night|(?:last|next|first|second|third) night|nightfall|the night|stars (?:came|shone|were))\b"
)
_NOT_NIGHT = re.compile(
    r"\b(?:day and night|night and day|night or day|day or night|good night|by night or day)\b"
)
DUSK = re.compile(r"\b(?:evening|dusk|sunset|twilight|sun (?:set|went down|was setting))\b")
DAWN = re.compile(
    r"\b(?:dawn|daybreak|sunrise|early morning|early in the morning|sun (?:rose|came up)|one morning|next morning|at cockcrow)\b"
)
DAY = re.compile(
    r"\b(?:next day|one day|noon|midday|afternoon|daylight|the other day|following day|sunshine|morning|summer's day|hot day|winter's day|days later)\b"
)
_WEATHER = (
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
_WEAK = word_set("grass grasses hill hillside plain path sand spring hole")
_INDOOR_THINGS = word_set(
    "chair window table sofa piano stairs fireplace stove cupboard shelf carpet armchair bed"
)
_OPEN_PLACES = (Setting.VILLAGE, Setting.CITY, None)
_NATURE = (
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
_PARTS = word_set("middle edge heart depths end bottom bank banks side top shore foot corner part out")
"""Whoever is in a part of a place is there: 'in the middle of the forest'."""

_ENTERED = word_set("house houses")
_INSIDE = word_set("in into inside entered")
_INDOORS = (
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
_LIKENESS = re.compile(r"\b(?:as|like|than)\b[^.,;]*$")

_WORKPLACES = {
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
_FIRST_LINES = 4
_HOMES = {
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


def find_setting(words: Sequence[str], now: Setting | None = None) -> Setting | None:
    """The place that the words say someone is at or goes to; the last one named wins. None if unsure.

    `now` is where the scene is: grass there is in a garden as well as in a field.
    """
    plain = [bare(word) for word in words]
    if _BED.search(" ".join(plain)):
        return Setting.BEDROOM
    found: Setting | None = None
    for index, word in enumerate(plain):
        setting = SETTINGS.get(word)
        if setting is None or setting is Setting.SKY or (word in _WEAK and now in _NATURE):
            continue
        if "from" in plain[max(0, index - 4) : index]:
            continue
        lead = _leading_preposition(plain, index)
        if lead in _IN_PLACE and not (word in _ENTERED and lead not in _INSIDE):
            found = setting
    if found is None and now in _OPEN_PLACES and _INDOOR_THINGS & set(plain):
        return Setting.ROOM
    return found


def _leading_preposition(plain: list[str], index: int) -> str:
    """The preposition (or verb) before a noun's determiner and at most two adjectives."""
    for back in range(index - 1, max(-1, index - 5), -1):
        if plain[back] == "of" and plain[back - 1] in _PARTS:
            continue
        if plain[back] in _IN_PLACE or plain[back] in _AWAY:
            return plain[back]
    return ""


def find_time(text: str) -> TimeOfDay | None:
    """The time of day that a lower-case text names; None if it names none."""
    text = _NOT_NIGHT.sub(" ", text)
    for pattern, time in (
        (NIGHT, TimeOfDay.NIGHT),
        (DUSK, TimeOfDay.DUSK),
        (DAWN, TimeOfDay.DAWN),
        (DAY, TimeOfDay.DAY),
    ):
        if pattern.search(text):
            return time
    return None


def find_weather(text: str) -> Weather | None:
    """The weather that a lower-case text names, unless it only likens something to it."""
    for weather, pattern in _WEATHER:
        found = pattern.search(text)
        if found and not _LIKENESS.search(text[: found.start()]):
            return weather
    return None


def choose_first_setting(script: Script, cast: Cast, of_today: bool) -> Setting:
    """Where a story begins that does not say so: a place that its first lines name, else where its people live."""
    narration = [line.text.split() for line in script.lines if line.speaker == NARRATOR]
    for words in narration[:_FIRST_LINES]:
        setting = find_setting(words)
        if setting is not None:
            return setting
    homes = Counter(
        setting
        for character in cast.characters
        for setting, species in _HOMES.items()
        if character.look.species in species
    )
    homes.update(
        _WORKPLACES[character.look.costume]
        for character in cast.characters
        if character.look.species is Species.HUMAN and character.look.costume in _WORKPLACES
    )
    if any(setting is not Setting.ROOM for setting in homes):
        # A cat may live in a house; with a fox beside it the story is outside.
        del homes[Setting.ROOM]
    if homes:
        return homes.most_common(1)[0][0]
    later = (find_setting(words) for words in narration[_FIRST_LINES:])
    return next((setting for setting in later if setting), Setting.CITY if of_today else Setting.VILLAGE)


def settle_period(setting: Setting, of_today: bool) -> Setting:
    """A place of its time: the towns of fairy tales are not our cities."""
    return Setting.VILLAGE if setting is Setting.CITY and not of_today else setting
