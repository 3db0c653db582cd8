"""Words and sentences: how text is counted and divided, in any script. No meaning here."""

from __future__ import annotations

import re

# Scripts that put no space between words: CJK, kana, Thai, Lao, Burmese, Khmer.
UNSPACED = (
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
    "\u3040-\u30ff\u31f0-\u31ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
UNSPACED_CHARACTER = re.compile(f"[{UNSPACED}]")
CHARACTERS_PER_UNSPACED_WORD = 2
LONGEST_UNSPACED_PHRASE = 8

_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sr|Jr|Capt|Gen|No|vs|etc|[A-Z])|\b[ap]\.m|\be\.g|\bi\.e)$"
)
_SENTENCE_END = re.compile(r"(?:[.!?؟۔।…]+|[。！？]+)[\"')\]”’」』]*")
_CLOSED = re.compile(r"[.!?…。！？؟۔।][\"')\]」』”]*$")
# `"That is the first thief,"` at the end of a sentence.
_OPEN_QUOTATION = re.compile(r"[,;:—]+([\"'”’]+)[.,;]*$")
_OPENS_INSIDE = re.compile(r"(?:^|[\s(])'(?=[A-Z])")
_CLOSES_INSIDE = re.compile(r"[.,!?…]'(?=[\s\".,;]|$)")
_UNSPACED_PHRASE_END = re.compile(r"(?<=[。！？，、；：,;:])(?=[^\s」』\"'])")
_PHRASE_MARKS = "。！？，、；：」』"


def count_words(text: str) -> int:
    """Spoken words: whitespace words, and one for every two characters of a script without spaces."""
    if text.isascii():
        return sum([word[0].isalnum() or any(map(str.isalnum, word)) for word in text.split()])
    unspaced = len(UNSPACED_CHARACTER.findall(text))
    spaced = [word for word in UNSPACED_CHARACTER.sub(" ", text).split() if any(map(str.isalnum, word))]
    return len(spaced) + -(-unspaced // CHARACTERS_PER_UNSPACED_WORD)


def close_sentence(text: str) -> str:
    """The text with a full stop of its script, if nothing else ends it."""
    text = _OPEN_QUOTATION.sub(r".\1", text.strip(" ,;:-—，、；：،؛"))
    if _CLOSED.search(text):
        return text
    return text + ("。" if text and UNSPACED_CHARACTER.match(text[-1]) else ".")


def split_sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph. A quotation is never divided from a tag that follows it in lower case."""
    sentences, start = [], 0
    for end in _SENTENCE_END.finditer(paragraph):
        if _goes_on(paragraph, start, end):
            continue
        sentences.append(paragraph[start : end.end()].strip())
        start = end.end()
    sentences.append(paragraph[start:].strip())
    return [sentence for sentence in sentences if sentence]


def _goes_on(paragraph: str, start: int, end: re.Match[str]) -> bool:
    """Whether a full stop, or its like, ends no sentence: an abbreviation, a number, inside a quotation."""
    after = paragraph[end.end() :]
    if not after:
        return False
    if end.group()[0] in "。！？":
        return False
    if not after[0].isspace():
        return True
    if end.group() == "." and _ABBREVIATION.search(paragraph[start : end.start()]):
        return True
    if paragraph[start : end.end()].count('"') % 2:
        return True
    if _opened_inside(paragraph[start : end.end()]) and _CLOSES_INSIDE.search(after):
        return True
    follower = after.lstrip()
    return bool(follower) and follower[0].islower()


def _opened_inside(text: str) -> bool:
    """`He said, 'Perfect.`: a quotation within a quotation has begun, and goes on."""
    return len(_OPENS_INSIDE.findall(text)) > len(_CLOSES_INSIDE.findall(text))


def space_unspaced(text: str) -> str:
    """Spaces between the phrases of a script that has none, so that each can be shown by itself.

    A phrase is at most LONGEST_UNSPACED_PHRASE characters of such a script.
    """
    if not UNSPACED_CHARACTER.search(text):
        return text
    words = _UNSPACED_PHRASE_END.sub(" ", text).split()
    return " ".join(piece for word in words for piece in _divide_phrase(word))


def _divide_phrase(word: str) -> list[str]:
    pieces = []
    while len(UNSPACED_CHARACTER.findall(word)) > LONGEST_UNSPACED_PHRASE:
        count = len(UNSPACED_CHARACTER.findall(word))
        parts = -(-count // LONGEST_UNSPACED_PHRASE)
        cut = _phrase_cut(word, -(-count // parts))
        pieces.append(word[:cut])
        word = word[cut:]
    return [*pieces, word] if word else pieces


def _phrase_cut(word: str, wanted: int) -> int:
    """Where to divide: near `wanted`, after kana and before a kanji if there is such a place nearby."""
    for cut in (wanted, wanted - 1, wanted - 2):
        if cut >= 2 and cut < len(word) and _is_kana(word[cut - 1]) and not _is_kana(word[cut]):
            return cut
    cut = wanted
    while 1 < cut < len(word) and (_leans_back(word[cut]) or word[cut] in _PHRASE_MARKS):
        cut -= 1
    return max(cut, 1)


def _is_kana(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff"


def _leans_back(character: str) -> bool:
    """Thai and Khmer vowels and tones that belong to the letter before them."""
    return bool(
        re.match(
            "[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b6-\u17d3]", character
        )
    )


def in_turn(name: str, lines: list[str], seed: int = 0) -> list[str]:
    """The lines, another one first for other names and seeds: a channel has many stories."""
    first = (sum(map(ord, name)) + seed) % len(lines)
    return [*lines[first:], *lines[:first]]
