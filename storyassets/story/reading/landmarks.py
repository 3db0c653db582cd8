"""Landmarks: the building, the gate or the well before which words say that somebody is, and not in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.place import Landmark, Setting
from storyassets.story.words.grammar_words import DETERMINERS
from storyassets.story.words.phrases import bare
from storyassets.story.words.word_tables import index_nouns, word_set

LANDMARKS = index_nouns(
    {
        Landmark.BAKERY: "bakery",
        Landmark.BUTCHER: "butchery",
        Landmark.CAFE: "cafe café restaurant diner coffeehouse bistro",
        Landmark.BANK: "bank",
        Landmark.BOOKSHOP: "bookshop bookstore library",
        Landmark.TAILOR: "tailory",
        Landmark.SHOP: "shop store supermarket grocery pawnshop",
        Landmark.HOUSE: "house hut cottage cabin home bungalow",
        Landmark.MANSION: "mansion villa manor",
        Landmark.INN: "inn tavern pub saloon alehouse",
        Landmark.SMITHY: "smithy forge",
        Landmark.SCHOOL: "school schoolhouse schoolyard",
        Landmark.HOSPITAL: "hospital clinic",
        Landmark.POLICE: "police",
        Landmark.THEATRE: "theatre theater cinema",
        Landmark.OFFICE: "office",
        Landmark.CHURCH: "church chapel cathedral",
        Landmark.PRISON: "prison jail",
        Landmark.GATE: "gate gateway",
        Landmark.TOWER: "tower",
        Landmark.MILL: "mill windmill",
        Landmark.WELL: "well",
        Landmark.FOUNTAIN: "fountain",
    }
)
OPEN = (Landmark.GATE, Landmark.WELL, Landmark.FOUNTAIN)
"""Nobody is ever inside these."""

_BEFORE = word_set("outside before past near behind beside around opposite against passed")
_APPROACH = word_set("to toward towards reached at by across")
_HOMES = (Landmark.HOUSE, Landmark.MANSION, Landmark.INN, Landmark.MILL, Landmark.TOWER)
_INTO = word_set("in into inside entered entering within through")
_DOORS = word_set("door doors gate steps doorstep window front porch")
_OWNING = word_set("own owns owned built builds bought opened runs saw sees found founded sold")
_REACH = 5
_FAR = 8
_REASON = re.compile(r"\bfor \w+ing\b")
_TOWNS = (Setting.VILLAGE, Setting.CITY, Setting.MARKET)
_GROUNDS: tuple[Setting, ...] = (
    *_TOWNS,
    Setting.ROAD,
    Setting.FIELD,
    Setting.FOREST,
    Setting.GARDEN,
    Setting.FARMYARD,
    Setting.RIVER,
)
_GROUNDS += (Setting.MOUNTAINS, Setting.SHORE, Setting.GRAVEYARD)
_OF_THE_COUNTRY = (*OPEN, *_HOMES, Landmark.CHURCH, Landmark.SMITHY, Landmark.PRISON)
"""These stand anywhere; what is not among them stands in a street."""


_LIVES_THERE = frozenset(
    ("dog", "cat", "mouse", "mice", "keeper", "master", "guest", "guests", "boy", "maid", "wife")
)
"""Behind the word for a building: somebody of it, and not the building."""


def find_landmark(words: Sequence[str]) -> Landmark | None:
    """Before which building the words say that somebody is; the last one counts. None if before none."""
    plain = [bare(word) for word in words]
    found = None
    for index, word in enumerate(plain):
        landmark = LANDMARKS.get(word)
        if landmark is not None and _is_before(plain, index, landmark, last=index + 1 == len(plain)):
            found = landmark
    return found


def _is_before(plain: list[str], index: int, landmark: Landmark, *, last: bool) -> bool:
    before = plain[max(0, index - _REACH) : index]
    if not last and plain[index + 1] in _LIVES_THERE:
        return False  # 'by the house dog'
    if not DETERMINERS & set(before[-3:]) or (plain[index] == "home" and "outside" not in before):
        return False
    if _REASON.search(" ".join(plain[max(0, index - _FAR) : index])):
        # 'For parking in front of a hospital': that is why.
        return False
    if landmark is Landmark.POLICE and (last or plain[index + 1] != "station"):
        return False
    lead = next(
        (word for word in reversed(before) if word in _BEFORE | _APPROACH | _INTO | {"of", "from"}), ""
    )
    if landmark in OPEN:
        return lead in _BEFORE | _APPROACH | _INTO or bool({"under", "beneath", "on"} & set(before))
    if lead == "of":
        return bool(_DOORS & set(before)) or "out" in before
    if lead in _BEFORE:
        return True
    if lead in _APPROACH:
        return (landmark in _HOMES and lead not in ("at",)) or bool(_DOORS & set(before))
    return not lead and bool(_OWNING & set(before))


_WALLED = word_set(
    "city town castle palace fort fortress abbey kingdom king queen court citadel wall walls guard guards sentry towers"
)
_FARMED = (Setting.FARMYARD, Setting.STABLE, Setting.FIELD, Setting.GARDEN)


def is_farm_gate(landmark: Landmark | None, setting: Setting, words: Sequence[str]) -> bool:
    """Whether a gate is that of a yard or a field, and none in a town wall."""
    return landmark is Landmark.GATE and setting in _FARMED and not _WALLED & {bare(word) for word in words}


def ground_of(landmark: Landmark, place: Setting) -> Setting:
    """Where a landmark stands that is named in a place: a shop in a street, a hut in the forest as well."""
    if landmark in _OF_THE_COUNTRY:
        return place if place in _GROUNDS else Setting.VILLAGE
    return place if place in _TOWNS else Setting.CITY
