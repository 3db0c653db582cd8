"""Shot: one planned picture, bound to the words it covers."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from storyassets.model.document import Document, Noun
from storyassets.model.script import Emotion


class ShotKind(StrEnum):
    """What a shot is for."""

    TALKING_HEAD = "talking_head"
    BROLL = "broll"
    INSERT = "insert"
    TITLE = "title"


class Framing(StrEnum):
    """How near the camera stands: figures are small, whole and middling, or head and shoulders."""

    WIDE = "wide"
    MEDIUM = "medium"
    CLOSE = "close"


class Setting(StrEnum):
    """Where it is. An illustrator draws each of them."""

    FIELD = "field"
    FOREST = "forest"
    FARMYARD = "farmyard"
    GARDEN = "garden"
    VILLAGE = "village"
    ROAD = "road"
    RIVER = "river"
    POND = "pond"
    SEA = "sea"
    SHIP = "ship"
    SHORE = "shore"
    MOUNTAINS = "mountains"
    DESERT = "desert"
    CAVE = "cave"
    CITY = "city"
    ROOM = "room"
    KITCHEN = "kitchen"
    BEDROOM = "bedroom"
    WORKSHOP = "workshop"
    OFFICE = "office"
    HOSPITAL = "hospital"
    SHOP = "shop"
    STABLE = "stable"
    MARKET = "market"
    CASTLE = "castle"
    HALL = "hall"
    SKY = "sky"
    SPACE = "space"
    GRAVEYARD = "graveyard"
    STATION = "station"
    THRONE_ROOM = "throne_room"
    COTTAGE = "cottage"
    STAIRS = "stairs"
    ATTIC = "attic"
    ALLEY = "alley"
    CLASSROOM = "classroom"
    TRAIN = "train"
    BRIDGE = "bridge"
    NIGHT_SKY = "night_sky"


class TimeOfDay(StrEnum):
    """The light."""

    DAWN = "dawn"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    """What falls or hangs in the air."""

    CLEAR = "clear"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"


class Action(StrEnum):
    """What a figure is doing. An illustrator draws each of them for each body."""

    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    SIT = "sit"
    LIE = "lie"
    SLEEP = "sleep"
    CRY = "cry"
    LAUGH = "laugh"
    TALK = "talk"
    EAT = "eat"
    DRINK = "drink"
    FLY = "fly"
    SWIM = "swim"
    FALL = "fall"
    CLIMB = "climb"
    JUMP = "jump"
    FIGHT = "fight"
    HIDE = "hide"
    CARRY = "carry"
    GIVE = "give"
    WORK = "work"
    LOOK = "look"
    POINT = "point"
    BEG = "beg"
    DANCE = "dance"
    TRAPPED = "trapped"
    DEAD = "dead"
    KNEEL = "kneel"
    EMBRACE = "embrace"
    PLAY = "play"
    READ = "read"
    WRITE = "write"
    RAISE = "raise"
    PUSH = "push"
    PULL = "pull"
    THROW = "throw"
    RIDE = "ride"
    WAVE = "wave"
    DIG = "dig"
    OPEN = "open"
    SHOUT = "shout"


class Prop(StrEnum):
    """A thing that can be seen. An illustrator draws each of them, small in a scene or large in an insert."""

    APPLE = "apple"
    ARROW = "arrow"
    AXE = "axe"
    BAG = "bag"
    BALL = "ball"
    BASKET = "basket"
    BED = "bed"
    BELL = "bell"
    BOAT = "boat"
    BONE = "bone"
    BOOK = "book"
    BOTTLE = "bottle"
    BOX = "box"
    BREAD = "bread"
    BRIDGE = "bridge"
    BROOM = "broom"
    CAKE = "cake"
    CAMERA = "camera"
    CANDLE = "candle"
    CAR = "car"
    CART = "cart"
    CHAIR = "chair"
    CHEESE = "cheese"
    CLOCK = "clock"
    COAT = "coat"
    COIN = "coin"
    CROWN = "crown"
    CUP = "cup"
    DOOR = "door"
    EGG = "egg"
    FEATHER = "feather"
    FIRE = "fire"
    FISH = "fish"
    FLOWER = "flower"
    GRAIN = "grain"
    GRAPES = "grapes"
    HAT = "hat"
    HEART = "heart"
    HONEY = "honey"
    HOUSE = "house"
    JAR = "jar"
    JEWEL = "jewel"
    KEY = "key"
    KNIFE = "knife"
    LADDER = "ladder"
    LAMP = "lamp"
    LEAF = "leaf"
    LETTER = "letter"
    LIGHTHOUSE = "lighthouse"
    MEAT = "meat"
    MEDAL = "medal"
    MILK = "milk"
    MIRROR = "mirror"
    MONEY = "money"
    MOON = "moon"
    NEST = "nest"
    NET = "net"
    NUT = "nut"
    PHONE = "phone"
    PHOTO = "photo"
    PIANO = "piano"
    PLATE = "plate"
    POT = "pot"
    RADIO = "radio"
    RING = "ring"
    ROCKET = "rocket"
    ROPE = "rope"
    ROSE = "rose"
    SEED = "seed"
    SHELL = "shell"
    SHIP = "ship"
    SHOE = "shoe"
    SPEAR = "spear"
    SPINDLE = "spindle"
    STAR = "star"
    STICK = "stick"
    STONE = "stone"
    SUITCASE = "suitcase"
    SUN = "sun"
    SWORD = "sword"
    TABLE = "table"
    TELESCOPE = "telescope"
    THORN = "thorn"
    TRAIN = "train"
    TRAP = "trap"
    TREE = "tree"
    UMBRELLA = "umbrella"
    VIOLIN = "violin"
    WALL = "wall"
    WATCH = "watch"
    WATER = "water"
    WELL = "well"
    WHEEL = "wheel"
    WINDOW = "window"
    WOOD = "wood"


class Relation(StrEnum):
    """Where someone is, beside whom or what they are `at`."""

    UNDER = "under"
    IN = "in"
    ON = "on"


class Actor(Noun):
    """Someone on the picture, and what they do there."""

    character_id: str
    action: Action = Action.STAND
    emotion: Emotion = Emotion.CALM
    holds: str = Field(
        default="",
        max_length=40,
        description="what is in the doer's hands, jaws or arms: a character's id or a prop; who is held is no actor besides",
    )
    at: str = Field(
        default="",
        max_length=40,
        description="whom or what they are under, in or on: a character's id or a prop of the staging",
    )
    relation: Relation = Field(default=Relation.IN, description="how they are there; nothing without `at`")
    toward: str = Field(
        default="",
        max_length=40,
        description="whom or what they look, point, speak or go to, and so face: a character's id or a prop",
    )
    count: int = Field(
        default=0, ge=0, le=5, description="how many of a crowd there are; 0 where nobody says"
    )


class Staging(Noun):
    """What is to be seen: where, when, who, doing what, with which things."""

    setting: Setting = Setting.FIELD
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    actors: tuple[Actor, ...] = Field(default=(), max_length=3, description="the doer first")
    props: tuple[Prop, ...] = Field(default=(), max_length=3, description="the most telling first")
    emotion: Emotion = Emotion.CALM
    place_seed: int = Field(
        default=0, ge=0, description="the same in all pictures of one place, so that its furniture stays"
    )


class CameraMove(StrEnum):
    """How the frame moves over the picture while it stands."""

    PUSH_IN = "push_in"
    PULL_OUT = "pull_out"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    TILT_UP = "tilt_up"
    TILT_DOWN = "tilt_down"


class WordSpan(Noun):
    """The words `first_word` up to, not including, `end_word` of a line (whitespace words, from 0)."""

    line_id: str
    first_word: int = Field(ge=0)
    end_word: int = Field(gt=0)


class Shot(Noun):
    """One planned picture. It stands from its first word until the next shot's first word."""

    shot_id: str = Field(description="stable: made of its first line's id and a letter")
    kind: ShotKind
    framing: Framing
    move: CameraMove
    covers: tuple[WordSpan, ...] = Field(min_length=1)
    staging: Staging
    crossfade: bool = Field(default=False, description="blend in from the shot before, instead of a cut")
    prompt: str = Field(default="", description="the picture in words, for providers that read words")
    seed: int = 0


class ShotList(Document):
    """Every shot, in order; together they cover every word of the script once."""

    shots: tuple[Shot, ...] = Field(min_length=1)
