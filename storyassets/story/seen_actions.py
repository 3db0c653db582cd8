"""Seen actions: what a verb of somebody's looks like where it stands; None where it cannot be seen."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from storyassets.model.shot import Action
from storyassets.story.action_words import ACTIONS
from storyassets.story.figures import read_figure
from storyassets.story.grammar import is_object, takes_thing
from storyassets.story.grammar_words import BELONGINGS, LOOSE
from storyassets.story.phrases import bare, ends_clause
from storyassets.story.word_tables import word_set

_REACH = 5
"""So many words after 'gave' somebody or something given is named."""

_FED = word_set("feed feeds fed feeding")
_CALLED = word_set("out to for")


def see_action(words: Sequence[str], index: int, named_at: Collection[int]) -> Action | None:
    """The action of the verb at `index`; `named_at` are the places of names in these words."""
    word = bare(words[index])
    action = ACTIONS.get(word)
    after = words[index + 1 : index + 2]
    figure = read_figure(words, index)
    if figure is not None:
        return figure.action
    if action is Action.FALL and after == ["on"] and any(index + 1 < at <= index + 3 for at in named_at):
        return Action.FIGHT
    if action is Action.FALL and not ends_clause(words[index]) and is_object(after):
        return None
    if word in _FED and is_object(after):
        return Action.GIVE
    given = action is Action.GIVE and any(index < at <= index + _REACH for at in named_at)
    if word in LOOSE and not given and not takes_thing(words, index):
        return None
    if word.startswith("drown") and not ends_clause(words[index]):
        return Action.FIGHT
    if word == "cried" and after and bare(after[0]) in _CALLED:
        return Action.TALK
    return action


def names_body(words: Sequence[str], index: int) -> bool:
    """Whether a part of a body follows, perhaps after an adjective: 'his great eyes'."""
    return any(bare(word) in BELONGINGS for word in words[index : index + 2])
