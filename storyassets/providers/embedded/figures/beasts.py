"""The four-footed animals: what each is made of. Drawing is `quadruped`'s and `beast_heads`'s."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.character import Species


class Ear(StrEnum):
    """The shape of an ear."""

    POINTED = "pointed"
    ROUND = "round"
    LARGE_ROUND = "large_round"
    LONG = "long"
    FLOPPY = "floppy"
    LEAF = "leaf"
    UPRIGHT = "upright"
    ELEPHANT = "elephant"
    NONE = "none"


class Horn(StrEnum):
    """What grows on the forehead."""

    NONE = "none"
    SHORT = "short"
    WIDE = "wide"
    LYRE = "lyre"
    GOAT = "goat"
    ANTLERS = "antlers"


class Tail(StrEnum):
    """The shape of a tail."""

    BRUSH = "brush"
    BUSHY = "bushy"
    WHIP = "whip"
    TUFT = "tuft"
    PLUME = "plume"
    PUFF = "puff"
    CURL = "curl"
    LONG = "long"
    WAG = "wag"


class Mark(StrEnum):
    """What is on the coat, or grows on it."""

    STRIPES = "stripes"
    ROSETTES = "rosettes"
    PATCHES = "patches"
    FAWN_SPOTS = "fawn_spots"
    WOOL = "wool"
    SPINES = "spines"
    HUMP = "hump"
    BRISTLES = "bristles"
    LION_MANE = "lion_mane"
    HORSE_MANE = "horse_mane"
    CHEEKS = "cheeks"
    MASK = "mask"
    BLAZE = "blaze"
    TUSKS = "tusks"
    BEARD = "beard"
    WHISKERS = "whiskers"
    NOSE_RING = "nose_ring"
    BUCK_TEETH = "buck_teeth"
    BIB = "bib"
    SOCKS = "socks"
    DEWLAP = "dewlap"
    GLASSY = "glassy"
    YOKE = "yoke"
    TABBY = "tabby"
    PALE_EYES = "pale_eyes"
    DIGGER = "digger"


@dataclass(frozen=True)
class Snout:
    """A tapered tube from the middle of the face; `length` is how far it reaches in profile, `drop`
    how far down; radii at its base and tip, in units of the face (about 60 to its edge).
    """

    length: float
    drop: float
    base: float
    tip: float
    nose: float
    broad: bool = False


@dataclass(frozen=True)
class BeastPlan:
    """Lengths are in figure units; `head` scales the face. `coats` are the colours there are."""

    coats: tuple[str, ...]
    pale: str
    dark: str
    leg: float
    body: float
    chest: float
    rump: float
    neck: float
    neck_angle: float
    neck_width: float
    head: float
    snout: Snout
    skull: tuple[float, float]
    ear: Ear
    tail: Tail
    tail_length: float
    leg_width: float
    hoof: bool = False
    nose: str = "#3a2a30"
    horn: Horn = Horn.NONE
    marks: tuple[Mark, ...] = ()
    iris: str = "#6b4423"
    eye: float = 1.0
    wedge: float = 0.0


_FINE = Snout(length=74, drop=33, base=36, tip=12, nose=9)
_CATTLE = Snout(length=34, drop=58, base=44, tip=39, nose=0, broad=True)
_EQUINE = Snout(length=58, drop=84, base=42, tip=32, nose=0, broad=True)
_FELINE = Snout(length=32, drop=31, base=35, tip=25, nose=11)
_RODENT = Snout(length=52, drop=26, base=30, tip=8, nose=8)

BEASTS: dict[Species, BeastPlan] = {
    Species.FOX: BeastPlan(
        ("#e2732c", "#d9662a", "#e88338"),
        "#fdf1e2",
        "#4a2c2a",
        128,
        138,
        52,
        46,
        70,
        48,
        36,
        0.86,
        _FINE,
        (60, 54),
        Ear.POINTED,
        Tail.BRUSH,
        190,
        17,
        marks=(Mark.CHEEKS, Mark.BIB, Mark.SOCKS),
        iris="#8a5a1e",
        wedge=22,
    ),
    Species.WOLF: BeastPlan(
        ("#7d8794", "#6c7480", "#88898f"),
        "#d5d8da",
        "#3a3f4b",
        188,
        186,
        76,
        60,
        92,
        42,
        54,
        1.0,
        Snout(76, 33, 40, 18, 12),
        (62, 58),
        Ear.POINTED,
        Tail.BUSHY,
        160,
        24,
        marks=(Mark.CHEEKS, Mark.MASK, Mark.BIB, Mark.PALE_EYES),
        iris="#d8a02c",
        eye=0.86,
        wedge=14,
    ),
    Species.DOG: BeastPlan(
        ("#b9814b", "#8a5a3a", "#d8b078", "#6f5a4c"),
        "#f7ead6",
        "#5a3826",
        132,
        132,
        58,
        50,
        70,
        52,
        42,
        0.9,
        Snout(52, 33, 37, 24, 13),
        (58, 56),
        Ear.FLOPPY,
        Tail.WAG,
        96,
        20,
        marks=(Mark.BIB, Mark.BLAZE),
    ),
    Species.CAT: BeastPlan(
        ("#e09a4a", "#8d8f98", "#4b4550", "#cdb79b"),
        "#fbf0e0",
        "#6b4030",
        92,
        112,
        44,
        42,
        52,
        52,
        34,
        0.8,
        Snout(18, 24, 27, 17, 7),
        (60, 50),
        Ear.POINTED,
        Tail.LONG,
        150,
        14,
        marks=(Mark.TABBY, Mark.WHISKERS, Mark.BIB),
        iris="#7fae3e",
        nose="#d9777a",
    ),
    Species.LION: BeastPlan(
        ("#e2aa55", "#d99f4a"),
        "#f8e2b8",
        "#8a4a24",
        168,
        178,
        78,
        62,
        78,
        46,
        60,
        1.04,
        _FELINE,
        (60, 56),
        Ear.ROUND,
        Tail.TUFT,
        170,
        27,
        marks=(Mark.LION_MANE, Mark.WHISKERS),
        iris="#a8691e",
        nose="#5a3328",
    ),
    Species.TIGER: BeastPlan(
        ("#ea8a35", "#e27f2e"),
        "#fdf0de",
        "#2f2530",
        156,
        182,
        74,
        64,
        72,
        40,
        56,
        1.02,
        _FELINE,
        (64, 56),
        Ear.ROUND,
        Tail.LONG,
        180,
        26,
        marks=(Mark.STRIPES, Mark.CHEEKS, Mark.WHISKERS),
        iris="#8fa03a",
        nose="#c8686a",
    ),
    Species.LEOPARD: BeastPlan(
        ("#e8b95e", "#dfae55"),
        "#fbefd8",
        "#4a3524",
        152,
        172,
        64,
        56,
        72,
        42,
        48,
        0.94,
        _FELINE,
        (60, 54),
        Ear.ROUND,
        Tail.LONG,
        190,
        23,
        marks=(Mark.ROSETTES, Mark.WHISKERS),
        iris="#8fa03a",
        nose="#7a4a40",
    ),
    Species.BEAR: BeastPlan(
        ("#7a5238", "#6a4630", "#8a6040"),
        "#d3a878",
        "#3d2a22",
        150,
        170,
        94,
        88,
        74,
        36,
        74,
        1.12,
        Snout(46, 28, 33, 24, 14),
        (66, 60),
        Ear.ROUND,
        Tail.PUFF,
        26,
        37,
        marks=(),
        iris="#4a2f20",
        eye=0.84,
    ),
    Species.HARE: BeastPlan(
        ("#b58a62", "#a67c58", "#c39a70"),
        "#f6e8d4",
        "#5a4030",
        88,
        74,
        44,
        50,
        50,
        60,
        32,
        0.78,
        Snout(24, 25, 28, 19, 7),
        (54, 54),
        Ear.LONG,
        Tail.PUFF,
        24,
        15,
        marks=(Mark.BUCK_TEETH, Mark.WHISKERS, Mark.BIB),
        nose="#c8787a",
        iris="#7a4a20",
        eye=1.1,
    ),
    Species.MOUSE: BeastPlan(
        ("#a79c97", "#b99f88", "#8f8a90"),
        "#f2dcd4",
        "#5a4a4c",
        40,
        52,
        36,
        40,
        30,
        50,
        28,
        0.66,
        _RODENT,
        (52, 50),
        Ear.LARGE_ROUND,
        Tail.WHIP,
        120,
        10,
        marks=(Mark.WHISKERS,),
        nose="#e2868a",
        iris="#3a2a28",
        eye=1.12,
    ),
    Species.RAT: BeastPlan(
        ("#7a6c68", "#6c6470"),
        "#cbb4a8",
        "#3e3438",
        46,
        84,
        42,
        46,
        38,
        34,
        30,
        0.7,
        Snout(74, 28, 32, 10, 9),
        (50, 46),
        Ear.ROUND,
        Tail.WHIP,
        160,
        11,
        marks=(Mark.WHISKERS, Mark.BUCK_TEETH),
        nose="#d98086",
        iris="#2a1a1c",
        eye=0.84,
    ),
    Species.WEASEL: BeastPlan(
        ("#a9683a", "#9c5f36"),
        "#fbeedd",
        "#4c2e22",
        52,
        138,
        32,
        30,
        70,
        50,
        25,
        0.64,
        Snout(46, 24, 30, 12, 8),
        (54, 46),
        Ear.ROUND,
        Tail.BUSHY,
        84,
        12,
        marks=(Mark.BIB, Mark.CHEEKS, Mark.WHISKERS),
        eye=0.95,
    ),
    Species.MOLE: BeastPlan(
        ("#4f4650", "#5b4c50"),
        "#c9a79e",
        "#2f2832",
        30,
        78,
        46,
        48,
        30,
        18,
        40,
        0.74,
        Snout(66, 22, 32, 13, 12),
        (54, 50),
        Ear.NONE,
        Tail.WHIP,
        30,
        14,
        marks=(Mark.GLASSY, Mark.DIGGER),
        nose="#ec9aa4",
        eye=0.62,
    ),
    Species.HEDGEHOG: BeastPlan(
        ("#d8b48c", "#cfa67e"),
        "#f2dcc0",
        "#5e4638",
        34,
        76,
        48,
        50,
        26,
        8,
        36,
        0.7,
        Snout(62, 20, 30, 10, 10),
        (52, 48),
        Ear.ROUND,
        Tail.PUFF,
        10,
        12,
        marks=(Mark.SPINES,),
    ),
    Species.HORSE: BeastPlan(
        ("#9a5b34", "#6b432e", "#c9a071", "#b8b2ac"),
        "#e8d3b8",
        "#3a2620",
        292,
        214,
        92,
        88,
        176,
        58,
        56,
        1.0,
        _EQUINE,
        (48, 54),
        Ear.UPRIGHT,
        Tail.PLUME,
        210,
        26,
        hoof=True,
        marks=(Mark.HORSE_MANE, Mark.BLAZE),
    ),
    Species.ASS: BeastPlan(
        ("#8f8782", "#9a8c80", "#857a74"),
        "#f0e8de",
        "#3d363a",
        216,
        166,
        78,
        76,
        118,
        52,
        48,
        0.96,
        _EQUINE,
        (50, 54),
        Ear.LONG,
        Tail.TUFT,
        130,
        23,
        hoof=True,
        marks=(Mark.HORSE_MANE,),
    ),
    Species.COW: BeastPlan(
        ("#f6efe4", "#a9653c"),
        "#eeb4a6",
        "#3b3138",
        216,
        214,
        100,
        100,
        104,
        34,
        64,
        1.06,
        _CATTLE,
        (56, 56),
        Ear.LEAF,
        Tail.TUFT,
        190,
        26,
        hoof=True,
        nose="#c77a76",
        horn=Horn.SHORT,
        marks=(Mark.PATCHES,),
    ),
    Species.BULL: BeastPlan(
        ("#5b3c36", "#4a3438"),
        "#a98574",
        "#2a2024",
        214,
        216,
        122,
        94,
        96,
        26,
        92,
        1.1,
        _CATTLE,
        (60, 56),
        Ear.LEAF,
        Tail.TUFT,
        190,
        30,
        hoof=True,
        nose="#3a2a2c",
        horn=Horn.LYRE,
        marks=(Mark.NOSE_RING, Mark.DEWLAP),
        iris="#8a2f22",
        eye=0.86,
    ),
    Species.OX: BeastPlan(
        ("#c4935c", "#b98a5a"),
        "#ecd3b0",
        "#5a4232",
        210,
        216,
        110,
        102,
        96,
        30,
        78,
        1.08,
        _CATTLE,
        (58, 56),
        Ear.LEAF,
        Tail.TUFT,
        190,
        29,
        hoof=True,
        nose="#8a5f54",
        horn=Horn.WIDE,
        marks=(Mark.YOKE, Mark.DEWLAP),
    ),
    Species.CALF: BeastPlan(
        ("#b9744a", "#f0e2d0"),
        "#f6e6d4",
        "#5a3a30",
        150,
        120,
        60,
        56,
        70,
        42,
        44,
        0.98,
        Snout(30, 48, 42, 34, 0, broad=True),
        (54, 54),
        Ear.LEAF,
        Tail.TUFT,
        110,
        20,
        hoof=True,
        nose="#d98f8a",
        marks=(Mark.PATCHES,),
        eye=1.2,
    ),
    Species.CAMEL: BeastPlan(
        ("#d2a368", "#c7965c"),
        "#ecd0a0",
        "#7a5232",
        312,
        196,
        88,
        82,
        216,
        40,
        44,
        0.92,
        Snout(62, 54, 36, 27, 0, broad=True),
        (46, 48),
        Ear.ROUND,
        Tail.TUFT,
        130,
        24,
        hoof=True,
        nose="#7d5640",
        marks=(Mark.HUMP,),
        eye=0.95,
    ),
    Species.DEER: BeastPlan(
        ("#bd7f4d", "#b4753f"),
        "#fbeedd",
        "#5a3826",
        226,
        150,
        62,
        58,
        128,
        62,
        36,
        0.82,
        Snout(58, 54, 34, 18, 11),
        (50, 52),
        Ear.LEAF,
        Tail.PUFF,
        26,
        16,
        hoof=True,
        marks=(Mark.FAWN_SPOTS, Mark.BIB),
        eye=1.18,
    ),
    Species.STAG: BeastPlan(
        ("#9c6238", "#8f5a35"),
        "#f0dcc2",
        "#4a2f22",
        242,
        166,
        76,
        64,
        138,
        60,
        48,
        0.86,
        Snout(60, 56, 35, 20, 12),
        (50, 52),
        Ear.LEAF,
        Tail.PUFF,
        26,
        18,
        hoof=True,
        horn=Horn.ANTLERS,
        marks=(Mark.BIB,),
    ),
    Species.GOAT: BeastPlan(
        ("#efe6da", "#a58a72", "#d9c8b0"),
        "#fbf5ea",
        "#5b4a42",
        150,
        136,
        66,
        60,
        82,
        52,
        40,
        0.84,
        Snout(52, 58, 34, 19, 10),
        (48, 52),
        Ear.LEAF,
        Tail.PUFF,
        30,
        17,
        hoof=True,
        horn=Horn.GOAT,
        marks=(Mark.BEARD,),
        iris="#c9a03c",
    ),
    Species.SHEEP: BeastPlan(
        ("#efe7db", "#f4eee4"),
        "#4f434c",
        "#3c3239",
        104,
        132,
        72,
        70,
        60,
        40,
        44,
        0.84,
        Snout(36, 48, 36, 25, 9),
        (44, 52),
        Ear.LEAF,
        Tail.PUFF,
        30,
        16,
        hoof=True,
        marks=(Mark.WOOL,),
    ),
    Species.LAMB: BeastPlan(
        ("#fbf6ec", "#f6efe2"),
        "#f4d9c8",
        "#8a6a60",
        96,
        88,
        50,
        48,
        46,
        50,
        32,
        0.8,
        Snout(30, 40, 35, 24, 9),
        (44, 52),
        Ear.LEAF,
        Tail.PUFF,
        24,
        13,
        hoof=True,
        marks=(Mark.WOOL,),
        nose="#d88a88",
        eye=1.2,
    ),
    Species.PIG: BeastPlan(
        ("#f1a9a4", "#eba29c", "#f4b8ac"),
        "#f8c6bd",
        "#b8605f",
        96,
        152,
        80,
        78,
        50,
        16,
        62,
        1.0,
        Snout(46, 22, 32, 27, 0, broad=True),
        (60, 56),
        Ear.POINTED,
        Tail.CURL,
        40,
        22,
        hoof=True,
        nose="#d97a7a",
    ),
    Species.BOAR: BeastPlan(
        ("#5d4a42", "#53443f"),
        "#8a6f60",
        "#2f2626",
        116,
        160,
        92,
        70,
        56,
        10,
        74,
        1.04,
        Snout(74, 28, 38, 25, 0, broad=True),
        (58, 54),
        Ear.POINTED,
        Tail.TUFT,
        60,
        22,
        hoof=True,
        nose="#9a6a60",
        marks=(Mark.BRISTLES, Mark.TUSKS),
        eye=0.8,
    ),
    Species.ELEPHANT: BeastPlan(
        ("#8f9bab", "#98a0aa"),
        "#b9c2cc",
        "#56606e",
        280,
        236,
        148,
        140,
        90,
        30,
        104,
        1.5,
        Snout(20, 20, 34, 30, 0),
        (58, 62),
        Ear.ELEPHANT,
        Tail.TUFT,
        130,
        54,
        marks=(Mark.TUSKS,),
        eye=0.72,
        iris="#4a3626",
    ),
}
