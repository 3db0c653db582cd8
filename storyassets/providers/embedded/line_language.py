"""In which of espeak-ng's languages a line is spoken, and which letters another language must read."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

ENGLISH = "en-us"

# The first words of the Unicode names of letters, and espeak's language for each.
LANGUAGE_OF_SCRIPT = {
    "ARABIC": "ar", "ARMENIAN": "hy", "BENGALI": "bn", "CJK": "cmn", "CYRILLIC": "ru", "DEVANAGARI": "hi",
    "ETHIOPIC": "am", "GEORGIAN": "ka", "GREEK": "el", "GUJARATI": "gu", "GURMUKHI": "pa", "HANGUL": "ko",
    "HEBREW": "he", "HIRAGANA": "ja", "IDEOGRAPHIC": "cmn", "KANNADA": "kn", "KATAKANA": "ja",
    "KATAKANA-HIRAGANA": "ja", "MALAYALAM": "ml", "MYANMAR": "my", "ORIYA": "or", "SINHALA": "si", "TAMIL": "ta", "TELUGU": "te", "THAI": "th",
}  # fmt: skip
# Letters that only one language of a script has.
TELLING_LETTERS = (("ar", "fa", "پچژگ"), ("ar", "ur", "ٹڈڑےں"), ("ru", "uk", "іїєґ"), ("ru", "bg", "ѝ"))
LANGUAGE_ALIASES = {
    "en": ENGLISH,
    "en-gb": "en",
    "zh": "cmn",
    "zh-cn": "cmn",
    "zh-tw": "cmn",
    "iw": "he",
    "nb": "no",
}
LANGUAGE_PATTERN = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}")


def choose_language(text: str, language: str) -> str:
    """The language for espeak: the request's, or that of the script when English is asked of another script."""
    asked = LANGUAGE_ALIASES.get(language.lower(), language.lower())
    if not is_english(asked):
        return asked
    counts = count_scripts(text)
    script, _ = counts.most_common(1)[0] if counts else ("LATIN", 0)
    if script == "CJK" and counts["HIRAGANA"] + counts["KATAKANA"]:
        script = "HIRAGANA"
    found = LANGUAGE_OF_SCRIPT.get(script)
    if found is None:
        return asked
    for general, special, letters in TELLING_LETTERS:
        if found == general and any(letter in text.lower() for letter in letters):
            return special
    return found


def is_english(language: str) -> bool:
    """Whether a language is English of any country."""
    return language.split("-")[0] == "en"


def count_scripts(text: str) -> Counter[str]:
    """How many letters of each script there are, by the first word of their Unicode names."""
    return Counter(script_of(character) for character in text if character.isalpha())


def script_of(letter: str) -> str:
    """The first word of a letter's Unicode name: LATIN, CYRILLIC, CJK."""
    return unicodedata.name(letter, "UNKNOWN").split()[0]


def reading_language(letter: str, language: str) -> str:
    """Who reads a letter: the line's language, but for what its voice would only spell.

    English spells words of other scripts ("Chinese letter"), and Japanese the characters it has from
    Chinese: those get a Chinese reading. A Greek letter in English is a symbol, and has an English name.
    """
    own = LANGUAGE_OF_SCRIPT.get(script_of(letter), language)
    spelled = (is_english(language) and own != "el") or (language == "ja" and own == "cmn")
    return own if spelled else language
