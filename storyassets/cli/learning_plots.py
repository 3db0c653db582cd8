"""Learning plots: series of numbers as lines, dots and bars that a template draws as SVG; its CSS colours them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

WIDTH, HEIGHT = 360.0, 170.0
"""As wide as a phone, so that its words are read there."""
LEFT, RIGHT, TOP, BOTTOM = 44.0, 10.0, 10.0, 22.0
DATE_WIDTH = 26.0
MOST_TICKS = 4
MOST_DATES = 5
BAR_SHARE = 0.75

Tell = Callable[[float], str]


@dataclass(frozen=True)
class Bar:
    """From the ground up."""

    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True)
class Dot:
    """One value."""

    x: float
    y: float
    label: str


@dataclass(frozen=True)
class Tick:
    """A place on an axis."""

    at: float
    label: str


@dataclass(frozen=True)
class Plot:
    """All that is drawn. `summary` tells it in words."""

    title: str
    summary: str
    legend: str
    bars: list[Bar] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    rows: list[Tick] = field(default_factory=list)
    columns: list[Tick] = field(default_factory=list)
    width: float = WIDTH
    height: float = HEIGHT


@dataclass(frozen=True)
class Scale:
    """From values to places in the picture."""

    places: int
    most: float
    least: float = 0.0

    def x(self, place: int) -> float:
        """The middle of the place."""
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (place + 0.5) / max(1, self.places), 1)

    def y(self, value: float) -> float:
        """The height of the value."""
        share = (value - self.least) / (self.most - self.least)
        return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)

    @property
    def bar_width(self) -> float:
        """Of one place."""
        return round((WIDTH - LEFT - RIGHT) / max(1, self.places) * BAR_SHARE, 2)


def plot_days(
    title: str, days: Sequence[date], values: Sequence[float], means: Sequence[float | None], legend: str
) -> Plot:
    """A bar for each day, and a line of means."""
    steps = round_steps(0, max([*values, 1]))
    scale = Scale(len(days), steps[-1])
    bars = [
        Bar(
            round(scale.x(place) - scale.bar_width / 2, 1),
            scale.y(value),
            scale.bar_width,
            round(scale.y(0) - scale.y(value), 1),
            f"{day}: {as_count(value)}",
        )
        for place, (day, value) in enumerate(zip(days, values, strict=True))
        if value > 0
    ]
    summary = f"{title}: {as_count(sum(values))} from {days[0]} to {days[-1]}"
    return Plot(
        title,
        summary,
        legend,
        bars=bars,
        lines=draw_lines(scale, means),
        rows=_rows(scale, steps, as_count),
        columns=_dates(scale, days),
    )


def plot_episodes(
    title: str,
    days: Sequence[date],
    labels: Sequence[str],
    values: Sequence[float | None],
    means: Sequence[float | None],
    legend: str,
    tell: Tell,
    most: float | None = None,
) -> Plot | None:
    """A dot for each episode whose value is known, and a line of means; None where nothing is known."""
    known = [one for one in (*values, *means) if one is not None]
    if not known:
        return None
    steps = round_steps(0, most or max(known, default=0.0) or 1.0)
    scale = Scale(len(days), steps[-1])
    dots = [
        Dot(scale.x(place), scale.y(value), f"{label}: {tell(value)}")
        for place, (label, value) in enumerate(zip(labels, values, strict=True))
        if value is not None
    ]
    last = next(one for one in reversed([*means]) if one is not None)
    summary = f"{title}: {len(days)} episodes, {tell(last)} in the mean of the last"
    return Plot(
        title,
        summary,
        legend,
        dots=dots,
        lines=draw_lines(scale, means),
        rows=_rows(scale, steps, tell),
        columns=_dates(scale, days),
    )


def draw_lines(scale: Scale, values: Sequence[float | None]) -> list[str]:
    """The points of each unbroken line."""
    lines: list[list[str]] = [[]]
    for place, value in enumerate(values):
        if value is None:
            lines.append([])
        else:
            lines[-1].append(f"{scale.x(place)},{scale.y(value)}")
    return [" ".join(points) for points in lines if len(points) > 1]


def round_steps(least: float, most: float) -> list[float]:
    """Round numbers from the least to one that is not below the most."""
    rough = (most - least) / MOST_TICKS
    size = 10 ** math.floor(math.log10(rough))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= rough * (1 - 1e-9))
    count = math.ceil((most - least) / step - 1e-9)
    return [least + step * number for number in range(count + 1)]


def as_count(value: float) -> str:
    """A number as a person reads it: 950, 1.2k, 3M."""
    for size, mark in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:.1f}".removesuffix(".0") + mark
    return f"{value:.1f}".removesuffix(".0")


def _rows(scale: Scale, steps: Sequence[float], tell: Tell) -> list[Tick]:
    return [Tick(scale.y(step), tell(step)) for step in steps]


def _dates(scale: Scale, days: Sequence[date]) -> list[Tick]:
    every = max(1, math.ceil(len(days) / MOST_DATES))
    return [
        Tick(min(max(scale.x(place), LEFT), WIDTH - DATE_WIDTH), f"{days[place]:%d %b}")
        for place in range(0, len(days), every)
    ]
