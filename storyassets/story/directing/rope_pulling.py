"""Rope pulling: where two sides have the ends of a rope, many who are told to hold, lean or slide are seen pulling at it."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.film import Film

_CONTEST = re.compile(r"\btug[- ]of[- ]war\b|\bend of (?:a|the|our|their) rope\b|\bother end\b.*\brope\b")
_PULLS = re.compile(
    r"\b(?:pull\w*|haul\w*|heav\w+|tug(?:s|ged|ging)?|lean(?:s|ed|ing)? back|slid(?:e|es|ing)?|dig(?:s|ging)? in|dug in|heels|hold(?:s|ing)?|held|(?:one|the other) end|rope (?:jump|tighten|snap|jerk|move|creep|stretch|went)\w*)\b"
)
_OF_MANY = re.compile(r"\b(?:we|we['’]re|they|heels|ropes?|all of us|(?:one|the other) end)\b")
_NOT_NOW = re.compile(
    r"\b(?:in (?:our|their|my|his|her) laps?|let go|dropped|hamstring|fell|heap|hands? of)\b"
)
_IDLE = frozenset({Action.LOOK, Action.STAND, Action.LAUGH})
_ROPE = Prop.ROPE.value


def pull_the_rope(film: Film) -> None:
    """Of a contest at a rope the pull is seen: by whoever are many, where they idle or only the rope would be seen."""
    told = " ".join(film.text(index) for index in range(len(film.passages)))
    if not _CONTEST.search(told):
        return
    crowd = next((one.character_id for one in film.cast.characters if _is_team(film, one.character_id)), "")
    for index in film.told():
        text = film.text(index)
        if not _PULLS.search(text) or _NOT_NOW.search(text) or film.passages[index].is_dialogue:
            continue
        actors = film.stagings[index].actors
        many = [actor for actor in actors if _is_team(film, actor.character_id) and actor.action in _IDLE]
        if many:
            pulls = {"action": Action.PULL, "holds": _ROPE, "toward": "", "at": ""}
            film.show(
                index,
                many[0].model_copy(update=pulls),
                framing=Framing.WIDE,
                props=(Prop.ROPE,),
                conditions=(),
            )
        elif crowd and _is_theirs(film, index, text):
            team = Actor(character_id=crowd, action=Action.PULL, holds=_ROPE)
            film.show(index, team, framing=Framing.WIDE, props=(Prop.ROPE,), conditions=())


def _is_theirs(film: Film, index: int, text: str) -> bool:
    """Whether the words are of those at the rope: nobody else is named, and they or their rope are told of."""
    seen = {actor.character_id for actor in film.stagings[index].actors}
    named = {mention.character_id for mention in film.book.find(film.passages[index].words)}
    return bool(
        not seen & named and _OF_MANY.search(text) and (not seen or " we" in f" {text}" or "heels" in text)
    )


def _is_team(film: Film, who: str) -> bool:
    """Whether they are many people."""
    return film.natures.is_crowd(who) and film.natures.species(who) is Species.HUMAN
