"""Of vehicles: a steering wheel lies on no floor, and whoever speaks by radio in a cab has its handset."""

from __future__ import annotations

from storyassets.model.camera import Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.shot import Action, ShotKind
from storyassets.story.directing.film import Film
from storyassets.story.directing.two_places import RADIO_HANDSET

_CABS = (Setting.CAR, Setting.SHIP, Setting.CABIN)


def keep_to_vehicles(film: Film) -> None:
    """What is part of a vehicle is seen near while it is told of, else not at all."""
    for index in film.told():
        _show_wheel(film, index)
        _hold_handset(film, index)


def _show_wheel(film: Film, index: int) -> None:
    staging = film.stagings[index]
    wheel = Prop.STEERING_WHEEL
    free = not any(wheel.value in (actor.holds, actor.at) for actor in staging.actors)
    if wheel not in staging.props or film.kinds[index] is ShotKind.INSERT or not free:
        return
    if "wheel" in film.text(index) and not staging.actors and staging.ride is None:
        film.stagings[index] = staging.model_copy(update={"props": (wheel,)})
        film.kinds[index], film.framings[index] = ShotKind.INSERT, Framing.CLOSE
        return
    actors = tuple(
        actor.model_copy(update={"toward": "" if actor.toward == wheel.value else actor.toward})
        for actor in staging.actors
    )
    props = tuple(prop for prop in staging.props if prop is not wheel)
    film.stagings[index] = staging.model_copy(update={"actors": actors, "props": props})


def _hold_handset(film: Film, index: int) -> None:
    """'Picked up the radio': not a set with a dial, as it stands in a kitchen."""
    staging = film.stagings[index]
    speaker = next((actor for actor in staging.actors if actor.holds == Prop.RADIO.value), None)
    if speaker is None or staging.setting not in _CABS or not staging.of_today:
        return
    talks = {"action": Action.TALK, "holds": RADIO_HANDSET.prop.value, "at": "", "toward": ""}
    others = tuple(actor for actor in staging.actors if actor is not speaker)
    film.show(
        index,
        speaker.model_copy(update=talks),
        *others,
        framing=Framing.CLOSE,
        props=(RADIO_HANDSET.prop,),
        conditions=(RADIO_HANDSET,),
    )
