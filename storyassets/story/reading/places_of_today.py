"""Places of today: where it is by what only people of our time do: who deletes a file is in an office, a nurse in a hospital."""

from __future__ import annotations

import re

from storyassets.model.place import Landmark, Setting
from storyassets.story.reading.place_phrases_of_today import NOT_THERE, PHRASES
from storyassets.story.reading.place_topics import HOLDS
from storyassets.story.reading.rides import STANDS_STILL, ends_ride, gets_in
from storyassets.story.words.sieve import Sieve

_THE = r"(?:the|a|an|my|our|his|her|their)"
_PATTERNS: tuple[tuple[Setting, str], ...] = (
    (
        Setting.HOSPITAL,
        r"\bhospital (?:bed|room|ward)\b|\bin (?:the )?hospital\b|\bemergency room\b|\bintensive care\b"
        rf"|\b{_THE} (?:\w+ )?(?:nurses?|surgeons?)\b|\bvisiting hours\b",
    ),
    (Setting.LOBBY, r"\b(?:at|to|by|took|reached|before) (?:the|an) (?:\w+ )?(?:elevators?|lift)\b"),
    (
        Setting.OFFICE,
        rf"\b(?:at|to|into|joined) {_THE} (?:\w+ )?(?:company|firm|startup)\b|\bout of {_THE} (?:\w+ )?office\b"
        r"|\b(?:deleted|database|spreadsheet|conference room|meeting room|cubicle|staff meeting|open[- ]plan)\b"
        rf"|\b(?:runs|ran|founded|owns|bought) {_THE} (?:\w+ )?company\b|\bbehind {_THE} desk\b|\b{_THE} new intern\b",
    ),
    (Setting.ATTIC, r"\battic (?:door|stairs|ladder|hatch|window|floor)\b"),
    (
        Setting.TRAIN,
        r"\b(?:takes?|took|boarded|boards?|caught|catch|rode|rides?|on|in) (?:the|a|an|my|our|his|her|their) (?:[\w:.]+ ){0,2}train\b"
        r"|\btrain (?:car|carriage|compartment|conductor)\b|\blast car\b",
    ),
    (
        Setting.DRIVEWAY,
        r"\bdriveways?\b|\bgarage\b|\b(?:on|across|over|onto|mowed) (?:the|my|our|his|her|their) (?:front )?lawn\b"
        r"|\bon the (?:curb|kerb)\b|\bparked (?:his|her|my|the|their|our|a) (?:\w+ )?(?:car|truck|van|pickup)\b"
        r"|\b(?<!cousins )(?:got|bought|sold|lost|inherited) (?:the|a|his|her|my|our|their) (?:\w+ )?house\b"
        r"|\btow (?:truck|hook)\b|\bletter ?box\b|\bmailbox\b|\bmoved in (?:next door|across)\b",
    ),
)
_COMPILED = tuple((setting, re.compile(pattern)) for setting, pattern in (*_PATTERNS, *PHRASES))
_SIEVE = Sieve(pattern for _, pattern in _COMPILED)
_HOMES: tuple[tuple[Setting, re.Pattern[str]], ...] = (
    (
        Setting.DUGOUT,
        re.compile(
            r"\b(?:corporal|platoon|regiment|trench(?:es)?|battalion|infantry|shelling|bayonet|the enemy lines?)\b"
        ),
    ),
    (Setting.TRAIN, re.compile(r"\b(?:train|commute)\b.*\bseat\b|\bseat\b.*\btrain\b")),
    (
        Setting.OFFICE,
        re.compile(r"\b(?:intern|coworkers?|colleagues?|my company|the company|startup|office|cubicle)\b"),
    ),
    (
        Setting.DRIVEWAY,
        re.compile(
            r"\b(?:driveway|mortgage|next door|lawn|hoa|residents|(?:quiet|our) street|cul-de-sac|neighbou?rhood|my neighbou?rs?|our neighbou?rs?)\b"
        ),
    ),
    (Setting.CITY, re.compile(r"\b(?:workers|mayor|statues?|city hall|protest|parade|busker|homeless)\b")),
    (Setting.BRIDGE, re.compile(r"\bthe (?:\w+ )?bridge\b")),
    (
        Setting.SHOP,
        re.compile(
            r"\b(?:open(?:ed|s)|own(?:ed|s)|ran|runs|kept|keeps|swept|worked (?:at|in)) (?:his|her|my|our|a|the|their) (?:\w+ )?(?:bakery|shop|store|bookshop|grocery|pharmacy|barbershop|salon)\b"
        ),
    ),
    (Setting.CITY, re.compile(r"\b(?:the|a|our|this) (?:\w+ )?(?:town|city) (?:of|had|was|has)\b")),
    (
        Setting.BALLROOM,
        re.compile(
            r"\b(?:at|cater(?:ed|ing)|ruined|crashed|stopped|during|of|to) (?:my|her|his|our|the) (?:\w+['’]s )?wedding\b"
            r"(?! (?:dress|ring|gown))"
        ),
    ),
    (Setting.ROOM, re.compile(r"\b(?:landlord|landlady|tenant|rent|roommate|apartment|flatmate)\b")),
)
_SUBURBAN = (Setting.VILLAGE, Setting.CITY, Setting.GARDEN, Setting.DRIVEWAY)
"""A house in these, in a story of today, has its driveway."""

_OF_OCCASIONS = (Setting.CHURCH, Setting.GRAVEYARD, Setting.COURTROOM)
_PHONES = re.compile(
    r"\b(?:called|phoned|rang|texted|emailed) (?:me|him|her|them|us)\b(?! (?:a|an|over|to|back to)\b)"
)
"""Nobody does this at a wedding or a funeral."""

_BENCH = re.compile(r"\b(?:on|to) (?:the|a|an|our|his|her|that|my) (?:\w+ )?bench\b")
_OFF_BENCHES = (Setting.ROOM, Setting.KITCHEN, Setting.BEDROOM, Setting.HOSPITAL, Setting.OFFICE)
"""In none of these stands a bench."""

_KERB = re.compile(r"\bon (?:the|a) (?:curb|kerb|sidewalk|pavement|lawn)\b")
_KERBED = (
    *(Setting.PLAYGROUND, Setting.ROADSIDE, Setting.PARKING, Setting.PARK, Setting.BUS_STOP, Setting.CITY),
    Setting.DRIVEWAY,
)
"""In these a kerb is near."""

_OF_HOMES = (Setting.ROOM, Setting.BEDROOM, Setting.KITCHEN, Setting.DINING_ROOM)
_COOKS = re.compile(r"\b(?:bak(?:ed|es|ing)|cook(?:ed|s|ing)|recipes?|oven|fridge)\b")
_LEAVES = re.compile(
    r"\b(?:every (?:\w+day|week|month|year|spring|summer|autumn|winter)|(?:a|one|two|three|some) (?:weeks?|months?|years?) later"
    r"|the (?:next|following) (?:week|month|year)|years later|nowadays|these days|i am [a-z]+(?:-[a-z]+)? now)\b|^(?:today|now)\b"
    r"|^(?:(?:but|and|so|then) )?(?:on|in|by|this|last|that) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b"
    r"|^(?:(?:but|and|so|then) )?(?:the next|this|the following|one|next) (?:day|morning|evening|night)\b"
)
_THAT_NIGHT = re.compile(r"\bthat (?:same )?(?:night|evening)\b")
_NOT_BY_NIGHT = (
    *(Setting.DRIVEWAY, Setting.COUNTER, Setting.RESTAURANT, Setting.OFFICE, Setting.PLAYGROUND),
    *(Setting.CLASSROOM, Setting.CELLAR, Setting.ROOFTOP, Setting.ELEVATOR),
)
_PUBLIC = frozenset(
    {
        Setting.HOSPITAL,
        Setting.CLASSROOM,
        Setting.LOCKERS,
        Setting.TRAM,
        Setting.PLANE,
        Setting.AIRPORT,
        Setting.PARKING,
        Setting.POOL,
        Setting.STADIUM,
        Setting.COUNTER,
    }
    | {Setting.BUS_STOP, Setting.CAR, Setting.BALLROOM, Setting.AUDITORIUM, Setting.DRIVEWAY, Setting.MUSEUM}
    | {
        Setting.RESTAURANT,
        Setting.SHOP,
        Setting.DINING_ROOM,
        Setting.PLAYGROUND,
        Setting.CITY,
        Setting.LAUNDRY,
    }
    | {Setting.GARDEN, Setting.PARK, Setting.PLAYGROUND}
    | {
        Setting.OFFICE,
        Setting.ROADSIDE,
        Setting.CELLAR,
        Setting.ROOFTOP,
        Setting.ELEVATOR,
        Setting.SUPERMARKET,
        Setting.SALON,
    }
    | {Setting.COURTROOM, Setting.STATION, Setting.ROAD, Setting.CHURCH, Setting.GRAVEYARD}
)
"""From these people have gone home by another day."""

_AT_HOME_AGAIN = re.compile(
    r"\bi (?:live|lived) (?:on|in|alone|with|at)\b|\b(?:hauled?|carried|carry|dragged|brought|bring|moved) (?:it|them|\w+ \w+) (?:up|down)stairs\b"
    r"|\b(?:got|went|came|come|gets|back|stayed) home\b(?! from)"
    r"|\b(?:rang|rings|knocked on|knocks on|knocked at) (?:my|our) (?:front )?(?:door ?)?(?:bell|door)\b|\bmy own (?:fridge|bed|kitchen|couch|sofa)\b"
)
"""Whoever tells so is where they live."""

_BED = re.compile(r"\bbed(?:side)?\b")
_PASSED_THROUGH = (Setting.BUS_STOP,)
_KNOCKS = re.compile(r"\b(?:knocked|knocking|rang)\b.*\b(?:door|bell)\b")


_RIDES = (Setting.TRAM, Setting.BUS_STOP, Setting.TRAIN, Setting.PLANE, Setting.CAR)
_STAFF_ALONG = re.compile(
    r"\b(?:nurses?|surgeons?)\b[^.!?]{0,60}\b(?:rid(?:e|es|ing)|rode|board(?:ed|ing)?|sat|got (?:on|in|off)|climbed|seat|bus|tram|train)\b"
)
"""A nurse who rides along with somebody is at no hospital."""


def find_today(text: str, now: Setting) -> Setting | None:
    """The place that a lower-case text of a story of today tells of; None if of none that only our time has."""
    if now is Setting.DRIVEWAY and _KNOCKS.search(text):
        return now
    if now in _OF_OCCASIONS and _PHONES.search(text):
        return Setting.ROOM
    if now is Setting.HOSPITAL and _BED.search(text):
        return now
    if now in _OF_HOMES and _COOKS.search(text):
        return Setting.KITCHEN
    if now in _RIDES and _STAFF_ALONG.search(text):
        return now
    if now in _KERBED and _KERB.search(text):
        return now
    if now in _OFF_BENCHES and _BENCH.search(text):
        return Setting.CITY
    text = NOT_THERE.sub(" ", text)
    if STANDS_STILL.search(text):
        return Setting.ROAD
    if gets_in(text):
        return Setting.CAR
    told = [
        (found.start(), -order, setting)
        for order in _SIEVE.left(text)
        for setting, pattern in _COMPILED[order : order + 1]
        for found in pattern.finditer(text)
    ]
    found = max(told)[2] if told else None
    return now if found is not None and now in HOLDS.get(found, ()) else found


def home_today(opening: str, title: str) -> Setting | None:
    """Where a story of today begins, by its first words, its title, both in lower case; None if they do not say."""
    for text in (opening, title):
        found = find_today(text, Setting.ROOM)
        on_bench = found is Setting.CITY and _BENCH.search(text) is not None
        if found is not None and not on_bench and found not in _PASSED_THROUGH:
            return found
    return next((s for text in (opening, title) for s, pattern in _HOMES if pattern.search(text)), None)


def has_left(text: str, now: Setting) -> bool:
    """Whether people have gone home again from a place where nobody stays, if these words name no other."""
    evening = now in _NOT_BY_NIGHT and _THAT_NIGHT.search(text) is not None
    if now is Setting.CAR and ends_ride(text):
        return True
    at_home = now in _PUBLIC and _AT_HOME_AGAIN.search(text) is not None
    return now is Setting.LOBBY or evening or at_home or (now in _PUBLIC and _LEAVES.search(text) is not None)


def has_driveway(landmark: Landmark, place: Setting) -> bool:
    """Whether a house of today stands there with its drive before it."""
    return landmark is Landmark.HOUSE and place in _SUBURBAN
