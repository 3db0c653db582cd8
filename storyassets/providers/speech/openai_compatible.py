"""Speech by OpenAI, and by every server with `/audio/speech`: Kokoro, Speaches, LocalAI and others.

They tell no word times: these are borrowed. Billed by the second, where it is billed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import httpx2
import openai

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.model.character import Timbre
from storyassets.model.script import Emotion, broadly
from storyassets.providers.answers import MISREAD, error_of_status, was_sent, without_secrets
from storyassets.providers.offers import Outfit
from storyassets.providers.openai_server import open_client
from storyassets.providers.protocols import Made, Probe, SpeechRequest
from storyassets.providers.recordings import RECIPE, fit_recording, length_s
from storyassets.providers.voices import choose_voice, unknown_voice

TIMEOUT_S = 120.0
PROBE_TIMEOUT_S = 30.0
MOST_CHARACTERS = 4096
BYTES_PER_SECOND = 9
"""Of text, in UTF-8, that a slow reader says: by it the longest speech is estimated."""

BREATH_S = 1.5

MOODS: dict[Emotion, tuple[str, float]] = {
    Emotion.CALM: ("calmly", 1.0),
    Emotion.JOY: ("joyfully", 1.05),
    Emotion.SADNESS: ("sadly", 0.92),
    Emotion.FEAR: ("in fear", 1.06),
    Emotion.ANGER: ("angrily", 1.05),
    Emotion.SURPRISE: ("in surprise", 1.03),
    Emotion.LOVE: ("tenderly", 0.96),
    Emotion.WONDER: ("full of wonder", 0.97),
    Emotion.SUSPENSE: ("in a low voice, full of suspense", 0.95),
}
SPEAKERS: dict[Timbre, str] = {
    Timbre.NARRATOR: "the narrator of a story",
    Timbre.MAN: "a man",
    Timbre.WOMAN: "a woman",
    Timbre.CHILD: "a child",
    Timbre.OLD_WOMAN: "an old woman",
    Timbre.OLD_MAN: "an old man",
    Timbre.SMALL_CREATURE: "a small, lively creature",
    Timbre.LARGE_CREATURE: "a huge, heavy creature",
}
KEYS = {"openai": "OPENAI_API_KEY", "openai_compatible": "OPENAI_COMPATIBLE_SPEECH_API_KEY"}
ADDRESSES = {"openai": "OPENAI_BASE_URL", "openai_compatible": "OPENAI_COMPATIBLE_SPEECH_BASE_URL"}


class SpeechServerVoice:
    """A voice behind `/audio/speech`."""

    def __init__(self, outfit: Outfit) -> None:
        self.name = outfit.name
        self.model = outfit.model
        self._outfit = outfit
        self._client = open_client(outfit, min(TIMEOUT_S, outfit.channel.fallback.take_deadline_s))

    def spell(self, request: SpeechRequest) -> Mapping[str, Any]:
        """The order, and how its answer becomes a take. The seed is not asked for: nobody takes one."""
        return {
            **self._order(request),
            "recording": RECIPE,
            "timing": self._outfit.time_words.version,
            "language": request.language,
        }

    def estimate_usd(self, request: SpeechRequest) -> Decimal:
        """By the text's length, read slowly."""
        return self._cost_usd({"audio_seconds": _longest_s(request)})

    def make(self, request: SpeechRequest) -> Made:
        """The line as a WAV with word times. Raises ProviderError, BadConfiguration."""
        _check(request)
        order = self._order(request)
        if not order["voice"]:
            raise unknown_voice(self.name, "", request)
        with self._our_errors(request, order["voice"]):
            audio = self._client.audio.speech.create(**order).content
        try:
            recording = fit_recording(audio, self.name)
        except InvalidOutput as error:
            self._add_price(error, length_s(audio))
            raise
        units = {"audio_seconds": recording.sent_s}
        return Made(
            content=recording.wav,
            suffix=".wav",
            facts=self._outfit.time_words(request, recording.wav).model_dump(mode="json"),
            cost_usd=self._cost_usd(units),
            usage=self._outfit.prices.usage(units),
        )

    def probe(self) -> Probe:
        """Look the model up, which is free; a server without a list of models says one word."""
        try:
            with self._our_errors():
                found: Any = self._client.models.retrieve(self.model, timeout=PROBE_TIMEOUT_S)
        except ProviderRefused:
            if self.name == "openai":
                raise
            made = self.make(SpeechRequest.model_validate({"text": "Yes.", "voice": {}}))
            return Probe(model=self.model, answered="it said one word", cost_usd=made.cost_usd)
        if not isinstance(getattr(found, "id", None), str):
            raise InvalidOutput("its answer is no model", stage="voice", thing=self.name)
        retires_on = getattr(found, "shutdown_date", None) or ""
        return Probe(model=found.id, answered="the model can be asked", retires_on=str(retires_on))

    def close(self) -> None:
        """End its connections."""
        self._client.close()

    def _order(self, request: SpeechRequest) -> dict[str, Any]:
        mood, speed = MOODS[broadly(request.emotion)]
        order = {
            "model": self.model,
            "input": request.text,
            "voice": choose_voice(self._outfit.channel, self.name, request),
            "response_format": "wav",
        }
        if self.model.startswith("gpt-"):  # it takes stage directions, and no heed of the speed
            return {**order, "instructions": f"Speak {mood}, as {SPEAKERS[request.voice.timbre]}."}
        return {**order, "speed": speed}

    def _cost_usd(self, units: Mapping[str, Decimal]) -> Decimal:
        return self._outfit.prices.cost_usd(self.name, self.model, units)

    def _add_price(self, error: InvalidOutput, sent_s: Decimal | None) -> None:
        """What came is paid for by its length; how long it was is not always to be known."""
        if sent_s is not None:
            usage = self._outfit.prices.usage({"audio_seconds": sent_s})
            error.price(self._cost_usd(usage.units), usage.units, usage.price_version)

    @contextmanager
    def _our_errors(self, request: SpeechRequest | None = None, voice: str = "") -> Iterator[None]:
        """The SDK's errors as ours."""
        secrets = [self._outfit.key]
        try:
            yield
        except openai.APIStatusError as error:
            raise self._error(error, request, voice) from error
        except (openai.APIConnectionError, httpx2.HTTPError) as error:
            cause = error.__cause__ or error
            raise ProviderUnavailable(
                f"no answer came: {without_secrets(str(cause) or type(cause).__name__, secrets)}",
                may_be_charged=was_sent(error),
                thing=self.name,
                fix=f"Look at {ADDRESSES.get(self.name, 'its address')} and the network, and try again",
            ) from error
        except (openai.APIError, *MISREAD) as error:
            raise InvalidOutput("its answer cannot be read", stage="voice", thing=self.name) from error

    def _error(self, error: openai.APIStatusError, request: SpeechRequest | None, voice: str) -> Exception:
        body = error.body if isinstance(error.body, dict) else {}
        message = str(body.get("message") or error.message)
        said = without_secrets(message, [self._outfit.key])
        if request and error.status_code in (400, 404, 422) and _is_about(body, said, "voice"):
            return unknown_voice(self.name, voice, request, said)
        if error.status_code == 404 and (error.code == "model_not_found" or _is_about(body, said, "model")):
            return BadConfiguration(
                f"{self.name} does not know the model {self.model}: {said}",
                stage="channel",
                thing=f"models.voice.{self.name}",
                fix="Name another model there",
            )
        return error_of_status(
            error.status_code,
            message,
            provider=self.name,
            key_variable=KEYS.get(self.name, ""),
            code=error.code or "",
            headers=error.response.headers,
            secrets=[self._outfit.key],
        )


def _is_about(body: Mapping[str, Any], said: str, field: str) -> bool:
    return body.get("param") == field or (not body.get("param") and field in said.lower())


def _longest_s(request: SpeechRequest) -> Decimal:
    return Decimal(len(request.text.encode())) / BYTES_PER_SECOND + Decimal(str(BREATH_S))


def _check(request: SpeechRequest) -> None:
    if not request.text.strip():
        raise ProviderRefused("there is nothing to say", stage="voice", fix="Give the line a word")
    if len(request.text) > MOST_CHARACTERS:
        raise ProviderRefused(
            f"a line of {len(request.text)} characters is too long to be spoken",
            stage="voice",
            thing=request.text[:40],
            fix=f"Split it into lines of at most {MOST_CHARACTERS} characters",
        )
