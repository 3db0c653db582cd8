"""Other rooms: a story that stays at home for long goes on in another room of it when a new time begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Relation, Staging
from storyassets.story.directing.cutting import Passage

_LONG_STAY = 14
"""So many pictures in one living room are too many."""
_LEAST = 4
"""So many pictures are seen of a room before the next."""
_ROOMS = (Setting.ROOM, Setting.KITCHEN, Setting.ROOM, Setting.STAIRS)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SPANS = (
    f"night|morning|evening|afternoon|day|week|weekend|month|year|spring|summer|fall|autumn|winter|{_MONTHS}"
)
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_NEW_TIME = re.compile(
    rf"^(?:and |but |then |so |now )?(?:(?:in|by|since|until|that|this|last|one|every|each|all|late|early)(?: the| in| that)? (?:{_SPANS}|{_DAYS})"
    rf"|on (?:a |the )?(?:\w+ )?(?:{_DAYS}|{_SPANS})|the (?:next|following|same) (?:\w+ )?(?:{_SPANS}|{_DAYS}|time)"
    r"|(?:\w+[ -]){1,3}(?:hours?|nights?|days?|weeks?|months?|years?) (?:later|passed|went by|after)|later\b|for (?:days|weeks|months|years)\b)"
)
_PLACED = re.compile(
    r"\b(?:room|kitchen|bedroom|bathroom|hall|hallway|stairs|sofa|couch|armchair|fireplace|television|tv|piano|window|door|house"
    r"|apartment|thermostat|ceiling|wall|floor|carpet|rug|closet|here|there)\b"
)
"""A line that says where it is, or of what stands there, stays where it is."""
_FIXED = frozenset(
    {
        Prop.PIANO,
        Prop.SOFA,
        Prop.FIREPLACE,
        Prop.TELEVISION,
        Prop.THERMOSTAT,
        Prop.BED,
        Prop.CUPBOARD,
        Prop.DOOR,
        Prop.WINDOW,
        Prop.CLOCK,
    }
)


def go_through_the_house(
    stagings: Sequence[Staging], passages: Sequence[Passage], *, of_today: bool
) -> list[Staging]:
    """The stagings; nobody leaves a room in the middle of a scene, nor what stands in it."""
    stay = [staging.setting is Setting.ROOM for staging in stagings]
    if not of_today or sum(stay) < _LONG_STAY:
        return list(stagings)
    shown: list[Staging] = []
    turn, held = 0, 0
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        if not stay[index] or staging.imagined or passage.beat is Beat.HOOK:
            shown.append(staging)
            continue
        if held >= _LEAST and _begins_anew(passage, passages[index - 1]):
            turn, held = turn + 1, 0
        held += 1
        room = _ROOMS[turn % len(_ROOMS)]
        if room is not Setting.ROOM and _stays(staging, passage):
            # What is told of stands in the living room: so does the rest of the scene.
            turn, held, room = turn + 1, 0, Setting.ROOM
            turn += _ROOMS[turn % len(_ROOMS)] is not Setting.ROOM
        shown.append(staging.model_copy(update={"setting": room, "landmark": None}))
    return shown


def _begins_anew(passage: Passage, before: Passage) -> bool:
    first = passage.spans[0].first_word == 0 and passage.line is not before.line
    return first and passage.line.speaker == NARRATOR and bool(_NEW_TIME.match(passage.line.text.lower()))


def _stays(staging: Staging, passage: Passage) -> bool:
    fixed = any(actor.at and actor.relation in (Relation.ON, Relation.IN) for actor in staging.actors)
    return fixed or bool(_FIXED & set(staging.props)) or bool(_PLACED.search(passage.line.text.lower()))
