"""Mouths in scenes: what those do who are seen small while they speak. Close shots have heads of their own (`heads`).

Who says the words moves the lips with their sounds. Of whom it is told that they speak, they move as if they did.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

from storyassets.model.layered_picture import Lips
from storyassets.model.script import Script
from storyassets.model.shot import Shot
from storyassets.model.take import VoiceTakes
from storyassets.model.timeline import FrameRate, MouthMoves
from storyassets.story.heads.lipsync import move_lips, spans_of_shot

STARTS_S = (0.0, 0.5)
SYLLABLES = (3, 8)
OPEN_S = (0.09, 0.15)
CLOSING_S = (0.05, 0.09)
PAUSE_S = (0.35, 0.8)


class Speech(NamedTuple):
    """What is said in an episode, and when."""

    script: Script
    takes: VoiceTakes
    line_starts: Mapping[str, int]
    rate: FrameRate


class Seen(NamedTuple):
    """A shot's picture, how long it is seen, and from how many frames after the shot's first word on."""

    shot: Shot
    picture: str
    speakers: Sequence[str]
    first_frame: int
    length_frames: int


def plan_mouths(seen: Seen, speech: Speech) -> tuple[MouthMoves, ...]:
    """What the mouths of a picture do."""
    return tuple(
        MouthMoves(
            face=face,
            lips=_says(seen, who, speech) or babble(f"{seen.picture}:{who}", seen.length_frames, speech.rate),
        )
        for face, who in enumerate(seen.speakers)
    )


def _says(seen: Seen, who: str, speech: Speech) -> tuple[int, ...]:
    """The lips of one who says some of the shot's words; nothing of one who says none."""
    spans = spans_of_shot(seen.shot, speech.script, speech.takes, speech.line_starts, speech.rate, who)
    if all(span.take is None for span in spans):
        return ()
    staging = seen.shot.staging
    feelings = {actor.character_id: actor.emotion for actor in staging.actors}
    emotion = feelings.get(who, staging.emotion)
    return move_lips(spans, speech.rate, emotion, seen.first_frame, seen.length_frames)


def babble(name: str, length_frames: int, rate: FrameRate) -> tuple[int, ...]:
    """Lips that seem to speak: a few syllables, and a pause; a longer shot begins with those of a shorter one."""
    rng = Random(f"babble:{name}")
    lips = [Lips.SHUT] * rate.frames(rng.uniform(*STARTS_S))
    while len(lips) < length_frames:
        for _ in range(rng.randint(*SYLLABLES)):
            shape = rng.choice((Lips.AJAR, Lips.OPEN, Lips.OPEN, Lips.ROUND))
            lips += [shape] * max(1, rate.frames(rng.uniform(*OPEN_S)))
            closing = rng.choice((Lips.SHUT, Lips.AJAR))
            lips += [closing] * max(1, rate.frames(rng.uniform(*CLOSING_S)))
        lips += [Lips.SHUT] * rate.frames(rng.uniform(*PAUSE_S))
    return tuple(int(one) for one in lips[:length_frames])
