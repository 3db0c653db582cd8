"""Place presence: whether somebody is at a place that words name, or only near it, on the way, or speaks of it.

Which place a word names is in `place_words`; which of the places named it is in the end, in `places`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from storyassets.model.place import Setting
from storyassets.story.reading.grammar import is_verb
from storyassets.story.reading.place_leads import LEAD_REACH, is_name, leading_preposition
from storyassets.story.reading.place_words import (
    ANY_ROOM,
    CROPS,
    DENS,
    ENTERED,
    GONE_FROM,
    HOME_ROOMS,
    IN_PLACE,
    INDOORS,
    INSIDE,
    NATURE,
    ON_THE_WAY,
    SETTINGS,
    WEAK,
)
from storyassets.story.words.grammar_words import DETERMINERS
from storyassets.story.words.word_tables import word_set

_FROM_REACH = 4
_SENSE_REACH = 3
_NEAR = frozenset(("outside", "front", "past", "near"))
SENT = frozenset(("sent", "send", "sends", "shipped", "mailed", "wrote", "sold"))
_RUNS = frozenset(
    ("ran", "run", "runs", "raced", "dashed", "bolted", "sprinted", "made", "headed", "rowed", "swam")
)
"""Whoever runs for a place gets there."""

_APPOINTED = frozenset(("interview", "appointment", "audition", "hearing"))
_AT = frozenset(("at", "in", "with", "for"))
_SENT_REACH = 8
"""Whoever sends a thing to a place is not there."""

_SEEN_AFAR = (Setting.FOREST, Setting.VILLAGE, Setting.CITY, Setting.CASTLE, Setting.MOUNTAINS)
_IN_SPRING = re.compile(r"\b(?:in|until|since|by|next|last|that|every)(?: the)?$")
"""'Died in the spring': that is a time of the year."""

_WHOLE = re.compile(r"\b(?:whole|entire)$")
_BEFORE_OWN = word_set("mine was is were are be of like than in on to and all")
_WHERE_THEY_ARE = frozenset(("room", "building", "house", "place"))
_OF_IT = re.compile(r"\b(?:in|around|across|through|about|over|behind|within) (?:the|this|that)$")
"""'He carried it once around the room': that is the one in which they are."""

_REASON = re.compile(r"\bfor \w+ing\b")
_STATIONS = word_set("fire gas petrol police space radio tv television weather power polling filling")
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


@dataclass(frozen=True)
class PlaceWord:
    """A word that may name a place, among those around it."""

    words: Sequence[str]
    plain: list[str]
    index: int
    setting: Setting

    @property
    def word(self) -> str:
        """The word itself, bare."""
        return self.plain[self.index]

    @property
    def lead(self) -> str:
        """The preposition that leads to it."""
        return leading_preposition(self.plain, self.index)

    @property
    def opening(self) -> str:
        """All that stands before it, for patterns that end there."""
        return " ".join([*self.plain[: self.index], ""])

    def before(self, reach: int) -> list[str]:
        """So many words before it."""
        return self.plain[max(0, self.index - reach) : self.index]


def is_appointed(words: Sequence[str], told: Collection[str]) -> bool:
    """Whether words only say where somebody is expected, after those that told of it: 'an interview' 'at the bank'."""
    return bool(words) and words[0] in _AT and bool(_APPOINTED & set(told))


def names_no_place(at: PlaceWord, now: Setting | None) -> bool:
    """Whether a word names no place of its own here: there is grass in a garden, and a mouse's den in a house."""
    word, before = at.word, " ".join(at.before(_SENSE_REACH))
    if word == "mine" and at.plain[max(0, at.index - 1)] in _BEFORE_OWN:
        return True  # 'The shed was mine.'
    if word == "station" and _STATIONS & set(before.split()[-1:]):
        return True
    if word == "spring" and _IN_SPRING.search(before):
        return True
    if word in WEAK and now in NATURE:
        return True
    if word in ANY_ROOM and now in HOME_ROOMS:
        return True
    if now not in INDOORS:
        return False
    whole = word == "room" and _WHOLE.search(before) is not None
    return whole or word in DENS or (word in _WHERE_THEY_ARE and _OF_IT.search(before) is not None)


def is_outside(at: PlaceWord) -> bool:
    """Whether someone is only near a house or a shop: 'outside a bakery'."""
    if _REASON.search(" ".join(at.before(LEAD_REACH))):
        # 'For parking in front of a hospital': that is why.
        return False
    before = at.before(_FROM_REACH)
    in_front = "front of" in " ".join(before)  # 'in the front row of the theatre' is in it
    return bool(_NEAR & set(before) & {at.lead, "front" if in_front else at.lead})


def is_on_the_way(at: PlaceWord) -> bool:
    """Whether someone is only going there: 'was going to market', 'on her way to the castle'."""
    return at.setting not in INDOORS and ON_THE_WAY.search(" ".join(at.before(LEAD_REACH + 1))) is not None


def is_there(at: PlaceWord) -> bool:
    """Whether someone is at the place, and does not come from it or only like it."""
    if "from" in at.before(_FROM_REACH):
        gone = at.before(_FROM_REACH + 1)
        return bool(GONE_FROM & set(gone)) and "to" not in gone
    if at.word in CROPS:
        return at.lead in INSIDE
    if _stays_away(at):
        return False
    if at.lead == "for" and _RUNS & set(at.before(_FROM_REACH)):
        return at.word not in ENTERED  # who runs for the bus is not in it yet
    if at.lead in IN_PLACE:
        return not (at.word in ENTERED and at.lead not in INSIDE)
    if _LIES_OFF.match(" ".join(at.plain[at.index + 1 :])):
        # 'The village was not far': it is seen from here.
        return False
    opens = at.index <= 2 and at.plain[0] in DETERMINERS and at.words[0][0].isupper()
    return opens and at.index + 1 < len(at.words) and is_verb(at.words, at.index + 1)


def _stays_away(at: PlaceWord) -> bool:
    """Whether whoever is told of sees the place from afar, sends something there, or only tells of it."""
    if at.word in DENS and at.lead in ("to", "toward", "towards"):
        return True
    if at.lead == "to" and SENT & set(at.before(_SENT_REACH)):
        return True
    if at.lead == "near" and SETTINGS.get(at.word) in _SEEN_AFAR:
        # 'Near a dark forest' is not in it.
        return True
    if at.word == "sea" and at.before(1) == ["to"]:
        # Who went to sea has left.
        return True
    if _NOT_GONE.search(at.opening) or _TOLD_OF.search(at.opening) or is_name(at.words, at.index):
        return True
    # 'To any one at court' tells of no place to which somebody comes.
    return at.lead in ("at", "in") and _ANY_ONE.search(" ".join(at.before(LEAD_REACH))) is not None
