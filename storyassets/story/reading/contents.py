"""Contents: what words say is in an open thing: 'a loaf in a paper bag', 'in the box lay a doll'."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.shot import Action, Actor
from storyassets.story.reading.done_states import find_done
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import PROPS, find_props
from storyassets.story.reading.writing_on import find_writing
from storyassets.story.words.phrases import bare, ends_sentence
from storyassets.story.words.word_tables import word_set

_HUNG = word_set("hung hangs hanging draped")
_CLOTHES = frozenset({Prop.COAT, Prop.SCARF, Prop.SHIRT, Prop.HAT})
CONTAINERS = frozenset(
    {
        Prop.BAG,
        Prop.BASKET,
        Prop.BOX,
        Prop.CHAIR,
        Prop.CHEST,
        Prop.CUPBOARD,
        Prop.PIANO,
        Prop.PITCHER,
        Prop.SUITCASE,
    }
)
_POURED = frozenset({Prop.WATER, Prop.PEBBLES, Prop.STONE})
"""All that one sees in a pitcher."""

_PORTABLE = frozenset({Prop.BAG, Prop.BASKET, Prop.BOX, Prop.SUITCASE})
_GATHERED = props_named(
    "apple banana bread carrot cherry coin egg fish flower grain grapes ice jewel leaf letter mud mushroom nut orange pear "
    "pebbles potato rose seed shell snowball stone strawberry tomato turnip water wood wool"
)
_FILLING = word_set("fill fills filled filling heaped loaded packed")
_INTO = word_set("in inside into within between among")
_UPON = word_set("on upon behind")
_FILLS = word_set("of with full")
_FOUND = word_set("lay lies was were is are found saw sat stood sees finds")
_OUT = word_set("from out took takes")
_STRINGS = word_set("string strings")
_REACH = 5
_MOST = 2


def find_contents(words: Sequence[str], known: Collection[Prop]) -> tuple[Prop, tuple[Prop, ...]] | None:
    """An open thing and what is in it; `known` are the things of the story, for one that is only called by a part."""
    for sentence in _sentences(words):
        found = _find_in(sentence, known)
        if found is not None:
            return found
    return None


def _sentences(words: Sequence[str]) -> list[list[str]]:
    sentences: list[list[str]] = [[]]
    for word in words:
        sentences[-1].append(word)
        if ends_sentence(word):
            sentences.append([])
    return sentences


def _find_in(words: Sequence[str], known: Collection[Prop]) -> tuple[Prop, tuple[Prop, ...]] | None:
    plain = [bare(word) for word in words]
    clothes = [thing for thing in find_props(words) if thing in _CLOTHES]
    if clothes and _HUNG & set(plain) and Prop.CHAIR in known and {"it", "chair"} & set(plain):
        return Prop.CHAIR, (clothes[0],)
    for index, word in enumerate(plain):
        container = PROPS.get(word)
        if word in _STRINGS and Prop.PIANO in known:
            container = Prop.PIANO
        if container not in CONTAINERS:
            continue
        before = plain[max(0, index - 4) : index]
        inwards = _INTO | _UPON if word in _STRINGS else _INTO
        things: list[Prop] = []
        if inwards & set(before) and not _OUT & set(plain[:index]):
            start = index - len(before) + max(k for k, near in enumerate(before) if near in inwards)
            things = find_props(words[max(0, start - _REACH) : start])[-1:]
            after = plain[index + 1 : index + 4]
            if not things and _FOUND & set(after):
                things = find_props(words[index + 1 :])
        if not things and container is Prop.PITCHER and "into" in before and Prop.PEBBLES in known:
            # 'He dropped them into the pitcher.'
            things = [Prop.PEBBLES]
        if not things and _FILLS & set(plain[index + 1 : index + 3]):
            things = find_props(words[index + 1 : index + 1 + _REACH])
        if not things and _FILLING & set(plain[max(0, index - 3) : index]) and container in _PORTABLE:
            # 'She broke the ice and filled her basket.'
            named = (PROPS.get(bare(word)) for word in _without_means(words[:index]))
            things = [thing for thing in named if thing in _GATHERED][-1:]
        if not things and "inside" in plain[index + 1 :]:
            # 'Opened the chest and found a crown inside.'
            things = find_props(words[index + 1 :])
        if Prop.MONEY in things:
            # 'A bag of money' is one thing.
            things = [thing for thing in things if thing is not Prop.BAG]
        fitting = tuple(thing for thing in dict.fromkeys(things) if _goes_in(thing, container))[:_MOST]
        if fitting:
            return container, fitting
    return None


def _without_means(words: Sequence[str]) -> list[str]:
    """The words without `with a rock`, `with his spade`: what something is done with is not gathered."""
    return re.sub(r"\bwith (?:a|an|the|his|her|their|my) [\w-]+", "", " ".join(words)).split()


def _goes_in(thing: Prop, container: Prop) -> bool:
    if container is Prop.PITCHER:
        return thing in _POURED
    if container is Prop.CHAIR:
        return thing in _CLOTHES
    return thing not in IMMOVABLE and thing is not container


def stow(
    props: Sequence[Prop], actors: Sequence[Actor], words: Sequence[str], known: Collection[Prop]
) -> tuple[tuple[Prop, ...], list[Actor]]:
    """The same picture, in which what is in something does not stand beside it, and who has it has what it is in."""
    found = find_contents(words, known)
    if found is None:
        written = find_writing(" ".join(words), [actor.holds for actor in actors])
        changed = (
            prop for prop in props if prop is Prop.PITCHER and find_done(prop, words) is PropState.FULL
        )
        first = (written[0],) if written is not None else tuple(changed)
        return tuple(dict.fromkeys((*first, *props))), list(actors)
    container, inside = found
    names = {thing.value for thing in inside}
    if container in _PORTABLE:
        # Who lays it in there has nothing in the hands any more.
        actors = [
            actor.model_copy(update={"holds": "" if actor.action is Action.LAY else container.value})
            if actor.holds in names
            else actor
            for actor in actors
        ]
    held = {actor.holds for actor in actors}
    hidden = (
        {container}
        if container is Prop.PITCHER
        else {*inside, container, *((Prop.BAG,) if Prop.MONEY in inside else ())}
    )
    rest = [prop for prop in props if prop not in hidden or prop.value in held - {container.value}]
    return (container, *rest), list(actors)
