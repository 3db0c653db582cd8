"""Pastimes: of a run of pictures of one who only stands there, the later ones have what people have in hand there."""

import pytest

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.pastimes import take_to_pastimes
from storyassets_tests.story.directing.test_deeds_of_today import BOSS, CLARA, a_film

STANDS = CLARA.model_copy(update={"action": Action.LOOK, "emotion": Emotion.CALM})
TEXTS = ("She was the oldest of four.", "It was a good year.", "Rent was low.", "Nobody complained.")


def deeds(*texts, who=STANDS, setting=Setting.KITCHEN):
    film = a_film(setting, ("It was noon.", (BOSS,)), *((text, (who,)) for text in texts))
    take_to_pastimes(film)
    return [(one.actors[0].action, one.actors[0].holds) for one in film.stagings[1:]]


def test_the_first_of_a_run_stands_the_others_have_something_in_hand():
    assert deeds(*TEXTS) == [
        (Action.LOOK, ""),
        (Action.LOOK, Prop.CUP.value),
        (Action.SIT, Prop.CUP.value),
        (Action.FOLD_ARMS, ""),
    ]


@pytest.mark.parametrize(
    ("setting", "thing"),
    [(Setting.LAUNDRY, Prop.LAUNDRY), (Setting.FACTORY, Prop.WRENCH), (Setting.CLASSROOM, Prop.BOOK)],
)
def test_it_is_what_the_place_has(setting, thing):
    assert deeds(*TEXTS, setting=setting)[1][1] == thing.value


@pytest.mark.parametrize("emotion", [Emotion.FEAR, Emotion.GRIEF, Emotion.ANGER])
def test_in_fear_in_tears_or_in_a_rage_nobody_sips_tea(emotion):
    upset = STANDS.model_copy(update={"emotion": emotion})
    assert set(deeds(*TEXTS, who=upset)) == {(Action.LOOK, "")}


def test_two_pictures_are_no_run_and_words_of_hands_or_of_the_dead_leave_them_empty():
    assert set(deeds(*TEXTS[:2])) == {(Action.LOOK, "")}
    assert set(deeds("She was alone.", "Her hands were cold.", "Her aunt had died.")) == {(Action.LOOK, "")}
