"""Contract: a call, and what is answered, against the excerpts of the discovery documents."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from storyassets_tests.simulator.specifications import SPECS, find_problems
from storyassets_tests.simulator.youtube.wire import Call

TRUTHS = {"true": True, "True": True, "false": False, "False": False}
UPLOAD = "/upload"
OF_SESSIONS = frozenset({"upload_id"})
"""What the address of a session has besides."""


@dataclass(frozen=True)
class Method:
    """One method of an API."""

    vendor: str
    name: str
    schema: dict[str, Any]

    @property
    def scopes(self) -> frozenset[str]:
        """Any of which is enough."""
        return frozenset(self.schema["x-scopes"])

    @property
    def parts(self) -> frozenset[str]:
        """What `part` may name."""
        name = self.schema["x-response"].replace("ListResponse", "")
        resource = _defs(self.vendor).get(name, {})
        return frozenset(resource.get("properties", {})) - {"kind", "etag"}

    @property
    def most_media_bytes(self) -> int:
        """How large what is uploaded may be."""
        return int(self.schema["x-media"]["max_bytes"])

    def find_query_problems(self, call: Call) -> list[str]:
        """What is wrong with the parameters."""
        properties = self.schema["properties"]
        told: dict[str, Any] = {}
        found = []
        for name, values in call.query.items():
            if name in OF_SESSIONS:
                continue
            known = properties.get(name, {})
            if known.get("type") == "array":
                told[name] = [part for value in values for part in value.split(",")]
            else:
                told[name] = _read(values[-1], known.get("type", "string"))
                found += [f"{name}: is there {len(values)} times"] if len(values) > 1 else []
        unknown = set(told.get("part", ())) - self.parts if "part" in properties else set()
        found += [f"part: {part} is not one" for part in sorted(unknown)]
        return [*found, *find_problems(self.vendor, self.name, told)]

    def find_body_problems(self, body: Any) -> list[str]:
        """What is wrong with the resource that came."""
        return list(find_problems(self.vendor, self.schema["x-request"], body))

    def find_answer_problems(self, told: Any) -> list[str]:
        """What is wrong with our own answer."""
        return list(find_problems(self.vendor, self.schema["x-response"], told))


def find_method(call: Call) -> Method | None:
    """The method that is called, if one is."""
    path = call.path.removeprefix(UPLOAD)
    if call.path.startswith(UPLOAD) and call.method in ("PUT", "DELETE"):
        return methods().get(f"POST {path}")
    return methods().get(f"{call.method} {path}")


@lru_cache(maxsize=1)
def methods() -> dict[str, Method]:
    """Every method that we know, by verb and path."""
    return {
        schema["x-path"]: Method(vendor, name, schema)
        for vendor in ("youtube", "youtube_analytics")
        for name, schema in _defs(vendor).items()
        if "x-path" in schema
    }


@lru_cache(maxsize=2)
def _defs(vendor: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SPECS / f"{vendor}.json").read_text())["$defs"]
    return found


def _read(value: str, kind: str) -> Any:
    if kind == "integer" and value.lstrip("-").isdigit():
        return int(value)
    return TRUTHS.get(value, value) if kind == "boolean" else value
