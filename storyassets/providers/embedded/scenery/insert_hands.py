"""Hands in an insert: a thing held by its sides towards us, or lying in an open palm."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.providers.embedded.figures.costumes import outfit_of
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num
from storyassets.providers.embedded.scenery.prop_habits import HELD, LONG

IN_PALM = frozenset(
    {
        Prop.APPLE,
        Prop.CANDY,
        Prop.CHERRY,
        Prop.COIN,
        Prop.COMPASS,
        Prop.DICE,
        Prop.EGG,
        Prop.FEATHER,
        Prop.JEWEL,
    }
    | {Prop.KEY, Prop.MEDAL, Prop.NUT, Prop.PEBBLES, Prop.PILLS, Prop.RING, Prop.SEED, Prop.SHELL, Prop.WATCH}
    | {Prop.NECKLACE, Prop.THORN, Prop.LOCK}
)
NOT_BY_SIDES = LONG | frozenset(
    {Prop.CANDLE, Prop.LAMP, Prop.LANTERN, Prop.DRESS, Prop.COAT, Prop.SHIRT, Prop.SAW}
)
MIDDLE = (0.5, 0.385)  # of the width and the height: where the thing is
SIDES_SIZE = (0.56, 0.36)  # at most, of the width and the height
PALM_SIZE = (0.42, 0.24)
GRIP = 0.16  # of the thing's height, that the thumbs are below its middle


def can_hold_near(prop: Prop, look: Look) -> bool:
    """Whether human hands can show us the thing."""
    return (
        look.species is Species.HUMAN
        and not look.crowd
        and prop in HELD
        and (prop in IN_PALM or prop not in NOT_BY_SIDES)
    )


def draw_in_hands(pen: Pen, size: tuple[float, float], look: Look, prop: Prop, thing: Drawing) -> None:
    """The thing in the middle, in somebody's hands."""
    if prop in IN_PALM:
        _draw_on_palm(pen, size, look, thing)
        return
    wide, high = size[0] * SIDES_SIZE[0], size[1] * SIDES_SIZE[1]
    scale = min(wide / thing.width, high / thing.height)
    x, y = size[0] * MIDDLE[0], size[1] * MIDDLE[1]
    half, tall = thing.width * scale / 2, thing.height * scale
    grip = y + GRIP * tall
    for way in (-1, 1):
        _draw_arm(pen, size, look, (x + way * half * 0.94, grip), way)
    pen.shadow(x, y + tall * 0.5, half * 1.1, tall * 0.10, 0.3)
    pen.place(thing.svg, x, y + tall / 2, scale)
    for way in (-1, 1):
        _draw_thumb(pen, look.skin, (x + way * half * 0.97, grip), way)


def _cloth(look: Look) -> str:
    outfit = outfit_of(look)
    return look.skin if outfit.bare_arms else outfit.sleeves


def _draw_arm(pen: Pen, size: tuple[float, float], look: Look, hand: tuple[float, float], way: int) -> None:
    """A forearm from the lower corner, the fingers behind the thing."""
    (x, y), skin, cloth = hand, look.skin, _cloth(look)
    elbow, foot = size[0] * (0.5 + way * 0.47), size[1] * 0.86
    dx, dy = elbow - x, foot - y
    cuff = x + dx * 0.34, y + dy * 0.34
    pen.line(f"M{num(x)} {num(y + 20)}L{num(x + dx * 0.4)} {num(y + dy * 0.4)}", darken(skin, 0.06), 92)
    pen.line(
        f"M{num(cuff[0])} {num(cuff[1])}L{num(elbow + dx * 0.4)} {num(foot + dy * 0.4)}",
        darken(cloth, 0.14),
        150,
    )
    pen.line(
        f"M{num(cuff[0] - way * 8)} {num(cuff[1] - 4)}L{num(elbow + dx * 0.4 - way * 8)} {num(foot + dy * 0.4)}",
        cloth,
        126,
    )
    pen.line(
        f"M{num(cuff[0] - 68)} {num(cuff[1] + way * 14)}L{num(cuff[0] + 68)} {num(cuff[1] - way * 14)}",
        lighten(cloth, 0.22),
        34,
    )
    pen.ellipse(x + way * 22, y + 6, 70, 82, pen.tone(skin, 0.62, 0.12))
    for k in range(4):
        pen.line(
            f"M{num(x + way * 34)} {num(y - 50 + 34 * k)}H{num(x - way * (34 - 5 * k))}",
            darken(skin, 0.04 + 0.03 * k),
            36,
        )


def _draw_thumb(pen: Pen, skin: str, hand: tuple[float, float], way: int) -> None:
    x, y = hand
    d = f"M{num(x + way * 52)} {num(y + 26)}Q{num(x + way * 6)} {num(y + 6)} {num(x - way * 62)} {num(y - 34)}"
    pen.line(d, darken(skin, 0.16), 54)
    pen.line(d, skin, 46)
    pen.ellipse(x - way * 60, y - 38, 17, 12, lighten(skin, 0.34), 0.9, way * 28)


def _draw_on_palm(pen: Pen, size: tuple[float, float], look: Look, thing: Drawing) -> None:
    """One open hand from the lower edge, the thing on it."""
    skin, cloth = look.skin, _cloth(look)
    x, y = size[0] * 0.5, size[1] * 0.50
    foot = size[1] * 0.98
    pen.line(f"M{num(x + 10)} {num(y + 130)}L{num(x + 120)} {num(foot)}", darken(skin, 0.05), 150)
    pen.line(f"M{num(x + 70)} {num(y + 350)}L{num(x + 190)} {num(foot + 160)}", darken(cloth, 0.14), 290)
    pen.line(f"M{num(x + 62)} {num(y + 350)}L{num(x + 180)} {num(foot + 160)}", cloth, 250)
    pen.line(f"M{num(x - 84)} {num(y + 372)}L{num(x + 206)} {num(y + 318)}", lighten(cloth, 0.2), 48)
    shade, palm = darken(skin, 0.13), pen.fade(lighten(skin, 0.10), skin, darken(skin, 0.08))
    for dx, dy, tip_x, tip_y, wide in (
        (-92, -8, -232, -138, 62),
        (-44, -48, -128, -236, 66),
        (14, -56, 8, -262, 66),
        (72, -40, 136, -222, 60),
    ):
        d = f"M{num(x + dx)} {num(y + dy + 40)}L{num(x + tip_x)} {num(y + tip_y)}"
        pen.line(d, shade, wide + 8)
        pen.line(d, skin, wide)
    thumb = f"M{num(x + 84)} {num(y + 96)}Q{num(x + 196)} {num(y + 60)} {num(x + 244)} {num(y - 40)}"
    pen.line(thumb, shade, 78)
    pen.line(thumb, skin, 68)
    pen.ellipse(x, y + 62, 146, 142, palm)
    pen.line(f"M{num(x - 96)} {num(y + 20)}Q{num(x)} {num(y + 70)} {num(x + 92)} {num(y + 4)}", shade, 7, 0.6)
    pen.line(
        f"M{num(x + 80)} {num(y + 30)}Q{num(x + 4)} {num(y + 90)} {num(x + 24)} {num(y + 176)}", shade, 7, 0.6
    )
    scale = min(size[0] * PALM_SIZE[0] / thing.width, size[1] * PALM_SIZE[1] / thing.height)
    pen.shadow(x, y + 66, thing.width * scale * 0.6, 34, 0.5)
    pen.place(thing.svg, x, y + 70, scale, turn=-6)
