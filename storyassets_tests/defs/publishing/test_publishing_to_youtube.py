"""An episode goes up to the simulated YouTube through Google's own client: one video, whatever goes wrong."""

import hashlib
import random

import pytest

from storyassets.defs.publishing.publishable import read_publishable
from storyassets.defs.publishing.publishing import publish_episode
from storyassets.errors import ProviderUnavailable, QuotaExceeded
from storyassets.model.publication import UploadState
from storyassets.providers.outlets import OutletOutfit
from storyassets.providers.youtube.chunks import CHUNK_STEP
from storyassets.providers.youtube.publisher import YouTubePublisher
from storyassets.providers.youtube.uploading import Patience
from storyassets_tests.fakes.finished import KEY, NOW, a_publishing_workshop, finish_episode
from storyassets_tests.fakes.youtube import Naps

VIDEO = random.Random(1).randbytes(3 * CHUNK_STEP + 5)
WRONG = {
    "nothing": {},
    "the last answer is lost": {"lost_answer": {}},
    "the last answer is lost, and the session ends": {"lost_answer": {"session_gone": True}},
    "the session ends before the video is there": {"session_gone": {"on": "final"}},
    "the quota is spent for the captions": {"quota_exceeded": {"on": "captions"}},
    "the account has uploaded too much": {"upload_limit": {}},
    "an answer is a page": {"not_json": {"on": "POST"}},
}


class SimulatedAccount:
    """Publishers for the simulated YouTube, with the smallest chunks and without waiting."""

    def __init__(self, simulator, tokens_dir):
        self.simulator = simulator
        self.tokens_dir = tokens_dir
        simulator.grant(tokens_dir, "default")

    def publisher(self, outfit):
        granted = OutletOutfit(outfit.channel, self.simulator.keys(), self.tokens_dir)
        patience = Patience(sleep=Naps())
        return YouTubePublisher(granted, chunk_bytes=CHUNK_STEP, patience=patience, clock=self.simulator.now)


@pytest.fixture(scope="module")
def youtube_clock():
    return lambda: NOW


@pytest.fixture
def youtube(youtube):
    """Every call is one that YouTube's own description allows."""
    yield youtube
    assert youtube.problems() == []


@pytest.fixture
def workshop(tmp_path, youtube):
    made = a_publishing_workshop(tmp_path, SimulatedAccount(youtube, tmp_path / "tokens"))
    yield made
    made.close()


def publish_until_done(workshop, youtube):
    """As often as it takes: another day each time."""
    for _ in range(3):
        try:
            return publish_episode(read_publishable(workshop, KEY), workshop, is_backfill=False)
        except (QuotaExceeded, ProviderUnavailable):
            youtube.advance(hours=25)
            workshop.time = youtube.now()
    raise AssertionError("it never went up")


@pytest.mark.parametrize("faults", WRONG.values(), ids=WRONG)
def test_an_episode_is_one_video_with_one_thumbnail_and_one_track(workshop, youtube, faults):
    finish_episode(workshop, video=VIDEO)
    for name, details in faults.items():
        youtube.fault(name, **details)
    told = publish_until_done(workshop, youtube)
    assert youtube.faults_left() == 0
    (video,) = youtube.videos()
    assert (video.video_id, video.sha256) == (told.video_id, hashlib.sha256(VIDEO).hexdigest())
    assert (video.thumbnail_count, len(video.captions)) == (1, 1)
    assert (told.thumbnail_set, told.captions_added, told.processed, told.notes) == (True, True, True, ())
    assert workshop.outlets.publications.find(KEY).state is UploadState.PROCESSED
    seen = len(youtube.seen())
    assert publish_episode(read_publishable(workshop, KEY), workshop, is_backfill=False) == told
    assert {one.method for one in youtube.seen()[seen:]} <= {"GET"}
