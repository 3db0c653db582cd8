import pytest

from storyassets.model.script import Beat
from storyassets.story.writing.hook_cuts import is_in_time
from storyassets.story.writing.hook_offers import Hook
from storyassets.story.writing.hook_onward import can_open, in_time_or_whole, opening_lines, speak_on


@pytest.mark.parametrize(
    ("line", "head", "rest"),
    [
        ("My uncle kept one glove on top of the stove.", "My uncle kept one glove", "on top of the stove."),
        ("Doctor Abel built a fence around the only bridge of the town.", "Doctor Abel built a fence", "around the only bridge of the town."),
        ("Thirty-nine men ran for the boats and got out. Two did not.", "Thirty-nine men ran for the boats", "and got out. Two did not."),
        ("My aunt Bea left us three things: a can of oil, a key to a door, and a letter.", "My aunt Bea left us three things:", "a can of oil, a key to a door, and a letter."),
        ("The mine allowed every man of us nine minutes of air.", "The mine allowed every man of us", "nine minutes of air."),
        ("The cook told me never to open the third freezer, if I liked my job.", "The cook told me", "never to open the third freezer, if I liked my job."),
        ("Retired Postman Thought Drowned Sings at His Own Funeral.", "Retired Postman Thought Drowned Sings", "at His Own Funeral."),
        ("I have told nobody this, and I've been carrying it for a whole year, so here it is.", "I have told nobody this", "and I've been carrying it for a whole year, so here it is."),
    ],
)  # fmt: skip
def test_a_line_that_takes_too_long_is_begun_and_spoken_on(line, head, rest):
    assert speak_on(line) == (head, rest)


@pytest.mark.parametrize(
    ("line", "head", "rest"),
    [
        ("On the third night the Sea King himself came out of the flood.", "The Sea King himself came out", "of the flood on the third night."),
        ("Two days before my wedding, I found my husband's third glove in the freezer of the hotel.", "I found my husband's third glove", "two days before my wedding, in the freezer of the hotel."),
        ("Every Tuesday at exactly four o'clock a blind man came into my shop and asked for salt.", "A blind man came into my shop", "every Tuesday at exactly four o'clock, and asked for salt."),
        ("On the night of the storm, seventeen strangers were stuck in the lift of the Grand Hotel.", "Seventeen strangers were stuck", "on the night of the storm, in the lift of the Grand Hotel."),
        ("In 2077 you could sell ten years of your life, if they were spoiled.", "You could sell ten years of your life", "in 2077, if they were spoiled."),
        ("On the first day of term, Milo handed in a sheet of paper with nothing on it but his name.", "Milo handed in a sheet of paper", "on the first day of term, with nothing on it but his name."),
        ("In the last year of the war, in Bern, there was a cook with no flour who lit his oven every morning.", "A cook with no flour lit his oven", "every morning in the last year of the war, in Bern."),
    ],
)  # fmt: skip
def test_when_and_where_it_was_is_told_behind_what_happened(line, head, rest):
    assert speak_on(line) == (head, rest)


def test_for_how_long_stays_before_a_long_who():
    head, rest = speak_on(
        "For six years I was the only one in the house who knew how to light that old stove in winter."
    )
    assert head.startswith("For six years I was the only one")
    assert rest.endswith("in winter.")


def test_what_struck_is_told_before_what_it_struck_into():
    line = "I'd been a night cook in Bern for exactly nine days when I ruined a wedding."
    assert speak_on(line) == ("I ruined a wedding.", "I'd been a night cook in Bern for exactly nine days.")


@pytest.mark.parametrize(
    "line",
    [
        "A clock borrowed in Bern in 1971 was returned on Friday morning.",  # its deed is still to come
        "When my aunt died, my cousins got the house, the lake lot and the bonds.",
        "The extraordinarily thoughtful grandmothers photographed thirteen thunderstorms.",
    ],
)
def test_what_says_nothing_before_somebody_scrolls_on_is_not_begun(line):
    parted = speak_on(line)
    assert parted is None
    assert not can_open(line)


def test_the_first_line_is_the_hook_and_what_is_spoken_on_begins_the_story():
    hook, rest = opening_lines(Hook("My uncle kept one glove on top of the stove.", None, ("uncle",)))
    assert (hook.beat, rest.beat) == (Beat.HOOK, Beat.SETUP)
    assert is_in_time(hook.text)
    assert (hook.subjects, rest.subjects) == (("uncle",), ("uncle",))
    assert len(opening_lines(Hook("Who stole the moon?", None, ()))) == 1


def test_of_what_somebody_says_that_takes_too_long_one_sentence_is_the_hook():
    [line] = opening_lines(
        Hook("Can mice fly so far in a storm? Why, I am only a poor little bird!", "bat", ())
    )
    assert is_in_time(line.text)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("My Landlord Kept My Bicycle, So I Kept My Word.", "My Landlord Kept My Bicycle, So I Kept My Word."),
        ("Night Nurse Climbs Out of the Window and Wins.", "Night Nurse Climbs Out of the Window."),
    ],
)  # fmt: skip
def test_a_title_is_spoken_on_unless_it_ends_with_how_it_ends(title, said):
    assert in_time_or_whole(title) == said
