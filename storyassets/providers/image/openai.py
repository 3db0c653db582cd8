"""OpenAI's images: from words alone, or with portraits to look at. Billed by the token."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import httpx2
import openai
from openai.types import ImagesResponse

from storyassets.errors import InvalidOutput, ProviderUnavailable, StoryAssetsError
from storyassets.providers.answers import MISREAD, error_of_status, read_count, was_sent, without_secrets
from storyassets.providers.fitting import (
    SizePx,
    fit_bytes,
    shrink_reference,
    unusable,
    whole_size_px,
    with_price,
)
from storyassets.providers.offers import Outfit
from storyassets.providers.openai_server import open_client
from storyassets.providers.protocols import Made, PictureRequest, Probe, Prompt

QUALITY = "medium"
TIMEOUT_S = 300.0
FREE_SIZES = ("gpt-image-2",)
"""Models of these families take any size in steps of 16 px; the others one of three."""

FIXED_SIZES: tuple[SizePx, ...] = ((1024, 1024), (1536, 1024), (1024, 1536))
MOST_PIXELS = 2560 * 1440
STEP_PX = 16
MOST_REFERENCES = 4
REFERENCE_PX = 1024

TOKENS_PER_MEGAPIXEL = 1_600
"""Of a picture of medium quality, at most: 1,024 px squared takes 1,056."""
USUAL_TOKENS_PER_MEGAPIXEL = 1_007

TOKENS_PER_REFERENCE = 6_500
CHARACTERS_PER_TOKEN = 2
"""So few that no language has more tokens."""

Units = dict[str, int]

_FAILURES = (openai.OpenAIError, httpx2.HTTPError, *MISREAD)


class OpenAIIllustrator:
    """Pictures of any size; the portraits of whoever is seen go with the words."""

    def __init__(self, outfit: Outfit) -> None:
        self.name = outfit.name
        self.model = outfit.model
        self._outfit = outfit
        self._client = open_client(outfit, min(TIMEOUT_S, outfit.channel.fallback.take_deadline_s))

    def spell(self, request: PictureRequest) -> Mapping[str, Any]:
        """The words with their version, the size that is asked for and the one that is made of it, the portraits."""
        prompt = self._outfit.prompting.draw(request)
        spelled = {**self._order(request, prompt), "prompt_version": prompt.version}
        seen = [reference.content for reference in request.references[:MOST_REFERENCES]]
        return {
            **spelled,
            "width_px": request.width_px,
            "height_px": request.height_px,
            **({"references": seen} if seen else {}),
        }

    def estimate_usd(self, request: PictureRequest) -> Decimal:
        """By the length of the words, the number of portraits and the pixels, rather too much than too little."""
        return self._cost_usd(self._expected_units(request))

    def expect_usd(self, request: PictureRequest) -> Decimal:
        """The same, of a picture of the usual number of tokens."""
        return self._cost_usd(self._expected_units(request, USUAL_TOKENS_PER_MEGAPIXEL))

    def make(self, request: PictureRequest) -> Made:
        """A JPEG of exactly the size that was asked for. Raises ProviderError, BadConfiguration."""
        answer = self._ask(request)
        units = told_units(answer) or self._expected_units(request)
        cost_usd, usage = self._cost_usd(units), self._outfit.prices.usage(units)
        try:
            content = fit_bytes(self._pixels(answer), (request.width_px, request.height_px), self.name)
        except InvalidOutput as error:
            raise with_price(error, cost_usd, usage) from error
        return Made(content=content, suffix=".jpg", cost_usd=cost_usd, usage=usage)

    def probe(self) -> Probe:
        """Look the model up, which is free and tells when it retires."""
        try:
            found: Any = self._client.models.retrieve(self.model, timeout=30.0)
        except _FAILURES as error:
            raise self._error(error) from error
        if getattr(found, "id", None) is None:
            raise self._no_answer()
        retires_on = getattr(found, "shutdown_date", None) or ""
        return Probe(model=str(found.id), answered="the model can be asked", retires_on=str(retires_on))

    def close(self) -> None:
        """Let its connections go."""
        self._client.close()

    def _ask(self, request: PictureRequest) -> ImagesResponse:
        order: dict[str, Any] = self._order(request, self._outfit.prompting.draw(request))
        portraits = [
            (f"{number}.jpg", self._portrait(reference), "image/jpeg")
            for number, reference in enumerate(request.references[:MOST_REFERENCES], 1)
        ]
        try:
            if portraits:
                answer: Any = self._client.images.edit(image=portraits, **order)
            else:
                answer = self._client.images.generate(**order)
        except _FAILURES as error:
            raise self._error(error) from error
        if not isinstance(answer, ImagesResponse):
            raise self._no_answer(of_a_page=isinstance(answer, str) and answer.lstrip().startswith("<"))
        return answer

    def _portrait(self, reference: Any) -> bytes:
        return shrink_reference(self._outfit.read_take(reference), REFERENCE_PX, self.name)

    def _order(self, request: PictureRequest, prompt: Prompt) -> dict[str, Any]:
        width_px, height_px = ordered_size_px(self.model, (request.width_px, request.height_px))
        return {
            "model": self.model,
            "prompt": "\n\n".join(part for part in (prompt.system, prompt.text) if part),
            "size": f"{width_px}x{height_px}",
            "quality": QUALITY,
            "n": 1,
            "output_format": "jpeg",
        }

    def _pixels(self, answer: ImagesResponse) -> bytes:
        # The SDK does not check what it gives.
        first = answer.data[0] if isinstance(answer.data, list) and answer.data else None
        encoded = getattr(first, "b64_json", None)
        if not isinstance(encoded, str) or not encoded:
            raise unusable("the answer has no picture", self.name)
        try:
            return base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise unusable("the picture in the answer is not base64", self.name) from error

    def _expected_units(self, request: PictureRequest, per_megapixel: int = TOKENS_PER_MEGAPIXEL) -> Units:
        order = self._order(request, self._outfit.prompting.draw(request))
        width_px, height_px = (int(side) for side in order["size"].split("x"))
        portraits = len(request.references[:MOST_REFERENCES])
        return {
            "text_input_tokens": len(order["prompt"]) // CHARACTERS_PER_TOKEN + 16,
            "image_input_tokens": portraits * TOKENS_PER_REFERENCE,
            "image_output_tokens": round(width_px * height_px / 1e6 * per_megapixel),
        }

    def _cost_usd(self, units: Units) -> Decimal:
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def _error(self, error: Exception) -> StoryAssetsError:
        secrets = [self._outfit.key]
        if isinstance(error, openai.APIStatusError):
            return error_of_status(
                error.status_code,
                error.message,
                provider=self.name,
                key_variable="OPENAI_API_KEY",
                code=error.code or "",
                headers=error.response.headers,
                secrets=secrets,
            )
        if isinstance(error, openai.APIConnectionError | httpx2.HTTPError):
            told = without_secrets(f"{error} {error.__cause__ or ''}", secrets)
            return ProviderUnavailable(
                f"no answer came: {told}",
                may_be_charged=was_sent(error),
                thing=self.name,
                fix="Look at OPENAI_BASE_URL and the network, and try again",
            )
        return self._no_answer()

    def _no_answer(self, *, of_a_page: bool = False) -> InvalidOutput:
        """A web page was not drawn by anyone; half an answer may have been."""
        return InvalidOutput(
            f"what came is {'a web page, and ' if of_a_page else ''}no answer of an image API",
            may_be_charged=not of_a_page,
            stage="illustrator",
            thing=self.name,
            fix="Look at OPENAI_BASE_URL, and try again",
        )


def ordered_size_px(model: str, size_px: SizePx) -> SizePx:
    """The size that the API allows and whose shape is nearest."""
    if model.startswith(FREE_SIZES):
        return whole_size_px(size_px, MOST_PIXELS, STEP_PX)
    shape = size_px[0] / size_px[1]
    return min(FIXED_SIZES, key=lambda size: abs(size[0] / size[1] - shape))


def told_units(answer: ImagesResponse) -> Units:
    """What the answer says that it took; nothing if it does not say, or nothing that makes sense."""
    usage: Any = answer.usage
    try:
        given = usage.input_tokens_details
        return {
            "text_input_tokens": read_count(given.text_tokens),
            "image_input_tokens": read_count(given.image_tokens),
            "image_output_tokens": read_count(usage.output_tokens),
        }
    except (AttributeError, ValueError):
        return {}
