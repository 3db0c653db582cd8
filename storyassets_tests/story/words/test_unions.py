import re

import pytest

from storyassets.story.words.unions import union_of

_TABLE = [
    re.compile(pattern)
    for pattern in (
        r"\bwept\b|\btears\b",
        r"(?<!\bhis )\bcry\b",
        r"\b(?:a|the) [|)]+ boat\b|^once",
        r"\\|\bend\|",
    )
]


@pytest.mark.parametrize(
    "text",
    [
        "she wept",
        "in tears",
        "his cry",
        "a cry",
        "the |) boat",
        "a boat",
        "once",
        "not once",
        r"a \ b",
        "the end|",
        "bend|",
        "swept",
    ],
)
def test_a_union_finds_something_where_one_of_its_patterns_does(text: str) -> None:
    firsts = [found.start() for pattern in _TABLE if (found := pattern.search(text))]
    found = union_of(_TABLE).search(text)
    assert (found and found.start()) == (min(firsts) if firsts else None)


def test_patterns_of_other_flags_have_no_union() -> None:
    with pytest.raises(ValueError, match="too many values"):
        union_of([re.compile("a"), re.compile("b", re.I)])
