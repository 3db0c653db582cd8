"""A tick over a thousand episodes against one over ten, in CPU seconds: python -m benchmarks.sensors

Each episode has its row, assets and gates in the catalogue, its run in Dagster's books, and a published slot of
the past; the last ones hold slots that are near or to come. The judges are the real ones.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dagster as dg

from benchmarks.listing import fill_studio
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES, PARTITION_TAG
from storyassets.defs.publishing.outlets import Outlets
from storyassets.defs.resources import Workshop
from storyassets.defs.schedules import find_due
from storyassets.defs.sensors import JUDGES
from storyassets.defs.slots.slot_keeping import SlotKeeping
from storyassets.defs.slots.slot_publishing import SlotPublishing
from storyassets.defs.sources.inbox import look_through
from storyassets.settings import Settings
from storyassets.studio.ledger_rows import write_time
from storyassets.studio.ledger_schema import verdicts
from storyassets.studio.publishing_schema import slots

FEW, MANY = 10, 1000
REPEATS = 7
LIMIT = 20.0
"""What a tick over a thousand episodes may cost beside one over ten."""
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
CHANNEL = """name: default
publishing: {outlet: youtube}
posting: {every_day: ['10:00', '22:00'], lead_h: 3, ahead_days: 2}
"""
MOST_RESERVED = 10


def open_workshop(folder: Path) -> Workshop:
    channels = folder / "channels"
    channels.mkdir()
    (channels / "default.yaml").write_text(CHANNEL)
    studio_dir = folder / "studio"
    settings = Settings(
        studio_dir=studio_dir, channels_dir=channels, stories_dir=folder, dagster_home=folder,
        ledger_url=f"sqlite:///{studio_dir / 'ledger.sqlite'}", encoder_slots=1,
    )  # fmt: skip
    return Workshop(
        settings, open_outlets=lambda s, d: Outlets(s, d, clock=lambda: NOW, login=lambda outfit: None)
    )


def fill_slots(workshop: Workshop, count: int) -> None:
    """Every episode had its slot; the last of them have theirs to come, the first of these within the hour."""
    to_come = min(MOST_RESERVED, count // 2)
    stamp = write_time(NOW)
    rows = []
    for number in range(count):
        left = count - number
        reserved = left <= to_come
        moment = (
            NOW + timedelta(hours=12 * (to_come - left) + 1) if reserved else NOW - timedelta(hours=12 * left)
        )
        rows.append(
            {"channel": "default", "starts_at": write_time(moment), "episode": f"episode-{number:05}",
             "state": "reserved" if reserved else "published", "created_at": stamp, "updated_at": stamp}
        )  # fmt: skip
    with workshop.ledger.database.writing() as connection:
        connection.execute(slots.insert(), rows)
        connection.execute(verdicts.update().values(passed=1))


def fill_runs(instance: dg.DagsterInstance, count: int) -> None:
    keys = [f"episode-{number:05}" for number in range(count)]
    instance.add_dynamic_partitions(EPISODES, keys)
    for key in keys:
        instance.add_run(
            dg.DagsterRun(job_name=EPISODE_JOB, tags={PARTITION_TAG: key}, status=dg.DagsterRunStatus.SUCCESS)
        )


def median_cpu_s(work: Callable[[], object]) -> float:
    work()
    spent = []
    for _ in range(REPEATS):
        started_s = time.process_time()
        work()
        spent.append(time.process_time() - started_s)
    return statistics.median(spent)


def claim_nothing(*_: object) -> dict[str, str]:
    raise AssertionError("every slot is taken: nothing is claimed")


def measure(count: int) -> dict[str, float]:
    """CPU seconds of one tick of each, over so many episodes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill_studio(folder, count)
        workshop = open_workshop(folder)
        with dg.DagsterInstance.local_temp(tempdir=name) as instance:
            fill_slots(workshop, count)
            fill_runs(instance, count)
            workshop.settings.inbox_dir.mkdir()
            channel = workshop.channel("default")
            ticks: dict[str, Callable[[], object]] = {
                "publish_ready": lambda: list(SlotPublishing(workshop, instance, JUDGES).find_requests()),
                "slots_at_risk": lambda: SlotKeeping(workshop, instance, JUDGES).look_after(),
                "daily_episodes": lambda: find_due(workshop, channel, instance, claim_nothing),
                "inbox": lambda: look_through(workshop, instance, {}),
            }
            spent = {name: median_cpu_s(tick) for name, tick in ticks.items()}
        workshop.close()
    return spent


def main() -> None:
    """Print the figures and hold the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", type=int, default=FEW)
    parser.add_argument("--many", type=int, default=MANY)
    options = parser.parse_args()
    few, many = measure(options.few), measure(options.many)
    worst = 0.0
    for name, few_s in few.items():
        ratio = many[name] / few_s
        worst = max(worst, ratio)
        print(
            f"{name}: over {options.few} episodes {few_s * 1000:.1f} ms, over {options.many} "
            f"{many[name] * 1000:.1f} ms, {ratio:.1f} x, asked {LIMIT:g}"
        )
    print(json.dumps({"name": "sensors", "ratio": round(worst, 2), "limit": LIMIT}))
    if worst > LIMIT:
        raise SystemExit(f"a tick costs more than {LIMIT:g} x")


if __name__ == "__main__":
    main()
