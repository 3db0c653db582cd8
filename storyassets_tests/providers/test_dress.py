"""Rooms: one story's look like one another from every side, two stories' do not."""

from dataclasses import replace
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery import dress, kitchen, other_wall
from storyassets.providers.embedded.scenery import wall_pieces as pieces
from storyassets.providers.embedded.scenery.colours import darken
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage

DRESSED = [Setting.ROOM, Setting.BEDROOM]


def a_stage(setting: Setting, place_seed: int = 7, corner: int = 0, *, of_today: bool = True) -> Stage:
    staging = Staging(setting=setting, place_seed=place_seed, corner=corner, of_today=of_today)
    stage = make_stage(staging, Framing.MEDIUM, page_size(108, 192), 0.8, Random(corner))
    return replace(stage, reverse=corner % 2 == 1)


def drawn(setting: Setting, place_seed: int = 7, corner: int = 0, *, of_today: bool = True) -> str:
    stage = a_stage(setting, place_seed, corner, of_today=of_today)
    draw_setting(setting, stage)
    return stage.pen.svg()


@pytest.mark.parametrize("setting", DRESSED)
def test_a_room_keeps_its_paper_from_every_side(setting):
    stage = a_stage(setting)
    wall = stage.palette.indoors(dress.dress_of(stage).wall)
    fills = {dress.dress_of(a_stage(setting, corner=corner)).wall for corner in range(4)}
    assert len(fills) == 1 and wall in drawn(setting)


@pytest.mark.parametrize("setting", DRESSED)
def test_the_rooms_of_twelve_stories_differ_and_the_two_sides_of_one_do(setting):
    papers = {dress.dress_of(a_stage(setting, seed)).wall for seed in range(1, 13)}
    assert len(papers) >= 6
    assert len({drawn(setting, corner=corner) for corner in range(2)}) == 2


@pytest.mark.parametrize("of_today", [True, False])
@pytest.mark.parametrize("corner", [1])
@pytest.mark.parametrize("setting", sorted(set(other_wall.ALONG) - {Setting.HALL}))
def test_along_a_wall_nothing_stands_or_hangs_twice(setting, corner, of_today):
    for seed in range(1, 13):
        stage = a_stage(setting, seed, corner, of_today=of_today)
        stood = [piece for piece, _ in other_wall._standing(stage, other_wall.ALONG[setting])]
        assert len(set(stood)) == len(stood)
        hung = [
            thing
            for thing, _ in other_wall._hung(
                stage, setting, other_wall._standing(stage, other_wall.ALONG[setting])
            )
        ]
        assert len(set(hung)) == len(hung)


def test_before_there_were_fridges_a_kitchen_has_its_stores():
    stood = [
        other_wall._standing(
            a_stage(Setting.KITCHEN, seed, 1, of_today=False), other_wall.ALONG[Setting.KITCHEN]
        )
        for seed in range(1, 9)
    ]
    assert {piece for along in stood for piece, _ in along} & {pieces.draw_larder}
    assert not {piece for along in stood for piece, _ in along} & {other_wall._draw_fridge}


def test_no_screen_stands_in_a_room_of_old():
    assert all("#23272e" not in drawn(Setting.ROOM, seed, of_today=False) for seed in range(1, 20))
    assert any("#23272e" in drawn(Setting.ROOM, seed) for seed in range(1, 20))


def test_a_kitchen_before_screens_has_an_iron_stove_and_only_stoves_have_pans_over_them():
    kitchens = [a_stage(Setting.KITCHEN, seed) for seed in range(1, 20)]
    assert 0 < sum(kitchen.has_stove(one) for one in kitchens) < 12
    assert all(kitchen.has_stove(replace(one, yesteryear=True)) for one in kitchens)


def test_work_places_have_no_curtains_and_no_rug():
    for setting in (Setting.OFFICE, Setting.HOSPITAL):
        for seed in range(1, 6):
            stage = a_stage(setting, seed, 3)
            curtain = stage.palette.indoors(dress.dress_of(stage).curtain)
            assert darken(curtain, 0.5) not in drawn(setting, seed, 3)


@pytest.mark.parametrize("setting", [Setting.CITY, Setting.DRIVEWAY])
def test_a_street_is_seen_from_two_sides_and_each_story_has_its_own(setting):
    assert len({drawn(setting, corner=corner) for corner in range(2)}) == 2
    assert len({drawn(setting, seed) for seed in range(1, 9)}) == 8


def test_no_church_tower_stands_in_a_city_of_today():
    for seed in range(1, 9):
        stage = a_stage(Setting.CITY, seed)
        tower = stage.palette.lit("#5f7a80", 0.6)
        assert tower not in drawn(Setting.CITY, seed)


@pytest.mark.parametrize("setting", [Setting.STORAGE, Setting.WAREHOUSE, Setting.LOCKERS, Setting.CORRIDOR])
def test_turned_round_in_a_passage_one_sees_its_wall_and_not_its_end_again(setting):
    assert len({drawn(setting, corner=corner) for corner in range(2)}) == 2
    for seed in range(1, 5):
        along, across = drawn(setting, seed), drawn(setting, seed, 1)
        assert along.count("<g ") < across.count("<g ") and len(across) < 30_000


def test_no_sacks_of_grain_stand_in_a_shop_of_today():
    stood = {of_today: set() for of_today in (True, False)}
    for of_today, pieces_there in stood.items():
        along = (other_wall.ALONG_TODAY if of_today else other_wall.ALONG)[Setting.SHOP]
        for seed in range(1, 9):
            stage = a_stage(Setting.SHOP, seed, 1, of_today=of_today)
            pieces_there |= {piece for piece, _ in other_wall._standing(stage, along)}
    assert pieces.draw_larder in stood[False] and pieces.draw_larder not in stood[True]


def test_a_restaurant_has_one_menu_beside_its_window_and_none_at_the_counter():
    for seed in range(1, 5):
        slate = a_stage(Setting.RESTAURANT, seed).palette.indoors("#2b3a38")
        assert slate in drawn(Setting.RESTAURANT, seed)
        assert slate not in drawn(Setting.RESTAURANT, seed, 1)
