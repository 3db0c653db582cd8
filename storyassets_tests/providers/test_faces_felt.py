"""Faces that feel: blushes, glances and brows that belong to what is felt, and no stickers on them."""

from __future__ import annotations

import pytest

from storyassets.model.character import Age, Look, Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.providers.embedded.figures.expressing import aimed, expression_of, turned_to
from storyassets.providers.embedded.figures.expressions import EXPRESSIONS, Expression
from storyassets.providers.embedded.figures.eyes import EyeStyle, one_eye
from storyassets.providers.embedded.figures.faces import marks, mouth
from storyassets.providers.embedded.figures.heads import eye_style
from storyassets.providers.embedded.figures.palette import luma
from storyassets.providers.embedded.figures.sketch import bounds

STYLE = EyeStyle()


@pytest.mark.parametrize("emotion", [Emotion.CALM, Emotion.EARNEST, Emotion.FEAR, Emotion.WORRIED])
def test_who_feels_nothing_that_warms_the_cheeks_has_no_mark_on_the_face(emotion):
    assert marks(EXPRESSIONS[emotion], STYLE) == []


def test_shame_is_redder_than_joy():
    glad, ashamed = EXPRESSIONS[Emotion.JOY], EXPRESSIONS[Emotion.ASHAMED]
    assert 0 < glad.blush < ashamed.blush


@pytest.mark.parametrize("aside", [0.0, 6.0, 10.0])
def test_an_iris_that_looks_aside_stays_in_the_eye(aside):
    shapes = one_eye(Expression(gaze=(aside, 0.0)), STYLE, 1)
    dark = next(s for s in shapes[1:] if s.fill not in (STYLE.white, "none"))
    right = bounds([dark]).x + bounds([dark]).width
    assert right < STYLE.width * 1.15


def test_eyes_go_along_with_a_head_that_is_turned_and_down_to_the_short():
    calm = EXPRESSIONS[Emotion.CALM]
    ahead, down = turned_to(calm, 0.5), turned_to(aimed(calm, 0.5), 0.5)
    assert ahead.gaze[0] > 6
    assert down.gaze[1] > ahead.gaze[1] + 3


def test_eyes_that_are_averted_stay_averted():
    shy = EXPRESSIONS[Emotion.EMBARRASSED]
    assert turned_to(aimed(shy, 0.5), 0.75).gaze == shy.gaze


def test_a_broad_smile_lifts_the_cheeks_and_a_small_one_does_not():
    broad, small = (mouth(Expression(curve=curve), 0, 40, 24, "#802020") for curve in (1.0, 0.4))
    assert len(broad) == len(small) + 1


def test_a_hand_is_raised_with_a_laugh_by_the_glad_alone():
    calm, glad = (expression_of(emotion, Action.RAISE) for emotion in (Emotion.CALM, Emotion.JOY))
    assert calm.gape == 0
    assert glad.gape > 0.3


@pytest.mark.parametrize(
    ("skin", "hair"), [("#b9774a", "#d8a84c"), ("#f0cfb4", "#e8d6a8"), ("#6b4226", "#7a5236")]
)
def test_brows_are_seen_on_every_skin(skin, hair):
    look = Look(species=Species.HUMAN, sex=Sex.FEMALE, age=Age.ADULT, seed=4, skin=skin, hair=hair)
    assert abs(luma(eye_style(look).brow) - luma(skin)) > 0.1
