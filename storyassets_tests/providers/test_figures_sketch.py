from __future__ import annotations

from dataclasses import replace

import pytest

from storyassets.providers.embedded.figures import markup, palette, sketch
from storyassets.providers.embedded.figures.figure import Box


def test_an_ellipse_is_as_large_as_its_radii():
    assert sketch.bounds([sketch.ellipse(10, 20, 5, 7, "#000000")]) == Box(5, 13, 10, 14)


def test_a_stroke_widens_the_bounds_by_half_its_width():
    assert sketch.bounds([sketch.line("M0,0 L10,0", "#000000", 4)]) == Box(-2, -2, 14, 4)


def test_mirroring_twice_changes_nothing():
    shape = sketch.path("M1,2 Q3,4 5,6 Z", "#123456")
    mirrored = sketch.transformed([shape], sketch.stretch(-1, 1), sketch.stretch(-1, 1))
    assert mirrored == [shape]


def test_a_turn_by_a_right_angle_is_clockwise_on_the_picture():
    x, y = sketch.apply(sketch.turn(90), (1, 0))
    assert (x, y) == pytest.approx((0, 1))


def test_scaling_scales_the_strokes():
    [scaled] = sketch.transformed([sketch.line("M0,0 L1,0", "#000000", 3)], sketch.stretch(2))
    assert scaled.stroke_width == 6


def test_a_tube_reaches_past_its_spine_by_about_its_radius():
    box = sketch.bounds([sketch.tube([(0, 0), (100, 0)], [10, 10], "#000000")])
    assert box.y == pytest.approx(-10, abs=2)
    assert box.x == pytest.approx(-10, abs=3)
    assert box.width == pytest.approx(120, abs=5)


def test_a_hull_holds_every_circle():
    box = sketch.bounds([sketch.hull([(0, 0, 10), (50, 0, 5), (20, 40, 8)], "#000000")])
    assert (box.x, box.y) == pytest.approx((-10, -10))
    assert box.x + box.width == pytest.approx(55)
    assert box.y + box.height == pytest.approx(48)


def test_a_spline_passes_through_its_points():
    samples = sketch.spline([(0, 0), (10, 5), (20, 0)], per_span=4)
    assert samples[0] == (0, 0)
    assert samples[4] == pytest.approx((10, 5))
    assert samples[-1] == (20, 0)


def test_numbers_in_the_markup_have_one_decimal_and_no_negative_zero():
    svg = markup.markup([sketch.path("M-0.01,1.26 L3,4.04", "#123456")], "p")
    assert 'd="M0 1.3L3 4"' in svg


def test_one_gradient_serves_all_heads_of_a_colour_and_bodies_are_flat():
    shapes = [sketch.circle(x, 0, 5, "#aa3311", shaded=True) for x in (0, 10, 20)]
    heads = [replace(shape, part=sketch.Part.HEAD) for shape in shapes]
    assert markup.markup(heads, "p").count("<radialGradient") == 1
    assert "<radialGradient" not in markup.markup(shapes, "p")


def test_mixing_goes_from_the_first_colour_to_the_second():
    assert palette.mix("#000000", "#ffffff", 0) == "#000000"
    assert palette.mix("#000000", "#ffffff", 1) == "#ffffff"
    assert palette.mix("#000000", "#ffffff", 0.5) == "#808080"


def test_luma_orders_black_below_red_below_white():
    assert palette.luma("#000000") < palette.luma("#cc0000") < palette.luma("#ffffff")
