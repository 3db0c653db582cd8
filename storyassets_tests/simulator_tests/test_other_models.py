"""The simulated Anthropic and Gemini, asked by their SDKs."""

import json

import anthropic
import pytest
from google import genai
from google.genai import errors, types

from storyassets_tests.simulator import Fault

SCHEMA = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "lines": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"beat": {"type": "string"}, "text": {"type": "string"}},
                "required": ["beat", "text"],
                "additionalProperties": False,
            },
        },
    },
    "required": ["title", "lines"],
    "additionalProperties": False,
}
STORY = "A fox stole a hen. The farmer was angry. He took a stick. The hen kept a small fox warm. They all stayed."
ASK = f"At most 60 spoken words.\n<story>\n{STORY}\n</story>"


@pytest.fixture
def claude(simulator):
    with anthropic.Anthropic(
        api_key=simulator.key("anthropic"), base_url=simulator.address("anthropic"), max_retries=0, timeout=5
    ) as made:
        yield made


@pytest.fixture
def gemini(simulator):
    made = genai.Client(
        vertexai=False,
        api_key=simulator.key("gemini"),
        http_options=types.HttpOptions(
            base_url=simulator.address("gemini"),
            timeout=5000,
            retry_options=types.HttpRetryOptions(attempts=1),
        ),
    )
    yield made
    made.close()


def message(claude, **asked):
    return claude.messages.create(
        **{
            "model": "claude-haiku-4-5",
            "max_tokens": 1000,
            "messages": [{"role": "user", "content": ASK}],
            "output_config": {"format": {"type": "json_schema", "schema": SCHEMA}},
            **asked,
        }
    )


def generate(gemini, **asked):
    config = {"response_mime_type": "application/json", "response_json_schema": SCHEMA, **asked}
    return gemini.models.generate_content(
        model="gemini-3.8-flash", contents=ASK, config=types.GenerateContentConfig(**config)
    )


def test_claude_writes_a_script_and_charges_what_it_tells(claude, simulator):
    answer = message(claude)
    assert len(json.loads(answer.content[0].text)["lines"]) == 5
    [row] = simulator.invoice("anthropic")
    assert row.units == {
        "input_tokens": answer.usage.input_tokens,
        "output_tokens": answer.usage.output_tokens,
    }
    assert simulator.problems() == []


def test_claude_stops_at_its_limit(claude):
    answer = message(claude, max_tokens=1)
    assert (answer.stop_reason, answer.usage.output_tokens) == ("max_tokens", 1)


def test_claude_refuses_an_open_schema(claude):
    with pytest.raises(anthropic.BadRequestError, match="additionalProperties"):
        message(claude, output_config={"format": {"type": "json_schema", "schema": {"type": "object"}}})


def test_claude_s_empty_account_is_a_400_that_says_so(claude, simulator):
    simulator.fault("anthropic", 402)
    with pytest.raises(anthropic.BadRequestError, match="credit balance"):
        message(claude)


@pytest.mark.parametrize(
    ("fault", "status"), [(401, 401), (403, 403), (429, 429), (500, 500), (503, 529), ("moderation", 400)]
)
def test_claude_s_faults_have_its_shape(claude, simulator, fault, status):
    simulator.fault("anthropic", fault)
    with pytest.raises(anthropic.APIStatusError) as caught:
        message(claude)
    assert (caught.value.status_code, caught.value.body["type"]) == (status, "error")


def test_claude_s_models_are_listed(claude):
    assert claude.models.retrieve("claude-haiku-4-5").display_name == "Claude Haiku 4.5"
    assert "claude-haiku-4-5" in [model.id for model in claude.models.list()]


def test_gemini_writes_a_script_and_charges_what_it_tells(gemini, simulator):
    answer = generate(gemini, system_instruction="Be brief.", seed=7)
    assert len(json.loads(answer.text)["lines"]) == 5
    [row] = simulator.invoice("gemini")
    usage = answer.usage_metadata
    assert row.units == {
        "input_tokens": usage.prompt_token_count,
        "output_tokens": usage.candidates_token_count,
    }
    assert simulator.problems() == []


def test_gemini_stops_at_its_limit(gemini):
    assert generate(gemini, max_output_tokens=1).candidates[0].finish_reason == "MAX_TOKENS"


def test_gemini_s_refusal_has_no_text(gemini, simulator):
    simulator.fault("gemini", Fault.REFUSAL)
    assert generate(gemini).candidates[0].finish_reason == "SAFETY"


def test_gemini_s_wrong_key_is_a_400_with_a_reason(simulator):
    client = genai.Client(
        vertexai=False,
        api_key=simulator.key("openai"),
        http_options=types.HttpOptions(base_url=simulator.address("gemini"), timeout=5000),
    )
    with pytest.raises(errors.ClientError) as caught:
        generate(client)
    client.close()
    assert (caught.value.code, caught.value.details["error"]["details"][0]["reason"]) == (
        400,
        "API_KEY_INVALID",
    )


@pytest.mark.parametrize(("fault", "error"), [(429, errors.ClientError), (503, errors.ServerError)])
def test_gemini_s_faults_have_its_shape(gemini, simulator, fault, error):
    simulator.fault("gemini", fault)
    with pytest.raises(error) as caught:
        generate(gemini)
    assert caught.value.code == fault
