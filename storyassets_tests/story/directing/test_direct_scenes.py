"""Scenes: time and weather, the home of a story, the views next door, and who is there unnamed."""

from __future__ import annotations

from itertools import groupby, pairwise

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import Framing
from storyassets.model.character import Sex, Species
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion, Script
from storyassets.model.shot import Action, Actor, ShotKind, ShotList
from storyassets.story.casting.cast import cast_characters
from storyassets.story.casting.periods import is_of_today
from storyassets.story.directing.business import gesture
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.homes import choose_home
from storyassets.story.directing.presence import find_present
from storyassets.story.reading.dressing import MOST_PROPS, dress_set, fits
from storyassets.story.reading.light import find_time, find_weather, is_habit
from storyassets_tests.fakes.episodes import LION, MOUSE, a_line, a_person, a_script

HEN = a_person("Hen", species=Species.HEN, sex=Sex.FEMALE)
FARMER = a_person("Farmer", sex=Sex.FEMALE).model_copy(update={"occupation": "farmer"})
KING = a_person("King", sex=Sex.MALE).model_copy(update={"occupation": "king"})
SAILOR = a_person("Sailor", sex=Sex.MALE).model_copy(update={"occupation": "sailor"})


def shots_of(script: Script) -> ShotList:
    cast = cast_characters(script, 1)
    return direct_shots(script, cast, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)


def by_line(script: Script):
    return {shot.covers[0].line_id: shot for shot in reversed(shots_of(script).shots)}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("on the coldest night of the year", TimeOfDay.NIGHT),
        ("then the sky turned gray", TimeOfDay.DAWN),
        ("the next night he came again", TimeOfDay.NIGHT),
        ("that night he slept, and in the morning he rose", TimeOfDay.DAY),
        ("in spring the grain was gone", TimeOfDay.DAY),
        ("he worked day and night", None),
        ("he lived in the dark forest", None),
    ],
)
def test_words_say_what_time_it_is(text, time):
    assert find_time(text) is time


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("through the snowy forest", Weather.SNOW),
        ("on the coldest night of the year", Weather.SNOW),
        ("they had laid up food for the winter", None),
        ("as white as snow", None),
        ("at noon the fog lifted", Weather.CLEAR),
        ("they were lost in the fog", Weather.FOG),
    ],
)
def test_words_say_what_the_weather_is(text, weather):
    assert find_weather(text) is weather


def test_every_night_is_a_habit_and_that_night_is_not():
    assert is_habit("every night he came") and not is_habit("that night he came")


def test_a_habit_of_the_night_does_not_darken_the_next_line():
    script = a_script(
        a_line("Every night the lion came to the door.", "s1"),
        a_line("The mouse had a plan of her own.", "s2"),
        a_line("That night the lion came once more.", "c1", Beat.CONFLICT),
        a_line("The mouse waited for the lion.", "c2", Beat.CONFLICT),
    )
    shots = by_line(script)
    assert [shots[line].staging.time_of_day for line in ("s1", "s2", "c1", "c2")] == [
        TimeOfDay.NIGHT,
        TimeOfDay.DAY,
        TimeOfDay.NIGHT,
        TimeOfDay.NIGHT,
    ]


def test_snow_lasts_until_spring():
    script = a_script(
        a_line("On the coldest night of the year the lion went out.", "s1"),
        a_line("At dawn the lion came back.", "c1", Beat.CONFLICT),
        a_line("In spring the lion went away.", "t1", Beat.TWIST),
    )
    shots = by_line(script)
    assert [shots[line].staging.weather for line in ("s1", "c1", "t1")] == [
        Weather.SNOW,
        Weather.SNOW,
        Weather.CLEAR,
    ]


@pytest.mark.parametrize(
    ("roles", "home"),
    [
        ((HEN, FARMER, a_person("Fox", species=Species.FOX)), Setting.FARMYARD),
        ((KING,), Setting.THRONE_ROOM),
        ((SAILOR, a_person("Rooster", species=Species.COCK)), Setting.SHIP),
        ((MOUSE, a_person("Cat", species=Species.CAT)), Setting.KITCHEN),
        ((LION, MOUSE), Setting.FOREST),
        ((a_person("Frog", species=Species.FROG), a_person("Ox", species=Species.OX)), Setting.POND),
        ((a_person("Wolf", species=Species.WOLF), a_person("Sheep", species=Species.SHEEP)), Setting.FIELD),
        ((a_person("Hans", sex=Sex.MALE),), Setting.VILLAGE),
    ],
)
def test_a_story_begins_where_its_people_live(roles, home):
    script = a_script(
        a_line("It was like this.", "s1"),
        a_line("Then somebody went into a cave.", "c1", Beat.CONFLICT),
        roles=roles,
    )
    assert choose_home(script, cast_characters(script, 1), is_of_today(script)) is home


def test_a_place_that_comes_later_is_not_the_first():
    script = a_script(
        a_line("There was a hen.", "s1"),
        a_line("The hen ran to the river.", "c1", Beat.CONFLICT),
        roles=(HEN,),
    )
    shots = by_line(script)
    assert shots["s1"].staging.setting is Setting.FARMYARD
    assert shots["c1"].staging.setting is Setting.RIVER


def test_a_place_stays_until_words_name_another():
    lines = [
        a_line("The hen danced, and then the hen ate.", f"s{n}", beat)
        for n, beat in enumerate([Beat.SETUP] * 3 + [Beat.CONFLICT] * 6 + [Beat.TWIST] * 3)
    ]
    lines.append(a_line("The hen slept in the stable.", "r1", Beat.RESOLUTION))
    lines.append(a_line("Pride comes before a fall.", "r2", Beat.RESOLUTION))
    shots = shots_of(a_script(*lines, roles=(HEN,))).shots
    settings = [shot.staging.setting for shot in shots]
    assert [setting for setting, _ in groupby(settings)] == [Setting.FARMYARD, Setting.STABLE]
    assert len({shot.staging.place_seed for shot in shots}) == 2


def test_people_who_talk_stay_where_they_are():
    talk = [
        a_line(f"I have told you {n} times already.", f"c{n}", Beat.CONFLICT, ("lion", "mouse")[n % 2])
        for n in range(12)
    ]
    shots = shots_of(a_script(*talk)).shots
    assert len({shot.staging.setting for shot in shots}) == 1


def test_a_ship_is_seen_from_afar_when_nobody_is_on_the_picture():
    script = a_script(
        a_line("The ship was lost at sea.", "s1"),
        a_line("The sailor danced all day long there.", "c1", Beat.CONFLICT),
        roles=(SAILOR,),
    )
    shots = by_line(script)
    assert shots["c1"].staging.setting is Setting.SHIP
    assert shots["s1"].staging.setting is Setting.SEA
    assert (shots["s1"].staging.actors, shots["s1"].staging.props) == ((), (Prop.SHIP,))


def test_a_cow_stands_in_the_yard_and_not_in_the_room():
    cow = a_person("Cow", species=Species.COW)
    script = a_script(
        a_line("The farmer sat on a chair in the house.", "s1"),
        a_line("The cow came.", "c1", Beat.CONFLICT),
        roles=(FARMER, cow),
    )
    shots = by_line(script)
    assert shots["s1"].staging.setting is Setting.COTTAGE
    assert shots["c1"].staging.setting not in (Setting.ROOM, Setting.KITCHEN)


@pytest.mark.parametrize(
    ("prop", "setting", "there"),
    [
        (Prop.WALL, Setting.ROOM, False),
        (Prop.TREE, Setting.FOREST, True),
        (Prop.DOOR, Setting.ROOM, True),
        (Prop.WINDOW, Setting.FIELD, False),
        (Prop.SHIP, Setting.SHIP, False),
        (Prop.COIN, Setting.STABLE, True),
    ],
)
def test_things_stand_only_where_they_fit(prop, setting, there):
    assert fits(prop, setting) is there


def test_a_shot_has_two_things_at_the_most_the_most_telling_first():
    ranks = {Prop.BREAD: 1.0, Prop.KEY: 3.0, Prop.COIN: 2.0}
    props = dress_set("some bread, a key and a coin".split(), Setting.ROOM, ranks)  # noqa: SIM905
    assert props == (Prop.KEY, Prop.COIN) and len(props) == MOST_PROPS


def test_who_knocks_knocks_at_a_door():
    assert dress_set(["Then", "he", "knocked."], Setting.ROOM, {}) == (Prop.DOOR,)


def test_everyone_is_a_group():
    mice = a_person("mice", species=Species.MOUSE).model_copy(update={"crowd": True})
    cast = cast_characters(a_script(a_line("So."), roles=(LION, mice)), 1)
    [actor] = find_present(["Many", "plans", "were", "discussed."], [], cast, [], Emotion.CALM)
    assert (actor.character_id, actor.action) == ("mice", Action.TALK)


def test_where_nobody_is_named_those_who_were_there_stay_but_a_telling_thing_is_alone():
    cast = cast_characters(a_script(a_line("So.")), 1)
    lion = [Actor(character_id="lion", action=Action.SLEEP)]
    words = ["Time", "went", "by."]
    assert find_present(words, lion, cast, [], Emotion.CALM)[0].action is Action.SLEEP
    assert find_present(words, lion, cast, [Prop.CROWN], Emotion.CALM) == []


@pytest.mark.parametrize(
    ("words", "emotion", "action"),
    [
        ("Please spare me", Emotion.FEAR, Action.BEG),
        ("You are a thief", Emotion.ANGER, Action.POINT),
        ("It is late", Emotion.CALM, Action.TALK),
    ],
)
def test_a_speaker_seen_whole_has_gestures(words, emotion, action):
    speaker = Actor(character_id="mouse", action=Action.TALK, emotion=emotion)
    assert gesture(speaker, words.split()).action is action


def test_the_second_shot_of_a_speech_stands_back_and_shows_who_listens():
    script = a_script(
        a_line("The lion met the mouse.", "s1"),
        a_line("Come here to me.", "c1", Beat.CONFLICT, "lion"),
        a_line(
            "I ran over the field to you, and I called your name, and now I am tired of it all.",
            "c2",
            Beat.CONFLICT,
            "mouse",
        ),
    )
    first, second, *_ = [s for s in shots_of(script).shots if s.covers[0].line_id == "c2"]
    assert first.kind is ShotKind.TALKING_HEAD and first.framing is Framing.CLOSE
    assert second.kind is ShotKind.BROLL
    assert [a.character_id for a in second.staging.actors] == ["lion"]


def test_a_face_that_shows_nothing_never_comes_twice_in_a_row():
    text = (
        "The lion was there, and the lion was old, and the lion had a house, and the lion was his own master. "
        * 3
    )
    shots = shots_of(a_script(a_line(text, "s1"))).shots
    assert not any(a.framing is b.framing is Framing.CLOSE for a, b in pairwise(shots))


def test_who_has_nothing_to_do_does_not_only_stand():
    text = (
        "The lion was there, and the lion was old, and the lion had a house, and the lion was his own master. "
        * 2
    )
    shots = shots_of(a_script(a_line(text, "s1"))).shots
    assert all(shot.staging.actors[0].action is not Action.STAND for shot in shots)
    assert not any(a.framing is b.framing for a, b in pairwise(shots))
