"""What a clip has to be before it is kept."""

import functools

import numpy as np
import pytest

from storyassets.errors import InvalidOutput
from storyassets.providers.protocols import FootageFacts, FootageRequest, Made
from storyassets.studio.acceptance_clips import accept_footage, accept_head_clip
from storyassets_tests.fakes.heads import a_head_request, a_portrait
from storyassets_tests.fakes.videos import circles, plain, write_video

RATE = 25
SIZE_PX = (180, 320)
SPEECH = a_head_request(duration_s=1.0)
SEA = FootageRequest(words=("sea",), width_px=180, height_px=320, least_s=1)
FACTS = FootageFacts(source_id="pexels:video:1").model_dump(mode="json")


def moving(number: int):
    picture = circles(1, SIZE_PX)
    picture[:40, 4 * number : 4 * number + 30] = 255
    return picture


def made(folder, draw=moving, frames=RATE, suffix=".mp4", facts=FACTS):
    path = write_video(folder / "made.mp4", frames, draw, rate=RATE)
    return Made(content=path.read_bytes(), suffix=suffix, facts=facts)


def test_a_clip_that_speaks_is_measured(tmp_path):
    figures = accept_head_clip(SPEECH)(made(tmp_path))
    assert figures["duration_s"] == 1.0
    assert (figures["image"]["width_px"], figures["image"]["height_px"]) == SIZE_PX


@pytest.mark.parametrize(
    ("draw", "frames", "words"),
    [
        (functools.partial(lambda _: plain((0, 0, 0), SIZE_PX)), RATE, "all of the clip is black"),
        (functools.partial(lambda _: circles(2, SIZE_PX)), RATE, "all of the clip is frozen"),
        (moving, 10, "the clip lasts 0.40 s, and the speech 1.00 s"),
        (moving, 60, "the clip lasts 2.40 s"),
        (lambda number: moving(number)[:100, :56], RATE, "it is 56x100, asked for 180x320"),
    ],
    ids=["black", "frozen", "short", "long", "small"],
)
def test_a_head_that_cannot_be_shown_is_refused(tmp_path, draw, frames, words):
    with pytest.raises(InvalidOutput, match=words):
        accept_head_clip(SPEECH)(made(tmp_path, draw, frames))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!doctype html><p>Sign in</p>", "a web page"),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", "cannot be read"),
        (np.random.default_rng(1).bytes(5000), "no MP4"),
    ],
    ids=["page", "torn", "noise"],
)
def test_what_is_no_clip_is_named(content, words):
    with pytest.raises(InvalidOutput, match=words):
        accept_head_clip(SPEECH)(Made(content=content, suffix=".mp4"))


def test_a_clip_cut_off_is_refused(tmp_path):
    whole = made(tmp_path).content
    with pytest.raises(InvalidOutput):
        accept_head_clip(SPEECH)(Made(content=whole[: len(whole) // 2], suffix=".mp4"))


def test_footage_is_long_enough_and_says_where_it_is_from(tmp_path):
    assert accept_footage(SEA)(made(tmp_path))["duration_s"] == 1.0
    with pytest.raises(InvalidOutput, match=r"lasts 1\.0 s, asked for 3\.0 s"):
        accept_footage(SEA.model_copy(update={"least_s": 3.0}))(made(tmp_path))
    with pytest.raises(InvalidOutput, match="where it is from"):
        accept_footage(SEA)(made(tmp_path, facts={}))


def test_a_photo_is_large_enough():
    photo = Made(content=a_portrait(), suffix=".jpg", facts=FACTS)
    assert accept_footage(SEA)(photo)["duration_s"] is None
    with pytest.raises(InvalidOutput, match="asked for 720x1280"):
        accept_footage(SEA.model_copy(update={"width_px": 720, "height_px": 1280}))(photo)
