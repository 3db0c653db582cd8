"""Heights: who is strong from below, who is small from above, and no long run from the height of the eyes."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Relation
from storyassets.story.directing.heights import tell_by_height
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

STILL = CLARA.model_copy(update={"action": Action.LOOK, "emotion": Emotion.CALM})
BELOW, EYES, ABOVE = Angle.BELOW, Angle.EYE_LEVEL, Angle.ABOVE


def heights(*told, setting=Setting.ROOM, framing=Framing.MEDIUM, **update):
    film = a_film(setting, ("It was noon.", ()), *told)
    film.framings[:] = [framing] * len(film.framings)
    film.stagings[:] = [one.model_copy(update=update) for one in film.stagings]
    tell_by_height(film)
    return [staging.angle for staging in film.stagings[1:]]


def once(words="It went on.", **how):
    return heights((words, (STILL.model_copy(update=how),)))[0]


@pytest.mark.parametrize(
    "how", [{"emotion": Emotion.ANGER}, {"action": Action.STRIKE}, {"emotion": Emotion.PROUD}]
)
def test_who_has_the_upper_hand_is_looked_up_at(how):
    assert once(**how) is BELOW


@pytest.mark.parametrize(
    "how", [{"emotion": Emotion.ASHAMED}, {"action": Action.KNEEL}, {"emotion": Emotion.GRIEF}]
)
def test_who_is_lost_is_looked_down_on(how):
    assert once(**how) is ABOVE


def test_words_say_how_large_somebody_seems():
    assert once("She towered over us.") is BELOW
    assert once("She was all alone there.") is ABOVE
    assert once("She was there.") is EYES


def test_the_third_scene_from_the_eyes_is_from_another_height_and_no_two_running_are():
    seen = heights(*[("It went on.", (STILL,))] * 7)
    assert seen == [EYES, EYES, BELOW, EYES, EYES, BELOW, EYES]
    lost = STILL.model_copy(update={"emotion": Emotion.SADNESS})
    assert heights(*[("It went on.", (lost,))] * 3) == [ABOVE, EYES, ABOVE]


def test_a_place_is_seen_from_above():
    assert heights(*[("It went on.", (STILL,))] * 3, framing=Framing.WIDE)[2] is ABOVE


@pytest.mark.parametrize(
    "how",
    [
        {"at": Prop.TREE.value, "relation": Relation.ON},
        {"at": Prop.BOX.value, "relation": Relation.IN},
        {"action": Action.SLEEP},
        {"thinks": Prop.CAKE.value},
    ],
)
def test_who_is_in_or_on_something_is_seen_as_ever(how):
    angry = STILL.model_copy(update={"emotion": Emotion.ANGER, **how})
    assert heights(("It went on.", (angry,))) == [EYES]


def test_what_falls_and_three_of_them_are_seen_as_ever():
    angry = STILL.model_copy(update={"emotion": Emotion.ANGER})
    assert heights(("It went on.", (angry,)), in_air=Prop.STONE) == [EYES]
    assert heights(("It went on.", (angry, BOSS, BOSS))) == [EYES]
    assert heights(("It went on.", (angry,)), setting=Setting.SEA) == [EYES]
