from importlib.metadata import EntryPoint

import pytest

from storyassets.errors import BadConfiguration
from storyassets.model.channel import Channel
from storyassets.providers.offers import OFFERS, Offer, _load_entry, load_adapter
from storyassets.providers.protocols import ProviderRole
from storyassets.providers.registry import Registry
from storyassets.settings import read_keys
from storyassets.settings.keys import ProviderKeys
from storyassets_tests.fakes.outfits import an_outfitter, no_keys
from storyassets_tests.fakes.providers import FakeProvider

REGISTRY = Registry({}, OFFERS)
KEYED = [offer for offer in OFFERS if offer.key]


class Dressed:
    """An adapter that shows what it was made of."""

    def __init__(self, outfit):
        self.outfit = outfit
        self.name, self.model = outfit.name, outfit.model


def offer(**fields):
    target = f"{__name__}:Dressed"
    return Offer(**{"role": ProviderRole.VOICE, "name": "one", "target": target, "model": "m", **fields})


def open_one(asked, keys=None, **channel):
    outfitter = an_outfitter(keys or no_keys(), Channel(name="default", **channel))
    return Registry({}, [asked]).chain(asked.role, [asked.name], outfitter)[0]


@pytest.mark.parametrize("asked", KEYED, ids=lambda one: f"{one.role.value}-{one.name}")
def test_without_its_key_a_provider_says_which_is_missing_and_where_it_is_had(asked):
    with pytest.raises(BadConfiguration) as told:
        REGISTRY.chain(asked.role, [asked.name], an_outfitter(no_keys()))
    assert told.value.thing == asked.key.upper()
    assert asked.where in told.value.fix
    assert f"providers.{asked.role.value}" in told.value.fix
    assert told.value.exit_code == 3


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_blank_key_is_a_missing_one(blank):
    with pytest.raises(BadConfiguration, match="needs a key"):
        open_one(offer(key="openai_api_key"), no_keys(openai_api_key=blank))


def test_the_model_is_the_channel_s_else_the_offer_s():
    assert open_one(offer()).model == "m"
    assert open_one(offer(), models={"voice": {"one": "other"}}).model == "other"


def test_a_provider_without_a_model_of_its_own_needs_the_channel_s():
    with pytest.raises(BadConfiguration) as told:
        open_one(offer(model=""))
    assert told.value.thing == "models.voice.one"


@pytest.mark.parametrize(
    "address", ["localhost:80", "file:///etc/passwd", "ftp://host", "http//x", "https://", "http://host:port"]
)
def test_what_is_no_address_is_refused_with_its_variable(address):
    with pytest.raises(BadConfiguration) as told:
        open_one(offer(address="openai_base_url"), no_keys(openai_base_url=address))
    assert told.value.thing == "OPENAI_BASE_URL"


def test_an_unset_address_is_asked_for():
    with pytest.raises(BadConfiguration, match="is not set, and one needs it"):
        open_one(offer(address="openai_compatible_base_url"))


def test_a_package_that_is_not_installed_is_named_with_how_to_get_it():
    wanting = offer(target="storyassets_tests.no_such_module:Adapter", extra="anthropic")
    with pytest.raises(BadConfiguration) as told:
        open_one(wanting)
    assert told.value.fix == "pip install 'storyassets[anthropic]'"


def test_every_unknown_name_is_told_with_the_known_ones():
    with pytest.raises(BadConfiguration) as told:
        REGISTRY.chain(ProviderRole.WRITER, ["openai", "chatty"], an_outfitter(no_keys()))
    assert "chatty" in told.value.message
    for known in ("anthropic", "gemini", "grok", "ollama", "openai", "openai_compatible", "openrouter"):
        assert known in told.value.fix


def test_another_package_adds_its_own_by_an_entry_point():
    entry = EntryPoint("mine", "storyassets_tests.providers.test_offers:MINE", "storyassets.providers")
    assert _load_entry(entry) is MINE or _load_entry(entry) == MINE


@pytest.mark.parametrize("target", ["storyassets_tests.providers.test_offers:Dressed", "no_such_package:X"])
def test_an_entry_point_that_leads_to_no_offer_names_its_package(target):
    with pytest.raises(BadConfiguration) as told:
        _load_entry(EntryPoint("broken", target, "storyassets.providers"))
    assert told.value.thing == "broken"


def test_loading_an_adapter_gives_it_the_outfit():
    outfit = an_outfitter(no_keys(openai_api_key="sk")).outfit(offer(key="openai_api_key"))
    assert load_adapter(offer(), outfit).outfit is outfit


def test_every_key_and_address_of_an_offer_is_a_setting():
    fields = set(ProviderKeys.model_fields)
    for one in OFFERS:
        assert {one.key, one.optional_key, one.address} - {""} <= fields


def keys_of(env_file, text):
    env_file.write_text(text)
    return read_keys(env_file)


@pytest.mark.parametrize("where", ["environment", "file"])
def test_a_provider_of_another_package_has_its_key_and_address_by_their_variables(
    where, tmp_path, monkeypatch
):
    told = {"ACME_API_KEY": "canary-key", "ACME_BASE_URL": "https://acme.example/v1/"}
    if where == "environment":
        for name, value in told.items():
            monkeypatch.setenv(name, value)
    lines = "".join(f"{name}={value}\n" for name, value in told.items())
    keys = keys_of(tmp_path / ".env", lines if where == "file" else "")
    opened = open_one(offer(key="acme_api_key", address="acme_base_url"), keys)
    assert opened.outfit.key.get_secret_value() == "canary-key"
    assert opened.outfit.base_url == "https://acme.example/v1"
    assert "canary" not in f"{keys!r} {keys} {keys.model_dump()} {opened.outfit!r}"


def test_an_emptied_variable_takes_away_what_the_file_says_of_another_package(tmp_path, monkeypatch):
    monkeypatch.setenv("ACME_API_KEY", "")
    assert keys_of(tmp_path / ".env", "ACME_API_KEY=one\n").find("acme_api_key") is None


def test_what_another_package_needs_is_asked_for_by_its_variable():
    with pytest.raises(BadConfiguration, match="needs a key") as told:
        open_one(offer(key="acme_api_key"))
    assert told.value.thing == "ACME_API_KEY"
    with pytest.raises(BadConfiguration, match="is not set") as told:
        open_one(offer(address="acme_base_url"))
    assert told.value.thing == "ACME_BASE_URL"


def test_no_part_of_our_settings_is_taken_for_a_key():
    assert no_keys().find("model_config") is None
    assert no_keys().find("") is None


@pytest.mark.parametrize(
    "target", ["no_such_package:X", f"{__name__}:Nobody", f"{__name__}", ":", "", "a b:c"]
)
def test_an_adapter_that_cannot_be_loaded_is_named_with_its_package(target):
    with pytest.raises(BadConfiguration, match="cannot be loaded") as told:
        open_one(offer(target=target))
    assert told.value.thing == "one"


@pytest.mark.parametrize(
    "providers", [{}, {ProviderRole.VOICE: [FakeProvider("mine")]}], ids=["offer", "made"]
)
def test_two_of_one_name_in_one_role_are_refused(providers):
    other = offer(name="mine", target="other_package:Voice")
    with pytest.raises(BadConfiguration, match="two providers have this name") as told:
        Registry(providers, [MINE, other] if not providers else [other])
    assert told.value.thing == "mine"
    elsewhere = offer(name="mine", role=ProviderRole.WRITER)
    assert Registry({}, [MINE, elsewhere]).known(ProviderRole.WRITER) == ["mine"]


MINE = offer(name="mine")
