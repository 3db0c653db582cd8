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


BIRDS: dict[Species, BirdPlan] = {
    Species.BIRD: BirdPlan(
        frame=BirdFrame(
            length=66,
            girth=52,
            upright=28,
            neck=12,
            neck_angle=66,
            neck_width=38,
            leg=52,
            span=120,
            head=0.82,
        ),
        back=("#5b9bd0", "#e0a043", "#c96a5a"),
        belly="#f6ead6",
        wing="#3f78ad",
        beak_colour="#ee8f34",
        leg_colour="#b97a4a",
        beak=Beak.CONE,
        beak_length=30,
        beak_depth=13,
        tail=BirdTail.FAN,
        tail_length=70,
    ),
    Species.SPARROW: BirdPlan(
        frame=BirdFrame(
            length=60, girth=48, upright=24, neck=8, neck_angle=66, neck_width=36, leg=40, span=104, head=0.78
        ),
        back=("#a07350", "#94694a"),
        belly="#ecdcc2",
        wing="#7a5336",
        beak_colour="#5a4a44",
        leg_colour="#b98a62",
        beak=Beak.CONE,
        beak_length=24,
        beak_depth=14,
        tail=BirdTail.FAN,
        tail_length=60,
        crest=Crest.CAP,
        head_colour="#a98462",
        face="#f0e2cc",
        wing_tip="#4c3426",
    ),
    Species.SWALLOW: BirdPlan(
        frame=BirdFrame(
            length=70, girth=42, upright=26, neck=8, neck_angle=60, neck_width=32, leg=30, span=150, head=0.74
        ),
        back=("#2f4f86", "#34558a"),
        belly="#fbf1e2",
        wing="#263f70",
        beak_colour="#2c2a34",
        leg_colour="#6a5048",
        beak=Beak.CONE,
        beak_length=18,
        beak_depth=10,
        tail=BirdTail.FORK,
        tail_length=130,
        face="#c8593c",
        wing_tip="#1e3058",
    ),
    Species.DOVE: BirdPlan(
        frame=BirdFrame(
            length=78,
            girth=52,
            upright=22,
            neck=26,
            neck_angle=66,
            neck_width=30,
            leg=48,
            span=150,
            head=0.68,
        ),
        back=("#f7f3ee", "#dfe0e6"),
        belly="#ffffff",
        wing="#e4e2e6",
        beak_colour="#e59a8a",
        leg_colour="#e08a80",
        beak=Beak.CONE,
        beak_length=26,
        beak_depth=9,
        tail=BirdTail.FAN,
        tail_length=92,
        iris="#8a4a2c",
        wing_tip="#c9cbd6",
    ),
    Species.CROW: BirdPlan(
        frame=BirdFrame(
            length=88,
            girth=58,
            upright=30,
            neck=22,
            neck_angle=62,
            neck_width=40,
            leg=64,
            span=190,
            head=0.86,
        ),
        back=("#34343f", "#2c2d3a"),
        belly="#43434f",
        wing="#232430",
        beak_colour="#6d6a78",
        leg_colour="#4a4650",
        beak=Beak.CONE,
        beak_length=62,
        beak_depth=19,
        tail=BirdTail.POINTED,
        tail_length=100,
        iris="#c98a35",
        wing_tip="#1a1b26",
    ),
    Species.PARTRIDGE: BirdPlan(
        frame=BirdFrame(
            length=76,
            girth=64,
            upright=16,
            neck=10,
            neck_angle=70,
            neck_width=36,
            leg=40,
            span=130,
            head=0.74,
        ),
        back=("#a5805c", "#9a7856"),
        belly="#c9b39a",
        wing="#86613f",
        beak_colour="#d2503c",
        leg_colour="#cc5a48",
        beak=Beak.CONE,
        beak_length=24,
        beak_depth=13,
        tail=BirdTail.SHORT,
        tail_length=46,
        face="#d98b4c",
        wing_tip="#5b4028",
        collar="#7d8fa0",
    ),
    Species.EAGLE: BirdPlan(
        frame=BirdFrame(
            length=112,
            girth=72,
            upright=46,
            neck=20,
            neck_angle=70,
            neck_width=50,
            leg=60,
            span=280,
            head=1.0,
        ),
        back=("#6d4a32", "#5f402c"),
        belly="#7d573a",
        wing="#4e3424",
        beak_colour="#f2bd45",
        leg_colour="#f2bd45",
        beak=Beak.HOOK,
        beak_length=52,
        beak_depth=22,
        tail=BirdTail.FAN,
        tail_length=110,
        head_colour="#fbf6ec",
        iris="#e0a82c",
        stern=1.0,
        wing_tip="#38241a",
    ),
    Species.HAWK: BirdPlan(
        frame=BirdFrame(
            length=96,
            girth=58,
            upright=48,
            neck=14,
            neck_angle=72,
            neck_width=44,
            leg=54,
            span=230,
            head=0.88,
        ),
        back=("#86705c", "#7a6654"),
        belly="#f0dfc6",
        wing="#5f4c3e",
        beak_colour="#f2bd45",
        leg_colour="#f2bd45",
        beak=Beak.HOOK,
        beak_length=36,
        beak_depth=17,
        tail=BirdTail.FAN,
        tail_length=110,
        iris="#e69a24",
        stern=0.8,
        wing_tip="#3d3029",
    ),
    Species.OWL: BirdPlan(
        frame=BirdFrame(
            length=88, girth=78, upright=74, neck=6, neck_angle=88, neck_width=64, leg=26, span=200, head=1.22
        ),
        back=("#94704e", "#8a7460"),
        belly="#eeddbf",
        wing="#6b4f38",
        beak_colour="#e0a548",
        leg_colour="#d8a050",
        beak=Beak.HOOK,
        beak_length=20,
        beak_depth=13,
        tail=BirdTail.SHORT,
        tail_length=40,
        crest=Crest.TUFTS,
        iris="#f0a82c",
        wing_tip="#4d3828",
        disc=True,
    ),
    Species.COCK: BirdPlan(
        frame=BirdFrame(
            length=88,
            girth=66,
            upright=28,
            neck=42,
            neck_angle=72,
            neck_width=34,
            leg=72,
            span=150,
            head=0.78,
        ),
        back=("#c4542e", "#b9622a"),
        belly="#e08a35",
        wing="#2f6b5e",
        beak_colour="#f2bd45",
        leg_colour="#eaa83c",
        beak=Beak.CONE,
        beak_length=34,
        beak_depth=14,
        tail=BirdTail.SICKLE,
        tail_length=150,
        crest=Crest.COMB,
        head_colour="#e8913a",
        wing_tip="#244f4c",
        neck_colour="#eda63f",
    ),
    Species.HEN: BirdPlan(
        frame=BirdFrame(
            length=90,
            girth=74,
            upright=20,
            neck=24,
            neck_angle=70,
            neck_width=38,
            leg=52,
            span=140,
            head=0.74,
        ),
        back=("#c98a55", "#f3e8d8", "#8c4f34"),
        belly="#ecc596",
        wing="#a86d3e",
        beak_colour="#f2bd45",
        leg_colour="#eaa83c",
        beak=Beak.CONE,
        beak_length=28,
        beak_depth=13,
        tail=BirdTail.BUSTLE,
        tail_length=80,
        crest=Crest.SMALL_COMB,
        wing_tip="#8a5530",
    ),
    Species.DUCK: BirdPlan(
        frame=BirdFrame(
            length=94, girth=58, upright=8, neck=34, neck_angle=76, neck_width=30, leg=34, span=150, head=0.74
        ),
        back=("#a58a6c", "#f8f0dc"),
        belly="#e6d9c4",
        wing="#8b7258",
        beak_colour="#f2bd45",
        leg_colour="#ee8f34",
        beak=Beak.BILL,
        beak_length=46,
        beak_depth=13,
        tail=BirdTail.SHORT,
        tail_length=44,
        head_colour="#2f7a58",
        webbed=True,
        wing_tip="#3e6aa6",
        collar="#fbf7ee",
    ),
    Species.GOOSE: BirdPlan(
        frame=BirdFrame(
            length=112,
            girth=70,
            upright=14,
            neck=104,
            neck_angle=76,
            neck_width=28,
            leg=50,
            span=190,
            head=0.76,
        ),
        back=("#f4f0e8", "#b3aba4"),
        belly="#ffffff",
        wing="#dcd6cc",
        beak_colour="#ee8f34",
        leg_colour="#ee8f34",
        beak=Beak.BILL,
        beak_length=44,
        beak_depth=16,
        tail=BirdTail.SHORT,
        tail_length=50,
        webbed=True,
        wing_tip="#bdb6ac",
    ),
    Species.SWAN: BirdPlan(
        frame=BirdFrame(
            length=136,
            girth=74,
            upright=10,
            neck=176,
            neck_angle=84,
            neck_width=23,
            leg=40,
            span=230,
            head=0.74,
        ),
        back=("#fdfcf8", "#f6f4f0"),
        belly="#ffffff",
        wing="#ecebf0",
        beak_colour="#ee7d3a",
        leg_colour="#3a3640",
        beak=Beak.BILL,
        beak_length=46,
        beak_depth=13,
        tail=BirdTail.SHORT,
        tail_length=66,
        crest=Crest.CROWN_PATCH,
        webbed=True,
        wing_tip="#d5d6e2",
    ),
    Species.STORK: BirdPlan(
        frame=BirdFrame(
            length=96,
            girth=54,
            upright=24,
            neck=118,
            neck_angle=74,
            neck_width=21,
            leg=172,
            span=200,
            head=0.64,
        ),
        back=("#fbf8f2", "#f7f3ec"),
        belly="#ffffff",
        wing="#2f2d38",
        beak_colour="#e0503c",
        leg_colour="#e0503c",
        beak=Beak.CONE,
        beak_length=128,
        beak_depth=13,
        tail=BirdTail.SHORT,
        tail_length=52,
        wing_tip="#201e28",
    ),
    Species.CRANE: BirdPlan(
        frame=BirdFrame(
            length=100,
            girth=54,
            upright=22,
            neck=136,
            neck_angle=76,
            neck_width=20,
            leg=190,
            span=200,
            head=0.64,
        ),
        back=("#aab2bc", "#b8bcc2"),
        belly="#c9ced4",
        wing="#868f9c",
        beak_colour="#5a5a5e",
        leg_colour="#4a4a52",
        beak=Beak.CONE,
        beak_length=92,
        beak_depth=11,
        tail=BirdTail.BUSTLE,
        tail_length=76,
        crest=Crest.PLUMES,
        head_colour="#f2f0ec",
        wing_tip="#454a56",
        neck_colour="#33343e",
    ),
    Species.PEACOCK: BirdPlan(
        frame=BirdFrame(
            length=84,
            girth=54,
            upright=24,
            neck=84,
            neck_angle=78,
            neck_width=26,
            leg=70,
            span=150,
            head=0.68,
        ),
        back=("#2f6fb8", "#2a68b0"),
        belly="#2f7fb0",
        wing="#7a9a86",
        beak_colour="#d8c7a0",
        leg_colour="#a08a6a",
        beak=Beak.CONE,
        beak_length=26,
        beak_depth=11,
        tail=BirdTail.TRAIN,
        tail_length=250,
        crest=Crest.PEACOCK,
        face="#f4f0e4",
        wing_tip="#5a7a6c",
    ),
}
