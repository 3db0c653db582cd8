"""Faults of pictures, timeline and captions: a good input passes, a bad one is named."""

from __future__ import annotations

import pytest

from storyassets.model.brief import EditPattern, Style
from storyassets.model.caption import Captions, Cue, CueWord
from storyassets.model.channel import CaptionStyle, Pacing
from storyassets.model.head import TalkingHeads
from storyassets.model.take import Pictures
from storyassets.model.timeline import Camera, CropBox, FrameRate, Gap, Timeline, TimeRange, Transition
from storyassets.story.casting.cast import cast_characters
from storyassets.story.directing.direct import direct_shots
from storyassets.story.editing.caption import write_cues
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.pacing import plan_silences
from storyassets.story.editing.placing import place_lines
from storyassets.story.judging.faults_captions import estimate_size_px, find_caption_faults
from storyassets.story.judging.faults_pictures import (
    find_missing_pictures,
    find_missing_portraits,
    find_poor_pictures,
    find_repeated_pictures,
)
from storyassets.story.judging.faults_timeline import find_timeline_faults
from storyassets_tests.fakes.episodes import (
    a_picture,
    lion_and_mouse,
    pictures_of,
    portraits_of,
    voices_of,
)

SCRIPT = lion_and_mouse()
CAST = cast_characters(SCRIPT, 1)
SHOTS = direct_shots(SCRIPT, CAST, pattern=EditPattern.MIXED_RAPID, style=Style.STORYBOOK, seed=1)
RATE = FrameRate()
STYLE = CaptionStyle()
SIZE_PX = (1080, 1920)
TAKES = voices_of(SCRIPT)
CAPTIONS = write_cues(
    SCRIPT, TAKES, place_lines(SCRIPT, TAKES, plan_silences(SCRIPT, Pacing()), RATE), RATE, STYLE
)
TIMELINE = edit_timeline(
    SCRIPT,
    SHOTS,
    pictures_of(SHOTS),
    TalkingHeads(),
    TAKES,
    CAPTIONS,
    silences=plan_silences(SCRIPT, Pacing()),
    crossfade_s=Pacing().crossfade_s,
    rate=RATE,
    size_px=SIZE_PX,
)


def test_good_pictures_have_no_fault():
    pictures = pictures_of(SHOTS)
    assert find_missing_pictures(SHOTS.shots, pictures) == ()
    assert find_missing_portraits(CAST, SHOTS.shots, portraits_of(CAST)) == ()
    assert find_poor_pictures(pictures, (1296, 2304)) == ()
    assert find_repeated_pictures(pictures) == ()


def test_a_shot_without_a_picture_is_named():
    pictures = Pictures(pictures=pictures_of(SHOTS).pictures[1:])
    assert find_missing_pictures(SHOTS.shots, pictures) == (f"shot {SHOTS.shots[0].shot_id} has no picture",)


def test_a_character_who_is_seen_and_has_no_portrait_is_named():
    faults = find_missing_portraits(CAST, SHOTS.shots, Pictures())
    assert faults == ("Lion (lion) has no portrait", "Mouse (mouse) has no portrait")
    assert find_missing_portraits(CAST, (), Pictures()) == ()


@pytest.mark.parametrize(
    ("score", "word"),
    [({"width_px": 600}, "600x2304"), ({"contrast": 2.0}, "is flat"), ({"flat_share": 0.99}, "is flat")],
)
def test_a_small_or_flat_picture_is_named(score, word):
    [fault] = find_poor_pictures(Pictures(pictures=(a_picture("s1", **score),)), (1296, 2304))
    assert word in fault and "s1" in fault


def test_a_picture_that_stands_twice_is_named():
    twin = a_picture("s1").model_copy(update={"subject": "s2"})
    assert find_repeated_pictures(Pictures(pictures=(a_picture("s1"), twin))) == (
        "s2 has the same picture as s1",
    )


def changed(track_name: str, change) -> Timeline:
    tracks = tuple(
        track.model_copy(update={"items": tuple(change(list(track.items)))})
        if track.name == track_name
        else track
        for track in TIMELINE.tracks
    )
    return TIMELINE.model_copy(update={"tracks": tracks})


def put(item):
    return lambda items: [item, *items[1:]]


def test_a_good_timeline_has_no_fault():
    assert find_timeline_faults(TIMELINE) == ()


def test_a_gap_in_the_pictures_is_named():
    first = TIMELINE.track("pictures").items[0]
    faults = find_timeline_faults(changed("pictures", put(Gap(duration_frames=first.duration_frames))))
    assert f"there is no picture from frame 0 to {first.duration_frames}" in faults


def test_pictures_that_end_early_are_named():
    faults = find_timeline_faults(changed("pictures", lambda items: items[:-1]))
    assert any("the pictures end on frame" in fault for fault in faults)


def test_a_clip_past_its_media_is_named():
    def stretch(items):
        clip = next(item for item in items if item.kind == "clip")
        longer = TimeRange(start_frame=0, duration_frames=clip.duration_frames + 1)
        return [clip.model_copy(update={"source_range": longer}) if item is clip else item for item in items]

    assert any("of a medium that has" in fault for fault in find_timeline_faults(changed("speech", stretch)))


def test_a_transition_without_neighbours_or_longer_than_them_is_named():
    faults = find_timeline_faults(
        changed("pictures", lambda items: [Transition(out_offset_frames=3), *items])
    )
    assert any("does not stand between two clips" in fault for fault in faults)
    faults = find_timeline_faults(
        changed("pictures", lambda items: [items[0], Transition(out_offset_frames=9999), items[-1]])
    )
    assert any("overlaps more than a clip" in fault for fault in faults)


def test_a_camera_that_leaves_its_picture_is_named():
    clip = TIMELINE.track("pictures").items[0]
    camera = Camera(start=CropBox(centre_x=0.1, share=0.9))
    faults = find_timeline_faults(changed("pictures", put(clip.model_copy(update={"camera": camera}))))
    assert faults == (f"the camera of {SHOTS.shots[0].shot_id} leaves its picture",)


def test_a_picture_shown_twice_is_named():
    name = SHOTS.shots[0].shot_id
    faults = find_timeline_faults(
        changed("pictures", lambda items: [*items[:-1], items[-1].model_copy(update={"name": name})])
    )
    assert faults == (f"the picture of {name} stands twice",)


def test_cues_that_overlap_or_outlast_the_timeline_are_named():
    late = cue("late", TIMELINE.duration_frames, TIMELINE.duration_frames + 9)
    faults = find_timeline_faults(TIMELINE.model_copy(update={"cues": (late, late)}))
    assert any("stands until frame" in fault for fault in faults)
    assert any("overlap on frame" in fault for fault in faults)


def cue(text: str, start: int, end: int) -> Cue:
    return Cue(
        line_id="l",
        start_frame=start,
        end_frame=end,
        words=(CueWord(text=text, start_frame=start, end_frame=end),),
    )


def caption_faults(*cues: Cue, style: CaptionStyle = STYLE, measure=None) -> tuple[str, ...]:
    return find_caption_faults(Captions(cues=cues), style=style, rate=RATE, size_px=SIZE_PX, measure=measure)


def test_good_captions_have_no_fault():
    assert caption_faults(*CAPTIONS.cues) == ()


@pytest.mark.parametrize(
    ("cues", "word"),
    [
        ((cue("one", 0, 20), cue("two", 19, 40)), "overlap on frame 19"),
        ((cue("quick", 0, 7),), "is shown for 0.23 s"),
        ((cue("a very long story in no time at all", 0, 30),), "35 characters a second"),
    ],
)
def test_captions_that_cannot_be_read_are_named(cues, word):
    assert any(word in fault for fault in caption_faults(*cues, measure=lambda text: (100, 100)))


def test_captions_outside_the_safe_area_are_named():
    assert any(
        "leaves the safe area" in f for f in caption_faults(cue("x", 0, 30), measure=lambda text: (1000, 90))
    )
    low = CaptionStyle(centre_y=0.95)
    assert any("above or below" in f for f in caption_faults(cue("word", 0, 30), style=low))
    tall = caption_faults(cue("word", 0, 30), measure=lambda text: (100, SIZE_PX[1] * 0.9))
    assert any("above or below" in f for f in tall)


def test_a_caption_near_the_edge_may_be_two_rows_high():
    near = CaptionStyle(centre_y=1 - STYLE.safe_margin_y - 0.05)
    assert caption_faults(cue("word", 0, 30), style=near, measure=lambda text: (100, SIZE_PX[1] * 0.2)) == ()


def test_the_estimated_size_grows_with_the_text_and_the_font():
    small, large = estimate_size_px("word", STYLE, SIZE_PX), estimate_size_px("wordword", STYLE, SIZE_PX)
    assert small[0] < large[0]
    assert estimate_size_px("word", STYLE, (540, 960))[0] < small[0]


def test_words_outside_their_cue_are_named():
    stray = Cue(
        line_id="l", start_frame=10, end_frame=30, words=(CueWord(text="word", start_frame=2, end_frame=20),)
    )
    assert any("out of order" in fault for fault in caption_faults(stray))
