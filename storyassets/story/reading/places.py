"""Places: where it is, by strong cues in the words only. When it is, is told by `light`; whose home it is, by `homes`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Setting
from storyassets.story.reading.grammar import is_verb
from storyassets.story.reading.place_leads import LEAD_REACH, is_name, leading_preposition
from storyassets.story.reading.place_phrases import find_by_phrase
from storyassets.story.reading.place_topics import HOLDS
from storyassets.story.reading.place_words import (
    ANY_ROOM,
    AT_HOME,
    BED,
    BY_TRAIN,
    CROPS,
    DENS,
    ENTERED,
    GONE_FROM,
    HOME_ROOMS,
    HOMEWARD,
    IN_PLACE,
    INDOOR_THINGS,
    INDOORS,
    INSIDE,
    NATURE,
    ON_THE_WAY,
    OPEN_AIR,
    SETTINGS,
    THRESHOLD,
    TO_WORK,
    WEAK,
)
from storyassets.story.reading.place_words_of_today import TODAY
from storyassets.story.reading.views import ROYAL, VEHICLES, indoors_of, outdoors_of
from storyassets.story.words.grammar_words import DETERMINERS
from storyassets.story.words.phrases import bare

_FROM_REACH = 4
_NEAR = frozenset(("outside", "front", "past", "near"))
_WAYS = frozenset(("through", "across", "over", "along"))
_ENDS = frozenset(("to", "into", "toward", "towards"))
SENT = frozenset(("sent", "send", "sends", "shipped", "mailed", "wrote", "sold"))
_WITHIN = frozenset(("in", "into", "inside", "up", "entered"))
_SENT_REACH = 8
"""Whoever sends a thing to a place is not there."""

_SEEN_AFAR = (Setting.FOREST, Setting.VILLAGE, Setting.CITY, Setting.CASTLE, Setting.MOUNTAINS)
_OF_TODAY = {Setting.CAR: Setting.ROAD, Setting.BUS_STOP: Setting.ROAD, Setting.BATHROOM: Setting.COTTAGE}
_OF_TODAY |= {Setting.DRIVEWAY: Setting.GARDEN, Setting.LOBBY: Setting.HALL}
_OF_TODAY |= {Setting.TRAM: Setting.ROAD, Setting.PLANE: Setting.SKY, Setting.LOCKERS: Setting.CLASSROOM}
_OF_TODAY |= {Setting.AUDITORIUM: Setting.HALL, Setting.GYM: Setting.HALL, Setting.STADIUM: Setting.FIELD}
_OF_TODAY |= {Setting.MUSEUM: Setting.HALL, Setting.LIBRARY: Setting.HALL, Setting.STORAGE: Setting.STABLE}
_OF_TODAY |= {
    Setting.WAREHOUSE: Setting.STABLE,
    Setting.LAUNDRY: Setting.RIVER,
    Setting.COUNTER: Setting.HALL,
}
_OF_TODAY |= {
    Setting.AIRPORT: Setting.ROAD,
    Setting.CONTROL_ROOM: Setting.HALL,
    Setting.PARK: Setting.GARDEN,
    Setting.POOL: Setting.POND,
}
_OF_TODAY |= {
    Setting.LABORATORY: Setting.WORKSHOP,
    Setting.BALLROOM: Setting.HALL,
    Setting.PARKING: Setting.VILLAGE,
}
"""What fairy tales have instead."""

_IN_SPRING = re.compile(r"\b(?:in|until|since|by|next|last|that|every)(?: the)?$")
"""'Died in the spring': that is a time of the year."""

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

_WHOLE = re.compile(r"\b(?:whole|entire)$")
_STAND_FREE = frozenset(
    [
        "church",
        "school",
        "hospital",
        "station",
        "warehouse",
        "hangar",
        "gym",
        "store",
        "shop",
        "restaurant",
        "library",
        "factory",
        "chapel",
        "bank",
        "diner",
    ]
)
_MANY_DOORS = re.compile(
    r"\b(?:every|each|all the|another|door after|house to|door to) (?:front )?(?:doors?|house)\b"
)
"""Whoever knocks at these goes into none."""

_REACHED = 3
_OF_A_HOUSE = re.compile(r"\b(?:porch|doorstep|front steps|fence|hedge|house)\b")
_ROOM_OF = re.compile(
    r"\b(?:room|wing|floor|gallery|office|lobby|door) of (?:the|a|an|my|our|his|her|their) (?:\w+ )?$"
)
_AROUND = ("behind", "beside", "around", "past", "near")
_BEFORE_OWN = frozenset(
    ("mine", "was", "is", "were", "are", "be", "of", "like", "than", "in", "on", "to", "and", "all")
)
_KNOCKS_OUTSIDE = re.compile(
    r"\bknock(?:ed|ing|s)(?= on it\b|[.,;]|$| (?:on|at) (?:the|his|her|my|its) (?:van|car|truck|bus|camper|hood|roof|side|hatch|windshield)\b)"
)
"""Who knocks, at a van or nobody says at what, is still outside."""

_SHEDS = frozenset(("shed", "toolshed", "garage"))
"""Who is behind one of these, or on the ground under it, is not inside."""

_WHERE_THEY_ARE = frozenset(("room", "building", "house", "place"))
_OF_IT = re.compile(r"\b(?:in|around|across|through|about|over|behind|within) (?:the|this|that)$")
"""'He carried it once around the room': that is the one in which they are."""

_REASON = re.compile(r"\bfor \w+ing\b")
_STATIONS = frozenset(
    (
        "fire",
        "gas",
        "petrol",
        "police",
        "space",
        "radio",
        "tv",
        "television",
        "weather",
        "power",
        "polling",
        "filling",
    )
)
"""At these no trains stop."""

_ANY_ONE = re.compile(r"\b(?:any one|anyone|anybody|nobody|no one)\b")
_NOT_GONE = re.compile(
    r"\b(?:didn['’]?t|did not|never|wouldn['’]?t|won['’]?t|couldn['’]?t|could not|don['’]?t) (?:\w+ )?(?:go|come|get|make it|return) (?:\w+ ){0,4}$"
)
"""Nobody is where they did not go."""

_TOLD_OF = re.compile(
    r"\b(?:talked|talks|spoke|speaks|told|tells|boasted|bragged|dreamed|dreamt|thought|heard|read|sang) (?:\w+ ){0,4}?(?:about|of) (?:\w+ ){0,5}$"
)
"""Whoever tells of a place is not there."""

_LIES_OFF = re.compile(
    r"(?:was|is|lay|lies|stood) (?:not (?:very )?far|near|nearby|close|far|in the distance|beyond)\b"
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
    if left is not None:
        return left
    named = find_setting(words, now, of_today=of_today) or find_by_phrase(text)
    if named is not None:
        return named
    if now not in INDOORS and now not in VEHICLES and _OWN_WINDOW.search(text):
        return Setting.ROOM if of_today else Setting.COTTAGE
    if now in _LOTS and _CAR_WINDOW.search(text):
        return now
    if OPEN_AIR.search(text) and now not in VEHICLES:
        outside = outdoors_of(now, home) if now in INDOORS else None
        of_house = of_today and outside is Setting.CITY and _OF_A_HOUSE.search(text) is not None
        return Setting.DRIVEWAY if of_house else outside
    if now in INDOORS and home in _WORKPLACES and TO_WORK.search(text):
        return home
    if lived_in and now in AT_HOME and has_furniture(words):
        return indoors_of(now, home)
    if _MANY_DOORS.search(text):
        return None
    if of_today and now not in INDOORS and _KNOCKS_OUTSIDE.search(text) and "door" not in text:
        return None
    if lived_in and (THRESHOLD.search(text) or HOMEWARD.search(text)):
        homeward = HOMEWARD.search(text) is not None
        if homeward and of_today and home not in (*HOME_ROOMS, *AT_HOME):
            # Where the story began is no home.
            return Setting.ROOM
        return indoors_of(home if homeward else now, home)
    return None


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
        if word == "mine" and plain[max(0, index - 1)] in _BEFORE_OWN:
            continue  # 'The shed was mine.'
        if of_today and now in HOLDS.get(setting, ()):
            continue
        if _is_weak(word, now, " ".join(plain[max(0, index - 3) : index])):
            continue
        if of_today and word == "building" and INSIDE & set(plain[max(0, index - _REACHED) : index]):
            found = found or (None if now in INDOORS else Setting.CORRIDOR)
        elif word in _SHEDS and leading_preposition(plain, index) in (*_AROUND, "under"):
            continue
        elif of_today and word in _STAND_FREE and leading_preposition(plain, index) in _AROUND:
            found = found or (now if now is not None and now not in INDOORS else Setting.CITY)
        elif _is_outside(plain, index) and setting in INDOORS:
            found = Setting.CITY
        elif setting is Setting.CITY and now in VEHICLES and leading_preposition(plain, index) == "at":
            continue  # 'At Mill Street the doors opened': they ride on.
        elif found in INDOORS and setting is Setting.CITY and leading_preposition(plain, index) == "on":
            continue  # 'In the hospice on Ninth Street'.
        elif of_today and setting in INDOORS and _ROOM_OF.search(" ".join([*plain[:index], ""])):
            found = setting
        elif setting in _SETTLED and leading_preposition(plain, index) in ("outside", "beyond"):
            found = found or Setting.ROAD
        elif _is_there(words, plain, index):
            found = Setting.ROAD if _is_on_the_way(plain, index, setting) else setting
            if setting is Setting.LIGHTHOUSE and leading_preposition(plain, index) in _WITHIN:
                found = Setting.LAMP_ROOM
    return found


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


def _is_outside(plain: list[str], index: int) -> bool:
    """Whether someone is only near a house or a shop: 'outside a bakery'."""
    if _REASON.search(" ".join(plain[max(0, index - LEAD_REACH) : index])):
        # 'For parking in front of a hospital': that is why.
        return False
    return bool(
        _NEAR & set(plain[max(0, index - _FROM_REACH) : index]) & {leading_preposition(plain, index), "front"}
    )


def has_furniture(words: Sequence[str]) -> bool:
    """Whether the words name a thing of a room, with its article: 'a chair', 'the old piano'."""
    plain = [bare(word) for word in words]
    if _LOOKS_IN.search(" ".join(plain)):
        return False
    return _AT_TABLE.search(" ".join(plain)) is not None or any(
        word in INDOOR_THINGS and bool(set(plain[max(0, index - 2) : index]) & DETERMINERS)
        for index, word in enumerate(plain)
    )


def _is_on_the_way(plain: list[str], index: int, setting: Setting) -> bool:
    """Whether someone is only going there: 'was going to market', 'on her way to the castle'."""
    before = " ".join(plain[max(0, index - LEAD_REACH - 1) : index])
    return setting not in INDOORS and ON_THE_WAY.search(before) is not None


def _is_weak(word: str, now: Setting | None, before: str = "") -> bool:
    """Whether a word names no place of its own here: there is grass in a garden, and a mouse's den in a house."""
    if word == "room" and now in INDOORS and _WHOLE.search(before):
        return True
    if word in _WHERE_THEY_ARE and now in INDOORS and _OF_IT.search(before):
        return True
    if word == "station" and before.split()[-1:] and before.split()[-1] in _STATIONS:
        return True
    if word == "spring" and _IN_SPRING.search(before):
        return True
    return (
        (word in WEAK and now in NATURE)
        or (word in DENS and now in INDOORS)
        or (word in ANY_ROOM and now in HOME_ROOMS)
    )


def _is_there(words: Sequence[str], plain: list[str], index: int) -> bool:
    """Whether someone is at the place that stands at `index`, and does not come from it or only like it."""
    word = plain[index]
    lead = leading_preposition(plain, index)
    before = plain[max(0, index - _FROM_REACH) : index]
    if "from" in before:
        gone = plain[max(0, index - _FROM_REACH - 1) : index]
        return bool(GONE_FROM & set(gone)) and "to" not in gone
    if word in CROPS:
        return lead in INSIDE
    if word in DENS and lead in ("to", "toward", "towards"):
        return False
    if lead == "to" and SENT & set(plain[max(0, index - _SENT_REACH) : index]):
        return False
    if (lead == "near" and SETTINGS.get(word) in _SEEN_AFAR) or (word == "sea" and before[-1:] == ["to"]):
        # 'Near a dark forest' is not in it; who went to sea has left.
        return False
    if _NOT_GONE.search(" ".join([*plain[:index], ""])) or is_name(words, index):
        return False
    if _TOLD_OF.search(" ".join([*plain[:index], ""])):
        return False
    if lead in ("at", "in") and _ANY_ONE.search(" ".join(plain[max(0, index - LEAD_REACH) : index])):
        # 'To any one at court' tells of no place to which somebody comes.
        return False
    if lead in IN_PLACE:
        return not (word in ENTERED and lead not in INSIDE)
    opens = index <= 2 and plain[0] in DETERMINERS and words[0][0].isupper()
    if _LIES_OFF.match(" ".join(plain[index + 1 :])):
        # 'The village was not far': it is seen from here.
        return False
    return opens and index + 1 < len(words) and is_verb(words, index + 1)


def settle_period(setting: Setting, of_today: bool, home: Setting | None = None) -> Setting:
    """A place of its time: in fairy tales nobody drives a car, and poor people's rooms are cottages."""
    if of_today:
        return setting
    if setting is Setting.ROOM:
        return Setting.HALL if home in ROYAL else Setting.COTTAGE
    return _OF_TODAY.get(setting, setting)
