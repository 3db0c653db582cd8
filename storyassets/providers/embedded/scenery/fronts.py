"""Which function draws which landmark, how far away it stands, and how large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from storyassets.model.place import Landmark
from storyassets.providers.embedded.scenery import (
    house_fronts,
    landmarks,
    landmarks_built,
    mansions,
    shop_fronts,
    stone_fronts,
)
from storyassets.providers.embedded.scenery.landmarks import Lit
from storyassets.providers.embedded.scenery.stage import Stage

SIGN_TOP = 0.075  # of the height: no sign is above it
STILL = 0.75  # of the camera's pan that a front does not follow: its sign stays in the picture


@dataclass(frozen=True)
class Site:
    """A landmark where it stands: its width in figure units, and the share of the picture's width that it takes."""

    draw: Callable[[Stage, Lit], None]
    width: float
    share: float
    beside: float = 0.0
    """How far from the middle, as a share of the width."""

    sign: float = 0.0
    """How high its sign reaches, in figure units: it has to be seen."""


SITES: dict[Landmark, Site] = {
    **{
        kind: Site(partial(shop_fronts.draw_shop_front, kind=kind), 1180, 0.86, 0.04, 1460)
        for kind in shop_fronts.FRONTS
    },
    **{
        kind: Site(partial(house_fronts.draw_public_house, kind=kind), 1400, 0.94, 0.0, 1320)
        for kind in house_fronts.PUBLIC
    },
    Landmark.HOUSE: Site(house_fronts.draw_dwelling, 1440, 0.92, 0.05),
    Landmark.MANSION: Site(mansions.draw_mansion, 2000, 1.1, 0.0),
    Landmark.INN: Site(house_fronts.draw_inn, 1180, 0.84, 0.05, 1380),
    Landmark.SMITHY: Site(house_fronts.draw_smithy, 1360, 0.90, 0.05),
    Landmark.CHURCH: Site(stone_fronts.draw_church, 1180, 0.74, 0.12),
    Landmark.PRISON: Site(stone_fronts.draw_prison, 1400, 1.0),
    Landmark.GATE: Site(stone_fronts.draw_town_gate, 1560, 1.06),
    Landmark.TOWER: Site(stone_fronts.draw_lone_tower, 780, 0.46, 0.20),
    Landmark.MILL: Site(landmarks_built.draw_mill, 760, 0.74, 0.12),
    Landmark.WELL: Site(landmarks_built.draw_well, 400, 0.44, 0.26),
    Landmark.FOUNTAIN: Site(landmarks_built.draw_fountain, 620, 0.52, 0.22),
}
AT_THE_DOOR = 2  # this corner of a place that has a landmark
LONELY = 0.1  # what stands so far beside the middle has no neighbours
AT_DOOR = 1.36
DOOR_X, DOOR_BESIDE = 330.0, 0.22  # of a front's units; of the width
HOMES = (Landmark.HOUSE, Landmark.MANSION)
STEP_WIDE, STEP_DEPTH = 4.2, 0.3  # of a home before mice: its whole front in widths of the picture
DEPTHS = (0.62, 0.18)  # the farthest and the nearest that one stands


def draw_landmark(stage: Stage, kind: Landmark) -> None:
    """The landmark behind the actors, as near as it fits into the picture, or nearer still, at its door."""
    site = SITES[kind]
    if stage.tiny and kind in HOMES:
        _draw_step(stage, site)
        return
    wide = site.share * min(stage.width, stage.height * 0.62)
    depth = min(DEPTHS[0], max(DEPTHS[1], 1 - wide / (site.width * stage.scale)))
    size = wide / (site.width * stage.scale * (1 - depth))
    side = (-1, 1)[stage.choose("landmark", 2)]
    if stage.corner == AT_THE_DOOR and site.beside < LONELY:
        _draw_door(stage, site, depth, size * AT_DOOR)
        return
    y = stage.depth_y(depth)
    if site.sign:
        size = min(size, (y - SIGN_TOP * stage.height) / (site.sign * stage.scale_at(y)))
    landmarks.put(stage, site.draw, 0.5 + side * site.beside - stage.pan * STILL, depth, size)


def _draw_step(stage: Stage, site: Site) -> None:
    """The foot of a front as mice see it: a door of which the top is out of sight."""
    size = STEP_WIDE * stage.width / (site.width * stage.scale_at(stage.depth_y(STEP_DEPTH)))
    landmarks.put(stage, site.draw, 0.5, STEP_DEPTH, size)


def _draw_door(stage: Stage, site: Site, depth: float, size: float) -> None:
    """The same front from so near that its sign is out of the picture and its door beside whoever stands there."""
    y = stage.depth_y(depth * 0.8)
    shift = -DOOR_X * size * stage.scale_at(y) / stage.width
    landmarks.put(stage, site.draw, 0.5 + shift + DOOR_BESIDE, depth * 0.8, size)
