"""Posting: who sends a message or a letter today is not with whoever gets it; a letter goes into the mailbox."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Relation
from storyassets.story.directing.film import Film

_SENDS = re.compile(
    r"\b(?:text(?:ed|s)|messag(?:ed|es)|e-?mail(?:ed|s)|dm(?:ed|s)|(?:sent|sends) .{0,24}(?:text|message|e-?mail|thumbs|emoji|selfie|link|photo|picture|video))\b"
)
_MAILS = re.compile(
    r"\b(?:mail(?:ed|s)|posted (?:the|a|his|her|my) (?:\w+ )?(?:letter|card|postcard|check|package|parcel|envelope))\b(?! carrier)"
)
_PHONES = (Prop.PHONE.value, Prop.LAPTOP.value)
_MAIL = (
    Prop.LETTER.value,
    Prop.CHECK.value,
    Prop.DOCUMENT.value,
    Prop.PHOTO.value,
    Prop.NOTEBOOK.value,
    Prop.BOX.value,
)


def show_posting(film: Film) -> None:
    """Each of them, where it is told."""
    for index in film.told():
        if not film.is_scene(index) or film.passages[index].is_dialogue:
            continue
        staging, text = film.stagings[index], film.text(index)
        doer = staging.actors[0]
        if doer.holds in _PHONES and _SENDS.search(text) and len(staging.actors) > 1:
            film.show(index, doer.model_copy(update={"toward": ""}))
        elif doer.action is Action.GIVE and doer.holds in _MAIL and _MAILS.search(text):
            mails = {"at": Prop.MAILBOX.value, "relation": Relation.BESIDE, "toward": Prop.MAILBOX.value}
            film.show(
                index,
                doer.model_copy(update=mails),
                framing=Framing.MEDIUM,
                setting=Setting.DRIVEWAY,
                landmark=None,
                props=(Prop.MAILBOX,),
                conditions=(),
            )
