"""Screens and pictures: who deletes a file sits at a computer, a screen at home is a television, a drawing is seen itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Beat
from storyassets.model.shot import Action, Condition, Staging
from storyassets.story.directing.cutting import Passage
from storyassets.story.reading.things import find_props

_TYPES = re.compile(
    r"\b(?:deleted|typed|types|typing|pressed (?:one |a |the )?(?:\w+ )?(?:key|button|enter|send)|clicked|logged (?:in|on)|"
    r"hacked|programmed|emailed|coded|wrote (?:the |some )?code)\b"
)
_DESKS = (Setting.OFFICE, Setting.ROOM, Setting.BEDROOM, Setting.CLASSROOM)
_RESTING = (Action.STAND, Action.LOOK, Action.WALK, Action.TALK, Action.SIT, Action.WORK, Action.POINT)
_COMPUTERS = re.compile(
    r"\b(?:computers?|monitor|keyboard|database|software|code|office|desktop|intern|website)\b"
)
_LATER = re.compile(r"^(?:today|now)\b|\byears later\b")
"""By then what was on a screen is long past."""

_DRAWN = re.compile(
    r"\b(?P<what>drawings?|paintings?|sketch|photo|photograph|picture|portrait) (?:of|showed|showing) (?:a|an|the|her|his|my|him|me)\b"
)
_PICTURES = re.compile(r"\b(?:photos|pictures|photographs|album|every (?:photo|picture))\b")
_ONE_OF_THEM = re.compile(
    r"^in the (?:first|second|third|last|next) (?:(?:one|photo|picture)\b|(?:he|she|it|they|i|we)\b)"
)
_SLEEPS = re.compile(r"\b(?:asleep|sleeping|in (?:a |her |his |the )?bed)\b")
_BY_HAND = ("drawing", "drawings", "sketch")


def show_screens(stagings: Sequence[Staging], passages: Sequence[Passage]) -> list[Staging]:
    """The same pictures, with the screens at which people work or which they watch, and with drawings told of."""
    computers = any(_COMPUTERS.search(passage.line.text.lower()) for passage in passages)
    seen: list[Staging] = []
    later = pictures = False
    for staging, passage in zip(stagings, passages, strict=True):
        if not computers:
            staging = _on_television(staging)
        told = passage.line.speaker == NARRATOR and not staging.imagined and passage.beat is not Beat.HOOK
        if told:
            text = passage.low
            pictures = pictures or _PICTURES.search(text) is not None
            later = later or _LATER.search(text) is not None
            if later and Prop.COMPUTER not in find_props(passage.words):
                staging = staging.model_copy(
                    update={"props": tuple(prop for prop in staging.props if prop is not Prop.COMPUTER)}
                )
            staging = _at_keyboard(staging, text)
            staging = _show_drawing(staging, text, pictures=pictures)
        seen.append(staging)
    return seen


def _on_television(staging: Staging) -> Staging:
    """Where nobody has a computer, a screen is that of a television."""
    if Prop.COMPUTER not in staging.props or staging.setting is Setting.OFFICE:
        return staging
    props = tuple(Prop.TELEVISION if prop is Prop.COMPUTER else prop for prop in staging.props)
    conditions = tuple(one for one in staging.conditions if one.prop is not Prop.COMPUTER)
    return staging.model_copy(update={"props": props, "conditions": conditions})


def _at_keyboard(staging: Staging, text: str) -> Staging:
    if staging.setting not in _DESKS or not staging.actors or not _TYPES.search(text):
        return staging
    doer = staging.actors[0]
    if doer.action not in _RESTING or doer.holds:
        return staging
    types = {"action": Action.WORK, "at": Prop.COMPUTER.value, "toward": ""}
    props = tuple(dict.fromkeys((Prop.COMPUTER, *staging.props)))[:2]
    actors = (doer.model_copy(update=types), *staging.actors[1:])
    return staging.model_copy(update={"actors": actors, "props": props})


def _show_drawing(staging: Staging, text: str, *, pictures: bool) -> Staging:
    """Of what is drawn or photographed only the sheet is there, not the thing or the one on it."""
    found = _DRAWN.search(text)
    if _ONE_OF_THEM.search(text) and pictures:
        return staging.model_copy(update={"actors": (), "props": (Prop.PHOTO,), "conditions": ()})
    if found is None:
        return staging
    drawn = [prop for prop in find_props(text[found.end("what") :].split()) if prop is not Prop.PHOTO]
    if _SLEEPS.search(text, found.end()):
        drawn = [Prop.BED]
    by_hand = found.group("what") in _BY_HAND and bool(drawn)
    conditions = (Condition(prop=Prop.PHOTO, inside=(drawn[0],)),) if by_hand else ()
    return staging.model_copy(update={"actors": (), "props": (Prop.PHOTO,), "conditions": conditions})
