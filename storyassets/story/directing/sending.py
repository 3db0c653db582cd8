"""Sending: what was sent somewhere is seen arriving there, and nobody with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Condition, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.dressing import fits
from storyassets.story.reading.place_words import SETTINGS
from storyassets.story.reading.things import find_props
from storyassets.story.words.phrases import bare

_SENT = re.compile(r"\b(?:sent|ship(?:ped|s)|mailed|posted|deliver(?:ed|s)|dumped)\b")
_TO = ("to", "into")
_REACH = 5


def show_sent(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures; where a passage says only whereto things were sent, they lie there."""
    shown = list(stagings)
    for index, passage in enumerate(passages):
        place = _find_place(passage)
        before = shown[index - 1] if index else None
        if place is None or before is None or passages[index - 1].line.line_id != passage.line.line_id:
            continue
        sent = [thing for thing in find_props(passages[index - 1].narrated) if thing in before.props]
        sent = [thing for thing in sent if fits(thing, place)]
        if sent:
            here = Condition(prop=sent[0], many=True)
            conditions = tuple(one for one in before.conditions if one.prop is sent[0]) or (here,)
            update = {"setting": place, "landmark": None, "actors": (), "props": (sent[0],), "in_air": None}
            shown[index] = shown[index].model_copy(update={**update, "conditions": conditions})
    return shown


def _find_place(passage: Passage) -> Setting | None:
    """'To the desert', in a line that tells of sending."""
    line = passage.line
    if line.speaker != NARRATOR or passage.beat is Beat.HOOK or not _SENT.search(line.text.lower()):
        return None
    if _SENT.search(" ".join(passage.narrated).lower()):
        return None
    plain = [bare(word) for word in passage.narrated]
    for index, word in enumerate(plain):
        if word in SETTINGS and set(_TO) & set(plain[max(0, index - _REACH) : index]):
            return SETTINGS[word]
    return None
