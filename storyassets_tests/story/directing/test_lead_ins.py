"""Lead-ins: who is about to speak looks as they do while they speak."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.lead_ins import look_as_they_speak
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film


def film_of(first: str, speaker: str, before: Emotion = Emotion.CALM):
    cross = CLARA.model_copy(update={"action": Action.TALK, "emotion": Emotion.ANGER})
    plain = cross.model_copy(update={"emotion": before})
    film = a_film(Setting.ROOM, (first, (plain,)), ("Get out of my shop!", (cross,)))
    told, said = film.passages
    line = said.line.model_copy(update={"speaker": speaker})
    film.passages = [told, replace(said, line=line, lines=(line,))]
    return film


@pytest.mark.parametrize(
    ("first", "speaker", "before", "felt"),
    [
        ("Clara said:", CLARA.character_id, Emotion.CALM, Emotion.ANGER),
        ("Clara said:", CLARA.character_id, Emotion.GRIEF, Emotion.GRIEF),
        ("Clara opened the window.", CLARA.character_id, Emotion.CALM, Emotion.CALM),
        ("Clara said:", "narrator", Emotion.CALM, Emotion.CALM),
    ],
)
def test_a_plain_face_before_a_speech_is_that_of_the_speech(first, speaker, before, felt):
    film = film_of(first, speaker, before)
    look_as_they_speak(film)
    assert film.stagings[0].actors[0].emotion is felt
