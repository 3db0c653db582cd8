"""When each written word sounds, from espeak-ng's events. Times are samples of the raw speech."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from storyassets.providers.embedded.espeak_process import RawSpeech
from storyassets.providers.embedded.line_language import is_english
from storyassets.providers.embedded.spoken_text import SpokenText

Span = tuple[int, int]
Sounds = tuple[tuple[str, int], ...]

# A written word that makes no sound borrows as much of its neighbour's time as one letter.
SILENT_WEIGHT = 1
# espeak marks a change of language in a line by "(en)".
LANGUAGE_MARK = "("
COMMANDS = re.compile(r"\x01[+-]?\d*[A-Z]")
MARKS = "ˈˌːˑʰʲ"
PLOSIVES = frozenset("pbtdkɡg")
# A mouth is closed for so long at the most; its quiet is this share of the sound before.
LONGEST_CLOSURE_S, CLOSURE_STEP_S, QUIET_SHARE = 0.08, 0.002, 0.22
# A nasal or an l that ends a word before a vowel: of the way to that vowel's event, the share that is its own.
LINKED_SHARE = 0.65
# A shorter rest between two words is a catch of the throat, and the second word's.
SHORTEST_PAUSE_S = 0.08
VOWELS = "uʊʉoɔøœɵɤiɪᵻɨyeɛɘəɚɝɜʌɐɞæaɑɒ"
# What an English word sounds like at its beginning, by its first letter.
FIRST_SOUNDS = {
    "a": VOWELS, "b": "b", "c": "ksʃtʃ", "d": "d", "e": VOWELS + "j", "f": "f", "g": "ɡgdʒn", "h": "hwʍ" + VOWELS,
    "i": VOWELS, "j": "djʒ", "k": "kn", "l": "l", "m": "m", "n": "n", "o": VOWELS + "w", "p": "pfsnt", "q": "k",
    "r": "ɹr", "s": "sʃz", "t": "tθðʃɾ", "u": VOWELS + "j", "v": "v", "w": "wɹrhʍv", "x": "zks", "y": "ji", "z": "zts",
}  # fmt: skip


def locate_words(spoken: SpokenText, speech: RawSpeech) -> tuple[Span, ...]:
    """For each written word the half-open span of samples in which it sounds: in order, no overlap.

    espeak merges function words ("has been" is one event): the later ones start at the sound that their
    first letter may have. What makes no sound (an emoji) shares the span of the word before it (at the
    start, of the word after) by its number of letters, and so does a word whose sound is not found.
    """
    sounds = sounding_phonemes(speech)
    starts = _first_sounds(spoken, speech)
    starts = _part_merged(spoken, starts, sounds)
    groups = _group_words(len(spoken.pieces), sorted(starts))
    spans: list[Span] = []
    for index, group in enumerate(groups):
        start = starts.get(_owner(group, starts), 0)
        following = groups[index + 1] if index + 1 < len(groups) else None
        limit = starts[_owner(following, starts)] if following else len(speech.samples)
        spans.extend(_share(start, _end_of_sound(start, limit, sounds), [spoken.pieces[w] for w in group]))
    return tuple(spans)


def sounding_phonemes(speech: RawSpeech) -> Sounds:
    """The phonemes with their samples. An empty one is a rest; one after another is one.

    espeak tells when a plosive bursts; it begins when the mouth closes.
    """
    samples = np.abs(np.frombuffer(speech.samples, dtype=np.int16).astype(np.float32))
    kept: list[tuple[str, int]] = []
    for ipa, sample in _told_phonemes(speech):
        plosive = bool(kept) and bool(kept[-1][0]) and _sound_of(ipa) in PLOSIVES
        start = _closing(samples, kept[-1][1], sample, speech.sample_rate_hz) if plosive else sample
        kept.append((ipa, start))
    return tuple(kept)


def _told_phonemes(speech: RawSpeech) -> Sounds:
    """The phonemes as espeak tells them, without marks and with one rest for several."""
    kept: list[tuple[str, int]] = []
    for ipa, sample in speech.phonemes:
        if ipa.startswith(LANGUAGE_MARK) or (not ipa and (not kept or not kept[-1][0])):
            continue
        kept.append((ipa, sample))
    return tuple(kept)


def _closing(samples: NDArray[np.float32], before: int, burst: int, rate_hz: int) -> int:
    """Where the quiet before a burst begins: after the sound before it, and not long before the burst."""
    step = max(1, round(rate_hz * CLOSURE_STEP_S))
    first = max(before + 4 * step, burst - round(rate_hz * LONGEST_CLOSURE_S))
    if first >= burst:
        return burst
    loud = float(samples[max(0, before) : burst].max(initial=0.0)) * QUIET_SHARE
    start = burst
    while start - step >= first and samples[start - step : start].max() < loud:
        start -= step
    return start


def _sound_of(ipa: str) -> str:
    """The first symbol of a phoneme, without marks; empty for a rest."""
    return next((symbol for symbol in ipa if symbol.isalpha() and symbol not in MARKS), "")


def _first_sounds(spoken: SpokenText, speech: RawSpeech) -> dict[int, int]:
    """The first sample of each written word that has an event of its own, never falling."""
    finder, sounds = spoken.word_finder(), _told_phonemes(speech)
    earliest: dict[int, int] = {}
    for position, sample in speech.words:
        earliest.setdefault(finder.word_at(position), sample)
    latest, starts = 0, {}
    english = is_english(spoken.language)
    for word in sorted(earliest):
        latest = max(latest, earliest[word])
        piece = spoken.pieces[word] if english else ""
        starts[word] = latest = max(latest, _start_of_sound(latest, piece, speech.sample_rate_hz, sounds))
    return starts


def _start_of_sound(event: int, piece: str, rate_hz: int, sounds: Sounds) -> int:
    """Where a word sounds whose event is at `event`.

    The event of a word after a pause may stand in that pause. That of a word after a nasal or an l may
    stand before these ("been eating"): what its first letter cannot sound like is the last word's.
    """
    at = next((index for index, (_, sample) in enumerate(sounds) if sample >= event), len(sounds))
    rests_before = at == 0 or not sounds[at - 1][0]
    if at < len(sounds) and not sounds[at][0] and at + 1 < len(sounds):
        longest = round(rate_hz * SHORTEST_PAUSE_S)
        return sounds[at + 1][1] if rests_before or sounds[at + 1][1] - event > longest else event
    if at == len(sounds):
        return event
    if rests_before:
        return sounds[at][1]
    if not _may_begin(piece, sounds[at][0]) and at + 1 < len(sounds) and _may_begin(piece, sounds[at + 1][0]):
        return event + round(LINKED_SHARE * (sounds[at + 1][1] - event))
    return event


def _may_begin(piece: str, ipa: str) -> bool:
    """Whether an English word may begin with a phoneme, by its first letter; unknown letters may all."""
    plain = COMMANDS.sub("", piece).lower()
    letter = next((character for character in plain if character.isalpha()), "")
    sound = _sound_of(ipa)
    return letter not in FIRST_SOUNDS or (bool(sound) and sound in FIRST_SOUNDS[letter])


def _is_vowel(ipa: str) -> bool:
    sound = _sound_of(ipa)
    return bool(sound) and sound in VOWELS


def _part_merged(spoken: SpokenText, starts: dict[int, int], sounds: Sounds) -> dict[int, int]:
    """With starts for the words that share an event with the one before them, where they can be heard."""
    if not is_english(spoken.language):
        return starts
    parted = dict(starts)
    known = sorted(starts)
    for word, following in zip(known, [*known[1:], len(spoken.pieces)], strict=True):
        silent = [w for w in range(word + 1, following) if spoken.pieces[w]]
        limit = starts.get(following, sounds[-1][1] + 1 if sounds else 0)
        inside = [(ipa, at) for ipa, at in sounds if starts[word] <= at < limit]
        for merged in silent:
            # The word before it has a vowel at least.
            vowel = next((i for i, (ipa, _) in enumerate(inside) if _is_vowel(ipa)), len(inside))
            onsets = [
                i for i in range(vowel + 1, len(inside)) if _may_begin(spoken.pieces[merged], inside[i][0])
            ]
            if not onsets:
                break
            inside = inside[onsets[0] :]
            parted[merged] = inside[0][1]
    return parted


def _group_words(count: int, sounding: Sequence[int]) -> list[range]:
    """The words in runs, each with one sounding word: its first, but for words before the first."""
    if not sounding:
        return [range(count)]
    edges = [0, *sounding[1:], count]
    return [range(first, last) for first, last in pairwise(edges)]


def _owner(group: range, starts: dict[int, int]) -> int:
    return next((word for word in group if word in starts), group[0])


def _end_of_sound(start: int, limit: int, sounds: Sounds) -> int:
    """Where the rest before `limit` begins, or `limit` when there is none."""
    rest = limit
    for ipa, sample in reversed(sounds):
        if sample >= limit:
            continue
        if ipa or sample <= start:
            break
        rest = sample
    return rest


def _share(start: int, end: int, pieces: Sequence[str]) -> list[Span]:
    """A span divided among words by their letters."""
    weights = [len(piece) or SILENT_WEIGHT for piece in pieces]
    total, said, spans = sum(weights), 0, []
    for weight in weights:
        first = start + (end - start) * said // total
        said += weight
        spans.append((first, start + (end - start) * said // total))
    return spans
