"""What labels by hand say of rules: how many were decided, and how many of these rightly."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol


class Judged(Protocol):
    """One label and what the rules make of it. Nothing `given` is undecided."""

    @property
    def given(self) -> object: ...

    @property
    def right(self) -> bool: ...


def read_labelled(paths: Sequence[Path]) -> dict[str, str]:
    """The texts of JSON lines by their titles: labels name stories by these."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return {fields["title"]: fields["text"] for fields in map(json.loads, lines)}


def summarise(verdicts: Sequence[Judged], labelled: str, decided: str) -> str:
    """One line: precision of what is decided, and how many of all labels are decided rightly."""
    given = [verdict for verdict in verdicts if verdict.given]
    right = sum(verdict.right for verdict in given)
    return (
        f"{len(verdicts)} {labelled} labelled: {len(given)} {decided}, {right} of them rightly "
        f"(precision {100 * right / max(1, len(given)):.0f}%, recall {100 * right / max(1, len(verdicts)):.0f}%)"
    )
