"""Hunger: whoever looks for food has none yet. They search the ground, then go on and think of it."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop, props_named
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film
from storyassets.story.reading.things import find_props

_SEEKS = re.compile(
    r"\b(?:look(?:s|ed|ing)?(?: \w+)? (?:for|about)|search\w*|in search of|hunt\w* for|sought|seek\w*|nothing|want\w*|crav\w*|long\w* for)\b"
    r".*\b(?:food|bite|eat|meal|dinner|supper|breakfast|prey)\b|\b(?:hungry|starving|famished|half[- ]starved)\b"
)
_IDLE = frozenset({Action.LOOK, Action.STAND, Action.WALK, Action.SIT, Action.EAT, Action.TAKE_UP})
_FOODS = {
    Species.HUMAN: Prop.BREAD,
    Species.MOUSE: Prop.CHEESE,
    Species.RAT: Prop.CHEESE,
    Species.HARE: Prop.CARROT,
    Species.ASS: Prop.CARROT,
    Species.HORSE: Prop.CARROT,
    Species.GOAT: Prop.CABBAGE,
    Species.SHEEP: Prop.CABBAGE,
    Species.MONKEY: Prop.BANANA,
    Species.BEAR: Prop.HONEY,
    Species.SQUIRREL: Prop.NUT,
    Species.CAT: Prop.FISH,
    Species.FOX: Prop.FISH,
    Species.DOG: Prop.BONE,
    Species.COCK: Prop.GRAIN,
    Species.HEN: Prop.GRAIN,
    Species.CROW: Prop.GRAIN,
    Species.ANT: Prop.GRAIN,
    Species.GRASSHOPPER: Prop.GRAIN,
    Species.STORK: Prop.FISH,
    Species.CRANE: Prop.FISH,
}
_EDIBLE = props_named(
    "apple banana bread cabbage cake carrot cheese cherry egg fish grain grapes honey meat nut pear pie"
)


def show_hunger(film: Film) -> None:
    """The search, and what they would like to have in a bubble."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        line = " ".join(passage.line.text.lower().split())
        actor = staging.actors[0] if len(staging.actors) == 1 else None
        if passage.is_dialogue or actor is None or actor.action not in _IDLE or not _SEEKS.search(line):
            continue
        kind = film.natures.species(actor.character_id)
        named = next((p for p in find_props(passage.line.text.split()) if p in _EDIBLE), None)
        food = named or _FOODS.get(kind) if kind else None
        if food is None and film.natures.is_hunter(actor.character_id):
            food = Prop.MEAT
        goes_on = index + 1 < len(film.passages) and film.passages[index + 1].line is passage.line
        if food is None or film.natures.is_crowd(actor.character_id) or staging.elsewhere is not None:
            continue
        seeks: dict[str, object] = {"holds": "", "toward": "", "emotion": Emotion.WORRIED, "at": ""}
        if goes_on:
            seeks["action"] = Action.LOOK if kind is Species.HUMAN else Action.TAKE_UP
            film.show(index, actor.model_copy(update=seeks), props=(), conditions=())
            continue
        seeks |= {"action": Action.SIT if kind is Species.HUMAN else Action.WALK, "thinks": food.value}
        framing = Framing.WIDE if kind is Species.HUMAN else Framing.MEDIUM
        film.show(index, actor.model_copy(update=seeks), framing=framing, props=(), conditions=())
