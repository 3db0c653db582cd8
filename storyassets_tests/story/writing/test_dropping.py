import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.dropping import Sentences
from storyassets.story.writing.parts import read_parts


def dropped_of(text, words):
    people = find_people(text, "")
    parts = read_parts(read_pieces(text.split("\n\n"), people, whole=True), None, whole=True)
    sentences = Sentences(parts, people)
    sentences.drop(words)
    kept = sentences.kept()
    return [part.wordings[0] for i, part in enumerate(parts) if i not in kept]


FERRY = """In 1987 my aunt Rosa ran the ferry at Kell. The cabin was cold and smelled of rope. She took a stranger across at \
midnight. He left a brass key on the seat.

She kept the key on a nail for years. Honestly, I never liked it. Then a letter came from a bank that nobody knew. \
The key opened a box there. It was full of ferry tickets."""

CLINIC = """Dr. Hale had run the village clinic since 1990. It was a small white room. One night a farmer carried his son in. \
The boy had swallowed a coin.

"Can you get it out?" the farmer asked.

"I can wait," said Dr. Hale. By the way, it was snowing. They waited until dawn, and the coin came out. The farmer framed it."""

OFFICE = """I didn't know who had taken my stapler. The office was quiet and gray. I put a note on the fridge. I was hopeful, I won't \
lie. By noon somebody had answered it. The answer was in my own handwriting. I tore it down and went home early. The stapler \
lay on my pillow."""


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (FERRY, {"The cabin was cold and smelled of rope.", "Honestly, I never liked it."}),
        (CLINIC, {"It was a small white room.", "By the way, it was snowing."}),
        (OFFICE, {"The office was quiet and gray.", "I was hopeful, I won't lie."}),
    ],
)
def test_looks_moods_and_asides_go_first(text, gone):
    assert set(dropped_of(text, 9)) == gone


def test_a_question_and_its_answer_are_told_or_not_together():
    for words in range(8, 50, 6):
        gone = set(dropped_of(CLINIC, words))
        assert ("Can you get it out?" in gone) == ("I can wait." in gone)


def test_what_the_end_speaks_of_stays_and_so_do_the_first_and_the_last():
    gone = dropped_of(FERRY, 22)
    assert "He left a brass key on the seat." not in gone
    assert not {"In 1987 my aunt Rosa ran the ferry at Kell.", "It was full of ferry tickets."} & set(gone)


def test_of_many_sentences_none_of_the_last_goes():
    text = (
        "I didn't like the fair. "
        + "We saw a cow. The cow was brown. We ate ice. It was cold. " * 5
        + "The last ride was dark. It smelled. "
        "Nobody was in it. The door said, 'Come in.'"
    )
    assert not {"It smelled.", "Nobody was in it."} & set(dropped_of(text, 30))
