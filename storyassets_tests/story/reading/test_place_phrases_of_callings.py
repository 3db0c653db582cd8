"""Where it is by what somebody is there, does for a living or for pleasure."""

import pytest

from storyassets.model.place import Landmark, Setting
from storyassets.story.reading.landmarks import find_landmark
from storyassets.story.reading.place_senses import clear_senses
from storyassets.story.reading.places import find_setting
from storyassets.story.reading.places_of_today import find_today


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("it was my first shift at the hotel bellweather.", Setting.HOTEL),
        ("she asked at the front desk of the old hotel.", Setting.HOTEL),
        ("i was walking down the hotel corridor.", Setting.CORRIDOR),
        ("my father ran a funeral home.", Setting.CHURCH),
        ("i was a carer in a care home.", Setting.HOSPITAL),
        ("the polling station was empty.", Setting.AUDITORIUM),
        ("i ate alone in the works canteen.", Setting.RESTAURANT),
        ("i was tending bar that night.", Setting.RESTAURANT),
        ("i was behind the counter of my bakery.", Setting.SHOP),
        ("i was teaching yoga in a studio.", Setting.GYM),
        ("she taught maths at a school.", Setting.CLASSROOM),
        ("i was at the back of the bus.", Setting.TRAM),
        ("we camped by the lake.", Setting.CAMP),
        ("i was mucking out before breakfast.", Setting.STABLE),
        ("i was a telephone operator at a call center.", Setting.OFFICE),
        ("he raised sheep outside gore.", Setting.FARMYARD),
        ("he scratched at isla's door shortly before midnight.", Setting.DRIVEWAY),
        ("the street fell silent.", Setting.CITY),
        ("i wore a studio jacket.", None),
        ("the ring was on her hand.", None),
    ],
)
def test_a_calling_tells_where_somebody_is(text, place):
    assert find_today(text, Setting.ROOM) is place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I walked my dog in the woods.", Setting.FOREST),
        ("We sat in the village hall.", Setting.AUDITORIUM),
        ("She danced in the hall with the bride and the guests.", Setting.BALLROOM),
        ("He packed bags at the food bank.", Setting.WAREHOUSE),
        ("I stood in the cereal aisle.", Setting.SUPERMARKET),
        ("She sat in the front row of the theatre.", Setting.THEATRE),
    ],
)
def test_company_tells_which_hall_aisle_or_bank_it_is(text, place):
    words = text.split()
    assert find_setting(clear_senses(words, ()), of_today=True) is place


def test_a_house_dog_is_no_house():
    assert find_landmark(["followed", "by", "the", "House", "Dog."]) is None
    assert find_landmark(["He", "stood", "by", "the", "house."]) is Landmark.HOUSE
