"""Caption places: off a face or a thing, and else where the style has them."""

from __future__ import annotations

import pytest

from storyassets.model.channel import CaptionStyle
from storyassets.model.head import TalkingHeads
from storyassets.model.take import Pictures
from storyassets.model.timeline import Camera, CropBox
from storyassets.story.editing.caption_places import place_captions
from storyassets_tests.fakes.episodes import a_picture, a_take
from storyassets_tests.fakes.videos import a_clip, a_cue, a_timeline

STYLE = CaptionStyle(centre_y=0.672)
ROWS = 32
CALM = (1.0,) * ROWS


def busy(first_share, last_share, detail=14.0):
    """Rows of a picture with a face between two heights."""
    return tuple(detail if first_share <= (row + 0.5) / ROWS < last_share else 1.0 for row in range(ROWS))


def heights(*shots, words=("one",)):
    """Where the captions of a video stand, one over each of these shots: (rows, camera)."""
    takes = [a_take(f"shot{number}", ".png") for number in range(len(shots))]
    clips = [a_clip(take, 60, camera) for take, (_, camera) in zip(takes, shots, strict=True)]
    timeline = a_timeline(clips, [a_cue(5 + 60 * number, *words) for number in range(len(shots))])
    names = [clip.name for _, clip in timeline.track("pictures").placed()]
    pictures = [a_picture(name, row_detail=rows) for name, (rows, _) in zip(names, shots, strict=True)]
    moved = place_captions(timeline, Pictures(pictures=tuple(pictures)), TalkingHeads(), STYLE)
    return [cue.centre_y or STYLE.centre_y for cue in moved.cues]


def still(rows):
    return rows, None


def test_on_calm_pictures_captions_stand_where_the_style_has_them():
    for rows in (CALM, busy(0.2, 0.5), (14.0,) * ROWS):
        assert heights(still(rows)) == [STYLE.centre_y]


@pytest.mark.parametrize(("face", "below"), [((0.5, 0.69), True), ((0.66, 0.95), False)])
def test_a_caption_leaves_a_face_free_and_the_others_stay(face, below):
    *calm, moved = heights(*[still(CALM)] * 4, still(busy(*face)))
    assert set(calm) == {STYLE.centre_y}
    assert (moved > STYLE.centre_y) == below
    assert moved != STYLE.centre_y
    assert 0.5 < moved < 0.8


def test_where_many_shots_have_a_face_there_all_captions_stand_beside_it():
    [height] = set(heights(*[still(CALM), still(busy(0.5, 0.69))] * 4))
    assert height > STYLE.centre_y


def test_no_video_has_captions_at_more_than_two_heights():
    faces = [busy(low / 20, low / 20 + width) for low in range(9, 16) for width in (0.06, 0.15, 0.3)]
    for first in range(0, len(faces), 3):
        assert len(set(heights(*map(still, [CALM, CALM, CALM, *faces[first : first + 6]])))) <= 2


def test_a_camera_that_comes_near_is_counted():
    rows = busy(0.53, 0.6)
    near = Camera(start=CropBox(), end=CropBox(centre_y=0.45, share=0.8))
    assert heights((rows, Camera())) == [STYLE.centre_y]
    assert heights((rows, near)) != [STYLE.centre_y]


def test_none_moves_where_the_channel_wants_none_or_a_picture_is_not_known():
    timeline = a_timeline([a_clip(a_take("first", ".png"), 60, None)], [a_cue(5, "one")])
    [(_, clip)] = timeline.track("pictures").placed()
    pictures = Pictures(pictures=(a_picture(clip.name, row_detail=busy(0.5, 0.69)),))
    fixed = STYLE.model_copy(update={"shift_y": 0.0})
    assert place_captions(timeline, pictures, TalkingHeads(), STYLE).cues != timeline.cues
    assert place_captions(timeline, pictures, TalkingHeads(), fixed).cues == timeline.cues
    assert place_captions(timeline, Pictures(), TalkingHeads(), STYLE).cues == timeline.cues


def test_a_caption_of_two_lines_needs_twice_the_room():
    rows = busy(0.5, 0.63, 40.0)
    assert heights(still(rows)) == [STYLE.centre_y]
    assert heights(still(rows), words=("everybody", "remembers", "him")) != [STYLE.centre_y]
