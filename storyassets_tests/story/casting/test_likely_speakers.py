"""Likely speakers: who says what no tag gives to anybody, weighed over a stretch of talk."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces

TWO = "Anna Berg lived over the shop. Tom Hill kept the shop, and Tom slept badly."


def speakers_of(text: str) -> list[str | None]:
    """Who says each speech."""
    people = find_people(text, "")
    pieces = read_pieces(text.split("\n\n"), people, whole=True)
    return [piece.speaker for piece in pieces if piece.speaker or piece.aloud]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # who acts last in the paragraph above
        (f'{TWO}\n\nAnna marched down the stairs and turned over the till.\n\n"What is this?"\n\nTom wept.', ["anna"]),
        # who comes to somebody speaks first, and the other one answers
        (
            f'{TWO}\n\nIt rained, and in the dark Anna ran down and found Tom at the door.\n\n"Did it ring?"\n\n'
            '"It did not."\n\n"It must have!"\n\n"It did," said Tom.',
            ["anna", "tom", "anna", "tom"],
        ),
        # whom the speech before calls by name
        (f'{TWO}\n\nThere was a knock.\n\n"You did well, Tom," said Anna.\n\n"I know." The bell rang. "Good night."', ["anna", "tom", "tom"]),
        # what stands between two speeches tells of nobody else
        (f'{TWO}\n\n"Good night," said Anna. Then, much lower, at the door: "Sleep well."', ["anna", "anna"]),
        # a verb that goes on
        (f'{TWO}\n\n"Which way?" Anna was shouting.\n\nTom kept muttering, "Not mine."', ["anna", "tom"]),
        # what was said again and again, and who that is besides
        (f'{TWO}\n\nAnna, the seamstress, used to say, "Leave it," and go out.\n\nTom, who had slept, said, "Never."', ["anna", "tom"]),
        # who asks is answered
        (f'{TWO}\n\nTom stood there. Anna asked for the key.\n\n"It is lost."\n\nTom wept.', ["tom"]),
        # an office
        (f'{TWO} The judge came in. The judge sat.\n\n"I never did, Your Honor," said Tom.\n\n"Did you see it?"\n\n"No, Judge."', ["tom", "judge", "tom"]),
        # whom a sentence of a speech ends on answers it
        (f'{TWO}\n\nTom stopped.\n\n"I know, Anna. It is nerves."\n\n"It is age."\n\n"Is it?"', ["tom", "anna", "tom"]),
        # who does something and has not been told of before
        (f'{TWO} A student sat there. The student yawned.\n\nSome student at the back put a hand up. "Is it a bream?"', ["student"]),
        # who has no name is the man; the only old one is the old lady
        (f'{TWO} A stranger climbed in. The stranger shivered.\n\n"Who is it?" asked Anna.\n\n"I forget," said the man.', ["anna", "stranger"]),
        # what went on meanwhile is not surely who speaks next
        (f'{TWO}\n\nAnna took off her glasses. Tom was studying the wall.\n\n"When did it ring?"\n\nThe bell rang.', [None]),
        # who is heard
        (f'{TWO}\n\nAnna got down. Tom had never heard her whisper before. "Oh, you beauty."', ["anna"]),
        # who says nothing does not speak next
        (f'{TWO} Tom wept.\n\n"Was it you?" said Anna.\n\nTom said nothing.\n\n"Well?"\n\nTom wept.', ["anna", "anna"]),
        # whose turn it is, though another one acts beside the next speech
        (f'{TWO} The notary came in. The notary sat.\n\n"No," said Anna.\n\n"Nor do I," they both said.', ["anna", None]),
        # who has just come in
        (f'{TWO}\n\nAnna looked up. There was a boy with a lamp.\n\n"Is anybody hurt?"\n\nThe boy laughed.', ["boy"]),
    ],
)  # fmt: skip
def test_who_says_what_has_no_tag(text: str, speakers: list[str | None]) -> None:
    assert speakers_of(text) == speakers


@pytest.mark.parametrize(
    "text",
    [
        # written
        f'{TWO}\n\nAnna opened the envelope. There was a card in it. "Come home."',
        # somebody with a name who is nobody of the cast
        f'{TWO}\n\nAnna waited. Death turned the cup. "I have time."',
        # nobody is told of there
        "It was late, and it rained. The lamps went out.\n\n\"Is this the place?\"\n\nIt rained on. The lamps were out.",
    ],
)  # fmt: skip
def test_nobody_is_guessed_where_little_speaks_for_anybody(text: str) -> None:
    assert [who for who in speakers_of(text) if who] == []


def test_where_every_turn_may_as_well_be_the_other_ones_nobody_is_given_any() -> None:
    text = f'{TWO} Anna stood there with Tom.\n\n"It rang."\n\n"It did not."\n\n"It must have."'
    assert speakers_of(text) == [None, None, None]
    assert speakers_of(f'{text}\n\n"It did," said Tom.')[-2:] == ["anna", "tom"]


def test_of_whom_a_speech_tells_does_not_say_it() -> None:
    text = f'{TWO}\n\nTom slept. Anna shut the door.\n\n"Leave Anna alone."\n\nTom turned over.'
    assert speakers_of(text)[0] != "anna"


def test_who_answers_a_question_has_not_put_it() -> None:
    text = (
        "I live over the shop, and I sew. Tom Hill kept the shop, and Tom slept badly. I woke, and I sang.\n\n"
        'I saw Tom at the mirror, and I tied the knot. "How is it?" "Fine," I said.'
    )
    first, second = speakers_of(text)
    assert first != "i"
    assert second == "i"
