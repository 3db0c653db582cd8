"""The bridge seen along its deck: parapets or rails that run to the far bank, the river on both sides below."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.providers.embedded.scenery import land, plants
from storyassets.providers.embedded.scenery.buildings import draw_cottage, draw_tower
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.pen import num
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.waterside import water_paint

NEAR, FAR = -3.0, 0.80  # depths between which the deck is seen
HALF = 0.44  # of the width, at the actors' line
HIGH = 0.115  # of the height, at the actors' line
DECKS = ("#c2b29c", "#b58a58", "#a8a19c")
SIDES = ("#b3a38f", "#8a6238", "#4a6264")


@dataclass(frozen=True)
class _Deck:
    """Where the deck runs: its vanishing point, and the stage it is on."""

    stage: Stage
    middle: float

    def x(self, side: float, depth: float) -> float:
        return self.middle + side * HALF * self.stage.width * (1 - depth)

    def y(self, depth: float) -> float:
        return self.stage.depth_y(depth)

    def high(self, depth: float) -> float:
        return HIGH * self.stage.height * (1 - depth)


def draw_along(stage: Stage, kind: int) -> None:
    """River, far bank with its houses, deck, then both sides; `kind`: of stone, of wood, of iron."""
    deck = _Deck(stage, stage.x(0.5))
    _draw_water(stage)
    _draw_far_bank(stage, deck, kind)
    _draw_deck(deck, kind)
    for side in (-1, 1):
        (_draw_parapet, _draw_rails, _draw_rails)[kind](deck, side, kind)


def _draw_water(stage: Stage) -> None:
    pen, p = stage.pen, stage.palette
    top = stage.depth_y(0.93)
    pen.rect(-10, top, stage.width + 20, stage.height - top + 20, water_paint(stage, pen))
    shine = mix(p.sky[2], "#ffffff", 0.4)
    for k in range(16):
        depth = 0.9 - 0.085 * k
        y, half = stage.depth_y(depth), stage.width * (0.03 + 0.012 * k)
        x = stage.width * stage.rng.random()
        pen.rect(x - half, y, half * 2, 3 + 0.4 * k, shine, 2, 0.42)


def _draw_far_bank(stage: Stage, deck: _Deck, kind: int) -> None:
    """Turf with trees along the water, and what stands at the bridge's end."""
    pen, p = stage.pen, stage.palette
    line, low = stage.depth_y(0.97), stage.depth_y(0.78)
    turf = p.turf("#7fa85a", 0.28)
    pen.path(
        f"M-10 {num(line)}H{num(stage.width + 10)}V{num(low - 14)}Q{num(stage.width * 0.5)} {num(low + 22)} -10 {num(low - 14)}Z",
        pen.fade(lighten(turf, 0.1), darken(turf, 0.12)),
    )
    unit = stage.height * 0.05
    for share, wall, tile in (
        (-0.30, "#f0dfc0", "#b5573f"),
        (0.27, "#e6cfb0", "#8a5a4a"),
        (0.41, "#f3e3c3", "#9c6a4a"),
    ):
        draw_cottage(pen, p, deck.middle + share * stage.width, low - 16, unit * 1.5, wall, tile, 0.3)
    if kind != 1:
        draw_tower(
            pen,
            p,
            deck.middle + 0.08 * stage.width,
            low - 10,
            unit * 0.9,
            unit * 3.2,
            "#cfc4b4",
            "#5f7a80",
            0.4,
        )
    for share in (-0.46, -0.17, 0.17, 0.52):
        bark, leaf = p.lit(plants.BARK, 0.2), p.turf("#5f9a4a", 0.22)
        plants.draw_broadleaf(
            pen, deck.middle + share * stage.width, low - 8, stage.height * 0.105, leaf, bark
        )
    land.draw_mist(stage, low, stage.height * 0.03, 0.25)


def _draw_deck(deck: _Deck, kind: int) -> None:
    stage = deck.stage
    pen, floor = stage.pen, stage.palette.turf(DECKS[kind], 0.04)
    pen.polygon(
        [
            (deck.x(-1, FAR), deck.y(FAR)),
            (deck.x(1, FAR), deck.y(FAR)),
            (deck.x(1, NEAR), deck.y(NEAR)),
            (deck.x(-1, NEAR), deck.y(NEAR)),
        ],
        pen.fade(darken(floor, 0.08), lighten(floor, 0.12), darken(floor, 0.14)),
    )
    depths = [FAR - (FAR - NEAR) * (k / 24) ** 2.2 for k in range(1, 24)]
    rows = "".join(f"M{num(deck.x(-1, d))} {num(deck.y(d))}H{num(deck.x(1, d))}" for d in depths)
    if kind != 1:
        rows += "".join(
            f"M{num(deck.x(share, FAR))} {num(deck.y(FAR))}L{num(deck.x(share, NEAR))} {num(deck.y(NEAR))}"
            for share in (-0.6, -0.2, 0.2, 0.6)
        )
    pen.line(rows, darken(floor, 0.24), 5 if kind == 1 else 4, 0.5)


def _draw_parapet(deck: _Deck, side: int, kind: int) -> None:
    """A low wall of stone with a coping, shaded inside."""
    stage = deck.stage
    pen, stone = stage.pen, stage.palette.turf(SIDES[kind], 0.04)
    foot = [(deck.x(side, FAR), deck.y(FAR)), (deck.x(side, NEAR), deck.y(NEAR))]
    top = [(deck.x(side, d), deck.y(d) - deck.high(d)) for d in (NEAR, FAR)]
    shade = darken(stone, 0.18 if side > 0 else 0.05)
    pen.polygon([*foot, *top], pen.fade(lighten(shade, 0.06), darken(shade, 0.12)))
    joints = "".join(
        f"M{num(deck.x(side, d))} {num(deck.y(d))}V{num(deck.y(d) - deck.high(d))}"
        for d in (0.66, 0.5, 0.3, 0.06, -0.24, -0.6)
    )
    joints += f"M{num(deck.x(side, FAR))} {num(deck.y(FAR) - deck.high(FAR) * 0.5)}L{num(deck.x(side, NEAR))} {num(deck.y(NEAR) - deck.high(NEAR) * 0.5)}"
    pen.line(joints, darken(shade, 0.2), 5, 0.6)
    outer = [(deck.x(side * 1.16, d), deck.y(d) - deck.high(d) * 1.04) for d in (FAR, NEAR)]
    pen.polygon([*top, *outer], lighten(stone, 0.2))


def _draw_rails(deck: _Deck, side: int, kind: int) -> None:
    """Posts and two rails; of iron, with lamps."""
    stage = deck.stage
    pen, wood = stage.pen, stage.palette.lit(SIDES[kind])
    for depth in (0.74, 0.6, 0.44, 0.26, 0.04, -0.24, -0.6):
        x, y, high = deck.x(side, depth), deck.y(depth), deck.high(depth)
        wide = high * (0.16 if kind == 1 else 0.10)
        pen.rect(x - wide / 2, y - high * 1.1, wide, high * 1.14, pen.tone(wood, 0.5, 0.24), 3)
    for share, thick in ((1.0, 0.030), (0.52, 0.018)):
        near, far = deck.high(NEAR), deck.high(FAR)
        a, b = deck.y(FAR) - far * share, deck.y(NEAR) - near * share
        xa, xb = deck.x(side, FAR), deck.x(side, NEAR)
        pen.polygon(
            [(xa, a), (xb, b), (xb, b + near * thick * 5), (xa, a + far * thick * 5)], lighten(wood, 0.1)
        )
    if kind != 1:
        _draw_lamp(deck, side, 0.44)


def _draw_lamp(deck: _Deck, side: int, depth: float) -> None:
    stage = deck.stage
    pen, x, y, h = stage.pen, deck.x(side, depth), deck.y(depth), deck.high(depth)
    iron = stage.palette.lit("#33373f")
    pen.line(f"M{num(x)} {num(y)}V{num(y - h * 3)}", iron, h * 0.12)
    if stage.palette.dim:
        pen.glow(x, y - h * 3.2, h * 1.6, "#ffd98a", 0.8)
    pen.circle(x, y - h * 3.2, h * 0.3, "#fff0bf" if stage.palette.dim else "#e4ecf0")
    pen.path(
        f"M{num(x - h * 0.36)} {num(y - h * 3.36)}Q{num(x)} {num(y - h * 3.8)} {num(x + h * 0.36)} {num(y - h * 3.36)}Z",
        iron,
    )
