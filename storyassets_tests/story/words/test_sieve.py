import re

import pytest

from storyassets.story.words.sieve import Sieve, pieces_of

_TABLE = [
    re.compile(pattern)
    for pattern in (
        r"\bwept\b|\btears\b",
        r"(?<!\bhis )\bcry\b",
        r"\b(?:a|the) [|)]+ boat\b|^once",
        r"\\|\bend\|",
        r"\b(?:bak(?:ed|es)|cook\w+)(?: the)? ovens?\b",
        r"(?:very )+old",
        r"(?=\w+ings\b)\w",
        r"(?i)\bThe (?:Hid|hut)\b",
    )
]


@pytest.mark.parametrize(
    "text",
    [
        *(
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
        ),
        *(
            "bend|",
            "swept",
            "baked oven",
            "cooked the ovens",
            "very very old",
            "old",
            "tidings",
            "",
            "it",
            "the HUT",
            "the hide",
        ),
    ],
)
def test_what_a_sieve_leaves_out_finds_nothing(text: str) -> None:
    found = {row for row, pattern in enumerate(_TABLE) if pattern.search(text)}
    left = Sieve(_TABLE).left(text)
    assert found <= set(left)
    assert left == sorted(left)


@pytest.mark.parametrize(
    ("pattern", "pieces"),
    [
        (r"\bin the (?:\w+ )?(?:elevators?|lift)\b", {"elevato", "lift"}),
        (r"\b(?:hospital|a) bed\b", {"bed"}),
        (r"(?: the)? car\b", {"car"}),
        (r"\b(?:a|an) \w+\b", set()),
        (r"(?i)\bHospital\b", {"hospita"}),
        (r"(?i:hospital)", {"hospita"}),
        (r"\b(?:fell|falls?|falling)\b", {"fell", "fall"}),
        (r"\bin the (?:cat|dog)\b", {"cat", "dog"}),
        (r"\w+(?! hospital)", set()),
    ],
)
def test_the_pieces_of_a_pattern_are_its_longest_and_fewest(pattern: str, pieces: set[str]) -> None:
    assert pieces_of(re.compile(pattern)) == pieces


def test_only_rows_that_may_find_something_are_left() -> None:
    sieve = Sieve([re.compile(r"\bwept\b"), re.compile(r"\w!"), re.compile(r"\bcry\b")])
    assert sieve.left("nobody wept") == [0, 1]
    assert sieve.left("nothing") == [1]


def test_a_text_is_admitted_where_some_row_may_find_something() -> None:
    sieve = Sieve([re.compile(r"\b(?:wolf|wolves)\b"), re.compile(r"\blantern\b")])
    texts = ("a wolf came", "her lantern", "nobody came", "")
    assert [sieve.admits(text) for text in texts] == [True, True, False, False]
    assert [sieve.admits(text) for text in texts] == [bool(sieve.left(text)) for text in texts]
    assert Sieve([re.compile(r"\w+")]).admits("")
