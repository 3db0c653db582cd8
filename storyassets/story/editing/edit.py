"""Edit: lines and shots become a timeline. Measured speech decides how long everything stands."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from storyassets.model.caption import Captions, Cue
from storyassets.model.channel import MusicTaste
from storyassets.model.grade import Grade
from storyassets.model.head import TalkingHeads
from storyassets.model.music import Music, OwnMusic
from storyassets.model.script import Line, Script
from storyassets.model.shot import ShotList
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
)
from storyassets.story.editing.mouths import Speech
from storyassets.story.editing.own_tracks import beat_frames, plan_parts, snap_cuts
from storyassets.story.editing.pacing import Silences
from storyassets.story.editing.picture_track import cut_pictures, media_of_shots
from storyassets.story.editing.placing import Places, count_frames, place_all, takes_by_line
from storyassets.story.editing.score_tracks import find_sections, lay_music, speech_loudness_lufs, twist_frame
from storyassets.story.editing.sound_tracks import Moments


def edit_timeline(
    script: Script,
    shot_list: ShotList,
    pictures: Pictures,
    heads: TalkingHeads,
    takes: VoiceTakes,
    captions: Captions,
    *,
    silences: Silences,
    crossfade_s: float,
    rate: FrameRate,
    size_px: tuple[int, int],
    music: Music | None = None,
    taste: MusicTaste | None = None,
    grade: Grade = Grade.NEUTRAL,
) -> Timeline:
    """The whole edit: each shot stands from its first word, or near it (`cuts`), until the next one starts.

    Score and effects, where there are any, follow the beats.
    Raises RenderFailed when a line has no take, a shot neither head nor picture, or a shot's words no time.
    """
    places = place_all(script, shot_list, takes, silences, rate)
    if music is not None and music.own is not None and (taste or MusicTaste()).score:
        places = cut_to_beats(music.own, script, shot_list, takes, places, rate)
    media = media_of_shots(shot_list.shots, pictures, heads, places)
    speech = Speech(script, takes, places.line_starts, rate)
    return Timeline(
        rate=rate,
        width_px=size_px[0],
        height_px=size_px[1],
        duration_frames=places.end_frame,
        grade=grade,
        tracks=(
            cut_pictures(shot_list.shots, media, places, speech, crossfade_s),
            _lay_speech(script.lines, takes_by_line(script, takes), places, rate),
            *lay_music(
                music or Music(),
                script,
                shot_list,
                moments=_moments(places, takes, rate),
                taste=taste or MusicTaste(),
                speech_lufs=speech_loudness_lufs(takes),
            ),
        ),
        cues=tuple(_end_by(cue, places.end_frame) for cue in captions.cues),
    )


def cut_to_beats(
    own: OwnMusic, script: Script, shot_list: ShotList, takes: VoiceTakes, places: Places, rate: FrameRate
) -> Places:
    """The places, with the cuts on the beats of the channel's own music where the speech allows it."""
    moments = _moments(places, takes, rate)
    twist = twist_frame(find_sections(script, moments), shot_list, moments)
    beats = beat_frames(own, plan_parts(own, twist, places.end_frame, rate), rate)
    return snap_cuts(places, beats, _ends_before(shot_list, takes, places, rate), twist, rate)


def _ends_before(shot_list: ShotList, takes: VoiceTakes, places: Places, rate: FrameRate) -> dict[int, int]:
    """For each shot but the first: the frame on which the word before its first one has ended."""
    take_of = {take.line_id: take for take in takes.takes}
    ends: dict[int, int] = {}
    for index, (before, _) in enumerate(pairwise(shot_list.shots), start=1):
        span = before.covers[-1]
        word = take_of[span.line_id].words[span.end_word - 1]
        ends[index] = places.line_starts[span.line_id] + rate.first_frame_from(word.end_s)
    return ends


def _moments(places: Places, takes: VoiceTakes, rate: FrameRate) -> Moments:
    """Where the music may change."""
    frames = {take.line_id: count_frames(take, rate) for take in takes.takes}
    return Moments(
        line_spans={
            line_id: (start, start + frames[line_id]) for line_id, start in places.line_starts.items()
        },
        shot_starts=places.shot_starts,
        end_frame=places.end_frame,
        rate=rate,
        word_frames={
            take.line_id: [
                places.line_starts[take.line_id] + rate.frames(word.start_s) for word in take.words
            ]
            for take in takes.takes
            if take.line_id in places.line_starts
        },
    )


def _end_by(cue: Cue, end_frame: int) -> Cue:
    """The cue, taken down with the last picture at the latest."""
    if cue.end_frame <= end_frame:
        return cue
    words = tuple(word.model_copy(update={"end_frame": min(word.end_frame, end_frame)}) for word in cue.words)
    return cue.model_copy(update={"end_frame": end_frame, "words": words})


def _lay_speech(
    lines: tuple[Line, ...],
    take_of: Mapping[str, VoiceTake],
    places: Places,
    rate: FrameRate,
) -> Track:
    line_starts, end_frame = places.line_starts, places.end_frame
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
