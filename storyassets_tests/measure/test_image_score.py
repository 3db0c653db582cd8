from __future__ import annotations

import cv2
import numpy as np
import pytest

from storyassets.errors import InvalidOutput
from storyassets.measure.image import score_image
from storyassets_tests.fakes.videos import a_png, circles, plain


def test_a_flat_picture_has_no_detail_at_all():
    score = score_image(a_png(plain((90, 120, 200), (640, 960))))
    assert (score.width_px, score.height_px) == (640, 960)
    assert (score.sharpness, score.contrast, score.flat_share) == (0, 0, 1)


def test_a_detailed_picture_scores_above_a_blurred_one():
    picture = circles(1, (540, 960))
    sharp, soft = score_image(a_png(picture)), score_image(a_png(cv2.GaussianBlur(picture, (0, 0), 12)))
    assert sharp.sharpness > 10 * soft.sharpness
    assert sharp.contrast > soft.contrast > 10


def test_grey_is_not_colourful():
    picture = circles(1, (540, 960))
    grey = np.repeat(picture[..., 1:2], 3, axis=2)
    assert score_image(a_png(grey)).colourfulness == pytest.approx(0, abs=0.5)
    assert score_image(a_png(picture)).colourfulness > 30


def test_half_a_flat_picture_is_half_flat():
    picture = plain((100, 100, 100), (512, 512))
    picture[:, 256:] = np.random.default_rng(1).integers(0, 256, (512, 256, 3), np.uint8)
    assert score_image(a_png(picture)).flat_share == pytest.approx(0.5)


def test_bytes_and_a_file_score_alike(tmp_path):
    content = a_png(circles(2))
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    assert score_image(path) == score_image(content)


@pytest.mark.parametrize("size_px", [(1, 1), (1, 700), (700, 3), (33, 31)])
def test_odd_sizes_are_measured(size_px):
    score = score_image(a_png(plain((10, 20, 30), size_px)))
    assert (score.width_px, score.height_px) == size_px


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_picture_is_invalid(content):
    with pytest.raises(InvalidOutput):
        score_image(content)
