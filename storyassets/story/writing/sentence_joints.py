"""Sentence joints: the words of a sentence that is to be parted, whom it is about, and how the next one names them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.story.words.clause_reader import DETERMINERS
from storyassets.story.words.segments import Segment
from storyassets.story.words.verb_tenses import IRREGULAR_PAST
from storyassets.story.words.word_tables import word_set

LONGEST_SUBJECT_WORDS = 6
Again = Callable[[str, str], str]
"""How the next sentence names the subject of the one before: of the subject, and of all that was told so far."""
Pieces = tuple[str, ...]
NO_PLAIN_PAST = word_set("is are has does can will shall may do have am would could should might must")
PRONOUNS = word_set("he she it they i we you there nobody everyone someone who")


def capital(text: str) -> str:
    """With a capital, and a full stop if no mark ends it."""
    text = text.strip(" ,;:—")
    text = f"{text[:1].upper()}{text[1:]}"
    return text if text.endswith((".", "!", "?", '"')) else f"{text}."


def lowered(text: str) -> str:
    """With a small letter, unless a name or an `I` begins it."""
    first = text.split()[0] if text else ""
    if first.lower() in DETERMINERS | PRONOUNS and first != "I":
        return text[:1].lower() + text[1:]
    return text


def is_past(word: str) -> bool:
    """Whether a verb tells of the past, by its form."""
    word = word.strip(",.;:!?").lower()
    return (word in IRREGULAR_PAST and word not in NO_PLAIN_PAST) or (word.endswith("ed") and len(word) > 3)


def from_segment(text: str, segments: Sequence[Segment], n: int) -> str:
    """The sentence from one of its clauses on."""
    return text[segments[n].start :].strip(" ,;")


def first_verb(deed: str) -> str:
    """The word after the adverbs that stand before a verb."""
    words = deed.split()
    at = 0
    while at < len(words) - 1 and (
        words[at].endswith("ly") or words[at] in ("almost", "soon", "never", "once", "now", "then")
    ):
        at += 1
    return words[at]
