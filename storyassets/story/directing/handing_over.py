"""Handing over: what is put in somebody's hand, or given to them, goes from hand to hand between the two."""

from __future__ import annotations

import re

from storyassets.model.character import Sex, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.prop_sorts import NEVER_HELD
from storyassets.story.reading.things import find_props, is_plain

_IN_HAND = re.compile(
    r"\b(?:put|puts|laid|lays|press(?:ed|es)|plac(?:ed|es)|slipp(?:ed|s)|dropp(?:ed|s)|set|pushed|pushes)\b(?: [\w'’-]+){1,7}?"
    r" (?:in|into|on) (?P<whose>my|his|her|their) (?:open |free |left |right |small |cold |empty )?(?:hands?|palms?)\b"
)
_GAVE_IT = re.compile(
    r"\b(?:gave|handed|passed|offered) (?:it|them) (?:back |over )*to (?P<whose>me|him|her(?=\W*$|,)|them)\b"
)
_TO_ME = ("me", "my")
_SEXES = {"his": Sex.MALE, "her": Sex.FEMALE}
_PAIR = 2
_FREE = frozenset(
    {Action.LAY, Action.LAUGH, Action.TALK, Action.LOOK, Action.STAND, Action.GIVE, Action.PUSH}
)
_SOBER = (Emotion.CALM, Emotion.EARNEST)


def show_handing_over(film: Film) -> None:
    """The one gives, the other is before them; a thing that can be held and is named there is between them."""
    for index in film.told():
        text = film.text(index)
        found = _GAVE_IT.search(text) or _IN_HAND.search(text)
        actors = film.stagings[index].actors
        if found is None or film.passages[index].is_dialogue or not film.is_scene(index):
            continue
        if len(actors) != _PAIR or not all(_is_somebody(film, actor) for actor in actors):
            continue
        giver, other = actors
        if not _means(film, found["whose"], giver, other):
            continue
        if giver.action not in _FREE or giver.at:
            continue
        _give(film, index, giver, other)


def _give(film: Film, index: int, giver: Actor, other: Actor) -> None:
    thing = giver.holds or _named(film, index)
    felt = Emotion.EARNEST if giver.emotion is Emotion.CALM else giver.emotion
    takes = Emotion.TENDER if other.emotion in _SOBER else other.emotion
    gives = {
        "action": Action.GIVE,
        "holds": thing,
        "also": "",
        "toward": other.character_id,
        "emotion": felt,
    }
    gets = {"action": Action.LOOK, "toward": giver.character_id, "holds": "", "also": "", "emotion": takes}
    kept = film.stagings[index].props
    props = tuple(dict.fromkeys((*(p for p in find_props(film.passages[index].words) if p == thing), *kept)))
    film.show(index, giver.model_copy(update=gives), other.model_copy(update=gets), props=props)


def _means(film: Film, whose: str, giver: Actor, other: Actor) -> bool:
    """Whether the pronoun is the other's, and cannot be the giver's own: 'he put his head in his hands'."""
    if (other.character_id == FIRST_PERSON) is not (whose in _TO_ME):
        return False
    own = film.cast.find(giver.character_id)
    return giver.character_id == FIRST_PERSON or own is None or own.look.sex is not _SEXES.get(whose)


def _named(film: Film, index: int) -> str:
    """What these words name, that hands can hold."""
    things = find_props(film.passages[index].words)
    small = (prop for prop in things if prop not in IMMOVABLE | NEVER_HELD and not is_plain(prop))
    return next((prop.value for prop in small), "")


def _is_somebody(film: Film, actor: Actor) -> bool:
    person = film.natures.species(actor.character_id) is Species.HUMAN
    return person and not film.natures.is_crowd(actor.character_id)
