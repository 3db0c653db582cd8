import pytest

from storyassets.defs.money.chains import check_names, find_chains
from storyassets.errors import BadConfiguration
from storyassets.model.channel import CallLimit, CastMember, Channel, ProviderChains
from storyassets.providers.offers import OFFERS
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets_tests.fakes.outfits import an_outfitter, no_keys
from storyassets_tests.fakes.providers import FakeProvider

REGISTRY = Registry({ProviderRole.VOICE: [FakeProvider("embedded")]}, OFFERS)


@pytest.mark.parametrize(
    ("fields", "field", "known"),
    [
        ({"models": {"writter": {"openai": "m"}}}, "models", "illustrator"),
        ({"models": {"writer": {"opnai": "m"}}}, "models.writer", "openrouter"),
        ({"models": {"voice": {"huggingface": "m"}}}, "models.voice", "elevenlabs"),
        ({"limits": {"elevenlab": CallLimit(at_once=1)}}, "limits", "elevenlabs"),
        ({"voices": {"pexels": {"narrator": "x"}}}, "voices", "command"),
        ({"cast": (CastMember(name="Fox", voices={"eleven": "x"}),)}, "cast.Fox.voices", "elevenlabs"),
    ],
)
def test_a_name_that_nobody_has_is_told_with_its_field_and_the_known_ones(fields, field, known):
    with pytest.raises(BadConfiguration) as told:
        check_names(Channel(name="default", **fields), REGISTRY)
    assert told.value.thing == field
    assert known in told.value.fix
    assert told.value.exit_code == 3


def test_the_names_of_the_offers_are_known():
    channel = Channel(
        name="default",
        models={"writer": {"openai": "m"}, "illustrator": {"huggingface": "m"}},
        limits={"did": CallLimit(per_minute=6)},
        voices={"elevenlabs": {"narrator": "x"}},
    )
    check_names(channel, REGISTRY)


def test_every_role_has_its_chain_and_nobody_need_fill_footage():
    registry = Registry({ProviderRole.VOICE: [FakeProvider("embedded")], ProviderRole.FOOTAGE: []})
    chains = find_chains(registry, an_outfitter(no_keys()))
    assert [one.name for one in chains[ProviderRole.VOICE]] == ["embedded"]
    assert chains[ProviderRole.FOOTAGE] == []


def test_what_is_wrong_in_a_channel_is_told_with_its_name():
    wrong = Channel(name="tales", providers=ProviderChains(voice=("nobody",)))
    with pytest.raises(BadConfiguration) as told:
        find_chains(REGISTRY, an_outfitter(no_keys(), wrong))
    assert told.value.thing == "tales: providers.voice"
