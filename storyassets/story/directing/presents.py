"""Presents: what is given is what was promised, and no box."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Action, Actor, Condition, Relation, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.materials import MADE_OF
from storyassets.story.reading.things import find_props

_PROMISES = re.compile(
    r"\b(?:will|shall|['’]ll|wants? to|going to|promised to) (?:\w+ ){0,2}(?:make|sew|knit|bake|bring|buy|give)\b"
)
_PRESENTS = re.compile(r"\b(?:presents?|gifts?)\b")
_LAID = re.compile(r"\b(?:laid|lay|put|set|left|placed)\b")
_PLURAL = re.compile(r"\b(?:presents|gifts)\b")
_TAKEN = re.compile(r"\b(?:dressed|put (?:\w+ ){0,3}on|took|takes?|ate|eaten|opened|unwrapped|wore)\b")
_MOST_CONDITIONS, _MOST_PROPS = 3, 3


def show_presents(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures, with the things that somebody said they would make where presents would be."""
    shown: list[Staging] = []
    promised: Prop | None = None
    lies_in: Setting | None = None
    for staging, passage in zip(stagings, passages, strict=True):
        text = passage.line.text.lower()
        if _PROMISES.search(text):
            things = [thing for thing in find_props(passage.line.text.split()) if thing in MADE_OF]
            promised = things[0] if things else promised
        if promised is not None and passage.beat is not Beat.HOOK and not passage.is_dialogue:
            said = " ".join(passage.narrated).lower()
            lies_in = None if _TAKEN.search(said) else lies_in
            staging = _show(staging, promised, text)
            if _LAID.search(text) and Prop.TABLE in staging.props and promised in staging.props:
                lies_in = staging.setting
            elif lies_in is staging.setting and Prop.TABLE in staging.props and not staging.imagined:
                staging = _leave(staging, promised)
        shown.append(staging)
    return shown


def _show(staging: Staging, promised: Prop, text: str) -> Staging:
    """The thing itself instead of the box; laid on a table it is in nobody's hands."""
    gift = Prop.GIFT.value
    held = any(actor.holds == gift for actor in staging.actors)
    if not _PRESENTS.search(text) or not (held or Prop.GIFT in staging.props):
        return staging
    many = Condition(prop=promised, many=_PLURAL.search(text) is not None)
    rest = (one for one in staging.conditions if one.prop not in (promised, Prop.GIFT))
    laid = _LAID.search(text) is not None and Prop.TABLE in staging.props
    props = tuple(dict.fromkeys(promised if prop is Prop.GIFT else prop for prop in staging.props))
    actors = tuple(_with_it(actor, promised, laid=laid) for actor in staging.actors)
    return staging.model_copy(
        update={
            "actors": actors,
            "props": (props if promised in props else (*props, promised))[:_MOST_PROPS],
            "conditions": (many, *rest)[:_MOST_CONDITIONS],
        }
    )


def _leave(staging: Staging, promised: Prop) -> Staging:
    """It still lies on the table."""
    if promised in staging.props or len(staging.props) >= _MOST_PROPS:
        return staging
    many = Condition(prop=promised, many=True)
    conditions = (many, *(one for one in staging.conditions if one.prop is not promised))[:_MOST_CONDITIONS]
    return staging.model_copy(update={"props": (*staging.props, promised), "conditions": conditions})


def _with_it(actor: Actor, promised: Prop, *, laid: bool) -> Actor:
    if actor.holds != Prop.GIFT.value:
        return actor
    if not laid or actor.action is Action.LAY:
        return actor.model_copy(update={"holds": promised.value})
    at = {"at": Prop.TABLE.value, "relation": Relation.BEHIND, "toward": promised.value}
    return actor.model_copy(update={"action": Action.LOOK, "holds": "", **at})
