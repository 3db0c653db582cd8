"""Foregrounds: what is near is the larger the more empty ground lies before everyone."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery import near_belongings as own
from storyassets.providers.embedded.scenery import near_crumbs as crumbs
from storyassets.providers.embedded.scenery.foregrounds import GROWTH, draw_foreground
from storyassets.providers.embedded.scenery.near import Edge
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.standpoint import make_stage

SIZE = (1000.0, 1777.8)


def near_things(
    setting: Setting,
    ground: float,
    seed: int = 1,
    size: tuple[float, float] = SIZE,
    *,
    of_today: bool = False,
) -> str:
    stage = make_stage(Staging(setting=setting, of_today=of_today), Framing.WIDE, size, ground, Random(1))
    draw_foreground(stage, setting, (), Random(seed))
    return stage.near.svg()


def growths(svg: str) -> list[tuple[float, float]]:
    return [(float(a), float(b)) for a, b in re.findall(r"scale\(([\d.]+) ([\d.]+)\)\">", svg)]


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.KITCHEN, Setting.OFFICE, Setting.STATION])
def test_where_much_floor_is_seen_what_is_near_is_large(setting):
    assert max(up for _, up in growths(near_things(setting, 0.70))) == pytest.approx(GROWTH, abs=0.01)


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.FIELD])
def test_nothing_grows_before_who_fills_the_picture(setting):
    assert all(growth == (1.0, 1.0) for growth in growths(near_things(setting, 1.0)))


@pytest.mark.parametrize("setting", [Setting.FIELD, Setting.GARDEN])
def test_what_grows_along_the_edge_is_higher_and_not_broader(setting):
    for across, up in growths(near_things(setting, 0.70)):
        assert across == 1.0
        assert up == pytest.approx(GROWTH, abs=0.01)


def test_a_picture_that_is_wide_keeps_its_near_things_small():
    assert all(up == 1.0 for _, up in growths(near_things(Setting.ROOM, 0.70, size=(1777.8, 1000.0))))


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.SHOP, Setting.CLASSROOM, Setting.DRIVEWAY])
def test_today_things_are_near_that_were_not_long_ago(setting):
    old, new = (
        {one for seed in range(12) for one in [near_things(setting, 0.7, seed, of_today=today)]}
        for today in (False, True)
    )
    assert new - old
    assert old - new


_NEAR = [draw for room in (own, crumbs) for name, draw in vars(room).items() if name.startswith("draw_")]


@pytest.mark.parametrize("draw", _NEAR)
def test_what_is_near_today_or_in_a_mouse_hole_lies_low_at_its_side(draw):
    stage = make_stage(Staging(setting=Setting.OFFICE, of_today=True), Framing.WIDE, SIZE, 0.7, Random(1))
    if draw is own.draw_board:
        return
    sides = []
    for side in (-1, 1):
        edge = Edge(stage, Pen("n"), Random(2), side, ())
        draw(edge)
        sides.append(edge.pen.svg())
    assert sides[0] != sides[1]
    assert all(svg.count("<path") + svg.count("<ellipse") >= 3 for svg in sides)


@pytest.mark.parametrize("setting", [Setting.ROOM, Setting.FOREST, Setting.HOSPITAL, Setting.THEATRE])
def test_something_near_is_in_some_pictures_of_a_place_and_not_in_all(setting):
    low = [bool(near_things(setting, 1.0, seed)) for seed in range(24)]
    assert 2 <= sum(low) <= 18
    much = [bool(near_things(setting, 0.70, seed)) for seed in range(24)]
    assert sum(low) < sum(much) < 24


def test_nothing_stands_before_the_legs_of_who_fills_the_picture():
    middle, beside = (350.0, 500.0, 650.0, 800.0), (600.0, 500.0, 750.0, 650.0)
    for face, least in ((middle, 0), (beside, 1)):
        drawn = 0
        for seed in range(24):
            staging = Staging(setting=Setting.KITCHEN, of_today=True)
            stage = make_stage(staging, Framing.MEDIUM, SIZE, 1.0, Random(1))
            draw_foreground(stage, Setting.KITCHEN, (face,), Random(seed))
            drawn += "#" in stage.near.svg() and bool(growths(stage.near.svg()))
        assert drawn >= least and (least or not drawn)


def test_no_pillar_stands_before_a_shoulder_and_one_may_stand_where_there_is_room():
    stage = make_stage(Staging(setting=Setting.HALL), Framing.WIDE, SIZE, 0.7, Random(1))

    def high(face: float) -> int:
        found = 0
        for seed in range(24):
            one = replace(stage, near=Pen("n"))
            draw_foreground(
                one,
                Setting.HALL,
                ((face, 300.0, face + 150, 500.0), (700.0, 300.0, 850.0, 500.0)),
                Random(seed),
            )
            found += bool(re.search(r'd="M[-\d. ]+ -\d', one.near.svg())) or "V-" in one.near.svg()
        return found

    assert high(60.0) == 0 < high(240.0)
