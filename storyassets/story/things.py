"""Things: the props that words name, most telling first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import Script
from storyassets.model.shot import Prop
from storyassets.story.phrases import bare
from storyassets.story.word_tables import index_nouns, plural_of, word_set

PROPS = index_nouns(
    {
        Prop.APPLE: "apple pear peach plum fruit",
        Prop.ARROW: "arrow",
        Prop.AXE: "axe ax hatchet",
        Prop.BAG: "bag sack purse pouch wallet knapsack bundle backpack",
        Prop.BALL: "ball",
        Prop.BASKET: "basket",
        Prop.BED: "bed cot",
        Prop.BELL: "bell",
        Prop.BOAT: "boat canoe raft ferry",
        Prop.BONE: "bone",
        Prop.BOOK: "book diary notebook abc-book",
        Prop.BOTTLE: "bottle flask",
        Prop.BOX: "box chest shoebox casket trunk coffin parcel package",
        Prop.BREAD: "bread loaf loaves crust crumb roll",
        Prop.BRIDGE: "bridge",
        Prop.BROOM: "broom broomstick",
        Prop.CAKE: "cake pie pastry tart",
        Prop.CAMERA: "camera",
        Prop.CANDLE: "candle taper",
        Prop.CAR: "car taxi cab truck",
        Prop.CART: "cart wagon waggon carriage coach",
        Prop.CHAIR: "chair throne stool bench",
        Prop.CHEESE: "cheese",
        Prop.CLOCK: "clock",
        Prop.COAT: "coat cloak robe jacket dress gown mantle",
        Prop.COIN: "coin penny pence farthing thaler shilling",
        Prop.CROWN: "crown",
        Prop.CUP: "cup goblet mug glass",
        Prop.DOOR: "door gate",
        Prop.EGG: "egg",
        Prop.FEATHER: "feather plume",
        Prop.FIRE: "fire flame bonfire campfire",
        Prop.FISH: "fish",
        Prop.FLOWER: "flower lily daisy tulip violet blossom weed",
        Prop.GRAIN: "grain corn wheat barley oats hay straw",
        Prop.GRAPES: "grapes grape",
        Prop.HAT: "hat cap bonnet",
        Prop.HEART: "heart",
        Prop.HONEY: "honey honeycomb beehive hive",
        Prop.HOUSE: "cottage hut house",
        Prop.JAR: "jar pitcher jug urn vase",
        Prop.JEWEL: "jewel gem diamond pearl ruby emerald necklace",
        Prop.KEY: "key",
        Prop.KNIFE: "knife dagger",
        Prop.LADDER: "ladder",
        Prop.LAMP: "lamp lantern",
        Prop.LEAF: "leaf leaves",
        Prop.LETTER: "letter envelope message",
        Prop.LIGHTHOUSE: "lighthouse",
        Prop.MEAT: "meat ham steak bacon mutton carcass sausage",
        Prop.MEDAL: "medal",
        Prop.MILK: "milk",
        Prop.MIRROR: "mirror looking-glass",
        Prop.MONEY: "money gold treasure silver",
        Prop.MOON: "moon",
        Prop.NEST: "nest",
        Prop.NET: "net snare web",
        Prop.NUT: "nut nuts filbert filberts acorn walnut",
        Prop.PHONE: "phone telephone smartphone",
        Prop.PHOTO: "photo photograph portrait picture snapshot",
        Prop.PIANO: "piano",
        Prop.PLATE: "plate dish platter",
        Prop.POT: "pot kettle cauldron saucepan",
        Prop.RADIO: "radio",
        Prop.RING: "ring",
        Prop.ROCKET: "rocket spaceship",
        Prop.ROPE: "rope cord chain collar",
        Prop.ROSE: "rose",
        Prop.SEED: "seed",
        Prop.SHELL: "shell oyster seashell",
        Prop.SHIP: "ship vessel",
        Prop.SHOE: "shoe boot slipper",
        Prop.SPEAR: "spear lance",
        Prop.SPINDLE: "spindle spinning-wheel distaff",
        Prop.STAR: "star stars",
        Prop.STICK: "stick staff club cudgel rod whip branch",
        Prop.STONE: "stone pebble rock boulder",
        Prop.SUITCASE: "suitcase luggage",
        Prop.SUN: "sun",
        Prop.SWORD: "sword",
        Prop.TABLE: "table",
        Prop.TELESCOPE: "telescope",
        Prop.THORN: "thorn bramble",
        Prop.TRAIN: "train locomotive",
        Prop.TRAP: "trap mousetrap",
        Prop.TREE: "tree oak bough",
        Prop.UMBRELLA: "umbrella",
        Prop.VIOLIN: "violin fiddle",
        Prop.WALL: "wall fence hedge",
        Prop.WATCH: "watch",
        Prop.WATER: "water",
        Prop.WELL: "well",
        Prop.WHEEL: "wheel",
        Prop.WINDOW: "window",
        Prop.WOOD: "firewood log timber",
    }
)
# Words that are a thing only with a determiner before them: 'the well', 'a ring'; else an adverb or a verb.
_NEED_DETERMINER = word_set(
    "well watch ring rose leaves note club trap train roll cap spring hide branch picture glass chest coach star net "
    "skin light dish ship cut shell fish hand heart string chain bundle key web"
)
_DETERMINERS = word_set("a an the his her its their my your our this that some one two three")
_ADJECTIVES = word_set(
    "golden silver gold old little big new small great large broken magic red white black blue green deep dry bright "
    "heavy precious wedding fishing beautiful wooden empty strong"
)
_PLAIN = frozenset(
    {
        Prop.TREE,
        Prop.WATER,
        Prop.HOUSE,
        Prop.WALL,
        Prop.TABLE,
        Prop.DOOR,
        Prop.CHAIR,
        Prop.WINDOW,
        Prop.STONE,
        Prop.SUN,
        Prop.HEART,
        Prop.STICK,
    }
)
"""Things that say little about a story: never an insert."""

_CLOSE_WORDS = {
    Prop.AXE: word_set("ax hatchet"),
    Prop.BAG: word_set("sack purse wallet pouch"),
    Prop.BOX: word_set("chest casket parcel"),
    Prop.BREAD: word_set("loaf loaves"),
    Prop.CAKE: word_set("pie tart"),
    Prop.CART: word_set("wagon waggon carriage"),
    Prop.COAT: word_set("cloak robe"),
    Prop.CUP: word_set("goblet mug"),
    Prop.COIN: word_set("penny pence"),
    Prop.GRAIN: word_set("wheat corn barley"),
    Prop.HONEY: word_set("hive honeycomb"),
    Prop.JAR: word_set("pitcher jug"),
    Prop.JEWEL: word_set("gem diamond pearl"),
    Prop.LAMP: word_set("lantern"),
    Prop.HAT: word_set("cap bonnet"),
    Prop.KNIFE: word_set("dagger"),
    Prop.LEAF: word_set("leaves"),
    Prop.LETTER: word_set("envelope"),
    Prop.MEAT: word_set("ham steak"),
    Prop.MONEY: word_set("gold treasure"),
    Prop.NET: word_set("snare"),
    Prop.NUT: word_set("nuts filberts filbert"),
    Prop.PHOTO: word_set("photograph"),
    Prop.POT: word_set("kettle cauldron"),
    Prop.SHELL: word_set("oyster"),
    Prop.SHOE: word_set("boot slipper boots slippers"),
    Prop.STAR: word_set("stars"),
    Prop.VIOLIN: word_set("fiddle"),
}
_ALSO_CHARACTERS = {
    Species.TREE: Prop.TREE,
    Species.SUN: Prop.SUN,
    Species.MOON: Prop.MOON,
    Species.POT: Prop.POT,
    Species.LAMP: Prop.LAMP,
    Species.FISH: Prop.FISH,
}


def find_props(words: Sequence[str], taken: Collection[int] = ()) -> list[Prop]:
    """Each prop that the words name, in their order; `taken` are the places of words that name someone."""
    props: list[Prop] = []
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        word = word.removesuffix("'s").removesuffix("’s")
        prop = PROPS.get(word)
        if prop is None or prop in props or index in taken:
            continue
        if word in _NEED_DETERMINER and not _has_determiner(plain, index):
            continue
        props.append(prop)
    return props


def _has_determiner(plain: list[str], index: int) -> bool:
    """Whether an article stands before a noun, with one adjective between them at the most."""
    before = plain[index - 1] if index else ""
    if before in _DETERMINERS:
        return True
    return index > 1 and before in _ADJECTIVES and plain[index - 2] in _DETERMINERS


def rank_props(script: Script, cast: Cast) -> dict[Prop, float]:
    """How telling each prop is in this script: named in the title, then often; plain things last.

    Things that are characters here are left out: they are drawn as themselves.
    """
    counts = Counter(prop for line in script.lines for prop in find_props(line.text.split()))
    in_title = set(find_props([*script.title.split(), "the"])) | {
        PROPS[bare(word)] for word in script.title.split() if bare(word) in PROPS
    }
    characters = {_ALSO_CHARACTERS.get(character.look.species) for character in cast.characters}
    return {
        prop: count + 3.0 * (prop in in_title) - 2.0 * (prop in _PLAIN)
        for prop, count in sorted(counts.items())
        if prop not in characters
    }


def is_plain(prop: Prop) -> bool:
    """Whether a thing says little about a story."""
    return prop in _PLAIN


def is_telling(prop: Prop, words: Sequence[str]) -> bool:
    """Whether a prop is worth a picture of its own: no plain thing, and named by its own or a close word."""
    if prop in _PLAIN:
        return False
    own = {prop.value, plural_of(prop.value)} | _CLOSE_WORDS.get(prop, frozenset())
    return any(bare(word) in own for word in words)
