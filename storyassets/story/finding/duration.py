"""Duration: how long a story takes where nobody said it, by how much it has to tell."""

from __future__ import annotations

import math

from storyassets.model.channel import Channel
from storyassets.story.words.prose_of_today import is_of_today, is_told_shortly
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.budget import set_budget

TALE_RATIO = 2.57
"""A story of more than so many times the words that fit loses what it needs to be followed: it is given longer."""

MOST_TODAY_RATIO = 4.0
"""A story of today of no more than so many times the words that fit is told whole."""

WHOLE_RATIO = 0.95
"""What takes less fits with its hook."""

HOOK_S = 4.0
SLACK = 1.08
"""Told whole, a story has its hook before it, and its own short lines, whose pauses take time."""


def length_ratio(text: str, duration_s: float) -> float:
    """How many times the words that fit the duration it has."""
    return spoken_words(text) / set_budget(duration_s).words


def choose_duration_s(text: str | None, channel: Channel) -> float:
    """The channel's usual duration; for a story of today what it takes to be told whole; for a long tale that of its tales.

    Old prose is better retold shortly: in its own long sentences it has pictures for half of what it says.
    A topic's story is short.
    """
    ratio = length_ratio(text, channel.duration_s) if text is not None else 1.0
    if text is None or ratio <= WHOLE_RATIO:
        return channel.duration_s
    if is_told_shortly(text) or (ratio <= MOST_TODAY_RATIO and is_of_today(text)):
        whole_s = math.ceil(channel.duration_s * ratio * SLACK + HOOK_S)
        return max(channel.duration_s, min(channel.whole_duration_s, whole_s))
    if ratio > TALE_RATIO:
        return max(channel.duration_s, channel.tale_duration_s)
    return channel.duration_s
