"""REST: JSON over HTTP, for providers that have no SDK. One call is one try; nothing is retried here.

An answer is bounded in size and in time, however slowly it drips.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx

from storyassets.errors import InvalidOutput, ProviderUnavailable, StoryAssetsError
from storyassets.providers.answers import error_of_status, was_sent, without_secrets
from storyassets.providers.downloads import trusted
from storyassets.providers.offers import Outfit

TIMEOUT_S = 60.0
CONNECT_TIMEOUT_S = 10.0
DEADLINE_S = 120.0
MOST_BYTES = 16_000_000


class Said(NamedTuple):
    """What a provider's error says, and its own code for it."""

    message: str
    code: str = ""


ReadError = Callable[[Mapping[str, Any]], Said]
"""Finds the message and the code in the JSON of an error. It may meet anything."""


class RestClient:
    """The door of one provider. Safe for several threads."""

    def __init__(
        self,
        outfit: Outfit,
        headers: Mapping[str, str],
        read_error: ReadError,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._name = outfit.name
        self._key_variable = f"{outfit.name}_api_key".upper()
        self._secrets = [outfit.key]
        self._read_error = read_error
        self._client = httpx.Client(
            base_url=outfit.base_url,
            headers=dict(headers),
            timeout=httpx.Timeout(TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
            follow_redirects=False,
            verify=trusted(),
        )

    def call(self, method: str, path: str, *, is_order: bool = False, **content: Any) -> dict[str, Any]:
        """The JSON object of the answer; `content` is httpx's (json, files, params).

        An order is work that has its price: if its answer is lost, nobody knows whether it is done.
        Raises StoryAssetsError; what cannot be read is InvalidOutput for an order, else ProviderUnavailable.
        """
        ends_s = self._clock() + DEADLINE_S
        try:
            with self._client.stream(method, path, **content) as answer:
                told = _object_in(self._read(answer, ends_s, is_order))
        except httpx.HTTPError as error:
            if not was_sent(error):
                raise self._lost(f"{self._name} cannot be reached ({type(error).__name__})", False) from error
            raise self._lost(f"the answer did not come ({type(error).__name__})", is_order) from error
        if not answer.is_success:
            raise self.error(answer.status_code, told or {}, answer.headers, is_order=is_order)
        if told is None:
            raise self._unreadable(answer, is_order)
        return told

    def error(
        self,
        status: int,
        told: Mapping[str, Any],
        headers: Mapping[str, str] | None = None,
        *,
        is_order: bool = False,
    ) -> StoryAssetsError:
        """The error for an answer that is no success."""
        said = self._read_error(told)
        raised = error_of_status(
            status,
            said.message,
            provider=self._name,
            key_variable=self._key_variable,
            code="moderation_blocked" if "moderation" in said.code.lower() else said.code,
            headers=headers,
            secrets=self._secrets,
        )
        if isinstance(raised, ProviderUnavailable) and not is_order:
            raised.may_be_charged = False
        return raised

    def clean(self, text: object) -> str:
        """A provider's words, fit to be shown."""
        return without_secrets(str(text), self._secrets)

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def _read(self, answer: httpx.Response, ends_s: float, is_order: bool) -> bytes:
        """The whole body; nothing where it is too large to be JSON of an API."""
        content = bytearray()
        for piece in answer.iter_bytes():
            content += piece
            if len(content) > MOST_BYTES:
                return b""
            if self._clock() > ends_s:
                raise self._lost(f"the answer was not there within {DEADLINE_S:.0f} s", is_order)
        return bytes(content)

    def _lost(self, what: str, may_be_charged: bool) -> ProviderUnavailable:
        return ProviderUnavailable(
            what, may_be_charged=may_be_charged, thing=self._name, fix="Try again later"
        )

    def _unreadable(self, answer: httpx.Response, is_order: bool) -> StoryAssetsError:
        kind = answer.headers.get("content-type", "").partition(";")[0]
        what = f"the answer is no JSON object but {self.clean(kind) or 'nothing that is named'}"
        if is_order:
            return InvalidOutput(what, thing=self._name, fix=f"Check {self._name}'s address")
        return self._lost(what, False)


def _object_in(content: bytes) -> dict[str, Any] | None:
    """The JSON object; none where there is none."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None
