"""Who is named only after they were shown, or looked for, by a word."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age
from storyassets.story.casting.people import find_people


def who_is(text, word):
    roles = find_people(text, "").roles
    return next((r.character_id for r in roles if word == r.name.lower() or word in r.aliases), "")


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        (
            "Police are searching for a silver-haired man who robbed jewelers. The speaker, who introduced himself as "
            "Dr. Leopold Vance, had hired a ballroom. Vance left. Vance ran.",
            "man",
            "vance",
        ),
        (
            "Police are looking for a red-haired woman who robbed a bakery. The customer, who gave her name as "
            "Clara Holt, ordered forty pies. Holt left. Holt never paid.",
            "woman",
            "holt",
        ),
        (
            "Officers arrested a tall man on Friday. Derek Poole, 41, was found in a bathtub. Poole said nothing. Poole slept.",
            "man",
            "poole",
        ),
        (
            "A woman in a red coat took the table. She went by Odette, and Odette never smiled. Odette paid.",
            "woman",
            "odette",
        ),
        (
            "Police are looking for a bald man who robbed a bank. Tom Reyes, who owns the bakery, called first. Reyes shook. "
            "Reyes sat. The man ran.",
            "man",
            "man",
        ),
        (
            "Police are seeking a woman who stole a pram. The guard, who introduced himself as Paul, wept. Paul left. "
            "Paul slept. The woman ran.",
            "woman",
            "woman",
        ),
    ],
)
def test_whom_the_police_seek_is_who_is_named_next(text, word, who):
    assert who_is(text, word) == who


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("A boy knocked at the farm. It was Teddy from the camp. Teddy was wet.", "boy", "teddy"),
        ("An alarm rang and a woman ran out. It was Clara. Clara screamed.", "woman", "clara"),
        ("At noon a tall man stood in the door. It was Paul, and Paul was late.", "man", "paul"),
        ("A man asked who had won the cup. It was Paul. Paul bowed. The man clapped.", "man", "man"),
        ("A girl sat in the bus. It was Paul who drove it. Paul sang.", "girl", "girl"),
    ],
)
def test_who_comes_in_is_whom_the_next_sentence_names(text, word, who):
    assert who_is(text, word) == who


def test_who_was_seen_as_a_boy_is_a_child_by_name():
    roles = find_people("A boy knocked at the farm. It was Teddy from the camp. Teddy was wet.", "").roles
    assert next(r for r in roles if r.name == "Teddy").age is Age.CHILD
