"""What falls goes on through the air from frame to frame, and comes round again."""

from fractions import Fraction

import cv2
import numpy as np

from storyassets.model.layered_picture import Fall
from storyassets.render.falling import lay_tile, prepare_tiles
from storyassets.render.planes import new_planes

SIZE = (64, 96)
TILE = (40, 50)  # width and height: neither fits into the frame
RATE = Fraction(10)


def flake_at(number, across_px_s=20, down_px_s=50):
    """The luma's rows and columns of a tile's one flake, on a frame of no light."""
    drawn = np.zeros((TILE[1], TILE[0], 4), np.uint8)
    drawn[4:8, 6:10] = 255
    content = cv2.imencode(".png", drawn)[1].tobytes()
    [tile] = prepare_tiles((Fall(content, across_px_s, down_px_s, True),), 1.0, RATE)
    frame = new_planes(*SIZE)
    for plane in frame:
        plane[:] = 0
    lay_tile(tile, number, frame)
    return {(int(y), int(x)) for y, x in np.argwhere(frame.y > 200)}


def test_a_flake_moves_on_from_frame_to_frame():
    first, second = flake_at(0), flake_at(1)
    inside = {(y + 5, x + 2) for y, x in first if y + 5 < SIZE[1] and x + 2 < SIZE[0]}
    assert inside
    assert inside <= second


def test_it_comes_round_again_and_leaves_no_gap_where_tiles_meet():
    assert flake_at(0) == flake_at(100)  # ten seconds: five tiles across and ten down
    assert len(flake_at(0)) == len({(y % TILE[1], x % TILE[0]) for y, x in flake_at(0)}) * 2 * 2
    for number in range(12):
        places = {((y - 5 * number) % TILE[1], (x - 2 * number) % TILE[0]) for y, x in flake_at(number)}
        assert places <= {(y, x) for y in range(4, 8) for x in range(6, 10)}


def test_what_stands_still_stands_still():
    assert flake_at(0, 0, 0) == flake_at(7, 0, 0)
