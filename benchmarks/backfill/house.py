"""A studio of its own with `storyassets ui` on it: the webserver, the daemon and the code, on either database."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psycopg2

from benchmarks.backfill.briefs import write_channels
from storyassets.studio.database import parse_url
from storyassets_tests.fakes.postgres import a_postgres

REPO = Path(__file__).parents[2]
PATIENCE_S = 180.0
LOOK_S = 2.0
SERVED = re.compile(r"the desk: (http://\S+)/episodes\n")
UI = [sys.executable, "-P", "-c", "from storyassets.cli.app import main; main()", "ui", "--port", "0"]
DATABASES = ("sqlite", "postgres")
FoundT = TypeVar("FoundT")


@dataclass(frozen=True)
class House:
    """The studio, and where its databases are."""

    home: Path
    postgres_url: str = ""

    @property
    def studio(self) -> Path:
        return self.home / "studio"

    @property
    def log(self) -> Path:
        """What the desk and its daemon say."""
        return self.home / "ui.log"

    @property
    def ledger_url(self) -> str:
        return self.postgres_url or f"sqlite:///{self.studio / 'ledger.sqlite'}"

    @property
    def environment(self) -> dict[str, str]:
        named = {
            "STORYASSETS_STUDIO": self.studio,
            "STORYASSETS_CHANNELS": self.home / "channels",
            "STORYASSETS_STORIES": REPO / "examples",
            "STORYASSETS_LEDGER_URL": self.ledger_url,
            "DAGSTER_HOME": self.home / "dagster",
            "PYTHONPATH": REPO,
        }
        if self.postgres_url:
            driver = parse_url(self.postgres_url).drivername
            named["STORYASSETS_POSTGRES_URL"] = self.postgres_url.replace("postgresql", driver, 1)
        return {**os.environ, **{name: str(value) for name, value in named.items()}}

    def furnish(self) -> None:
        """Write the channels and Dagster's configuration."""
        write_channels(self.home / "channels")
        self.studio.mkdir(parents=True)
        (self.home / "dagster").mkdir()
        kept = REPO / "dagster_home" / ("postgres" if self.postgres_url else "") / "dagster.yaml"
        shutil.copy(kept, self.home / "dagster")

    def database_bytes(self) -> int:
        """All that the runs, the events and the ledger take."""
        if self.postgres_url:
            return ask_postgres(self.postgres_url, "SELECT pg_database_size(current_database())")
        kept = [*self.studio.glob("*.sqlite*"), *(self.home / "dagster").rglob("*.db*")]
        return sum(path.stat().st_size for path in kept)


def ask_postgres(url: str, question: str) -> int:
    connection = psycopg2.connect(url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(question)
            [answer] = cursor.fetchone() or (0,)
            return int(answer)
    finally:
        connection.close()


@contextmanager
def a_house(home: Path, database: str) -> Iterator[House]:
    """An empty studio, with a Postgres of its own where one is wanted."""
    if database == "sqlite":
        house = House(home)
        house.furnish()
        yield house
        return
    with a_postgres() as postgres:
        house = House(home, postgres.new_database())
        house.furnish()
        yield house


@dataclass(frozen=True)
class Desk:
    """The command, as it is served."""

    process: int
    address: str


@contextmanager
def a_desk(house: House) -> Iterator[Desk]:
    """`storyassets ui`, until the block ends. Its words go to a file: a pipe that nobody empties stops runs."""
    with house.log.open("a") as log:
        process = subprocess.Popen(
            UI, env=house.environment, cwd=REPO, stdout=log, stderr=log, start_new_session=True
        )
    try:
        served = until(lambda: SERVED.search(house.log.read_text()) or process.poll(), "it is served")
        if not isinstance(served, re.Match):
            raise SystemExit(f"storyassets ui ended: {house.log.read_text()[-2000:]}")
        yield Desk(process.pid, served.group(1))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_S)


def until(look: Callable[[], FoundT], what: str, patience_s: float = PATIENCE_S) -> FoundT:
    """Look again and again until something is found."""
    end_s, pause = time.monotonic() + patience_s, threading.Event()
    while time.monotonic() < end_s:
        if found := look():
            return found
        pause.wait(LOOK_S)
    raise SystemExit(f"in {patience_s:.0f} s it was never so: {what}")
