"""Light and shade on the ground before everyone: of a window in a room, of leaves or a house front outdoors.

The lower third of a high picture is ground; plain, it looks like a sheet of paper on which somebody stands.
"""

from __future__ import annotations

from random import Random

from storyassets.model.place import Setting, Weather
from storyassets.providers.embedded.scenery.colours import WHITE, mix
from storyassets.providers.embedded.scenery.pen import Pen, num, straight
from storyassets.providers.embedded.scenery.stage import Stage

WINDOWED = frozenset(
    {
        Setting.ROOM, Setting.KITCHEN, Setting.BEDROOM, Setting.WORKSHOP, Setting.OFFICE, Setting.HOSPITAL,
        Setting.SHOP, Setting.HALL, Setting.THRONE_ROOM, Setting.COTTAGE, Setting.CLASSROOM, Setting.COURTROOM,
        Setting.RESTAURANT, Setting.DINING_ROOM, Setting.LOBBY, Setting.HOTEL, Setting.LIBRARY, Setting.MUSEUM, Setting.GYM,
        Setting.COUNTER, Setting.LABORATORY, Setting.BALLROOM, Setting.AIRPORT, Setting.TAVERN,
    }
)  # fmt: skip
LEAFY = frozenset(
    {
        Setting.FOREST, Setting.FARMYARD, Setting.GARDEN, Setting.VILLAGE, Setting.ROAD, Setting.PARK,
        Setting.PLAYGROUND, Setting.DRIVEWAY, Setting.GRAVEYARD, Setting.FIELD, Setting.CANAL,
    }
)  # fmt: skip
BUILT_UP = frozenset({Setting.CITY, Setting.BUS_STOP, Setting.MARKET, Setting.PARKING})
SUNNY = frozenset({Weather.CLEAR, Weather.WIND})
INK = "#1a1030"
BY_DAY = 0.38  # how bright a window's panes are on the floor
LEAVES, LEAF_SHADE = 44, 0.15
HOUSE_SHADE = 0.24
# of the height below the actors' line: where panes begin and end, and the bar between them
NEAR_PANES, FAR_PANES = (0.135, 0.235), (0.03, 0.122)


def draw_floor_light(pen: Pen, stage: Stage, setting: Setting) -> None:
    """What the sun lays on the ground through a window, leaves or between houses; nothing at night or in thick weather."""
    if stage.weather not in SUNNY or not stage.upright or stage.tiny:
        return
    if stage.palette.night:  # by lamplight panes on the floor look like day
        return
    if setting in WINDOWED:
        _draw_panes(pen, stage)
    elif setting in LEAFY:
        _draw_leaf_shade(pen, stage)
    elif setting in BUILT_UP:
        _draw_house_shade(pen, stage)


def _way(stage: Stage) -> int:
    """To which side the light falls: 1 is to the right."""
    return 1 if stage.sun <= 0.5 else -1


def _draw_panes(pen: Pen, stage: Stage) -> None:
    """Four panes of a window, which lie on the floor in its perspective and away from the light."""
    p, way = stage.palette, _way(stage)
    light = mix(p.light, "#ff9a5a" if p.dim else WHITE, 0.3)
    left = 0.5 + way * (0.06 + 0.05 * stage.choose("panes", 3)) - 0.17
    shapes = []
    for upper, lower in (FAR_PANES, NEAR_PANES):
        for start, end in ((left, left + 0.155), (left + 0.18, left + 0.335)):
            corners = [(start, upper), (end, upper), (end, lower), (start, lower)]
            shapes.append(straight(_on_floor(stage, x, down, way) for x, down in corners) + "Z")
    pen.path("".join(shapes), pen.linear([(0.0, light, BY_DAY), (1.0, light, BY_DAY * 0.5)]))


def _on_floor(stage: Stage, x: float, down: float, way: int) -> tuple[float, float]:
    """A point of the floor: `x` of the width at the actors' line, so far below it, slanting away from the light."""
    y = stage.ground_y + stage.height * down
    spread = (y - stage.horizon) / max(1.0, stage.ground_y - stage.horizon)
    middle = stage.width / 2
    return middle + (stage.width * x - middle) * min(spread, 1.8) + way * stage.height * down * 0.5, y


def _draw_leaf_shade(pen: Pen, stage: Stage) -> None:
    """The shade of two branches that are not seen, flat on the ground, from the lower corner on the light's side."""
    rng, way = Random(f"leaf shade:{stage.place_seed}:{stage.corner}"), _way(stage)
    start = 0.0 if way > 0 else stage.width
    top = stage.ground_y + stage.height * 0.05
    deep = stage.height - top
    leaves = []
    for reach, low, high in ((0.66, 0.66, 0.16), (0.44, 0.95, 0.62)):
        for k in range(LEAVES // 2):
            along = (k + rng.uniform(0.1, 0.9)) / (LEAVES // 2)
            side = 1 if k % 2 else -1
            x = start + way * stage.width * reach * along
            y = top + deep * (low + (high - low) * along + side * rng.uniform(0.0, 0.085))
            half = stage.width * rng.uniform(0.028, 0.062) * (1.2 - 0.6 * along)
            leaves.append(_leaf(x, y, half, way * side * rng.uniform(0.1, 0.45)))
    pen.path("".join(leaves), INK, LEAF_SHADE)


def _leaf(x: float, y: float, half: float, lean: float) -> str:
    """A pointed oval that lies on the ground."""
    high, rise = half * 0.34, half * lean
    return (
        f"M{num(x - half)} {num(y - rise)}Q{num(x)} {num(y - high * 1.7)} {num(x + half)} {num(y + rise)}"
        f"Q{num(x)} {num(y + high * 1.7)} {num(x - half)} {num(y - rise)}Z"
    )


def _draw_house_shade(pen: Pen, stage: Stage) -> None:
    """The shade of a house behind the viewer, with its roof's edge, over the lower corner away from the light."""
    way = _way(stage)
    corner = stage.width if way > 0 else 0.0
    top = stage.ground_y + stage.height * (0.06 + 0.02 * stage.choose("house shade", 3))
    reach = -way * stage.width
    edge = [
        (corner - reach * 0.02, top),
        (corner + reach * 0.30, top + stage.height * 0.012),
        (corner + reach * 0.42, top + stage.height * 0.07),
        (corner + reach * 0.86, top + stage.height * 0.085),
        (corner + reach * 1.02, stage.height + 10),
        (corner - reach * 0.02, stage.height + 10),
    ]
    pen.polygon(edge, INK, HOUSE_SHADE)
