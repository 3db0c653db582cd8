"""Rides: who is in a vehicle is seen in it from several sides, always all of them, in its weather, in their seats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting, Weather
from storyassets.model.prop import Prop
from storyassets.model.shot import Actor, ShotKind
from storyassets.model.vehicle import AS_PROP, Ahead, Ride, RideView, Vehicle
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.directing.ride_crews import at_rest, find_crew, find_ridden
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.rides import find_paint, find_vehicle, find_way_of

_SNOW_TOLD = re.compile(
    r"\bsnow[- ]?pl(?:ow|ough)|\bpl(?:ow|ough)s?\b[^.!?]{0,80}\b(?:road|snow|blade|truck|storm)\b"
)
_LOOKS_AHEAD = re.compile(
    r"\b(?:ahead|in front of|headlights?|road|lane|windshield|windscreen|wipers?|bend|curve|followed|horizon|fog|lights?|junction"
    r"|could(?:n['’]t| not) see|saw|swerved|crossed|bridge|exit|sign)\b"
)
_FAR_OFF = re.compile(
    r"\b(?:over the|across the|through the|along the|past the|into the) (?:\w+ ){0,2}(?:pass|mountains?|night|desert|country\w*|valley|coast|storm|plains?|snow|dark|forest|city)\b"
    r"|\bfor (?:\w+ ){1,3}(?:miles|kilomet\w+|hours|nights)\b|\bby (?:\w+ ){1,3}in the morning\b|\b(?:slid|skidded|spun|overtook|sped|raced)\b|\ball (?:night|the way)\b"
)
_BRAKES = re.compile(r"\b(?:on the brakes?|hit the brakes|brake pedal|braked)\b")
_IN_THE_BACK = re.compile(
    r"\b(?:crates?|boxes)\b|\bback of (?:the|her|his|a|my) (?:\w+ )?(?:van|truck|lorry|ambulance)\b|\bcargo\b"
)
_LIGHTS_AHEAD = re.compile(
    r"\b(?:red|tail|brake|two|rear) ?-?lights\b|\btaillights?\b|\bthe lights (?:stopped|were still|went)\b"
)
_ONE_AHEAD = re.compile(
    r"\b(?:another|second|other) (?:car|truck|plow|plough|van|bus|lorry)\b|\b(?:followed|behind) (?:it|the (?:car|truck|van|bus|lorry|plow))\b"
)
_GONE = re.compile(
    r"\b(?:lights|it|they) (?:was|were|had) (?:gone|vanished|disappeared)\b|\bnobody['’]?s? (?:is |was )?in front\b"
)
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
_TURNS = (RideView.FRONT, RideView.AHEAD, RideView.SIDE)


def take_rides(film: Film) -> None:
    """All pictures in vehicles of today."""
    if not film.stagings[0].of_today:
        return
    snow = any(_SNOW_TOLD.search(film.text(index)) for index in range(len(film.passages)))
    span: list[int] = []
    for index in [*range(len(film.passages)), -1]:
        if index >= 0 and film.stagings[index].setting is Setting.CAR and not film.stagings[index].imagined:
            span.append(index)
            continue
        if span:
            _show_ride(film, span, snow=snow)
        span = []
    _show_ends_of_ways(film)
    _show_standing(film, snow=snow)


def _show_ride(film: Film, span: Sequence[int], *, snow: bool) -> None:
    """Those pictures are one ride."""
    vehicle = find_ridden(film, span, snow=snow)
    texts = [film.text(index) for index in range(max(0, span[0] - 2), span[-1] + 1)]
    through = find_way_of(texts, vehicle)
    crew, driven = find_crew(film, span, vehicle)
    if vehicle is Vehicle.PLOW:
        _let_it_snow(film, span)
    _leave_standing(film, span[-1] + 1, vehicle)
    colour = next((paint for text in texts if (paint := find_paint(text))), "")
    last: RideView | None = None
    turn = 0
    for index in span:
        if not _is_free(film, index):
            last = None
            continue
        view = _choose_view(film, index, crew, last, _TURNS[turn % len(_TURNS)])
        turn += view in _TURNS
        ride = Ride(
            vehicle=vehicle,
            view=view,
            through=through,
            driven=driven,
            ahead=_find_ahead(film.text(index)),
            colour=colour,
        )
        _put_in(film, index, ride, crew)
        last = view


def _let_it_snow(film: Film, span: Sequence[int]) -> None:
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


def _leave_standing(film: Film, begin: int, vehicle: Vehicle) -> None:
    """Beside those who have got out it stands for a while."""
    thing = AS_PROP[vehicle]
    place = film.stagings[begin].setting if begin < len(film.stagings) else None
    for index in range(begin, min(begin + _STANDS, len(film.stagings))):
        staging = film.stagings[index]
        if staging.setting is not place or place in INDOORS or staging.elsewhere is not None:
            return
        plain = film.kinds[index] is ShotKind.BROLL and not staging.imagined and len(staging.props) < _CROWDED
        if plain and thing not in staging.props:
            film.stagings[index] = staging.model_copy(update={"props": (*staging.props, thing)})


def _show_ends_of_ways(film: Film) -> None:
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


def _show_standing(film: Film, *, snow: bool) -> None:
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


def _is_free(film: Film, index: int) -> bool:
    """Whether nothing else has to be seen there: a face that speaks, a thing that is near or in hand."""
    staging = film.stagings[index]
    near = film.framings[index] is Framing.CLOSE and bool(staging.actors)
    shown = near and any(actor.holds or actor.thinks for actor in staging.actors[:1])
    face = (
        near and index > 0 and film.framings[index - 1] is not Framing.CLOSE and not _cued(film.text(index))
    )
    return film.kinds[index] is ShotKind.BROLL and staging.elsewhere is None and not shown and not face


def _cued(text: str) -> bool:
    return any(
        pattern.search(text) for pattern in (_BRAKES, _LIGHTS_AHEAD, _ONE_AHEAD, _FAR_OFF, _IN_THE_BACK)
    )


def _choose_view(
    film: Film, index: int, crew: Sequence[Actor], last: RideView | None, usual: RideView
) -> RideView:
    """By the words, else the next in turn; never the same twice running."""
    text, nobody = film.text(index), not crew
    wanted = [
        (RideView.BRAKE, _BRAKES.search(text)),
        (RideView.CARGO, _IN_THE_BACK.search(text)),
        (RideView.AHEAD, _LIGHTS_AHEAD.search(text) or _ONE_AHEAD.search(text)),
        (RideView.WAY, _LIGHTS_AHEAD.search(text) or _ONE_AHEAD.search(text)),
        (RideView.FAR, _FAR_OFF.search(text)),
        (RideView.AHEAD, _LOOKS_AHEAD.search(text) or not film.stagings[index].actors),
        (usual, True),
        *((view, True) for view in _TURNS),
    ]
    for view, told in wanted:
        if (
            told
            and view is not last
            and not (nobody and view in (RideView.FRONT, RideView.SIDE, RideView.CARGO))
        ):
            return view
    return RideView.FAR


def _find_ahead(text: str) -> Ahead:
    if _GONE.search(text):
        return Ahead.NOTHING
    if _ONE_AHEAD.search(text):
        return Ahead.VEHICLE
    return Ahead.LIGHTS if _LIGHTS_AHEAD.search(text) else Ahead.NOTHING


def _put_in(film: Film, index: int, ride: Ride, crew: Sequence[Actor]) -> None:
    """The picture of the ride: all of them in their seats, those of whom it is told with what they feel."""
    now = {actor.character_id: actor for actor in film.stagings[index].actors}
    people = tuple(
        rider.model_copy(
            update={"emotion": now[rider.character_id].emotion, "speaks": now[rider.character_id].speaks}
        )
        if rider.character_id in now
        else rider
        for rider in crew
    )
    if ride.view is RideView.CARGO and ride.driven:
        # Who drives is before the wall.
        people = people[1:] or people
    framing = Framing.WIDE if ride.view is RideView.FAR else Framing.MEDIUM
    film.show(index, *people, framing=framing, ride=ride, props=(), conditions=(), landmark=None, in_air=None)
    film.stagings[index] = film.stagings[index].model_copy(update={"angle": Angle.EYE_LEVEL})
