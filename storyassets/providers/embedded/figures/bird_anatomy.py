"""Anatomy of the birds: the words in which the tables of birds describe them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# More upright than this at rest, in degrees, a bird stands on its lower end.
ERECT = 70.0


class Beak(StrEnum):
    """The shape of a beak."""

    CONE = "cone"
    HOOK = "hook"
    BILL = "bill"


class Crest(StrEnum):
    """What is on the head."""

    NONE = "none"
    COMB = "comb"
    SMALL_COMB = "small_comb"
    PEACOCK = "peacock"
    TUFTS = "tufts"
    PLUMES = "plumes"
    CROWN_PATCH = "crown_patch"
    CAP = "cap"


class BirdTail(StrEnum):
    """The shape of a tail."""

    SHORT = "short"
    FAN = "fan"
    SICKLE = "sickle"
    FORK = "fork"
    TRAIN = "train"
    POINTED = "pointed"
    BUSTLE = "bustle"


@dataclass(frozen=True)
class BirdFrame:
    """Lengths in figure units; `upright` is how far the breast is raised at rest, in degrees; `head` is a scale."""

    length: float
    girth: float
    upright: float
    neck: float
    neck_angle: float
    neck_width: float
    leg: float
    span: float
    head: float


@dataclass(frozen=True)
class BirdPlan:
    """One kind of bird; `back` holds the colours there are, `stern` lowers the brows."""

    frame: BirdFrame
    back: tuple[str, ...]
    belly: str
    wing: str
    beak_colour: str
    leg_colour: str
    beak: Beak
    beak_length: float
    beak_depth: float
    tail: BirdTail
    tail_length: float
    crest: Crest = Crest.NONE
    head_colour: str = ""
    face: str = ""
    webbed: bool = False
    iris: str = "#4a2f1c"
    stern: float = 0.0
    wing_tip: str = ""
    collar: str = ""
    neck_colour: str = ""
    disc: bool = False
    glasses: bool = False
    eye: float = 1.0
    brow: str = ""
    lid: float = 0.0
    fluffy: bool = False
