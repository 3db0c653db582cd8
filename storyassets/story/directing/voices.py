"""Voices: who speaks while they run, point or beg, moves the mouth too."""

from __future__ import annotations

import re

from storyassets.model.character import Cast, Species
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage

_MUTE = frozenset(
    {Action.TALK, Action.SHOUT, Action.DEAD, Action.SLEEP, Action.EAT, Action.DRINK, Action.FALL}
    | {Action.LAUGH, Action.EMBRACE, Action.HIDE, Action.SWIM}
)
"""Of these some speak in any case, and the others have something else to do with their mouths."""

_AT_IT = re.compile(
    r"\b(?:shout(?:ed|s|ing)?|cried out|crying|called|calling|scream(?:ed|ing)?|yell(?:ed|ing)?|sing(?:ing)?|sang"
    r"|said|saying|begged|begging|pleaded|ordered|accused|complained|grumbl\w+)\b"
)


def give_voice(staging: Staging, passage: Passage, kind: ShotKind, cast: Cast) -> Staging:
    """The same picture; whoever says its words, or is told to say something, speaks whatever else they do."""
    if kind is not ShotKind.BROLL or staging.imagined or staging.elsewhere or not staging.actors:
        return staging
    speaker = passage.line.speaker if passage.is_dialogue else ""
    if not speaker and _AT_IT.search(" ".join(passage.narrated).lower()):
        speaker = staging.actors[0].character_id
    actors = tuple(
        _speaking(actor, cast) if actor.character_id == speaker else actor for actor in staging.actors
    )
    return staging if actors == staging.actors else staging.model_copy(update={"actors": actors})


def _speaking(actor: Actor, cast: Cast) -> Actor:
    found = cast.find(actor.character_id)
    if found is None or found.look.crowd or actor.action in _MUTE:
        return actor
    if actor.holds and found.look.species is not Species.HUMAN:
        # It is in the mouth.
        return actor
    return actor.model_copy(update={"speaks": True})
