"""The drawings of hats, crowns, hoods and helmets, in face units; who wears which is `headgear`'s."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.palette import (
    CREAM,
    GOLD,
    RED,
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


def black_hat(look: Look) -> Shapes:
    """A physician's: high, black, with a broad brim and a buckle."""
    felt = "#2e2a36"
    return [
        path("M-50,-44 L-42,-118 Q0,-130 42,-118 L50,-44 Z", felt, shaded=True),
        path("M-50,-64 Q0,-50 50,-64 L51,-46 Q0,-32 -51,-46 Z", "#6d6678"),
        path("M-12,-62 L12,-62 L12,-36 L-12,-36 Z M-6,-56 L-6,-42 L6,-42 L6,-56 Z", look.accent),
        path("M-98,-42 Q-50,-60 0,-52 Q50,-60 98,-42 Q44,-26 0,-28 Q-44,-26 -98,-42 Z", felt, shaded=True),
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


def sailor_cap(look: Look) -> Shapes:
    """Sailor cap."""
    return [
        ellipse(0, -84, 72, 24, "#fdfdfd", shaded=True),
        path("M-56,-70 Q0,-56 56,-70 L56,-46 Q0,-32 -56,-46 Z", "#2d4a7c", shaded=True),
        path("M-54,-44 C-78,-30 -82,-4 -78,14 L-70,8 C-72,-10 -66,-26 -50,-38 Z", "#2d4a7c"),
    ]


def captains_cap(look: Look) -> Shapes:
    """White crown, navy band with gold braid and an anchor, black peak."""
    navy = "#24365e"
    anchor = "M0,-80 L0,-56 M-9,-72 L9,-72 M-12,-62 Q0,-46 12,-62"
    return [
        path("M-62,-58 C-104,-96 -66,-122 0,-124 C66,-122 104,-96 62,-58 Z", "#fbfaf5", shaded=True),
        path("M-62,-70 Q0,-54 62,-70 L62,-44 Q0,-28 -62,-44 Z", navy, shaded=True),
        line("M-60,-48 Q0,-32 60,-48", GOLD, 5),
        circle(0, -68, 17, navy, stroke=GOLD, stroke_width=3),
        line(anchor, GOLD, 4),
        path("M-60,-44 Q0,-28 60,-44 Q46,-14 0,-14 Q-46,-14 -60,-44 Z", "#1a1a26"),
        line("M-42,-24 Q0,-12 42,-24", "#4a4a60", 3),
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
