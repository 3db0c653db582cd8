"""What a story of today turns on is worth telling."""

from storyassets.story.casting.people import find_people
from storyassets.story.casting.quotes import read_pieces
from storyassets.story.writing.pairs import find_ties
from storyassets.story.writing.parts import read_parts
from storyassets.story.writing.payoffs import (
    COMES_BACK_WORTH,
    INSCRIPTION_WORTH,
    THROWN_BACK_WORTH,
    payoff_worths,
    tells_inscription,
)

QUARREL = (
    "I lived beside a man named Doug who wanted my house. One day Doug parked his truck in my garden. "
    'I knocked, and Doug laughed. "What are you going to do about it?" asked Doug. '
    "I called the police. I waited in the rain. The bank sold a house. My garden was empty again. "
    'I handed Doug the deed. "What are you going to do about it?" I asked. '
    "Doug sat down on the curb. I painted the fence. Doug lost the house beside mine. We became friends."
)


def _parts():
    people = find_people(QUARREL, "")
    return read_parts(read_pieces([QUARREL], people), None)


def _at(words: str, parts) -> list[int]:
    return [j for j, part in enumerate(parts) if words in part.wordings[0]]


def test_what_is_written_somewhere_counts():
    assert tells_inscription('It said: "Bake with your sister."')
    assert tells_inscription('In the margin he had written: "Ask the young woman."')
    assert not tells_inscription('The fox said, "Good day."')
    parts = read_parts(
        read_pieces(
            ['I found a note. It said: "Bake with your sister." I ran home.'], find_people("I ran.", "")
        ),
        None,
    )
    (at,) = _at("Bake", parts)
    assert payoff_worths(parts)[at] >= INSCRIPTION_WORTH


def test_words_thrown_back_count_and_are_told_with_those_thrown_first_and_what_leads_to_them():
    parts = _parts()
    first, again = _at("What are you going to do", parts)
    assert payoff_worths(parts)[again] >= THROWN_BACK_WORTH
    assert payoff_worths(parts)[first] > 0
    told_with = {k for tie in find_ties(parts)[again] for k in tie.others}
    assert {first, again - 1} <= told_with


def test_what_the_first_sentence_tells_of_counts_where_it_comes_back():
    parts = _parts()
    (lost,) = _at("lost the house", parts)
    assert payoff_worths(parts)[lost] == COMES_BACK_WORTH


def test_a_question_who_did_it_counts_with_whoever_owns_up():
    text = (
        'Priya worked with Tom. Tom ran out of his office. "Who did this?" shouted Tom. '
        'Priya put her hand up. "I did," said Priya. Tom fired Priya. Priya went home.'
    )
    parts = read_parts(read_pieces([text], find_people(text, "")), None)
    worths = payoff_worths(parts)
    (asked,), (owned,) = _at("Who did this?", parts), _at("I did", parts)
    assert worths[asked] > 0
    assert worths[owned] > 0


def test_what_comes_to_light_and_who_rises_again_count_late():
    text = (
        "A bird lived in a tower. The men loved the bird. They sent the bird away with a note. The enemy shot at it. "
        "The men watched the bird fall. Then he spread his wings and climbed again. It turned out the men were saved. "
        "The bird slept. They went home."
    )
    parts = read_parts(read_pieces([text], find_people(text, "")), None)
    worths = payoff_worths(parts)
    for words in ("climbed again", "It turned out"):
        (at,) = _at(words, parts)
        assert worths[at] >= INSCRIPTION_WORTH / 2
    (slept,) = _at("slept", parts)
    assert worths[slept] == 0


def test_the_second_of_several_is_told_with_the_one_before():
    text = (
        "Clara saw the album. In the first picture she was a hedge. In the second she was a dragon. She wept."
    )
    parts = read_parts(read_pieces([text], find_people(text, "")), None)
    (first,), (second,) = _at("hedge", parts), _at("dragon", parts)
    assert first in {k for tie in find_ties(parts)[second] for k in tie.others}
