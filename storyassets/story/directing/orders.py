"""Orders: who does everything that they were told is seen with what they were told to get."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Costume, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Condition, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS

DOES_ALL = re.compile(
    r"\b(?:did|does|done)\b.{0,24}\b(?:everything|all|exactly|just|so|as)\b.{0,40}\b(?:told|said|bidden|ordered|asked|advised|commanded)\b"
)
_BACK = 6
_OUTDOORS = (Prop.SIGNPOST,)


def show_orders(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: Sequence[ShotKind], cast: Cast
) -> list[Staging]:
    """The stagings; where orders are carried out, what was ordered is there."""
    shown = list(stagings)
    for index, passage in enumerate(passages):
        told = not passage.is_dialogue and passage.beat is not Beat.HOOK and kinds[index] is ShotKind.BROLL
        if told and shown[index].actors and DOES_ALL.search(passage.line.text.lower()):
            shown[index] = _carry_out(shown[index], passages, index, stagings, cast)
    return shown


def _carry_out(
    staging: Staging, passages: Sequence[Passage], index: int, stagings: Sequence[Staging], cast: Cast
) -> Staging:
    ordered: list[Condition] = []
    for k in range(max(0, index - _BACK), index):
        if passages[k].is_dialogue:
            ordered += [one for one in stagings[k].conditions if one.says]
    things = list(dict.fromkeys(one.prop for one in ordered))
    if not things:
        return staging
    sign = next((prop for prop in things if prop in _OUTDOORS), None)
    held = next((prop for prop in things if prop is not sign), None)
    doer = staging.actors[0]
    look = cast.find(doer.character_id)
    update = {
        "action": Action.LOOK,
        "emotion": Emotion.PROUD,
        "holds": held.value if held is not None and sign is None else "",
        "toward": sign.value if sign is not None else "",
        "at": "",
    }
    if look is not None and look.look.species is Species.HUMAN and look.look.costume is Costume.PHYSICIAN:
        update |= {"costume": Costume.PHYSICIAN, "outfit": ""}
    towns = (*INDOORS, Setting.CITY)
    place = Setting.VILLAGE if sign is not None and staging.setting in towns else staging.setting
    props = tuple(p for p in ((sign,) if sign is not None else (held,)) if p is not None)
    conditions = tuple(one for one in ordered if one.prop in props)[:2]
    return staging.model_copy(
        update={
            "actors": (doer.model_copy(update=update),),
            "props": props,
            "conditions": conditions,
            "setting": place,
            "landmark": None,
            "imagined": False,
        }
    )
