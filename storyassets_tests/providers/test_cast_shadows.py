"""Cast shadows: away from the light, towards the viewer."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Staging
from storyassets.providers.embedded.figures import Facing, draw_figure
from storyassets.providers.embedded.scenery.blocking import Placed
from storyassets.providers.embedded.scenery.cast_shadows import MOST_SHADOWS, draw_cast_shadows, find_feet
from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.sizing import Member, extent_of
from storyassets.providers.embedded.scenery.stage import Stage
from storyassets.providers.embedded.scenery.standpoint import make_stage

SIZE = (1000.0, 1777.8)
ANN = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT)


def a_stage(setting: Setting = Setting.FIELD, **facts) -> Stage:
    return replace(
        make_stage(Staging(setting=setting, **facts), Framing.WIDE, SIZE, 0.74, Random(1)), sun=0.2
    )


def stands(x: float, lift: float = 0.0, count: int = 1) -> Placed:
    figure = draw_figure(ANN, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="f")
    group = tuple(Member(figure, 60.0 * n, 0.0, 1.2) for n in range(count))
    actor = Actor(character_id="c", action=Action.STAND)
    return Placed(actor, ANN, group, Facing.RIGHT, x, *extent_of(group), lift=lift)


def points_of(stage: Stage, *placed: Placed) -> list[tuple[float, float]]:
    pen = Pen("g")
    draw_cast_shadows(pen, stage, placed)
    paths = re.findall(r'<path d="([^"]*)"', pen.svg())
    numbers = [float(n) for d in paths for n in re.findall(r"-?\d+\.?\d*", d)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def test_a_shadow_falls_towards_the_viewer_and_away_from_the_sun():
    points = points_of(a_stage(), stands(700.0))
    assert max(y for _, y in points) > 0.74 * SIZE[1] + 150
    tip = max(points, key=lambda point: point[1])
    assert tip[0] > 700.0
    assert max(points_of(a_stage(), stands(200.0)), key=lambda point: point[1])[0] < 300.0


def test_a_low_sun_throws_longer_shadows():
    noon, evening = (
        max(y for _, y in points_of(a_stage(time_of_day=time), stands(500.0)))
        for time in (TimeOfDay.DAY, TimeOfDay.DUSK)
    )
    assert evening > noon + 80


@pytest.mark.parametrize("weather", [Weather.RAIN, Weather.FOG, Weather.SNOW])
def test_none_falls_where_the_light_comes_from_everywhere(weather):
    assert points_of(a_stage(weather=weather), stands(500.0)) == []


def test_none_falls_from_who_is_on_somebodys_back():
    assert points_of(a_stage(), stands(500.0, lift=200.0)) == []


def test_a_shadow_in_a_room_is_shorter_and_vague():
    indoors = points_of(a_stage(Setting.ROOM), stands(500.0))
    assert (
        0.74 * SIZE[1] < max(y for _, y in indoors) < max(y for _, y in points_of(a_stage(), stands(500.0)))
    )


def test_a_crowd_has_few_shadows():
    pen = Pen("g")
    draw_cast_shadows(pen, a_stage(), (stands(500.0, count=9),))
    assert pen.svg().count("<path") == MOST_SHADOWS


@pytest.mark.parametrize("species", [Species.CROW, Species.FOX, Species.TORTOISE])
def test_a_beast_throws_no_blot(species):
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT)
    figure = draw_figure(look, Action.STAND, Emotion.CALM, facing=Facing.RIGHT, prefix="f")
    group = (Member(figure, 0.0, 0.0, 1.2),)
    one = Placed(
        Actor(character_id="c", action=Action.STAND), look, group, Facing.RIGHT, 500.0, *extent_of(group)
    )
    assert points_of(a_stage(), one) == []


def test_who_sits_throws_none():
    standing = stands(500.0)
    sitting = replace(standing, actor=Actor(character_id="c", action=Action.SIT))
    assert points_of(a_stage(), standing)
    assert points_of(a_stage(), sitting) == []


@pytest.mark.parametrize("action", [Action.SLEEP, Action.LIE, Action.DEAD])
def test_who_lies_has_no_feet_on_the_ground(action):
    up = stands(500.0)
    lies = replace(up, actor=up.actor.model_copy(update={"action": action}))
    assert len(find_feet(a_stage(), (up, lies))) == 1
