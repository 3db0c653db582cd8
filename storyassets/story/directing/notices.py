"""Notices: a sign in a room hangs on its wall, framed, and what it says is read there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Condition, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.writing_on import find_writing

_HANGS = re.compile(
    r"\b(?:signs?|notice|poster|letter|note)\b.*\b(?:wall|desk|office|frame|framed|mirror|fridge|door)\b"
    r"|\b(?:wall|desk|office|frame)\b.*\b(?:signs?|notice|poster)\b"
)
_FOR_SALE = re.compile(
    r"\b(?:sell|selling|auction|put up|for sale)\b.*\bhouse\b|\bhouse\b.*\b(?:auction|for sale)\b"
)
_IT_SAYS = re.compile(
    r"^(?:and |but |now |then |today )*it (?:only |simply |now |still |once |used to )*(?:says?|said|reads?)\b"
)
_SIGNS = (Prop.SIGNPOST, Prop.NOTICE)


def hang_notices(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; no signpost stands in a room, and 'it says' shows the sign of the line before."""
    seen: list[Staging] = []
    hung: tuple[str, Setting] | None = None
    for staging, passage in zip(stagings, passages, strict=True):
        line = passage.line
        if passage.beat is Beat.HOOK or line.speaker != NARRATOR or staging.imagined:
            seen.append(staging)
            continue
        text = line.text.lower()
        if any(prop in _SIGNS for prop in staging.props) and _HANGS.search(text):
            staging = _hang(staging, _room_of(staging, text, seen))
            hung = (line.line_id, staging.setting)
        elif Prop.SIGNPOST in staging.props and staging.setting not in INDOORS:
            hung = (line.line_id, staging.setting)
        elif hung is not None and _IT_SAYS.match(text):
            staging = _read(staging, line.text, hung[1])
            hung = (line.line_id, hung[1])
        elif hung is not None and line.line_id != hung[0]:
            hung = None
        if staging.setting is Setting.DRIVEWAY and _FOR_SALE.search(text):
            staging = _put_up_for_sale(staging)
        seen.append(staging)
    return seen


def _put_up_for_sale(staging: Staging) -> Staging:
    """A house that is to be sold stands there alone, with a sign before it that says so."""
    says = Condition(prop=Prop.SIGNPOST, says="For sale")
    rest = tuple(one for one in staging.conditions if one.prop is not Prop.SIGNPOST)
    props = (Prop.SIGNPOST, *(prop for prop in staging.props if prop is Prop.TRUCK))
    update = {"actors": (), "props": props, "conditions": (says, *rest)[:3]}
    return staging.model_copy(update=update)


def _room_of(staging: Staging, text: str, seen: Sequence[Staging]) -> Setting:
    """The room in whose wall it hangs: the one where it is told, else where the story was last indoors."""
    if staging.setting in INDOORS:
        return staging.setting
    if "desk" in text or "office" in text:
        return Setting.OFFICE
    return next((one.setting for one in reversed(seen) if one.setting in INDOORS), Setting.ROOM)


def _hang(staging: Staging, room: Setting) -> Staging:
    props = tuple(dict.fromkeys(Prop.NOTICE if prop in _SIGNS else prop for prop in staging.props))
    conditions = tuple(
        one.model_copy(update={"prop": Prop.NOTICE}) if one.prop in _SIGNS else one
        for one in staging.conditions
    )
    return staging.model_copy(
        update={"props": props, "conditions": conditions, "setting": room, "landmark": None}
    )


def _read(staging: Staging, line: str, room: Setting) -> Staging:
    """The words alone, where they can be written there."""
    sign = Prop.NOTICE if room in INDOORS else Prop.SIGNPOST
    written = find_writing(line, held=(sign.value,))
    if written is None:
        return staging
    says = Condition(prop=sign, says=written[1])
    return staging.model_copy(
        update={
            "actors": (),
            "props": (sign,),
            "conditions": (says,),
            "setting": room,
            "landmark": None,
        }
    )
