from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyassets.errors import RenderFailed
from storyassets.model.timeline import Camera, CropBox
from storyassets.render.planes import new_planes, planes_of_rgb
from storyassets.render.stills import crop_window, draw_still, oversize_for, prepare_still
from storyassets.render.warp import (
    MARGIN_PX,
    WORST_ERROR_PX,
    Axis,
    fit_axis,
    look_at,
    new_scratch,
    pad_plane,
    warp_plane,
)
from storyassets_tests.fakes.videos import a_png, circles, plain

FRAME_PX = (160, 284)


@given(st.floats(-0.5, 60), st.floats(0.3, 1.6), st.integers(40, 1100))
def test_a_fit_stands_where_the_axis_does(origin, scale, pixels):
    fit = fit_axis(Axis(origin, scale, pixels))
    if fit is None:
        return
    for place in (0, pixels - 1):
        shown = (place + fit.skip + 0.5) * fit.source_pixels / fit.pixels - 0.5 + fit.source_start
        assert shown == pytest.approx(origin + scale * place, abs=WORST_ERROR_PX)
    assert fit.skip + pixels <= fit.pixels
    assert fit.source_start >= -MARGIN_PX
    assert fit.source_start + fit.source_pixels <= origin + scale * pixels + MARGIN_PX


def test_most_moments_of_a_zoom_can_be_fitted():
    scales = np.linspace(1.03, 1.15, 90)
    fits = [fit_axis(Axis(5 * (1.15 - scale), scale, 1080)) for scale in scales]
    assert sum(fit is None for fit in fits) < 9


@pytest.mark.parametrize("scale", [1.0, 1.0371, 1.1, 1.35, 0.62])
def test_a_ramp_is_drawn_where_it_belongs(scale):
    ramp = np.broadcast_to(np.linspace(20, 230, 400).round().astype(np.uint8), (400, 400))
    out = np.empty((200, 200), np.uint8)
    axis = Axis(7.3, scale, 200)
    warp_plane(pad_plane(np.ascontiguousarray(ramp)), axis, axis, out, new_scratch(200, 200))
    expected = 20 + (7.3 + scale * np.arange(200)) * 210 / 399
    assert np.abs(out[100] - expected).max() < 1.2


def test_a_slow_zoom_moves_evenly(tmp_path):
    """The edge of a bar, measured to a part of a pixel, is where the camera puts it in every frame."""
    picture = plain((40, 40, 40), (640, 1136))
    picture[:, 500:520] = 220
    still = prepare_still(_written(tmp_path, picture), FRAME_PX, oversize := 1.2)
    camera = Camera(start=CropBox(share=1.0), end=CropBox(share=0.9))
    frame, scratch, errors = new_planes(*FRAME_PX), new_scratch(*FRAME_PX), []
    for number in range(60):
        window = crop_window(still, camera, number / 59)
        draw_still(still, window, frame, scratch)
        # what rings beside the bar is not the bar
        weights = np.clip(frame.y[140].astype(float) - np.median(frame.y[140]) - 8, 0, None)
        seen = (weights * (np.arange(FRAME_PX[0]) + 0.5)).sum() / weights.sum()
        middle = 510 / 640 * FRAME_PX[0] * oversize
        errors.append(seen - (middle - window[0]) / window[2] * FRAME_PX[0])
    assert np.ptp(errors) < 0.15


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.3, 1), st.floats(0, 1))
def test_a_crop_never_leaves_the_picture(centre_x, centre_y, share, progress):
    still = a_still()
    box = CropBox(centre_x=centre_x, centre_y=centre_y, share=share)
    left, top, width, height = crop_window(still, Camera(start=box, end=CropBox()), progress)
    assert left >= -1e-9 and top >= -1e-9
    assert left + width <= still.size_px[0] + 1e-6 and top + height <= still.size_px[1] + 1e-6
    assert width / height == pytest.approx(FRAME_PX[0] / FRAME_PX[1], rel=1e-6)


def test_a_closer_crop_keeps_a_larger_still():
    far, near = (oversize_for(Camera(end=CropBox(share=share))) for share in (1.0, 0.8))
    assert 1 < far < near


def test_a_picture_with_alpha_stands_on_black(tmp_path):
    rgba = np.zeros((284, 160, 4), np.uint8)
    rgba[:, :80] = (255, 255, 255, 255)
    path = tmp_path / "picture.png"
    cv2.imwrite(str(path), rgba)
    luma = prepare_still(path, FRAME_PX, 1.0).padded.y[MARGIN_PX:-MARGIN_PX, MARGIN_PX:-MARGIN_PX]
    assert luma[:, :70].min() > 230
    assert luma[:, 90:].max() < 20


@pytest.mark.parametrize("size_px", [(3000, 8), (8, 3000), (1, 1)])
def test_a_picture_of_any_shape_is_bounded_and_fills_the_frame(tmp_path, size_px):
    still = prepare_still(_written(tmp_path, plain((200, 200, 200), size_px)), (1080, 1920), 1.1)
    frame = new_planes(1080, 1920)
    draw_still(still, crop_window(still, Camera(), 0.5), frame, new_scratch(1080, 1920))
    assert still.padded.y.size < 45_000_000
    assert frame.y.min() == frame.y.max() == 188


def test_a_file_that_is_no_picture_is_named(tmp_path):
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"nothing")
    with pytest.raises(RenderFailed, match=r"broken\.jpg"):
        prepare_still(path, FRAME_PX, 1.0)


@pytest.mark.parametrize(
    ("rgb", "yuv"),
    [
        ((0, 0, 0), (16, 128, 128)),
        ((255, 255, 255), (235, 128, 128)),
        ((255, 0, 0), (63, 102, 240)),
        ((0, 255, 0), (173, 42, 26)),
        ((0, 0, 255), (32, 240, 118)),
    ],
)
def test_colours_become_bt709_limited(rgb, yuv):
    planes = planes_of_rgb(plain(rgb, (8, 8)))
    assert tuple(int(plane[1, 1]) for plane in planes) == yuv


def _written(folder, picture):
    path = folder / "picture.png"
    path.write_bytes(a_png(picture))
    return path


@cache
def a_still():
    with tempfile.TemporaryDirectory() as folder:
        return prepare_still(_written(Path(folder), circles(1)), FRAME_PX, 1.1)


@pytest.mark.parametrize("origin", [-75.0, -60.25, 150.0])
def test_what_is_looked_at_past_the_margin_is_warped_and_no_error(origin):
    plane = np.tile(np.arange(100, dtype=np.uint8), (80, 1))
    across, down = Axis(origin, 1.19, 60), Axis(3.0, 1.19, 40)
    fitted = tuple((axis, fit_axis(axis)) for axis in (across, down))
    seen = look_at(pad_plane(plane), *fitted, new_scratch(60, 40))
    wanted = np.clip(origin + 1.19 * np.arange(60), 0, 99)
    assert seen.shape == (40, 60)
    assert np.abs(seen.astype(float) - wanted).max() < 1.5
