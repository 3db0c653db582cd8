"""At last there: who finds the place of which so much was told stands small before it."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting, TimeOfDay
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film

_FOUND = re.compile(r"\b(?:found|saw|reached|there was|there stood) (?:it|the (?:lighthouse|castle))\b")
_PLACES = {Prop.LIGHTHOUSE: Setting.LIGHTHOUSE, Prop.CASTLE: Setting.CASTLE}


def show_found_place(film: Film) -> None:
    """'And found it': the lighthouse of the stories."""
    told: Setting | None = None
    for index in film.told():
        staging, doer = film.stagings[index], film.lone(index)
        if staging.imagined or Prop.PHOTO in staging.props:
            shown = (*staging.props, *(thing for one in staging.conditions for thing in one.inside))
            told = next((_PLACES[prop] for prop in shown if prop in _PLACES), told)
        if doer is None or told is None or film.passages[index].is_dialogue:
            continue
        if _FOUND.search(film.text(index)):
            looks = {"action": Action.LOOK, "emotion": Emotion.WONDER, "holds": "", "at": "", "toward": ""}
            seen: dict[str, object] = {"setting": told, "time_of_day": TimeOfDay.DUSK, "props": ()}
            seen |= {"conditions": (), "landmark": None, "corner": 0}
            film.show(index, doer.model_copy(update=looks), framing=Framing.WIDE, **seen)
