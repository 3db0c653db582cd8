"""Postures: what somebody does only to do what comes next, and what is a deed by itself."""

import pytest

from storyassets.story.words.postures import is_posture, prepares


@pytest.mark.parametrize(
    "deed",
    [
        "Travis sat down on the curb.",
        "The nurse knelt beside the crib.",
        "She leaned over",
        "My uncle took a deep breath.",
    ],
)
def test_who_sits_or_kneels_gets_ready(deed):
    assert is_posture(deed)
    assert prepares(deed)


@pytest.mark.parametrize(
    "deed",
    [
        "He tore my lunch in half.",
        "The boy in the red coat at last turned around.",
        "They sat for nine hours without a word on the runway.",
        "She sat and wept.",
    ],
)
def test_a_deed_is_no_posture(deed):
    assert not is_posture(deed)


@pytest.mark.parametrize(
    ("deed", "ready"),
    [
        ("My manager unlocked the office", True),
        ("Dad reached under the seat", True),
        ("She walked to the window", True),
        ("She walked to Canada", False),
        ("He burned the office", False),
    ],
)
def test_who_opens_a_drawer_gets_something_out(deed, ready):
    assert prepares(deed) is ready
