"""Curves and means: a worse figure never gives more points."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.story.judging import (
    score_content,
    score_cutting,
    score_speech,
    score_technical,
    score_visual,
    score_wording,
)
from storyassets.story.judging.score_curves import (
    BEST,
    Curve,
    distance_above,
    distance_below,
    distance_outside,
    join_alike,
    join_weighted,
)

MODULES = (score_content, score_cutting, score_speech, score_technical, score_visual, score_wording)
CURVES = {
    f"{module.__name__.rpartition('.')[2]}.{name}.{which}": curve
    for module in MODULES
    for name, found in vars(module).items()
    for which, curve in (found.items() if isinstance(found, dict) else [("", found)])
    if isinstance(curve, Curve)
}
STEADY = settings(max_examples=100, deadline=None)
FIGURES = st.floats(-1e4, 1e7)
POINTS = st.lists(st.floats(0, 100), min_size=1, max_size=30)


@pytest.mark.parametrize("curve", CURVES.values(), ids=CURVES)
@STEADY
@given(one=FIGURES, other=FIGURES)
def test_every_curve_goes_one_way_and_stays_within_its_points(curve, one, other):
    low, high = sorted((one, other))
    rises = curve.knots[0][1] <= curve.knots[-1][1]
    assert (curve(low) <= curve(high)) if rises else (curve(low) >= curve(high))
    assert 0 <= curve(low) <= BEST


@pytest.mark.parametrize("curve", CURVES.values(), ids=CURVES)
def test_no_curve_is_a_constant(curve):
    points = [points for _, points in curve.knots]
    assert max(points) == BEST
    assert max(points) - min(points) >= 30


def test_there_are_curves_of_every_module():
    assert {name.split(".")[0] for name in CURVES} == {m.__name__.rpartition(".")[2] for m in MODULES}


def test_a_curve_is_straight_between_its_knots_and_level_beyond():
    curve = Curve(((0, 100), (10, 50), (20, 0)))
    assert [curve(x) for x in (-5, 0, 5, 10, 15, 20, 99)] == [100, 100, 75, 50, 25, 0, 0]


@pytest.mark.parametrize(
    "knots",
    [((0, 0), (1, 50), (2, 40)), ((0, 0), (0, 50)), ((1, 0), (0, 50)), ((0, 10),)],
    ids=["up and down", "twice at one figure", "backwards", "one knot"],
)
def test_what_is_no_monotone_curve_is_refused(knots):
    with pytest.raises(ValueError, match="monotone"):
        Curve(knots)


@STEADY
@given(points=POINTS, index=st.integers(0, 29), worse=st.floats(0, 100))
def test_one_that_is_worse_never_makes_the_mean_better(points, index, worse):
    index %= len(points)
    lowered = [*points[:index], min(points[index], worse), *points[index + 1 :]]
    assert join_alike(lowered) <= join_alike(points) + 1e-9


@STEADY
@given(points=POINTS)
def test_a_mean_lies_between_the_worst_and_the_best_and_below_the_usual_one(points):
    counted = [max(8.0, p) for p in points]
    joined = join_alike(points)
    assert min(counted) - 1e-9 <= joined <= sum(counted) / len(counted) + 1e-9


def test_one_of_sixteen_shows():
    assert join_alike([80.0] * 16) == pytest.approx(80)
    assert join_alike([80.0] * 15 + [6.0]) == pytest.approx(51.2)
    assert join_alike([80.0] * 14 + [6.0] * 2) < 40


def test_nothing_to_judge_is_no_fault_but_no_part_is_without_criteria():
    assert join_alike([]) == BEST
    with pytest.raises(ValueError, match="nothing"):
        join_weighted([])


@STEADY
@given(figure=st.floats(0, 10), further=st.floats(0, 10))
def test_further_outside_a_range_is_a_longer_distance(figure, further):
    low, high = 0.2, 0.5
    assert distance_above(figure, high) <= distance_above(figure + further, high)
    assert distance_below(figure, low) >= distance_below(figure + further, low)
    assert (distance_outside(figure, low, high) == 0) == (low <= figure <= high)
