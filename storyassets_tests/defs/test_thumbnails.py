"""Both thumbnails of an episode in each mode, from takes in a studio."""

from __future__ import annotations

import cv2
import pytest

from storyassets.defs.thumbnails import plan_thumbnail, write_thumbnails
from storyassets.model.channel import CaptionStyle, ThumbnailMode
from storyassets.model.shot import (
    Actor,
    CameraMove,
    Framing,
    Shot,
    ShotKind,
    ShotList,
    Staging,
    WordSpan,
)
from storyassets.model.take import Picture, Pictures, Take
from storyassets.model.timeline import Timeline
from storyassets.render.thumbnail import MAX_BYTES, WIDE_PX
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


@pytest.mark.parametrize("mode", list(ThumbnailMode))
def test_each_mode_writes_both_files_as_its_document_says(workshop, mode):
    timeline, shots = an_episode(keep(workshop, a_png(circles(1, PICTURE_PX))))
    plan = plan_thumbnail(timeline, shots, portraits_of(workshop), mode, workshop)
    folder = workshop.folder("the-fox")
    made = write_thumbnails(plan, "The Fox", OWN_PX, CaptionStyle(), folder)
    assert (made.path, made.wide_path) == (
        "episodes/the-fox/thumbnail.jpg",
        "episodes/the-fox/thumbnail_wide.jpg",
    )
    own, wide = folder.thumbnail.read_bytes(), folder.thumbnail_wide.read_bytes()
    assert (made.content, made.wide_content) == (hash_bytes(own), hash_bytes(wide))
    assert 0 < made.size_bytes < MAX_BYTES and 0 < made.wide_size_bytes < MAX_BYTES
    for path, size_px in ((folder.thumbnail, OWN_PX), (folder.thumbnail_wide, WIDE_PX)):
        assert cv2.imread(str(path)).shape == (size_px[1], size_px[0], 3)


def test_a_black_shot_is_passed_over_for_one_with_something_on_it(workshop):
    black, bright = (
        keep(workshop, a_png(plain((0, 0, 0), PICTURE_PX))),
        keep(workshop, a_png(circles(2, PICTURE_PX))),
    )
    timeline, shots = an_episode(black, bright)
    plan = plan_thumbnail(timeline, shots, Pictures(), ThumbnailMode.FRAME, workshop)
    assert plan.scene.rgb.std() > 20


def test_without_portraits_a_hybrid_is_the_frame(workshop):
    timeline, shots = an_episode(keep(workshop, a_png(circles(1, PICTURE_PX))))
    assert plan_thumbnail(timeline, shots, Pictures(), ThumbnailMode.HYBRID, workshop).portrait is None


def test_a_clip_is_its_frame_where_a_picture_is_wanted(workshop, tmp_path):
    path = write_video(tmp_path / "clip.mp4", 20, lambda number: circles(3, (270, 480)))
    timeline, shots = an_episode(keep(workshop, path.read_bytes(), ".mp4"))
    plan = plan_thumbnail(timeline, shots, Pictures(), ThumbnailMode.GENERATED, workshop)
    assert plan.scene.rgb.shape == (OWN_PX[1], OWN_PX[0], 3)
    assert plan.scene.rgb.std() > 20
