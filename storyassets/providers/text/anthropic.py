"""Scripts and listings by Anthropic's models, with structured output."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import anthropic
import httpx2
from anthropic.types import Message, Usage

from storyassets.providers.answers import MISREAD, read_count
from storyassets.providers.endless_answers import bound_answers
from storyassets.providers.offers import Outfit
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
from storyassets.providers.wire_script.writing import CONNECT_S

KEY = "ANTHROPIC_API_KEY"
_CUT = ("max_tokens", "model_context_window_exceeded")
_EMPTY_ACCOUNT = "credit balance"
"""Told with status 400, unlike anywhere else."""


class AnthropicWriter(ScriptWriter):
    """A writer behind `/v1/messages`."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__(outfit)
        self._client = anthropic.Anthropic(
            api_key=outfit.key.get_secret_value().strip() if outfit.key else "",
            base_url=outfit.base_url,
            max_retries=0,
            timeout=anthropic.Timeout(self.timeout_s, connect=min(CONNECT_S, self.timeout_s)),
            # A redirect would take the key along, wherever it leads.
            http_client=anthropic.DefaultHttpxClient(
                follow_redirects=False, event_hooks=bound_answers(httpx2, self.timeout_s)
            ),
        )

    def ask(self, asking: Asking) -> Answer:
        """One message, held to the schema of what is asked for."""
        with self._our_errors():
            message = self._client.messages.create(
                model=self.model,
                max_tokens=asking.most_tokens,
                system=asking.prompt.system,
                messages=[{"role": "user", "content": asking.prompt.text}],
                output_config={"format": {"type": "json_schema", "schema": dict(asking.schema)}},
            )
            text, units = _text(message), read_units(message.usage)
        if message.stop_reason == "refusal":
            raise refused_answer("the model declined", self._outfit, units)
        if message.stop_reason in _CUT:
            raise useless_answer(
                f"the answer was cut at {asking.most_tokens} tokens", self._outfit, units=units
            )
        if not text:
            raise useless_answer("the answer has no text", self._outfit, units=units)
        return Answer(text, units)

    def probe(self) -> Probe:
        """One token."""
        with self._our_errors():
            message = self._client.messages.create(
                model=self.model, max_tokens=1, messages=[{"role": "user", "content": "Say: yes"}]
            )
            units = read_units(message.usage)
        cost_usd = self._outfit.prices.cost_usd(self.name, self.model, units)
        return Probe(model=self.model, answered=f"one token, {message.stop_reason}", cost_usd=cost_usd)

    def close(self) -> None:
        """End its connections."""
        self._client.close()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        """The SDK's errors as ours, without those that quote a server: it may have quoted the key."""
        try:
            yield
        except anthropic.APIStatusError as error:
            told, code = _told(error)
            raise failed_call(
                error.status_code,
                told,
                self._outfit,
                key_variable=KEY,
                code=code,
                headers=error.response.headers,
            ) from None
        except (anthropic.APIConnectionError, httpx2.HTTPError) as error:
            raise lost_call(error, self._outfit) from error
        except (anthropic.APIError, *MISREAD) as error:
            raise useless_answer("the answer is not one of a message", self._outfit) from error


class AnthropicLister(ModelLister):
    """A lister over the same connection."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__(outfit, AnthropicWriter(outfit))


def read_units(usage: Usage) -> dict[str, Decimal]:
    """What was counted; what a cache wrote or read counts as read."""
    read = (usage.input_tokens, usage.cache_creation_input_tokens, usage.cache_read_input_tokens)
    return {
        "input_tokens": Decimal(sum(read_count(count or 0) for count in read)),
        "output_tokens": Decimal(read_count(usage.output_tokens)),
    }


def _text(message: Message) -> str:
    return "".join(block.text for block in message.content if block.type == "text")


def _told(error: anthropic.APIStatusError) -> tuple[str, str]:
    """What the error says, and a code for it."""
    body = error.body if isinstance(error.body, dict) else {}
    inner = body.get("error")
    told = str(inner.get("message", "") if isinstance(inner, dict) else "") or error.message
    return told, "insufficient_quota" if _EMPTY_ACCOUNT in told.lower() else ""
