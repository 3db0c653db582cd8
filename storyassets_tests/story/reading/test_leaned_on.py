"""What one leans on is in the hands; who is under somebody's command is not below them."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.shot import Action
from storyassets.story.reading.relations import relate_actors
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, DOG, a_film


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("Clara came home on crutches.", "crutches"),
        ("Clara stood there on her crutches.", "crutches"),
        ("Clara stood there on a table.", ""),
        ("Clara stood there on Monday.", ""),
    ],
)
def test_who_goes_on_crutches_has_them(words, holds):
    book = a_film(Setting.ROOM, (words, (CLARA,))).book
    [clara] = relate_actors([CLARA], [], words.split(), book)
    assert clara.holds == holds


@pytest.mark.parametrize(
    ("words", "at"),
    [("The boss sat under Clara Finch.", ""), ("The boss sat under the dog.", "dog")],
)
def test_men_under_a_captain_stand_where_they_stand(words, at):
    sits = BOSS.model_copy(update={"action": Action.SIT})
    book = a_film(Setting.ROOM, (words, (sits,))).book
    first, _ = relate_actors([sits, DOG if at else CLARA], [], words.split(), book)
    assert first.at == at
