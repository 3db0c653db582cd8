"""Graphemes: what a reader takes for one character, and cutting between them, never inside one or inside a link.

The rules are those of Unicode's text segmentation, as far as the tables of Python tell them; where they do
not tell enough, more is kept together rather than less.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

ELLIPSIS = "…"
JOINER, NON_JOINER = "\u200d", "\u200c"
LEAST_KEPT_SHARE = 0.6
"""A cut goes back to the end of a word while so much of what fits is kept; some scripts have no spaces."""

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.I)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_TRAILING = frozenset("\uff9e\uff9f\u0e33\u0eb3")
_LEADING = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\U000110bd\U000110cd"
)
_HANGUL_MEDIALS, _HANGUL_FINALS, _HANGUL = (
    range(0x1160, 0x11A8),
    range(0x11A8, 0x1200),
    range(0x1100, 0xD7FC),
)
VIRAMA = 9
"""The combining class of the sign that joins two Indic consonants."""

Size = Callable[[str], int]


def utf16_units(text: str) -> int:
    """How many characters outlets count: those beyond the first 65,536 count two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8_bytes(text: str) -> int:
    """How many bytes are sent."""
    return len(text.encode("utf-8", "surrogatepass"))


def graphemes(text: str) -> Iterator[str]:
    """The text, one readable character after another."""
    start, flags = 0, 0
    for index in range(1, len(text)):
        flags = flags + 1 if ord(text[index - 1]) in _FLAG_LETTERS else 0
        if not _belongs(text[index - 1], text[index], flags % 2 == 1):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _belongs(before: str, letter: str, half_a_flag: bool) -> bool:
    """Whether a letter is one readable character with what stands before it."""
    if before == "\r" and letter == "\n":
        return True
    if unicodedata.category(before) in ("Cc", "Zl", "Zp") or unicodedata.category(letter) in (
        "Cc",
        "Zl",
        "Zp",
    ):
        return False
    if _extends(letter) or before in _LEADING:
        return True
    if before == JOINER or unicodedata.combining(before) == VIRAMA:
        return not letter.isspace()
    if half_a_flag and ord(letter) in _FLAG_LETTERS:
        return True
    medial_or_final = ord(letter) in _HANGUL_MEDIALS or ord(letter) in _HANGUL_FINALS
    return medial_or_final and ord(before) in _HANGUL


def _extends(letter: str) -> bool:
    code = ord(letter)
    return (
        unicodedata.category(letter) in ("Mn", "Me", "Mc")
        or letter in (JOINER, NON_JOINER)
        or letter in _TRAILING
        or code in _SKIN_TONES
        or code in _TAGS
    )


def cut_text(text: str, most: int, size: Size) -> str:
    """The text, or as much of it as has that size with an ellipsis; nothing where not even that fits."""
    if size(text) <= most:
        return text
    end = _whole_end(text, most - size(ELLIPSIS), size)
    for link in _LINK.finditer(text):
        if link.start() < end < link.end():
            end = link.start()
    space = max(text.rfind(" ", 0, end + 1), text.rfind("\n", 0, end + 1))
    if space >= LEAST_KEPT_SHARE * end:
        end = space
    kept = text[:end].rstrip().rstrip(",;:-–—").rstrip()
    return f"{kept}{ELLIPSIS}" if kept else ""


def _whole_end(text: str, most: int, size: Size) -> int:
    """How far whole graphemes of that size reach."""
    end, used = 0, 0
    for one in graphemes(text):
        used += size(one)
        if used > most:
            break
        end += len(one)
    return end


def clean_line(text: str) -> str:
    """On one line, of what can be seen; angle brackets, which outlets refuse, are other ones."""
    return " ".join(_visible(text).split())


def clean_block(text: str) -> str:
    """The same, with its lines; no more than one of them empty at a time."""
    lines = [clean_line(line) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _visible(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).translate({ord("<"): "‹", ord(">"): "›"})
    return "".join(_seen(letter) for letter in plain)


def _seen(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    kept = letter in (JOINER, NON_JOINER) or letter in _LEADING or ord(letter) in _TAGS
    return "" if category in ("Cf", "Cs", "Co", "Cn") and not kept else letter
