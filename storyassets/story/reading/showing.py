"""Showing: the thing that somebody has in hand while they speak of it: 'the coat is mine', 'take this ring'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare, ends_sentence

_OWN = re.compile(
    r"\b(?:the|this|that) (?:\w+ ){0,2}\w+ (?:is|was|are|were) (?:mine|yours|his|hers|ours)\b"
    r"|\b(?:this|these|here) (?:is|are) (?:my|your|the|his|her|a|an)\b"
    r"|\b(?:take|see|look at|behold) (?:this|these|my)\b|\bi (?:found|brought|have brought|made) (?:you |this )"
)
_LOOKED_AT_MINE = re.compile(
    r"\b(?:looked|looks|stared|stares|pointed|points|glanced) (?:\w+ )?at my ((?:\w+ )?\w+)"
)
_NOT = re.compile(r"\b(?:not|never|no|if|where)\b|n['’]t\b")


def find_shown(words: Sequence[str]) -> Prop | None:
    """What these spoken words show to whoever listens, if hands can hold it."""
    sentence: list[str] = []
    for word in words:
        sentence.append(word)
        if ends_sentence(word):
            found = _find_in(sentence)
            if found is not None:
                return found
            sentence = []
    return _find_in(sentence)


def find_own(words: Sequence[str]) -> Prop | None:
    """'The boy looked at my saw': whoever tells it has it in hand."""
    found = _LOOKED_AT_MINE.search(" ".join(words).lower())
    if found is None:
        return None
    things = find_props(["my", *found.group(1).split()])
    return things[0] if things and things[0] not in IMMOVABLE else None


def _find_in(sentence: Sequence[str]) -> Prop | None:
    text = " ".join(bare(word) for word in sentence)
    if _OWN.search(text) is None or _NOT.search(text):
        return None
    things = [thing for thing in find_props(sentence) if thing not in IMMOVABLE]
    return things[0] if things else None
