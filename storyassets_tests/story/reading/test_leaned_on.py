"""What one leans on is in the hands."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.relations import relate_actors
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, a_film


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
