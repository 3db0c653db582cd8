"""Faults of the voice takes: each a sentence that names what and where. None is good."""

from __future__ import annotations

import unicodedata

from storyassets.model.script import Line, Script
from storyassets.model.take import VoiceTake, VoiceTakes
from storyassets.story.words.speech_length import speech_words

SILENT_DBFS = -50.0
LEAST_S_PER_WORD = 0.12
MOST_S_PER_WORD = 1.2
SILENCE_ALLOWANCE_S = 0.8
"""Breath around a line, which weighs most on a line of one or two words."""

WORDS_PER_SYMBOL = 2.0
LETTERS_PER_LONG_WORD = 12.0
"""Initials, numbers and links are one whitespace word but take the time of several."""

ROUNDING_S = 0.05


def find_voice_faults(script: Script, takes: VoiceTakes) -> tuple[str, ...]:
    """Every line has a take that can be heard, of plausible length, whose word times cover its words."""
    take_of = {take.line_id: take for take in takes.takes}
    faults: list[str] = []
    for line in script.lines:
        take = take_of.get(line.line_id)
        if take is None:
            faults.append(f"line {line.line_id} has no voice take")
            continue
        faults.extend(_loudness_faults(take))
        faults.extend(_duration_faults(line, take))
        faults.extend(_word_faults(line, take))
    return tuple(faults)


def _loudness_faults(take: VoiceTake) -> list[str]:
    if take.rms_dbfs > SILENT_DBFS:
        return []
    return [f"line {take.line_id} is silent ({take.rms_dbfs:.0f} dBFS)"]


def _duration_faults(line: Line, take: VoiceTake) -> list[str]:
    words = line.text.split()
    least_s = LEAST_S_PER_WORD * len(words)
    long_words = sum(
        max(1.0, len(word) / LETTERS_PER_LONG_WORD, count_symbols(word) * WORDS_PER_SYMBOL) for word in words
    )
    most_s = MOST_S_PER_WORD * max(long_words, speech_words(words)) + SILENCE_ALLOWANCE_S
    if least_s <= take.duration_s <= most_s:
        return []
    return [
        f"line {line.line_id} takes {take.duration_s:.2f} s for {len(words)} words;"
        f" {least_s:.2f} to {most_s:.2f} s would be plausible"
    ]


def count_symbols(word: str) -> int:
    """Emoji and other symbols: a voice says each by its name."""
    return sum(unicodedata.category(char) == "So" for char in word)


def _word_faults(line: Line, take: VoiceTake) -> list[str]:
    words = line.text.split()
    if len(take.words) != len(words):
        return [f"line {line.line_id} has {len(words)} words and {len(take.words)} word times"]
    faults: list[str] = []
    before_s = 0.0
    for number, (word, time) in enumerate(zip(words, take.words, strict=True)):
        where = f"word {number} ({time.text[:20]!r}) of line {line.line_id}"
        if time.text != word:
            faults.append(f"{where} stands where the line has {word[:20]!r}")
        if time.end_s < time.start_s or time.start_s < before_s - ROUNDING_S:
            faults.append(f"{where} is out of order in time")
        if time.end_s > take.duration_s + ROUNDING_S:
            faults.append(f"{where} ends after its take")
        before_s = time.start_s
    return faults
