"""A tortoise from the front, below its head: a wrinkled neck out of the shell's opening, the dome behind, forelegs."""

from __future__ import annotations

from storyassets.providers.embedded.figures.palette import darker, lighter
from storyassets.providers.embedded.figures.sketch import (
    Shapes,
    ellipse,
    line,
    path,
    stretch,
    transformed,
    tube,
)
from storyassets.providers.embedded.figures.small_plans import SmallPlan

_SHELL, _RIM, _BREAST = "#8a6238", "#b98a4e", "#d8b978"
_PLATES = (
    "M-30,62 L-40,20 M30,62 L40,20 M-62,84 L-90,56 M62,84 L90,56 M-30,44 L-62,84 L-78,120 L-112,124"
    " M30,44 L62,84 L78,120 L112,124"
)


def draw_tortoise_chest(plan: SmallPlan, colour: str) -> Shapes:
    """All of it but the head; it goes on far below what a portrait shows."""
    dark = darker(_SHELL, 0.3)
    dome = path(
        "M-112,210 C-122,150 -116,96 -92,58 C-70,24 -38,8 0,8 C38,8 70,24 92,58 C116,96 122,150 112,210 Z",
        _SHELL,
        shaded=True,
    )
    inside = path("M-80,330 C-84,132 -52,74 0,74 C52,74 84,132 80,330 Z", darker(_SHELL, 0.55))
    breast = path("M-64,330 C-66,140 -34,98 0,98 C34,98 66,140 64,330 Z", _BREAST, shaded=True)
    seams = line("M0,104 L0,300 M-46,134 Q0,148 46,134 M-60,176 Q0,190 60,176", darker(_BREAST, 0.3), 3.4)
    rim = line("M-82,300 C-86,128 -52,68 0,68 C52,68 86,128 82,300", _RIM, 13)
    glow = line("M-74,130 C-64,88 -36,68 0,68", lighter(_RIM, 0.4), 3.4, opacity=0.7)
    return [
        dome,
        line(_PLATES, dark, 5),
        inside,
        breast,
        seams,
        *_neck(colour),
        rim,
        glow,
        *_forelegs(plan, colour),
        *_throat(colour),
    ]


def _neck(colour: str) -> Shapes:
    """Behind the shell's rim."""
    return [
        tube([(0, 10), (0, 66), (0, 104)], [26, 28, 32], darker(colour, 0.26)),
        tube([(0, 10), (0, 66), (0, 102)], [24, 26, 29.5], colour, shaded=True),
    ]


def _throat(colour: str) -> Shapes:
    """What of the neck hangs over the rim, with its wrinkles."""
    wrinkles = "M-17,50 Q0,59 17,50 M-19,66 Q0,76 19,66 M-20,82 Q0,93 20,82 M-20,99 Q0,110 20,99"
    return [
        tube([(0, 10), (0, 62), (0, 90)], [23, 25, 26], colour, shaded=True),
        line(wrinkles, darker(colour, 0.24), 3.4, opacity=0.8),
        ellipse(0, 40, 24, 10, "#2a1428", opacity=0.14),
    ]


def _forelegs(plan: SmallPlan, colour: str) -> Shapes:
    """Thick, scaled, bent outward from the shell's opening."""
    spine = [(60.0, 128.0), (84.0, 156.0), (80.0, 330.0)]
    leg: Shapes = [
        tube(spine, [21, 26, 26], darker(colour, 0.28)),
        tube(spine, [18.6, 23.6, 23.6], colour, shaded=True),
        *(
            ellipse(x, y, 7, 6, darker(colour, 0.13))
            for x, y in ((68, 128), (84, 142), (72, 152), (94, 158), (80, 168), (96, 180))
        ),
    ]
    return [shape for side in (-1, 1) for shape in transformed(leg, stretch(side, 1))]
