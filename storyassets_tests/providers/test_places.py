"""Places: layers for parallax, variants, near things, the other side of a place, and cards."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from xml.parsers import expat

import pytest
import pyvips

from storyassets.model.brief import Style
from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Land, Landmark, Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging
from storyassets.providers.embedded.scenery.at_wheel import is_at_wheel, lay_at_wheel
from storyassets.providers.embedded.scenery.cards import Card, compose_end_card, compose_title_card
from storyassets.providers.embedded.scenery.compose import compose
from storyassets.providers.embedded.scenery.other_wall import ALONG
from storyassets.providers.embedded.scenery.page import page_size, write_document
from storyassets.providers.embedded.scenery.palettes import palette_for
from storyassets.providers.embedded.scenery.prop_habits import fitting_props
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.embedded.scenery.scene import lay_scene
from storyassets.providers.embedded.scenery.settings import draw_setting
from storyassets.providers.embedded.scenery.standpoint import make_stage, settle, turns_round
from storyassets.providers.embedded.scenery.woods import BIRCHES
from storyassets.providers.protocols import ShotPictureRequest, Sitter

SIZE = (108, 192)
VARIED = sorted(set(Setting) - {Setting.SPACE, Setting.SKY, Setting.SHIP, Setting.STATION, Setting.GRAVEYARD})


def a_look(species: Species = Species.HUMAN) -> Look:
    return Look(species=species, seed=3, sex=Sex.FEMALE, age=Age.ADULT)


def a_shot(
    *species: Species, framing: Framing = Framing.WIDE, seed: int = 1, **staging: object
) -> ShotPictureRequest:
    ids = [f"c{i}" for i in range(len(species))]
    return ShotPictureRequest(
        kind=ShotKind.BROLL,
        framing=framing,
        staging=Staging.model_validate(
            {"place_seed": 7, "actors": tuple(Actor(character_id=i, action=Action.STAND) for i in ids)}
            | staging
        ),
        sitters=tuple(Sitter(character_id=i, look=a_look(s)) for i, s in zip(ids, species, strict=True)),
        style=Style.STORYBOOK,
        width_px=SIZE[0],
        height_px=SIZE[1],
        seed=seed,
    )


def ids_in(document: str) -> list[str]:
    ids: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _name, attributes: ids.extend(
        v for k, v in attributes.items() if k == "id"
    )
    parser.Parse(document, True)
    return ids


def drawn(request: ShotPictureRequest, body: str) -> pyvips.Image:
    return rasterise(write_document(body, *SIZE, page_size(*SIZE)))


@pytest.mark.parametrize("setting", Setting)
def test_a_scene_comes_apart_into_an_opaque_back_and_transparent_layers(setting):
    request = a_shot(Species.HUMAN, setting=setting)
    # Who sits in a car is drawn with it, outside.
    layers = lay_at_wheel(request) if is_at_wheel(request) else lay_scene(request)
    parts = (layers.back, layers.middle, layers.front)
    cover = [drawn(request, part).extract_band(3).avg() / 255 for part in parts]
    assert cover[0] > 0.99
    assert 0.02 < cover[1] < 0.6 and cover[2] < 0.6
    assert layers.back + layers.middle + layers.front + layers.lens in compose(request).document


@pytest.mark.parametrize("setting", VARIED)
def test_three_places_of_a_kind_differ_and_one_place_stays_itself(setting):
    def back(place_seed: int) -> str:
        return lay_scene(a_shot(setting=setting, place_seed=place_seed)).back

    assert len({back(place) for place in range(1, 5)}) == 4
    assert back(3) == back(3)


def test_a_room_towers_over_a_mouse_more_than_over_a_cat_and_a_mouse_dines_on_the_table():
    def room(setting: Setting, *species: Species) -> str:
        return lay_scene(a_shot(*species, setting=setting)).back

    kitchens = [room(Setting.KITCHEN, one) for one in (Species.MOUSE, Species.CAT, Species.HUMAN)]
    assert len(set(kitchens)) == 3
    tables = [room(Setting.DINING_ROOM, *who) for who in ((Species.MOUSE,), (Species.MOUSE, Species.CAT))]
    assert len(tables[0]) != len(tables[1])


def test_a_feeling_tinges_the_sky_but_the_hour_stays():
    def sky(emotion: Emotion, hour: TimeOfDay) -> tuple[int, ...]:
        top = palette_for(emotion, hour, Weather.CLEAR).sky[0]
        return tuple(int(top[at : at + 2], 16) for at in (1, 3, 5))

    def apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
        return max(abs(a - b) for a, b in zip(one, other, strict=True))

    calm = sky(Emotion.CALM, TimeOfDay.DAY)
    most = max(apart(calm, sky(emotion, TimeOfDay.DAY)) for emotion in Emotion)
    assert 0 < most < 45 < apart(calm, sky(Emotion.CALM, TimeOfDay.NIGHT))


def test_the_camera_turns_round_by_the_corner_and_where_no_place_is_kept_in_middle_shots_only():
    turned = {
        framing: {turns_round(a_shot(framing=framing, place_seed=0), Random(seed)) for seed in range(12)}
        for framing in (Framing.WIDE, Framing.MEDIUM)
    }
    assert turned == {Framing.WIDE: {False}, Framing.MEDIUM: {False, True}}
    shot = a_shot()
    corners = [shot.staging.model_copy(update={"corner": corner}) for corner in range(4)]
    seen = [turns_round(shot.model_copy(update={"staging": one}), Random(1)) for one in corners]
    assert seen == [False, True, False, True]
    garden = a_shot(setting=Setting.GARDEN, corner=1, place_seed=9)
    assert not turns_round(garden, Random(1))


@pytest.mark.parametrize("setting", [Setting.KITCHEN, Setting.GARDEN])
@pytest.mark.parametrize("corner", [0, 1])
def test_a_place_is_the_same_way_round_in_every_picture_of_it(setting, corner):
    stages = []
    for seed, framing in enumerate((Framing.WIDE, Framing.MEDIUM, Framing.CLOSE)):
        shot = a_shot(setting=setting, corner=corner, place_seed=9, framing=framing)
        shot = shot.model_copy(update={"seed": seed})
        stage = make_stage(shot.staging, framing, page_size(*SIZE), 0.8, Random(seed))
        stages.append(settle(stage, shot, Random(seed)))
    kept = [(one.mirrored, one.reverse, one.corner, one.sun, one.rng.random()) for one in stages]
    assert kept[0] == kept[1] == kept[2]


def test_the_camera_never_turns_away_from_what_is_named_and_a_place_has_of_its_own():
    told = {"place_seed": 9, "corner": 1, "framing": Framing.MEDIUM}
    for setting, prop in ((Setting.KITCHEN, Prop.OVEN), (Setting.THRONE_ROOM, Prop.THRONE)):
        assert not turns_round(a_shot(setting=setting, props=(prop,), **told), Random(1))
        assert turns_round(a_shot(setting=setting, props=(Prop.WINDOW,), **told), Random(1))
    assert turns_round(a_shot(setting=Setting.ROOM, props=(Prop.OVEN,), **told), Random(1))


def test_an_iron_stove_stands_in_a_kitchen_of_old_as_a_thing_of_its_own():
    old = Staging(setting=Setting.KITCHEN, props=(Prop.OVEN,))
    assert fitting_props(old) == (Prop.OVEN,)
    assert fitting_props(old.model_copy(update={"of_today": True})) == ()


def test_what_falls_among_clouds_casts_no_shadow_on_them():
    up, down = (
        lay_scene(a_shot(Species.CROW, framing=Framing.WIDE, setting=where, props=(Prop.STONE,))).middle
        for where in (Setting.SKY, Setting.FIELD)
    )
    assert up.count("#120c26") < down.count("#120c26")


@pytest.mark.parametrize(
    ("where", "sides"),
    [((Setting.FIELD, None), 4), ((Setting.VILLAGE, Landmark.MANSION), 4), ((Setting.KITCHEN, None), 2)],
)
def test_open_country_looks_otherwise_from_each_of_its_corners_and_a_room_has_two_sides(where, sides):
    shot = a_shot(setting=where[0])
    stagings = [
        shot.staging.model_copy(update={"corner": corner, "landmark": where[1]}) for corner in range(4)
    ]
    backs = [lay_scene(shot.model_copy(update={"staging": one})).back for one in stagings]
    assert len({len(back) for back in backs}) == sides


@pytest.mark.parametrize("setting", sorted(ALONG))
def test_the_other_wall_of_a_room_has_other_furniture(setting):
    size = page_size(*SIZE)
    walls = []
    for reverse in (False, True):
        staging = Staging(setting=setting, place_seed=7)
        stage = make_stage(staging, Framing.MEDIUM, size, 0.8, Random(1))
        draw_setting(setting, replace(stage, reverse=reverse))
        walls.append(stage.pen.svg())
    assert walls[0] != walls[1] and min(len(svg) for svg in walls) > 4000


@pytest.mark.parametrize("framing", [Framing.WIDE, Framing.MEDIUM])
def test_near_things_leave_the_middle_of_the_picture_free(framing):
    for seed in range(2):
        for setting in (Setting.FOREST, Setting.ROOM, Setting.CITY, Setting.THRONE_ROOM):
            request = a_shot(Species.HUMAN, framing=framing, seed=seed, setting=setting)
            front = drawn(request, lay_scene(request).front).extract_band(3)
            middle = front.crop(SIZE[0] * 3 // 10, SIZE[1] // 4, SIZE[0] * 2 // 5, SIZE[1] * 2 // 5)
            assert middle.avg() < 60


def test_dusk_and_rain_lie_on_the_ground():
    dry, dusk, wet = (
        lay_scene(a_shot(Species.HUMAN, setting=Setting.ROAD, **light)).back
        for light in ({}, {"time_of_day": TimeOfDay.DUSK}, {"weather": Weather.RAIN})
    )
    assert dusk.count("<path") > dry.count("<path")
    assert wet.count("<ellipse") > dry.count("<ellipse") + 5


def test_fear_is_darker_at_the_edges_than_joy_and_every_night_has_a_film():
    fear, joy = (
        palette_for(emotion, TimeOfDay.DAY, Weather.CLEAR) for emotion in (Emotion.FEAR, Emotion.JOY)
    )
    assert fear.vignette > joy.vignette + 0.15
    night = palette_for(Emotion.CALM, TimeOfDay.NIGHT, Weather.CLEAR)
    assert night.film[1] > 0 and night.lamp_film[1] > 0
    assert palette_for(Emotion.CALM, TimeOfDay.DAY, Weather.CLEAR).film[1] == 0


@pytest.mark.parametrize("make", [compose_title_card, compose_end_card])
@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_a_card_has_a_bright_calm_room_for_its_words(make, count):
    species = (Species.FOX, Species.HUMAN, Species.MOUSE)[:count]
    card: Card = make(a_shot(*species, setting=Setting.FOREST, time_of_day=TimeOfDay.NIGHT))
    ids = ids_in(card.page.document)
    assert len(ids) == len(set(ids))
    room = card.room
    assert 0 < room.left < room.right < SIZE[0] and 0 < room.top < room.bottom < SIZE[1]
    words = rasterise(card.page.document).crop(room.left, room.top, room.width, room.height)
    assert words.extract_band(3).min() == 255
    assert words.extract_band(0, n=3).colourspace("b-w").avg() > 170
    assert words.extract_band(0, n=3).colourspace("b-w").deviate() < 25


def test_a_title_shot_is_the_title_card():
    request = a_shot(Species.FOX, setting=Setting.FOREST).model_copy(update={"kind": ShotKind.TITLE})
    assert compose(request) == compose_title_card(request).page


def test_the_ships_of_a_story_are_of_its_time_and_a_lamp_that_went_out_is_dark():
    def back(setting: Setting, **staging: object) -> str:
        return lay_scene(a_shot(setting=setting, weather=Weather.RAIN, **staging)).back

    for at_sea in (Setting.HARBOUR, Setting.SEA):
        assert back(at_sea, of_today=True) != back(at_sea, of_today=False)
    out = (Condition(prop=Prop.LAMP, state=PropState.DARK),)
    for light in (Setting.LIGHTHOUSE, Setting.LAMP_ROOM):
        assert back(light, conditions=out) != back(light)


@pytest.mark.parametrize("land", [Land.SAVANNA, Land.EAST, Land.ORIENT])
@pytest.mark.parametrize("setting", [Setting.VILLAGE, Setting.CASTLE, Setting.COTTAGE])
def test_a_tale_of_another_land_has_its_own_houses(land, setting):
    there = a_shot(Species.HUMAN, setting=setting, land=land)
    here = a_shot(Species.HUMAN, setting=setting)
    today = a_shot(Species.HUMAN, setting=setting, land=land, of_today=True)
    assert lay_scene(there).back != lay_scene(here).back
    at_home = here.model_copy(update={"staging": here.staging.model_copy(update={"of_today": True})})
    same = lay_scene(today).back == lay_scene(at_home).back
    assert same is (setting is not Setting.VILLAGE)  # a village looks as it did
    assert len(compose(there).document) < 180_000


def test_an_office_of_yesteryear_has_no_screen():
    def back(**more: bool) -> str:
        request = a_shot(Species.HUMAN, setting=Setting.OFFICE)
        staging = request.staging.model_copy(update={"of_today": True, **more})
        return lay_scene(request.model_copy(update={"staging": staging})).back

    assert "#2f3743" in back()
    assert "#2f3743" not in back(yesteryear=True)


def test_a_cell_of_today_is_no_dungeon():
    request = a_shot(Species.HUMAN, setting=Setting.DUNGEON)
    of_today = request.staging.model_copy(update={"of_today": True})
    bygone = of_today.model_copy(update={"yesteryear": True})
    old, new, before = (
        lay_scene(request.model_copy(update={"staging": one})).back
        for one in (request.staging, of_today, bygone)
    )
    assert old == before and old != new


def test_a_forest_of_birches_is_one_from_its_other_side_too():
    def shared(kind: int) -> float:
        seed = next(seed for seed in range(1, 99) if Random(f"place:{seed}:forest").randrange(3) == kind)
        shots = (a_shot(setting=Setting.FOREST, corner=corner, place_seed=seed) for corner in (0, 3))
        front, behind = (set(re.findall(r"#[0-9a-f]{6}", lay_scene(shot).back)) for shot in shots)
        return len(front & behind) / len(front | behind)

    assert shared(BIRCHES) > 0.4 > shared(BIRCHES + 1)
