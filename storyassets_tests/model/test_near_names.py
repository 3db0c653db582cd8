"""What a person may have meant."""

from storyassets.model.near import near_names, suggest_names

LINES = ["hook-1", "hook-2", "setup-1", "setup-2", "conflict-1", "twist-1", "resolution-1"]


def test_a_slip_of_the_finger_finds_the_name():
    assert near_names("stup-1", LINES)[0] == "setup-1"


def test_capitals_and_spaces_do_not_count():
    assert near_names(" Twist-1 ", LINES)[0] == "twist-1"


def test_the_beginning_of_a_name_finds_it_however_long_it_is():
    key = "the-fisherman-and-the-very-golden-fish-0a1b2c"
    assert near_names("the-fish", [key, "another-0a1b2c"]) == [key]


def test_nothing_alike_is_nothing_near():
    assert near_names("zzzzqqqq", LINES) == []
    assert near_names("", LINES) == []


def test_at_most_so_many_are_near_and_equally_near_ones_keep_their_order():
    known = [f"line-{number}" for number in range(1, 10)]
    assert near_names("line-", known, most=3) == ["line-1", "line-2", "line-3"]


def test_a_huge_name_is_compared_at_its_beginning_only():
    assert near_names("setup-1" * 100_000, LINES) == near_names(("setup-1" * 100)[:80], LINES)


def test_the_sentence_names_the_near_ones_else_the_first_ones_else_says_that_there_are_none():
    assert suggest_names("hook1", LINES) == "Near it: " + ", ".join(near_names("hook1", LINES))
    assert suggest_names("zzzzqqqq", LINES, most=2) == "There are: hook-1, hook-2 and 5 more"
    assert suggest_names("zzzzqqqq", LINES[:2]) == "There are: hook-1, hook-2"
    assert suggest_names("x", []) == "There are none"
