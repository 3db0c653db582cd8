"""Duration: how long a story takes where nobody said it, by how much it has to tell."""

from __future__ import annotations

import math

from storyassets.model.channel import Channel
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.budget import set_budget

WHOLE_RATIO = 1.15
"""A story of up to so many times the words that fit loses nothing that matters: it keeps the usual time."""

ROUND_TO_S = 1.0


def length_ratio(text: str, duration_s: float) -> float:
    """How many times the words that fit the duration it has."""
    return spoken_words(text) / set_budget(duration_s).words


def choose_duration_s(text: str | None, channel: Channel) -> float:
    """The channel's usual duration; for a longer text what it takes to be told, up to that of its tales.

    A topic's story is short.
    """
    ratio = length_ratio(text, channel.duration_s) if text is not None else 1.0
    if ratio <= WHOLE_RATIO:
        return channel.duration_s
    whole_s = math.ceil(channel.duration_s * ratio / ROUND_TO_S) * ROUND_TO_S
    return max(channel.duration_s, min(channel.tale_duration_s, whole_s))
