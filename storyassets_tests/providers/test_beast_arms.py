"""Arms of animals in close shots: each has an elbow and ends in a paw."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.providers.embedded.figures import draw_portrait
from storyassets.providers.embedded.figures.beast_arms import Limbs, draw_arms, draw_upper_arms, fold_paws
from storyassets.providers.embedded.figures.expressions import Gesture
from storyassets.providers.embedded.figures.sketch import Shapes, bounds

LIMBS = Limbs(wide=70.0, thick=16.0, coat="#aa6633", paw="#332222", socked=True, lowest=206.0)


def paws(shapes: Shapes) -> Shapes:
    return [shape for shape in shapes if shape.fill == LIMBS.paw]


@pytest.mark.parametrize(
    ("gesture", "hanging"), [(Gesture.RAISED, 1), (Gesture.HEART, 1), (Gesture.DOWN, 2), (Gesture.HIPS, 0)]
)
def test_an_arm_that_does_nothing_hangs_to_a_paw_and_ends_in_no_stump(gesture, hanging):
    ends = paws(draw_upper_arms(LIMBS, gesture))
    assert len(ends) == hanging
    for paw in ends:
        box = bounds([paw])
        assert box.y + box.height > LIMBS.lowest + 40
        assert abs(box.x + box.width / 2) > LIMBS.wide * 0.8


def test_paws_at_rest_lie_in_each_other_before_the_breast():
    shapes = fold_paws(LIMBS)
    first, second = (bounds([paw]) for paw in paws(shapes))
    assert first.meets(second)
    assert abs(second.x + second.width / 2) < LIMBS.wide * 0.2
    # The elbows are at the sides, and lower than the paws.
    arms = bounds(shapes)
    assert arms.x < -LIMBS.wide * 0.9 and arms.x + arms.width > LIMBS.wide * 0.9
    assert arms.y + arms.height > first.y + first.height + 15


def test_paws_at_rest_do_not_hang_out_of_a_small_portrait():
    low = bounds(fold_paws(Limbs(70.0, 16.0, "#aa6633", "#332222", False, 150.0)))
    assert low.y + low.height < 170.0


@pytest.mark.parametrize("species", [Species.FOX, Species.WOLF, Species.BEAR])
def test_one_who_stands_like_people_has_no_forelegs_to_stand_on(species):
    look = Look(species=species, sex=Sex.MALE, age=Age.ADULT)
    on_four, upright = (
        draw_portrait(look.model_copy(update={"upright": up}), Emotion.PROUD, prefix="p")
        for up in (False, True)
    )
    assert on_four.svg != upright.svg
    assert upright.head.height / upright.height == pytest.approx(
        on_four.head.height / on_four.height, abs=0.1
    )


@pytest.mark.parametrize("gesture", sorted(set(Gesture) - {Gesture.DOWN}))
def test_every_gesture_of_people_is_one_of_paws(gesture):
    assert draw_arms(LIMBS, gesture)
