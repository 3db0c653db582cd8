"""The other wall of a room: what is seen when the camera turns round. Wall and floor are drawn already."""

from __future__ import annotations

from collections.abc import Callable

from storyassets.model.place import Setting
from storyassets.providers.embedded.scenery import furniture, interior
from storyassets.providers.embedded.scenery import wall_pieces as pieces
from storyassets.providers.embedded.scenery.dress import PAPERED, draw_dressed_rug, dress_of
from storyassets.providers.embedded.scenery.furniture_at_work import draw_cubbies, draw_whiteboard
from storyassets.providers.embedded.scenery.furniture_today import (
    draw_dining_set,
    draw_fridge,
    draw_sideboard,
    draw_work_corner,
)
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.wall_things import AT_WORK, hung_in
from storyassets.providers.embedded.scenery.ward_things import draw_cabinet, draw_ward_door

Piece = Callable[[Stage], None]


def draw_other_wall(stage: Stage, setting: Setting) -> None:
    """Pieces along the wall, something over the low ones, a rug."""
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    known = ALONG.get(setting, ALONG[Setting.ROOM])
    along = _standing(stage, ALONG_TODAY.get(setting, known) if stage.of_today else known)
    for piece, share in along:
        stage.pen.open(stage.x(share), foot + 14 * s, s)
        piece(stage)
        stage.pen.close()
    if setting is not Setting.STABLE:
        _hang(stage, setting, along)
    if stage.palette.dim:
        stage.pen.glow(stage.x(0.5), foot - 620 * s, 480 * s, "#ffb866", 0.42)
    if setting in BARE:
        return
    if stage.of_today or setting in PAPERED:
        draw_dressed_rug(stage)
    else:
        middle = stage.x(0.5), stage.depth_y(0.0)
        interior.draw_rug(stage, *middle, stage.width * 0.40, interior.rug_colour(stage))


def _standing(stage: Stage, along: Along) -> list[tuple[Piece, float]]:
    """What stands there and where, beside the door."""
    middles, sides = (_of_time(stage, some) for some in along[1:])
    middle = middles[stage.choose("stands", len(middles))]
    others = [piece for piece in sides if piece is not middle]
    end = others[stage.choose("beside", len(others))]
    return [(along[0], 0.12), (middle, 0.52), (end, 0.93)]


def _of_time(stage: Stage, those: tuple[Piece, ...]) -> list[Piece]:
    """Each once, and in a story of old what stood there then; to a mouse a hearth would be one flame."""
    if stage.tiny:
        those = tuple(_draw_bookcase if one is pieces.draw_great_hearth else one for one in those)
    return list(dict.fromkeys(piece if stage.of_today else OF_OLD.get(piece, piece) for piece in those))


def _hang(stage: Stage, setting: Setting, along: list[tuple[Piece, float]]) -> None:
    """Pictures and the like, over what is low enough."""
    foot = interior.floor_y(stage)
    s = stage.scale_at(foot)
    for thing, (piece, share) in _hung(stage, setting, along):
        stage.pen.open(stage.x(share), foot - max(HUNG_AT, HEIGHTS[piece] + 110) * s, s)
        thing(stage)
        stage.pen.close()


def _hung(
    stage: Stage, setting: Setting, along: list[tuple[Piece, float]]
) -> list[tuple[Piece, tuple[Piece, float]]]:
    """What hangs there and over what; nothing twice on one wall."""
    clock = all(piece is not pieces.draw_tall_clock for piece, _ in along)
    things = list(dict.fromkeys(hung_in(stage, setting, clock=clock)))
    first = stage.choose("hung", len(things))
    tallest = DOOR_HIGH if setting in AT_WORK else LOW
    low = [one for one in along if HEIGHTS.get(one[0], TO_CEILING) <= tallest]
    return list(zip(things[first:] + things[:first], low, strict=False))


def _draw_sideboard(stage: Stage) -> None:
    dress = dress_of(stage)
    draw_sideboard(stage.pen, stage.palette.indoors(dress.wood), stage.palette.indoors(dress.curtain))


def _draw_dining_set(stage: Stage) -> None:
    dress = dress_of(stage)
    stage.pen.open(0, 0, 0.86)
    draw_dining_set(stage.pen, stage.palette.indoors(dress.wood), stage.palette.indoors(dress.seat))
    stage.pen.close()


def _draw_work_corner(stage: Stage) -> None:
    dress = dress_of(stage)
    stage.pen.open(-20, 0, 0.9)
    draw_work_corner(stage.pen, stage.palette.indoors(dress.wood), stage.palette.indoors(dress.seat))
    stage.pen.close()


def _draw_bookcase(stage: Stage) -> None:
    furniture.draw_bookcase(
        stage.pen, stage.palette.indoors(dress_of(stage).wood), stage.choose("shelved", 6)
    )


def _draw_wardrobe(stage: Stage) -> None:
    furniture.draw_wardrobe(stage.pen, stage.palette.indoors(dress_of(stage).wood))


def _draw_plant(stage: Stage) -> None:
    stage.pen.open(0, 40, 1.5)
    furniture.draw_plant(stage.pen, stage.palette.indoors(dress_of(stage).curtain))
    stage.pen.close()


def _draw_fridge(stage: Stage) -> None:
    enamel = ("#eef0ee", "#b9c3ca", "#9fc4b8", "#e0b0a0")[stage.choose("fridge", 4)]
    draw_fridge(stage.pen, stage.palette.indoors(enamel))


def _draw_whiteboard(stage: Stage) -> None:
    draw_whiteboard(stage.pen, stage.choose("chart", 3))


def _draw_cubbies(stage: Stage) -> None:
    draw_cubbies(stage.pen, stage.palette.indoors("#b58a60"))


OF_OLD: dict[Piece, Piece] = {
    pieces.draw_stove: pieces.draw_small_hearth,
    pieces.draw_tall_clock: _draw_bookcase,
    pieces.draw_filing: pieces.draw_chest,
    pieces.draw_notices: pieces.draw_shelves,
    _draw_sideboard: pieces.draw_chest,
    _draw_work_corner: _draw_dining_set,
    _draw_plant: pieces.draw_coats,
    _draw_whiteboard: pieces.draw_chest,
    _draw_cubbies: pieces.draw_chest,
    _draw_fridge: pieces.draw_larder,
}
"""What stands in a story of old where there is something of today."""

BARE = (AT_WORK | {Setting.HALL, Setting.KITCHEN}) - {Setting.CLASSROOM}
LOW, HUNG_AT, DOOR_HIGH, TO_CEILING = 480, 640, 700, 1000
HEIGHTS: dict[Piece, int] = {
    pieces.draw_door: DOOR_HIGH,
    _draw_sideboard: 480,
    _draw_dining_set: 410,
    _draw_work_corner: 480,
    _draw_plant: 560,
    _draw_cubbies: 440,
    pieces.draw_filing: 570,
}
"""How high is what something may hang over."""

Along = tuple[Piece, tuple[Piece, ...], tuple[Piece, ...]]
ALONG: dict[Setting, Along] = {
    Setting.ROOM: (
        pieces.draw_door,
        (pieces.draw_dresser, _draw_sideboard, _draw_dining_set, _draw_work_corner),
        (pieces.draw_tall_clock, _draw_bookcase, _draw_plant),
    ),
    Setting.BEDROOM: (
        pieces.draw_door,
        (pieces.draw_chest, _draw_work_corner),
        (pieces.draw_coats, _draw_wardrobe, _draw_bookcase, _draw_plant),
    ),
    Setting.KITCHEN: (
        pieces.draw_door,
        (pieces.draw_dresser, _draw_dining_set),
        (_draw_fridge, pieces.draw_shelves),
    ),
    Setting.COTTAGE: (
        pieces.draw_door,
        (pieces.draw_larder, pieces.draw_chest),
        (pieces.draw_dresser, pieces.draw_shelves),
    ),
    Setting.WORKSHOP: (pieces.draw_stove, (pieces.draw_shelves,), (pieces.draw_door,)),
    Setting.OFFICE: (
        pieces.draw_door,
        (pieces.draw_notices, _draw_whiteboard, _draw_bookcase),
        (pieces.draw_filing, _draw_plant, _draw_bookcase),
    ),
    Setting.HOSPITAL: (draw_ward_door, (pieces.draw_notices, draw_cabinet), (draw_cabinet, _draw_plant)),
    Setting.CLASSROOM: (
        pieces.draw_door,
        (pieces.draw_notices, _draw_cubbies),
        (pieces.draw_coats, _draw_bookcase),
    ),
    Setting.SHOP: (pieces.draw_larder, (pieces.draw_shelves,), (pieces.draw_door,)),
    Setting.STABLE: (pieces.draw_hay, (pieces.draw_door,), (pieces.draw_larder,)),
    Setting.HALL: (pieces.draw_armour, (pieces.draw_great_hearth,), (pieces.draw_armour,)),
    Setting.DINING_ROOM: (pieces.draw_door, (pieces.draw_great_hearth,), (pieces.draw_dresser,)),
}
ALONG_TODAY: dict[Setting, Along] = {
    Setting.SHOP: (pieces.draw_door, (pieces.draw_shelves,), (_draw_fridge, _draw_plant)),
    Setting.DINING_ROOM: (
        pieces.draw_door,
        (_draw_sideboard, pieces.draw_dresser),
        (pieces.draw_tall_clock, _draw_bookcase, _draw_plant),
    ),
}
"""The door or what else is first, and what may stand in the middle of the wall and at its end."""
