"""Cuts: how far from its first word each shot begins. Most begin on it; a voice and its picture need not meet.

J: a voice is heard before whoever speaks is seen. L: whoever spoke is still heard when the next picture
comes. And the picture of the TWIST stands for a moment before anything is said of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storyassets.model.script import NARRATOR, Beat, Emotion, Line, Script
from storyassets.model.shot import Shot, ShotKind
from storyassets.model.take import VoiceTake
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.pacing import Silences

VOICE_FIRST_S = 0.2
VOICE_LAST_S = 0.17
EARLIEST_S = 0.4
"""A picture never comes longer than this before its own first word."""

TWIST_AHEAD_S = 0.3
LEAST_SHOT_S = 0.7
"""No cut is moved so that a shot would stand for less."""

LEAST_WORDS_AFTER = 3
"""Of a speaker who is heard before being seen, so many words are still to come."""

SUDDEN = frozenset({Emotion.SURPRISE, Emotion.ANGER, Emotion.FEAR})
"""Who bursts out is seen at once."""


def offset_cuts(
    script: Script,
    shots: Sequence[Shot],
    take_of: Mapping[str, VoiceTake],
    line_starts: Mapping[str, int],
    word_frames: Sequence[int],
    silences: Silences,
    rate: FrameRate,
) -> list[int]:
    """Frames from each shot's first word to its start: less than 0 is before the word."""
    lines = {line.line_id: line for line in script.lines}
    before_of = {b.line_id: a for a, b in zip(script.lines, script.lines[1:], strict=False)}
    offsets = [0] * len(shots)
    for index in range(1, len(shots)):
        shot, shot_before = shots[index], shots[index - 1]
        line = lines.get(shot.covers[0].line_id)
        before = before_of.get(shot.covers[0].line_id)
        if line is None or before is None or shot.covers[0].first_word > 0:
            continue
        if line.beat is Beat.TWIST and before.beat is not Beat.TWIST:
            hush_s = silences.after_s[before.line_id]
            offsets[index] = -rate.frames(min(TWIST_AHEAD_S, hush_s / 2, _rest_s(shot, silences)))
        elif _leaves_a_speaker(shot_before, shot, before, line):
            heard = line_starts[before.line_id] + rate.frames(take_of[before.line_id].words[-1].end_s)
            early = heard - rate.frames(VOICE_LAST_S) - word_frames[index]
            offsets[index] = max(-rate.frames(EARLIEST_S), min(0, early))
        elif _meets_a_speaker(shot_before, shot, before, line):
            offsets[index] = rate.frames(VOICE_FIRST_S)
    return offsets


def place_shots(word_frames: Sequence[int], offsets: Sequence[int], rate: FrameRate) -> list[int]:
    """The frame on which each shot starts: the first at 0, each later than the one before.

    A cut that would leave a shot too short for the eye stays on its word.
    """
    least = rate.frames(LEAST_SHOT_S)
    starts = [0]
    for index in range(1, len(word_frames)):
        frame = word_frames[index] + offsets[index]
        after = word_frames[index + 1] if index + 1 < len(word_frames) else None
        if frame - starts[-1] < least or (after is not None and after - frame < least):
            frame = word_frames[index]
        starts.append(max(frame, starts[-1] + 1))
    return starts


def _rest_s(shot: Shot, silences: Silences) -> float:
    """How long before its first word a picture may come: a head has only so much to do before it speaks."""
    return silences.lead_in_s if shot.kind is ShotKind.TALKING_HEAD else TWIST_AHEAD_S


def _leaves_a_speaker(shot_before: Shot, shot: Shot, before: Line, line: Line) -> bool:
    return (
        shot_before.kind is ShotKind.TALKING_HEAD
        and shot.kind is not ShotKind.TALKING_HEAD
        and before.speaker not in (NARRATOR, line.speaker)
    )


def _meets_a_speaker(shot_before: Shot, shot: Shot, before: Line, line: Line) -> bool:
    return (
        shot.kind is ShotKind.TALKING_HEAD
        and line.speaker not in (NARRATOR, before.speaker)
        and line.emotion not in SUDDEN
        and len(line.text.split()) > LEAST_WORDS_AFTER
    )
