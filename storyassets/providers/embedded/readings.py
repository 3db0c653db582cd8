"""Readings: what a written English word says among its neighbours.

A street or a saint, a king's number, the day of a month, a telephone: one word alone does not tell. Each
rule gives words that are spoken as they stand, or None; what stays as it was is read by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.providers.embedded.number_readings import (
    read_clock,
    read_date,
    read_digits,
    read_measure,
    read_money,
)
from storyassets.providers.embedded.reading_words import (
    ADDRESS,
    COUNTED_PARTS,
    CROWNED,
    INITIALS,
    PLACES_AFTER_A_NAME,
    PLACES_BEFORE_A_NAME,
    ROMAN,
    SENTENCE_STARTERS,
)
from storyassets.providers.embedded.word_places import (
    NOBODY,
    Place,
    end_sentence,
    is_name,
    is_number,
    keep_stop,
    say_cardinal,
    say_ordinal,
    take_apart,
)


def read_in_place(words: Sequence[str]) -> list[str]:
    """Each written word, or what it says instead; its punctuation stays."""
    known = [NOBODY, NOBODY, *(take_apart(word) for word in words), NOBODY, NOBODY]
    read = []
    for index, written in enumerate(words):
        place = Place(*known[index : index + 5])
        said = next((found for rule in RULES if (found := rule(place)) is not None), None)
        read.append(written if said is None else said + place.word.mark)
    return read


def read_initials(place: Place) -> str | None:
    """Letters with full stops; one letter alone only beside a name."""
    word = place.word
    if not INITIALS.fullmatch(word.core):
        return None
    letters = [letter for letter in word.core if letter != "."]
    if len(letters) == 1:
        starts_name = is_name(place.after) and place.after.bare not in SENTENCE_STARTERS
        if letters == ["I"] or not starts_name or (place.after.bare.isupper() and len(place.after.bare) > 3):
            return None
        return _letter(letters[0])
    return end_sentence(" ".join(map(_letter, letters)), place)


def _letter(letter: str) -> str:
    """Espeak takes a lone A for the article."""
    return "eigh" if letter == "A" else letter


def read_roman(place: Place) -> str | None:
    """The number of a king, of a chapter or of a war."""
    word, last = place.word, place.last
    if not word.bare or not ROMAN.fullmatch(word.bare) or last.mark or last.ends or not is_name(last):
        return None
    alone = place.is_final or bool(word.mark) or word.core.endswith(".")
    if last.bare in COUNTED_PARTS:
        clear = word.bare != "I" or alone or last.bare == "War" or is_name(place.after)
        return keep_stop(say_cardinal(str(_value(word.bare))), word) if clear else None
    crowned = place.before.bare in CROWNED or last.bare in CROWNED
    if len(word.bare) > 1 or (crowned and alone):
        return keep_stop(f"the {say_ordinal(_value(word.bare))}", word)
    return None


def _value(roman: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in roman]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def read_abbreviation(place: Place) -> str | None:
    """Words whose abbreviation is also another's; a half after a whole number."""
    word = place.word
    if word.core == "No." and place.after.bare[:1].isdecimal():
        return "number"
    named = is_name(place.last) and not place.last.ends and not place.last.mark
    at_its_end = not is_name(place.after) or is_number(place.before)
    if word.core in PLACES_AFTER_A_NAME and named and at_its_end:
        return end_sentence(PLACES_AFTER_A_NAME[word.core], place)
    if word.core in PLACES_BEFORE_A_NAME and is_name(place.after):
        return PLACES_BEFORE_A_NAME[word.core]
    if word.bare in ("½", "¼", "¾", "⅓", "⅔") and is_number(place.last):
        return keep_stop(f"and {word.bare}", word)
    return None


def read_address(place: Place) -> str | None:
    """A page or a mailbox on the net, as people say them: without its scheme."""
    found = ADDRESS.fullmatch(place.word.bare)
    if not found:
        return None
    user = found["user"][:-1].replace(".", " dot ") + " at " if found["user"] else ""
    path = (found["path"] or "").rstrip("/").replace("/", " slash ").replace(".", " dot ")
    return keep_stop(f"{user}{found['site'].replace('.', ' dot ')}{path}", place.word)


RULES: tuple[Callable[[Place], str | None], ...] = (
    read_date,
    read_clock,
    read_roman,
    read_initials,
    read_measure,
    read_money,
    read_digits,
    read_abbreviation,
    read_address,
)
