"""Scripts and listings by OpenAI, and by every server that speaks its chat completions: Grok, OpenRouter, Ollama, vLLM, LM Studio."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import httpx2
import openai
from openai.types import Model
from openai.types.completion_usage import CompletionUsage

from storyassets.providers.answers import MISREAD, read_count, without_secrets
from storyassets.providers.offers import Outfit
from storyassets.providers.openai_server import open_client
from storyassets.providers.protocols import Probe
from storyassets.providers.wire_script import (
    Answer,
    Asking,
    ModelLister,
    ScriptWriter,
    failed_call,
    lost_call,
    refused_answer,
    useless_answer,
)

PROBE_TOKENS = 16
"""Fewer are refused by models that think."""

KEYS = {
    "openai": "OPENAI_API_KEY",
    "grok": "XAI_API_KEY",
    "openrouter": "OPENROUTER_API_KEY",
    "openai_compatible": "OPENAI_COMPATIBLE_API_KEY",
}

_COUNT_THOUGHTS = frozenset({"openai", "grok"})
"""These bound an answer together with its thoughts, by another name of the bound."""

_LISTS_WITHOUT_KEY = frozenset({"openrouter"})
"""Their list of models says nothing of the key."""


class OpenAICompatibleWriter(ScriptWriter):
    """A writer behind `/chat/completions` with structured output."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__(outfit)
        self._client = open_client(outfit, self.timeout_s)

    def ask(self, asking: Asking) -> Answer:
        """One chat completion, held to the schema of what is asked for."""
        with self._our_errors():
            completion = self._client.chat.completions.create(
                model=self.model,
                messages=[
                    {"role": "system", "content": asking.prompt.system},
                    {"role": "user", "content": asking.prompt.text},
                ],
                response_format={
                    "type": "json_schema",
                    "json_schema": {
                        "name": asking.form,
                        "strict": True,
                        "schema": dict(asking.schema),
                    },
                },
                seed=asking.seed,
                max_completion_tokens=asking.most_tokens if self._counts_thoughts else openai.omit,
                max_tokens=openai.omit if self._counts_thoughts else asking.most_tokens,
            )
            choice, units = completion.choices[0], read_units(completion.usage)
            finish, text = choice.finish_reason, _text(choice.message.content)
            refusal = _text(choice.message.refusal)
        if finish == "content_filter" or refusal:
            told = without_secrets(refusal or "its filter stopped the answer", [self._outfit.key])
            raise refused_answer(told, self._outfit, units)
        if finish == "length":
            raise useless_answer(
                f"the answer was cut at {asking.most_tokens} tokens", self._outfit, units=units
            )
        if not text:
            raise useless_answer("the answer has no text", self._outfit, units=units)
        return Answer(text, units)

    def probe(self) -> Probe:
        """The model in the server's list, else a few tokens of it."""
        if self.name not in _LISTS_WITHOUT_KEY:
            with self._our_errors():
                listed = self._listed()
                if self.model in listed:
                    return Probe(
                        model=self.model,
                        answered="it is in the list of models",
                        retires_on=listed[self.model].shutdown_date or "",
                    )
        with self._our_errors():
            completion = self._client.chat.completions.create(
                model=self.model,
                messages=[{"role": "user", "content": "Say: yes"}],
                max_completion_tokens=PROBE_TOKENS if self._counts_thoughts else openai.omit,
                max_tokens=openai.omit if self._counts_thoughts else PROBE_TOKENS,
            )
            units, told = read_units(completion.usage), completion.choices[0].finish_reason
        cost_usd = self._outfit.prices.cost_usd(self.name, self.model, units)
        return Probe(model=self.model, answered=f"a few tokens, {told}", cost_usd=cost_usd)

    def close(self) -> None:
        """End its connections."""
        self._client.close()

    @property
    def _counts_thoughts(self) -> bool:
        return self.name in _COUNT_THOUGHTS

    def _listed(self) -> dict[str, Model]:
        try:
            return {model.id: model for model in self._client.models.list().data}
        except openai.NotFoundError:
            return {}

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        """The SDK's errors as ours, without those that quote a server: it may have quoted the key."""
        try:
            yield
        except openai.APIStatusError as error:
            raise failed_call(
                error.status_code,
                _message(error),
                self._outfit,
                key_variable=KEYS.get(self.name, ""),
                code=error.code or "",
                headers=error.response.headers,
            ) from None
        except (openai.APIConnectionError, httpx2.HTTPError) as error:
            raise lost_call(error, self._outfit) from error
        except (openai.APIError, *MISREAD) as error:
            raise useless_answer("the answer is not one of a chat completion", self._outfit) from error


class OpenAICompatibleLister(ModelLister):
    """A lister over the same connection."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__(outfit, OpenAICompatibleWriter(outfit))


def read_units(usage: CompletionUsage | None) -> dict[str, Decimal]:
    """What was counted. Some servers leave a model's thoughts out of the answer's tokens, but not of the total."""
    if usage is None:
        return {}
    asked = read_count(usage.prompt_tokens)
    output = max(read_count(usage.completion_tokens), read_count(usage.total_tokens) - asked)
    return {"input_tokens": Decimal(asked), "output_tokens": Decimal(output)}


def _text(told: object) -> str:
    """A text of an answer, which may be missing. Raises ValueError for anything else."""
    if told is not None and not isinstance(told, str):
        raise ValueError("that is no text")
    return told or ""


def _message(error: openai.APIStatusError) -> str:
    body = error.body if isinstance(error.body, dict) else {}
    return str(body.get("message") or error.message)
