"""First lines made of what a story is about."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.premises import premises
from storyassets.story.writing.teasers import main_characters


def lines_of(text):
    people = find_people(text, "In the Wood")
    parts = read_parts(read_pieces([text], people), None)
    return [line for _, line in premises(parts, people, main_characters(parts, people), 0)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The crane was afraid. The crane put her head in the wolf's throat. She pulled.", "Put your head in a wolf's throat?"),
        ("The mice met. A mouse wanted to hang a bell around the cat's neck. Nobody did.", "Who will hang a bell on a cat?"),
        ("The fox and the cat quarreled about which of them was the faster. The fox ran. The cat ran.", "Who is faster: fox or cat?"),
        ("The mice sat down to eat. They heard a cat mew at the door. They hid.", "A cat is at the door."),
        ("A raven was envious of the swan. The raven washed all day. The raven died.", "be a swan?"),
    ],
)  # fmt: skip
def test_a_premise_is_asked_of_the_listener(text, line):
    assert any(told.endswith(line) for told in lines_of(text))


def test_what_a_hunter_does_is_no_dare():
    assert not [
        line for line in lines_of("A wolf saw a lamb. The wolf ate the lamb.") if line.startswith("Who will")
    ]
