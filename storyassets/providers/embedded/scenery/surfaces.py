"""Surfaces: what a thing that is seen near stands on: a table, planks, a slab of stone, sand or grass."""

from __future__ import annotations

from random import Random

from storyassets.model.place import ROOMS, Setting
from storyassets.providers.embedded.scenery.colours import darken, lighten, mix
from storyassets.providers.embedded.scenery.floor_light import SUNNY, WINDOWED
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.settings import SHELTERED
from storyassets.providers.embedded.scenery.stage import Stage

BACK_EDGE = 0.055  # of the picture's height, that a surface's far edge is above where a thing stands
WOODS = {
    Setting.KITCHEN: "#c08a52",
    Setting.OFFICE: "#b98a5c",
    Setting.HOSPITAL: "#cfd8dc",
    Setting.HALL: "#7a4a34",
    Setting.THRONE_ROOM: "#8a3a44",
    Setting.STABLE: "#8f6a44",
    Setting.ATTIC: "#7f5a3c",
    Setting.TRAM: "#868c94",
    Setting.PLANE: "#707a8c",
    Setting.LOCKERS: "#a8a498",
    Setting.STORAGE: "#96989c",
    Setting.WAREHOUSE: "#a09e9a",
    Setting.COUNTER: "#b4ada2",
    Setting.AIRPORT: "#b0b6bc",
    Setting.CONTROL_ROOM: "#5f6874",
    Setting.SPACESHIP: "#7c8692",
    Setting.DUGOUT: "#6b5a44",
    Setting.LABORATORY: "#d4dadc",
    Setting.MUSEUM: "#8a3f48",
    Setting.LAUNDRY: "#dfe2e0",
    Setting.MINE: "#4d443e",
    Setting.RESTAURANT_KITCHEN: "#b4bec6",
    Setting.BAKEHOUSE: "#c8a878",
    Setting.GARAGE: "#8f8d8a",
    Setting.FACTORY: "#9a9893",
    Setting.INTERVIEW_ROOM: "#8f979d",
    Setting.SUPERMARKET: "#e2ded4",
    Setting.CELLAR: "#8d8780",
    Setting.SALON: "#d8c4b8",
    Setting.ELEVATOR: "#6b6870",
}
STONY = frozenset(
    {Setting.CAVE, Setting.MOUNTAINS, Setting.CASTLE, Setting.GRAVEYARD, Setting.ALLEY, Setting.CITY}
)
STONY |= {
    Setting.PARKING,
    Setting.ROADSIDE,
    Setting.POOL,
    Setting.STADIUM,
    Setting.BUS_STOP,
    Setting.HARBOUR,
    Setting.DUNGEON,
    Setting.STATION,
    Setting.SPACE,
    Setting.BRIDGE,
    Setting.MARKET,
    Setting.VILLAGE,
    Setting.PITHEAD,
    Setting.ROOFTOP,
}
SANDY = frozenset(
    {Setting.SHORE, Setting.DESERT, Setting.PARCHED, Setting.ROAD, Setting.BUILDING_SITE, Setting.BATTLEFIELD}
)
WOODEN = frozenset({Setting.SHIP, Setting.SEA, Setting.BOAT})
GRASS, SAND, STONE, DECK = "#6f9f4a", "#dcbd82", "#a7a29c", "#a57a4c"
BLADES = 46
TABLE_END = 0.885  # of the height, where a table's near edge is
PANES, LEAN = (
    ((0.10, 0.30), (0.35, 0.58)),
    0.36,
)  # of a surface's depth, two rows of panes; how far they lean aside


def draw_surface(pen: Pen, stage: Stage, setting: Setting, foot: float, *, small: bool) -> None:
    """From its far edge down to the picture's lower edge."""
    top = foot - stage.height * BACK_EDGE
    rng = Random(f"surface:{stage.place_seed}:{setting.value}")
    if setting in ROOMS or setting in WOODEN:
        wood = (
            stage.palette.indoors(WOODS.get(setting, "#a8713f"))
            if setting in ROOMS
            else stage.palette.lit(DECK)
        )
        _draw_boards(pen, stage, top, wood if small else darken(wood, 0.16), rng, edge=small)
        if setting in WINDOWED and stage.weather in SUNNY and not stage.palette.night:
            _draw_panes(pen, stage, top)
    elif setting in STONY or setting in SHELTERED:
        _draw_stone(pen, stage, top, stage.palette.turf(STONE), rng)
    elif setting in SANDY:
        _draw_earth(pen, stage, top, stage.palette.turf(SAND), rng)
    elif setting in (Setting.SKY, Setting.NIGHT_SKY):
        _draw_clouds(pen, stage, top)
    else:
        _draw_grass(pen, stage, top, stage.palette.turf(GRASS), rng)


def _draw_boards(pen: Pen, stage: Stage, top: float, wood: str, rng: Random, *, edge: bool) -> None:
    """Boards that run towards the viewer."""
    wide, bottom = stage.width, stage.height + 20
    pen.rect(-10, top, wide + 20, bottom - top, pen.fade(lighten(wood, 0.16), wood, darken(wood, 0.30)))
    centre = wide / 2
    lines, grain = [], []
    for k in range(-5, 6):
        x0, x1 = centre + k * wide * 0.17, centre + k * wide * 0.36
        lines.append(f"M{num(x0)} {num(top)}L{num(x1)} {num(bottom)}")
        for _ in range(2):
            at, long = rng.uniform(0.1, 0.8), rng.uniform(0.06, 0.14)
            f0, f1 = k + rng.uniform(0.2, 0.8), at + long
            ends = [(centre + f0 * wide * (0.17 + 0.19 * t), top + (bottom - top) * t) for t in (at, f1)]
            grain.append("M" + "L".join(f"{num(x)} {num(y)}" for x, y in ends))
    pen.line("".join(grain), darken(wood, 0.22), 4, 0.5)
    pen.line("".join(lines), darken(wood, 0.34), 5, 0.8)
    pen.rect(-10, top - 4, wide + 20, 9, lighten(wood, 0.34))
    if edge:
        pen.rect(-10, top - 26, wide + 20, 22, pen.veil("#120c26", 0.0, 0.22))
    if edge:
        _draw_near_edge(pen, stage, wood)


def _draw_panes(pen: Pen, stage: Stage, top: float) -> None:
    """The light of a window, which falls over the boards from one side."""
    w, deep = stage.width, stage.height - top
    for far, near in PANES:
        for left, right in ((0.06, 0.23), (0.26, 0.43)):
            corners = []
            for share, across in ((far, left), (far, right), (near, right), (near, left)):
                x = across * (1 + 0.9 * share) + LEAN * share
                corners.append((w * (x if stage.sun <= 0.5 else 1 - x), top + deep * share))
            pen.polygon(corners, stage.palette.light, 0.22)


def _draw_near_edge(pen: Pen, stage: Stage, wood: str) -> None:
    """Where a table ends towards the viewer."""
    y, wide = stage.height * TABLE_END, stage.width + 20
    pen.rect(-10, y, wide, stage.height - y + 20, pen.fade(darken(wood, 0.36), darken(wood, 0.58)))
    pen.rect(-10, y, wide, stage.height * 0.014, pen.fade(lighten(wood, 0.22), darken(wood, 0.04)))
    pen.rect(-10, y + stage.height * 0.014, wide, stage.height * 0.02, pen.veil("#120c26", 0.4, 0.0))


def _draw_stone(pen: Pen, stage: Stage, top: float, stone: str, rng: Random) -> None:
    """Flags of stone."""
    wide, bottom = stage.width, stage.height + 20
    pen.rect(-10, top, wide + 20, bottom - top, pen.fade(lighten(stone, 0.18), stone, darken(stone, 0.34)))
    for row in range(4):
        y0, y1 = (top + (bottom - top) * t**1.6 for t in (row / 4, (row + 1) / 4))
        pen.line(f"M-10 {num(y1)}H{num(wide + 10)}", darken(stone, 0.32), 4 + 2 * row, 0.7)
        step, shift = wide * (0.26 + 0.09 * row), rng.uniform(0.1, 0.9)
        for k in range(-1, 6):
            x = (k + shift) * step
            lean = (x - wide / 2) * 0.16
            pen.line(f"M{num(x)} {num(y0)}L{num(x + lean)} {num(y1)}", darken(stone, 0.32), 4 + row, 0.7)
    pen.rect(-10, top - 3, wide + 20, 8, lighten(stone, 0.34))


def _draw_earth(pen: Pen, stage: Stage, top: float, sand: str, rng: Random) -> None:
    wide, bottom = stage.width, stage.height + 20
    d = f"M-10 {num(top + 14)}Q{num(wide * 0.3)} {num(top - 16)} {num(wide * 0.62)} {num(top + 6)}T{num(wide + 10)} {num(top)}V{num(bottom)}H-10Z"
    pen.path(d, pen.fade(lighten(sand, 0.22), sand, darken(sand, 0.28)))
    for _ in range(34):
        t = rng.random() ** 1.4
        x, y = rng.uniform(0, wide), top + 24 + (bottom - top) * t
        pen.ellipse(x, y, 5 + 16 * t, 2 + 6 * t, darken(sand, rng.uniform(0.12, 0.3)), 0.7)


def _draw_grass(pen: Pen, stage: Stage, top: float, green: str, rng: Random) -> None:
    wide, bottom = stage.width, stage.height + 20
    d = f"M-10 {num(top + 8)}Q{num(wide * 0.34)} {num(top - 22)} {num(wide * 0.66)} {num(top + 4)}T{num(wide + 10)} {num(top - 4)}V{num(bottom)}H-10Z"
    pen.path(d, pen.fade(lighten(green, 0.24), green, darken(green, 0.36)))
    for shade, share in ((lighten(green, 0.2), 0.0), (darken(green, 0.2), 0.5)):
        blades = []
        for k in range(BLADES):
            t = ((k + share) / BLADES) ** 1.3
            x, y, long = rng.uniform(-10, wide), top + 16 + (bottom - top) * t, 20 + 60 * t
            lean = rng.uniform(-0.5, 0.5) * long
            blades.append(f"M{num(x)} {num(y)}q{num(lean * 0.2)} {num(-long * 0.6)} {num(lean)} {num(-long)}")
        pen.line("".join(blades), shade, 5, 0.8)


def _draw_clouds(pen: Pen, stage: Stage, top: float) -> None:
    white = mix(stage.palette.sky[2], "#ffffff", 0.6)
    for k in range(9):
        x, r = stage.width * (k / 8), stage.width * (0.16 + 0.05 * (k % 3))
        pen.circle(x, top + r * 0.9, r, white, 0.95)
    pen.rect(
        -10, top + stage.width * 0.14, stage.width + 20, stage.height, pen.fade(white, stage.palette.sky[1])
    )
