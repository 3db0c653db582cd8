"""Hugging Face Inference: text to image through the router, or by a dedicated endpoint. Billed by the picture.

The model is named as on the Hub. Behind a colon may stand who is to run it (`owner/model:fal-ai`);
Hugging Face itself does, where nobody is named.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

import httpx2
import PIL
from huggingface_hub import InferenceClient, constants
from huggingface_hub.errors import HfHubHTTPError, InferenceTimeoutError
from PIL import Image
from pydantic import SecretStr

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderUnavailable, StoryAssetsError
from storyassets.providers.answers import MISREAD, error_of_status, was_sent, without_secrets
from storyassets.providers.fitting import SizePx, fit_image, unusable, whole_size_px, with_price
from storyassets.providers.offers import Outfit, has_host
from storyassets.providers.protocols import Made, PictureRequest, PortraitRequest, Probe

TIMEOUT_S = 180.0
MOST_PIXELS = 1_500_000
STEP_PX = 16
PROBE_PX = 256
SEEDS = 2**31
SEED_STEP = 7_919
OWN = "hf-inference"
ENDPOINT = "dedicated-endpoint"
"""The model by which a dedicated endpoint is priced: it runs what its owner chose, and is billed by the hour."""
_MODERATED = re.compile(r"(?i)\bnsfw\b|moderation|safety (?:checker|filter|system)|content policy")
"""Hugging Face and those behind its router have no code for a refusal of what is asked: only words."""

_FAILURES = (
    HfHubHTTPError,
    InferenceTimeoutError,
    httpx2.HTTPError,
    PIL.UnidentifiedImageError,
    Image.DecompressionBombError,
    SyntaxError,
    OSError,
    *MISREAD,
)

constants.HF_HUB_DISABLE_TELEMETRY = True
"""Else the SDK asks the Hub, once a day, which programs run it, to tell of them with each call."""

_ROUTER = constants.INFERENCE_PROXY_TEMPLATE.partition("/{provider}")[0]
"""The one router that the SDK knows for those who run models for the Hub."""


class RoutedClient(InferenceClient):
    """Asks another router than the SDK's, where one is named."""

    router = _ROUTER

    def _inner_post(self, request_parameters: Any, **options: Any) -> Any:
        url = str(request_parameters.url)
        if url.startswith(f"{_ROUTER}/"):
            request_parameters.url = self.router + url.removeprefix(_ROUTER)
        return super()._inner_post(request_parameters, **options)


class HuggingFaceIllustrator:
    """Pictures from words and a seed; portraits are not looked at, so that the seed of a sitter is kept."""

    def __init__(self, outfit: Outfit) -> None:
        self.name = outfit.name
        self._outfit = outfit
        self._endpoint = endpoint_address(outfit.keys.hf_endpoint_url)
        self.model = ENDPOINT if self._endpoint else outfit.model
        model, _, runner = outfit.model.partition(":")
        runner = "" if self._endpoint else runner
        # An address in the place of the model is how the SDK is pointed elsewhere.
        self._target = model if runner else self._endpoint or f"{outfit.base_url}/{OWN}/models/{model}"
        self._client = RoutedClient(
            provider=cast(Any, runner or OWN),
            api_key=(outfit.key or SecretStr("")).get_secret_value(),
            timeout=min(TIMEOUT_S, outfit.channel.fallback.take_deadline_s),
        )
        self._client.router = outfit.base_url

    def spell(self, request: PictureRequest) -> Mapping[str, Any]:
        """The words with their version, the seed, the size that is asked for and the one that is made of it."""
        # Words must not speak of portraits that do not go with them.
        prompt = self._outfit.prompting.draw(request.model_copy(update={"references": ()}))
        width_px, height_px = _ordered_px(request)
        return {
            "model": self.model,
            "endpoint": hashlib.sha256(self._endpoint.encode()).hexdigest() if self._endpoint else False,
            "prompt": "\n\n".join(part for part in (prompt.system, prompt.text) if part),
            "prompt_version": prompt.version,
            "seed": locked_seed(request),
            "size": f"{width_px}x{height_px}",
            "width_px": request.width_px,
            "height_px": request.height_px,
        }

    def estimate_usd(self, request: PictureRequest) -> Decimal:
        """The price of one picture."""
        return self._cost_usd()

    def make(self, request: PictureRequest) -> Made:
        """A JPEG of exactly the size that was asked for. Raises ProviderError, BadConfiguration."""
        spelled = self.spell(request)
        image = self._ask(spelled["prompt"], _ordered_px(request), spelled["seed"])
        cost_usd, usage = self._cost_usd(), self._outfit.prices.usage({"images": 1})
        try:
            content = fit_image(image, (request.width_px, request.height_px), self.name)
        except InvalidOutput as error:
            raise with_price(error, cost_usd, usage) from error
        return Made(content=content, suffix=".jpg", cost_usd=cost_usd, usage=usage)

    def probe(self) -> Probe:
        """Draw one small picture."""
        image = self._ask("A red apple on a table", (PROBE_PX, PROBE_PX), 1)
        answered = f"a picture of {image.width}x{image.height} px"
        return Probe(model=self.model, answered=answered, cost_usd=self._cost_usd())

    def _ask(self, prompt: str, size_px: SizePx, seed: int) -> Image.Image:
        try:
            return self._client.text_to_image(
                prompt, width=size_px[0], height=size_px[1], seed=seed, model=self._target
            )
        except _FAILURES as error:
            raise self._error(error) from error

    def _cost_usd(self) -> Decimal:
        return self._outfit.prices.cost_usd(self.name, self.model, {"images": 1})

    def _error(self, error: Exception) -> StoryAssetsError:
        secrets = [self._outfit.key]
        if isinstance(error, HfHubHTTPError):
            said = error.server_message or str(error)
            return error_of_status(
                error.response.status_code,
                said,
                provider=self.name,
                key_variable="HF_TOKEN",
                code="content_policy_violation" if _MODERATED.search(said) else "",
                headers=error.response.headers,
                secrets=secrets,
            )
        if isinstance(error, InferenceTimeoutError | httpx2.HTTPError):
            return ProviderUnavailable(
                f"no answer came: {without_secrets(str(error), secrets)}",
                may_be_charged=was_sent(error),
                thing=self.name,
                fix="Look at HF_BASE_URL or HF_ENDPOINT_URL and the network, and try again",
            )
        if isinstance(error, PIL.UnidentifiedImageError | Image.DecompressionBombError):
            told = unusable("the answer is no picture that can be decoded", self.name)
            return with_price(told, self._cost_usd(), self._outfit.prices.usage({"images": 1}))
        if isinstance(error, ValueError) and "support" in str(error):
            return BadConfiguration(
                without_secrets(str(error), secrets),
                stage="channel",
                thing="models.illustrator.huggingface",
                fix="Name a text-to-image model, and who runs it after a colon",
            )
        return unusable("what came is no answer of an image API", self.name)


def locked_seed(request: PictureRequest) -> int:
    """That of the look of whoever is drawn first, so that their face comes again; else the picture's own.

    What is asked for anew has the next one.
    """
    sitters = (request.sitter,) if isinstance(request, PortraitRequest) else request.sitters
    if not sitters:
        return request.seed % SEEDS
    return (sitters[0].look.seed + request.again * SEED_STEP) % SEEDS


def _ordered_px(request: PictureRequest) -> SizePx:
    return whole_size_px((request.width_px, request.height_px), MOST_PIXELS, STEP_PX)


def endpoint_address(told: str) -> str:
    """The address of a dedicated endpoint; empty if there is none. Raises BadConfiguration for what is no address."""
    address = told.strip().rstrip("/")
    if address and not has_host(address):
        raise BadConfiguration(
            "is not an address",
            stage="providers",
            thing="HF_ENDPOINT_URL",
            fix="Set it in .env; it begins with http:// or https://",
        )
    return address
