"""The published table's fields become our units, by what the model makes."""

import json
from datetime import date
from decimal import Decimal

import pytest

from storyassets.providers.published_prices import find_entry, parse_published, read_entry

TODAY = date(2026, 11, 21)


def entry(provider, mode, **costs):
    return {"litellm_provider": provider, "mode": mode, **costs}


def units(provider, model, told):
    published = parse_published(json.dumps({model: told}), "table.json")
    found = find_entry(published, provider, model)
    return {row.unit: row.usd for row in read_entry(found, provider, model, TODAY, "table.json")}


@pytest.mark.parametrize(
    ("provider", "told", "expected"),
    [
        (
            "anthropic",
            entry("anthropic", "chat", input_cost_per_token=1e-06, output_cost_per_token=5e-06, x_cost=3),
            {"input_tokens": "0.000001", "output_tokens": "0.000005"},
        ),
        (
            "openai",
            entry(
                "openai",
                "image_generation",
                input_cost_per_token=5e-06,
                input_cost_per_image_token=8e-06,
                output_cost_per_image_token=3e-05,
            ),
            {
                "text_input_tokens": "0.000005",
                "image_input_tokens": "0.000008",
                "image_output_tokens": "0.00003",
            },
        ),
        (
            "huggingface",
            entry("huggingface", "image_generation", output_cost_per_image=0.003),
            {"images": "0.003"},
        ),
        (
            "elevenlabs",
            entry("elevenlabs", "audio_speech", input_cost_per_character=8e-05),
            {"characters": "0.00008"},
        ),
        (
            "openai",
            entry("openai", "audio_speech", input_cost_per_token=6e-07, output_cost_per_second=0.00025),
            {"audio_seconds": "0.00025"},
        ),
        ("openai", entry("openai", "embedding", input_cost_per_token=1), {}),
        ("openai", entry("openai", "chat", input_cost_per_token=None), {}),
    ],
)
def test_fields_become_units(provider, told, expected):
    assert units(provider, "m", told) == {unit: Decimal(usd) for unit, usd in expected.items()}


def test_a_model_is_found_under_its_maker_s_name_and_not_another_s():
    table = {"xai/m": entry("xai", "chat"), "m": entry("azure", "chat"), "n": entry("openai", "chat")}
    assert find_entry(table, "grok", "m") is table["xai/m"]
    assert find_entry(table, "openai", "m") is None
    assert find_entry(table, "openai", "n") is table["n"]
    assert find_entry(table, "did", "m") is None


def test_amounts_are_those_that_were_written():
    assert units("openai", "m", entry("openai", "chat", input_cost_per_token=0.1)) == {
        "input_tokens": Decimal("0.1")
    }


def test_a_source_that_is_none_is_the_table():
    published = parse_published(json.dumps({"m": entry("openai", "chat", input_cost_per_token=1)}), "f")
    [row] = read_entry(find_entry(published, "openai", "m"), "openai", "m", TODAY, "f")
    assert (row.source, row.effective_from) == ("LiteLLM's model_prices table", TODAY)
