"""Score tracks: the pieces and effects, cut to the measured speech, as tracks of sound.

The music changes in the pause before a beat. Before a TWIST it stops, and its first sound stands on
the twist's first picture; the cadence is placed backward from its final chord, which sounds as the
last word ends. All of it gives way to the track `speech`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from storyassets.model.channel import MusicTaste
from storyassets.model.music import CADENCE_REST_S, TWIST_STOP_S, Music, ScorePiece
from storyassets.model.script import Beat, Script
from storyassets.model.shot import ShotList
from storyassets.model.take import VoiceTakes
from storyassets.model.timeline import FrameRate, Track
from storyassets.story.editing.effect_tracks import place_accents, place_ambiences, place_spots
from storyassets.story.editing.own_tracks import lay_own
from storyassets.story.editing.sound_tracks import Moments, Placed, available_frames, cut_clip, make_track

SCORE_TRACKS = ("music_a", "music_b")
JOIN_IN_S, JOIN_OUT_S = 0.4, 0.8
STOP_FADE_S = 0.12
END_FADE_S = 0.35
AMBIENCE_GAIN_DB = -4.0
EFFECTS_DUCKED_SHARE = 0.5
"""Effects give way half as far as the score: a background that pumps draws the ear."""

DUAL_MONO_DB = 3.0
SILENT_DBFS = -90.0


class Section(NamedTuple):
    """Lines of one beat on end: from the first one's start to the last one's end."""

    beat: Beat
    start_frame: int
    end_frame: int


def lay_music(
    music: Music,
    script: Script,
    shot_list: ShotList,
    *,
    moments: Moments,
    taste: MusicTaste,
    speech_lufs: float,
) -> tuple[Track, ...]:
    """The tracks of score, accents, spots and ambience, each as long as the episode; none that would be empty.

    Gains are set so that a take of any loudness stands where the channel wants it against the speech.
    """
    sections = find_sections(script, moments)
    twist = twist_frame(sections, shot_list, moments)
    tracks: list[Track] = []
    if taste.score and music.own is not None:
        sides = lay_own(music.own, twist, moments, speech_lufs + taste.score_gain_db)
        tracks += [
            make_track(name, side, moments, taste.duck_db)
            for name, side in zip(SCORE_TRACKS, sides, strict=True)
        ]
    elif taste.score:
        clips = cut_score(music, sections, twist, moments, speech_lufs + taste.score_gain_db)
        tracks += [
            make_track(name, clips[index :: len(SCORE_TRACKS)], moments, taste.duck_db)
            for index, name in enumerate(SCORE_TRACKS)
        ]
    if taste.effects:
        level_lufs, duck_db = speech_lufs + taste.effects_gain_db, taste.duck_db * EFFECTS_DUCKED_SHARE
        accents = place_accents(music, shot_list, twist, moments, level_lufs)
        ambience = place_ambiences(music, shot_list, moments, level_lufs + AMBIENCE_GAIN_DB)
        tracks += [
            make_track("effects", accents, moments, duck_db),
            make_track(
                "spots", place_spots(music, script, shot_list, twist, moments, level_lufs), moments, duck_db
            ),
            make_track("ambience", ambience, moments, duck_db),
        ]
    return tuple(track for track in tracks if track.placed())


def speech_loudness_lufs(takes: VoiceTakes) -> float:
    """The loudness of the spoken lines together, told by their levels: near enough to set gains by."""
    energy = length_s = 0.0
    for take in takes.takes:
        if take.rms_dbfs > SILENT_DBFS:
            energy += take.duration_s * 10 ** (take.rms_dbfs / 10)
            length_s += take.duration_s
    return round(10 * math.log10(energy / length_s) + DUAL_MONO_DB, 1) if length_s else SILENT_DBFS


def find_sections(script: Script, moments: Moments) -> list[Section]:
    """The beats as they stand in time."""
    sections = []
    for beat, group in groupby(script.lines, key=lambda line: line.beat):
        spans = [moments.line_spans[line.line_id] for line in group]
        sections.append(Section(beat, spans[0][0], spans[-1][1]))
    return sections


def twist_frame(sections: Sequence[Section], shot_list: ShotList, moments: Moments) -> int | None:
    """The first frame of the twist's first picture; none where the story does not turn after its start."""
    section = next((s for s in sections[1:] if s.beat is Beat.TWIST), None)
    if section is None:
        return None
    lines = {line_id for line_id, span in moments.line_spans.items() if span[0] == section.start_frame}
    for shot, start_frame in zip(shot_list.shots, moments.shot_starts, strict=True):
        if shot.covers[0].line_id in lines:
            return start_frame
    return section.start_frame


def cut_score(
    music: Music, sections: Sequence[Section], twist: int | None, moments: Moments, level_lufs: float
) -> list[Placed | None]:
    """One clip for each section, in order; none for a beat that has no piece, or no time."""
    starts = [_music_start(i, sections, twist, moments.rate) for i in range(len(sections))]
    clips: list[Placed | None] = []
    for index, section in enumerate(sections):
        piece = music.piece(section.beat)
        is_last = index == len(sections) - 1
        stop = moments.end_frame if is_last else starts[index + 1]
        stops_short = not is_last and sections[index + 1].beat is Beat.TWIST
        if not is_last and not stops_short:
            # The next but one uses the same track; a piece never reaches it.
            later = starts[index + 2] if index + 2 < len(starts) else moments.end_frame
            stop = min(stop + moments.rate.frames(JOIN_OUT_S), later)
        if piece is None or stop <= starts[index]:
            clips.append(None)
            continue
        fade_out_s = END_FADE_S if is_last else STOP_FADE_S if stops_short else JOIN_OUT_S
        clips.append(
            _cut_piece(
                piece, section, starts[index], stop, moments.rate, level_lufs, fade_out_s, is_last=is_last
            )
        )
    return clips


def _music_start(index: int, sections: Sequence[Section], twist: int | None, rate: FrameRate) -> int:
    """Where a section's music begins: in the middle of the pause before it; a twist's at its stop."""
    if index == 0:
        return 0
    section, before = sections[index], sections[index - 1]
    if section.beat is Beat.TWIST and twist is not None:
        return max(0, twist - rate.frames(TWIST_STOP_S))
    return (before.end_frame + section.start_frame) // 2


def _cut_piece(
    piece: ScorePiece,
    section: Section,
    start: int,
    stop: int,
    rate: FrameRate,
    level_lufs: float,
    fade_out_s: float,
    *,
    is_last: bool,
) -> Placed:
    available = available_frames(piece.duration_s, rate)
    first, fade_in = 0, 0
    if piece.cadence and is_last:
        chord = int((piece.duration_s - CADENCE_REST_S) * rate.fraction)
        first = max(0, min(chord - (section.end_frame - start), available - 1))
        fade_in = rate.frames(JOIN_IN_S) if first else 0
    length = min(stop - start, available - first)
    return Placed(
        start,
        cut_clip(
            f"score-{section.beat.value.lower()}",
            piece.take,
            available,
            (first, length),
            level_lufs - piece.loudness_lufs,
            (fade_in, rate.frames(fade_out_s)),
        ),
    )
