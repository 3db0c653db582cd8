"""Both thumbnails of an episode in each mode, from takes in a studio."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from storyassets.defs.making.thumbnails import Subject, draw_thumbnails, write_thumbnails
from storyassets.errors import StoryAssetsError
from storyassets.model.camera import CameraMove, Framing
from storyassets.model.channel import CaptionStyle, ThumbnailMode
from storyassets.model.shot import Actor, Shot, ShotKind, ShotList, Staging, WordSpan
from storyassets.model.take import Picture, Pictures, Take
from storyassets.model.timeline import FrameRate, Timeline
from storyassets.model.video import MOST_THUMBNAIL_BYTES
from storyassets.render.thumbnail import WIDE_PX
from storyassets.studio.files import hash_bytes
from storyassets_tests.fakes.episodes import a_picture
from storyassets_tests.fakes.videos import a_clip, a_cue, a_png, a_timeline, circles, plain, write_video
from storyassets_tests.fakes.workshops import a_workshop

OWN_PX = (540, 960)
PICTURE_PX = (648, 1152)


@pytest.fixture
def workshop(tmp_path):
    return a_workshop(tmp_path)


def keep(workshop, content: bytes, suffix: str = ".png") -> Take:
    take = Take(content=hash_bytes(content), suffix=suffix, provider="fake", model="1")
    path = workshop.settings.studio_dir / take.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return take


def an_episode(*takes: Take) -> tuple[Timeline, ShotList]:
    """Each take as a shot of someone talking, under a caption."""
    clips = [
        a_clip(take, 20).model_copy(update={"name": f"shot{number}"}) for number, take in enumerate(takes)
    ]
    shots = tuple(
        Shot(
            shot_id=clip.name,
            kind=ShotKind.TALKING_HEAD,
            framing=Framing.CLOSE,
            move=CameraMove.PUSH_IN,
            covers=(WordSpan(line_id="line", first_word=0, end_word=1),),
            staging=Staging(actors=(Actor(character_id="fox"),)),
        )
        for clip in clips
    )
    cue = a_cue(0, "words", "said", frames_a_word=20 * len(takes))
    return a_timeline(clips, [cue], size_px=OWN_PX, frames=20 * len(takes)), ShotList(shots=shots)


def portraits_of(workshop) -> Pictures:
    take = keep(workshop, a_png(circles(9, PICTURE_PX)))
    return Pictures(pictures=(Picture(subject="fox", take=take, score=a_picture("fox").score),))


def a_subject(timeline, shots, portraits=None, mode=ThumbnailMode.FRAME) -> Subject:
    return Subject(timeline, shots, portraits or Pictures(), "The Fox", mode, CaptionStyle(), OWN_PX)


def pixels(jpeg: bytes):
    return cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)


@pytest.mark.parametrize("mode", list(ThumbnailMode))
def test_each_mode_writes_both_files_as_its_document_says(workshop, mode):
    timeline, shots = an_episode(keep(workshop, a_png(circles(1, PICTURE_PX))))
    drawn = draw_thumbnails(a_subject(timeline, shots, portraits_of(workshop), mode), workshop)
    folder = workshop.folder("the-fox")
    made = write_thumbnails(drawn, OWN_PX, folder)
    assert (made.path, made.wide_path) == (
        "episodes/the-fox/thumbnail.jpg",
        "episodes/the-fox/thumbnail_wide.jpg",
    )
    own, wide = folder.thumbnail.read_bytes(), folder.thumbnail_wide.read_bytes()
    assert (made.content, made.wide_content) == (hash_bytes(own), hash_bytes(wide))
    assert 0 < made.size_bytes < MOST_THUMBNAIL_BYTES and 0 < made.wide_size_bytes < MOST_THUMBNAIL_BYTES
    for path, size_px in ((folder.thumbnail, OWN_PX), (folder.thumbnail_wide, WIDE_PX)):
        assert cv2.imread(str(path)).shape == (size_px[1], size_px[0], 3)


def test_a_black_shot_is_passed_over_for_one_with_something_on_it(workshop):
    black, bright = (
        keep(workshop, a_png(plain((0, 0, 0), PICTURE_PX))),
        keep(workshop, a_png(circles(2, PICTURE_PX))),
    )
    timeline, shots = an_episode(black, bright)
    below_the_title = pixels(draw_thumbnails(a_subject(timeline, shots), workshop).own.content)[600:]
    assert below_the_title.std() > 20


def test_without_portraits_a_hybrid_is_the_frame(workshop):
    timeline, shots = an_episode(keep(workshop, a_png(circles(1, PICTURE_PX))))
    frame, hybrid = (
        draw_thumbnails(a_subject(timeline, shots, mode=mode), workshop)
        for mode in (ThumbnailMode.FRAME, ThumbnailMode.HYBRID)
    )
    assert hybrid == frame
    with_portrait = a_subject(timeline, shots, portraits_of(workshop), ThumbnailMode.HYBRID)
    assert draw_thumbnails(with_portrait, workshop) != frame


def test_the_same_subject_is_drawn_once_and_another_title_is_another_picture(workshop):
    take = keep(workshop, a_png(circles(1, PICTURE_PX)))
    subject = a_subject(*an_episode(take))
    drawn = draw_thumbnails(subject, workshop)
    workshop.takes.path(take).write_bytes(b"damaged")
    assert draw_thumbnails(subject, workshop) == drawn
    with pytest.raises(StoryAssetsError):
        draw_thumbnails(subject._replace(title="The Hen"), workshop)


def test_another_place_for_the_face_is_another_picture(workshop):
    timeline, shots = an_episode(keep(workshop, a_png(circles(1, PICTURE_PX))))
    [shot] = shots.shots
    far = ShotList(shots=(shot.model_copy(update={"kind": ShotKind.BROLL, "framing": Framing.MEDIUM}),))
    near, wide = (
        draw_thumbnails(a_subject(timeline, listed, mode=ThumbnailMode.GENERATED), workshop)
        for listed in (shots, far)
    )
    assert near != wide


def test_another_rate_shows_another_frame_of_a_clip(workshop, tmp_path):
    path = write_video(tmp_path / "clip.mp4", 20, lambda number: circles(number, (270, 480)))
    timeline, shots = an_episode(keep(workshop, path.read_bytes(), ".mp4"))
    twice_as_fast = timeline.model_copy(update={"rate": FrameRate(numerator=60)})
    first, second = (
        draw_thumbnails(a_subject(shown, shots), workshop) for shown in (timeline, twice_as_fast)
    )
    assert first != second


def test_who_made_a_picture_is_no_reason_to_draw_again(workshop):
    take = keep(workshop, a_png(circles(1, PICTURE_PX)))
    drawn = draw_thumbnails(a_subject(*an_episode(take)), workshop)
    workshop.takes.path(take).write_bytes(b"damaged")
    theirs = take.model_copy(update={"provider": "person", "degraded": True})
    assert draw_thumbnails(a_subject(*an_episode(theirs)), workshop) == drawn


def test_a_clip_is_its_frame_where_a_picture_is_wanted(workshop, tmp_path):
    path = write_video(tmp_path / "clip.mp4", 20, lambda number: circles(3, (270, 480)))
    timeline, shots = an_episode(keep(workshop, path.read_bytes(), ".mp4"))
    drawn = draw_thumbnails(a_subject(timeline, shots, mode=ThumbnailMode.GENERATED), workshop)
    picture = pixels(drawn.own.content)
    assert picture.shape == (OWN_PX[1], OWN_PX[0], 3)
    assert picture[600:].std() > 20
