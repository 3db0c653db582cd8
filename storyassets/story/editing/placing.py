"""Placing: on which frame each line and each shot starts. Measured speech decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyassets.errors import RenderFailed
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.take import VoiceTake, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.cuts import offset_cuts, place_shots
from storyassets.story.editing.pacing import Silences

STAGE = "timeline"


class Places(NamedTuple):
    """Where everything stands, in frames. `word_frames` is where the first word of each shot begins."""

    line_starts: dict[str, int]
    word_frames: list[int]
    shot_starts: list[int]
    end_frame: int


def place_all(
    script: Script, shot_list: ShotList, takes: VoiceTakes, silences: Silences, rate: FrameRate
) -> Places:
    """Every line and shot. Raises RenderFailed when a line has no take, or a shot's words no time."""
    take_of = takes_by_line(script, takes)
    line_starts = place_lines(script, takes, silences, rate)
    last = script.lines[-1].line_id
    end_frame = line_starts[last] + count_frames(take_of[last], rate) + rate.frames(silences.tail_s)
    word_frames = first_word_frames(shot_list.shots, take_of, line_starts, rate)
    offsets = offset_cuts(script, shot_list.shots, take_of, line_starts, word_frames, silences, rate)
    shot_starts = place_shots(word_frames, offsets, rate)
    return Places(line_starts, word_frames, shot_starts, max(end_frame, shot_starts[-1] + 1))


def place_lines(script: Script, takes: VoiceTakes, silences: Silences, rate: FrameRate) -> dict[str, int]:
    """The frame on which each line starts: one after the other, with the silences between them.

    Raises RenderFailed when a line has no take.
    """
    take_of = takes_by_line(script, takes)
    starts: dict[str, int] = {}
    frame = rate.frames(silences.lead_in_s)
    for index, line in enumerate(script.lines):
        if index > 0:
            frame += rate.frames(silences.after_s[script.lines[index - 1].line_id])
        starts[line.line_id] = frame
        frame += count_frames(take_of[line.line_id], rate)
    return starts


def takes_by_line(script: Script, takes: VoiceTakes) -> dict[str, VoiceTake]:
    """Each line's take. Raises RenderFailed for a line without one."""
    take_of = {take.line_id: take for take in takes.takes}
    for line in script.lines:
        if line.line_id not in take_of:
            raise RenderFailed(
                "the line has no voice take", stage=STAGE, thing=line.line_id, fix="Materialize voice_clips"
            )
    return take_of


def count_frames(take: VoiceTake, rate: FrameRate) -> int:
    """How many whole frames of a take there are, at least one."""
    return max(1, int(take.duration_s * rate.fraction))


def first_word_frames(
    shots: Sequence[Shot],
    take_of: Mapping[str, VoiceTake],
    line_starts: Mapping[str, int],
    rate: FrameRate,
) -> list[int]:
    """The frame on which the first word of each shot begins. Raises RenderFailed for a word without a time."""
    frames = []
    for shot in shots:
        span = shot.covers[0]
        take = take_of.get(span.line_id)
        if take is None or span.first_word >= len(take.words):
            raise RenderFailed(
                f"word {span.first_word} of line {span.line_id} has no time",
                stage=STAGE,
                thing=shot.shot_id,
                fix="Materialize shot_list and voice_clips",
            )
        frames.append(line_starts[span.line_id] + rate.frames(take.words[span.first_word].start_s))
    return frames
