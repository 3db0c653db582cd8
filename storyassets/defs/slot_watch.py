"""Slot watch: whose slot is near, who is ready for it, and who loses it. What to publish is decided elsewhere.

Only episodes that hold a slot are looked at, and a few that wait for one: never all of a studio.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import dagster as dg

from storyassets.defs.resources import Workshop
from storyassets.defs.ticks import latest_runs, one_line, under_way
from storyassets.errors import StoryAssetsError
from storyassets.model.alert import Alert, AlertKind
from storyassets.model.channel import Channel
from storyassets.model.listing import Verdict
from storyassets.model.publication import Slot, SlotState
from storyassets.publish.timing import MOST_LATE

PUBLISH_JOB = "publish"
CONTENT_TAG = "storyassets/content"
LONGEST_LEAD = timedelta(days=14)
FAR_AWAY = timedelta(days=400)
MOST_CANDIDATES = 8
"""How many that wait for a slot are asked whether they are ready, each time one is freed."""
MOST_ATTEMPTS = 6
FIRST_PAUSE = timedelta(minutes=10)
"""Before a publication that failed is tried again; each time twice as long."""

FindObstacles = Callable[[Workshop, str], Sequence[str]]
"""Why an episode cannot be published as it stands, in sentences; none if it can."""
ContentOf = Callable[[Workshop, str], str | None]
"""The sha256 of what would be published of an episode; none where it is not all there."""


@dataclass(frozen=True)
class Judges:
    """Who tells what is ready."""

    find_obstacles: FindObstacles
    content_of: ContentOf


@dataclass
class Watch:
    """One tick's look at the slots that are taken."""

    workshop: Workshop
    instance: dg.DagsterInstance
    judges: Judges
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.now = self.workshop.outlets.now().astimezone(UTC)
        self._channel = lru_cache(None)(self._load_channel)

    # -- publishing ----------------------------------------------------------------------------

    def find_requests(self) -> Iterator[dg.RunRequest]:
        """A run of the publication for each episode whose slot is near, and that nothing stands in the way of."""
        near = [
            slot
            for slot in self.workshop.outlets.slots.reserved(self.now + LONGEST_LEAD)
            if self.is_near(slot)
        ]
        runs = latest_runs(self.instance, [slot.episode for slot in near], PUBLISH_JOB)
        for slot in near:
            why_not = self._why_not(slot, runs.get(slot.episode, ()))
            if why_not:
                self.said.append(f"{slot.episode}: {why_not}")
            else:
                yield self._request(slot, runs.get(slot.episode, ()))

    def is_near(self, slot: Slot) -> bool:
        """Whether it is time to upload."""
        channel = self._channel(slot.channel)
        return channel is not None and slot.starts_at - self.now <= timedelta(hours=channel.posting.lead_h)

    def _why_not(self, slot: Slot, runs: Sequence[dg.RunRecord]) -> str:
        if self.now - slot.starts_at > MOST_LATE:
            return "its slot is over"
        if under_way(runs):
            return "it is being published"
        obstacles = self.obstacles(slot.episode)
        if obstacles:
            return count_more(obstacles)
        return self._why_not_again(self._runs_of_content(slot, runs))

    def _why_not_again(self, runs: Sequence[dg.RunRecord]) -> str:
        """After a run that failed there is a pause; after some, a person is wanted."""
        if not runs:
            return ""
        if runs[0].dagster_run.status is dg.DagsterRunStatus.SUCCESS:
            return "it was published"
        if len(runs) >= MOST_ATTEMPTS:
            return f"its publication has failed {len(runs)} times: storyassets publish"
        pause = FIRST_PAUSE * 2 ** (len(runs) - 1)
        ended = datetime.fromtimestamp(runs[0].end_time or 0, UTC)
        is_over = abs(self.now - ended) >= pause  # a clock that jumped back does not stop it for long
        return (
            ""
            if is_over
            else f"its publication failed, and is tried again after {pause.seconds // 60} minutes"
        )

    def _runs_of_content(self, slot: Slot, runs: Sequence[dg.RunRecord]) -> list[dg.RunRecord]:
        content = self.judges.content_of(self.workshop, slot.episode)
        return [run for run in runs if run.dagster_run.tags.get(CONTENT_TAG) == content]

    def _request(self, slot: Slot, runs: Sequence[dg.RunRecord]) -> dg.RunRequest:
        content = self.judges.content_of(self.workshop, slot.episode) or ""
        attempt = len(self._runs_of_content(slot, runs))
        return dg.RunRequest(
            run_key=f"publish:{slot.episode}:{content}:{attempt}",
            partition_key=slot.episode,
            tags={CONTENT_TAG: content},
        )

    # -- at risk -------------------------------------------------------------------------------

    def look_after(self) -> None:
        """Free the slots that are lost, give each to the next who is ready, and tell of those at risk."""
        reserved = self.workshop.outlets.slots.reserved()
        making = latest_runs(self.instance, [slot.episode for slot in reserved])
        publishing = latest_runs(self.instance, [slot.episode for slot in reserved], PUBLISH_JOB)
        for slot in reserved:
            if under_way(publishing.get(slot.episode, ())):
                continue
            why_lost = self._why_lost(slot, making.get(slot.episode, ()))
            if why_lost:
                self._take_away(slot, why_lost)
            elif self.is_near(slot):
                self._tell_if_at_risk(slot)

    def _why_lost(self, slot: Slot, making: Sequence[dg.RunRecord]) -> str:
        publication = self.workshop.outlets.publications.find(slot.episode)
        if publication is not None and publication.is_at_outlet:
            return ""
        if self.now - slot.starts_at > MOST_LATE:
            return "it was too late for it"
        return self._why_rejected(slot) or self._why_failed(slot, making)

    def _why_rejected(self, slot: Slot) -> str:
        """What a person said of this very content; of another, it has lapsed."""
        decision = self.workshop.outlets.decisions.latest(slot.episode)
        if decision is None or decision.verdict is not Verdict.REJECTED:
            return ""
        stands = decision.content == self.judges.content_of(self.workshop, slot.episode)
        return f"it was rejected: {decision.reason}" if stands else ""

    def _why_failed(self, slot: Slot, making: Sequence[dg.RunRecord]) -> str:
        if under_way(making):
            return ""
        verdicts = self.workshop.catalogue.find_verdicts(slot.episode)
        failed = [gate for gate, verdict in verdicts.items() if not verdict.passed]
        if failed:
            return f"the gate {failed[0]} has not passed"
        run_failed = bool(making) and making[0].dagster_run.status is dg.DagsterRunStatus.FAILURE
        return "its run failed" if run_failed and self.obstacles(slot.episode) else ""

    def _take_away(self, slot: Slot, why: str) -> None:
        if self.workshop.outlets.slots.free(slot.episode, why) is None:
            return  # somebody else has, meanwhile
        self.workshop.alerts.end(incident_of(slot))
        taker = self._give_away(slot) if slot.starts_at > self.now else None
        told = f"{slot.episode} has lost its slot: {why}"
        self.said.append(f"{told}; {taker} takes it" if taker else told)
        if taker is None and self.is_near(slot):
            self._tell(slot, f"the slot {self.shown(slot)} of {slot.channel} is empty: {slot.episode}: {why}")

    def _give_away(self, freed: Slot) -> str | None:
        """The next of the channel that is ready: one without a slot, else the one with the latest."""
        book = self.workshop.outlets.slots
        for episode in book.find_waiting(freed.channel, MOST_CANDIDATES):
            ready = episode != freed.episode and not self.obstacles(episode)
            if ready and book.reserve(freed.channel, freed.starts_at, episode):
                return episode
        later = book.find(freed.channel, freed.starts_at, freed.starts_at + FAR_AWAY)
        for slot in list(reversed(later))[:MOST_CANDIDATES]:
            is_free_to_move = slot.state is SlotState.RESERVED and slot.episode != freed.episode
            if (
                is_free_to_move
                and not self.obstacles(slot.episode)
                and book.move(slot.episode, freed.starts_at)
            ):
                return slot.episode
        return None

    def _tell_if_at_risk(self, slot: Slot) -> None:
        obstacles = self.obstacles(slot.episode)
        if not obstacles:
            self.workshop.alerts.end(incident_of(slot))
            return
        self.said.append(f"{slot.episode}: its slot is at risk: {count_more(obstacles)}")
        self._tell(slot, f"the slot {self.shown(slot)} of {slot.channel} is at risk: {count_more(obstacles)}")

    def _tell(self, slot: Slot, message: str) -> None:
        if self.workshop.alerts.is_wanted:
            alert = Alert(
                incident=incident_of(slot),
                kind=AlertKind.SLOT,
                channel=slot.channel,
                episode=slot.episode,
                message=message,
                fix=f"Look at it: storyassets show {slot.episode}",
                when=self.workshop.alerts.now(),
            )
            self.workshop.alerts.tell(alert)

    # -- both ----------------------------------------------------------------------------------

    def obstacles(self, episode: str) -> list[str]:
        """Why it cannot be published; an episode that cannot be judged is one of the reasons."""
        try:
            return list(self.judges.find_obstacles(self.workshop, episode))
        except (StoryAssetsError, OSError) as error:
            return [str(error)]

    def shown(self, slot: Slot) -> str:
        """The slot as its channel's clocks show it."""
        channel = self._channel(slot.channel)
        zone = channel.posting.zone if channel else UTC
        return slot.starts_at.astimezone(zone).isoformat(sep=" ", timespec="minutes")

    def _load_channel(self, name: str) -> Channel | None:
        try:
            return self.workshop.channel(name)
        except StoryAssetsError as error:
            self.said.append(f"{name}: {error}")
            return None


def incident_of(slot: Slot) -> str:
    """The name of what is told of once."""
    return f"slot:{slot.channel}:{slot.starts_at:%Y-%m-%dT%H:%MZ}:{slot.episode}"


def count_more(sentences: Sequence[str]) -> str:
    """The first, and how many there are besides."""
    more = f" (and {len(sentences) - 1} more)" if len(sentences) > 1 else ""
    return one_line(f"{sentences[0]}{more}")
