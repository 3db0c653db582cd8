"""Confessions: who says before the others that it was they, stands there with a raised hand; who keeps it to themselves has a finger at the lips."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film

_CONFESSES = re.compile(r"^(?:i did(?: it)?|it was me|it was i)\W*$")
_KEEPS = re.compile(
    r"\b(?:did not|didn['’]t|would not|wouldn['’]t|never|refused to) (?:\w+ )?(?:say|said|tell|told|reveal\w*|betray\w*|admit\w*|give away) (?:\w+ ){0,2}?"
    r"who (?:(?:had|has) \w+|stole|took|did it|broke|hid|wrote|sent|ate|paid|gave|put)\b"
    r"|\b(?:kept|keeps|keep) (?:it|that|this|the|his|her|their|my|our) (?:\w+ )?secret\b|\bswor(?:e|n) to secrecy\b"
)
"""Who did it stays with them."""
_IDLE = frozenset(
    {Action.STAND, Action.LOOK, Action.TALK, Action.POINT, Action.LAUGH, Action.GIVE, Action.HIDE}
)


def keep_secret(film: Film) -> None:
    """`He did not say who had stolen it`: a finger at the lips, and nothing in hand."""
    for index in film.told():
        lone = film.lone(index)
        if lone is None or film.passages[index].is_dialogue or not _KEEPS.search(film.text(index)):
            continue
        who = film.cast.find(lone.character_id)
        if who is None or who.look.crowd or who.look.species is not Species.HUMAN or lone.action not in _IDLE:
            continue
        hush = {
            "action": Action.HUSH,
            "emotion": Emotion.EARNEST,
            "holds": "",
            "at": "",
            "toward": "",
            "thinks": "",
        }
        film.show(index, lone.model_copy(update=hush), framing=Framing.MEDIUM, props=(), conditions=())


def show_confession(film: Film) -> None:
    """`I did`: once, if no hand was raised right before."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        if not passage.is_dialogue or not _CONFESSES.match(film.text(index)):
            continue
        who = film.cast.find(passage.line.speaker)
        speaker = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
        before = film.stagings[index - 1].actors
        raised = any(
            a.action is Action.RAISE and speaker and a.character_id == speaker.character_id for a in before
        )
        if who is None or who.look.species is not Species.HUMAN or speaker is None or raised:
            continue
        stands = speaker.model_copy(
            update={
                "action": Action.RAISE,
                "emotion": Emotion.ASHAMED,
                "holds": "",
                "at": "",
                "toward": "",
                "speaks": True,
            }
        )
        film.show(index, stands, framing=Framing.MEDIUM, props=(), conditions=(), elsewhere=None)
        return
