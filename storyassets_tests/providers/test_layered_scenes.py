"""Scenes in layers: put together they are the picture, and what moves apart is what stands apart."""

from dataclasses import replace

import numpy as np
import pytest
import pyvips

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.layered_picture import Behind, Lips, unpack_layers
from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, ShotKind
from storyassets.providers.embedded.illustrator import EmbeddedIllustrator
from storyassets.providers.embedded.scenery.apart import draw_apart
from storyassets.providers.embedded.scenery.compose import compose, compose_apart
from storyassets.providers.embedded.scenery.in_one_piece import draw_in_one_piece
from storyassets.providers.embedded.scenery.raster import NO_FILM
from storyassets.providers.embedded.scenery.shading import Key
from storyassets_tests.providers.test_illustrator import a_shot

WOLF = (Species.WOLF, Action.WALK)
NO_LIGHT = Key(0.0, -4.0, "#ffffff", "#ffffff", 0.0, 0.0, 0.0)


def pixels(content):
    return pyvips.Image.new_from_buffer(content, "").numpy().astype(int)


def drawn_evenly(request):
    """The picture in layers, in a light that is the same from all sides."""
    layers = replace(compose_apart(request), key=NO_LIGHT)
    return draw_apart(layers, (request.width_px, request.height_px), request.style)


def drawn_whole(request):
    """The same picture in one piece."""
    page = replace(compose(request), key=None, film=NO_FILM, falling=())
    return draw_in_one_piece(page, (request.width_px, request.height_px), request.style, blinks=False)


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("setting", [Setting.FOREST, Setting.KITCHEN])
def test_layers_put_together_are_the_picture_as_it_is_drawn_in_one_piece(style, setting):
    request = a_shot(WOLF, setting=setting, style=style)
    difference = np.abs(pixels(drawn_evenly(request)) - pixels(drawn_whole(request)))
    assert difference.mean() < 2.5


def test_behind_whoever_is_near_it_is_out_of_focus_and_in_a_wide_picture_it_is_less_so():
    """How fine the ground is: of a soft one, neighbouring pixels differ less than in one drawn whole."""
    fine = {}
    for framing in (Framing.WIDE, Framing.MEDIUM):
        request = a_shot(WOLF, setting=Setting.KITCHEN, framing=framing)
        request = request.model_copy(update={"width_px": 810, "height_px": 1440})
        whole = pixels(drawn_whole(request))
        ground = pixels(unpack_layers(drawn_evenly(request)).layers[0].content)
        top = slice(0, request.height_px // 5)
        fine[framing] = [np.abs(np.diff(one[top], axis=1)).max(axis=(1, 2)).mean() for one in (ground, whole)]
    near, far = (drawn / whole for drawn, whole in (fine[Framing.MEDIUM], fine[Framing.WIDE]))
    assert near < 0.8
    assert far > near + 0.1


def test_the_ground_lies_first_then_who_acts_then_what_is_near():
    made = EmbeddedIllustrator().make(a_shot(WOLF, setting=Setting.FOREST)).content
    ground, *near = unpack_layers(made).layers
    assert pixels(ground.content).shape == pixels(made).shape
    assert 1 <= len(near) <= 2
    assert ground.depth < min(one.depth for one in near)
    assert (pixels(ground.content) != pixels(made)).any()


@pytest.mark.parametrize(
    "request_in_one_piece",
    [
        a_shot(WOLF, kind=ShotKind.TALKING_HEAD, framing=Framing.CLOSE),
        a_shot(kind=ShotKind.INSERT, props=(Prop.BELL,)),
    ],
)
def test_faces_and_inserts_are_in_one_piece(request_in_one_piece):
    assert unpack_layers(EmbeddedIllustrator().make(request_in_one_piece).content) == Behind()


@pytest.mark.parametrize("weather", [Weather.RAIN, Weather.SNOW, Weather.WIND])
def test_what_falls_is_seen_on_the_picture_and_stands_behind_it_to_go_on(weather):
    made = EmbeddedIllustrator().make(a_shot(WOLF, setting=Setting.FIELD, weather=weather)).content
    behind = unpack_layers(made)
    assert [fall.is_near for fall in behind.falls] == [False, True]
    assert all(abs(fall.across_px_s) + fall.down_px_s > 0 for fall in behind.falls)
    assert len(behind.layers) > 1
    assert behind.eyes
    changed = np.abs(pixels(made) - pixels(behind.dry)).max(axis=2) > 40
    assert 0.001 < changed.mean() < 0.2


@pytest.mark.parametrize("setting", [Setting.CAVE, Setting.BEDROOM])
def test_under_a_roof_nothing_falls(setting):
    made = EmbeddedIllustrator().make(a_shot(WOLF, setting=setting, weather=Weather.RAIN)).content
    assert unpack_layers(made).falls == ()


def test_whoever_looks_has_shut_eyes_behind_the_picture_that_change_it_only_there():
    made = EmbeddedIllustrator().make(a_shot(WOLF, setting=Setting.FOREST)).content
    picture = pixels(made)
    [eyes] = unpack_layers(made).eyes
    shut = pixels(eyes.content)
    height, width = shut.shape[:2]
    open_ = picture[eyes.top_px : eyes.top_px + height, eyes.left_px : eyes.left_px + width]
    changed = np.abs(shut - open_).max(axis=2) > 40
    assert changed.mean() > 0.1
    assert width * height < 0.025 * picture.shape[0] * picture.shape[1]


def test_who_is_silent_in_a_close_shot_blinks_and_in_the_rain_it_rains_there_too():
    made = EmbeddedIllustrator().make(
        a_shot(WOLF, framing=Framing.CLOSE, setting=Setting.FIELD, weather=Weather.RAIN)
    )
    behind = unpack_layers(made.content)
    [eyes] = behind.eyes
    shut, dry = pixels(eyes.content), pixels(behind.dry)
    height, width = shut.shape[:2]
    open_ = dry[eyes.top_px : eyes.top_px + height, eyes.left_px : eyes.left_px + width]
    assert (np.abs(shut - open_).max(axis=2) > 40).mean() > 0.1
    assert len(behind.falls) == 2


def test_who_speaks_in_a_scene_has_a_mouth_for_each_of_a_word_s_lips():
    made = EmbeddedIllustrator().make(a_shot((Species.HUMAN, Action.TALK), setting=Setting.FOREST)).content
    mouths = {one.lips: one for one in unpack_layers(made).mouths}
    assert set(mouths) == set(Lips)
    red = {lips: (pixels(one.content)[..., 0] < 110).sum() for lips, one in mouths.items()}
    assert red[Lips.SHUT] < red[Lips.AJAR] < red[Lips.OPEN]


def test_whoever_sleeps_does_not_blink():
    made = EmbeddedIllustrator().make(a_shot((Species.WOLF, Action.SLEEP), setting=Setting.FOREST)).content
    assert unpack_layers(made).eyes == ()
