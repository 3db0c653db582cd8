"""What tests of several rooms share: the databases that a ledger may stand in, and the simulated providers.

Here also: how tests are dealt out to several processes.
"""

import os
import subprocess

import pytest

from storyassets_tests.fakes.studios import a_ledger_url

WORKERS_PER_CORE = 2
"""Many tests wait for what they have started."""
SLOWEST = ("web/test_whole_ui.py",)


def pytest_xdist_auto_num_workers(config):
    """What `-n auto` stands for."""
    return WORKERS_PER_CORE * (os.cpu_count() or 1)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Tests that share what is dear to set up stay in one process; groups are begun before single tests."""
    for item in items:
        if shares_a_fixture(item) or item.nodeid.partition("::")[0].endswith(SLOWEST):
            item.add_marker(pytest.mark.xdist_group(item.module.__name__))


def shares_a_fixture(item):
    """Whether it takes one that is made once for its module."""
    fixtures = getattr(item, "_fixtureinfo", None)
    named = fixtures.name2fixturedefs.values() if fixtures else ()
    return any(definition.scope == "module" for definitions in named for definition in definitions)


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


@pytest.fixture(scope="session")
def simulated_youtube():
    """YouTube on loopback, one server for all tests of this process; tests take `youtube`."""
    from storyassets_tests.simulator.youtube import YouTubeSimulator

    with YouTubeSimulator() as started:
        yield started


@pytest.fixture
def youtube(simulated_youtube):
    """The simulated YouTube as new: no videos, no faults, nothing seen, no quota used."""
    simulated_youtube.reset()
    yield simulated_youtube
    failures = simulated_youtube.failures()
    simulated_youtube.reset()
    assert failures == []
