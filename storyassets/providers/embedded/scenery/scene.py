"""The wide and middle shots: a setting, the actors in it, and the props near them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from storyassets.model.shot import Framing, Staging
from storyassets.providers.embedded.scenery.actors import draw_actors, needs_bed
from storyassets.providers.embedded.scenery.blocking import (
    HUMAN_HEIGHT,
    HUMAN_SHARE,
    block_actors,
    ground_share,
)
from storyassets.providers.embedded.scenery.page import (
    Page,
    draw_tint,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.properties import draw_properties
from storyassets.providers.embedded.scenery.props import place_of
from storyassets.providers.embedded.scenery.settings import ROOMS, SHELTERED, draw_setting
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.weather import draw_weather
from storyassets.providers.protocols import ShotPictureRequest

HORIZON_ABOVE_GROUND = 0.27  # shares of the picture's height
EYES_ABOVE_FLOOR = 0.42  # a room is seen from higher up, so that its floor shows
# furniture larger than life beside small figures, or a wall would be mostly empty
FURNITURE_GROWTH = {Framing.WIDE: 1.36, Framing.MEDIUM: 1.05, Framing.CLOSE: 1.0}
PROP_ROOM = 0.20  # of the picture's width, left free beside or between the actors
CAMERA_HEIGHTS = (0.92, 1.10)  # two shots of a place are taken from two places
CAMERA_PAN = 0.06
CAMERA_DISTANCES = (0.90, 1.08)
MOST_TALL = 1.5  # a setting's figure unit is not larger than this share of the picture's width allows


def seed_of(request: ShotPictureRequest, purpose: str) -> Random:
    """Chance that depends on nothing but the request's seed and place."""
    return Random(f"{purpose}:{request.seed}:{request.staging.setting.value}:{request.framing.value}")


def make_stage(
    staging: Staging,
    framing: Framing,
    size: tuple[float, float],
    ground: float,
    rng: Random,
    zoom: float = 1.0,
) -> Stage:
    """A stage of that size, whose actors' line is `ground` (a share of the height) down."""
    width, height = size
    above = EYES_ABOVE_FLOOR if staging.setting in ROOMS else HORIZON_ABOVE_GROUND
    above *= rng.uniform(*CAMERA_HEIGHTS)
    scale = HUMAN_SHARE[framing] * height / HUMAN_HEIGHT * zoom
    if staging.setting in ROOMS:
        scale *= FURNITURE_GROWTH[framing] * rng.uniform(*CAMERA_DISTANCES)
    return Stage(
        pen=Pen("s"),
        front=Pen("f"),
        palette=palette_for(staging.emotion, staging.time_of_day, staging.weather),
        rng=rng,
        width=width,
        height=height,
        horizon=height * (ground - above),
        ground_y=height * ground,
        scale=min(scale, width * MOST_TALL / 1000),
        time_of_day=staging.time_of_day,
        weather=staging.weather,
        emotion=staging.emotion,
        pan=rng.uniform(-CAMERA_PAN, CAMERA_PAN),
    )


def compose_scene(request: ShotPictureRequest) -> Page:
    """A setting with actors and props in it."""
    size = page_size(request.width_px, request.height_px)
    beside = any(place_of(prop) in (Place.SMALL, Place.LARGE) for prop in request.staging.props)
    reserved = PROP_ROOM if beside else 0.0
    placed = block_actors(request, size[0], size[1], seed_of(request, "blocking"), reserved)
    ground = ground_share(placed, size[1])
    stage = make_stage(request.staging, request.framing, size, ground, seed_of(request, "setting"))
    stage = replace(stage, bed_taken=needs_bed(placed, request.staging.setting))
    draw_setting(request.staging.setting, stage)
    actors = Pen("c")
    behind, before = draw_properties(
        request.staging.props, stage, placed, request.staging.setting, request.seed
    )
    draw_actors(actors, stage, placed, request.staging.setting)
    over = Pen("v")
    if request.staging.setting not in ROOMS:
        draw_tint(over, stage.palette, size)
    if request.staging.setting not in SHELTERED:
        draw_weather(stage)
    last = Pen("w")
    draw_vignette(last, stage.palette, size)
    layers = (stage.pen.svg(), behind, actors.svg(), before, over.svg(), stage.front.svg(), last.svg())
    return Page(write_document("".join(layers), request.width_px, request.height_px, size))
