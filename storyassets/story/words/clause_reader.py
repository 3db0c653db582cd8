"""The words of one sentence, and what can be told of each by its form and its neighbours. No parse."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.story.words.grammar_words import AUXILIARIES
from storyassets.story.words.verb_tenses import IRREGULAR_PAST, NOT_PARTICIPLES
from storyassets.story.words.word_tables import word_set

SUBJECT_REACH = 9
NEAR_VERB = 4
SHORTEST_PARTICIPLE = 5
PADDING = 16  # rules look so far ahead without asking where the sentence ends

MARKS = frozenset(",;:")
DETERMINERS = word_set(
    "the a an his her its their my your our this that these those some any no every each all both another one two three four many several"
)
PRONOUNS = word_set("he she it they i we you there nobody everyone everybody someone nothing everything who")
PREPOSITIONS = word_set(
    "in on at near with without for through over under behind beside besides during toward towards into from among along across against "
    "by after before like about around between beneath above beyond until till within inside outside of to up down"
)
PARTICLES = word_set("down up away out in off back along")
CLAUSE_WORDS = word_set("that what how why whether who whom whose which when where if")
_MODALS = word_set("to could would should might must may can will shall did do does cannot")
_AUXILIARIES = AUXILIARIES | {"am", "be", "been"}
NOT_VERBS = word_set(
    "red bed seed need feed weed deed speed hundred naked wicked sacred kindred indeed reed steed tired beloved aged crooked ragged learned"
)
_BARE_ALIKE = word_set("set put cut let read hit shut cost hurt burst spread shed")
_ADVERBS = word_set(
    "then soon at last once also now never ever again not only just still even thus there here quickly suddenly often always too all both"
)
_NAMED = word_set("called named nicknamed")
_ONE = word_set("a an another")
_TIMES_OF_DAY = word_set("day night morning evening afternoon")
_PLAIN = re.compile(r"[^\w'’-]+")


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A word in lower case without the marks around it."""
    return _PLAIN.sub("", word).replace("’", "'").lower()


class Reader:
    """The tokens of a sentence: words, and the marks between them."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.words = [t if t in MARKS else plain(t) for t in tokens] + [""] * PADDING
        self.size = len(tokens)
        self._finite: dict[int, bool] = {}

    def is_finite(self, k: int) -> bool:
        """Whether a verb with its own subject stands here, by its form."""
        if k not in self._finite:
            self._finite[k] = self._is_finite(k)
        return self._finite[k]

    def _is_finite(self, k: int) -> bool:
        if not 0 <= k < self.size:
            return False
        word, before = self.words[k], self.words[k - 1] if k else ""
        if word.endswith("n't"):
            return True
        if word == "left" and "right" in self.words[max(0, k - 2) : k]:
            return False
        if word in IRREGULAR_PAST:
            if (word in _BARE_ALIKE and before in _MODALS) or before in ("to", "of", "a", "an"):
                return False
            free = word in _AUXILIARIES or before in ("that", "all", "both", "each")
            return before not in DETERMINERS or free
        if not word.endswith("ed") or len(word) < 4 or word in NOT_VERBS:
            return False
        if word in _NAMED and self._gives_a_name(k):
            return False
        return before not in DETERMINERS and before not in PREPOSITIONS and before not in _AUXILIARIES

    def _gives_a_name(self, k: int) -> bool:
        """`A radio and a dog called Biscuit`: which one it is. `His dog, a beagle named Pepper,` is told apart."""
        following = self.tokens[k + 1] if k + 1 < self.size else ""
        article = next((j for j in range(k - 1, max(0, k - 3) - 1, -1) if self.words[j] in _ONE), -1)
        set_apart = article > 0 and self.tokens[article - 1].endswith(",")
        return following[:1].isupper() and article >= 0 and not set_apart

    def is_participle(self, k: int) -> bool:
        """`looking`, but not `king`."""
        word = self.words[k]
        return word.endswith("ing") and len(word) >= SHORTEST_PARTICIPLE and word not in NOT_PARTICIPLES

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a finite verb stands between."""
        return any(self.is_finite(i) for i in range(start, end))

    def verb_from(self, k: int, reach: int) -> int:
        """The first verb from k on before any mark; -1 if there is none."""
        for i in range(k, min(self.size, k + reach)):
            if self.words[i] in MARKS:
                return -1
            if self.is_finite(i):
                return i
        return -1

    def begins_clause(self, k: int) -> bool:
        """Whether a subject stands here, and its verb soon after."""
        if k >= self.size or self.words[k] in MARKS:
            return False
        word = self.words[k]
        if word in PARTICLES and self.words[k + 1] in PRONOUNS:
            return self.is_finite(k + 2)  # `down they flew`
        if word in PRONOUNS:
            return self.verb_from(k + 1, NEAR_VERB) > 0
        if word not in DETERMINERS and not self.tokens[k][:1].isupper():
            return False
        if self.words[k + 1] in _TIMES_OF_DAY and word in ("one", "that", "this", "each", "every"):
            return False  # `and one night dug it up`
        verb = self.verb_from(k + 1, SUBJECT_REACH)
        return verb >= 0 and self._is_subject(k + 1, verb)

    def _is_subject(self, start: int, verb: int) -> bool:
        """Whether the words up to the verb can be one subject: `the birds and the beasts made peace`."""
        between = self.words[start:verb]
        if any(w in CLAUSE_WORDS or w in ("or", "but", "to") or w in PRONOUNS for w in between):
            return False
        return not any(
            w == "and" and self.words[i + 1] not in DETERMINERS and not self.tokens[i + 1][:1].isupper()
            for i, w in enumerate(between, start)
        )

    def skip_adverbs(self, k: int) -> int:
        """Past the adverbs that stand before a verb or a subject."""
        at = k
        while at < self.size and (
            self.words[at] in _ADVERBS or (self.words[at].endswith("ly") and len(self.words[at]) > 4)
        ):
            at += 1
        return at if at < self.size else k

    def acts(self, k: int) -> bool:
        """Whether a verb stands here, adverbs before it passed over."""
        return self.is_finite(self.skip_adverbs(k))

    def main_comes(self, k: int) -> bool:
        """Whether a clause with its own subject begins after the next comma."""
        comma = next((i for i in range(k, self.size - 1) if self.words[i] == ","), None)
        return comma is not None and self.begins_clause(comma + 1)
