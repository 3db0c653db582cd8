"""Simulated pictures are good enough to be judged: they score, show faces, and are alike where they should be."""

import cv2
import numpy as np
import pytest

from storyassets.measure.face import SURE, face_evidence
from storyassets.measure.image import score_image
from storyassets_tests.simulator.media.pictures import draw_picture, flat_picture

FOX = "a red fox with a green scarf"


def pixels(content):
    return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)


def clothes(content):
    picture = pixels(content)
    height, width = picture.shape[:2]
    return picture[int(height * 0.9) :, int(width * 0.4) : int(width * 0.6)].mean(axis=(0, 1))


@pytest.mark.parametrize("size", [(256, 384), (640, 360), (300, 300)], ids=str)
def test_a_portrait_shows_a_face_and_a_landscape_shows_none(size):
    assert face_evidence(pixels(draw_picture(f"Portrait of one character: {FOX}", 1, *size))) > SURE
    assert score_image(draw_picture("the open sea", 1, *size)).flat_share < 0.1


def test_words_and_seeds_make_the_picture():
    one = draw_picture("a sea", 1, 64, 64)
    assert one == draw_picture("a sea", 1, 64, 64)
    assert len({one, draw_picture("a sea", 2, 64, 64), draw_picture("a lake", 1, 64, 64)}) == 3


def test_one_character_keeps_their_colours_and_another_has_others():
    first, second, other = (
        clothes(draw_picture(words, 5, 128, 192))
        for words in (
            f"Portrait of {FOX}",
            f"Close shot of {FOX}, running",
            "Portrait of an old king with a beard",
        )
    )
    assert np.abs(first - second).max() < 8 < np.abs(first - other).max()


def test_a_picture_like_another_has_its_colours():
    portrait = draw_picture(f"Portrait of {FOX}", 5, 128, 192)
    drawn = draw_picture("Close shot at night", 9, 128, 192, "png", portrait)
    assert np.abs(clothes(portrait) - clothes(drawn)).max() < 8


def test_a_flat_picture_is_flat():
    assert score_image(flat_picture(64, 64)).flat_share == 1
