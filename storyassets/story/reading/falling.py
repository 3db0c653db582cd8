"""Falling: a thing that falls, is dropped or is thrown is seen in the air, between whoever had it and whoever gets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.things import find_props
from storyassets.story.words.grammar_words import (
    CLAUSE_WORDS,
    DETERMINERS,
    HYPOTHETICAL,
    NEGATIVE,
    PREPOSITIONS,
)
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import word_set

_FALLS = word_set("fell falls tumbled slipped dropped rolled")
_LETS_FALL = word_set("dropped drops dropping threw throws throwing tossed tosses flung hurled hurls")
_DROPS = word_set("dropped drops dropping slipped fell")
_ASIDE = word_set("down up back away off out")
_REACH = 5
_UNREAL_REACH = 4
_TWO = 2
_THROWN = frozenset({Action.THROW, Action.CARRY, Action.GIVE, Action.FALL, Action.EAT, Action.DRINK})
"""Whoever does these with the thing has let go of it, or has not got it yet."""


def find_in_air(words: Sequence[str]) -> Prop | None:
    """The thing that these words say is falling or thrown: 'down fell the cheese', 'he dropped the bag'."""
    plain = [bare(word) for word in words]
    for index, word in enumerate(plain):
        if word not in _FALLS | _LETS_FALL or _is_unreal(plain, index):
            continue
        thing = _find_after(words, plain, index) or (
            _find_before(words, plain, index) if word in _FALLS else None
        )
        if thing is not None and thing not in IMMOVABLE:
            return thing
    return None


def _is_unreal(plain: Sequence[str], index: int) -> bool:
    return any(word in HYPOTHETICAL | NEGATIVE for word in plain[max(0, index - _UNREAL_REACH) : index])


def _find_after(words: Sequence[str], plain: Sequence[str], index: int) -> Prop | None:
    """What the verb has for its object or, turned round, its subject; not where it falls to."""
    if ends_clause(words[index]):
        return None
    start = index + 1 + (plain[index + 1 : index + 2] != [] and plain[index + 1] in _ASIDE)
    if plain[start : start + 1] and plain[start] not in DETERMINERS:
        return None
    end = start
    while end < min(len(words), start + _REACH) and plain[end] not in PREPOSITIONS:
        end += 1
        if ends_clause(words[end - 1]):
            break
    return next(iter(find_props(words[start:end])), None)


def _find_before(words: Sequence[str], plain: Sequence[str], index: int) -> Prop | None:
    """'The cheese fell': the subject right before the verb."""
    at = index - 1
    if at < 1 or ends_clause(words[at]):
        return None
    start = at - 1
    while start > 0 and bare(words[start]) not in DETERMINERS and at - start < _REACH:
        start -= 1
    if start > 0 and plain[start - 1] not in CLAUSE_WORDS and not ends_clause(words[start - 1]):
        # 'The man who found the purse fell': it is not the purse that fell.
        return None
    found = find_props(words[max(0, at - 2) : at + 1])
    return found[-1] if found and found[-1:] == find_props(["the", words[at]]) else None


def let_fly(
    thing: Prop, actors: Sequence[Actor], hands: Mapping[str, str], seats: Mapping[str, tuple[str, Relation]]
) -> tuple[Actor, ...] | None:
    """Who had the thing, startled, and who is below with open jaws or hands; None where one alone still has it.

    `hands` and `seats` are who held what, and who sat where, right before.
    """
    free = [_let_go(actor, thing) for actor in actors]
    seen = {actor.character_id for actor in free}
    losers = [who for who, what in hands.items() if what == thing.value and who not in seen]
    if len(free) < _TWO and losers:
        at, relation = seats.get(losers[0], ("", Relation.IN))
        loser = Actor(
            character_id=losers[0], action=Action.SHOUT, emotion=Emotion.SURPRISE, at=at, relation=relation
        )
        gets = any(actor.holds == thing.value and actor.action is Action.EAT for actor in actors)
        caught = {"action": Action.SHOUT} if gets else {}
        return loser, *(one.model_copy(update={**caught, "toward": losers[0]}) for one in free)
    return tuple(free) if len(free) != 1 else None


def lay_down(staging: Staging, words: Sequence[str]) -> Staging:
    """The same picture; what somebody there dropped lies on the ground, and their hands are empty."""
    thing = find_in_air(words)
    if thing is None or thing not in staging.props or not _DROPS & {bare(word) for word in words}:
        return staging
    actors = tuple(
        actor.model_copy(update={"holds": "", "action": Action.LOOK}) if actor.holds == thing.value else actor
        for actor in staging.actors
    )
    return staging.model_copy(update={"actors": actors})


def _let_go(actor: Actor, thing: Prop) -> Actor:
    if actor.holds != thing.value and actor.action is not Action.THROW:
        return actor
    held = actor.holds if actor.holds != thing.value else ""
    action = actor.action
    if action in _THROWN:
        action = Action.POINT if action is Action.THROW else Action.LOOK
    return actor.model_copy(update={"holds": held, "action": action})
