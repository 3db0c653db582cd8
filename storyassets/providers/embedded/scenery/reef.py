"""A reef: a ship that lies on the rocks off a cliff, heeled over, with surf around it."""

from __future__ import annotations

from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.stage import Stage

ROCKS = ((-0.62, 0.10, 0.30), (-0.30, 0.20, 0.22), (0.22, 0.16, 0.34), (0.66, 0.06, 0.24))


def draw_reef(stage: Stage, x: float, y: float, wide: float) -> None:
    """The hull broken on black rocks, lights still on in it, a funnel and a mast askew, white water below."""
    _draw_wreck(stage, x, y, wide / 600)
    draw_rocks(stage, x, y, wide)


def _draw_wreck(stage: Stage, x: float, y: float, u: float) -> None:
    pen, p = stage.pen, stage.palette
    hull, deck = p.lit("#c9d0d8"), p.lit("#e9e4da")
    pen.open(x, y, u, -17)
    pen.line("M-60 -150L-110 -330M-110 -330L-10 -190", p.lit("#5a4a48"), 9)
    pen.rect(-150, -196, 240, 62, deck, 6)
    pen.rect(-110, -248, 130, 54, darken(deck, 0.08), 6)
    for k, funnel in enumerate((-40, 56)):
        pen.polygon(
            [
                (funnel - 26, -196),
                (funnel + 26, -196),
                (funnel + 20, -330 + 20 * k),
                (funnel - 20, -330 + 20 * k),
            ],
            pen.tone(p.lit("#cf4038"), 0.55),
        )
        pen.rect(funnel - 22, -336 + 20 * k, 44, 30, p.lit("#2b2f3a"))
    pen.path("M-300 -136H262L214 20H-210Q-280 -40 -300 -136Z", pen.fade(hull, darken(hull, 0.4)))
    pen.polygon([(-294, -112), (254, -112), (250, -92), (-290, -92)], p.lit("#cf4038"))
    for k in range(7):
        pen.circle(-220 + 66 * k, -58, 14, "#ffd879" if k % 3 != 1 else darken(hull, 0.6))
    pen.polygon(
        [(96, -136), (132, -70), (104, -30), (142, 24), (176, 24), (138, -40), (166, -80), (130, -136)],
        darken(hull, 0.72),
    )
    pen.close()


def draw_rocks(stage: Stage, x: float, y: float, wide: float, colour: str = "") -> None:
    """Black rocks, and the foam at their feet."""
    pen, p = stage.pen, stage.palette
    rock = colour or p.lit("#3a3844")
    for share, low, size in ROCKS:
        a, b, h = x + wide * share * 0.8, y + wide * low * 0.5, wide * size
        pen.polygon(
            [
                (a - h * 0.6, b),
                (a - h * 0.3, b - h * 0.7),
                (a, b - h * 0.95),
                (a + h * 0.26, b - h * 0.5),
                (a + h * 0.6, b),
            ],
            pen.tone(rock, 0.55, 0.3),
        )
    foam = lighten(p.lit("#bcd6e4"), 0.3)
    for k in range(6):
        pen.ellipse(
            x + wide * (0.22 * k - 0.56),
            y + wide * (0.07 + 0.03 * (k % 2)),
            wide * 0.13,
            wide * 0.032,
            foam,
            0.75,
        )
