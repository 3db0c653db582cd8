"""Homes: where a story begins whose first words name no place. By who is in it, never by what comes later."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast, Character, Costume, Species
from storyassets.model.place import Land, Setting
from storyassets.model.script import NARRATOR, Beat, Line, Script
from storyassets.story.casting.periods import is_of_today
from storyassets.story.directing.worlds import home_world
from storyassets.story.reading.lands import find_land
from storyassets.story.reading.mentions import name_book
from storyassets.story.reading.place_evidence import weigh_places
from storyassets.story.reading.place_phrases import DEPARTURE
from storyassets.story.reading.place_phrases_at_work import owned_place
from storyassets.story.reading.place_topics import find_topic
from storyassets.story.reading.place_words import AT_HOME, ENTERED
from storyassets.story.reading.place_words_of_today import TODAY
from storyassets.story.reading.places import find_setting, has_furniture
from storyassets.story.reading.places_of_today import find_today, home_today
from storyassets.story.reading.spaceships import flies_in_space
from storyassets.story.reading.views import ROYAL, indoors_of
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import index_nouns

_WORDS = index_nouns(
    {
        Setting.SHIP: "ship sailor captain crew deck mast voyage pirate",
        Setting.SPACE: "astronaut spaceship rocket",
        Setting.CLASSROOM: "teacher pupil schoolmaster classmate student",
        Setting.OFFICE: "office boss manager coworker colleague secretary",
        Setting.HOSPITAL: "hospital nurse patient",
        Setting.STATION: "train",
        Setting.THRONE_ROOM: "king queen prince princess emperor throne",
        Setting.MARKET: "merchant trader",
        Setting.SHORE: "fisherman",
        Setting.LIGHTHOUSE: "lighthouse",
        Setting.TAVERN: "innkeeper landlord bartender gambler",
        Setting.CHURCH: "priest parson preacher monk sexton",
        Setting.COURTROOM: "judge lawyer jury",
        Setting.DUNGEON: "prisoner jailer",
        Setting.SHOP: "baker grocer",
        Setting.WORKSHOP: "shoemaker tailor blacksmith cobbler",
        Setting.FARMYARD: "farmer farm hen cock rooster cow barn pig",
        Setting.FIELD: "shepherd flock sheep plough",
        Setting.POND: "frog",
        Setting.BRIDGE: "bridge",
        Setting.FOREST: "woodcutter woodman hunter huntsman",
    }
)
_WORKPLACES = {
    Costume.WOODCUTTER: Setting.FOREST,
    Costume.HUNTER: Setting.FOREST,
    Costume.SHEPHERD: Setting.FIELD,
    Costume.FARMER: Setting.FARMYARD,
    Costume.FISHERMAN: Setting.SHORE,
    Costume.SAILOR: Setting.SHIP,
    Costume.KING: Setting.THRONE_ROOM,
    Costume.QUEEN: Setting.THRONE_ROOM,
    Costume.PRINCESS: Setting.THRONE_ROOM,
    Costume.PRINCE: Setting.THRONE_ROOM,
    Costume.LORD: Setting.HALL,
    Costume.OFFICE: Setting.OFFICE,
    Costume.TROOPER: Setting.FOREST,
    Costume.OFFICER: Setting.FOREST,
    Costume.ASTRONAUT: Setting.SPACE,
    Costume.TAILOR: Setting.WORKSHOP,
    Costume.DOCTOR: Setting.ROOM,
    Costume.PHYSICIAN: Setting.ROOM,
}
_LAIRS = {
    Setting.POND: {Species.FROG, Species.DUCK, Species.SWAN, Species.STORK, Species.CRANE},
    Setting.SEA: {Species.WHALE, Species.DOLPHIN},
    Setting.RIVER: {Species.FISH, Species.CRAB, Species.RIVER, Species.REED},
    Setting.FARMYARD: {Species.ASS, Species.COCK, Species.HEN, Species.PIG, Species.COW, Species.GOOSE}
    | {Species.HORSE, Species.CALF},
    Setting.FIELD: {Species.SHEEP, Species.LAMB, Species.GOAT, Species.BULL, Species.GRASSHOPPER, Species.ANT}
    | {Species.HARE, Species.BEE, Species.STAG, Species.OX},
    Setting.MOUNTAINS: {Species.EAGLE, Species.HAWK},
    Setting.FOREST: {Species.LION, Species.FOX, Species.WOLF, Species.BEAR, Species.DEER, Species.OWL}
    | {Species.MONKEY, Species.BOAR, Species.TIGER, Species.LEOPARD, Species.ELEPHANT, Species.CROW}
    | {Species.TREE, Species.SNAKE, Species.BIRD, Species.DOVE, Species.HEDGEHOG, Species.TORTOISE}
    | {Species.SQUIRREL, Species.WEASEL},
    Setting.DESERT: {Species.CAMEL},
    Setting.SNOWFIELD: {Species.PENGUIN},
    Setting.KITCHEN: {Species.MOUSE, Species.CAT, Species.LAMP, Species.POT, Species.RAT},
}
_AT_A_PLACE = re.compile(r"(?:At|In|On) (?:the|a|an|our|my) ")
_ONE_TRAIN = re.compile(r"\b(?:the|a|his|her|my|our|their|by|last|night) train\b|\bstation\b")
"""A child who draws trains is at no station."""

_FIRST_SUBJECT = re.compile(
    r"(?:The|Our|My|His|Her|Their) (?:[a-zé-]+ )?([a-zé-]+) (?:has|had|was|is|stood|lay|lies|stands|smelled|behind|at|on|in|by|near|under|above|of)\b"
)
_LEADS = 2
_FARM = 3  # kinds of its beasts: a jackdaw or a fox only comes to them
_TOLD_OF_MUCH, _FULL = 3.0, 4
"""A tale is full of a place by so much; that counts more than one of its people."""

_EARLY = 3  # lines, in which a story tells who has which shop
_BAR = re.compile(
    r"\b(?:bars?|bartenders?|barmaids?|barman|pubs?|taverns?|inns?|innkeepers?|beers?|saloons?|gamblers?)\b"
)
_HUMBLE = re.compile(
    r"\bpoor (?:\w+ )?(?:peasant|man|woman|couple|farmer|miller|fisherman|woodcutter|widow|shoemaker|tailor|family|people)\b"
    r"|\b(?:peasant|beggar|woodcutter|wood-cutter|swineherd)s?\b"
)
"""Whoever a story begins with lives in no palace."""

"""A human, or the one whose story it is, counts twice: they have a home, others come to it."""

_RANKS = (
    Setting.SHIP,
    Setting.SPACE,
    Setting.POND,
    Setting.FARMYARD,
    Setting.OFFICE,
    Setting.HOSPITAL,
    Setting.CLASSROOM,
    Setting.SHOP,
    Setting.WORKSHOP,
    Setting.FIELD,
    Setting.THRONE_ROOM,
    Setting.HALL,
    Setting.MARKET,
    Setting.SHORE,
    Setting.LIGHTHOUSE,
    Setting.COURTROOM,
    Setting.DUNGEON,
    Setting.CHURCH,
    Setting.TAVERN,
    Setting.STATION,
    Setting.BRIDGE,
    Setting.RIVER,
    Setting.MOUNTAINS,
    Setting.SEA,
    Setting.DESERT,
    Setting.SNOWFIELD,
    Setting.FOREST,
    Setting.KITCHEN,
    Setting.ROOM,
)
"""Which of two likely homes it is: that of the prey before that of the hunter who comes there."""


def plays_today(script: Script, cast: Cast) -> bool:
    """Whether a story is of today: in a fable of animals an umbrella alone does not make it so."""
    people = any(c.look.species is Species.HUMAN for c in cast.characters)
    return is_of_today(script) and (people or not cast.characters)


def tale_land(script: Script) -> Land:
    """In which part of the world a story plays, by its words and the names of its people."""
    names = (role.name for role in script.roles)
    text = " ".join((script.title, *names, *(line.text for line in script.lines)))
    return find_land(text.lower())


def choose_home(script: Script, cast: Cast, of_today: bool) -> Setting:
    """Where a story begins: the place that its first words name, else where its people live."""
    opening = [line for line in script.lines if line.beat is not Beat.HOOK and line.speaker == NARRATOR][:1]
    if of_today and flies_in_space(" ".join(line.text for line in script.lines).lower()):
        return Setting.SPACESHIP
    if of_today:
        today = _home_of_today(script, opening)
        if today is not None:
            return today
    for line in opening:
        setting = find_setting(line.text.split(), of_today=of_today)
        if setting is not None:
            return setting
    full = (_opens_in_hook(script) or _full_of(script)) if of_today else None
    if full is not None:
        return full
    if len(_LAIRS[Setting.FARMYARD] & {character.look.species for character in cast.characters}) >= _FARM:
        return Setting.FARMYARD
    words = [word for line in opening for word in line.text.split()]
    if any(DEPARTURE.search(line.text.lower()) for line in opening):
        return Setting.ROOM if of_today else Setting.COTTAGE
    named = {mention.character_id for mention in name_book(script).find(words)}
    first = tuple(character for character in cast.characters if character.character_id in named)
    people = first or cast.characters
    if of_today:
        # A dog or a crane of today lives where its people do.
        people = tuple(c for c in people if c.look.species is Species.HUMAN)
    votes = _count_homes(script, people, words)
    if of_today and not any(_BAR.search(line.text.lower()) for line in script.lines):
        del votes[Setting.TAVERN]  # a landlord of today lets flats
    if any(setting not in (Setting.KITCHEN, Setting.ROOM) for setting in votes):
        # A cat may live in a house; with a fox beside it the story is outside.
        del votes[Setting.KITCHEN], votes[Setting.ROOM]
    if not of_today:
        _add_what_is_told_of(votes, script)
    everyday = Setting.ROOM if of_today else Setting.VILLAGE
    if votes and _HUMBLE.search(" ".join(words).lower()):
        # A king comes into it later.
        for royal in ROYAL:
            del votes[royal]
        everyday = Setting.ROOM if of_today else Setting.COTTAGE
    home = max(votes, key=lambda s: (votes[s], -_RANKS.index(s))) if votes else everyday
    in_room = any(has_furniture(line.text.split()) for line in opening)
    return indoors_of(home, home) if in_room and home in AT_HOME else home


def _own_place(script: Script) -> Setting | None:
    """The shop or restaurant that the first lines give to somebody: there they are."""
    first = [
        line.text.lower() for line in script.lines if line.beat is Beat.SETUP and line.speaker == NARRATOR
    ]
    return next((found for found in map(owned_place, first[:_EARLY]) if found is not None), None)


def _home_of_today(script: Script, opening: Sequence[Line]) -> Setting | None:
    """Where a story of today begins that is full of work, or whose first words say whose place or which it is."""
    told = " ".join(line.text for line in opening)
    named = find_today(told.lower(), Setting.ROOM) or find_setting(told.split(), of_today=True)
    world = home_world(script, named)
    if named is None and _COMES_HOME.search(told.lower()):
        return Setting.ROOM
    if world is not None or named is not None:
        return world or home_today(told.lower(), script.title.lower())
    return _own_place(script) or _told_of_first(told) or home_today(told.lower(), script.title.lower())


_COMES_HOME = re.compile(
    r"\b(?:my|our|his|her) (?:[\w-]+ )?\w+ (?:came|comes|got|ran|walked|arrived) home\b(?! from)"
)


def _told_of_first(text: str) -> Setting | None:
    """The place that the first words are about: 'The allotment behind the gasworks has forty plots.'"""
    first = _FIRST_SUBJECT.match(text)
    word = first[1].lower() if first is not None else ""
    return TODAY.get(word) if word not in ENTERED else None


def _opens_in_hook(script: Script) -> Setting | None:
    """The place with which a story begins whose first sentence is its hook: 'At the hospital there were nine beds.'"""
    hooks = [line.text for line in script.lines if line.beat is Beat.HOOK and line.speaker == NARRATOR]
    at_once = [text for text in hooks if _AT_A_PLACE.match(text)]
    told = (find_today(text.lower(), Setting.ROOM) for text in hooks if text.endswith("."))
    named = (find_setting(text.split(), of_today=True) for text in at_once)
    first = (_told_of_first(text) for text in hooks if text.endswith("."))
    return next((found for found in (*told, *named, *first) if found), None)


def _full_of(script: Script) -> Setting | None:
    """The place that the title of a story of today names, else of which its lines tell most."""
    named = find_setting(script.title.lower().split(), of_today=True)
    # What only the end tells of is no place for the beginning.
    early = (line for line in script.lines if line.beat not in (Beat.HOOK, Beat.RESOLUTION))
    told = " ".join(line.text for line in early).lower()
    return named or find_topic(script.title.lower(), told)


_HOME_TEACHER = re.compile(
    r"\b(?:piano|violin|cello|guitar|singing|music|ballet|dance|dancing|yoga|driving|riding|swimming) (?:teachers?|matter)\b"
)
"""In no school."""


def _count_homes(script: Script, people: Sequence[Character], opening: list[str]) -> Counter[Setting]:
    votes: Counter[Setting] = Counter()
    kinds: set[tuple[Species, Costume]] = set()
    for character in people:
        kind = (character.look.species, character.look.costume)
        home = home_of(character)
        if home is not None and kind not in kinds:
            human = character.look.species is Species.HUMAN
            votes[home] += _LEADS if human or character.role.part == "protagonist" else 1
        kinds.add(kind)
    told = [*opening, *script.title.split()]
    for home in {_WORDS[bare(word)] for word in told if bare(word) in _WORDS}:
        votes[home] += 1
    if not _ONE_TRAIN.search(" ".join(told).lower()):
        del votes[Setting.STATION]
    if any(_HOME_TEACHER.search(line.text) for line in script.lines):
        del votes[Setting.CLASSROOM]
    return votes


def _add_what_is_told_of(votes: Counter[Setting], script: Script) -> None:
    """Where a tale is told of whose people may live anywhere: a merchant with sixty camels crosses a desert."""
    told: Counter[Setting] = Counter()
    for line in script.lines:
        if line.speaker == NARRATOR:
            told.update(weigh_places(line.text.lower()))
    if told:
        place = max(told, key=lambda one: told[one])
        if place in _RANKS and told[place] >= _TOLD_OF_MUCH:
            votes[place] += _FULL


def home_of(character: Character) -> Setting | None:
    """Where somebody lives or works."""
    if character.look.species is not Species.HUMAN:
        return next((s for s, species in _LAIRS.items() if character.look.species in species), None)
    role = character.role
    words = [bare(word) for text in (role.occupation, role.name, *role.aliases) for word in text.split()]
    found = next((_WORDS[word] for word in words if word in _WORDS), None)
    return found or _WORKPLACES.get(character.look.costume)
