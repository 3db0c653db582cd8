"""HeyGen, version 3: a portrait speaks our recording (`/v3/videos`). Both are uploaded as assets first.

Its video orders have no idempotency key: an order whose answer was lost may have been taken.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from storyassets.errors import ContentRefused, InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.measure.content import Medium
from storyassets.providers.downloads import Downloader
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import HeadClipRequest, Made, Probe, Reference
from storyassets.providers.rest import RestClient, Said

MEDIA_TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".wav": "audio/wav"}
SHAPES = ((16, 9), (9, 16), (4, 5), (5, 4), (1, 1))
FULL_HD_PX = 1080
MODERATION = ("moderation", "celebrity", "policy")


class HeyGenHead:
    """Talking heads of HeyGen."""

    poll_every_s = 5.0

    def __init__(self, outfit: Outfit) -> None:
        key = outfit.key.get_secret_value().strip() if outfit.key else ""
        self._outfit = outfit
        self._api = RestClient(outfit, {"X-Api-Key": key}, read_error)
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
            "settings": video_settings(request),
        }

    def estimate_usd(self, request: HeadClipRequest) -> Decimal:
        """By the speech's length, in whole seconds."""
        units = {"video_seconds": math.ceil(request.duration_s)}
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def make(self, request: HeadClipRequest) -> Made:
        """Not in one call: it is submitted, and polled."""
        raise TypeError("HeyGen works remotely: submit and poll")

    def submit(self, request: HeadClipRequest) -> str:
        """Upload both, and order the video; its id."""
        order = {
            "type": "image",
            "image": {"type": "asset_id", "asset_id": self._upload(request.portrait)},
            "audio_asset_id": self._upload(request.speech),
            **video_settings(request),
        }
        told = data_of(self._api.call("POST", "/v3/videos", json=order, is_order=True))
        job_id = told.get("video_id")
        if not isinstance(job_id, str) or not job_id:
            raise InvalidOutput("the video came without an id", thing=self.name)
        return job_id

    def poll(self, job_id: str, request: HeadClipRequest) -> Made | None:
        """The clip, or None while it is being made. Raises ProviderRefused (thing: the job) if there will be none."""
        told = self._read_job(job_id)
        if told.get("status") == "failed":
            raise self._failed(job_id, told)
        url = told.get("video_url")
        if told.get("status") != "completed" or not isinstance(url, str):
            return None
        clip = self._downloader.fetch(url, {Medium.CLIP})
        return self._made(clip.content, clip.kind.suffix, job_id, told.get("duration"), request)

    def cancel(self, job_id: str) -> bool:
        """Not refunded: the video is left to be adopted."""
        return False

    def probe(self) -> Probe:
        """Ask whose key it is and what is left, which costs nothing."""
        told = data_of(self._api.call("GET", "/v3/users/me"))
        if not told:
            raise ProviderUnavailable("it does not say whose key this is", thing=self.name)
        wallet = told.get("wallet")
        left = wallet.get("remaining_balance") if isinstance(wallet, dict) else None
        billing = self._api.clean(told.get("billing_type") or "an account")
        return Probe(model=self.model, answered=billing if left is None else f"{billing}, {left} left")

    def close(self) -> None:
        """Let the connections go."""
        self._api.close()

    def _upload(self, what: Reference) -> str:
        """The id of an asset."""
        media_type = MEDIA_TYPES[what.suffix]
        file = (f"{media_type.partition('/')[0]}{what.suffix}", self._outfit.read_take(what), media_type)
        asset_id = data_of(self._api.call("POST", "/v3/assets", files={"file": file})).get("asset_id")
        if not isinstance(asset_id, str) or not asset_id:
            raise InvalidOutput("the upload came without an asset_id", thing=self.name)
        return asset_id

    def _read_job(self, job_id: str) -> Mapping[str, Any]:
        try:
            return data_of(self._api.call("GET", f"/v3/videos/{quote(job_id, safe='')}"))
        except ProviderRefused as error:
            error.thing = job_id
            raise

    def _failed(self, job_id: str, told: Mapping[str, Any]) -> ProviderRefused:
        code = str(told.get("failure_code") or "")
        kind = ContentRefused if any(word in code.lower() for word in MODERATION) else ProviderRefused
        said = self._api.clean(told.get("failure_message") or code or "no reason was given")
        return kind(f"the video failed: {said}", thing=job_id, fix=f"Look at what {self.name} says")

    def _made(self, content: bytes, suffix: str, job_id: str, told_s: Any, request: HeadClipRequest) -> Made:
        is_told = isinstance(told_s, int | float) and math.isfinite(told_s) and told_s > 0
        units = {"video_seconds": float(told_s) if is_told else request.duration_s}
        prices = self._outfit.prices
        return Made(
            content=content,
            suffix=suffix,
            facts={"job_id": job_id},
            cost_usd=prices.cost_usd(self.name, self.model, units),
            usage=prices.usage(units),
        )


def video_settings(request: HeadClipRequest) -> dict[str, str]:
    """Shape and resolution of the video; a shape that HeyGen has no name for stays the picture's."""
    width, height = request.width_px, request.height_px
    named = (f"{w}:{h}" for w, h in SHAPES if width * h == height * w)
    return {
        "aspect_ratio": next(named, "auto"),
        "resolution": "1080p" if min(width, height) >= FULL_HD_PX else "720p",
        "fit": "cover",
        "output_format": "mp4",
    }


def data_of(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an answer carries in its `data`; nothing if it has none."""
    data = told.get("data")
    return data if isinstance(data, dict) else {}


def read_error(told: Mapping[str, Any]) -> Said:
    """`error`, with `code` and `message`."""
    error = told.get("error")
    if not isinstance(error, dict):
        return Said("")
    return Said(str(error.get("message") or ""), str(error.get("code") or ""))
