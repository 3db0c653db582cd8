"""Business: what those do who only stand there."""

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.business import fill_idle
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film

SAD = CLARA.model_copy(update={"action": Action.STAND, "emotion": Emotion.SADNESS})


@pytest.mark.parametrize(
    ("text", "sits"),
    [
        ("Clara stood alone on the line.", False),
        ("Clara is still standing at the grave.", False),
        ("Clara had nobody left.", True),
        ("Clara never stood up for anybody.", True),
    ],
)
def test_who_stood_does_not_sit_for_sorrow(text, sits):
    film = a_film(Setting.PITCH, (text, (SAD,)))
    (staging,) = fill_idle(film.stagings, film.passages, film.cast)
    assert (staging.actors[0].action is Action.SIT) is sits
