"""Breath: a sentence that no rule parts, said in one breath all the same: what is least missed of it goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from storyassets.story.words.stems import stems_of
from storyassets.story.writing.compress import wordings_of
from storyassets.story.writing.parts import Part
from storyassets.story.writing.sentence_joints import is_past

LONGEST_BREATH_WORDS = 14
FEWEST_BREATH_WORDS = 6
MOST_LOST = 0.42
LEAST_WEIGHT = 0.15
MORE_WEIGHT = 0.2
MOST_WEIGHT = 0.97


_SECOND_DEED = re.compile(r"\band (?:then )?(?P<did>[a-z]+)\b")
_BROKEN = re.compile(r", and(?: then)?[.,]|\bto whom\b|\bwhen [^,]+ and \w+ed\b", re.I)
_TOOL = re.compile(r"\bwith (?:a|an|his|her|its) \w+[.]$")


def weigh_stems(parts: Sequence[Part]) -> dict[str, float]:
    """What comes again in a tale matters to it."""
    told = Counter(stem for part in parts for stem in stems_of(part.wordings[0]))
    return {stem: min(MOST_WEIGHT, LEAST_WEIGHT + MORE_WEIGHT * (count - 1)) for stem, count in told.items()}


def in_one_breath(sentence: str, weights: Mapping[str, float]) -> str:
    """The longest wording that a breath holds, if it loses little; else the sentence."""
    if len(sentence.split()) <= LONGEST_BREATH_WORDS or '"' in sentence or sentence.endswith("?"):
        return sentence
    for wording in wordings_of(sentence, weights):
        words = len(wording.text.split())
        if words <= LONGEST_BREATH_WORDS:
            short = (
                wording.lost <= MOST_LOST
                and words >= FEWEST_BREATH_WORDS
                and _is_as_full(wording.text, sentence)
            )
            return wording.text if short else sentence
    return sentence


def _is_as_full(short: str, sentence: str) -> bool:
    """Whether no second deed, and not what it is done with, went."""
    deeds = [m["did"] for m in _SECOND_DEED.finditer(sentence) if is_past(m["did"])]
    if any(not re.search(rf"\b{deed}\b", short) for deed in deeds) or _BROKEN.search(short):
        return False
    tool = _TOOL.search(sentence)
    return tool is None or tool.group() in short
