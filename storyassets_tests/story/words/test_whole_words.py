"""Names found and marked as whole words."""

import re

import pytest

from storyassets.story.words.whole_words import MARK, find_whole, mark_names, stands_whole

TEXT = "Ann and Anna met Ann's aunt; Joann saw Ann."


@pytest.mark.parametrize("word", ["Ann", "Anna", "aunt", "An", "met Ann"])
def test_a_word_is_found_where_a_pattern_finds_it(word: str) -> None:
    assert list(find_whole(TEXT, word)) == [m.start() for m in re.finditer(rf"\b{word}\b", TEXT)]


def test_nothing_stands_nowhere() -> None:
    assert not stands_whole(TEXT, "")
    assert not stands_whole("Joann", "ann")


def test_names_are_marked_however_they_are_written() -> None:
    assert mark_names("Mary Ann and ANN and Mary", ["Ann", "Mary Ann"]) == f"{MARK} and {MARK} and Mary"


def test_what_changes_its_length_when_small_is_left_alone() -> None:
    assert mark_names("İda met Ann", ["Ann"]) == "İda met Ann"
