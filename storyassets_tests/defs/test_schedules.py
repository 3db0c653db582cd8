"""Schedules: the episodes of each channel's slots, made ahead; whatever is stopped when, one run for a slot."""

from __future__ import annotations

from datetime import timedelta

import dagster as dg
import pytest

from storyassets.defs.schedules import MOST_RUNS_OF_A_TICK, daily_schedules, performance_daily, schedule_name
from storyassets.defs.slots.slot_episodes import reserve_for_new
from storyassets.errors import BadInput
from storyassets.model.brief import Brief
from storyassets.studio.documents import read_document
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.publishing_schema import publications
from storyassets_tests.fakes.automation import DAILY, NOW, a_scene, an_instance, the_reason, tick_schedule

FIRST, SECOND = "tales-20261121-1830", "tales-20261122-1830"


@pytest.fixture(scope="module")
def instance(tmp_path_factory):
    with an_instance(tmp_path_factory.mktemp("instance")) as instance:
        yield instance


@pytest.fixture
def scene(tmp_path, instance):
    with a_scene(tmp_path, instance) as scene:
        yield scene


def the_schedule(scene, **named):
    return next(one for one in daily_schedules(scene.settings.channels_dir, **named) if "tales" in one.name)


def tick(scene, **named):
    return tick_schedule(scene, the_schedule(scene), **named)


def started(ticked):
    return [request.partition_key for request in ticked.run_requests]


def brief_of(scene, key):
    return read_document(scene.workshop.folder(key).brief, Brief)


def test_each_free_slot_of_the_next_days_gets_an_episode(scene):
    ticked = tick(scene)
    assert started(ticked) == [FIRST, SECOND]
    assert scene.keys() == [FIRST, SECOND]
    slots = scene.workshop.outlets.slots
    assert slots.slot_of(FIRST).starts_at.isoformat() == "2026-11-21T17:30:00+00:00"
    briefs = [brief_of(scene, key) for key in (FIRST, SECOND)]
    assert [brief.publish_at for brief in briefs] == [None, None]  # the slot says when
    assert [brief.channel for brief in briefs] == ["tales", "tales"]
    assert briefs[0].text != briefs[1].text
    assert len({request.run_key for request in ticked.run_requests}) == 2


def test_a_second_tick_finds_every_slot_taken(scene):
    for key in started(tick(scene)):
        scene.run(key, dg.DagsterRunStatus.STARTING)
    assert the_reason(tick(scene)) == ("no slot of tales is free from 3 hours to 2 days ahead; 2 are taken")
    scene.clock.move(days=1)
    assert started(tick(scene)) == ["tales-20261123-1830"]


def test_a_slot_whose_time_to_upload_has_come_is_not_begun_any_more(scene):
    scene.clock.move(hours=6)
    assert started(tick(scene)) == [SECOND]


def test_a_tick_that_was_lost_before_its_runs_began_is_made_good_by_the_next(scene):
    lost = tick(scene)
    again = tick(scene, workshop=scene.open_workshop())
    assert [(one.partition_key, one.run_key) for one in again.run_requests] == [
        (one.partition_key, one.run_key) for one in lost.run_requests
    ]


def test_a_run_that_was_created_and_never_launched_is_asked_for_again(scene):
    tick(scene)
    scene.run(FIRST, dg.DagsterRunStatus.NOT_STARTED)
    scene.run(SECOND, dg.DagsterRunStatus.STARTED)
    assert started(tick(scene)) == [FIRST]


def test_a_slot_that_was_reserved_before_a_crash_gets_its_brief_and_its_run(scene):
    channel = scene.workshop.channel("tales")
    key = reserve_for_new(scene.workshop, channel, NOW.replace(hour=17, minute=30))
    assert key == FIRST
    assert not scene.workshop.folder(key).path.exists()
    assert started(tick(scene)) == [FIRST, SECOND]
    assert brief_of(scene, FIRST).text


def test_a_story_that_was_claimed_before_a_crash_is_the_same_story_after_it(scene):
    tick(scene)
    told = brief_of(scene, FIRST).text
    scene.workshop.folder(FIRST).brief.unlink()
    tick(scene)
    assert brief_of(scene, FIRST).text == told


def test_a_slot_that_was_freed_gets_another_episode_under_another_key(scene):
    for key in started(tick(scene)):
        scene.run(key, dg.DagsterRunStatus.FAILURE)
    scene.workshop.outlets.slots.free(SECOND, "its run failed")
    assert started(tick(scene)) == [f"{SECOND}-2"]
    assert brief_of(scene, f"{SECOND}-2").text != brief_of(scene, SECOND).text


def test_an_episode_that_somebody_put_there_is_left_to_itself(scene):
    scene.workshop.outlets.slots.reserve("tales", NOW.replace(hour=17, minute=30), "my-own")
    assert started(tick(scene)) == [SECOND]


def test_with_nothing_left_to_tell_it_says_so_and_reserves_nothing(tmp_path, instance):
    with a_scene(tmp_path, instance) as scene:
        for story in scene.settings.stories_dir.iterdir():
            story.unlink()
        assert "every story of the bank is told" in the_reason(tick(scene))
        assert scene.workshop.outlets.slots.reserved() == []


def test_what_can_be_told_is_told_before_the_stories_run_out(tmp_path, instance):
    with a_scene(tmp_path, instance) as scene:
        for story in sorted(scene.settings.stories_dir.iterdir())[1:]:
            story.unlink()
        assert started(tick(scene)) == [FIRST]
        assert [slot.episode for slot in scene.workshop.outlets.slots.reserved()] == [FIRST]


def test_many_free_slots_are_filled_over_several_ticks(tmp_path, instance):
    often = DAILY.replace("['18:30']", "['08:00', '12:00', '18:30', '22:00']").replace(
        "ahead_days: 2", "ahead_days: 5"
    )
    with a_scene(tmp_path, instance, often) as scene:
        scene.tell_stories(24)
        first = started(tick(scene))
        assert len(first) == MOST_RUNS_OF_A_TICK
        assert len(scene.workshop.outlets.slots.reserved()) == MOST_RUNS_OF_A_TICK
        for key in first:
            scene.run(key)
        second = started(tick(scene))
        assert second
        assert not set(first) & set(second)


def test_a_channel_that_breaks_later_is_the_reason_the_tick_gives(scene):
    schedule = the_schedule(scene)
    scene.write_channel("tales", "name: tales\nposting: {time_zone: Europe/Atlantis}\n")
    assert "not a time zone" in the_reason(tick_schedule(scene, schedule))
    (scene.settings.channels_dir / "tales.yaml").unlink()
    assert "there is no channel 'tales'" in the_reason(tick_schedule(scene, schedule))


def test_a_broken_channel_has_no_schedule_and_takes_no_other_down(scene, caplog):
    scene.write_channel("broken", "name: broken\nposting: {every_day: ['25:00']}\n")
    scene.write_channel("torn", "name: [")
    assert [one.name for one in daily_schedules(scene.settings.channels_dir)] == ["daily_episodes_tales"]
    assert [record.levelname for record in caplog.records] == ["WARNING"] * 2
    assert "the channel broken has no schedule" in caplog.text
    assert "25:00" in caplog.text


def test_a_channel_s_schedule_has_a_name_of_its_own_whatever_other_channels_there_are():
    made = [schedule_name(name) for name in ("a-b", "a_b", "a-b-c", "a_b-c")]
    assert len(set(made)) == 4
    assert made[1] == "daily_episodes_a_b"
    assert all(name.replace("_", "").isalnum() for name in made)


def test_schedules_are_for_a_person_to_start(scene):
    for schedule in (the_schedule(scene), performance_daily):
        assert schedule.default_status is dg.DefaultScheduleStatus.STOPPED
        assert "Start it once" in schedule.description


def test_a_story_that_cannot_be_claimed_frees_its_slot(scene):
    def nothing(workshop, channel, episode):
        raise BadInput("nothing is left", fix="Write one")

    schedule = the_schedule(scene, claim=nothing)
    assert the_reason(tick_schedule(scene, schedule)) == "tales: nothing is left. Write one"
    assert scene.workshop.outlets.slots.reserved() == []


def test_a_story_that_makes_no_brief_frees_its_slot_and_says_which_field(scene):
    schedule = the_schedule(scene, claim=lambda workshop, channel, episode: {"text": "A fox.", "seed": "red"})
    assert the_reason(tick_schedule(scene, schedule)).startswith("tales: seed: ")
    assert scene.workshop.outlets.slots.reserved() == []


def publish(scene, episode, when):
    now = write_time(when)
    row = {"episode": episode, "outlet": "youtube", "channel": "tales", "marker": "m", "content": "0" * 64}
    with scene.workshop.ledger.database.writing() as connection:
        connection.execute(
            publications.insert().values(
                **row, state="processed", video_id=episode, publish_at=now, created_at=now, updated_at=now
            )
        )


def test_the_numbers_are_fetched_once_a_day_while_a_video_is_young(scene):
    assert "no episode was published" in the_reason(tick_schedule(scene, performance_daily))
    publish(scene, "the-fox", NOW - timedelta(days=3))
    keys = set()
    for _ in range(2):
        [request] = tick_schedule(scene, performance_daily).run_requests
        keys.add(request.run_key)
    assert keys == {"performance:2026-11-21"}
    scene.clock.move(days=88)
    assert "in the last 90 days" in the_reason(tick_schedule(scene, performance_daily))
