"""Pointed at: what all point at is on the picture, large and free; the last word is its."""

from __future__ import annotations

import re

from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Action, Angle, Framing, ShotKind, Turned
from storyassets.story.directing.film import Film

_BLAMES = re.compile(r"\b[A-Z][a-z]+ (?:did|does|was|is) (?:it|that|this|guilty|to blame)\b")
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


def end_on_the_blamed(film: Film) -> None:
    """The last words blame one of whom only the coat on a chair is ever seen: that is the last picture."""
    last = len(film.passages) - 1
    passage = film.passages[last]
    if last < 2 or passage.line.speaker == NARRATOR or passage.beat is not Beat.RESOLUTION:
        return
    before = film.stagings[last - 1]
    clad = next((one for one in before.conditions if one.prop is Prop.CHAIR and one.inside), None)
    points = any(actor.action is Action.POINT for actor in before.actors)
    if film.faces or clad is None or not points or not _BLAMES.search(" ".join(passage.words)):
        return
    fields = {name: getattr(before, name) for name in ("setting", "place_seed", "time_of_day", "weather")}
    film.show(last, framing=Framing.CLOSE, props=(Prop.CHAIR,), conditions=(clad,), late=3, **fields)
    film.kinds[last] = ShotKind.INSERT
