"""Tests of places of today: nouns, phrases, what a place is full of, and what does not lead anywhere."""

from __future__ import annotations

import pytest

from storyassets.model.place import Landmark, Setting
from storyassets.story.reading.landmarks import find_landmark
from storyassets.story.reading.place_topics import find_topic
from storyassets.story.reading.places import find_place, find_setting, settle_period
from storyassets.story.reading.places_of_today import find_today, has_left, home_today


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He boarded the number nine tram.", Setting.TRAM),
        ("She slept on the night bus.", Setting.TRAM),
        ("The plane shook and she grabbed his hand.", Setting.PLANE),
        ("He'd come up to my locker, hold out his hand and wait.", Setting.LOCKERS),
        ("She walked to the microphone.", Setting.AUDITORIUM),
        ("Maya crossed the finish line first.", Setting.STADIUM),
        ("They practiced on the old basketball court.", Setting.GYM),
        ("The ring lay in a glass case.", Setting.MUSEUM),
        ("I worked nights at a storage facility.", Setting.STORAGE),
        ("He drove the forklift through the dark.", Setting.WAREHOUSE),
        ("I remember the parking lot.", Setting.PARKING),
        ("The teller pushed it back.", Setting.COUNTER),
        ("Mission control did not answer.", Setting.CONTROL_ROOM),
        ("At the reception his sister stood up.", Setting.BALLROOM),
        ("They were waiting tables since five.", Setting.RESTAURANT),
        ("My phone lit up at three.", Setting.BEDROOM),
        ("He slept on the couch.", Setting.ROOM),
        ("I stood at the coach station.", Setting.BUS_STOP),
        ("Lou grew onions on the steep side.", Setting.FIELD),
        ("So he hitched Duchess to a plough.", Setting.FIELD),
        ("She grew pale.", None),
        ("He jumped off at the next stop.", Setting.BUS_STOP),
        ("He took a bus to the address.", Setting.DRIVEWAY),
        ("He did not go to the parking lot.", None),
        ("She wrote to the address on the slip.", None),
        ("He thought of nothing at all.", None),
    ],
)
def test_what_is_told_today_has_its_place(text, place):
    assert find_today(text.lower(), Setting.CITY) is place


@pytest.mark.parametrize(
    ("text", "now", "place"),
    [
        ("He went into the library.", Setting.CITY, Setting.LIBRARY),
        ("She ran into the gym.", Setting.CITY, Setting.GYM),
        ("They met in the park.", Setting.ROOM, Setting.PARK),
        ("He didn't go to the cafeteria.", Setting.LOCKERS, None),
        ("In March the city closed the line.", Setting.TRAM, None),
        ("On Thursdays when the building had emptied he sat there.", Setting.CLASSROOM, None),
        ("Police in Port Averil are searching for him.", Setting.ROOM, None),
        ("At Mill Street the doors opened.", Setting.TRAM, None),
        ("The officer at the desk looked it up.", Setting.COUNTER, None),
        ("They sat through the whole storm.", Setting.PLANE, None),
        ("Ben came out of the gym.", Setting.ROOM, Setting.PARKING),
        ("He knocked on the window.", Setting.PARKING, Setting.PARKING),
        ("She looked at it in the window.", Setting.CITY, None),
    ],
)
def test_a_noun_of_today_is_a_place_where_somebody_is(text, now, place):
    assert find_place(text.split(), now, Setting.ROOM, lived_in=True, of_today=True) is place


def test_a_microphone_at_a_wedding_leads_nowhere():
    assert find_today("he took the microphone.", Setting.BALLROOM) is Setting.BALLROOM
    assert find_today("she watched from the swings.", Setting.PARK) is Setting.PARK


def test_words_of_today_mean_no_place_of_old():
    assert find_setting(["He", "was", "in", "the", "park."]) is Setting.PLAYGROUND
    assert settle_period(Setting.TRAM, of_today=False) is Setting.ROAD
    assert settle_period(Setting.BALLROOM, of_today=False) is Setting.HALL
    assert settle_period(Setting.PARK, of_today=True) is Setting.PARK


@pytest.mark.parametrize(
    ("title", "told", "place"),
    [
        (
            "the red pen",
            "his teacher gave the class homework. the principal read his essay.",
            Setting.CLASSROOM,
        ),
        ("lane eight", "the runner beside her on the track fell at the hurdle.", Setting.STADIUM),
        ("nine days", "the nurse came to the bedside of her patient on the ward.", Setting.HOSPITAL),
        ("the conductor", "the pianist and the orchestra began; the audience was still.", Setting.AUDITORIUM),
        ("the hat", "he lost it and found it again.", None),
        (
            "the wrong funeral",
            "the priest sang a hymn in the chapel on harrow lane by the coffin of a woman in a swimming cap with a medal",
            Setting.CHURCH,
        ),
        ("seat six", "our cox met the rowers at the boathouse before the regatta.", Setting.RIVER),
        ("the ladder", "he painted the boats and an oar at the dock.", None),
        ("lane four", "the swimmers swam lengths in the pool, and the coach wept", Setting.POOL),
    ],
)
def test_a_story_is_at_home_where_most_of_it_is(title, told, place):
    assert find_topic(title, told) is place


def test_a_title_or_the_first_words_say_where_it_begins():
    assert home_today("i did not know him.", "my ex catered my wedding") is Setting.BALLROOM
    assert home_today("the elevator stopped between two floors.", "stuck") is Setting.ELEVATOR
    assert home_today("she hung it up.", "my sister's wedding dress") is None


@pytest.mark.parametrize(
    ("text", "now", "gone"),
    [
        ("then in august she got engaged too.", Setting.DRIVEWAY, True),
        ("on wednesday he rang me.", Setting.RESTAURANT, True),
        ("i asked her that same night.", Setting.DRIVEWAY, True),
        ("that night he took a saw.", Setting.CITY, False),
        ("he looked at her.", Setting.RESTAURANT, False),
        ("i am forty-one now.", Setting.AUDITORIUM, True),
        ("last week a tall boy rang our bell.", Setting.CLASSROOM, True),
        ("a boy rang the bell.", Setting.CLASSROOM, False),
    ],
)
def test_on_another_day_people_are_at_home_again(text, now, gone):
    assert has_left(text, now) is gone


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a boy went under at the far end of the pool.", Setting.POOL),
        ("the alarm rang at the fire station.", Setting.CITY),
        ("she gave me the key to room 409.", Setting.BEDROOM),
        ("at his farewell party she sang.", Setting.BALLROOM),
        ("i called the front desk.", None),
        ("he played pool in the pool hall.", None),
    ],
)
def test_more_of_what_is_told_today(text, place):
    assert find_today(text, Setting.ROOM) is place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They stopped at the gas station.", None),
        ("She waited at the station.", Setting.STATION),
        ("He was the most famous violinist in the country.", None),
        ("He lived in the country.", Setting.FIELD),
        ("Outside the window the red planet grew.", None),
        ("Behind the curtain was a wall of bricks.", None),
    ],
)
def test_stations_countries_and_walls_that_are_no_places(text, place):
    assert find_place(text.split(), Setting.ROOM, Setting.ROOM, lived_in=True) is place


def test_a_reason_is_no_place_and_a_whole_room_is_where_they_are():
    reason = ["They", "fined", "him", "for", "parking", "in", "front", "of", "a", "hospital."]
    assert find_landmark(reason) is None and find_setting(reason, of_today=True) is None
    assert find_landmark(["He", "stood", "in", "front", "of", "a", "hospital."]) is Landmark.HOSPITAL
    turned = ["The", "whole", "room", "turned."]
    assert find_setting(turned, Setting.CLASSROOM, of_today=True) is None
    assert find_setting(["He", "came", "into", "the", "room."], Setting.CITY, of_today=True) is Setting.ROOM


def test_a_player_on_the_bench_is_not_in_the_street():
    assert home_today("owen had sat on the bench for three seasons.", "the kid") is None
    assert find_today("they climbed onto a raft.", Setting.ROOM) is Setting.SEA


def test_what_lies_under_a_shed_is_not_in_it():
    assert (
        find_setting(["the", "ground", "under", "his", "new", "shed", "was", "mine"], of_today=True) is None
    )
    assert find_setting(["she", "went", "into", "the", "shed"], of_today=True) is Setting.WORKSHOP


def test_who_looks_out_of_their_own_window_is_at_home():
    told = ["She", "saw", "the", "lights", "from", "her", "window."]
    assert find_place(told, Setting.SEA, Setting.SEA, lived_in=True, of_today=True) is Setting.ROOM
    assert find_place(told, Setting.TRAIN, Setting.SEA, lived_in=True, of_today=True) is None
    broken = ["He", "broke", "her", "window."]
    assert find_place(broken, Setting.SEA, Setting.SEA, lived_in=True, of_today=True) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("gordon was watering his roses.", Setting.DRIVEWAY),
        ("she mowed the front lawn.", Setting.DRIVEWAY),
        ("i moved my car.", Setting.DRIVEWAY),
        ("she stopped at the grocer's and paid.", Setting.SHOP),
        ("he ran to the baker’s.", Setting.SHOP),
        ("she stopped at the grocer's old van.", None),
        ("he was watering down the soup.", None),
    ],
)
def test_gardens_are_watered_outside_and_the_grocers_is_a_shop(text, place):
    assert find_today(text, Setting.ROOM) is place


@pytest.mark.parametrize(
    ("text", "now", "place"),
    [
        ("I opened the window and whistled back.", Setting.FOREST, Setting.COTTAGE),
        ("She shut the kitchen window.", Setting.ROAD, Setting.COTTAGE),
        ("He closed the window.", Setting.CAR, None),
        ("A window closed far off.", Setting.FOREST, None),
    ],
)
def test_who_opens_a_window_is_indoors_where_the_story_began(text, now, place):
    assert find_place(text.split(), now, Setting.COTTAGE, lived_in=True, of_today=True) is place


def test_who_opens_a_window_in_a_story_of_the_woods_is_in_a_room_all_the_same():
    words = ["She", "opened", "the", "window", "and", "listened."]
    assert find_place(words, Setting.FOREST, Setting.FOREST, lived_in=True, of_today=True) is Setting.ROOM


def test_the_street_on_which_a_house_stands_only_says_which_one_it_is():
    located = "The café on Harbour Street kept one newspaper."
    assert find_setting(located.split(), of_today=True) is None
    assert find_setting(["He", "sold", "papers", "on", "Mill", "Street."], of_today=True) is Setting.CITY
