"""Played: who plays in a story of one instrument has it in the hands, from the straps on to the end of what is told of the tune."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.reading.handling import INSTRUMENTS
from storyassets.story.reading.things import find_props

_JUST_PLAYS = re.compile(
    r"\bplay(?:ed|s)(?=[.,;!?]|$| (?:and|until|on|again|softly|badly|beautifully|well|slowly|quietly)\b)"
)
_NAMED_LATELY = 8
"""`The girl played.`: the violin of which the last pictures told."""

_STANDS = frozenset({Prop.PIANO, Prop.DRUM, Prop.HARP})
_PLAYS = re.compile(
    r"\bplay(?:ed|s|ing)? (?:(?:me|us|him|her|them) )?(?:it\b|on\b|(?:a|an|the|one|his|her|my|that|another) (?:\w+ )?"
    r"(?:polka|tune|song|waltz|hymn|march|melody|note|notes|chord|jig|reel|ballad|lullaby|anthem|blues|carol|scale|solo|piece|verse|first|last|whole))"
)
_TAKES_IT_ON = re.compile(
    r"\bstraps? (?:\w+ )?(?:over|on|around)\b|\bunder (?:his|her|my) chin\b|\btuned (?:it|the)\b|\bfound the (?:buttons|keys|strings)\b"
)
_FREE = frozenset(
    {Action.LOOK, Action.STAND, Action.SIT, Action.DANCE, Action.WORK, Action.CARRY, Action.PLAY}
)
_NOT_OF_MUSIC = (Emotion.FEAR, Emotion.WORRIED, Emotion.SUSPENSE, Emotion.SURPRISE, Emotion.CALM)
_MINE = re.compile(r"\bi\b")


def play_instrument(film: Film) -> None:
    """`He slipped the straps over his shoulders and played a polka, badly at first`: all the while it is on his chest."""
    named = {prop for passage in film.passages for prop in find_props(passage.line.text.split())}
    known = sorted((named & INSTRUMENTS) - _STANDS)
    if len(known) != 1:
        return
    playing, line = "", ""
    for index in film.told():
        passage, text = film.passages[index], film.text(index)
        if passage.is_dialogue or not film.is_scene(index):
            continue
        goes_on = passage.line.line_id == line and bool(playing)
        playing, line = playing if goes_on else "", passage.line.line_id
        begins = _PLAYS.search(text) or _TAKES_IT_ON.search(text) or _just_plays(film, index, known[0])
        who = _find_player(film, index, text) if begins else None
        playing = who.character_id if who is not None else playing
        if playing:
            _hand(film, index, playing, known[0])


def _just_plays(film: Film, index: int, instrument: Prop) -> bool:
    """Whether somebody, and no crowd of children, plays where the instrument was just told of."""
    if _JUST_PLAYS.search(film.text(index)) is None or any(map(film.is_crowd, film.stagings[index].actors)):
        return False
    lately = film.passages[max(0, index - _NAMED_LATELY) : index + 1]
    return any(instrument in find_props(passage.line.text.split()) for passage in lately)


def _find_player(film: Film, index: int, text: str) -> Actor | None:
    """Whom the words tell of: the teller only if they say so."""
    mine = _MINE.search(text) is not None
    return next(
        (one for one in film.stagings[index].actors if (one.character_id == FIRST_PERSON) is mine), None
    )


def _hand(film: Film, index: int, who: str, instrument: Prop) -> None:
    """The player plays it there, and it lies nowhere else."""
    staging = film.stagings[index]
    player = next((one for one in staging.actors if one.character_id == who), None)
    if player is None or player.action not in _FREE or player.holds not in ("", instrument.value):
        return
    felt = Emotion.TENDER if player.emotion in _NOT_OF_MUSIC else player.emotion
    plays = {"action": Action.PLAY, "holds": instrument.value, "at": "", "also": "", "emotion": felt}
    actors = tuple(one.model_copy(update=plays) if one is player else one for one in staging.actors)
    props = (instrument, *(prop for prop in staging.props if prop is not instrument))
    film.stagings[index] = staging.model_copy(update={"actors": actors, "props": props[:3]})
    if film.framings[index] is Framing.CLOSE:
        film.framings[index] = Framing.MEDIUM  # a face alone would not show what is played
