"""Dagster's storage and the ledger on one real Postgres: a whole episode, and what a server that stops does."""

import shutil
from decimal import Decimal

import dagster as dg
import pytest
from sqlalchemy import create_engine, inspect

from storyassets.cli.running import open_instance
from storyassets.definitions import assemble
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.defs.running.asking import brief_of_channel
from storyassets.errors import BadConfiguration
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.database import parse_url
from storyassets.studio.documents import write_document
from storyassets.studio.gateway import Gateway
from storyassets.studio.ledger import Ledger
from storyassets.studio.recovery import FIRST_TAKE
from storyassets.studio.takes import TakeStore
from storyassets_tests.fakes.providers import FakeProvider, FakeValidator
from storyassets_tests.fakes.studios import a_request
from storyassets_tests.fakes.workshops import REPO, a_settings, a_workshop
from storyassets_tests.studio.test_ledger import an_intent

KEY = "the-lamp"
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""


@pytest.fixture
def address(postgres):
    return postgres.new_database()


@pytest.fixture
def workshop(tmp_path, address):
    settings = a_settings(tmp_path).model_copy(update={"ledger_url": address})
    workshop = Workshop(settings, registry=a_workshop(tmp_path).registry)
    yield workshop
    workshop.ledger.close()


@pytest.fixture
def instance(workshop, address, monkeypatch):
    """As the repository's own dagster.yaml for Postgres says."""
    home = workshop.settings.dagster_home
    home.mkdir()
    shutil.copy(REPO / "dagster_home" / "postgres" / "dagster.yaml", home)
    driver = parse_url(address).drivername
    monkeypatch.setenv("STORYASSETS_POSTGRES_URL", address.replace("postgresql", driver, 1))
    with open_instance(workshop.settings) as opened:
        yield opened


def run(workshop, instance):
    job = assemble(workshop).resolve_job_def(EPISODE_JOB)
    return job.execute_in_process(
        instance=instance,
        partition_key=KEY,
        raise_on_error=False,
        run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
    )


def figure_sum(result, name):
    metadata = [event.materialization.metadata for event in result.get_asset_materialization_events()]
    return sum(figures[name].value for figures in metadata if name in figures)


def test_a_whole_episode_and_again_at_no_cost(workshop, instance, address):
    brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20})
    write_document(workshop.folder(KEY).brief, brief)
    instance.add_dynamic_partitions(EPISODES, [KEY])
    first = run(workshop, instance)
    assert first.success, [event.step_key for event in first.all_events if event.is_step_failure]
    assert workshop.folder(KEY).video.is_file()
    again = run(workshop, instance)
    assert (figure_sum(again, "takes_made"), figure_sum(again, "segments_encoded")) == (0, 0)
    assert instance.get_run_by_id(again.run_id).status == dg.DagsterRunStatus.SUCCESS
    assert workshop.ledger.totals(KEY).made == figure_sum(first, "takes_made")
    engine = create_engine(parse_url(address))
    tables = set(inspect(engine).get_table_names())
    engine.dispose()
    assert {"runs", "event_logs", "storyassets_calls", "storyassets_episodes"} <= tables
    assert not list(workshop.settings.studio_dir.glob("*.sqlite*"))


def test_a_server_that_stops_in_the_middle_of_a_call_loses_nothing(tmp_path, address, postgres):
    """The take is stored by then: once the server is there again, the next run finds it and settles the call."""
    provider = FakeProvider(price_usd="0.25", before_answer=postgres.stop)
    purpose = {"subject": "l1", "validate": FakeValidator(())}

    def a_desk(voice):
        chains = {ProviderRole.VOICE: [voice]}
        return Gateway(TakeStore(tmp_path), ledger, chains).for_asset(KEY, "voice_clips")

    ledger = Ledger(address)
    a_desk(FakeProvider(price_usd="1")).obtain(ProviderRole.VOICE, a_request("Before."), **purpose)
    try:
        with pytest.raises(BadConfiguration, match="the ledger cannot be used") as stopped:
            a_desk(provider).obtain(ProviderRole.VOICE, a_request(), **purpose)
        assert stopped.value.exit_code == 3
        assert "\n" not in str(stopped.value)
        with pytest.raises(BadConfiguration, match="the ledger cannot be used"):
            ledger.reserve(an_intent())
    finally:
        postgres.start()
    _, call = ledger.find_calls(KEY)
    costs = {one.request_key: one.cost_usd for _, one in TakeStore(tmp_path).find_records(FIRST_TAKE)}
    assert (call.state, costs[call.request_key]) == ("in_flight", Decimal("0.25"))
    again = a_desk(provider).obtain(ProviderRole.VOICE, a_request(), **purpose)
    assert again.reused
    assert len(provider.asked) == 1
    _, call = ledger.find_calls(KEY)
    assert (call.state, call.cost_usd) == ("settled", Decimal("0.25"))
    assert ledger.spending(KEY).episode_usd == Decimal("1.25")
    ledger.close()


def test_nobody_is_paid_while_the_server_is_down(tmp_path, address, postgres):
    ledger = Ledger(address)
    provider = FakeProvider(price_usd="0.25")
    gateway = Gateway(TakeStore(tmp_path), ledger, {ProviderRole.VOICE: [provider]})
    postgres.stop()
    try:
        with pytest.raises(BadConfiguration, match="the ledger cannot be used"):
            gateway.for_asset(KEY, "voice_clips").obtain(
                ProviderRole.VOICE, a_request(), subject="l1", validate=FakeValidator(())
            )
    finally:
        postgres.start()
    assert provider.asked == ()
    assert ledger.find_calls(KEY) == []
    ledger.close()
