"""Emphasis: which word of a phrase is drawn larger: a number, a deed or a thing that carries it. Few phrases have one."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from storyassets.story.action_words import ACTIONS
from storyassets.story.grammar_words import ADVERBS, DETERMINERS, PREPOSITIONS
from storyassets.story.lexicon import NOUNS, PLURALS, STOP_WORDS
from storyassets.story.phrases import bare
from storyassets.story.speech_length import is_unspaced
from storyassets.story.things import PROPS
from storyassets.story.word_tables import word_set

LEAST_WORTH = 2.0
WORTH_AT_ONCE = 3.0
"""What a word must be worth when the phrase before has a key word too."""

REMEMBERED = 6
"""A word that was emphasized so few phrases ago says nothing new."""

_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty fifty sixty seventy "
    "eighty ninety hundred hundreds thousand thousands million millions half double twice thrice"
)
_TURNS = word_set(
    "never nothing nobody everything everyone forever alone dead gone free secret lost alive suddenly impossible"
)
_FEELINGS = word_set(
    "love loved loves hate hated afraid fear feared angry happy proud ashamed lonely brave clever foolish wise cruel kind "
    "poor rich hungry thirsty beautiful ugly terrible furious jealous greedy"
)
_PALE = word_set(
    "say says saying tell told asked answered replied thought know knew take took taken give gave put set left keep kept "
    "bring brought turn turned stood stand lay sat sit hold held want wanted look looked thing things place place way "
    "make man men woman people myself yourself himself herself itself ourselves themselves immediately plan something "
    "someone somebody anything certain really simply called seemed seems become became began begin started"
)
_DULL = _PALE | PREPOSITIONS | DETERMINERS | ADVERBS | STOP_WORDS


class Emphasis:
    """Chooses the key word of one phrase after another."""

    def __init__(self) -> None:
        self._before = False
        self._used: deque[str] = deque(maxlen=REMEMBERED)

    def choose(self, words: Sequence[str]) -> int | None:
        """The index of the phrase's key word, if one stands out."""
        worths = [0.0 if bare(word) in self._used else worth_of(word) for word in words]
        best = max(range(len(words)), key=lambda index: (worths[index], index))
        least = WORTH_AT_ONCE if self._before else LEAST_WORTH
        self._before = worths[best] >= least
        if not self._before:
            return None
        self._used.append(bare(words[best]))
        return best


def worth_of(word: str) -> float:
    """How much a word says that is worth seeing large."""
    plain = bare(word).removesuffix("'s").removesuffix("’s")
    if any(character.isdigit() for character in plain):
        return 3.5
    if not plain or is_unspaced(plain[-1]):
        return 0.0
    if plain in _NUMBERS and plain != "one":
        return 3.0
    if plain in _TURNS:
        return 3.2
    if plain in _DULL:
        return 0.0
    if plain in _FEELINGS:
        return 2.8
    if plain in PROPS or plain in ACTIONS:
        return 2.5
    if plain in NOUNS or plain in PLURALS:
        return 2.2
    return 1.2 + 0.12 * min(len(plain), 10) - (0.6 if plain.endswith("ly") else 0.0)
