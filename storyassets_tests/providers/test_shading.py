"""Shading: bodies have a lit side and a shadow side, and what is behind them is paler, or darker away from a lamp."""

from dataclasses import replace

import cv2
import numpy as np

from storyassets.providers.embedded.scenery.key_light import MOONLIGHT, as_near
from storyassets.providers.embedded.scenery.shading import SHRINK, Key, grounded, shade, veil

FROM_LEFT = Key(-4.0, 0.5, "#ffffff", "#404080", 0.8, 0.3, 0.5)
LAMP = Key(0.2, 0.3, "#ffcf8a", "#404080", 0.8, 0.3, 0.5, tone="#d0d0e0", air="#000020", share=0.3, near=True)


def a_body(left=160, right=320):
    """The opacity of somebody upright in the middle of a page."""
    opacity = np.zeros((960, 480), np.uint8)
    cv2.ellipse(opacity, ((left + right) // 2, 480), ((right - left) // 2, 300), 0, 0, 360, 255, -1)
    return opacity


def grey(lit, x, y=480):
    """How bright a middle grey is there."""
    row, column = y // SHRINK, x // SHRINK
    return 128 * int(lit.kept[row, column].sum()) / 3 / 255 + int(lit.ink[row, column].sum()) / 3


def test_the_side_towards_the_light_is_brighter_than_the_other():
    lit = shade(a_body(), FROM_LEFT)
    assert grey(lit, 175) > grey(lit, 240) > grey(lit, 305)
    assert grey(lit, 240) == 128


def test_a_shadow_has_its_own_colour():
    kept = shade(a_body(), FROM_LEFT).kept[480 // SHRINK, 305 // SHRINK]
    assert kept[2] > kept[0]


def test_between_two_a_lamp_lights_the_near_cheek_of_each():
    lamp = Key(0.5, 0.5, "#ffffff", "#404080", 0.8, 0.3, 0.5, near=True)
    both = shade(np.maximum(a_body(20, 160), a_body(320, 460)), lamp)
    assert grey(both, 150) > grey(both, 32)
    assert grey(both, 330) > grey(both, 446)


def test_a_flame_is_not_shaded():
    lit = shade(np.full((960, 480), 255, np.uint8), LAMP)
    row, column = round(0.3 * 960) // SHRINK, round(0.2 * 480) // SHRINK
    assert lit.kept[row, column].tolist() == [255, 255, 255]
    assert lit.kept[-1, -1].max() < 255


def test_a_glow_or_a_shadow_on_the_ground_has_no_sides():
    faint = a_body() // 2
    lit = shade(faint, FROM_LEFT)
    assert lit.kept.min() == 255
    assert lit.ink.max() == 0


def test_who_is_cut_by_the_frame_has_no_edge_there():
    lit = shade(np.full((960, 480), 255, np.uint8), FROM_LEFT)
    assert lit.kept.min() == 255
    assert lit.ink.max() == 0


def test_air_is_darker_away_from_a_lamp():
    air = veil(LAMP, (48, 96))
    assert air.kept[29, 10].min() > air.kept[95, 47].min()


def test_what_lies_beyond_an_edge_is_lit_as_at_the_edge():
    lit = shade(a_body(), FROM_LEFT)
    part = lit.part(-3, -2, 5, 6)
    assert part.kept.shape == (8, 8, 3)
    assert (part.kept[2:, 3:] == lit.kept[:6, :5]).all()


def test_under_each_shoe_it_is_dark_and_between_them_it_is_not():
    shoes = np.zeros((960, 480), np.uint8)
    shoes[500:800, 100:160] = shoes[500:800, 300:360] = 255
    kept = grounded(shoes, [(0.1, 780 / 960, 0.9, 800 / 960)]).kept[804 // SHRINK, :, 0]
    assert kept[130 // SHRINK] < 150
    assert kept[330 // SHRINK] < 150
    assert kept[230 // SHRINK] == 255


def test_who_is_not_near_the_ground_darkens_nothing():
    flier = np.zeros((960, 480), np.uint8)
    flier[300:500, 100:160] = 255
    assert grounded(flier, [(0.1, 780 / 960, 0.9, 800 / 960)]).kept.min() == 255


def test_at_night_a_dark_body_has_light_on_the_edge_that_faces_the_moon():
    moon = shade(a_body(), replace(MOONLIGHT, x=-4.0)).ink[480 // SHRINK]
    assert moon[164 // SHRINK].min() > 60
    assert moon[312 // SHRINK].max() == 0


def test_shadows_on_heads_that_fill_the_page_are_soft():
    size = (1000.0, 1778.0)
    assert as_near(FROM_LEFT, size, [(300.0, 600.0, 700.0, 700.0), (0.0, 600.0, 90.0, 640.0)]).large
    assert as_near(FROM_LEFT, size, [(300.0, 600.0, 400.0, 700.0)]) is FROM_LEFT
    assert as_near(FROM_LEFT, size, []) is FROM_LEFT
