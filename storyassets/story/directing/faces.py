"""Faces: a feeling on somebody's face and in what they do, by what the picture tells and what befell them before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor
from storyassets.story.directing.hearts import Hearts
from storyassets.story.directing.kinds import Kinds
from storyassets.story.directing.situations import GRIM, LOVES, SMILES
from storyassets.story.words.feeling import STRONG, WEAK, weigh

LIGHT = frozenset({Emotion.CALM, Emotion.JOY, Emotion.LOVE, Emotion.WONDER, Emotion.TENDER})
"""Feelings that give way to what has befallen somebody."""
_SMILING = frozenset(
    {Emotion.CALM, Emotion.JOY, Emotion.LOVE, Emotion.TENDER, Emotion.RELIEVED, Emotion.PROUD}
)
_HEAVY = frozenset(
    {Emotion.GRIEF, Emotion.SADNESS, Emotion.ASHAMED, Emotion.WORRIED, Emotion.GRAVE, Emotion.FEAR}
    | {Emotion.SUSPICIOUS, Emotion.EMBARRASSED}
)
_MERRY = frozenset({Action.LAUGH, Action.DANCE, Action.PLAY, Action.WAVE})
_HELPLESS = re.compile(r"\b(?:unable|hurt|wounded|caught|trapped|beaten|too (?:weak|old))\b")
_PREYED = frozenset({Emotion.FEAR, Emotion.WORRIED, Emotion.GRIEF, Emotion.ASHAMED, Emotion.SURPRISE})
_HUNTING = frozenset({Action.RUN, Action.JUMP, Action.FIGHT, Action.CLIMB, Action.FLY, Action.SHOUT})
_ASKING = frozenset({Action.TALK, Action.BEG, Action.SHOUT})
_ONLY_SMILES, _LAUGHS = re.compile(r"\bsmil\w+|\bgrinn\w*"), re.compile(r"\blaugh\w*")
_FOR_ONESELF = re.compile(r"!|\b(?:i|me|my|us|we|our|help)\b")
"""Who speaks of a danger or a loss without any of these is not afraid of it, nor in tears."""
_MOVED = frozenset({Emotion.FEAR, Emotion.SADNESS})
_WEATHER = re.compile(
    r"\b(?:rain|hail|sleet|snow|wind|waves?|surf|storm)\b(?: \w+){0,2} (?:beat|hammer|lash|pound|drumm)\w*"
)
"""What beats there is nobody's fist."""
_EARLIER = re.compile(r"\bhad (?:sold|given|bought|paid|lent|traded|promised)\b")
"""What was done before anybody felt as they do now."""
_BY_A_HINT = {Emotion.ANGER: Emotion.CALM, Emotion.SADNESS: Emotion.GRAVE}
"""What is left of a feeling for which a line has no more than a hint."""
FACELESS = frozenset({Action.SLEEP, Action.DEAD})


@dataclass(frozen=True)
class Faces:
    """Everybody's on one picture of a part of the story."""

    hearts: Hearts
    kinds: Kinds
    beat: Beat
    line: str = ""
    """All of the sentence of which the picture tells a part."""

    def feel(self, actor: Actor, felt: dict[str, Emotion], text: str) -> Actor:
        """Someone as they look on this picture."""
        if actor.action in FACELESS:
            return actor
        if actor.action is Action.FIGHT and _WEATHER.search(self.line.lower()):
            actor = actor.model_copy(update={"action": Action.LOOK, "emotion": Emotion.CALM})
        who = actor.character_id
        feeling = felt.get(who) or self._by_standing(actor, text)
        helpless = _HELPLESS.search(text) and actor.action not in _HUNTING
        if (
            feeling in _PREYED
            and not helpless
            and self.kinds.is_hunter(who)
            and who not in self.hearts.guilty
        ):
            feeling = Emotion.ANGER if actor.action in _HUNTING else Emotion.SLY
        if feeling is Emotion.LOVE and not LOVES.search(text):
            feeling = Emotion.TENDER
        if (
            feeling in _SMILING
            and GRIM.search(text)
            and not SMILES.search(text)
            and who not in self.hearts.sly
        ):
            grim = Emotion.WORRIED if self.beat is Beat.HOOK else Emotion.GRAVE
            feeling = grim if felt.get(who) is None else feeling
        if feeling is Emotion.TENDER and self.hearts.mourning and not SMILES.search(text):
            feeling = Emotion.GRAVE
        if feeling is Emotion.TENDER and self.kinds.is_hunter(who) and actor.action in _ASKING:
            feeling = Emotion.FAWNING
        if actor.action is Action.FALL and feeling in _SMILING:
            feeling = Emotion.FEAR
        changes: dict[str, object] = {"emotion": feeling}
        if actor.action is Action.LAUGH and _ONLY_SMILES.search(text) and not _LAUGHS.search(text):
            # The eyes of one who smiles stay open, and look at something.
            changes["action"] = Action.LOOK
        if feeling in _HEAVY and actor.action in _MERRY and not SMILES.search(text):
            changes["action"] = Action.LOOK
        if feeling is Emotion.PROUD and actor.action is Action.LAUGH and not SMILES.search(text):
            changes["action"] = Action.STAND
        if feeling is Emotion.ANGER and actor.action in _MERRY:
            changes["action"] = Action.POINT
        if feeling is Emotion.GRIEF and actor.action is Action.LAUGH:
            changes["action"] = Action.CRY
        return actor.model_copy(update=changes)

    def _by_standing(self, actor: Actor, text: str) -> Emotion:
        """Their own feeling of the sentence, unless what befell them weighs more."""
        own, who = self._plainly(actor, text), actor.character_id
        speaks = actor.action in (Action.TALK, Action.SHOUT)
        flattered = own is Emotion.SURPRISE and who in self.hearts.flattered
        told = own is Emotion.SUSPENSE and speaks and self.hearts.mourning
        if (own not in LIGHT and not flattered and not told) or (own is Emotion.JOY and SMILES.search(text)):
            return own
        kept = None if _EARLIER.search(text) else self.hearts.recall(who)
        if kept is not None:
            return kept
        if flattered:
            return own
        sly = who in self.hearts.sly or self.kinds.is_thief(who)
        if sly and own in (Emotion.CALM, Emotion.SUSPENSE, Emotion.JOY):
            return Emotion.SLY
        return Emotion.GRAVE if self.hearts.mourning and (own in _SMILING or told) else own

    def _plainly(self, actor: Actor, text: str) -> Emotion:
        """Their feeling of the sentence, without what a word only hints at, or a hiding place suggests."""
        own = actor.emotion
        weak = weigh(text)[1] < STRONG
        if own in _BY_A_HINT and weigh(self.line)[1] == WEAK and actor.action not in _HUNTING:
            return _BY_A_HINT[own]
        apart = text.endswith(":") or not _FOR_ONESELF.search(text)
        if own in _MOVED and actor.action is Action.TALK and apart:
            return Emotion.GRAVE
        if self.kinds.hunters() or actor.character_id in self.hearts.of:
            return own
        if actor.action is Action.HIDE and own in (Emotion.FEAR, Emotion.CALM):
            return Emotion.WORRIED if actor.character_id in self.hearts.guilty else Emotion.SUSPENSE
        if own is Emotion.FEAR and actor.action is Action.LOOK and weak:
            return Emotion.SUSPENSE
        return own
