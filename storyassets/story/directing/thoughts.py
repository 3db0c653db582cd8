"""Thoughts: what is only feared, wished or planned, and so is seen in somebody's mind or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from storyassets.model.shot import Action, WordSpan
from storyassets.story.reading.deed import Deed

_UNSEEN = frozenset(
    {Action.TALK, Action.SHOUT, Action.LOOK, Action.STAND, Action.POINT, Action.BEG, Action.SIT, Action.LIE}
    | {Action.LAUGH, Action.CRY, Action.RAISE}
)
"""To think of these is no picture: the face of whoever thinks is one."""


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
