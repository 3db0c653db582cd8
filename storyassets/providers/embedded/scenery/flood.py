"""A flood: brown water that stands in rooms and streets, behind and before whoever wades; roofs that rise out of it."""

from __future__ import annotations

from storyassets.model.place import ROOMS, Setting, Weather
from storyassets.providers.embedded.scenery import plants
from storyassets.providers.embedded.scenery.colours import WHITE, darken, lighten, mix
from storyassets.providers.embedded.scenery.interior import floor_y
from storyassets.providers.embedded.scenery.pen import Pen, num
from storyassets.providers.embedded.scenery.sky import draw_sky
from storyassets.providers.embedded.scenery.stage import Stage

MUD = "#8a7a5c"
KNEE = 150.0  # figure units over the ground, to which the water stands
RIPPLES = 9
_DRY = frozenset(
    {Setting.ROOFTOP, Setting.SEA, Setting.SHIP, Setting.BOAT, Setting.SKY, Setting.ATTIC, Setting.CAR}
    | {Setting.MOUNTAINS, Setting.SHORE, Setting.HARBOUR, Setting.CAVE, Setting.PLANE, Setting.TRAM}
)
"""There the water does not come, or it is drawn for itself."""


def stands_in_water(stage: Stage, setting: Setting) -> bool:
    """Whether a flood stands in that place."""
    return stage.weather is Weather.FLOOD and setting not in _DRY


def draw_flood_behind(stage: Stage, setting: Setting) -> None:
    """Water over the floor or the street, from the walls to the picture's lower edge."""
    if not stands_in_water(stage, setting):
        return
    inside = setting in ROOMS
    top = floor_y(stage) - stage.height * 0.03 if inside else stage.depth_y(0.66)
    _draw_water(stage.pen, stage, top, 1.0)


def draw_flood_before(stage: Stage, setting: Setting) -> str:
    """The water around the knees of whoever stands in it, a branch and a shoe afloat."""
    if not stands_in_water(stage, setting):
        return ""
    pen = Pen("fl")
    top = stage.ground_y - KNEE * stage.scale
    _draw_water(pen, stage, top, 0.86)
    wood = stage.palette.lit("#6a4a30")
    x, y = stage.width * (0.12 + 0.6 * stage.choose("adrift", 2)), top + (stage.height - top) * 0.4
    pen.line(f"M{num(x)} {num(y)}q60 -26 150 -6t120 -20M{num(x + 110)} {num(y - 14)}l36 -44", wood, 14)
    return pen.svg()


def _draw_water(pen: Pen, stage: Stage, top: float, opacity: float) -> None:
    p, wide = stage.palette, stage.width
    mud = p.lit(MUD, 0.05)
    deep = pen.fade(mix(mud, p.sky[2], 0.34), mud, darken(mud, 0.2))
    long = wide / 6
    crest = f"M-90 {num(top)}" + "".join(f"q{num(long / 2)} -9 {num(long)} 0" for _ in range(8))
    pen.path(f"{crest}V{num(stage.height + 90)}H-90Z", deep, opacity)
    foam = mix(p.sky[2], WHITE, 0.5)
    pen.line(crest, foam, 5, 0.55)
    for k in range(RIPPLES):
        y = top + (stage.height - top) * (k + 0.7) / RIPPLES
        x = wide * (0.04 + 0.70 * ((k * 4) % RIPPLES) / RIPPLES)
        reach = wide * (0.06 + 0.012 * k)
        pen.line(f"M{num(x)} {num(y)}q{num(reach / 2)} {num(-6 - k)} {num(reach)} 0", foam, 3 + 0.4 * k, 0.45)


def draw_roof_over_flood(stage: Stage) -> None:
    """The tiles of a roof on which people are; water on all sides, other roofs and the tops of trees in it."""
    draw_sky(stage, clouds=7)
    pen, p = stage.pen, stage.palette
    _draw_water(pen, stage, stage.depth_y(0.92), 1.0)
    for k, (share, deep) in enumerate(((0.16, 0.84), (0.80, 0.76), (0.5, 0.88))):
        _draw_far_roof(stage, stage.x(share), stage.depth_y(deep), k)
    for share, deep in ((0.34, 0.80), (0.66, 0.70), (0.04, 0.66)):
        leaf = p.turf("#4f7a4c", 0.2)
        plants.draw_bush(pen, stage.x(share), stage.depth_y(deep), stage.height * 0.035, leaf)
    _draw_tiles(stage)


def _draw_far_roof(stage: Stage, x: float, y: float, kind: int) -> None:
    pen, p = stage.pen, stage.palette
    half, high = stage.width * 0.13, stage.height * 0.05
    roof = p.lit(("#9a5444", "#6a6f7a", "#a06a48")[kind % 3], 0.25)
    wall = p.lit("#d8cdb8", 0.25)
    pen.rect(x - half * 0.86, y - high * 0.3, half * 1.72, high * 0.34, wall)
    pen.polygon(
        [(x - half, y - high * 0.25), (x - half * 0.7, y - high), (x + half * 0.7, y - high), (x + half, y - high * 0.25)],
        roof,
    )  # fmt: skip
    pen.rect(x + half * 0.3, y - high * 1.35, half * 0.16, high * 0.5, darken(roof, 0.2))
    if p.dim:
        pen.glow(x - half * 0.4, y - high * 0.9, half * 0.5, "#ffe0a0", 0.8)


def _draw_tiles(stage: Stage) -> None:
    """The slope under their feet."""
    pen, p = stage.pen, stage.palette
    top, tile = stage.depth_y(0.42), p.lit(("#a5523f", "#7a6a64", "#8f5a44")[stage.choose("roof", 3)])
    pen.polygon(
        [(stage.x(0.08), top), (stage.x(0.92), top), (stage.width * 1.25, stage.height + 90), (-stage.width * 0.25, stage.height + 90)],
        pen.fade(lighten(tile, 0.1), darken(tile, 0.16)),
    )  # fmt: skip
    rows, d = 7, ""
    for k in range(rows):
        y = top + (stage.height - top) * ((k + 1) / rows) ** 1.2
        long = stage.width * (0.07 + 0.01 * k)
        d += f"M-90 {num(y)}" + "".join(
            f"q{num(long / 2)} 18 {num(long)} 0" for _ in range(int(stage.width * 1.2 / long))
        )
    pen.line(d, darken(tile, 0.3), 6, 0.7)
    pen.line(f"M{num(stage.x(0.08))} {num(top)}H{num(stage.x(0.92))}", darken(tile, 0.36), 26)
