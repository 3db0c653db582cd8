"""Visemes: what a sound does to a mouth, and the sounds of a take in time.

A sound is one symbol of the International Phonetic Alphabet. Nothing is smoothed here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyassets.model.take import PhonemeTime, VoiceTake, WordTime


class Viseme(NamedTuple):
    """How far a mouth is open, from 0 to 1, and its spread, from -1 (round) to 1 (wide)."""

    openness: float
    spread: float


REST = Viseme(0.0, 0.0)
CLOSED_LIPS = frozenset("mbpɱ")
_CLASSES: tuple[tuple[str, Viseme], ...] = (
    ("mbpɱ", Viseme(0.0, 0.0)),
    ("fvɸβ", Viseme(0.10, 0.2)),
    ("θð", Viseme(0.24, 0.3)),
    ("lɫɬɮʎ", Viseme(0.34, 0.2)),
    ("sztdnɾʔ", Viseme(0.20, 0.4)),
    ("ʃʒɕʑ", Viseme(0.26, -0.7)),
    ("kɡgŋhxɣχqɢħʕɦc", Viseme(0.30, 0.1)),
    ("jçɲʝ", Viseme(0.26, 0.8)),
    ("ɹrʁʀɻ", Viseme(0.28, -0.4)),
    ("wʍɥʋ", Viseme(0.24, -1.0)),
    ("uʊʉyʏɯ", Viseme(0.42, -1.0)),
    ("oɔøœɵɤ", Viseme(0.70, -0.85)),
    ("iɪᵻɨ", Viseme(0.36, 0.9)),
    ("eɛɘ", Viseme(0.58, 0.7)),
    ("əɚɝɜ", Viseme(0.42, 0.0)),
    ("ʌɐɞ", Viseme(0.66, 0.1)),
    ("æ", Viseme(0.86, 0.5)),
    ("aɑɒ", Viseme(1.0, 0.0)),
)
VISEMES = {symbol: viseme for symbols, viseme in _CLASSES for symbol in symbols}
VOWELS = frozenset("uʊʉyʏɯoɔøœɵɤiɪᵻɨeɛɘəɚɝɜʌɐɞæaɑɒ")

_UNKNOWN = Viseme(0.4, 0.0)
_STRESS = "ˈˌ"
_LONG = "ːˑ"
_LONGER_BY = 0.6
_PAUSE_S = 0.07
_VOWEL_LETTERS = {"a": "ɑ", "e": "ɛ", "i": "i", "o": "o", "u": "u", "y": "i"}
_SYLLABLE = re.compile(r"([^aeiouy]*)([aeiouy]+)")
# Scripts without letters for vowels that we read: so many letters are spoken as a syllable.
_LETTERS_PER_SYLLABLE = 2
# Of the time of a syllable, the share that its consonants take.
_ONSET = 0.34


class Sound(NamedTuple):
    """A symbol and when it sounds, in seconds of its take. An empty symbol is a pause."""

    symbol: str
    start_s: float
    end_s: float
    stressed: bool

    @property
    def viseme(self) -> Viseme:
        """What it does to a mouth."""
        return VISEMES.get(self.symbol, _UNKNOWN) if self.symbol else REST


def sounds_of(take: VoiceTake, first_word: int, end_word: int) -> list[Sound]:
    """The sounds of some of a take's words: its phonemes, else what the letters of its words suggest."""
    words = take.words[first_word:end_word]
    if not words:
        return []
    if take.phonemes:
        return _cut(_phoneme_sounds(take.phonemes, take.duration_s), words[0].start_s, words[-1].end_s)
    return list(_word_sounds(words))


def _cut(sounds: Iterator[Sound], start_s: float, end_s: float) -> list[Sound]:
    """The sounds of a time, cut at its ends."""
    return [
        sound._replace(start_s=max(sound.start_s, start_s), end_s=min(sound.end_s, end_s))
        for sound in sounds
        if sound.end_s > start_s and sound.start_s < end_s
    ]


def _phoneme_sounds(phonemes: Sequence[PhonemeTime], duration_s: float) -> Iterator[Sound]:
    """Each phoneme until the next one begins; those of several symbols, one after the other."""
    ends = [*(phoneme.start_s for phoneme in phonemes[1:]), duration_s]
    for phoneme, end_s in zip(phonemes, ends, strict=True):
        if end_s > phoneme.start_s:
            yield from _share_out(phoneme.ipa, phoneme.start_s, end_s)


def _share_out(ipa: str, start_s: float, end_s: float) -> Iterator[Sound]:
    """The symbols of a diphthong or an affricate share its time; a long one has more of it."""
    symbols: list[tuple[str, float]] = []
    for character in ipa:
        if character in _LONG and symbols:
            symbols[-1] = (symbols[-1][0], symbols[-1][1] + _LONGER_BY)
        elif character.isalpha() and character not in _LONG:
            symbols.append((character, 1.0))
    if not symbols:
        yield Sound("", start_s, end_s, False)
        return
    each_s = (end_s - start_s) / sum(weight for _, weight in symbols)
    stressed = any(mark in ipa for mark in _STRESS[:1])
    for symbol, weight in symbols:
        yield Sound(symbol, start_s, start_s + weight * each_s, stressed and symbol in VOWELS)
        start_s += weight * each_s


def _word_sounds(words: Sequence[WordTime]) -> Iterator[Sound]:
    """Opens and closes the mouth once a syllable, and rests between words that are apart."""
    before_s = words[0].start_s
    for word in words:
        if word.start_s - before_s > _PAUSE_S:
            yield Sound("", before_s, word.start_s, False)
        syllables = syllables_of(word.text)
        each_s = max(word.end_s - word.start_s, 0.0) / max(1, len(syllables))
        for number, (onset, vowel) in enumerate(syllables):
            start_s = word.start_s + number * each_s
            opens_s = start_s + each_s * _ONSET
            yield Sound(onset, start_s, opens_s, False)
            yield Sound(vowel, opens_s, start_s + each_s, number == 0)
        before_s = word.end_s


def syllables_of(word: str) -> list[tuple[str, str]]:
    """A consonant and a vowel for each syllable, as its letters suggest; at least one for anything spoken."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if c.isalnum())
    found = [(_consonant_of(onset), _VOWEL_LETTERS[vowels[0]]) for onset, vowels in _SYLLABLE.findall(plain)]
    # A silent e at the end is no syllable of its own; one with an accent is not silent.
    written = "".join(c for c in word.lower() if c.isalnum())
    if len(found) > 1 and written.endswith("e") and not written.endswith(("ee", "ie", "le")):
        found.pop()
    if found or not plain:
        return found
    return [("n", "ɐ")] * max(1, len(plain) // _LETTERS_PER_SYLLABLE)


def _consonant_of(letters: str) -> str:
    """The sound that closes the lips, if any of these letters does; else the last one's."""
    lips = next((letter for letter in letters if letter in CLOSED_LIPS), "")
    return lips or next((letter for letter in reversed(letters) if letter in VISEMES), "n")
