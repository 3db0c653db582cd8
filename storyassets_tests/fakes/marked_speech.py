"""Clips of the embedded voice whose words were marked by eye, spoken anew by the speakers that they were marked with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from storyassets.model.script import Emotion
from storyassets.providers.embedded.espeak_process import EspeakPool
from storyassets.providers.embedded.phrasing import phrase, weigh_words
from storyassets.providers.embedded.spoken_text import prepare_speech
from storyassets.providers.embedded.voice import order_for, record
from storyassets.providers.embedded.voice_catalogue import SpeakerSettings
from storyassets.providers.protocols import Made

MARKS = Path(__file__).parents[1] / "providers" / "marked_words.json"


class MarkedClip(NamedTuple):
    """A line as it was spoken, and when an eye saw each of its words begin."""

    text: str
    emotion: Emotion
    made: Made
    starts_s: tuple[float, ...]


def speak_marked_clips() -> list[MarkedClip]:
    """All of them, spoken by the real espeak-ng."""
    pool = EspeakPool()
    try:
        return [_speak(pool, clip) for clip in json.loads(MARKS.read_text())["clips"]]
    finally:
        pool.close()


def _speak(pool: EspeakPool, clip: dict) -> MarkedClip:
    words, speaker = clip["text"].split(), SpeakerSettings(**clip["speaker"])
    spoken = weigh_words(prepare_speech(clip["text"], "en"), words)
    speech = pool.speak(order_for(spoken, speaker))
    made = record(words, phrase(words, spoken, speech, speaker.rest_factor), speaker)
    return MarkedClip(clip["text"], Emotion(clip["emotion"]), made, tuple(clip["starts_s"]))
