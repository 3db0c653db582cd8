"""What a text speaks of as known."""

from storyassets.story.words.definites import find_definites


def asked(text: str) -> list[str]:
    return [d.word for d in find_definites(text) if not d.telling]


def test_what_points_back_is_found_and_what_everybody_knows_is_not():
    assert asked("The woman liked the idea, and lit a candle.") == ["idea"]
    assert asked("In the morning he opened the door of the house.") == []
    assert asked("On this the servants looked uneasy.") == ["On this"]
    assert asked("All four of them confessed.") == ["All four of them"]


def test_what_says_itself_which_is_meant_asks_nothing():
    assert asked("They reached the mansion in which she lived.") == []
    assert asked("They reached the mansion, they sat down.") == ["mansion"]
