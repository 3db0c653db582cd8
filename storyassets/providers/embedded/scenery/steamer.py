"""A steamer, in figure units, her waterline at the origin's height."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.stage import Stage


def draw_steamer(stage: Stage) -> None:
    """A steamer of a hundred years ago: black hull, white decks, a red funnel that smokes."""
    pen, lit = stage.pen, stage.palette.lit
    hull, white = lit("#2f3848"), lit("#f6f2e8")
    smoke = mix(stage.palette.sky[1], "#4a4a58", 0.4)
    for k, (dx, r) in enumerate(((0, 70), (70, 96), (170, 120), (300, 150))):
        pen.circle(60 + dx, -1320 - 100 * k, r, smoke, 0.6 - 0.1 * k)
    pen.line("M-560 -380V-1500M560 -380V-1300M-560 -1460L560 -1260", lit("#6b4630"), 18)
    for x in (-70, 190):
        pen.polygon(
            [(x - 90, -700), (x - 70, -1260), (x + 90, -1260), (x + 110, -700)], pen.tone(lit("#d0453a"), 0.6)
        )
        pen.rect(x - 74, -1260, 168, 90, lit("#26242e"))
    pen.rect(-470, -560, 900, 200, pen.tone(white, 0.8, 0.12), 10)
    pen.rect(-360, -760, 680, 210, pen.tone(white, 0.8, 0.12), 10)
    pane = "#ffd879" if stage.palette.dim else lit("#6f9ab8")
    for k in range(6):
        pen.rect(-320 + 108 * k, -710, 64, 80, pane, 8)
        pen.circle(-400 + 152 * k, -460, 40, pane)
    pen.path(
        "M-820 -470L-800 -380H800L880 -480Q850 -100 700 60H-640Q-780 -100 -820 -470Z",
        pen.fade(lighten(hull, 0.1), hull, darken(hull, 0.3)),
    )
    pen.line("M-806 -390H826", white, 26)
    pen.path("M-740 -60L-640 60H700Q760 0 790 -60Z", lit("#a83a34"))
    for k in range(8):
        pen.circle(-600 + 170 * k, -240, 38, lit("#e8c468"))
        pen.circle(-600 + 170 * k, -240, 26, pane)
