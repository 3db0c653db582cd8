"""Mishaps of today: nobody smiles over what they have just spoilt or lost, nor on being hit, dismissed or shut in."""

from __future__ import annotations

import re

from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Actor
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film

_SPOILT = re.compile(
    r"\b(?:accidentally|by (?:accident|mistake))\b"
    r"|\b(?:i|who) (?:had )?(?:just )?(?:deleted|erased|wiped|crashed|ruined|wrecked|spilled|spilt|overslept|flooded|lost)\b(?! (?:weight|count|interest))"
    r"|\bmy (?:\w+ )?(?:died|was stolen|broke down|burned down|crashed)\b"
)
_BEFELL = re.compile(
    r"\b(?:fired|sacked|dismissed|hit|struck|robbed|evicted|expelled|arrested|trapped|betrayed|left) me\b"
    r"|\bi (?:was|got) (?:\w+ )?(?:fired|sacked|hit|robbed|evicted|expelled|arrested|trapped|stuck|locked (?:in|out)|stranded|broke|ruined)\b"
)
_SAVED = re.compile(r"\b(?:later|today|now|but then|finally|saved|luckily|won|laughed|smiled)\b")
_SMILING = frozenset(
    {Emotion.CALM, Emotion.JOY, Emotion.TENDER, Emotion.PROUD, Emotion.RELIEVED, Emotion.LOVE}
)
_LASTS = 5
"""So many pictures later at most, in the same part of the story, a calm face is still troubled."""


def show_mishaps(film: Film) -> None:
    """`I deleted the whole database`: fear at once, and a troubled face for a while."""
    if not film.stagings[0].of_today:
        return
    since, beat = -_LASTS - 1, Beat.HOOK
    for index, passage in enumerate(film.passages):
        told = not passage.is_dialogue and not film.stagings[index].imagined
        line = passage.line.text.lower()
        saved = _SAVED.search(line) is not None
        if told and not saved and (_SPOILT.search(line) or _BEFELL.search(line)):
            since, beat = index, passage.beat
            _trouble(film, index, _SMILING, Emotion.FEAR if _SPOILT.search(line) else Emotion.SADNESS)
        elif saved or passage.beat is not beat:
            since = -_LASTS - 1
        elif index - since <= _LASTS:
            _trouble(film, index, frozenset({Emotion.CALM}), Emotion.WORRIED)


def _trouble(film: Film, index: int, gives_way: frozenset[Emotion], felt: Emotion) -> None:
    """The one to whom it happens: whoever tells the story."""
    staging = film.stagings[index]

    def troubled(actor: Actor) -> Actor:
        smiles = actor.character_id == FIRST_PERSON and actor.emotion in gives_way
        return actor.model_copy(update={"emotion": felt}) if smiles else actor

    actors = tuple(troubled(actor) for actor in staging.actors)
    if actors != staging.actors:
        film.stagings[index] = staging.model_copy(update={"actors": actors})
