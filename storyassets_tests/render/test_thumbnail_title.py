from __future__ import annotations

import cv2
import numpy as np
import pytest

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.render.thumbnail import MAX_BYTES, MAX_LINES, make_thumbnail
from storyassets_tests.fakes.videos import a_png, circles, plain

SIZE_PX = (1080, 1920)
TITLES = [
    "The Fox and the Grapes",
    "One",
    "An uncommonly long title about a shepherd, a wolf, eleven geese and a minister who never slept again",
    "W" * 300,
    "😀 مرحبا بالعالم 你好世界",
    "<script>alert(1)</script> & <svg onload='x'> **bold**",
]


@pytest.fixture
def grey(tmp_path):
    path = tmp_path / "grey.png"
    path.write_bytes(a_png(plain((120, 120, 120), (540, 960))))
    return path


def pixels(content: bytes):
    return cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("size_px", [SIZE_PX, (1280, 720), (1080, 1080)])
def test_the_title_stands_inside_the_picture(grey, title, size_px):
    content = make_thumbnail(grey, title, size_px=size_px, style=CaptionStyle())
    picture = pixels(content)
    assert content.startswith(b"\xff\xd8") and len(content) < MAX_BYTES
    assert picture.shape == (size_px[1], size_px[0])
    rows, columns = np.nonzero(picture > 220)
    assert rows.size, "no title to be seen"
    assert columns.min() > 0.05 * size_px[0] and columns.max() < 0.95 * size_px[0]
    assert rows.min() > 0.04 * size_px[1] and rows.max() < 0.5 * size_px[1]


@pytest.mark.parametrize("title", TITLES[:4])
def test_the_title_has_three_lines_at_most(grey, title):
    inked = (pixels(make_thumbnail(grey, title, size_px=SIZE_PX, style=CaptionStyle())) > 220).any(axis=1)
    starts = np.count_nonzero(inked[1:] & ~inked[:-1])
    assert 1 <= starts <= MAX_LINES


@pytest.mark.parametrize("title", TITLES[:3])
def test_the_title_can_be_read_as_wide_as_a_thumb(grey, title):
    """At a width of 120 there are still bright strokes on dark ground, and letters as high as five pixels."""
    picture = pixels(make_thumbnail(grey, title, size_px=SIZE_PX, style=CaptionStyle()))
    small = cv2.resize(picture, (120, 213), interpolation=cv2.INTER_AREA)
    strokes = small > 150
    rows = np.flatnonzero(strokes.any(axis=1))
    assert rows[-1] - rows[0] >= 5
    assert small[strokes].mean() - np.median(small[rows[0] : rows[-1]]) > 80


def test_an_empty_title_leaves_the_picture(tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(a_png(circles(1)))
    assert pixels(make_thumbnail(path, " \u200d ", size_px=(200, 356), style=CaptionStyle())).shape == (
        356,
        200,
    )


def test_a_noisy_picture_stays_under_two_megabytes(tmp_path):
    path = tmp_path / "noise.png"
    path.write_bytes(a_png(np.random.default_rng(1).integers(0, 256, (1920, 1080, 3), np.uint8)))
    assert len(make_thumbnail(path, "Noise", size_px=SIZE_PX, style=CaptionStyle())) < MAX_BYTES


def test_the_same_thumbnail_has_the_same_bytes(grey):
    first, second = (
        make_thumbnail(grey, "Twice", size_px=(540, 960), style=CaptionStyle()) for _ in range(2)
    )
    assert first == second


def test_a_file_that_is_no_picture_is_named(tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"nothing")
    with pytest.raises(RenderFailed, match=r"broken\.png"):
        make_thumbnail(path, "Title", size_px=SIZE_PX, style=CaptionStyle())
