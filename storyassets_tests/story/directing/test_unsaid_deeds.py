"""Unsaid deeds: nobody laughs, points, waves or sits down on a picture whose words tell of no such thing."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.unsaid_deeds import leave_undone
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film


@pytest.mark.parametrize(
    ("text", "does", "feels", "seen"),
    [
        ("The boss took her for a bit confused.", Action.LAUGH, Emotion.TENDER, Action.LOOK),
        ("The boss had won the cup.", Action.LAUGH, Emotion.TENDER, Action.LAUGH),
        ("It was all free.", Action.LAUGH, Emotion.JOY, Action.LAUGH),
        ("He was up for an award.", Action.POINT, Emotion.ANGER, Action.LOOK),
        ("He grew angry.", Action.POINT, Emotion.ANGER, Action.POINT),
        ("The ceiling had a crack.", Action.SIT, Emotion.GRAVE, Action.LOOK),
        ("His mother was dead.", Action.SIT, Emotion.SADNESS, Action.SIT),
        ("He waited.", Action.SIT, Emotion.GRAVE, Action.SIT),
        ("She shone her torch around.", Action.DEAD, Emotion.CALM, Action.LOOK),
        ("He died in March.", Action.DEAD, Emotion.CALM, Action.DEAD),
        ("It was won by a hand.", Action.WAVE, Emotion.JOY, Action.LOOK),
    ],
)
def test_only_what_the_words_tell_or_is_strongly_felt_is_done(text, does, feels, seen):
    idle = BOSS.model_copy(update={"action": does, "emotion": feels})
    film = a_film(Setting.CORRIDOR, ("It was noon.", (CLARA,)), (text, (idle,)))
    leave_undone(film)
    assert film.stagings[1].actors[0].action is seen


def test_who_sat_down_goes_on_sitting_in_that_place():
    sits = BOSS.model_copy(update={"action": Action.SIT})
    film = a_film(
        Setting.CORRIDOR,
        ("It was noon.", (CLARA,)),
        ("The boss sat there.", (sits,)),
        ("It was quiet.", (sits,)),
    )
    leave_undone(film)
    assert film.stagings[2].actors[0].action is Action.SIT
