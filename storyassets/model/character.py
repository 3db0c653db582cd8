"""Role and character: who is in the story, how they look and sound."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from storyassets.model.document import Document, GrownNoun, Noun


class Sex(StrEnum):
    """UNKNOWN where the story does not say."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Age(StrEnum):
    """How old someone looks and sounds."""

    CHILD = "child"
    YOUNG = "young"
    ADULT = "adult"
    OLD = "old"


class Species(StrEnum):
    """Whatever may act in a story. An illustrator draws each of them."""

    HUMAN = "human"
    ANT = "ant"
    ASS = "ass"
    BAT = "bat"
    BEAR = "bear"
    BEE = "bee"
    BIRD = "bird"
    BOAR = "boar"
    BULL = "bull"
    BUTTERFLY = "butterfly"
    CALF = "calf"
    CAMEL = "camel"
    CAT = "cat"
    COCK = "cock"
    COW = "cow"
    CRAB = "crab"
    CRANE = "crane"
    CROW = "crow"
    DEER = "deer"
    DOG = "dog"
    DOLPHIN = "dolphin"
    DOVE = "dove"
    DUCK = "duck"
    EAGLE = "eagle"
    ELEPHANT = "elephant"
    FISH = "fish"
    FLY = "fly"
    FOX = "fox"
    FROG = "frog"
    GIRAFFE = "giraffe"
    GOAT = "goat"
    GOOSE = "goose"
    GRASSHOPPER = "grasshopper"
    HARE = "hare"
    HAWK = "hawk"
    HEDGEHOG = "hedgehog"
    HEN = "hen"
    HORSE = "horse"
    LAMB = "lamb"
    LEOPARD = "leopard"
    LION = "lion"
    MOLE = "mole"
    MONKEY = "monkey"
    MOUSE = "mouse"
    OWL = "owl"
    OX = "ox"
    PARROT = "parrot"
    PARTRIDGE = "partridge"
    PEACOCK = "peacock"
    PENGUIN = "penguin"
    PIG = "pig"
    RAT = "rat"
    ROBOT = "robot"
    SHEEP = "sheep"
    SNAIL = "snail"
    SNAKE = "snake"
    SPARROW = "sparrow"
    SPIDER = "spider"
    SQUIRREL = "squirrel"
    STAG = "stag"
    STORK = "stork"
    SWALLOW = "swallow"
    SWAN = "swan"
    TIGER = "tiger"
    TORTOISE = "tortoise"
    WEASEL = "weasel"
    WHALE = "whale"
    WOLF = "wolf"
    ZEBRA = "zebra"
    # things that speak in fables; drawn as themselves, with a face
    TREE = "tree"
    REED = "reed"
    SUN = "sun"
    WIND = "wind"
    MOON = "moon"
    POT = "pot"
    LAMP = "lamp"
    RIVER = "river"


class Costume(StrEnum):
    """What a human wears; MODERN where the story does not say and is of today."""

    MODERN = "modern"
    PEASANT = "peasant"
    KING = "king"
    QUEEN = "queen"
    PRINCE = "prince"
    PRINCESS = "princess"
    SHEPHERD = "shepherd"
    FARMER = "farmer"
    HUNTER = "hunter"
    SOLDIER = "soldier"
    MERCHANT = "merchant"
    MILLER = "miller"
    FISHERMAN = "fisherman"
    WOODCUTTER = "woodcutter"
    SAILOR = "sailor"
    BEGGAR = "beggar"
    WITCH = "witch"
    WIZARD = "wizard"
    THIEF = "thief"
    PRIEST = "priest"
    DOCTOR = "doctor"
    PHYSICIAN = "physician"
    """The doctor of an old tale."""

    NURSE = "nurse"
    POLICE = "police"
    COOK = "cook"
    TAILOR = "tailor"
    MAID = "maid"
    SCHOLAR = "scholar"
    OFFICE = "office"
    ASTRONAUT = "astronaut"
    LORD = "lord"
    TROOPER = "trooper"
    """A soldier of the last hundred years or so."""

    OFFICER = "officer"
    """Who commands such soldiers."""

    BRIDE = "bride"
    JUDGE = "judge"
    FESTIVE = "festive"
    """What is worn at a wedding of today."""

    BYGONE = "bygone"
    """What people wore in towns and villages from the railways to the first screens."""

    MINER = "miner"
    WORKER = "worker"
    """Who builds, digs or unloads today: a bright waistcoat and a helmet."""

    FIREFIGHTER = "firefighter"
    PLAYER = "player"
    """The strip of a team."""

    SWIMMER = "swimmer"
    TRACKSUIT = "tracksuit"
    PILOT = "pilot"
    WAITER = "waiter"
    # what villagers of a part of the world wear
    ANDEAN = "andean"
    AFRICAN = "african"
    INDIAN = "indian"
    ARABIAN = "arabian"
    JAPANESE = "japanese"


class Being(StrEnum):
    """What in human shape someone is."""

    PERSON = "person"
    ELF = "elf"
    FAIRY = "fairy"
    DWARF = "dwarf"
    GIANT = "giant"
    GHOST = "ghost"
    ANGEL = "angel"
    DEVIL = "devil"
    GOD = "god"
    DEATH = "death"
    WINGED = "winged"
    """A person with wings: a Moth King."""


class Stature(StrEnum):
    """How tall a grown person is beside others."""

    AVERAGE = ""
    SMALL = "small"
    TALL = "tall"


class HairStyle(StrEnum):
    """The silhouette of a head."""

    BALD = "bald"
    SHORT = "short"
    CURLY = "curly"
    BOB = "bob"
    LONG = "long"
    PONYTAIL = "ponytail"
    BUN = "bun"
    BRAIDS = "braids"


class Role(GrownNoun):
    """Someone whom the writer names: the facts of the story, no invention."""

    LATER: ClassVar[frozenset[str]] = frozenset({"looks"})

    character_id: str = Field(pattern=r"^[a-z0-9][a-z0-9_]{0,39}$")
    name: str
    aliases: tuple[str, ...] = Field(default=(), description="other words for them in the text")
    species: Species = Species.HUMAN
    sex: Sex = Sex.UNKNOWN
    age: Age = Age.ADULT
    occupation: str = Field(default="", description="the story's word for what they are: king, shepherd")
    part: str = Field(default="support", description="protagonist, foil or support")
    crowd: bool = Field(default=False, description="a group, such as 'the frogs': several are drawn")
    looks: tuple[str, ...] = Field(
        default=(), description="how the story says they look: white beard, brown cardigan, bald"
    )


class Look(GrownNoun):
    """All that a picture of someone depends on. Colours are #rrggbb."""

    LATER: ClassVar[frozenset[str]] = frozenset(
        {"being", "wearing", "blind", "moustache", "shaven", "weathered", "upright", "coat", "stature"}
    )

    species: Species
    sex: Sex
    age: Age
    costume: Costume = Costume.PEASANT
    being: Being = Being.PERSON
    skin: str = "#e8b48c"
    hair: str = "#4a2f20"
    hair_style: HairStyle = HairStyle.SHORT
    outfit: str = "#3f6fa8"
    accent: str = "#f0c755"
    wearing: str = Field(
        default="", max_length=40, description="a thing that they have put on: a coat, a hat, a crown"
    )
    beard: bool = False
    moustache: bool = Field(default=False, description="grown since they were cast")
    shaven: bool = Field(default=False, description="no moustache, though the seed would give one")
    weathered: bool = Field(default=False, description="an adult of fifty: greying, lined, stouter")
    glasses: bool = False
    blind: bool = Field(default=False, description="eyes that are shut, or dark glasses, and a stick")
    crowd: bool = False
    seed: int = 0
    stature: Stature = Field(default=Stature.AVERAGE, description="of a grown person, where it is told")
    coat: str = Field(default="", description="the colour of an animal's fur or feathers, where it is told")
    upright: bool = Field(
        default=False, description="an animal that lives like people: on two legs, with hands"
    )


class Timbre(StrEnum):
    """A kind of voice; providers map each to voices of their own."""

    NARRATOR = "narrator"
    WOMAN = "woman"
    MAN = "man"
    CHILD = "child"
    OLD_WOMAN = "old_woman"
    OLD_MAN = "old_man"
    SMALL_CREATURE = "small_creature"
    LARGE_CREATURE = "large_creature"


class Voice(Noun):
    """`number` tells apart the voices of one timbre in one episode: 0, 1, 2, …"""

    timbre: Timbre = Timbre.NARRATOR
    number: int = Field(default=0, ge=0)


class Depth(Noun):
    """What moves a character."""

    wants: str = ""
    fears: str = ""
    secret: str = ""


class Character(Noun):
    """A role that has been cast."""

    role: Role
    look: Look
    voice: Voice
    depth: Depth = Depth()
    appearance: str = Field(default="", description="the look in words, for providers that read words")

    @property
    def character_id(self) -> str:
        """The role's id."""
        return self.role.character_id


class Cast(Document):
    """Everyone in the episode; the narrator's voice among them."""

    narrator: Voice = Voice()
    characters: tuple[Character, ...] = ()

    def find(self, character_id: str) -> Character | None:
        """The character of that id."""
        for character in self.characters:  # asked thousands of times a story
            if character.role.character_id == character_id:
                return character
        return None
