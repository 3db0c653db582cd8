"""Acting: the deeds on a passage's words become figures, each with one action and one feeling."""

from __future__ import annotations

from dataclasses import dataclass, field

from storyassets.model.script import Emotion, Line
from storyassets.model.shot import Action, Actor, WordSpan
from storyassets.story.deeds import Deed

_FATES = (Action.DEAD, Action.TRAPPED)
_QUIET = (Action.STAND, Action.LOOK, Action.TALK, Action.WALK)
_POSTURES = (Action.LIE, Action.SIT, Action.CARRY, Action.GIVE)
_STILL = (*_QUIET, *_POSTURES, Action.SLEEP, Action.CRY, Action.BEG)
"""Whoever is trapped can do these and still be trapped."""

_HEAVY = (Emotion.FEAR, Emotion.SADNESS)


@dataclass
class Fates:
    """Who is dead or trapped: that outlasts the passage that says so."""

    of: dict[str, Action] = field(default_factory=dict)

    def settle(self, who: str, deeds: list[Deed]) -> Action | None:
        """The fate of someone after these deeds, or None."""
        for deed in deeds:
            if deed.action in _FATES:
                self.of[who] = deed.action
            elif self.of.get(who) is Action.TRAPPED and (deed.is_freed or deed.action not in (None, *_STILL)):
                del self.of[who]
        return self.of.get(who)


def act_out(deeds: list[Deed], span: WordSpan, line: Line, fates: Fates) -> list[Actor]:
    """Doers on these words, then those it is done to; else whoever is still at it; else the line's subjects."""
    here = [deed for deed in deeds if span.first_word <= deed.at < span.end_word]
    before = [deed for deed in deeds if deed.at < span.first_word and deed.is_doer]
    if not here and before:
        here = [Deed(span.first_word, before[-1].character_id)]
    if not here:
        here = [Deed(span.first_word, subject) for subject in line.subjects[:2]]
    order = dict.fromkeys(deed.character_id for deed in here if deed.is_doer)
    order.update(dict.fromkeys(deed.character_id for deed in here))
    return [
        _make_actor(who, [deed for deed in here if deed.character_id == who], line, fates, leads=number == 0)
        for number, who in enumerate(order)
    ]


def _make_actor(who: str, deeds: list[Deed], line: Line, fates: Fates, *, leads: bool) -> Actor:
    fate = fates.settle(who, deeds)
    action = fate or _most_visible([deed.action for deed in deeds if deed.action is not None], leads=leads)
    feelings = [deed.feeling for deed in deeds if deed.feeling is not None]
    if action is Action.DEAD:
        emotion = Emotion.CALM
    elif feelings:
        emotion = feelings[-1]
    elif action is Action.CRY:
        emotion = Emotion.SADNESS
    elif leads or (fate and line.emotion in _HEAVY):
        emotion = line.emotion
    else:
        emotion = Emotion.CALM
    return Actor(character_id=who, action=action, emotion=emotion)


def _most_visible(actions: list[Action], *, leads: bool) -> Action:
    """The first deed that a picture shows well, then a posture, then the first; whoever does nothing looks on."""
    for group in ((*_QUIET, *_POSTURES), _QUIET):
        for action in actions:
            if action not in group:
                return action
    if actions:
        return actions[0]
    return Action.STAND if leads else Action.LOOK
