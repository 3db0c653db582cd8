"""Unseen: who is only heard is outside, and comes in when the door opens."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.acting import suit_body
from storyassets.story.directing.chase import chase
from storyassets.story.reading.mentions import NameBook
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_HEARING = word_set("heard hear hears hearing")
_WITHIN = 5
"""So many words after 'heard' stands who is heard."""

_TOLD = word_set("that how of about from why what say says said tell tells told")
"""'He heard that the lion was ill': nobody is heard."""

_OPENS = re.compile(
    r"\b(?:door|gate|lid|window|curtain|shutters?)\b (?:\w+ ){0,2}(?:opened|flew open|burst|swung|broke|was (?:\w+ )?(?:opened|thrown|pushed|flung|torn))\b"
    r"|\bburst (?:in|open|through)\b"
)
_GRIM = (Emotion.FEAR, Emotion.SUSPENSE, Emotion.SURPRISE)
_COME_WITH = 2


def find_heard(words: Sequence[str], book: NameBook, there: set[str]) -> str:
    """Who is only heard by these words, and is not among those who are there; '' for nobody."""
    plain = [bare(word) for word in words]
    mentions = book.find(words)
    for index, word in enumerate(plain):
        if word not in _HEARING or (plain[index + 1 : index + 2] and plain[index + 1] in _TOLD):
            continue
        for mention in mentions:
            if index < mention.first <= index + _WITHIN and mention.character_id not in there:
                return mention.character_id
    return ""


def is_opening(words: Sequence[str]) -> bool:
    """Whether a door opens, and nobody is said to come."""
    return _OPENS.search(" ".join(bare(word) for word in words)) is not None


def come_in(who: str, there: Sequence[Actor], felt: Emotion, cast: Cast) -> list[Actor]:
    """Whoever was heard comes in: a beast at a run, after those who are there; people at a walk."""
    character = cast.find(who)
    comer = Actor(character_id=who, action=Action.WALK, emotion=felt)
    others = [one for one in there if one.character_id != who][:_COME_WITH]
    if character is None or not others:
        return [comer, *others]
    hunts = character.look.species is not Species.HUMAN and felt in _GRIM
    if not hunts:
        looking = {"action": Action.LOOK, "toward": who, "holds": "", "at": ""}
        return [suit_body(comer, cast), *(one.model_copy(update=looking) for one in others[:1])]
    calm = {"emotion": Emotion.CALM, "action": Action.RUN, "holds": ""}
    pursuer, first = chase(comer.model_copy(update=calm), others[0].model_copy(update=calm), Action.RUN, cast)
    rest = [first.model_copy(update={"character_id": one.character_id}) for one in others[1:]]
    return [pursuer, first, *rest]
