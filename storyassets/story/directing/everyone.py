"""Everyone: where words tell what all did, the unnamed people of the place do it, beside one of those we know."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.casting.extras import EVERYONE, EXTRAS
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.reading.action_words import ACTIONS
from storyassets.story.reading.figures import FIGURE_VERBS
from storyassets.story.reading.seen_actions import see_action
from storyassets.story.words.phrases import bare

_PEOPLE = "people"
"""The character's id of those whom a story calls so; they are everyone where nobody else is."""

_OF_ANY = frozenset({"the others", "they all", "all of them"})
"""Beasts in numbers, too, are these."""

_SHOWN = 4
"""So many of them are everyone."""

_ACTS_WITHIN = 3


def bring_everyone(actors: list[Actor], words: Sequence[str], cast: Cast) -> list[Actor]:
    """The same actors; with the extras first, if the words speak of everyone and the cast has extras."""
    text = " ".join(words).lower()
    told = EVERYONE.search(text)
    crowd_id = next((one for one in (EXTRAS, _PEOPLE) if cast.find(one) is not None), "")
    if told is None or not crowd_id or any(actor.character_id == crowd_id for actor in actors):
        return actors
    if told.group() in _OF_ANY and any(_is_herd(actor, cast) for actor in actors):
        return actors
    plain = [bare(word) for word in words]
    start = len(text[: told.end()].split())
    near = range(start, min(len(plain), start + _ACTS_WITHIN))
    found = [see_action(plain, at, ()) for at in near if plain[at] in ACTIONS or plain[at] in FIGURE_VERBS]
    action = next((one for one in found if one not in (None, Action.DEAD)), None) or Action.LOOK
    felt = actors[0].emotion if actors else Emotion.CALM
    crowd = Actor(character_id=crowd_id, action=action, emotion=felt, count=_SHOWN)
    return [crowd, *_beside(actors, action)]


def _is_herd(actor: Actor, cast: Cast) -> bool:
    found = cast.find(actor.character_id)
    return found is not None and found.look.crowd and found.look.species is not Species.HUMAN


def _beside(actors: Sequence[Actor], action: Action) -> list[Actor]:
    """The one we know: who tells the story, else the first. They look on, while the others point and laugh."""
    known = sorted(actors, key=lambda actor: actor.character_id != FIRST_PERSON)[:1]
    calm = {"action": Action.LOOK, "holds": "", "at": ""}
    return [one.model_copy(update=calm) if one.action is action else one for one in known]
