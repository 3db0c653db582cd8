"""On wheels: what is ridden, wheeled or carried off where words say only 'rode home', 'brought it back', 'ran off with it'."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import MOST_PROPS, fits
from storyassets.story.reading.holding import IMMOVABLE
from storyassets.story.reading.moving import is_brought_back, is_ridden, is_run_off_with
from storyassets.story.reading.things import find_props

_RIDDEN = (Prop.BICYCLE, Prop.MOTORCYCLE)
_WHEELED = (*_RIDDEN, Prop.CART, Prop.WHEELCHAIR, Prop.SLED)


def set_on_wheels(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; the doer is on the thing that was named last, or wheels it."""
    last: Prop | None = None
    stood: Setting | None = None
    seen: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        if passage.beat is not Beat.HOOK:
            staging = _carry_off(staging, passage)
            last = next((p for p in reversed(find_props(passage.words)) if p in _WHEELED), last)
            if last is not None and staging.actors:
                staging = _set_on(staging, last, passage.narrated, stood)
            if last is not None and last in staging.props:
                stood = staging.setting
        seen.append(staging)
    return seen


def _carry_off(staging: Staging, passage: Passage) -> Staging:
    """'Ran off with it': it is in the doer's arms, what is too large in a bag."""
    if not staging.actors or staging.actors[0].holds or not is_run_off_with(passage.narrated):
        return staging
    things = [prop for prop in staging.props if prop not in IMMOVABLE]
    thing = things[0] if things else Prop.BAG if Prop.CHEST in staging.props else None
    if thing is None:
        return staging
    doer = staging.actors[0].model_copy(update={"holds": thing.value, "at": "", "toward": ""})
    props = (thing, *(p for p in staging.props if p not in (thing, Prop.CHEST)))[: MOST_PROPS + 1]
    return staging.model_copy(update={"actors": (doer, *staging.actors[1:]), "props": props})


def _set_on(staging: Staging, thing: Prop, words: Sequence[str], stood: Setting | None) -> Staging:
    doer = staging.actors[0]
    if thing in _RIDDEN and (is_ridden(words) or is_brought_back(words)):
        deed = {"action": Action.RIDE, "at": thing.value, "relation": Relation.ON, "holds": "", "toward": ""}
    elif is_brought_back(words):
        deed = {"action": Action.PUSH, "at": thing.value, "relation": Relation.BESIDE, "holds": ""}
        deed["toward"] = thing.value
    else:
        return staging
    if not fits(thing, staging.setting):
        if stood is None and not is_ridden(words):
            return staging
        stood = stood or (Setting.CITY if staging.of_today else Setting.ROAD)
        staging = staging.model_copy(update={"setting": stood, "landmark": None})
    props = (thing, *(prop for prop in staging.props if prop is not thing and prop.value != doer.holds))
    actors = (doer.model_copy(update=deed), *staging.actors[1:])
    return staging.model_copy(update={"actors": actors, "props": props[: MOST_PROPS + 1], "in_air": None})
