"""What is worn on heads at work, and in the streets of a hundred years ago, in face units."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.palette import CREAM, GOLD, LEATHER, STEEL, darker, lighter, mix
from storyassets.providers.embedded.figures.sketch import Shapes, circle, ellipse, line, path

_SHELL = "M-66,-46 C-66,-112 -30,-124 0,-124 C30,-124 66,-112 66,-46 Q0,-34 -66,-46 Z"


def miners_helmet(look: Look) -> Shapes:
    """A leather shell with a lamp that shines in front."""
    return [
        path(_SHELL, "#4d4338", shaded=True),
        path("M-84,-44 Q0,-70 84,-44 Q50,-24 0,-24 Q-50,-24 -84,-44 Z", "#3c342b", shaded=True),
        path("M-22,-62 L22,-62 L18,-92 L-18,-92 Z", LEATHER),
        circle(0, -78, 34, "#ffe9a0", opacity=0.35),
        circle(0, -78, 19, STEEL, shaded=True),
        circle(0, -78, 13, "#fff3c4"),
    ]


def hard_hat(look: Look) -> Shapes:
    """A yellow helmet with a ridge and a short peak."""
    yellow = "#f2c230"
    return [
        path(_SHELL, yellow, shaded=True),
        path("M-10,-122 Q0,-128 10,-122 L12,-42 L-12,-42 Z", darker(yellow, 0.12)),
        path("M-76,-46 Q0,-62 76,-46 Q52,-22 0,-22 Q-52,-22 -76,-46 Z", darker(yellow, 0.08), shaded=True),
    ]


def fire_helmet(look: Look) -> Shapes:
    """Red, with a comb, a shield in front and a brim that falls over the neck."""
    red = "#b9342c"
    return [
        path("M-92,-34 Q-70,-66 0,-66 Q70,-66 92,-34 Q40,-22 0,-22 Q-40,-22 -92,-34 Z", darker(red, 0.22), shaded=True),
        path(_SHELL, red, shaded=True),
        path("M-8,-126 Q0,-138 8,-126 L10,-56 L-10,-56 Z", darker(red, 0.18)),
        path("M-20,-92 L20,-92 L16,-50 Q0,-38 -16,-50 Z", GOLD, shaded=True),
        line("M-64,-48 Q0,-34 64,-48", "#f4d64e", 6),
    ]  # fmt: skip


def swim_cap(look: Look) -> Shapes:
    """Smooth rubber, and goggles pushed up on the brow."""
    rubber = lighter(look.accent, 0.1)
    strap = "M-68,-50 Q0,-70 68,-50"
    return [
        path("M-68,-34 C-74,-98 -36,-112 0,-112 C36,-112 74,-98 68,-34 Q0,-58 -68,-34 Z", rubber, shaded=True),
        line(strap, "#2b2f3c", 7),
        ellipse(-24, -62, 20, 13, "#2b2f3c"), ellipse(24, -62, 20, 13, "#2b2f3c"),
        ellipse(-24, -62, 14, 8, "#7fb6d6"), ellipse(24, -62, 14, 8, "#7fb6d6"),
    ]  # fmt: skip


def flat_cap(look: Look) -> Shapes:
    """A cap of tweed, drawn down to a short peak."""
    tweed = mix(look.outfit, "#6a6156", 0.72)
    return [
        path("M-68,-40 C-84,-92 -36,-114 8,-112 C58,-110 84,-84 68,-40 Q0,-66 -68,-40 Z", tweed, shaded=True),
        path("M-58,-46 Q0,-68 62,-46 Q60,-24 8,-30 Q-40,-34 -58,-46 Z", darker(tweed, 0.24), shaded=True),
        line("M-50,-84 Q0,-100 52,-82", lighter(tweed, 0.16), 3, opacity=0.7),
    ]


def cloche(look: Look) -> Shapes:
    """A bell of felt, close about the head, with a ribbon."""
    felt = mix(look.accent, "#8a7a6a", 0.45)
    return [
        path("M-72,-18 C-78,-96 -36,-118 0,-118 C36,-118 78,-96 72,-18 Q52,-38 0,-40 Q-52,-38 -72,-18 Z", felt, shaded=True),
        path("M-72,-42 Q0,-70 72,-42 L72,-24 Q0,-54 -72,-24 Z", darker(felt, 0.3)),
        circle(50, -46, 13, CREAM, shaded=True),
        ellipse(50, -46, 5, 5, darker(felt, 0.2)),
    ]  # fmt: skip
