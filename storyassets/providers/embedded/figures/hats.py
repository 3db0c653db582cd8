"""The drawings of hats, crowns, hoods and helmets, in face units; who wears which is `headgear`'s."""

from __future__ import annotations

from storyassets.model.character import Look
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


def crown(look: Look) -> Shapes:
    """Crown."""
    rim = [(-54, -50), (-60, -112), (-32, -82), (0, -122), (32, -82), (60, -112), (54, -50)]
    jewels: Shapes = [circle(x, y, 7, GOLD, shaded=True) for x, y in ((-60, -114), (0, -124), (60, -114))]
    return [
        polygon(rim, GOLD, shaded=True, stroke=darker(GOLD, 0.2), stroke_width=3),
        path("M-55,-58 Q0,-46 55,-58 L54,-44 Q0,-32 -54,-44 Z", darker(GOLD, 0.12)),
        *jewels,
        *(ellipse(x, y, 6, 7, RED) for x, y in ((-30, -49), (30, -49))),
        ellipse(0, -46, 7, 8, "#3f7fc1"),
    ]


def queens_crown(look: Look) -> Shapes:
    """Queens crown."""
    arches = line("M-42,-64 Q-40,-112 0,-112 Q40,-112 42,-64 M0,-112 L0,-66", darker(GOLD, 0.08), 6)
    pearls: Shapes = [
        circle(x, y, 6, CREAM, shaded=True) for x, y in ((-44, -80), (-24, -104), (24, -104), (44, -80))
    ]
    velvet = blob(
        [(-38, -62), (-32, -98), (0, -106), (32, -98), (38, -62)], darker(look.accent, 0.3), shaded=True
    )
    band = path("M-48,-70 Q0,-56 48,-70 L46,-46 Q0,-34 -46,-46 Z", GOLD, shaded=True)
    return [velvet, arches, *pearls, circle(0, -118, 9, GOLD, shaded=True), band, ellipse(0, -52, 8, 8, RED)]


def tiara(look: Look) -> Shapes:
    """Tiara."""
    return [
        path(
            "M-52,-46 Q0,-66 52,-46 L48,-70 L30,-62 L20,-84 L0,-66 L-20,-84 L-30,-62 L-48,-70 Z",
            GOLD,
            shaded=True,
        ),
        ellipse(0, -64, 7, 8, look.accent),
        *(circle(x, -86, 5, CREAM) for x in (-20, 20)),
    ]


def straw_hat(look: Look) -> Shapes:
    """Straw hat."""
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


def felt_hat(look: Look) -> Shapes:
    """Felt hat."""
    felt = "#7a5a3c"
    return [
        path("M-50,-46 C-52,-108 -20,-112 0,-100 C20,-112 52,-108 50,-46 Z", felt, shaded=True),
        path("M-50,-62 Q0,-48 50,-62 L51,-48 Q0,-34 -51,-48 Z", look.accent),
        path("M-92,-40 Q-50,-60 0,-52 Q50,-60 92,-40 Q40,-28 0,-30 Q-40,-28 -92,-40 Z", felt, shaded=True),
    ]


def feather_cap(look: Look) -> Shapes:
    """Feather cap."""
    felt = "#4f7a4a"
    return [
        path("M-64,-34 C-60,-100 0,-120 66,-84 C70,-66 66,-50 62,-38 Q0,-62 -64,-34 Z", felt, shaded=True),
        path("M-66,-30 Q0,-64 84,-34 L78,-48 Q0,-80 -66,-46 Z", darker(felt, 0.25)),
        path("M-30,-66 C-60,-110 -70,-130 -92,-142 C-88,-110 -70,-80 -30,-66 Z", RED, shaded=True),
    ]


def cap(look: Look) -> Shapes:
    """Cap."""
    cloth = CREAM
    return [
        path(
            "M-62,-34 C-74,-104 -20,-116 10,-112 C54,-110 70,-80 62,-34 Q0,-58 -62,-34 Z", cloth, shaded=True
        )
    ]


def peaked_cap(look: Look) -> Shapes:
    """Peaked cap."""
    cloth = "#2c3f68"
    return [
        path("M-60,-50 C-92,-92 -60,-112 0,-114 C60,-112 92,-92 60,-50 Z", cloth, shaded=True),
        path("M-60,-62 Q0,-46 60,-62 L60,-42 Q0,-26 -60,-42 Z", "#1d2744"),
        path("M-56,-42 Q0,-26 56,-42 Q40,-16 0,-16 Q-40,-16 -56,-42 Z", "#141a2e"),
        polygon([(0, -92), (12, -82), (8, -66), (0, -60), (-8, -66), (-12, -82)], GOLD),
    ]


def helmet(look: Look) -> Shapes:
    """Helmet."""
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


def hood(look: Look) -> Shapes:
    """Hood."""
    cloth = darker(look.outfit, 0.12)
    return [
        path(
            "M-70,60 C-92,-40 -70,-108 6,-110 C78,-106 90,-40 70,60 C62,70 56,66 54,54 C66,-10 52,-62 0,-64 C-52,-62 -66,-10 -54,54 C-56,66 -62,70 -70,60 Z",
            cloth,
            shaded=True,
        )
    ]


def kerchief(look: Look) -> Shapes:
    """Kerchief."""
    cloth = look.accent
    return [
        path(
            "M-68,10 C-76,-70 -40,-96 0,-96 C40,-96 76,-70 68,10 C60,-30 40,-54 0,-56 C-40,-54 -60,-30 -68,10 Z",
            cloth,
            shaded=True,
        ),
        *(circle(x, y, 5, lighter(cloth, 0.6)) for x, y in ((-44, -54), (-16, -78), (16, -78), (44, -54))),
    ]


def pointed_hat(look: Look) -> Shapes:
    """Pointed hat."""
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


def wizard_hat(look: Look) -> Shapes:
    """Wizard hat."""
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


def toque(look: Look) -> Shapes:
    """Toque."""
    puffs: Shapes = [
        circle(x, y, r, WHITE, shaded=True) for x, y, r in ((-40, -112, 34), (40, -112, 34), (0, -128, 42))
    ]
    return [*puffs, path("M-52,-42 L-54,-104 L54,-104 L52,-42 Q0,-62 -52,-42 Z", "#fdfaf4", shaded=True)]


def nurse_cap(look: Look) -> Shapes:
    """Nurse cap."""
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


def sailor_cap(look: Look) -> Shapes:
    """Sailor cap."""
    return [
        ellipse(0, -84, 72, 24, "#fdfdfd", shaded=True),
        path("M-56,-70 Q0,-56 56,-70 L56,-46 Q0,-32 -56,-46 Z", "#2d4a7c", shaded=True),
        path("M-54,-44 C-78,-30 -82,-4 -78,14 L-70,8 C-72,-10 -66,-26 -50,-38 Z", "#2d4a7c"),
    ]


def beanie(look: Look) -> Shapes:
    """Beanie."""
    wool = look.accent
    return [
        path("M-62,-40 C-66,-106 -30,-120 0,-120 C30,-120 66,-106 62,-40 Z", wool, shaded=True),
        path("M-66,-58 Q0,-42 66,-58 L66,-34 Q0,-18 -66,-34 Z", darker(wool, 0.16)),
    ]


def turban(look: Look) -> Shapes:
    """Turban."""
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


def mask(look: Look) -> Shapes:
    """Mask."""
    cloth = "#2e2a3a"
    return [
        path("M-64,-28 C-70,-96 -30,-108 0,-108 C30,-108 70,-96 64,-28 Q0,-56 -64,-28 Z", cloth, shaded=True)
    ]


def mob_cap(look: Look) -> Shapes:
    """Mob cap."""
    frill: Shapes = [
        circle(x, y, 15, WHITE)
        for x, y in ((-60, -34), (-44, -52), (-20, -60), (6, -62), (32, -56), (54, -42))
    ]
    return [
        blob([(-62, -40), (-64, -84), (0, -116), (64, -84), (62, -40), (0, -62)], "#fbfaf6", shaded=True),
        *frill,
    ]


def mitre(look: Look) -> Shapes:
    """Mitre."""
    return [path("M-40,-66 C-44,-84 44,-84 40,-66 Q0,-58 -40,-66 Z", "#4a3550", shaded=True)]


def mirror(look: Look) -> Shapes:
    """Mirror."""
    return [
        path("M-60,-36 Q0,-60 60,-36 L60,-46 Q0,-70 -60,-46 Z", "#4a5568"),
        circle(0, -60, 15, "#dfe8f0", shaded=True, stroke=STEEL, stroke_width=4),
    ]


def space_helmet(look: Look) -> Shapes:
    """Space helmet."""
    return [
        circle(0, -4, 88, "none", stroke="#dfe5ec", stroke_width=13),
        path("M-62,-44 C-48,-72 -20,-80 4,-80 C-20,-72 -40,-60 -52,-36 Z", WHITE, opacity=0.6),
    ]


def mortarboard(look: Look) -> Shapes:
    """Mortarboard."""
    cloth = "#33334f"
    return [
        path("M-56,-40 L-54,-78 Q0,-92 54,-78 L56,-40 Q0,-58 -56,-40 Z", cloth, shaded=True),
        polygon([(-92, -88), (0, -114), (92, -88), (0, -62)], lighter(cloth, 0.08)),
        line("M0,-88 Q50,-86 70,-74 L70,-44", GOLD, 4),
        ellipse(70, -38, 5, 12, GOLD),
    ]
