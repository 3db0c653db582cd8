"""The simulated OpenAI, asked by its SDK."""

import base64
import io
from decimal import Decimal

import openai
import pytest
from PIL import Image
from pydantic import BaseModel, ConfigDict

from storyassets_tests.simulator import Fault
from storyassets_tests.simulator.media.sounds import length_of


class WireLine(BaseModel):
    model_config = ConfigDict(extra="forbid")
    beat: str
    speaker: str
    text: str


class WireScript(BaseModel):
    model_config = ConfigDict(extra="forbid")
    title: str
    lines: list[WireLine]


STORY = (
    "A fox stole the hen of an old farmer. The farmer was angry and took his stick.\n\n"
    "He followed the fox to a cave. There the hen kept a small fox warm. The farmer let them stay."
)
ASK = [{"role": "user", "content": f"At most 60 words.\n<story>\n{STORY}\n</story>"}]


@pytest.fixture
def client(simulator):
    with openai.OpenAI(
        api_key=simulator.key("openai"), base_url=simulator.address("openai"), max_retries=0, timeout=5
    ) as made:
        yield made


def a_picture(client, **asked):
    made = client.images.generate(
        **{"model": "gpt-image-2", "prompt": "a calm sea", "size": "256x384", **asked}
    )
    return base64.b64decode(made.data[0].b64_json)


def test_a_script_fits_the_schema_and_is_the_story_s(client, simulator):
    answer = client.chat.completions.parse(model="gpt-6-luna", messages=ASK, response_format=WireScript)
    script = answer.choices[0].message.parsed
    assert [line.beat for line in script.lines] == ["HOOK", "SETUP", "CONFLICT", "TWIST", "RESOLUTION"]
    assert all(line.text.rstrip(".") in STORY for line in script.lines)
    assert simulator.problems() == []


def test_tokens_that_are_told_are_tokens_that_are_charged(client, simulator):
    usage = client.chat.completions.create(model="gpt-6-luna", messages=ASK).usage
    [row] = simulator.invoice("openai")
    assert row.units == {"input_tokens": usage.prompt_tokens, "output_tokens": usage.completion_tokens}
    assert row.usd == usage.prompt_tokens * Decimal("0.0000001") + usage.completion_tokens * Decimal(
        "0.0000005"
    )


def test_an_answer_stops_at_the_limit_that_was_asked_for(client):
    answer = client.chat.completions.create(
        model="gpt-6-luna",
        messages=ASK,
        max_completion_tokens=4,
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "s", "schema": WireScript.model_json_schema()},
        },
    )
    assert answer.choices[0].finish_reason == "length"
    assert answer.usage.completion_tokens == 4


def test_a_strict_schema_has_to_be_closed(client, simulator):
    open_schema = {"type": "object", "properties": {"title": {"type": "string"}}}
    told = {"type": "json_schema", "json_schema": {"name": "s", "strict": True, "schema": open_schema}}
    with pytest.raises(openai.BadRequestError, match="additionalProperties"):
        client.chat.completions.create(model="gpt-6-luna", messages=ASK, response_format=told)
    assert simulator.invoice() == []


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_has_the_size_and_the_kind_that_were_asked_for(client, kind):
    with Image.open(io.BytesIO(a_picture(client, output_format=kind))) as picture:
        assert (picture.size, picture.format) == ((256, 384), kind.upper())


def test_the_same_words_give_another_picture_each_time(client):
    assert a_picture(client) != a_picture(client)


def test_where_answers_are_to_be_alike_the_same_words_give_the_same_picture(client, simulator):
    simulator.answer_alike()
    assert a_picture(client) == a_picture(client)
    simulator.reset()
    assert a_picture(client) != a_picture(client)


def test_an_edit_looks_at_the_portrait_and_charges_for_it(client, simulator):
    portrait = a_picture(client, prompt="portrait of a woman with red hair")
    made = client.images.edit(
        model="gpt-image-2",
        prompt="the woman at the sea",
        size="256x384",
        image=[("1.png", portrait, "image/png")],
    )
    with (
        Image.open(io.BytesIO(portrait)) as before,
        Image.open(io.BytesIO(base64.b64decode(made.data[0].b64_json))) as after,
    ):
        skin = [
            picture.convert("RGB").resize((9, 9), Image.Resampling.BOX).getpixel((4, 4))
            for picture in (before, after)
        ]
    assert all(abs(one - other) < 12 for one, other in zip(*skin, strict=True))
    assert (
        simulator.invoice()[-1].units["image_input_tokens"]
        == made.usage.input_tokens_details.image_tokens
        > 0
    )
    assert simulator.problems() == []


@pytest.mark.parametrize(
    "asked",
    [
        {"size": "250x384"},
        {"size": "256x2560"},
        {"quality": "best"},
        {"n": 11},
        {"response_format": "b64_json"},
    ],
    ids=str,
)
def test_what_the_description_does_not_allow_is_refused(client, simulator, asked):
    with pytest.raises(openai.BadRequestError):
        a_picture(client, **asked)
    assert len(simulator.problems()) == 1
    assert simulator.invoice_usd() == 0


def test_a_field_that_nobody_knows_is_refused(client, simulator):
    with pytest.raises(openai.BadRequestError, match="seed: is not known"):
        a_picture(client, extra_body={"seed": 7})


@pytest.mark.parametrize("kind", ["wav", "mp3", "flac", "aac", "opus"])
def test_speech_is_as_long_as_its_charge(client, simulator, kind):
    spoken = client.audio.speech.create(
        model="gpt-4o-mini-tts", voice="alloy", input="The fox came back.", response_format=kind
    ).read()
    [row] = simulator.invoice()
    assert length_of(spoken) == pytest.approx(float(row.units["audio_seconds"]), abs=0.15)
    assert 0.8 < length_of(spoken) < 3


def test_models_tell_when_they_retire(client):
    assert client.models.retrieve("gpt-4o-mini-tts").shutdown_date == "2027-01-06"
    assert "gpt-6-luna" in [model.id for model in client.models.list()]


def test_an_unknown_model_is_a_404(client):
    with pytest.raises(openai.NotFoundError) as caught:
        a_picture(client, model="no-such-model")
    assert caught.value.code == "model_not_found"


def test_a_key_of_another_provider_does_not_open(simulator):
    with (
        openai.OpenAI(
            api_key=simulator.key("grok"), base_url=simulator.address("openai"), max_retries=0
        ) as client,
        pytest.raises(openai.AuthenticationError) as caught,
    ):
        client.models.list()
    assert caught.value.code == "invalid_api_key"


def test_a_server_of_one_s_own_takes_any_key(simulator):
    with openai.OpenAI(api_key="whatever", base_url=simulator.address("ollama"), max_retries=0) as client:
        assert client.chat.completions.create(model="qwen3:8b", messages=ASK).choices
    assert simulator.invoice_usd("ollama") == 0


def test_a_refusal_has_no_content(client, simulator):
    simulator.fault("openai", Fault.REFUSAL)
    answer = client.chat.completions.parse(model="gpt-6-luna", messages=ASK, response_format=WireScript)
    assert (answer.choices[0].message.content, bool(answer.choices[0].message.refusal)) == (None, True)


def test_a_script_that_was_cut_short_says_so(client, simulator):
    simulator.fault("openai", Fault.CUT_SHORT)
    with pytest.raises(openai.LengthFinishReasonError):
        client.chat.completions.parse(model="gpt-6-luna", messages=ASK, response_format=WireScript)
    assert simulator.invoice_usd() > 0
