"""Deeds and clothes of today: who is fired, who calls, who swims, what bride and guests wear."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.model.camera import Framing
from storyassets.model.character import Costume, Role, Sex, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging, WordSpan
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.attire import dress_for_occasions, keep_hats_on
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.deeds_of_today import show_deeds_of_today
from storyassets.story.directing.drums import strike_the_drum
from storyassets.story.directing.film import Film
from storyassets.story.reading.mentions import NameBook
from storyassets_tests.fakes.episodes import a_line, a_script

ROLES = (
    Role(character_id="i", name="I", aliases=("me", "my"), sex=Sex.FEMALE),
    Role(character_id="clara", name="Clara", sex=Sex.FEMALE),
    Role(character_id="boss", name="Boss", sex=Sex.MALE, occupation="boss"),
    Role(character_id="dog", name="Dog", species=Species.DOG),
)
TELLER, CLARA, BOSS, DOG = (Actor(character_id=role.character_id) for role in ROLES)


def a_film(setting: Setting, *told: tuple[str, tuple[Actor, ...]]) -> Film:
    """A picture of today for each line, in that place."""
    lines = [a_line(text, f"l{n}", Beat.CONFLICT, "narrator") for n, (text, _) in enumerate(told)]
    script = a_script(*lines, roles=ROLES)
    passages = [
        Passage(
            spans=(WordSpan(line_id=line.line_id, first_word=0, end_word=len(line.text.split())),),
            line=line,
            words=tuple(line.text.split()),
            length=5.0,
            lines=(line,),
        )
        for line in lines
    ]
    stagings = [Staging(setting=setting, actors=actors, of_today=True) for _, actors in told]
    kinds, framings = [ShotKind.BROLL] * len(told), [Framing.MEDIUM] * len(told)
    return Film(passages, stagings, kinds, framings, cast_characters(script, 1), NameBook(script))


def test_who_is_arrested_wears_handcuffs_before_the_police_car_and_is_sad_later():
    caught = BOSS.model_copy(update={"action": Action.TRAPPED})
    film = a_film(
        Setting.CITY,
        ("The boss was arrested on Sunday.", (caught,)),
        ("The money is still missing.", (caught,)),
    )
    show_deeds_of_today(film)
    now, later = (staging.actors[0] for staging in film.stagings)
    assert (now.action, now.holds, film.stagings[0].props) == (Action.GIVE, "handcuffs", (Prop.POLICE_CAR,))
    assert (later.action, later.emotion) == (Action.LOOK, Emotion.SADNESS)


def test_a_beast_that_is_caught_stays_in_its_cage():
    caught = DOG.model_copy(update={"action": Action.TRAPPED})
    film = a_film(Setting.CITY, ("The dog was caught on Sunday.", (caught,)))
    show_deeds_of_today(film)
    assert film.stagings[0].actors[0].action is Action.TRAPPED


@pytest.mark.parametrize(
    ("text", "by_phone"),
    [
        ("The boss called me last night about the keys.", True),
        ("The boss called me in tears.", True),
        ("The boss called me peanut at every party.", False),
        ("The boss called me a liar.", False),
        ("The boss called me that last june, too.", False),
    ],
)
def test_whom_somebody_calls_by_a_name_is_not_called_up(text, by_phone):
    film = a_film(Setting.OFFICE, (text, (BOSS, TELLER)))
    show_deeds_of_today(film)
    assert (film.stagings[0].actors[0].holds == "phone") is by_phone


@pytest.mark.parametrize(("props", "beats"), [((Prop.DRUM,), True), ((Prop.WALL,), False)])
def test_who_strikes_where_a_drum_is_strikes_the_drum(props, beats):
    strikes = BOSS.model_copy(update={"action": Action.FIGHT, "emotion": Emotion.ANGER})
    film = a_film(Setting.VILLAGE, ("He lifted the stick and struck.", (strikes,)))
    film.stagings[0] = film.stagings[0].model_copy(update={"props": props})
    strike_the_drum(film)
    assert (film.stagings[0].actors[0].at == "drum") is beats
    assert (film.stagings[0].actors[0].action is Action.WORK) is beats


@pytest.mark.parametrize(
    ("text", "drives"),
    [
        ("The boss drove home in the dark.", True),
        ("The boss was driving to the airport.", True),
        ("The boss sat in his car and cried.", True),
        ("The boss drove a snow plow to work.", True),
        ("The boss's truck had been parked outside my house.", False),
        ("The boss drove me crazy.", False),
        ("The boss drove the price up.", False),
        ("The boss stood in the driveway.", False),
    ],
)
def test_who_drives_is_in_a_car(text, drives):
    film = a_film(Setting.CITY, (text, (BOSS,)))
    show_deeds_of_today(film)
    assert (film.stagings[0].setting is Setting.CAR) is drives


def test_who_drives_to_do_something_drives_and_goes_on_driving():
    digs = BOSS.model_copy(update={"action": Action.DIG})
    film = a_film(Setting.CITY, ("The boss drove home to bury his father.", (digs, TELLER)))
    show_deeds_of_today(film)
    assert film.stagings[0].setting is Setting.CAR
    assert [(one.character_id, one.action) for one in film.stagings[0].actors] == [("boss", Action.SIT)]


@pytest.mark.parametrize(
    ("text", "drives"), [("for the county for thirty years", True), ("and walked to the house", False)]
)
def test_the_same_words_go_on_in_the_car(text, drives):
    film = a_film(Setting.ROOM, ("The boss drove a truck", (BOSS,)), (text, (BOSS,)))
    film.passages[1] = replace(film.passages[1], line=film.passages[0].line)
    show_deeds_of_today(film)
    assert (film.stagings[1].setting is Setting.CAR) is drives


def test_who_mails_a_check_is_at_the_mailbox_and_who_texts_is_alone():
    mails = BOSS.model_copy(update={"action": Action.GIVE, "holds": "check"})
    texts = BOSS.model_copy(update={"action": Action.READ, "holds": "phone"})
    film = a_film(
        Setting.OFFICE,
        ("The boss mailed Clara a check.", (mails, CLARA)),
        ("The boss texted Clara at noon.", (texts, CLARA)),
        ("The boss gave Clara a check.", (mails, CLARA)),
    )
    show_deeds_of_today(film)
    seen = [[a.character_id for a in staging.actors] for staging in film.stagings]
    assert seen == [["boss"], ["boss"], ["boss", "clara"]]
    assert [staging.props for staging in film.stagings] == [(Prop.MAILBOX,), (), ()]


def test_no_dog_is_at_the_wheel():
    film = a_film(Setting.CITY, ("The dog drove home.", (DOG,)))
    show_deeds_of_today(film)
    assert film.stagings[0].setting is Setting.CITY


def test_a_bride_is_in_white_with_a_veil_and_her_guests_are_festive_until_a_week_later():
    film = a_film(
        Setting.CHURCH,
        ("Clara came to my wedding in a long white dress.", (CLARA, TELLER)),
        ("The boss clapped.", (BOSS,)),
        ("A week later I sent her the album.", (TELLER,)),
    )
    dress_for_occasions(film)
    seen = [[(a.costume, a.outfit) for a in s.actors] for s in film.stagings]
    assert seen[0] == [(Costume.FESTIVE, "#f3f3f6"), (Costume.BRIDE, "")]
    assert seen[1] == [(Costume.FESTIVE, "")]
    assert seen[2] == [(None, "")]


def test_who_is_told_to_have_worn_a_colour_holds_no_dress():
    film = a_film(Setting.ROOM, ("I wore grey.", (TELLER.model_copy(update={"holds": "dress"}),)))
    dress_for_occasions(film)
    assert (film.stagings[0].actors[0].outfit, film.stagings[0].actors[0].holds) == ("#8f939c", "")


def test_a_man_in_a_hat_keeps_it_on():
    in_hat = BOSS.model_copy(update={"at": "hat"})
    film = a_film(Setting.ROOM, ("The boss came in a brown hat.", (in_hat,)), ("He sat.", (BOSS,)))
    keep_hats_on(film)
    assert [(s.actors[0].holds, s.actors[0].at) for s in film.stagings] == [("hat", ""), ("hat", "")]


def test_who_is_fired_has_a_box_and_the_boss_points():
    film = a_film(Setting.OFFICE, ("Clara sat.", (CLARA,)), ("The boss fired her.", (BOSS,)))
    show_deeds_of_today(film)
    seen = [(a.character_id, a.action, a.holds) for a in film.stagings[1].actors]
    assert seen == [("boss", Action.POINT, ""), ("clara", Action.CARRY, "box")]


def test_who_calls_in_tears_is_alone_with_the_telephone():
    film = a_film(Setting.CHURCH, ("Clara called me in tears.", (CLARA, TELLER)))
    show_deeds_of_today(film)
    assert [(a.character_id, a.holds) for a in film.stagings[0].actors] == [("clara", "phone")]
    assert film.stagings[0].setting is Setting.ROOM


def test_a_dog_that_jumped_from_a_boat_swims_whoever_comes_for_it():
    film = a_film(
        Setting.SHIP,
        ("The boss rowed to the dog.", (BOSS, DOG)),
        ("The dog had jumped from a fishing boat.", (DOG,)),
    )
    show_deeds_of_today(film)
    assert [s.actors[-1].action for s in film.stagings] == [Action.SWIM, Action.SWIM]
    assert [s.setting for s in film.stagings] == [Setting.SEA, Setting.SEA]


def test_where_nobody_laughs_nobody_does():
    laughs = CLARA.model_copy(update={"action": Action.LAUGH, "emotion": Emotion.JOY})
    film = a_film(Setting.ROOM, ("Nobody laughed.", (laughs,)))
    show_deeds_of_today(film)
    assert film.stagings[0].actors[0].action is Action.STAND


def test_whom_somebody_drives_to_is_not_along():
    film = a_film(Setting.CITY, ("Clara drove to the farm to see him.", (CLARA, BOSS)))
    show_deeds_of_today(film)
    assert [actor.character_id for actor in film.stagings[0].actors] == ["clara"]
    film = a_film(Setting.CITY, ("Clara drove the boss to see a farm.", (CLARA, BOSS)))
    show_deeds_of_today(film)
    assert [actor.character_id for actor in film.stagings[0].actors] == ["clara", "boss"]


def test_nobody_rows_through_a_room():
    rows = CLARA.model_copy(update={"action": Action.SIT, "at": Prop.BOAT.value, "holds": Prop.OAR.value})
    film = a_film(Setting.ROOM, ("Clara rowed us across.", (rows,)), ("Clara sat down.", (CLARA,)))
    show_deeds_of_today(film)
    assert [staging.setting for staging in film.stagings] == [Setting.SEA, Setting.ROOM]


def test_whose_fingers_shook_is_seen_near_and_afraid():
    film = a_film(Setting.OFFICE, ("The boss came.", (BOSS,)), ("His fingers shook.", (CLARA,)))
    show_deeds_of_today(film)
    [seen] = film.stagings[1].actors
    assert (seen.character_id, seen.emotion) == ("boss", Emotion.FEAR)
