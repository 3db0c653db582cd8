"""Robbed: who has had their money stolen stands before the open chest in which there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Condition, Staging
from storyassets.story.directing.cutting import Passage

_ROBBED = re.compile(
    r"\bhad (?:\w+ ){0,4}(?:money|gold|treasure|jewels|silver) stolen\b"
    r"|\b(?:money|gold|treasure|jewels|silver)\b (?:had been|was|were|has been) stolen (?:from )?\b"
)


def show_robbed(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings; the owner sees that the chest is empty."""
    return [
        _empty(staging, cast)
        if not passage.is_dialogue
        and passage.beat is not Beat.HOOK
        and _ROBBED.search(" ".join(passage.words).lower())
        else staging
        for staging, passage in zip(stagings, passages, strict=True)
    ]


def _empty(staging: Staging, cast: Cast) -> Staging:
    owner = next(iter(staging.actors), None)
    found = cast.find(owner.character_id) if owner is not None else None
    if owner is None or found is None or found.look.species is not Species.HUMAN:
        return staging
    sees = owner.model_copy(
        update={
            "action": Action.LOOK,
            "emotion": Emotion.SURPRISE,
            "toward": Prop.CHEST.value,
            "at": "",
            "holds": "",
        }
    )
    gone = Condition(prop=Prop.CHEST, state=PropState.EMPTY)
    return staging.model_copy(
        update={"actors": (sees,), "props": (Prop.CHEST,), "conditions": (gone,), "imagined": False}
    )
