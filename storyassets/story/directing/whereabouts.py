"""Whereabouts: whom birds carry is in the sky until they fall, and nobody larger than a mouse is in a mouse's hole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Staging
from storyassets.story.directing.acting import WINGED
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS

_SMALL = frozenset({Species.MOUSE, Species.RAT, Species.ANT, Species.BEE, Species.GRASSHOPPER})
_DOWN = re.compile(r"\b(?:fell|falls?|ground|landed|lands|set (?:him|her|it|them) down|rock|earth|dropped)\b")
_LETS_GO = re.compile(
    r"\b(?:lost|loses|let go of|lets go of|let go|released) (?:his |her |its |their |the )?(?:hold|grip|it\b|stick)|\blet go\b"
)
_TAKES_HOLD = re.compile(r"\b(?:took|take|takes|seized|grasped|caught) (?:hold|the ends?|both ends)\b")
"""With these birds leave the ground with somebody."""

_DOES_NOT_FLY = frozenset({Action.STAND, Action.LOOK, Action.WALK, Action.TALK, Action.LAUGH, Action.SIT})


def keep_where_they_can_be(
    stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast
) -> list[Staging]:
    """The same stagings, each in a place in which those who are seen can be."""
    placed: list[Staging] = []
    carried = ""
    hooked = False
    for staging, passage in zip(stagings, passages, strict=True):
        if hooked and passage.beat is not Beat.HOOK:
            # The story begins before what its hook showed.
            carried = ""
        hooked = passage.beat is Beat.HOOK
        kinds = [_species(actor, cast) for actor in staging.actors]
        if staging.setting is Setting.MOUSE_HOLE and any(kind not in _SMALL for kind in kinds):
            staging = staging.model_copy(update={"setting": Setting.KITCHEN})
        if carried and _DOWN.search(passage.low):
            carried = ""
        text = passage.low
        rises = not carried and not hooked and _TAKES_HOLD.search(text) is not None
        carried = _carried_by_birds(staging, cast) or carried
        if carried and not rises and staging.setting not in INDOORS and not staging.imagined:
            staging = _in_the_sky(staging, carried, text)
        placed.append(staging)
    return placed


def _carried_by_birds(staging: Staging, cast: Cast) -> str:
    """Whom birds have in their claws or beaks; "" for nobody."""
    for actor in staging.actors:
        load = cast.find(actor.holds) if actor.holds and _species(actor, cast) in WINGED else None
        if load is not None and load.look.species not in WINGED:
            return load.character_id
    return ""


def _in_the_sky(staging: Staging, carried: str, text: str) -> Staging:
    """The same, up in the air: nobody does what needs ground, and whoever lets go falls."""
    actors = list(staging.actors)
    for index, actor in enumerate(actors):
        if actor.character_id == carried and _LETS_GO.search(text):
            actors[index] = actor.model_copy(update={"action": Action.FALL, "holds": ""})
        elif actor.character_id != carried and actor.action in _DOES_NOT_FLY and not actor.holds:
            actors[index] = actor.model_copy(update={"action": Action.FLY})
    return staging.model_copy(update={"setting": Setting.SKY, "landmark": None, "actors": tuple(actors)})


def _species(actor: Actor, cast: Cast) -> Species | None:
    found = cast.find(actor.character_id)
    return found.look.species if found is not None else None
