"""Whose limits hold for the providers of a channel's chains."""

from __future__ import annotations

from storyassets.defs.money.chains import find_accounts
from storyassets.model.channel import CallLimit, Channel
from storyassets.providers.offers import OFFERS
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.studio.limits import ProviderLimit
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.providers import FakeProvider

VOICE, WRITER = ProviderRole.VOICE, ProviderRole.WRITER
CHAINS = {VOICE: [FakeProvider("elevenlabs"), FakeProvider("embedded")], WRITER: [FakeProvider("openai")]}


def test_an_offered_provider_has_the_offer_s_limit_or_the_channel_s_and_ours_has_none() -> None:
    channel = Channel(name="fables", limits={"openai": CallLimit(at_once=9, per_minute=30)})
    keys = no_keys(elevenlabs_api_key="one", openai_api_key="two")
    accounts = find_accounts(Registry({}, OFFERS), CHAINS, channel, keys)
    assert set(accounts) == {(VOICE, "elevenlabs"), (WRITER, "openai")}
    assert accounts[VOICE, "elevenlabs"].limit == ProviderLimit(at_once=2)
    assert accounts[WRITER, "openai"].limit == ProviderLimit(at_once=9, per_minute=30)


def test_an_account_is_a_provider_and_one_key_of_it() -> None:
    channel = Channel(name="fables")
    names = [
        find_accounts(Registry({}, OFFERS), CHAINS, channel, no_keys(elevenlabs_api_key=key))[
            VOICE, "elevenlabs"
        ].name
        for key in ("one", "two", "one")
    ]
    assert names[0] == names[2] != names[1]
    assert all(name.startswith("elevenlabs@") and "one" not in name for name in names)
