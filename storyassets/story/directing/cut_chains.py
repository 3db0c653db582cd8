"""Cut chains: whoever cuts the chain of a thing that was chained up does it at that thing."""

from __future__ import annotations

import re

from storyassets.model.prop import Prop, PropState
from storyassets.model.shot import Action, Relation
from storyassets.story.directing.film import Film

_CUTS = re.compile(
    r"\b(?:cut|cuts|sawed|sawed through|broke) (?:through )?(?:the|its|that) (?:\w+ )?(?:chain|lock)\b"
)


def show_at_thing(film: Film) -> None:
    """The thing stands there, not the chain alone."""
    for index in film.told():
        doer, staging = film.lone(index), film.stagings[index]
        if doer is None or doer.action is not Action.WORK or not _CUTS.search(film.text(index)):
            continue
        chained = next(
            (
                one.prop
                for s in reversed(film.stagings[:index])
                for one in s.conditions
                if one.state is PropState.CHAINED and s.setting is staging.setting
            ),
            None,
        )
        if chained is None:
            continue
        at = {"at": chained.value, "relation": Relation.BESIDE, "toward": chained.value}
        tool = (Prop(doer.holds),) if doer.holds else ()
        props = (chained, *tool)
        film.show(index, doer.model_copy(update=at), props=props, conditions=())
