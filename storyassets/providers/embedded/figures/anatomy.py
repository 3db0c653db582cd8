"""Anatomy of the four-footed animals: the words in which `beasts` describes them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    SQUIRREL = "squirrel"


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
    FANGS = "fangs"
    SNOUT_DISC = "snout_disc"
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
    ZEBRA = "zebra"
    GIRAFFE = "giraffe"
    FLUFF = "fluff"
    PIGLET_STRIPES = "piglet_stripes"


@dataclass(frozen=True)
class Snout:
    """A tapered tube from the middle of the face, in units of the face (about 60 to its edge).

    `length` is how far it reaches in profile, `drop` how far down; `base` and `tip` are radii.
    """

    length: float
    drop: float
    base: float
    tip: float
    nose: float
    broad: bool = False


@dataclass(frozen=True)
class Frame:
    """Lengths in figure units, angles in degrees; `chest`, `rump` and the widths are radii, `head` a scale."""

    leg: float
    body: float
    chest: float
    rump: float
    neck: float
    neck_angle: float
    neck_width: float
    leg_width: float
    head: float


@dataclass(frozen=True)
class BeastPlan:
    """One kind of animal; `coats` are the colours there are, `wedge` widens the cheeks.

    The young are `grown` by a share, in which the marks of their coat are drawn. The old have a `brow` of their own, a `lid` over the eyes, and `bow` their heads (in degrees).
    """

    frame: Frame
    coats: tuple[str, ...]
    pale: str
    dark: str
    snout: Snout
    skull: tuple[float, float]
    ear: Ear
    tail: Tail
    tail_length: float
    hoof: bool = False
    nose: str = "#3a2a30"
    horn: Horn = Horn.NONE
    marks: tuple[Mark, ...] = ()
    iris: str = "#6b4423"
    eye: float = 1.0
    wedge: float = 0.0
    brow: str = ""
    lid: float = 0.0
    bow: float = 0.0
    grown: float = 1.0

    @property
    def handy(self) -> bool:
        """Whether it can sit up and use its forelegs as arms."""
        return not self.hoof and self.ear is not Ear.ELEPHANT
