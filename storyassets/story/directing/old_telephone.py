"""Old telephone: a phone that rings and has nothing of a smartphone is an old one, ringing or dead as the words say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.prop import Prop, PropState
from storyassets.model.script import Beat, Script
from storyassets.model.shot import Action, Actor, Condition, Staging
from storyassets.story.directing.cutting import Passage

_RINGS = re.compile(
    r"(?<!bell )(?<!bells )(?<!doorbell )\b(?:rang|rings?|ringing)\b(?! (?:(?:me|him|her|us|them|up|my|his|their)\b|\w+ (?:about|back)\b))"
)
"""Whoever rings somebody up may do so with any phone."""

_DEAD = re.compile(
    r"\b(?:phone|telephone|line) (?:was|is|went|goes|had gone|stayed) (?:\w+ )?(?:dead|silent)\b"
    r"|\bdead (?:tele)?phone\b|\b(?:disconnected|unplugged)\b"
)
_SMART = re.compile(
    r"\b(?:texts?|texted|apps?|screens?|selfies?|battery|smartphones?|cellphones?|mobiles?|pockets?|charger"
    r"|videos?|film(?:ed|ing)|notifications?|swiped?|scroll\w*|emails?|online|internet|buzz(?:ed|es|ing)|thumbs[ -]up|emojis?|messaged"
    r"|messaging|voicemails?|googled?|livestream\w*|wi-?fi|unread|(?:took|takes|pulled|pulls|got|fished|dug|whipped) out (?:her|his|my|their|a|the) phones?|group chat|facetime\w*|texting|instagram|facebook|tiktok)\b"
)
_TODAY = re.compile(r"\b(?:today|nowadays|these days|i call)\b")
_AT_THE_EAR = (Action.SIT, Action.WALK, Action.TALK, Action.STAND)


def settle_telephone(
    script: Script, passages: Sequence[Passage], stagings: Sequence[Staging]
) -> list[Staging]:
    """The same pictures; where the phone is an old one, it is that in all of them, ringing, dead or at somebody's ear."""
    told = " ".join([script.title, *(line.text for line in script.lines)]).lower()
    if not _RINGS.search(told) or _SMART.search(told):
        return list(stagings)
    dead, answered, settled = False, True, []
    for passage, staging in zip(passages, stagings, strict=True):
        words = passage.low
        rings = _RINGS.search(words) is not None
        says_dead = _DEAD.search(words) is not None
        # A hook tells beforehand what is so only later.
        dead = dead or (says_dead and passage.beat is not Beat.HOOK)
        # Years after, whoever calls has one that works.
        dead = dead and not (passage.beat is Beat.RESOLUTION and _TODAY.search(words))
        answered = not says_dead and (answered or rings)
        state = _state(rings=rings, dead=dead or says_dead)
        settled.append(_settle(staging, state, at_ear=answered and not rings))
    return settled


def _state(*, rings: bool, dead: bool) -> PropState:
    if rings:
        return PropState.RINGING_DEAD if dead else PropState.RINGING
    return PropState.CUT if dead else PropState.PLAIN


def _settle(staging: Staging, state: PropState, *, at_ear: bool) -> Staging:
    phones = (Prop.PHONE, Prop.TELEPHONE)
    held = any(actor.holds in phones for actor in staging.actors)
    if not held and not any(phone in staging.props for phone in phones):
        return staging
    props = tuple(dict.fromkeys(Prop.TELEPHONE if prop in phones else prop for prop in staging.props))
    conditions = [one for one in staging.conditions if one.prop not in phones]
    if state is not PropState.PLAIN:
        conditions = [Condition(prop=Prop.TELEPHONE, state=state), *conditions][:3]
    actors = tuple(
        _handle(actor, at_ear=at_ear) if actor.holds in phones else actor for actor in staging.actors
    )
    return staging.model_copy(update={"props": props, "conditions": tuple(conditions), "actors": actors})


def _handle(actor: Actor, *, at_ear: bool) -> Actor:
    """One that rings or is dead is looked at; into any other one listens."""
    action = actor.action
    if not at_ear and action in _AT_THE_EAR:
        action = Action.LOOK
    elif at_ear and action is Action.LOOK:
        action = Action.STAND
    return actor.model_copy(update={"holds": Prop.TELEPHONE.value, "action": action})
