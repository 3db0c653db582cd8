"""Landmarks in pictures: each is drawn, its sign can be read in a mirror, and nothing of it stands there twice."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from storyassets.model.camera import Framing
from storyassets.model.place import Landmark, Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.providers.embedded.scenery.doubles import without_doubles
from storyassets.providers.embedded.scenery.fronts import SITES, draw_landmark
from storyassets.providers.embedded.scenery.house_fronts import PUBLIC
from storyassets.providers.embedded.scenery.lettering import CAPITALS, letter
from storyassets.providers.embedded.scenery.other_wall import draw_other_wall
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.shop_fronts import FRONTS
from storyassets.providers.embedded.scenery.standpoint import make_stage
from storyassets_tests.providers.test_places import a_shot

_FLAME = "#ffb03a"


def drawn_stage(staging: Staging, *, mirrored: bool = False) -> str:
    stage = make_stage(staging, Framing.MEDIUM, page_size(108, 192), 0.8, Random(1))
    stage = replace(stage, mirrored=mirrored)
    draw_setting(staging.setting, stage)
    return stage.pen.svg()


def test_before_a_home_mice_stand_at_the_foot_of_its_door():
    for kind, differs in ((Landmark.MANSION, True), (Landmark.CHURCH, False)):
        seen = Staging(place_seed=7)
        stages = [make_stage(seen, Framing.WIDE, page_size(108, 192), 0.8, Random(1)) for _ in range(2)]
        stages[1] = replace(stages[1], tiny=True)
        for stage in stages:
            draw_landmark(stage, kind)
        assert (stages[0].pen.svg() != stages[1].pen.svg()) is differs


def test_to_a_mouse_no_hearth_fills_the_wall_with_a_flame():
    for setting, differs in ((Setting.DINING_ROOM, True), (Setting.KITCHEN, False)):
        seen = Staging(setting=setting, place_seed=7)
        stage = make_stage(seen, Framing.MEDIUM, page_size(108, 192), 0.8, Random(1))
        walls = [replace(stage, tiny=tiny, pen=Pen("w")) for tiny in (False, True)]
        for each in walls:
            draw_other_wall(each, setting)
        burning = [_FLAME in each.pen.svg() for each in walls]
        assert burning == [differs, False]


def test_every_landmark_is_drawn_and_each_is_another():
    stages = [
        make_stage(Staging(place_seed=7), Framing.WIDE, page_size(108, 192), 0.8, Random(1)) for _ in SITES
    ]
    for stage, kind in zip(stages, SITES, strict=True):
        draw_landmark(stage, kind)
    drawings = {stage.pen.svg() for stage in stages}
    assert set(SITES) == set(Landmark) and len(drawings) == len(SITES)
    assert min(map(len, drawings)) > 900


def test_a_landmark_stands_outdoors_only():
    for setting, more in ((Setting.VILLAGE, True), (Setting.ROOM, False)):
        plain = drawn_stage(Staging(setting=setting, place_seed=7))
        with_sign = drawn_stage(Staging(setting=setting, place_seed=7, landmark=Landmark.BAKERY))
        assert (len(with_sign) > len(plain)) is more


def test_a_sign_is_painted_backwards_for_a_mirror():
    staging = Staging(setting=Setting.VILLAGE, place_seed=7, landmark=Landmark.BAKERY)
    assert drawn_stage(staging) != drawn_stage(staging, mirrored=True)


def test_every_word_of_a_sign_has_its_capitals():
    words = [front.word for front in FRONTS.values()] + [public[0] for public in PUBLIC.values()]
    assert set("".join([*words, "INN", "SMITH", "MENU", "BUS"])) <= set(CAPITALS)
    pen = Pen("t")
    letter(pen, "INN", 0, 0, 60, 200, "#000000", mirrored=False)
    assert pen.svg().count("<path") == 3


def test_no_house_stands_before_the_house_and_no_ship_beside_the_wreck():
    house = a_shot(setting=Setting.VILLAGE, landmark=Landmark.HOUSE, props=(Prop.HOUSE, Prop.KEY))
    assert without_doubles(house).staging.props == (Prop.KEY,)
    wreck = a_shot(setting=Setting.SEA, weather=Weather.RAIN, props=(Prop.SHIP,))
    assert without_doubles(wreck).staging.props == ()
    calm = a_shot(setting=Setting.SEA, time_of_day=TimeOfDay.DAY, props=(Prop.SHIP,))
    assert without_doubles(calm) is calm
