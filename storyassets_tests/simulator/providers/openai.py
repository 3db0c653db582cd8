"""OpenAI, and whoever speaks as it does: chat with structured output, images, speech, models."""

from __future__ import annotations

import base64
import io
import time
from decimal import Decimal
from typing import Any

from PIL import Image

from storyassets_tests.simulator.exchange import Exchange, bearer
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.media.pictures import draw_picture, flat_picture
from storyassets_tests.simulator.media.sounds import encode_sound, silence, speak
from storyassets_tests.simulator.scripts import count_tokens, reply, shorten
from storyassets_tests.simulator.specifications import find_form_problems, find_problems, find_unstrict
from storyassets_tests.simulator.wire import Answer, Request, as_json

KNOWN_MODELS = {
    "openai": ("gpt-", "tts-", "o1", "o3", "o4", "chatgpt-"),
    "xai": ("grok-",),
}
LISTED = {
    "openai": ("gpt-6-luna", "gpt-image-2", "gpt-image-2.5-flare", "gpt-4o-mini-tts"),
    "xai": ("grok-4.3",),
    "openrouter": ("meta-llama/llama-4-scout", "qwen/qwen3-235b"),
    "ollama": ("llama4:8b", "qwen3:8b"),
    "compatible": ("local-model",),
    "compatible-speech": ("kokoro",),
}
SHUTDOWN_DATES = {"gpt-4o-mini-tts": "2027-01-06", "tts-1": "2027-01-06", "tts-1-hd": "2027-01-06"}
SPECS = {
    "/chat/completions": "CreateChatCompletionRequest",
    "/images/generations": "CreateImageRequest",
    "/images/edits": "CreateImageEditRequest",
    "/audio/speech": "CreateSpeechRequest",
}
TOKENS_OF_A_PICTURE = {"low": 272, "medium": 1056, "high": 4160}
"""For 1024 by 1024; others in proportion to their area."""
TOKENS_OF_A_REFERENCE = 323
RETURNED_KINDS = {"png", "jpeg", "webp"}
KIND_OF_AUDIO = {
    "mp3": "audio/mpeg", "wav": "audio/wav", "flac": "audio/flac", "aac": "audio/aac", "opus": "audio/ogg",
    "pcm": "audio/pcm",
}  # fmt: skip
_TYPES = {
    400: "invalid_request_error",
    401: "invalid_request_error",
    402: "insufficient_quota",
    403: "permission_error",
    404: "invalid_request_error",
    409: "conflict_error",
    429: "requests",
    451: "invalid_request_error",
}
_CODES = {
    401: "invalid_api_key",
    402: "billing_hard_limit_reached",
    404: "model_not_found",
    429: "rate_limit_exceeded",
}
_CODES_OF_FAULTS = {
    Fault.INSUFFICIENT_QUOTA: "insufficient_quota",
    Fault.MODERATION: "moderation_blocked",
    Fault.LEGAL: "content_policy_violation",
}


class OpenAIApp:
    """One account of this kind."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def is_work(self, request: Request) -> bool:
        """All but the list of models."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """A server of one's own takes any key."""
        return not key or bearer(request) == key

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By OpenAI's published description."""
        request = exchange.request
        route = self._route(request)
        if request.method != "POST" or route not in SPECS:
            return ()
        if request.is_form:
            asked: Any = {name: values[0] for name, values in request.form.fields.items()}
            problems = find_form_problems("openai", SPECS[route], request.form)
        else:
            asked = request.json
            problems = find_problems("openai", SPECS[route], asked)
        if problems or not isinstance(asked, dict):
            return problems
        if route == "/chat/completions":
            return tuple(_find_schema_problems(asked))
        return tuple(_find_picture_problems(asked)) if route.startswith("/images/") else ()

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """OpenAI's form."""
        code = _CODES_OF_FAULTS.get(fault, _CODES.get(status)) if fault else _CODES.get(status)
        kind = (
            "insufficient_quota" if fault is Fault.INSUFFICIENT_QUOTA else _TYPES.get(status, "server_error")
        )
        if fault is Fault.MODERATION:
            kind, message = "image_generation_user_error", "Your request was rejected by the safety system."
        return as_json({"error": {"message": message, "type": kind, "param": None, "code": code}}, status)

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        request = exchange.request
        match request.method, self._route(request):
            case "POST", "/chat/completions":
                return self._chat(exchange)
            case "POST", "/images/generations":
                return self._picture(exchange, request.json, b"")
            case "POST", "/images/edits":
                return self._edited(exchange)
            case "POST", "/audio/speech":
                return self._speech(exchange)
            case "GET", "/models":
                listed = [self._model(name) for name in LISTED[self._prefix]]
                return as_json({"object": "list", "data": listed})
            case "GET", route if route.startswith("/models/"):
                name = route.removeprefix("/models/")
                return as_json(self._model(name)) if self._knows(name) else self._unknown_model(name)
            case _:
                return self.refuse(404, None, f"Invalid URL ({request.method} {request.path})")

    @staticmethod
    def _route(request: Request) -> str:
        return request.path.removeprefix("/api").removeprefix("/v1")

    def _knows(self, model: str) -> bool:
        return "no-such" not in model and model.startswith(KNOWN_MODELS.get(self._prefix, ("",)))

    def _unknown_model(self, name: str) -> Answer:
        return self.refuse(404, None, f"The model `{name}` does not exist or you do not have access to it.")

    @staticmethod
    def _model(name: str) -> dict[str, Any]:
        told: dict[str, Any] = {"id": name, "object": "model", "created": 1_790_000_000, "owned_by": "system"}
        return {**told, "shutdown_date": SHUTDOWN_DATES[name]} if name in SHUTDOWN_DATES else told

    def _chat(self, exchange: Exchange) -> Answer:
        body = exchange.request.json
        if not self._knows(body["model"]):
            return self._unknown_model(body["model"])
        messages = [(one["role"], _text_of(one.get("content"))) for one in body["messages"]]
        schema = ((body.get("response_format") or {}).get("json_schema") or {}).get("schema")
        most = body.get("max_completion_tokens") or body.get("max_tokens")
        text, cut = shorten(reply(messages, schema, exchange.fault), most)
        refusal = "I'm sorry, I can't help with that." if exchange.fault is Fault.REFUSAL else None
        told_in = count_tokens("".join(text for _, text in messages))
        told_out = count_tokens(refusal or text)
        exchange.charge(body["model"], {"input_tokens": told_in, "output_tokens": told_out})
        finish = "length" if cut or exchange.fault is Fault.CUT_SHORT else "stop"
        message = {"role": "assistant", "content": None if refusal else text, "refusal": refusal}
        return as_json(
            {
                "id": f"chatcmpl-simulated{exchange.shelf.count('chat')}",
                "object": "chat.completion",
                "created": int(time.time()),
                "model": body["model"],
                "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
                "usage": {
                    "prompt_tokens": told_in,
                    "completion_tokens": told_out,
                    "total_tokens": told_in + told_out,
                    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                    "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
                },
            }
        )

    def _edited(self, exchange: Exchange) -> Answer:
        form = exchange.request.form
        uploads = [*form.files.get("image", []), *form.files.get("image[]", [])]
        for upload in uploads:
            try:
                Image.open(io.BytesIO(upload.content)).verify()
            except (OSError, SyntaxError):
                return self.refuse(400, None, f"Invalid image file: {upload.name}")
        asked: dict[str, Any] = {name: values[0] for name, values in form.fields.items()}
        asked["n"] = int(asked.get("n", 1))
        return self._picture(exchange, asked, uploads[0].content, references=len(uploads))

    def _picture(self, exchange: Exchange, asked: dict[str, Any], like: bytes, references: int = 0) -> Answer:
        model = asked.get("model") or "dall-e-2"
        if not self._knows(model):
            return self._unknown_model(model)
        size = asked.get("size") or "auto"
        width, height = (1024, 1024) if size == "auto" else (int(side) for side in size.split("x"))
        kind = asked.get("output_format") or "png"
        quality = asked.get("quality") or "auto"
        bad = exchange.fault is Fault.BAD_CONTENT
        made = [
            flat_picture(width, height, kind)
            if bad
            else draw_picture(
                asked["prompt"], exchange.shelf.count_tries(asked["prompt"]), width, height, kind, like
            )
            for _ in range(asked.get("n") or 1)
        ]
        text_in, image_in = count_tokens(asked["prompt"]), references * TOKENS_OF_A_REFERENCE
        each = round(TOKENS_OF_A_PICTURE.get(quality, 1056) * width * height / 1024**2)
        out = each * len(made)
        exchange.charge(
            model, {"text_input_tokens": text_in, "image_input_tokens": image_in, "image_output_tokens": out}
        )
        return as_json(
            {
                "created": int(time.time()),
                "background": "opaque",
                "data": [{"b64_json": base64.b64encode(one).decode()} for one in made],
                "output_format": kind,
                "quality": "medium" if quality == "auto" else quality,
                "size": f"{width}x{height}",
                "usage": {
                    "input_tokens": text_in + image_in,
                    "input_tokens_details": {"text_tokens": text_in, "image_tokens": image_in},
                    "output_tokens": out,
                    "output_tokens_details": {"image_tokens": out, "text_tokens": 0},
                    "total_tokens": text_in + image_in + out,
                },
            }
        )

    def _speech(self, exchange: Exchange) -> Answer:
        asked = exchange.request.json
        if not self._knows(asked["model"]):
            return self._unknown_model(asked["model"])
        kind = asked.get("response_format") or "mp3"
        rate_hz = 48_000 if kind == "opus" else 24_000
        voice = asked["voice"] if isinstance(asked["voice"], str) else str(asked["voice"].get("id"))
        spoken = speak(asked["input"], voice, rate_hz, float(asked.get("speed") or 1.0))
        if exchange.fault is Fault.BAD_CONTENT:
            spoken = silence(spoken.length_s, rate_hz)
        exchange.charge(asked["model"], {"audio_seconds": Decimal(len(spoken.samples)) / rate_hz})
        return Answer(200, encode_sound(spoken, kind), KIND_OF_AUDIO[kind])


def _text_of(content: Any) -> str:
    if isinstance(content, list):
        return "\n".join(str(part.get("text", "")) for part in content)
    return str(content or "")


def _find_schema_problems(asked: dict[str, Any]) -> list[str]:
    """What the description says in words only: a strict schema is closed."""
    told = (asked.get("response_format") or {}).get("json_schema") or {}
    return find_unstrict(told.get("schema")) if told.get("strict") else []


def _find_picture_problems(asked: dict[str, Any]) -> list[str]:
    """What the description says in words only: sizes, and what these models do not take."""
    if not str(asked.get("model", "")).startswith("gpt-image"):
        return []
    problems = ["response_format: is not supported by this model"] if "response_format" in asked else []
    size = str(asked.get("size") or "auto")
    if size == "auto":
        return problems
    sides = [int(side) if side.isdecimal() else 0 for side in size.split("x")]
    if len(sides) != 2 or any(side <= 0 or side % 16 for side in sides):
        return [*problems, "size: width and height must both be divisible by 16"]
    if max(sides) > 3 * min(sides) or max(sides) > 3840 or min(sides) > 2160:
        problems.append("size: the aspect ratio has to be between 1:3 and 3:1, of at most 3840x2160")
    return problems
