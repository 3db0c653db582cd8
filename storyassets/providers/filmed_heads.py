"""Filmed heads: what adapters have in common that upload a portrait and a recording, order a clip, and fetch it.

A clip that is done is paid for, whatever becomes of its download; an accepted job is never known to be free.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple
from urllib.parse import quote

from storyassets.errors import InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.measure.content import Medium
from storyassets.providers.downloads import Downloader
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import HeadClipRequest, Made, Probe, Reference
from storyassets.providers.rest import ReadError, RestClient

MEDIA_TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".wav": "audio/wav"}
LONGEST_CLIP_S = 3600.0
"""A told length above it is a mistake, and no price."""

LONGEST_JOB_ID = 200
NO_SUCH_JOB = 404


class Look(NamedTuple):
    """How far a job is: it has failed, its clip is at an address, or neither yet."""

    failure: ProviderRefused | None = None
    url: str | None = None
    told_s: Any = None


class FilmedHead(ABC):
    """A talking head that is made by a job. An adapter adds how its provider is spoken to."""

    poll_every_s = 2.0
    thing = "clip"
    """What the provider calls what it makes."""

    jobs_path = ""

    def __init__(self, outfit: Outfit, headers: Mapping[str, str], read_error: ReadError) -> None:
        self._outfit = outfit
        self._api = RestClient(outfit, headers, read_error)
        self._downloader = Downloader(outfit.name, outfit.base_url)

    @property
    def name(self) -> str:
        """Its name in a channel's chain."""
        return self._outfit.name

    @property
    def model(self) -> str:
        """By which its price is looked up."""
        return self._outfit.model

    @abstractmethod
    def spell(self, request: HeadClipRequest) -> Mapping[str, Any]:
        """All that the clip depends on."""

    @abstractmethod
    def submit(self, request: HeadClipRequest) -> str:
        """Upload both, and order the clip; the job's id."""

    @abstractmethod
    def probe(self) -> Probe:
        """Try the account, which costs nothing."""

    @abstractmethod
    def read_look(self, told: Mapping[str, Any], job_id: str) -> Look:
        """What an answer says of a job."""

    def accepts(self, request: Any) -> bool:
        """A portrait that is to speak, as JPEG or PNG."""
        return isinstance(request, HeadClipRequest) and request.portrait.suffix in MEDIA_TYPES

    def estimate_usd(self, request: HeadClipRequest) -> Decimal:
        """By the speech's length, in whole seconds."""
        units = {"video_seconds": math.ceil(request.duration_s)}
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def make(self, request: HeadClipRequest) -> Made:
        """Not in one call: it is submitted, and polled."""
        raise TypeError(f"{self.name} works remotely: submit and poll")

    def poll(self, job_id: str, request: HeadClipRequest) -> Made | None:
        """The clip, or None while it is being made. Raises ProviderRefused (thing: the job) if there will be none."""
        look = self.read_look(self._read_job(job_id), job_id)
        if look.failure:
            raise look.failure
        if not isinstance(look.url, str):
            return None
        prices = self._outfit.prices
        units = {"video_seconds": clip_length_s(look.told_s, request)}
        cost_usd, usage = prices.cost_usd(self.name, self.model, units), prices.usage(units)
        try:
            clip = self._downloader.fetch(look.url, {Medium.CLIP})
        except (ProviderRefused, InvalidOutput) as error:
            error.retryable = False
            raise error.price(cost_usd, usage.units, usage.price_version) from error
        facts = {"job_id": job_id}
        return Made(
            content=clip.content, suffix=clip.kind.suffix, facts=facts, cost_usd=cost_usd, usage=usage
        )

    def cancel(self, job_id: str) -> bool:
        """Not refunded: the job is left to be adopted."""
        return False

    def close(self) -> None:
        """Let the connections go."""
        self._api.close()

    def _upload(self, path: str, field: str, what: Reference) -> Mapping[str, Any]:
        """What the provider says of an upload."""
        media_type = MEDIA_TYPES[what.suffix]
        file = (
            f"{media_type.partition('/')[0]}{what.suffix}",
            self._outfit.read_take(what),
            media_type,
        )
        return self._api.call("POST", path, files={field: file})

    def _order(self, order: Mapping[str, Any]) -> dict[str, Any]:
        return self._api.call("POST", self.jobs_path, json=dict(order), is_order=True)

    def _job_id(self, told: Any) -> str:
        """The id, fit to be kept. Raises InvalidOutput: the order may have been taken all the same."""
        if isinstance(told, str) and told.isprintable() and 0 < len(told) <= LONGEST_JOB_ID:
            return told
        raise InvalidOutput(f"the {self.thing} came without an id", may_be_charged=True, thing=self.name)

    def _read_job(self, job_id: str) -> dict[str, Any]:
        try:
            return self._api.call("GET", f"{self.jobs_path}/{quote(job_id, safe='')}")
        except ProviderRefused as error:
            if error.status == NO_SUCH_JOB:
                error.thing, error.may_be_charged = job_id, True
                raise
            # Only of this look it is known that it was refused: the job was accepted, and goes on.
            raise ProviderUnavailable(
                error.message, may_be_charged=True, thing=job_id, fix=error.fix
            ) from error

    def _failed(self, kind: type[ProviderRefused], message: str, job_id: str) -> ProviderRefused:
        told = self._api.clean(message or "no reason was given")
        return kind(f"the {self.thing} failed: {told}", thing=job_id, fix=f"Look at what {self.name} says")


def clip_length_s(told_s: Any, request: HeadClipRequest) -> float:
    """The told length, by which it is billed; the speech's where that makes no sense."""
    is_number = isinstance(told_s, int | float) and not isinstance(told_s, bool)
    return float(told_s) if is_number and 0 < told_s <= LONGEST_CLIP_S else request.duration_s
