"""Hands in an insert: a thing held by its sides towards us, or lying in an open palm."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.figures.expressions import BOTH_BUSY
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.handles import HANDLES
from storyassets.providers.embedded.scenery.insert_arms import (
    COUNTER,
    HOLDER_FOOT,
    HOLDER_HIGH,
    NEAR_FOOT,
    NEARER,
    THING_ON_COUNTER,
    cloth_of,
    draw_forearm,
    draw_thumb,
    draw_upper_arm,
    elbow_of,
)
from storyassets.providers.embedded.scenery.insert_fist import draw_in_fist
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
    | {Prop.NECKLACE, Prop.THORN, Prop.LOCK, Prop.BUTTON, Prop.STOPWATCH, Prop.WHISTLE}
)
NOT_BY_SIDES = LONG | frozenset(
    {Prop.CANDLE, Prop.LAMP, Prop.LANTERN, Prop.DRESS, Prop.COAT, Prop.SHIRT, Prop.SAW}
)
SIDES_SIZE = (0.56, 0.25)  # at most, of the width and the height
READ_SIZE = (0.66, 0.37)  # the same, where words on the thing are to be read
READ_LOWER = 0.075  # of the height, that the counter is lower then: the face is seen above
UPRIGHT = 1920.0  # a picture of this height has hands of the sizes below; in a lower one all is smaller
BOARD = "#9a6438"
PALM_SIZE = (0.42, 0.24)
TINY_ON_PALM, TINY_UNITS = (0.22, 0.14), 70.0  # so large are things that are less high in figure units
PEN_AT = (0.52, 0.34)  # of the half width and the height, where a pen is on it
PEN_LONG = 96  # from its tip to the hand, aside
AT_THING = 0.8  # how far down the holder looks at what is in the hands
BY_EDGES = (0.96, 0.96, 0.36)
"""Of the half width, to the left and the right, and of the height above its foot: where the hands are on a thing."""


def can_hold_near(prop: Prop, look: Look) -> bool:
    """Whether human hands can show us the thing."""
    return (
        look.species is Species.HUMAN
        and not look.crowd
        and prop in HELD
        and (prop in IN_PALM or prop not in NOT_BY_SIDES)
    )


def draw_in_hands(
    pen: Pen,
    size: tuple[float, float],
    look: Look,
    prop: Prop,
    thing: Drawing,
    emotion: Emotion,
    *,
    writes: bool = False,
    read: bool = False,
    at: tuple[float, float, float] = BY_EDGES,
    shown: bool = False,
) -> None:
    """The thing in somebody's hands: on the palm, or held by its sides over a counter, with its holder behind.

    The holder looks at it, or, where it is `shown` or given to somebody, at us.
    """
    scale = min(1.0, size[1] / UPRIGHT)
    upright = size[0] / scale, size[1] / scale
    pen.open(scale=scale)
    if prop in IN_PALM:
        _draw_on_palm(pen, upright, look, thing)
    elif writes or read:
        _draw_by_sides(pen, upright, look, thing, emotion, writes=writes, read=read, at=at)
    elif prop in HANDLES:
        draw_in_fist(pen, upright, look, prop, thing, emotion)
    else:
        _draw_near(pen, upright, look, thing, emotion, at, aim=0.0 if shown else AT_THING)
    pen.close()


def _draw_near(
    pen: Pen,
    size: tuple[float, float],
    look: Look,
    thing: Drawing,
    emotion: Emotion,
    at: tuple[float, float, float],
    *,
    aim: float,
) -> None:
    """Hands and thing before the holder's chest, as near as the whole head allows."""
    foot = size[1] * (COUNTER + THING_ON_COUNTER)
    pen.open(size[0] * 0.5 * (1 - NEARER), size[1] * NEAR_FOOT - foot * NEARER, NEARER)
    _draw_by_sides(pen, size, look, thing, emotion, writes=False, read=False, at=at, aim=aim)
    pen.close()


def _draw_by_sides(
    pen: Pen,
    size: tuple[float, float],
    look: Look,
    thing: Drawing,
    emotion: Emotion,
    *,
    writes: bool,
    read: bool,
    at: tuple[float, float, float],
    aim: float = 0.0,
) -> None:
    holder = draw_portrait(look, emotion, prefix="h", busy=1 if writes or read else BOTH_BUSY, aim=aim)
    pen.place(holder.svg, size[0] * 0.5, size[1] * HOLDER_FOOT, size[1] * HOLDER_HIGH / holder.height)
    lower = size[1] * READ_LOWER if read else 0
    most = READ_SIZE if read else SIDES_SIZE
    wide, high = size[0] * most[0], size[1] * most[1]
    scale = min(wide / thing.width, high / thing.height)
    half, tall = thing.width * scale / 2, thing.height * scale
    x, foot = size[0] * 0.5, size[1] * (COUNTER + THING_ON_COUNTER)
    grips = {-1: (x - half * at[0], foot - at[2] * tall), 1: (x + half * at[1], foot - at[2] * tall)}
    sides = (-1,) if writes else (-1, 1)
    hands = {**grips, 1: (x + half * PEN_AT[0] + PEN_LONG, foot)} if writes else grips
    for way in (-1, 1):
        draw_upper_arm(pen, look, size, elbow_of(size, hands[way][0], way), way, lower)
    pen.open(0, lower)
    if writes or read:
        _draw_counter(pen, size)
    for way in sides:
        draw_forearm(pen, size, look, grips[way], way)
    if writes or read:
        pen.shadow(x, foot, half * 1.15, size[1] * 0.014, 0.5)
    pen.place(thing.svg, x, foot, scale)
    for way in sides:
        draw_thumb(pen, look.skin, (grips[way][0] + way * half * 0.02, grips[way][1]), way)
    if writes:
        _draw_writing_hand(pen, size, look, (x + half * PEN_AT[0], foot - tall * PEN_AT[1]))
    pen.close()


def _draw_writing_hand(pen: Pen, size: tuple[float, float], look: Look, tip: tuple[float, float]) -> None:
    """A fist with a pen, whose tip is on what is written."""
    x, y = tip
    hand = (x + PEN_LONG, y + 64)
    draw_forearm(pen, size, look, hand, 1)
    pen.line(f"M{num(x + 14)} {num(y + 10)}L{num(x + 168)} {num(y - 112)}", "#27304d", 30)
    pen.line(f"M{num(x + 14)} {num(y + 10)}L{num(x + 168)} {num(y - 112)}", "#4a5f9e", 20)
    pen.polygon([(x, y + 20), (x + 8, y - 4), (x + 26, y + 12)], "#2a2430")
    skin = look.skin
    finger = (
        f"M{num(hand[0] + 44)} {num(hand[1] - 34)}Q{num(x + 104)} {num(y - 40)} {num(x + 46)} {num(y + 4)}"
    )
    thumb = (
        f"M{num(hand[0] + 26)} {num(hand[1] + 34)}Q{num(x + 70)} {num(y + 74)} {num(x + 44)} {num(y + 26)}"
    )
    for d in (finger, thumb):
        pen.line(d, darken(skin, 0.16), 44)
        pen.line(d, skin, 36)


def _draw_counter(pen: Pen, size: tuple[float, float]) -> None:
    """Before the holder, down to the picture's lower edge."""
    wide, top = size[0], size[1] * COUNTER
    pen.rect(
        -10, top, wide + 20, size[1] - top + 10, pen.fade(lighten(BOARD, 0.1), BOARD, darken(BOARD, 0.34))
    )
    pen.rect(-10, top + size[1] * 0.075, wide + 20, size[1] * 0.012, darken(BOARD, 0.4))
    pen.rect(-10, top, wide + 20, 7, lighten(BOARD, 0.4))
    for k in (1, 2, 3):
        x = wide * k / 4
        pen.line(f"M{num(x)} {num(top + size[1] * 0.09)}V{num(size[1])}", darken(BOARD, 0.4), 5, 0.5)


def _draw_on_palm(pen: Pen, size: tuple[float, float], look: Look, thing: Drawing) -> None:
    """One open hand from the lower edge, the thing on it."""
    skin, cloth = look.skin, cloth_of(look)
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
    most = TINY_ON_PALM if thing.height < TINY_UNITS else PALM_SIZE
    scale = min(size[0] * most[0] / thing.width, size[1] * most[1] / thing.height)
    pen.shadow(x, y + 66, thing.width * scale * 0.6, 34, 0.5)
    pen.place(thing.svg, x, y + 70, scale, turn=-6)
