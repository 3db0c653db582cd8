"""Confessions: who says before the others that it was they, stands there with a raised hand."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film

_CONFESSES = re.compile(r"^(?:i did(?: it)?|it was me|it was i)\W*$")


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
