"""Figure rows: what a verb means with the rest of its clause, as rows of verbs, words behind them and what is seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import verb_forms, word_set

_REACH = 8


@dataclass(frozen=True)
class Figure:
    """What the words mean: an action or, where it cannot be seen, None; with what in the hands, or at what."""

    action: Action | None
    feeling: Emotion | None = None
    holds: Prop | None = None
    at: Prop | None = None


def _forms(verbs: str) -> tuple[str, ...]:
    """Each verb in its regular forms; `=rang` is taken as it stands."""
    return tuple(form for v in verbs.split() for form in ((v[1:],) if v[0] == "=" else verb_forms(v)))


_NOUNS = word_set(
    "text message radio phone telephone ring call film record mail post ship sign shave type code program log check file search page "
    "count tip bite board tear toast cook fry grill step place drop wait pass shrug snap score iron drill fix rent book "
    "charge load stack mop vacuum dust chop photograph block share train email e-mail circle draft hack slam wrap stitch splint bandage shoot"
)

_THINGS = _NOUNS | {noun + "s" for noun in _NOUNS}
"""Where these are verbs, somebody or a small word that leads a verb stands before them."""

_LEADS = word_set(
    "i you we they he she it who that to will would can could should must may might did didn't don't do does doesn't not never "
    "just always then now and or often sometimes finally also even quickly slowly i'll we'll they'll he'll she'll i'd let's please"
)


def _is_thing(words: Sequence[str], index: int) -> bool:
    """`Her old phone rang`: whether the word names a thing there."""
    if bare(words[index]) not in _THINGS or not index:
        return False
    before = words[index - 1]
    return bare(before) not in _LEADS and not before[0].isupper()


Index = dict[str, list[tuple[re.Pattern[str], Figure]]]
"""Rows by their verbs, in each form."""


def index_figures(rows: Sequence[tuple[str, str, Figure]]) -> Index:
    """Rows by the forms of their verbs."""
    index: Index = {}
    for verbs, rest, figure in rows:
        pattern = re.compile(rest)
        for verb in dict.fromkeys(_forms(verbs)):
            index.setdefault(verb, []).append((pattern, figure))
    return index


def match_figure(by_verb: Index, words: Sequence[str], index: int, reach: int = _REACH) -> Figure | None:
    """The first row of the verb at `index` that fits the rest of its clause, as far as so many words."""
    rows = by_verb.get(bare(words[index]))
    if rows is None or _is_thing(words, index):
        return None
    after = ""
    if not ends_clause(words[index]):
        for word in words[index + 1 : index + reach]:
            after += bare(word) + " "
            if ends_clause(word):
                break
    return next((figure for pattern, figure in rows if pattern.match(after)), None)
