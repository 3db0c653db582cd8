"""ElevenLabs: speech with and without the moments of its characters, voices, the subscription."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from typing import Any

from storyassets_tests.simulator.exchange import Exchange
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.media.sounds import encode_sound, silence, speak
from storyassets_tests.simulator.specifications import find_problems
from storyassets_tests.simulator.wire import Answer, Request, as_json

MOST_CHARACTERS = 10_000
MODELS = ("eleven_multilingual_v2", "eleven_flash_v2_5", "eleven_turbo_v2_5", "eleven_v3", "eleven_flash_v2")
VOICES = {
    "21m00Tcm4TlvDq8ikWAM": ("Rachel", "female", "young"),
    "EXAVITQu4vr4xnSDxMaL": ("Sarah", "female", "young"),
    "JBFqnCBsd6RMkjVDRZzb": ("George", "male", "middle_aged"),
    "pNInz6obpgDQGcFmaJgB": ("Adam", "male", "middle_aged"),
    "onwK4e9ZLuTAKqWW03F9": ("Daniel", "male", "middle_aged"),
    "pFZP5JQG7iQjIQuC4Bku": ("Lily", "female", "middle_aged"),
}
BOUNDS = {
    "seed": (0, 2**32 - 1), "stability": (0, 1), "similarity_boost": (0, 1), "style": (0, 1), "speed": (0.7, 1.2),
}  # fmt: skip
_SPEECH = re.compile(r"^/v1/text-to-speech/([^/]+)(/with-timestamps)?$")
_TOLD = {
    400: ("invalid_request", "bad_request"),
    401: ("invalid_api_key", "Invalid API key"),
    402: ("payment_required", "A paid plan is needed for this."),
    403: ("missing_permissions", "The API key you used is missing the permission text_to_speech."),
    404: ("voice_not_found", "A voice with that id was not found."),
    409: ("already_running", "This request is already being worked on."),
    429: ("too_many_concurrent_requests", "Too many concurrent requests for your subscription."),
    451: ("detected_captcha_voice", "Unavailable for legal reasons."),
    500: ("internal_server_error", "Something went wrong on our side."),
    503: ("system_busy", "The system is experiencing heavy traffic, please try again."),
}
_MEDIA_TYPES = {"mp3": "audio/mpeg", "pcm": "audio/pcm", "wav": "audio/wav", "opus": "audio/ogg"}


class ElevenLabsApp:
    """One account."""

    def is_work(self, request: Request) -> bool:
        """Speech."""
        return request.method == "POST"

    def opens(self, request: Request, key: str) -> bool:
        """By its own header."""
        return request.headers.get("xi-api-key") == key

    def find_problems(self, exchange: Exchange) -> tuple[str, ...]:
        """By the published description."""
        request = exchange.request
        speech = _SPEECH.match(request.path)
        if request.method != "POST" or not speech:
            return ()
        problems = find_problems("elevenlabs", "TextToSpeechWithTimestamps", request.json)
        wanted = request.query.get("output_format", "mp3_44100_128")
        problems += find_problems("elevenlabs", "OutputFormat", wanted)
        return problems or tuple(_out_of_bounds(request.json))

    def refuse(self, status: int, fault: Fault | None, message: str) -> Answer:
        """ElevenLabs' form; an empty account is a 401 there, and a wrong body a list."""
        if status == 400 and fault is None:
            told: list[dict[str, Any]] = [{"loc": ["body"], "msg": message, "type": "value_error"}]
            return as_json({"detail": told}, 422)
        code, words = _TOLD.get(status, ("error", message))
        if fault is Fault.INSUFFICIENT_QUOTA:
            status, code = 401, "quota_exceeded"
            words = "This request exceeds your quota. You have 0 credits remaining."
        if fault is Fault.MODERATION:
            code, words = (
                "content_against_policy",
                "The text was refused by moderation: it is against our terms.",
            )
        return as_json({"detail": {"status": code, "message": words}}, status)

    def answer(self, exchange: Exchange) -> Answer:
        """By route."""
        request = exchange.request
        speech = _SPEECH.match(request.path)
        if request.method == "POST" and speech:
            return self._speech(exchange, speech.group(1), with_times=bool(speech.group(2)))
        if request.path in ("/v1/voices", "/v2/voices"):
            listed = [_voice(voice_id) for voice_id in VOICES]
            return as_json(
                {"voices": listed, "has_more": False, "total_count": len(listed), "next_page_token": None}
            )
        if request.path.removeprefix("/v1/voices/") in VOICES:
            return as_json(_voice(request.path.removeprefix("/v1/voices/")))
        if request.path == "/v1/user/subscription":
            return as_json(_subscription())
        if request.path == "/v1/models":
            return as_json([_model(name) for name in MODELS])
        return self.refuse(404, None, "Not Found")

    def _speech(self, exchange: Exchange, voice_id: str, *, with_times: bool) -> Answer:
        body = exchange.request.json
        text, model = body["text"], body.get("model_id") or "eleven_multilingual_v2"
        if model not in MODELS:
            return self._told(400, "model_not_found", f"A model with model ID {model} does not exist.")
        if "no-such" in voice_id:
            return self.refuse(404, Fault.BAD_REQUEST, voice_id)
        if not text.strip() or len(text) > MOST_CHARACTERS:
            return self._told(400, "invalid_text", "The text is empty or too long.")
        kind, rate_hz, bit_rate = _format(exchange.request.query.get("output_format", "mp3_44100_128"))
        speed = float((body.get("voice_settings") or {}).get("speed") or 1.0)
        spoken = speak(text, voice_id, rate_hz, speed, int(body.get("seed") or 0))
        if exchange.fault is Fault.BAD_CONTENT:
            spoken = replace(
                silence(spoken.length_s, rate_hz), starts_s=spoken.starts_s, ends_s=spoken.ends_s
            )
        exchange.charge(model, {"characters": len(text)})
        headers = {
            "character-cost": str(len(text)),
            "request-id": f"simulated{exchange.shelf.count('speech')}",
        }
        sound = encode_sound(spoken, kind, bit_rate)
        if not with_times:
            return Answer(200, sound, _MEDIA_TYPES[kind], headers)
        alignment = {
            "characters": list(text),
            "character_start_times_seconds": [round(at, 3) for at in spoken.starts_s],
            "character_end_times_seconds": [round(at, 3) for at in spoken.ends_s],
        }
        told = {
            "audio_base64": base64.b64encode(sound).decode(),
            "alignment": alignment,
            "normalized_alignment": alignment,
        }
        return as_json(told, headers=headers)

    @staticmethod
    def _told(status: int, code: str, message: str) -> Answer:
        return as_json({"detail": {"status": code, "message": message}}, status)


def _out_of_bounds(body: dict[str, Any]) -> list[str]:
    """What the description says in words only."""
    values = {"seed": body.get("seed"), **(body.get("voice_settings") or {})}
    return [
        f"{name}: has to be from {least} to {most}"
        for name, (least, most) in BOUNDS.items()
        if values.get(name) is not None and not least <= values[name] <= most
    ]


def _format(wanted: str) -> tuple[str, int, int]:
    kind, rate_hz, *more = wanted.split("_")
    return kind, int(rate_hz), int(more[0]) * 1000 if more else 128_000


def _voice(voice_id: str) -> dict[str, Any]:
    name, gender, age = VOICES[voice_id]
    return {
        "voice_id": voice_id,
        "name": name,
        "category": "premade",
        "labels": {"gender": gender, "age": age, "accent": "american", "use_case": "narration"},
        "available_for_tiers": [],
        "high_quality_base_model_ids": list(MODELS[:2]),
    }


def _model(name: str) -> dict[str, Any]:
    return {"model_id": name, "name": name, "can_do_text_to_speech": True, "languages": []}


def _subscription() -> dict[str, Any]:
    return {
        "tier": "creator",
        "character_count": 1_000,
        "character_limit": 100_000,
        "can_extend_character_limit": False,
        "allowed_to_extend_character_limit": False,
        "next_character_count_reset_unix": 1_798_000_000,
        "voice_slots_used": 0,
        "professional_voice_slots_used": 0,
        "voice_limit": 30,
        "voice_add_edit_counter": 0,
        "professional_voice_limit": 1,
        "can_extend_voice_limit": False,
        "can_use_instant_voice_cloning": True,
        "can_use_professional_voice_cloning": True,
        "status": "active",
    }
