"""The simulator in a process of its own: what it saw and charged is asked for, and survives it."""

from decimal import Decimal

import httpx
import pytest

from storyassets_tests.simulator import Simulator, simulator_process


@pytest.fixture(scope="module")
def state(tmp_path_factory):
    return tmp_path_factory.mktemp("simulator") / "invoice.jsonl"


@pytest.fixture(scope="module")
def remote(state):
    with simulator_process(state) as started:
        yield started


def speak(settings, web):
    return web.post(
        f"{settings['elevenlabs_base_url']}/v1/text-to-speech/v/with-timestamps",
        json={"text": "A fox."},
        headers={"xi-api-key": settings["elevenlabs_api_key"]},
    )


def test_another_process_is_asked_as_one_of_this(remote, state):
    settings = remote.settings()
    with httpx.Client(timeout=5) as web:
        remote.fault("elevenlabs", 429, retry_after=3)
        assert [speak(settings, web).status_code for _ in range(2)] == [429, 200]
    assert [one.status for one in remote.seen("elevenlabs")] == [429, 200]
    assert remote.invoice_usd() == remote.invoice()[0].usd == Decimal("0.00048")
    assert (remote.problems(), remote.failures(), remote.most_at_once("elevenlabs")) == ([], [], 1)
    assert remote.keys().elevenlabs_base_url.startswith(remote.origin)
    with Simulator(state=state) as later:
        assert later.invoice_usd("elevenlabs") == Decimal("0.00048")


def test_wrong_orders_are_told(remote):
    assert httpx.post(f"{remote.origin}/control/explode").status_code == 404
    wrong = httpx.post(f"{remote.origin}/control/fault", json={"provider": "nobody", "fault": "500"})
    assert (wrong.status_code, "nobody is not simulated" in wrong.text) == (400, True)


def test_a_simulator_is_not_controlled_unless_it_is_meant_to_be(simulator):
    assert httpx.post(f"{simulator.origin}/control/reset").status_code == 404
