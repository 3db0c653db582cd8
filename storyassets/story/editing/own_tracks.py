"""Own tracks: a channel's own music cut to an episode, and the cuts of the pictures drawn to its beats.

It plays from its first beat, stops before the TWIST and comes in again on the twist with a bar's first
beat. A recording that is too short goes on from an earlier bar, so that the count is not lost; where it has
no pulse it is only faded over. It fades out at the end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from storyassets.model.music import TWIST_STOP_S, OwnMusic
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.placing import Places
from storyassets.story.editing.sound_tracks import Moments, Placed, available_frames, cut_clip

BEATS_A_BAR = 4
JOIN_S = 0.12
"""The blend where the recording goes on from an earlier bar."""

FADE_OUT_S, STOP_S = 1.6, 0.15
SNAP_FRAMES_AT_30 = 4
LEAST_SHOT_S = 0.5
LEAST_LOOP_S = 4.0


class Part(NamedTuple):
    """So much of the recording, from a time in it, that starts on a frame of the episode."""

    start_frame: int
    source_frame: int
    length_frames: int


def plan_parts(own: OwnMusic, twist: int | None, end_frame: int, rate: FrameRate) -> list[Part]:
    """The recording from the first frame to the last, but for the hush before the twist."""
    if twist is None:
        return _fill(own, 0, _first_beat(own, rate), end_frame, rate)
    stop = max(1, twist - rate.frames(TWIST_STOP_S))
    before = _fill(own, 0, _first_beat(own, rate), stop, rate)
    last = before[-1]
    again = _next_bar(own, rate.seconds(last.source_frame + last.length_frames), rate)
    return [*before, *_fill(own, twist, again, end_frame, rate)]


def beat_frames(own: OwnMusic, parts: Sequence[Part], rate: FrameRate) -> list[int]:
    """The frames of the episode on which a beat sounds."""
    frames: list[int] = []
    for part in parts:
        inside = (rate.frames(beat_s) - part.source_frame for beat_s in own.beats_s)
        frames += [part.start_frame + at for at in inside if 0 <= at < part.length_frames]
    return sorted(set(frames))


def lay_own(
    own: OwnMusic, twist: int | None, moments: Moments, level_lufs: float
) -> tuple[list[Placed], list[Placed]]:
    """The parts in turn on two tracks, each blended into the next where one goes on from the other."""
    rate = moments.rate
    parts = plan_parts(own, twist, moments.end_frame, rate)
    available = available_frames(own.duration_s, rate)
    join = rate.frames(JOIN_S)
    tracks: tuple[list[Placed], list[Placed]] = ([], [])
    for number, part in enumerate(parts):
        is_last = number == len(parts) - 1
        goes_on = not is_last and parts[number + 1].start_frame == part.start_frame + part.length_frames
        # What sounds under the next part's first moment is what the recording has there.
        extra = min(join, available - part.source_frame - part.length_frames) if goes_on else 0
        fade_out = extra if goes_on else rate.frames(FADE_OUT_S if is_last else STOP_S)
        fade_in = (
            join
            if number and parts[number - 1].start_frame + parts[number - 1].length_frames == part.start_frame
            else 0
        )
        clip = cut_clip(
            "score-own",
            own.take,
            available,
            (part.source_frame, part.length_frames + max(0, extra)),
            level_lufs - own.loudness_lufs,
            (fade_in, fade_out),
        )
        tracks[number % 2].append(Placed(part.start_frame, clip))
    return tracks


def snap_cuts(
    places: Places,
    beats: Sequence[int],
    word_ends: Mapping[int, int],
    twist: int | None,
    rate: FrameRate,
) -> Places:
    """Each cut on the nearest beat, if one is near and no word is cut into: earlier only inside a pause.

    `word_ends` tells for a shot's number when the word before its first one has ended.
    """
    reach = max(1, round(SNAP_FRAMES_AT_30 * rate.fraction / 30))
    least = rate.frames(LEAST_SHOT_S)
    starts = list(places.shot_starts)
    for index in range(1, len(starts)):
        beat = _nearest(beats, starts[index])
        if beat is None or starts[index] == twist or abs(beat - starts[index]) > reach:
            continue
        after = starts[index + 1] if index + 1 < len(starts) else places.end_frame
        is_early = beat < starts[index]
        if is_early and beat < word_ends.get(index, 0):
            continue
        if beat - starts[index - 1] >= least and after - beat >= least:
            starts[index] = beat
    return places._replace(shot_starts=starts)


def _fill(own: OwnMusic, start: int, source: int, stop: int, rate: FrameRate) -> list[Part]:
    """Parts of the recording, one after the other, from a frame to another."""
    parts: list[Part] = []
    first_bar, last_bar = _loop(own, rate)
    frame = start
    while frame < stop:
        if source >= last_bar:
            source = first_bar
        length = min(stop - frame, last_bar - source)
        parts.append(Part(frame, source, length))
        frame, source = frame + length, source + length
    return parts


def _loop(own: OwnMusic, rate: FrameRate) -> tuple[int, int]:
    """The source frames between which the recording can go round: whole bars, or all of it but the blend."""
    available = available_frames(own.duration_s, rate) - rate.frames(JOIN_S)
    bars = own.beats_s[::BEATS_A_BAR]
    whole = [rate.frames(bar_s) for bar_s in bars if rate.frames(bar_s) <= available]
    if len(whole) > 1 and rate.seconds(whole[-1] - whole[0]) >= LEAST_LOOP_S:
        return whole[0], whole[-1]
    return 0, max(1, available)


def _first_beat(own: OwnMusic, rate: FrameRate) -> int:
    return rate.frames(own.beats_s[0]) if own.beats_s else 0


def _next_bar(own: OwnMusic, after_s: float, rate: FrameRate) -> int:
    """The first beat of the next bar of the recording; its first one where there is none."""
    bars = own.beats_s[::BEATS_A_BAR]
    if not bars:
        return rate.frames(after_s)
    return rate.frames(next((bar for bar in bars if bar >= after_s), bars[0]))


def _nearest(beats: Sequence[int], frame: int) -> int | None:
    at = bisect_left(beats, frame)
    near = beats[max(0, at - 1) : at + 1]
    return min(near, key=lambda beat: (abs(beat - frame), beat), default=None)
