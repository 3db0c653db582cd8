"""Duration: how long a story takes where nobody said it, by how much it has to tell."""

from __future__ import annotations

from storyassets.model.channel import Channel
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.budget import set_budget

TALE_RATIO = 4.0
"""A story of more than so many times the words that fit loses what it needs to be followed: it is given longer."""


def length_ratio(text: str, duration_s: float) -> float:
    """How many times the words that fit the duration it has."""
    return spoken_words(text) / set_budget(duration_s).words


def choose_duration_s(text: str | None, channel: Channel) -> float:
    """The channel's usual duration, or that of its tales for a long text. A topic's story is short."""
    is_tale = text is not None and length_ratio(text, channel.duration_s) > TALE_RATIO
    return max(channel.duration_s, channel.tale_duration_s) if is_tale else channel.duration_s
