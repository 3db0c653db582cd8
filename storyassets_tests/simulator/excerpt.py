"""Excerpt: the schemas that the simulator holds requests against, cut out of the vendors' published descriptions.

    python -m storyassets_tests.simulator.excerpt FOLDER_OF_THE_SPECIFICATIONS

writes `specs/*.json`: what is referred to, and no more, in JSON Schema 2020-12, without its descriptions. What a
vendor publishes no description of is written by hand from its documentation, in `specs/by_hand/`.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SPECS = Path(__file__).parent / "specs"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
WORDS = frozenset(
    {"description", "example", "examples", "title", "default", "deprecated", "discriminator", "externalDocs"}
)
"""Keywords that validate nothing."""
MAPS_OF_SCHEMAS = frozenset({"properties", "patternProperties", "$defs", "definitions"})

Schema = dict[str, Any]


@dataclass(frozen=True)
class Source:
    """One published description, and where in it the schemas lie. `kept` are the alternatives that we use."""

    file: str
    licence: str
    schemas: Mapping[str, str]
    kept: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By schema: of alternatives that differ in the enum or the words of their `type`, the ones to keep."""


SOURCES = {
    "openai": Source(
        "openai.openapi.json",
        "openai.LICENSE",
        {
            name: f"/components/schemas/{name}"
            for name in (
                "CreateChatCompletionRequest",
                "CreateImageRequest",
                "CreateImageEditRequest",
                "CreateSpeechRequest",
            )
        },
    ),
    "elevenlabs": Source(
        "elevenlabs.openapi.json",
        "tryagi.LICENSE",
        {
            "TextToSpeechWithTimestamps": "/components/schemas/Body_text_to_speech_full_with_timestamps",
            "OutputFormat": "/paths/~1v1~1text-to-speech~1{voice_id}~1with-timestamps/post/parameters/*output_format/schema",
        },
    ),
    "did": Source(
        "did.tryagi.openapi.json",
        "tryagi.LICENSE",
        {
            "images": "/paths/~1images/post/requestBody/content/multipart~1form-data/schema",
            "audios": "/paths/~1audios/post/requestBody/content/multipart~1form-data/schema",
            "CreateTalkRequest": "/components/schemas/CreateTalkRequest",
        },
        {"CreateTalkRequest": frozenset({"audio"})},
    ),
    "heygen": Source(
        "heygen.v3.from-heygen-cli.json",
        "heygen-cli.LICENSE",
        {
            "CreateAsset": "/~1v3~1assets/post/request",
            "CreateVideo": "/~1v3~1videos/post/request",
            "CreateLipsync": "/~1v3~1lipsyncs/post/request",
        },
        {"CreateVideo": frozenset({"image"})},
    ),
}


class Excerpt:
    """What is being cut out of one document."""

    def __init__(self, document: Schema) -> None:
        self._document = document
        self.found: dict[str, Any] = {}

    def take(self, name: str, pointer: str, kept: frozenset[str]) -> None:
        """The schema there and all that it refers to."""
        schema = self._at(pointer)
        if kept:
            schema = _only(schema, kept)
        self.found[name] = self._cut(schema)

    def _at(self, pointer: str) -> Any:
        found: Any = self._document
        for step in pointer.removeprefix("#").strip("/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            if step.startswith("*"):
                found = next(one for one in found if one.get("name") == step[1:])
            else:
                found = found[int(step)] if isinstance(found, list) else found[step]
        return found

    def _cut(self, schema: Any) -> Any:
        if isinstance(schema, list):
            return [self._cut(one) for one in schema]
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return self._refer(schema["$ref"])
        cut: Schema = {}
        for word, value in schema.items():
            if word in WORDS or word.startswith("x-") or word == "nullable":
                continue
            if word in MAPS_OF_SCHEMAS:
                cut[word] = {name: self._cut(one) for name, one in value.items()}
            else:
                cut[word] = value if word in ("enum", "const", "required") else self._cut(value)
        _as_2020_12(cut)
        return _or_null(cut) if schema.get("nullable") else cut

    def _refer(self, pointer: str) -> Schema:
        name = pointer.rsplit("/", 1)[-1]
        if name not in self.found:
            self.found[name] = {}
            self.found[name] = self._cut(self._at(pointer))
        return {"$ref": f"#/$defs/{name}"}


def _only(schema: Any, kept: frozenset[str]) -> Any:
    """The schema without the alternatives whose `type` property names none of these."""
    if isinstance(schema, list):
        return [_only(one, kept) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {word: _only(value, kept) for word, value in schema.items()}
    for word in ("anyOf", "oneOf"):
        named = [(one, _type_named(one, kept)) for one in schema.get(word, [])]
        if any(fits for _, fits in named):
            made[word] = [_only(one, kept) for one, fits in named if fits]
    return made


def _type_named(schema: Any, kept: frozenset[str]) -> bool:
    kind = schema.get("properties", {}).get("type", {}) if isinstance(schema, dict) else {}
    words = kind.get("enum") or [kind.get("description", "").partition("'")[2].partition("'")[0]]
    return bool(kept.intersection(words))


def _as_2020_12(schema: Schema) -> None:
    """OpenAPI 3.0 says by a boolean that a bound is exclusive."""
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and bound in schema:
            schema[exclusive] = schema.pop(bound)


def _or_null(schema: Schema) -> Schema:
    """OpenAPI 3.0's `nullable`."""
    if isinstance(schema.get("type"), str):
        made = {**schema, "type": [schema["type"], "null"]}
        return {**made, "enum": [*made["enum"], None]} if "enum" in made else made
    return {"anyOf": [schema, {"type": "null"}]}


def make_excerpt(source: Source, folder: Path) -> Schema:
    """The excerpt of one description."""
    excerpt = Excerpt(json.loads((folder / source.file).read_text()))
    for name, pointer in source.schemas.items():
        excerpt.take(name, pointer, source.kept.get(name, frozenset()))
    told = f"An excerpt of {source.file}; its licence is {source.licence}."
    return {"$schema": DIALECT, "$comment": told, "$defs": dict(sorted(excerpt.found.items()))}


def spell_excerpt(excerpt: Schema) -> str:
    """As it stands in its file: a line for each schema."""
    schemas = [f"{json.dumps(name)}: {json.dumps(one)}" for name, one in excerpt["$defs"].items()]
    head = ",\n".join(f"{json.dumps(word)}: {json.dumps(excerpt[word])}" for word in ("$schema", "$comment"))
    return "{\n" + head + ',\n"$defs": {\n' + ",\n".join(schemas) + "\n}}\n"


def main(folder: Path) -> None:
    """Write all of them, and the licences of their sources beside them."""
    for vendor, source in SOURCES.items():
        (SPECS / f"{vendor}.json").write_text(spell_excerpt(make_excerpt(source, folder)))
        licence = SPECS / source.licence
        licence.unlink(missing_ok=True)
        shutil.copyfile(folder / source.licence, licence)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
