"""Into things: who is told to tell their sorrows to a stove goes to it, and speaks to it alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Relation, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.things import find_props

_TOLD_TO = re.compile(
    r"\b(?:tell|say|confide|speak|whisper|pour out|lament)\b.{1,40}\bto (?:the|that|this)\b"
)
_WITHIN = 4
"""So many passages after such words the one who was told speaks."""

_CALM = (Emotion.CALM, Emotion.TENDER, Emotion.JOY)
_GRAND = (Setting.THRONE_ROOM, Setting.HALL, Setting.CASTLE, Setting.CORRIDOR)


def speak_into_things(
    stagings: Sequence[Staging], passages: Sequence[Passage], kinds: list[ShotKind], cast: Cast
) -> list[Staging]:
    """The stagings; whoever was sent to a thing with their words kneels before it, in the room where it stands."""
    shown = list(stagings)
    for index, passage in enumerate(passages):
        thing = _find_thing(passage)
        told = _find_told(shown[index], passage, cast)
        if thing is None or not told:
            continue
        near = range(index + 1, min(len(passages), index + 1 + _WITHIN))
        first = next((k for k in near if passages[k].is_dialogue and passages[k].line.speaker == told), None)
        if first is None:
            continue
        line = passages[first].line
        near_by = _find_start(shown, passages, index, told)
        parts = [k for k in range(index, len(passages)) if _is_part(passages[k], passage, line.line_id)]
        for k in [*range(near_by, index), *parts]:
            shown[k] = _urge(_in_its_room(shown[k], thing), told)
        for k in _of_speech(passages, first):
            here = {"setting": shown[first].setting, "landmark": shown[first].landmark}
            shown[k] = _kneel(shown[k].model_copy(update=here), shown[first], told, thing)
            kinds[k] = ShotKind.BROLL
    return shown


def _of_speech(passages: Sequence[Passage], first: int) -> list[int]:
    """All that one says without a break, in however many lines."""
    speaker = passages[first].line.speaker
    end = first
    while end < len(passages) and passages[end].is_dialogue and passages[end].line.speaker == speaker:
        end += 1
    return list(range(first, end))


def _find_thing(passage: Passage) -> Prop | None:
    """The thing to which somebody shall tell something."""
    if not passage.is_dialogue or passage.beat is Beat.HOOK:
        return None
    if not _TOLD_TO.search(passage.line.text.lower()):
        return None
    things = find_props(passage.words)
    return things[-1] if things else None


def _find_told(staging: Staging, passage: Passage, cast: Cast) -> str:
    others = [a.character_id for a in staging.actors if a.character_id != passage.line.speaker]
    speaker = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
    others += [speaker.toward] if speaker is not None else []
    return next((who for who in others if cast.find(who) is not None), "")


def _find_start(shown: Sequence[Staging], passages: Sequence[Passage], index: int, told: str) -> int:
    """The first of the pictures right before, in which the two are together already."""
    pair = {told, passages[index].line.speaker}
    start = index
    while start and passages[start - 1].beat is not Beat.HOOK and shown[start - 1].setting in _GRAND:
        there = {actor.character_id for actor in shown[start - 1].actors}
        if not there or not there <= pair:
            break
        start -= 1
    return start


def _is_part(passage: Passage, order: Passage, answer: str) -> bool:
    return passage.line is order.line or passage.line.line_id == answer


def _in_its_room(staging: Staging, thing: Prop) -> Staging:
    """A stove stands in the kitchen, also of a castle."""
    if thing is not Prop.OVEN or staging.setting not in _GRAND:
        return staging
    return staging.model_copy(update={"setting": Setting.KITCHEN, "landmark": None})


def _urge(staging: Staging, told: str) -> Staging:
    """Whoever asks for those sorrows is kind, and whoever has them is sad."""
    actors = tuple(_moved(a, a.character_id == told) for a in staging.actors)
    return staging.model_copy(update={"actors": actors, "emotion": Emotion.SADNESS})


def _moved(actor: Actor, sad: bool) -> Actor:
    if sad:
        return actor.model_copy(update={"emotion": Emotion.SADNESS}) if actor.emotion in _CALM else actor
    seated = actor.action is Action.SIT and not actor.at
    does = Action.TALK if seated else actor.action
    return actor.model_copy(update={"emotion": Emotion.TENDER, "action": does})


def _kneel(staging: Staging, first: Staging, who: str, thing: Prop) -> Staging:
    there = (*first.actors, *staging.actors)
    own = next((a for a in there if a.character_id == who), Actor(character_id=who))
    update = {"action": Action.KNEEL, "toward": thing.value, "at": thing.value, "relation": Relation.BESIDE}
    sad = own.emotion if own.emotion in (Emotion.GRIEF, Emotion.SADNESS, Emotion.WORRIED) else Emotion.SADNESS
    kneels = own.model_copy(update={**update, "holds": "", "emotion": sad, "speaks": True})
    return staging.model_copy(
        update={"actors": (kneels,), "props": (thing,), "conditions": (), "imagined": False}
    )
