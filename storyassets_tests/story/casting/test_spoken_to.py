"""Who was told something answers, and who has come up to somebody speaks first."""

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces


def speakers_of(text):
    paragraphs = text.split("\n\n")
    people = find_people(text, "")
    return [
        piece.speaker for piece in read_pieces(paragraphs, people, whole=True) if piece.speaker or piece.aloud
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            'I stood on the platform. A woman in boots stopped beside me. She smelled of fish.\n\n"What\'s the matter?"\n\n'
            'I told her. "Can you stand fish?"',
            ["woman", "woman"],
        ),
        (
            'Ruth waited for the boat. An old sailor sat down next to her.\n\n"You look cold."\n\nRuth told him everything. "Then come with me."',
            ["sailor", "sailor"],
        ),
        ('The nurse walked up to Milo.\n\n"Are you his son?"', ["nurse"]),
    ],
)
def test_who_came_up_speaks_and_who_was_told_answers(text, speakers):
    assert speakers_of(text) == speakers


@pytest.mark.parametrize(
    ("text", "able"),
    [
        (
            'A nurse stopped beside Milo. The doctor shook her head.\n\n"Are you his son?"',
            {"nurse", "doctor", None},
        ),
        ('Milo walked along the beach. A dog barked.\n\n"Who is there?"', {"milo", None}),
    ],
)
def test_where_more_than_one_may_have_come_it_is_one_of_them(text, able):
    assert set(speakers_of(text)) <= able


def test_who_tells_something_with_a_colon_goes_on_to_say_it():
    assert speakers_of('Ruth met a sailor. Ruth told him: "The boat is gone."') == ["ruth"]


def test_out_of_a_telephone_comes_the_voice_that_was_heard_on_it_before():
    text = (
        'I found a phone under the bed. "Hello?" I said.\n\n"Is this my dad\'s phone?" asked a girl.\n\n'
        'I ran up the stairs. A man stood at the rail. I held out the phone. He looked at it. Then a small voice came out of it. "Dad?"'
    )
    assert speakers_of(text)[-1] == "girl"


@pytest.mark.parametrize(
    ("asks", "who"),
    [
        ('"And who pays for that?" she asked.', "wanja"),
        ('The old man looked away. "The hotel," he said.', "idris"),
    ],
)
def test_who_talks_is_meant_and_not_who_was_only_told_of(asks, who):
    text = (
        'Idris sold fish. A girl named Wanja came with a weight.\n\n"Explain," said Wanja.\n\n"I press it," said Idris. '
        "When a widow came, he pressed the other side, though she had bought two.\n\n"
    )
    assert speakers_of(text + asks)[-1] == who


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            'My grandfather kept bees. "Good night," I said. Then I heard his voice, very calm. "Did you shut the hive?"',
            ["i", "grandfather"],
        ),
        (
            'Ruth waited. Captain Holm was late. On the stairs she heard Holm\'s voice. "Open up!"',
            ["holm"],
        ),
    ],
)
def test_whose_voice_is_heard_says_it(text, speakers):
    assert speakers_of(text) == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            'My uncle lived in a tower, with a radio and a dog called Biscuit. He had one rule. "Never answer."\n\nBiscuit barked.',
            ["uncle"],
        ),
        (
            'Mia lived on a boat with two goats and a cat called Mimi. She had one rule. "Never wake them."\n\nMimi purred.',
            ["mia"],
        ),
        ('My uncle came home. Rex barked and a dog called Max barked too. "Quiet!" said Rex.', ["rex"]),
    ],
)
def test_who_is_only_with_somebody_has_no_rules(text, speakers):
    assert speakers_of(text) == speakers
