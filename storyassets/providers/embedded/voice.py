"""The embedded voice: a line becomes a mono recording with the time of each of its words.

espeak-ng speaks in a process of its own (`espeak_process`); here its speech is trimmed, polished and told
in the contract's words.
"""

from __future__ import annotations

import io
from decimal import Decimal
from types import TracebackType
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from storyassets.errors import InvalidOutput, ProviderRefused
from storyassets.model.take import PhonemeTime, WordTime
from storyassets.providers.embedded.espeak_process import STAGE, EspeakPool, RawSpeech, SpeechOrder
from storyassets.providers.embedded.line_language import LANGUAGE_PATTERN
from storyassets.providers.embedded.phrasing import Phrased, phrase, weigh_words
from storyassets.providers.embedded.speech_polish import (
    BREATH_GAP_S,
    BREATH_S,
    SAMPLE_RATE_HZ,
    add_breaths,
    polish_speech,
)
from storyassets.providers.embedded.spoken_text import SpokenText, prepare_speech
from storyassets.providers.embedded.voice_catalogue import SpeakerSettings, speaker_for, vary_reading
from storyassets.providers.embedded.word_times import sounding_phonemes
from storyassets.providers.protocols import Made, SpeechFacts, SpeechRequest

TEXT_LIMIT = 2000
# Numbers and symbols are longer when they are written out.
SPOKEN_LIMIT = 2 * TEXT_LIMIT
LONGEST_SPEECH_S = 300
LEAD_S, TAIL_S = 0.03, 0.08
# Quieter than the take's loudest sample by this much is silence.
SILENCE_BELOW_PEAK_DB = 40.0
TIME_DIGITS = 4
FULL_SCALE = 32768


class EmbeddedVoice:
    """Speaks any line, in a voice for each (timbre, number). Needs no key; costs nothing. Close it."""

    name = "embedded"
    model = "espeak-ng-1.52+polish-4"

    def __init__(self, pool: EspeakPool | None = None) -> None:
        self._pool = pool or EspeakPool()

    def estimate_usd(self, request: SpeechRequest) -> Decimal:
        """Nothing."""
        return Decimal(0)

    def spell(self, request: SpeechRequest) -> dict[str, Any]:
        """All of the request but the speaker's name: the voice is chosen by timbre and number."""
        return request.model_dump(mode="json", exclude={"speaker"})

    def make(self, request: SpeechRequest) -> Made:
        """The line as 16-bit mono WAV at 48 kHz, with `SpeechFacts`. Raises ProviderError."""
        _check(request)
        spoken = prepare_speech(request.text, request.language)
        _check_length(len(spoken.text), SPOKEN_LIMIT, request.text)
        speaker = vary_reading(speaker_for(request.voice, request.emotion), request.seed)
        words = request.text.split()
        weighed = weigh_words(spoken, words)
        speech = self._pool.speak(order_for(weighed, speaker))
        _check_speech(speech, request.text)
        return record(words, phrase(words, weighed, speech, speaker.rest_factor), speaker)

    def close(self) -> None:
        """End the worker processes."""
        self._pool.close()

    def __enter__(self) -> EmbeddedVoice:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def order_for(spoken: SpokenText, speaker: SpeakerSettings) -> SpeechOrder:
    """What the worker is told."""
    return SpeechOrder(
        runs=spoken.runs(),
        variant=speaker.variant,
        rate_wpm=speaker.rate_wpm,
        pitch=speaker.pitch,
        pitch_range=speaker.pitch_range,
    )


def record(words: list[str], phrased: Phrased, speaker: SpeakerSettings) -> Made:
    """The take: trimmed and polished sound, and its facts in seconds from its start."""
    speech = phrased.speech
    samples = np.frombuffer(speech.samples, dtype=np.int16).astype(np.float64) / FULL_SCALE
    # Played faster by the scale of the vocal tract, so that pitch and formants rise together.
    played_hz = speech.sample_rate_hz * speaker.tract_scale
    first, last = find_speech(samples, played_hz)
    breathes_first = any(sample <= first + LEAD_S * played_hz for sample in phrased.breaths)
    lead_s = BREATH_S + 2 * BREATH_GAP_S if breathes_first else LEAD_S
    start, end = first - round(lead_s * played_hz), last + round(TAIL_S * played_hz)
    padded = np.pad(samples[max(0, start) : end], (max(0, -start), max(0, end - len(samples))))
    recording = polish_speech(padded, played_hz, warmth_db=speaker.warmth_db, presence_db=speaker.presence_db)
    duration_s = len(recording) / SAMPLE_RATE_HZ

    def at(sample: int) -> float:
        return round(min(max(0.0, (sample - start) / played_hz), duration_s), TIME_DIGITS)

    breaths_s = [at(max(sample, first)) for sample in phrased.breaths]
    recording = add_breaths(recording, breaths_s, speaker.tract_scale)
    times = tuple(
        WordTime(text=word, start_s=at(min(span[0], last)), end_s=at(min(span[1], last)))
        for word, span in zip(words, phrased.spans, strict=True)
    )
    phonemes = tuple(PhonemeTime(ipa=ipa, start_s=at(sample)) for ipa, sample in sounding_phonemes(speech))
    facts = SpeechFacts(words=times, phonemes=phonemes)
    return Made(content=encode_wav(recording), suffix=".wav", facts=facts.model_dump(mode="json"))


def find_speech(samples: NDArray[np.float64], sample_rate_hz: float) -> tuple[int, int]:
    """The first sample of speech, and the first after its end. Not for silence."""
    threshold = np.abs(samples).max() * 10 ** (-SILENCE_BELOW_PEAK_DB / 20)
    loud = np.flatnonzero(np.abs(samples) > threshold)
    return int(loud[0]), int(loud[-1]) + 1


def encode_wav(recording: NDArray[np.float32]) -> bytes:
    """Mono 16-bit WAV at SAMPLE_RATE_HZ."""
    file = io.BytesIO()
    soundfile.write(file, recording, SAMPLE_RATE_HZ, format="WAV", subtype="PCM_16")
    return file.getvalue()


def _check(request: SpeechRequest) -> None:
    """Raises ProviderRefused for what cannot be spoken."""
    if not request.text.strip():
        raise ProviderRefused("there is nothing to say", stage=STAGE, fix="Give the line a word")
    _check_length(len(request.text), TEXT_LIMIT, request.text)
    if not LANGUAGE_PATTERN.fullmatch(request.language.lower()):
        raise ProviderRefused(
            f"{request.language[:20]!r} is not a language", stage=STAGE, fix="Use a code such as en or de"
        )


def _check_speech(speech: RawSpeech, text: str) -> None:
    """Raises InvalidOutput for silence, and ProviderRefused for what would never end."""
    if not speech.samples or not any(speech.samples):
        raise InvalidOutput("espeak-ng made no sound", stage=STAGE, thing=text[:40])
    if len(speech.samples) > LONGEST_SPEECH_S * speech.sample_rate_hz:
        raise ProviderRefused(
            f"the line takes longer than {LONGEST_SPEECH_S} s to say",
            stage=STAGE,
            thing=text[:40],
            fix="Split it into several lines",
        )


def _check_length(characters: int, limit: int, text: str) -> None:
    if characters > limit:
        raise ProviderRefused(
            f"a line of {characters} characters is too long to be spoken",
            stage=STAGE,
            thing=text[:40],
            fix=f"Split it into lines of at most {TEXT_LIMIT} characters",
        )
