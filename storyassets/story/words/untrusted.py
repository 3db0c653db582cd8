"""Untrusted words in a prompt: quoted so that they cannot leave their quotation, and bounded. Nothing is obeyed here."""

from __future__ import annotations

import re
import unicodedata

from storyassets.story.words.excerpts import bound_reading

LONGEST_LABEL = 200
LONGEST_ANSWER = 20_000
LONGEST_STORY = 40_000
CUT = "…"

_ANGLES = str.maketrans({"<": "‹", ">": "›", "＜": "‹", "＞": "›"})
_MODEL_MARK = re.compile(r"\[(/?)(INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\]", re.I)
_JOINERS = "\u200c\u200d"
"""Without these, Persian, Hindi and others are misspelled."""


def quote_story(text: str) -> str:
    """A story's text, paragraph by paragraph, in which no tag and no model's mark is left; of a book its ends."""
    paragraphs = [quote_line(p, LONGEST_STORY) for p in bound_reading(_newlines(text).split("\n\n"))]
    return _cut("\n\n".join(p for p in paragraphs if p), LONGEST_STORY)


def quote_line(text: str, longest: int = LONGEST_LABEL) -> str:
    """The same of a title, a name, a fault: on one line."""
    return _cut(" ".join(_harmless(text[: 4 * longest]).split()), longest)


def quote_block(text: str, longest: int = LONGEST_ANSWER) -> str:
    """The same of an answer, with its lines."""
    lines = (" ".join(_harmless(line).split()) for line in _newlines(text[: 4 * longest]).split("\n"))
    return _cut("\n".join(line for line in lines if line), longest)


def _harmless(text: str) -> str:
    """Without what ends a quotation, what a tokenizer takes for a mark of its own, and what nobody sees."""
    text = _MODEL_MARK.sub(r"(\1\2)", text.translate(_ANGLES))
    return "".join(_seen(letter) for letter in text)


def _seen(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category in ("Cf", "Cs", "Co", "Cn") and letter not in _JOINERS else letter


def _newlines(text: str) -> str:
    return "\n".join(text.splitlines())


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + CUT
