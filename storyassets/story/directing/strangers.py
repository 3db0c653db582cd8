"""Strangers: whoever is met later is not there yet; and two who meet are seen facing each other, with room between them."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action
from storyassets.story.directing.film import Film
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_FIRST_TOLD = word_set("a an some two three")
_OF = 3
_SORROW = re.compile(
    r"\b(?:sad|sadly|unhappy|wept|weep\w*|cried|crying|sorry|sorrow\w*|miserabl\w*|lonely|griev\w*|heartbroken|tears?|mourn\w*)\b"
)
_MEETS = word_set("met meets found finds saw sees encountered")


def part_strangers(film: Film) -> None:
    """Nobody stands by before the words that tell of 'a pair of ducks' for the first time."""
    for who, first in _first_met(film).items():
        for index in film.told():
            staging = film.stagings[index]
            others = tuple(actor for actor in staging.actors if actor.character_id != who)
            if index >= first or staging.imagined or len(others) == len(staging.actors) or not others:
                continue
            if any(who in (actor.holds, actor.at) for actor in others):
                continue
            alone = tuple(a.model_copy(update={"toward": ""}) if a.toward == who else a for a in others)
            film.stagings[index] = staging.model_copy(update={"actors": alone})


def _first_met(film: Film) -> dict[str, int]:
    """Whom the words bring in with 'a' after somebody else was told of, and in which picture."""
    first: dict[str, int] = {}
    told: set[str] = set()
    for index in film.told():
        passage = film.passages[index]
        if passage.is_dialogue or passage.beat is Beat.HOOK:
            continue
        words = [bare(word) for word in passage.words]
        for mention in film.book.find(passage.words):
            before = words[max(0, mention.first - _OF) : mention.first]
            begins = mention.first <= _OF and passage.spans[0].first_word == 0
            met = bool(_FIRST_TOLD & set(before)) and (begins or bool(_MEETS & set(words[: mention.first])))
            if met and told - {mention.character_id} and mention.character_id not in told:
                first[mention.character_id] = index
            told.add(mention.character_id)
    return first


def come_close_to_grief(film: Film) -> None:
    """One who is said to be sad, alone: their face, with tears."""
    for index in film.told():
        lone = film.lone(index)
        sad = lone is not None and lone.emotion in (Emotion.SADNESS, Emotion.GRIEF)
        told = _SORROW.search(film.text(index)) is not None and not film.passages[index].is_dialogue
        if lone is None or not sad or not told or lone.holds or lone.at:
            continue
        near = [film.framings[k] for k in (index - 1, index + 1) if 0 <= k < len(film.framings)]
        free = lone.action in (Action.LOOK, Action.STAND, Action.SIT, Action.CRY)
        if free and Framing.CLOSE not in near and not film.natures.is_crowd(lone.character_id):
            tears = lone.model_copy(update={"emotion": Emotion.GRIEF})
            plain = {"angle": Angle.EYE_LEVEL, "props": (), "actors": (tears,)}
            film.stagings[index] = film.stagings[index].model_copy(update=plain)
            film.framings[index] = Framing.CLOSE
