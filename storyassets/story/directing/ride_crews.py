"""Crews of rides: what is driven, who drives it and who is along; all of them keep their seats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

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
    r"\b(?:passenger|back) seat\b|\b(?:drove|driving|drives) (?:me|us|him|her|them)\b|\b(?:gave|offered) (?:me|us|him|her) a (?:lift|ride)\b"
    r"|\bpicked (?:me|us|him|her) up\b|\b(?:in|into|took|hailed|called) (?:the|a) (?:back of (?:the|a) )?(?:taxi|cab|uber)\b|\bin the back\b"
    r"|\b(?:sat|rode|sitting) (?:\w+ ){0,3}(?:between|among|beside|next to) (?:the|him|her|my)\b"
)
_BY_DRIVER = re.compile(
    r"\b(?:my|the|our|his|her) (?:taxi |cab |uber |bus )?(?:driver|cabbie)\b|\bdriver (?:said|asked|looked|turned)\b"
)
_MOST = 3


def find_ridden(film: Film, span: Sequence[int], *, snow: bool) -> Vehicle:
    """What it is: by the words with which the ride begins, else by those before it, else by what is told most in it."""
    told = [find_vehicle(film.text(index), snow=snow) for index in range(0, span[-1] + 1)]
    begins = [told[index] for index in (*span[:2], span[0] - 1, span[0] - 2) if index >= 0]
    near = next((found for found in begins if found), None)
    earlier = next((found for found in reversed(told[: span[0]]) if found), None)
    within = Counter(found for index in span if (found := told[index]))
    most = within.most_common(1)[0][0] if within else None
    return near or earlier or most or Vehicle.CAR


def find_crew(film: Film, span: Sequence[int], vehicle: Vehicle) -> tuple[list[Actor], bool]:
    """Everybody who is in it, the driver first; and whether that one drives."""
    seen = [
        actor
        for index in span
        for actor in film.stagings[index].actors
        if is_person(actor.character_id, film.cast) and not film.stagings[index].elsewhere
    ]
    count = Counter(actor.character_id for actor in seen)
    often = [who for who, times in count.items() if times > 1 or len(span) < 4]
    who_all = often or list(count)[:1]
    texts = {index: film.text(index) for index in span}
    driver = next(
        (who for index in span if _drives(texts[index]) for who in _doer(film, index) if who in who_all), None
    )
    along = {who for index in span if _RIDES_ALONG.search(texts[index]) for who in _doer(film, index)}
    if driver is None or (driver in along and vehicle is Vehicle.TAXI):
        others = [who for who in who_all if who not in along]
        driver = others[0] if others else None
    with_driver = any(_BY_DRIVER.search(text) for text in texts.values())
    if driver == FIRST_PERSON and with_driver:
        driver = next((who for who in who_all if who != FIRST_PERSON), None)
    order = sorted(who_all, key=lambda who: who != driver)[:_MOST]
    first = {actor.character_id: actor for actor in reversed(seen)}
    return [at_rest(first[who]) for who in order], driver is not None


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
