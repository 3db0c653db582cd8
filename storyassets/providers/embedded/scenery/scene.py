"""The wide and middle shots, in three layers: the setting, the actors and things in it, and what is near."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from storyassets.model.place import ROOMS, Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Actor, Framing, Staging
from storyassets.providers.embedded.scenery.actors import draw_actors, find_faces, needs_bed
from storyassets.providers.embedded.scenery.angles import lit_from, risen
from storyassets.providers.embedded.scenery.at_vessel import lean_over_vessels
from storyassets.providers.embedded.scenery.between import without_stick
from storyassets.providers.embedded.scenery.blocking import Placed, block_actors
from storyassets.providers.embedded.scenery.carrying import keep_loads_inside, load_actors
from storyassets.providers.embedded.scenery.composition import ground_share
from storyassets.providers.embedded.scenery.contact import bring_together
from storyassets.providers.embedded.scenery.coverings import huddle
from storyassets.providers.embedded.scenery.doorways import go_to_door
from storyassets.providers.embedded.scenery.doubles import without_doubles
from storyassets.providers.embedded.scenery.falling import draw_falling
from storyassets.providers.embedded.scenery.foregrounds import draw_foreground
from storyassets.providers.embedded.scenery.gripping import with_full_hands
from storyassets.providers.embedded.scenery.imagined import draw_imagined
from storyassets.providers.embedded.scenery.light import (
    draw_backlight,
    draw_cast_shadows,
    draw_ground_light,
    draw_sunlight,
    draw_wet_ground,
)
from storyassets.providers.embedded.scenery.lurking import draw_lurker, keep_clear, lurker_of, without_lurker
from storyassets.providers.embedded.scenery.near import Area
from storyassets.providers.embedded.scenery.page import (
    Falling,
    Page,
    draw_apron,
    draw_film,
    draw_vignette,
    page_size,
    write_document,
)
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.pen import Pen, Speaker
from storyassets.providers.embedded.scenery.perching import perch
from storyassets.providers.embedded.scenery.prop_habits import fitting_props, needs_room
from storyassets.providers.embedded.scenery.properties import draw_properties
from storyassets.providers.embedded.scenery.seating import guests_of, seat_guests, settle_in_vessels
from storyassets.providers.embedded.scenery.settings import SHELTERED, draw_setting
from storyassets.providers.embedded.scenery.sizing import HUMAN_HEIGHT, HUMAN_SHARE
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stature import HUMAN_CM, height_cm, standing_height
from storyassets.providers.embedded.scenery.threshold import draw_threshold, opens_door
from storyassets.providers.embedded.scenery.view import look
from storyassets.providers.embedded.scenery.weather import draw_weather
from storyassets.providers.embedded.scenery.worktops import prepare, with_tools
from storyassets.providers.protocols import ShotPictureRequest

HORIZON_ABOVE_GROUND = 0.23  # shares of the picture's height
EYES_ABOVE_FLOOR = 0.36  # a room is seen from higher up, so that its floor shows
# furniture larger than life beside small figures, or a wall would be mostly empty
FURNITURE_GROWTH = {Framing.WIDE: 1.36, Framing.MEDIUM: 1.0, Framing.CLOSE: 1.0}
PROP_ROOM = 0.18  # of the picture's width, left free beside or between the actors
# two shots of a place are taken from low, from the eyes' height, or from above
CAMERA_HEIGHTS = ((0.50, 0.72), (0.80, 1.05), (1.15, 1.40))
ROOM_HEIGHTS = (0.74, 1.16)
CAMERA_PAN = 0.11
CORNER_PANS = (0.0, 0.0, 0.08, -0.08)
CAMERA_DISTANCES = (0.90, 1.10)
MOST_TALL = 2.05  # a setting's figure unit is not larger than this share of the picture's width allows
# the light of a place, the same in all its shots: golden, crisp, rosy, fresh, turquoise
AIRS = ("#ffcf80", "#8fd0ff", "#ffb8b8", "#d4ec9c", "#9ff0e0")
AIR = (0.12, 0.30)
NIGHT_AIR = 0.3  # moonlight is blue everywhere
LOWERED = 0.6  # by which power of its nearness a camera comes down to small animals
NEAREST, NEAREST_INDOORS = 2.2, 3.0
ROOM_POWER = 0.6  # of how large someone is drawn beside how large they are: walls stay within sight
LAMPS = frozenset({Prop.LAMP, Prop.LANTERN, Prop.LIGHTHOUSE})
DISH_CM = 30  # who is smaller may be on a table
TURNED = 0.45
SUN_HIDDEN = frozenset({Setting.FOREST, Setting.ALLEY, Setting.CITY, Setting.MARKET, Setting.NIGHT_SKY})
AFLOAT_OR_HIGH = frozenset({Setting.SEA, Setting.SKY, Setting.NIGHT_SKY})
SUN_SIDES = (0.16, 0.26, 0.74, 0.84)


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


def seed_of(request: ShotPictureRequest, purpose: str) -> Random:
    """Chance that depends on nothing but the request's seed and place."""
    return Random(f"{purpose}:{request.seed}:{request.staging.setting.value}:{request.framing.value}")


def place_of_request(request: ShotPictureRequest, otherwise: Random, *, turned: bool = False) -> Random:
    """Chance that is the same in all pictures of a place: the camera moves, the furniture does not."""
    place_seed = request.staging.place_seed
    side = "turned" if turned else "place"
    corner = f":{request.staging.corner}" if request.staging.corner else ""
    return Random(f"{side}:{place_seed}:{request.staging.setting.value}{corner}") if place_seed else otherwise


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
    above *= rng.uniform(*(ROOM_HEIGHTS if room else rng.choice(CAMERA_HEIGHTS))) / near**LOWERED
    above = risen(above, staging, ground)
    scale = HUMAN_SHARE[framing] * height / HUMAN_HEIGHT
    palette = palette_for(staging.emotion, staging.time_of_day, staging.weather, staging.late)
    if room:
        scale *= FURNITURE_GROWTH[framing] * rng.uniform(*CAMERA_DISTANCES)
    return Stage(
        pen=Pen("s"),
        front=Pen("f"),
        nearness=near if room else 1.0,
        of_today=staging.of_today,
        unlit=any(one.prop in LAMPS and one.state is PropState.DARK for one in staging.conditions),
        palette=palette.in_air(*_air(staging, rng)),
        rng=rng,
        width=width,
        height=height,
        horizon=height * (ground - above),
        ground_y=height * ground,
        scale=min(scale, width * MOST_TALL / 1000) * near,
        time_of_day=staging.time_of_day,
        weather=staging.weather,
        emotion=staging.emotion,
        piano=Prop.PIANO in staging.props,
        radio=Prop.RADIO in staging.props,
        vistas=staging.vistas,
        hearth=Prop.FIRE in staging.props,
        pan=rng.uniform(-CAMERA_PAN, CAMERA_PAN) + CORNER_PANS[staging.corner],
        corner=staging.corner,
        late=staging.late,
        open_air=staging.setting not in SHELTERED,
        landmark=staging.landmark,
        place_seed=staging.place_seed or rng.randrange(1, 1 << 30),
        sun=rng.choice(SUN_SIDES),
        near=Pen("n"),
    )


def _air(staging: Staging, rng: Random) -> tuple[str, float]:
    """The colour of the air, and how much of it: a place keeps its own."""
    place = Random(f"air:{staging.place_seed}:{staging.setting.value}") if staging.place_seed else rng
    colour, share = place.choice(AIRS), place.uniform(*AIR)
    return colour, share * (NIGHT_AIR if staging.time_of_day is TimeOfDay.NIGHT else 1.0)


def nearness(placed: tuple[Placed, ...], framing: Framing, height: float) -> float:
    """How many times larger than a human's the actors' figure unit is: the camera comes down to small animals."""
    if not placed:
        return 1.0
    human = HUMAN_SHARE[framing] * height / HUMAN_HEIGHT
    unit = min(p.nearest.scale for p in placed)
    return min(NEAREST, max(1.0, unit / human))


def room_nearness(placed: tuple[Placed, ...], framing: Framing, height: float) -> float:
    """How many times larger than beside people a room is: by how tall the tallest are in life, softened."""
    if not placed:
        return 1.0
    human = HUMAN_SHARE[framing] * height / HUMAN_CM
    cm = min(_height_per_cm(one) for one in placed)
    nearness: float = (cm / human) ** ROOM_POWER
    return min(NEAREST_INDOORS, max(1.0, nearness))


def _height_per_cm(one: Placed) -> float:
    """How long a centimetre of someone is on the picture."""
    return one.nearest.scale * standing_height(one.look) / height_cm(one.look)


def compose_scene(request: ShotPictureRequest) -> Page:
    """A setting with actors and props in it."""
    layers = lay_scene(request)
    body = layers.back + layers.middle + layers.front + layers.lens
    return Page(write_document(body, request.width_px, request.height_px, layers.size))


def lay_scene(request: ShotPictureRequest) -> Layers:
    """What a scene consists of, from the sky to what is nearest."""
    size = page_size(request.width_px, request.height_px)
    lurker = lurker_of(request)
    request = without_lurker(without_stick(without_doubles(request)), lurker)
    staging = request.staging
    placed = keep_clear(place_actors(request, size), lurker, size[0])
    rng = seed_of(request, "setting")
    empty = not placed and not fitting_props(staging)
    ground = ground_share(placed, request.framing, size[1])
    near = nearness(placed, request.framing, size[1])
    if staging.setting in ROOMS:
        near = room_nearness(placed, request.framing, size[1])
    stage = make_stage(staging, request.framing, size, ground, rng, near)
    reverse = turns_round(request, rng) and not stage.hearth
    place = place_of_request(request, rng, turned=reverse)
    tiny = bool(placed) and all(height_cm(one.look) < DISH_CM for one in placed)
    stage = replace(stage, bed_taken=needs_bed(placed, staging.setting), empty=empty, tiny=tiny)
    view = look(stage, staging, request.framing, rng, mirrored=place.random() < 0.5)
    if reverse:
        view = replace(view, mirrored=not view.mirrored)
    stage = replace(stage, rng=place, sun=place.choice(SUN_SIDES), reverse=reverse, mirrored=view.mirrored)
    draw_setting(staging.setting, stage)
    if stage.open_air and staging.setting not in SUN_HIDDEN:
        draw_sunlight(stage)
    faces = find_faces(placed, stage)
    seen = replace(stage, horizon=stage.ground_y - (stage.ground_y - stage.horizon) * view.zoom)
    seen = replace(seen, sun=1 - stage.sun if view.mirrored else stage.sun)
    weather = replace(seen, front=Pen("q"))
    if stage.open_air:
        draw_weather(weather)
    cast, eyes, mouths = _draw_cast(seen, staging, placed, request.seed)
    return Layers(
        size=size,
        back=view.apply(stage.pen.svg(), stage)
        + _draw_ground(seen, staging, placed)
        + draw_lurker(seen, lurker),
        middle=lit_from(cast, staging, stage.palette),
        front=_draw_front(seen, staging, faces, request),
        lens=weather.front.svg() + _draw_lens(seen, staging),
        eyes=eyes,
        mouths=mouths,
        falling=draw_falling(seen, at_sea=staging.setting is Setting.SEA) if stage.open_air else (),
    )


def turns_round(request: ShotPictureRequest, rng: Random) -> bool:
    """Whether the camera stands at the other side: by the corner, else never in a wide shot."""
    if request.staging.place_seed:
        return request.staging.corner % 2 == 1
    return request.framing is not Framing.WIDE and rng.random() < TURNED


def place_actors(request: ShotPictureRequest, size: tuple[float, float]) -> tuple[Placed, ...]:
    """Everyone who is seen: beside one another, on or under others, in things, with whom they hold."""
    staging = with_full_hands(request.staging, {s.character_id: s.look for s in request.sitters})
    staging = staging.model_copy(
        update={"actors": tuple(with_tools(actor, staging.props) for actor in staging.actors)}
    )
    request = request.model_copy(update={"staging": staging})
    reserved = PROP_ROOM if needs_room(fitting_props(staging), staging) else 0.0
    looks = {sitter.character_id: sitter.look for sitter in request.sitters}
    guests = guests_of(staging.actors, frozenset(looks))
    placed = block_actors(_without(request, guests), size[0], size[1], seed_of(request, "blocking"), reserved)
    placed = bring_together(placed)
    placed = prepare(placed if opens_door(staging) else go_to_door(placed, size[0]), staging, size[0])
    placed = lean_over_vessels(placed, staging, size[0])
    placed = seat_guests(placed, guests, looks, request.framing, size[1])
    placed = settle_in_vessels(placed, staging.props, request.seed)
    placed = perch(placed, size, ground_share(placed, request.framing, size[1]))
    placed = huddle(placed, size[0])
    return keep_loads_inside(load_actors(placed, looks, request.framing, size, staging), size[0])


def _without(request: ShotPictureRequest, guests: tuple[Actor, ...]) -> ShotPictureRequest:
    """The request for everyone who stands on their own."""
    own = tuple(actor for actor in request.staging.actors if actor not in guests)
    return request.model_copy(update={"staging": request.staging.model_copy(update={"actors": own})})


def _draw_ground(stage: Stage, staging: Staging, placed: tuple[Placed, ...]) -> str:
    """The calm ground, and the light behind everyone."""
    ground = Pen("g")
    draw_apron(ground, stage.palette, (stage.width, stage.height), stage.ground_y)
    draw_threshold(ground, stage, staging, placed)
    draw_ground_light(ground, stage, placed)
    draw_backlight(ground, stage, placed)
    if stage.open_air and stage.time_of_day in (TimeOfDay.DAWN, TimeOfDay.DUSK):
        draw_cast_shadows(ground, stage, placed)
    if stage.open_air and stage.weather is Weather.RAIN and staging.setting not in AFLOAT_OR_HIGH:
        draw_wet_ground(ground, stage, placed)
    return ground.svg()


def _draw_cast(
    stage: Stage, staging: Staging, placed: tuple[Placed, ...], seed: int
) -> tuple[str, tuple[Area, ...], tuple[Speaker, ...]]:
    """The props behind, the actors, and the props before them; where eyes are, and mouths that speak."""
    actors = Pen("c")
    behind, before = draw_properties(stage, staging, placed, staging.things_seed or seed)
    draw_actors(actors, stage, placed, staging.setting, seed)
    return behind + actors.svg() + before, tuple(actors.eyes), tuple(actors.mouths)


def _draw_front(stage: Stage, staging: Staging, faces: tuple[Area, ...], request: ShotPictureRequest) -> str:
    """What is near."""
    draw_foreground(stage, staging.setting, faces, seed_of(request, "near"))
    return stage.front.svg() + stage.near.svg()


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
