import pytest

from storyassets.story.writing.hook_cuts import (
    LONGEST_HOOK_S,
    cuts_of,
    hook_s,
    in_one_breath,
    is_in_time,
    lacks_end,
    said_in_time,
)


@pytest.mark.parametrize(
    ("line", "shorter"),
    [
        ("For two years my wife told nobody about the letter.", "My wife told nobody about the letter."),
        ("On Friday evening the last lamp of the street went out.", "The last lamp of the street went out."),
        ("Our new teacher, Miss Abel, never used the board at all.", "Our new teacher never used the board."),
        ("Everybody over sixty knew why Vera never danced at weddings.", "Everybody knew why Vera never danced."),
        ("Only two doors still locked: the baker's on the corner and ours.", "Only two doors still locked."),
        ("Every evening, someone watered the roses.", "Every evening someone watered the roses."),
        ("Night Nurse Climbs Out of the Window and Stays.", "Night Nurse Climbs Out of the Window."),
        ("I refused to give my cousin his leather suitcase.", "I refused to give my cousin his suitcase."),
    ],
)  # fmt: skip
def test_what_takes_too_long_is_cut_before_and_behind_what_counts(line, shorter):
    assert hook_s(line) > LONGEST_HOOK_S >= hook_s(shorter)
    assert said_in_time(line) == shorter


@pytest.mark.parametrize(
    ("line", "thing"),
    [
        ("My uncle left all of us a clock nobody could wind.", "A clock nobody could wind."),
        ("Police of Three Towns Baffled by Thief Who Paid.", "A Thief Who Paid."),
        ("The landlord gave us only three days to leave the house.", "Only three days to leave the house."),
        ("The mine allowed every man of us nine minutes of air.", "Nine minutes of air."),
    ],
)
def test_of_a_long_line_that_ends_with_something_strange_that_is_told(line, thing):
    assert said_in_time(line) == thing


@pytest.mark.parametrize(
    "line",
    [
        "The clock struck thirteen.",
        "My brother, Jon, hid a key.",
        "I own a piano nobody plays.",
        "Who took the last bus?",
    ],
)
def test_what_is_said_in_time_stays_as_it_is(line):
    assert said_in_time(line) == line


@pytest.mark.parametrize(
    "line",
    [
        "Grandmother's neighbours quarrelled bitterly throughout yesterday's extraordinarily disappointing celebration.",
        "Extraordinarily thoughtful grandmothers photographed thirteen thunderstorms.",
    ],
)
def test_of_what_has_no_whole_cut_in_time_nothing_is_left(line):
    assert said_in_time(line) == ""


def test_of_two_sentences_that_take_too_long_the_last_or_what_is_asked_is_left():
    assert (
        said_in_time("My brother got the whole orchard. I got a broken ladder.") == "I got a broken ladder."
    )
    assert (
        said_in_time("Can a horse count up to nine? He thought so all his life!")
        == "Can a horse count up to nine?"
    )


def test_a_rest_within_a_line_takes_its_time_and_a_breath_saves_it():
    assert hook_s("Ten went. Two came.") > hook_s("Ten, went two came.") > hook_s("Ten went two came.")
    assert in_one_breath("One word, and this goose falls.") == "One word and this goose falls."
    assert in_one_breath("Tin, cork, bone.") == "Tin, cork, bone."
    assert hook_s("Mr. Abel ran off.") < hook_s("Yes. Abel ran off.")
    assert is_in_time("Who stole the moon?")


@pytest.mark.parametrize(
    "line",
    [
        "When she left that spring my brothers and I had two days to sell the barn.",
        "Retired postman, 80, carries four calves out of burning stable.",
    ],
)
def test_no_half_is_cut_that_says_nothing_of_what_happened(line):
    assert not any(len(cut.split()) < len(line.split()) // 2 for cut in cuts_of(line))
    assert not any(cut.endswith("brothers.") for cut in cuts_of(line))


@pytest.mark.parametrize(
    ("line", "open_"),
    [
        ("They told us the dog.", True),
        ("My boss claimed the machine.", True),
        ("She told me the truth.", False),
        ("Nobody believed the boy.", False),
        ("He told the king.", False),
    ],
)
def test_what_somebody_told_is_told_to_its_end(line, open_):
    assert lacks_end(line) == open_
