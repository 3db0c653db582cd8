"""Turns, breakers and incidents on a real Postgres, by several threads over two connections' pools."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from storyassets.errors import ProviderNotAsked, ProviderUnavailable
from storyassets.model.alert import Alert, AlertKind
from storyassets.studio.admission import Admission
from storyassets.studio.alerts import Alerts
from storyassets.studio.breaker import BreakerPolicy
from storyassets.studio.database import Database
from storyassets.studio.limits import ProviderLimit
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.studio.test_alerts import FakeSender

ACCOUNT = "cloud@0123abcd"


@pytest.fixture
def databases(postgres):
    address = postgres.new_database()
    with closing(Database(address)) as one, closing(Database(address)) as other:
        yield one, other


def admissions(databases, tmp_path, clock, **options):
    options = {"sleep": clock.sleep, **options}
    return [
        Admission(one, tmp_path / "locks", clock=clock.now, tell=lambda news: None, **options)
        for one in databases
    ]


def test_turns_are_shared(databases, tmp_path):
    clock = FakeTime()
    for admission in admissions(databases, tmp_path, clock) * 2:
        with admission.admit(ACCOUNT, ProviderLimit(per_minute=30)):
            pass
    assert clock.slept == (2.0, 2.0, 2.0)


def test_an_outage_is_met_by_failures_and_one_probe(databases, tmp_path):
    clock, sent = FakeTime(), []

    def knock(admission):
        try:
            with admission.admit(ACCOUNT, ProviderLimit(at_once=2)):
                sent.append(1)
                raise ProviderUnavailable("it answered 503")
        except ProviderNotAsked:
            return
        except ProviderUnavailable:
            return

    def yield_place(seconds):
        """Waits for places take no time of the clock, so that no cool-down ends meanwhile."""
        time.sleep(0.001)

    policy = BreakerPolicy(failures=3)
    offices = admissions(databases, tmp_path, clock, policy=policy, sleep=yield_place)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(knock, offices * 10))
        assert 3 <= len(sent) <= 4
        clock.sleep(30.0)
        before = len(sent)
        list(pool.map(knock, offices * 5))
        assert len(sent) - before == 1


def test_an_incident_is_told_once(databases):
    sender, clock = FakeSender(), FakeTime()
    desks = [Alerts(one, [sender], str, clock=clock.now) for one in databases]
    alert = Alert(incident="run:the-lamp:script", kind=AlertKind.RUN, message="it failed", when=clock.now())
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda desk: desk.tell(alert), desks * 4))
    assert len(sender.sent) == 1
    desks[0].end("run:the-lamp:")
    desks[1].tell(alert)
    assert len(sender.sent) == 2
