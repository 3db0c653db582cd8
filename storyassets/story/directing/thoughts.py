"""Thoughts: what is only feared, wished or planned, and so is seen in somebody's mind or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Staging, WordSpan
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.dressing import OUTDOOR_THINGS, fits
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.things import find_props, is_plain

_TOLD_OF = re.compile(
    r"\b(?:stor(?:y|ies)|tales?|songs?|told|tells?|spoke|talked|sang|dreams?|dreamed|dreamt|thought|remembered)"
    r" (?:\w+ ){0,5}(?:about|of)\b|\b(?:saved|saving|put by|set aside)(?: up)? for\b"
)
_SAVED_FOR = re.compile(r"\b(?:saved|saving|put by|set aside)(?: up)? for\b")
_AT_SEA = {
    Prop.SHIP: Setting.SEA,
    Prop.BOAT: Setting.SEA,
    Prop.LIGHTHOUSE: Setting.SHORE,
    Prop.ANCHOR: Setting.SHORE,
}
_BEGINS = re.compile(
    r"\b(?:wanted|ready|eager|set (?:out|about)|about|hurried|sat down|began)(?: to)? (?:get to|go to|set to|start|begin|go)?\s?(?:to )?work\w*\b"
)
_AT_ONCE = (Action.WORK,)
_UNSEEN = frozenset(
    {Action.TALK, Action.SHOUT, Action.LOOK, Action.STAND, Action.POINT, Action.BEG, Action.SIT, Action.LIE}
    | {Action.LAUGH, Action.CRY, Action.RAISE}
)
"""To think of these is no picture: the face of whoever thinks is one."""


def as_begun(deeds: Sequence[Deed], words: Sequence[str]) -> list[Deed]:
    """The same deeds; whoever wants to get to work at once is at it."""
    if not _BEGINS.search(" ".join(words).lower()):
        return list(deeds)
    return [replace(d, is_imagined=False) if d.action in _AT_ONCE else d for d in deeds]


def is_thought(deeds: Sequence[Deed], span: WordSpan) -> bool:
    """Whether these words tell of a deed that can be seen, and only as of a thought."""
    here = [deed for deed in deeds if span.first_word <= deed.at < span.end_word and deed.action is not None]
    return any(d.is_imagined and d.action not in _UNSEEN for d in here) and all(
        deed.is_imagined or deed.action in _UNSEEN for deed in here
    )


def as_imagined(deeds: Sequence[Deed]) -> list[Deed]:
    """The same deeds; nobody does anything but what is imagined."""
    return [
        deed if deed.is_imagined or deed.action is None else replace(deed, action=None, holds="", by="")
        for deed in deeds
    ]


def as_real(deeds: Sequence[Deed]) -> list[Deed]:
    """The same deeds without what is imagined; to whom it would be done is there, and nothing is done to them."""
    return [
        replace(deed, action=None, feeling=deed.feeling) if deed.is_imagined else deed
        for deed in deeds
        if not (deed.is_imagined and deed.is_doer)
    ]


def is_saved_for(words: Sequence[str]) -> bool:
    """Whether the words tell of a thing that somebody saves for, and does not have."""
    return _SAVED_FOR.search(" ".join(words).lower()) is not None


def find_told_thing(words: Sequence[str]) -> Prop | None:
    """The thing of which words say that somebody told, sang or dreamt of it: 'every story was about a lighthouse'."""
    told = _TOLD_OF.search(" ".join(words).lower())
    if told is None:
        return None
    after = words[len(" ".join(words).lower()[: told.end()].split()) :]
    return next((thing for thing in find_props(after) if not is_plain(thing)), None)


def imagine_thing(thing: Prop, staging: Staging) -> Staging:
    """A thing alone, in somebody's mind, where such a thing is."""
    setting = staging.setting
    if thing in _AT_SEA:
        setting = _AT_SEA[thing]
    elif not fits(thing, setting):
        setting = Setting.ROOM if setting not in INDOORS else Setting.FIELD
    if thing in OUTDOOR_THINGS and setting in INDOORS:
        setting = Setting.FIELD
    return staging.model_copy(
        update={"actors": (), "props": (thing,), "setting": setting, "imagined": True, "conditions": ()}
    )
