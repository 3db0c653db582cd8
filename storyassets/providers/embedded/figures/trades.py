"""Trades: what somebody wears by what they are, in the trade's own colours."""

from __future__ import annotations

from typing import Any

from storyassets.model.character import Age, Costume, Look
from storyassets.providers.embedded.figures.hats_of_today import KHAKI
from storyassets.providers.embedded.figures.outfits import Cut, Trim, all_over
from storyassets.providers.embedded.figures.palette import CREAM, GOLD, INK, NIGHT, STEEL

# What a trade wears, whatever colours its wearer has; the rest of an outfit is the look's.
TRADES: dict[Costume, dict[str, Any]] = {
    Costume.KING: {"cut": Cut.GOWN, "trim": (Trim.HEM, Trim.SASH, Trim.FUR_CAPE)},
    Costume.QUEEN: {"cut": Cut.GOWN, "trim": (Trim.HEM, Trim.SASH, Trim.FUR_CAPE)},
    Costume.PRINCE: {"legs": CREAM, "boots": True, "trim": (Trim.CLOAK, Trim.BELT, Trim.BUTTONS)},
    Costume.LORD: {"legs": "#4b4252", "boots": True, "trim": (Trim.FUR_CAPE, Trim.BELT, Trim.BUTTONS)},
    Costume.PRINCESS: {"cut": Cut.GOWN, "trim": (Trim.HEM, Trim.SASH, Trim.COLLAR)},
    Costume.SHEPHERD: {"sleeves": CREAM, "trim": (Trim.VEST, Trim.BELT)},
    Costume.HUNTER: {"legs": "#6d5a45", "boots": True, "trim": (Trim.BELT, Trim.QUIVER)},
    Costume.SOLDIER: {"legs": "#5b5560", "boots": True, "trim": (Trim.BREASTPLATE, Trim.BELT)},
    Costume.MERCHANT: {"cut": Cut.GOWN, "trim": (Trim.COAT, Trim.SASH, Trim.HEM)},
    Costume.WOODCUTTER: {
        "cut": Cut.SHIRT,
        "legs": "#5c4a3e",
        "boots": True,
        "trim": (Trim.STRIPES, Trim.BRACES),
    },
    Costume.SAILOR: {
        **all_over("#f4f2ec"),
        "cut": Cut.SHIRT,
        "legs": "#2d4a7c",
        "trim": (Trim.STRIPES, Trim.COLLAR),
        "accent": "#2d4a7c",
    },
    Costume.WITCH: {**all_over("#4a3b66"), "cut": Cut.GOWN, "shoes": INK, "trim": (Trim.CLOAK, Trim.BELT)},
    Costume.WIZARD: {**all_over("#4558a8"), "cut": Cut.GOWN, "trim": (Trim.HEM, Trim.SASH), "accent": GOLD},
    Costume.THIEF: {
        **all_over("#e7e3da"),
        "cut": Cut.SHIRT,
        "legs": "#34303c",
        "shoes": INK,
        "trim": (Trim.STRIPES,),
        "accent": "#3a3546",
    },
    Costume.PRIEST: {
        **all_over("#3d3345"),
        "cut": Cut.GOWN,
        "shoes": INK,
        "trim": (Trim.CROSS, Trim.COLLAR),
        "accent": CREAM,
    },
    Costume.DOCTOR: {
        **all_over("#f7f7f4"),
        "legs": NIGHT,
        "shoes": INK,
        "trim": (Trim.COAT, Trim.STETHOSCOPE, Trim.POCKET),
    },
    Costume.PHYSICIAN: {
        **all_over("#3a3644"),
        "cut": Cut.LONG,
        "legs": "#4b4652",
        "shoes": INK,
        "trim": (Trim.BUTTONS, Trim.RUFF),
        "accent": STEEL,
    },
    Costume.POLICE: {
        **all_over("#33497c"),
        "cut": Cut.SHIRT,
        "legs": "#263457",
        "shoes": INK,
        "trim": (Trim.TIE, Trim.BUTTONS, Trim.BADGE, Trim.BELT),
        "accent": GOLD,
    },
    Costume.WAITER: {
        "top": "#2f3440",
        "sleeves": "#f8f5ee",
        "cut": Cut.SHIRT,
        "legs": "#262a34",
        "shoes": INK,
        "trim": (Trim.BUTTONS, Trim.COLLAR),
        "accent": "#fbfaf6",
    },
    Costume.COOK: {
        **all_over("#f8f5ee"),
        "cut": Cut.SHIRT,
        "legs": "#5b6070",
        "trim": (Trim.APRON, Trim.BUTTONS, Trim.COLLAR),
        "accent": "#fdfbf6",
    },
    Costume.MAID: {"cut": Cut.GOWN, "shoes": INK, "trim": (Trim.APRON, Trim.COLLAR), "accent": "#fbfaf6"},
    Costume.ASTRONAUT: {
        **all_over("#eceff3"),
        "cut": Cut.SHIRT,
        "legs": "#e2e6ec",
        "shoes": "#aab3c0",
        "boots": True,
        "trim": (Trim.PACK, Trim.BADGE, Trim.BELT),
        "accent": "#e2724a",
    },
    Costume.TROOPER: {
        **all_over(KHAKI),
        "legs": "#656a47",
        "shoes": "#4a382b",
        "boots": True,
        "trim": (Trim.BUTTONS, Trim.POCKET, Trim.BELT),
        "accent": "#5a452f",
    },
    Costume.OFFICER: {
        **all_over("#6b6f4b"),
        "legs": "#8d8866",
        "shoes": "#3a2b22",
        "boots": True,
        "trim": (Trim.COAT, Trim.TIE, Trim.BADGE, Trim.BELT),
        "accent": "#4a3a2a",
    },
}


def is_captain(look: Look) -> bool:
    """A sailor who is old or bearded commands the ship."""
    return look.costume is Costume.SAILOR and (look.age is Age.OLD or look.beard)


CAPTAIN: dict[str, Any] = {
    **all_over("#2b3f6b"),
    "cut": Cut.TUNIC,
    "legs": "#f1eee4",
    "shoes": INK,
    "boots": True,
    "trim": (Trim.COAT, Trim.BUTTONS, Trim.BELT),
    "accent": GOLD,
}
