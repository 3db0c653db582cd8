"""Ways of holding: how someone with hands has in them what they hold, by what they do with it and by what it is."""

from __future__ import annotations

from storyassets.model.character import Look, Species
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, Actor
from storyassets.providers.embedded.figures import Hold
from storyassets.providers.embedded.figures.birds import BIRDS
from storyassets.providers.embedded.scenery.gripping import has_hands, wearing_of
from storyassets.providers.embedded.scenery.grips import (
    AGAPE,
    ALOFT,
    AT_LIPS,
    AT_REST,
    AT_TOP,
    AT_WORK,
    BLOWN,
    BORNE,
    CYCLED,
    CYCLES,
    FIDDLES,
    HANDLED,
    IN_BEAK,
    LIGHT,
    LOW_HEADED,
    LUGGAGE,
    NARROW,
    OWN,
    PECKED,
    READABLE,
    SHAFTS,
    SPOKEN_INTO,
    STEMS,
    SWUNG,
    TELEPHONES,
    UPRIGHT_WITH_LUGGAGE,
)
from storyassets.providers.embedded.scenery.prop_kinds import Place
from storyassets.providers.embedded.scenery.props import place_of

_SWINGS = frozenset({Action.WORK, Action.STRIKE, Action.FIGHT})


def hold_of(actor: Actor, look: Look) -> Hold:
    """How someone with hands holds what they hold."""
    if look.species in BIRDS and actor.holds in IN_BEAK and not look.crowd:
        return Hold.NONE if actor.action in PECKED or actor.action in AGAPE else Hold.BEAK
    if not has_hands(look) or not actor.holds:
        return Hold.NONE
    if wearing_of(actor, look):
        return Hold.OWN
    prop = next((prop for prop in Prop if prop.value == actor.holds), None)
    if prop is None:
        return Hold.ARMFUL if actor.action in AT_TOP else Hold.LIFTED
    done = _by_deed(prop, actor)
    if done is not None:
        return done
    if prop in SHAFTS:
        return _of_shaft(prop, actor.action, look)
    return _by_kind(prop, actor)


def _by_deed(prop: Prop, actor: Actor) -> Hold | None:
    """How it is held by what is done with it."""
    action = actor.action
    if action is Action.STRIKE and prop not in SHAFTS:
        return Hold.SMALL
    if action in AT_TOP:
        return Hold.SMALL if action is Action.POUR else Hold.ARMFUL
    if action is Action.WRITE and actor.also == Prop.PEN.value:
        return Hold.PEN
    if prop in OWN.get(action, ()):
        return Hold.OWN
    if prop in CYCLES:
        return CYCLED.get(action, Hold.NONE)
    if prop in TELEPHONES and action in SPOKEN_INTO:
        return TELEPHONES[prop]
    if prop is Prop.TELEPHONE:
        return Hold.ARMFUL
    if prop is Prop.BOOK and action in AT_REST:
        return Hold.BOOK
    if prop in READABLE and action in AT_REST - {Action.POINT}:
        return Hold.SCREEN if prop in NARROW else Hold.READING
    if prop in ALOFT and action is not Action.GIVE:
        return Hold.ALOFT
    return _of_instrument(prop, action)


def _of_instrument(prop: Prop, action: Action) -> Hold | None:
    """How what sounds is held, while it is played and while it is not."""
    if action is Action.PLAY and prop is Prop.PIANO:
        return Hold.PIANO
    if action is Action.PLAY and prop in FIDDLES:
        return Hold.FIDDLE
    if action is Action.PLAY and prop in BLOWN:
        return Hold.BLOWN
    if prop is Prop.GUITAR:
        return Hold.ARMFUL if action in (Action.GIVE, Action.CARRY) else Hold.TOOL
    return None


def _of_shaft(prop: Prop, action: Action, look: Look) -> Hold:
    """How what has a long shaft is held: swung, at work or at rest."""
    if prop in SWUNG and look.species is Species.HUMAN and action in _SWINGS:
        return Hold.SWING
    if action not in AT_WORK:
        return Hold.STAFF
    return Hold.SWEEP if prop in LOW_HEADED else Hold.TOOL


def _by_kind(prop: Prop, actor: Actor) -> Hold:
    """How it is held by what it is."""
    action = actor.action
    if actor.also == Prop.UMBRELLA.value and prop in LUGGAGE and action in UPRIGHT_WITH_LUGGAGE:
        return Hold.LUGGAGE
    if prop in HANDLED and action is not Action.GIVE:
        return Hold.HELD_UP if prop in LIGHT and action in UPRIGHT_WITH_LUGGAGE else Hold.HANGING
    if prop in BORNE and action not in AT_LIPS | AT_WORK | {Action.GIVE}:
        return Hold.ARMFUL
    if place_of(prop) is not Place.SMALL and prop is not Prop.SWORD:
        return Hold.ARMFUL
    return Hold.STEM if prop in STEMS else Hold.SMALL
