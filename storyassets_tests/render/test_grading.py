from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from storyassets.model.channel import CaptionStyle, Encoding
from storyassets.model.grade import Grade
from storyassets.model.timeline import Timeline
from storyassets.render.encode import Quality, video_settings
from storyassets.render.frames import Painter
from storyassets.render.grading import grade_rgb
from storyassets.render.planes import new_planes, rgb_of_planes
from storyassets.render.segment_keys import segment_key, visible_fields
from storyassets.render.segments import plan_segments
from storyassets_tests.fakes.puppets import a_performance, a_puppet_clip
from storyassets_tests.fakes.videos import FolderMedia, a_clip, a_timeline, circles

SIZE_PX = (160, 284)
SETTINGS = video_settings(Encoding(), Quality.FINAL, SIZE_PX)
GRADED = (Grade.CINEMATIC, Grade.WARM)
GREYS = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)


@pytest.fixture
def media(tmp_path):
    return FolderMedia(tmp_path)


def first_frame(media: FolderMedia, timeline: Timeline) -> np.ndarray:
    painter = Painter(media, CaptionStyle(), SIZE_PX, Fraction(30))
    plan = plan_segments(timeline, 15)[0]
    with painter.prepare(plan) as painting:
        planes = new_planes(*SIZE_PX)
        painting(0, planes)
        return rgb_of_planes(planes)


def graded(timeline: Timeline, grade: Grade) -> Timeline:
    return timeline.model_copy(update={"grade": grade})


def test_neutral_is_the_very_same_picture():
    picture = circles(1, (96, 64))
    assert grade_rgb(picture, Grade.NEUTRAL) is picture


@pytest.mark.parametrize("grade", GRADED)
def test_a_grade_keeps_black_black_white_white_and_what_is_lighter_lighter(grade):
    curve = grade_rgb(GREYS, grade)[0].astype(int)
    assert curve[0].tolist() == [0, 0, 0]
    assert curve[255].tolist() == [255, 255, 255]
    assert (np.diff(curve, axis=0) >= 0).all()


def test_cinematic_cools_the_shadows_and_warms_the_lights():
    curve = grade_rgb(GREYS, Grade.CINEMATIC)[0].astype(int)
    red, _, blue = curve.T
    assert blue[40] > red[40] + 4
    assert red[190] > blue[190] + 4


def test_warm_is_warm_all_the_way():
    red, _, blue = grade_rgb(GREYS, Grade.WARM)[0].astype(int).T
    assert (red[40:230] > blue[40:230] + 4).all()


def test_a_neutral_plan_looks_as_if_there_were_no_grades(media):
    timeline = a_timeline([a_clip(media.add_circles(1), 10)])
    assert "grade" not in str(visible_fields(plan_segments(timeline, 15)[0]))


def test_each_grade_has_a_key_and_colours_of_its_own(media):
    timeline = a_timeline([a_clip(media.add_circles(1), 10)])
    timelines = [graded(timeline, grade) for grade in Grade]
    keys = {segment_key(plan_segments(t, 15)[0], SETTINGS, CaptionStyle()) for t in timelines}
    neutral, *others = (first_frame(media, one).astype(int) for one in timelines)
    assert len(keys) == len(Grade)
    assert all(np.abs(other - neutral).mean() > 2 for other in others)


def test_a_head_that_moves_is_graded_like_what_is_behind_it(media):
    timeline = a_timeline([a_puppet_clip(media, a_performance())])
    plain = first_frame(media, timeline)
    drawn = first_frame(media, graded(timeline, Grade.WARM)).astype(int)
    wanted = grade_rgb(plain, Grade.WARM).astype(int)
    assert np.abs(drawn - wanted).mean() < 3
    assert np.abs(drawn - plain).mean() > 5
