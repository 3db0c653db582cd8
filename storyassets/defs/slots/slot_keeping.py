"""Slot keeping: who loses a slot, who gets it then, and which slots are at risk."""

from collections.abc import Sequence
from datetime import timedelta

import dagster as dg

from storyassets.defs.jobs import PUBLISH_JOB
from storyassets.defs.slots.slot_watch import Watch, count_more
from storyassets.defs.slots.ticks import latest_runs, under_way
from storyassets.model.alert import Alert, AlertKind
from storyassets.model.listing import Verdict
from storyassets.model.publication import Slot, SlotState, UploadState
from storyassets.publish.timing import MOST_LATE

FAR_AWAY = timedelta(days=400)
MOST_CANDIDATES = 8
"""How many that wait for a slot are asked whether they are ready, each time one is freed."""


class SlotKeeping(Watch):
    """Looks after every slot that is reserved."""

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
        if publication is not None and publication.state is UploadState.FAILED:
            return f"{publication.outlet} could not use its video"
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
        closed = [gate for gate, verdict in verdicts.items() if not verdict.passed]
        run_failed = bool(making) and making[0].dagster_run.status is dg.DagsterRunStatus.FAILURE
        if not (closed or run_failed) or not self.obstacles(slot.episode):
            return ""  # a preview's gate, or a run since which it was made all the same, stops nothing
        return f"the gate {closed[0]} has not passed" if closed else "its run failed"

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


def incident_of(slot: Slot) -> str:
    """The name of what is told of once."""
    return f"slot:{slot.channel}:{slot.starts_at:%Y-%m-%dT%H:%MZ}:{slot.episode}"
