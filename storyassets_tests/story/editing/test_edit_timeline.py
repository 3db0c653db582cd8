"""Editing: frames are where the words are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from storyassets.errors import RenderFailed
from storyassets.model.brief import EditPattern, Style
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.caption import Captions
from storyassets.model.channel import CaptionStyle, Pacing
from storyassets.model.head import TalkingHeads
from storyassets.model.script import Beat
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.model.timeline import Clip, FrameRate, Gap, Timeline, Transition
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.camera import NEAREST_SHARE, find_focus, move_camera
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.caption import write_cues
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets.story.judging.faults_timeline import find_timeline_faults
from storyassets_tests.fakes.episodes import a_picture, lion_and_mouse, pictures_of, voices_of

RATES = [FrameRate(), FrameRate(numerator=24_000, denominator=1001), FrameRate(numerator=60)]
SCRIPT = lion_and_mouse()
SHOTS = direct_shots(
    SCRIPT, cast_characters(SCRIPT, 1), pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1
)


LINES_OF_TWIST = {line.line_id for line in SCRIPT.lines if line.beat is Beat.TWIST}
LINES_OF_OTHERS = {b.line_id for a, b in pairwise(SCRIPT.lines) if a.speaker != b.speaker}


def a_timeline(rate: FrameRate = FrameRate(), pacing: Pacing = Pacing()) -> Timeline:  # noqa: B008
    takes = voices_of(SCRIPT)
    starts = place_lines(SCRIPT, takes, plan_silences(SCRIPT, pacing), rate)
    captions = write_cues(SCRIPT, takes, starts, rate, CaptionStyle())
    return edit_timeline(
        SCRIPT,
        SHOTS,
        pictures_of(SHOTS),
        TalkingHeads(),
        takes,
        captions,
        silences=plan_silences(SCRIPT, pacing),
        crossfade_s=pacing.crossfade_s,
        rate=rate,
        size_px=(1080, 1920),
    )


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("pacing", [Pacing(), Pacing(lead_in_s=0, line_pause_s=0, beat_pause_s=0, tail_s=0)])
def test_a_timeline_has_no_fault_at_any_rate(rate, pacing):
    assert find_timeline_faults(a_timeline(rate, pacing)) == ()


def test_lines_follow_each_other_with_longer_pauses_between_beats():
    rate, pacing = FrameRate(), Pacing(lead_in_s=0.5, line_pause_s=0.1, beat_pause_s=1.0)
    takes = voices_of(SCRIPT)
    starts = place_lines(SCRIPT, takes, plan_silences(SCRIPT, pacing), rate)
    assert starts["hook-1"] == 15
    length = {take.line_id: int(take.duration_s * 30) for take in takes.takes}
    assert starts["setup-1"] == starts["hook-1"] + length["hook-1"] + 30
    assert starts["setup-2"] == starts["setup-1"] + length["setup-1"] + 3


def test_a_shot_of_the_same_speaker_starts_on_the_frame_of_its_first_word():
    rate, pacing = FrameRate(), Pacing()
    takes = voices_of(SCRIPT)
    starts = place_lines(SCRIPT, takes, plan_silences(SCRIPT, pacing), rate)
    words = {take.line_id: take.words for take in takes.takes}
    placed = a_timeline().track("pictures").placed()
    for (frame, clip), shot in list(zip(placed, SHOTS.shots, strict=True))[1:]:
        span = shot.covers[0]
        assert clip.name == shot.shot_id
        if shot.covers[0].line_id in (*LINES_OF_OTHERS, *LINES_OF_TWIST):
            continue
        assert frame == starts[span.line_id] + rate.frames(words[span.line_id][span.first_word].start_s)
    assert placed[0][0] == 0


def test_speech_stands_where_its_line_was_placed_and_gaps_fill_the_rest():
    timeline = a_timeline()
    speech = timeline.track("speech")
    starts = place_lines(SCRIPT, voices_of(SCRIPT), plan_silences(SCRIPT, Pacing()), timeline.rate)
    assert {clip.name: frame for frame, clip in speech.placed()} == starts
    assert isinstance(speech.items[0], Gap) and isinstance(speech.items[-1], Gap)
    assert speech.duration_frames == timeline.duration_frames


def test_a_crossfade_stands_before_the_shot_that_asks_for_it():
    items = a_timeline().track("pictures").items
    after = {b.name for a, b in pairwise(items) if isinstance(a, Transition) and isinstance(b, Clip)}
    assert after == {shot.shot_id for shot in SHOTS.shots if shot.crossfade}


def test_no_crossfade_without_time_for_it():
    items = a_timeline(pacing=Pacing(crossfade_s=0)).track("pictures").items
    assert not any(isinstance(item, Transition) for item in items)


def test_a_caption_never_outlasts_the_video():
    timeline = a_timeline(pacing=Pacing(tail_s=0))
    assert timeline.cues[-1].end_frame <= timeline.duration_frames
    assert timeline.cues[-1].words[-1].end_frame <= timeline.duration_frames


def test_a_missing_take_or_picture_is_named():
    takes = VoiceTakes(takes=voices_of(SCRIPT).takes[1:])
    with pytest.raises(RenderFailed, match="hook-1"):
        place_lines(SCRIPT, takes, plan_silences(SCRIPT, Pacing()), FrameRate())
    with pytest.raises(RenderFailed, match="no picture"):
        edit_timeline(
            SCRIPT,
            SHOTS,
            Pictures(),
            TalkingHeads(),
            voices_of(SCRIPT),
            Captions(),
            silences=plan_silences(SCRIPT, Pacing()),
            crossfade_s=Pacing().crossfade_s,
            rate=FrameRate(),
            size_px=(1080, 1920),
        )


@pytest.mark.parametrize("move", CameraMove)
@pytest.mark.parametrize("framing", Framing)
@pytest.mark.parametrize("duration_s", [0.1, 2.0, 30.0])
def test_every_camera_is_gentle_and_stays_inside_its_picture(move, framing, duration_s):
    shot = SHOTS.shots[0].model_copy(update={"move": move, "framing": framing})
    camera = move_camera(shot, duration_s)
    for crop in (camera.start, camera.end):
        assert NEAREST_SHARE <= crop.share <= 1
        assert crop.share / 2 - 1e-9 <= crop.centre_x <= 1 - crop.share / 2 + 1e-9
        assert crop.share / 2 - 1e-9 <= crop.centre_y <= 1 - crop.share / 2 + 1e-9
    assert camera.start != camera.end
    if duration_s >= 1:
        assert abs(camera.start.share - camera.end.share) / duration_s <= 0.04


def test_a_camera_comes_nearer_to_where_most_is_to_be_seen():
    shot = SHOTS.shots[0].model_copy(update={"move": CameraMove.PUSH_IN, "framing": Framing.WIDE})
    columns = (0.5, 0.5, 1.0, 8.0, 9.0, 1.0, 0.5, 0.5, *[0.5] * 8)
    rows = (*[0.5] * 8, 6.0, 7.0, 6.0, *[0.5] * 21)
    score = a_picture("x", row_detail=rows, column_detail=columns).score
    focus_x, focus_y = find_focus(score)
    assert focus_x == pytest.approx(0.29, abs=0.04)
    assert focus_y == pytest.approx(0.3, abs=0.04)
    camera = move_camera(shot, 2.5, (focus_x, focus_y))
    assert camera.end.centre_x < camera.start.centre_x
    assert camera.end.centre_y < camera.start.centre_y
    assert camera.end.centre_x >= camera.end.share / 2
    assert find_focus(a_picture("x").score) == (0.5, 0.5)
