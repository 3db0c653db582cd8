"""Numbers as people say them: years, prices, times, ordinals, decimals. English in full; others by value."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from num2words import num2words

YEARS = range(1100, 2100)
# Longer ones are codes, and are read digit by digit.
LONGEST_VALUE_DIGITS = 15
CURRENCIES = {"$": ("dollar", "cent"), "€": ("euro", "cent"), "£": ("pound", "penny"), "¥": ("yen", "sen")}
# espeak's language against the one that num2words knows it by.
COUNTING_LANGUAGES = {"cmn": "zh"}

WHOLE_NUMBER = re.compile(r"\d+")

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def write_out_numbers(word: str, language: str) -> str:
    """A written word with its numbers in words; left alone where a language cannot be counted in."""
    if not any(character.isdigit() for character in word):
        return word
    if language.split("-")[0] == "en":
        for rule in ENGLISH_RULES:
            word = _apply(rule, word)
    return _apply((WHOLE_NUMBER, lambda match: speak_integer(match.group(), language)), word)


def _apply(rule: Rule, word: str) -> str:
    pattern, speak = rule
    return pattern.sub(lambda match: f" {speak(match)} ", word)


def speak_integer(digits: str, language: str) -> str:
    """A whole number by its value, or digit by digit when it is a code. Digits of any script."""
    counting = COUNTING_LANGUAGES.get(language, language.split("-")[0])
    try:
        if len(digits) > LONGEST_VALUE_DIGITS or (digits[0] == "0" and len(digits) > 1):
            return " ".join(num2words(int(digit), lang=counting) for digit in digits)
        return without_commas(num2words(int(digits), lang=counting))
    except (NotImplementedError, OverflowError, KeyError, IndexError):
        return digits


def without_commas(words: object) -> str:
    """As num2words tells a number, but in one breath."""
    return str(words).replace(",", "")


def english(number: int | Decimal, to: str = "cardinal") -> str:
    """A number in English: `to` is cardinal, ordinal or year."""
    return without_commas(num2words(number, lang="en", to=to))


def _speak_price(match: re.Match[str]) -> str:
    unit, part = CURRENCIES[match["sign"]]
    whole = int(match["whole"].replace(",", ""))
    spoken = f"{english(whole)} {_plural(unit, whole)}"
    if match["part"]:
        parts = int(match["part"])
        if not whole and parts:
            return f"{english(parts)} {_plural(part, parts)}"
        return f"{spoken} and {english(parts)} {_plural(part, parts)}" if parts else spoken
    return spoken


def _plural(unit: str, count: int) -> str:
    if count == 1 or unit in ("yen", "sen"):
        return unit
    return "pence" if unit == "penny" else unit + "s"


def _speak_time(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"])
    if minute == 0:
        return f"{english(hour)} o'clock" if hour else "zero zero zero"
    return f"{english(hour)} {'oh ' if minute < 10 else ''}{english(minute)}"


def _speak_decade(match: re.Match[str]) -> str:
    spoken = english(int(match["value"]), "year" if len(match["value"]) == 4 else "cardinal")
    return f"{spoken[:-1]}ies" if spoken.endswith("y") else f"{spoken}s"


def _speak_year(match: re.Match[str]) -> str:
    if match["value"][0] == "0":
        return speak_integer(match["value"], "en")  # a counter's 0012 is no twelve
    year = int(match["value"])
    return english(year, "year") if year in YEARS else english(year)


def _speak_fraction(match: re.Match[str]) -> str:
    over, under = int(match["over"]), int(match["under"])
    part = {2: "half", 4: "quarter"}.get(under) or english(under, "ordinal")
    return f"{english(over)} {_plural(part, over)}"


def _speak_decimal(match: re.Match[str]) -> str:
    try:
        return english(Decimal(match["value"].replace(",", "")))
    except InvalidOperation:
        return match["value"]


ENGLISH_RULES: tuple[Rule, ...] = (
    (
        re.compile(r"(?P<sign>[$€£¥])(?P<whole>\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.(?P<part>\d\d)(?!\d))?"),
        _speak_price,
    ),
    (re.compile(r"(?<=\d) (?=\d{1,2}⁄\d)"), lambda _match: "and"),
    (re.compile(r"(?<!\d)(?P<over>\d{1,2})⁄(?P<under>\d{1,2})(?!\d)"), _speak_fraction),
    (re.compile(r"(?<![\d:])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?![\d:])"), _speak_time),
    (
        re.compile(r"(?<!\d)(?P<value>\d{1,9})(?:st|nd|rd|th)\b", re.IGNORECASE),
        lambda match: english(int(match["value"]), "ordinal"),
    ),
    (re.compile(r"(?<!\d)(?P<value>\d{3}0|\d0)'?s\b"), _speak_decade),
    (re.compile(r"(?<![\d.,])(?P<value>\d{4})(?![\d.,]\d|\d)"), _speak_year),
    (
        re.compile(r"(?<![\d,])(?P<value>\d{1,3}(?:,\d{3}){1,4})(?![\d,]*\d|\.\d)"),
        lambda match: english(int(match["value"].replace(",", ""))),
    ),
    (re.compile(r"(?<![\d.])(?P<value>\d{1,12}\.\d{1,6})(?![\d.]*\d)"), _speak_decimal),
    (re.compile(r"(?<![\w-])[-−](?=\d)"), lambda _match: "minus"),
    (re.compile(r"#(?=\d)"), lambda _match: "number"),
)
