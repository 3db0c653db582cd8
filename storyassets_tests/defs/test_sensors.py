"""Sensors of publishing: what is ready goes up at its time, once; a slot that is lost goes to the next who is ready."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import dagster as dg
import pytest

from storyassets.defs.jobs import PUBLISH_JOB
from storyassets.defs.sensors import JUDGES, MOST_PUBLICATIONS_OF_A_TICK, publishing_sensors
from storyassets.defs.slots.slot_publishing import MOST_ATTEMPTS
from storyassets.defs.slots.slot_watch import CONTENT_TAG, Judges
from storyassets.errors import BadInput
from storyassets.model.alert import AlertKind
from storyassets.studio.alerts import Alerts
from storyassets.studio.catalogue_rows import Verdict
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.publications import NewPublication
from storyassets.studio.publishing_schema import publications
from storyassets_tests.fakes.automation import NOW, a_scene, an_instance, the_reason, tick_sensor

HOUR = timedelta(hours=1)
SOON, TOMORROW = NOW + 2 * HOUR, NOW + 26 * HOUR
CONTENT = "ab" * 32


class Books:
    """Who is ready, as a test says it."""

    def __init__(self) -> None:
        self.obstacles: dict[str, list[str]] = {}
        self.contents: dict[str, str | None] = {}
        self.asked: list[str] = []

    def find_obstacles(self, workshop, episode):
        self.asked.append(episode)
        if "torn" in episode:
            raise BadInput("it cannot be read", stage="brief", thing=episode)
        return self.obstacles.get(episode, [])

    def content_of(self, workshop, episode):
        return self.contents.get(episode, CONTENT)

    @property
    def judges(self) -> Judges:
        return Judges(self.find_obstacles, self.content_of)


class FakeSender:
    """Keeps what people were told."""

    name = "webhook"

    def __init__(self) -> None:
        self.sent = []

    def send(self, alert) -> None:
        self.sent.append(alert)


@pytest.fixture(scope="module")
def instance(tmp_path_factory):
    with an_instance(tmp_path_factory.mktemp("instance")) as instance:
        yield instance


@pytest.fixture
def books():
    return Books()


@pytest.fixture
def sender():
    return FakeSender()


@pytest.fixture
def scene(tmp_path, instance, sender):
    with a_scene(tmp_path, instance) as scene:
        database = scene.workshop.ledger.database
        scene.workshop.alerts = Alerts(database, [sender], str, clock=scene.clock.now)
        yield scene


def sensors_of(books):
    return {sensor.name: sensor for sensor in publishing_sensors(books.judges)}


def publish_ready(scene, books):
    return tick_sensor(scene, sensors_of(books)["publish_ready"])


def slots_at_risk(scene, books):
    return the_reason(tick_sensor(scene, sensors_of(books)["slots_at_risk"]))


def reserve(scene, episode, starts_at, channel="tales"):
    assert scene.workshop.outlets.slots.reserve(channel, starts_at, episode)


def make(scene, *episodes, channel="tales"):
    """They are finished, as far as the catalogue knows."""
    for episode in episodes:
        scene.workshop.catalogue.note_episode(episode, channel=channel, video=CONTENT)


def holder(scene, starts_at):
    found = scene.workshop.outlets.slots.find("tales", starts_at, starts_at + timedelta(seconds=1))
    return found[0].episode if found else None


def started(ticked):
    return [request.partition_key for request in ticked.run_requests]


# -- publish_ready ---------------------------------------------------------------------------------


def test_only_what_is_near_and_ready_is_published_and_the_rest_is_said(scene, books):
    reserve(scene, "ready", SOON)
    reserve(scene, "waiting", SOON + 0.5 * HOUR)
    reserve(scene, "far", TOMORROW)
    books.obstacles["waiting"] = ["nobody has approved it", "and more"]
    ticked = publish_ready(scene, books)
    [request] = ticked.run_requests
    assert (request.partition_key, request.tags[CONTENT_TAG]) == ("ready", CONTENT)
    assert "far" not in books.asked
    scene.run("ready", dg.DagsterRunStatus.STARTED, PUBLISH_JOB, **{CONTENT_TAG: CONTENT})
    assert the_reason(publish_ready(scene, books)) == (
        "ready: it is being published; waiting: nobody has approved it (and 1 more)"
    )


def test_without_a_slot_that_is_near_it_says_so(scene, books):
    reserve(scene, "far", TOMORROW)
    make(scene, "without-a-slot")
    assert the_reason(publish_ready(scene, books)) == "no episode has a slot that is near"


def test_the_same_content_has_the_same_run_key_and_other_content_another(scene, books):
    reserve(scene, "ready", SOON)
    keys = [publish_ready(scene, books).run_requests[0].run_key for _ in range(2)]
    assert keys[0] == keys[1]
    books.contents["ready"] = "cd" * 32
    assert publish_ready(scene, books).run_requests[0].run_key != keys[0]


def test_what_was_published_is_not_published_again(scene, books):
    reserve(scene, "ready", SOON)
    scene.run("ready", dg.DagsterRunStatus.SUCCESS, PUBLISH_JOB, **{CONTENT_TAG: CONTENT})
    assert the_reason(publish_ready(scene, books)) == "ready: it was published"
    scene.workshop.outlets.slots.mark_published("ready")
    assert the_reason(publish_ready(scene, books)) == "no episode has a slot that is near"


def test_a_publication_that_failed_is_tried_again_after_a_pause_and_not_for_ever(scene, books):
    reserve(scene, "ready", SOON)

    def be_at(moment):
        scene.clock.moment = moment
        assert scene.workshop.outlets.slots.move("ready", moment + 2 * HOUR)

    keys = []
    for attempt in range(MOST_ATTEMPTS):
        hours = 6 if attempt % 2 else -6  # a clock that is set back does not stop it either
        be_at(datetime.now(UTC) + hours * HOUR)
        keys.append(publish_ready(scene, books).run_requests[0].run_key)
        run = scene.run("ready", dg.DagsterRunStatus.STARTED, PUBLISH_JOB, **{CONTENT_TAG: CONTENT})
        scene.instance.report_run_failed(run)
        be_at(datetime.now(UTC))
        told = the_reason(publish_ready(scene, books))
        assert ("tried again" in told) == (attempt < MOST_ATTEMPTS - 1)
    assert len(set(keys)) == MOST_ATTEMPTS
    assert told == f"ready: {MOST_ATTEMPTS} runs have not published it to the end: storyassets publish"


def test_what_is_half_done_at_the_outlet_is_seen_through(scene, books):
    reserve(scene, "half", SOON)
    note_publication(scene, "half")
    scene.workshop.outlets.slots.mark_published("half")
    books.obstacles["half"] = ["it is published already"]
    [request] = publish_ready(scene, books).run_requests
    assert (request.partition_key, request.tags[CONTENT_TAG]) == ("half", CONTENT)
    scene.clock.moment = datetime.now(UTC)
    run = scene.run("half", dg.DagsterRunStatus.STARTED, PUBLISH_JOB, **{CONTENT_TAG: CONTENT})
    assert the_reason(publish_ready(scene, books)) == "half: it is being published"
    scene.instance.report_run_failed(run)
    assert "tried again 10 minutes after" in the_reason(publish_ready(scene, books))
    scene.clock.move(minutes=11)
    [again] = publish_ready(scene, books).run_requests
    assert again.run_key != request.run_key


def test_a_slot_that_is_over_publishes_nothing(scene, books):
    reserve(scene, "late", NOW - 2 * HOUR)
    assert the_reason(publish_ready(scene, books)) == "late: its slot is over"
    assert books.asked == []


def test_an_episode_or_channel_that_cannot_be_read_stops_no_other(scene, books):
    reserve(scene, "torn", SOON)
    reserve(scene, "ready", SOON + 0.5 * HOUR)
    reserve(scene, "lost", SOON, channel="gone")
    assert started(publish_ready(scene, books)) == ["ready"]
    books.obstacles["ready"] = ["no"]
    told = the_reason(publish_ready(scene, books))
    assert "there is no channel 'gone'" in told
    assert "torn: brief: torn: it cannot be read" in told
    assert told.count("\n") == 0


def test_a_tick_starts_only_so_many(scene, books):
    for number in range(MOST_PUBLICATIONS_OF_A_TICK + 3):
        reserve(scene, f"episode-{number:02}", SOON + number * timedelta(minutes=1))
    assert len(publish_ready(scene, books).run_requests) == MOST_PUBLICATIONS_OF_A_TICK


# -- slots_at_risk ---------------------------------------------------------------------------------


def test_a_near_slot_whose_episode_is_not_ready_is_told_once(scene, books, sender):
    reserve(scene, "slow", SOON)
    reserve(scene, "far", TOMORROW)
    books.obstacles = {"slow": ["nobody has approved it"], "far": ["not made yet"]}
    for _ in range(2):
        assert slots_at_risk(scene, books) == "slow: its slot is at risk: nobody has approved it"
    [alert] = sender.sent
    assert (alert.kind, alert.channel, alert.episode) == (AlertKind.SLOT, "tales", "slow")
    assert alert.message == "the slot 2026-11-21 12:00+01:00 of tales is at risk: nobody has approved it"
    assert holder(scene, SOON) == "slow"


def test_a_risk_that_passed_and_comes_back_is_told_again(scene, books, sender):
    reserve(scene, "slow", SOON)
    for obstacles in (["not made"], [], ["not made"]):
        books.obstacles["slow"] = obstacles
        slots_at_risk(scene, books)
    assert len(sender.sent) == 2


def fail_run(scene, books, episode):
    scene.run(episode, dg.DagsterRunStatus.FAILURE)
    books.obstacles[episode] = ["not made yet"]


def fail_gate(scene, books, episode):
    scene.workshop.catalogue.note_verdict(episode, Verdict("script/it_can_be_told", False))
    books.obstacles[episode] = ["the gate has not passed"]


def reject(scene, books, episode):
    scene.workshop.outlets.decisions.reject(episode, CONTENT, "dull", who="Ada", via="page")
    books.obstacles[episode] = ["Ada has rejected it: dull"]


@pytest.mark.parametrize(
    ("lose", "why"),
    [
        (fail_run, "its run failed"),
        (fail_gate, "the gate script/it_can_be_told has not passed"),
        (reject, "it was rejected: dull"),
    ],
)
def test_an_episode_that_failed_or_was_rejected_loses_its_slot_to_the_next_that_is_ready(
    scene, books, lose, why
):
    reserve(scene, "lost", TOMORROW)
    make(scene, "unready", "next", "after", "lost")
    books.obstacles["unready"] = ["nobody has approved it"]
    lose(scene, books, "lost")
    assert slots_at_risk(scene, books) == f"lost has lost its slot: {why}; next takes it"
    assert holder(scene, TOMORROW) == "next"
    assert scene.workshop.outlets.slots.slot_of("lost") is None
    assert slots_at_risk(scene, books) == "no slot is at risk"


def test_without_one_that_waits_the_one_with_the_latest_slot_takes_it(scene, books):
    for number, episode in enumerate(("lost", "second", "third", "fourth")):
        reserve(scene, episode, TOMORROW + number * 24 * HOUR)
    books.obstacles["fourth"] = ["not made yet"]
    fail_run(scene, books, "lost")
    assert slots_at_risk(scene, books).endswith("third takes it")
    assert [holder(scene, TOMORROW + number * 24 * HOUR) for number in range(4)] == [
        "third",
        "second",
        None,
        "fourth",
    ]


def test_an_empty_slot_that_is_near_is_told(scene, books, sender):
    reserve(scene, "lost", SOON)
    fail_run(scene, books, "lost")
    assert slots_at_risk(scene, books) == "lost has lost its slot: its run failed"
    [alert] = sender.sent
    assert "is empty: lost: its run failed" in alert.message


def test_a_slot_is_kept_for_an_hour_after_its_time_and_then_lost(scene, books):
    reserve(scene, "late", NOW - 0.5 * HOUR)
    make(scene, "next")
    books.obstacles["late"] = ["nobody has approved it"]
    assert "at risk" in slots_at_risk(scene, books)
    scene.clock.move(hours=1)
    assert slots_at_risk(scene, books) == "late has lost its slot: it was too late for it"
    assert scene.workshop.outlets.slots.slot_of("next") is None


def test_a_video_that_the_outlet_cannot_use_loses_its_slot(scene, books):
    reserve(scene, "unused", TOMORROW)
    asked = NewPublication("unused", "youtube", "tales", "sa1", CONTENT, 5000)
    lease = scene.workshop.outlets.publications.take(asked)
    lease.note_video("its-id")
    lease.note_failure("it was rejected there")
    assert slots_at_risk(scene, books).startswith("unused has lost its slot: youtube could not use its video")


def test_a_run_under_way_may_still_make_it(scene, books):
    reserve(scene, "again", TOMORROW)
    fail_run(scene, books, "again")
    fail_gate(scene, books, "again")
    scene.run("again", dg.DagsterRunStatus.STARTED)
    assert slots_at_risk(scene, books) == "no slot is at risk"
    assert holder(scene, TOMORROW) == "again"


def test_a_failure_that_stands_in_nothing_s_way_loses_no_slot(scene, books):
    reserve(scene, "mended", TOMORROW)
    fail_run(scene, books, "mended")
    scene.workshop.catalogue.note_verdict("mended", Verdict("preview_video/it_is_whole", False))
    books.obstacles["mended"] = []
    assert slots_at_risk(scene, books) == "no slot is at risk"


def test_a_rejection_of_what_it_was_before_has_lapsed(scene, books):
    reserve(scene, "mended", TOMORROW)
    reject(scene, books, "mended")
    books.contents["mended"] = "cd" * 32
    assert slots_at_risk(scene, books) == "no slot is at risk"


def test_what_is_being_published_or_is_at_the_outlet_keeps_its_slot(scene, books):
    reserve(scene, "going", NOW - 9 * HOUR)
    reserve(scene, "there", NOW - 8 * HOUR)
    scene.run("going", dg.DagsterRunStatus.STARTED, PUBLISH_JOB)
    note_publication(scene, "there")
    books.obstacles["there"] = ["it is published already"]
    slots_at_risk(scene, books)
    assert {slot.episode for slot in scene.workshop.outlets.slots.reserved()} == {"going", "there"}


def note_publication(scene, episode):
    now = write_time(NOW)
    row = {"episode": episode, "outlet": "youtube", "channel": "tales", "marker": "m", "content": CONTENT}
    with scene.workshop.ledger.database.writing() as connection:
        connection.execute(publications.insert().values(**row, state="sent", created_at=now, updated_at=now))


def test_a_clock_that_jumps_back_frees_nothing_and_publishes_nothing_twice(scene, books):
    reserve(scene, "ready", SOON)
    [first] = publish_ready(scene, books).run_requests
    scene.clock.move(days=-3)
    assert slots_at_risk(scene, books) == "no slot is at risk"
    assert the_reason(publish_ready(scene, books)) == "no episode has a slot that is near"
    scene.clock.move(days=3)
    [again] = publish_ready(scene, books).run_requests
    assert again.run_key == first.run_key


def test_a_broken_database_is_the_reason_the_tick_gives(scene, books):
    scene.workshop.ledger.close()
    scene.workshop.__dict__.pop("outlets", None)
    scene.workshop.__dict__.pop("ledger", None)
    scene.settings.studio_dir.joinpath("ledger.sqlite").write_bytes(b"not a database at all" * 99)
    for name in ("ledger.sqlite-wal", "ledger.sqlite-shm"):
        scene.settings.studio_dir.joinpath(name).unlink(missing_ok=True)
    assert "the ledger is damaged" in the_reason(publish_ready(scene, books))
    assert "the ledger is damaged" in slots_at_risk(scene, books)


def test_the_real_judges_say_why_an_episode_that_is_nowhere_is_not_published(scene):
    scene.write_channel(
        "tales",
        scene.settings.channels_dir.joinpath("tales.yaml").read_text() + "publishing: {outlet: youtube}\n",
    )
    reserve(scene, "nowhere", SOON)
    sensor = next(one for one in publishing_sensors(JUDGES) if one.name == "publish_ready")
    assert the_reason(tick_sensor(scene, sensor)).startswith("nowhere: ")


def test_they_are_for_a_person_to_start(books):
    for sensor in sensors_of(books).values():
        assert sensor.default_status is dg.DefaultSensorStatus.STOPPED
        assert "Start it once" in sensor.description
