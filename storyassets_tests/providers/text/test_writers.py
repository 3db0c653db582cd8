"""Writers by language models: the real SDKs against the simulator, well and in every fault."""

import json
import sys
from decimal import Decimal

import pytest
from pydantic import SecretStr

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    InvalidOutput,
    ProviderError,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.model.brief import EditPattern, Style
from storyassets.model.channel import Channel, Fallback
from storyassets.model.script import Script
from storyassets.providers.protocols import Closing, Probing, ProviderRole, Spelling
from storyassets.story.asking.orders import portrait_orders, shot_orders, speech_orders
from storyassets.story.asking.prompting import ChannelPrompting
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.judging.faults_script import find_beat_faults, find_cast_faults, find_length_faults
from storyassets.story.judging.faults_shots import find_coverage_faults
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter
from storyassets_tests.fakes.telling import a_script_request
from storyassets_tests.simulator import Fault

WITH_OWN_SDK = ("openai", "anthropic", "gemini")
ALL = (*WITH_OWN_SDK, "grok", "openrouter", "ollama", "openai_compatible")
MODELS = {"openrouter": "qwen/qwen3-235b", "ollama": "qwen3:8b", "openai_compatible": "local-model"}
KEY_FIELDS = {"openai": "openai_api_key", "anthropic": "anthropic_api_key", "gemini": "gemini_api_key"}
ADDRESS_FIELDS = {
    "openai": "openai_base_url", "anthropic": "anthropic_base_url", "gemini": "gemini_base_url",
}  # fmt: skip


@pytest.fixture(scope="module")
def opened():
    """The writers of this module's tests: making a client takes longer than using it."""
    writers = {}
    yield writers
    for one in writers.values():
        one.close()


@pytest.fixture
def open_writer(simulator, opened):
    """Opens a writer by name, the same one for the same settings."""

    def open_one(name, *, model="", timeout_s=30.0, allow_unpriced=True, **keys):
        settings = (name, model, timeout_s, allow_unpriced, str(sorted(keys.items())))
        if settings not in opened:
            model = model or MODELS.get(name, "")
            channel = Channel(
                name="default",
                models={"writer": {name: model}} if model else {},
                fallback=Fallback(take_deadline_s=timeout_s),
            )
            outfitter = an_outfitter(simulator.keys(**keys), channel, allow_unpriced=allow_unpriced)
            opened[settings] = an_adapter(ProviderRole.WRITER, name, outfitter)
        return opened[settings]

    return open_one


def requests_to(simulator, name):
    return [one for one in simulator.seen(name) if one.method == "POST"]


@pytest.mark.parametrize("name", ALL)
def test_a_script_is_written_and_its_price_is_the_invoice_s(simulator, open_writer, name):
    writer, request = open_writer(name), a_script_request()
    made = writer.make(request)
    script = Script.model_validate_json(made.content)
    assert ChannelPrompting(Channel(name="default")).find_faults(request, script) == ()
    assert {role.character_id for role in script.roles} >= {"fox", "crow"}
    assert made.suffix == ".json" and made.facts == {"prompt": "script-1", "mended": False}
    assert made.usage is not None and set(made.usage.units) == {"input_tokens", "output_tokens"}
    assert made.cost_usd == simulator.invoice_usd(name)
    assert made.cost_usd <= writer.estimate_usd(request)
    assert simulator.problems() == []
    assert len(requests_to(simulator, name)) == 1


@pytest.mark.parametrize("name", ALL)
def test_every_writer_spells_probes_and_closes(open_writer, name):
    writer = open_writer(name)
    assert isinstance(writer, Spelling) and isinstance(writer, Probing) and isinstance(writer, Closing)
    assert writer.name == name


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_what_is_sent_is_what_was_spelled_and_the_key_is_in_the_header_alone(simulator, open_writer, name):
    writer, request = open_writer(name), a_script_request()
    spelled = writer.spell(request)
    writer.make(request)
    (seen,) = requests_to(simulator, name)
    told = json.dumps(seen.body, ensure_ascii=False)
    assert json.dumps(spelled["prompt"]["text"], ensure_ascii=False)[1:-1] in told
    assert json.dumps(spelled["prompt"]["system"], ensure_ascii=False)[1:-1] in told
    assert str(spelled["most_tokens"]) in told
    assert simulator.key(name) not in told
    assert simulator.key(name) not in json.dumps(spelled)


def test_the_key_of_a_take_follows_the_story_the_seed_the_duration_and_the_wording(open_writer):
    writer = open_writer("openai")
    one = writer.spell(a_script_request())
    assert one == writer.spell(a_script_request())
    others = [
        a_script_request("Another story of a hen."), a_script_request(seed=8), a_script_request(duration_s=60.0),
        a_script_request(pattern=EditPattern.BROLL_CINEMATIC), a_script_request(language="de"),
    ]  # fmt: skip
    assert all(writer.spell(other) != one for other in others)
    assert {one["prompt"]["version"], one["mend"], one["wire"]} == {"script-1", "mend-1+script-1", "wire-1"}
    json.dumps(one)


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_a_faulty_script_is_mended_once_and_both_answers_are_paid(simulator, open_writer, name):
    simulator.fault(name, Fault.BAD_CONTENT)
    writer = open_writer(name)
    made = writer.make(a_script_request())
    first, second = requests_to(simulator, name)
    assert made.facts["mended"] is True
    assert "nobody-knows-them, who is not in the script" in json.dumps(second.body)
    assert "<faults>" not in json.dumps(first.body)
    assert made.cost_usd == simulator.invoice_usd(name)
    assert made.cost_usd <= writer.estimate_usd(a_script_request())


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_a_script_that_stays_faulty_is_given_up_with_what_both_answers_cost(simulator, open_writer, name):
    simulator.fault(name, Fault.BAD_CONTENT, times=2)
    with pytest.raises(InvalidOutput, match="still wrong after a repair") as caught:
        open_writer(name).make(a_script_request())
    assert caught.value.cost_usd == simulator.invoice_usd(name) > 0
    assert caught.value.units["input_tokens"] > 0
    assert not caught.value.retryable
    assert len(requests_to(simulator, name)) == 2


@pytest.mark.parametrize("name", WITH_OWN_SDK)
@pytest.mark.parametrize("fault", [Fault.RATE_LIMITED, Fault.REFUSAL, Fault.CUT_SHORT])
def test_a_repair_that_fails_does_not_forget_the_first_answer_s_price(simulator, open_writer, name, fault):
    simulator.fault(name, Fault.BAD_CONTENT)
    simulator.fault(name, fault)
    with pytest.raises(InvalidOutput, match="the repair failed") as caught:
        open_writer(name).make(a_script_request())
    assert caught.value.cost_usd == simulator.invoice_usd(name) > 0


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_a_key_that_is_refused_in_a_repair_is_bad_configuration_with_the_first_answer_s_price(
    simulator, open_writer, name
):
    simulator.fault(name, Fault.BAD_CONTENT)
    simulator.fault(name, Fault.UNAUTHORIZED)
    with pytest.raises(BadConfiguration, match="it answered 401") as caught:
        open_writer(name).make(a_script_request())
    assert caught.value.cost_usd == simulator.invoice_usd(name) > 0
    assert caught.value.units["input_tokens"] > 0


@pytest.mark.parametrize("name", WITH_OWN_SDK)
@pytest.mark.parametrize(
    ("fault", "kind", "retryable", "may_be_charged"),
    [
        (Fault.PAYMENT_REQUIRED, ProviderRefused, False, False),
        (Fault.INSUFFICIENT_QUOTA, ProviderRefused, False, False),
        (Fault.BAD_REQUEST, ProviderRefused, False, False),
        (Fault.DUPLICATE_JOB, ProviderUnavailable, True, False),
        (Fault.RATE_LIMITED, ProviderUnavailable, True, False),
        (Fault.SERVER_ERROR, ProviderUnavailable, True, True),
        (Fault.UNAVAILABLE, ProviderUnavailable, True, False),
        (Fault.LEGAL, ContentRefused, False, False),
        (Fault.REFUSAL, ContentRefused, False, True),
        (Fault.TRUNCATED, InvalidOutput, True, True),
        (Fault.DROPPED, ProviderUnavailable, True, True),
        (Fault.HTML, InvalidOutput, True, True),
        (Fault.WRONG_JSON, InvalidOutput, True, True),
        (Fault.BROKEN_JSON, InvalidOutput, True, True),
        (Fault.EMPTY, InvalidOutput, True, True),
        (Fault.CUT_SHORT, InvalidOutput, True, True),
    ],
)  # fmt: skip
def test_a_fault_is_an_error_of_ours(simulator, open_writer, name, fault, kind, retryable, may_be_charged):
    simulator.fault(name, fault)
    with pytest.raises(kind) as caught:
        open_writer(name).make(a_script_request())
    assert type(caught.value) is kind
    assert (caught.value.retryable, caught.value.may_be_charged) == (retryable, may_be_charged)
    assert simulator.key(name) not in str(caught.value)
    assert "\n" not in str(caught.value) and caught.value.fix
    assert len(requests_to(simulator, name)) == 1, "no SDK retries"


def test_moderation_of_the_story_is_a_refusal_of_its_content(simulator, open_writer):
    simulator.fault("openai", Fault.MODERATION)
    with pytest.raises(ContentRefused):
        open_writer("openai").make(a_script_request())


@pytest.mark.parametrize("name", WITH_OWN_SDK)
@pytest.mark.parametrize(
    ("fault", "told"), [(Fault.CUT_SHORT, "was cut at"), (Fault.REFUSAL, "refused to write")]
)
def test_an_answer_that_was_cut_or_refused_has_its_price(simulator, open_writer, name, fault, told):
    simulator.fault(name, fault)
    with pytest.raises(ProviderError, match=told) as caught:
        open_writer(name).make(a_script_request())
    assert caught.value.cost_usd == simulator.invoice_usd(name) > 0


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_a_rate_limit_says_when_to_come_back(simulator, open_writer, name):
    simulator.fault(name, Fault.RATE_LIMITED, retry_after=17)
    with pytest.raises(ProviderUnavailable) as caught:
        open_writer(name).make(a_script_request())
    assert caught.value.retry_after_s == 17


@pytest.mark.parametrize("name", WITH_OWN_SDK)
@pytest.mark.parametrize("fault", [Fault.UNAUTHORIZED, Fault.FORBIDDEN])
def test_a_key_without_the_right_is_a_configuration_to_mend(simulator, open_writer, name, fault):
    simulator.fault(name, fault)
    with pytest.raises(BadConfiguration, match=KEY_FIELDS[name].upper()):
        open_writer(name).make(a_script_request())


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_a_wrong_key_is_told_without_the_key(open_writer, name):
    canary = "canary-9f8e7d6c5b4a"
    with pytest.raises(BadConfiguration, match=KEY_FIELDS[name].upper()) as caught:
        open_writer(name, **{KEY_FIELDS[name]: SecretStr(canary)}).make(a_script_request())
    assert canary not in str(caught.value)


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_an_address_where_nobody_listens_is_named_without_user_and_query(simulator, open_writer, name):
    address = simulator.refused_address
    told = address.replace("http://", "http://me:canary-pass@") + "/v9?token=canary-query"
    with pytest.raises(ProviderUnavailable, match="cannot be reached") as caught:
        open_writer(name, **{ADDRESS_FIELDS[name]: told}).make(a_script_request())
    assert address in str(caught.value) and "canary" not in str(caught.value)
    assert not caught.value.may_be_charged


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_an_answer_that_does_not_come_in_time_may_be_charged(simulator, open_writer, name):
    simulator.fault(name, Fault.HANG)
    with pytest.raises(ProviderUnavailable, match="did not answer in time") as caught:
        open_writer(name, timeout_s=0.3).make(a_script_request())
    assert caught.value.may_be_charged


@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_an_unknown_model_says_where_to_name_another(open_writer, name):
    writer = open_writer(name, model="no-such-model")
    with pytest.raises(ProviderRefused, match=rf"models\.writer\.{name}"):
        writer.make(a_script_request())


def test_what_has_no_price_is_not_even_estimated(open_writer):
    writer = open_writer("openai", model="gpt-unheard-of", allow_unpriced=False)
    with pytest.raises(BadConfiguration, match="has no price"):
        writer.estimate_usd(a_script_request())


@pytest.mark.parametrize("name", ALL)
def test_a_probe_is_one_smallest_call(simulator, open_writer, name):
    probe = open_writer(name).probe()
    assert probe.answered
    assert probe.cost_usd == simulator.invoice_usd(name) < Decimal("0.001")
    assert len(simulator.seen(name)) == 1
    assert simulator.problems() == []


def test_a_probe_tells_when_a_model_retires(open_writer):
    writer = open_writer("openai", model="gpt-4o-mini-tts")
    assert writer.probe().retires_on == "2027-01-06"


@pytest.mark.parametrize("name", ALL)
def test_a_probe_with_a_fault_is_an_error_of_ours(simulator, open_writer, name):
    simulator.outage(name, Fault.HTML)
    with pytest.raises(InvalidOutput):
        open_writer(name).probe()
    simulator.outage(name, Fault.UNAVAILABLE)
    with pytest.raises(ProviderUnavailable):
        open_writer(name).probe()


def test_a_server_that_needs_no_key_gets_none_of_ours(simulator, open_writer):
    open_writer("ollama").make(a_script_request())
    (seen,) = requests_to(simulator, "ollama")
    authorization = {name.lower(): value for name, value in seen.headers.items()}["authorization"]
    assert authorization == "Bearer none"


@pytest.mark.parametrize(("name", "package"), [("anthropic", "anthropic"), ("gemini", "google.genai")])
def test_a_missing_extra_is_explained(simulator, monkeypatch, name, package):
    monkeypatch.delitem(sys.modules, f"storyassets.providers.text.{name}", raising=False)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(BadConfiguration, match=rf"pip install 'storyassets\[{name}\]'"):
        an_adapter(ProviderRole.WRITER, name, an_outfitter(simulator.keys()))


def test_an_organization_at_openai_is_told_to_openai_alone(simulator, open_writer, monkeypatch):
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-canary")
    for name in ("openai", "grok"):
        open_writer(name, timeout_s=29.0).make(a_script_request())
    assert "canary" in str(requests_to(simulator, "openai")[0].headers)
    assert "canary" not in str(requests_to(simulator, "grok")[0].headers)


@pytest.mark.parametrize("pattern", list(EditPattern))
@pytest.mark.parametrize("name", WITH_OWN_SDK)
def test_the_later_stages_take_a_model_s_script(open_writer, name, pattern):
    request = a_script_request(pattern=pattern)
    script = Script.model_validate_json(open_writer(name).make(request).content)
    cast = cast_characters(script, seed=7)
    shots = direct_shots(script, cast, pattern=pattern, style=Style.STORYBOOK, seed=7)
    faults = [
        *find_beat_faults(script), *find_length_faults(script, request.duration_s), *find_cast_faults(script, cast),
        *find_coverage_faults(script, shots),
    ]  # fmt: skip
    assert faults == []
    spoken = speech_orders(script, cast, "en")
    assert [order.subject for order in spoken] == [line.line_id for line in script.lines]
    assert len({order.request.voice for order in spoken}) > 1
    pictures = [
        *portrait_orders(cast, Style.STORYBOOK, (1296, 2304)),
        *shot_orders(shots.shots, cast, Style.STORYBOOK, (1296, 2304)),
    ]
    prompting = ChannelPrompting(Channel(name="default"))
    assert all(prompting.draw(order.request).text for order in pictures)
