"""Hugging Face: pictures through the router, at a dedicated endpoint, and the Hub's word on who runs a model."""

from __future__ import annotations

import base64
import re
from typing import Any

from storyassets_tests.simulator.exchange import Exchange, bearer
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.media.pictures import draw_picture, flat_picture
from storyassets_tests.simulator.specifications import find_problems
from storyassets_tests.simulator.wire import Answer, Request, as_json

RUNNERS = {
    "hf-inference": "{model}",
    "fal-ai": "fal-ai/flux/schnell",
    "nscale": "{model}",
    "together": "{model}",
}
HARNESSES = "/api/agent-harnesses"
"""The SDK asks the Hub for it, and would keep an answer in its own cache: none is given."""

_OWN = re.compile(r"^(?:/hf-inference/models/(?P<model>[^/]+/[^/]+)|/endpoint/?)$")
_HUB = re.compile(r"^/api/models/(.+)$")


class HuggingFaceApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """A picture; not the Hub's lookups, which clients keep."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """The Hub tells about public models without a key."""
        return bearer(request) == key or bool(_HUB.match(request.path)) or request.path == HARNESSES

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the task's published form."""
        request = exchange.request
        if _OWN.match(request.path):
            return find_problems("huggingface", "TextToImageInput", request.json)
        if request.method == "POST" and not (isinstance(request.json, dict) and request.json.get("prompt")):
            return ("prompt: is required",)
        return ()

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """Hugging Face's form."""
        if status == 401:
            message = "Invalid username or password."
        if fault in (Fault.PAYMENT_REQUIRED, Fault.INSUFFICIENT_QUOTA):
            status = 402
            message = "You have exceeded your monthly included credits for Inference Providers."
        if fault is Fault.MODERATION:
            message = "NSFW content detected: content moderation refused the prompt."
        return as_json({"error": message}, status)

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        request = exchange.request
        if request.path == HARNESSES:
            return self.refuse(404, None, "Not Found")
        hub = _HUB.match(request.path)
        if hub:
            return _about(hub.group(1), request)
        own = _OWN.match(request.path)
        if own and request.method == "POST":
            asked = request.json
            parameters = asked.get("parameters") or {}
            model = own.group("model") or "black-forest-labs/FLUX.1-schnell"
            if "no-such" in model:
                return self.refuse(404, None, f"Model {model} does not exist")
            return Answer(200, self._draw(exchange, model, asked["inputs"], parameters, "jpeg"), "image/jpeg")
        if request.method == "POST":
            return self._of_a_runner(exchange)
        return self.refuse(404, None, f"Not Found: {request.path}")

    def _of_a_runner(self, exchange: Exchange) -> Answer:
        """Another company's API behind the router, each in its own form."""
        request = exchange.request
        runner, asked = request.path.split("/")[1], request.json
        size = asked.get("image_size")
        if isinstance(size, dict):
            asked = {**asked, **size}
        elif isinstance(asked.get("size"), str) and "x" in asked["size"]:
            width, height = asked["size"].split("x")
            asked = {**asked, "width": int(width), "height": int(height)}
        model = str(asked.get("model") or "black-forest-labs/FLUX.1-schnell")
        picture = self._draw(exchange, model, asked["prompt"], asked, "png")
        if runner == "fal-ai":
            name = exchange.shelf.keep(f"fal{exchange.shelf.count('fal')}.png", "image/png", picture)
            return as_json(
                {"images": [{"url": f"{exchange.address}/files/{name}"}], "prompt": asked["prompt"]}
            )
        return as_json({"data": [{"b64_json": base64.b64encode(picture).decode()}]})

    def _draw(self, exchange: Exchange, model: str, prompt: str, asked: dict[str, Any], kind: str) -> bytes:
        width, height = int(asked.get("width") or 1024), int(asked.get("height") or 1024)
        exchange.charge(model, {"images": 1})
        if exchange.fault is Fault.BAD_CONTENT:
            return flat_picture(width, height, kind)
        seed = asked.get("seed")
        number = exchange.shelf.count_tries(prompt) + 1_000_000 if seed is None else int(seed)
        return draw_picture(prompt, number, width, height, kind)


def _about(model: str, request: Request) -> Answer:
    if "no-such" in model:
        return as_json({"error": "Repository not found"}, 404, {"X-Error-Code": "RepoNotFound"})
    told: dict[str, Any] = {"_id": "simulated", "id": model, "modelId": model, "tags": ["text-to-image"]}
    told["pipeline_tag"] = "text-to-image"
    if "inferenceProviderMapping" in request.target:
        told["inferenceProviderMapping"] = {
            runner: {"status": "live", "providerId": named.format(model=model), "task": "text-to-image"}
            for runner, named in RUNNERS.items()
        }
    return as_json(told)
