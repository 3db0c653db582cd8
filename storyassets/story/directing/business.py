"""Business: what people do with themselves while the words say nothing of it. A face first, then a small change."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Cast, Species
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion, broadly
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.story.directing.acting import SWIMMERS
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.scene import speaks
from storyassets.story.reading.place_words import INDOORS

_BY_FEELING = {
    Emotion.JOY: Action.LAUGH,
    Emotion.LOVE: Action.LOOK,
    Emotion.ANGER: Action.POINT,
    Emotion.SADNESS: Action.SIT,
    Emotion.FEAR: Action.LOOK,
    Emotion.SUSPENSE: Action.LOOK,
    Emotion.SURPRISE: Action.LOOK,
    Emotion.WONDER: Action.LOOK,
}
_NEXT = {
    Emotion.CALM: (Action.WALK, Action.LOOK),
    Emotion.JOY: (Action.LAUGH, Action.WAVE, Action.LOOK),
    Emotion.LOVE: (Action.STAND, Action.LOOK),
    Emotion.ANGER: (Action.LOOK, Action.WALK),
    Emotion.SADNESS: (Action.SIT, Action.LOOK, Action.KNEEL),
    Emotion.FEAR: (Action.HIDE, Action.LOOK),
    Emotion.SUSPENSE: (Action.WALK, Action.LOOK),
    Emotion.SURPRISE: (Action.LOOK,),
    Emotion.WONDER: (Action.WALK, Action.LOOK, Action.POINT),
}
"""What someone does who has done the same on the last picture: nobody stands as they stood."""

_ROOTED = frozenset(
    {Species.TREE, Species.REED, Species.SUN, Species.MOON, Species.WIND, Species.RIVER, Species.POT}
    | {Species.LAMP}
)
_STOOD = re.compile(r"\b(?:stood|stands|standing)\b(?! up\b)")
_SPEAKING = (Action.TALK, Action.BEG, Action.POINT)
_BEGS = re.compile(r"\b(?:please|spare|mercy|have pity|forgive|i beg|help me|let me go|give (?:me|us))\b")
_SHOWS = re.compile(r"\b(?:look|there|this|that|behold|see|go|turn|away|begone|you are|land)\b")
_LISTENS = {
    Emotion.ANGER: Emotion.FEAR,
    Emotion.JOY: Emotion.JOY,
    Emotion.LOVE: Emotion.JOY,
    Emotion.SADNESS: Emotion.SADNESS,
    Emotion.SURPRISE: Emotion.SURPRISE,
    Emotion.WONDER: Emotion.WONDER,
}
"""How a listener takes what is said."""


def fill_idle(stagings: Sequence[Staging], passages: Sequence[Passage], cast: Cast) -> list[Staging]:
    """The same stagings, with something to do for those who only stand there; never the same twice in a row."""
    last: dict[str, Action] = {}
    filled: list[Staging] = []
    for staging, passage in zip(stagings, passages, strict=True):
        reads_aloud = speaks(passage.narrated)
        actors = tuple(
            actor
            if passage.is_dialogue
            else _go_on(actor, passage, last.get(actor.character_id))
            if reads_aloud
            else _keep_busy(actor, staging, cast, _never(passage, last.get(actor.character_id)))
            for actor in staging.actors
        )
        last = {actor.character_id: actor.action for actor in actors}
        filled.append(staging.model_copy(update={"actors": actors}))
    return filled


def _go_on(actor: Actor, passage: Passage, before: Action | None) -> Actor:
    """A quotation that is read aloud: whoever just began to speak goes on."""
    if actor.action is not Action.STAND or before not in _SPEAKING:
        return actor
    return gesture(actor.model_copy(update={"action": Action.TALK}), passage.narrated)


def _never(passage: Passage, before: Action | None) -> tuple[Action | None, ...]:
    """What nobody does here: the same as on the last picture; nor does one sit who stood."""
    stood = _STOOD.search(" ".join(passage.narrated).lower())
    return (before, Action.SIT, Action.KNEEL) if stood else (before,)


def _keep_busy(actor: Actor, staging: Staging, cast: Cast, never: Sequence[Action | None]) -> Actor:
    character = cast.find(actor.character_id)
    if actor.action is Action.CARRY and not actor.holds and not staging.props:
        # Nobody carries nothing.
        return actor.model_copy(update={"action": Action.LOOK})
    if (
        actor.action is not Action.STAND
        or actor.at
        or actor.holds
        or character is None
        or character.look.species in _ROOTED
    ):
        return actor
    alone = len(staging.actors) == 1 and not staging.props
    choices = [_BY_FEELING[actor.emotion]] if actor.emotion in _BY_FEELING else []
    if alone and choices == [Action.POINT]:
        choices = []
    if character.look.species in SWIMMERS or staging.setting is Setting.SKY:
        choices.append(Action.SWIM if character.look.species in SWIMMERS else Action.FLY)
    choices.append(Action.LOOK)
    if choices[0] in never and not staging.imagined:
        first_way = [action for action in _NEXT[broadly(actor.emotion)] if action not in never]
        together = len(staging.actors) > 1 or character.look.crowd
        rooted = together or staging.setting in INDOORS
        still = [action for action in first_way if action is not Action.WALK or not rooted]
        still = still or ([Action.STAND] if staging.setting in INDOORS else [])
        choices = [*still, *choices]
    return actor.model_copy(update={"action": choices[0]})


def gesture(actor: Actor, words: Sequence[str]) -> Actor:
    """Someone who speaks, seen whole: begging, pointing, else talking."""
    text = " ".join(words).lower()
    if _BEGS.search(text):
        return actor.model_copy(update={"action": Action.BEG})
    if actor.emotion is Emotion.ANGER or ("!" in text and _SHOWS.search(text)):
        return actor.model_copy(update={"action": Action.POINT})
    return actor


def listen(character_id: str, said: Emotion) -> Actor:
    """Someone who listens, with the feeling that the words give them."""
    return Actor(character_id=character_id, action=Action.LOOK, emotion=_LISTENS.get(said, Emotion.CALM))


def call_up(staging: Staging) -> Staging:
    """The same staging; whoever speaks to somebody up in a tree lifts the head and calls."""
    up = {actor.character_id for actor in staging.actors if is_up(actor)}
    if not up or len(up) == len(staging.actors):
        return staging
    actors = tuple(
        actor.model_copy(update={"action": Action.SHOUT})
        if actor.character_id not in up and actor.action in _SPEAKING and not actor.at
        else actor
        for actor in staging.actors
    )
    return staging.model_copy(update={"actors": actors})


def is_up(actor: Actor) -> bool:
    """Whether someone is up in a tree."""
    return actor.at == Prop.TREE.value and actor.relation is Relation.ON
