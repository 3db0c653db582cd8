"""Duration: how long a story takes where nobody said it, by how much it has to tell."""

from __future__ import annotations

import math

from storyassets.model.channel import Channel
from storyassets.story.words.prose_of_today import is_of_today, is_told_shortly
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.writing.budget import set_budget

TALE_RATIO = 4.0
"""What has more than so many times the words that fit is a tale, whatever single words of today it has."""

WHOLE_RATIO = 0.95
"""What takes less fits with its hook."""

HOOK_S = 4.0
SLACK = 1.08
"""Told whole, a story has its hook before it, and its own short lines, whose pauses take time."""


def length_ratio(text: str, duration_s: float) -> float:
    """How many times the words that fit the duration it has."""
    return spoken_words(text) / set_budget(duration_s).words


def choose_duration_s(text: str | None, channel: Channel) -> float:
    """What a story takes to be told whole, where that is no more than the channel gives; else that of its tales.

    A story of today that takes more is given all that the channel gives. A topic's story is short.
    """
    ratio = length_ratio(text, channel.duration_s) if text is not None else 1.0
    if text is None or ratio <= WHOLE_RATIO:
        return channel.duration_s
    whole_s = float(math.ceil(channel.duration_s * ratio * SLACK + HOOK_S))
    if is_told_shortly(text) or (ratio <= TALE_RATIO and is_of_today(text)):
        whole_s = min(whole_s, channel.whole_duration_s)
    fitting_s = whole_s if whole_s <= channel.whole_duration_s else channel.tale_duration_s
    return max(channel.duration_s, fitting_s)
