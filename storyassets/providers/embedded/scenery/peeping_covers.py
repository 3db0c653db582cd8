"""What somebody peeps round, near to us and in the half-dark: a curtain, or clothes on their pegs."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.prop import Prop
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.palettes import Palette
from storyassets.providers.embedded.scenery.pen import Pen, num

Size = tuple[float, float]
EDGE = 0.32  # of the width: how far the cover reaches in
CLOTHS = ("#a83a40", "#b0662f", "#8f3f6a")
GARMENTS = ("#8a4450", "#4f7a6a", "#5f6a96", "#a8763f")
HUNG = ((0.180, 0.125, 0.93), (-0.01, 0.145, 0.80))
"""Of each garment: of the width its middle and half of it, of the height its foot."""
PEGS, BOARD = 0.075, 0.030  # of the height
RIM = "#f0b25e"  # the light of the table along an edge


def _draw_curtain(pen: Pen, palette: Palette, size: Size, seed: int) -> None:
    """From above the picture to the floor: it falls in folds, and the light of the table lies along its edge."""
    w, h = size
    cloth = darken(palette.indoors(CLOTHS[seed % len(CLOTHS)]), 0.28)
    edge = EDGE * w
    shape = (
        f"M-20 -20H{num(edge - 0.06 * w)}C{num(edge - 0.10 * w)} {num(0.12 * h)} {num(edge - 0.11 * w)} {num(0.24 * h)} {num(edge - 0.055 * w)} {num(0.36 * h)}"
        f"S{num(edge + 0.02 * w)} {num(0.60 * h)} {num(edge - 0.02 * w)} {num(0.76 * h)}S{num(edge + 0.03 * w)} {num(0.92 * h)} {num(edge)} {num(h + 20)}H-20Z"
    )
    pen.path(
        shape,
        pen.linear(
            [(0, darken(cloth, 0.42), 1), (0.55, cloth, 1), (1, lighten(cloth, 0.16), 1)], (0, 0, 1, 0)
        ),
    )
    for k in range(5):
        x = edge - (0.075 + 0.068 * k) * w
        pen.line(
            f"M{num(x - 0.02 * w)} -20C{num(x - 0.05 * w)} {num(0.3 * h)} {num(x + 0.02 * w)} {num(0.6 * h)} {num(x)} {num(h + 20)}",
            darken(cloth, 0.34 if k % 2 else 0.5),
            0.016 * w,
            0.75,
        )
    rim = shape[shape.index("C") - len(f"{num(edge - 0.06 * w)}") :]
    pen.line(f"M{rim[: rim.rindex('H')]}".replace("C", " -20C", 1), "#f0b25e", 7, 0.6)


def _draw_clothes(pen: Pen, palette: Palette, size: Size, seed: int) -> None:
    """A board with pegs: a gown, a coat before it, and a hat."""
    w, h = size
    wood, first = darken(palette.indoors("#8a5f3c"), 0.2), seed % len(GARMENTS)
    pen.rect(-20, (PEGS - BOARD / 2) * h, (EDGE + 0.12) * w + 20, BOARD * h, pen.tone(wood, 0.6), 8)
    for k, (middle, half, foot) in enumerate(HUNG):
        cloth = darken(palette.indoors(GARMENTS[(first + k) % len(GARMENTS)]), 0.10)
        pen.circle(middle * w, PEGS * h, 0.016 * w, darken(wood, 0.4))
        _draw_garment(pen, (middle * w, PEGS * h, half * w, foot * h), cloth, lit=k == 0)
    felt = darken(palette.indoors("#6a4a3a"), 0.1)
    x, y, r = 0.375 * w, PEGS * h, 0.05 * w
    pen.path(
        f"M{num(x - r * 0.7)} {num(y + r * 1.1)}Q{num(x)} {num(y - r * 1.5)} {num(x + r * 0.7)} {num(y + r * 1.1)}Z",
        pen.tone(felt, 0.6),
    )
    pen.ellipse(x, y + r * 1.1, r * 1.25, r * 0.3, lighten(felt, 0.1))


def _draw_garment(pen: Pen, box: tuple[float, float, float, float], cloth: str, *, lit: bool) -> None:
    """Broad shoulders under the peg, an empty sleeve at each side, and folds down to the hem."""
    x, top, half, foot = box
    arm, cuff = top + half * 0.55, top + (foot - top) * 0.46
    for way in (-1, 1):
        out = x + way * half
        pen.path(
            f"M{num(x + way * half * 0.5)} {num(arm - half * 0.2)}Q{num(out)} {num(arm)} {num(out + way * half * 0.14)} {num(cuff)}H{num(out - way * half * 0.42)}Z",
            pen.tone(darken(cloth, 0.2), 0.5),
        )
        pen.rect(
            out - (0.44 if way > 0 else 0.16) * half,
            cuff - half * 0.1,
            half * 0.6,
            half * 0.26,
            lighten(cloth, 0.22),
            6,
        )
    side = f"L{num(x + half * 0.74)} {num(arm)}Q{num(x + half * 0.66)} {num((top + foot) / 2)} {num(x + half * 0.98)} {num(foot)}"
    shape = (
        f"M{num(x + half * 0.2)} {num(top + half * 0.1)}{side}H{num(x - half * 0.98)}Q{num(x - half * 0.66)} {num((top + foot) / 2)} {num(x - half * 0.74)} {num(arm)}"
        f"L{num(x - half * 0.2)} {num(top + half * 0.1)}Q{num(x)} {num(top + half * 0.5)} {num(x + half * 0.2)} {num(top + half * 0.1)}Z"
    )
    pen.path(
        shape,
        pen.linear([(0, darken(cloth, 0.4), 1), (0.6, cloth, 1), (1, lighten(cloth, 0.14), 1)], (0, 0, 1, 0)),
    )
    folds = "".join(
        f"M{num(x + half * share * 0.6)} {num(foot - half * 2.6)}L{num(x + half * share)} {num(foot)}"
        for share in (-0.62, -0.1, 0.44)
    )
    pen.line(folds, darken(cloth, 0.42), half * 0.08, 0.7)
    pen.line(
        f"M{num(x - half * 0.96)} {num(foot - half * 0.16)}H{num(x + half * 0.96)}",
        lighten(cloth, 0.3),
        half * 0.1,
    )
    if lit:
        pen.line(f"M{num(x + half * 0.2)} {num(top + half * 0.1)}{side}", RIM, 6, 0.5)
    for k in range(0 if lit else 4):
        pen.circle(x + half * 0.1, top + half * (1.1 + 0.6 * k), half * 0.06, lighten(cloth, 0.5))


COVERS: dict[str, Callable[[Pen, Palette, Size, int], None]] = {
    Prop.CURTAIN.value: _draw_curtain,
    Prop.COAT.value: _draw_clothes,
}
"""How each is drawn, by what somebody is behind."""
