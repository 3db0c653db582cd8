"""Kin: 'the mice' of a story with a town mouse and a country mouse are both of them; 'both' are the two who are there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume
from storyassets.model.shot import Action, Actor
from storyassets.story.words.lexicon import PLURALS
from storyassets.story.words.phrases import bare

_BOTH = re.compile(
    r"^(?:and |so |then |but |now )?(?:they )?both (?!of |sides|ends|under|on )|\bthey both\b|\bthe two of them\b"
)
_ALL = re.compile(r"\b(?:they|we) all\b|\ball (?:of them|two|three|four|five|six|seven)\b")
_CHILD = re.compile(
    r"\b(?:called|summoned|asked|told|took|embraced|kissed|sent for|to) (?:for )?(?:his|her) (?P<child>son|daughter)\b"
)
_MOST = 3
_PAIR = 2
_STAYS = frozenset({Action.DEAD, Action.SLEEP, Action.TRAPPED, Action.GIVE})
"""These one of several does alone."""


def bring_all(actors: list[Actor], told: Sequence[str], cast: Cast, before: Sequence[Actor]) -> list[Actor]:
    """The same actors behind the crowd that was just seen, where 'they all' did it and nobody says who."""
    if not _ALL.search(" ".join(bare(word) for word in told)) or any(_is_crowd(a, cast) for a in actors):
        return actors
    crowd = next((actor for actor in before if _is_crowd(actor, cast)), None)
    if crowd is None or not actors:
        return actors
    doing = {"action": actors[0].action, "emotion": actors[0].emotion, "toward": "", "at": "", "holds": ""}
    other = actors[0].model_copy(update={"action": Action.LOOK, "toward": crowd.character_id})
    return [crowd.model_copy(update=doing), other]


def _is_crowd(actor: Actor, cast: Cast) -> bool:
    character = cast.find(actor.character_id)
    return character is not None and character.look.crowd


def bring_kin(actors: list[Actor], words: Sequence[str], cast: Cast, before: Sequence[Actor]) -> list[Actor]:
    """The same actors with all whom a plural means, doing what the one of them does whom we know."""
    if not actors or len(actors) >= _MOST:
        return actors
    there = {actor.character_id for actor in actors}
    child = _find_child(words, actors[0], cast)
    if child and child not in there:
        return [*actors, Actor(character_id=child, action=Action.LOOK, toward=actors[0].character_id)]
    missing = [who for who in _find_meant(words, cast, before) if who not in there]
    kin = _find_meant(words, cast, before)
    model = next((actor for actor in actors if actor.character_id in kin), None)
    if model is None or model.action in _STAYS:
        return actors
    same = {"holds": "", "count": 0, "age": None, "costume": None}
    added = [model.model_copy(update={"character_id": who, **same}) for who in missing]
    return [*actors, *added][:_MOST]


def _find_child(words: Sequence[str], parent: Actor, cast: Cast) -> str:
    """The prince, where a king or a queen calls their son; "" for nobody."""
    found = _CHILD.search(" ".join(bare(word) for word in words))
    own = cast.find(parent.character_id)
    if found is None or own is None or own.look.costume not in (Costume.KING, Costume.QUEEN):
        return ""
    wanted = Costume.PRINCE if found.group("child") == "son" else Costume.PRINCESS
    heirs = [c.character_id for c in cast.characters if c.look.costume is wanted and not c.look.crowd]
    return heirs[0] if len(heirs) == 1 else ""


def _find_meant(words: Sequence[str], cast: Cast, before: Sequence[Actor]) -> list[str]:
    """Whom a plural of their kind means, if no crowd of the story is called so; whom 'both' means."""
    plain = [bare(word) for word in words]
    for word in plain:
        noun = PLURALS.get(word)
        if noun is None:
            continue
        named = [c for c in cast.characters if c.character_id.split("_")[-1] in (noun, word)]
        if len(named) >= _PAIR and not any(c.look.crowd for c in named):
            return [c.character_id for c in named]
    alone = [a.character_id for a in before if (c := cast.find(a.character_id)) and not c.look.crowd]
    return alone if _BOTH.search(" ".join(plain)) and len(alone) == _PAIR else []
