"""Light sources: what glows in a drawing is found where it is seen, and lights whom it is near."""

import pytest

from storyassets.providers.embedded.scenery.key_light import LAMPLIGHT, MOONLIGHT, lit_by
from storyassets.providers.embedded.scenery.light_sources import find_sources
from storyassets.providers.embedded.scenery.pen import Pen

SIZE = (1000.0, 1778.0)
FACE = (450.0, 500.0, 550.0, 560.0)


def a_glow(x, y, r=150.0, colour="#ffc45a"):
    pen = Pen("p")
    pen.glow(x, y, r, colour, 0.8)
    return pen.svg()


@pytest.mark.parametrize("r", [150.0, 300.0])
def test_a_glow_is_found_with_its_colour(r):
    (source,) = find_sources(a_glow(100, 200, r))
    assert (source.x, source.y, source.reach, source.colour) == (100, 200, r, "#ffc45a")


def test_it_is_found_where_it_was_moved_to():
    pen = Pen("p")
    pen.open(300, 400, 2, mirror=True)
    pen.place(a_glow(50, -100), 10, 0)
    pen.close()
    (source,) = find_sources(pen.svg())
    assert (source.x, source.y, source.reach) == pytest.approx((180, 200, 300))


def test_a_turned_and_a_slanted_group_are_followed():
    (turned,) = find_sources(f'<g transform="translate(10 20) rotate(90)">{a_glow(5, 0)}</g>')
    assert (turned.x, turned.y) == pytest.approx((10, 25))
    (slanted,) = find_sources(f'<g transform="skewY(45)">{a_glow(7, 1)}</g>')
    assert (slanted.x, slanted.y) == pytest.approx((7, 8))


def test_a_lamp_beside_somebody_is_their_light_and_one_behind_their_face_warms_their_edge():
    beside = lit_by(LAMPLIGHT, "", a_glow(800, 600), SIZE, [FACE])
    assert beside.near
    assert beside.x == 0.8
    behind = lit_by(LAMPLIGHT, "", a_glow(510, 500), SIZE, [FACE])
    assert (behind.near, behind.x, behind.y) == (False, LAMPLIGHT.x, LAMPLIGHT.y)
    assert lit_by(LAMPLIGHT, "", a_glow(560, 500), SIZE, [FACE]).x == 1 - LAMPLIGHT.x
    assert behind.rim > LAMPLIGHT.rim


def test_a_candle_at_hand_counts_more_than_a_lamp_at_the_wall():
    key = lit_by(MOONLIGHT, a_glow(100, 300, 400), a_glow(760, 640, 120), SIZE, [FACE])
    assert key.x == 0.76


def test_where_nothing_glows_the_light_stays():
    assert lit_by(MOONLIGHT, "<g></g>", "", SIZE, [FACE]) is MOONLIGHT
