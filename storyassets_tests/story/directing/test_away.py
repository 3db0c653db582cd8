"""Who has left, fell ill or was taken away is not seen until something is told of them again."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.people import find_people
from storyassets.story.directing.company import Company
from storyassets.story.directing.cutting import cut_script
from storyassets.story.directing.edit_patterns import PATTERN_RANGES
from storyassets_tests.fakes.episodes import a_line, a_script


def seen_in(*texts):
    """Who is on the last picture."""
    roles = find_people(" ".join(texts), "").roles
    lines = [a_line(text, f"l{at}") for at, text in enumerate(texts)]
    script = a_script(*lines, roles=roles)
    cast = cast_characters(script, 1)
    company = Company(script, cast)
    seen: set[str] = set()
    for passage in cut_script(script, PATTERN_RANGES[EditPattern.MIXED_RAPID].shot_s, 2.5):
        seen = {actor.character_id for actor in company.gather(passage, ())}
    return seen


@pytest.mark.parametrize(
    ("texts", "gone"),
    [
        (
            (
                "Ann swam with Jo.",
                "Jo came down with a high fever on the bus.",
                "They had drawn lane eight by the wall of the pool.",
            ),
            "jo",
        ),
        (
            (
                "Paul worked with Ann.",
                "Paul quit his job at the shop on Monday.",
                "They had closed the shop for the whole long week.",
            ),
            "paul",
        ),
        (
            (
                "Ann lived with Ben.",
                "Ben moved out in the spring of that year.",
                "And the house was silent for a very long time.",
            ),
            "ben",
        ),
    ],
)
def test_who_left_is_not_one_of_them(texts, gone):
    assert gone not in seen_in(*texts)


@pytest.mark.parametrize(
    ("texts", "there"),
    [
        (
            (
                "Ann swam with Jo.",
                "Jo came down with a high fever on the bus.",
                "Jo waved from the window of the bus that night.",
            ),
            "jo",
        ),
        (
            (
                "Ann swam with Jo.",
                "Jo swam fast in the cold water.",
                "They had won the race against all the others.",
            ),
            "jo",
        ),
        (
            (
                "Paul drove off in the old car that night.",
                "He parked at the lake and waited for the morning.",
            ),
            "paul",
        ),
    ],
)
def test_who_is_told_of_again_is_there(texts, there):
    assert there in seen_in(*texts)
