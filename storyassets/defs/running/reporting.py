"""Reporting: who is told how far a run is. The CLI shows it; under the UI it goes to Dagster's log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol


class Reporter(Protocol):
    """Is told of each asset's beginning, progress and end."""

    def asset_started(self, asset: str) -> None:
        """The asset's body begins."""
        ...

    def asset_progressed(self, asset: str, done: int, total: int) -> None:
        """So many of its parts are done."""
        ...

    def asset_finished(self, asset: str, figures: Mapping[str, Any]) -> None:
        """The asset's body has ended well; `figures` is its metadata in plain values."""
        ...


class SilentReporter:
    """Tells nobody: Dagster's own log has each step."""

    def asset_started(self, asset: str) -> None:
        """Say nothing."""

    def asset_progressed(self, asset: str, done: int, total: int) -> None:
        """Say nothing."""

    def asset_finished(self, asset: str, figures: Mapping[str, Any]) -> None:
        """Say nothing."""
