"""Published prices: rows of ours out of the table that LiteLLM publishes (`model_prices_and_context_window.json`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NoReturn

from storyassets.errors import BadInput
from storyassets.providers.prices import DEAREST_UNIT_USD, Price

STAGE = "prices"
TABLE = "LiteLLM's model_prices table"
THEIR_NAMES = {
    "openai": "openai",
    "grok": "xai",
    "openrouter": "openrouter",
    "anthropic": "anthropic",
    "gemini": "gemini",
    "huggingface": "huggingface",
    "elevenlabs": "elevenlabs",
}
"""What the table calls our providers."""

TEXT_UNITS = {"input_cost_per_token": "input_tokens", "output_cost_per_token": "output_tokens"}
UNITS = {
    "chat": TEXT_UNITS,
    "completion": TEXT_UNITS,
    "responses": TEXT_UNITS,
    "image_generation": {
        "input_cost_per_token": "text_input_tokens",
        "input_cost_per_image_token": "image_input_tokens",
        "output_cost_per_image_token": "image_output_tokens",
        "output_cost_per_image": "images",
    },
    "audio_speech": {"input_cost_per_character": "characters", "output_cost_per_second": "audio_seconds"},
    "video_generation": {"output_cost_per_second": "video_seconds"},
}
"""Our units, by the table's kind of model and its fields."""

Published = Mapping[str, Any]


def parse_published(text: str, file: str) -> Published:
    """The table. Its amounts are kept as they are written. Raises BadInput, which names the place."""
    try:
        table = json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _bad(file, f"{where}: {error.msg}", "Give it as it was published") from error
    except (ValueError, ArithmeticError) as error:
        raise _bad(file, f"it holds a number that is none: {str(error)[:80]}") from error
    except RecursionError as error:
        raise _bad(file, "it is nested too deeply") from error
    if not isinstance(table, dict) or not any(is_entry(entry) for entry in table.values()):
        raise _bad(file, f"it is not of the form of {TABLE}", "Give the JSON file that LiteLLM publishes")
    return table


def is_entry(entry: Any) -> bool:
    """Whether it tells of a model."""
    return isinstance(entry, dict) and isinstance(entry.get("litellm_provider"), str)


def find_entry(table: Published, provider: str, model: str) -> Published | None:
    """What the table says of a model of that provider of ours, if anything."""
    theirs = THEIR_NAMES.get(provider)
    for name in (f"{theirs}/{model}", model):
        entry = table.get(name)
        if is_entry(entry) and entry["litellm_provider"] == theirs:  # type: ignore[index]
            found: Published = entry  # type: ignore[assignment]
            return found
    return None


def read_entry(entry: Published, provider: str, model: str, today: date, file: str) -> list[Price]:
    """The rows that it stands for. Raises BadInput for an amount that is none."""
    source = entry.get("source")
    return [
        Price(
            provider=provider,
            model=model,
            unit=unit,
            usd=_amount(entry[name], f"{model}.{name}", file),
            effective_from=today,
            source=source[:500] if isinstance(source, str) and source else TABLE,
        )
        for name, unit in UNITS.get(str(entry.get("mode")), {}).items()
        if entry.get(name) is not None
    ]


def _amount(value: Any, field: str, file: str) -> Decimal:
    if isinstance(value, Decimal) and value.is_finite() and 0 <= value <= DEAREST_UNIT_USD:
        return value
    raise _bad(file, f"{field} is no price: {str(value)[:40]!r}")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _bad(file: str, problem: str, fix: str = "Correct the file") -> BadInput:
    return BadInput(problem, stage=STAGE, thing=file, fix=fix)
