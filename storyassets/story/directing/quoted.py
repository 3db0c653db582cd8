"""Quoted: what somebody says within a sentence of the narrator's is said, and done by nobody there."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.script import NARRATOR
from storyassets.model.shot import Action, ShotKind
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film

_SAYS = re.compile(
    r"\b(?P<who>\w+)(?:['’]d)? (?:would |used to |always |only |just )*"
    r"(?:said|says?|tells?|told|asks?|asked|calls?|called|cried|shouts?|shouted|whispers?|whispered|answered|replied|repeated|warned"
    r"|begged|muttered|added|words were)\b[^\"“”]{0,24}[,:]? ?[\"“]"
)
_OPENS_WITHIN = 5
"""So few words come before a quotation that the picture is of it."""

_DEEDS = frozenset(
    {Action.SLEEP, Action.RUN, Action.EAT, Action.DRINK, Action.DANCE, Action.FIGHT, Action.JUMP, Action.FALL}
    | {Action.CLIMB, Action.FLY, Action.SWIM, Action.DIG, Action.DEAD, Action.LIE, Action.HIDE, Action.THROW}
    | {Action.RIDE, Action.TRAPPED, Action.WORK, Action.KNOCK, Action.PUSH, Action.PULL, Action.LAY}
    | {
        Action.STRIKE,
        Action.KICK,
        Action.DIVE,
        Action.CATCH,
        Action.FAINT,
        Action.CRAWL,
        Action.TEAR,
        Action.TURN,
    }
)


def say_what_is_quoted(film: Film) -> None:
    """'She'd say, “He's only sleeping”': she speaks, and nobody sleeps."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        told = passage.line.speaker == NARRATOR and film.kinds[index] is ShotKind.BROLL
        if not told or len(staging.actors) != 1 or staging.actors[0].action not in _DEEDS:
            continue
        who = _who_says(passage.line.text, passage.spans[0].first_word)
        if who is None:
            continue
        actor = staging.actors[0]
        speaks = (actor.character_id == FIRST_PERSON) == (who == "i")
        said = {"action": Action.TALK if speaks else Action.LOOK, "at": "", "holds": "", "speaks": speaks}
        update = {"actors": (actor.model_copy(update=said),), "imagined": False, "props": ()}
        film.stagings[index] = staging.model_copy(update=update)
        film.framings[index] = (
            Framing.MEDIUM if film.framings[index] is Framing.WIDE else film.framings[index]
        )


def _who_says(text: str, first_word: int) -> str | None:
    """The word for whoever says what is heard from that word on, if it is quoted there."""
    words = text.lower().split()
    before, start = " ".join(words[:first_word]), " ".join(words[first_word : first_word + _OPENS_WITHIN])
    open_before = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    tags = list(_SAYS.finditer(f"{before} {start}" if not open_before else before))
    here = open_before or any(mark in start for mark in '"“')
    return tags[-1].group("who") if tags and here else None
