"""Request keys: what makes two requests the same one, and so one call."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from storyassets.model.document import Noun
from storyassets.providers.protocols import Provider, ProviderRole, Spelling
from storyassets.studio.files import hash_bytes

KEY_SCHEMA = 1
"""Raised when the form of the keys changes; every take is then asked for anew."""

SAID_BY_SILENCE: Mapping[str, Any] = {"references": [], "softened": False, "again": 0, "speaker": ""}
"""Fields that a key leaves out while they have these values: takes of requests without them keep their keys."""


def request_key(role: ProviderRole, provider: str, model: str, request: Noun, take_number: int) -> str:
    """The key of a request to one provider that is asked for all of it: a sha256 in hex."""
    return key_of_words(role, provider, model, spell_out(request), take_number)


def key_of_call(role: ProviderRole, provider: Provider[Any], request: Noun, take_number: int) -> str:
    """The key of what this provider will be asked: of its own spelling, if it has one, else of the request."""
    words = provider.spell(request) if isinstance(provider, Spelling) else spell_out(request)
    return key_of_words(role, provider.name, provider.model, words, take_number)


def key_of_words(
    role: ProviderRole, provider: str, model: str, words: Mapping[str, Any], take_number: int
) -> str:
    """The key of what a provider is asked."""
    return hash_canonically(
        {
            "role": role.value,
            "provider": provider,
            "model": model,
            "request": dict(words),
            "take_number": take_number,
            "schema": KEY_SCHEMA,
        }
    )


def spell_out(request: Noun) -> dict[str, Any]:
    """The whole request in JSON, but for what says nothing."""
    spelled: dict[str, Any] = _without_silence(request.model_dump(mode="json"))
    return spelled


def _without_silence(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_silence(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _without_silence(one)
        for name, one in value.items()
        if name not in SAID_BY_SILENCE or one != SAID_BY_SILENCE[name]
    }


def hash_canonically(fields: dict[str, Any]) -> str:
    """The sha256 of the one JSON spelling of these fields: sorted, ASCII, no spaces, finite numbers."""
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return hash_bytes(text.encode("ascii"))
