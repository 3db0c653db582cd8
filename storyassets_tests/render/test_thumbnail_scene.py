from __future__ import annotations

import cv2
import numpy as np
import pytest

from storyassets.errors import RenderFailed
from storyassets.model.channel import CaptionStyle
from storyassets.model.take import Take
from storyassets.model.timeline import Camera, CropBox
from storyassets.model.video import Area
from storyassets.render.backdrop import Scene, set_scene
from storyassets.render.planes import planes_of_rgb, rgb_of_planes
from storyassets.render.salience import find_salient_box
from storyassets.render.segment_keys import visible_fields
from storyassets.render.segments import plan_segments
from storyassets.render.snapshot import describe_snapshot, take_snapshot
from storyassets.render.thumbnail import WIDE_PX, make_thumbnail, read_picture
from storyassets_tests.fakes.puppets import GROUND, HEAD_AT, HEAD_PX, PICTURE_PX, a_performance, a_puppet_clip
from storyassets_tests.fakes.videos import FolderMedia, a_clip, a_cue, a_png, a_timeline, circles, plain

SIZE_PX = (160, 284)
TALL_PX = (540, 960)


def a_dot(x: float, y: float, size_px=TALL_PX):
    """A red disc on grey; its middle in shares."""
    picture = plain((110, 120, 130), size_px)
    centre = (round(x * size_px[0]), round(y * size_px[1]))
    cv2.circle(picture, centre, size_px[0] // 8, (220, 30, 30), -1, cv2.LINE_AA)
    return picture


def red(rgb):
    rows, columns = np.nonzero((rgb[..., 0] > 150) & (rgb[..., 1] < 90))
    return rows, columns


def is_sharp(rgb) -> float:
    return cv2.Laplacian(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), cv2.CV_32F).var()


@pytest.mark.parametrize("spot", [(0.4, 0.3), (0.6, 0.65), (0.5, 0.5)])
def test_what_stands_out_is_found(spot):
    found = find_salient_box(a_dot(*spot), 0.5, 0.5)
    assert abs(found[0] - spot[0]) < 0.26 and abs(found[1] - spot[1]) < 0.26


@pytest.mark.parametrize("y", [0.2, 0.8])
def test_a_crop_keeps_what_stands_out(y):
    filled = set_scene(Scene(a_dot(0.5, y), zoom=0.6), TALL_PX).rgb
    rows, columns = red(filled)
    whole = np.pi * (TALL_PX[0] / 8 / 0.6) ** 2
    assert rows.size > 0.9 * whole and columns.size


def test_a_vertical_picture_stands_beside_the_title_in_a_wide_one_with_its_face():
    face = Area(left=0.3, top=0.15, right=0.7, bottom=0.35)
    backdrop = set_scene(Scene(a_dot(0.5, 0.25), face), WIDE_PX)
    rows, columns = red(backdrop.rgb)
    [room] = backdrop.rooms
    assert columns.min() > room.left + room.width
    assert abs(rows.mean() / WIDE_PX[1] - 0.5) < 0.2
    assert backdrop.rgb[:, : room.width].mean() < 0.6 * backdrop.rgb[:, -300:].mean()


def test_a_hybrid_is_a_sharp_portrait_over_a_dark_and_soft_frame():
    frame, portrait = circles(1, TALL_PX), circles(2, TALL_PX)
    for size_px in (TALL_PX, WIDE_PX):
        rgb = set_scene(Scene(frame), size_px, portrait).rgb
        corner = rgb[: size_px[1] // 8, : size_px[0] // 4]
        alone = cv2.resize(frame, size_px)[: size_px[1] // 8, : size_px[0] // 4]
        assert corner.mean() < 0.7 * alone.mean()
        left = round(0.7 * size_px[0]) if size_px == WIDE_PX else size_px[0] // 3
        middle = rgb[size_px[1] // 2 : size_px[1] * 3 // 4, left : left + size_px[0] // 5]
        assert is_sharp(middle) > 10 * is_sharp(corner)


def test_the_title_of_a_hybrid_stands_above_the_portrait():
    backdrop = set_scene(Scene(plain((0, 0, 0), TALL_PX)), TALL_PX, plain((255, 255, 255), TALL_PX))
    [room] = backdrop.rooms
    rows, _ = np.nonzero(backdrop.rgb[..., 0] > 128)
    assert rows.min() >= room.top + room.height


def test_planes_become_the_colours_that_they_were():
    picture = cv2.GaussianBlur(circles(3), (0, 0), 3)
    again = rgb_of_planes(planes_of_rgb(picture))
    assert np.abs(again.astype(int) - picture.astype(int)).mean() < 2


def test_a_snapshot_shows_the_frame_without_its_caption(tmp_path):
    media = FolderMedia(tmp_path)
    clips = [a_clip(media.add_picture(plain(colour)), 10, None) for colour in ((200, 40, 40), (40, 200, 40))]
    timeline = a_timeline(clips, [a_cue(0, "some", "words", frames_a_word=10)])
    for frame, colour in ((5, (200, 40, 40)), (15, (40, 200, 40)), (99, (40, 200, 40))):
        scene = take_snapshot(timeline, frame, media, SIZE_PX)
        assert np.abs(scene.rgb.astype(int) - colour).max() < 4
        assert scene.face is None


def test_a_snapshot_of_a_puppet_knows_where_its_head_is(tmp_path):
    media = FolderMedia(tmp_path)
    near = CropBox(centre_x=0.5, centre_y=0.5, share=0.8)
    clip = a_puppet_clip(media, a_performance(9), camera=Camera(start=near, end=near))
    scene = take_snapshot(a_timeline([clip]), 4, media, SIZE_PX)
    # the ground is seen outside the head's place only, and the crop is by a fifth larger
    assert scene.face.left == pytest.approx((HEAD_AT[0] / PICTURE_PX[0] - 0.1) / 0.8, abs=0.01)
    assert scene.face.right == pytest.approx(
        ((HEAD_AT[0] + HEAD_PX[0]) / PICTURE_PX[0] - 0.1) / 0.8, abs=0.01
    )
    outside = scene.rgb[:, : int(scene.face.left * SIZE_PX[0]) - 2].astype(int)
    assert np.abs(outside - GROUND).max() < 4
    inside = scene.rgb[int((scene.face.top + scene.face.bottom) / 2 * SIZE_PX[1]), SIZE_PX[0] // 2]
    assert np.abs(inside.astype(int) - GROUND).max() > 40


@pytest.mark.parametrize("moves", ["", "puppet", "clip"])
def test_a_snapshot_is_described_by_all_that_keys_its_segment_and_the_rate(tmp_path, moves):
    media = FolderMedia(tmp_path)
    take = media.add_picture(plain((9, 90, 9)))
    clips = {
        "": a_clip(take, 9),
        "puppet": a_puppet_clip(media, a_performance(9)),
        "clip": a_clip(take.model_copy(update={"suffix": ".mp4"}), 9),
    }
    timeline = a_timeline([clips[moves]])
    [plan] = plan_segments(timeline, 15)
    described = describe_snapshot(timeline, 4)
    assert described == {"shown": visible_fields(plan), "number": 4, "rate": "30"}
    assert ("puppet_recipe" in described["shown"]) == (moves == "puppet")
    assert ("clip_recipe" in described["shown"]) == (moves == "clip")


def test_who_made_a_picture_is_not_seen_in_a_snapshot():
    one = Take(content="1" * 64, suffix=".png", provider="fake", model="1")
    other = one.model_copy(update={"provider": "person", "model": "own", "degraded": True})
    assert describe_snapshot(a_timeline([a_clip(one, 9)]), 4) == describe_snapshot(
        a_timeline([a_clip(other, 9)]), 4
    )


def test_a_file_that_is_no_picture_is_named(tmp_path):
    path = tmp_path / "broken.png"
    path.write_bytes(b"nothing")
    with pytest.raises(RenderFailed, match=r"broken\.png"):
        read_picture(path)


def test_a_very_large_picture_is_read_small(tmp_path):
    path = tmp_path / "large.png"
    path.write_bytes(a_png(plain((9, 90, 9), (6000, 40))))
    assert read_picture(path).shape[1] == 4096


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3)])
def test_a_picture_of_any_shape_makes_a_thumbnail(shape):
    for size_px in (SIZE_PX, WIDE_PX):
        scene = Scene(plain((9, 90, 9), shape))
        made = make_thumbnail(scene, "Any shape", size_px=size_px, style=CaptionStyle())
        decoded = cv2.imdecode(np.frombuffer(made.content, np.uint8), cv2.IMREAD_COLOR)
        assert decoded.shape == (size_px[1], size_px[0], 3)
