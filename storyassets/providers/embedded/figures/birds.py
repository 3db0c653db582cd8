"""The birds: what each is made of. Drawing is `bird`'s and `bird_heads`'s."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from storyassets.model.character import Species


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
class BirdPlan:
    """Lengths are in figure units; `upright` is how far the breast is raised at rest, in degrees."""

    back: tuple[str, ...]
    belly: str
    wing: str
    beak_colour: str
    leg_colour: str
    length: float
    girth: float
    upright: float
    neck: float
    neck_angle: float
    neck_width: float
    head: float
    beak: Beak
    beak_length: float
    beak_depth: float
    leg: float
    tail: BirdTail
    tail_length: float
    span: float
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


_ORANGE, _YELLOW = "#ee8f34", "#f2bd45"

BIRDS: dict[Species, BirdPlan] = {
    Species.BIRD: BirdPlan(
        ("#5b9bd0", "#e0a043", "#c96a5a"),
        "#f6ead6",
        "#3f78ad",
        _ORANGE,
        "#b97a4a",
        66,
        52,
        28,
        12,
        66,
        38,
        0.82,
        Beak.CONE,
        30,
        13,
        52,
        BirdTail.FAN,
        70,
        120,
    ),
    Species.SPARROW: BirdPlan(
        ("#a07350", "#94694a"),
        "#ecdcc2",
        "#7a5336",
        "#5a4a44",
        "#b98a62",
        60,
        48,
        24,
        8,
        66,
        36,
        0.78,
        Beak.CONE,
        24,
        14,
        40,
        BirdTail.FAN,
        60,
        104,
        crest=Crest.CAP,
        head_colour="#a98462",
        face="#f0e2cc",
        wing_tip="#4c3426",
    ),
    Species.SWALLOW: BirdPlan(
        ("#2f4f86", "#34558a"),
        "#fbf1e2",
        "#263f70",
        "#2c2a34",
        "#6a5048",
        70,
        42,
        26,
        8,
        60,
        32,
        0.74,
        Beak.CONE,
        18,
        10,
        30,
        BirdTail.FORK,
        130,
        150,
        face="#c8593c",
        wing_tip="#1e3058",
    ),
    Species.DOVE: BirdPlan(
        ("#f7f3ee", "#dfe0e6"),
        "#ffffff",
        "#e4e2e6",
        "#e59a8a",
        "#e08a80",
        78,
        52,
        22,
        26,
        66,
        30,
        0.68,
        Beak.CONE,
        26,
        9,
        48,
        BirdTail.FAN,
        92,
        150,
        iris="#8a4a2c",
        wing_tip="#c9cbd6",
    ),
    Species.CROW: BirdPlan(
        ("#34343f", "#2c2d3a"),
        "#43434f",
        "#232430",
        "#4c4a55",
        "#4a4650",
        88,
        58,
        30,
        22,
        62,
        40,
        0.86,
        Beak.CONE,
        62,
        19,
        64,
        BirdTail.POINTED,
        100,
        190,
        iris="#c98a35",
        wing_tip="#1a1b26",
    ),
    Species.PARTRIDGE: BirdPlan(
        ("#a5805c", "#9a7856"),
        "#c9b39a",
        "#86613f",
        "#d2503c",
        "#cc5a48",
        76,
        64,
        16,
        10,
        70,
        36,
        0.74,
        Beak.CONE,
        24,
        13,
        40,
        BirdTail.SHORT,
        46,
        130,
        face="#d98b4c",
        collar="#7d8fa0",
        wing_tip="#5b4028",
    ),
    Species.EAGLE: BirdPlan(
        ("#6d4a32", "#5f402c"),
        "#7d573a",
        "#4e3424",
        _YELLOW,
        _YELLOW,
        112,
        72,
        46,
        20,
        70,
        50,
        1.0,
        Beak.HOOK,
        52,
        22,
        60,
        BirdTail.FAN,
        110,
        280,
        head_colour="#fbf6ec",
        iris="#e0a82c",
        stern=1.0,
        wing_tip="#38241a",
    ),
    Species.HAWK: BirdPlan(
        ("#86705c", "#7a6654"),
        "#f0dfc6",
        "#5f4c3e",
        _YELLOW,
        _YELLOW,
        96,
        58,
        48,
        14,
        72,
        44,
        0.88,
        Beak.HOOK,
        36,
        17,
        54,
        BirdTail.FAN,
        110,
        230,
        iris="#e69a24",
        stern=0.8,
        wing_tip="#3d3029",
    ),
    Species.OWL: BirdPlan(
        ("#94704e", "#8a8078"),
        "#eeddbf",
        "#6b4f38",
        "#e0a548",
        "#d8a050",
        88,
        78,
        74,
        6,
        88,
        64,
        1.22,
        Beak.HOOK,
        20,
        13,
        26,
        BirdTail.SHORT,
        40,
        200,
        crest=Crest.TUFTS,
        iris="#f0a82c",
        disc=True,
        wing_tip="#4d3828",
    ),
    Species.COCK: BirdPlan(
        ("#c4542e", "#b9622a"),
        "#e08a35",
        "#2f6b5e",
        _YELLOW,
        "#eaa83c",
        88,
        66,
        28,
        42,
        72,
        34,
        0.78,
        Beak.CONE,
        34,
        14,
        72,
        BirdTail.SICKLE,
        150,
        150,
        crest=Crest.COMB,
        neck_colour="#eda63f",
        head_colour="#e8913a",
        wing_tip="#244f4c",
    ),
    Species.HEN: BirdPlan(
        ("#c98a55", "#f3e8d8", "#8c4f34"),
        "#ecc596",
        "#a86d3e",
        _YELLOW,
        "#eaa83c",
        90,
        74,
        20,
        24,
        70,
        38,
        0.74,
        Beak.CONE,
        28,
        13,
        52,
        BirdTail.BUSTLE,
        80,
        140,
        crest=Crest.SMALL_COMB,
        wing_tip="#8a5530",
    ),
    Species.DUCK: BirdPlan(
        ("#a58a6c", "#f8f0dc"),
        "#e6d9c4",
        "#8b7258",
        _YELLOW,
        _ORANGE,
        94,
        58,
        8,
        34,
        76,
        30,
        0.74,
        Beak.BILL,
        46,
        13,
        34,
        BirdTail.SHORT,
        44,
        150,
        webbed=True,
        head_colour="#2f7a58",
        collar="#fbf7ee",
        wing_tip="#3e6aa6",
    ),
    Species.GOOSE: BirdPlan(
        ("#f4f0e8", "#b3aba4"),
        "#ffffff",
        "#dcd6cc",
        _ORANGE,
        _ORANGE,
        112,
        70,
        14,
        104,
        76,
        28,
        0.76,
        Beak.BILL,
        44,
        16,
        50,
        BirdTail.SHORT,
        50,
        190,
        webbed=True,
        wing_tip="#bdb6ac",
    ),
    Species.SWAN: BirdPlan(
        ("#fdfcf8", "#f6f4f0"),
        "#ffffff",
        "#ecebf0",
        "#ee7d3a",
        "#3a3640",
        136,
        74,
        10,
        176,
        84,
        23,
        0.74,
        Beak.BILL,
        46,
        13,
        40,
        BirdTail.SHORT,
        66,
        230,
        webbed=True,
        crest=Crest.CROWN_PATCH,
        wing_tip="#d5d6e2",
    ),
    Species.STORK: BirdPlan(
        ("#fbf8f2", "#f7f3ec"),
        "#ffffff",
        "#2f2d38",
        "#e0503c",
        "#e0503c",
        96,
        54,
        24,
        118,
        74,
        21,
        0.64,
        Beak.CONE,
        128,
        13,
        172,
        BirdTail.SHORT,
        52,
        200,
        wing_tip="#201e28",
    ),
    Species.CRANE: BirdPlan(
        ("#aab2bc", "#b8bcc2"),
        "#c9ced4",
        "#868f9c",
        "#5a5a5e",
        "#4a4a52",
        100,
        54,
        22,
        136,
        76,
        20,
        0.64,
        Beak.CONE,
        92,
        11,
        190,
        BirdTail.BUSTLE,
        76,
        200,
        crest=Crest.PLUMES,
        neck_colour="#33343e",
        head_colour="#f2f0ec",
        wing_tip="#454a56",
    ),
    Species.PEACOCK: BirdPlan(
        ("#2f6fb8", "#2a68b0"),
        "#2f7fb0",
        "#7a9a86",
        "#d8c7a0",
        "#a08a6a",
        84,
        54,
        24,
        84,
        78,
        26,
        0.68,
        Beak.CONE,
        26,
        11,
        70,
        BirdTail.TRAIN,
        250,
        150,
        crest=Crest.PEACOCK,
        wing_tip="#5a7a6c",
        face="#f4f0e4",
    ),
}
