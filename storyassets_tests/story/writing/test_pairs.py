"""What of a story is told together."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.introducing import find_introductions
from storyassets.story.writing.pairs import find_ties
from storyassets.story.writing.parts import read_parts

TALE = (
    "There was once a poor peasant. He went to a doctor who lived in the town. "
    '"What must I do to be a doctor?" asked the peasant. "Buy a book," said the doctor. '
    "The peasant did everything that he had been told to do. One day a rich lord came in his carriage. "
    'The peasant nudged his wife, and said, "Grethe, that was the first." '
    "The lord thought that he meant the thief. In great fear the servants ran into the wood."
)


def _read():
    people = find_people(TALE, "The Doctor")
    return read_parts(read_pieces([TALE], people), None), people


def _tied(words: str) -> list[str]:
    """What is told with the part that has these words."""
    parts, _ = _read()
    at = next(i for i, part in enumerate(parts) if words in part.wordings[0])
    return [parts[k].wordings[0] for tie in find_ties(parts)[at] for k in tie.others]


def test_a_question_is_told_with_its_answer_and_the_answer_with_its_question():
    assert any("Buy a book" in text for text in _tied("What must I do"))
    assert any("What must I do" in text for text in _tied("Buy a book"))


def test_an_order_is_told_with_what_was_done():
    assert any("did everything" in text for text in _tied("Buy a book"))


def test_who_nudges_somebody_then_speaks():
    assert any("the first" in text for text in _tied("nudged"))


def test_a_misunderstanding_is_told_with_what_was_said():
    assert any("the first" in text for text in _tied("meant the thief"))


def test_what_is_feared_is_told_with_the_flight():
    parts, _ = _read()
    assert any(len(parts) - 1 in tie.others for tie in find_ties(parts)[-2])


def test_whoever_is_brought_in_is_so_before_he_acts():
    parts, people = _read()
    lord = next(i for i, part in enumerate(parts) if "The lord thought" in part.wordings[0])
    brought = [k for before in find_introductions(parts, people)[lord] for k in before]
    assert any("a rich lord came" in parts[k].wordings[0] for k in brought)


def test_who_eats_little_was_served_something_and_who_is_sad_wants_something():
    meal = _ties_of(
        "A mouse came to her cousin. For lunch the cousin served roots. The mouse ate very little. She went home."
    )
    assert meal["The mouse ate very little."] == ["For lunch the cousin served roots."]
    assert meal["For lunch the cousin served roots."] == ["The mouse ate very little."]
    sad = _ties_of(
        "A tortoise lived by a pond. The tortoise felt sad. He wanted to see the world. He met a duck."
    )
    assert sad["The tortoise felt sad."] == ["He wanted to see the world."]


def test_clothes_that_are_laid_out_are_put_on():
    given = _ties_of(
        "The man was glad. One night they laid their presents on the table. The elves came in. They wanted to work. "
        "They dressed themselves very quickly. Then they danced."
    )
    assert any(
        "dressed themselves" in text for text in given["One night they laid their presents on the table."]
    )


def _ties_of(tale: str) -> dict[str, list[str]]:
    parts = read_parts(read_pieces([tale], find_people(tale, "A Tale")), None)
    texts = [part.wordings[0] for part in parts]
    return {
        texts[i]: [texts[k] for tie in ties for k in tie.others] for i, ties in enumerate(find_ties(parts))
    }


@pytest.mark.parametrize(
    ("before", "after", "tied"),
    [
        (
            "The cock stood on his toes and crowed.",
            "But instead of awakening the farmer, he awakened a fox.",
            True,
        ),
        ("The cock saw a hollow tree.", "The dog could creep inside.", True),
        ("A barrel stood by the wall.", "The thief climbed in.", True),
        ("The cock stood on his toes and crowed.", "But the fox ran into the wood.", False),
        ("A barrel stood by the wall.", "The thief climbed in through the window.", False),
    ],
)
def test_what_something_was_done_in_or_instead_of_is_told_before(before, after, tied):
    text = f"A farmer had a cock, a dog and a thief. {before} {after} All of them slept."
    parts = read_parts(read_pieces([text], find_people(text, "")), None)
    j = next(n for n, part in enumerate(parts) if part.wordings[0] == after)
    assert any(tie.others == (j - 1,) for tie in find_ties(parts)[j]) is tied
