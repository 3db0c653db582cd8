"""Lights and large paints of a slanted view are drawn straight, and look as they did."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from storyassets.providers.embedded.scenery.pen import Pen
from storyassets.providers.embedded.scenery.raster import rasterise
from storyassets.providers.embedded.scenery.upright import stand_upright

SLANT = 3.0
MIRRORED, TURNED = "translate(1000 0) scale(-1.2 1.2)", "rotate(20)"


def _room() -> str:
    pen = Pen("s")
    pen.rect(-10, -10, 1020, 900, pen.linear([(0, "#c08040", 1.0), (1, "#402010", 1.0)]))
    pen.glow(300, 400, 300, "#ffeeaa", 0.8)
    return pen.svg()


def _pixels(svg: str) -> NDArray[np.int32]:
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="250" height="400" viewBox="0 0 1000 1600">'
    drawn = rasterise(f'{head}<g transform="skewY({SLANT})">{svg}</g></svg>').numpy()
    return np.asarray(cv2.cvtColor(drawn, cv2.COLOR_RGBA2RGB), np.int32)


@pytest.mark.parametrize("within", ["", MIRRORED, "scale(0.8 1.3)", "translate(30 40) scale(1.1)", TURNED])
def test_what_stands_upright_in_a_slanted_view_looks_the_same(within: str) -> None:
    slanted = f'<g transform="{within}">{_room()}</g>' if within else _room()
    difference = np.abs(_pixels(slanted) - _pixels(stand_upright(slanted, SLANT)))
    assert difference.mean() < 2.0
    assert np.quantile(difference, 0.99) < 16


def test_a_light_and_a_wall_are_straight_and_what_is_small_or_turned_is_let_be() -> None:
    upright = stand_upright(_room(), SLANT)
    assert upright.count('transform="matrix(') == 2
    small = '<rect x="0" y="0" width="900" height="90" fill="url(#s-0)"/>'
    plain = '<rect x="0" y="0" width="900" height="900" fill="#123456"/>'
    turned = f'<g transform="{TURNED}">{_room()}</g>'
    assert stand_upright(small + plain + turned, SLANT) == small + plain + turned


@pytest.mark.parametrize("slant", [SLANT, -SLANT])
def test_a_floor_that_ends_at_the_bottom_fills_the_corners_of_a_slanted_view(slant: float) -> None:
    floor = '<rect x="0" y="400" width="1000" height="600" fill="url(#s-0)"/>'
    paint = '<defs><linearGradient id="s-0"><stop stop-color="#fff"/></linearGradient></defs>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 1000 1000">'
    turn = f'<g transform="translate(0 {-26.2 * slant / 3}) skewY({slant})">'
    ending = {
        bottom: rasterise(f"{head}{paint}{turn}{stand_upright(floor, slant, bottom)}</g></svg>").numpy()[
            ..., 3
        ]
        for bottom in (1000.0, 1100.0)
    }
    assert ending[1000.0][-1].min() == 255
    assert ending[1100.0][-1].min() == 0
