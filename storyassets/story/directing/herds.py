"""Herds: who attacks 'the flock' is seen over the beasts that it is made of, also where it is only feared."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.story.directing.film import Film

_FALLS_UPON = re.compile(
    r"\b(?:attack(?:ed|s|ing)?|fell (?:up)?on|came (?:for|upon|near)|raid(?:ed|s)?|stole from|broke into|scattered|carried off|ravaged|thinned)\b"
    r" (?:\w+ ){0,4}(?:flocks?|herds?|fold|cattle)\b"
)
_HERDED = frozenset(
    {
        Species.SHEEP,
        Species.LAMB,
        Species.GOAT,
        Species.GOOSE,
        Species.COW,
        Species.OX,
        Species.HEN,
        Species.DUCK,
    }
)
_AT_EASE = frozenset({Action.FIGHT, Action.STAND, Action.LOOK, Action.WALK, Action.RUN, Action.JUMP})
_SEEN = 1
"""Of many that flee, so many are near enough to be seen."""


def show_herds(film: Film) -> None:
    """Of the one herd in the story: the hunter leaps, they run."""
    herds = [c.character_id for c in film.cast.characters if c.look.crowd and c.look.species in _HERDED]
    if len(herds) != 1:
        return
    for index in film.told():
        staging = film.stagings[index]
        plain = film.kinds[index] is ShotKind.BROLL and staging.elsewhere is None and len(staging.actors) == 1
        if not plain or not _FALLS_UPON.search(film.text(index)):
            continue
        hunter = staging.actors[0]
        if not film.natures.is_hunter(hunter.character_id) or hunter.action not in _AT_EASE:
            continue
        # What is only feared is seen from the other side than what comes of it.
        way = Turned.LEFT if staging.imagined else Turned.RIGHT
        after = {"action": Action.JUMP, "toward": herds[0], "turned": way, "emotion": Emotion.ANGER, "at": ""}
        flee = Actor(character_id=herds[0], action=Action.RUN, emotion=Emotion.FEAR, turned=way, count=_SEEN)
        leaps = hunter.model_copy(update=after)
        film.show(index, leaps, flee, framing=Framing.MEDIUM, imagined=staging.imagined, props=())
