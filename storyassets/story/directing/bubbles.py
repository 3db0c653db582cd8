"""Bubbles: a thing that somebody thinks of hangs over their head once, and not over every line that goes on about it."""

from __future__ import annotations

from storyassets.model.shot import Actor
from storyassets.story.directing.film import Film

_APART = 10
"""In so many pictures the same thing is thought of once."""


def thin_out_bubbles(film: Film) -> None:
    """Of bubbles with the same thing that come again soon, the first stays."""
    seen: dict[str, int] = {}
    for index, staging in enumerate(film.stagings):
        actors = []
        for actor in staging.actors:
            thing = actor.thinks
            if thing and index - seen.get(thing, -_APART) < _APART:
                actor = _let_go(actor)
            elif thing:
                seen[thing] = index
            actors.append(actor)
        film.stagings[index] = staging.model_copy(update={"actors": tuple(actors)})


def _let_go(actor: Actor) -> Actor:
    """They look at nobody in particular, if it was the thing that they looked at."""
    toward = "" if actor.toward == actor.thinks else actor.toward
    return actor.model_copy(update={"thinks": "", "toward": toward})
