"""Resting: what people lie on who have no bed, and what lies over them: a pallet and a blanket, or a bier."""

from __future__ import annotations

from storyassets.model.character import Species
from storyassets.model.place import ROOMS, Setting
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures import Figure
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.stage import Stage

PALLET, BIER = 0.24, 0.62  # of the head's height: how high they lie
LINEN, WOOL, STRAW = "#f4f0e6", "#a9574c", "#d8b878"
POSIES = ("#f2c14e", "#ffffff", "#d9667b", "#ffffff", "#8fa8dc")


def bedding_of(one: Placed, setting: Setting) -> float:
    """How high a person lies, in heights of their head; 0 for those who lie on the ground."""
    if one.look.species is not Species.HUMAN or one.look.crowd or one.actor.at:
        return 0.0
    if one.actor.action is Action.DEAD:
        return BIER
    return PALLET if one.actor.action is Action.SLEEP and setting in ROOMS else 0.0


def draw_bedding(pen: Pen, stage: Stage, one: Placed, high: float) -> None:
    """A mattress on the floor, or a bier with its cloth and flowers, and a pillow on it."""
    figure = one.nearest.figure
    size, half = figure.head.height, figure.width / 2
    dead = high == BIER
    cloth = _in_light(stage, LINEN if dead else STRAW)
    top, left, right = -high * size, -half - size * 0.16, half + size * 0.16
    pen.open(one.x + one.nearest.dx, stage.ground_y + one.nearest.dy, one.nearest.scale, mirror=one.way < 0)
    pen.shadow(0, 0, half * 1.1, size * 0.16)
    if dead:
        for x in (left + size * 0.22, right - size * 0.3):
            pen.rect(x, top, size * 0.1, -top, _in_light(stage, "#6a4630"), 4)
        drape = f"M{num(left)} {num(top)}H{num(right)}V{num(top * 0.26)}"
        step = (right - left) / 6
        drape += "".join(f"q{num(-step / 2)} {num(size * 0.1)} {num(-step)} 0" for _ in range(6)) + "Z"
        pen.path(drape, pen.fade(lighten(cloth, 0.1), cloth, darken(cloth, 0.16)))
        for k, colour in enumerate(POSIES):
            x = left + (right - left) * (0.5 + 0.055 * (k - 2))
            pen.circle(x, top * (0.62 + 0.1 * (k % 2)), size * 0.06, _in_light(stage, colour))
    else:
        pen.rect(
            left, top, right - left, -top, pen.fade(lighten(cloth, 0.12), darken(cloth, 0.16)), size * 0.1
        )
    middle = _head_middle(figure)
    pillow = _in_light(stage, "#ffffff")
    pen.ellipse(
        middle - size * 0.06,
        top - size * 0.06,
        size * 0.66,
        size * 0.24,
        pen.fade(pillow, darken(pillow, 0.14)),
    )
    pen.close()


def draw_blanket(pen: Pen, stage: Stage, one: Placed, lift: float) -> None:
    """Over the body of one who rests, up to the chest; of the dead, the folded hands lie free."""
    if one.look.species is not Species.HUMAN or one.look.crowd:
        return
    figure = one.nearest.figure
    size, half = figure.head.height, figure.width / 2
    dead = one.actor.action is Action.DEAD
    cloth = _in_light(stage, LINEN if dead else WOOL)
    neck = _head_middle(figure) + figure.head.width * 0.5
    start, end = neck + (half - neck) * (0.32 if dead else 0.0), half + size * 0.1
    high, long = size * 0.96, end - start
    pen.open(
        one.x + one.nearest.dx, stage.ground_y + one.nearest.dy - lift, one.nearest.scale, mirror=one.way < 0
    )
    shape = (
        f"M{num(start)} {num(size * 0.04)}C{num(start - size * 0.08)} {num(-high * 0.4)} {num(start)} {num(-high)}"
        f" {num(start + long * 0.14)} {num(-high)}C{num(start + long * 0.4)} {num(-high * 1.06)}"
        f" {num(start + long * 0.7)} {num(-high * 0.86)} {num(end - long * 0.08)} {num(-high * 0.86)}"
        f"Q{num(end + size * 0.06)} {num(-high * 0.5)} {num(end)} {num(size * 0.04)}Z"
    )
    pen.path(shape, pen.fade(lighten(cloth, 0.16), cloth, darken(cloth, 0.18)))
    hem = f"M{num(start + size * 0.06)} {num(size * 0.02)}Q{num(start)} {num(-high * 0.5)} {num(start + long * 0.13)} {num(-high * 0.96)}"
    pen.line(hem, lighten(cloth, 0.45), size * 0.09)
    for share in (0.42, 0.66):
        x = start + long * share
        pen.line(f"M{num(x)} {num(-high * 0.7)}q{num(size * 0.07)} {num(high * 0.3)} {num(-size * 0.02)} {num(high * 0.6)}",
                 darken(cloth, 0.14), size * 0.03)  # fmt: skip
    pen.close()


def _head_middle(figure: Figure) -> float:
    """Where the head is of one who faces right and lies down: on the left."""
    middle = figure.head.x + figure.head.width / 2
    return -abs(middle)


def _in_light(stage: Stage, colour: str) -> str:
    return stage.palette.turf(colour) if stage.open_air else stage.palette.indoors(colour)
