"""Place roles: what the noun of a place does in its clause of today: somebody is there, it is named, or it only says whose or which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from storyassets.model.place import Setting
from storyassets.story.reading.grammar import is_verb
from storyassets.story.reading.place_leads import is_name, leading_preposition
from storyassets.story.reading.place_nouns import COMMON_PARTS, PAIRS, PLACES, PLACES_OF_OLD, TRADES
from storyassets.story.reading.place_words import PARTS
from storyassets.story.words.grammar_words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_WORDS,
    DETERMINERS,
    PREPOSITIONS,
)
from storyassets.story.words.phrases import bare, ends_clause, ends_sentence
from storyassets.story.words.word_tables import word_set

_AT = word_set(
    "in at on into onto inside to through across along around reached entered behind under up down aboard near by beside over within past"
)
_AWAY = word_set("from of like than about for as without except until since")
_UNREAL = word_set(
    "would could should might if never unless without wanted wants hoped hope dreamed wish wished planned promised imagine picturing "
    "think thinks thinking believe believes thought cannot can't won't wouldn't couldn't didn't don't not no nobody instead invited ordered"
)
_SEEN = word_set(
    "saw see seen sees noticed spotted remember remembered remembers know knew loved love hated hate bought sold owned own owns"
)
_PEOPLE = word_set("owner manager head king queen people men women kids children man woman chief mayor")
_FOLK = word_set("town city village school class court street house office")
"""All of these are people: 'the whole town was counting'."""

_REACH = 4
_NO_NOUNS = (
    DETERMINERS | PREPOSITIONS | CLAUSE_WORDS | ADVERBS | AUXILIARIES
    | word_set("i he she it we they you me him her us them who which when where with today yesterday")
)  # fmt: skip


@dataclass(frozen=True)
class Said:
    """A place that words name, at which of them, and how surely somebody is there."""

    setting: Setting
    index: int
    is_there: bool
    """Somebody is there or comes there; else the sentence is only about it."""


def places_said(words: Sequence[str], *, of_today: bool = True) -> list[Said]:
    """The places that words say somebody is at or tell about, in their order; what only says whose or which is none."""
    plain = [bare(word) for word in words]
    return list(_find(words, plain, PLACES if of_today else PLACES_OF_OLD, of_today))


def nouns_of_places(words: Sequence[str], *, of_today: bool = True) -> list[Setting]:
    """The places of all nouns of places among words, whatever they do there."""
    places = PLACES if of_today else PLACES_OF_OLD
    return [places[word] for word in map(bare, words) if word in places]


def _find(
    words: Sequence[str], plain: list[str], places: Mapping[str, Setting], of_today: bool
) -> Iterator[Said]:
    paired = -1
    for index, word in enumerate(plain):
        if index == paired:
            continue
        if of_today and index + 1 < len(plain) and not ends_clause(words[index]):
            pair = PAIRS.get(f"{word} {plain[index + 1]}")
            lead = _lead(plain, index)
            if pair is not None and lead not in _AWAY and not _unreal(words, plain, index):
                paired = index + 1
                yield Said(pair, index, is_there=lead in _AT)
                continue
        setting = places.get(word)
        if setting is not None:
            role = _role(words, plain, index, places)
            if role is not None:
                yield Said(setting, index, role)
        elif of_today and (trade := _trade(words, plain, index)) is not None:
            yield Said(trade, index, is_there=True)


def _lead(plain: list[str], index: int) -> str:
    """The preposition that leads to a noun: 'in that lift' as well."""
    for back in range(index - 1, max(0, index - _REACH), -1):
        if plain[back] == "that" and plain[back - 1] in PREPOSITIONS:
            return plain[back - 1]
    return leading_preposition(plain, index)


def _trade(words: Sequence[str], plain: list[str], index: int) -> Setting | None:
    """'At the dry cleaner's' is where one works, 'the cleaner's van' is not."""
    word = plain[index]
    if not word.endswith(("'s", "’s")) or word[:-2] not in TRADES or _lead(plain, index) not in _AT:
        return None
    stands = ends_clause(words[index]) or index + 1 == len(words) or plain[index + 1] in _NO_NOUNS
    return TRADES[word[:-2]] if stands else None


def _role(words: Sequence[str], plain: list[str], index: int, places: Mapping[str, Setting]) -> bool | None:
    """Whether somebody is at the place of a noun, or it is only told of; None if it says nothing of where it is."""
    if is_name(words, index) or plain[index].endswith(("'s", "’s")):
        return None
    if _follows_noun(words, plain, index, places):
        return None
    lead = _lead(plain, index)
    before = plain[max(0, index - _REACH) : index]
    if lead == "of" and _leads_to_part(plain, index):
        return True
    if not lead and _SEEN & set(before):
        return None
    if lead in _AWAY or "from" in before or _locates(words, plain, index, lead, places):
        return None
    if _unreal(words, plain, index):
        return None
    if lead in ("whole", "entire") and plain[index] in _FOLK:
        return None
    if lead:
        return True if lead in _AT or lead not in PREPOSITIONS else None
    determined = any(word in DETERMINERS for word in before[-2:])
    return _stands_alone(words, index) if determined or index == 0 else None


def _stands_alone(words: Sequence[str], index: int) -> bool:
    """'Anyway. The lift.', 'Courtroom on four, nine sharp.': a sentence without a verb says where it is."""
    first = next((k + 1 for k in range(index - 1, -1, -1) if ends_sentence(words[k])), 0)
    end = next((k + 1 for k in range(index, len(words)) if ends_sentence(words[k])), None)
    if end is None or index - first > 1:
        return False
    return not any(
        is_verb(words, k) or bare(words[k]) in AUXILIARIES or bare(words[k]).endswith(("'s", "’s"))
        for k in range(first, end)
        if k != index
    )


def _leads_to_part(plain: list[str], index: int) -> bool:
    """'At a window of the palace', 'between the trolleys of a supermarket': in a part of it one is in it."""
    of = max(k for k in range(index) if plain[k] == "of")
    before = set(plain[max(0, of - 2 * _REACH) : of])
    return bool(before & (_AT | {"between", "among"})) and not before & _PEOPLE


def _follows_noun(words: Sequence[str], plain: list[str], index: int, places: Mapping[str, Setting]) -> bool:
    """Whether it only says of what sort the next noun is: 'a school bag'; at the kitchen table one is in the kitchen."""
    if index + 1 >= len(words) or ends_clause(words[index]):
        return False
    after = plain[index + 1]
    if after in places:
        return True
    if after in COMMON_PARTS or after in _NO_NOUNS or after.endswith(("ly", "ed", "ing")):
        return False
    return not is_verb(words, index + 1)


def _locates(
    words: Sequence[str], plain: list[str], index: int, lead: str, places: Mapping[str, Setting]
) -> bool:
    """'The café on the square', 'the woman in the shop': before any verb it only says which one, if that is a place itself."""
    if not lead:
        return False
    at = max(k for k in range(index) if plain[k] == lead)
    noun = plain[at - 1] if at else ""
    if at and ends_clause(words[at - 1]):
        return False
    return noun in places and noun not in PARTS


def _unreal(words: Sequence[str], plain: list[str], index: int) -> bool:
    """Whether the clause tells of what is not so, or only thought."""
    for back in range(index - 1, max(-1, index - 9), -1):
        if ends_sentence(words[back]) or words[back].endswith((";", ":")):
            return False
        if plain[back] in _UNREAL:
            return True
        if ends_clause(words[back]) and index - back > 2:
            return False
    return False
