"""On wheels: what has wheels is ridden or wheeled where words say only 'rode home' or 'brought it back'."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import MOST_PROPS, fits
from storyassets.story.reading.moving import is_brought_back, is_ridden
from storyassets.story.reading.things import find_props

_RIDDEN = (Prop.BICYCLE, Prop.MOTORCYCLE)
_WHEELED = (*_RIDDEN, Prop.CART, Prop.WHEELCHAIR, Prop.SLED)


def set_on_wheels(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; the doer is on the thing that was named last, or wheels it."""
    last: Prop | None = None
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        if passage.beat is not Beat.HOOK:
            last = next((p for p in reversed(find_props(passage.words)) if p in _WHEELED), last)
            if last is not None and staging.actors and fits(last, staging.setting):
                staging = _set_on(staging, last, passage.narrated)
        seen.append(staging)
    return seen


def _set_on(staging: Staging, thing: Prop, words: Sequence[str]) -> Staging:
    doer = staging.actors[0]
    if is_ridden(words) and thing in _RIDDEN:
        deed = {"action": Action.RIDE, "at": thing.value, "relation": Relation.ON, "holds": "", "toward": ""}
    elif is_brought_back(words):
        deed = {"action": Action.PUSH, "at": thing.value, "relation": Relation.BESIDE, "holds": ""}
        deed["toward"] = thing.value
    else:
        return staging
    props = (thing, *(prop for prop in staging.props if prop is not thing and prop.value != doer.holds))
    actors = (doer.model_copy(update=deed), *staging.actors[1:])
    return staging.model_copy(update={"actors": actors, "props": props[: MOST_PROPS + 1], "in_air": None})
