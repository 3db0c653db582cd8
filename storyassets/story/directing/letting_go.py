"""Letting go: a beak opens and what was in it leaves it; far below somebody waits; the loser is seen with nothing."""

from __future__ import annotations

import re

from storyassets.model.camera import Framing
from storyassets.model.character import Species
from storyassets.model.prop import PROPS_BY_NAME, Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, ShotKind, Turned
from storyassets.story.directing.business import is_up
from storyassets.story.directing.film import Film

_OPENS = re.compile(r"\bopen(?:s|ed|ing)? (?:\w+ )?(?:beak|bill|mouth|jaws)\b")
_PAIR = 2
_CALLS = (Action.SHOUT, Action.TALK)


def show_letting_go(film: Film) -> None:
    """The opening beak, the open throat, the fall seen from afar."""
    for index in film.told():
        _open_wide(film, index)
        fall = film.stagings[index]
        if fall.in_air is not None and len(fall.actors) == 2 and any(is_up(a) for a in fall.actors):
            film.framings[index] = Framing.WIDE


def _open_wide(film: Film, index: int) -> None:
    doer, staging = film.lone(index), film.stagings[index]
    if doer is None or not is_up(doer) or not _OPENS.search(film.text(index)):
        return
    thing = PROPS_BY_NAME.get(doer.holds) or staging.in_air
    if thing is None or doer.action not in _CALLS:
        return
    calls = doer.model_copy(update={"action": Action.SHOUT, "holds": "", "emotion": Emotion.PROUD})
    props = (thing, *(prop for prop in staging.props if prop is not thing))
    film.show(index, calls, framing=Framing.MEDIUM, in_air=thing, props=props[:3])
    after = index + 1
    if after >= len(film.passages) or film.passages[after].line is not film.passages[index].line:
        return
    if _show_fall(film, after, calls, thing):
        return
    caller = film.lone(after)
    if caller is not None and caller.character_id == doer.character_id and caller.action in _CALLS:
        rest = tuple(prop for prop in film.stagings[after].props if prop is not thing)
        film.show(after, calls, framing=Framing.CLOSE, in_air=None, props=rest)


def _show_fall(film: Film, index: int, caller: Actor, thing: Prop) -> bool:
    """Once out of the beak it is on its way down, and whoever waits below leaps for it: it never goes back."""
    fall = index + 1
    if fall >= len(film.passages) or film.stagings[fall].in_air is not thing:
        return False
    waits = film.other_than(caller.character_id, fall)
    if (
        waits is None
        or len(film.stagings[fall].actors) != _PAIR
        or not film.natures.has_jaws(waits.character_id)
    ):
        return False
    rest = tuple(prop for prop in film.stagings[index].props if prop is not thing)
    film.show(index, caller, framing=Framing.CLOSE, in_air=None, props=rest)
    leaps = waits.model_copy(
        update={"action": Action.JUMP, "emotion": Emotion.JOY, "holds": "", "toward": ""}
    )
    film.show(fall, caller, leaps, framing=Framing.WIDE, in_air=thing, props=(thing, *rest)[:3])
    return True


def show_loser(film: Film) -> None:
    """Who was robbed of what fell is seen with the one who mocks them, and at the end, while that one goes off with it."""
    fall = next(
        (i for i in film.told() if film.stagings[i].in_air and len(film.stagings[i].actors) == 2), None
    )
    if fall is None:
        return
    loser, winner = film.stagings[fall].actors
    thing = film.stagings[fall].in_air
    said = [i for i in film.told() if i > fall and film.passages[i].line.speaker == winner.character_id]
    if thing is None or not is_up(loser) or not _has(film, winner.character_id, thing, fall):
        return
    sad = {"emotion": Emotion.ASHAMED, "holds": "", "toward": winner.character_id}
    robbed = loser.model_copy(update={"action": Action.LOOK, **sad})
    if len(said) > 1 and film.kinds[said[-1]] is not ShotKind.INSERT:
        known = film.as_seen_before(loser.character_id, said[-1]) or robbed
        film.show(said[-1], known.model_copy(update=sad), framing=Framing.CLOSE, props=())
    last = len(film.passages) - 1
    goes = film.lone(last)
    if last not in said and goes is not None and goes.character_id == winner.character_id:
        known = film.as_seen_before(loser.character_id, last) or robbed
        walks = {"action": Action.CARRY, "holds": thing.value, "toward": "", "turned": known.turned}
        away = goes.model_copy(update=walks)
        props = (Prop.TREE, thing)
        stays = known.model_copy(update=sad)
        pair = (away, stays) if known.turned is Turned.LEFT else (stays, away)
        film.show(last, *pair, framing=Framing.WIDE, props=props)


def _has(film: Film, who: str, thing: Prop, since: int) -> bool:
    """Whether somebody has it from then on."""
    later = (actor for staging in film.stagings[since:] for actor in staging.actors)
    return any(actor.character_id == who and actor.holds == thing.value for actor in later)


def lay_down_to_speak(film: Film) -> None:
    """Nobody speaks with something in jaws or beak: it lies before them; from near a sly one has it in a paw."""
    for index in film.told():
        passage, staging = film.passages[index], film.stagings[index]
        speaker = next((a for a in staging.actors if a.character_id == passage.line.speaker), None)
        if not passage.is_dialogue or speaker is None or staging.imagined:
            continue
        thing = PROPS_BY_NAME.get(speaker.holds)
        if thing is None or not film.natures.has_jaws(speaker.character_id):
            continue
        near = film.kinds[index] is ShotKind.TALKING_HEAD
        if (
            near
            and film.natures.is_sly(speaker.character_id)
            and film.natures.species(speaker.character_id) is not Species.SNAKE
        ):
            continue
        free = speaker.model_copy(update={"holds": ""})
        actors = tuple(free if actor is speaker else actor for actor in staging.actors)
        others = tuple(prop for prop in staging.props if prop is not thing)
        props = others if near else (thing, *others)
        film.stagings[index] = staging.model_copy(update={"actors": actors, "props": props})


def show_who_sees_it(film: Film) -> None:
    """What somebody has is told of twice running: the second picture is whoever wants it, with it in their mind."""
    for index in film.told():
        owner = film.lone(index)
        before = film.lone(index - 1) if index > 1 else None
        if owner is None or before is None or not owner.holds or not is_up(owner):
            continue
        same = (owner.character_id, owner.action, owner.holds) == (
            before.character_id,
            before.action,
            before.holds,
        )
        goes_on = film.passages[index].line is film.passages[index - 1].line
        watcher = _watcher(film, index - 2, owner)
        if not (same and goes_on) or watcher is None:
            continue
        felt = Emotion.SLY if film.natures.is_sly(watcher.character_id) else Emotion.WONDER
        looks = {"action": Action.STAND, "emotion": felt, "toward": owner.character_id, "thinks": owner.holds}
        film.show(index, watcher.model_copy(update=looks), framing=Framing.MEDIUM, props=())


def _watcher(film: Film, index: int, owner: Actor) -> Actor | None:
    """Whoever looked at the owner right before."""
    seen = film.stagings[index].actors if film.is_scene(index) else ()
    return next((a for a in seen if a.toward == owner.character_id and not a.holds), None)
