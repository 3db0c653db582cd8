"""Things meant: a word that is a thing only in some company means that thing wherever the whole story keeps such company.

`The pipe` of a story of valves, steam and water is no flute, even in a sentence that speaks of neither.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from storyassets.model.prop import Prop
from storyassets.story.reading.prop_senses import NEED_COMPANY, OTHER_SENSES, OTHER_THINGS
from storyassets.story.reading.prop_senses_of_life import COMPANY as OF_LIFE
from storyassets.story.reading.prop_senses_of_work import COMPANY
from storyassets.story.reading.things import PROPS, is_the_noun
from storyassets.story.words.grammar_words import DETERMINERS
from storyassets.story.words.phrases import bare

_ENOUGH, _SURE, _REACH = 2, 3, 3
"""Of so many words of its company a story must tell."""

_OF_KINDS = frozenset({"gloves", "mask", "wheel", "radio", "plow", "balloon", "stamp", "dial"})
"""Of these a story has one kind."""


def find_meant(told: Collection[str]) -> dict[str, Prop]:
    """What each word of the story means that needs company, where the story, of these words, keeps enough of it."""
    said = frozenset(told)
    found: dict[str, Prop] = {}
    for word in (*COMPANY, *OF_LIFE):
        if word in said and len(NEED_COMPANY[word] & said) >= _ENOUGH and "-" not in word:
            found[word] = _thing_of(word, said)
    return found


def _thing_of(word: str, said: frozenset[str]) -> Prop:
    """Of the things of that name the one of whose company the story tells most."""
    others = OTHER_THINGS.get(word, {})
    best = max(others, key=lambda prop: len(others[prop] & said), default=PROPS[word])
    return best if best not in others or others[best] & said else PROPS[word]


def find_kinds(told: Collection[str]) -> dict[Prop, Prop]:
    """Of which kind a thing is in the whole story: the gloves of a goalkeeper, the mask of a nurse."""
    said = frozenset(map(bare, told))
    found: dict[Prop, Prop] = {}
    for word in sorted(_OF_KINDS & said):
        kinds = OTHER_THINGS[word]
        best = max(kinds, key=lambda kind: len(kinds[kind] & said))
        if len(kinds[best] & said) >= _SURE:
            found[PROPS[word]] = best
    return found


def name_meant(words: Sequence[str], meant: Mapping[str, Prop]) -> list[Prop]:
    """The things that such words name here: with a determiner, and in no company that speaks against it."""
    plain = [bare(word) for word in words]
    return [
        meant[word]
        for index, word in enumerate(plain)
        if word in meant
        and not DETERMINERS.isdisjoint(plain[max(0, index - _REACH) : index])
        and OTHER_SENSES.get(word, frozenset()).isdisjoint(plain)
        and is_the_noun(words, index)
    ]
