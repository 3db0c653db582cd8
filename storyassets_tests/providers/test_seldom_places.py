"""Places that few stories have: a canal, a dugout, a roadside, the inside of a ship between the stars."""

from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.page import page_size, write_document
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.standpoint import make_stage
from storyassets.providers.embedded.scenery.surfaces import draw_surface

SIZE = (108, 192)


def drawn(setting: Setting, hour: TimeOfDay = TimeOfDay.DAY, place_seed: int = 7) -> str:
    staging = Staging(setting=setting, time_of_day=hour, place_seed=place_seed)
    stage = make_stage(staging, Framing.WIDE, page_size(*SIZE), 0.8, Random(1))
    draw_setting(setting, stage)
    return stage.pen.svg()


def mean_colour(svg: str, left: float, top: float, width: float, height: float) -> tuple[float, ...]:
    """Of that part of a picture, in shares of it."""
    picture = rasterise(write_document(svg, *SIZE, page_size(*SIZE)))
    across, down = SIZE
    part = picture.crop(
        round(left * across), round(top * down), round(width * across), round(height * down)
    ).extract_band(0, n=3)
    return tuple(part.extract_band(band).avg() for band in range(3))


def test_the_water_of_a_canal_ends_before_who_stands_on_its_bank():
    canal = drawn(Setting.CANAL)
    red, _, blue = mean_colour(canal, 0.4, 0.64, 0.2, 0.06)
    assert blue > red + 15
    _, green, blue = mean_colour(canal, 0.4, 0.90, 0.2, 0.06)
    assert green > blue + 15


def test_lamps_at_a_roadside_burn_when_it_is_dark():
    day, night = (drawn(Setting.ROADSIDE, hour) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    assert "#ffe2a0" in night and "#ffe2a0" not in day


def test_from_a_dugout_one_sees_which_hour_it_is_and_its_lantern_burns_at_any():
    day, night = (drawn(Setting.DUGOUT, hour) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    assert "#26314f" in night and "#26314f" not in day
    assert "#ffdf8a" in day and "#ffdf8a" in night


@pytest.mark.parametrize("hour", [TimeOfDay.DAY, TimeOfDay.NIGHT])
def test_before_the_window_of_a_ship_between_the_stars_it_is_always_night(hour):
    assert "#060a1c" in drawn(Setting.SPACESHIP, hour)


def test_over_the_desk_of_a_hotel_hang_its_keys():
    assert drawn(Setting.HOTEL).count("v34") > 10


OF_WORK = [
    *(
        Setting.MINE,
        Setting.PITHEAD,
        Setting.RESTAURANT_KITCHEN,
        Setting.BAKEHOUSE,
        Setting.GARAGE,
        Setting.FACTORY,
    ),
    *(
        Setting.INTERVIEW_ROOM,
        Setting.SUPERMARKET,
        Setting.ROOFTOP,
        Setting.CELLAR,
        Setting.CAMP,
        Setting.SNOWFIELD,
    ),
    *(
        Setting.JUNGLE,
        Setting.SALON,
        Setting.PITCH,
        Setting.ELEVATOR,
        Setting.BUILDING_SITE,
        Setting.DORMITORY,
        Setting.BATTLEFIELD,
        Setting.BOAT,
    ),
]


def test_under_the_ground_a_lamp_burns_at_any_hour():
    day, night = (drawn(Setting.MINE, hour) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    assert "#ffe7a8" in day and "#ffe7a8" in night


def test_a_tent_is_lit_from_within_at_night():
    day, night = (drawn(Setting.CAMP, hour) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    assert "#ffd98a" in night and "#ffd98a" not in day


@pytest.mark.parametrize(
    "setting", [Setting.CANAL, Setting.DUGOUT, Setting.ROADSIDE, Setting.SPACESHIP, *OF_WORK]
)
def test_each_place_of_a_kind_is_another_and_costs_little(setting):
    seen = [drawn(setting, place_seed=seed) for seed in (7, 8, 9)]
    assert len(set(seen)) == 3 and max(map(len, seen)) < 60_000


def test_far_below_the_clouds_there_is_land_by_day_and_the_same_darker_by_night():
    day, night = (drawn(Setting.SKY, hour) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    low = mean_colour(day, 0.0, 0.90, 1.0, 0.08)
    assert low[1] > low[2] + 15
    assert sum(mean_colour(night, 0.0, 0.90, 1.0, 0.08)) < sum(low)


def test_what_a_small_thing_stands_on_has_a_near_edge_and_by_day_the_light_of_a_window():
    def surface(hour: TimeOfDay, setting: Setting, *, small: bool) -> str:
        stage = make_stage(
            Staging(setting=setting, time_of_day=hour, place_seed=7),
            Framing.MEDIUM,
            page_size(*SIZE),
            0.6,
            Random(1),
        )
        draw_surface(stage.pen, stage, setting, 1000.0, small=small)
        return stage.pen.svg()

    day, night = (surface(hour, Setting.KITCHEN, small=False) for hour in (TimeOfDay.DAY, TimeOfDay.NIGHT))
    panes = 'fill-opacity="0.22"'
    assert day.count(panes) == night.count(panes) + 4
    assert surface(TimeOfDay.DAY, Setting.ATTIC, small=False).count(panes) == night.count(panes)
    assert surface(TimeOfDay.DAY, Setting.KITCHEN, small=True).count("<rect") >= day.count("<rect") + 3
