"""A month of three channels in one project, with a moved clock: what ticks do is real, what they start is made up.

The ticks themselves, around what they do, are in the tests of schedules and sensors. No episode is rendered and nothing is sent: how a run ends, and whether somebody approves, is drawn by lot.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import dagster as dg
import pytest

from storyassets.defs.jobs import PUBLISH_JOB
from storyassets.defs.publishing.obstacles import find_spent_quota
from storyassets.defs.schedules import find_due
from storyassets.defs.slots.slot_keeping import SlotKeeping
from storyassets.defs.slots.slot_publishing import SlotPublishing
from storyassets.defs.slots.slot_watch import CONTENT_TAG, Judges
from storyassets.errors import QuotaExceeded
from storyassets.model.publication import SlotState
from storyassets.publish.quota import (
    DAILY,
    UNITS,
    UPLOADS,
    calls_of_publication,
    needs_of,
    pacific_day,
    usual_price,
)
from storyassets.publish.slots import plan_slots
from storyassets.studio.catalogue_rows import Verdict
from storyassets.studio.documents import find_channels
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.publishing_schema import publications
from storyassets_tests.fakes.automation import STORY, a_scene

START = datetime(2026, 3, 5, tzinfo=UTC)
"""The clocks change on 8 March in New York and on 29 March in Berlin."""
MONTH, STEP = timedelta(days=30), timedelta(hours=8)
GATE = "script/it_can_be_told"
NEEDS = needs_of(calls_of_publication(thumbnail=True, captions=True), usual_price)
OUTLET = "publishing: {outlet: youtube, project: house}\n"
MONTHLY = {
    "berlin": "name: berlin\nposting: {time_zone: Europe/Berlin, every_day: ['02:30', '18:30'], lead_h: 12}\n",
    "york": "name: york\nposting: {time_zone: America/New_York, every_day: ['18:30'], times: {sunday: ['02:30']}, lead_h: 12}\n",
    "chatham": "name: chatham\nposting: {time_zone: Pacific/Chatham, every_day: ['07:15'], lead_h: 12, ahead_days: 3}\n",
}
EVERY_TWO_HOURS = [f"{hour:02}:00" for hour in range(0, 24, 2)]
CROWDED = {
    name: f"name: {name}\nposting: {{every_day: {EVERY_TWO_HOURS}, least_gap_min: 0, lead_h: 12, ahead_days: 1}}\n"
    for name in ("one", "two", "three")
}


class House:
    """Whoever makes, judges, approves and publishes: by lot, and written into the real books."""

    def __init__(self, scene, *, trouble=0.2):
        self.scene = scene
        self.lots = random.Random(5)
        self.trouble = trouble
        self.making: dict[str, str] = {}
        self.fate: dict[str, str] = {}
        self.approved: set[str] = set()
        self.published: dict[str, datetime] = {}
        self.spent: Counter[tuple[str, str]] = Counter()
        self.said: list[str] = []
        names = find_channels(scene.settings.channels_dir)
        self.channels = {name: scene.workshop.channel(name) for name in names}
        self.judges = Judges(self.find_obstacles, self.content_of)

    # -- what the ticks ask ----------------------------------------------------------------------

    def claim(self, workshop, channel, episode):
        return {"text": STORY.format(name=episode), "title": episode}

    def content_of(self, workshop, episode):
        return "ab" * 32

    def find_obstacles(self, workshop, episode):
        if episode in self.published:
            return ["it is published already"]
        if self.fate.get(episode) != "made":
            return [f"it is {self.fate.get(episode, 'not made yet')}"]
        if episode not in self.approved:
            return ["nobody has approved it"]
        return list(find_spent_quota(workshop, episode, self.channel_of(episode)))

    def channel_of(self, episode):
        return self.channels[episode.partition("-")[0]]

    # -- what goes on between ticks --------------------------------------------------------------

    def begin(self, episode):
        """A run of the daemon's: it is under way until the next step."""
        assert episode not in self.making
        self.making[episode] = self.scene.run(episode, dg.DagsterRunStatus.STARTED).run_id

    def finish_runs(self):
        for episode, run_id in self.making.items():
            if episode in self.fate:
                continue
            kinds = ["failed", "stopped by a gate", "rejected"]
            self.fate[episode] = self.lots.choice(kinds) if self.lots.random() < self.trouble else "made"
            self._write_down(episode, run_id)

    def _write_down(self, episode, run_id):
        catalogue, fate = self.scene.workshop.catalogue, self.fate[episode]
        run = self.scene.instance.get_run_by_id(run_id)
        self.scene.instance.run_storage.delete_run(run_id)
        status = dg.DagsterRunStatus.SUCCESS if fate in ("made", "rejected") else dg.DagsterRunStatus.FAILURE
        self.scene.instance.add_run(run.with_status(status))
        channel = self.channel_of(episode).name
        catalogue.note_episode(episode, channel=channel, video="" if fate == "failed" else "ab" * 32)
        catalogue.note_verdict(episode, Verdict(GATE, fate != "stopped by a gate"))
        if fate == "rejected":
            self.scene.workshop.outlets.decisions.reject(episode, "ab" * 32, "dull", who="Ada", via="page")

    def approve_some(self):
        """Somebody comes by, and looks at most of what is made."""
        made = [episode for episode, fate in self.fate.items() if fate == "made"]
        self.approved |= {episode for episode in made if self.lots.random() < 0.9}

    def publish(self, request):
        episode, workshop = request.partition_key, self.scene.workshop
        assert self.fate[episode] == "made"
        now = self.scene.clock.now()
        try:
            workshop.outlets.quota.hold("house", episode, NEEDS)
        except QuotaExceeded:
            self.scene.run(episode, dg.DagsterRunStatus.FAILURE, PUBLISH_JOB, **request.tags)
            return
        for name, units in NEEDS.items():
            self.spent[pacific_day(now), name] += units
        self.published[episode] = now
        self.scene.run(episode, dg.DagsterRunStatus.SUCCESS, PUBLISH_JOB, **request.tags)
        assert CONTENT_TAG in request.tags
        self._note_publication(episode, write_time(now))
        workshop.outlets.slots.mark_published(episode)

    def _note_publication(self, episode, now):
        row = {"episode": episode, "outlet": "youtube", "channel": self.channel_of(episode).name}
        rest = {"marker": "m", "content": "ab" * 32, "state": "processed", "video_id": episode}
        with self.scene.workshop.ledger.database.writing() as connection:
            connection.execute(publications.insert().values(**row, **rest, created_at=now, updated_at=now))

    # -- time ------------------------------------------------------------------------------------

    def live(self, until, step=STEP):
        while self.scene.clock.now() < until:
            self.finish_runs()
            self.approve_some()
            self.tick()
            self.scene.clock.moment += step

    def tick(self):
        workshop, instance = self.scene.workshop, self.scene.instance
        for channel in self.channels.values():
            due = find_due(workshop, channel, instance, self.claim)
            if self.lots.random() < 0.1:
                continue  # the daemon was killed before it heard of it
            for slot in due.slots:
                self.begin(slot.episode)
        keeping = SlotKeeping(workshop, instance, self.judges)
        keeping.look_after()
        publishing = SlotPublishing(workshop, instance, self.judges)
        for request in publishing.find_requests():
            self.publish(request)
        self.said += keeping.said + publishing.said


@pytest.fixture(scope="module")
def instance():
    with dg.DagsterInstance.ephemeral() as instance:
        yield instance


def a_house(scene, channels, **lots):
    (scene.settings.channels_dir / "tales.yaml").unlink()
    (scene.settings.channels_dir / "default.yaml").unlink()
    for name, text in channels.items():
        scene.write_channel(name, text + OUTLET)
    scene.clock.moment = START
    return House(scene, **lots)


def published_slots(scene, channel):
    found = scene.workshop.outlets.slots.find(channel, START, START + 2 * MONTH)
    return [slot for slot in found if slot.state is SlotState.PUBLISHED]


def planned_slots(scene, channel, first, last):
    return plan_slots(scene.workshop.channel(channel).posting, first, last)


def test_a_month_of_three_channels_over_two_changes_of_the_clocks(tmp_path, instance):
    with a_scene(tmp_path, instance) as scene:
        house = a_house(scene, MONTHLY)
        house.live(START + MONTH / 2)
        scene.clock.move(hours=-5)  # somebody set the clock back
        house.live(START + MONTH)

        everything = []
        for channel in MONTHLY:
            up = published_slots(scene, channel)
            wanted = planned_slots(scene, channel, START + timedelta(days=1), START + MONTH)
            assert {slot.starts_at for slot in up} >= set(wanted)
            assert all(later.starts_at > earlier.starts_at for earlier, later in pairwise(up))
            everything += up

        assert len({slot.episode for slot in everything}) == len(everything) == len(house.published)
        assert set(house.published) <= house.approved
        assert {house.fate[episode] for episode in house.published} == {"made"}
        assert set(house.fate.values()) == {"made", "failed", "stopped by a gate", "rejected"}
        assert all(
            slot.starts_at - house.published[slot.episode] <= timedelta(hours=12) for slot in everything
        )
        assert all(used <= DAILY[name] for (_, name), used in house.spent.items())
        in_berlin = [
            slot.starts_at.astimezone(scene.workshop.channel("berlin").posting.zone)
            for slot in published_slots(scene, "berlin")
        ]
        assert {f"{shown:%H:%M}" for shown in in_berlin} == {"02:30", "18:30", "03:00"}
        assert [f"{shown:%m-%d}" for shown in in_berlin if f"{shown:%H:%M}" == "03:00"] == ["03-29"]


def test_channels_that_want_more_than_a_day_s_quota_wait_and_never_exceed_it(tmp_path, instance):
    with a_scene(tmp_path, instance) as scene:
        house = a_house(scene, CROWDED, trouble=0)
        house.live(START + timedelta(days=2))
        assert all(used <= DAILY[name] for (_, name), used in house.spent.items())
        full_day = house.spent[pacific_day(START + timedelta(days=1, hours=20)), UNITS]
        assert full_day + NEEDS[UNITS] > DAILY[UNITS]
        assert house.spent[pacific_day(START + timedelta(days=1, hours=20)), UPLOADS] < DAILY[UPLOADS]
        assert any("quota" in said for said in house.said)
        assert any("too late" in said for said in house.said)
        assert len(house.published) == sum(len(published_slots(scene, channel)) for channel in CROWDED)
