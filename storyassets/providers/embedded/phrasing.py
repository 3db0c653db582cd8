"""Phrasing: which word of a sentence has the weight, how long the rests are, and where a breath is drawn.

espeak-ng rests alike after any sentence, and stresses by its own rules; a teller does neither.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from storyassets.providers.embedded.espeak_process import RawSpeech
from storyassets.providers.embedded.line_language import is_english
from storyassets.providers.embedded.spoken_text import SpokenText
from storyassets.providers.embedded.word_times import Span, locate_words

# Words that turn a sentence: a teller leans on the first of them that it has, in this order.
TELLING_WORDS = (
    "never", "nobody", "nothing", "nowhere", "none", "impossible", "only", "alone", "own", "every",
    "everything", "everyone", "always", "all", "same", "suddenly",
)  # fmt: skip
MOST_WEIGHTS = 2
# Of a stressed word: higher by so many steps of espeak's pitch, louder by so many of its volume, slower by
# so many words a minute. Each is taken back before the next word.
WEIGHT_COMMANDS = (("P", 10), ("A", 12), ("S", -22))
COMMAND = "\x01"

SENTENCE_END = re.compile(r"[.!?…。！？।؟]+[\"'”’»)]*$")
ELLIPSIS = re.compile(r"…|\.\.\.")
# A shorter rest is the closure of a plosive.
SHORTEST_REST_S = 0.08
ELLIPSIS_S = 0.22
# Sentences of so many letters need air.
BREATHLESS_LETTERS = 46
BREATH_ROOM_S = 0.42


class Phrased(NamedTuple):
    """Speech with its rests as they should be, its words, and on which samples sentences start after a breath."""

    speech: RawSpeech
    spans: tuple[Span, ...]
    breaths: tuple[int, ...]


def weigh_words(spoken: SpokenText, words: Sequence[str]) -> SpokenText:
    """The same with espeak's commands around the words that have the weight; English of one voice only."""
    if not is_english(spoken.language) or len(spoken.runs()) > 1:
        return spoken
    weighty = choose_weights(words)
    if not weighty:
        return spoken
    pieces, heavy = list(spoken.pieces), False
    for index, piece in enumerate(spoken.pieces):
        if piece and heavy is not (index in weighty):
            heavy = not heavy
            pieces[index] = _commands(1 if heavy else -1) + piece
    return replace(spoken, pieces=tuple(pieces))


def _commands(sign: int) -> str:
    return "".join(f"{COMMAND}{sign * steps:+d}{letter}" for letter, steps in WEIGHT_COMMANDS)


def choose_weights(words: Sequence[str]) -> frozenset[int]:
    """Which words have the weight: those that the writer marked, else at most one of a sentence."""
    marked = [index for index, word in enumerate(words) if _is_marked(word)]
    shouted = len(marked) > MOST_WEIGHTS
    if marked and not shouted:
        return frozenset(marked)
    chosen: list[int] = []
    for first, end in sentences_of(words):
        plain = [word.strip(".,;:!?…\"'“”‘’()").lower() for word in words[first:end]]
        telling = [word for word in TELLING_WORDS if word in plain]
        if telling and end - first > 2:
            chosen.append(first + plain.index(telling[0]))
    return frozenset(chosen[:MOST_WEIGHTS])


def _is_marked(word: str) -> bool:
    """*So*, _so_ or SO, but no acronym."""
    core = word.strip(".,;:!?…\"'“”‘’()")
    if len(core) > 2 and core[0] == core[-1] and core[0] in "*_":
        return True
    return len(core) > 3 and core.isalpha() and core.isupper()


def sentences_of(words: Sequence[str]) -> list[tuple[int, int]]:
    """The first word of each sentence, and the one after its last."""
    found, first = [], 0
    for index, word in enumerate(words):
        if SENTENCE_END.search(word) and any(map(str.isalnum, "".join(words[first : index + 1]))):
            found.append((first, index + 1))
            first = index + 1
    return [*found, (first, len(words))] if first < len(words) else found


def phrase(words: Sequence[str], spoken: SpokenText, speech: RawSpeech, rest_factor: float) -> Phrased:
    """The speech with longer or shorter rests between its words."""
    spans = locate_words(spoken, speech)
    breathing = _out_of_breath(words)
    changes: list[tuple[int, int]] = []
    for index in range(1, len(spans)):
        rest_s = (spans[index][0] - spans[index - 1][1]) / speech.sample_rate_hz
        if rest_s >= SHORTEST_REST_S:
            wanted_s = rest_s * rest_factor + ELLIPSIS_S * bool(ELLIPSIS.search(words[index - 1]))
            if index in breathing:
                wanted_s = max(wanted_s, BREATH_ROOM_S)
            middle = (spans[index][0] + spans[index - 1][1]) // 2
            changes.append((middle, round((wanted_s - rest_s) * speech.sample_rate_hz)))
    changed = change_rests(speech, changes)
    spans = locate_words(spoken, changed)
    return Phrased(changed, spans, tuple(spans[index][0] for index in sorted(breathing)))


def _out_of_breath(words: Sequence[str]) -> frozenset[int]:
    """The first words of sentences that are too long to be said without one."""
    return frozenset(
        first for first, end in sentences_of(words) if sum(map(len, words[first:end])) >= BREATHLESS_LETTERS
    )


def change_rests(speech: RawSpeech, changes: Sequence[tuple[int, int]]) -> RawSpeech:
    """With so many samples of silence more (or less) around each of these samples, which rise."""
    changes = [(at, more) for at, more in changes if more]
    if not changes:
        return speech
    samples, done = array("h"), 0
    for at, more in changes:
        cut = max(0, -more)
        samples += speech.samples[done : at - cut // 2]
        samples.frombytes(bytes(max(0, more) * samples.itemsize))
        done = at - cut // 2 + cut
    samples += speech.samples[done:]

    def moved(sample: int) -> int:
        return sample + sum(more for at, more in changes if at <= sample)

    return replace(
        speech,
        samples=samples,
        words=tuple((position, moved(sample)) for position, sample in speech.words),
        phonemes=tuple((ipa, moved(sample)) for ipa, sample in speech.phonemes),
    )
