"""An outlet's numbers in memory; every question is remembered, and can fail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from storyassets.model.publication import DayFigures, RetentionPoint
from storyassets.providers.outlets import OutletOutfit


class FakeAnalyst:
    """Tells `numbers` by video and `points` of retention; `failing` names the errors of the next questions."""

    name = "youtube"

    def __init__(
        self,
        numbers: dict[str, list[DayFigures]] | None = None,
        points: dict[str, list[RetentionPoint]] | None = None,
    ) -> None:
        self.numbers = numbers or {}
        self.points = points or {}
        self.asked: list[tuple[tuple[str, ...], date, date]] = []
        self.asked_retention: list[str] = []
        self.opened_for: list[str] = []
        self.failing: dict[str, Exception] = {}

    def open(self, outfit: OutletOutfit) -> FakeAnalyst:
        """What a workshop's outlets are opened with; an error for a channel is raised as its analyst is asked."""
        self.opened_for.append(outfit.channel.name)
        if outfit.channel.name in self.failing:
            raise self.failing[outfit.channel.name]
        return self

    def days(self, video_ids: Sequence[str], first: date, last: date) -> dict[str, list[DayFigures]]:
        self.asked.append((tuple(video_ids), first, last))
        return {
            video_id: [one for one in self.numbers[video_id] if first <= one.day <= last]
            for video_id in video_ids
            if video_id in self.numbers
        }

    def retention(self, video_id: str, first: date, last: date) -> list[RetentionPoint]:
        self.asked_retention.append(video_id)
        return self.points.get(video_id, [])
