"""Who is told to be tiny or enormous is; hedges, holes, mistakes and the teller's own feet are nobody's stature."""

from __future__ import annotations

import pytest

from storyassets.model.character import Stature
from storyassets.story.casting.told_looks import wear
from storyassets.story.casting.told_statures import SMALL, TALL
from storyassets_tests.fakes.episodes import a_person
from storyassets_tests.story.casting.test_told_looks import look_of, looks_of


@pytest.mark.parametrize(
    ("text", "who", "looks"),
    [
        ("The coach was seventy-eight and four foot eleven. The coach sat.", "coach", (SMALL,)),
        ("The coach came. She was tiny.", "coach", (SMALL,)),
        ("Mrs. Petrou, who is five foot nothing, sat. Mrs. Petrou spoke.", "petrou", (SMALL,)),
        ("A huge policeman came. The policeman sat.", "policeman", (TALL,)),
        ("The butcher was six foot four. The butcher sang.", "butcher", (TALL,)),
        ("The butcher was enormous. The butcher sang.", "butcher", (TALL,)),
        ("The coach sat. She looked at those eight enormous men.", "coach", ()),
        ("The butcher cut the four foot hedge. The butcher sang.", "butcher", ()),
        ("The butcher jumped six feet down. The butcher sang.", "butcher", ()),
        ("The butcher was a huge success. The butcher sang.", "butcher", ()),
        ("The butcher hit me. I was four foot eight. The butcher sang.", "butcher", ()),
    ],
)
def test_statures_are_told(text, who, looks):
    assert looks_of(text, who) == looks


def test_a_look_is_as_tall_as_it_is_told():
    look = look_of(a_person("butcher"))
    assert wear(look, (TALL,)).stature is Stature.TALL
    assert wear(look, (SMALL,)).stature is Stature.SMALL
