"""What numbers say, and what too few of them do not."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from storyassets.publish.learning import (
    EpisodeFigures,
    cost_per_thousand,
    group_by,
    rolling_cost_per_thousand,
    rolling_mean,
    sum_up,
)
from storyassets.publish.making import Trait

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def an_episode(number=0, *, hook="question", views=None, **facts):
    return EpisodeFigures(
        f"e{number}",
        f"Episode {number}",
        "fables",
        NOON + timedelta(days=number),
        made_of={"hook_kind": hook} if hook else {},
        first_week_views=views,
        **facts,
    )


def test_groups_are_compared_by_the_median_of_first_weeks_and_small_ones_come_last():
    questions = [an_episode(n, views=100 * n, quality=80.0) for n in range(1, 6)]
    statements = [an_episode(n, hook="statement", views=50) for n in range(5)]
    calls = [an_episode(n, hook="call", views=100_000) for n in range(4)]
    young = [an_episode(9, hook="statement")]
    groups = group_by([*calls, *statements, *questions, *young, an_episode(8, hook="")], Trait.HOOK_KIND)
    assert [one.value for one in groups] == ["question", "statement", "call"]
    assert (groups[0].median_views, groups[0].counted, groups[0].mean_quality) == (300, 5, 80)
    assert (groups[1].episodes, groups[1].counted, groups[1].is_small) == (6, 5, False)
    assert groups[2].is_small


def test_a_group_whose_numbers_are_not_told_yet_is_small():
    [group] = group_by([an_episode(n) for n in range(50)], Trait.HOOK_KIND)
    assert group.is_small and group.median_views is None and group.mean_quality is None


def test_a_trait_that_nothing_has_gives_no_group():
    assert group_by([an_episode()], Trait.VOICE) == []


def test_rolling_means_leave_out_what_is_not_known():
    assert rolling_mean([1, 3, None, 5], 2) == [1, 2, 3, 5]
    assert rolling_mean([None, None, 4], 2) == [None, None, 4]
    assert rolling_mean([], 3) == []


def test_a_thousand_views_cost_what_those_episodes_cost_that_were_watched():
    assert cost_per_thousand(Decimal("0.50"), 2000) == Decimal("0.25")
    assert cost_per_thousand(Decimal("0.50"), 0) is None
    assert cost_per_thousand(Decimal("0.50"), None) is None
    episodes = [
        an_episode(1, cost_usd=Decimal(1)),
        EpisodeFigures("zero", "Zero", "fables", NOON, cost_usd=Decimal(1), views=0),
        EpisodeFigures("a", "A", "fables", NOON, cost_usd=Decimal(1), views=1000),
        EpisodeFigures("b", "B", "fables", NOON, cost_usd=Decimal(3), views=3000),
    ]
    assert rolling_cost_per_thousand(episodes, 2) == [None, None, pytest.approx(2.0), pytest.approx(1.0)]
    assert rolling_cost_per_thousand([], 2) == []


def test_sums_say_what_is_not_known():
    unknown = sum_up([an_episode(1, cost_usd=Decimal(2))])
    assert (unknown.views, unknown.watched_min, unknown.mean_quality, unknown.cost_per_thousand_usd) == (
        None,
        None,
        None,
        None,
    )
    assert (unknown.cost_usd, unknown.mean_cost_usd, unknown.published) == (2, 2.0, 0)
    known = EpisodeFigures(
        "a",
        "A",
        "fables",
        NOON,
        cost_usd=Decimal(1),
        quality=60,
        seen_from=NOON,
        views=500,
        watched_min=90.5,
    )
    both = sum_up([known, an_episode(1, cost_usd=Decimal(2), quality=80.0)])
    assert (both.episodes, both.published, both.views, both.watched_min) == (2, 1, 500, 90.5)
    assert (both.mean_quality, both.cost_per_thousand_usd) == (70, 2)
    nothing = sum_up([])
    assert (nothing.episodes, nothing.mean_cost_usd, nothing.cost_usd) == (0, None, 0)
