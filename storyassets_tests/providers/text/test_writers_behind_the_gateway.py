"""A channel whose writer is a language model, through the real gateway and ledger: kept, counted, and followed by the next."""

import pytest

from storyassets.errors import ProviderError
from storyassets.model.channel import Channel, ProviderChains
from storyassets.model.script import Script
from storyassets.providers.embedded.writer import EmbeddedWriter
from storyassets.providers.offers import OFFERS
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.story.writing.write import write_script
from storyassets.studio.acceptance import accept_script
from storyassets_tests.fakes.outfits import an_outfitter
from storyassets_tests.fakes.studios import a_gateway
from storyassets_tests.fakes.telling import a_script_request
from storyassets_tests.simulator import Fault


@pytest.fixture(scope="module")
def registry():
    registry = Registry({ProviderRole.WRITER: [EmbeddedWriter(write_script)]}, OFFERS)
    yield registry
    registry.close()


@pytest.fixture
def ask(simulator, registry, tmp_path):
    """Asks the chain of a channel for the script, at one gateway."""
    gateways = {}

    def ask_chain(*names, **request):
        if names not in gateways:
            channel = Channel(name="default", providers=ProviderChains(writer=names))
            outfitter = an_outfitter(simulator.keys(), channel)
            chain = registry.chain(ProviderRole.WRITER, channel.providers.writer, outfitter)
            gateways[names] = a_gateway(tmp_path, *chain, role=ProviderRole.WRITER)
        desk = gateways[names].for_asset("the-fox", "script")
        obtained = desk.obtain(
            ProviderRole.WRITER, a_script_request(**request), subject="script", validate=accept_script
        )
        return obtained, gateways[names]

    yield ask_chain
    for gateway in gateways.values():
        gateway.close()


def spent_usd(gateway):
    return gateway.ledger.spending("the-fox").episode_usd


def test_a_model_s_script_is_kept_and_asked_for_once(simulator, ask):
    first, gateway = ask("openai")
    again, _ = ask("openai")
    assert not first.reused and again.reused and not first.take.degraded
    assert again.take.content == first.take.content
    assert first.cost_usd == simulator.invoice_usd("openai") == spent_usd(gateway)
    script = Script.model_validate_json(gateway.takes.read(first.take))
    assert script.title and len(simulator.seen("openai")) == 1
    other, _ = ask("openai", seed=8)
    assert not other.reused and len(simulator.seen("openai")) == 2


@pytest.mark.parametrize("fault", [Fault.BAD_CONTENT, Fault.REFUSAL, Fault.INSUFFICIENT_QUOTA])
def test_who_does_not_deliver_is_followed_by_the_next_and_what_it_cost_is_known(simulator, ask, fault):
    simulator.fault("openai", fault, times=9)
    obtained, gateway = ask("openai", "embedded")
    assert obtained.take.degraded
    assert spent_usd(gateway) == simulator.invoice_usd("openai")
    assert len(simulator.seen("openai")) == (2 if fault is Fault.BAD_CONTENT else 1)


def test_a_model_at_another_vendor_may_be_the_next(simulator, ask):
    simulator.outage("openai", Fault.UNAUTHORIZED)
    with pytest.raises(Exception, match="OPENAI_API_KEY"):
        ask("openai")
    simulator.recover("openai")
    simulator.fault("openai", Fault.LEGAL, times=9)
    obtained, gateway = ask("openai", "gemini")
    assert obtained.take.degraded and obtained.cost_usd == simulator.invoice_usd("gemini") == spent_usd(
        gateway
    )


def test_a_chain_at_its_end_fails_with_the_last_one_s_error(simulator, ask):
    simulator.fault("openai", Fault.BAD_CONTENT, times=9)
    with pytest.raises(ProviderError, match="still wrong after a repair"):
        ask("openai")
