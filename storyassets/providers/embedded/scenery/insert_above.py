"""Inserts from above: a thing that lies on a table, on boards or on the ground, in a slant of light."""

from __future__ import annotations

from random import Random

from storyassets.model.place import ROOMS, Setting, Weather
from storyassets.model.prop import Prop, props_named
from storyassets.providers.embedded.scenery.colours import darken, lighten
from storyassets.providers.embedded.scenery.pen import Drawing, Pen, num
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.surfaces import (
    DECK,
    GRASS,
    SAND,
    SANDY,
    STONE,
    STONY,
    WOODEN,
    WOODS,
)

LIES_FLAT = frozenset(
    {
        Prop.BOOK,
        Prop.BONE,
        Prop.CARDS,
        Prop.CASH,
        Prop.CHAIN,
        Prop.COIN,
        Prop.COMB,
        Prop.CREDIT_CARD,
        Prop.FEATHER,
    }
    | {
        Prop.GLASSES,
        Prop.GLOVES,
        Prop.HANDKERCHIEF,
        Prop.KEY,
        Prop.KNIFE,
        Prop.LEAF,
        Prop.LETTER,
        Prop.LOCK,
        Prop.MAP,
    }
    | {
        Prop.MATCHES,
        Prop.MEDAL,
        Prop.MONEY,
        Prop.NECKLACE,
        Prop.NEEDLE,
        Prop.NEWSPAPER,
        Prop.PASSPORT,
        Prop.PHONE,
    }
    | {
        Prop.PHOTO,
        Prop.RING,
        Prop.ROPE,
        Prop.ROSE,
        Prop.SAW,
        Prop.SCISSORS,
        Prop.SCROLL,
        Prop.TICKET,
        Prop.WALLET,
    }
    | {
        Prop.WATCH,
        Prop.AXE,
        Prop.HAMMER,
        Prop.SWORD,
        Prop.STICK,
        Prop.ARROW,
        Prop.FLUTE,
        Prop.SHELL,
        Prop.PEN,
    }
    | props_named(
        "badge baton bolt_cutters bookmark button check cookie document handcuffs headphones menu notebook "
        "stethoscope stopwatch syringe whistle wrench"
    )
)
MIDDLE = (0.5, 0.40)
SIZE = (0.66, 0.36)
READ_SIZE = (0.86, 0.42)  # where words are to be read
READ_TURNS = (-4.0, 3.0)
TURNS = (-17.0, -9.0, 10.0, 18.0)
LAMPLIGHT = "#ffe2a8"
SEATED = frozenset({Setting.TRAM, Setting.TRAIN})
NOWHERE = frozenset({Setting.SKY, Setting.NIGHT_SKY, Setting.SEA, Setting.SPACE, Setting.RIVER, Setting.POND})


def can_lie(prop: Prop, setting: Setting) -> bool:
    """Whether it is known from above there."""
    return prop in LIES_FLAT and setting not in NOWHERE


def draw_from_above(
    pen: Pen, stage: Stage, setting: Setting, thing: Drawing, rng: Random, *, read: bool = False
) -> None:
    """What it lies on fills the picture; the thing is turned a little, its shadow beside it."""
    _draw_ground(pen, stage, setting, read=read)
    _draw_slant(pen, stage, setting, rng)
    size = READ_SIZE if read else SIZE
    wide, high = stage.width * size[0], stage.height * size[1]
    scale = min(wide / thing.width, high / thing.height)
    x, y = stage.width * MIDDLE[0], stage.height * MIDDLE[1]
    half = thing.height * scale / 2
    reach = max(thing.width, thing.height) * scale
    pen.shadow(x + reach * 0.05, y + reach * 0.07, reach * 0.60, reach * 0.50, 0.5)
    pen.open(x, y, 1, rng.choice(READ_TURNS if read else TURNS))
    pen.place(thing.svg, 0, half, scale)
    pen.close()


def _draw_ground(pen: Pen, stage: Stage, setting: Setting, *, read: bool) -> None:
    """What it lies on; nobody lays on the grass what is to be read."""
    rng = Random(f"above:{stage.place_seed}:{setting.value}")
    if setting in SEATED:
        _draw_fabric(pen, stage, stage.palette.indoors("#3f66a0"), rng)
    elif setting in ROOMS or setting in WOODEN or read:
        colour = WOODS.get(setting, "#a8713f") if setting in ROOMS else DECK
        _draw_boards(
            pen, stage, stage.palette.indoors(colour) if setting in ROOMS else stage.palette.lit(colour), rng
        )
    elif setting in STONY or setting is Setting.CAVE:
        _draw_flags(pen, stage, stage.palette.turf(STONE), rng)
    elif setting in SANDY:
        _draw_grains(pen, stage, stage.palette.turf(SAND), rng)
    elif stage.weather is Weather.SNOW:
        _draw_grains(pen, stage, stage.palette.turf("#e6edf5"), rng)
    else:
        _draw_meadow(pen, stage, stage.palette.turf(GRASS), rng)


def _draw_boards(pen: Pen, stage: Stage, wood: str, rng: Random) -> None:
    wide, high = stage.width, stage.height
    step = high / 7
    for row in range(7):
        shade = (wood, lighten(wood, 0.07), darken(wood, 0.07))[rng.randrange(3)]
        pen.rect(-10, row * step, wide + 20, step + 1, shade)
        grain = []
        for _ in range(6):
            x, y = rng.uniform(-80, wide * 0.8), (row + rng.uniform(0.12, 0.9)) * step
            grain.append(
                f"M{num(x)} {num(y)}q{num(wide * 0.14)} {num(rng.uniform(-9, 9))} {num(wide * rng.uniform(0.2, 0.4))} 0"
            )
        pen.line("".join(grain), darken(wood, 0.2), 3.5, 0.45)
        joint = rng.uniform(0.1, 0.9) * wide
        pen.line(
            f"M-10 {num(row * step)}H{num(wide + 10)}M{num(joint)} {num(row * step)}v{num(step)}",
            darken(wood, 0.4),
            5,
            0.8,
        )
        for dx in (-22, 22):
            pen.circle(joint + dx, (row + 0.5) * step, 6, darken(wood, 0.42))


def _draw_fabric(pen: Pen, stage: Stage, cloth: str, rng: Random) -> None:
    """The seat of a tram or a train: blue, with squares, its seam and edge."""
    wide, high = stage.width, stage.height
    pen.rect(-10, -10, wide + 20, high + 20, pen.fade(lighten(cloth, 0.12), cloth, darken(cloth, 0.2)))
    for row in range(11):
        for column in range(7):
            x = (column + 0.5 * (row % 2)) * wide / 6
            shade = (lighten(cloth, 0.2), darken(cloth, 0.18), "#d8a94a")[rng.choice((0, 0, 1, 1, 2))]
            pen.open(x, (row + 0.3) * high / 10.5, 1, 45)
            pen.rect(-16, -16, 32, 32, shade, 6, 0.5)
            pen.close()
    pen.line(
        f"M-10 {num(high * 0.72)}Q{num(wide * 0.5)} {num(high * 0.70)} {num(wide + 10)} {num(high * 0.72)}",
        darken(cloth, 0.4),
        14,
    )
    pen.line(
        f"M-10 {num(high * 0.712)}Q{num(wide * 0.5)} {num(high * 0.692)} {num(wide + 10)} {num(high * 0.712)}",
        lighten(cloth, 0.3),
        5,
    )


def _draw_flags(pen: Pen, stage: Stage, stone: str, rng: Random) -> None:
    wide, high = stage.width, stage.height
    pen.rect(-10, -10, wide + 20, high + 20, darken(stone, 0.36))
    step = high / 6
    for row in range(6):
        x = -rng.uniform(0.1, 0.9) * wide * 0.3
        while x < wide:
            long = rng.uniform(0.26, 0.44) * wide
            shade = (stone, lighten(stone, 0.08), darken(stone, 0.08))[rng.randrange(3)]
            pen.rect(x + 5, row * step + 5, long - 10, step - 10, shade, 22)
            x += long


def _draw_grains(pen: Pen, stage: Stage, sand: str, rng: Random) -> None:
    wide, high = stage.width, stage.height
    pen.rect(-10, -10, wide + 20, high + 20, pen.fade(lighten(sand, 0.12), darken(sand, 0.12)))
    for _ in range(90):
        x, y = rng.uniform(0, wide), rng.uniform(0, high)
        pen.ellipse(x, y, rng.uniform(3, 15), rng.uniform(3, 10), darken(sand, rng.uniform(0.06, 0.22)), 0.7)


def _draw_meadow(pen: Pen, stage: Stage, green: str, rng: Random) -> None:
    wide, high = stage.width, stage.height
    pen.rect(-10, -10, wide + 20, high + 20, pen.fade(lighten(green, 0.06), darken(green, 0.18)))
    for shade in (darken(green, 0.22), lighten(green, 0.18)):
        blades = []
        for _ in range(150):
            x, y, lean = rng.uniform(-10, wide), rng.uniform(0, high), rng.uniform(-34, 34)
            blades.append(f"M{num(x)} {num(y)}q{num(lean * 0.3)} -26 {num(lean)} {num(-rng.uniform(24, 62))}")
        pen.line("".join(blades), shade, 6, 0.75)
    for _ in range(9):
        x, y = rng.uniform(0, wide), rng.uniform(0, high)
        pen.ellipse(
            x, y, 20, 9, ("#c9803a", "#d8a94a", "#8a5a34")[rng.randrange(3)], 0.9, rng.uniform(0, 180)
        )


def _draw_slant(pen: Pen, stage: Stage, setting: Setting, rng: Random) -> None:
    """The light of a window with its bars, or of the sky through leaves."""
    wide, high = stage.width, stage.height
    bright = lighten(stage.palette.light, 0.3)
    way = rng.choice((-1, 1))
    if setting in ROOMS:
        for dx, dy in ((-0.26, -0.26), (0.10, -0.34), (-0.22, 0.10), (0.14, 0.02)):
            x, y = wide * (0.5 + dx * way), high * (0.40 + dy * 0.7)
            w, h, lean = wide * 0.32 * way, high * 0.22, high * 0.05
            pen.polygon(
                [(x, y), (x + w, y - lean), (x + w * 1.06, y + h - lean), (x + w * 0.06, y + h)], bright, 0.20
            )
        return
    bright = LAMPLIGHT if stage.palette.night else bright
    pen.glow(
        wide * (0.5 + way * 0.06), high * 0.38, wide * 0.66, bright, 0.75 if stage.palette.night else 0.5
    )
