"""Hiding spots: the thing behind or under which words say that somebody hides, for all of the sentence that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.cutting import Passage

_SPOTS = {
    Prop.COAT: r"clothes|clothing|coats?|cloaks?|dress(?:es)?|gowns?|garments|robes|wardrobe",
    Prop.CURTAIN: r"curtains?|drapes|hangings|tapestry",
    Prop.TREE: r"trees?|trunk|oak|pine",
    Prop.BUSH: r"bush(?:es)?|hedge|shrubs?|thicket|brambles|reeds|grass",
    Prop.STONE: r"rocks?|stones?|boulders?",
    Prop.HAYSTACK: r"hay|haystack|straw|sheaves",
    Prop.BARREL: r"barrels?|casks?|crates?|sacks?",
    Prop.SOFA: r"sofa|couch|armchair|stove|oven",
    Prop.DOOR: r"doors?|gate",
    Prop.WALL: r"walls?|corner of the (?:house|street)",
}
_HID = re.compile(
    r"\b(?:hid|hides?|hiding|hidden|crouched|concealed|crept|slipped|ducked|watched|peeped|peeked)\b"
)
_BEHIND = {
    spot: re.compile(rf"\b(?:behind|among|amongst) (?:\w+ ){{0,3}}?(?:{words})\b")
    for spot, words in _SPOTS.items()
}


def find_hiding_spot(text: str) -> Prop | None:
    """Behind what somebody hides by a lower-case sentence."""
    if _HID.search(text) is None:
        return None
    return next((spot for spot, pattern in _BEHIND.items() if pattern.search(text)), None)


def show_hiding_spots(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; whoever hides is behind what the words say."""
    seen = list(stagings)
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        hide = any(actor.action is Action.HIDE for actor in staging.actors)
        spot = (
            find_hiding_spot(passage.line.text.lower()) if hide and passage.line.speaker == NARRATOR else None
        )
        if spot is not None:
            actors = tuple(_behind(actor, spot) for actor in staging.actors)
            props = (
                tuple(prop for prop in staging.props if prop not in _OF_CLOTHES)
                if spot is Prop.COAT
                else staging.props
            )
            seen[index] = staging.model_copy(update={"actors": actors, "props": props})
    return seen


_OF_CLOTHES = frozenset({Prop.COAT, Prop.SHIRT, Prop.DRESS, Prop.TABLE})


def _behind(actor: Actor, spot: Prop) -> Actor:
    if actor.action is not Action.HIDE or actor.holds:
        return actor
    return actor.model_copy(update={"at": spot.value, "relation": Relation.BEHIND})
