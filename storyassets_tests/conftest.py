"""What tests of several rooms share: the databases that a ledger may stand in, and the simulated providers.

Here also: how tests are dealt out to several processes.
"""

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

from storyassets_tests.fakes.studios import a_ledger_url

settings.register_profile(
    "suite", deadline=None
)  # machines are shared: how long an example takes says nothing
settings.load_profile("suite")

WORKERS_PER_CORE = 2
"""Many tests wait for what they have started."""
SLOWEST = (
    "defs.test_edits", "web.test_whole_ui", "cli.test_two_at_once", "cli.test_batching",
    "cli.test_full_disk", "cli.test_keeping", "cli.test_batching_pool", "cli.test_running",
    "providers.test_figures", "providers.test_puppeteer", "providers.test_illustrator",
    "defs.assets.test_quality_score", "defs.running.test_makers", "defs.assets.test_music", "defs.test_episode",
    "postgres.test_everything_on_postgres", "postgres.test_faults_on_postgres", "defs.slots.test_a_month",
    "web.test_browser", "defs.running.test_alerting", "defs.assets.test_listings", "defs.publishing.test_publishing",
    "studio.test_budgets", "cli.test_publishing", "cli.test_app",
)  # fmt: skip
"""Begun first, so that nobody waits for them at the end."""
TO_BE_DEALT_OUT = frozenset(SLOWEST) - {
    "web.test_whole_ui", "providers.test_figures", "providers.test_puppeteer", "providers.test_illustrator",
    "cli.test_batching", "cli.test_two_at_once", "defs.assets.test_listings", "defs.slots.test_a_month",
    "defs.test_edits",
}  # fmt: skip
"""Their tests need not stay together: they share nothing that is slow to make."""


MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of this user's own in it
ROOM_BYTES = 4 << 30
"""So much is free there, or the files of tests are on the disk: the suite takes a fraction of it."""


def pytest_configure():
    """The files of tests are in memory: most tests of books and takes did nothing but wait for the disk."""
    has_room = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM_BYTES
    if has_room:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    # Hundreds of processes are started here: a module is compiled once, not once in each of them.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    gc.disable()


def pytest_collection_finish():
    """What is loaded by now is there to the end: nobody looks through all of it for rubbish, again and again."""
    gc.freeze()
    gc.enable()


def pytest_xdist_auto_num_workers(config):
    """What `-n auto` stands for."""
    return WORKERS_PER_CORE * (os.cpu_count() or 1)


class Dealer(LoadScopeScheduling):
    """The tests of a module stay in one process, but where they are slow and apart; the slowest begin first.

    Marks of groups would say the same, but xdist 3.8 writes them where pytest 9.2 does not read them.
    """

    def _split_scope(self, nodeid):
        path = nodeid.partition("::")[0]
        return nodeid if module_of(path) in TO_BE_DEALT_OUT else path


def pytest_xdist_make_scheduler(config, log):
    """How tests are dealt out to several processes, unless the command line asks for another way."""
    if config.getvalue("dist") not in ("load", "loadgroup"):
        return None
    config.option.loadscopereorder = False
    return Dealer(config, log)


def pytest_collection_modifyitems(items):
    """The slowest modules first."""
    items.sort(key=lambda item: order_of(module_of(item.nodeid.partition("::")[0])))


def module_of(path):
    """Of these tests: cli.test_running."""
    return path.removesuffix(".py").replace("/", ".").partition(".")[2]


def order_of(module):
    """The place of a module among the others; those that are not named stay as they are."""
    return SLOWEST.index(module) if module in SLOWEST else len(SLOWEST)


@pytest.fixture(scope="session")
def postgres():
    """A Postgres server of this session's own; tests that want it are skipped where none can run."""
    module = pytest.importorskip("storyassets_tests.fakes.postgres", reason="no Postgres is installed")
    try:
        started = module.a_postgres()
        server = started.__enter__()
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"Postgres cannot run here: {error}")
    yield server
    started.__exit__(None, None, None)


@pytest.fixture(params=["sqlite", "postgres"])
def ledger_url(request, tmp_path):
    """The address of an empty database: a test that takes it runs once on each kind."""
    if request.param == "sqlite":
        return a_ledger_url(tmp_path)
    return request.getfixturevalue("postgres").new_database()


@pytest.fixture(scope="session")
def simulated_providers():
    """Every provider on loopback, one server for all tests of this process; tests take `simulator`."""
    from storyassets_tests.simulator import Simulator

    with Simulator() as started:
        yield started


@pytest.fixture
def simulator(simulated_providers):
    """The simulated providers as new: no faults, nothing seen, nothing charged."""
    simulated_providers.reset()
    yield simulated_providers
    failures = simulated_providers.failures()
    simulated_providers.reset()
    assert failures == []


@pytest.fixture(scope="module")
def youtube_clock():
    """The simulated YouTube's clock; a module whose tests are about hours has its own."""
    from storyassets_tests.simulator.youtube.simulator import real_time

    return real_time


@pytest.fixture(scope="module")
def simulated_youtube(youtube_clock):
    """YouTube on loopback, one server a module; tests take `youtube`."""
    from storyassets_tests.simulator.youtube import YouTubeSimulator

    with YouTubeSimulator(youtube_clock) as started:
        yield started


@pytest.fixture
def youtube(simulated_youtube):
    """The simulated YouTube as new: no videos, no faults, nothing seen, no quota used."""
    simulated_youtube.reset()
    yield simulated_youtube
    failures = simulated_youtube.failures()
    simulated_youtube.reset()
    assert failures == []
