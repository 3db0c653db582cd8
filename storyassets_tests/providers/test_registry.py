import pytest

from storyassets.errors import BadConfiguration
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets_tests.fakes.providers import FakeProvider

FIRST, SECOND = FakeProvider("first"), FakeProvider("second")
REGISTRY = Registry({ProviderRole.VOICE: [FIRST, SECOND]})


def test_a_chain_is_in_the_channel_s_order():
    assert REGISTRY.chain(ProviderRole.VOICE, ["second", "first"]) == [SECOND, FIRST]


@pytest.mark.parametrize("names", [["third"], ["first", "third"], []])
def test_an_unknown_provider_is_refused_and_the_known_ones_listed(names):
    with pytest.raises(BadConfiguration, match="Known: first, second"):
        REGISTRY.chain(ProviderRole.VOICE, names)
