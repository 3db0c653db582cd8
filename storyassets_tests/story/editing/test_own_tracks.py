"""Own tracks: a recording cut to an episode without losing the count, and cuts on its beats."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from storyassets.model.channel import MusicTaste, Pacing
from storyassets.model.music import TWIST_STOP_S, Music, OwnMusic
from storyassets.model.timeline import FrameRate
from storyassets.story.editing.orders_of_music import music_orders
from storyassets.story.editing.own_tracks import beat_frames, plan_parts, snap_cuts
from storyassets.story.editing.placing import Places
from storyassets.story.judging.faults_music import find_score_faults
from storyassets.story.judging.faults_timeline import find_timeline_faults
from storyassets_tests.fakes.episodes import a_take, voices_of
from storyassets_tests.story.editing.test_scoring import SCRIPT, SHOTS, a_timeline

RATE = FrameRate()
TASTE = MusicTaste(file="mine.mp3", licence="CC BY 4.0", credit="Ada")
END, TWIST = 1300, 700


def a_recording(duration_s=20.0, bpm=100.0):
    beats = () if bpm == 0 else tuple(np.arange(0.25, duration_s - 0.1, 60 / bpm).round(4).tolist())
    return OwnMusic(
        take=a_take("mine", ".flac"), file="mine.mp3", duration_s=duration_s, loudness_lufs=-15.0,
        bpm=bpm, beats_s=beats, licence="CC BY 4.0",
    )  # fmt: skip


@pytest.mark.parametrize("twist", [None, TWIST])
@pytest.mark.parametrize(
    "own", [a_recording(), a_recording(bpm=0), a_recording(9.0), a_recording(200.0)], ids=str
)
def test_the_parts_fill_the_episode_but_for_the_hush(own, twist):
    parts = plan_parts(own, twist, END, RATE)
    assert parts[0].start_frame == 0
    assert parts[-1].start_frame + parts[-1].length_frames == END
    gaps = [b.start_frame - a.start_frame - a.length_frames for a, b in pairwise(parts)]
    assert [gap for gap in gaps if gap] == ([] if twist is None else [RATE.frames(TWIST_STOP_S)])
    assert all(p.source_frame >= 0 and p.source_frame + p.length_frames <= own.duration_s * 30 for p in parts)


def test_a_short_recording_goes_round_without_losing_the_count():
    own = a_recording(12.0, bpm=100.0)
    beats = beat_frames(own, plan_parts(own, None, END, RATE), RATE)
    steps = np.diff(beats)
    assert len(beats) > 65
    assert set(steps.tolist()) <= {17, 18, 19}


def test_after_the_hush_the_music_comes_in_on_a_beat():
    own = a_recording()
    assert TWIST in beat_frames(own, plan_parts(own, TWIST, END, RATE), RATE)


def test_cuts_go_to_a_beat_that_is_near_and_never_into_a_word():
    places = Places({}, [0, 100, 200, 300, 400], [0, 100, 200, 300, 400], 500)
    beats = [103, 197, 297, 409]
    snapped = snap_cuts(places, beats, {1: 95, 2: 196, 3: 299, 4: 390}, None, RATE)
    # later by three; earlier in a pause; not into the word before; too far away
    assert snapped.shot_starts == [0, 103, 197, 300, 400]
    assert snap_cuts(places, beats, {2: 196}, 200, RATE).shot_starts[2] == 200


def test_a_timeline_with_ones_own_music_is_whole_and_cut_to_it():
    own = a_recording(14.0, bpm=118.0)
    timeline = a_timeline(music=Music(own=own), taste=TASTE)
    plain = a_timeline(music=Music(), taste=TASTE)
    assert find_timeline_faults(timeline) == ()
    moved = [
        a[0] - b[0]
        for a, b in zip(timeline.track("pictures").placed(), plain.track("pictures").placed(), strict=True)
    ]
    assert any(moved) and all(abs(frames) <= 4 for frames in moved)
    assert {track.name for track in timeline.tracks} >= {"music_a", "music_b"}
    gains = {clip.gain_db for _, clip in timeline.track("music_a").placed()}
    assert len(gains) == 1


def test_who_brings_music_is_composed_no_score():
    ordered = music_orders(SCRIPT, SHOTS, voices_of(SCRIPT), pacing=Pacing(), taste=TASTE, seed=1)
    assert not any(order.subject.startswith("score-") for order in ordered)
    assert find_score_faults(SCRIPT, Music(own=a_recording()), TASTE) == ()
    [fault] = find_score_faults(SCRIPT, Music(), TASTE)
    assert "mine.mp3" in fault
