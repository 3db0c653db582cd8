"""What soldiers of the last hundred years and brides wear on their heads, in face units."""

from __future__ import annotations

from storyassets.model.character import Look
from storyassets.providers.embedded.figures.palette import CREAM, GOLD, LEATHER, WHITE, darker, lighter
from storyassets.providers.embedded.figures.sketch import Shapes, circle, ellipse, line, path

KHAKI = "#737851"
_HELMET = "#5f6544"


def steel_helmet(look: Look) -> Shapes:
    """A steel dish with a broad brim, held by a strap under the chin."""
    return [
        line("M-60,-34 Q-62,30 -34,66 M60,-34 Q62,30 34,66", LEATHER, 6),
        path("M-66,-48 C-64,-106 -30,-122 0,-122 C30,-122 64,-106 66,-48 Z", _HELMET, shaded=True),
        ellipse(0, -46, 100, 19, darker(_HELMET, 0.18), shaded=True),
        ellipse(0, -52, 92, 12, lighter(_HELMET, 0.12)),
        path("M-66,-54 C-40,-42 40,-42 66,-54 L62,-76 Q0,-62 -62,-76 Z", _HELMET),
    ]


def officers_cap(look: Look) -> Shapes:
    """A peaked cap of khaki with a brass badge."""
    return [
        path("M-58,-56 C-90,-92 -60,-118 0,-120 C60,-118 90,-92 58,-56 Z", KHAKI, shaded=True),
        path("M-60,-64 Q0,-48 60,-64 L60,-44 Q0,-28 -60,-44 Z", darker(KHAKI, 0.32)),
        path("M-56,-44 Q0,-28 56,-44 Q40,-16 0,-16 Q-40,-16 -56,-44 Z", darker(LEATHER, 0.35)),
        circle(0, -74, 11, GOLD, shaded=True),
    ]


def veil_behind(look: Look) -> Shapes:
    """Tulle that falls from the crown over the shoulders."""
    fall = "M-52,-70 C-110,-30 -112,90 -104,176 Q-52,200 0,196 Q52,200 104,176 C112,90 110,-30 52,-70 Z"
    folds = "M-74,20 Q-86,100 -78,170 M74,20 Q86,100 78,170"
    return [path(fall, "#eef0f4", shaded=True), line(folds, "#d9dde6", 4)]


def veil(look: Look) -> Shapes:
    """A wreath of small white flowers."""
    band = path("M-62,-58 Q0,-92 62,-58 L58,-72 Q0,-106 -58,-72 Z", WHITE, shaded=True)
    places = ((-52, -66), (-28, -80), (0, -86), (28, -80), (52, -66))
    flowers: Shapes = [circle(x, y, 11, CREAM, shaded=True) for x, y in places]
    return [band, *flowers, *(circle(x, y, 4, GOLD) for x, y in places)]
