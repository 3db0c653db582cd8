"""Dagster's storage and the ledger on one real Postgres: a whole episode, and several processes that pay."""

import os
import shutil
import subprocess
import sys
from decimal import Decimal

import dagster as dg
import pytest
from sqlalchemy import create_engine, inspect

from storyassets.cli.running import open_instance
from storyassets.definitions import assemble
from storyassets.defs.asking import brief_of_channel
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.studio.catalogue import Catalogue
from storyassets.studio.database import parse_url
from storyassets.studio.documents import write_document
from storyassets.studio.ledger import Ledger
from storyassets_tests.fakes.workshops import REPO, a_settings, a_workshop

KEY = "the-lamp"
DEADLINE_S = 300
STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""
PAYER = """
import sys
from decimal import Decimal
from storyassets.errors import BudgetExceeded
from storyassets.studio.budget import Budget
from storyassets.studio.ledger import Ledger
from storyassets_tests.studio.test_ledger import an_intent
ledger = Ledger(sys.argv[1])
granted = 0
for number in range(5):
    try:
        ledger.settle(ledger.reserve(an_intent(f"k{number}"), Budget(day_usd=Decimal("1.00"))), Decimal("0.30"), None)
        granted += 1
    except BudgetExceeded:
        pass
print(granted)
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


def test_processes_cannot_spend_more_than_the_budget_together(address):
    payers = [
        subprocess.Popen(
            [sys.executable, "-c", PAYER, address],
            cwd=REPO,
            env=os.environ,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    try:
        granted = [int(payer.communicate(timeout=DEADLINE_S)[0]) for payer in payers]
    finally:
        for payer in payers:
            payer.kill()
            payer.wait()
    ledger = Ledger(address)
    try:
        assert sum(granted) == 3
        assert ledger.totals("the-sea").cost_usd == Decimal("0.9")
        assert Catalogue(ledger.database).find_costs("the-sea") == {("voice_clips", "l1"): Decimal("0.9")}
    finally:
        ledger.close()
