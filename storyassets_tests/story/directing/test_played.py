"""Tests: who plays has the story's instrument in the hands till the line ends; of two instruments, or another game, nobody has."""

import pytest

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.played import play_instrument
from storyassets_tests.story.directing.test_deeds_of_today import CLARA, TELLER, a_film

BEFORE = ("The accordion was red.", (TELLER,))


@pytest.mark.parametrize(
    ("words", "actors", "plays"),
    [
        ("Then she slipped the straps over her shoulders.", (CLARA,), "clara"),
        ("She found the buttons, and played a polka.", (TELLER, CLARA), "clara"),
        ("I played it for her.", (CLARA, TELLER), TELLER.character_id),
        ("She played.", (CLARA,), "clara"),
        ("The clerk listened and Clara played until dark.", (CLARA,), "clara"),
        ("She played in the yard.", (CLARA,), ""),
        ("She played with the dog.", (CLARA,), ""),
        ("She played a trick on them.", (CLARA,), ""),
    ],
)
def test_who_plays_has_it_in_the_hands(words, actors, plays):
    film = a_film(Setting.ROOM, BEFORE, (words, actors))
    play_instrument(film)
    found = [one.character_id for one in film.stagings[1].actors if one.holds == Prop.ACCORDION.value]
    assert found == ([plays] if plays else [])
    assert all(one.action is Action.PLAY for one in film.stagings[1].actors if one.holds)


def test_who_just_plays_long_after_the_instrument_was_told_of_plays_something_else():
    days = [("It was another day.", (TELLER,))] * 9
    film = a_film(Setting.ROOM, BEFORE, *days, ("She played.", (CLARA,)))
    play_instrument(film)
    assert not film.stagings[-1].actors[0].holds


def test_of_two_instruments_nobody_is_given_one():
    film = a_film(Setting.ROOM, ("A flute and a violin.", (TELLER,)), ("She played a tune.", (CLARA,)))
    play_instrument(film)
    assert not film.stagings[1].actors[0].holds


def test_who_plays_is_no_longer_afraid_and_is_not_only_a_face():
    afraid = CLARA.model_copy(update={"emotion": Emotion.FEAR})
    film = a_film(Setting.ROOM, BEFORE, ("She played a polka.", (afraid,)))
    film.framings[1] = Framing.CLOSE
    play_instrument(film)
    assert film.stagings[1].actors[0].emotion is Emotion.TENDER
    assert film.framings[1] is Framing.MEDIUM
