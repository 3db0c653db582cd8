"""Scripts and listings by Gemini, with structured output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import httpx
import httpx2
from google.genai import Client, errors, types

from storyassets.providers.answers import MISREAD, read_count
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

KEY = "GEMINI_API_KEY"
_CUT = "MAX_TOKENS"
_REFUSED = frozenset(
    {"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE", "MODEL_ARMOR"}
)


class GeminiWriter(ScriptWriter):
    """A writer behind `generateContent`."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__(outfit)
        self._client = Client(
            vertexai=False,
            api_key=outfit.key.get_secret_value().strip() if outfit.key else "",
            http_options=types.HttpOptions(
                base_url=outfit.base_url,
                timeout=int(self.timeout_s * 1000),
                # A redirect would take the key along, wherever it leads.
                client_args={"follow_redirects": False},
                retry_options=types.HttpRetryOptions(attempts=1),
            ),
        )

    def ask(self, asking: Asking) -> Answer:
        """One generated answer, held to the schema of what is asked for."""
        with self._our_errors():
            response = self._client.models.generate_content(
                model=self.model,
                contents=asking.prompt.text,
                config=types.GenerateContentConfig(
                    system_instruction=asking.prompt.system,
                    response_mime_type="application/json",
                    response_json_schema=dict(asking.schema),
                    max_output_tokens=asking.most_tokens,
                    seed=asking.seed,
                ),
            )
            units, finish, text = read_units(response.usage_metadata), _finish(response), _text(response)
        if finish in _REFUSED:
            raise refused_answer(f"it stopped for {finish}", self._outfit, units)
        if finish == _CUT:
            raise useless_answer(
                f"the answer was cut at {asking.most_tokens} tokens", self._outfit, units=units
            )
        if not text:
            raise useless_answer("the answer has no text", self._outfit, units=units)
        return Answer(text, units)

    def probe(self) -> Probe:
        """One token."""
        with self._our_errors():
            response = self._client.models.generate_content(
                model=self.model,
                contents="Say: yes",
                config=types.GenerateContentConfig(max_output_tokens=1),
            )
            units, finish = read_units(response.usage_metadata), _finish(response)
        cost_usd = self._outfit.prices.cost_usd(self.name, self.model, units)
        return Probe(model=self.model, answered=f"one token, {finish}", cost_usd=cost_usd)

    def close(self) -> None:
        """End its connections."""
        self._client.close()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        """The SDK's errors as ours, without those that quote a server: it may have quoted the key."""
        try:
            yield
        except errors.APIError as error:
            details = _details(error)
            wrong_key = any(one.get("reason") == "API_KEY_INVALID" for one in details)
            raise failed_call(
                401 if wrong_key else _status(error),
                str(error.message or error.status or ""),
                self._outfit,
                key_variable=KEY,
                code=_code(details),
                headers=_waits(details) or getattr(error.response, "headers", None),
            ) from None
        except (httpx.HTTPError, httpx2.HTTPError) as error:
            raise lost_call(error, self._outfit) from error
        except (errors.UnknownApiResponseError, *MISREAD) as error:
            raise useless_answer("the answer is not one of generateContent", self._outfit) from error


class GeminiLister(ModelLister):
    """A lister over the same connection."""

    def __init__(self, outfit: Outfit) -> None:
        super().__init__(outfit, GeminiWriter(outfit))


def read_units(usage: types.GenerateContentResponseUsageMetadata | None) -> dict[str, Decimal]:
    """What was counted; a model's thoughts are paid like its answer."""
    if usage is None or usage.prompt_token_count is None:
        return {}
    output = read_count(usage.candidates_token_count or 0) + read_count(usage.thoughts_token_count or 0)
    return {"input_tokens": Decimal(read_count(usage.prompt_token_count)), "output_tokens": Decimal(output)}


def _finish(response: types.GenerateContentResponse) -> str:
    """Why it ended; a prompt that was blocked has no answer at all."""
    if response.prompt_feedback and response.prompt_feedback.block_reason:
        return "SAFETY"
    candidates = response.candidates or []
    reason = candidates[0].finish_reason if candidates else None
    return reason.value if reason else ""


def _text(response: types.GenerateContentResponse) -> str:
    candidates = response.candidates or []
    content = candidates[0].content if candidates else None
    parts = (content.parts if content else None) or []
    return "".join(part.text for part in parts if part.text and not part.thought)


def _details(error: errors.APIError) -> list[Mapping[str, Any]]:
    body = error.details if isinstance(error.details, dict) else {}
    inner = body.get("error", body)
    told = inner.get("details") if isinstance(inner, dict) else None
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


def _status(error: errors.APIError) -> int:
    """The answer's own; its body may say anything."""
    told = getattr(error.response, "status_code", None) or error.code
    return told if isinstance(told, int) else 500


def _code(details: list[Mapping[str, Any]]) -> str:
    """A quota that no waiting renews is an empty account."""
    quota = any(str(one.get("@type", "")).endswith("QuotaFailure") for one in details)
    return "insufficient_quota" if quota and not _waits(details) else ""


def _waits(details: list[Mapping[str, Any]]) -> dict[str, str]:
    """When to come back, as the header that others send."""
    delays = [str(one["retryDelay"]).removesuffix("s") for one in details if "retryDelay" in one]
    return {"retry-after": delays[0]} if delays else {}
