from __future__ import annotations

import pytest

from storyassets.errors import RenderFailed
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.channel import ThumbnailMode
from storyassets.model.puppet import Eyes, Spread, mouth_state
from storyassets.model.script import Emotion
from storyassets.model.shot import Actor, Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.model.take import ImageScore, Pictures
from storyassets.model.video import Thumbnail
from storyassets.story.editing.thumbnail import (
    MOST_CANDIDATES,
    candidate_moments,
    choose_moment,
    choose_portrait,
    find_thumbnail_faults,
    find_title_faults,
)
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.fakes.puppets import a_performance, a_show
from storyassets_tests.fakes.videos import FolderMedia, a_clip, a_timeline


def a_shot(
    shot_id: str,
    *actors: str,
    kind: ShotKind = ShotKind.BROLL,
    framing: Framing = Framing.MEDIUM,
    emotion: Emotion = Emotion.CALM,
) -> Shot:
    return Shot(
        shot_id=shot_id,
        kind=kind,
        framing=framing,
        move=CameraMove.PUSH_IN,
        covers=(WordSpan(line_id=shot_id, first_word=0, end_word=1),),
        staging=Staging(actors=tuple(Actor(character_id=actor, emotion=emotion) for actor in actors)),
    )


def shown(*shots: Shot, frames: int = 40, show=None):
    """The shots, and a timeline that shows each for some frames; the first one with a show, if there is one."""
    clips = []
    for number, shot in enumerate(shots):
        clip = a_clip(a_picture(shot.shot_id).take, frames)
        media = clip.media.model_copy(update={"show": show if number == 0 else None})
        clips.append(clip.model_copy(update={"name": shot.shot_id, "media": media}))
    return a_timeline(clips), ShotList(shots=shots)


def a_score(**changes: float) -> ImageScore:
    known = {"width_px": 540, "height_px": 960, "sharpness": 300.0, "contrast": 50.0}
    return ImageScore.model_validate({**known, "colourfulness": 40.0, "flat_share": 0.1, **changes})


PLAIN = a_shot("a", framing=Framing.WIDE)
PAIR = a_shot("b", "fox", "hen")
HEAD = a_shot("c", "fox", kind=ShotKind.TALKING_HEAD, framing=Framing.CLOSE)


@pytest.mark.parametrize("mode", [ThumbnailMode.FRAME, ThumbnailMode.HYBRID])
def test_a_talking_head_comes_first_where_a_frame_is_wanted(mode):
    best, *_ = candidate_moments(*shown(PLAIN, PAIR, HEAD), mode)
    assert best.frame == 2 * 40 + 20
    assert best.face is not None


def test_a_picture_is_the_most_telling_one():
    best, *_ = candidate_moments(*shown(PLAIN, HEAD, PAIR), ThumbnailMode.GENERATED)
    assert best.take == a_picture("b").take
    assert best.face is None


def test_whoever_feels_something_is_preferred():
    calm, moved = a_shot("a", "fox"), a_shot("b", "fox", emotion=Emotion.FEAR)
    best, *_ = candidate_moments(*shown(calm, moved), ThumbnailMode.FRAME)
    assert best.take == a_picture("b").take


def test_few_frames_are_judged_however_many_shots_there_are():
    shots = [a_shot(f"s{number}", "fox") for number in range(20)]
    assert len(candidate_moments(*shown(*shots), ThumbnailMode.FRAME)) == MOST_CANDIDATES


def test_a_head_is_caught_with_open_eyes_and_an_open_mouth(tmp_path):
    half_open = mouth_state(2, Spread.NEUTRAL)
    mouths = [0] * 40
    eyes = [Eyes.OPEN] * 40
    mouths[15] = mouths[22] = half_open
    eyes[22] = Eyes.CLOSED
    show = a_show(FolderMedia(tmp_path), a_performance(mouths=tuple(mouths), eyes=tuple(map(int, eyes))))
    best, *_ = candidate_moments(*shown(HEAD, PAIR, show=show), ThumbnailMode.FRAME)
    assert best.frame == 15


def test_a_timeline_of_other_shots_says_what_to_do():
    timeline, _ = shown(PAIR)
    with pytest.raises(RenderFailed, match="Materialize timeline"):
        candidate_moments(timeline, ShotList(shots=(HEAD,)), ThumbnailMode.FRAME)


@pytest.mark.parametrize(
    "poor", [{"contrast": 3.0}, {"sharpness": 4.0}, {"flat_share": 0.98}], ids=["black", "blurred", "flat"]
)
def test_a_black_blurred_or_flat_frame_is_never_chosen(poor):
    moments = candidate_moments(*shown(HEAD, PAIR), ThumbnailMode.FRAME)
    assert choose_moment(moments, [a_score(), a_score()]) is moments[0]
    assert choose_moment(moments, [a_score(**poor), a_score()]) is moments[1]


def test_of_nothing_but_poor_frames_the_one_with_most_to_see_is_chosen():
    moments = candidate_moments(*shown(HEAD, PAIR), ThumbnailMode.FRAME)
    assert choose_moment(moments, [a_score(contrast=1.0), a_score(contrast=9.0)]) is moments[1]


def test_the_portrait_is_of_whoever_acts_most():
    shots = ShotList(shots=(PAIR, a_shot("d", "hen"), a_shot("e", "hen", "fox")))
    portraits = Pictures(pictures=(a_picture("fox"), a_picture("hen"), a_picture("wolf")))
    assert choose_portrait(shots, portraits).subject == "hen"
    assert choose_portrait(shots, Pictures()) is None


def a_thumbnail(**changes) -> Thumbnail:
    known = {
        "path": "t.jpg",
        "content": "0" * 64,
        "size_bytes": 1_999_999,
        "width_px": 1080,
        "height_px": 1920,
        "letter_px": 6.2,
        "wide_path": "w.jpg",
        "wide_content": "1" * 64,
        "wide_size_bytes": 1_999_999,
        "wide_letter_px": 6.0,
    }
    return Thumbnail.model_validate({**known, **changes})


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, []),
        ({"size_bytes": 2_000_000}, ["the thumbnail has 2000000 bytes"]),
        ({"wide_size_bytes": 2_000_000}, ["the wide thumbnail has 2000000 bytes"]),
        ({"wide_path": ""}, ["there is no wide thumbnail"]),
    ],
)
def test_both_files_can_be_uploaded(changes, told):
    faults = find_thumbnail_faults(a_thumbnail(**changes))
    assert [fault[: len(start)] for fault, start in zip(faults, told, strict=True)] == told


@pytest.mark.parametrize(("letter_px", "faults"), [(6.0, 0), (5.9, 1), (0.0, 0)])
def test_a_title_has_letters_that_can_be_read(letter_px, faults):
    assert len(find_title_faults(a_thumbnail(letter_px=letter_px))) == faults
    assert len(find_title_faults(a_thumbnail(wide_letter_px=letter_px))) == faults


def test_a_document_of_before_there_was_a_wide_file_is_read():
    old = {"path": "t.jpg", "content": "0" * 64, "size_bytes": 5, "width_px": 1080, "height_px": 1920}
    assert Thumbnail.model_validate({**old, "schema_version": 1}).wide_path == ""
