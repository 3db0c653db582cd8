from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.model.timeline import Camera, CropBox, Timeline, Transition
from storyassets.render.frames import Painter
from storyassets.render.planes import Planes, new_planes, planes_of_rgb
from storyassets.render.puppet_sprites import read_puppet
from storyassets.render.puppets import HeadBrush
from storyassets.render.segments import plan_segments
from storyassets.render.stills import Window
from storyassets_tests.fakes.puppets import (
    EYES_AT,
    EYES_PX,
    HEAD_AT,
    HEAD_PX,
    MOUTH_AT,
    MOUTH_PX,
    PICTURE_PX,
    a_performance,
    a_puppet_clip,
    a_show,
    composed_rgb,
)
from storyassets_tests.fakes.videos import FolderMedia, a_clip, a_timeline, plain

SIZE_PX = (160, 284)
GOP = 15
NEAR = Camera(start=CropBox(share=1.0), end=CropBox(centre_x=0.45, share=0.8))
SKIN_LUMA, PLATE_LUMA = 167, 115


@pytest.fixture
def media(tmp_path):
    return FolderMedia(tmp_path)


def draw(media: FolderMedia, timeline: Timeline, size_px=SIZE_PX) -> list[Planes]:
    """Every frame of a timeline, copied."""
    painter = Painter(media, CaptionStyle(), size_px, Fraction(30))
    frames = []
    for plan in plan_segments(timeline, GOP):
        with painter.prepare(plan) as painting:
            for number in range(plan.duration_frames):
                planes = new_planes(*size_px)
                painting(number, planes)
                frames.append(planes)
    return frames


def show(media, **tracks) -> list[Planes]:
    return draw(media, a_timeline([a_puppet_clip(media, a_performance(**tracks))]))


def changed_box(one: Planes, other: Planes, plane: str = "y") -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what differs, in pixels of the luma."""
    scale = 1 if plane == "y" else 2
    rows, columns = np.nonzero(
        np.abs(getattr(one, plane).astype(int) - getattr(other, plane).astype(int)) > 1
    )
    return tuple(scale * side for side in (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1))


def on_frame(at, size_px):
    """A rectangle of the picture, on a frame whose camera is at rest."""
    scale = max(SIZE_PX[0] / PICTURE_PX[0], SIZE_PX[1] / PICTURE_PX[1])
    left, top = (
        middle / 2 + (start - side / 2) * scale
        for start, side, middle in zip(at, PICTURE_PX, SIZE_PX, strict=True)
    )
    return left, top, left + size_px[0] * scale, top + size_px[1] * scale


def within(box, rectangle, margin_px):
    left, top, right, bottom = rectangle
    return (
        left - margin_px <= box[0]
        and top - margin_px <= box[1]
        and box[2] <= right + margin_px
        and box[3] <= bottom + margin_px
    )


@pytest.mark.parametrize("camera", [None, NEAR], ids=["at rest", "moving"])
@pytest.mark.parametrize("size_px", [SIZE_PX, (80, 142), (108, 192)])
def test_a_head_at_rest_looks_like_the_picture_with_its_head(media, camera, size_px):
    puppet = draw(media, a_timeline([a_puppet_clip(media, a_performance(9), camera=camera)]), size_px)
    still = draw(media, a_timeline([a_clip(media.add_picture(composed_rgb()), 9, camera)]), size_px)
    for seen, expected in zip(puppet, still, strict=True):
        for plane, wanted in zip(seen, expected, strict=True):
            difference = np.abs(plane.astype(int) - wanted.astype(int))
            assert difference.mean() < 0.5
            # only edges may differ, by how two ways of scaling soften them
            assert (difference > 12).mean() < 0.01


def test_another_mouth_changes_its_rectangle_only(media):
    first, second = show(media, mouths=(1, 9))
    for plane in "yuv":
        assert within(changed_box(first, second, plane), on_frame(MOUTH_AT, MOUTH_PX), 3)


def test_other_eyes_change_their_rectangle_only(media):
    first, second = show(media, eyes=(0, 2))
    assert within(changed_box(first, second), on_frame(EYES_AT, EYES_PX), 2)


def test_a_face_that_changes_back_is_the_same_to_the_byte(media):
    frames = show(media, mouths=(1, 7, 1, 0, 1), eyes=(0, 2, 0, 4, 0))
    for plane, first in zip(frames[4], frames[0], strict=True):
        assert np.array_equal(plane, first)


def test_a_lifted_head_moves_up_by_as_much(media):
    rest, lifted = show(media, lifts=(0, 500))
    (top, bottom), (lifted_top, lifted_bottom) = (_rows_of_skin(planes) for planes in (rest, lifted))
    expected_px = 0.05 * PICTURE_PX[1] * 0.8
    assert top - lifted_top == pytest.approx(expected_px, abs=1)
    assert bottom - lifted_bottom == pytest.approx(expected_px, abs=1)


def test_a_tilt_is_clockwise_about_the_pivot(media):
    rest, tilted = show(media, tilts=(0, 1500))
    # the mouth, which lies above the pivot, goes to the right, and the pivot's height keeps what stands there
    assert _mouth_column(tilted) - _mouth_column(rest) == pytest.approx(
        np.sin(np.radians(15)) * (220 - 190) * 0.8, abs=1.5
    )


def test_under_a_lifted_head_is_the_plate(media):
    [lifted] = show(media, lifts=(3000,))
    left, top, right, bottom = (round(side) for side in on_frame(HEAD_AT, HEAD_PX))
    # the head is above its place now: what is left there is the plate, whole
    below = lifted.y[bottom - 10 : bottom - 3, left + 4 : right - 4]
    assert np.abs(below.astype(int) - PLATE_LUMA).max() <= 2
    assert top < bottom


def test_a_head_that_leaves_the_frame_is_cut_off(media):
    [gone] = show(media, lifts=(20_000,))
    assert gone.y.shape == (284, 160)


def test_a_performance_begins_at_the_clip_s_source_and_holds_its_last_frame(media):
    performance = a_performance(mouths=(0, 3, 6, 9))
    whole = show(media, mouths=(0, 3, 6, 9))
    clip = a_puppet_clip(media, performance, first_frame=1, frames=6)
    frames = draw(media, a_timeline([clip]))
    for seen, number in zip(frames, (1, 2, 3, 3, 3, 3), strict=True):
        assert np.array_equal(seen.y, whole[number].y)


def test_a_head_goes_on_under_the_fade_into_the_next_shot(media):
    performance = a_performance(lifts=(0, 0, 0, 400, 800, 1200))
    clip = a_puppet_clip(media, performance, frames=3)
    white = a_clip(media.add_picture(plain((255, 255, 255))), 10, None)
    frames = draw(media, a_timeline([clip, Transition(out_offset_frames=3), white]))
    alone = draw(media, a_timeline([a_puppet_clip(media, performance)]))
    for number in (3, 4, 5):
        share = (number - 2) / 4
        expected = share * 235 + (1 - share) * alone[number].y.astype(float)
        assert np.abs(frames[number].y - expected).max() <= 2


def test_drawing_again_draws_the_same(media):
    tracks = {"mouths": (0, 4, 8), "tilts": (100, -250, 30), "lifts": (3, 40, 12)}
    for one, other in zip(show(media, **tracks), show(media, **tracks), strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("tilt", [0, 700, -1900])
@pytest.mark.parametrize("shrink", [1, 2])
def test_what_keeps_nothing_beneath_is_drawn_as_the_rest_is(media, tilt, shrink):
    puppet_show = a_show(media, a_performance(tilts=(tilt,), mouths=(5,)))
    sprites = read_puppet(puppet_show, media.path(puppet_show.sheet))
    assert sprites.solid is not None
    window, drawn = Window((10.3, 5.7, 180.0, 319.5)), []
    for known in (sprites, replace(sprites, solid=None)):
        planes = planes_of_rgb(plain((10, 200, 90), SIZE_PX))
        HeadBrush(known, shrink).draw(planes, window, PICTURE_PX, puppet_show.performance, 0)
        drawn.append(planes)
    for one, other in zip(*drawn, strict=True):
        assert np.array_equal(one, other)
        assert one.std() > 0


def test_a_sheet_that_is_too_small_is_named(media):
    clip = a_puppet_clip(media, a_performance(1))
    small = media.add_picture(plain((0, 0, 0), (20, 20)))
    broken = clip.media.show.model_copy(update={"sheet": small})
    media_reference = clip.media.model_copy(update={"show": broken})
    timeline = a_timeline([clip.model_copy(update={"media": media_reference})])
    with pytest.raises(RenderFailed, match=f"{small.content}.*outside the sheet"):
        draw(media, timeline)


def test_a_sheet_that_is_no_picture_is_named(media):
    clip = a_puppet_clip(media, a_performance(1))
    rubbish = media.add(b"no picture")
    broken = clip.media.show.model_copy(update={"sheet": rubbish})
    media_reference = clip.media.model_copy(update={"show": broken})
    with pytest.raises(RenderFailed, match=f"{rubbish.content}.*cannot be read"):
        draw(media, a_timeline([clip.model_copy(update={"media": media_reference})]))


def test_a_puppet_of_another_picture_is_refused(media):
    clip = a_puppet_clip(media, a_performance(1))
    other = media.add_picture(plain((9, 9, 9), (100, 178)))
    swapped = clip.media.model_copy(update={"take": other})
    with pytest.raises(RenderFailed, match="100x178"):
        draw(media, a_timeline([clip.model_copy(update={"media": swapped})]))


def _rows_of_skin(planes):
    """First and last row of the head's middle column."""
    column = planes.y[:, 80]
    rows = np.flatnonzero(np.abs(column.astype(int) - SKIN_LUMA) < 8)
    return rows[0], rows[-1]


def _mouth_column(planes):
    columns = np.nonzero(planes.y < 60)[1]
    return columns.mean()
