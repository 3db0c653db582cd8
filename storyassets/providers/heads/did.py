"""D-ID: a portrait speaks our recording (`/talks`). The picture and the sound are uploaded first.

The answer's address is signed: it is asked for anew with every poll, and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storyassets.errors import ContentRefused, InvalidOutput, ProviderRefused
from storyassets.providers.filmed_heads import FilmedHead, Look
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import HeadClipRequest, Probe, Reference
from storyassets.providers.rest import Said

SETTINGS = {"stitch": True, "result_format": "mp4"}
"""Stitched: the face moves inside the whole picture, which keeps its shape."""
MODERATION = ("moderation", "celebrity")


class DidHead(FilmedHead):
    """Talking heads of D-ID."""

    thing = "talk"
    jobs_path = "/talks"

    def __init__(self, outfit: Outfit) -> None:
        key = outfit.key.get_secret_value().strip() if outfit.key else ""
        super().__init__(outfit, {"Authorization": f"Basic {key}"}, read_error)

    def spell(self, request: HeadClipRequest) -> Mapping[str, Any]:
        """The picture, the speech and how they are put together; the size is the picture's."""
        return {
            "portrait": request.portrait.content,
            "speech": request.speech.content,
            "settings": SETTINGS,
        }

    def submit(self, request: HeadClipRequest) -> str:
        """Upload both, and order the talk; its id."""
        source_url = self._address("/images", "image", request.portrait)
        audio_url = self._address("/audios", "audio", request.speech)
        script = {"type": "audio", "audio_url": audio_url}
        told = self._order({"source_url": source_url, "script": script, "config": SETTINGS})
        return self._job_id(told.get("id"))

    def read_look(self, told: Mapping[str, Any], job_id: str) -> Look:
        """By its status."""
        status = told.get("status")
        if status in ("error", "rejected"):
            error = told.get("error")
            said = read_error(error if isinstance(error, dict) else {})
            moderated = any(word in said.code.lower() for word in MODERATION)
            kind = ContentRefused if status == "rejected" or moderated else ProviderRefused
            return Look(self._failed(kind, said.message or said.code, job_id))
        return Look(None, told.get("result_url"), told.get("duration")) if status == "done" else Look()

    def probe(self) -> Probe:
        """Ask for the credits that are left, which costs nothing."""
        told = self._api.call("GET", "/credits")
        left, total = told.get("remaining"), told.get("total")
        return Probe(model=self.model, answered=self._api.clean(f"{left} of {total} credits are left"))

    def _address(self, path: str, field: str, what: Reference) -> str:
        """The address of an upload, at D-ID's."""
        url = self._upload(path, field, what).get("url")
        if not isinstance(url, str) or not url:
            raise InvalidOutput(f"the upload of the {field} came without an address", thing=self.name)
        return url


def read_error(told: Mapping[str, Any]) -> Said:
    """`kind` and `description`."""
    return Said(str(told.get("description") or ""), str(told.get("kind") or ""))
