"""Speech by ElevenLabs, with the moment of every character. Billed by the character.

The answer is asked for as MP3 at 44.1 kHz and 128 kbit/s: every plan has it, and its band is the widest
that every plan has (PCM at 44.1 kHz needs a dear one).
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import httpx
from elevenlabs.client import ElevenLabs
from elevenlabs.core.api_error import ApiError
from elevenlabs.types import VoiceSettings

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.model.script import Emotion, broadly
from storyassets.model.take import WordTime
from storyassets.providers.answers import MISREAD, error_of_status, was_sent, without_secrets
from storyassets.providers.endless_answers import bound_answers
from storyassets.providers.offers import Outfit
from storyassets.providers.protocols import Made, Probe, SpeechRequest
from storyassets.providers.recordings import RECIPE, Recording, fit_recording
from storyassets.providers.voices import choose_voice, unknown_voice
from storyassets.providers.word_timing import shift_words, time_by_characters

OUTPUT_FORMAT = "mp3_44100_128"
TIMEOUT_S = 120
PROBE_TIMEOUT_S = 30
SEEDS = 2**32
LATE_S = 0.5  # character times that end so much after the recording belong to another one
SIMILARITY = 0.75

# stability, style, speed: the less stable, the more the voice acts.
READINGS: dict[Emotion, tuple[float, float, float]] = {
    Emotion.CALM: (0.55, 0.0, 1.0),
    Emotion.JOY: (0.4, 0.35, 1.04),
    Emotion.SADNESS: (0.5, 0.3, 0.93),
    Emotion.FEAR: (0.35, 0.4, 1.05),
    Emotion.ANGER: (0.35, 0.45, 1.04),
    Emotion.SURPRISE: (0.35, 0.4, 1.03),
    Emotion.LOVE: (0.5, 0.25, 0.96),
    Emotion.WONDER: (0.45, 0.3, 0.97),
    Emotion.SUSPENSE: (0.5, 0.3, 0.94),
}
_NO_VOICE = frozenset({"voice_not_found", "voice_does_not_exist", "invalid_voice_id", "voice_not_fine_tuned"})
_NO_MODEL = frozenset({"model_not_found", "model_can_not_do_text_to_speech", "invalid_model_id"})
_MODERATED = ("moderat", "against_policy", "content_policy", "safety", "blocked_generation")
_STATUSES = {"quota_exceeded": 402, "too_many_concurrent_requests": 429, "system_busy": 503}
"""What these mean, whatever the HTTP status: an empty account is a 401 there."""


class ElevenLabsVoice:
    """Speaks with the voices of an account."""

    def __init__(self, outfit: Outfit) -> None:
        self.name = outfit.name
        self.model = outfit.model
        self._outfit = outfit
        self._timeout_s = max(1, int(min(TIMEOUT_S, outfit.channel.fallback.take_deadline_s)))
        # A redirect would take the key along, wherever it leads.
        self._http = httpx.Client(
            timeout=self._timeout_s,
            follow_redirects=False,
            event_hooks=bound_answers(httpx, self._timeout_s),
        )
        self._client = ElevenLabs(
            api_key=outfit.key.get_secret_value().strip() if outfit.key else "",
            base_url=outfit.base_url,
            httpx_client=self._http,
        )

    def spell(self, request: SpeechRequest) -> Mapping[str, Any]:
        """The order, and how its answer becomes a take."""
        return {
            **self._order(request),
            "voice_id": choose_voice(self._outfit.channel, self.name, request),
            "recording": RECIPE,
            "timing": self._outfit.time_words.version,
            "language": request.language,
        }

    def estimate_usd(self, request: SpeechRequest) -> Decimal:
        """By the characters."""
        return self._cost_usd(_units(request))

    def make(self, request: SpeechRequest) -> Made:
        """The line as a WAV with word times. Raises ProviderError, BadConfiguration."""
        units = _units(request)
        cost_usd, usage = self._cost_usd(units), self._outfit.prices.usage(units)
        voice_id = choose_voice(self._outfit.channel, self.name, request)
        with self._our_errors(request, voice_id):
            answer = self._client.text_to_speech.with_raw_response.convert_with_timestamps(
                voice_id,
                **{**self._order(request), "voice_settings": VoiceSettings(**self._settings(request))},
                request_options={"max_retries": 0, "timeout_in_seconds": self._timeout_s},
            )
        try:
            recording = fit_recording(_audio(answer.data, self.name), self.name)
        except InvalidOutput as error:
            error.price(cost_usd, usage.units, usage.price_version)
            raise
        words = _words(answer.data, request.text, recording)
        facts = self._outfit.time_words(request, recording.wav, words)
        return Made(
            content=recording.wav,
            suffix=".wav",
            facts=facts.model_dump(mode="json"),
            cost_usd=cost_usd,
            usage=usage,
        )

    def probe(self) -> Probe:
        """Look at the subscription, which is free; with a key that may only speak, say one word."""
        try:
            with self._our_errors():
                told: Any = self._client.user.subscription.get(
                    request_options={"max_retries": 0, "timeout_in_seconds": PROBE_TIMEOUT_S}
                )
        except BadConfiguration as error:
            if "user_read" not in error.message:
                raise
            made = self.make(SpeechRequest.model_validate({"text": "Yes.", "voice": {}}))
            return Probe(model=self.model, answered="it said one word", cost_usd=made.cost_usd)
        used, limit = getattr(told, "character_count", None), getattr(told, "character_limit", None)
        if not isinstance(used, int) or not isinstance(limit, int):
            raise InvalidOutput("its answer is no subscription", stage="voice", thing=self.name)
        return Probe(model=self.model, answered=f"{max(0, limit - used)} of {limit} characters are left")

    def close(self) -> None:
        """End its connections."""
        self._http.close()

    def _order(self, request: SpeechRequest) -> dict[str, Any]:
        order = {
            "text": request.text,
            "model_id": self.model,
            "output_format": OUTPUT_FORMAT,
            "voice_settings": self._settings(request),
            "seed": request.seed % SEEDS,
        }
        if "multilingual" in self.model:  # it hears the language by itself, and takes no code
            return order
        return {**order, "language_code": request.language.lower().replace("_", "-").split("-")[0]}

    def _settings(self, request: SpeechRequest) -> dict[str, float]:
        stability, style, speed = READINGS[broadly(request.emotion)]
        if self.model.startswith("eleven_v3"):  # it knows three, and nothing else
            return {"stability": 0.5 if stability >= 0.5 else 0.0}
        return {"stability": stability, "similarity_boost": SIMILARITY, "style": style, "speed": speed}

    def _cost_usd(self, units: Mapping[str, int]) -> Decimal:
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    @contextmanager
    def _our_errors(self, request: SpeechRequest | None = None, voice_id: str = "") -> Iterator[None]:
        """The SDK's errors as ours."""
        secrets = [self._outfit.key]
        try:
            yield
        except ApiError as error:
            raise self._error(error, request, voice_id) from error
        except httpx.HTTPError as error:
            told = without_secrets(str(error) or type(error).__name__, secrets)
            raise ProviderUnavailable(
                f"no answer came: {told}",
                may_be_charged=was_sent(error),
                thing=self.name,
                fix="Look at ELEVENLABS_BASE_URL and the network, and try again",
            ) from error
        except MISREAD as error:
            raise InvalidOutput("its answer cannot be read", stage="voice", thing=self.name) from error

    def _error(self, error: ApiError, request: SpeechRequest | None, voice_id: str) -> Exception:
        status, headers = error.status_code or 0, error.headers or {}
        code, message = _read_detail(error.body)
        said = without_secrets(message, [self._outfit.key])
        if 200 <= status < 300:
            page = " but a page" if message.lstrip()[:1] == "<" else ""
            return InvalidOutput(f"its answer is no JSON{page}", stage="voice", thing=self.name)
        if request and (code in _NO_VOICE or (status == 404 and code not in _NO_MODEL)):
            return unknown_voice(self.name, voice_id, request, said)
        if code in _NO_MODEL:
            return BadConfiguration(
                f"{self.name} does not speak with the model {self.model}: {said}",
                stage="channel",
                thing=f"models.voice.{self.name}",
                fix="Name another model there",
            )
        moderated = any(sign in code for sign in _MODERATED)
        return error_of_status(
            451 if moderated else _STATUSES.get(code, status),
            message,
            provider=self.name,
            key_variable="ELEVENLABS_API_KEY",
            code=code,
            headers=headers,
            secrets=[self._outfit.key],
        )


def _units(request: SpeechRequest) -> dict[str, int]:
    if not request.text.strip():
        raise ProviderRefused("there is nothing to say", stage="voice", fix="Give the line a word")
    return {"characters": len(request.text)}


def _read_detail(body: Any) -> tuple[str, str]:
    """The code and the words of an error: `detail` is an object, a list of faults, or a text."""
    detail = body.get("detail", body) if isinstance(body, dict) else body
    if isinstance(detail, dict):
        return str(detail.get("status") or detail.get("code") or ""), str(detail.get("message") or "")
    if isinstance(detail, list):
        faults = (one.get("msg", "") if isinstance(one, dict) else one for one in detail)
        return "", "; ".join(str(fault) for fault in faults)
    return "", str(detail or "")


def _audio(answer: Any, provider: str) -> bytes:
    """The SDK does not check what it gives: a wrong answer has None where its parts should be."""
    encoded = getattr(answer, "audio_base_64", None)
    if not isinstance(encoded, str) or not encoded:
        raise InvalidOutput("there is no recording in its answer", stage="voice", thing=provider)
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidOutput(
            "the recording in its answer is not base64", stage="voice", thing=provider
        ) from error


def _words(answer: Any, text: str, recording: Recording) -> tuple[WordTime, ...]:
    """The times of the words by those of the characters; none where they are missing or make no sense."""
    alignment: Any = getattr(answer, "alignment", None)
    try:
        characters = [str(one) for one in alignment.characters]
        starts_s = [float(one) for one in alignment.character_start_times_seconds]
        ends_s = [float(one) for one in alignment.character_end_times_seconds]
    except (AttributeError, TypeError, ValueError, OverflowError):
        return ()
    words = time_by_characters(text, characters, starts_s, ends_s)
    if not words or words[-1].end_s > float(recording.sent_s) + LATE_S:
        return ()
    return shift_words(words, -recording.skipped_s, recording.duration_s)
