"""The first line: the conflict in a few words, taken from the story and true to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storyassets.story.beats import Part
from storyassets.story.clauses import has_verb
from storyassets.story.feeling import charge

LONGEST_HOOK_WORDS = 14
SHORTEST_HOOK_WORDS = 3
SPOILED_FROM = 0.9

_OPENS_WITH_PRONOUN = re.compile(r"^(?:(?:but|so|then|and|when|as)\s+)?(?:he|she|they|it|this|that|his|her|their|these|there|one|each)\b", re.I)
_LEANS = re.compile(r"\b(?:him|them|it|this|that|there|yonder|these|those)\b", re.I)


@dataclass(frozen=True)
class Hook:
    """What is said first, by whom, about whom; `part` is the part of the story it was taken from."""

    text: str
    speaker: str | None
    subjects: tuple[str, ...]
    part: int | None = None


def choose_hook(title: str, parts: Sequence[Part], longest_words: int = LONGEST_HOOK_WORDS) -> Hook:
    """A title that tells something, else the most charged short speech or sentence, else the title."""
    longest = max(1, min(longest_words, LONGEST_HOOK_WORDS))
    if _tells(title) and len(title.split()) <= longest:
        return Hook(_closed(title), None, ())
    scored = [(score, -i, i) for i, part in enumerate(parts) if (score := _score(part, longest)) > 0]
    if scored:
        part = parts[max(scored)[2]]
        return Hook(_closed(_bare(part.wordings[1])), part.speaker, part.subjects, max(scored)[2])
    words = title.split()[:longest]
    return Hook(_closed(" ".join(words)), None, ())


def _tells(title: str) -> bool:
    """`The Frogs Who Wished for a King`, `Who stole the moon?`: more than names."""
    return len(title.split()) >= SHORTEST_HOOK_WORDS and (
        title.endswith("?") or re.search(r"\b(?:who|that|I|my|how|why|never|without)\b", title, re.I) is not None and has_verb(title)
    )


def _score(part: Part, longest: int) -> float:
    text = _bare(part.wordings[1])
    words = len(text.split())
    if not SHORTEST_HOOK_WORDS <= words <= longest or part.aloud or part.place >= SPOILED_FROM:
        return 0.0
    if part.speaker is None and (_OPENS_WITH_PRONOUN.match(text) or not part.subjects or not has_verb(text)):
        return 0.0
    score = 0.6 * min(4, charge(text)) - 0.35 * len(_LEANS.findall(text)) + 0.3
    score += 0.5 if part.speaker else 0.2 * len(part.subjects)
    score += 0.3 if 0.15 < part.place < 0.8 else 0.0
    return score + (0.3 if 5 <= words <= 11 else 0.0)


def _bare(text: str) -> str:
    text = re.sub(r"^(?:But|So|Then|And|Yet|Again|Soon|At last|Now),?\s+", "", text)
    return text[:1].upper() + text[1:]


def _closed(text: str) -> str:
    text = text.strip(" ,;:-—")
    return text if re.search(r"[.!?…。！？؟][\"')]*$", text) else text + "."
