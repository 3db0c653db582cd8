"""Slot publishing: whose slot is near, and which publications are to be started or seen through."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

import dagster as dg

from storyassets.defs.jobs import PUBLISH_JOB
from storyassets.defs.slots.slot_watch import CONTENT_TAG, LONGEST_LEAD, Watch, count_more
from storyassets.defs.slots.ticks import latest_runs, under_way
from storyassets.model.publication import Slot
from storyassets.publish.timing import MOST_LATE

MOST_ATTEMPTS = 6
FIRST_PAUSE = timedelta(minutes=10)
"""Before a publication is tried again; each time twice as long."""
SECONDS_PER_MINUTE = 60


class SlotPublishing(Watch):
    """Finds the runs of the publication that are due."""

    def find_requests(self) -> Iterator[dg.RunRequest]:
        """A run for each episode whose slot is near and that nothing stands in the way of, and for what is half done."""
        yield from self._begin_near()
        yield from self._see_through()

    def _begin_near(self) -> Iterator[dg.RunRequest]:
        reserved = self.workshop.outlets.slots.reserved(self.now + LONGEST_LEAD)
        near = [slot for slot in reserved if self.is_near(slot)]
        runs = latest_runs(self.instance, [slot.episode for slot in near], PUBLISH_JOB)
        for slot in near:
            why_not = self._why_not(slot, runs.get(slot.episode, ()))
            if why_not:
                self.said.append(f"{slot.episode}: {why_not}")
            else:
                content = self.judges.content_of(self.workshop, slot.episode) or ""
                yield request_of(slot.episode, content, runs.get(slot.episode, ()))

    def _see_through(self) -> Iterator[dg.RunRequest]:
        """What is at the outlet, but without its thumbnail or captions, or still being processed there."""
        rows = [row for row in self.workshop.outlets.publications.unfinished() if row.is_at_outlet]
        runs = latest_runs(self.instance, [row.episode for row in rows], PUBLISH_JOB)
        for row in rows:
            known = runs.get(row.episode, ())
            why_not = (
                "it is being published"
                if under_way(known)
                else self._why_not_again(of_content(row.content, known))
            )
            if why_not:
                self.said.append(f"{row.episode}: {why_not}")
            else:
                yield request_of(row.episode, row.content, known)

    def _why_not(self, slot: Slot, runs: Sequence[dg.RunRecord]) -> str:
        if self.now - slot.starts_at > MOST_LATE:
            return "its slot is over"
        if under_way(runs):
            return "it is being published"
        obstacles = self.obstacles(slot.episode)
        if obstacles:
            return count_more(obstacles)
        known = of_content(self.judges.content_of(self.workshop, slot.episode), runs)
        if known and known[0].dagster_run.status is dg.DagsterRunStatus.SUCCESS:
            return "it was published"
        return self._why_not_again(known)

    def _why_not_again(self, runs: Sequence[dg.RunRecord]) -> str:
        """After each run there is a pause; after some, a person is wanted."""
        if not runs:
            return ""
        if len(runs) >= MOST_ATTEMPTS:
            return f"{len(runs)} runs have not published it to the end: storyassets publish"
        pause = FIRST_PAUSE * 2 ** (len(runs) - 1)
        ended = datetime.fromtimestamp(runs[0].end_time or 0, UTC)
        is_over = abs(self.now - ended) >= pause  # a clock that jumped back does not stop it for long
        minutes = int(pause.total_seconds() / SECONDS_PER_MINUTE)
        return "" if is_over else f"its publication is tried again {minutes} minutes after the last run"


def of_content(content: str | None, runs: Sequence[dg.RunRecord]) -> list[dg.RunRecord]:
    """Those that were to publish this very content, the latest first."""
    return [run for run in runs if run.dagster_run.tags.get(CONTENT_TAG) == content]


def request_of(episode: str, content: str, runs: Sequence[dg.RunRecord]) -> dg.RunRequest:
    """The run: the same request until it has run, and another one once it has."""
    attempt = len(of_content(content, runs))
    return dg.RunRequest(
        run_key=f"publish:{episode}:{content}:{attempt}", partition_key=episode, tags={CONTENT_TAG: content}
    )
