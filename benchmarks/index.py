"""The index of all episodes: a thousand against ten, in CPU seconds of the page and of what `list` reads."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request

from storyassets.defs.planning.planning import Plan
from storyassets.model.brief import Brief
from storyassets.settings import Settings
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.catalogue_rows import Materialization, Verdict
from storyassets.studio.database import Database
from storyassets.studio.ledger_schema import episodes, materializations, verdicts
from storyassets.web.pages import Pages

FEW, MANY = 10, 1000
REPEATS = 15
GATES_EACH, ASSETS_EACH = 24, 17
MOST_RATIO = 20.0
"""What a thousand episodes may cost beside ten."""


class NoLauncher:
    """The index starts no run."""

    def start(self, key: str) -> str:
        raise NotImplementedError

    def latest(self, key: str) -> None:
        return None


def fill(database: Database, count: int) -> Catalogue:
    """That many episodes, each with its assets made and its gates judged, one in five stopped."""
    catalogue = Catalogue(database)
    catalogue.note_episode("first", title="First")
    catalogue.note_materialization("first", Materialization("broll", "v", 1.0))
    catalogue.note_verdict("first", Verdict("broll/it_is_there", True))
    keys = [f"episode-{number:05d}" for number in range(count - 1)]
    stamp = "2026-11-21T10:00:00.000000+00:00"
    with database.writing() as connection:
        connection.execute(episodes.insert(), [
            {"episode": key, "title": f"The tale of {key}", "channel": "default", "duration_s": 41.0, "video": "0" * 64,
             "thumbnail": "1" * 64, "quality_overall": 80.0, "archived_at": "", "created_at": stamp, "updated_at": stamp}
            for key in keys
        ])  # fmt: skip
        connection.execute(materializations.insert(), [
            {"episode": key, "asset": f"asset_{number}", "data_version": "v", "elapsed_s": 1.0, "made_at": stamp}
            for key in keys for number in range(ASSETS_EACH)
        ])  # fmt: skip
        connection.execute(verdicts.insert(), [
            {"episode": key, "gate": f"asset/gate_{number}", "passed": int(number > 0 or index % 5 > 0), "judged_at": stamp}
            for index, key in enumerate(keys) for number in range(GATES_EACH)
        ])  # fmt: skip
    return catalogue


def median_cpu_s(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    work()
    spent = []
    for _ in range(REPEATS):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return statistics.median(spent)


def plan_episode_never(brief: Brief) -> Plan:
    """The index plans nothing."""
    raise AssertionError(f"the index asked for a plan of {brief.key}")


def measure(count: int, folder: Path) -> tuple[float, float]:
    """CPU seconds of the index page, and of reading every episode."""
    database = Database(f"sqlite:///{folder / f'{count}.sqlite'}")
    try:
        catalogue = fill(database, count)
        settings = Settings(
            studio_dir=folder, channels_dir=folder, stories_dir=folder, dagster_home=folder,
            ledger_url="sqlite:///unused", encoder_slots=1,
        )  # fmt: skip
        pages = Pages(settings, catalogue, NoLauncher(), list, plan_episode_never)
        request = Request(
            {"type": "http", "method": "GET", "path": "/episodes", "query_string": b"", "headers": []}
        )
        return median_cpu_s(lambda: pages.index(request)), median_cpu_s(catalogue.list_episodes)
    finally:
        database.close()


def main() -> None:
    """Print the figures and hold the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        (few_page, few_list), (many_page, many_list) = (measure(count, Path(folder)) for count in (FEW, MANY))
    for name, few, many in (("index page", few_page, many_page), ("all episodes read", few_list, many_list)):
        print(
            f"{name}: {FEW} episodes {few * 1000:.1f} ms, {MANY} episodes {many * 1000:.1f} ms, {many / few:.1f}x"
        )
    if many_page / few_page > MOST_RATIO:
        raise SystemExit(f"the index page costs more than {MOST_RATIO:g}x")


if __name__ == "__main__":
    main()
