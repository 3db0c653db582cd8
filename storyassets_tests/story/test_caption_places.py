"""Caption places: off a face or a thing, and else where the style has them."""

from __future__ import annotations

import pytest

from storyassets.model.caption import Captions
from storyassets.model.channel import CaptionStyle
from storyassets.model.head import TalkingHeads
from storyassets.model.take import Pictures
from storyassets.model.timeline import Camera, CropBox
from storyassets.story.caption_places import choose_centre, place_captions
from storyassets_tests.fakes.episodes import a_picture, a_take
from storyassets_tests.fakes.videos import a_clip, a_cue, a_timeline

STYLE = CaptionStyle()
ROWS = 32
CALM = (1.0,) * ROWS


def busy(first_share, last_share, detail=14.0):
    """Rows of a picture with a face between two heights."""
    return tuple(detail if first_share <= (row + 0.5) / ROWS < last_share else 1.0 for row in range(ROWS))


def test_on_a_calm_picture_a_caption_stands_where_the_style_has_it():
    assert choose_centre(CALM, Camera(), STYLE) == STYLE.centre_y
    assert choose_centre(busy(0.2, 0.5), Camera(), STYLE) == STYLE.centre_y
    assert choose_centre((14.0,) * ROWS, Camera(), STYLE) == STYLE.centre_y


@pytest.mark.parametrize(("face", "below"), [((0.5, 0.69), True), ((0.66, 0.95), False)])
def test_a_caption_leaves_a_face_free(face, below):
    rows = busy(*face)
    centre_y = choose_centre(rows, Camera(), STYLE)
    assert (centre_y > STYLE.centre_y) == below
    assert centre_y != STYLE.centre_y
    assert 0.5 < centre_y < 0.8


def test_a_camera_that_comes_near_is_counted():
    rows = busy(0.55, 0.62)
    near = Camera(start=CropBox(), end=CropBox(centre_y=0.45, share=0.8))
    assert choose_centre(rows, Camera(), STYLE) == STYLE.centre_y
    assert choose_centre(rows, near, STYLE) != STYLE.centre_y


def test_only_the_captions_over_that_shot_move_and_none_where_the_channel_wants_none():
    takes = [a_take("first", ".png"), a_take("second", ".png")]
    timeline = a_timeline([a_clip(take, 60, None) for take in takes], [a_cue(5, "one"), a_cue(70, "two")])
    names = [clip.name for _, clip in timeline.track("pictures").placed()]
    pictures = Pictures(
        pictures=(a_picture(names[0], row_detail=CALM), a_picture(names[1], row_detail=busy(0.5, 0.69)))
    )
    moved = place_captions(timeline, pictures, TalkingHeads(), STYLE).cues
    assert [cue.centre_y is None for cue in moved] == [True, False]
    still = STYLE.model_copy(update={"shift_y": 0.0})
    assert place_captions(timeline, pictures, TalkingHeads(), still).cues == timeline.cues
    assert Captions(cues=moved).cues[1].text == "two"
