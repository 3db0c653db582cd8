"""Excerpt: the methods that we use, cut out of Google's discovery documents, as JSON Schema 2020-12.

    python -m storyassets_tests.simulator.youtube.excerpt FOLDER_OF_THE_SPECIFICATIONS

writes `specs/youtube.json` and `specs/youtube_analytics.json`. A method is the schema of its parameters, with its
path, scopes, and what it takes and answers beside it. Google refuses names that it does not know: all is closed.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storyassets_tests.simulator.excerpt import DIALECT, SPECS, spell_excerpt

LICENCE = "google-discovery.LICENSE"
LEFT_OUT = {
    "Video": {
        "ageGating", "brandPartner", "liveStreamingDetails", "monetizationDetails", "paidProductPlacementDetails",
        "player", "projectDetails", "suggestions", "topicDetails", "fileDetails", "recordingDetails", "localizations",
        "statistics",
    },
    "VideoContentDetails": {"contentRating", "countryRestriction", "regionRestriction"},
    "Channel": {
        "auditDetails", "brandingSettings", "contentOwnerDetails", "conversionPings", "localizations", "statistics",
        "topicDetails",
    },
    "CaptionListResponse": {"eventId", "visitorId"},
}  # fmt: skip
"""Parts that we neither send nor ask for."""

Schema = dict[str, Any]


@dataclass(frozen=True)
class Discovered:
    """One document, and the methods of it that are used."""

    file: str
    methods: tuple[str, ...]


DOCUMENTS = {
    "youtube": Discovered(
        "youtube.v3.discovery.json",
        (
            "videos.insert", "videos.list", "videos.update", "channels.list", "playlistItems.list",
            "thumbnails.set", "captions.insert", "captions.list",
        ),
    ),
    "youtube_analytics": Discovered("youtubeAnalytics.v2.discovery.json", ("reports.query",)),
}  # fmt: skip


def make_excerpt(told: Discovered, folder: Path) -> Schema:
    """The excerpt of one document."""
    document = json.loads((folder / told.file).read_text())
    found: dict[str, Any] = {}
    for name in told.methods:
        resource, _, verb = name.partition(".")
        found[name] = _method(document, document["resources"][resource]["methods"][verb], found)
    comment = f"An excerpt of {told.file}, revision {document['revision']}; its licence is {LICENCE}."
    return {"$schema": DIALECT, "$comment": comment, "$defs": dict(sorted(found.items()))}


def _method(document: Schema, method: Schema, found: dict[str, Any]) -> Schema:
    """The schema of a method's parameters; what it takes and answers joins `found`."""
    parameters = {**document["parameters"], **method["parameters"]}
    made: Schema = {
        "type": "object",
        "properties": {name: _parameter(one) for name, one in parameters.items()},
        "required": [name for name, one in parameters.items() if one.get("required")],
        "additionalProperties": False,
        "x-path": f"{method['httpMethod']} /{method['path']}",
        "x-scopes": method["scopes"],
    }
    for side in ("request", "response"):
        if side in method:
            name = method[side]["$ref"]
            _take(document, name, found)
            made[f"x-{side}"] = name
    if "mediaUpload" in method:
        made["x-media"] = {
            "accept": method["mediaUpload"]["accept"],
            "max_bytes": int(method["mediaUpload"]["maxSize"]),
        }
    return made


def _parameter(told: Schema) -> Schema:
    made: Schema = {"type": told["type"]}
    if "enum" in told and not told.get("repeated"):
        made["enum"] = told["enum"]
    for bound in ("minimum", "maximum"):
        if bound in told and told["type"] == "integer":
            made[bound] = int(told[bound])
    return {"type": "array", "items": made} if told.get("repeated") else made


def _take(document: Schema, name: str, found: dict[str, Any]) -> None:
    if name not in found:
        found[name] = {}
        found[name] = _cut(document, document["schemas"][name], name, found)


def _cut(document: Schema, schema: Schema, name: str, found: dict[str, Any]) -> Schema:
    if "$ref" in schema:
        _take(document, schema["$ref"], found)
        return {"$ref": f"#/$defs/{schema['$ref']}"}
    if schema["type"] == "any":
        return {}
    made: Schema = {"type": schema["type"]}
    if "enum" in schema:
        made["enum"] = schema["enum"]
    if "items" in schema:
        made["items"] = _cut(document, schema["items"], "", found)
    if "properties" in schema:
        kept = {key: one for key, one in schema["properties"].items() if key not in LEFT_OUT.get(name, ())}
        made["properties"] = {key: _cut(document, one, "", found) for key, one in kept.items()}
        made["additionalProperties"] = False
    return made


def main(folder: Path) -> None:
    """Write both."""
    for vendor, told in DOCUMENTS.items():
        (SPECS / f"{vendor}.json").write_text(spell_excerpt(make_excerpt(told, folder)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
