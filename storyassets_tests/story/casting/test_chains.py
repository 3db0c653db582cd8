"""Chains of speeches: read backward too, from whoever is surely known to say one of them."""

from __future__ import annotations

import pytest

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces


def speakers_of(text: str) -> list[str | None]:
    """Who says each speech."""
    people = find_people(text, "")
    pieces = read_pieces(text.split("\n\n"), people, whole=True)
    return [piece.speaker for piece in pieces if piece.speaker or piece.aloud]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            'I rang the office. A girl called Shauna picked up.\n\n"Did anyone hand in a coat?"\n\n"Nine people."\n\n'
            '"It has a hole in it."\n\n"Hang on," she said. "It is here."\n\n"Keep it," I said.',
            ["i", "shauna", "i", "shauna", "shauna", "i"],
        ),
        (
            'I loved Nell, and I rowed out with her. I held the oars, and Nell looked at me.\n\n"Do you remember him?"\n\n"Badly," she said.',
            ["i", "nell"],
        ),
        (
            'The clerk Anna and the baker Tom waited.\n\n"Is it over?"\n\n"Nearly," said Anna.\n\n"Good," said Tom.',
            ["tom", "anna", "tom"],
        ),
    ],
)
def test_a_chain_is_read_backward_from_who_is_sure(text: str, speakers: list[str]) -> None:
    assert speakers_of(text) == speakers


def test_whom_one_calls_by_name_answers() -> None:
    text = (
        'Vic Amato stood up. Horrie Quill sat in the box.\n\n"Mr Quill," said Vic, "would you try it?"\n\n'
        '"I told you. I do not know the numbers."\n\n"Any numbers," said Vic.'
    )
    assert speakers_of(text) == ["vic", "horrie", "vic"]


def test_whom_one_asked_in_other_words_answers_and_then_they_take_turns() -> None:
    text = (
        "The manager had come by train. Vic, the locksmith, asked him how the dial was turned.\n\n"
        '"To the left."\n\n"Every one?"\n\n"Bar one."\n\nVic nodded.'
    )
    assert speakers_of(text) == ["manager", "vic", "manager"]


def test_a_name_behind_ms_is_no_call() -> None:
    text = 'Ms. Adeyemi climbed on the desk. "My name is Ms. Adeyemi," she said. A boy named Theo laughed.'
    assert speakers_of(text) == ["adeyemi"]


@pytest.mark.parametrize(
    "text",
    [
        # somebody who is nobody of the cast
        'Yusuf and I held on. Somebody knocked on the roof.\n\n"Is anybody in there?"\n\n"Two of us!" I shouted. Yusuf wept.',
        # a machine
        'I sat in the pod with my mother, and I looked out. My mother slept.\n\n"Computer, which is hot?" I asked.\n\n"I have no data."',
    ],
)
def test_a_voice_that_is_nobody_stays_the_narrators(text: str) -> None:
    assert [who for who in speakers_of(text) if who not in (None, "i")] == []


def test_who_asks_me_is_answered_by_me_though_others_talk_too() -> None:
    text = (
        'I had a wife, Ines, and I loved her. I told her so. "Two weeks," said Ines. My uncle Rob came home. "Tea," said Rob.\n\n'
        '"Who is Rosie?" Ines asked me.\n\n"No idea."\n\n"Ask him," said Ines.'
    )
    assert speakers_of(text)[-2] == "i"


def test_whom_one_tells_me_is_nobody_else_where_i_am_no_part_of_the_cast() -> None:
    text = (
        'Ines laughed. "Two weeks," said Ines. Rob came home. "Tea," said Rob.\n\n'
        '"Who is Rosie?" Ines asked me.\n\n"No idea."\n\n"Ask him," said Ines.'
    )
    assert speakers_of(text)[-2] is None


def test_who_looks_at_a_thing_asks_about_it_where_no_tag_tells() -> None:
    text = (
        "I had four coins, and I asked an older guy in a cap for help. He just looked at my shirt, then the stroller.\n\n"
        '"Where you headed?"\n\n"Interview."\n\nThe guy gave me a roll of coins. I thanked the guy.'
    )
    assert speakers_of(text) == ["guy", "i"]


def test_who_knocks_is_not_the_one_who_asks() -> None:
    text = 'Tom Hill lived with Anna Berg. Anna lay in bed. Tom knocked.\n\n"Who is it?"\n\n"Nobody."\n\nAnna wept. Tom left.'
    assert speakers_of(text)[0] is None


def test_two_who_talked_shortly_before_go_on_though_another_waved() -> None:
    text = (
        'Anna Berg stood at the desk of Tom Hill.\n\n"No," said Tom.\n\n"Why?" said Anna.\n\n'
        'A girl in the hall waved at Anna.\n\n"It is not allowed," said Tom.\n\n"I did not think that far."\n\nThe girl wept.'
    )
    assert speakers_of(text)[3] == "anna"


def test_who_stops_before_two_may_be_the_one_who_begins() -> None:
    text = (
        'Lin Wu sold buns. Bao Chen sold buns, too. An inspector stopped before them.\n\n"Which of you has the rat?"\n\n'
        '"He has," said Lin.\n\n"She has," said Bao.'
    )
    assert speakers_of(text)[0] in (None, "inspector")


def test_a_name_that_answers_calls_nobody() -> None:
    text = 'Rob Hill came home. Kay Lund had gone. Ann Berg wept.\n\n"Who died?" said Rob.\n\n"Kay."\n\n"When?"\n\n"Today," said Ann.'
    assert "kay" not in speakers_of(text)
