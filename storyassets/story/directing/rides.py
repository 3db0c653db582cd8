"""Rides: who is in a vehicle is seen in it from several sides, always all of them, in its weather, in their seats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.camera import Angle, Framing
from storyassets.model.place import Setting
from storyassets.model.prop import Prop
from storyassets.model.script import Beat
from storyassets.model.shot import Actor, ShotKind, Staging
from storyassets.model.vehicle import Ahead, Ride, RideView, Vehicle
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.directing.ride_crews import Crew, find_crew, find_ridden
from storyassets.story.directing.ride_ends import (
    leave_standing,
    let_it_snow,
    show_ends_of_ways,
    show_standing,
)
from storyassets.story.reading.rides import find_paint, find_way_of

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
_ALL_THE_WAY = re.compile(
    r"\ball the way (?:home|back|there|north|south|down|up|to)\b|\b(?:\w+ )?hours?, along the\b|\bfor (?:\w+ ){1,2}(?:miles|kilomet\w+)\b"
)
_NEAR = 4
_ON_ROAD = re.compile(
    r"\b(?:in front of|ahead of|before|on(?:to)?|across|in the middle of|into) (?:us|me|him|her|them|the (?:\w+ )?(?:road|car|truck|van|highway|headlights|street|track|rails))\b"
)
_NUMBER = re.compile(r"\b(?:number|figure|digit)s?\b[^.!?]*\b(?:painted|written|stencil\w+)\b")
_PAINTED = re.compile(rf"{_NUMBER.pattern}[^.!?]*[.:,!?—-]+ *(\w+)\b")
_DIGITS = dict(
    zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], "123456789", strict=True)
)
_SEES = re.compile(
    r"\b(?:could(?:n['’]t| not)|can(?:no|['’])t|barely|hardly) (?:\w+ )?see\b|\b(?:windshield|windscreen|wipers|blade)\b"
)
_IN_MIRROR = re.compile(r"\b(?:rear-?view mirror|(?:in|into|at) the mirror)\b")
_LIGHTS_AHEAD = re.compile(
    r"\b(?:red|tail|brake|two|rear) ?-?lights\b|\btaillights?\b|\bthe lights (?:stopped|were still|went)\b"
)
_ONE_AHEAD = re.compile(
    r"\b(?:another|second|other) (?:car|truck|plow|plough|van|bus|lorry)\b|\b(?:followed|behind) (?:it|the (?:car|truck|van|bus|lorry|plow))\b"
)
_GONE = re.compile(
    r"\b(?:lights|it|they) (?:was|were|had) (?:gone|vanished|disappeared)\b|\bnobody['’]?s? (?:is |was )?in front\b"
)
_TURNS = (RideView.FRONT, RideView.AHEAD, RideView.SIDE, RideView.FRONT, RideView.FAR, RideView.SIDE)


def take_rides(film: Film) -> None:
    """All pictures in vehicles of today."""
    if not film.stagings[0].of_today:
        return
    snow = any(_SNOW_TOLD.search(film.text(index)) for index in range(len(film.passages)))
    crew: Crew | None = None
    spans = _find_spans(film)
    for span in spans:
        crew = _show_ride(film, span, crew, snow=snow)
    if spans:
        film.stagings[:] = [_with_its_wheel(one) for one in film.stagings]
    show_ends_of_ways(film)
    show_standing(film, snow=snow)


def _find_spans(film: Film) -> list[list[int]]:
    """The pictures of each ride; what a hook shows of one is apart."""
    spans: list[list[int]] = [[]]
    for index, staging in enumerate(film.stagings):
        inside = staging.setting is Setting.CAR and not staging.imagined
        if not inside and _is_on_way(film, index):
            film.stagings[index] = staging.model_copy(
                update={"setting": Setting.CAR, "landmark": None, "props": ()}
            )
            inside = True
        begins = index > 0 and film.passages[index - 1].beat is Beat.HOOK is not film.passages[index].beat
        if spans[-1] and (not inside or begins):
            spans.append([])
        if inside:
            spans[-1].append(index)
    return [span for span in spans if span]


def _is_on_way(film: Film, index: int) -> bool:
    """'They sang all the way home', before or after words by which somebody drives."""
    if film.passages[index].is_dialogue or not _ALL_THE_WAY.search(film.text(index)):
        return False
    near = film.stagings[max(0, index - 1) : index + _NEAR]
    return any(one.setting is Setting.CAR for one in near)


def _show_ride(film: Film, span: Sequence[int], before: Crew | None, *, snow: bool) -> Crew:
    """Those pictures are one ride."""
    vehicle = find_ridden(film, span, snow=snow)
    texts = [film.text(index) for index in range(max(0, span[0] - 2), span[-1] + 1)]
    through = find_way_of(texts, vehicle)
    crew = find_crew(film, span, vehicle, before)
    if vehicle is Vehicle.PLOW:
        let_it_snow(film, span)
    all_told = [film.text(index) for index in range(len(film.passages))]
    colour = next((paint for text in all_told if (paint := find_paint(text, vehicle))), "")
    leave_standing(film, span[-1] + 1, Ride(vehicle=vehicle, through=through, colour=colour))
    last: RideView | None = None
    turn = 0
    for index in span:
        if not _is_free(film, index):
            last = None
            continue
        view = _choose_view(film, index, crew.at(index), last, _TURNS[turn % len(_TURNS)])
        turn += view is _TURNS[turn % len(_TURNS)]
        if vehicle is Vehicle.TRAIN and view is RideView.FAR:
            view = RideView.WAY
        ride = Ride(
            vehicle=vehicle,
            view=view,
            through=through,
            driven=crew.driven,
            ahead=Ahead.BEAST if _beasts(film, index) else _find_ahead(film.text(index)),
            says=_find_number(film, index),
            colour=colour,
        )
        _put_in(film, index, ride, crew.at(index))
        last = view
    return crew


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
        pattern.search(text)
        for pattern in (_BRAKES, _SEES, _IN_MIRROR, _LIGHTS_AHEAD, _ONE_AHEAD, _FAR_OFF, _IN_THE_BACK)
    )


def _choose_view(
    film: Film, index: int, crew: Sequence[Actor], last: RideView | None, usual: RideView
) -> RideView:
    """By the words, else the next in turn; never the same twice running."""
    text = film.text(index)
    ahead = (
        _NUMBER.search(text) or _LIGHTS_AHEAD.search(text) or _ONE_AHEAD.search(text) or _SEES.search(text)
    )
    wanted = [
        (RideView.BRAKE, _BRAKES.search(text)),
        (RideView.MIRROR, _IN_MIRROR.search(text) and len(crew) > 1),
        (RideView.CARGO, _IN_THE_BACK.search(text)),
        (RideView.AHEAD, ahead),
        (RideView.WAY, ahead),
        (RideView.FAR, _FAR_OFF.search(text)),
        (RideView.AHEAD, _LOOKS_AHEAD.search(text)),
        (usual, True),
        *((view, True) for view in _TURNS),
    ]
    open_to_all = (RideView.FAR, RideView.AHEAD, RideView.WAY, RideView.BRAKE)
    views = (view for view, told in wanted if told and view is not last)
    return next((view for view in views if crew or view in open_to_all), RideView.WAY)


def _beasts(film: Film, index: int) -> list[Actor]:
    """An animal that is told of: it is on the road."""
    actors = film.stagings[index].actors
    found = [actor for actor in actors if not is_person(actor.character_id, film.cast)]
    return found[:1] if _ON_ROAD.search(film.passages[index].line.text.lower()) else []


def _with_its_wheel(staging: Staging) -> Staging:
    """In a vehicle 'the wheel' is that by which it is steered."""
    props = tuple(Prop.STEERING_WHEEL if prop is Prop.WHEEL else prop for prop in staging.props)
    return staging.model_copy(update={"props": props})


def _find_number(film: Film, index: int) -> str:
    """What is painted on the vehicle ahead: 'a number painted in white. Six.'"""
    lines = dict.fromkeys(line.text for one in film.passages[index : index + 3] for line in one.lines)
    found = _PAINTED.search(" ".join(lines).lower()) if _NUMBER.search(film.text(index)) else None
    return _DIGITS.get(found[1], found[1] if found[1].isdigit() else "") if found else ""


def _find_ahead(text: str) -> Ahead:
    if _GONE.search(text):
        return Ahead.NOTHING
    if _ONE_AHEAD.search(text):
        return Ahead.VEHICLE
    if _NUMBER.search(text):
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
    if ride.ahead is Ahead.BEAST and ride.view in (RideView.AHEAD, RideView.WAY):
        people = (*people[:2], *_beasts(film, index))
    framing = Framing.WIDE if ride.view is RideView.FAR else Framing.MEDIUM
    film.show(index, *people, framing=framing, ride=ride, props=(), conditions=(), landmark=None, in_air=None)
    film.stagings[index] = film.stagings[index].model_copy(update={"angle": Angle.EYE_LEVEL})
