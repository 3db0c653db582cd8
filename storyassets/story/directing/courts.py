"""Courts: a palace has more rooms than the one with the throne; each deed is where it would be done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.script import Beat
from storyassets.model.shot import Relation, Staging
from storyassets.story.directing.cutting import Passage

_OUTSIDE = re.compile(r"\b(?:outside|window|door|keyhole|pipe|chimney)\b")
_PLACED = re.compile(
    r"\b(?:castle|palace|hall|throne|court|gate|garden|kitchen|room|chamber|tower|courtyard)\b"
)
_AT_GATE = re.compile(
    r"\b(?:sent|sends|set out|took leave|farewell|goodbye|rode (?:away|off)|arriv\w+|welcom\w+|came to meet|(?:he|she|prince|princess|king|queen) thought (?:she|he|(?:the|his|her) [\w-]+(?: \w+)?) was)\b"
)
_AT_TABLE = re.compile(r"\b(?:feast|banquet|dinner|supper|deserved?|merry|guests?)\b")


def vary_rooms(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The stagings; what plays in a throne room only because kings live there goes on at the gate and in the hall."""
    shown: list[Staging] = []
    heard_outside = False
    here: tuple[str, Setting] | None = None
    for staging, passage in zip(stagings, passages, strict=True):
        text = passage.line.text.lower()
        outside = bool(_OUTSIDE.search(text))
        if staging.setting is Setting.CASTLE and heard_outside and not outside and not _PLACED.search(text):
            staging = _move(staging, Setting.THRONE_ROOM)
        heard_outside = outside or (heard_outside and bool(shown) and not _PLACED.search(text))
        if (
            passage.beat is not Beat.HOOK
            and staging.setting is Setting.THRONE_ROOM
            and not _PLACED.search(text)
        ):
            place = (
                here[1]
                if here and (here[0] == passage.line.line_id or passage.is_dialogue)
                else _find_room(text)
            )
            staging = _move(staging, place)
            here = (passage.line.line_id, place)
        elif staging.setting not in (Setting.HALL, Setting.CASTLE):
            here = None
        shown.append(staging)
    return shown


def _find_room(text: str) -> Setting:
    if _AT_GATE.search(text):
        return Setting.CASTLE
    if _AT_TABLE.search(text):
        return Setting.HALL
    return Setting.THRONE_ROOM


def _move(staging: Staging, place: Setting) -> Staging:
    """Nobody goes who sits on, or lies in, what stands there."""
    fixed = any(actor.at and actor.relation in (Relation.ON, Relation.IN) for actor in staging.actors)
    if fixed or place is staging.setting:
        return staging
    return staging.model_copy(update={"setting": place, "landmark": None})
