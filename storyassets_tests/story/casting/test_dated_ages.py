"""Who was nine in 1954 is old by now."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age
from storyassets.story.casting.people import find_people

_ILSE = "Ilse Kopp ducked under the tape. Ilse knew the pub. "


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        (f"{_ILSE}In 1954, aged nine, she used to crawl in. Ilse smiled.", "ilse", Age.OLD),
        (f"{_ILSE}In 1961, when she was ten, she had found it. Ilse smiled.", "ilse", Age.OLD),
        (
            f"{_ILSE}In 1954, aged nine, she and her brother Rudi used to crawl in. Rudi drank.",
            "rudi",
            Age.OLD,
        ),
        (f"{_ILSE}In 1998, aged nine, she used to crawl in. Ilse smiled.", "ilse", Age.ADULT),
        (f"{_ILSE}In 1954, aged nine, she used to crawl in. In 1980 Ilse came back.", "ilse", Age.ADULT),
    ],
)
def test_who_was_a_child_long_ago_is_old(text: str, who: str, age: Age) -> None:
    told = [r for r in find_people(text, "").roles if who in " ".join((r.name, *r.aliases)).lower()]
    assert [r.age for r in told] == [age]
