"""Word timing: when the words of a recording sound whose provider did not say so.

Another voice reads the same words and tells its times; these are laid over the recording.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from storyassets.errors import ProviderError
from storyassets.measure.align import TIME_DIGITS, align_phonemes, align_words
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


def time_by_characters(
    text: str, characters: Sequence[str], starts_s: Sequence[float], ends_s: Sequence[float]
) -> tuple[WordTime, ...]:
    """One time for each word of the text, by the times of its characters; none if they do not make sense.

    White space may differ. The times have to be finite, of a length, and to rise.
    """
    if not len(characters) == len(starts_s) == len(ends_s) or not _rise(starts_s, ends_s):
        return ()
    told = [
        (letter, start, end)
        for piece, start, end in zip(characters, starts_s, ends_s, strict=True)
        for letter in piece
        if not letter.isspace()
    ]
    words = text.split()
    if [letter for letter, _, _ in told] != list("".join(words)):
        return ()
    times, at = [], 0
    for word in words:
        spelled = told[at : at + len(word)]
        at += len(word)
        times.append(WordTime(text=word, start_s=spelled[0][1], end_s=max(end for _, _, end in spelled)))
    return tuple(times)


def shift_words(words: Sequence[WordTime], by_s: float, duration_s: float) -> tuple[WordTime, ...]:
    """The same words that much later, inside a recording of that length."""

    def moved(at_s: float) -> float:
        return round(min(max(0.0, at_s + by_s), duration_s), TIME_DIGITS)

    return tuple(
        WordTime(text=word.text, start_s=moved(word.start_s), end_s=moved(word.end_s)) for word in words
    )


def _rise(starts_s: Sequence[float], ends_s: Sequence[float]) -> bool:
    finite = all(math.isfinite(at) and at >= 0 for at in (*starts_s, *ends_s))
    return (
        finite
        and all(start <= end for start, end in zip(starts_s, ends_s, strict=True))
        and all(before <= after for before, after in pairwise(starts_s))
        and bool(ends_s)
        and ends_s[-1] > 0
    )
