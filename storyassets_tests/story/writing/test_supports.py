"""What carries little by its own words and is stood on."""

from __future__ import annotations

import pytest

from storyassets.story.writing.supports import supports


@pytest.mark.parametrize(
    "texts",
    [
        ("The great bowl was emptied.", "For she had made the bottom thick."),
        ("She had her coat on.", "She'd been on her way down."),
        ("Lou drew the short one.", "But Lou had a fever."),
        ("Mira was born deaf.", "She liked dogs."),
        ("My uncle couldn't swim.", "He liked boats."),
        ("Now they knew where to dig.", "They dug."),
        ("In the third, it lay in the window.", "She stared."),
        ("The ship struck the reef.", "It was night."),
        ("He said yes.", "They led him out."),
        ("She baked a loaf so long that two men carried it.", "They laughed."),
    ],
)
def test_what_the_story_stands_on_carries_more(texts: tuple[str, str]) -> None:
    assert supports(texts)[0] > 0


def test_what_answers_a_question_by_a_deed_and_what_throws_words_back_carries_more() -> None:
    assert supports(("Who speaks for the town?", "And Hanna walked forward with her stick."))[1] > 0
    assert supports(("I'll be back by supper.", "He wasn't back by supper."))[1] > 0


@pytest.mark.parametrize(
    "texts",
    [
        ("The hall was gray.", "It smelled of wax."),
        ("I liked the noise.", "We had tea."),
        ("Ann was tall.", "She sang."),
    ],
)
def test_a_look_or_a_mood_carries_no_more(texts: tuple[str, str]) -> None:
    assert supports(texts) == [0, 0]
