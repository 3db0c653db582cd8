"""Put away: what somebody hides in the attic is laid into a chest, and is in it when one next hears of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Condition, Staging
from storyassets.story.directing.film import Film
from storyassets.story.reading.dressing import PROP_NAMES
from storyassets.story.reading.holding import IMMOVABLE

_HID = re.compile(
    r"\b(?:hid|hides|buried|locked|stored|put) (?:it|them|(?:the|my|his|her) \w+) (?:away )?(?:in|into|under|up in) (?:the|a|an|my|his|her)\b"
)
_RINGS = re.compile(r"\b(?:it|phone|telephone) (?:rang|rings|began to ring|started (?:ringing|to ring))\b")
_STORES = (Setting.ATTIC,)


def show_hidden_things(film: Film) -> None:
    """Kneeling by the open chest with the thing in it; startled before it, when it rings."""
    hidden: tuple[Prop, Setting] | None = None
    for index in film.told():
        doer, staging, text = film.lone(index), film.stagings[index], film.text(index)
        if doer is None or film.passages[index].is_dialogue or staging.setting not in _STORES:
            continue
        thing = Prop(doer.holds) if doer.holds in PROP_NAMES else None
        if _HID.search(text) and thing is not None and thing not in IMMOVABLE:
            hidden = (thing, staging.setting)
            kneels = {"action": Action.KNEEL, "holds": "", "at": "", "toward": Prop.CHEST.value}
            _show(film, index, staging, kneels, Condition(prop=Prop.CHEST, inside=(thing,)))
        elif hidden == (thing, staging.setting) and _RINGS.search(text):
            starts = {"action": Action.LOOK, "emotion": Emotion.FEAR, "holds": "", "toward": Prop.CHEST.value}
            state = Condition(prop=Prop.CHEST, state=PropState.RINGING, inside=hidden[:1])
            _show(film, index, staging, starts, state)
            hidden = None


def _show(film: Film, index: int, staging: Staging, deed: Mapping[str, object], chest: Condition) -> None:
    doer = staging.actors[0].model_copy(update=deed)
    film.show(index, doer, framing=Framing.MEDIUM, props=(Prop.CHEST,), conditions=(chest,))
