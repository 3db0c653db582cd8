"""Turns: from where on in a story a word means somebody else, or one of two who share it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from storyassets.model.character import Sex
from storyassets.story.casting.candidates import Candidate
from storyassets.story.words.lexicon import NOUNS
from storyassets.story.words.nouns import find_nouns

Keys = dict[str, list[tuple[frozenset[str], str]]]
"""For each word, who is meant by it: with one of those modifiers, or with any."""


@dataclass(frozen=True)
class Turn:
    """From `phrase` on, a word means somebody else: after `he took her to wife`, `his wife` is she."""

    phrase: str
    key: str
    into: str
    always: bool = False
    """The word is not used before."""


_CALLED_NOW = re.compile(
    r" (?:if (?:he|she) (?:was|were)|called (?:him|her)self|was now|became known as) (?:the |a )?(?:\w+ )?"
)
_WED = re.compile(
    r"(?:took|taken) (?:her|the \w+) (?:to|as his) wife|made her his (?:wife|queen)|(?<!would )(?<!to )marr(?:y|ied) (?:her|the (?:girl|maiden|princess|daughter))"
)
_BRIDES = ("daughter", "princess", "maiden", "girl")


def find_turns(narration: str, kept: dict[str, Candidate]) -> list[Turn]:
    """Who takes over a word, where a story gives a man another's title, or a girl a husband."""
    turns: list[Turn] = []
    for one, two in pairwise(find_nouns(narration)):
        if two.key.startswith("=") and one.key in kept and two.key in kept and one.key != two.key:
            phrase = narration[one.start : two.end]
            if _CALLED_NOW.fullmatch(narration[one.end : two.start]) or (
                _CALLED_NOW.match(narration[one.end : two.start])
                and len(narration[one.end : two.start].split()) <= 5
            ):
                turns += [
                    Turn(phrase, noun, one.key) for noun in two.modifiers if noun in NOUNS and noun in kept
                ]
                turns.append(Turn(phrase, two.key, one.key))
    wed = _WED.search(narration)
    bride = next(
        (kept[key] for key in _BRIDES if key in kept and kept[key].first < (wed.start() if wed else 0)), None
    )
    if wed and bride:
        turns += [
            Turn(wed.group(), key, bride.key, always=kept[key].first >= wed.start())
            for key in ("wife", "queen", "woman")
            if key in kept
        ]
    return turns


def find_false_brides(kept: dict[str, Candidate], keys: Keys) -> Keys:
    """`The false bride`, beside the true one: the other woman of the story, a maid or a stepsister."""
    bride = kept.get("bride")
    if bride is None or not bride.modifiers["false"] or "bride" not in keys:
        return {}
    true = keys["bride"][-1][1]
    others = [
        (c.count, keys[k][0][1])
        for k, c in sorted(kept.items())
        if k in keys and c.nature.sex is Sex.FEMALE and k not in ("bride", "queen", "mother", *_BRIDES)
        if not c.plural and keys[k][0][1] != true
    ]
    return {"bride": [(frozenset({"false"}), max(others)[1]), *keys["bride"]]} if others else {}
