"""Alerts: once per incident, to everyone, without secrets, and without failing what they tell of."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from threading import Lock

import pytest

from storyassets.errors import ProviderUnavailable
from storyassets.model.alert import Alert, AlertKind
from storyassets.studio.alerts import Alerts, alert_of_breaker, alerts_of_budgets
from storyassets.studio.breaker import BreakerNews, Standing
from storyassets.studio.budget import Budget, Spending
from storyassets.studio.database import Database
from storyassets_tests.fakes.clocks import FakeTime

NOW = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
CANARY = "sk-canary"


class FakeSender:
    """Keeps what it was given; a deaf one takes nothing."""

    def __init__(self, name: str = "webhook", *, deaf: bool = False) -> None:
        self._name = name
        self.deaf = deaf
        self.sent: list[Alert] = []
        self._guard = Lock()

    @property
    def name(self) -> str:
        return self._name

    def send(self, alert: Alert) -> None:
        if self.deaf:
            raise ProviderUnavailable(f"it answered 500 for {CANARY}")
        with self._guard:
            self.sent.append(alert)


def an_alert(
    incident: str = "run:the-lamp:voice_clips", message: str = "it failed", **fields: object
) -> Alert:
    return Alert.model_validate(
        {"incident": incident, "kind": AlertKind.RUN, "message": message, "when": NOW, **fields}
    )


class Desk:
    """The alerts of one process."""

    def __init__(self, database: Database, clock: FakeTime, *senders: FakeSender) -> None:
        self.warned: list[str] = []
        self.alerts = Alerts(
            database,
            senders,
            lambda text: text.replace(CANARY, "***"),
            clock=clock.now,
            warn=self.warned.append,
        )


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime(NOW)


@pytest.fixture
def database(tmp_path: Path):
    with closing(Database(f"sqlite:///{tmp_path / 'ledger.sqlite'}")) as database:
        yield database


def test_an_incident_is_told_once_whoever_sees_it(database: Database, clock: FakeTime) -> None:
    sender = FakeSender()
    one, other = Desk(database, clock, sender), Desk(database, clock, sender)
    for desk in (one, other, one):
        desk.alerts.tell(an_alert())
        clock.sleep(3600.0)
    other.alerts.tell(an_alert("run:the-fox:voice_clips"))
    assert [alert.incident for alert in sender.sent] == [
        "run:the-lamp:voice_clips",
        "run:the-fox:voice_clips",
    ]


def test_many_threads_that_see_it_at_once_tell_it_once(database: Database, clock: FakeTime) -> None:
    sender = FakeSender()
    desks = [Desk(database, clock, sender) for _ in range(4)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda desk: desk.alerts.tell(an_alert()), desks * 4))
    assert len(sender.sent) == 1
    assert [desk.warned for desk in desks] == [[]] * 4


def test_an_incident_that_ended_and_comes_again_is_told_again(database: Database, clock: FakeTime) -> None:
    sender = FakeSender()
    desk = Desk(database, clock, sender)
    for _ in range(2):
        desk.alerts.tell(an_alert())
        desk.alerts.tell(an_alert("run:the-lamp-2:voice_clips"))
        desk.alerts.end("run:the-lamp:", "gate:the-lamp:", "run:the-lamp")
    assert [alert.incident for alert in sender.sent] == [
        "run:the-lamp:voice_clips",
        "run:the-lamp-2:voice_clips",
        "run:the-lamp:voice_clips",
    ]


def test_what_one_way_did_not_take_goes_that_way_at_the_next_occasion(
    database: Database, clock: FakeTime
) -> None:
    webhook, mail = FakeSender("webhook", deaf=True), FakeSender("mail")
    desk = Desk(database, clock, webhook, mail)
    desk.alerts.tell(an_alert())
    assert desk.warned == ["an alert was not sent by webhook: it answered 500 for ***"]
    webhook.deaf = False
    for _ in range(2):
        desk.alerts.tell(an_alert())
    assert (len(webhook.sent), len(mail.sent)) == (1, 1)


def test_a_process_killed_while_it_told_leaves_it_to_others_after_a_minute(
    database: Database, clock: FakeTime
) -> None:
    class Killed(BaseException):
        """Nothing after it is done."""

    class Dying(FakeSender):
        def send(self, alert: Alert) -> None:
            raise Killed

    with pytest.raises(Killed):
        Desk(database, clock, Dying()).alerts.tell(an_alert())
    sender = FakeSender()
    desk = Desk(database, clock, sender)
    desk.alerts.tell(an_alert())
    assert sender.sent == []
    clock.sleep(61.0)
    desk.alerts.tell(an_alert())
    assert len(sender.sent) == 1


def test_secrets_are_taken_out_of_what_is_sent(database: Database, clock: FakeTime) -> None:
    sender = FakeSender()
    Desk(database, clock, sender).alerts.tell(an_alert(message=f"key {CANARY}", fix=f"look at {CANARY}"))
    assert (sender.sent[0].message, sender.sent[0].fix) == ("key ***", "look at ***")


def test_a_ledger_that_cannot_be_written_is_one_line_and_no_failure(tmp_path: Path, clock: FakeTime) -> None:
    database = Database(f"sqlite:///{tmp_path / 'ledger.sqlite'}")
    with database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE storyassets_incidents")
        connection.exec_driver_sql("CREATE TABLE storyassets_incidents (wrong TEXT)")
    database.close()
    (tmp_path / "ledger.sqlite").write_bytes(b"no database, but long enough to be looked at" * 99)
    (tmp_path / "ledger.sqlite-wal").unlink(missing_ok=True)
    sender = FakeSender()
    desk = Desk(database, clock, sender)
    desk.alerts.tell(an_alert())
    desk.alerts.end("run:")
    assert len(desk.warned) == 2
    assert all("not a database" in line and "\n" not in line for line in desk.warned)


def test_without_a_way_to_tell_nothing_is_looked_at(clock: FakeTime) -> None:
    desk = Desk(None, clock)  # type: ignore[arg-type]
    desk.alerts.tell(an_alert())
    desk.alerts.end("run:")
    assert not desk.alerts.is_wanted


def spent(**amounts: str) -> Spending:
    names = ("run_usd", "episode_usd", "day_usd", "month_usd", "channel_usd")
    return Spending(*(Decimal(amounts.get(name, "0")) for name in names))


def test_four_fifths_of_a_bound_are_told_and_less_is_not() -> None:
    budget = Budget(day_usd=Decimal(5), month_usd=Decimal(100), run_usd=Decimal(1))
    assert not list(alerts_of_budgets("fables", "the-lamp", budget, spent(day_usd="3.99"), NOW))
    spending = spent(day_usd="4.00", month_usd="79.99", run_usd="1")
    [alert] = alerts_of_budgets("fables", "the-lamp", budget, spending, NOW)
    assert alert.incident == "budget:fables:day:2026-11-21"
    assert alert.message == "$4.00 of the day budget of $5.00 of the channel fables is spent"
    assert (alert.kind, alert.channel, alert.episode) == (AlertKind.BUDGET, "fables", "")


def test_each_bound_is_an_incident_of_its_own_period() -> None:
    budget = Budget(episode_usd=Decimal(1), day_usd=Decimal(1), month_usd=Decimal(1), channel_usd=Decimal(1))
    spending = spent(episode_usd="1", day_usd="1", month_usd="1", channel_usd="1")
    assert [alert.incident for alert in alerts_of_budgets("fables", "the-lamp", budget, spending, NOW)] == [
        "budget:fables:episode:the-lamp",
        "budget:fables:day:2026-11-21",
        "budget:fables:month:2026-11",
        "budget:fables:channel:ever",
    ]


def test_a_breaker_s_alert_says_until_when_and_names_no_key() -> None:
    standing = Standing("openai@0123abcd", 5, NOW, reason="it answered 503")
    alert = alert_of_breaker(BreakerNews(standing, is_open=True), NOW)
    assert alert.message == "openai is not asked until 14:03:00 UTC, after 5 failures: it answered 503"
    assert alert.incident == "breaker:openai@0123abcd"
    assert "0123abcd" not in alert.model_dump_json()
