"""Prose of today: short forms, years, titles and clock times show it; an old tale has none."""

import pytest

from storyassets.story.words.prose_of_today import is_of_today


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("I didn't know the clerk.", True),
        ("She’d kept the receipt.", True),
        ("In the winter of 1931 the mill closed.", True),
        ("The nurse called Mr. Lind.", True),
        ("The bus left at 7:42.", True),
        ("The fox's tail was caught, and a hundred hens laughed at him.", False),
        ("The king gave him 300 gold pieces and his daughter's hand.", False),
    ],
)
def test_short_forms_years_and_titles_are_of_today(text, today):
    assert is_of_today(text) is today
