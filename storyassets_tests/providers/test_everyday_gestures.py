"""What hands do of one who only stands, looks on or talks: not the same in every picture, and seldom on the breast."""

import pytest

from storyassets.model.character import Age, HairStyle, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.everyday_gestures import everyday_gestures
from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.portrait_gestures import portrait_gesture
from storyassets.providers.embedded.figures.ways_of_people import ways_of

TURNS = [turn / 20 for turn in range(-20, 21)]
ON_BREAST = {Gesture.HEART, Gesture.COVERED, Gesture.CLASPED, Gesture.OFFERED}
EVERYDAY = (Emotion.CALM, Emotion.EARNEST, Emotion.SADNESS, Emotion.SUSPENSE, Emotion.GRAVE, Emotion.WORRIED)


def a_person(seed: int) -> Look:
    return Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT, seed=seed)


@pytest.mark.parametrize("emotion", EVERYDAY)
def test_a_hand_is_seldom_on_the_breast_of_a_portrait(emotion):
    seen = [portrait_gesture(a_person(seed), emotion, turn) for seed in range(0, 400, 7) for turn in TURNS]
    assert sum(gesture in ON_BREAST for gesture in seen) <= len(seen) / 4
    assert len(set(seen)) >= 3


def test_one_person_moves_the_hands_from_picture_to_picture_but_not_within_one():
    seen = {portrait_gesture(a_person(5), Emotion.SADNESS, turn) for turn in TURNS}
    assert len(seen) >= 3
    assert len({portrait_gesture(a_person(5), Emotion.SADNESS, 0.3) for _ in range(3)}) == 1


@pytest.mark.parametrize(("style", "goes_there"), [(HairStyle.LONG, False), (HairStyle.SHORT, True)])
def test_no_hand_comes_out_behind_loose_hair(style, goes_there):
    people = [a_person(seed).model_copy(update={"hair_style": style}) for seed in range(0, 200, 7)]
    emotions = (Emotion.GRIEF, Emotion.WORRIED, Emotion.EMBARRASSED)
    seen = {portrait_gesture(one, emotion, turn) for one in people for emotion in emotions for turn in TURNS}
    assert bool(seen & {Gesture.TEMPLE, Gesture.NAPE}) is goes_there


@pytest.mark.parametrize("action", [Action.STAND, Action.LOOK, Action.TALK])
@pytest.mark.parametrize("emotion", EVERYDAY)
def test_there_are_several_ways_to_stand_look_and_talk(action, emotion):
    ways = ways_of(action, emotion)
    assert len(set(ways)) >= 4


@pytest.mark.parametrize("action", [Action.STAND, Action.LOOK, Action.TALK])
@pytest.mark.parametrize("emotion", Emotion)
def test_none_of_the_everyday_gestures_lays_a_hand_on_the_breast(action, emotion):
    for pose in everyday_gestures(action, emotion):
        for at in (pose.near_at, pose.far_at):
            assert at is None or not (at[0] < 0.3 and 0.55 < at[1] < 0.8)


def test_a_deed_has_no_everyday_gesture():
    assert everyday_gestures(Action.DIG, Emotion.CALM) == ()
