import pytest

from storyassets.model.place import Setting
from storyassets.story.reading.places import settle_period
from storyassets.story.reading.spaceships import flies_in_space, keep_aboard


@pytest.mark.parametrize(
    ("text", "flies"),
    [
        ('"i was lonely," said the ship.', True),
        ("the ship had decided to save power.", True),
        ("she woke in the cryo pod.", True),
        ("so said the ship's cook.", False),
        ("the ship was lost in the storm.", False),
    ],
)
def test_a_ship_that_thinks_is_no_sailing_ship(text, flies):
    assert flies_in_space(text) is flies


def test_on_a_spaceship_there_is_no_water():
    assert keep_aboard(Setting.POND, Setting.SPACESHIP) is Setting.SPACESHIP
    assert keep_aboard(Setting.KITCHEN, Setting.SPACESHIP) is Setting.KITCHEN
    assert settle_period(Setting.SHIP, True, Setting.SPACESHIP) is Setting.SPACESHIP
    assert settle_period(Setting.SHIP, True, Setting.ROOM) is Setting.SHIP
