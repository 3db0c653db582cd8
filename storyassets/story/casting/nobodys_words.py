"""Nobody's words: what speaks for a speech being written, played or heard from somewhere, or said by nobody of the cast."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.story.casting.people import People
from storyassets.story.casting.pronoun_tags import NAME_ACTS
from storyassets.story.casting.said import Said
from storyassets.story.casting.scribe import Piece
from storyassets.story.casting.told_signs import Around

_WRITTEN, _VOICE, _STRANGE = 3.0, 2.0, 4.0

_WRITING = re.compile(
    r"\b(?:handwriting|note|letter|postcard|card|diary|inscription|message|text|page|email|journal|notebook|sign|screen|envelope|label|ticket|"
    r"telegram|plaque|banner|headline|written|painted|carved|printed|scrawled|typed|wrote|read)\b"
)
_DISEMBODIED = re.compile(
    r"\b(?:voice|loudspeaker|speaker|radio|tannoy|intercom|recording|machine|television|TV|answerphone)\b"
)
_PLAYED = re.compile(r"\b(?:pressed play|played (?:it|the|back)|turned on|switched on|picked up)\b")


def weigh_nobody(one: Said, around: Around, people: People) -> float:
    """What speaks for its being written, or heard from somewhere, or said by somebody who is nobody of the cast."""
    before = one.before if one.before.strip() else " ".join(p.text for p in around.above[-1:])
    strange = _STRANGE if _is_strange(around.lead, people) else 0.0
    if _WRITING.search(before) or _PLAYED.search(before):
        return strange + _WRITTEN
    return strange + (_VOICE if _DISEMBODIED.search(before) else 0.0)


def _is_strange(lead: Sequence[Piece], people: People) -> bool:
    """Whether somebody acts right before it who has a name and is nobody of the cast."""
    named = NAME_ACTS.match(lead[-1].text) if lead and not lead[-1].reading.doer else None
    return named is not None and not people.mentions(named[0])
