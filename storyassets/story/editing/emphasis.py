"""Emphasis: which word of a sentence its captions draw larger: its number, or the noun that tells most. Few have one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from storyassets.story.reading.things import PROPS
from storyassets.story.words.grammar_words import ADVERBS, DETERMINERS, PREPOSITIONS
from storyassets.story.words.lexicon import NOUNS, PLURALS
from storyassets.story.words.phrases import bare, ends_sentence
from storyassets.story.words.speech_length import is_unspaced
from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.words.word_tables import word_set

LEAST_WORTH = 2.0
OFTEN_SAID = 0.35
"""What each other mention takes off: the word the whole story repeats is no sentence's own."""

MOST_TAKEN_OFF = 0.75
IN_A_PHRASE = 0.2
"""What a noun behind a preposition loses: it says where or with what, not what it is about."""

_NUMBERS = word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty sixty seventy "
    "eighty ninety hundred hundreds thousand thousands million millions half double twice thrice"
)
_TURNS = word_set("never nothing nobody everything everyone forever alone dead impossible")
_PALE = word_set(
    "thing things place places way ways man men woman women people plan something someone somebody anything bit part "
    "side time times day days kind sort end one ones moment while piece lot set turn look word words"
)
_DULL = _PALE | PREPOSITIONS | DETERMINERS | ADVERBS | STOP_WORDS
_LEADS = PREPOSITIONS | DETERMINERS
_POSSESSIVE = ("'s", "’s", "s'", "s’")


class _Place(NamedTuple):
    """A word of a sentence: in which phrase it stands, as which of its words, and what it is worth there."""

    phrase: int
    at: int
    word: str
    worth: float


def choose_key_words(phrases: Sequence[Sequence[str]]) -> list[int | None]:
    """For each phrase of a story the index of its key word: at most one a sentence, and never in two phrases running.

    No word is a key word twice.
    """
    said = Counter(bare(word) for phrase in phrases for word in phrase)
    chosen: list[int | None] = [None] * len(phrases)
    used: set[str] = set()
    for sentence in _sentences(phrases):
        free = [
            place._replace(worth=place.worth - min(MOST_TAKEN_OFF, OFTEN_SAID * (said[bare(place.word)] - 1)))
            for place in sentence
            if bare(place.word) not in used and (place.phrase == 0 or chosen[place.phrase - 1] is None)
        ]
        best = max(free, key=lambda place: place.worth, default=None)
        if best is not None and best.worth >= LEAST_WORTH:
            chosen[best.phrase] = best.at
            used.add(bare(best.word))
    return chosen


def _sentences(phrases: Sequence[Sequence[str]]) -> Iterator[list[_Place]]:
    sentence: list[_Place] = []
    before = ""
    is_led = False
    for number, phrase in enumerate(phrases):
        for index, word in enumerate(phrase):
            plain = bare(word)
            if plain in PREPOSITIONS:
                is_led = True
            elif before not in _LEADS:
                is_led = False
            sentence.append(_Place(number, index, word, worth_of(word) - IN_A_PHRASE * is_led))
            before = plain
            if ends_sentence(word):
                yield sentence
                sentence, is_led, before = [], False, ""
    yield sentence


def worth_of(word: str) -> float:
    """How much a word says that is worth seeing large."""
    plain = bare(word)
    if any(character.isdigit() for character in plain):
        return 3.5
    if not plain or is_unspaced(plain[-1]) or plain.endswith(_POSSESSIVE):
        return 0.0
    if plain in _TURNS:
        return 3.2
    if plain in _NUMBERS:
        return 3.0
    if plain in _DULL:
        return 0.0
    if plain in PROPS:
        return 2.6
    return 2.4 if plain in NOUNS or plain in PLURALS else 0.0
