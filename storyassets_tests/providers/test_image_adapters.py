"""Both illustrators through their real SDKs against the simulated providers: what they send, give and raise."""

from __future__ import annotations

import io
from decimal import Decimal

import numpy as np
import pytest
from huggingface_hub import constants
from PIL import Image

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    InvalidOutput,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.measure.image import score_image
from storyassets.model.channel import Channel, Fallback
from storyassets.providers.image.openai import ordered_size_px
from storyassets.providers.protocols import Probing, ProviderRole, Reference, Spelling
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.simulator import Fault

NAMES = ("openai", "huggingface")
SIZE_PX = (320, 576)
REQUEST = a_portrait_request(*SIZE_PX)


def a_picture(seed: int = 0) -> bytes:
    stream = io.BytesIO()
    pixels = np.random.default_rng(seed).integers(0, 255, (90, 60, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(stream, "PNG")
    return stream.getvalue()


PORTRAIT = Reference(subject="fox", content="a" * 64, suffix=".png")
SEEN = REQUEST.model_copy(update={"references": (PORTRAIT,)})


@pytest.fixture
def adapter(simulator):
    def make(name, *, models=None, deadline_s=900.0, unpriced=False, **keys):
        channel = Channel(name="default", models=models or {}, fallback=Fallback(take_deadline_s=deadline_s))
        outfitter = an_outfitter(
            simulator.keys(**keys), channel, {PORTRAIT.content: a_picture()}, allow_unpriced=unpriced
        )
        made = an_adapter(ProviderRole.ILLUSTRATOR, name, outfitter)
        closing.append(made)
        return made

    closing = []
    yield make
    for made in closing:
        if hasattr(made, "close"):
            made.close()


def body_of(simulator, name):
    return [seen for seen in simulator.seen(name) if seen.method == "POST"][-1].body


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_exactly_the_size_that_was_asked_for_and_its_price(name, adapter, simulator):
    illustrator = adapter(name)
    made = illustrator.make(REQUEST)
    score = score_image(made.content)
    assert (score.width_px, score.height_px) == SIZE_PX
    assert made.suffix == ".jpg"
    assert made.cost_usd == simulator.invoice_usd(name) > 0
    assert made.cost_usd <= illustrator.estimate_usd(REQUEST)
    assert simulator.problems() == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_sent_and_what_is_spelt_are_the_same_words(name, adapter, simulator):
    illustrator = adapter(name)
    illustrator.make(REQUEST)
    assert isinstance(illustrator, Spelling)
    spelled, sent = illustrator.spell(REQUEST), body_of(simulator, name)
    assert spelled["prompt"] == sent.get("prompt", sent.get("inputs"))
    assert spelled["prompt_version"]


def test_openai_is_told_model_size_quality_and_one_picture(adapter, simulator):
    adapter("openai").make(REQUEST)
    sent = body_of(simulator, "openai")
    assert {name: sent[name] for name in ("model", "size", "quality", "n")} == {
        "model": "gpt-image-2",
        "size": "320x576",
        "quality": "medium",
        "n": 1,
    }


@pytest.mark.parametrize(
    ("model", "asked", "ordered"),
    [
        ("gpt-image-2", (1296, 2304), (1296, 2304)),
        ("gpt-image-2.5-flare", (4000, 2250), (2560, 1440)),
        ("gpt-image-1.5", (1296, 2304), (1024, 1536)),
        ("gpt-image-1.5", (2304, 1296), (1536, 1024)),
        ("gpt-image-1.5", (1296, 1296), (1024, 1024)),
    ],
)
def test_the_size_is_the_nearest_that_the_model_takes(model, asked, ordered):
    assert ordered_size_px(model, asked) == ordered


def test_openai_looks_at_the_portraits_and_they_are_in_its_words(adapter, simulator):
    illustrator = adapter("openai")
    made = illustrator.make(SEEN)
    assert simulator.seen("openai")[-1].path.endswith("/images/edits")
    assert simulator.problems() == []
    assert made.cost_usd <= illustrator.estimate_usd(SEEN)
    assert illustrator.spell(SEEN)["references"] == [PORTRAIT.content]
    assert "references" not in illustrator.spell(REQUEST)


def test_hugging_face_keeps_a_face_by_its_seed_and_looks_at_nothing(adapter, simulator):
    illustrator = adapter("huggingface")
    illustrator.make(SEEN)
    locked = REQUEST.sitter.look.seed
    assert body_of(simulator, "huggingface")["parameters"]["seed"] == locked
    assert illustrator.spell(SEEN) == illustrator.spell(REQUEST)
    again = illustrator.spell(REQUEST.model_copy(update={"again": 1}))
    assert again["seed"] != locked


def test_a_dedicated_endpoint_is_asked_instead_of_the_router(adapter, simulator):
    illustrator = adapter("huggingface", hf_endpoint_url=simulator.hf_endpoint_url, unpriced=True)
    illustrator.make(REQUEST)
    assert [seen.path for seen in simulator.seen("huggingface")] == ["/endpoint"]
    assert illustrator.spell(REQUEST) != adapter("huggingface").spell(REQUEST)


def test_a_dedicated_endpoint_has_no_other_model_s_price(adapter, simulator):
    illustrator = adapter("huggingface", hf_endpoint_url=simulator.hf_endpoint_url)
    assert illustrator.model == "dedicated-endpoint"
    with pytest.raises(BadConfiguration, match="dedicated-endpoint has no price for images"):
        illustrator.estimate_usd(REQUEST)


def test_two_dedicated_endpoints_share_no_takes_and_no_address_is_told(adapter):
    one, other = (
        adapter("huggingface", hf_endpoint_url=f"https://{name}.example/canary", unpriced=True).spell(REQUEST)
        for name in ("one", "two")
    )
    assert one["endpoint"] != other["endpoint"]
    assert "canary" not in str(one)


@pytest.mark.parametrize("address", ["my-endpoint", "ftp://x", "https://", "http://host:port"])
def test_what_is_no_address_of_an_endpoint_is_refused_with_its_variable(address, adapter):
    with pytest.raises(BadConfiguration) as caught:
        adapter("huggingface", hf_endpoint_url=address)
    assert caught.value.thing == "HF_ENDPOINT_URL"


@pytest.mark.parametrize("runner", ["together", "nscale"])
def test_whoever_is_named_behind_the_model_runs_it(runner, adapter, simulator, monkeypatch):
    monkeypatch.setattr(constants, "ENDPOINT", simulator.address("huggingface"))
    router = constants.INFERENCE_PROXY_TEMPLATE
    model = f"black-forest-labs/FLUX.1-schnell:{runner}"
    outfitted = {"illustrator": {"huggingface": model}}
    assert adapter("huggingface", models=outfitted, unpriced=True).probe().answered
    assert any(seen.path.startswith(f"/{runner}/") for seen in simulator.seen("huggingface"))
    assert router == constants.INFERENCE_PROXY_TEMPLATE


STATUSES = {
    Fault.UNAUTHORIZED: BadConfiguration,
    Fault.PAYMENT_REQUIRED: ProviderRefused,
    Fault.FORBIDDEN: BadConfiguration,
    Fault.RATE_LIMITED: ProviderUnavailable,
    Fault.INSUFFICIENT_QUOTA: ProviderRefused,
    Fault.LEGAL: ContentRefused,
    Fault.MODERATION: ContentRefused,
    Fault.BAD_REQUEST: ProviderRefused,
    Fault.SERVER_ERROR: ProviderUnavailable,
    Fault.UNAVAILABLE: ProviderUnavailable,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("fault", "error"), STATUSES.items(), ids=[fault.value for fault in STATUSES])
def test_each_status_is_one_of_our_errors_and_is_asked_once(name, fault, error, adapter, simulator):
    simulator.fault(name, fault)
    illustrator = adapter(name)
    with pytest.raises(error) as caught:
        illustrator.make(REQUEST)
    assert type(caught.value) is error
    assert simulator.key(name) not in str(caught.value)
    assert len(simulator.seen(name)) == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "fault",
    [Fault.HTML, Fault.WRONG_JSON, Fault.BROKEN_JSON, Fault.EMPTY, Fault.TRUNCATED, Fault.DROPPED],
    ids=str,
)
def test_no_picture_is_no_picture_however_it_fails(name, fault, adapter, simulator):
    simulator.fault(name, fault)
    with pytest.raises((InvalidOutput, ProviderUnavailable)) as caught:
        adapter(name).make(REQUEST)
    counted = caught.value.may_be_charged or caught.value.cost_usd
    assert counted or simulator.invoice_usd(name) == 0
    assert len(simulator.seen(name)) == 1


@pytest.mark.parametrize("name", NAMES)
def test_when_to_come_back_is_told(name, adapter, simulator):
    simulator.fault(name, Fault.RATE_LIMITED, retry_after=7)
    with pytest.raises(ProviderUnavailable) as caught:
        adapter(name).make(REQUEST)
    assert caught.value.retry_after_s == 7


@pytest.mark.parametrize("name", NAMES)
def test_a_provider_that_hangs_is_given_up_and_may_have_been_paid(name, adapter, simulator):
    simulator.fault(name, Fault.HANG)
    with pytest.raises(ProviderUnavailable) as caught:
        adapter(name, deadline_s=0.2).make(REQUEST)
    assert caught.value.may_be_charged


@pytest.mark.parametrize("name", NAMES)
def test_nobody_there_costs_nothing(name, adapter, simulator):
    address = {"openai": "openai_base_url", "huggingface": "hf_base_url"}[name]
    with pytest.raises(ProviderUnavailable) as caught:
        adapter(name, **{address: simulator.refused_address}).make(REQUEST)
    assert not caught.value.may_be_charged


@pytest.mark.parametrize("name", NAMES)
def test_a_probe_is_next_to_nothing(name, adapter, simulator):
    illustrator = adapter(name)
    assert isinstance(illustrator, Probing)
    probe = illustrator.probe()
    assert probe.answered
    assert probe.cost_usd == simulator.invoice_usd(name) <= Decimal("0.01")


def test_openai_tells_when_a_model_retires(adapter):
    probe = adapter("openai", models={"illustrator": {"openai": "tts-1"}}).probe()
    assert (probe.model, probe.retires_on) == ("tts-1", "2027-01-06")


def test_an_unpriced_model_is_not_asked(adapter):
    illustrator = adapter("openai", models={"illustrator": {"openai": "gpt-image-9"}})
    with pytest.raises(BadConfiguration, match="no price"):
        illustrator.estimate_usd(REQUEST)
