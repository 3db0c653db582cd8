"""Pointed at: what all point at is on the picture, large and free; the last word is its."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat, Emotion
from storyassets.model.shot import Action, Condition, ShotKind, Turned
from storyassets.story.directing.film import Film

_BLAMES = re.compile(r"\b[A-Z][a-z]+ (?:did|does|was|is) (?:it|that|this|guilty|to blame)\b")
_LATELY, _MOST = 4, 3
_NEAR = 3
"""So many of a crowd are seen near."""


def show_accusers(film: Film) -> None:
    """A crowd that points at a thing: near, at one side; the next time at the other."""
    side = Turned.LEFT
    for index, staging in enumerate(film.stagings):
        if not staging.actors or film.kinds[index] is not ShotKind.BROLL:
            continue
        doer = staging.actors[0]
        character = film.cast.find(doer.character_id)
        crowd = character is not None and character.look.crowd and character.look.species is Species.HUMAN
        if (
            not crowd
            or doer.action is not Action.POINT
            or doer.toward not in {prop.value for prop in staging.props}
        ):
            continue
        points = doer.model_copy(update={"count": min(doer.count or _NEAR, _NEAR), "turned": side})
        film.framings[index] = Framing.MEDIUM
        film.stagings[index] = staging.model_copy(update={"actors": (points,), "angle": Angle.EYE_LEVEL})
        side = Turned.RIGHT if side is Turned.LEFT else Turned.LEFT


def clear_the_view(film: Film) -> None:
    """Where one points at a thing and others are there, no table stands before it: it is between them."""
    for index in film.told():
        staging = film.stagings[index]
        if len(staging.actors) < 2 or not film.is_scene(index):
            continue
        doer = staging.actors[0]
        aim = next((prop for prop in staging.props if prop.value == doer.toward), None)
        if doer.action is not Action.POINT or aim is None:
            continue
        others = tuple(a.model_copy(update={"turned": Turned.LEFT}) for a in staging.actors[1:])
        points = doer.model_copy(update={"turned": Turned.RIGHT, "at": ""})
        film.show(index, points, *others, framing=Framing.MEDIUM, props=(aim,))


def keep_the_clad_chair(film: Film) -> None:
    """A coat on a chair at which somebody points at the end was there when they came to this place again."""
    last = len(film.passages) - 1
    pointed = next((k for k in (last, last - 1) if _clad_of(film, k) is not None and _points(film, k)), None)
    clad = _clad_of(film, pointed) if pointed is not None else None
    if pointed is None or clad is None:
        return
    for index in range(pointed - 1, max(1, pointed - _LATELY), -1):
        staging = film.stagings[index]
        if staging.setting is not film.stagings[pointed].setting or not film.is_scene(index):
            return
        if _clad_of(film, index) is None and film.framings[index] is not Framing.CLOSE:
            rest = tuple(one for one in staging.conditions if one.prop is not Prop.CHAIR)
            props = (Prop.CHAIR, *(p for p in staging.props if p not in (Prop.CHAIR, Prop.DESK)))[:_MOST]
            film.stagings[index] = staging.model_copy(
                update={"props": props, "conditions": (clad, *rest)[:_MOST]}
            )


def end_on_the_blamed(film: Film) -> None:
    """The last words blame one of whom only the coat on a chair is ever seen: it hangs between two who smile at each other."""
    last = len(film.passages) - 1
    passage = film.passages[last]
    if last < 2 or passage.line.speaker == NARRATOR or passage.beat is not Beat.RESOLUTION:
        return
    before, clad = film.stagings[last - 1], _clad_of(film, last - 1)
    if (
        film.faces
        or clad is None
        or not _points(film, last - 1)
        or not _BLAMES.search(" ".join(passage.words))
    ):
        return
    fields = {name: getattr(before, name) for name in ("setting", "place_seed", "time_of_day", "weather")}
    fields |= {"props": (Prop.CHAIR,), "conditions": (clad,), "late": 3, "emotion": Emotion.JOY}
    speaker = next((a for a in before.actors if a.character_id == passage.line.speaker), None)
    other = next((a for a in before.actors if a.character_id != passage.line.speaker), None)
    if speaker is None or other is None or film.natures.is_crowd(other.character_id):
        film.show(last, framing=Framing.CLOSE, **fields)
        film.kinds[last] = ShotKind.INSERT
        return
    says = {"action": Action.TALK, "emotion": Emotion.TENDER, "toward": other.character_id, "speaks": True}
    laughs = {"action": Action.LAUGH, "emotion": Emotion.RELIEVED, "toward": speaker.character_id}
    pair = (speaker.model_copy(update=says), other.model_copy(update=laughs))
    film.show(last, *pair, framing=Framing.MEDIUM, **fields)


def _clad_of(film: Film, index: int) -> Condition | None:
    """The chair of that picture over which something hangs."""
    return next((c for c in film.stagings[index].conditions if c.prop is Prop.CHAIR and c.inside), None)


def _points(film: Film, index: int) -> bool:
    return any(actor.action is Action.POINT for actor in film.stagings[index].actors)
