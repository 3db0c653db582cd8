"""Edit: lines and shots become a timeline. Measured speech decides how long everything stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from storyassets.errors import RenderFailed
from storyassets.model.caption import Captions, Cue
from storyassets.model.channel import MusicTaste, Pacing
from storyassets.model.head import TalkingHeads
from storyassets.model.music import Music
from storyassets.model.script import Line, Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.take import Pictures, VoiceTake, VoiceTakes
from storyassets.model.timeline import (
    Clip,
    FrameRate,
    Gap,
    MediaReference,
    Timeline,
    TimeRange,
    Track,
    TrackItem,
    TrackKind,
    Transition,
)
from storyassets.story.camera import move_camera
from storyassets.story.score_tracks import lay_music, speech_loudness_lufs
from storyassets.story.sound_tracks import Moments

STAGE = "timeline"


def place_lines(script: Script, takes: VoiceTakes, pacing: Pacing, rate: FrameRate) -> dict[str, int]:
    """The frame on which each line starts: one after the other, with a longer pause where the beat changes.

    Raises RenderFailed when a line has no take.
    """
    take_of = _takes_by_line(script, takes)
    starts: dict[str, int] = {}
    frame = rate.frames(pacing.lead_in_s)
    for index, line in enumerate(script.lines):
        if index > 0:
            same_beat = line.beat is script.lines[index - 1].beat
            frame += rate.frames(pacing.line_pause_s if same_beat else pacing.beat_pause_s)
        starts[line.line_id] = frame
        frame += count_frames(take_of[line.line_id], rate)
    return starts


def edit_timeline(
    script: Script,
    shot_list: ShotList,
    pictures: Pictures,
    heads: TalkingHeads,
    takes: VoiceTakes,
    captions: Captions,
    *,
    pacing: Pacing,
    rate: FrameRate,
    size_px: tuple[int, int],
    music: Music | None = None,
    taste: MusicTaste | None = None,
) -> Timeline:
    """The whole edit. A shot starts on the frame of its first word and stands until the next one starts.

    Score and effects, where there are any, follow the beats.
    Raises RenderFailed when a line has no take, a shot neither head nor picture, or a shot's words no time.
    """
    take_of = _takes_by_line(script, takes)
    line_starts = place_lines(script, takes, pacing, rate)
    last = script.lines[-1].line_id
    end_frame = line_starts[last] + count_frames(take_of[last], rate) + rate.frames(pacing.tail_s)
    word_frames = first_word_frames(shot_list.shots, take_of, line_starts, rate)
    shot_starts = place_shots(word_frames)
    end_frame = max(end_frame, shot_starts[-1] + 1)
    line_spans = {
        line_id: (start, start + count_frames(take_of[line_id], rate))
        for line_id, start in line_starts.items()
    }
    moments = Moments(line_spans=line_spans, shot_starts=shot_starts, end_frame=end_frame, rate=rate)
    return Timeline(
        rate=rate,
        width_px=size_px[0],
        height_px=size_px[1],
        duration_frames=end_frame,
        tracks=(
            _cut_pictures(
                shot_list.shots,
                shot_starts,
                end_frame,
                media_of_shots(shot_list.shots, pictures, heads, shot_starts, word_frames),
                pacing,
                rate,
            ),
            _lay_speech(script.lines, take_of, line_starts, end_frame, rate),
            *lay_music(
                music or Music(),
                script,
                shot_list,
                moments=moments,
                taste=taste or MusicTaste(),
                speech_lufs=speech_loudness_lufs(takes),
            ),
        ),
        cues=tuple(_end_by(cue, end_frame) for cue in captions.cues),
    )


def count_frames(take: VoiceTake, rate: FrameRate) -> int:
    """How many whole frames of a take there are, at least one."""
    return max(1, int(take.duration_s * rate.fraction))


def _end_by(cue: Cue, end_frame: int) -> Cue:
    """The cue, taken down with the last picture at the latest."""
    if cue.end_frame <= end_frame:
        return cue
    words = tuple(word.model_copy(update={"end_frame": min(word.end_frame, end_frame)}) for word in cue.words)
    return cue.model_copy(update={"end_frame": end_frame, "words": words})


def _takes_by_line(script: Script, takes: VoiceTakes) -> dict[str, VoiceTake]:
    take_of = {take.line_id: take for take in takes.takes}
    for line in script.lines:
        if line.line_id not in take_of:
            raise RenderFailed(
                "the line has no voice take", stage=STAGE, thing=line.line_id, fix="Materialize voice_clips"
            )
    return take_of


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


def place_shots(word_frames: Sequence[int]) -> list[int]:
    """The frame on which each shot starts: the first at 0, each later than the one before."""
    starts = [0]
    for frame in word_frames[1:]:
        starts.append(max(frame, starts[-1] + 1))
    return starts


class ShotMedia(NamedTuple):
    """What a shot shows, and from which frame of it on."""

    media: MediaReference
    start_frame: int


def media_of_shots(
    shots: Sequence[Shot],
    pictures: Pictures,
    heads: TalkingHeads,
    starts: Sequence[int],
    word_frames: Sequence[int],
) -> list[ShotMedia]:
    """The head of each shot that has one, else its picture. Raises RenderFailed when there is neither.

    A head's performance is placed so that the mouth moves with the words: a shot that starts before its
    first word starts with what the performance does before it.
    """
    found = []
    for shot, start, word_frame in zip(shots, starts, word_frames, strict=True):
        head, picture = heads.of(shot.shot_id), pictures.of(shot.shot_id)
        if head is not None:
            first = max(0, head.first_word_frame + start - word_frame) if head.show else 0
            found.append(ShotMedia(MediaReference(take=head.picture.take, show=head.show), first))
        elif picture is not None:
            found.append(ShotMedia(MediaReference(take=picture.take), 0))
        else:
            raise RenderFailed(
                "the shot has no picture",
                stage=STAGE,
                thing=shot.shot_id,
                fix="Materialize broll and talking_heads",
            )
    return found


def _cut_pictures(
    shots: tuple[Shot, ...],
    starts: list[int],
    end_frame: int,
    media: Sequence[ShotMedia],
    pacing: Pacing,
    rate: FrameRate,
) -> Track:
    items: list[TrackItem] = []
    lengths = [end - start for start, end in pairwise((*starts, end_frame))]
    for index, (shot, length) in enumerate(zip(shots, lengths, strict=True)):
        if shot.crossfade and index > 0:
            # A blend never takes more than half of either neighbour, so that two never meet.
            blend = min(rate.frames(pacing.crossfade_s), length // 2, lengths[index - 1] // 2)
            if blend >= 1:
                items.append(Transition(out_offset_frames=blend))
        items.append(
            Clip(
                name=shot.shot_id,
                media=media[index].media,
                source_range=TimeRange(start_frame=media[index].start_frame, duration_frames=length),
                camera=move_camera(shot, rate.seconds(length)),
            )
        )
    return Track(name="pictures", kind=TrackKind.VIDEO, items=tuple(items))


def _lay_speech(
    lines: tuple[Line, ...],
    take_of: Mapping[str, VoiceTake],
    line_starts: Mapping[str, int],
    end_frame: int,
    rate: FrameRate,
) -> Track:
    items: list[TrackItem] = []
    frame = 0
    for line in lines:
        if line_starts[line.line_id] > frame:
            items.append(Gap(duration_frames=line_starts[line.line_id] - frame))
        take = take_of[line.line_id]
        whole = TimeRange(start_frame=0, duration_frames=count_frames(take, rate))
        items.append(
            Clip(
                name=line.line_id,
                media=MediaReference(take=take.take, available_range=whole),
                source_range=whole,
            )
        )
        frame = line_starts[line.line_id] + whole.duration_frames
    if end_frame > frame:
        items.append(Gap(duration_frames=end_frame - frame))
    return Track(name="speech", kind=TrackKind.AUDIO, items=tuple(items))
