"""Cover: what stands before somebody who hides: its kind, its edges, its foot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cover:
    """A kind of cover and where it is: its edges, its foot, and how high it is."""

    kind: str
    left: float
    right: float
    foot: float
    high: float

    @property
    def wide(self) -> float:
        """From edge to edge."""
        return self.right - self.left
