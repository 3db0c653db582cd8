"""Performance plots: numbers as pandas tables, as Markdown, and drawn by matplotlib.

Both are imported where they are used: whoever loads the code location does not wait for them. A figure is made
without pyplot, which would keep it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from storyassets.model.publication import DayFigures, RetentionPoint
from storyassets.publish.learning import ROLLING_DAYS
from storyassets.studio.files import write_atomically

if TYPE_CHECKING:
    import pandas
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

DAYS_SHOWN = 10
"""So many rows are short enough for Dagster to show them in place."""
DAYS_DRAWN = 60
WEEK_DAYS = 7
INK, BAR, LINE = "#3b332b", "#d9b8a4", "#a8431a"
SERIES = ("#a8431a", "#2c6e8f", "#5c7a29", "#7a4b94", "#b3831e", "#4a4a4a")
SIZE_IN, DOTS_PER_IN = (7.2, 4.2), 120


def tabulate_days(days: Sequence[DayFigures]) -> pandas.DataFrame:
    """A row a day, in order, the days without numbers too: nobody watched on them."""
    import pandas

    names = list(DayFigures.model_fields)
    table = pandas.DataFrame([[getattr(one, name) for name in names] for one in days], columns=names)
    table["day"] = pandas.to_datetime(table["day"])
    table = table.groupby("day").sum()
    if table.empty:
        return table
    return table.reindex(pandas.date_range(table.index.min(), table.index.max(), name="day"), fill_value=0)


def show_days(days: Sequence[DayFigures]) -> str:
    """Markdown: the last days, the last first."""
    table = tabulate_days(days)
    last = table.tail(DAYS_SHOWN).iloc[::-1]
    shown = last[["views", "watched_min", "likes", "comments"]].round(1)
    shown.insert(2, "seen", [f"{share:.0%}" for share in last["average_view_share"]])
    shown.insert(0, "day", [day.strftime("%Y-%m-%d") for day in last.index])
    shown.columns = ["day", "views", "minutes", "seen", "likes", "comments"]
    return str(shown.to_markdown(index=False))


def show_channels(channels: Mapping[str, Sequence[DayFigures]], videos: Mapping[str, int]) -> str:
    """Markdown: the views of each channel's last week that was told, and of the week before."""
    import pandas

    table = pandas.DataFrame(
        [[name, videos[name], *_weeks(tabulate_days(days))] for name, days in channels.items()],
        columns=["channel", "videos", "views in 7 days", "the 7 before", "last day"],
    )
    return str(table.to_markdown(index=False))


def _weeks(table: pandas.DataFrame) -> tuple[int, int, str]:
    if table.empty:
        return 0, 0, "none told yet"
    week, two = table["views"].tail(WEEK_DAYS), table["views"].tail(2 * WEEK_DAYS)
    return int(week.sum()), int(two.sum() - week.sum()), table.index[-1].strftime("%Y-%m-%d")


def draw_episode(path: Path, days: Sequence[DayFigures], retention: Sequence[RetentionPoint]) -> None:
    """A picture of the views by day, and of how many are still watching. Raises BadConfiguration."""
    rows = 2 if retention else 1
    with drawing(path, rows) as figure:
        axes = figure.subplots(rows, 1, squeeze=False)[:, 0]
        _draw_views(axes[0], tabulate_days(days))
        if retention:
            _draw_retention(axes[1], retention)


def draw_channels(path: Path, channels: Mapping[str, Sequence[DayFigures]]) -> None:
    """A picture of each channel's views by day, as a mean of a week, up to the last day that was told.

    One that has no day at all is left out. Raises BadConfiguration.
    """
    import pandas

    tables = {name: tabulate_days(days) for name, days in channels.items() if days}
    last = max(table.index[-1] for table in tables.values())
    span = pandas.date_range(end=last, periods=DAYS_DRAWN, name="day")
    with drawing(path, 1) as figure:
        axes = figure.subplots()
        for number, (name, table) in enumerate(tables.items()):
            views = table["views"].reindex(span, fill_value=0)
            mean = views.rolling(ROLLING_DAYS, min_periods=1).mean()
            axes.plot(mean.index, mean, color=SERIES[number % len(SERIES)], label=name)
        axes.set_ylabel(f"views a day, mean of {ROLLING_DAYS} days")
        axes.set_ylim(bottom=0)
        axes.legend(frameon=False)
        _tidy(axes)


def _draw_views(axes: Axes, table: pandas.DataFrame) -> None:
    last = table.tail(DAYS_DRAWN)
    axes.bar(last.index, last["views"], color=BAR, width=0.8)
    mean = table["views"].rolling(ROLLING_DAYS, min_periods=1).mean().tail(DAYS_DRAWN)
    axes.plot(mean.index, mean, color=LINE, label=f"mean of {ROLLING_DAYS} days")
    axes.set_ylabel("views a day")
    axes.set_ylim(bottom=0)
    axes.legend(frameon=False)
    _tidy(axes)


def _draw_retention(axes: Axes, retention: Sequence[RetentionPoint]) -> None:
    points = sorted(retention, key=lambda one: one.elapsed_share)
    axes.plot(
        [100 * one.elapsed_share for one in points], [100 * one.watching_share for one in points], color=LINE
    )
    axes.set_xlabel("% of the video")
    axes.set_ylabel("% still watching")
    axes.set_xlim(0, 100)
    axes.set_ylim(bottom=0)
    _tidy(axes, are_days=False)


def _tidy(axes: Axes, *, are_days: bool = True) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(colors=INK, labelsize=8)
    if are_days:
        locator = AutoDateLocator(minticks=3, maxticks=8)  # type: ignore[no-untyped-call]
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]


@contextmanager
def drawing(path: Path, rows: int) -> Iterator[Figure]:
    """A figure that becomes the PNG when the block ends, whole or not at all."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    width_in, height_in = SIZE_IN
    figure = Figure(figsize=(width_in, height_in * (1 + rows) / 2), dpi=DOTS_PER_IN, layout="constrained")
    canvas = FigureCanvasAgg(figure)
    try:
        yield figure
        stream = io.BytesIO()
        canvas.print_png(stream)  # type: ignore[no-untyped-call]
        write_atomically(path, stream.getvalue())
    finally:
        figure.clear()
