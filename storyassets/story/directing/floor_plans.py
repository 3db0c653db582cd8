"""Floor plans: what stands in a room because of one picture stands there in all of them, and goes out with nobody."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.model.place import ROOMS
from storyassets.model.prop import Prop, props_named
from storyassets.model.shot import Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.things import find_props

_BURNS = frozenset({Prop.FIRE, Prop.FIREPLACE})
_FURNITURE = props_named(
    "table bed sofa cupboard desk television piano fireplace oven refrigerator bathtub sink toilet armchair shelf dresser"
)


def keep_floor_plans(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The stagings with what stands in their rooms, and outdoors with nothing of that."""
    return keep_hearths(leave_furniture(stagings, passages))


def keep_hearths(stagings: Sequence[Staging]) -> list[Staging]:
    """The stagings; a room by whose fire anybody sits has its hearth from the first picture to the last."""
    warm = {one.setting for one in stagings if one.setting in ROOMS and _BURNS & set(one.props)}
    return [one.model_copy(update={"hearth": True}) if one.setting in warm else one for one in stagings]


def leave_furniture(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The stagings; whoever leaves a room does not take its table along into the street."""
    left: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        carried = _FURNITURE & set(staging.props)
        if staging.setting in ROOMS or not carried or staging.imagined:
            left.append(staging)
            continue
        before = left[-1].props if left and left[-1].setting is staging.setting else ()
        used = {name for one in staging.actors for name in (one.at, one.toward, one.holds)}
        here = {*find_props(passage.words), *before, *(prop for prop in carried if prop.value in used)}
        props = tuple(prop for prop in staging.props if prop not in carried - here)
        left.append(staging.model_copy(update={"props": props}))
    return left
