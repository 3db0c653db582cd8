"""Tests of what is told of a war long ago: it plays there, and the story is back with its teller."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets_tests.fakes.episodes import a_line, a_person, a_script
from storyassets_tests.story.directing.test_direct_scenes import by_line

TOM = a_person("Tom")


def _settings(*texts: str) -> list[Setting]:
    lines = [a_line(text, f"s{k}", Beat.SETUP) for k, text in enumerate(texts)]
    shots = by_line(a_script(*lines, roles=(TOM,)))
    return [shots[line.line_id].staging.setting for line in lines]


@pytest.mark.parametrize(
    "war",
    [
        "In Korea, Tom had drawn the short straw.",
        "During the war Tom had shared his bread with a boy.",
        "In the war, Tom had carried the mail.",
    ],
)
def test_a_war_that_is_told_of_plays_in_its_camp_until_the_teller_is_back(war: str) -> None:
    before, there, still, after = _settings(
        "I sat with Tom in his kitchen.", war, "Tom never came back that way.", "Tom handed me the old watch."
    )
    assert (there, still) == (Setting.CAMP, Setting.CAMP)
    assert before is after is Setting.KITCHEN


def test_a_war_in_a_tale_of_others_and_one_of_words_is_no_inset() -> None:
    assert Setting.CAMP not in _settings("Tom sat in his kitchen.", "In the war, Tom had carried the mail.")
    assert Setting.CAMP not in _settings("I sat with Tom in his kitchen.", "In the war of words Tom won.")
