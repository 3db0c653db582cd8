"""Standpoint: from where a place is seen, how near and in which air; most of it is the same in all its pictures."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS, Setting, TimeOfDay
from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.angles import risen
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.lands import drawing_of
from storyassets.providers.embedded.scenery.palettes import Palette, palette_for
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.prop_habits import HAS_IT
from storyassets.providers.embedded.scenery.settings import SHELTERED
from storyassets.providers.embedded.scenery.sizing import HUMAN_HEIGHT, STAGE_SHARE
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.stature import HUMAN_CM, height_cm, standing_height
from storyassets.providers.protocols import ShotPictureRequest

HORIZON_ABOVE_GROUND = 0.23  # shares of the picture's height
FEET_BELOW, LOWEST_HORIZON = 0.75, 0.50  # of the height: where feet are not seen, the ground still is
EYES_ABOVE_FLOOR = 0.36  # a room is seen from higher up, so that its floor shows
# furniture larger than life beside small figures, or a wall would be mostly empty
FURNITURE_GROWTH = {Framing.WIDE: 1.36, Framing.MEDIUM: 1.0, Framing.CLOSE: 1.0}
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
FIRES = frozenset({Prop.FIRE, Prop.FIREPLACE})
LAMPS = frozenset({Prop.LAMP, Prop.LANTERN, Prop.LIGHTHOUSE})
LIT_ALL_NIGHT = frozenset(
    {
        Setting.WAREHOUSE, Setting.STORAGE, Setting.CORRIDOR, Setting.LOCKERS, Setting.SHOP, Setting.COUNTER,
        Setting.AIRPORT, Setting.CONTROL_ROOM, Setting.SPACESHIP, Setting.GYM, Setting.LAUNDRY, Setting.TRAM,
        Setting.LABORATORY, Setting.LOBBY, Setting.HOTEL, Setting.MINE, Setting.RESTAURANT_KITCHEN, Setting.BAKEHOUSE, Setting.GARAGE,
        Setting.FACTORY, Setting.INTERVIEW_ROOM, Setting.SUPERMARKET, Setting.CELLAR, Setting.SALON, Setting.ELEVATOR,
    }
)  # fmt: skip
EVERYWHERE = frozenset({Prop.WINDOW, Prop.DOOR})  # on every wall
TURNED = 0.45
# these places have another side; the rest is the same from wherever it is seen
TWO_SIDED = frozenset(
    {
        Setting.ROOM, Setting.KITCHEN, Setting.BEDROOM, Setting.WORKSHOP, Setting.OFFICE, Setting.HOSPITAL, Setting.SHOP,
        Setting.STABLE, Setting.HALL, Setting.THRONE_ROOM, Setting.COTTAGE, Setting.CLASSROOM, Setting.DUNGEON,
        Setting.COURTROOM, Setting.RESTAURANT, Setting.CORRIDOR, Setting.DINING_ROOM, Setting.MOUSE_HOLE, Setting.CABIN,
        Setting.LOCKERS, Setting.STORAGE, Setting.WAREHOUSE, Setting.MINE, Setting.RESTAURANT_KITCHEN, Setting.BAKEHOUSE,
        Setting.GARAGE, Setting.FACTORY, Setting.INTERVIEW_ROOM, Setting.SUPERMARKET, Setting.SALON, Setting.ELEVATOR,
        Setting.DORMITORY, Setting.STATION, Setting.BRIDGE, Setting.PARCHED, Setting.PITHEAD, Setting.ROOFTOP,
        Setting.CAMP, Setting.PITCH, Setting.BATTLEFIELD, Setting.BOAT,
    }
)  # fmt: skip
WANDERED = frozenset(
    {Setting.FIELD, Setting.FOREST, Setting.VILLAGE, Setting.ROAD, Setting.CITY, Setting.DRIVEWAY}
)  # wide enough that each corner is a spot of its own
SUN_SIDES = (0.16, 0.26, 0.74, 0.84)


def seed_of(request: ShotPictureRequest, purpose: str) -> Random:
    """Chance that depends on nothing but the request's seed and place."""
    return Random(f"{purpose}:{request.seed}:{request.staging.setting.value}:{request.framing.value}")


def place_of_request(request: ShotPictureRequest, otherwise: Random, *, turned: bool = False) -> Random:
    """Chance that is the same in all pictures of a place: the camera moves, the furniture does not."""
    staging = request.staging
    side = "turned" if turned else "place"
    spot = seen_corner(staging)
    corner = f":{spot}" if spot and staging.setting in WANDERED and staging.landmark is None else ""
    return (
        Random(f"{side}:{staging.place_seed}:{staging.setting.value}{corner}")
        if staging.place_seed
        else otherwise
    )


def seen_corner(staging: Staging) -> int:
    """From which corner a place is drawn: most have two sides, many one, and a road goes on by two corners."""
    land = staging.land, staging.landmark
    if drawing_of(staging.setting, *land, of_today=staging.of_today) is not None:
        return 0
    if staging.landmark is not None:
        return staging.corner
    if staging.setting is Setting.ROAD:
        return staging.corner // 2 * 2
    if staging.setting in WANDERED:
        return staging.corner
    return staging.corner % 2 if staging.setting in TWO_SIDED else 0


def settle(stage: Stage, request: ShotPictureRequest, rng: Random) -> Stage:
    """The stage before the wall that is seen: its furniture and its light stand where they do in all its pictures."""
    turned = turns_round(request, rng)
    place = place_of_request(request, rng, turned=turned)
    mirrored = (place.random() < 0.5) != turned
    wide = request.staging.landmark is not None or request.staging.setting in WANDERED
    corner = seen_corner(request.staging) if wide else int(turned)
    return replace(
        stage, rng=place, sun=place.choice(SUN_SIDES), reverse=turned, mirrored=mirrored, corner=corner
    )


def _palette(staging: Staging) -> Palette:
    """The colours of the hour and the weather; under tubes where a place is lit all night."""
    palette = palette_for(staging.emotion, staging.time_of_day, staging.weather, staging.late)
    return replace(palette, tubes=staging.setting in LIT_ALL_NIGHT)


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
    scale = STAGE_SHARE[framing] * height / HUMAN_HEIGHT
    if room:
        scale *= FURNITURE_GROWTH[framing] * rng.uniform(*CAMERA_DISTANCES)
    return Stage(
        pen=Pen("s"),
        front=Pen("f"),
        nearness=near if room else 1.0,
        of_today=staging.of_today,
        yesteryear=staging.yesteryear,
        land=staging.land,
        unlit=any(one.prop in LAMPS and one.state is PropState.DARK for one in staging.conditions),
        rocks=Prop.STONE in staging.props and not staging.actors,
        palette=_palette(staging).in_air(*_air(staging, rng)),
        rng=rng,
        width=width,
        height=height,
        horizon=height * (ground - above if ground < FEET_BELOW else min(ground - above, LOWEST_HORIZON)),
        ground_y=height * ground,
        scale=min(scale, width * MOST_TALL / 1000) * near,
        time_of_day=staging.time_of_day,
        weather=staging.weather,
        emotion=staging.emotion,
        radio=Prop.RADIO in staging.props,
        vistas=staging.vistas,
        hearth=staging.hearth or bool(FIRES & set(staging.props)),
        pan=rng.uniform(-CAMERA_PAN, CAMERA_PAN)
        + (0.0 if room or staging.landmark else CORNER_PANS[staging.corner]),
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
    human = STAGE_SHARE[framing] * height / HUMAN_HEIGHT
    unit = min(p.nearest.scale for p in placed)
    return min(NEAREST, max(1.0, unit / human))


def room_nearness(placed: tuple[Placed, ...], framing: Framing, height: float) -> float:
    """How many times larger than beside people a room is: by how tall the tallest are in life, softened."""
    if not placed:
        return 1.0
    human = STAGE_SHARE[framing] * height / HUMAN_CM
    cm = min(_height_per_cm(one) for one in placed)
    nearness: float = (cm / human) ** ROOM_POWER
    return min(NEAREST_INDOORS, max(1.0, nearness))


def _height_per_cm(one: Placed) -> float:
    """How long a centimetre of someone is on the picture."""
    return one.nearest.scale * standing_height(one.look) / height_cm(one.look)


def turns_round(request: ShotPictureRequest, rng: Random) -> bool:
    """Whether the camera stands at the other side: by the corner, else never in a wide shot.

    It never turns away from a thing that is named and that this place has of its own.
    """
    two_sided = request.staging.model_copy(update={"corner": 1})
    if request.staging.landmark is not None or not seen_corner(two_sided):
        return False
    if HAS_IT.get(request.staging.setting, frozenset()) & (set(request.staging.props) - EVERYWHERE):
        return False
    if request.staging.place_seed:
        return request.staging.corner % 2 == 1
    return request.framing is not Framing.WIDE and rng.random() < TURNED
