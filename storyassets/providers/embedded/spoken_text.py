"""What espeak-ng is given to say for each written word.

A line is untrusted text. Each of its whitespace words gets a spoken form of letters, digits and a little
punctuation; a word that makes no sound gets an empty one. Numbers are written out, so that every sound
belongs to one written word.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from storyassets.providers.embedded.line_language import (
    ENGLISH,
    choose_language,
    is_english,
    reading_language,
)
from storyassets.providers.embedded.numbers_in_words import write_out_numbers
from storyassets.providers.embedded.readings import read_in_place

NAMED_SYMBOLS_LIMIT = 6
SHOUTING_SHARE = 0.6
ACRONYM_LETTERS = 3

ABBREVIATIONS = {
    "mr.": "mister", "mr": "mister", "mrs.": "missus", "mrs": "missus", "ms.": "miz", "dr.": "doctor",
    "dr": "doctor", "st.": "saint", "jr.": "junior", "sr.": "senior", "prof.": "professor",
    "capt.": "captain", "gen.": "general", "col.": "colonel", "lt.": "lieutenant", "sgt.": "sergeant",
    "rev.": "reverend", "hon.": "honourable", "vs.": "versus", "vs": "versus", "etc.": "et cetera",
    "e.g.": "for example", "i.e.": "that is", "a.m.": "eigh em", "p.m.": "pea em", "no.": "no.",
    "gov.": "governor", "sen.": "senator", "pres.": "president", "maj.": "major", "adm.": "admiral",
    "esq.": "esquire", "mme.": "madam", "messrs.": "messers", "bros.": "brothers", "co.": "company",
    "inc.": "incorporated", "ltd.": "limited", "corp.": "corporation", "dept.": "department",
    "approx.": "approximately", "vol.": "volume", "w/": "with", "w/o": "without",
}  # fmt: skip
SOUNDS = {
    "hm": "hum", "hmm": "hum", "hmmm": "hum", "mm": "um", "mmm": "um", "mhm": "um hum", "shh": "shush",
    "shhh": "shush", "sh": "shush", "psst": "pist", "pst": "pist", "brr": "burr", "brrr": "burr",
    "grr": "gurr", "grrr": "gurr", "zzz": "zee", "tsk": "tisk", "pfft": "pift", "ugh": "ug",
}  # fmt: skip
# Spoken as a word, or in full; else three capitals are spelled, and more of them are somebody who shouts.
ACRONYMS = {
    "PIN": "pin", "SIM": "sim", "WWI": "world war one", "WWII": "world war two", "HVAC": "H vac", "LAPD": "L eigh P D",
    "NYPD": "N Y P D", "YMCA": "Y M C eigh", "YWCA": "Y W C eigh", "RSVP": "R S V P", "USPS": "U S P S",
    "UCLA": "U C L eigh", "HTML": "H T M L", "LGBT": "L G B T", "AITA": "eigh I T eigh", "AITJ": "eigh I T J",
}  # fmt: skip
SYMBOLS = {"&": " and ", "%": " percent ", "@": " at ", "+": " plus ", "=": " equals ", "°": " degrees "}

QUOTES = re.compile(r"[\"“”„‟«»‹›〝〞「」『』`]")
APOSTROPHES = re.compile(r"[‘’‛′ʼ]")
DASHES = re.compile(r"[‒–—―⸺⸻]+|--+")
ENDINGS = re.compile(r"[.,;:!?…。、，！？；：،؟؛।]+")
LONE_APOSTROPHE = re.compile(r"'(?![^\W\d_])|(?<![^\W\d_])'")
LOOSE_ENDING = re.compile(r"\s+(?=[.,;:!?])")
FRACTIONS = re.compile("(?=[\u00bc-\u00be\u2150-\u215e])")
# `Fermín`, `Tomasz`: the end of a name as it is said where it comes from.
NAME_ENDINGS = ((re.compile(r"(?<=[a-z])ín\b"), "een"), (re.compile(r"(?<=[a-z])sz\b"), "sh"))
CAPITALS = re.compile(r"[^\W\d_]+")
JOINERS = "\u200c\u200d"


@dataclass(frozen=True)
class SpokenText:
    """One piece for each written word; `text` is the pieces that are not empty, with spaces."""

    pieces: tuple[str, ...]
    language: str

    @property
    def text(self) -> str:
        """What espeak is given."""
        return " ".join(piece for piece in self.pieces if piece)

    def runs(self) -> tuple[tuple[str, str], ...]:
        """The text in runs of one language each: letters that the line's cannot read are in their own."""
        runs: list[tuple[str, str]] = []
        for character in self.text:
            language = runs[-1][0] if runs else self.language
            if character.isalpha():
                language = reading_language(character, self.language)
            if runs and runs[-1][0] == language:
                runs[-1] = (language, runs[-1][1] + character)
            else:
                runs.append((language, character))
        return tuple(runs)

    def word_finder(self) -> WordFinder:
        """Finds the written word of a character of `text`."""
        starts, words, start = [], [], 0
        for word, piece in enumerate(self.pieces):
            if piece:
                starts.append(start)
                words.append(word)
                start += len(piece) + 1
        return WordFinder(tuple(starts), tuple(words))


@dataclass(frozen=True)
class WordFinder:
    """Where each piece begins in the spoken text, and which written word it is."""

    starts: tuple[int, ...]
    words: tuple[int, ...]

    def word_at(self, position: int) -> int:
        """The written word of a character."""
        return self.words[max(0, bisect_right(self.starts, position) - 1)]


def prepare_speech(text: str, language: str) -> SpokenText:
    """The spoken form of a line. `language` is as the request says; another script speaks its own."""
    words = text.split()
    spoken_language = choose_language(text, language)
    shouted = _is_shouted(text)
    read = read_in_place(words) if is_english(spoken_language) else words
    pieces = [speak_word(word, spoken_language, shouted=shouted) for word in read]
    if not any(_is_speakable(piece) for piece in pieces):
        return SpokenText(tuple(name_symbols(words)), ENGLISH)
    pieces = [piece if _is_speakable(piece) else "" for piece in pieces]
    return SpokenText(tuple(_carry_pauses(words, pieces)), spoken_language)


def speak_word(word: str, language: str, *, shouted: bool = False) -> str:
    """The spoken form of one written word: may be several words, or have nothing to say."""
    # NFKC makes 2½ into 21⁄2: they are kept apart.
    plain = unicodedata.normalize("NFKC", FRACTIONS.sub(" ", word))
    plain = APOSTROPHES.sub("'", QUOTES.sub("", _drop_invisible(plain)))
    if shouted:
        plain = plain.lower()
    english = is_english(language)
    if english:
        plain = _expand(plain)
    plain = write_out_numbers(plain, language)
    if english:
        for symbol, name in SYMBOLS.items():
            plain = plain.replace(symbol, name)
        plain = _lower_capitals(plain)
        for ending, said in NAME_ENDINGS if plain[:1].isupper() else ():
            plain = ending.sub(said, plain)
    plain = ENDINGS.sub(_one_ending, DASHES.sub(", ", plain))
    kept = "".join(character if _is_spoken(character) else " " for character in plain)
    kept = LOOSE_ENDING.sub("", LONE_APOSTROPHE.sub("", kept))
    return " ".join(part for part in (_trim_edges(part) for part in kept.split()) if part)


def name_symbols(words: list[str]) -> list[str]:
    """For a line that is symbols only: the Unicode names of the first few, in their words' places."""
    pieces, left = [], NAMED_SYMBOLS_LIMIT
    for word in words:
        shown = [c for c in word if unicodedata.category(c)[0] not in "CM"][:left]
        left -= len(shown)
        names = (unicodedata.name(character, "symbol").lower().replace("-", " ") for character in shown)
        pieces.append(", ".join(re.sub(r"[^a-z ]", "", name) for name in names))
    return pieces if any(pieces) else ["symbol", *pieces[1:]]


def _expand(word: str) -> str:
    """An abbreviation or a sound in words; its last punctuation stays."""
    core = word.strip("()[]{}'*_~,;:!?")
    for candidate in (core, core.rstrip(".")):
        spoken = ABBREVIATIONS.get(candidate.lower()) or SOUNDS.get(candidate.lower())
        if spoken and candidate:
            return word.replace(candidate, spoken, 1)
    return word


def _lower_capitals(word: str) -> str:
    """A word in capitals in lower case, unless it is an acronym or short enough to be one."""
    return word if "." in word[:-1] else CAPITALS.sub(_lower_run, word)


def _lower_run(match: re.Match[str]) -> str:
    letters = match[0]
    if letters in ACRONYMS:
        return ACRONYMS[letters]
    return letters.lower() if letters.isupper() and len(letters) > ACRONYM_LETTERS else letters


def _is_shouted(text: str) -> bool:
    """Whether most words of a line are in capitals: then none of them is an acronym."""
    words = [word for word in text.split() if sum(map(str.isalpha, word)) > 1]
    return bool(words) and sum(map(str.isupper, words)) >= SHOUTING_SHARE * len(words)


def _drop_invisible(word: str) -> str:
    """Without controls, formats, bidi marks and unassigned characters; joiners stay between letters."""
    kept = []
    for index, character in enumerate(word):
        if character in JOINERS:
            inside = 0 < index < len(word) - 1 and word[index - 1].isalpha() and word[index + 1].isalpha()
            if inside:
                kept.append(character)
        elif unicodedata.category(character)[0] != "C":
            kept.append(character)
    return "".join(kept)


def _is_spoken(character: str) -> bool:
    """Letters, their marks, digits, and the punctuation that shapes speech."""
    kind = unicodedata.category(character)
    if kind[0] == "M":
        return character not in "\ufe0e\ufe0f\u20e3"
    return (
        kind[0] in "LN" or character in JOINERS or character in "'.,;:!?-" or bool(ENDINGS.match(character))
    )


def _is_speakable(piece: str) -> bool:
    return any(unicodedata.category(character)[0] in "LN" for character in piece)


def _one_ending(match: re.Match[str]) -> str:
    """One mark of several: a question before a call before a stop; an ellipsis is a short pause."""
    marks = match.group()
    for mark in "?!؟？！":
        if mark in marks:
            return mark
    return "," if len(marks) > 1 or marks == "…" else marks


def _trim_edges(part: str) -> str:
    """Without quotes and hyphens around it."""
    return part.strip("'-").lstrip(".,;:!?")


def _carry_pauses(words: list[str], pieces: list[str]) -> list[str]:
    """A dash or mark that stands alone makes a pause after the word before it; the end is an end."""
    carried = list(pieces)
    spoken = [index for index, piece in enumerate(carried) if piece]
    for index, word in enumerate(words):
        before = [candidate for candidate in spoken if candidate < index]
        if not carried[index] and before and (DASHES.search(word) or ENDINGS.search(word) or word == "-"):
            carried[before[-1]] = _with_ending(carried[before[-1]])
    last = spoken[-1]
    if carried[last][-1] in ",;:":
        carried[last] = carried[last][:-1] + "."
    return carried


def _with_ending(piece: str) -> str:
    return piece if ENDINGS.fullmatch(piece[-1]) else piece + ","
