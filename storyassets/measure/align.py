"""Alignment: when each word of a line sounds in a person's recording of it.

Another voice has read the same words, and its times are known. Where both pause, one is matched to the
other; between two matched pauses the recording is the voice's reading, stretched. Where a person pauses that
the voice does not, a pause of some length is laid between two words, a short one within a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from storyassets.measure.speech import Span
from storyassets.model.take import PhonemeTime, WordTime

TIME_DIGITS = 4
HEARD_PAUSE_S = 0.08  # a shorter gap between two words of the voice is no pause
CLOSURE_S = 0.12  # a pause of the recording that is no longer may be within a word
# What a matching costs, in seconds of misplacement.
UNKNOWN_PAUSE_COST = 1.0  # a second of the recording's pause that is matched to nothing
LOST_PAUSE_COST = 0.5  # a second of the voice's pause that the recording does not make
MADE_UP_PAUSE_COST = 0.05  # a pause of the recording where the voice goes on


class Stretch(NamedTuple):
    """Words from `first` up to `end`, and where the recording says them without a matched pause between."""

    first: int
    end: int
    said: Span


def align_words(words: Sequence[WordTime], speech: Sequence[Span], duration_s: float) -> tuple[WordTime, ...]:
    """The words of `words`, each once and in order, at the times at which the recording says them.

    `words` are times of another voice's reading; `speech` is what `find_speech` found in the recording of
    `duration_s`. Without speech, the words fill the recording.
    """
    spans = list(speech) or [Span(0.0, duration_s)]
    aligned: list[WordTime] = []
    for stretch in _stretches(words, spans) if words else ():
        aligned += _stretched(words[stretch.first : stretch.end], stretch.said)
    return tuple(aligned)


def align_phonemes(
    words: Sequence[WordTime], phonemes: Sequence[PhonemeTime], aligned: Sequence[WordTime]
) -> tuple[PhonemeTime, ...]:
    """The phonemes of a voice's reading, moved with its `words` to where these are in `aligned`."""
    if not words:
        return ()
    before = np.maximum.accumulate([edge for word in words for edge in (word.start_s, word.end_s)])
    after = [edge for word in aligned for edge in (word.start_s, word.end_s)]
    moved = np.interp([phoneme.start_s for phoneme in phonemes], before, after)
    return tuple(
        PhonemeTime(ipa=phoneme.ipa, start_s=round(float(at), TIME_DIGITS))
        for phoneme, at in zip(phonemes, moved, strict=True)
    )


def _stretches(words: Sequence[WordTime], spans: Sequence[Span]) -> Iterator[Stretch]:
    """The words between each two matched pauses, with what is said between them."""
    first, start_s = 0, spans[0].start_s
    for boundary, pause in _match_pauses(words, spans):
        yield Stretch(first, boundary + 1, Span(start_s, spans[pause].end_s))
        first, start_s = boundary + 1, spans[pause + 1].start_s
    yield Stretch(first, len(words), Span(start_s, spans[-1].end_s))


def _stretched(words: Sequence[WordTime], said: Span) -> list[WordTime]:
    """The words, from the first one's start to the last one's end, laid over what is said."""
    edges = np.maximum.accumulate([edge for word in words for edge in (word.start_s, word.end_s)])
    length_s = edges[-1] - edges[0]
    shares = (edges - edges[0]) / length_s if length_s > 0 else np.linspace(0, 1, len(edges))
    times = [round(float(said.start_s + share * said.length_s), TIME_DIGITS) for share in shares]
    return [
        WordTime(text=word.text, start_s=start, end_s=end)
        for word, start, end in zip(words, times[::2], times[1::2], strict=True)
    ]


def _match_pauses(words: Sequence[WordTime], spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Pairs (boundary after that word, pause after that span), rising in both, of the least cost in all."""
    gaps = np.array([max(0.0, after.start_s - before.end_s) for before, after in pairwise(words)])
    pauses = np.array([after.start_s - before.end_s for before, after in pairwise(spans)])
    if not len(gaps) or not len(pauses):
        return []
    spoken_s = sum(span.length_s for span in spans)
    lengths = np.array([max(0.0, word.end_s - word.start_s) for word in words])
    in_voice = np.cumsum(lengths)[:-1] / max(lengths.sum(), 1e-6) * spoken_s
    in_recording = np.cumsum([span.length_s for span in spans])[:-1]
    pairing = np.abs(in_voice[:, None] - in_recording[None, :])
    pairing += MADE_UP_PAUSE_COST * (gaps < HEARD_PAUSE_S)[:, None]
    lost = np.where(gaps >= HEARD_PAUSE_S, LOST_PAUSE_COST * gaps, 0.0)
    unknown = UNKNOWN_PAUSE_COST * np.maximum(0.0, pauses - CLOSURE_S)
    return _cheapest_pairs(pairing, lost, unknown)


def _cheapest_pairs(
    pairing: NDArray[np.float64], lost: NDArray[np.float64], unknown: NDArray[np.float64]
) -> list[tuple[int, int]]:
    """The pairs (row, column), rising in both, whose cost with that of all rows and columns left is least."""
    rows, columns = pairing.shape
    total = np.zeros((rows + 1, columns + 1))
    total[1:, 0], total[0, 1:] = np.cumsum(lost), np.cumsum(unknown)
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            total[row, column] = min(
                total[row - 1, column] + lost[row - 1],
                total[row, column - 1] + unknown[column - 1],
                total[row - 1, column - 1] + pairing[row - 1, column - 1],
            )
    pairs, row, column = [], rows, columns
    while row and column:
        if total[row, column] == total[row - 1, column] + lost[row - 1]:
            row -= 1
        elif total[row, column] == total[row, column - 1] + unknown[column - 1]:
            column -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append((row, column))
    return pairs[::-1]
