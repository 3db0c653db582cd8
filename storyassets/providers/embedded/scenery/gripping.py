"""Gripping: what actors have in their hands or sit on, before they are drawn."""

from __future__ import annotations

from collections.abc import Mapping

from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor, Relation, Staging
from storyassets.providers.embedded.scenery.grips import (
    AS_WORN,
    BRINGING,
    CYCLE_NAMES,
    CYCLES,
    HUGGED,
    HUNG_UP,
    MOUNTS,
    ON_HEAD,
    RECEIVING,
    USED,
    WITH_HANDS,
    WORN,
    WRITTEN_OTHERWISE,
)
from storyassets.providers.embedded.scenery.prop_habits import fitting_props, held_prop, whole_props
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of


def has_hands(look: Look) -> bool:
    """Whether they hold things in hands: animals do who live like people."""
    return look.upright or look.species in WITH_HANDS


def with_full_hands(staging: Staging, looks: Mapping[str, Look]) -> Staging:
    """The staging, in which the doer holds what is held, and who is embraced embraces too."""
    actors = list(staging.actors)
    _put_on(actors, fitting_props(staging), looks)
    _mount(actors, looks)
    if actors and not actors[0].holds:
        props, action = whole_props(staging), actors[0].action
        used = next((prop for prop in USED.get(action, ()) if prop in props), None)
        knocks = action is Action.POINT and actors[0].at
        held = used or (None if knocks else held_prop(props, action))
        if held is not None:
            actors[0] = actors[0].model_copy(update={"holds": held.value})
    if actors and actors[0].action is Action.RIDE and any(prop in CYCLES for prop in staging.props):
        actors[0] = actors[0].model_copy(update={"holds": Prop.BICYCLE.value, "at": ""})
    if actors and actors[0].action is Action.PUSH and actors[0].at in CYCLE_NAMES:
        actors[0] = actors[0].model_copy(update={"holds": actors[0].at, "at": ""})
    if staging.of_today:
        _give_pens(actors)
        _put_bundles_away(actors, looks)
    _receive(actors, looks)
    _drag(actors, looks)
    if len(actors) == 1 and actors[0].action is Action.EMBRACE and not actors[0].holds:
        actors = [actors[0].model_copy(update={"action": Action.STAND, "emotion": Emotion.LOVE})]
    _let_go_of_crowds(actors, looks)
    if len(actors) == 2 and any(actor.action is Action.EMBRACE for actor in actors):
        actors = [
            actor.model_copy(update={"action": Action.EMBRACE}) if actor.action in HUGGED else actor
            for actor in actors
        ]
    return staging.model_copy(update={"actors": tuple(actors)})


def _let_go_of_crowds(actors: list[Actor], looks: Mapping[str, Look]) -> None:
    """Nobody embraces a crowd, nor does one: they are glad."""
    crowd = any(actor.character_id in looks and looks[actor.character_id].crowd for actor in actors)
    if len(actors) > 1 and crowd:
        for index, actor in enumerate(actors):
            if actor.action is Action.EMBRACE and not actor.holds:
                actors[index] = actor.model_copy(update={"action": Action.LAUGH, "emotion": Emotion.LOVE})


def _give_pens(actors: list[Actor]) -> None:
    """Nobody of today writes with a quill."""
    for index, actor in enumerate(actors):
        if actor.action is Action.WRITE and actor.holds not in WRITTEN_OTHERWISE:
            pen = {"holds": Prop.PEN.value, "also": Prop.PEN.value}
            actors[index] = actor.model_copy(update=pen)


def _put_bundles_away(actors: list[Actor], looks: Mapping[str, Look]) -> None:
    """Nobody of today carries a bundle: who has nothing that is known in the hands looks at it."""
    for index, actor in enumerate(actors):
        look = looks.get(actor.character_id)
        if actor.action is Action.CARRY and not actor.holds and look is not None and has_hands(look):
            actors[index] = actor.model_copy(update={"action": Action.LOOK})


def _drag(actors: list[Actor], looks: Mapping[str, Look]) -> None:
    """A large thing is pulled along the ground by a rope; a small one is only taken out."""
    if not actors or actors[0].action is not Action.PULL:
        return
    prop = next((prop for prop in Prop if prop.value == actors[0].holds), None)
    look = looks.get(actors[0].character_id)
    if prop in (None, Prop.ROPE) or look is None or not has_hands(look):
        return
    large = place_of(prop) is not Place.SMALL
    changed = {"holds": Prop.ROPE.value, "at": prop.value} if large else {"action": Action.CARRY}
    actors[0] = actors[0].model_copy(update=changed)


def _receive(actors: list[Actor], looks: Mapping[str, Look]) -> None:
    """Whoever is given something holds out both hands for it."""
    if len(actors) != 2 or actors[0].action is not Action.GIVE or not actors[0].holds:
        return
    other = actors[1]
    look = looks.get(other.character_id)
    if look is None or not has_hands(look) or look.crowd or other.holds or other.at:
        return
    if other.action in RECEIVING:
        actors[1] = other.model_copy(update={"action": Action.GIVE})


def _put_on(actors: list[Actor], props: tuple[Prop, ...], looks: Mapping[str, Look]) -> None:
    """A hat or crown that is spoken of is on the first person who has nothing to do with it."""
    garment = next((prop for prop in WORN if prop in props and prop not in HUNG_UP), None)
    if garment is None or any(actor.holds == garment.value for actor in actors):
        return
    for index, actor in enumerate(actors):
        look = looks.get(actor.character_id)
        person = look is not None and look.species is Species.HUMAN and not look.crowd
        if person and not actor.holds and actor.action in AS_WORN:
            actors[index] = actor.model_copy(update={"holds": garment.value})
            return


def _mount(actors: list[Actor], looks: Mapping[str, Look]) -> None:
    """A person who rides, or climbs up where an animal to ride is, is on its back."""
    if not actors or actors[0].at or actors[0].action not in (Action.RIDE, Action.CLIMB):
        return
    rider = looks.get(actors[0].character_id)
    mount = next(
        (
            a.character_id
            for a in actors[1:]
            if a.character_id in looks and looks[a.character_id].species in MOUNTS
        ),
        None,
    )
    if rider is not None and rider.species is Species.HUMAN and mount is not None:
        change = {"action": Action.RIDE, "at": mount, "relation": Relation.ON}
        actors[0] = actors[0].model_copy(update=change)


def wearing_of(actor: Actor, look: Look) -> str:
    """What of the things spoken of they have on, if they do nothing with it."""
    puts_on = actor.action is Action.DRESS and actor.holds in {prop.value for prop in ON_HEAD}
    worn = look.species is Species.HUMAN and (actor.action in AS_WORN or puts_on)
    return actor.holds if worn and actor.holds in {prop.value for prop in WORN} else ""


def dressed(actor: Actor, look: Look) -> Look:
    """The look with what they have on besides."""
    garment = wearing_of(actor, look)
    return look.model_copy(update={"wearing": garment}) if garment else look


def is_empty_handed(actor: Actor, look: Look) -> bool:
    """Whether nothing is drawn in their hands but what the staging names."""
    return bool(actor.holds) or not has_hands(look) or actor.action not in BRINGING
