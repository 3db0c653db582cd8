from __future__ import annotations

import cv2
import numpy as np
import pytest

from storyassets.model.channel import CaptionStyle
from storyassets.model.video import LEAST_LETTER_PX, MOST_THUMBNAIL_BYTES, THUMB_WIDTH_PX, Area
from storyassets.render.backdrop import Scene
from storyassets.render.thumbnail import WIDE_PX, make_thumbnail
from storyassets_tests.fakes.videos import circles, plain

SIZE_PX = (1080, 1920)
SHAPES_PX = [SIZE_PX, WIDE_PX, (1080, 1080), (1920, 1080)]
TITLES = [
    "The Fox and the Grapes",
    "One",
    "An uncommonly long title about a shepherd, a wolf, eleven geese and a minister who never slept again",
    "W" * 300,
    "Incomprehensibilities of a grasshopper",
    "😀 مرحبا بالعالم 你好世界",
    "<script>alert(1)</script> & <svg onload='x'> **bold**",
]
FACE = Area(left=0.2, top=0.2, right=0.8, bottom=0.6)
GREY = plain((120, 120, 120), (540, 960))
PORTRAIT = plain((90, 90, 90), (540, 960))


def draw(title: str, size_px=SIZE_PX, scene: Scene | None = None, **wishes):
    return make_thumbnail(scene or Scene(GREY), title, size_px=size_px, style=CaptionStyle(), **wishes)


def pixels(content: bytes):
    return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)


def inked(title: str, size_px=SIZE_PX, **wishes):
    """Rows and columns of the title's white."""
    rows, columns = np.nonzero(pixels(draw(title, size_px, **wishes).content) > 220)
    assert rows.size, "no title to be seen"
    return rows, columns


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("size_px", SHAPES_PX)
@pytest.mark.parametrize("portrait", [None, PORTRAIT], ids=["alone", "with a portrait"])
def test_the_title_stands_inside_the_picture(title, size_px, portrait):
    content = draw(title, size_px, portrait=portrait).content
    assert content.startswith(b"\xff\xd8") and len(content) < MOST_THUMBNAIL_BYTES
    assert pixels(content).shape == (size_px[1], size_px[0])
    rows, columns = inked(title, size_px, portrait=portrait)
    assert columns.min() > 0.03 * size_px[0] and columns.max() < 0.96 * size_px[0]
    assert rows.min() > 0.04 * size_px[1] and rows.max() < 0.95 * size_px[1]


@pytest.mark.parametrize("size_px", SHAPES_PX)
@pytest.mark.parametrize("face", [None, FACE])
@pytest.mark.parametrize("title", ["HIM", "HHHH " * 17], ids=["short", "long"])
def test_capitals_are_as_high_as_is_said_and_can_be_read_at_a_thumb_s_width(size_px, face, title):
    made = draw(title, size_px, Scene(GREY, face))
    picture = pixels(made.content) > 200
    rows = picture.any(axis=1)
    first = int(np.argmax(rows))
    height = int(np.argmin(rows[first:]))
    at_120 = height * THUMB_WIDTH_PX / size_px[0]
    assert at_120 == pytest.approx(made.letter_px, rel=0.05)
    assert made.letter_px >= LEAST_LETTER_PX


@pytest.mark.parametrize("size_px", SHAPES_PX)
@pytest.mark.parametrize("title", TITLES[:3])
def test_the_title_can_be_read_as_wide_as_a_thumb(size_px, title):
    """At a width of 120 there are still bright strokes on dark ground."""
    picture = pixels(draw(title, size_px).content)
    size = (120, round(120 * size_px[1] / size_px[0]))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    strokes = small > 150
    rows = np.flatnonzero(strokes.any(axis=1))
    assert rows[-1] - rows[0] + 1 >= LEAST_LETTER_PX - 1
    around = small[rows[0] : rows[-1] + 1, np.flatnonzero(strokes.any(axis=0))]
    assert small[strokes].mean() - np.percentile(around, 10) > 80


@pytest.mark.parametrize("title", TITLES[:3])
@pytest.mark.parametrize("size_px", [SIZE_PX, (1080, 1080), (1920, 1080)])
def test_the_title_is_never_over_a_face_that_is_known(title, size_px):
    picture = plain((120, 120, 120), size_px)
    rows, _ = inked(title, size_px, scene=Scene(picture, FACE))
    outside = (rows < FACE.top * size_px[1]) | (rows > FACE.bottom * size_px[1])
    assert outside.all()


def test_a_title_beside_a_picture_leaves_the_picture_alone():
    _, columns = inked(TITLES[0], WIDE_PX)
    assert columns.max() < 0.58 * WIDE_PX[0]


def test_a_title_without_ink_leaves_the_picture():
    made = draw(" \u200d ", (200, 356), Scene(circles(1)))
    assert pixels(made.content).shape == (356, 200)
    assert made.letter_px == 0


def test_a_noisy_picture_stays_under_two_megabytes():
    noise = np.random.default_rng(1).integers(0, 256, (1920, 1080, 3), np.uint8)
    assert len(draw("Noise", scene=Scene(noise)).content) < MOST_THUMBNAIL_BYTES


def test_the_same_thumbnail_has_the_same_bytes():
    assert draw("Twice", (540, 960)).content == draw("Twice", (540, 960)).content


def test_a_picture_that_is_drawn_on_is_not_changed():
    picture = circles(1, (540, 960))
    before = picture.copy()
    draw("Title", (540, 960), Scene(picture))
    assert np.array_equal(picture, before)
