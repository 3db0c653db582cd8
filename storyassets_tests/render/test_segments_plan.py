from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.take import Take
from storyassets.model.timeline import (
    Blink,
    Camera,
    CropBox,
    Gap,
    MouthMoves,
    Timeline,
    Track,
    TrackKind,
    Transition,
)
from storyassets.render.encode import Quality, video_settings
from storyassets.render.segment_keys import segment_key
from storyassets.render.segments import MAX_SEGMENT_FRAMES, plan_segments
from storyassets_tests.fakes.videos import a_clip, a_cue, a_timeline

GOP = 15
SETTINGS = video_settings(Encoding(), Quality.FINAL, (160, 284))


def a_take(number: int) -> Take:
    return Take(content=f"{number:064x}", suffix=".png", provider="fake", model="1")


def keys(timeline: Timeline, style: CaptionStyle | None = None, settings=SETTINGS) -> list[str]:
    return [segment_key(plan, settings, style or CaptionStyle()) for plan in plan_segments(timeline, GOP)]


@given(st.lists(st.integers(1, 300), min_size=1, max_size=8))
def test_segments_fill_the_timeline_and_are_cut_at_shots_and_whole_gops(lengths):
    timeline = a_timeline([a_clip(a_take(number), length) for number, length in enumerate(lengths)])
    plans = plan_segments(timeline, GOP)
    starts = [sum(plan.duration_frames for plan in plans[:place]) for place in range(len(plans))]
    shots = [sum(lengths[:place]) for place in range(len(lengths))]
    assert sum(plan.duration_frames for plan in plans) == timeline.duration_frames
    assert set(shots) <= set(starts)
    for start, plan in zip(starts, plans, strict=True):
        assert plan.duration_frames <= MAX_SEGMENT_FRAMES
        assert (start - max(shot for shot in shots if shot <= start)) % GOP == 0


def test_a_gop_longer_than_a_segment_is_a_segment():
    plans = plan_segments(a_timeline([a_clip(a_take(1), 500)]), 250)
    assert [plan.duration_frames for plan in plans] == [250, 250]


def test_keys_do_not_depend_on_where_a_shot_stands():
    def timeline(first_frames: int) -> Timeline:
        items = [
            a_clip(a_take(1), first_frames),
            a_clip(a_take(2), 40),
            Transition(out_offset_frames=6),
            a_clip(a_take(3), 30),
        ]
        return a_timeline(items, [a_cue(first_frames + 5, "some", "words")])

    assert keys(timeline(20))[1:] == keys(timeline(33))[1:]


def test_a_segment_has_the_part_of_a_blink_that_it_shows():
    blinking = a_clip(a_take(1), 120).model_copy(
        update={
            "blinks": (
                Blink(start_frame=10, duration_frames=4),
                Blink(start_frame=88, duration_frames=4, face=1),
            )
        }
    )
    first, second = plan_segments(a_timeline([blinking]), GOP)
    seen = [
        [(blink.start_frame, blink.duration_frames, blink.face) for blink in plan.picture.blinks]
        for plan in (first, second)
    ]
    assert seen == [[(10, 4, 0), (88, 2, 1)], [(0, 2, 1)]]


def test_what_falls_goes_on_and_a_mouth_speaks_on_from_segment_to_segment():
    lips = tuple(number % 4 for number in range(100))
    clip = a_clip(a_take(1), 120, Camera()).model_copy(
        update={"falls": True, "mouths": (MouthMoves(lips=lips),)}
    )
    first, second = plan_segments(a_timeline([clip]), GOP)
    assert [plan.picture.first_frame for plan in (first, second)] == [0, 90]
    assert [plan.picture.mouths[0].lips for plan in (first, second)] == [lips[:90], lips[90:]]
    still = plan_segments(a_timeline([a_clip(a_take(1), 120, Camera())]), GOP)[1]
    assert still.picture.first_frame == 0


def test_everything_visible_is_in_the_key():
    zoom = Camera(start=CropBox(share=1.0), end=CropBox(share=0.8))
    [plain] = keys(a_timeline([a_clip(a_take(1), 30)], [a_cue(3, "one", "two")]))
    one_more = [
        a_clip(a_take(1), 30).model_copy(update=update)
        for update in (
            {"falls": True},
            {"mouths": (MouthMoves(lips=(1, 0)),)},
            {"mouths": (MouthMoves(lips=(2, 0)),)},
            {"mouths": (MouthMoves(lips=(1, 0), face=1),)},
            {"blinks": (Blink(start_frame=1, duration_frames=4),)},
        )
    ]
    others = [
        *(keys(a_timeline([clip], [a_cue(3, "one", "two")])) for clip in one_more),
        keys(a_timeline([a_clip(a_take(2), 30)], [a_cue(3, "one", "two")])),
        keys(a_timeline([a_clip(a_take(1), 30, zoom)], [a_cue(3, "one", "two")])),
        keys(a_timeline([a_clip(a_take(1), 31)], [a_cue(3, "one", "two")])),
        keys(a_timeline([a_clip(a_take(1), 30)], [a_cue(4, "one", "two")])),
        keys(a_timeline([a_clip(a_take(1), 30)], [a_cue(3, "one", "too")])),
        keys(a_timeline([a_clip(a_take(1), 30)], [a_cue(3, "one", "two", frames_a_word=6)])),
        keys(
            a_timeline([a_clip(a_take(1), 30)], [a_cue(3, "one", "two")]), CaptionStyle(highlight="#ff0000")
        ),
        keys(
            a_timeline([a_clip(a_take(1), 30)], [a_cue(3, "one", "two")]),
            settings=SETTINGS.model_copy(update={"crf": 22}),
        ),
    ]
    assert len({plain, *(key for [key] in others)}) == 1 + len(others)


def test_who_made_a_picture_is_not_in_the_key():
    here = a_take(1)
    elsewhere = here.model_copy(update={"provider": "another", "degraded": True})
    assert keys(a_timeline([a_clip(here, 30)])) == keys(a_timeline([a_clip(elsewhere, 30)]))


def test_a_transition_belongs_to_the_incoming_shot():
    timeline = a_timeline([a_clip(a_take(1), 30), Transition(out_offset_frames=6), a_clip(a_take(2), 100)])
    first, second, third = plan_segments(timeline, GOP)
    assert first.fade is None and third.fade is None
    assert second.fade.under.take == a_take(1)
    # the camera beneath goes on where the shot before has left it
    assert (second.fade.under.first_frame, second.fade.under.span_frames) == (30, 36)
    assert first.picture.span_frames == 36


def test_the_word_that_is_said_is_active_until_the_next_one():
    timeline = a_timeline([a_clip(a_take(1), 60)], [a_cue(10, "one", "two", "three", frames_a_word=7)])
    [plan] = plan_segments(timeline, GOP)
    assert [(span.start_frame, span.end_frame, span.active) for span in plan.captions] == [
        (10, 17, 0),
        (17, 24, 1),
        (24, 31, 2),
    ]


def test_a_caption_over_a_cut_is_shown_on_both_sides():
    timeline = a_timeline([a_clip(a_take(1), 20), a_clip(a_take(2), 20)], [a_cue(15, "one", "two")])
    before, after = plan_segments(timeline, GOP)
    assert [(span.start_frame, span.end_frame, span.active) for span in before.captions] == [(15, 20, 0)]
    assert [(span.start_frame, span.end_frame, span.active) for span in after.captions] == [(0, 5, 1)]


def test_a_gap_shows_no_picture():
    track = Track(
        name="pictures", kind=TrackKind.VIDEO, items=(Gap(duration_frames=10), a_clip(a_take(1), 10))
    )
    timeline = Timeline(width_px=160, height_px=284, duration_frames=20, tracks=(track,))
    assert [plan.picture is None for plan in plan_segments(timeline, GOP)] == [True, False]
