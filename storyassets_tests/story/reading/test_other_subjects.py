"""Other subjects: a thing, a place, a time or a stranger does it; and where it is open who does."""

from __future__ import annotations

import pytest

from storyassets.story.reading.other_subjects import tells_of_other


@pytest.mark.parametrize(
    "words",
    [
        "In October an onion went missing.",
        "There was a hatch up there.",
        "After that it came every Thursday",
        "It was meant to pay for a school roof.",
        "There was one tree behind the school",
        "The hollow was stuffed to the ceiling.",
        "On the shelf there are two caps.",
        "By afternoon there was no lake and no road either",
        "only a brown wall stood across the whole sky.",
        "But from the back came a clonk of cooking pots",
        "The sentry presented arms.",
        "The Tsar laughed loudly.",
        "One market day the whole square just stood there",
        "Outside the restaurant the meter says",
        "Under the lid lay seven onions and a card.",
        "A drill was ordered from Kassel.",
        "The cable behind it was cooked black.",
        "Then the leaves shook.",
        "The letter from the bank said no.",
        "And all the oil in the country went up the hill in carts",
        "Goats vanished, yams vanished",
        "Rain fell for a week.",
        "The bus was late.",
        "At noon the bell rang.",
    ],
)
def test_a_thing_a_place_or_a_stranger_is_told_of(words):
    assert tells_of_other(words.split())


@pytest.mark.parametrize(
    "words",
    [
        "She sat down.",
        "At night, with a head torch.",
        "Nobody said a word.",
        "The sweat ran down his nose.",
        "It took her ten minutes to make anyone listen.",
        "It was all down him.",
        "The last thing took the two of us.",
        "and put the kettle on.",
        "Eight men in the class.",
        "Take hold of my tail, child.",
        "with her feet on the console.",
        "Nagyi's mouth was moving.",
        "My hands shook.",
        "Sat down on the tiles.",
        "looked at me over his glasses",
        "Saturday the two of them shifted the dresser",
        "What is that?",
        "Walking home,",
        "walked home and slept",
        "to work out he was after my job.",
        "Everyone laughed.",
        "Standing in the middle of a lawn.",
        "For the first time, no note was missing.",
        "In the morning, white footprints led to the door.",
        "At last the water was near enough",
    ],
)
def test_it_is_open_who_is_meant_or_somebody_known_is(words):
    assert not tells_of_other(words.split())
