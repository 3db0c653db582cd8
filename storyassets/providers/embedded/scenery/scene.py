"""The wide and middle shots, in three layers: the setting, the actors and things in it, and what is near."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS, Setting, Weather
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.actors import draw_actors, find_faces, needs_bed
from storyassets.providers.embedded.scenery.afloat import is_flooded
from storyassets.providers.embedded.scenery.angles import lit_from
from storyassets.providers.embedded.scenery.approach import STILL, approach
from storyassets.providers.embedded.scenery.behind_table import draw_table_before, stand_behind
from storyassets.providers.embedded.scenery.bench import casts_shadow_only, draw_bench
from storyassets.providers.embedded.scenery.beside_actors import Apart, place_around, take_apart
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.cast_shadows import draw_cast_shadows, find_feet
from storyassets.providers.embedded.scenery.composition import ground_share
from storyassets.providers.embedded.scenery.falling import draw_falling
from storyassets.providers.embedded.scenery.flood import draw_flood_before, stands_in_water
from storyassets.providers.embedded.scenery.floor_light import draw_floor_light
from storyassets.providers.embedded.scenery.foregrounds import draw_foreground
from storyassets.providers.embedded.scenery.imagined import draw_imagined
from storyassets.providers.embedded.scenery.key_light import DAYLIGHT, find_key, in_key_light, lit_inside
from storyassets.providers.embedded.scenery.light import (
    draw_backlight,
    draw_ground_light,
    draw_sunlight,
    draw_wet_ground,
)
from storyassets.providers.embedded.scenery.lurking import draw_lurker
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.near_backs import draw_near_backs
from storyassets.providers.embedded.scenery.over_shoulder import Hearer
from storyassets.providers.embedded.scenery.page import (
    Falling,
    Page,
    draw_apron,
    draw_film,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.pen import Pen, Speaker
from storyassets.providers.embedded.scenery.prop_habits import fitting_props
from storyassets.providers.embedded.scenery.properties import draw_properties
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.shading import Key
from storyassets.providers.embedded.scenery.spread import draw_spread_before, draw_spread_behind
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import (
    make_stage,
    nearness,
    room_nearness,
    seed_of,
    settle,
)
from storyassets.providers.embedded.scenery.stature import height_cm
from storyassets.providers.embedded.scenery.thinking import draw_thoughts, find_thoughts
from storyassets.providers.embedded.scenery.threshold import draw_threshold
from storyassets.providers.embedded.scenery.view import View, look
from storyassets.providers.embedded.scenery.wall_shadow import draw_wall_shadow
from storyassets.providers.embedded.scenery.weather import draw_weather
from storyassets.providers.protocols import ShotPictureRequest

BED_LOWER = 0.08  # of the height: on a mattress faces are higher than the line
DISH_CM = 30  # who is smaller may be on a table
SUN_HIDDEN = frozenset({Setting.FOREST, Setting.ALLEY, Setting.CITY, Setting.MARKET, Setting.NIGHT_SKY})
AFLOAT_OR_HIGH = frozenset({Setting.SEA, Setting.SKY, Setting.NIGHT_SKY})


@dataclass(frozen=True)
class Layers:
    """A scene apart.

    `back` fills the page, the ground with its light included; `middle` (who acts, with the things around them) and
    `front` (what is near) are clear where nothing is. `lens` lies over all of them: the weather, the film of the hour,
    the darker edges. `eyes` are where those of each face are, from the farthest to the nearest, `mouths` those of whoever speaks; `falling` is what goes through the air.
    """

    size: tuple[float, float]
    back: str
    middle: str
    front: str
    lens: str
    eyes: tuple[Area, ...] = ()
    mouths: tuple[Speaker, ...] = ()
    falling: tuple[Falling, ...] = ()
    key: Key = DAYLIGHT
    """In which light `middle` is."""
    feet: tuple[Area, ...] = ()
    """Where those who stand touch the ground."""
    soft: bool = False
    """The camera is near enough to whoever acts that what is behind is out of focus."""


def compose_scene(request: ShotPictureRequest) -> Page:
    """A setting with actors and props in it."""
    return compose_layers(lay_scene(request), request)


def compose_layers(layers: Layers, request: ShotPictureRequest) -> Page:
    """All layers as one page."""
    body = layers.back + layers.middle + layers.front + layers.lens
    return Page(write_document(body, request.width_px, request.height_px, layers.size))


def lay_scene(request: ShotPictureRequest) -> Layers:
    """What a scene consists of, from the sky to what is nearest."""
    size = page_size(request.width_px, request.height_px)
    apart, request = take_apart(request)
    staging = request.staging
    placed = place_around(request, apart, size)
    ground = ground_share(placed, request.framing, size[1], staging.angle)
    ground += BED_LOWER if needs_bed(placed, staging.setting) else 0.0
    placed = stand_behind(placed, apart.table, size, ground * size[1])
    stage, view = _set_stage(request, placed, size, ground)
    draw_setting(staging.setting, stage)
    stage = lit_inside(stage)
    if stage.open_air and staging.setting not in SUN_HIDDEN:
        draw_sunlight(stage)
    return _draw_layers(request, placed, apart, stage, view)


def _draw_layers(
    request: ShotPictureRequest, placed: tuple[Placed, ...], apart: Apart, stage: Stage, view: View
) -> Layers:
    """The layers over a stage on which the setting is drawn, as the camera sees it."""
    staging, size = request.staging, (stage.width, stage.height)
    faces = find_faces(placed, stage) + find_thoughts(stage, placed)
    seen = replace(stage, horizon=stage.ground_y - (stage.ground_y - stage.horizon) * view.zoom)
    seen = replace(seen, sun=1 - stage.sun if view.mirrored else stage.sun)
    weather = replace(seen, front=Pen("q"))
    if stage.open_air:
        draw_weather(weather)
    cast, drawn, things = _draw_cast(seen, staging, placed, request.seed)
    acting = lit_from(cast, staging, stage.palette) + draw_thoughts(seen, request, placed)
    nearer = (
        STILL
        if apart.is_fixed
        else approach(seen, staging, request.framing, placed, faces, things, pinned=apart.hearer is not None)
    )
    shadows = acting if casts_shadow_only(apart.bench, staging) else ""
    at_table = apart.bench is not None or bool(apart.table and apart.table.seats)
    water = draw_flood_before(seen, staging.setting)
    touches = staging.setting not in AFLOAT_OR_HIGH and not stands_in_water(seen, staging.setting)
    bare = at_table or seen.weather is Weather.FLOOD or is_flooded(placed, seen, staging.setting)
    return Layers(
        size=size,
        back=nearer.apply(
            view.apply(stage.pen.svg(), stage)
            + draw_wall_shadow(seen, apart.caster)
            + _draw_ground(seen, staging, placed)
            + draw_lurker(seen, apart.lurker)
            + draw_bench(seen, apart.bench, staging, shadows)
            + draw_spread_behind(seen, apart.spread)
        ),
        middle=""
        if shadows
        else nearer.apply(
            acting
            + draw_table_before(seen, apart.table, staging)
            + draw_spread_before(seen, apart.spread, staging)
        ),
        front=nearer.apply(water)
        + _draw_front(nearer.stage(seen), staging, nearer.areas(faces), request, apart.hearer, bare=bare),
        lens=weather.front.svg() + _draw_lens(seen, staging),
        eyes=nearer.areas(drawn.eyes),
        mouths=nearer.speakers(drawn.mouths),
        key=find_key(seen),
        feet=nearer.areas(find_feet(seen, placed)) if touches else (),
        soft=bool(placed) and request.framing is not Framing.WIDE,
        falling=draw_falling(seen, at_sea=staging.setting is Setting.SEA) if stage.open_air else (),
    )


def _set_stage(
    request: ShotPictureRequest, placed: tuple[Placed, ...], size: tuple[float, float], ground: float
) -> tuple[Stage, View]:
    """The stage for whoever is placed, nothing drawn on it yet, and how the camera sees its setting."""
    staging, rng = request.staging, seed_of(request, "setting")
    empty = not placed and not fitting_props(staging)
    near = nearness(placed, request.framing, size[1])
    if staging.setting in ROOMS:
        near = room_nearness(placed, request.framing, size[1])
    stage = make_stage(staging, request.framing, size, ground, rng, near)
    stage = settle(stage, request, rng)
    tiny = bool(placed) and all(height_cm(one.look) < DISH_CM for one in placed)
    stage = replace(stage, bed_taken=needs_bed(placed, staging.setting), empty=empty, tiny=tiny)
    return stage, look(stage, staging, request.framing, rng, mirrored=stage.mirrored)


def _draw_ground(stage: Stage, staging: Staging, placed: tuple[Placed, ...]) -> str:
    """The calm ground, and the light behind everyone."""
    ground = Pen("g")
    draw_apron(ground, stage.palette, (stage.width, stage.height), stage.ground_y)
    draw_threshold(ground, stage, staging, placed)
    draw_floor_light(ground, stage, staging.setting)
    draw_ground_light(ground, stage, placed)
    draw_backlight(ground, stage, placed)
    if staging.setting not in AFLOAT_OR_HIGH and not stands_in_water(stage, staging.setting):
        draw_cast_shadows(ground, stage, placed)
    if stage.open_air and stage.weather is Weather.RAIN and staging.setting not in AFLOAT_OR_HIGH:
        draw_wet_ground(ground, stage, placed)
    return ground.svg()


def _draw_cast(
    stage: Stage, staging: Staging, placed: tuple[Placed, ...], seed: int
) -> tuple[str, Pen, tuple[Area, ...]]:
    """The props behind, the actors, and the props before them; the pen that knows eyes and mouths, and where things are."""
    actors = Pen("c")
    behind, before = draw_properties(stage, staging, placed, staging.things_seed or seed)
    draw_actors(actors, stage, in_key_light(placed, stage), staging.setting, seed)
    things = (*behind.things, *before.things)
    return behind.svg() + actors.svg() + before.svg(), actors, things


def _draw_front(
    stage: Stage,
    staging: Staging,
    faces: tuple[Area, ...],
    request: ShotPictureRequest,
    hearer: Hearer | None,
    *,
    bare: bool,
) -> str:
    """What is near, and whoever is; nothing grows or stands before those who are seen from the water or over a table."""
    size = stage.width, stage.height
    if bare:
        return hearer.draw(stage.palette, size) if hearer else ""
    taken = (*faces, hearer.area(size)) if hearer else faces
    draw_foreground(stage, staging.setting, taken, seed_of(request, "near"))
    near = stage.front.svg() + stage.near.svg() + draw_near_backs(request, faces, stage.palette, size)
    return near + hearer.draw(stage.palette, size) if hearer else near


def _draw_lens(stage: Stage, staging: Staging) -> str:
    """What the lens does to all of it."""
    size, palette = (stage.width, stage.height), stage.palette
    film, lens = Pen("v"), Pen("w")
    draw_film(film, palette.lamp_film if staging.setting in ROOMS else palette.film, size)
    if staging.imagined:
        draw_imagined(lens, palette, size)
    else:
        draw_vignette(lens, palette, size)
    return film.svg() + lens.svg()
