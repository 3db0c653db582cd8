"""Talk of small folk: while people speak of them it is seen how they freeze, and how what they need is sewn."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.small_folk import GARMENTS, PROMISES, PUT_ON, is_small
from storyassets.story.reading.things import find_props

_COLD = re.compile(r"\b(?:cold|freez\w*|frozen|shiver\w*|naked|in rags|nothing on|no clothes)\b")
_RUNS = re.compile(r"\br[au]n(?:ning)?\b")


def show_talk_of_small_folk(
    stagings: Sequence[Staging],
    passages: Sequence[Passage],
    kinds: list[ShotKind],
    cast: Cast,
    spare: int,
) -> list[Staging]:
    """The same pictures, `spare` faces the fewer; while people speak of them, it is seen how they freeze, and how their clothes are sewn."""
    shown: list[Staging] = []
    folk: Actor | None = None
    people: list[str] = []
    faces: set[int] = set()
    worn = False
    for index, (staging, passage) in enumerate(zip(stagings, passages, strict=True)):
        text = passage.low
        small = [a for a in staging.actors if is_small(a.character_id, cast)]
        if passage.beat is not Beat.HOOK:
            folk = small[0] if small else folk
            worn = worn or (bool(small) and passage.line.speaker == NARRATOR and bool(PUT_ON.search(text)))
        said = _show_said(staging, passage, text, folk, people) if folk is not None else None
        spoken = passage.is_dialogue and not is_small(passage.line.speaker, cast)
        face = kinds[index] is ShotKind.TALKING_HEAD
        if index in faces:
            said, staging = None, _with_face_alone(staging, passage.line.speaker)
        if said is not None and said.imagined and face and spare <= 0:
            other = _find_other_face(index, passages, kinds, stagings)
            if other is not None:
                faces.add(other)
                kinds[other], spare = ShotKind.TALKING_HEAD, spare + 1
        if said is not None and spoken and passage.beat is not Beat.HOOK and (spare > 0 or not face):
            spare -= face
            staging, kinds[index] = said, ShotKind.BROLL
        elif worn:
            staging = _without_garments(staging)
        people = [
            a.character_id for a in staging.actors if a.character_id not in (s.character_id for s in small)
        ] or people
        shown.append(staging)
    return shown


def _find_other_face(
    index: int, passages: Sequence[Passage], kinds: Sequence[ShotKind], stagings: Sequence[Staging]
) -> int | None:
    """A later scene in which the same one speaks: their face may be seen then instead."""
    speaker = passages[index].line.speaker
    return next(
        (
            k
            for k in range(index + 1, len(passages))
            if passages[k].line.speaker == speaker
            and kinds[k] in (ShotKind.BROLL, ShotKind.INSERT)
            and passages[k].line is not passages[index].line
            and speaker in {actor.character_id for actor in (*stagings[k].actors, *stagings[index].actors)}
        ),
        None,
    )


def _with_face_alone(staging: Staging, speaker: str) -> Staging:
    own = next((a for a in staging.actors if a.character_id == speaker), Actor(character_id=speaker))
    free = {"action": Action.TALK, "holds": "", "at": "", "speaks": False}
    alone = own.model_copy(update={**free, "emotion": Emotion.TENDER})
    return staging.model_copy(update={"actors": (alone,), "props": (), "conditions": (), "imagined": False})


def _show_said(
    staging: Staging, passage: Passage, text: str, folk: Actor, people: Sequence[str]
) -> Staging | None:
    if _COLD.search(text):
        freezes: dict[str, object] = {
            "action": Action.RUN if _RUNS.search(text) else Action.CRY,
            "emotion": Emotion.FEAR,
            "holds": "",
            "at": "",
            "toward": "",
        }
        update: dict[str, object] = {
            "actors": (folk.model_copy(update=freezes),),
            "props": (),
            "conditions": (),
        }
        place = {"setting": Setting.CITY, "weather": Weather.SNOW, "time_of_day": TimeOfDay.NIGHT}
        return staging.model_copy(update={**update, **place, "landmark": None, "imagined": True})
    made = next((prop for prop in find_props(passage.words) if prop in GARMENTS), None)
    if not PROMISES.search(text) or made is None:
        return None
    maker = passage.line.speaker
    sews = Actor(
        character_id=maker, action=Action.WORK, emotion=Emotion.TENDER, holds=Prop.NEEDLE.value, at=made.value
    )
    beside = [who for who in dict.fromkeys(people) if who not in (maker, folk.character_id)][:1]
    looks = [
        Actor(character_id=who, action=Action.LOOK, emotion=Emotion.TENDER, toward=maker) for who in beside
    ]
    update = {
        "actors": (sews.model_copy(update={"speaks": True}), *looks),
        "props": (made,),
        "imagined": False,
    }
    return staging.model_copy(update=update)


def _without_garments(staging: Staging) -> Staging:
    """What they have put on lies nowhere any more."""
    props = tuple(prop for prop in staging.props if prop not in GARMENTS)
    conditions = tuple(one for one in staging.conditions if one.prop not in GARMENTS)
    if props == staging.props:
        return staging
    return staging.model_copy(update={"props": props, "conditions": conditions})
