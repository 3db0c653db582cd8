"""Costumes: the cut and colours of human clothes. Headgear is its own module; drawing is `clothes`'s."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from storyassets.model.character import Age, Costume, Look, Sex
from storyassets.providers.embedded.figures.palette import (
    CREAM,
    GOLD,
    INK,
    LEATHER,
    NIGHT,
    STEEL,
    darker,
    lighter,
    mix,
)


class Cut(StrEnum):
    """The silhouette: how far the garment of the trunk reaches."""

    SHIRT = "shirt"
    TUNIC = "tunic"
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


def outfit_of(look: Look) -> Outfit:
    """The clothes of a look."""
    main, accent = look.outfit, look.accent
    shared = Outfit(Cut.TUNIC, main, main, mix(darker(main, 0.35), "#6b5747", 0.5), LEATHER, accent=accent)
    female = look.sex is Sex.FEMALE
    match look.costume:
        case Costume.MODERN:
            return _modern(look, shared)
        case Costume.PEASANT | Costume.MILLER | Costume.FARMER | Costume.FISHERMAN | Costume.TAILOR:
            return _countryfolk(look, shared)
        case Costume.KING:
            return replace(shared, cut=Cut.GOWN, trim=(Trim.HEM, Trim.SASH, Trim.FUR_CAPE))
        case Costume.QUEEN:
            return replace(shared, cut=Cut.GOWN, trim=(Trim.HEM, Trim.SASH, Trim.FUR_CAPE))
        case Costume.PRINCE:
            return replace(shared, legs=CREAM, boots=True, trim=(Trim.CLOAK, Trim.BELT, Trim.BUTTONS))
        case Costume.PRINCESS:
            return replace(shared, cut=Cut.GOWN, trim=(Trim.HEM, Trim.SASH, Trim.COLLAR))
        case Costume.SHEPHERD:
            return replace(
                shared, cut=Cut.SKIRT if female else Cut.TUNIC, sleeves=CREAM, trim=(Trim.VEST, Trim.BELT)
            )
        case Costume.HUNTER:
            return replace(shared, legs="#6d5a45", boots=True, trim=(Trim.BELT, Trim.QUIVER))
        case Costume.SOLDIER:
            return replace(
                shared,
                sleeves=darker(main, 0.1),
                legs="#5b5560",
                boots=True,
                trim=(Trim.BREASTPLATE, Trim.BELT),
            )
        case Costume.MERCHANT:
            return replace(shared, cut=Cut.GOWN, trim=(Trim.COAT, Trim.SASH, Trim.HEM))
        case Costume.WOODCUTTER:
            return replace(
                shared, cut=Cut.SHIRT, legs="#5c4a3e", boots=True, trim=(Trim.STRIPES, Trim.BRACES)
            )
        case Costume.SAILOR:
            return replace(
                shared,
                cut=Cut.SHIRT,
                top="#f4f2ec",
                sleeves="#f4f2ec",
                legs="#2d4a7c",
                trim=(Trim.STRIPES, Trim.COLLAR),
                accent="#2d4a7c",
            )
        case Costume.BEGGAR:
            worn = mix(main, "#8a7b6a", 0.6)
            return replace(
                shared,
                cut=Cut.GOWN if female else Cut.TUNIC,
                top=worn,
                sleeves=worn,
                legs="#75685a",
                shoes=look.skin,
                trim=(Trim.PATCHES, Trim.BELT),
                accent="#a58b62",
            )
        case Costume.WITCH:
            return replace(
                shared,
                cut=Cut.GOWN,
                top="#4a3b66",
                sleeves="#4a3b66",
                shoes=INK,
                trim=(Trim.CLOAK, Trim.BELT),
            )
        case Costume.WIZARD:
            return replace(
                shared,
                cut=Cut.GOWN,
                top="#4558a8",
                sleeves="#4558a8",
                trim=(Trim.HEM, Trim.SASH),
                accent=GOLD,
            )
        case Costume.THIEF:
            return replace(
                shared,
                cut=Cut.SHIRT,
                top="#e7e3da",
                sleeves="#e7e3da",
                legs="#34303c",
                shoes=INK,
                trim=(Trim.STRIPES,),
                accent="#3a3546",
            )
        case Costume.PRIEST:
            return replace(
                shared,
                cut=Cut.GOWN,
                top="#3d3345",
                sleeves="#3d3345",
                shoes=INK,
                trim=(Trim.CROSS, Trim.COLLAR),
                accent=CREAM,
            )
        case Costume.DOCTOR:
            return replace(
                shared,
                legs=NIGHT,
                top="#f7f7f4",
                sleeves="#f7f7f4",
                trim=(Trim.COAT, Trim.STETHOSCOPE, Trim.POCKET),
                shoes=INK,
                accent=mix(main, "#7fb6c8", 0.5),
            )
        case Costume.NURSE:
            white = mix(main, "#dff0f4", 0.75)
            return replace(
                shared,
                cut=Cut.SKIRT if female else Cut.TUNIC,
                top=white,
                sleeves=white,
                legs=white,
                shoes="#f3f3f0",
                trim=(Trim.APRON, Trim.COLLAR),
                accent="#fdfdfd",
            )
        case Costume.POLICE:
            return replace(
                shared,
                cut=Cut.SHIRT,
                top="#33497c",
                sleeves="#33497c",
                legs="#263457",
                shoes=INK,
                trim=(Trim.TIE, Trim.BUTTONS, Trim.BADGE, Trim.BELT),
                accent=GOLD,
            )
        case Costume.COOK:
            return replace(
                shared,
                cut=Cut.SHIRT,
                top="#f8f5ee",
                sleeves="#f8f5ee",
                legs="#5b6070",
                trim=(Trim.APRON, Trim.BUTTONS, Trim.COLLAR),
                accent="#fdfbf6",
            )
        case Costume.MAID:
            return replace(shared, cut=Cut.GOWN, trim=(Trim.APRON, Trim.COLLAR), accent="#fbfaf6", shoes=INK)
        case Costume.SCHOLAR:
            return replace(
                shared,
                cut=Cut.GOWN,
                top=mix(main, "#33334f", 0.55),
                sleeves=mix(main, "#33334f", 0.55),
                trim=(Trim.COAT, Trim.COLLAR),
                accent=CREAM,
            )
        case Costume.OFFICE:
            suit = mix(main, "#3b4258", 0.5)
            return replace(
                shared,
                cut=Cut.SKIRT if female else Cut.SHIRT,
                top=suit,
                sleeves=suit,
                legs=darker(suit, 0.15),
                bare_legs=female,
                shoes=INK,
                trim=(Trim.COAT, Trim.TIE),
                accent=accent,
            )
        case Costume.ASTRONAUT:
            return replace(
                shared,
                cut=Cut.SHIRT,
                top="#eceff3",
                sleeves="#eceff3",
                legs="#e2e6ec",
                shoes="#aab3c0",
                boots=True,
                trim=(Trim.PACK, Trim.BADGE, Trim.BELT),
                accent="#e2724a",
            )
    return shared


def _modern(look: Look, shared: Outfit) -> Outfit:
    """Today's clothes: jumper and jeans, a hooded top, or a summer dress."""
    jeans = "#4a5f86" if look.seed % 2 else "#57525e"
    shoes = ("#f3efe6", "#c9553f", "#3a3546")[look.seed % 3]
    if look.sex is Sex.FEMALE and look.seed % 2 == 0:
        return replace(
            shared,
            cut=Cut.SKIRT,
            bare_legs=True,
            bare_arms=look.age is not Age.OLD,
            shoes=shoes,
            trim=(Trim.COLLAR,),
            accent=lighter(look.accent, 0.3),
        )
    trim = ((Trim.STRIPES,), (Trim.POCKET, Trim.COLLAR), (Trim.COLLAR,))[look.seed % 3]
    return replace(shared, cut=Cut.SHIRT, legs=jeans, shoes=shoes, trim=trim, bare_arms=look.age is Age.CHILD)


def _countryfolk(look: Look, shared: Outfit) -> Outfit:
    """Linen, wool and leather, by trade."""
    female = look.sex is Sex.FEMALE
    base = replace(
        shared,
        cut=Cut.GOWN if female and look.age is not Age.CHILD else Cut.SKIRT if female else Cut.TUNIC,
        sleeves=CREAM if female else shared.top,
    )
    match look.costume:
        case Costume.MILLER:
            return replace(
                base,
                cut=base.cut if female else Cut.SHIRT,
                sleeves=CREAM,
                trim=(Trim.APRON,),
                accent="#f3ead8",
            )
        case Costume.FARMER:
            denim = mix(look.outfit, "#4a6a8f", 0.6)
            return replace(
                base,
                cut=base.cut if female else Cut.SHIRT,
                top=denim if female else lighter(look.accent, 0.25),
                sleeves=lighter(look.accent, 0.25),
                legs=denim,
                boots=True,
                trim=(Trim.APRON,) if female else (Trim.BRACES, Trim.POCKET),
                accent=CREAM if female else denim,
            )
        case Costume.FISHERMAN:
            return replace(
                base,
                cut=base.cut if female else Cut.SHIRT,
                legs="#3d5a63",
                boots=True,
                shoes="#c99a3c",
                trim=(Trim.VEST, Trim.BUTTONS),
                accent="#e0b04a",
            )
        case Costume.TAILOR:
            return replace(
                base,
                cut=base.cut if female else Cut.SHIRT,
                sleeves=CREAM,
                trim=(Trim.VEST, Trim.TAPE),
                accent=look.outfit,
            )
    if female:
        return replace(
            base,
            trim=(Trim.APRON, Trim.LACING) if look.age is not Age.OLD else (Trim.APRON, Trim.SHAWL),
            accent=CREAM if look.age is not Age.OLD else look.accent,
        )
    return replace(
        base,
        trim=(Trim.BELT, Trim.COLLAR) if look.seed % 2 else (Trim.BELT, Trim.VEST),
        accent=STEEL if look.seed % 5 == 4 else look.accent,
    )
