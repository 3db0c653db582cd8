"""What tests of schedules and sensors share: a workshop whose clock is moved, and the runs that ticks asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import dagster as dg

from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES, PARTITION_TAG
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.resources import Workshop
from storyassets.settings import Settings
from storyassets_tests.fakes.instances import a_temporary_instance
from storyassets_tests.fakes.outlets import is_logged_in
from storyassets_tests.fakes.workshops import a_settings

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DAILY = "name: tales\nposting: {time_zone: Europe/Berlin, every_day: ['18:30'], ahead_days: 2, lead_h: 3}\n"
STORY = """The {name} That Lied

A fox found a {name} in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The {name} burned at last, and nobody had lit it.
"""
NAMES = ("Lamp", "Bell", "Door", "Coat", "Ship", "Well", "Drum", "Rose", "Kite", "Harp", "Mask", "Coin")


class MovedClock:
    """A clock that stands until it is moved, to and fro."""

    def __init__(self, now: datetime = NOW) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


class Scene:
    """A workshop with channels and a bank of its own, Dagster's instance, and a clock."""

    def __init__(self, tmp_path: Path, instance: dg.DagsterInstance, channels: str = DAILY) -> None:
        self.clock = MovedClock()
        self.instance = instance
        self._tmp_path = tmp_path
        self.settings: Settings = a_settings(tmp_path).model_copy(
            update={"stories_dir": tmp_path / "stories"}
        )
        self.write_channel("tales", channels)
        self.tell_stories(4)
        self.workshop = self.open_workshop()

    def open_workshop(self) -> Workshop:
        """Another process's workshop on the same studio."""
        return Workshop(
            self.settings, open_outlets=lambda s, d: Outlets(s, d, clock=self.clock.now, login=is_logged_in)
        )

    def write_channel(self, name: str, text: str) -> None:
        (self.settings.channels_dir / f"{name}.yaml").write_text(text)

    def tell_stories(self, count: int) -> None:
        """The bank has so many stories."""
        self.settings.stories_dir.mkdir(exist_ok=True)
        for number in range(count):
            name = f"{NAMES[number % len(NAMES)]}{number // len(NAMES) or ''}"
            (self.settings.stories_dir / f"{number:03}.txt").write_text(STORY.format(name=name))

    def run(
        self,
        episode: str,
        status: dg.DagsterRunStatus = dg.DagsterRunStatus.SUCCESS,
        job: str = EPISODE_JOB,
        **tags: str,
    ) -> dg.DagsterRun:
        """A run as the daemon leaves it behind; nothing is executed."""
        run = dg.DagsterRun(job_name=job, tags={PARTITION_TAG: episode, **tags}, status=status)
        return self.instance.add_run(run)

    def keys(self) -> list[str]:
        return sorted(self.instance.get_dynamic_partitions(EPISODES))


@contextmanager
def an_instance(folder: Path) -> Iterator[dg.DagsterInstance]:
    """Dagster's books, which schedules ask; a dear thing, so that several tests share it."""
    with a_temporary_instance(folder) as instance:
        yield instance


@contextmanager
def a_scene(tmp_path: Path, instance: dg.DagsterInstance, channels: str = DAILY) -> Iterator[Scene]:
    """The scene, closed at the end, with nothing left of it in Dagster's books."""
    scene = Scene(tmp_path, instance, channels)
    try:
        yield scene
    finally:
        scene.workshop.close()
        for run in instance.get_runs():
            instance.run_storage.delete_run(run.run_id)
        for key in instance.get_dynamic_partitions(EPISODES):
            instance.delete_dynamic_partition(EPISODES, key)


@cache
def a_repository() -> dg.RepositoryDefinition:
    """The jobs and assets that requests are held against."""
    return assemble(Workshop()).get_repository_def()


def tick_schedule(scene: Scene, schedule: dg.ScheduleDefinition, workshop: Workshop | None = None):
    """What the daemon would hear of one tick."""
    context = dg.build_schedule_context(
        instance=scene.instance,
        scheduled_execution_time=scene.clock.now(),
        resources={"workshop": workshop or scene.workshop},
        repository_def=a_repository(),
    )
    return schedule.evaluate_tick(context)


def tick_sensor(
    scene: Scene, sensor: dg.SensorDefinition, cursor: str | None = None, workshop: Workshop | None = None
):
    """The same of a sensor."""
    context = dg.build_sensor_context(
        instance=scene.instance,
        cursor=cursor,
        resources={"workshop": workshop or scene.workshop},
        repository_def=a_repository(),
    )
    with dg.partition_loading_context(dynamic_partitions_store=scene.instance):
        return sensor.evaluate_tick(context)


def the_reason(ticked) -> str:
    """Why a tick did nothing."""
    assert not ticked.run_requests
    return ticked.skip_message
