"""Progress: how far a run is, as bars on a terminal and as plain lines elsewhere. All on stderr."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

PLAIN_STEP_SHARE = 0.25
"""Elsewhere than on a terminal, a line for each quarter of a long asset is enough."""

SPENT = ("cost_usd", "takes_made", "segments_encoded")
DEGRADED = "degraded"


class RunProgress:
    """Remembers the figures of every finished asset; what is shown is the subclasses' matter.

    An asset that is made twice has its last figures, but both times were paid for.
    """

    def __init__(self) -> None:
        self.figures: dict[str, Mapping[str, Any]] = {}
        self._spent: dict[str, float] = {}

    def __enter__(self) -> RunProgress:
        """Begin to show."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop showing."""

    def asset_started(self, asset: str) -> None:
        """Show nothing."""

    def asset_progressed(self, asset: str, done: int, total: int) -> None:
        """Show nothing."""

    def asset_finished(self, asset: str, figures: Mapping[str, Any]) -> None:
        """Remember its figures."""
        for figure in SPENT:
            if figure in (before := self.figures.get(asset, {})):
                self._spent[figure] = self._spent.get(figure, 0.0) + _plain(before[figure])
        self.figures[asset] = figures

    def total(self, figure: str) -> float:
        """The sum of a figure over the assets that have it."""
        now = sum(_plain(figures[figure]) for figures in self.figures.values() if figure in figures)
        return now + self._spent.get(figure, 0.0)

    @property
    def degraded(self) -> dict[str, dict[str, str]]:
        """What is not from its first choice, and why, by asset."""
        told = {asset: figures[DEGRADED] for asset, figures in self.figures.items() if DEGRADED in figures}
        return {asset: dict(getattr(value, "value", value)) for asset, value in told.items()}


def _plain(value: Any) -> float:
    return float(getattr(value, "value", value))


class PlainProgress(RunProgress):
    """Plain lines, for a log or a pipe."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, int] = {}

    def asset_progressed(self, asset: str, done: int, total: int) -> None:
        """A line for each quarter."""
        step = int(done / total / PLAIN_STEP_SHARE) if total else 0
        if step > self._shown.get(asset, 0) and done < total:
            self._shown[asset] = step
            sys.stderr.write(f"{asset}: {done} of {total}\n")

    def asset_finished(self, asset: str, figures: Mapping[str, Any]) -> None:
        """A line for the asset."""
        super().asset_finished(asset, figures)
        sys.stderr.write(f"{asset}: done in {_plain(figures.get('elapsed_s', 0)):.1f} s{_counts(figures)}\n")


def _counts(figures: Mapping[str, Any]) -> str:
    """How much of it was new."""
    for made, reused in (("takes_made", "takes_reused"), ("segments_encoded", "segments_reused")):
        if made in figures:
            return f", {_plain(figures[made]):.0f} made, {_plain(figures[reused]):.0f} reused"
    return ""


class TerminalProgress(RunProgress):
    """A bar for each asset."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = Progress(
            SpinnerColumn(finished_text="[green]✓[/]"),
            TextColumn("{task.description:<20}"),
            BarColumn(bar_width=28),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("[dim]{task.fields[counts]}[/]"),
            console=Console(stderr=True),
        )
        self._tasks: dict[str, Any] = {}

    def __enter__(self) -> TerminalProgress:
        """Begin to show."""
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the bars as they are."""
        self._bars.stop()

    def asset_started(self, asset: str) -> None:
        """A new bar."""
        if asset not in self._tasks:
            self._tasks[asset] = self._bars.add_task(asset.replace("_", " "), total=1, counts="")

    def asset_progressed(self, asset: str, done: int, total: int) -> None:
        """The bar grows."""
        self._bars.update(self._tasks[asset], completed=done, total=total)

    def asset_finished(self, asset: str, figures: Mapping[str, Any]) -> None:
        """The bar is full."""
        super().asset_finished(asset, figures)
        total = self._bars.tasks[self._tasks[asset]].total
        self._bars.update(self._tasks[asset], completed=total, counts=_counts(figures).lstrip(", "))
