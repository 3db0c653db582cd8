"""HeyGen, version 3: a portrait speaks our recording (`/v3/videos`). Both are uploaded as assets first.

Its video orders have no idempotency key: an order whose answer was lost may have been taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storyassets.errors import ContentRefused, InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.providers.filmed_heads import FilmedHead, Look
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import HeadClipRequest, Probe, Reference
from storyassets.providers.rest import Said

SHAPES = ((16, 9), (9, 16), (4, 5), (5, 4), (1, 1))
FULL_HD_PX = 1080
MODERATION = ("moderation", "celebrity", "policy")


class HeyGenHead(FilmedHead):
    """Talking heads of HeyGen."""

    poll_every_s = 5.0
    thing = "video"
    jobs_path = "/v3/videos"

    def __init__(self, outfit: Outfit) -> None:
        key = outfit.key.get_secret_value().strip() if outfit.key else ""
        super().__init__(outfit, {"X-Api-Key": key}, read_error)

    def spell(self, request: HeadClipRequest) -> Mapping[str, Any]:
        """The picture, the speech and how they are put together."""
        return {
            "portrait": request.portrait.content,
            "speech": request.speech.content,
            "settings": video_settings(request),
        }

    def submit(self, request: HeadClipRequest) -> str:
        """Upload both, and order the video; its id."""
        order = {
            "type": "image",
            "image": {"type": "asset_id", "asset_id": self._asset_id(request.portrait)},
            "audio_asset_id": self._asset_id(request.speech),
            **video_settings(request),
        }
        return self._job_id(data_of(self._order(order)).get("video_id"))

    def read_look(self, told: Mapping[str, Any], job_id: str) -> Look:
        """By its status."""
        data = data_of(told)
        if data.get("status") == "failed":
            code = str(data.get("failure_code") or "")
            kind = ContentRefused if any(word in code.lower() for word in MODERATION) else ProviderRefused
            return Look(self._failed(kind, str(data.get("failure_message") or code), job_id))
        is_done = data.get("status") == "completed"
        return Look(None, data.get("video_url"), data.get("duration")) if is_done else Look()

    def probe(self) -> Probe:
        """Ask whose key it is and what is left, which costs nothing."""
        told = data_of(self._api.call("GET", "/v3/users/me"))
        if not told:
            raise ProviderUnavailable("it does not say whose key this is", thing=self.name)
        wallet = told.get("wallet")
        left = wallet.get("remaining_balance") if isinstance(wallet, dict) else None
        billing = told.get("billing_type") or "an account"
        return Probe(
            model=self.model,
            answered=self._api.clean(billing if left is None else f"{billing}, {left} left"),
        )

    def _asset_id(self, what: Reference) -> str:
        """The id of an upload."""
        asset_id = data_of(self._upload("/v3/assets", "file", what)).get("asset_id")
        if not isinstance(asset_id, str) or not asset_id:
            raise InvalidOutput("the upload came without an asset_id", thing=self.name)
        return asset_id


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
