"""Hosts: whoever is visited, served or given to is there too, though the words call them 'a relative' or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.words.phrases import bare

_WITH_SOMEBODY = re.compile(
    r"\b(?:visit(?:ed|s)?|paid (?:\w+ ){0,3}visit|(?:serv|invit|entertain|welcom|greet|host)(?:ed|es|s)"
    r"|offer(?:ed|s)|show(?:ed|s) (?:him|her|them)|for (?:lunch|dinner|supper)|to (?:lunch|dinner|supper)|(?:dined|feasted|shared|ate) (?:\w+ ){0,3}(?:with|together))\b"
)
_RELATED = re.compile(
    r"\b(?:relative|cousin|kinsman|friend|neighbou?r|guest|host|companion|acquaintance|fellow)\b"
)


_AT_THE_DOOR = re.compile(
    r"\b(?:opened|opens|answered|answers) the (?:front )?(?:door|gate)\b|\blet (?:him|her|me|them|us) in\b"
)
"""Whoever came stands before it."""


def find_host(
    line_words: Sequence[str], actors: Sequence[Actor], cast: Cast, seen: Sequence[str], last: Sequence[Actor]
) -> str:
    """The other one of a meeting at which only one is named: who came, or of two of a kind the other."""
    if len(actors) != 1:
        return ""
    text = " ".join(bare(word) for word in line_words)
    if _AT_THE_DOOR.search(text):
        came = [one.character_id for one in last if one.character_id != actors[0].character_id]
        alone = came if len(last) == 1 else []
        return next((who for who in alone if cast.find(who)), "")
    if _WITH_SOMEBODY.search(text) is None:
        return ""
    doer = cast.find(actors[0].character_id)
    if doer is None or doer.look.crowd:
        return ""
    others = [c for c in cast.characters if c is not doer and not c.look.crowd]
    kin = [c.character_id for c in others if c.look.species is doer.look.species]
    met = [who for who in kin if who in seen]
    if len(kin) == 1 and (met or _RELATED.search(text)):
        return kin[0]
    return met[0] if len(met) == 1 else ""


def look_on(who: str, doer: Actor) -> Actor:
    """The other one, who sees it."""
    felt = Emotion.CALM if doer.emotion in (Emotion.FEAR, Emotion.SUSPENSE) else doer.emotion
    return Actor(character_id=who, action=Action.LOOK, emotion=felt, toward=doer.character_id)
