"""Place roles: where somebody is, what a sentence is only about, and what only says whose or which."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.place_roles import places_said


def _there(text: str) -> list[Setting]:
    return [one.setting for one in places_said(text.split()) if one.is_there]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I drove to the hospital.", Setting.HOSPITAL),
        ("There were four of us in that elevator.", Setting.ELEVATOR),
        ("In her kitchen she cleared the shelf.", Setting.KITCHEN),
        ("They sat at the kitchen table.", Setting.KITCHEN),
        ("He hid in the garden shed.", Setting.WORKSHOP),
        ("I worked at the dry cleaner's for years.", Setting.LAUNDRY),
        ("We went to the butcher's.", Setting.SHOP),
        ("Then we came out to the pool.", Setting.POOL),
        ("She let go in the deep end.", Setting.POOL),
        ("It ended between the flowers of a supermarket.", Setting.SUPERMARKET),
        ("He stood at a window of the palace.", Setting.CASTLE),
        ("Anyway. The lift.", Setting.ELEVATOR),
        ("He ran across the school field.", Setting.FIELD),
    ],
)
def test_whoever_is_led_to_a_place_or_is_in_it_is_there(text: str, place: Setting) -> None:
    assert _there(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "The man from the shop smiled.",
        "She sat on a green kitchen chair.",
        "He sings like a church.",
        "We never went to the beach.",
        "The school bag was wet.",
        "The butcher's van came.",
        "The whole town was counting.",
        "They think she is in the hospital.",
        "By noon he had seen a lake.",
        "She met the owner of a restaurant.",
        "I would love to live in a castle.",
    ],
)
def test_whose_or_which_or_what_is_not_so_is_nowhere(text: str) -> None:
    assert _there(text) == []


def test_what_a_place_stands_on_only_says_which_it_is() -> None:
    (only,) = places_said(["The", "café", "on", "the", "square", "kept", "one", "paper."])
    assert only.setting is Setting.RESTAURANT and not only.is_there
