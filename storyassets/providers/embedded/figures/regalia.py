"""Crowns, helmets and what goes with an office, in face units."""

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
