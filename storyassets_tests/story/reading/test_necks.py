"""Necks: a bell hangs where the words put it, also where only the words before name it."""

from __future__ import annotations

import pytest

from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Staging
from storyassets.story.reading.mentions import NameBook
from storyassets.story.reading.necks import hang_on_neck
from storyassets_tests.fakes.episodes import a_line, a_person, a_script
from storyassets_tests.story.directing.test_whereabouts import a_cast

BOOK = NameBook(a_script(a_line("So."), roles=(a_person("Cat"),)))


@pytest.mark.parametrize(
    ("before", "words", "hung"),
    [
        ("", "hang a bell around the Cat's neck.", (Prop.BELL,)),
        ("All we do is hang a bell", "around the Cat's neck.", (Prop.BELL,)),
        ("We have a plan", "around the Cat's neck.", None),
    ],
)
def test_a_bell_hangs_on_the_neck_that_is_named(
    before: str, words: str, hung: tuple[Prop, ...] | None
) -> None:
    picture = hang_on_neck(
        Staging(), words.split(), BOOK, a_cast(cat=Species.CAT), spoken=True, before=before.split()
    )
    assert (picture and picture.props) == hung
    assert picture is None or picture.actors[0].holds == "bell"
