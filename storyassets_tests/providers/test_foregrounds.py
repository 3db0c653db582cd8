"""Foregrounds: what stands near at the edge of a picture, and what does not."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import ROOMS, Landmark, Setting, Weather
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery import near_branches, near_sides
from storyassets.providers.embedded.scenery.foregrounds import GROWTH, NEAR, draw_foreground
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.standpoint import make_stage

SIZE = (1000.0, 1777.8)


def near_things(
    setting: Setting, ground: float = 0.7, seed: int = 1, size: tuple[float, float] = SIZE, **place: object
) -> str:
    staging = Staging.model_validate({"setting": setting, **place})
    stage = make_stage(staging, Framing.WIDE, size, ground, Random(1))
    draw_foreground(stage, setting, (), Random(seed))
    return stage.near.svg()


def growths(setting: Setting, ground: float, size: tuple[float, float] = SIZE) -> set[float]:
    found = [near_things(setting, ground, seed, size) for seed in range(24)]
    return {float(up) for svg in found for up in re.findall(r"scale\(1(?:\.0+)? ([\d.]+)\)\">", svg)}


def test_where_much_ground_is_seen_grass_is_higher_and_in_a_picture_that_is_wide_it_is_not():
    assert growths(Setting.SHORE, 0.70) == {GROWTH}
    assert growths(Setting.SHORE, 1.0) == growths(Setting.SHORE, 0.70, (1777.8, 1000.0)) == {1.0}


@pytest.mark.parametrize(
    "setting", [Setting.KITCHEN, Setting.ROOM, Setting.OFFICE, Setting.BAKEHOUSE, Setting.SHOP]
)
def test_no_half_chair_and_no_edge_of_a_table_stands_before_who_is_in_a_room(setting):
    assert not any(
        near_things(setting, seed=seed, of_today=today) for seed in range(12) for today in (True, False)
    )


@pytest.mark.parametrize("setting", [Setting.HALL, Setting.FOREST, Setting.MARKET])
def test_something_near_is_in_some_pictures_of_a_place_and_not_in_most(setting):
    found = [bool(near_things(setting, seed=seed)) for seed in range(60)]
    assert 2 <= sum(found) <= (16 if setting in ROOMS else 28)


def test_before_a_landmark_and_in_snow_nothing_green_is_near():
    for place in ({"landmark": Landmark.BAKERY}, {"weather": Weather.SNOW}):
        assert not any(near_things(Setting.VILLAGE, seed=seed, **place) for seed in range(12))


_SIDES = [
    draw
    for room in (near_branches, near_sides)
    for draw in vars(room).values()
    if draw in sum(map(tuple, NEAR.values()), ())
]


@pytest.mark.parametrize("draw", _SIDES)
def test_what_is_near_goes_on_beyond_the_frame(draw):
    for side in (-1, 1):
        stage = make_stage(Staging(setting=Setting.HALL), Framing.WIDE, SIZE, 0.7, Random(1))
        edge = Edge(stage, Pen("n"), Random(2), side, ())
        draw(edge)
        starts = re.findall(r"M(-?[\d.]+) (-?[\d.]+)", edge.pen.svg())
        assert any(not 0 <= float(x) <= SIZE[0] or float(y) < 0 for x, y in starts)


def test_no_pillar_stands_before_a_shoulder_and_one_may_stand_where_there_is_room():
    stage = make_stage(Staging(setting=Setting.HALL), Framing.WIDE, SIZE, 0.7, Random(1))

    def drawn(face: float) -> int:
        faces = ((face, 300.0, face + 150, 500.0), (700.0, 300.0, 850.0, 500.0))
        found = 0
        for seed in range(24):
            one = replace(stage, near=Pen("n"))
            draw_foreground(one, Setting.HALL, faces, Random(seed))
            found += bool(one.near.svg())
        return found

    assert drawn(60.0) == 0 < drawn(240.0)
