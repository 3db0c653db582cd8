"""Places: where it is, by strong cues in the words only.

When it is, is told by `light`; whose home it is, by `homes`; whether somebody is at a place that is named, by
`place_presence`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.story.reading.place_phrases import find_by_phrase
from storyassets.story.reading.place_presence import (
    PlaceWord,
    is_on_the_way,
    is_outside,
    is_there,
    names_no_place,
)
from storyassets.story.reading.place_topics import HOLDS
from storyassets.story.reading.place_words import (
    AT_HOME,
    BED,
    BY_TRAIN,
    CROPS,
    HOME_ROOMS,
    HOMEWARD,
    INDOOR_THINGS,
    INDOORS,
    INSIDE,
    OPEN_AIR,
    SETTINGS,
    THRESHOLD,
    TO_WORK,
    WEAK,
)
from storyassets.story.reading.place_words_of_today import TODAY
from storyassets.story.reading.spaceships import keep_aboard
from storyassets.story.reading.views import ROYAL, VEHICLES, indoors_of, outdoors_of
from storyassets.story.words.grammar_words import DETERMINERS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import word_set

_WAYS = frozenset(("through", "across", "over", "along"))
_ENDS = frozenset(("to", "into", "toward", "towards"))
_WITHIN = frozenset(("in", "into", "inside", "up", "entered"))
_OF_TODAY = {
    **dict.fromkeys((Setting.CAR, Setting.TRAM, Setting.BUS_STOP, Setting.AIRPORT), Setting.ROAD),
    **dict.fromkeys((Setting.LOBBY, Setting.AUDITORIUM, Setting.GYM, Setting.MUSEUM), Setting.HALL),
    **dict.fromkeys((Setting.LIBRARY, Setting.COUNTER, Setting.CONTROL_ROOM, Setting.BALLROOM), Setting.HALL),
    **dict.fromkeys((Setting.STORAGE, Setting.WAREHOUSE), Setting.STABLE),
    Setting.HOTEL: Setting.TAVERN,
    **dict.fromkeys((Setting.DRIVEWAY, Setting.PARK), Setting.GARDEN),
    Setting.BATHROOM: Setting.COTTAGE,
    Setting.PLANE: Setting.SKY,
    Setting.LOCKERS: Setting.CLASSROOM,
    Setting.STADIUM: Setting.FIELD,
    Setting.LAUNDRY: Setting.RIVER,
    Setting.POOL: Setting.POND,
    Setting.LABORATORY: Setting.WORKSHOP,
    Setting.PARKING: Setting.VILLAGE,
}
"""What fairy tales have instead."""

_LOOKS_IN = re.compile(
    r"\b(?:look|star|peer|gaz|press)\w* (?:\w+ ){0,4}(?:in|into|through|at|against) the (?:\w+ )?window\b"
    r"|\bwindows? (?:lit|glowed|went dark|shone)\b|\b(?:lit|dark) windows?\b"
)
_AT_TABLE = re.compile(r"\bat table\b|\boff the wall\b")
_OUT_OF = re.compile(
    r"\b(?:came|come|walked|ran|stepped|went|stormed|hurried|rushed|coming|walking) out of (?:the|a|an|his|her|my|our) (\w+)\b"
)
_LEFT_BY_DOOR = (
    *(Setting.GYM, Setting.COUNTER, Setting.SHOP, Setting.RESTAURANT, Setting.OFFICE, Setting.HOSPITAL),
    *(Setting.MUSEUM, Setting.LIBRARY, Setting.CITY, Setting.CLASSROOM, Setting.WAREHOUSE),
)
_LOTS = (Setting.PARKING, Setting.DRIVEWAY, Setting.ROAD)
_CAR_WINDOW = re.compile(r"\b(?:knock|tapp|bang)\w* (?:on|at) (?:the|my|his|her) (?:car )?window\b")
_OWN_WINDOW = re.compile(
    r"\b(?:saw|watch\w*|look\w*|star\w*|heard|lean\w*|called|shouted) (?:[\w'’,]+ ){0,6}(?:from|at|through|out of) (?:his|her|my|our|their) (?:own |bedroom |kitchen |attic |front )?window\b"
)
"""Who sees something from their own window is at home."""

_SEEN_BY_WINDOW = re.compile(
    r"\b(?:(?:window|balcony|view|porthole)s? [^.,;]*?|overlook\w* |look\w* (?:out )?)(?:over|onto|on to|out on|toward|towards|of|facing|at) (?:the|a|an|our|my|his|her|their) (?:\w+ )?$"
)
"""`A window wide open over the harbour`: who sees that is still in the room."""

_OPENS_WINDOW = re.compile(
    r"\b(?:i|we|he|she|they) (?:then |quickly |slowly )?(?:opened|shut|closed|threw open|pushed up) (?:the|my|his|her|our|their) (?:\w+ )?window\b(?! of the (?:car|van|truck))"
)
"""Who opens it is indoors: where the story began, or what has windows there."""

_STAND_FREE = word_set(
    "church school hospital station warehouse hangar gym store shop restaurant library factory chapel bank diner"
)
_MANY_DOORS = re.compile(
    r"\b(?:every|each|all the|another|door after|house to|door to) (?:front )?(?:doors?|house)\b"
)
"""Whoever knocks at these goes into none."""

_LED_HOME = re.compile(
    r"\b(?:led|drove|walked|rode|brought|took) (?:him|her|it|them|the (?:\w+ )?\w+) (?:back )?home\b|\bto (?:the|his|her|my|our|their) (?:\w+ )?farm\b"
)
"""What was bought at a market is led there, where it lives."""

_REACHED = 3
_LEAD_AT_MOST = 5
_OF_A_HOUSE = re.compile(r"\b(?:porch|doorstep|front steps|fence|hedge|house)\b")
_ROOM_OF = re.compile(
    r"\b(?:room|wing|floor|gallery|office|lobby|door) of (?:the|a|an|my|our|his|her|their) (?:\w+ )?$"
)
_EDGE_OF = re.compile(
    r"\b(?:gates?|wall|fence|entrance|railings) of (?:the|a|an|my|our|his|her|their) (?:\w+ )?$"
)
_AROUND = ("behind", "beside", "around", "past", "near")
_KNOCKS_OUTSIDE = re.compile(
    r"\bknock(?:ed|ing|s)(?= on it\b|[.,;]|$| (?:on|at) (?:the|his|her|my|its) (?:van|car|truck|bus|camper|hood|roof|side|hatch|windshield)\b)"
)
"""Who knocks, at a van or nobody says at what, is still outside."""

_IS_OPENED = re.compile(
    r"\b(?:opened|answered|came to) the (?:front |green |red |blue |old )?door\b|\bthe door opened\b"
)
_GOES_IN = re.compile(
    r"\b(?:went|goes|walked|stepped|came|ran|crept|let \w+|pulled \w+|asked \w+|invited \w+) (?:in|inside)\b|\bwith (?:his|her|my|a) key\b"
)
"""Who knocked and to whom the door is opened is still before it."""

_SHEDS = frozenset(("shed", "toolshed", "garage"))
"""Who is behind one of these, or on the ground under it, is not inside."""

_CLIMBS = word_set(
    "climbed climb climbs ran walked walk rode hiked crossed lay sat stood up down through across top out"
)
_OFF_CORRIDORS = word_set(
    "office classroom courtroom ward lab laboratory room bathroom kitchen auditorium gym library apartment flat boardroom"
)
_OF_SCHOOLS = (Setting.CLASSROOM, Setting.GYM, Setting.LOCKERS, Setting.AUDITORIUM, Setting.LIBRARY)
"""In these people wait outside of a room in the corridor, and not in the street."""

_STAIRWELLS = (Setting.STAIRS, Setting.CORRIDOR)
_ON_STEPS = re.compile(r"\b(?:on|off|up|down) the (?:\w+ )?steps?\b(?! of\b)")
_KEEP_HOUSES = word_set(
    "pharmacist chemist baker butcher barber tailor doctor dentist vet grocer florist jeweler jeweller lawyer notary cobbler watchmaker bookseller librarian optician banker"
)
_SETTLED = (Setting.VILLAGE, Setting.CITY)
_WORKPLACES = (
    *(Setting.WORKSHOP, Setting.SHOP, Setting.OFFICE, Setting.KITCHEN, Setting.WAREHOUSE, Setting.RESTAURANT),
    *(Setting.STORAGE, Setting.LABORATORY, Setting.SPACESHIP),
)


def find_place(
    words: Sequence[str], now: Setting, home: Setting, *, lived_in: bool, of_today: bool = False
) -> Setting | None:
    """Where the words say it is: a place that they name, else inside or outside of where it was; None if unsure.

    `home` is where the story begins; `lived_in` is whether people are in it, who have doors and fires.
    """
    text = " ".join(words).lower()
    if BY_TRAIN.search(text):
        return Setting.TRAIN
    left = _find_left(words, home) if of_today else None
    named = left or find_setting(words, now, of_today=of_today) or find_by_phrase(text)
    named = named or _find_at_window(text, now, home, of_today)
    if named is not None:
        return named
    if of_today and now in _STAIRWELLS and _ON_STEPS.search(text):
        return Setting.STAIRS
    if OPEN_AIR.search(text) and now not in VEHICLES:
        return _step_outside(text, now, home, of_today)
    if now in INDOORS and home in _WORKPLACES and TO_WORK.search(text):
        return home
    if lived_in and now in AT_HOME and has_furniture(words):
        return indoors_of(now, home)
    return _find_at_door(text, now, home, of_today) if lived_in else None


def _find_at_window(text: str, now: Setting, home: Setting, of_today: bool) -> Setting | None:
    """Where somebody is who looks out of their own window or opens it, or knocks at that of a car."""
    if now not in INDOORS and now not in VEHICLES and _OPENS_WINDOW.search(text):
        return home if home in INDOORS else indoors_of(now, home)
    if now not in INDOORS and now not in VEHICLES and _OWN_WINDOW.search(text):
        return Setting.ROOM if of_today else Setting.COTTAGE
    return now if now in _LOTS and _CAR_WINDOW.search(text) else None


def _step_outside(text: str, now: Setting, home: Setting, of_today: bool) -> Setting | None:
    """What is outside of where they are; None if they are outside."""
    outside = outdoors_of(now, home) if now in INDOORS else None
    of_house = of_today and outside is Setting.CITY and _OF_A_HOUSE.search(text) is not None
    return Setting.DRIVEWAY if of_house else outside


def _find_at_door(text: str, now: Setting, home: Setting, of_today: bool) -> Setting | None:
    """Where somebody is who goes home, or through a door."""
    if _MANY_DOORS.search(text):
        return None
    if of_today and now not in INDOORS and _KNOCKS_OUTSIDE.search(text) and "door" not in text:
        return None
    if of_today and home in _STAIRWELLS and now in INDOORS and _KNOCKS_OUTSIDE.search(text):
        return Setting.CORRIDOR
    if now is Setting.MARKET and home is now and _LED_HOME.search(text):
        return Setting.FARMYARD
    if HOMEWARD.search(text) and now not in (Setting.SHIP, Setting.BOAT):
        # Where a story of today began is not always a home.
        away = of_today and home not in (*HOME_ROOMS, *AT_HOME)
        return Setting.ROOM if away else indoors_of(home, home)
    if of_today and now is Setting.DRIVEWAY and _IS_OPENED.search(text) and not _GOES_IN.search(text):
        return None
    own_door = now in VEHICLES and now is not Setting.CAR  # a train has doors, too
    return indoors_of(now, home) if THRESHOLD.search(text) and not own_door else None


def find_setting(
    words: Sequence[str], now: Setting | None = None, *, of_today: bool = False
) -> Setting | None:
    """The place that the words say someone is at or goes to; the last one named wins. None if unsure.

    `now` is where the scene is: grass there is in a garden as well as in a field.
    """
    plain = [bare(word) for word in words]
    if BED.search(" ".join(plain)):
        return Setting.BEDROOM
    found: Setting | None = None
    for index, word in enumerate(plain):
        setting = Setting.FIELD if word in CROPS else (of_today and TODAY.get(word)) or SETTINGS.get(word)
        if setting is None or setting is Setting.SKY:
            continue
        at = PlaceWord(words, plain, index, setting)
        goes_in = at.word == "office" and at.lead in ("into", "to", "entered")
        if of_today and now in HOLDS.get(setting, ()) and not goes_in:
            continue
        if not names_no_place(at, now):
            found = _go_on(at, found, now, of_today)
    return found


def _go_on(at: PlaceWord, found: Setting | None, now: Setting | None, of_today: bool) -> Setting | None:
    """Where it is by this word as well, after what the words before it said."""
    indoors = at.setting in INDOORS
    if of_today and at.word == "building" and INSIDE & set(at.before(_REACHED)):
        return found or (None if now in INDOORS else Setting.CORRIDOR)
    if _changes_nothing(at, found, now) or (of_today and _is_only_seen(at, found, now)):
        return found
    if of_today and at.word in _STAND_FREE and at.lead in _AROUND:
        return found or (now if now is not None and now not in INDOORS else Setting.CITY)
    if of_today and indoors and now in INDOORS and at.word in _OFF_CORRIDORS and is_outside(at):
        return Setting.LOCKERS if now in _OF_SCHOOLS else Setting.CORRIDOR
    if indoors and is_outside(at):
        return Setting.CITY if of_today else Setting.VILLAGE
    if of_today and indoors and _ROOM_OF.search(at.opening):
        return at.setting
    if of_today and not indoors and _EDGE_OF.search(at.opening):
        return at.setting
    if at.setting in _SETTLED and at.lead in ("outside", "beyond"):
        return found or Setting.ROAD
    if not is_there(at):
        return found
    if is_on_the_way(at):
        return Setting.ROAD
    within = at.setting is Setting.LIGHTHOUSE and at.lead in _WITHIN
    return Setting.LAMP_ROOM if within else at.setting


def _is_only_seen(at: PlaceWord, found: Setting | None, now: Setting | None) -> bool:
    """'A shop on a steep hill' is where the shop is; 'the road was under water' is told of by those inside."""
    if at.word in WEAK and (found in INDOORS or now in INDOORS) and not _CLIMBS & set(at.plain):
        return True
    if at.word in WEAK and TODAY.get(_located_by(at), Setting.ROOM) in INDOORS - {Setting.ROOM}:
        return True
    if now in INDOORS and at.setting not in INDOORS and _SEEN_BY_WINDOW.search(at.opening):
        return True
    after = at.plain[at.index + 1 : at.index + 2]
    return (
        now in INDOORS and at.setting not in INDOORS and not at.lead and after in (["was"], ["were"], ["is"])
    )


def _keeps_house(word: str) -> bool:
    """'The pharmacist on Dorset Street', 'the café on Harbour Street': it only says which one."""
    return word in _KEEP_HOUSES or TODAY.get(word) in INDOORS


def _located_by(at: PlaceWord) -> str:
    """The noun of which the words say where it stands: the shop of 'a shop on a very steep hill'."""
    leads = [k for k in range(max(0, at.index - _LEAD_AT_MOST), at.index) if at.plain[k] == at.lead]
    return at.plain[leads[-1] - 1] if leads and leads[-1] else ""


def _changes_nothing(at: PlaceWord, found: Setting | None, now: Setting | None) -> bool:
    """Whether someone is only behind a shed, or the word is the street of where they are."""
    if at.word in _SHEDS and at.lead in (*_AROUND, "under"):
        return True
    if at.setting is not Setting.CITY:
        return False
    if at.lead == "on" and _keeps_house(_located_by(at)):
        return True
    # 'At Mill Street the doors opened': they ride on. 'In the hospice on Ninth Street': it is named.
    if at.lead in ("under", "beneath", "below"):
        return True
    return (now in VEHICLES and at.lead == "at") or (found in INDOORS and at.lead == "on")


def _find_left(words: Sequence[str], home: Setting) -> Setting | None:
    """What is outside of a public house that somebody of today comes out of."""
    out = _OUT_OF.search(" ".join(bare(word) for word in words))
    place = TODAY.get(out[1]) if out is not None else None
    return outdoors_of(place, home) if place in _LEFT_BY_DOOR else None


def find_way(words: Sequence[str]) -> tuple[Setting, Setting] | None:
    """A way that words tell of: through which place, to which other one: 'through the forest to a cave'."""
    plain = [bare(word) for word in words]
    cut = next((k for k in range(len(plain) - 1, 0, -1) if plain[k] in _ENDS), 0)
    if not cut or not _WAYS & set(plain[:cut]):
        return None
    start = max(k for k in range(cut) if plain[k] in _WAYS)
    through, goal = (
        next((SETTINGS[w] for w in part if w in SETTINGS), None) for part in (plain[start:cut], plain[cut:])
    )
    return (through, goal) if through and goal and through not in (goal, *INDOORS) else None


def has_furniture(words: Sequence[str]) -> bool:
    """Whether the words name a thing of a room, with its article: 'a chair', 'the old piano'."""
    plain = [bare(word) for word in words]
    if _LOOKS_IN.search(" ".join(plain)):
        return False
    return _AT_TABLE.search(" ".join(plain)) is not None or any(
        word in INDOOR_THINGS and bool(set(plain[max(0, index - 2) : index]) & DETERMINERS)
        for index, word in enumerate(plain)
    )


def settle_period(setting: Setting, of_today: bool, home: Setting | None = None) -> Setting:
    """A place of its time: in fairy tales nobody drives a car, and poor people's rooms are cottages."""
    if of_today:
        return keep_aboard(setting, home)
    if setting is Setting.ROOM:
        return Setting.HALL if home in ROYAL else Setting.COTTAGE
    return _OF_TODAY.get(setting, setting)
