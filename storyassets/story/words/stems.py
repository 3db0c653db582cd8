"""Stems: which words of a text mean something, without their endings. Axe and axes are one, fell and fall too."""

from __future__ import annotations

import re
from functools import lru_cache

from storyassets.story.words.stop_words import STOP_WORDS
from storyassets.story.words.verb_tenses import BASE_OF_PARTICIPLE, BASE_OF_PAST

_WORD = re.compile(r"[^\W\d_]{3,}(?:'s)?")
_ENDINGS = ("ing", "ies", "ed", "es", "s")
# `left` and `saw` are more than verbs.
_VERBS = {
    past: base
    for past, base in (BASE_OF_PAST | BASE_OF_PARTICIPLE).items()
    if past not in ("saw", "left", "ground", "wound", "rose", "bore")
}


@lru_cache(maxsize=8192)
def stems_of(text: str) -> frozenset[str]:
    """The stems of the words that mean something."""
    words = (w.removesuffix("'s") for w in _WORD.findall(text.lower()))
    return frozenset(stem_of(w) for w in words if w not in STOP_WORDS)


@lru_cache(maxsize=8192)
def stem_of(word: str) -> str:
    """A word without its ending; a past form that follows no rule is its verb."""
    word = _VERBS.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            word = word[: -len(ending)] + ("y" if ending == "ies" else "")
            break
    return word[:-1] if len(word) > 2 and word.endswith("e") else word
