"""Likeness of stories: a signature that is small enough to be kept, and how much two stories have in common.

A signature estimates two shares (MinHash): of phrases of a few words, which only copies share, and of
words with a meaning, which a retelling shares too. It is the same on every machine.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from storyassets.story.words.language import UNSPACED
from storyassets.story.words.word_tables import word_set

VERSION = "s1:"
PHRASE_WORDS = 3
PHRASE_SLOTS, WORD_SLOTS = 128, 128
SLOTS = PHRASE_SLOTS + WORD_SLOTS
SLOT_TYPE = np.dtype("<u2")
FEWEST_LETTERS = 4
"""Shorter words stand in every story."""
STEM_LETTERS = 6
HASH_BYTES = 8

WORDS_OF_A_KIND = 0.2
"""Two fables that have nothing to do with each other share so much of their words; one pair in 1,000 shares 0.3."""

_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+(?:'[^\W_]+)?")
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_IN_EVERY_STORY = word_set(
    "that with they them their then there this have from were when what which would could should will your into "
    "been said came went over upon very more some such only than where while about after before again because "
    "these those here even also much many must made make come know like just down back away once great little "
    "himself herself itself being every never until without shall does asked answered replied cried"
)

Slots = NDArray[np.uint16]


def sign_story(text: str) -> str:
    """The signature of a cleaned text; nothing for one without a word."""
    tokens = [token.casefold() for token in _TOKEN.findall(text)]
    if not tokens:
        return ""
    last = max(1, len(tokens) - PHRASE_WORDS + 1)
    phrases = {" ".join(tokens[k : k + PHRASE_WORDS]) for k in range(last)}
    words = {_stem(tokens, k) for k in range(len(tokens))} - {""} or phrases
    slots = np.concatenate([_least(phrases, 0, PHRASE_SLOTS), _least(words, PHRASE_SLOTS, WORD_SLOTS)])
    return VERSION + base64.b64encode(slots.astype(SLOT_TYPE).tobytes()).decode()


def likeness_to(signature: str, others: Sequence[str]) -> NDArray[np.float64]:
    """How like each of the others is: 1 is a copy, 0 has nothing in common.

    A copy shares its phrases, a retelling more of its words than two stories of one kind do.
    """
    mine = _read(signature)
    theirs = [_read(other) for other in others]
    if mine is None or not theirs:
        return np.zeros(len(others))
    nothing = ~mine  # no slot is the same
    same = np.array([nothing if one is None else one for one in theirs]) == mine
    phrases = _common(same[:, :PHRASE_SLOTS])
    words = _common(same[:, PHRASE_SLOTS:])
    return np.maximum(phrases, np.clip((words - WORDS_OF_A_KIND) / (1 - WORDS_OF_A_KIND), 0.0, 1.0))


def _common(same: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The share of one story that is in the other: of the slots, it is that of both together."""
    share = same.mean(axis=1)
    common: NDArray[np.float64] = 2 * share / (1 + share)
    return common


@lru_cache(maxsize=4096)
def _read(signature: str) -> Slots | None:
    """The slots; nothing for a signature that is empty, damaged or of another version."""
    if not signature.startswith(VERSION):
        return None
    try:
        content = base64.b64decode(signature.removeprefix(VERSION), validate=True)
    except (binascii.Error, ValueError):
        return None
    return np.frombuffer(content, SLOT_TYPE) if len(content) == SLOTS * SLOT_TYPE.itemsize else None


def _stem(tokens: Sequence[str], at: int) -> str:
    """What a word means, roughly; of a script without spaces, two letters. Empty if it means nothing."""
    word = tokens[at]
    if _UNSPACED.match(word):
        return "".join(tokens[at : at + 2])
    word = word.removesuffix("'s")
    if len(word) < FEWEST_LETTERS or word in _IN_EVERY_STORY:
        return ""
    return word.removesuffix("s")[:STEM_LETTERS]


def _least(members: Iterable[str], first: int, count: int) -> Slots:
    """For each of so many orders of everything, 16 bits of the member that comes first."""
    hashes = np.array([_hash(member) for member in members], np.uint64)
    least = [(hashes * factor + summand).min() for factor, summand in _orders()[first : first + count]]
    folded = np.array(least, np.uint64)
    return ((folded ^ (folded >> np.uint64(32))) & np.uint64(0xFFFF)).astype(np.uint16)


def _hash(member: str) -> int:
    return int.from_bytes(hashlib.blake2b(member.encode(), digest_size=HASH_BYTES).digest(), "little")


@lru_cache(maxsize=1)
def _orders() -> list[tuple[np.uint64, np.uint64]]:
    return [(np.uint64(_hash(f"factor {k}") | 1), np.uint64(_hash(f"summand {k}"))) for k in range(SLOTS)]
