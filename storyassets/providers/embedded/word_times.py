"""When each written word sounds, from espeak-ng's events. Times are samples of the raw speech."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from storyassets.providers.embedded.espeak_process import RawSpeech
from storyassets.providers.embedded.spoken_text import SpokenText

Span = tuple[int, int]

# A written word that makes no sound borrows as much of its neighbour's time as one letter.
SILENT_WEIGHT = 1
# espeak marks a change of language in a line by "(en)".
LANGUAGE_MARK = "("


def locate_words(spoken: SpokenText, speech: RawSpeech) -> tuple[Span, ...]:
    """For each written word the half-open span of samples in which it sounds: in order, no overlap.

    espeak merges function words ("of the" is one event) and says nothing for an emoji: such words share
    the span of the word before them (at the start, of the word after) by their number of letters.
    """
    starts = _first_sounds(spoken, speech)
    groups = _group_words(len(spoken.pieces), sorted(starts))
    spans: list[Span] = []
    for index, group in enumerate(groups):
        start = starts.get(_owner(group, starts), 0)
        following = groups[index + 1] if index + 1 < len(groups) else None
        limit = starts[_owner(following, starts)] if following else len(speech.samples)
        spans.extend(_share(start, _end_of_sound(start, limit, speech), [spoken.pieces[w] for w in group]))
    return tuple(spans)


def sounding_phonemes(speech: RawSpeech) -> tuple[tuple[str, int], ...]:
    """The phonemes with their samples. An empty one is a rest; one after another is one."""
    kept: list[tuple[str, int]] = []
    for ipa, sample in speech.phonemes:
        if ipa.startswith(LANGUAGE_MARK) or (not ipa and (not kept or not kept[-1][0])):
            continue
        kept.append((ipa, sample))
    return tuple(kept)


def _first_sounds(spoken: SpokenText, speech: RawSpeech) -> dict[int, int]:
    """The first sample of each written word that has an event of its own, never falling."""
    finder = spoken.word_finder()
    earliest: dict[int, int] = {}
    for position, sample in speech.words:
        earliest.setdefault(finder.word_at(position), sample)
    latest, starts = 0, {}
    for word in sorted(earliest):
        latest = max(latest, earliest[word])
        starts[word] = _start_of_sound(latest, speech)
    return starts


def _group_words(count: int, sounding: Sequence[int]) -> list[range]:
    """The words in runs, each with one sounding word: its first, but for words before the first."""
    if not sounding:
        return [range(count)]
    edges = [0, *sounding[1:], count]
    return [range(first, last) for first, last in pairwise(edges)]


def _owner(group: range, starts: dict[int, int]) -> int:
    return next((word for word in group if word in starts), group[0])


def _start_of_sound(start: int, speech: RawSpeech) -> int:
    """A word's event may stand before a rest: its sound starts at the next phoneme."""
    return next((sample for ipa, sample in speech.phonemes if ipa and sample >= start), start)


def _end_of_sound(start: int, limit: int, speech: RawSpeech) -> int:
    """Where the rest before `limit` begins, or `limit` when there is none."""
    rest = limit
    for ipa, sample in reversed(speech.phonemes):
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
