"""What sits on a human head, in face units: crowns, hats, hoods, helmets."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from storyassets.model.character import Costume, Look, Sex
from storyassets.providers.embedded.figures.palette import (
    CREAM,
    GOLD,
    RED,
    STEEL,
    WHITE,
    darker,
    lighter,
)
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    blob,
    circle,
    ellipse,
    line,
    path,
    polygon,
)


class Headgear(StrEnum):
    """The kinds that there are."""

    NONE = "none"
    CROWN = "crown"
    TIARA = "tiara"
    STRAW_HAT = "straw_hat"
    FELT_HAT = "felt_hat"
    FEATHER_CAP = "feather_cap"
    CAP = "cap"
    PEAKED_CAP = "peaked_cap"
    HELMET = "helmet"
    HOOD = "hood"
    KERCHIEF = "kerchief"
    POINTED_HAT = "pointed_hat"
    WIZARD_HAT = "wizard_hat"
    TOQUE = "toque"
    NURSE_CAP = "nurse_cap"
    SAILOR_CAP = "sailor_cap"
    BEANIE = "beanie"
    TURBAN = "turban"
    MASK = "mask"
    MOB_CAP = "mob_cap"
    MITRE = "mitre"
    SPACE_HELMET = "space_helmet"
    MORTARBOARD = "mortarboard"
    MIRROR = "mirror"


_WORN: dict[Costume, Headgear] = {
    Costume.KING: Headgear.CROWN,
    Costume.QUEEN: Headgear.CROWN,
    Costume.PRINCE: Headgear.TIARA,
    Costume.PRINCESS: Headgear.TIARA,
    Costume.SHEPHERD: Headgear.FELT_HAT,
    Costume.FARMER: Headgear.STRAW_HAT,
    Costume.HUNTER: Headgear.FEATHER_CAP,
    Costume.SOLDIER: Headgear.HELMET,
    Costume.MERCHANT: Headgear.TURBAN,
    Costume.MILLER: Headgear.CAP,
    Costume.FISHERMAN: Headgear.BEANIE,
    Costume.SAILOR: Headgear.SAILOR_CAP,
    Costume.BEGGAR: Headgear.HOOD,
    Costume.WITCH: Headgear.POINTED_HAT,
    Costume.WIZARD: Headgear.WIZARD_HAT,
    Costume.THIEF: Headgear.MASK,
    Costume.PRIEST: Headgear.MITRE,
    Costume.DOCTOR: Headgear.MIRROR,
    Costume.NURSE: Headgear.NURSE_CAP,
    Costume.POLICE: Headgear.PEAKED_CAP,
    Costume.COOK: Headgear.TOQUE,
    Costume.MAID: Headgear.MOB_CAP,
    Costume.SCHOLAR: Headgear.MORTARBOARD,
    Costume.ASTRONAUT: Headgear.SPACE_HELMET,
}


def headgear_of(look: Look) -> Headgear:
    """What the costume puts on the head; some peasant women tie a kerchief."""
    if look.costume is Costume.PEASANT and look.sex is Sex.FEMALE and look.seed % 3 == 1:
        return Headgear.KERCHIEF
    return _WORN.get(look.costume, Headgear.NONE)


def hides_hair(look: Look) -> bool:
    """Whether the hair is under cloth."""
    return headgear_of(look) in (Headgear.HOOD,)


def headgear_behind(look: Look, turned: float) -> Shapes:
    """The back of hoods, brims and bubbles."""
    match headgear_of(look):
        case Headgear.HOOD:
            cloth = darker(look.outfit, 0.28)
            return [
                blob(
                    [(-76, 40), (-74, -40), (-34, -94), (20, -98), (70, -50), (76, 40), (50, 96), (-50, 96)],
                    cloth,
                )
            ]
        case Headgear.STRAW_HAT:
            return [ellipse(0, -46, 104, 26, darker("#e3bd62", 0.25))]
        case Headgear.SPACE_HELMET:
            return [circle(0, -4, 94, "#e9edf2", shaded=True)]
    return []


def headgear_before(look: Look, turned: float) -> Shapes:
    """The front of whatever is worn."""
    draw = _DRAWN.get(headgear_of(look))
    return draw(look) if draw else []


def _crown(look: Look) -> Shapes:
    rim = [(-54, -50), (-60, -112), (-32, -82), (0, -122), (32, -82), (60, -112), (54, -50)]
    jewels: Shapes = [circle(x, y, 7, GOLD, shaded=True) for x, y in ((-60, -114), (0, -124), (60, -114))]
    return [
        polygon(rim, GOLD, shaded=True, stroke=darker(GOLD, 0.2), stroke_width=3),
        path("M-55,-58 Q0,-46 55,-58 L54,-44 Q0,-32 -54,-44 Z", darker(GOLD, 0.12)),
        *jewels,
        *(ellipse(x, y, 6, 7, RED) for x, y in ((-30, -49), (30, -49))),
        ellipse(0, -46, 7, 8, "#3f7fc1"),
    ]


def _tiara(look: Look) -> Shapes:
    return [
        path(
            "M-52,-46 Q0,-66 52,-46 L48,-70 L30,-62 L20,-84 L0,-66 L-20,-84 L-30,-62 L-48,-70 Z",
            GOLD,
            shaded=True,
        ),
        ellipse(0, -64, 7, 8, look.accent),
        *(circle(x, -86, 5, CREAM) for x in (-20, 20)),
    ]


def _straw_hat(look: Look) -> Shapes:
    straw = "#e9c46a"
    return [
        path("M-52,-50 C-52,-104 -34,-116 0,-116 C34,-116 52,-104 52,-50 Z", straw, shaded=True),
        path("M-53,-66 Q0,-52 53,-66 L53,-50 Q0,-36 -53,-50 Z", look.accent),
        path(
            "M-106,-46 Q0,-82 106,-46 Q60,-24 0,-24 Q-60,-24 -106,-46 Z M-52,-52 Q0,-38 52,-52 Q0,-62 -52,-52 Z",
            straw,
            shaded=True,
        ),
    ]


def _felt_hat(look: Look) -> Shapes:
    felt = "#7a5a3c"
    return [
        path("M-50,-46 C-52,-108 -20,-112 0,-100 C20,-112 52,-108 50,-46 Z", felt, shaded=True),
        path("M-50,-62 Q0,-48 50,-62 L51,-48 Q0,-34 -51,-48 Z", look.accent),
        path("M-92,-40 Q-50,-60 0,-52 Q50,-60 92,-40 Q40,-28 0,-30 Q-40,-28 -92,-40 Z", felt, shaded=True),
    ]


def _feather_cap(look: Look) -> Shapes:
    felt = "#4f7a4a"
    return [
        path("M-64,-34 C-60,-100 0,-120 66,-84 C70,-66 66,-50 62,-38 Q0,-62 -64,-34 Z", felt, shaded=True),
        path("M-66,-30 Q0,-64 84,-34 L78,-48 Q0,-80 -66,-46 Z", darker(felt, 0.25)),
        path("M-30,-66 C-60,-110 -70,-130 -92,-142 C-88,-110 -70,-80 -30,-66 Z", RED, shaded=True),
    ]


def _cap(look: Look) -> Shapes:
    cloth = CREAM
    return [
        path(
            "M-62,-34 C-74,-104 -20,-116 10,-112 C54,-110 70,-80 62,-34 Q0,-58 -62,-34 Z", cloth, shaded=True
        )
    ]


def _peaked_cap(look: Look) -> Shapes:
    cloth = "#2c3f68"
    return [
        path("M-60,-50 C-92,-92 -60,-112 0,-114 C60,-112 92,-92 60,-50 Z", cloth, shaded=True),
        path("M-60,-62 Q0,-46 60,-62 L60,-42 Q0,-26 -60,-42 Z", "#1d2744"),
        path("M-56,-42 Q0,-26 56,-42 Q40,-16 0,-16 Q-40,-16 -56,-42 Z", "#141a2e"),
        polygon([(0, -92), (12, -82), (8, -66), (0, -60), (-8, -66), (-12, -82)], GOLD),
    ]


def _helmet(look: Look) -> Shapes:
    return [
        path("M0,-104 C-10,-150 40,-156 70,-126 C46,-132 20,-124 10,-102 Z", RED, shaded=True),
        path(
            "M-68,-6 C-78,-84 -40,-112 0,-112 C40,-112 78,-84 68,-6 L52,-6 C54,-36 40,-46 8,-46 L8,-8 Q0,6 -8,-8 L-8,-46 C-40,-46 -54,-36 -52,-6 Z",
            STEEL,
            shaded=True,
            stroke=darker(STEEL, 0.25),
            stroke_width=2.5,
        ),
    ]


def _hood(look: Look) -> Shapes:
    cloth = darker(look.outfit, 0.12)
    return [
        path(
            "M-70,60 C-92,-40 -70,-108 6,-110 C78,-106 90,-40 70,60 C62,70 56,66 54,54 C66,-10 52,-62 0,-64 C-52,-62 -66,-10 -54,54 C-56,66 -62,70 -70,60 Z",
            cloth,
            shaded=True,
        )
    ]


def _kerchief(look: Look) -> Shapes:
    cloth = look.accent
    return [
        path(
            "M-68,10 C-76,-70 -40,-96 0,-96 C40,-96 76,-70 68,10 C60,-30 40,-54 0,-56 C-40,-54 -60,-30 -68,10 Z",
            cloth,
            shaded=True,
        ),
        *(circle(x, y, 5, lighter(cloth, 0.6)) for x, y in ((-44, -54), (-16, -78), (16, -78), (44, -54))),
    ]


def _pointed_hat(look: Look) -> Shapes:
    cloth = "#3b2f56"
    return [
        path(
            "M-56,-48 C-40,-100 -20,-160 34,-196 C40,-200 46,-190 40,-184 C26,-160 44,-100 56,-48 Z",
            cloth,
            shaded=True,
        ),
        path("M-56,-62 Q0,-44 54,-62 L57,-44 Q0,-26 -57,-44 Z", look.accent),
        path(
            "M-116,-36 Q-60,-62 0,-46 Q60,-62 116,-36 Q60,-18 0,-20 Q-60,-18 -116,-36 Z", cloth, shaded=True
        ),
    ]


def _wizard_hat(look: Look) -> Shapes:
    cloth = "#3c4f9a"
    stars: Shapes = [
        circle(x, y, r, GOLD) for x, y, r in ((-16, -84, 7), (20, -100, 6), (2, -136, 6), (12, -170, 4))
    ]
    return [
        path(
            "M-64,-36 C-40,-110 -10,-180 16,-222 C26,-180 48,-110 64,-36 Q0,-66 -64,-36 Z", cloth, shaded=True
        ),
        path("M-66,-32 Q0,-66 66,-32 L62,-52 Q0,-84 -62,-52 Z", darker(cloth, 0.3)),
        *stars,
    ]


def _toque(look: Look) -> Shapes:
    puffs: Shapes = [
        circle(x, y, r, WHITE, shaded=True) for x, y, r in ((-40, -112, 34), (40, -112, 34), (0, -128, 42))
    ]
    return [*puffs, path("M-52,-42 L-54,-104 L54,-104 L52,-42 Q0,-62 -52,-42 Z", "#fdfaf4", shaded=True)]


def _nurse_cap(look: Look) -> Shapes:
    return [
        path(
            "M-52,-54 C-62,-104 -30,-112 0,-112 C30,-112 62,-104 52,-54 Q0,-76 -52,-54 Z",
            "#fdfdfd",
            shaded=True,
        ),
        polygon(
            [
                (-5, -104),
                (5, -104),
                (5, -96),
                (13, -96),
                (13, -86),
                (5, -86),
                (5, -78),
                (-5, -78),
                (-5, -86),
                (-13, -86),
                (-13, -96),
                (-5, -96),
            ],
            RED,
        ),
    ]


def _sailor_cap(look: Look) -> Shapes:
    return [
        ellipse(0, -84, 72, 24, "#fdfdfd", shaded=True),
        path("M-56,-70 Q0,-56 56,-70 L56,-46 Q0,-32 -56,-46 Z", "#2d4a7c", shaded=True),
        path("M-54,-44 C-78,-30 -82,-4 -78,14 L-70,8 C-72,-10 -66,-26 -50,-38 Z", "#2d4a7c"),
    ]


def _beanie(look: Look) -> Shapes:
    wool = look.accent
    return [
        path("M-62,-40 C-66,-106 -30,-120 0,-120 C30,-120 66,-106 62,-40 Z", wool, shaded=True),
        path("M-66,-58 Q0,-42 66,-58 L66,-34 Q0,-18 -66,-34 Z", darker(wool, 0.16)),
    ]


def _turban(look: Look) -> Shapes:
    cloth = look.accent
    return [
        blob(
            [(-66, -34), (-76, -70), (-44, -112), (0, -122), (44, -112), (76, -70), (66, -34), (0, -50)],
            cloth,
            shaded=True,
        ),
        line("M-64,-44 Q-10,-96 60,-96 M64,-44 Q10,-96 -60,-96", darker(cloth, 0.2), 4),
        ellipse(0, -72, 9, 11, "#3f9c8f", stroke=GOLD, stroke_width=4),
    ]


def _mask(look: Look) -> Shapes:
    cloth = "#2e2a3a"
    return [
        path("M-64,-28 C-70,-96 -30,-108 0,-108 C30,-108 70,-96 64,-28 Q0,-56 -64,-28 Z", cloth, shaded=True)
    ]


def _mob_cap(look: Look) -> Shapes:
    frill: Shapes = [
        circle(x, y, 15, WHITE)
        for x, y in ((-60, -34), (-44, -52), (-20, -60), (6, -62), (32, -56), (54, -42))
    ]
    return [
        blob([(-62, -40), (-64, -84), (0, -116), (64, -84), (62, -40), (0, -62)], "#fbfaf6", shaded=True),
        *frill,
    ]


def _mitre(look: Look) -> Shapes:
    return [path("M-40,-66 C-44,-84 44,-84 40,-66 Q0,-58 -40,-66 Z", "#4a3550", shaded=True)]


def _mirror(look: Look) -> Shapes:
    return [
        path("M-60,-36 Q0,-60 60,-36 L60,-46 Q0,-70 -60,-46 Z", "#4a5568"),
        circle(0, -60, 15, "#dfe8f0", shaded=True, stroke=STEEL, stroke_width=4),
    ]


def _space_helmet(look: Look) -> Shapes:
    return [
        circle(0, -4, 88, "none", stroke="#dfe5ec", stroke_width=13),
        path("M-62,-44 C-48,-72 -20,-80 4,-80 C-20,-72 -40,-60 -52,-36 Z", WHITE, opacity=0.6),
    ]


def _mortarboard(look: Look) -> Shapes:
    cloth = "#33334f"
    return [
        path("M-56,-40 L-54,-78 Q0,-92 54,-78 L56,-40 Q0,-58 -56,-40 Z", cloth, shaded=True),
        polygon([(-92, -88), (0, -114), (92, -88), (0, -62)], lighter(cloth, 0.08)),
        line("M0,-88 Q50,-86 70,-74 L70,-44", GOLD, 4),
        ellipse(70, -38, 5, 12, GOLD),
    ]


_DRAWN: dict[Headgear, Callable[[Look], Shapes]] = {
    Headgear.CROWN: _crown,
    Headgear.TIARA: _tiara,
    Headgear.STRAW_HAT: _straw_hat,
    Headgear.FELT_HAT: _felt_hat,
    Headgear.FEATHER_CAP: _feather_cap,
    Headgear.CAP: _cap,
    Headgear.PEAKED_CAP: _peaked_cap,
    Headgear.HELMET: _helmet,
    Headgear.HOOD: _hood,
    Headgear.KERCHIEF: _kerchief,
    Headgear.POINTED_HAT: _pointed_hat,
    Headgear.WIZARD_HAT: _wizard_hat,
    Headgear.TOQUE: _toque,
    Headgear.NURSE_CAP: _nurse_cap,
    Headgear.SAILOR_CAP: _sailor_cap,
    Headgear.BEANIE: _beanie,
    Headgear.TURBAN: _turban,
    Headgear.MASK: _mask,
    Headgear.MOB_CAP: _mob_cap,
    Headgear.MITRE: _mitre,
    Headgear.MIRROR: _mirror,
    Headgear.SPACE_HELMET: _space_helmet,
    Headgear.MORTARBOARD: _mortarboard,
}
