"""Straining: who tries to get at what is in a jug has beak or muzzle in its neck."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import props_named
from storyassets.model.shot import Action, Actor, Relation, Staging

_TRIES = re.compile(r"\b(?:tried|tries|trying|strain\w*|stretch\w*|reach|reached|reaching)\b")
_IDLE = frozenset({Action.LOOK, Action.STAND, Action.SIT, Action.WALK})
_VESSELS = props_named("pitcher jar vase")


def strain(actor: Actor, staging: Staging, words: Sequence[str]) -> Actor:
    """The same actor; one who is alone and tries, reaches for what is in the vessel of the picture."""
    vessel = next((prop for prop in staging.props if prop in _VESSELS), None)
    if vessel is None or len(staging.actors) != 1 or actor.action not in _IDLE or actor.holds:
        return actor
    if _TRIES.search(" ".join(words).lower()) is None:
        return actor
    return actor.model_copy(
        update={"action": Action.DRINK, "at": vessel.value, "relation": Relation.BESIDE, "toward": ""}
    )
