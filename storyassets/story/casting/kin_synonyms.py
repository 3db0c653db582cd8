"""Kin synonyms: `my grandmother`, and later `Gran`, are one person; hers and mine are two."""

from __future__ import annotations

import re
from collections.abc import Mapping

from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.kin_words import (
    AUNT_WORDS,
    FATHER_WORDS,
    GRANDFATHER_WORDS,
    GRANDMOTHER_WORDS,
    MOTHER_WORDS,
    UNCLE_WORDS,
)

_KIN = (GRANDMOTHER_WORDS, GRANDFATHER_WORDS, MOTHER_WORDS, FATHER_WORDS, AUNT_WORDS, UNCLE_WORDS)


def merge_kin_words(
    kept: Mapping[str, Candidate], narration: str, names: Mapping[str, str]
) -> dict[str, str]:
    """`My grandmother`, and later `Gran`: one person, whose she is by either word; hers and mine are two.

    So is `Grandpa`, where one has told of `my grandfather Salvo`.
    """
    merged: dict[str, str] = {}
    for words in _KIN:
        told = [word for word in words if word in kept]
        named = {names[word] for word in words if names.get(word) in kept}
        if len(named) == 1 and not any(names.get(word) for word in told):
            merged |= dict.fromkeys(told, named.pop())
            continue
        first = max(told, key=lambda word: (kept[word].count, -words.index(word)), default="")
        for word in told:
            if word != first and _owners_agree(_owners(word, narration), _owners(first, narration)):
                merged[word] = first
    return merged


def _owners(word: str, narration: str) -> set[str]:
    """Whose somebody is by a word: `my`, `his`; nothing for `Mom`, who may be the teller's or anybody's."""
    found = re.findall(rf"(?:\b(my|our|his|her|their|the|an?) (?:[\w-]+ )?)?\b{word}\b", narration, re.I)
    return {"my" if one.lower() == "our" else one.lower() for one in found if one} - {"the"}


def _owners_agree(one: set[str], other: set[str]) -> bool:
    return not ({"a", "an"} & (one | other)) and (not one or not other or bool(one & other))
