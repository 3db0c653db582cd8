"""Outfits: the cut of clothes, what lies over them, and one set of them with every colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from storyassets.providers.embedded.figures.palette import GOLD


class Cut(StrEnum):
    """The silhouette: how far the garment of the trunk reaches."""

    SHIRT = "shirt"
    TUNIC = "tunic"
    LONG = "long"
    """A coat, as far as the knees."""

    SKIRT = "skirt"
    GOWN = "gown"


class Trim(StrEnum):
    """What lies over the garment."""

    BELT = "belt"
    SASH = "sash"
    APRON = "apron"
    CLOAK = "cloak"
    FUR_CAPE = "fur_cape"
    SHAWL = "shawl"
    VEST = "vest"
    COAT = "coat"
    TIE = "tie"
    BUTTONS = "buttons"
    BADGE = "badge"
    STETHOSCOPE = "stethoscope"
    STRIPES = "stripes"
    PATCHES = "patches"
    BRACES = "braces"
    BREASTPLATE = "breastplate"
    LACING = "lacing"
    CROSS = "cross"
    TAPE = "tape"
    COLLAR = "collar"
    PACK = "pack"
    QUIVER = "quiver"
    HEM = "hem"
    POCKET = "pocket"
    HOODIE = "hoodie"
    CHECKS = "checks"
    MANTLE = "mantle"
    OVERCOAT = "overcoat"
    SCARF = "scarf"
    RUFF = "ruff"
    WOVEN = "woven"
    """Bands of zigzag, as of a poncho."""

    DRAPE = "drape"
    """Cloth laid from one shoulder to the other hip."""

    CROSSED = "crossed"
    """Two fronts, one laid over the other: a kimono."""

    EMBROIDERY = "embroidery"
    REFLECTIVE = "reflective"
    NUMBER = "number"


@dataclass(frozen=True)
class Outfit:
    """One set of clothes, with every colour resolved."""

    cut: Cut
    top: str
    sleeves: str
    legs: str
    shoes: str
    trim: tuple[Trim, ...] = ()
    accent: str = GOLD
    bare_arms: bool = False
    boots: bool = False
    bare_legs: bool = False
    shorts: str = ""
    mantle: str = ""


def all_over(colour: str) -> dict[str, Any]:
    """One colour for trunk and sleeves."""
    return {"top": colour, "sleeves": colour}
