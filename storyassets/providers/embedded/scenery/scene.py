"""The wide and middle shots: a setting, the actors in it, and the props near them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from storyassets.model.shot import Actor, Framing, Prop, Staging
from storyassets.providers.embedded.scenery.actors import draw_actors, find_faces, needs_bed
from storyassets.providers.embedded.scenery.blocking import Placed, block_actors, ground_share
from storyassets.providers.embedded.scenery.carrying import load_actors
from storyassets.providers.embedded.scenery.page import (
    Page,
    draw_apron,
    draw_tint,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_habits import fitting_props, needs_room
from storyassets.providers.embedded.scenery.properties import draw_properties
from storyassets.providers.embedded.scenery.seating import guests_of, seat_guests, settle_in_vessels
from storyassets.providers.embedded.scenery.settings import ROOMS, SHELTERED, draw_setting
from storyassets.providers.embedded.scenery.sizing import HUMAN_HEIGHT, HUMAN_SHARE
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.weather import draw_weather
from storyassets.providers.protocols import ShotPictureRequest

HORIZON_ABOVE_GROUND = 0.23  # shares of the picture's height
EYES_ABOVE_FLOOR = 0.36  # a room is seen from higher up, so that its floor shows
# furniture larger than life beside small figures, or a wall would be mostly empty
FURNITURE_GROWTH = {Framing.WIDE: 1.36, Framing.MEDIUM: 1.12, Framing.CLOSE: 1.05}
PROP_ROOM = 0.18  # of the picture's width, left free beside or between the actors
CAMERA_HEIGHTS = (0.72, 1.22)  # two shots of a place are taken from two places
CAMERA_PAN = 0.09
CAMERA_DISTANCES = (0.90, 1.10)
CAMERA_ZOOMS = (1.0, 1.16)
MOST_TALL = 1.5  # a setting's figure unit is not larger than this share of the picture's width allows
AIRS = ("#ffd59a", "#a9d8ff", "#ffc0c8")  # no two shots have quite the same light
MOST_AIR = 0.16
LOWERED = 0.6  # by which power of its nearness a camera comes down to small animals
NEAREST = 2.2


@dataclass(frozen=True)
class View:
    """How the camera looks at a setting: enlarged around a point on the actors' line, and perhaps mirrored."""

    zoom: float
    middle: float
    mirrored: bool

    def apply(self, stage: Stage) -> str:
        """What the stage's pen drew, as the camera sees it."""
        enlarged, seen = Pen("z"), Pen("m")
        x, y = self.middle * (1 - self.zoom), stage.ground_y * (1 - self.zoom)
        enlarged.place(stage.pen.svg(), x, y, self.zoom)
        if not self.mirrored:
            return enlarged.svg()
        seen.place(enlarged.svg(), stage.width, 0, 1, mirror=True)
        return seen.svg()


def seed_of(request: ShotPictureRequest, purpose: str) -> Random:
    """Chance that depends on nothing but the request's seed and place."""
    return Random(f"{purpose}:{request.seed}:{request.staging.setting.value}:{request.framing.value}")


def place_of_request(request: ShotPictureRequest, otherwise: Random) -> Random:
    """Chance that is the same in all pictures of a place: the camera moves, the furniture does not."""
    place_seed = request.staging.place_seed
    return Random(f"place:{place_seed}:{request.staging.setting.value}") if place_seed else otherwise


def make_stage(
    staging: Staging,
    framing: Framing,
    size: tuple[float, float],
    ground: float,
    rng: Random,
    near: float = 1.0,
) -> Stage:
    """A stage of that size, whose actors' line is `ground` (a share of the height) down, seen `near` times as near."""
    width, height = size
    room = staging.setting in ROOMS
    above = EYES_ABOVE_FLOOR if room else HORIZON_ABOVE_GROUND
    above *= rng.uniform(*CAMERA_HEIGHTS) / near**LOWERED
    scale = HUMAN_SHARE[framing] * height / HUMAN_HEIGHT
    palette = palette_for(staging.emotion, staging.time_of_day, staging.weather)
    if room:
        scale *= FURNITURE_GROWTH[framing] * rng.uniform(*CAMERA_DISTANCES)
    return Stage(
        pen=Pen("s"),
        front=Pen("f"),
        palette=palette.in_air(rng.choice(AIRS), rng.uniform(0.0, MOST_AIR)),
        rng=rng,
        width=width,
        height=height,
        horizon=height * (ground - above),
        ground_y=height * ground,
        scale=min(scale, width * MOST_TALL / 1000) * near,
        time_of_day=staging.time_of_day,
        weather=staging.weather,
        emotion=staging.emotion,
        hearth=Prop.FIRE in staging.props,
        pan=rng.uniform(-CAMERA_PAN, CAMERA_PAN),
        open_air=staging.setting not in SHELTERED,
    )


def nearness(placed: tuple[Placed, ...], framing: Framing, height: float) -> float:
    """How many times larger than a human's the actors' figure unit is: the camera comes down to small animals."""
    if not placed:
        return 1.0
    human = HUMAN_SHARE[framing] * height / HUMAN_HEIGHT
    unit = min(p.nearest.scale for p in placed)
    return min(NEAREST, max(1.0, unit / human))


def compose_scene(request: ShotPictureRequest) -> Page:
    """A setting with actors and props in it."""
    size = page_size(request.width_px, request.height_px)
    staging = request.staging
    props = fitting_props(staging)
    reserved = PROP_ROOM if needs_room(props, staging) else 0.0
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    guests = guests_of(staging.actors, frozenset(looks))
    placed = block_actors(_without(request, guests), size[0], size[1], seed_of(request, "blocking"), reserved)
    placed = seat_guests(placed, guests, looks, request.framing, size[1])
    placed = settle_in_vessels(placed, staging.props, request.seed)
    placed = load_actors(placed, looks, request.framing, size[1], staging)
    near = nearness(placed, request.framing, size[1])
    rng = seed_of(request, "setting")
    empty = not placed and not props
    ground = ground_share(*size, empty=empty)
    stage = make_stage(staging, request.framing, size, ground, rng, near)
    place = place_of_request(request, rng)
    stage = replace(stage, rng=place, bed_taken=needs_bed(placed, staging.setting), empty=empty)
    view = View(rng.uniform(*CAMERA_ZOOMS), size[0] * rng.uniform(0.3, 0.7), place.random() < 0.5)
    draw_setting(staging.setting, stage)
    if stage.open_air:
        draw_weather(stage, find_faces(placed, stage))
    seen = replace(stage, horizon=stage.ground_y - (stage.ground_y - stage.horizon) * view.zoom)
    cast = _draw_cast(seen, staging, placed, request.seed)
    layers = (view.apply(stage), *cast, stage.front.svg(), _draw_lens(stage, size))
    return Page(write_document("".join(layers), request.width_px, request.height_px, size))


def _without(request: ShotPictureRequest, guests: tuple[Actor, ...]) -> ShotPictureRequest:
    """The request for everyone who stands on their own."""
    own = tuple(actor for actor in request.staging.actors if actor not in guests)
    return request.model_copy(update={"staging": request.staging.model_copy(update={"actors": own})})


def _draw_cast(
    stage: Stage, staging: Staging, placed: tuple[Placed, ...], seed: int
) -> tuple[str, str, str, str, str]:
    """The calm ground, the props behind, the actors, the props before them, and the hour's tint."""
    size = stage.width, stage.height
    apron, actors, over = Pen("g"), Pen("c"), Pen("v")
    draw_apron(apron, stage.palette, size, stage.ground_y)
    behind, before = draw_properties(stage, staging, placed, seed)
    draw_actors(actors, stage, placed, staging.setting, seed)
    if staging.setting not in ROOMS:
        draw_tint(over, stage.palette, size)
    return behind, apron.svg(), actors.svg(), before, over.svg()


def _draw_lens(stage: Stage, size: tuple[float, float]) -> str:
    last = Pen("w")
    draw_vignette(last, stage.palette, size)
    return last.svg()
