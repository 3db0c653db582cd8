"""Sounds: a tone for each syllable, silence between words, and when each character is said."""

from __future__ import annotations

import hashlib
import io
import re
import wave
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

SYLLABLE_S = 0.17
WORD_GAP_S = 0.07
STOP_S = 0.28
COMMA_S = 0.14
EDGE_S = 0.06
_SYLLABLE = re.compile(r"[aeiouyáéíóúäöüàèìòùâêîôû]+", re.IGNORECASE)
_AUDIO_FORMATS = {
    "mp3": ("mp3", "libmp3lame"),
    "aac": ("adts", "aac"),
    "flac": ("flac", "flac"),
    "opus": ("ogg", "libopus"),
}


@dataclass(frozen=True, eq=False)
class Spoken:
    """Mono, 16 bits, and the moments of each character of the text. Equal only to itself."""

    samples: NDArray[np.int16]
    sample_rate_hz: int
    starts_s: tuple[float, ...]
    ends_s: tuple[float, ...]

    @property
    def length_s(self) -> float:
        """How long it is."""
        return len(self.samples) / self.sample_rate_hz


def count_syllables(word: str) -> int:
    """About as many as are said."""
    digits = sum(letter.isdigit() for letter in word)
    return max(1, len(_SYLLABLE.findall(word)) + digits)


@lru_cache(maxsize=256)
def speak(text: str, voice: str, sample_rate_hz: int = 24_000, speed: float = 1.0, seed: int = 0) -> Spoken:
    """The text as bursts of tone; each voice has a pitch of its own."""
    pitch_hz = 95 + int.from_bytes(hashlib.sha256(voice.encode()).digest()[:2]) % 140
    dice = np.random.default_rng(int.from_bytes(hashlib.sha256(f"{seed} {text}".encode()).digest()[:8]))
    pieces: list[NDArray[np.float32]] = [np.zeros(round(EDGE_S * sample_rate_hz), np.float32)]
    at_s = EDGE_S
    starts: list[float] = []
    ends: list[float] = []
    for word, gap in re.findall(r"(\S+)(\s*)|^\s+", text):
        if not word:
            starts, ends = [0.0] * (len(text) - len(text.lstrip())), [0.0] * (len(text) - len(text.lstrip()))
            continue
        said, pause_s = _word(word, pitch_hz, sample_rate_hz, speed, dice)
        length_s = len(said) / sample_rate_hz
        edges = np.linspace(at_s, at_s + length_s, len(word) + 1)
        starts += [float(edge) for edge in edges[:-1]]
        ends += [float(edge) for edge in edges[1:]]
        at_s += length_s
        silence = np.zeros(round(pause_s / speed * sample_rate_hz), np.float32)
        starts += [at_s] * len(gap)
        at_s += len(silence) / sample_rate_hz
        ends += [at_s] * len(gap)
        pieces += [said, silence]
    pieces.append(np.zeros(round(EDGE_S * sample_rate_hz), np.float32))
    sound = (np.concatenate(pieces) * 20_000).astype(np.int16)
    return Spoken(sound, sample_rate_hz, tuple(starts), tuple(ends))


def _word(
    word: str, pitch_hz: float, rate_hz: int, speed: float, dice: np.random.Generator
) -> tuple[NDArray[np.float32], float]:
    letters = [letter for letter in word if letter.isalnum()]
    pause_s = STOP_S if word[-1:] in ".!?…" else COMMA_S if word[-1:] in ",;:—" else WORD_GAP_S
    if not letters:
        return np.zeros(round(0.02 * rate_hz), np.float32), pause_s
    bursts = []
    for _ in range(count_syllables(word)):
        length = round(SYLLABLE_S / speed * dice.uniform(0.85, 1.15) * rate_hz)
        time_s = np.arange(length) / rate_hz
        tone = pitch_hz * dice.uniform(0.9, 1.15)
        wave_ = sum(np.sin(2 * np.pi * tone * part * time_s) / part for part in (1, 2, 3, 5, 8))
        hull = np.minimum(1, np.minimum(np.arange(length), np.arange(length)[::-1]) / (0.02 * rate_hz))
        bursts.append((wave_ * hull * 0.4).astype(np.float32))
    return np.concatenate(bursts), pause_s


@lru_cache(maxsize=64)
def silence(length_s: float, sample_rate_hz: int) -> Spoken:
    """Nothing said."""
    return Spoken(np.zeros(round(length_s * sample_rate_hz), np.int16), sample_rate_hz, (), ())


def as_wav(spoken: Spoken) -> bytes:
    """A WAV file."""
    into = io.BytesIO()
    with wave.open(into, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(spoken.sample_rate_hz)
        file.writeframes(spoken.samples.tobytes())
    return into.getvalue()


@lru_cache(maxsize=256)
def encode_sound(spoken: Spoken, kind: str, bit_rate: int = 128_000) -> bytes:
    """A file of that kind: wav, pcm (headless), mp3, aac, flac, opus."""
    if kind == "pcm":
        return spoken.samples.tobytes()
    if kind == "wav":
        return as_wav(spoken)
    container, codec = _AUDIO_FORMATS[kind]
    into = io.BytesIO()
    opened: Any = av.open(into, "w", format=container)
    with opened as file:
        stream = file.add_stream(codec, rate=spoken.sample_rate_hz, layout="mono")
        if kind in ("mp3", "opus", "aac"):
            stream.bit_rate = bit_rate
        frame = av.AudioFrame.from_ndarray(spoken.samples[None, :], format="s16", layout="mono")
        frame.sample_rate = spoken.sample_rate_hz
        for packet in (*stream.encode(frame), *stream.encode(None)):
            file.mux(packet)
    return into.getvalue()


def length_of(sound: bytes) -> float:
    """How many seconds an uploaded recording has. Raises ValueError if it is none."""
    try:
        opened: Any = av.open(io.BytesIO(sound))
        with opened as file:
            if not file.streams.audio:
                raise ValueError("no sound is in it")
            stream = file.streams.audio[0]
            samples = sum(frame.samples for frame in file.decode(stream))
            return float(samples / stream.rate) if stream.rate else 0.0
    except av.error.FFmpegError as error:
        raise ValueError(f"it is no recording: {type(error).__name__}") from error
