"""Blinks: never two at once, never cut off, and the first of a long shot are those of a short one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from storyassets.model.timeline import FrameRate
from storyassets.story.editing.blinks import plan_blinks

RATE = FrameRate()


@given(st.text(max_size=4), st.integers(1, 400), st.integers(0, 4))
def test_one_face_after_the_other_blinks_and_has_its_eyes_open_at_the_cut(picture, length, faces):
    blinks = plan_blinks(picture, length, faces, RATE)
    ends = [blink.start_frame + blink.duration_frames for blink in blinks]
    assert all(end < later.start_frame for end, (_, later) in zip(ends, pairwise(blinks), strict=False))
    assert all(end < length for end in ends)
    assert {blink.face for blink in blinks} <= set(range(faces))
    longer = plan_blinks(picture, length + 90, faces, RATE)
    assert longer[: len(blinks)] == blinks


def test_everyone_blinks_in_a_long_shot_and_nobody_where_there_is_no_face():
    assert {blink.face for blink in plan_blinks("a", 200, 3, RATE)} == {0, 1, 2}
    assert plan_blinks("a", 200, 0, RATE) == ()
