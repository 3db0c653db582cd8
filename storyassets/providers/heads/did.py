"""D-ID: a portrait speaks our recording (`/talks`). The picture and the sound are uploaded first.

The answer's address is signed: it is asked for anew with every poll, and kept nowhere.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from storyassets.errors import ContentRefused, InvalidOutput, ProviderRefused
from storyassets.measure.content import Medium
from storyassets.providers.downloads import Downloader
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import HeadClipRequest, Made, Probe, Reference
from storyassets.providers.rest import RestClient, Said

SETTINGS = {"stitch": True, "result_format": "mp4"}
"""Stitched: the face moves inside the whole picture, which keeps its shape."""
MEDIA_TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".wav": "audio/wav"}
MODERATION = ("moderation", "celebrity")


class DidHead:
    """Talking heads of D-ID."""

    poll_every_s = 2.0

    def __init__(self, outfit: Outfit) -> None:
        key = outfit.key.get_secret_value().strip() if outfit.key else ""
        self._outfit = outfit
        self._api = RestClient(outfit, {"Authorization": f"Basic {key}"}, read_error)
        self._downloader = Downloader(outfit.name, outfit.base_url)

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """By which its price is looked up."""
        return self._outfit.model

    def accepts(self, request: Any) -> bool:
        """A portrait that is to speak, as JPEG or PNG."""
        return isinstance(request, HeadClipRequest) and request.portrait.suffix in MEDIA_TYPES

    def spell(self, request: HeadClipRequest) -> Mapping[str, Any]:
        """The picture, the speech and how they are put together."""
        return {
            "portrait": request.portrait.content,
            "speech": request.speech.content,
            "size_px": [request.width_px, request.height_px],
            "settings": SETTINGS,
        }

    def estimate_usd(self, request: HeadClipRequest) -> Decimal:
        """By the speech's length, in whole seconds."""
        units = {"video_seconds": math.ceil(request.duration_s)}
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def make(self, request: HeadClipRequest) -> Made:
        """Not in one call: it is submitted, and polled."""
        raise TypeError("D-ID works remotely: submit and poll")

    def submit(self, request: HeadClipRequest) -> str:
        """Upload both, and order the talk; its id."""
        source_url = self._upload("/images", "image", request.portrait)
        audio_url = self._upload("/audios", "audio", request.speech)
        order = {
            "source_url": source_url,
            "script": {"type": "audio", "audio_url": audio_url},
            "config": SETTINGS,
        }
        told = self._api.call("POST", "/talks", json=order, is_order=True)
        job_id = told.get("id")
        if not isinstance(job_id, str) or not job_id:
            raise InvalidOutput("the talk came without an id", thing=self.name)
        return job_id

    def poll(self, job_id: str, request: HeadClipRequest) -> Made | None:
        """The clip, or None while it is being made. Raises ProviderRefused (thing: the job) if there will be none."""
        told = self._read_job(job_id)
        status = told.get("status")
        if status in ("error", "rejected"):
            raise self._failed(job_id, told)
        url = told.get("result_url")
        if status != "done" or not isinstance(url, str):
            return None
        clip = self._downloader.fetch(url, {Medium.CLIP})
        return self._made(clip.content, clip.kind.suffix, job_id, told.get("duration"), request)

    def cancel(self, job_id: str) -> bool:
        """Not refunded: the talk is left to be adopted."""
        return False

    def probe(self) -> Probe:
        """Ask for the credits that are left, which costs nothing."""
        told = self._api.call("GET", "/credits")
        left, total = told.get("remaining"), told.get("total")
        return Probe(model=self.model, answered=self._api.clean(f"{left} of {total} credits are left"))

    def close(self) -> None:
        """Let the connections go."""
        self._api.close()

    def _upload(self, path: str, field: str, what: Reference) -> str:
        """The address of an upload, at D-ID's."""
        media_type = MEDIA_TYPES[what.suffix]
        file = (f"{field}{what.suffix}", self._outfit.read_take(what), media_type)
        url = self._api.call("POST", path, files={field: file}).get("url")
        if not isinstance(url, str) or not url:
            raise InvalidOutput(f"the upload of the {field} came without an address", thing=self.name)
        return url

    def _read_job(self, job_id: str) -> dict[str, Any]:
        try:
            return self._api.call("GET", f"/talks/{quote(job_id, safe='')}")
        except ProviderRefused as error:
            error.thing = job_id
            raise

    def _failed(self, job_id: str, told: Mapping[str, Any]) -> ProviderRefused:
        error = told.get("error")
        said = read_error(error if isinstance(error, dict) else {})
        refused = told.get("status") == "rejected" or any(word in said.code.lower() for word in MODERATION)
        kind = ContentRefused if refused else ProviderRefused
        message = self._api.clean(said.message or said.code or "no reason was given")
        return kind(f"the talk failed: {message}", thing=job_id, fix=f"Look at what {self.name} says")

    def _made(self, content: bytes, suffix: str, job_id: str, told_s: Any, request: HeadClipRequest) -> Made:
        is_told = isinstance(told_s, int | float) and math.isfinite(told_s) and told_s > 0
        duration_s = float(told_s) if is_told else request.duration_s
        units = {"video_seconds": duration_s}
        prices = self._outfit.prices
        return Made(
            content=content,
            suffix=suffix,
            facts={"job_id": job_id},
            cost_usd=prices.cost_usd(self.name, self.model, units),
            usage=prices.usage(units),
        )


def read_error(told: Mapping[str, Any]) -> Said:
    """`kind` and `description`."""
    return Said(str(told.get("description") or ""), str(told.get("kind") or ""))
