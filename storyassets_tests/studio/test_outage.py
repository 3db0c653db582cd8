"""An outage of a provider, through its real SDK and two gateways over one studio, as two processes have them."""

from __future__ import annotations

import importlib
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from storyassets.errors import ProviderNotAsked, ProviderUnavailable
from storyassets.model.channel import Channel, ProviderChains
from storyassets.providers.offers import OFFERS
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.studio.acceptance import accept_script
from storyassets.studio.accounts import Account
from storyassets.studio.admission import Admission
from storyassets.studio.breaker import BreakerPolicy
from storyassets.studio.database import Database
from storyassets.studio.limits import ProviderLimit, account_of
from storyassets_tests.fakes.clocks import FakeTime
from storyassets_tests.fakes.outfits import an_outfitter
from storyassets_tests.fakes.studios import a_gateway, a_ledger_url
from storyassets_tests.fakes.telling import a_script_request
from storyassets_tests.simulator import Fault

OPENS_AFTER, AT_ONCE = 5, 3


LONGEST_CALLS = {
    "a picture": [("image.openai", "TIMEOUT_S")],
    "a picture of Hugging Face's": [("image.hugging_face", "TIMEOUT_S")],
    "a recording": [("speech.elevenlabs", "TIMEOUT_S")],
    "a recording of a server's": [("speech.openai_compatible", "TIMEOUT_S")],
    "a script and its repair": [("wire_script.writing", "LONGEST_CALL_S")] * 2,
    "two uploads and an order": [("rest", "DEADLINE_S")] * 3,
    "a look and the clip": [("rest", "DEADLINE_S"), ("downloads", "DEADLINE_S")],
}


@pytest.mark.parametrize("parts", LONGEST_CALLS.values(), ids=LONGEST_CALLS)
def test_no_call_outlasts_the_lease_of_a_probe(parts):
    modules = [(importlib.import_module(f"storyassets.providers.{module}"), name) for module, name in parts]
    assert BreakerPolicy().probe_lease_s > sum(getattr(module, name) for module, name in modules)


@pytest.fixture
def clock():
    return FakeTime()


@pytest.fixture
def keys(simulator):
    return simulator.keys()


@pytest.fixture
def gateways(tmp_path, clock, keys):
    def yield_place(seconds):
        """Waits for places take no time of the clock, so that no cool-down ends meanwhile."""
        time.sleep(0.001)

    channel = Channel(name="default", providers=ProviderChains(writer=("openai",)))
    account = Account(account_of("openai", keys.openai_api_key), ProviderLimit(AT_ONCE))
    with closing(Registry({}, OFFERS)) as registry, closing(Database(a_ledger_url(tmp_path))) as database:
        chain = registry.chain(ProviderRole.WRITER, ["openai"], an_outfitter(keys, channel))
        opened = [
            a_gateway(
                tmp_path,
                *chain,
                role=ProviderRole.WRITER,
                admission=Admission(database, tmp_path / "locks", clock=clock.now, sleep=yield_place),
                accounts={(ProviderRole.WRITER, "openai"): account},
            )
            for _ in range(2)
        ]
        yield opened
        for gateway in opened:
            gateway.close()


def knock(gateways, seeds):
    """How the takes of these seeds end, asked for at once."""

    def ask(seed):
        desk = gateways[seed % 2].for_asset("the-fox", "script")
        request = a_script_request(seed=seed)
        try:
            desk.obtain(ProviderRole.WRITER, request, subject=f"script-{seed}", validate=accept_script)
        except ProviderUnavailable as error:
            return error
        return None

    with ThreadPoolExecutor(6) as pool:
        return list(pool.map(ask, seeds))


def test_the_provider_sees_what_opened_the_breaker_and_the_probes(simulator, gateways, clock, keys):
    simulator.outage("openai", Fault.UNAVAILABLE)
    errors = knock(gateways, range(30))
    assert all(errors)
    sent = len(simulator.seen("openai"))
    assert OPENS_AFTER <= sent <= OPENS_AFTER + AT_ONCE - 1
    refused = [error for error in errors if isinstance(error, ProviderNotAsked)]
    assert len(refused) >= 30 - sent
    assert "openai is not asked until 09:00:30 UTC, after 5 failures: it answered 503" in str(refused[0])
    assert keys.openai_api_key.get_secret_value() not in " ".join(map(str, errors))
    for cool_down_s in (30.0, 60.0):
        before = len(simulator.seen("openai"))
        clock.sleep(cool_down_s)
        knock(gateways, range(10))
        assert len(simulator.seen("openai")) - before == 1
    calls = gateways[0].ledger.find_calls("the-fox")
    assert len(calls) == len(simulator.seen("openai"))  # what was refused is no call, and reserved nothing


def test_once_it_answers_it_is_asked_as_before(simulator, gateways, clock):
    simulator.outage("openai", Fault.UNAVAILABLE)
    knock(gateways, range(10))
    simulator.recover("openai")
    clock.sleep(30.0)
    assert knock(gateways, [100]) == [None]
    assert knock(gateways, range(4)) == [None] * 4
