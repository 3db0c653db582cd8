"""What tests of several rooms share: the databases that a ledger may stand in, and the simulated providers."""

import subprocess

import pytest

from storyassets_tests.fakes.studios import a_ledger_url


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
