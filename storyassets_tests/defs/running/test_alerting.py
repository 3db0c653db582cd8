"""Who is told of what: runs of the command line and of the UI, gates, budgets, breakers."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace

import dagster as dg
import pytest

from storyassets.cli.running import HOST_TAG, open_instance, run_job
from storyassets.definitions import defs
from storyassets.defs.jobs import EPISODE_JOB
from storyassets.defs.partitions import EPISODES
from storyassets.defs.resources import Workshop
from storyassets.defs.running.alerting import (
    PARTITION_TAG,
    alert_is_over,
    alert_on_failure,
    tell_budgets,
    tell_gate,
    tell_run_failed,
    tell_run_succeeded,
)
from storyassets.defs.running.alerts import open_alerts, tell_of_breakers
from storyassets.defs.running.asking import brief_of_channel
from storyassets.defs.running.failing import as_failure
from storyassets.errors import Interrupted, ProviderRefused, StoryAssetsError
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.studio.breaker import BreakerNews, Standing
from storyassets.studio.documents import write_document
from storyassets.studio.ledger_rows import CallSubject, Intent
from storyassets_tests.fakes.alert_receivers import a_webhook
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.workshops import a_settings, a_workshop

STORY = """The Lamp That Lied

A fox found a lamp in the forest. It was old and it was cold and it was dark. The fox ran home with it.
That night a storm came, and every house went dark. The lamp burned at last, and nobody had lit it.
"""
KEY = "the-lamp"
REFUSED = ProviderRefused("it answered 402: sk-canary is empty", stage="script", thing="setup-1", fix="Pay")


@pytest.fixture
def webhook():
    with a_webhook() as server:
        yield server


def with_alerts(workshop, webhook):
    keys = no_keys(alert_webhook=webhook.url, openai_api_key="sk-canary")
    workshop.settings = workshop.settings.model_copy(update={"keys": keys})
    return workshop


@pytest.fixture
def workshop(tmp_path, webhook):
    workshop = with_alerts(a_workshop(tmp_path), webhook)
    yield workshop
    workshop.close()


def told(webhook):
    return [body for _, _, body in webhook.heard]


def write_brief(workshop, **wanted):
    brief = brief_of_channel(KEY, workshop, {"text": STORY, "format": "square", "duration_s": 20, **wanted})
    write_document(workshop.folder(KEY).brief, brief)


def run(workshop):
    write_brief(workshop)
    with open_instance(workshop.settings) as instance:
        instance.add_dynamic_partitions(EPISODES, [KEY])
        run_job(EPISODE_JOB, KEY, workshop, instance)


class RefusingWriter:
    name, model = "embedded", "refusing"

    def estimate_usd(self, request):
        return Decimal(0)

    def make(self, request):
        raise REFUSED


def test_a_run_of_the_command_line_that_fails_is_told_once_and_without_secrets(tmp_path, webhook):
    registry = Registry({ProviderRole.WRITER: [RefusingWriter()], **others(a_workshop(tmp_path).registry)})
    workshop = with_alerts(Workshop(a_settings(tmp_path), registry=registry), webhook)
    with pytest.raises(StoryAssetsError) as failed:
        run(workshop)
    tell_run_failed(workshop, KEY, failed.value)
    [body] = told(webhook)
    assert (body["kind"], body["channel"], body["episode"]) == ("run_failed", "default", KEY)
    assert body["message"] == "script: setup-1: it answered 402: *** is empty"
    assert body["fix"] == "Pay"


def others(registry):
    """The providers of every role but the writer's."""
    roles = [role for role in registry.roles if role is not ProviderRole.WRITER]
    return {role: registry.chain(role, ["embedded"]) for role in roles}


def test_an_episode_that_was_made_in_between_is_told_of_again(workshop, webhook):
    for _ in range(2):
        tell_run_failed(workshop, KEY, REFUSED)
        tell_run_failed(workshop, KEY, REFUSED)
        tell_run_succeeded(workshop, KEY)
    assert len(told(webhook)) == 2


def test_a_person_who_stops_a_run_knows(workshop, webhook):
    tell_run_failed(workshop, KEY, Interrupted("interrupted"))
    assert told(webhook) == []


def test_a_gate_is_told_for_each_content_it_fails(workshop, webhook):
    gate = "script/it_can_be_told"
    for version, faults in (("v1", ["a", "b"]), ("v1", ["a", "b"]), ("v2", ["c"]), ("v3", []), ("v2", ["c"])):
        tell_gate(workshop, KEY, gate, version, faults)
    assert [body["message"] for body in told(webhook)] == [
        f"{gate}: a (and 1 more)",
        f"{gate}: c",
        f"{gate}: c",
    ]


def test_a_budget_that_is_nearly_spent_is_told_once(workshop, webhook):
    (workshop.settings.channels_dir / "thrifty.yaml").write_text(
        "name: thrifty\nbudget: {day_usd: 1.00, month_usd: 50}\n"
    )
    write_brief(workshop, channel="thrifty")
    for cost_usd, alerts in (("0.79", 0), ("0.01", 1), ("0.15", 1)):
        purpose = CallSubject(KEY, "voice_clips", "setup-1", "thrifty", "run-1")
        intent = Intent(
            request_key=cost_usd,
            purpose=purpose,
            role="voice",
            provider="cloud",
            model="1",
            estimate_usd=Decimal(cost_usd),
            worker="w",
        )
        call_id = workshop.ledger.reserve(intent)
        workshop.ledger.start(call_id)
        workshop.ledger.settle(call_id, Decimal(cost_usd), None)
        tell_budgets(workshop, KEY)
        assert len(told(webhook)) == alerts
    assert told(webhook)[0]["message"] == "$0.80 of the day budget of $1.00 of the channel thrifty is spent"


def test_an_episode_without_a_brief_has_no_budget_to_tell_of(workshop, webhook):
    tell_budgets(workshop, KEY)
    assert told(webhook) == []


def test_a_breaker_that_opens_is_told_until_it_closes(workshop, webhook):
    logged = []
    tell = tell_of_breakers(lambda: workshop.alerts, logged.append)
    standing = Standing("openai@0123abcd", 5, FakeTime().now(), reason="it answered 503")
    for is_open in (True, True, False, True):
        tell(BreakerNews(standing, is_open=is_open))
    assert len(logged) == 4
    assert [body["kind"] for body in told(webhook)] == ["provider_unavailable"] * 2


def test_a_wrong_address_is_one_line_and_nobody_is_told(workshop):
    warned = []
    keys = no_keys(alert_webhook="hook-secret")
    alerts = open_alerts(keys, workshop.ledger.database, warned.append)
    assert not alerts.is_wanted
    [line] = warned
    assert line.startswith("nobody is alerted: alerts: ALERT_WEBHOOK: is not an address")
    assert "hook-secret" not in line


def test_the_sensors_are_for_a_person_to_start():
    sensors = {sensor.name: sensor for sensor in defs.sensors or ()}
    for name in ("alert_on_failure", "alert_is_over"):
        assert sensors[name].default_status is dg.DefaultSensorStatus.STOPPED
        assert "tart it" in (sensors[name].description or "")


@dg.op(config_schema=bool)
def speak(context):
    if context.op_config:
        raise as_failure(REFUSED, allow_retries=False)
    raise ZeroDivisionError("nobody foresaw this")


@dg.op
def sing():
    pass


@dg.job
def speaking():
    speak()


@dg.job
def singing():
    sing()


def a_failed_run(instance, foreseen=True, **tags):
    return speaking.execute_in_process(
        run_config={
            "ops": {"speak": {"config": foreseen}},
            "loggers": {"console": {"config": {"log_level": "CRITICAL"}}},
        },
        instance=instance,
        raise_on_error=False,
        tags={PARTITION_TAG: KEY, **tags},
    )


def sense(sensor, result, event, instance, workshop, *, failure):
    context = dg.build_run_status_sensor_context(
        sensor_name=sensor.name,
        dagster_event=event,
        dagster_instance=instance,
        dagster_run=result.dagster_run,
        resources={"workshop": workshop},
    )
    sensor(context.for_run_failure() if failure else context)


def test_a_run_of_the_ui_that_fails_is_told_by_the_sensor_until_one_succeeds(workshop, webhook):
    with dg.DagsterInstance.ephemeral() as instance:
        for _ in range(2):
            for _ in range(2):
                failed = a_failed_run(instance)
                sense(
                    alert_on_failure, failed, failed.get_run_failure_event(), instance, workshop, failure=True
                )
            well = singing.execute_in_process(instance=instance, tags={PARTITION_TAG: KEY})
            sense(alert_is_over, well, well.get_run_success_event(), instance, workshop, failure=False)
    assert [body["message"] for body in told(webhook)] == [
        "script: setup-1: it answered 402: *** is empty"
    ] * 2


def test_what_nobody_foresaw_is_told_by_its_first_line(workshop, webhook):
    with dg.DagsterInstance.ephemeral() as instance:
        failed = a_failed_run(instance, foreseen=False)
        sense(alert_on_failure, failed, failed.get_run_failure_event(), instance, workshop, failure=True)
    [body] = told(webhook)
    unforeseen = "an error that nobody foresaw: ZeroDivisionError: nobody foresaw this"
    assert body["message"] == f"speak: run {failed.run_id}: {unforeseen}"


def test_the_sensor_leaves_runs_of_the_command_line_to_themselves(workshop, webhook):
    with dg.DagsterInstance.ephemeral() as instance:
        failed = a_failed_run(instance, **{HOST_TAG: "here"})
        sense(alert_on_failure, failed, failed.get_run_failure_event(), instance, workshop, failure=True)
    assert told(webhook) == []


def test_without_alerts_nothing_is_read():
    nobody = SimpleNamespace(alerts=SimpleNamespace(is_wanted=False))
    tell_run_failed(nobody, KEY, REFUSED)
    tell_gate(nobody, KEY, "script/it_can_be_told", "v1", ["a"])
    tell_budgets(nobody, KEY)
