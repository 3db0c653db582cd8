"""Passengers: one alone with nothing to do sits in a train or a plane; who gets out, works or talks there does not."""

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.passengers import seat_passengers
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

IDLE = CLARA.model_copy(update={"action": Action.LOOK, "emotion": Emotion.CALM})


def action_of(text, who=IDLE, setting=Setting.TRAIN):
    film = a_film(setting, (text, (BOSS,)), (text, (who,)))
    seat_passengers(film)
    return film.stagings[1].actors[0].action


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("So she took the train", Setting.TRAIN),
        ("The whole way to Leeds she thought of the letter.", Setting.TRAIN),
        ("On the flight home nobody had told her.", Setting.PLANE),
    ],
)
def test_who_rides_sits(text, setting):
    assert action_of(text, setting=setting) is Action.SIT


@pytest.mark.parametrize(
    "text", ["She got off at Leeds.", "She stood in the aisle.", "The conductor was a woman named Clara."]
)
def test_who_gets_out_stands_or_works_there_is_on_their_feet(text):
    assert action_of(text) is Action.LOOK


def test_on_a_platform_and_with_something_to_do_nobody_is_seated():
    assert action_of("So she took the train", setting=Setting.STATION) is Action.LOOK
    cries = IDLE.model_copy(update={"action": Action.CRY})
    assert action_of("She cried the whole way.", cries) is Action.CRY


def test_who_gives_nothing_to_nobody_on_the_way_sits_as_well():
    gives = IDLE.model_copy(update={"action": Action.GIVE})
    assert action_of("I took the train home to sell it.", gives) is Action.SIT
    hands = gives.model_copy(update={"holds": "umbrella"})
    assert action_of("She gave her the umbrella.", hands) is Action.GIVE
