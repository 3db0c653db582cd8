"""What heads wear in the villages of the world, in face units: caps of wool, wraps, turbans, veils."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.palette import CREAM, darker, lighter
from storyassets.providers.embedded.figures.sketch import Shapes, blob, circle, line, path


def chullo(look: Look) -> Shapes:
    """Andean: knitted, with flaps over the ears, cords and a tassel."""
    wool, band = look.accent, darker(look.outfit, 0.1)
    zigzag = "M-62,-64 L-44,-78 L-26,-64 L-8,-78 L10,-64 L28,-78 L46,-64 L62,-76"
    return [
        line("M-62,20 L-66,66 M62,20 L66,66", band, 5),
        path("M-70,-40 L-46,-40 L-52,22 Q-62,32 -72,20 Z M70,-40 L46,-40 L52,22 Q62,32 72,20 Z", wool, shaded=True),
        path("M-70,-36 C-72,-92 -36,-118 0,-134 C36,-118 72,-92 70,-36 Q0,-56 -70,-36 Z", wool, shaded=True),
        path("M-70,-40 Q0,-60 70,-40 L69,-54 Q0,-74 -69,-54 Z", band),
        line(zigzag, band, 6),
        circle(0, -136, 11, band),
    ]  # fmt: skip


def bowler(look: Look) -> Shapes:
    """Andean women's: small, round, of dark felt."""
    felt = "#4a3a33"
    return [
        path("M-44,-72 C-48,-130 -22,-136 0,-136 C22,-136 48,-130 44,-72 Z", felt, shaded=True),
        path("M-44,-84 Q0,-72 44,-84 L45,-70 Q0,-58 -45,-70 Z", look.accent),
        path("M-74,-72 Q-40,-82 0,-78 Q40,-82 74,-72 Q36,-54 0,-54 Q-36,-54 -74,-72 Z", felt, shaded=True),
    ]


def kufi(look: Look) -> Shapes:
    """West African: a low round cap with a woven edge."""
    cloth = look.accent
    marks = " ".join(f"M{x},-62 L{x + 8},-74 L{x + 16},-62" for x in (-54, -31, -8, 15, 38))
    return [
        path("M-62,-48 L-56,-100 Q0,-116 56,-100 L62,-48 Q0,-66 -62,-48 Z", cloth, shaded=True),
        line(marks, darker(cloth, 0.4), 4),
        line("M-57,-96 Q0,-110 57,-96", darker(cloth, 0.25), 4),
    ]


def headwrap(look: Look) -> Shapes:
    """West African women's: cloth wound high, tied at the side."""
    cloth, fold = look.accent, darker(look.accent, 0.2)
    return [
        blob([(-66, -36), (-80, -84), (-48, -128), (6, -140), (58, -120), (78, -78), (66, -36), (0, -58)], cloth, shaded=True),
        line("M-64,-46 Q-20,-96 64,-92 M-70,-78 Q-10,-122 56,-118 M64,-44 Q20,-84 -50,-84", fold, 4),
        blob([(52, -108), (92, -132), (96, -96), (64, -86)], lighter(cloth, 0.12), shaded=True),
    ]  # fmt: skip


def pagri(look: Look) -> Shapes:
    """Wound cloth, without a jewel."""
    cloth = look.accent
    edge = [(-68, -32), (-80, -66), (-50, -108), (0, -120), (50, -108), (80, -66), (68, -32), (0, -52)]
    return [
        blob(edge, cloth, shaded=True),
        line(
            "M-70,-42 Q-10,-92 64,-92 M72,-44 Q10,-100 -58,-98 M-76,-62 Q-20,-110 40,-112",
            darker(cloth, 0.2),
            4,
        ),
    ]


def keffiyeh(look: Look) -> Shapes:
    """White cloth under a black cord, falling to the shoulders."""
    fall = (
        "M-70,-50 C-96,0 -92,60 -86,104 L-52,96 C-62,40 -62,-10 -52,-42 Z "
        "M70,-50 C96,0 92,60 86,104 L52,96 C62,40 62,-10 52,-42 Z"
    )
    return [
        path(fall, "#f6f2ea", shaded=True),
        path(
            "M-72,-36 C-76,-98 -40,-116 0,-116 C40,-116 76,-98 72,-36 Q0,-62 -72,-36 Z",
            "#fbf8f1",
            shaded=True,
        ),
        line("M-70,-62 Q0,-88 70,-62 M-71,-54 Q0,-79 71,-54", "#2b2730", 6),
    ]


def headscarf(look: Look) -> Shapes:
    """A veil that leaves the face free and falls over the shoulders."""
    cloth = lighter(look.accent, 0.15)
    return [
        path("M-62,40 Q-30,84 0,86 Q30,84 62,40 L86,112 Q0,134 -86,112 Z", darker(cloth, 0.06), shaded=True),
        path(
            "M-70,70 C-94,-36 -74,-112 2,-114 C76,-110 94,-36 70,70 C62,76 52,72 46,62 C62,0 50,-58 0,-60"
            " C-50,-58 -62,0 -46,62 C-52,72 -62,76 -70,70 Z",
            cloth, shaded=True,
        ),
    ]  # fmt: skip


def conical(look: Look) -> Shapes:
    """East Asian field hat, of plaited straw."""
    return [
        path(
            "M-112,-40 Q-30,-100 0,-132 Q30,-100 112,-40 Q50,-24 0,-24 Q-50,-24 -112,-40 Z",
            "#dcbf7a",
            shaded=True,
        ),
        line("M-84,-48 Q0,-30 84,-48 M-52,-78 Q0,-64 52,-78", "#b8975a", 3.5),
        line("M-58,-34 Q-54,30 -16,70 M58,-34 Q54,30 16,70", CREAM, 3),
    ]
