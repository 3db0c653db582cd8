"""From behind: of a run of pictures of one alone, one is past their shoulders, and nobody's empty view comes twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.from_behind import (
    enter_empty_views,
    leave_empty,
    leave_to_weather,
    look_from_behind,
)
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, DOG, a_film

STANDS = CLARA.model_copy(update={"action": Action.LOOK})
END = ("They went home.", (STANDS,))


def angles_of(film):
    return [staging.angle for staging in film.stagings]


def a_run(*texts, who=STANDS, setting=Setting.ROOM):
    return a_film(setting, ("It was noon.", (BOSS,)), *((text, (who,)) for text in texts), END)


@pytest.mark.parametrize(
    "text", ["Clara watched the yard.", "She waited an hour.", "She thought of June.", "The chair was empty."]
)
def test_whoever_looks_waits_or_thinks_is_seen_from_behind_the_second_time(text):
    film = a_run("Clara came in.", text)
    look_from_behind(film)
    assert angles_of(film) == [Angle.EYE_LEVEL, Angle.EYE_LEVEL, Angle.BEHIND, Angle.EYE_LEVEL]


def test_of_a_run_of_anything_else_the_third_is_and_not_the_next_ones():
    film = a_run(*["It cost nine dollars."] * 7)
    look_from_behind(film)
    assert [index for index, angle in enumerate(angles_of(film)) if angle is Angle.BEHIND] == [3]


@pytest.mark.parametrize(
    "update",
    [
        {"action": Action.WALK},
        {"holds": "phone"},
        {"at": "door"},
        {"emotion": Emotion.JOY},
        {"emotion": Emotion.FEAR},
        {"thinks": "cake"},
    ],
)
def test_a_deed_or_a_strong_feeling_is_seen_from_the_front(update):
    film = a_run("Clara came in.", "She looked out.", "She looked out.", who=STANDS.model_copy(update=update))
    look_from_behind(film)
    assert Angle.BEHIND not in angles_of(film)


@pytest.mark.parametrize(
    "text", ["She looked on, and her cheeks were pink.", "She saw his face.", "She looked out and screamed."]
)
def test_where_the_words_are_about_a_face_it_is_seen(text):
    film = a_run("Clara came in.", text)
    look_from_behind(film)
    assert Angle.BEHIND not in angles_of(film)


def test_beasts_have_no_such_picture_nor_has_the_air():
    for film in (
        a_run("The dog came.", "It waited.", who=DOG.model_copy(update={"action": Action.LOOK})),
        a_run("Clara came in.", "She waited.", setting=Setting.SKY),
    ):
        look_from_behind(film)
        assert Angle.BEHIND not in angles_of(film)
    assert film.cast.find("dog").look.species is Species.DOG


def a_view(*shown, setting=Setting.DRIVEWAY):
    """Pictures of that place: who is there, or the truck alone."""
    film = a_film(
        setting, ("It was noon.", (BOSS,)), *(("The truck stood there.", who) for who in shown), END
    )
    for index, who in enumerate(shown, 1):
        props = () if who else (Prop.TRUCK,)
        film.stagings[index] = film.stagings[index].model_copy(update={"props": props})
    return film


def test_the_same_empty_view_is_seen_past_whoever_was_there_last():
    film = a_view((STANDS,), (), ())
    film.framings[3] = Framing.CLOSE
    enter_empty_views(film)
    assert not film.stagings[2].actors
    shown = film.stagings[3]
    assert (shown.angle, [actor.character_id for actor in shown.actors]) == (Angle.BEHIND, ["clara"])
    assert film.framings[3] is Framing.MEDIUM


def test_whoever_tells_of_themselves_looks_at_it_where_nobody_was_there():
    film = a_view((), ())
    film.passages[2] = film.passages[2].__class__(
        **{
            **film.passages[2].__dict__,
            "line": film.passages[2].line.model_copy(update={"text": "We had no keys."}),
        }
    )
    enter_empty_views(film)
    assert [actor.character_id for actor in film.stagings[2].actors] == ["i"]
    assert film.stagings[2].angle is Angle.EYE_LEVEL  # nobody knows them yet


def test_one_view_from_behind_is_enough():
    film = a_view((STANDS,), (), (), ())
    enter_empty_views(film)
    assert angles_of(film)[2:5] == [Angle.EYE_LEVEL, Angle.BEHIND, Angle.EYE_LEVEL]
    assert [len(staging.actors) for staging in film.stagings[2:5]] == [0, 1, 1]


def test_an_empty_view_stays_where_nobody_is_certain_or_it_is_another_or_an_insert():
    nobody, other, insert = a_view((), ()), a_view((STANDS,), (), ()), a_view((STANDS,), (), ())
    other.stagings[3] = other.stagings[3].model_copy(update={"props": (Prop.BENCH,)})
    insert.kinds[3] = ShotKind.INSERT
    for film in (nobody, other, insert):
        enter_empty_views(film)
        assert Angle.BEHIND not in angles_of(film)


@pytest.mark.parametrize(
    ("text", "after", "who"),
    [
        ("On Friday the back row was empty.", "I drove on.", ["i"]),
        ("The chair stood empty.", "It rained.", []),
        ("The beds were all empty.", "We went home.", ["i"]),
        ("Her chair was empty.", "It rained.", ["clara"]),
        ("The glass that Clara held was empty.", "It rained.", ["clara"]),
        ("The row was full.", "I drove on.", ["clara"]),
    ],
)
def test_whoever_is_missing_does_not_sit_where_it_is_empty(text, after, who):
    film = a_film(Setting.ROOM, ("It was noon.", (BOSS,)), (text, (STANDS,)), (after, (BOSS,)), END)
    leave_empty(film)
    assert [actor.character_id for actor in film.stagings[1].actors] == who


@pytest.mark.parametrize(("told", "felt"), [(Emotion.FEAR, Emotion.FEAR), (Emotion.JOY, Emotion.CALM)])
def test_whoever_enters_an_empty_view_of_a_heavy_line_feels_it(told, felt):
    film = a_view((STANDS,), (), ())
    heavy = film.passages[3].line.model_copy(update={"emotion": told})
    film.passages[3] = replace(film.passages[3], line=heavy)
    enter_empty_views(film)
    assert film.stagings[3].actors[0].emotion is felt


def seen_by_the_river(text, who=STANDS, setting=Setting.RIVER):
    film = a_run("Clara came in.", text, who=who, setting=setting)
    leave_to_weather(film)
    return [len(staging.actors) for staging in film.stagings]


@pytest.mark.parametrize(
    "text",
    [
        "Slowly the level fell.",
        "The tide was rising.",
        "And the sun came up.",
        "The banks were too steep.",
    ],
)
def test_where_only_the_water_or_the_sky_is_told_of_nobody_stands_there_again(text):
    assert seen_by_the_river(text) == [1, 1, 0, 1]


@pytest.mark.parametrize(
    "text", ["near a dark forest not far from the village.", "beside the river", "high in the mountains"]
)
def test_where_only_the_place_is_told_it_is_seen_past_whose_place_it_is(text):
    for who in (STANDS, DOG.model_copy(update={"action": Action.LOOK})):
        film = a_run("Clara came in.", "Clara stayed.", text, setting=Setting.RIVER)
        film.stagings[3] = film.stagings[3].model_copy(update={"actors": (who,)})
        leave_to_weather(film)
        seen = film.stagings[3]
        assert ([one.character_id for one in seen.actors], seen.angle) == (["clara"], Angle.BEHIND)
        assert film.framings[3] is Framing.WIDE


@pytest.mark.parametrize(
    "text",
    [
        "The river took her shoe.",
        "Clara watched the tide.",
        "The waiter was old.",
        "near the river she fell.",
        "beside the bus driver",
    ],
)
def test_who_is_told_of_is_seen(text):
    assert seen_by_the_river(text) == [1, 1, 1, 1]


def test_in_a_room_and_at_work_they_stay():
    digs = CLARA.model_copy(update={"action": Action.DIG})
    for setting in (Setting.ROOM, Setting.SHIP):
        assert seen_by_the_river("The rain went on.", setting=setting) == [1, 1, 1, 1]
    assert seen_by_the_river("The rain went on.", who=digs) == [1, 1, 1, 1]
