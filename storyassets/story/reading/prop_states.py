"""Prop states: how words say that a thing is: golden, broken, burning, old, or many of it."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.shot import Actor, Condition, Prop, PropState
from storyassets.story.reading.things import PROPS, find_props
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import plural_of, word_set

_BEFORE = {
    PropState.GOLDEN: word_set("golden gold gilded"),
    PropState.SILVER: word_set("silver silvery"),
    PropState.BROKEN: word_set("broken shattered cracked smashed ruined wrecked torn"),
    PropState.BURNING: word_set("burning blazing flaming"),
    PropState.OLD: word_set("old ancient rusty dusty worn shabby faded tattered"),
}
"""Adjectives before a thing."""

_AFTER = {
    PropState.BROKEN: word_set("broke broken shattered cracked smashed burst torn snapped"),
    PropState.BURNING: word_set("burned burnt burning blazed"),
}
"""What is said of a thing behind it, in its own clause."""

_BREAKING = word_set("broke breaks breaking shattered smashed cracked snapped tore")
_NOT_METAL = frozenset(
    {
        Prop.MOON,
        Prop.SUN,
        Prop.STAR,
        Prop.FIRE,
        Prop.MONEY,
        Prop.COIN,
        Prop.WATER,
        Prop.CLOUD,
        Prop.GRAIN,
        Prop.HONEY,
    }
    | {Prop.TREE, Prop.LEAF, Prop.MILK, Prop.MOUNTAIN, Prop.RAINBOW, Prop.CANDLE, Prop.HOUSE}
)
_NOT_BURNING = frozenset(
    {Prop.FIRE, Prop.CANDLE, Prop.LAMP, Prop.LANTERN, Prop.TORCH, Prop.MATCHES, Prop.SUN}
)
_NOT_BROKEN = frozenset(
    {Prop.HEART, Prop.BREAD, Prop.WATER, Prop.FIRE, Prop.MONEY, Prop.SUN, Prop.MOON, Prop.CLOUD, Prop.LOCK}
)
_OWN_COLOUR = frozenset(
    {Prop.BREAD, Prop.MEAT, Prop.MILK, Prop.WINE, Prop.WATER, Prop.TREE, Prop.CLOUD, Prop.GRAIN}
)
_OF_OLD = frozenset({Prop.TREE, Prop.CHEESE, Prop.HOUSE, Prop.BREAD})
_NOT_IN = {
    PropState.GOLDEN: _NOT_METAL,
    PropState.SILVER: _NOT_METAL,
    PropState.BURNING: _NOT_BURNING,
    PropState.BROKEN: _NOT_BROKEN,
    PropState.OLD: _OF_OLD,
}
_SEVERAL = frozenset(
    {
        Prop.APPLE,
        Prop.BONE,
        Prop.BOOK,
        Prop.CANDLE,
        Prop.CARROT,
        Prop.COIN,
        Prop.EGG,
        Prop.FEATHER,
        Prop.JEWEL,
    }
    | {
        Prop.KEY,
        Prop.LETTER,
        Prop.MUSHROOM,
        Prop.NUT,
        Prop.PEAR,
        Prop.SHELL,
        Prop.SHOE,
        Prop.SOCK,
        Prop.STONE,
    }
    | {Prop.TICKET, Prop.ARROW, Prop.BOTTLE, Prop.BALL, Prop.BREAD, Prop.CUP, Prop.FISH, Prop.STAR, Prop.BOX}
)
"""Things of which a plural shows more than one."""

_BEFORE_REACH, _AFTER_REACH = 2, 4
_BEFORE_VERB_REACH = 4


_COMMON = word_set("own very plain iron wooden ordinary common real")
_COLOURS = word_set("red orange yellow green blue purple pink brown white black grey gray")
_PLURALS = {plural_of(noun) for noun in PROPS}
_PROP_NAMES = frozenset(prop.value for prop in Prop)
_LASTING = frozenset({PropState.GOLDEN, PropState.SILVER, PropState.OLD, PropState.BROKEN})
"""What a thing stays, once it was said."""


class Conditions:
    """How the things of a story are, as it has told so far; what its title says holds from the beginning."""

    def __init__(self, title: str) -> None:
        words = title.split()
        self._known: dict[Prop, Condition] = {}
        self.note(find_props(["the", *words]), (), words)

    def note(
        self, props: Sequence[Prop], actors: Sequence[Actor], words: Sequence[str]
    ) -> tuple[Condition, ...]:
        """How each of these, and what the actors hold, is while the words are said; what is plain is left out."""
        held = (actor.holds for actor in actors)
        things = dict.fromkeys([*props, *(Prop(name) for name in held if name in _PROP_NAMES)])
        conditions = [self._note_one(prop, words) for prop in things]
        return tuple(one for one in conditions if one != Condition(prop=one.prop))[:3]

    def _note_one(self, prop: Prop, words: Sequence[str]) -> Condition:
        known = self._known.get(prop, Condition(prop=prop))
        if _is_common(prop, words):
            known = Condition(prop=prop, colour=known.colour)
        state, colour = state_of(prop, words), colour_of(prop, words) or known.colour
        many = are_many(prop, words) if _is_named(prop, words) else known.many
        lasting = state if state in _LASTING else known.state
        self._known[prop] = Condition(prop=prop, state=lasting, many=many, colour=colour)
        now = known.state if state is PropState.PLAIN else state
        return Condition(prop=prop, state=now, many=many, colour=colour)


def _is_named(prop: Prop, words: Sequence[str]) -> bool:
    return any(PROPS.get(bare(word)) is prop for word in words)


def _is_common(prop: Prop, words: Sequence[str]) -> bool:
    """'His own axe', 'an iron axe': not the golden one."""
    plain = [bare(word) for word in words]
    return any(
        PROPS.get(word) is prop and _COMMON.intersection(plain[max(0, index - _BEFORE_REACH) : index])
        for index, word in enumerate(plain)
    )


def colour_of(prop: Prop, words: Sequence[str]) -> str:
    """The colour's name before the thing: 'a red bicycle', 'her little red cap'."""
    if prop in _OWN_COLOUR:
        return ""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if PROPS.get(word) is prop:
            named = [near for near in plain[max(0, index - _BEFORE_REACH) : index] if near in _COLOURS]
            if named:
                return named[-1]
    return ""


def state_of(prop: Prop, words: Sequence[str]) -> PropState:
    """How these words say that the thing is: 'a golden egg', 'the pot broke', 'broke the jar'."""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if PROPS.get(word) is not prop:
            continue
        state = _state_at(words, plain, index)
        if state is not PropState.PLAIN and prop not in _NOT_IN.get(state, ()):
            return state
    return PropState.PLAIN


def are_many(prop: Prop, words: Sequence[str]) -> bool:
    """Whether a plural names the thing, of which it shows more than one."""
    return prop in _SEVERAL and any(PROPS.get(word) is prop and word in _PLURALS for word in map(bare, words))


def _state_at(words: Sequence[str], plain: list[str], index: int) -> PropState:
    before = plain[max(0, index - _BEFORE_REACH) : index]
    for state, adjectives in _BEFORE.items():
        if adjectives.intersection(before):
            return state
    if plain[index + 1 : index + 2] == ["of"]:
        for metal, state in (("gold", PropState.GOLDEN), ("silver", PropState.SILVER)):
            if metal in plain[index + 2 : index + 4]:
                return state
    after: list[str] = []
    for at in range(index, min(len(words), index + 1 + _AFTER_REACH)):
        if at > index:
            after.append(plain[at])
        if ends_clause(words[at]):
            break
    for state, verbs in _AFTER.items():
        if verbs.intersection(after[:_AFTER_REACH]) and not {"not", "never"}.intersection(after):
            return state
    if _BREAKING.intersection(plain[max(0, index - _BEFORE_VERB_REACH) : index]):
        return PropState.BROKEN
    return PropState.PLAIN
