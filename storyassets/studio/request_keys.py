"""Request keys: what makes two requests the same one, and so one call."""

from __future__ import annotations

import json
from typing import Any

from storyassets.model.document import Noun
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.files import hash_bytes

KEY_SCHEMA = 1
"""Raised when the form of the keys changes; every take is then asked for anew."""


def request_key(role: ProviderRole, provider: str, model: str, request: Noun, take_number: int) -> str:
    """The key of a request to one provider: a sha256 in hex."""
    return hash_canonically(
        {
            "role": role.value,
            "provider": provider,
            "model": model,
            "request": request.model_dump(mode="json"),
            "take_number": take_number,
            "schema": KEY_SCHEMA,
        }
    )


def request_lock_name(role: ProviderRole, request: Noun, take_number: int) -> str:
    """The name of the lock under which a request is made, whoever of the chain is asked."""
    return hash_canonically(
        {"role": role.value, "request": request.model_dump(mode="json"), "take_number": take_number}
    )


def hash_canonically(fields: dict[str, Any]) -> str:
    """The sha256 of the one JSON spelling of these fields: sorted, ASCII, no spaces, finite numbers."""
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return hash_bytes(text.encode("ascii"))
