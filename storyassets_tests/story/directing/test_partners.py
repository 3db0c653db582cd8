"""What one does to another is seen with both."""

from __future__ import annotations

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Elsewhere
from storyassets.story.directing.partners import show_calls_rightly, show_partners
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, DOG, TELLER, a_film


def doing(actor, action, **update):
    return actor.model_copy(update={"action": action, **update})


def seen(film, index):
    return [actor.character_id for actor in film.stagings[index].actors]


@pytest.mark.parametrize(
    ("words", "doer", "action", "both"),
    [
        ("Clara touched his sleeve.", CLARA, Action.NUDGE, ["clara", "boss"]),
        ("She pushed him all the way up.", CLARA, Action.PUSH, ["clara", "boss"]),
        ("Clara put a hand on his shoulder.", CLARA, Action.NUDGE, ["clara", "boss"]),
        ("She caught me by the wrist.", CLARA, Action.GRAB, ["clara", "i"]),
        ("Clara touched the wall.", CLARA, Action.NUDGE, ["clara"]),
        ("Clara touched her sleeve.", CLARA, Action.NUDGE, ["clara"]),
        ("Clara looked at him.", CLARA, Action.LOOK, ["clara"]),
        ("Clara shook his hand.", CLARA, Action.SHAKE_HANDS, ["clara", "boss"]),
        ("She whispered it into his ear.", CLARA, Action.WHISPER, ["clara", "boss"]),
        ("She kicked the gun out of his hand.", CLARA, Action.KICK, ["clara", "boss"]),
        ("She kicked his shoe.", CLARA, Action.KICK, ["clara", "boss"]),
        ("Clara put the medal around his neck.", CLARA, Action.LAY, ["clara", "boss"]),
        ("Clara put the medal in her bag.", CLARA, Action.LAY, ["clara"]),
        ("Clara slapped his own desk.", CLARA, Action.KNOCK, ["clara"]),
    ],
)
def test_whom_it_is_done_to_is_there(words, doer, action, both):
    film = a_film(Setting.OFFICE, ("The boss came.", (BOSS,)), (words, (doing(doer, action),)))
    show_partners(film)
    assert seen(film, 1) == both


@pytest.mark.parametrize(
    ("action", "felt", "moved"),
    [
        (Action.GRAB, Emotion.SADNESS, Emotion.FEAR),
        (Action.SHOUT, Emotion.ANGER, Emotion.WORRIED),
        (Action.SHOUT, Emotion.JOY, Emotion.CALM),
        (Action.GIVE, Emotion.ANGER, Emotion.CALM),
    ],
)
def test_who_is_seized_or_shouted_at_does_not_look_on_unmoved(action, felt, moved):
    harsh = doing(CLARA, action, toward="boss", emotion=felt)
    listens = doing(BOSS, Action.LOOK, toward="clara", emotion=Emotion.CALM)
    film = a_film(Setting.OFFICE, ("It was noon.", (CLARA,)), ("Clara met the boss.", (harsh, listens)))
    show_partners(film)
    assert film.stagings[1].actors[1].emotion is moved


def test_what_is_tied_to_a_collar_is_seen_with_the_animal():
    ties = doing(CLARA, Action.WORK, at=Prop.LETTER.value)
    film = a_film(Setting.OFFICE, ("The dog came.", (DOG,)), ("She tied it to his collar.", (ties,)))
    show_partners(film)
    assert seen(film, 1) == ["clara", "dog"]
    assert film.stagings[1].actors[0].holds == Prop.LETTER.value


def test_at_whom_a_gun_is_pointed_has_both_hands_up():
    points = doing(CLARA, Action.POINT, holds=Prop.GUN.value)
    film = a_film(
        Setting.OFFICE,
        ("Clara pointed a gun at the boss.", (points, BOSS)),
        ("Clara pointed at the boss.", (doing(CLARA, Action.POINT), BOSS)),
    )
    show_partners(film)
    assert film.stagings[0].actors[1].action is Action.HANDS_UP
    assert film.stagings[1].actors[1].action is not Action.HANDS_UP


def test_whose_hand_is_shaken_gives_it_and_a_busy_one_or_a_dog_does_not():
    shakes = doing(CLARA, Action.SHAKE_HANDS, toward="boss")
    words = "Clara shook the boss's hand."
    film = a_film(
        Setting.OFFICE, *((words, (shakes, other)) for other in (BOSS, doing(BOSS, Action.WRITE), DOG))
    )
    show_partners(film)
    other = [staging.actors[1].action for staging in film.stagings]
    assert other == [Action.SHAKE_HANDS, Action.WRITE, DOG.action]


def test_nobody_shakes_the_air():
    shakes = doing(CLARA, Action.SHAKE_HANDS)
    film = a_film(Setting.OFFICE, ("It rained.", (CLARA,)), ("Clara shook on it.", (shakes,)))
    show_partners(film)
    assert film.stagings[1].actors[0].action is Action.LOOK


def test_no_beast_is_meant_by_a_word_for_people_and_nobody_of_long_ago():
    film = a_film(
        Setting.OFFICE, ("The dog came.", (DOG,)), ("Clara pushed him.", (doing(CLARA, Action.PUSH),))
    )
    show_partners(film)
    assert seen(film, 1) == ["clara"]
    long_ago = [("It rained.", (TELLER,))] * 7
    film = a_film(
        Setting.OFFICE, ("He came.", (BOSS,)), *long_ago, ("She hugged him.", (doing(CLARA, Action.EMBRACE),))
    )
    show_partners(film)
    assert seen(film, 8) == ["clara"]


def test_a_telephone_held_to_anothers_ear_is_between_two_who_are_there():
    holds = {"holds": Prop.TELEPHONE.value}
    film = a_film(
        Setting.HOSPITAL,
        ("The boss lay still.", (doing(BOSS, Action.LIE),)),
        ("I held the phone to his ear.", (doing(TELLER, Action.STAND, **holds),)),
    )
    show_calls_rightly(film)
    assert [(one.character_id, one.action) for one in film.stagings[1].actors] == [
        ("i", Action.GIVE),
        ("boss", Action.LIE),
    ]


def test_who_only_sounds_like_a_telephone_has_none():
    calls = doing(CLARA, Action.TALK, holds=Prop.TELEPHONE.value)
    film = a_film(
        Setting.HOSPITAL,
        ("Clara waited.", (CLARA,)),
        ("She was imitating the ring of a phone.", (calls,)),
        ("She heard the ring.", (calls,)),
    )
    show_calls_rightly(film)
    assert [film.stagings[k].actors[0].holds for k in (1, 2)] == ["", Prop.TELEPHONE.value]


def test_two_who_tear_something_out_do_not_pull_each_other():
    both = tuple(doing(actor, Action.PULL) for actor in (CLARA, BOSS))
    film = a_film(Setting.ROOM, ("They tore out the old furnace.", both))
    show_partners(film)
    assert [actor.action for actor in film.stagings[0].actors] == [Action.WORK, Action.WORK]


def test_a_telephone_at_anothers_ear_parts_no_picture():
    calls = doing(BOSS, Action.TALK, holds=Prop.TELEPHONE.value)
    film = a_film(
        Setting.HOSPITAL,
        ("The boss lay still.", (doing(BOSS, Action.LIE),)),
        ("I held the phone to his ear.", (calls,)),
    )
    far = Elsewhere(setting=Setting.OFFICE, actors=(doing(TELLER, Action.STAND),))
    film.stagings[1] = film.stagings[1].model_copy(update={"elsewhere": far})
    show_calls_rightly(film)
    seen = film.stagings[1]
    assert seen.elsewhere is None
    assert [(one.character_id, one.action, one.holds) for one in seen.actors] == [
        ("i", Action.GIVE, Prop.TELEPHONE.value),
        ("boss", Action.LIE, ""),
    ]


@pytest.mark.parametrize(
    ("words", "update", "action"),
    [
        ("Clara struck.", {}, Action.LOOK),
        ("Clara struck with a stick.", {"holds": "stick"}, Action.FIGHT),
        ("Clara struck the drum.", {"at": "drum"}, Action.FIGHT),
    ],
)
def test_nobody_beats_the_air(words, update, action):
    film = a_film(Setting.ROOM, ("It rained.", (TELLER,)), (words, (doing(CLARA, Action.FIGHT, **update),)))
    show_partners(film)
    assert film.stagings[1].actors[0].action is action


def test_nobody_nudges_the_air():
    film = a_film(
        Setting.ROOM,
        ("It rained.", (TELLER,)),
        ("Clara laid her hand on his.", (doing(CLARA, Action.NUDGE),)),
        ("Clara nudged the boss.", (doing(CLARA, Action.NUDGE), BOSS)),
    )
    show_partners(film)
    assert [film.stagings[k].actors[0].action for k in (1, 2)] == [Action.LOOK, Action.NUDGE]
