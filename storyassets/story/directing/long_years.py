"""Long years: where somebody grows up with the words 'for six years', all these years are on one picture."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Age
from storyassets.model.prop import Prop
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film

_FOR_YEARS = re.compile(
    r"\bfor (?:four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|\d\d?) (?:long )?years\b"
)
_BEFORE_THAT = re.compile(r"\b(?:had|has|have) (?:\w+ ){0,4}for\b")
_GROWS = (Age.CHILD, Age.YOUNG, Age.ADULT, Age.OLD)
_PHONES = (Prop.TELEPHONE.value, Prop.PHONE.value)


def show_years_passing(film: Film) -> None:
    """The one of the picture at the ages that they go through, if they are older after it."""
    for index in film.told():
        text, doer = film.text(index), film.lone(index)
        if doer is None or doer.age is None or not _FOR_YEARS.search(text) or _BEFORE_THAT.search(text):
            continue
        character = film.cast.find(doer.character_id)
        if (
            character is None
            or character.look.crowd
            or _GROWS.index(character.look.age) >= _GROWS.index(doer.age)
        ):
            continue
        between = _GROWS[_GROWS.index(character.look.age) : _GROWS.index(doer.age)]
        ages = (character.look.age, between[-1], doer.age)
        at_ear = {"action": Action.STAND} if doer.holds in _PHONES else {}
        film.show(index, doer.model_copy(update=at_ear), framing=Framing.MEDIUM, ages=ages)
