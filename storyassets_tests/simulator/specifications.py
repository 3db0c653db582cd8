"""Specifications: a body against the excerpts of the published descriptions in `specs/`."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match
from referencing import Registry, Resource

from storyassets_tests.simulator.wire import Form

SPECS = Path(__file__).parent / "specs"
MOST_PROBLEMS = 5
SHOWN_CHARACTERS = 200
UNSTRICT_WORDS = frozenset(
    {"default", "allOf", "not", "if", "then", "else", "dependentRequired", "patternProperties"}
)


def find_problems(vendor: str, name: str, body: Any) -> tuple[str, ...]:
    """What is wrong with a JSON body."""
    if body is None:
        return ("the body is no JSON",)
    found = [_told(error) for error in _validator(vendor, name).iter_errors(body)]
    if isinstance(body, dict):
        known = _known(vendor, name)
        found += [f"{field}: is not known" for field in body if known and field not in known]
    return tuple(found[:MOST_PROBLEMS])


def find_form_problems(vendor: str, name: str, form: Form) -> tuple[str, ...]:
    """What is wrong with a form. A file stands for its field; numbers and booleans are spelled as text there."""
    body: dict[str, Any] = {}
    for field, values in form.fields.items():
        read = [_read(vendor, name, field.removesuffix("[]"), value) for value in values]
        body[field.removesuffix("[]")] = read if field.endswith("[]") else read[0]
    for field, uploads in form.files.items():
        names = [upload.name for upload in uploads]
        body[field.removesuffix("[]")] = names if field.endswith("[]") or len(names) > 1 else names[0]
    empty = [field for field, uploads in form.files.items() if not all(one.content for one in uploads)]
    return (*find_problems(vendor, name, body), *(f"{field}: the file is empty" for field in empty))


def find_unstrict(schema: Any, path: str = "schema", *, closed_only: bool = False) -> list[str]:
    """What a schema for structured output may not have: objects are closed, and all of their properties required."""
    if isinstance(schema, list):
        return [
            one
            for at, part in enumerate(schema)
            for one in find_unstrict(part, f"{path}[{at}]", closed_only=closed_only)
        ]
    if not isinstance(schema, dict):
        return []
    found = []
    if schema.get("type") == "object" or "properties" in schema:
        if schema.get("additionalProperties") is not False:
            found.append(f"{path}: 'additionalProperties' is required to be supplied and to be false")
        if not closed_only and set(schema.get("properties", {})) != set(schema.get("required", [])):
            found.append(f"{path}: 'required' has to name every property")
    if not closed_only:
        found += [f"{path}: '{word}' is not permitted" for word in sorted(UNSTRICT_WORDS & set(schema))]
    for word, value in schema.items():
        if word in ("properties", "$defs"):
            for name, part in value.items():
                found += find_unstrict(part, f"{path}.{name}", closed_only=closed_only)
        elif word in ("items", "anyOf"):
            found += find_unstrict(value, f"{path}.{word}", closed_only=closed_only)
    return found


def _told(error: ValidationError) -> str:
    nearer = best_match(error.context) if error.context else None
    shown = nearer if nearer is not None and len(nearer.absolute_path) > len(error.absolute_path) else error
    where = ".".join(str(step) for step in shown.absolute_path) or "body"
    return f"{where}: {shown.message[:SHOWN_CHARACTERS]}"


@lru_cache(maxsize=16)
def _document(vendor: str) -> dict[str, Any]:
    published = SPECS / f"{vendor}.json"
    found = published if published.exists() else SPECS / "by_hand" / f"{vendor}.json"
    document: dict[str, Any] = json.loads(found.read_text())
    return document


@lru_cache(maxsize=32)
def _validator(vendor: str, name: str) -> Draft202012Validator:
    address = f"urn:simulator:{vendor}"
    registry: Any = Registry().with_resource(address, Resource.from_contents(_document(vendor)))
    return Draft202012Validator({"$ref": f"{address}#/$defs/{name}"}, registry=registry)


@lru_cache(maxsize=32)
def _known(vendor: str, name: str) -> frozenset[str]:
    """Every property that any part of the schema knows; none if it is no object's."""
    return frozenset(_properties(vendor, {"$ref": f"#/$defs/{name}"}))


def _properties(vendor: str, schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return _properties(vendor, _document(vendor)["$defs"][schema["$ref"].rsplit("/", 1)[-1]])
    found = dict(schema.get("properties", {}))
    for word in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(word, []):
            found |= _properties(vendor, part)
    return found


def _read(vendor: str, name: str, field: str, value: str) -> Any:
    """Text as the number or the boolean that the schema wants."""
    wanted = json.dumps(_properties(vendor, {"$ref": f"#/$defs/{name}"}).get(field, {}))
    if '"integer"' in wanted and value.lstrip("-").isdigit():
        return int(value)
    if '"boolean"' in wanted and value in ("true", "false"):
        return value == "true"
    return value
