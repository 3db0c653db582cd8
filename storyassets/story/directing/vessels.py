"""Vessels: who finds one is seen finding it, what is in it comes after, near; it fills before our eyes, and then is drunk from."""

from __future__ import annotations

import re

from storyassets.model.camera import Angle, Framing
from storyassets.model.character import Species
from storyassets.model.prop import Prop, PropState, props_named
from storyassets.model.script import Beat, Emotion
from storyassets.model.shot import Action, Actor, Condition, ShotKind, Staging, Turned
from storyassets.story.directing.film import Film
from storyassets.story.directing.shot_kinds import most_inserts
from storyassets.story.reading.things import find_props

_VESSELS = props_named("pitcher jar vase bucket pot well")
_FINDS = re.compile(r"\b(?:found|finds|saw|sees|spied|noticed|discovered|came (?:upon|across|to))\b")
_RISES = re.compile(r"\b(?:rose|rises|rising|filled|fills|higher)\b")
_HIGH = re.compile(r"\b(?:high|tall|narrow|deep)\b")
_TRIES = re.compile(r"\btr(?:ied|ies)\b(?! to\b)")
_AT_LAST = re.compile(r"\b(?:at last|finally|near enough|high enough|close enough|full)\b")
_TAKES_IN = (Action.DRINK, Action.EAT)
_AT_REST = (Action.STAND, Action.LOOK, Action.LAUGH)


def show_finding(film: Film) -> None:
    """Not the thing alone, where words tell of whoever finds it; it is seen near while they tell what is in it."""
    for index in film.told():
        after = index + 1
        insert = film.kinds[index] is ShotKind.INSERT and film.stagings[index].props[:1]
        if not insert or insert[0] not in _VESSELS or not _FINDS.search(film.text(index)):
            continue
        finder = _finder(film, index)
        if finder is None:
            continue
        thing = film.stagings[index]
        goes_on = after < len(film.passages) and film.passages[after].line is film.passages[index].line
        looks = {"action": Action.LOOK, "emotion": Emotion.WONDER, "toward": insert[0].value}
        film.show(index, finder.model_copy(update=looks), framing=Framing.MEDIUM)
        if goes_on and film.kinds[after] is ShotKind.BROLL:
            film.stagings[after] = thing
            film.kinds[after], film.framings[after] = ShotKind.INSERT, Framing.CLOSE
            _stand_before(film, after + 1, finder, insert[0])


def _finder(film: Film, index: int) -> Actor | None:
    """The first of whom these words tell."""
    named = [mention.character_id for mention in film.book.find(film.passages[index].words)]
    if not named or film.natures.is_crowd(named[0]):
        return None
    near = film.stagings[index : index + 3]
    seen = (a for staging in near for a in staging.actors if a.character_id == named[0])
    return next(seen, Actor(character_id=named[0])).model_copy(update={"at": "", "holds": ""})


def _stand_before(film: Film, index: int, finder: Actor, thing: Prop) -> None:
    """The same thing alone is not seen twice running: whoever found it looks up at it."""
    if index >= len(film.passages) or film.kinds[index] is not ShotKind.INSERT:
        return
    if film.stagings[index].props[:1] != (thing,):
        return
    high = bool(_HIGH.search(film.text(index)))
    felt = Emotion.WORRIED if high else Emotion.WONDER
    looks = {"action": Action.LOOK, "emotion": felt, "toward": thing.value}
    seen = (Framing.MEDIUM, Angle.BELOW) if high else (Framing.WIDE, Angle.EYE_LEVEL)
    film.show(index, finder.model_copy(update=looks), framing=seen[0], angle=seen[1])


def show_tries(film: Film) -> None:
    """Who tries and tries does not do the same in two pictures: first a leap at the rim, then the beak."""
    for index in film.told():
        lone = film.lone(index)
        again = film.lone(index + 1) if index + 1 < len(film.passages) else None
        if lone is None or again is None or not _TRIES.search(film.text(index)):
            continue
        if lone.action is again.action and lone.action in _TAKES_IN and lone.at == again.at:
            leaps = {"action": Action.JUMP, "at": "", "toward": lone.at, "turned": Turned.RIGHT}
            film.show(index, lone.model_copy(update=leaps), framing=Framing.MEDIUM)
            film.framings[index + 1] = Framing.MEDIUM


def show_rising(film: Film) -> None:
    """The level in a vessel is seen near, and what is dropped into it."""
    for index in film.told():
        staging, passage = film.stagings[index], film.passages[index]
        vessel = next((prop for prop in staging.props if prop in _VESSELS), None)
        if vessel is None or staging.actors or passage.is_dialogue or not _RISES.search(film.text(index)):
            continue
        dropped = tuple(p for p in find_props(passage.words) if p in (Prop.PEBBLES, Prop.STONE))
        state = PropState.RISING if dropped and vessel is Prop.PITCHER else PropState.FULL
        full = Condition(prop=vessel, state=state, inside=(Prop.PEBBLES,) if dropped else ())
        film.stagings[index] = staging.model_copy(update={"props": (vessel,), "conditions": (full,)})
        near = film.kinds[index] is ShotKind.INSERT or film.kinds.count(ShotKind.INSERT) < most_inserts(
            len(film.kinds)
        )
        if near:
            film.kinds[index], film.framings[index] = ShotKind.INSERT, Framing.CLOSE


def show_reached(film: Film) -> None:
    """What could be done at last is done, there, gladly; and who did it is glad to the end."""
    for index in film.told():
        staging = film.stagings[index]
        lone = staging.actors[0] if len(staging.actors) == 1 else None
        if lone is None or lone.action not in _TAKES_IN or film.passages[index].is_dialogue:
            continue
        vessel = _last_vessel(film, index)
        if vessel is None or not _AT_LAST.search(film.passages[index].line.text.lower()):
            continue
        prop, condition = vessel
        drinks = {"toward": prop.value, "emotion": Emotion.JOY, "holds": ""}
        film.show(
            index,
            lone.model_copy(update=drinks),
            framing=Framing.MEDIUM,
            props=(prop,),
            conditions=(condition,),
        )
        _be_glad(film, index, lone)


def _last_vessel(film: Film, index: int) -> tuple[Prop, Condition] | None:
    for staging in reversed(film.stagings[: index + 1]):
        prop = next((prop for prop in staging.props if prop in _VESSELS), None)
        if prop is not None and staging.setting is film.stagings[index].setting:
            return prop, _filled(staging, prop)
    return None


def _filled(staging: Staging, prop: Prop) -> Condition:
    return staging.condition_of(prop).model_copy(update={"state": PropState.FULL, "inside": ()})


def _be_glad(film: Film, since: int, doer: Actor) -> None:
    for index in range(since + 1, len(film.passages)):
        lone = film.lone(index)
        rests = lone is not None and lone.action in _AT_REST and lone.emotion is Emotion.CALM
        if lone is None or not rests or lone.character_id != doer.character_id:
            continue
        if film.passages[index].beat is Beat.RESOLUTION:
            person = film.natures.species(lone.character_id) is Species.HUMAN
            joy = Action.LAUGH if person else Action.DANCE
            glad = lone.model_copy(
                update={"action": joy, "emotion": Emotion.PROUD if person else Emotion.JOY}
            )
            film.show(index, glad, framing=Framing.MEDIUM)
