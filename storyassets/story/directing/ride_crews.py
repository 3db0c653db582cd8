"""Crews of rides: what is driven, who drives it and who is along; all of them keep their seats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.model.script import Emotion
from storyassets.model.shot import Action, Actor
from storyassets.model.vehicle import Vehicle
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.directing.film import Film
from storyassets.story.directing.kinds import is_person
from storyassets.story.reading.rides import find_vehicle, gets_in

_AT_WHEEL = re.compile(
    r"\b(?:dr[oi]ven?|drives|driving|steered|at the wheel|behind the wheel|braked|brakes?|accelerat\w+|sped)\b"
)
_RIDES_ALONG = re.compile(
    r"\b(?:sat|sits|sitting|rode|slept|asleep|lay|climbed|got|slid|was|were) (?:\w+ ){0,4}(?:passenger|back) seat\b|\b(?:in|into|took|takes|hailed|called|caught) (?:the|a) (?:back of (?:the|a) )?(?:\w+ )?(?:taxi|cab|uber)\b(?! (?:of|with)\b)"
    r"|\bin the back\b|\b(?:sat|rode|sitting) (?:\w+ ){0,3}(?:between|among|beside|next to) (?:the|him|her|my)\b"
    r"|\b(?:was|were|got|been) (?:driven|picked up|given a (?:lift|ride))\b"
)
_TAKES_ME = re.compile(
    r"\b(?:drove|driving|drives|took|brought|carried) (?:me|us)\b|\b(?:gave|offered) (?:me|us) a (?:lift|ride)\b|\bpicked (?:me|us) up\b"
)
_TOGETHER = re.compile(
    r"\b(?:we|they|both) (?:\w+ ){0,2}(?:drove|drive|rode|were driving|headed|set off|turned)\b"
)
_BY_DRIVER = re.compile(
    r"\b(?:my|the|our|his|her) (?:taxi |cab |uber |bus )?(?:driver|cabbie)\b|\bdriver (?:said|asked|looked|turned)\b"
)
_I_DRIVE = re.compile(
    r"\bi(?: \w+ly| just| then| still| only)? (?:drive|drove|was driving|am driving|steered|braked|hit the brakes|pulled (?:over|up|out|away|in))\b"
    r"(?! (?:past|by) )|\bi(?:['’](?:ve|d|m)| have| had| am) (?:been )?(?:driven|driving)\b"
)
"""Whoever tells of it is at the wheel, whoever else is in the back."""

_REMOTE = re.compile(r"\b(?:dispatch\w*|operator|base|control|headquarters|caller|voice|radio)\b")
_CALLS = re.compile(r"\b(?:called|phoned|rang|texted|radioed)\b")
_BOARDS = re.compile(
    r"\b(?:got|gets|climbed|jumped|hopped|slid|let (?:me|him|her|us|them)|helped (?:me|him|her|them)|lifted (?:me|him|her|them)) (?:\w+ )?in(?:to)?\b"
    r"|\bpicked (?:me|him|her|us|them) up\b|\b(?:passenger|back) seat\b|\b(?:beside|next to|behind) (?:me|him|her)\b|\b(?:sat|slept|asleep)\b"
)
_MOST, _SHORT, _LATELY = 3, 4, 4


def find_ridden(film: Film, span: Sequence[int], *, snow: bool) -> Vehicle:
    """What it is: by the words with which the ride begins, else by those before it, else by what is told most in it, or after it."""
    told = [find_vehicle(film.text(index), snow=snow) for index in range(len(film.passages))]
    begins = [told[index] for index in (*span[:2], span[0] - 1, span[0] - 2) if index >= 0]
    near = next((found for found in begins if found), None)
    earlier = next((found for found in reversed(told[: span[0]]) if found), None)
    within = Counter(found for index in span if (found := told[index]))
    most = within.most_common(1)[0][0] if within else None
    later = next((found for found in told[span[-1] + 1 :] if found), None)
    return near or earlier or most or later or Vehicle.CAR


@dataclass(frozen=True)
class Crew:
    """Who is in it, the driver first, each with the picture from which on they are; and whether that one drives."""

    riders: tuple[tuple[Actor, int], ...]
    driven: bool

    def at(self, index: int) -> list[Actor]:
        """Those who are in it by then."""
        return [rider for rider, since in self.riders if since <= index][:_MOST]


def find_crew(film: Film, span: Sequence[int], vehicle: Vehicle, before: Crew | None) -> Crew:
    """Everybody who sits in it: whoever drives from the beginning, others from when they are told of; no voices.

    'We drove back': those of the ride before, in their seats.
    """
    if before is not None and any(_TOGETHER.search(film.text(index)) for index in span[:2]):
        return Crew(tuple((rider, span[0]) for rider, _ in before.riders), before.driven)
    since: dict[str, int] = {}
    first: dict[str, Actor] = {}
    count: Counter[str] = Counter()
    for index in span:
        for actor in film.stagings[index].actors if film.stagings[index].elsewhere is None else ():
            who = actor.character_id
            known = who in since or _gets_along(film, span, index, who)
            if known and is_person(who, film.cast) and not _REMOTE.search(who):
                since.setdefault(who, index)
                first.setdefault(who, actor)
                count[who] += 1
    driver = _find_driver(film, span, vehicle, list(since))
    often = [who for who in since if count[who] > 1 or len(span) < _SHORT or who == driver]
    order = sorted(often or list(since)[:1], key=lambda who: who != driver)
    riders = tuple((at_rest(first[who]), span[0] if who == driver else since[who]) for who in order)
    return Crew(riders, driver is not None)


def _gets_along(film: Film, span: Sequence[int], index: int, who: str) -> bool:
    """Whether somebody who is seen there may sit in it: no one who is called up, or of whom it is only talked."""
    doer = _doer(film, index) == [who]
    if _CALLS.search(film.text(index)) and not doer:
        return False
    if index in span[:2]:
        return True
    spoken = film.passages[index].is_dialogue and film.passages[index].line.speaker == who
    near = " ".join(film.text(at) for at in range(max(0, index - 1), min(index + 2, len(film.passages))))
    before = film.stagings[max(0, span[0] - _LATELY) : span[0]]
    came = any(actor.character_id == who for one in before for actor in one.actors)
    return came or spoken or _BOARDS.search(near) is not None or (doer and _drives(film.text(index)))


def _find_driver(film: Film, span: Sequence[int], vehicle: Vehicle, people: list[str]) -> str | None:
    """Of whom it is told; else whoever does not only ride along."""
    texts = {index: film.text(index) for index in span}
    if FIRST_PERSON in people and any(_tells_to_drive(film, index) for index in span):
        return FIRST_PERSON
    told = (who for index in span if _drives(texts[index]) for who in _doer(film, index) if who in people)
    driver = next(told, None)
    along = {who for index in span if _RIDES_ALONG.search(texts[index]) for who in _doer(film, index)}
    if any(_TAKES_ME.search(text) for text in texts.values()):
        along.add(FIRST_PERSON)
    if driver is None or (driver in along and (vehicle is Vehicle.TAXI or driver == FIRST_PERSON)):
        driver = next((who for who in people if who not in along), None)
    if driver == FIRST_PERSON and any(_BY_DRIVER.search(text) for text in texts.values()):
        driver = next((who for who in people if who != FIRST_PERSON), None)
    return driver


def _tells_to_drive(film: Film, index: int) -> bool:
    return not film.passages[index].is_dialogue and _I_DRIVE.search(film.text(index)) is not None


def _drives(text: str) -> bool:
    return gets_in(text) or (_AT_WHEEL.search(text) is not None and not _RIDES_ALONG.search(text))


def _doer(film: Film, index: int) -> list[str]:
    return [actor.character_id for actor in film.stagings[index].actors[:1]]


def at_rest(actor: Actor) -> Actor:
    """The same one, sitting, with nothing else to do."""
    rest = {
        "action": Action.SIT,
        "emotion": Emotion.CALM,
        "holds": "",
        "at": "",
        "toward": "",
        "speaks": False,
    }
    return actor.model_copy(update={**rest, "thinks": "", "also": "", "turned": None})
