"""The publisher with the grant that `storyassets login youtube` has written, as an outlet is opened."""

from dataclasses import replace

import pytest

from storyassets.errors import NotAuthorized
from storyassets.model.channel import Channel
from storyassets.model.publishing import Publishing
from storyassets.providers.outlets import OutletOutfit, open_analyst, open_publisher
from storyassets_tests.fakes.youtube import an_upload, publish

CHANNEL = Channel(name="tides", publishing=Publishing(outlet="youtube"))


@pytest.fixture
def outfit(youtube, tmp_path):
    return OutletOutfit(CHANNEL, youtube.keys(), tmp_path / "tokens")


@pytest.fixture
def publisher(youtube, outfit):
    youtube.grant(outfit.tokens_dir, "tides")
    made = open_publisher(outfit)
    yield made
    made.close()


def test_a_video_goes_up_with_the_channel_s_own_grant(youtube, publisher, tmp_path):
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4"))
    (video,) = youtube.videos()
    assert (video.video_id, video.channel) == (video_id, "tides")


def test_a_token_that_was_renewed_is_kept_for_the_next_process(youtube, outfit, publisher):
    youtube.expire_tokens()
    publisher.video("a")
    asked_for_a_token = sum(seen.path.endswith("/token") for seen in youtube.seen())
    second = open_publisher(outfit)
    second.video("a")
    second.close()
    assert asked_for_a_token == 1
    assert sum(seen.path.endswith("/token") for seen in youtube.seen()) == 1


def test_a_grant_that_was_taken_back_says_so(youtube, publisher):
    youtube.revoke("tides")
    with pytest.raises(NotAuthorized, match="storyassets login youtube"):
        publisher.video("a")


def test_a_channel_that_nobody_has_logged_in_to_can_still_be_described(outfit, tmp_path):
    made = open_publisher(replace(outfit, tokens_dir=tmp_path / "none"))
    assert len(made.describe(an_upload(tmp_path / "video.mp4"), None, None)) == 1
    with pytest.raises(NotAuthorized, match="storyassets login youtube"):
        made.video("a")
    made.close()


def test_numbers_are_asked_for_with_the_same_grant(youtube, outfit, publisher):
    analyst = open_analyst(outfit)
    days = analyst.days(["a"], youtube.now().date(), youtube.now().date())
    analyst.close()
    assert days == {}
