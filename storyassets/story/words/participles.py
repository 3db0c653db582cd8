"""Participles: `picking` as the past that tells it, `picked`."""

from __future__ import annotations

from storyassets.story.words.verb_tenses import PARTICIPLE_PAST
from storyassets.story.words.word_tables import word_set

SHORTEST = 5

_MORE_PAST = {
    "saying": "said", "seeking": "sought", "buying": "bought", "understanding": "understood", "becoming": "became",
    "spending": "spent", "building": "built", "letting": "let", "hitting": "hit", "paying": "paid", "reading": "read",
    "teaching": "taught", "digging": "dug", "sliding": "slid", "sweeping": "swept", "shooting": "shot", "swearing": "swore",
    "forgetting": "forgot", "choosing": "chose", "lighting": "lit", "selling": "sold", "doing": "did", "drowning": "drowned",
}  # fmt: skip
_NO_DEEDS = word_set(
    "being having according including during concerning regarding owing judging considering belonging seeming "
    "evening morning nothing something anything everything king ring string spring wing thing ceiling wedding willing unwilling exceeding everlasting"
)
_VOWELS = "aeiou"


def past_of(participle: str) -> str | None:
    """`picking` → `picked`, `hiding` → `hid`; nothing for what tells no deed."""
    word = participle.lower()
    if not word.endswith("ing") or len(word) < SHORTEST or word in _NO_DEEDS:
        return None
    if word in PARTICIPLE_PAST or word in _MORE_PAST:
        return PARTICIPLE_PAST.get(word) or _MORE_PAST[word]
    stem = word[:-3]
    if not set(stem) & set(_VOWELS + "y"):
        return None
    if stem.endswith("y") and stem[-2:-1] not in _VOWELS:
        return f"{stem[:-1]}ied"
    return f"{stem}ed"
