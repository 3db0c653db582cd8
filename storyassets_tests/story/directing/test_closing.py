"""The last picture is one of its own: nobody waves at nobody, no room is left empty, nothing is there once more."""

from __future__ import annotations

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, ShotKind, Staging
from storyassets.story.directing.closing import close_film, show_who_is_left, stand_back
from storyassets.story.words.speech_length import WORDS_PER_SECOND
from storyassets_tests.fakes.episodes import HUNTERS, LION, MOUSE, a_person
from storyassets_tests.fakes.passages import a_cast, a_passage, does, seen

WIFE = a_person("Wife")
CAST = a_cast(LION, MOUSE, HUNTERS, a_person("Miller"), WIFE)
MILLER = does("miller", Action.STAND)
EARLIER = (seen(MILLER), seen(MILLER, does("wife")), seen(does("miller", Action.WORK)))


def told(last: str, speaker: str = NARRATOR):
    parts = [a_passage(f"It was day {n}.", line_id=f"l{n}") for n in range(3)]
    return [*parts, a_passage(last, Beat.RESOLUTION, speaker, line_id="end")]


def close(last: str, *shown: Staging, speaker: str = NARRATOR):
    """The last picture and its kind."""
    kinds = [ShotKind.BROLL] * 4
    return close_film(shown, told(last, speaker), kinds, CAST)[-1], kinds[-1]


def test_whoever_did_well_is_seen_with_their_nearest():
    last, _ = close("He lived long and happily.", *EARLIER, seen(MILLER))
    assert [a.character_id for a in last.actors] == ["miller", "wife"]
    assert {(a.action, a.emotion) for a in last.actors} == {(Action.EMBRACE, Emotion.JOY)}


def test_whoever_did_well_alone_has_in_hand_what_made_them_so():
    purse = seen(MILLER, props=(Prop.PURSE,))
    last, _ = close("He was rich at last.", purse, seen(does("miller", Action.WORK)), seen(), seen(MILLER))
    assert (last.actors[0].action, last.actors[0].holds) == (Action.CARRY, "purse")


def test_an_empty_room_at_the_end_is_seen_by_whom_it_is_about():
    last, _ = close("Nothing was left.", *EARLIER, seen(setting=Setting.COTTAGE))
    assert [(a.character_id, a.action) for a in last.actors] == [("miller", Action.LOOK)]


def test_the_dead_do_not_look_at_an_empty_room():
    dead = (*EARLIER[:2], seen(does("miller", Action.DEAD)))
    last, _ = close("Nothing was left.", *dead, seen(setting=Setting.COTTAGE))
    assert last.actors == ()


def test_who_would_be_there_once_more_goes_home_in_the_evening():
    again = seen(does("miller"), does("wife"))
    last, _ = close("So it was.", EARLIER[0], again, EARLIER[2], again)
    assert {a.action for a in last.actors} == {Action.WALK}
    assert last.time_of_day is TimeOfDay.DUSK


@pytest.mark.parametrize(
    ("text", "place"), [("So it was that morning.", Setting.FIELD), ("So it was.", Setting.COTTAGE)]
)
def test_it_is_no_evening_where_words_or_walls_say_otherwise(text, place):
    assert close(text, *EARLIER, seen(does("wife"), setting=place))[0].time_of_day is TimeOfDay.DAY


def test_nobody_waves_at_nobody():
    last, _ = close("So it was.", *EARLIER, seen(does("wife", Action.WAVE)))
    assert last.actors[0].action is Action.LAUGH


def test_what_is_asked_at_the_end_is_held_out_to_those_who_fear_it():
    council = seen(does("miller"), does("hunters"))
    thought = seen(does("wife"), imagined=True, props=(Prop.BELL,))
    last, kind = close("But who will take the bell?", *EARLIER[:2], council, thought, speaker="miller")
    asker, hearer = last.actors
    assert not last.imagined and kind is ShotKind.BROLL
    assert (asker.character_id, asker.action, asker.holds) == ("miller", Action.GIVE, "bell")
    assert (hearer.character_id, hearer.emotion, hearer.toward) == ("hunters", Emotion.FEAR, "miller")


def test_where_a_beast_goes_off_that_did_harm_the_one_who_is_left_is_seen_last():
    harm = seen(does("miller", Action.CRY), does("lion", Action.FIGHT), setting=Setting.ROAD)
    gone = seen(does("lion", Action.WALK))
    parts = told("The lion took what he wanted, and he went away.")
    cut, shown = show_who_is_left(parts, [EARLIER[0], EARLIER[2], harm, gone], CAST, WORDS_PER_SECOND)
    assert len(cut) == len(shown) == 5
    assert [word for part in cut[3:] for word in part.words] == list(parts[3].words)
    assert [(a.character_id, a.emotion) for a in shown[-1].actors] == [("miller", Emotion.SADNESS)]
    assert shown[-1].setting is Setting.ROAD


def test_where_nobody_was_harmed_nobody_is_left():
    parts, gone = told("The lion took what he wanted, and he went away."), seen(does("lion", Action.WALK))
    assert show_who_is_left(parts, [*EARLIER, gone], CAST, WORDS_PER_SECOND)[1] == [*EARLIER, gone]


def test_who_has_lost_and_is_alone_is_small_in_a_wide_place():
    framings = [Framing.MEDIUM] * 4
    sad = seen(does("miller", Action.SIT, emotion=Emotion.SADNESS))
    stand_back([*EARLIER, sad], told("He was alone."), [ShotKind.BROLL] * 4, framings)
    assert framings[-1] is Framing.WIDE
