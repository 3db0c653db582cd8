"""Shot: one planned picture, bound to the words it covers."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from storyassets.model.character import Age, Costume
from storyassets.model.document import Document, GrownNoun, Noun
from storyassets.model.script import Emotion


class ShotKind(StrEnum):
    """What a shot is for."""

    TALKING_HEAD = "talking_head"
    BROLL = "broll"
    INSERT = "insert"
    TITLE = "title"
    END_CARD = "end_card"


END_CARD = "end-card"
"""What the picture of an end card and its clip are called, beside the shots."""


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
    LIGHTHOUSE = "lighthouse"
    LAMP_ROOM = "lamp_room"
    HARBOUR = "harbour"
    TAVERN = "tavern"
    CHURCH = "church"
    DUNGEON = "dungeon"
    COURTROOM = "courtroom"
    RESTAURANT = "restaurant"
    BATHROOM = "bathroom"
    CORRIDOR = "corridor"
    CAR = "car"
    BUS_STOP = "bus_stop"
    PLAYGROUND = "playground"
    THEATRE = "theatre"
    DINING_ROOM = "dining_room"


class Landmark(StrEnum):
    """A building or a well that a place outdoors is known by; people stand before it. An illustrator draws each."""

    BAKERY = "bakery"
    BUTCHER = "butcher"
    SHOP = "shop"
    CAFE = "cafe"
    BANK = "bank"
    TAILOR = "tailor"
    BOOKSHOP = "bookshop"
    HOUSE = "house"
    INN = "inn"
    SMITHY = "smithy"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    POLICE = "police"
    THEATRE = "theatre"
    OFFICE = "office"
    STATION = "station"
    CHURCH = "church"
    PRISON = "prison"
    GATE = "gate"
    TOWER = "tower"
    MILL = "mill"
    WELL = "well"
    FOUNTAIN = "fountain"


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

    AIRPLANE = "airplane"
    ANCHOR = "anchor"
    ANTHILL = "anthill"
    ANVIL = "anvil"
    APPLE = "apple"
    ARROW = "arrow"
    AXE = "axe"
    BACKPACK = "backpack"
    BAG = "bag"
    BALL = "ball"
    BALLOON = "balloon"
    BANANA = "banana"
    BARREL = "barrel"
    BASKET = "basket"
    BED = "bed"
    BEEHIVE = "beehive"
    BELL = "bell"
    BENCH = "bench"
    BICYCLE = "bicycle"
    BLANKET = "blanket"
    BOAT = "boat"
    BONE = "bone"
    BOOK = "book"
    BOTTLE = "bottle"
    BOW = "bow"
    BOX = "box"
    BREAD = "bread"
    BRIDGE = "bridge"
    BROOM = "broom"
    BUCKET = "bucket"
    BUS = "bus"
    BUSH = "bush"
    CABBAGE = "cabbage"
    CAGE = "cage"
    CAKE = "cake"
    CALENDAR = "calendar"
    CAMERA = "camera"
    CANDLE = "candle"
    CANDY = "candy"
    CANNON = "cannon"
    CAR = "car"
    CARDS = "cards"
    CARRIAGE = "carriage"
    CARROT = "carrot"
    CART = "cart"
    CASH = "cash"
    CASTLE = "castle"
    CHAIN = "chain"
    CHAIR = "chair"
    CHEESE = "cheese"
    CHERRY = "cherry"
    CHEST = "chest"
    CHRISTMAS_TREE = "christmas_tree"
    CLOCK = "clock"
    CLOUD = "cloud"
    COAT = "coat"
    COFFEE = "coffee"
    COFFIN = "coffin"
    COIN = "coin"
    COMB = "comb"
    COMPASS = "compass"
    CRADLE = "cradle"
    CREDIT_CARD = "credit_card"
    CROSS = "cross"
    CROWN = "crown"
    CRYSTAL_BALL = "crystal_ball"
    CUP = "cup"
    CUPBOARD = "cupboard"
    CURTAIN = "curtain"
    DESK = "desk"
    DICE = "dice"
    DOLL = "doll"
    DOOR = "door"
    DRESS = "dress"
    DRUM = "drum"
    EGG = "egg"
    FEATHER = "feather"
    FENCE = "fence"
    FIRE = "fire"
    FIREPLACE = "fireplace"
    FISH = "fish"
    FISHING_ROD = "fishing_rod"
    FLAG = "flag"
    FLOWER = "flower"
    FLUTE = "flute"
    FORK = "fork"
    GATE = "gate"
    GIFT = "gift"
    GLASS = "glass"
    GLASSES = "glasses"
    GLOVES = "gloves"
    GRAIN = "grain"
    GRAPES = "grapes"
    GRAVE = "grave"
    GUITAR = "guitar"
    GUN = "gun"
    HAMMER = "hammer"
    HANDKERCHIEF = "handkerchief"
    HARP = "harp"
    HAT = "hat"
    HAYSTACK = "haystack"
    HEART = "heart"
    HELICOPTER = "helicopter"
    HELMET = "helmet"
    HONEY = "honey"
    HORN = "horn"
    HOUSE = "house"
    ICE_CREAM = "ice_cream"
    JAR = "jar"
    JEWEL = "jewel"
    KETTLE = "kettle"
    KEY = "key"
    KITE = "kite"
    KNIFE = "knife"
    LADDER = "ladder"
    LAMP = "lamp"
    LANTERN = "lantern"
    LAPTOP = "laptop"
    LEAF = "leaf"
    LEMON = "lemon"
    LETTER = "letter"
    LIGHTHOUSE = "lighthouse"
    LIGHTNING = "lightning"
    LOCK = "lock"
    MAGNIFIER = "magnifier"
    MAP = "map"
    MASK = "mask"
    MATCHES = "matches"
    MEAT = "meat"
    MEDAL = "medal"
    MICROPHONE = "microphone"
    MILK = "milk"
    MIRROR = "mirror"
    MONEY = "money"
    MOON = "moon"
    MOTORCYCLE = "motorcycle"
    MOUNTAIN = "mountain"
    MUSHROOM = "mushroom"
    NECKLACE = "necklace"
    NEEDLE = "needle"
    NEST = "nest"
    NET = "net"
    NEWSPAPER = "newspaper"
    NUT = "nut"
    OVEN = "oven"
    PAINTBRUSH = "paintbrush"
    PASSPORT = "passport"
    PEAR = "pear"
    PEBBLES = "pebbles"
    PEN = "pen"
    PHONE = "phone"
    PHOTO = "photo"
    PIANO = "piano"
    PICKAXE = "pickaxe"
    PIE = "pie"
    PILLOW = "pillow"
    PILLS = "pills"
    PITCHER = "pitcher"
    PIZZA = "pizza"
    PLATE = "plate"
    PLOUGH = "plough"
    POT = "pot"
    POTION = "potion"
    PUMPKIN = "pumpkin"
    PURSE = "purse"
    RADIO = "radio"
    RAINBOW = "rainbow"
    RAKE = "rake"
    REFRIGERATOR = "refrigerator"
    RING = "ring"
    ROCKET = "rocket"
    ROCKING_HORSE = "rocking_horse"
    ROPE = "rope"
    ROSE = "rose"
    SANDWICH = "sandwich"
    SAW = "saw"
    SCARECROW = "scarecrow"
    SCARF = "scarf"
    SCISSORS = "scissors"
    SCROLL = "scroll"
    SCYTHE = "scythe"
    SEED = "seed"
    SHELL = "shell"
    SHIELD = "shield"
    SHIP = "ship"
    SHIRT = "shirt"
    SHOE = "shoe"
    SHOVEL = "shovel"
    SIGNPOST = "signpost"
    SKULL = "skull"
    SLED = "sled"
    SNOWMAN = "snowman"
    SOCK = "sock"
    SOFA = "sofa"
    SOUP = "soup"
    SPEAR = "spear"
    SPINDLE = "spindle"
    SPOON = "spoon"
    STAR = "star"
    STATUE = "statue"
    STICK = "stick"
    STONE = "stone"
    SUITCASE = "suitcase"
    SUN = "sun"
    SWORD = "sword"
    TABLE = "table"
    TEAPOT = "teapot"
    TEDDY = "teddy"
    TELEPHONE = "telephone"
    TELESCOPE = "telescope"
    TELEVISION = "television"
    TENT = "tent"
    THORN = "thorn"
    THRONE = "throne"
    TICKET = "ticket"
    TORCH = "torch"
    TOWER = "tower"
    TRACTOR = "tractor"
    TRAIN = "train"
    TRAP = "trap"
    TREE = "tree"
    TROPHY = "trophy"
    TROUSERS = "trousers"
    TRUCK = "truck"
    TRUMPET = "trumpet"
    TURNIP = "turnip"
    UMBRELLA = "umbrella"
    VASE = "vase"
    VIOLIN = "violin"
    WALL = "wall"
    WALLET = "wallet"
    WAND = "wand"
    WATCH = "watch"
    WATER = "water"
    WEB = "web"
    WELL = "well"
    WHEEL = "wheel"
    WHEELCHAIR = "wheelchair"
    WINDMILL = "windmill"
    WINDOW = "window"
    WINE = "wine"
    WOOD = "wood"


def props_named(names: str) -> frozenset[Prop]:
    """The things of these names, which spaces part. Raises ValueError for a name that is none."""
    return frozenset(Prop(name) for name in names.split())


class PropState(StrEnum):
    """How a thing is, where the words say so."""

    PLAIN = "plain"
    GOLDEN = "golden"
    SILVER = "silver"
    BROKEN = "broken"
    BURNING = "burning"
    OLD = "old"
    OPEN = "open"
    CUT = "cut"
    EMPTY = "empty"
    FULL = "full"
    DARK = "dark"
    PAPER = "paper"
    RINGING = "ringing"


class Relation(StrEnum):
    """Where someone is, seen from whom or what they are `at`."""

    UNDER = "under"
    IN = "in"
    ON = "on"
    BESIDE = "beside"
    BEHIND = "behind"


class Turned(StrEnum):
    """Which way someone looks, seen from the camera."""

    LEFT = "left"
    RIGHT = "right"


class Actor(GrownNoun):
    """Someone on the picture, and what they do there."""

    LATER: ClassVar[frozenset[str]] = frozenset({"age", "costume", "toward", "turned"})

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
        description="whom or what they are under, in, on, behind or before: a character's id or a prop of the staging",
    )
    relation: Relation = Field(default=Relation.IN, description="how they are there; nothing without `at`")
    toward: str = Field(
        default="",
        max_length=40,
        description="whom or what they look, point, speak or go to, and so face: a character's id or a prop",
    )
    turned: Turned | None = Field(
        default=None,
        description="which way they look, so that all pictures of a scene agree; None for either",
    )
    age: Age | None = Field(default=None, description="how old they are by now, if years have passed")
    costume: Costume | None = Field(
        default=None, description="what they wear by now, if it is not what they were cast in"
    )
    count: int = Field(
        default=0, ge=0, le=5, description="how many of a crowd there are; 0 where nobody says"
    )


class Condition(GrownNoun):
    """How a thing of the picture is."""

    LATER: ClassVar[frozenset[str]] = frozenset({"count", "says", "inside"})

    prop: Prop
    state: PropState = PropState.PLAIN
    many: bool = Field(default=False, description="several of them, or a pair of what is worn in pairs")
    colour: str = Field(default="", max_length=10, description="its colour, by the story's word: red")
    count: int = Field(default=0, ge=0, le=5, description="how many stand apart; 0 where nobody says")
    says: str = Field(default="", max_length=40, description="the few words that are written on it")
    inside: tuple[Prop, ...] = Field(default=(), max_length=2, description="what is seen in it")


class Staging(GrownNoun):
    """What is to be seen: where, when, who, doing what, with which things."""

    LATER: ClassVar[frozenset[str]] = frozenset(
        {"conditions", "in_air", "landmark", "place_seed", "things_seed", "imagined", "of_today"}
    )

    setting: Setting = Setting.FIELD
    landmark: Landmark | None = Field(default=None, description="what they are before, outdoors")
    time_of_day: TimeOfDay = TimeOfDay.DAY
    weather: Weather = Weather.CLEAR
    actors: tuple[Actor, ...] = Field(default=(), max_length=3, description="the doer first")
    props: tuple[Prop, ...] = Field(default=(), max_length=3, description="the most telling first")
    conditions: tuple[Condition, ...] = Field(
        default=(), max_length=3, description="how some of the props are; the others are plain"
    )
    emotion: Emotion = Emotion.CALM
    in_air: Prop | None = Field(
        default=None, description="a thing that falls or flies, from the first of two to the other"
    )
    imagined: bool = Field(
        default=False, description="nobody does it here: it is only feared, wished, planned or told of"
    )
    things_seed: int = Field(
        default=0,
        ge=0,
        description="the same in all pictures of a story, so that its things stay as they are",
    )
    place_seed: int = Field(
        default=0, ge=0, description="the same in all pictures of one place, so that its furniture stays"
    )

    of_today: bool = Field(default=False, description="the story is of our time: its ships are steamers")

    def condition_of(self, prop: Prop) -> Condition:
        """How the prop is."""
        return next((one for one in self.conditions if one.prop is prop), Condition(prop=prop))


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
