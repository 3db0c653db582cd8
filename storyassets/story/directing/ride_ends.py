"""Around rides: the vehicle that stands beside those who have got out, or in its shed; snow where a plow is; where a road ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Condition, ShotKind
from storyassets.model.vehicle import AS_PROP, Ahead, Ride, RideView, Vehicle
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.directing.ride_crews import at_rest
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.rides import find_vehicle

_WAY_GONE = re.compile(
    r"\b(?:road|track|highway|bridge) (?:just |simply )?(?:ended|stopped|was gone|was not there|fell away|disappeared|had (?:\w+ )?(?:gone|collapsed|washed away|fallen|slipped))\b"
    r"|\b(?:road|bend|bridge|slope|bank|hillside|lane) (?:had|has) (?:slipped|slid|fallen|collapsed|crumbled|broken|dropped|been washed)\b"
)
_STOOD = re.compile(
    r"\b(?:stood|sat|waited|was|rested|lay|found|saw) (?:parked )?(?:an?|the|his|her|my|our|their|another) (?:[\w-]+ ){0,4}?"
    r"(?:plow|plough|snow ?plow|truck|lorry|car|van|bus|tractor|ambulance|fire engine|taxi|jeep)\b"
)
_SHEDS = frozenset({Setting.GARAGE, Setting.WORKSHOP, Setting.WAREHOUSE, Setting.STABLE, Setting.STORAGE})
_ITS_PARTS = frozenset({Prop.TIRE.value, Prop.WHEEL.value})
_MOST_THINGS = 3
_STANDS, _CROWDED = 4, 2


def let_it_snow(film: Film, span: Sequence[int]) -> None:
    """Where a plow is needed there is snow: in the ride, and around it when they have got out."""
    after = span[-1] + 1
    hour = film.stagings[span[-1]].time_of_day
    while after < len(film.stagings) and film.stagings[after].setting not in INDOORS:
        if film.stagings[after].time_of_day is not hour:
            break
        after += 1
    for index in range(span[0], after):
        if film.stagings[index].weather in (Weather.RAIN, Weather.CLEAR):
            film.stagings[index] = film.stagings[index].model_copy(update={"weather": Weather.SNOW})


def leave_standing(film: Film, begin: int, ride: Ride) -> None:
    """Beside those who have got out it stands for a while; in a town they are in a street."""
    thing = AS_PROP[ride.vehicle]
    place = film.stagings[begin].setting if begin < len(film.stagings) else None
    street = Setting.CITY if place is Setting.ROAD and ride.through is Setting.CITY else place
    for index in range(begin, len(film.stagings)):
        staging = film.stagings[index]
        if staging.setting is not place or place in INDOORS or staging.elsewhere is not None:
            return
        update: dict[str, object] = {"setting": street}
        plain = film.kinds[index] is ShotKind.BROLL and not staging.imagined and len(staging.props) < _CROWDED
        plain = plain and staging.angle is Angle.EYE_LEVEL and ride.vehicle is not Vehicle.TRAIN
        if plain and index < begin + _STANDS and thing not in staging.props:
            painted = (Condition(prop=thing, colour=ride.colour),) if ride.colour else ()
            update |= {
                "props": (*staging.props, thing),
                "conditions": (*staging.conditions, *painted)[:_MOST_THINGS],
            }
        film.stagings[index] = staging.model_copy(update=update)


def show_ends_of_ways(film: Film) -> None:
    """The road that has slipped away is seen, before whoever comes to it; nobody swims."""
    last: Ride | None = None
    for index in film.told():
        staging = film.stagings[index]
        last = staging.ride or last
        if last is None or not _WAY_GONE.search(film.text(index)) or film.kinds[index] is not ShotKind.BROLL:
            continue
        out = staging.setting is not Setting.CAR
        people = [at_rest(actor) for actor in staging.actors[:1] if is_person(actor.character_id, film.cast)]
        ride = last.model_copy(update={"view": RideView.WAY, "ahead": Ahead.BARRED, "driven": not out})
        plain = {"setting": Setting.CAR, "ride": ride, "props": (), "conditions": (), "landmark": None}
        film.show(index, *people, framing=Framing.MEDIUM, **plain)


def show_standing(film: Film, *, snow: bool) -> None:
    """'Inside stood a rusted plow': it is there, whole, as long as the story is; of its wheels there is no other."""
    thing, place = None, None
    for index in film.told():
        staging = film.stagings[index]
        found = _STOOD.search(film.text(index))
        vehicle = find_vehicle(found[0], snow=snow) if found and staging.setting in _SHEDS else None
        if vehicle is not None:
            thing, place = AS_PROP[vehicle], staging.setting
        elif staging.setting is not place:
            thing = None
        if thing is None or film.kinds[index] is not ShotKind.BROLL or staging.imagined:
            continue
        others = [prop for prop in staging.props if prop not in (thing, Prop.TIRE, Prop.WHEEL)]
        actors = tuple(
            actor.model_copy(update={"toward": thing.value}) if actor.toward in _ITS_PARTS else actor
            for actor in staging.actors
        )
        update = {"setting": Setting.GARAGE, "props": (thing, *others)[:_MOST_THINGS], "actors": actors}
        film.stagings[index] = staging.model_copy(update=update)
