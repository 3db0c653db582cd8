"""Word timing: when the words of a recording sound whose provider did not say so.

Another voice reads the same words and tells its times; these are laid over the recording.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from storyassets.errors import ProviderError
from storyassets.measure.align import align_phonemes, align_words
from storyassets.measure.sound import Sound, read_sound
from storyassets.measure.speech import find_speech
from storyassets.measure.warping import ALIGNMENT, align_readings
from storyassets.model.character import Voice
from storyassets.model.script import Emotion
from storyassets.model.take import WordTime
from storyassets.providers.protocols import Provider, SpeechFacts, SpeechRequest

SECONDS_PER_LETTER = 0.065
PAUSE_S = 0.3
PAUSES_AFTER = (",", ".", ";", ":", "!", "?", "…", "—", "。", "，", "！", "？")


class SpreadTiming:
    """Spreads the words by their letters, with a pause after each comma and full stop. There are no phonemes."""

    version = f"letters-1+{ALIGNMENT}"

    def __call__(
        self, request: SpeechRequest, recording: bytes, words: Sequence[WordTime] = ()
    ) -> SpeechFacts:
        """The times of the words in this WAV, guessed."""
        if words:
            return SpeechFacts(words=tuple(words))
        return SpeechFacts(words=_align(spread_words(request.text), read_sound(recording)))


class BorrowedTiming:
    """Borrows the times of a voice that tells them, costs nothing and always reads alike."""

    def __init__(self, voice: Provider[Any]) -> None:
        self._voice = voice
        self.version = f"{ALIGNMENT}+{voice.model}"

    def __call__(
        self, request: SpeechRequest, recording: bytes, words: Sequence[WordTime] = ()
    ) -> SpeechFacts:
        """The times of words and phonemes in this WAV. What the voice cannot read is spread by its letters."""
        plain = {"voice": Voice(), "emotion": Emotion.CALM, "seed": 0, "speaker": ""}
        try:
            made = self._voice.make(request.model_copy(update=plain))
        except ProviderError:
            return SpreadTiming()(request, recording, words)
        known = SpeechFacts.model_validate(made.facts)
        found = tuple(words) or _align_to(made.content, known.words, read_sound(recording))
        return SpeechFacts(words=found, phonemes=align_phonemes(known.words, known.phonemes, found))


def spread_words(text: str) -> tuple[WordTime, ...]:
    """The times at which a steady reader says these words."""
    words, at_s = [], 0.0
    for word in text.split():
        length_s = SECONDS_PER_LETTER * (1 + sum(letter.isalnum() for letter in word))
        words.append(WordTime(text=word, start_s=at_s, end_s=at_s + length_s))
        at_s += length_s + (PAUSE_S if word.rstrip("\"'”’)»").endswith(PAUSES_AFTER) else 0.0)
    return tuple(words)


def _align(known: Sequence[WordTime], sound: Sound) -> tuple[WordTime, ...]:
    samples = sound.samples.mean(axis=1)
    return align_words(known, find_speech(samples, sound.sample_rate_hz), sound.duration_s)


def _align_to(reading: bytes, known: Sequence[WordTime], sound: Sound) -> tuple[WordTime, ...]:
    known_sound = read_sound(reading)
    return align_readings(known, known_sound, sound)
