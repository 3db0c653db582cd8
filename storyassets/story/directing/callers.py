"""Callers: after both ends of a call were seen, whoever calls is not in the other's room before somebody hangs up."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.shot import Action, Actor, ShotKind, Staging
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film

_LASTS = 8
_OVER = re.compile(
    r"\b(?:hung up|hangs up|put (?:down )?the (?:phone|receiver)|came (?:over|by|home|back)|arrived|met|meets|visit\w*|at the door|knock\w*"
    r"|later|next (?:day|morning|week)|drove|went to)\b"
)
_AT_EASE = frozenset({Action.TALK, Action.STAND, Action.LOOK, Action.SHOUT, Action.SIT})
_I = re.compile(r"\bi\b")
_PHONES = ("phone", "telephone")


def keep_callers_apart(film: Film) -> None:
    """One of the two at a time, with the telephone."""
    pair: dict[str, str] = {}
    begun = 0
    for index in film.told():
        staging = film.stagings[index]
        if staging.elsewhere is not None:
            pair, begun = _find_pair(staging), index
            continue
        before = film.passages[index - 1].line.text.lower()
        other_line = before != film.passages[index].line.text.lower()
        over = index - begun > _LASTS or staging.setting is not film.stagings[begun].setting
        if pair and (over or (other_line and _OVER.search(before))):
            pair = {}
        if pair and film.kinds[index] is not ShotKind.INSERT and not staging.imagined:
            _part(film, index, pair)


def _find_pair(staging: Staging) -> dict[str, str]:
    """Who is at either end, and which telephone they have."""
    ends = (*staging.actors, *(staging.elsewhere.actors if staging.elsewhere else ()))
    phone = next((one.holds for one in ends if one.holds in _PHONES), "")
    return {one.character_id: phone for one in ends} if phone and len(ends) > 1 else {}


def _part(film: Film, index: int, pair: dict[str, str]) -> None:
    """Of two in one room whoever is told of, the telephone in their hand."""
    staging = film.stagings[index]
    actors = staging.actors
    both = len(actors) > 1 and all(one.character_id in pair for one in actors)
    lone = len(actors) == 1 and actors[0].character_id in pair
    if not (both or lone) or any(one.action not in _AT_EASE for one in actors):
        return
    one = _told_of(film, index, actors)
    held = one.holds or pair[one.character_id]
    alone = one.model_copy(update={"holds": held, "toward": ""})
    angle = Angle.EYE_LEVEL if staging.angle is Angle.SHOULDER else staging.angle
    film.stagings[index] = staging.model_copy(update={"actors": (alone,), "angle": angle})
    if both and film.framings[index] is Framing.WIDE:
        film.framings[index] = Framing.MEDIUM


def _told_of(film: Film, index: int, actors: tuple[Actor, ...]) -> Actor:
    """Whoever speaks or is named first in the words, else who does most."""
    speaker = film.passages[index].line.speaker
    named = [mention.character_id for mention in film.book.find(film.passages[index].words)]
    if not _I.search(film.text(index)):
        # `He thanked me`: it is told of him.
        named = [who for who in named if who != FIRST_PERSON]
    for who in (speaker, *named):
        found = next((one for one in actors if one.character_id == who), None)
        if found is not None:
            return found
    return actors[0]
