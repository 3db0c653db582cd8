"""Robbed: who has had their money stolen stands before the open chest in which there is none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Condition, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.gatherings import is_noble
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.place_words import INDOORS

_ROBBED = re.compile(
    r"\bhad (?:\w+ ){0,4}(?:money|gold|treasure|jewels|silver) stolen\b"
    r"|\b(?:money|gold|treasure|jewels|silver)\b (?:had been|was|were|has been) stolen (?:from )?\b"
)

_THIEF = re.compile(r"\b(?:thief|thieves|robbers?|stolen)\b")
_AT_REST = (Action.LOOK, Action.TALK, Action.STAND)
_WHO = re.compile(r"^who\b")


def show_robbed(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The stagings; the owner sees that the chest is empty."""
    shown = [
        _empty(staging, cast)
        if not passage.is_dialogue and passage.beat is not Beat.HOOK and _ROBBED.search(passage.low)
        else staging
        for staging, passage in zip(stagings, passages, strict=True)
    ]
    shown = _stay_in_hall(shown, cast)
    if passages and passages[0].beat is Beat.HOOK and not passages[0].is_dialogue:
        text = passages[0].line.text.lower()
        shown[0] = _ask(shown, cast) if _THIEF.search(text) and not _WHO.search(text) else shown[0]
    return shown


def _stay_in_hall(shown: list[Staging], cast: Cast) -> list[Staging]:
    """Money is kept at home: there the owner stays as long as only the household is there."""
    owner = ""
    for index, staging in enumerate(shown):
        if any(_is_empty_chest(one) for one in staging.conditions) and staging.actors:
            owner = staging.actors[0].character_id
        there = {a.character_id for a in staging.actors if is_person(a.character_id, cast)}
        rests = all(actor.action in _AT_REST and not actor.at for actor in staging.actors)
        if not (owner and rests and there <= {owner}):
            owner = ""
        elif staging.setting not in INDOORS:
            home = Setting.HALL if is_noble(owner, cast) else Setting.ROOM
            shown[index] = staging.model_copy(update={"setting": home, "landmark": None})
    return shown


def _ask(shown: Sequence[Staging], cast: Cast) -> Staging:
    """Who shall find the thief scratches their head before the empty chest, where it was emptied."""
    gone = next((s for s in shown[1:] if any(_is_empty_chest(one) for one in s.conditions)), None)
    met = Counter(a.character_id for s in shown[1:] for a in s.actors if is_person(a.character_id, cast))
    hero = met.most_common(1)[0][0] if met else ""
    last = next((a for s in reversed(shown) for a in s.actors if a.character_id == hero), None)
    if gone is None or last is None:
        return shown[0]
    puzzled = last.model_copy(
        update={
            "action": Action.LOOK,
            "emotion": Emotion.WONDER,
            "toward": Prop.CHEST.value,
            "at": "",
            "holds": "",
        }
    )
    fields = {
        name: getattr(gone, name) for name in ("setting", "landmark", "place_seed", "props", "conditions")
    }
    return shown[0].model_copy(update={**fields, "actors": (puzzled,), "imagined": False})


def _is_empty_chest(condition: Condition) -> bool:
    return condition.prop is Prop.CHEST and condition.state is PropState.EMPTY and not condition.inside


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
