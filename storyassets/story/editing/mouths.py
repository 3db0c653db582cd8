"""Mouths in scenes: what those do who are seen small while they speak. Close shots have heads of their own (`heads`).

Who says the words moves the lips with their sounds. Of whom it is told that they speak, they move as if they did.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

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


def plan_mouths(
    shot: Shot,
    picture: str,
    speakers: Sequence[str],
    script: Script,
    takes: VoiceTakes,
    line_starts: Mapping[str, int],
    rate: FrameRate,
    first_frame: int,
    length_frames: int,
) -> tuple[MouthMoves, ...]:
    """What the mouths of a picture do in a shot of that length, which begins so many frames after its first word."""
    return tuple(
        MouthMoves(
            face=face,
            lips=_says(shot, who, script, takes, line_starts, rate, first_frame, length_frames)
            or babble(f"{picture}:{who}", length_frames, rate),
        )
        for face, who in enumerate(speakers)
    )


def _says(
    shot: Shot,
    who: str,
    script: Script,
    takes: VoiceTakes,
    line_starts: Mapping[str, int],
    rate: FrameRate,
    first_frame: int,
    length_frames: int,
) -> tuple[int, ...]:
    """The lips of one who says some of the shot's words; nothing of one who says none."""
    spans = spans_of_shot(shot, script, takes, line_starts, rate, who)
    if all(span.take is None for span in spans):
        return ()
    feelings = {actor.character_id: actor.emotion for actor in shot.staging.actors}
    emotion = feelings.get(who, shot.staging.emotion)
    return move_lips(spans, rate, emotion, first_frame, length_frames)


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
