"""The camera comes near: who acts fills the frame, and everything of the picture grows with them."""

import re
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Turned
from storyassets.providers.embedded.scenery.approach import (
    ASIDE,
    CHIN,
    HEADROOM,
    STILL,
    Approach,
    come_to,
    find_span,
)
from storyassets.providers.embedded.scenery.page import page_size
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.embedded.scenery.standpoint import make_stage
from storyassets_tests.providers.test_illustrator import a_shot

GIRL, BOY, WOLF = (Species.HUMAN, Action.STAND), (Species.HUMAN, Action.LOOK), (Species.WOLF, Action.WALK)
_SEEN = re.compile(r'^<g transform="translate\((\S+) (\S+)\) scale\(([\d.]+) \3\)">')


def seen(*doers, **how):
    request = a_shot(*doers, **how).model_copy(update={"width_px": 270, "height_px": 480})
    return lay_scene(request), page_size(270, 480)


@pytest.mark.parametrize("setting", [Setting.KITCHEN, Setting.FIELD])
@pytest.mark.parametrize("doers", [(GIRL,), (GIRL, BOY), (WOLF,)])
@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_place_and_people_grow_alike_and_leave_no_edge_free(framing, doers, setting):
    layers, (width, height) = seen(*doers, setting=setting, framing=framing)
    part = _SEEN.match(layers.middle)
    if part is not None:
        assert layers.back.startswith(part[0])
        x, y, zoom = map(float, part.groups())
        assert x <= 0 <= x + (zoom - 1) * width + 0.5 and y <= 0 <= y + (zoom - 1) * height + 0.5
    for left, top, right, bottom in layers.eyes:
        assert 0 <= left < right <= width and HEADROOM[framing] * height < top < bottom < CHIN * height


def test_one_alone_is_seen_from_nearer_in_a_middle_picture_than_in_a_wide_one():
    eyes = {}
    for framing in (Framing.WIDE, Framing.MEDIUM):
        layers, _ = seen(GIRL, setting=Setting.KITCHEN, framing=framing)
        eyes[framing] = layers.eyes[0][2] - layers.eyes[0][0]
    assert eyes[Framing.MEDIUM] > 1.2 * eyes[Framing.WIDE]


@pytest.mark.parametrize("seed", [3, 4, 7, 8])
def test_one_alone_is_not_pushed_to_an_edge_by_a_camera_that_comes_near(seed):
    layers, (width, _) = seen(BOY, setting=Setting.FIELD, framing=Framing.MEDIUM, seed=seed)
    left, _, right, _ = layers.eyes[0]
    assert ASIDE - 0.01 < (left + right) / 2 / width < 1 - ASIDE + 0.01


def test_a_place_without_anybody_is_seen_as_it_is():
    nobody, _ = seen(setting=Setting.KITCHEN, framing=Framing.WIDE, props=(Prop.LAMP,))
    assert nobody.middle and not _SEEN.match(nobody.middle)


def test_a_wide_picture_of_a_lighthouse_has_its_lamp_in_it():
    at_its_foot, _ = seen(GIRL, setting=Setting.LIGHTHOUSE, framing=Framing.WIDE)
    assert at_its_foot.middle and not _SEEN.match(at_its_foot.middle)


@pytest.mark.parametrize(
    ("thing", "least"), [((70.0, 800.0, 620.0, 1330.0), 480.0), ((0.0, 400.0, 900.0, 1330.0), 100.0)]
)
def test_a_chest_stays_whole_and_a_house_is_known_by_a_part_of_it(thing, least):
    request = a_shot(setting=Setting.ATTIC).model_copy(update={"width_px": 270, "height_px": 480})
    stage = make_stage(request.staging, Framing.MEDIUM, (1000.0, 1778.0), 0.8, Random(1))
    left, right = find_span(stage, Framing.MEDIUM, (), (), (thing,))
    assert least <= right - left < least * 1.9


def test_what_is_not_enlarged_is_the_same():
    assert STILL.apply("<path/>") == "<path/>" and STILL.area((1.0, 2.0, 3.0, 4.0)) == (1.0, 2.0, 3.0, 4.0)
    assert Approach(2.0, -10.0, 5.0).area((10.0, 10.0, 20.0, 30.0)) == (10.0, 25.0, 30.0, 65.0)


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_of_two_who_face_each_other_one_is_often_near_and_no_face_covers_the_other(framing):
    sizes = []
    for seed in range(12):
        layers, (width, _) = seen(GIRL, BOY, setting=Setting.KITCHEN, framing=framing, seed=seed)
        (left, _, end, _), (start, _, right, _) = sorted(layers.eyes)
        assert 0 < left < end < start < right < width
        sizes.append(max(end - left, right - start) / min(end - left, right - start))
    assert sum(size > 1.3 for size in sizes) >= 4
    assert any(size < 1.3 for size in sizes)


@pytest.mark.parametrize(("first", "is_near"), [(Species.TORTOISE, False), (Species.WOLF, True)])
def test_whose_head_is_low_before_a_long_body_is_never_a_head_alone(first, is_near):
    request = a_shot((first, Action.LOOK), (Species.DUCK, Action.LOOK), setting=Setting.FIELD)
    one, other = request.staging.actors
    one = one.model_copy(update={"turned": Turned.RIGHT, "toward": other.character_id})
    other = other.model_copy(update={"turned": Turned.LEFT, "toward": one.character_id})
    facing = request.staging.model_copy(update={"actors": (one, other)})
    beside = []
    for seed in range(8):
        layers = lay_scene(request.model_copy(update={"staging": facing, "seed": seed}))
        (left, _, end, _), (start, _, right, _) = sorted(layers.eyes)
        beside.append(end - left > 1.3 * (right - start))
    assert any(beside) == is_near


def test_two_who_touch_stand_on_one_line():
    layers, _ = seen((Species.HUMAN, Action.EMBRACE), BOY, setting=Setting.KITCHEN)
    first, second = (area[2] - area[0] for area in layers.eyes)
    assert max(first, second) < 1.3 * min(first, second)


def test_who_rides_is_seen_from_near_with_air_beside_the_eyes():
    size = (1000.0, 1778.0)
    near = come_to([(300.0, 500.0, 420.0, 540.0), (500.0, 450.0, 610.0, 490.0)], size)
    assert near.zoom > 1.2
    for left, top, right, bottom in near.areas([(300.0, 500.0, 420.0, 540.0), (500.0, 450.0, 610.0, 490.0)]):
        assert 100 < left < right < 900 and 0 < top < bottom < 0.6 * size[1]
    assert come_to([(20.0, 500.0, 120.0, 540.0), (880.0, 500.0, 990.0, 540.0)], size) == STILL
    assert come_to([], size) == STILL
