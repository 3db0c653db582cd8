"""Figures of speech: verbs of the body that are said of something else, such as 'fell asleep'."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.shot import Action
from storyassets.story.action_words import ACTIONS
from storyassets.story.phrases import bare
from storyassets.story.word_tables import word_set

_REACH = 5
_FALLEN_INTO = word_set(
    "poverty love ill sick silent despair grief debt ruin misery disgrace out behind short victim"
)
_LEFT_OVER = word_set("nothing little only anything something alone was were been one much none")
_TAKEN = word_set("heels flight")
_COME_TO = word_set("nothing end grief mind pass terms true blows agreement")


@dataclass(frozen=True)
class Figure:
    """What the words mean; `action` is None where it cannot be seen."""

    action: Action | None


def read_figure(words: Sequence[str], index: int) -> Figure | None:
    """The figure of speech that a verb is part of; None where it is meant as it stands."""
    word = bare(words[index])
    after = [bare(later) for later in words[index + 1 : index + _REACH]]
    action = ACTIONS.get(word)
    if action is Action.FALL:
        return _read_fall(word, after)
    if word in ("threw", "throw", "flung") and after[:1] in (
        ["himself"],
        ["herself"],
        ["itself"],
        ["themselves"],
    ):
        return Figure(Action.LIE)
    if word in ("take", "took", "taken") and _TAKEN & set(after[:3]):
        return Figure(Action.RUN)
    if word == "made" and after[:1] in (["off"], ["for"]):
        return Figure(Action.RUN)
    if word == "left" and index > 0 and bare(words[index - 1]) in _LEFT_OVER:
        return Figure(None)
    if word in ("come", "came", "comes", "go", "went") and after[:1] == ["to"]:
        if "blows" in after[:2]:
            return Figure(Action.FIGHT)
        if "sleep" in after[:2] or "bed" in after[:2]:
            return Figure(Action.SLEEP)
        return Figure(None) if _COME_TO & set(after[:3]) else None
    if word in ("lay", "lie", "lying", "sat", "stood") and "wait" in after[:2]:
        return Figure(Action.HIDE)
    return None


def _read_fall(word: str, after: Sequence[str]) -> Figure | None:
    """'Fell asleep', 'fell on his knees', 'fell upon him', 'fell into poverty'; else a fall."""
    if word.startswith("slip") and after[:1] in (["away"], ["out"], ["into"], ["off"], ["past"]):
        return Figure(Action.WALK)
    if "asleep" in after[:2]:
        return Figure(Action.SLEEP)
    if "knees" in after:
        return Figure(Action.BEG)
    if after[:1] == ["upon"] or (after[:1] == ["on"] and after[1:2] in (["him"], ["them"], ["it"])):
        return Figure(Action.FIGHT)
    return Figure(None) if _FALLEN_INTO & set(after[:2]) else None
