"""The embedded writer: rules behind the same door as a language model. The rules are handed in."""

from __future__ import annotations

from decimal import Decimal

from storyassets.providers.protocols import Made, ScriptRequest, ScriptWriting

RECIPE = "rules-12"


class EmbeddedWriter:
    """Writes a script by the rules that it is given; no key, no network, no cost."""

    name = "embedded"
    model = RECIPE

    def __init__(self, write: ScriptWriting) -> None:
        self._write = write

    def estimate_usd(self, request: ScriptRequest) -> Decimal:
        """Rules cost nothing."""
        return Decimal(0)

    def make(self, request: ScriptRequest) -> Made:
        """A `Script` as UTF-8 JSON."""
        script = self._write(request)
        return Made(content=script.model_dump_json().encode("utf-8"), suffix=".json")
