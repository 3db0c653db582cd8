"""A camera among layers: in the middle of its move the picture is whole; before and after, near things have moved more."""

import cv2
import numpy as np
import pytest

from storyassets.errors import RenderFailed
from storyassets.model.grade import Grade
from storyassets.model.layered_picture import MAGIC, Behind, PictureLayer, ShutEyes, pack_layers
from storyassets.model.timeline import Camera, CropBox
from storyassets.render.cut_outs import find_bands
from storyassets.render.layers import prepare_layers, read_layers
from storyassets.render.parallax import LayeredBrush
from storyassets.render.planes import new_planes, rgb_of_planes

SIZE = (180, 320)
PICTURE_PX = (240, 426)
RED, BLUE = (200, 20, 20), (20, 20, 200)
PAN = Camera(
    start=CropBox(centre_x=0.45, centre_y=0.5, share=0.8), end=CropBox(centre_x=0.55, centre_y=0.5, share=0.8)
)
POST = (slice(100, 300), slice(110, 130))
"""A red post before a blue wall: rows and columns of the picture."""


def encoded(suffix, pixels):
    done, content = cv2.imencode(suffix, pixels)
    assert done
    return content.tobytes()


@pytest.fixture
def layered(tmp_path):
    """A post that moves twice as much as the camera, before a wall that does not move at all."""
    wall = np.full((PICTURE_PX[1], PICTURE_PX[0], 3), BLUE[::-1], np.uint8)
    whole = wall.copy()
    whole[POST] = RED[::-1]
    rows, columns = POST
    mask = np.full((rows.stop - rows.start, columns.stop - columns.start), 255, np.uint8)
    layers = (
        PictureLayer(encoded(".jpg", wall), 0, 0, 0.0),
        PictureLayer(encoded(".png", mask), columns.start, rows.start, 2.0),
    )
    path = tmp_path / "scene.jpg"
    path.write_bytes(pack_layers(encoded(".jpg", whole), Behind(layers)))
    return path


def post_at(path, progress):
    """The frame's columns in which the post is, half way down."""
    picture = prepare_layers(path, read_layers(path), SIZE, 1.25, Grade.NEUTRAL)
    frame = new_planes(*SIZE)
    LayeredBrush(picture, PAN, SIZE).draw(progress, frame)
    row = rgb_of_planes(frame)[SIZE[1] // 2].astype(int)
    return np.flatnonzero(row[:, 0] > row[:, 2])


def test_near_things_move_by_their_depth_and_are_where_they_were_drawn_in_the_middle(layered):
    start, middle, end = (post_at(layered, progress) for progress in (0.0, 0.5, 1.0))
    scale = SIZE[0] / (0.8 * PICTURE_PX[0])
    drawn = (POST[1].start + POST[1].stop) / 2
    assert middle.mean() == pytest.approx(SIZE[0] / 2 + (drawn - PICTURE_PX[0] / 2) * scale, abs=1.5)
    moved = 2.0 * 0.1 * PICTURE_PX[0] * scale
    assert start.mean() - end.mean() == pytest.approx(moved, abs=2)
    assert len(start) == pytest.approx(len(end), abs=2) == pytest.approx(20 * scale, abs=2)


def test_what_lay_behind_is_seen_and_nothing_of_the_post_is_left(layered):
    picture = prepare_layers(layered, read_layers(layered), SIZE, 1.25, Grade.NEUTRAL)
    frame = new_planes(*SIZE)
    LayeredBrush(picture, PAN, SIZE).draw(1.0, frame)
    rgb = rgb_of_planes(frame).astype(int)
    is_red = rgb[..., 0] > rgb[..., 2] + 40
    rows = np.flatnonzero(is_red.any(axis=1))
    assert is_red.sum() == pytest.approx(len(rows) * 20 * SIZE[0] / (0.8 * PICTURE_PX[0]), rel=0.12)


def test_a_plain_picture_has_no_layers_and_torn_ones_are_told(tmp_path, layered):
    plain = tmp_path / "plain.jpg"
    plain.write_bytes(layered.read_bytes()[:200])
    assert read_layers(plain) == Behind()
    plain.write_bytes(b"")
    assert read_layers(plain) == Behind()
    plain.write_bytes(b"torn" + MAGIC)
    with pytest.raises(RenderFailed, match="layers cannot be read"):
        read_layers(plain)


@pytest.mark.parametrize("post_width_px", [20, 140])
def test_shut_eyes_change_a_frame_only_around_them(tmp_path, post_width_px):
    """A white patch on a post that is small enough to move by itself, and on one that stays with its ground."""
    wall = np.full((PICTURE_PX[1], PICTURE_PX[0], 3), BLUE[::-1], np.uint8)
    whole, mask = wall.copy(), np.full((400, post_width_px), 255, np.uint8)
    whole[10:410, 60 : 60 + post_width_px] = RED[::-1]
    layers = (
        PictureLayer(encoded(".jpg", wall), 0, 0, 0.5),
        PictureLayer(encoded(".png", mask), 60, 10, 1.0),
    )
    shut_picture = whole.copy()
    shut_picture[200:216, 64:76] = 255
    lids = ShutEyes(encoded(".png", shut_picture[194:222, 58:82]), 58, 194)
    path = tmp_path / "post.jpg"
    path.write_bytes(pack_layers(encoded(".png", whole), Behind(layers, (lids,))))
    picture = prepare_layers(path, read_layers(path), SIZE, 1.25, Grade.NEUTRAL)
    brush = LayeredBrush(picture, Camera(), SIZE)
    open_, shut = new_planes(*SIZE), new_planes(*SIZE)
    brush.draw(0.5, open_)
    brush.draw(0.5, shut, picture.faces.eyes)
    rows, columns = np.nonzero(cv2.absdiff(open_.y, shut.y) > 30)
    scale = SIZE[0] / PICTURE_PX[0]
    assert (columns.min(), columns.max() + 1) == pytest.approx((64 * scale, 76 * scale), abs=1.6)
    assert (rows.min(), rows.max() + 1) == pytest.approx((200 * scale, 216 * scale), abs=1.6)


def test_bands_hold_all_that_is_not_clear():
    opacity = np.zeros((2000, 1000), np.uint8)
    opacity[0:900, 40:90] = 255
    opacity[1700:2000, 0:1000] = 9
    bands = find_bands(opacity)
    assert len(bands) == 2
    covered = np.zeros_like(opacity, bool)
    for left, top, right, bottom in bands:
        covered[top:bottom, left:right] = True
    assert covered[opacity > 0].all()
    assert covered.mean() < 0.25


@pytest.mark.parametrize("depth", [0.0, 1.0, 1.5, 3.0])
def test_what_reaches_the_picture_s_edge_reaches_the_frame_s(tmp_path, depth):
    """Grass along the lower edge, however the camera moves: no strip beneath it is left free."""
    height, width = PICTURE_PX[1], PICTURE_PX[0]
    wall = np.full((height, width, 3), BLUE[::-1], np.uint8)
    whole = wall.copy()
    whole[height - 60 :] = RED[::-1]
    layers = (
        PictureLayer(encoded(".jpg", wall), 0, 0, 0.7),
        PictureLayer(encoded(".png", np.full((60, width), 255, np.uint8)), 0, height - 60, depth),
    )
    path = tmp_path / "grass.jpg"
    path.write_bytes(pack_layers(encoded(".jpg", whole), Behind(layers)))
    zoom = Camera(
        start=CropBox(centre_x=0.5, centre_y=0.5, share=1.0),
        end=CropBox(centre_x=0.52, centre_y=0.52, share=0.92),
    )
    picture = prepare_layers(path, read_layers(path), SIZE, 1.12, Grade.NEUTRAL)
    brush, frame = LayeredBrush(picture, zoom, SIZE), new_planes(*SIZE)
    for progress in np.linspace(0, 1, 21):
        brush.draw(float(progress), frame)
        lowest = rgb_of_planes(frame)[-1].astype(int)
        assert (lowest[:, 0] > lowest[:, 2]).all()
