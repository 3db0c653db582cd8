"""Holding: who or what is in someone's hands, jaws or arms, by the verb, its object and their sizes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from storyassets.model.character import Age, Role, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.prop_sorts import NEVER_HELD
from storyassets.story.reading.things import find_last, find_props
from storyassets.story.words.grammar_words import CLAUSE_WORDS, DETERMINERS, PREPOSITIONS
from storyassets.story.words.phrases import bare, ends_clause
from storyassets.story.words.word_tables import verb_forms, word_set

HOLDING_VERBS = word_set(
    "stole stolen carried bring brings bringing brought take takes took taken taking catch catches catching caught "
    "hold holds held holding hid hides hiding hidden picked seized grabbed grabbing snatched kidnapped put puts putting"
) | {
    form
    for verb in ("steal", "carry", "hide", "lift", "drag", "fetch", "grab", "lug", "haul", "seize", "snatch")
    for form in verb_forms(verb)
}
"""Verbs whose object is then in the doer's hands, jaws or arms."""

_PUTTING = word_set("put puts putting hid hide hides hiding hidden")
_LAID_INTO = word_set("into in inside under beneath")
_AWAY = word_set("up off out away down back")
"""Small words between such a verb and its object: 'took off his hat'."""

_PORTIONS = word_set(
    "piece bit slice lump morsel bunch handful pair couple heap pile lot some one two three all hold"
)
"""'A piece of meat' is meat, 'news of the ring' is no ring."""

_LOADS = word_set("load loads burden burdens")
_LEADING = word_set("bring brings bringing brought take takes took taken taking")
_DATIVE = word_set("a an the some his her")
"""What begins the thing that somebody is brought: 'brought the mouse a nut'."""

OWN_THINGS = word_set("my our your mine")
"""'Unwrapped my sandwich' names me, and takes the sandwich."""

_LED = 2.5
"""Whoever is larger than this walks beside a human who takes them somewhere."""

_SNARES = word_set("net nets trap traps snare snares cage cages")
_OBJECT_REACH = 7
IMMOVABLE = (
    frozenset(
        {Prop.BED, Prop.BOAT, Prop.BRIDGE, Prop.CAR, Prop.CART, Prop.DOOR, Prop.FIRE, Prop.HOUSE}
        | {
            Prop.LIGHTHOUSE,
            Prop.MOON,
            Prop.NEST,
            Prop.PIANO,
            Prop.ROCKET,
            Prop.SHIP,
            Prop.STAR,
            Prop.SUN,
        }
        | {
            Prop.TABLE,
            Prop.TRAIN,
            Prop.TREE,
            Prop.WALL,
            Prop.WATER,
            Prop.WELL,
            Prop.WINDOW,
            Prop.HEART,
        }
    )
    | NEVER_HELD
)
"""Things that nobody has in a hand or a mouth."""

_ON_THE_MOVE = frozenset(
    {Action.WALK, Action.RUN, Action.FLY, Action.CLIMB, Action.SWIM, Action.HIDE, Action.JUMP, Action.STAND}
    | {Action.LOOK, Action.BEG}
)
_HANDS_FULL = (
    _ON_THE_MOVE
    | {
        Action.CARRY,
        Action.READ,
        Action.WRITE,
        Action.PLAY,
        Action.THROW,
        Action.RAISE,
        Action.WAVE,
        Action.OPEN,
    }
    | {
        Action.EAT,
        Action.DRINK,
        Action.GIVE,
        Action.DIG,
        Action.PULL,
        Action.SIT,
        Action.TALK,
        Action.RIDE,
        Action.WORK,
        Action.TAKE_UP,
        Action.LAY,
        Action.POUR,
        Action.DRESS,
        Action.CHEER,
        Action.FILM,
        Action.TYPE,
        Action.SHOW,
        Action.STRIKE,
        Action.CATCH,
        Action.BLOW,
        Action.TEAR,
        Action.TIPTOE,
        Action.WHISPER,
        Action.LISTEN,
        Action.POINT,
        Action.KNEEL,
    }
)
"""Whoever does these may hold something all the while."""

_LETS_GO = (Action.EAT, Action.DRINK, Action.GIVE, Action.THROW, Action.LAY)
_SIZES = (
    (1.0, "ant bee fly spider grasshopper butterfly snail"),
    (1.5, "mouse mole sparrow swallow bat frog crab bird"),
    (2.0, "rat weasel hedgehog tortoise dove crow partridge fish snake hen cock duck owl hawk hare lamp pot"),
    (2.5, "goose cat peacock stork crane swan lamb squirrel parrot"),
    (3.0, "fox dog monkey eagle penguin"),
    (3.6, "goat sheep pig calf reed"),
    (4.0, "wolf leopard boar"),
    (5.0, "human robot deer ass tiger lion stag"),
    (6.0, "bear bull cow ox horse camel zebra dolphin"),
    (8.0, "elephant giraffe whale tree sun moon wind river"),
)
_SIZE_OF = {Species(name): size for size, names in _SIZES for name in names.split()}
"""How large someone is beside others: only the order counts, and a step apart one can carry the other."""

_CHILD_SIZE = 0.6
_TOGETHER = 1.4


def can_hold(holder: Role, held: Role, verb: str) -> bool:
    """Whether one is large enough to have the other in hands, jaws or arms; a crowd is held by nobody.

    A human who takes or brings a child or a dog leads it. Several together carry what one of them could not.
    """
    if verb in _LEADING and holder.species is Species.HUMAN and size_of(held) > _LED:
        return False
    strength = size_of(holder) * (_TOGETHER if holder.crowd else 1.0)
    return not held.crowd and holder.character_id != held.character_id and size_of(held) < strength


def size_of(role: Role) -> float:
    """A rank of size; the young are smaller than their kind."""
    return _SIZE_OF[role.species] * (_CHILD_SIZE if role.age is Age.CHILD else 1.0)


def find_held_thing(words: Sequence[str], index: int, named_at: Collection[int]) -> str:
    """The prop that the verb at `index` puts into the doer's hands, or ''; `named_at`: where someone is named.

    'Took off his hat', 'stole the hen's egg', 'brought the mouse a nut', but not 'took the mouse to the well'.
    """
    if bare(words[index]) not in HOLDING_VERBS or _is_laid_apart(words, index):
        return ""
    at, end = index + 1, min(len(words), index + 1 + _OBJECT_REACH)
    while at < end:
        word = bare(words[at])
        if at in named_at and not is_owner(words[at]):
            following = bare(words[at + 1]) if at + 1 < len(words) else ""
            if following not in _DATIVE or ends_clause(words[at]):
                return ""
        elif word in _LOADS:
            return Prop.BAG.value
        elif _ends_object(word, bare(words[at - 1])):
            return ""
        else:
            found = find_last(words, max(index + 1, at - 2), at)
            if found is not None and found in find_props(["the", words[at]]):
                return found.value if found not in IMMOVABLE else ""
        if ends_clause(words[at]):
            return ""
        at += 1
    return ""


def _ends_object(word: str, before: str) -> bool:
    """Whether an object ends before this word: at a preposition or a conjunction, but not 'off' or 'piece of'."""
    if word in _AWAY or word in DETERMINERS or (word == "of" and before in _PORTIONS):
        return False
    return word in PREPOSITIONS or word in CLAUSE_WORDS


def is_owner(word: str) -> bool:
    """Whether behind a word stands what is somebody's: 'the miller's', 'his'."""
    return bare(word).endswith(("'s", "’s")) or bare(word) in OWN_THINGS


def _is_laid_apart(words: Sequence[str], index: int) -> bool:
    """'Put the lamp on the table': what is put somewhere else than into or under something is let go."""
    after = {bare(word) for word in words[index + 1 : index + _OBJECT_REACH]}
    return bare(words[index]) in _PUTTING and not after & _LAID_INTO


_HEMMED_IN = re.compile(
    r"^(?:for \w+ \w+ )?(?:out\b|behind|between|underground|in (?:the|a|an) (?:\w+ )?(?:storm|snow|traffic|jam|lift|elevator|rain|forest|valley|mine|blizzard|meeting))\b"
)


def is_hemmed_in(words: Sequence[str], index: int) -> bool:
    """`Trapped behind enemy lines`, `stuck in the elevator`, `locked out in a blizzard`: nobody is in a cage."""
    return _HEMMED_IN.match(" ".join(bare(word) for word in words[index + 1 : index + 6])) is not None


def is_snared(words: Sequence[str]) -> bool:
    """Whether words speak of a net, a trap or a hand that leads: who is there is in nobody's arms."""
    return any(bare(word) in _SNARES for word in words) or "by the hand" in " ".join(words).lower()


def find_holding(actor: Actor, deeds: Sequence[Deed], before: Sequence[Deed]) -> str:
    """What an actor holds: what these deeds say, else what they took earlier in the line and have not let go."""
    if actor.action not in _HANDS_FULL:
        return ""
    said = [deed.holds for deed in deeds if deed.holds]
    if said:
        return said[-1]
    holding = ""
    for deed in before:
        if deed.character_id == actor.character_id:
            keeps = deed.action is None or deed.action in _ON_THE_MOVE
            holding = "" if deed.action in _LETS_GO else deed.holds or (holding if keeps else "")
    moves = all(deed.is_doer and (deed.action is None or deed.action in _ON_THE_MOVE) for deed in deeds)
    return holding if moves else ""
