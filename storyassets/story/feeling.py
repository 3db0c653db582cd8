"""What a line feels like, and how charged it is: by its words."""

from __future__ import annotations

import re

from storyassets.model.script import Emotion
from storyassets.story.word_tables import word_set

_WORDS: dict[Emotion, str] = {
    Emotion.FEAR: "afraid fear frighten scare terrif terror trembl horror horrif panic dread danger monster flee fled scream hide hid shudder nightmare alarm peril",
    Emotion.ANGER: "anger angri angry rage furious fury hate wrath fierce cruel scold shout traitor revenge punish quarrel fight fought insult wicked slam threat",
    Emotion.SADNESS: "sad weep wept crying tear sorrow grief griev lonely alone mourn funeral miser despair lost sob poor die died dead death hopeless unhappy pity sorry burst",
    Emotion.JOY: "joy joyful happy glad delight laugh smile merry merrily celebrat feast cheer danc sang won win rejoic thank free grateful",
    Emotion.LOVE: "love kiss marri marry wedding embrac dear beloved heart tender hug kind kindness",
    Emotion.SURPRISE: "surpris astonish astound amaz sudden unexpected shock startl burst appear vanish",
    Emotion.WONDER: "magic wonder golden gold silver star enchant miracle glow shone shining glitter beautiful dream sky angel palace spell",
    Emotion.SUSPENSE: "secret strange silent silence dark night midnight creep crept watch wait shadow whisper unknown trap spring sprang listen stole pit prowl wolf",
}  # fmt: skip
_WHOLE = word_set(
    "die hid sad free dear hate rage star gold kind win won hug spell dream night dark sky wolf pit tear hide beat lost poor sob sang"
)


def _pattern(stems: str) -> re.Pattern[str]:
    forms = (stem if stem in _WHOLE else rf"{stem}[a-z]*" for stem in stems.split())
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")


_PATTERNS = {emotion: _pattern(stems) for emotion, stems in _WORDS.items()}
_CALMED = re.compile(r"\b(?:not|never|no)\s+(?:\w+\s+)?\w+")


def feel(text: str) -> Emotion:
    """The strongest emotion of the words; CALM where there is none. A shout without more is surprise."""
    found = _strengths(text)
    best = max(found, key=lambda emotion: found[emotion])
    if found[best]:
        return best
    return Emotion.SURPRISE if text.count("!") else Emotion.CALM


def charge(text: str) -> int:
    """How many words carry a feeling, and a mark for a shout or a question."""
    return sum(_strengths(text).values()) + ("!" in text) + ("?" in text)


def _strengths(text: str) -> dict[Emotion, int]:
    words = _CALMED.sub(" ", text.lower())
    return {emotion: len(pattern.findall(words)) for emotion, pattern in _PATTERNS.items()}
