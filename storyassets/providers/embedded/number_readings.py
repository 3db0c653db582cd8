"""Readings of numbers: dates, hours, units, prices in millions, telephones, ranges, fractions, rooms."""

from __future__ import annotations

from storyassets.providers.embedded.reading_words import (
    AGED,
    ATTACHED_UNITS,
    CLOCK,
    DAY,
    EMERGENCIES,
    HALF_DAY,
    HEIGHT,
    ISO_DATE,
    MAGNITUDES,
    MANY,
    MEASURE,
    MONTHS,
    NOT_AGED,
    NUMBERED_PLACES,
    PART_NUMBER,
    PHONE,
    PRICE,
    RANGE,
    SEXES,
    SHORT_DATES,
    SHORT_MONTHS_THAT_ARE_WORDS,
    SHORT_PRICE,
    SLASHED,
    UNIT_OF_SIGN,
    UNITS,
)
from storyassets.providers.embedded.word_places import (
    DIGIT_NAMES,
    Place,
    Word,
    end_sentence,
    is_number,
    keep_stop,
    say_cardinal,
    say_ordinal,
    say_year,
    spell_digits,
)

SHORT_YEARS = 100
FIRST_SHORT_YEAR_OF_OLD = 40
"""Of two digits: 39 is in this century, 40 in the last."""


def read_date(place: Place) -> str | None:
    """A day beside its month; a date of digits; the short name of a month or a weekday."""
    word = place.word
    if word.core in SHORT_DATES:
        dated = DAY.fullmatch(place.after.bare) or is_number(place.last)
        return SHORT_DATES[word.core] if dated or word.core not in SHORT_MONTHS_THAT_ARE_WORDS else None
    if found := ISO_DATE.fullmatch(word.bare):
        return _date(int(found["month"]), int(found["day"]), int(found["year"]))
    found = SLASHED.fullmatch(word.bare)
    if found and found["year"]:
        month, day = sorted((int(found["first"]), int(found["second"]))) if int(found["first"]) > 12 else (
            int(found["first"]), int(found["second"])
        )  # fmt: skip
        return _date(month, day, int(found["year"])) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if not (found := DAY.fullmatch(word.bare)):
        return None
    day = int(word.bare.removesuffix(found["ending"] or ""))
    if _month(place.last) and not place.last.mark:
        asks = place.before.ends and place.last.bare in ("May", "March") and place.after.bare[:1].islower()
        return None if asks or found["ending"] else keep_stop(say_ordinal(day), word)
    if place.after.bare in MONTHS and not found["ending"] and not word.mark and not word.ends:
        return f"the {say_ordinal(day)} of"
    return None


def _month(word: Word) -> str | None:
    return word.bare if word.bare in MONTHS else SHORT_DATES.get(word.core)


def _date(month: int, day: int, year: int) -> str:
    if year < SHORT_YEARS:
        year += 2000 if year < FIRST_SHORT_YEAR_OF_OLD else 1900
    return f"{MONTHS[month - 1]} {say_ordinal(day)} {say_year(year)}"


def read_clock(place: Place) -> str | None:
    """Before or after noon, with or without its number."""
    word = place.word
    if HALF_DAY.fullmatch(word.core) and CLOCK.fullmatch(place.last.core) and place.after.core != "I":
        return end_sentence(_half(word.core), place)
    found = CLOCK.fullmatch(word.core)
    followed = HALF_DAY.fullmatch(place.after.core) and place.next_but_one.core != "I"
    if not found or not (found["half"] or followed):
        return None
    minute = int(found["minute"] or 0)
    said = say_cardinal(found["hour"])
    if minute:
        said += f" {'oh ' if minute < 10 else ''}{say_cardinal(str(minute))}"
    return f"{said} {_half(found['half'])}" if found["half"] else said


def _half(written: str) -> str:
    return "eigh em" if written[0] in "aA" else "pea em"


def read_measure(place: Place) -> str | None:
    """A unit at or after its number; a person's height."""
    word = place.word
    if found := HEIGHT.fullmatch(word.core):
        return f"{say_cardinal(found['feet'])} foot {say_cardinal(found['inches'])}"
    if word.core == "in." and is_number(place.last) and not place.is_final:
        return "inch" if place.last.bare == "1" else "inches"
    found = MEASURE.fullmatch(word.bare)
    if found and found["unit"] in UNITS:
        return f"{found['number']} {_unit(found['unit'], found['number'])}"
    if (
        word.bare in UNITS
        and word.bare not in ATTACHED_UNITS
        and is_number(place.last)
        and not place.last.mark
    ):
        return (
            end_sentence(_unit(word.bare, place.last.bare), place)
            if word.ends
            else _unit(word.bare, place.last.bare)
        )
    return None


def _unit(unit: str, number: str) -> str:
    return UNITS[unit][0 if number == "1" else 1]


def read_money(place: Place) -> str | None:
    """A price in millions has its coin after them, written in full or not."""
    if short := SHORT_PRICE.fullmatch(place.word.bare):
        said = f"{short['number']} {MANY[short['many'].lower()]} {UNIT_OF_SIGN[short['sign']]}"
        return keep_stop(said, place.word)
    found = PRICE.fullmatch(place.word.bare)
    if found and place.after.bare in MAGNITUDES:
        return found["number"]
    before = PRICE.fullmatch(place.last.bare)
    if before and place.word.bare in MAGNITUDES:
        return keep_stop(f"{place.word.bare} {UNIT_OF_SIGN[before['sign']]}", place.word)
    return None


def read_digits(place: Place) -> str | None:
    """Telephones, ranges, fractions, rooms: digits that are no plain number."""
    word = place.word
    if PHONE.fullmatch(word.bare):
        groups = [group for group in word.bare.replace(".", "-").replace(")", "-").split("-") if group]
        return ", ".join(spell_digits("".join(filter(str.isdigit, group))) for group in groups)
    if len(word.bare) == 3 and word.bare.isdecimal() and PHONE.fullmatch(place.after.bare):
        return spell_digits(word.bare) + ","
    if found := RANGE.fullmatch(word.bare):
        return keep_stop(f"{found['first']} to {found['last']}", word)
    if found := SLASHED.fullmatch(word.bare):
        return keep_stop(_slashed(int(found["first"]), int(found["second"])), word)
    if found := PART_NUMBER.fullmatch(word.bare):
        return keep_stop(f"number {found['number']}", word)
    if (found := AGED.fullmatch(word.bare)) and place.last.bare.lower() not in NUMBERED_PLACES | NOT_AGED:
        return keep_stop(f"{found['age']} {SEXES[found['sex']]}", word)
    if word.bare in EMERGENCIES and place.last.bare.lower() in ("call", "called", "dial", "dialed"):
        return keep_stop(spell_digits(word.bare), word)
    numbered = place.last.bare.lower() in NUMBERED_PLACES and len(word.bare) == 3 and word.bare.isdecimal()
    return keep_stop(_room(word.bare), word) if numbered and word.bare[0] != "0" else None


def _slashed(first: int, second: int) -> str:
    """A fraction, or two numbers: 24/7, 9/11."""
    if 0 < first < second and (first, second) != (9, 11):
        return f"{first}⁄{second}"
    return f"{say_cardinal(str(first))} {say_cardinal(str(second))}"


def _room(digits: str) -> str:
    if digits.endswith("00"):
        return say_cardinal(digits)
    rest = f"oh {DIGIT_NAMES[int(digits[2])]}" if digits[1] == "0" else say_cardinal(digits[1:])
    return f"{DIGIT_NAMES[int(digits[0])]} {rest}"
