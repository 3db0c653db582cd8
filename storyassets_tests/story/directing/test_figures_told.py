"""The figure that a few words name, and the thing on which it is read."""

from __future__ import annotations

import pytest

from storyassets.model.prop import Prop
from storyassets.story.directing.counts_told import count_of
from storyassets.story.directing.figures_told import find_figure


@pytest.mark.parametrize(
    ("words", "prop", "says"),
    [
        ("Our church is from 1874", Prop.STONE, "1874"),
        ("Leeds, 1996.", Prop.CALENDAR, "1996"),
        ("It began in May 2031.", Prop.CALENDAR, "MAY 2031"),
        ("In April 1688,", Prop.SCROLL, "APRIL 1688"),
        ("on March 3rd", Prop.CALENDAR, "MARCH 3"),
        ("the ninth of June", Prop.CALENDAR, "JUNE 9"),
        ("The following Monday,", Prop.CALENDAR, "MONDAY"),
        ("Six weeks later she rang.", Prop.CALENDAR, "6 WEEKS LATER"),
        ("Thirty-one years in that cab.", Prop.CALENDAR, "31 YEARS"),
        ("We lost 4-1.", Prop.SCOREBOARD, "4-1"),
        ("They led two nil at half time.", Prop.SCOREBOARD, "2-0"),
        ("It was minus forty degrees.", Prop.THERMOMETER, "-40°"),
        ("The sofa cost $12,000.", Prop.PRICE_TAG, "$12,000"),
        ("He owed me sixty quid", Prop.RECEIPT, "£60"),
        ("and the prize was two thousand euros", Prop.CHECK, "€2,000"),
        ("I had eighty dollars.", Prop.CASH, "$80"),
        ("Seats were $90.", Prop.TICKET, "$90"),
        ("Mrs. Lowe lives in 7C", Prop.DOOR, "7C LOWE"),
        ("It was room nineteen.", Prop.DOOR, "19"),
        ("You need Form 7B.", Prop.DOCUMENT, "FORM 7B"),
        ("59. 60. 61.", Prop.GAUGE, "61"),
        ("On day 212 I woke.", Prop.CALENDAR, "DAY 212"),
        ("The door says six.", Prop.DOOR, "6"),
        ("We ran to Gate 22.", Prop.NOTICE, "GATE 22"),
        ("The meter read 0407.", Prop.GAUGE, "0407"),
        ("fifty thousand leaflets", Prop.GAUGE, "50,000"),
        ("The next town was forty miles off.", Prop.SIGNPOST, "40 MILES"),
        ("At quarter to five I was done.", Prop.CLOCK, "4:45"),
    ],
)
def test_a_figure_is_read_on_what_bears_such_figures(words, prop, says):
    told = find_figure(words, words)
    assert told is not None
    assert (told.prop, told.says) == (prop, says)


@pytest.mark.parametrize(
    "words",
    [
        "One of them laughed.",
        "A second later he was gone.",
        "One day she came back.",
        "He was nine years old.",
        "a nineteen-year-old apprentice",
        "I lost forty pounds of fat.",
        "Add two pounds of flour.",
        "Two people came.",
        "She turned ninety degrees.",
        "He shut the gate two times.",
        "the number nine tram",
        "a concrete room forty steps down",
        "He put up all twenty-two houses",
        "We waited two days.",
        "Room service came.",
        "She may march on.",
        "Ten to one it rains.",
        "At a thousand we were sixth.",
    ],
)
def test_what_is_no_figure_or_of_no_weight_is_none(words):
    assert find_figure(words, words) is None


@pytest.mark.parametrize(
    ("number", "count"),
    [
        ("thirty-one thousand", 31_000),
        ("eighteen hundred", 1_800),
        ("a hundred and six", 106),
        ("40,000", 40_000),
    ],
)
def test_numbers_in_words_are_counted(number, count):
    assert count_of(number) == count
