"""The publisher: what YouTube is told of a video, and what it tells."""

import hashlib
import json
from datetime import timedelta

import pytest

from storyassets.errors import NotPublished, ProviderRefused, ProviderUnavailable
from storyassets.model.publishing import Privacy
from storyassets.providers.protocols import OutletCall, QuotaPrice
from storyassets.providers.youtube.bodies import PRICES
from storyassets_tests.fakes.youtube import MARKER, a_publisher, an_upload, publish, utc

JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 10
NOW = utc("2026-11-21 12:00")
TOMORROW = NOW + timedelta(days=1)


@pytest.fixture(scope="module")
def youtube_clock():
    return lambda: NOW


@pytest.fixture
def publisher(youtube):
    with a_publisher(youtube) as made:
        yield made


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "thumbnail.jpg"
    path.write_bytes(JPEG)
    return path


@pytest.fixture
def captions(tmp_path):
    path = tmp_path / "captions.srt"
    path.write_text("1\n00:00:00,000 --> 00:00:01,000\nThe sea was calm, ünd ☀.\n")
    return path


def opened(youtube):
    return next(seen for seen in youtube.seen() if seen.path.startswith("/upload/youtube/v3/videos"))


def test_a_session_is_opened_without_a_byte_of_the_video(youtube, publisher, tmp_path):
    upload = an_upload(tmp_path / "video.mp4")
    session = publisher.begin(upload)
    assert session.startswith(youtube.origin)
    assert youtube.received_bytes == 0
    assert [seen.method for seen in youtube.seen()] == ["POST"]
    assert opened(youtube).headers["x-upload-content-length"] == str(upload.size_bytes)
    assert opened(youtube).headers["x-upload-content-type"] == "video/mp4"


def test_all_of_the_listing_is_sent_with_the_marker_as_the_last_tag(youtube, publisher, tmp_path):
    publisher.begin(an_upload(tmp_path / "video.mp4"))
    assert opened(youtube).body["snippet"] == {
        "title": "The tide",
        "description": "A story.",
        "tags": ["sea", "two words", MARKER],
        "categoryId": "24",
        "defaultLanguage": "en",
        "defaultAudioLanguage": "en",
    }


def test_what_youtube_would_guess_is_always_told(youtube, publisher, tmp_path):
    upload = an_upload(tmp_path / "video.mp4", made_for_kids=True, synthetic_media=False)
    publisher.begin(upload)
    assert opened(youtube).body["status"] == {
        "privacyStatus": "public",
        "selfDeclaredMadeForKids": True,
        "containsSyntheticMedia": False,
        "embeddable": True,
        "license": "youtube",
    }
    assert opened(youtube).query["notifySubscribers"] == ["false"]


def test_before_its_slot_a_video_is_private(youtube, publisher, tmp_path):
    upload = an_upload(tmp_path / "video.mp4", publish_at=TOMORROW, notify_subscribers=True)
    publisher.begin(upload)
    status = opened(youtube).body["status"]
    assert (status["privacyStatus"], status["publishAt"]) == ("private", "2026-11-22T12:00:00Z")
    assert opened(youtube).query["notifySubscribers"] == ["true"]


@pytest.mark.parametrize(
    ("privacy", "publish_at"),
    [(Privacy.PUBLIC, NOW), (Privacy.PUBLIC, NOW - timedelta(days=1)), (Privacy.UNLISTED, TOMORROW), (Privacy.PRIVATE, TOMORROW)],
)  # fmt: skip
def test_a_time_is_not_told_where_it_would_do_something_else(
    youtube, publisher, tmp_path, privacy, publish_at
):
    publisher.begin(an_upload(tmp_path / "video.mp4", privacy=privacy, publish_at=publish_at))
    status = opened(youtube).body["status"]
    assert status["privacyStatus"] == privacy.value
    assert "publishAt" not in status


def test_a_video_arrives_as_it_is(youtube, publisher, tmp_path):
    upload = an_upload(tmp_path / "video.mp4", 700_001)
    video_id = publish(publisher, upload)
    (video,) = youtube.videos()
    assert video.video_id == video_id
    assert video.sha256 == hashlib.sha256(upload.path.read_bytes()).hexdigest()
    assert youtube.received_bytes == upload.size_bytes


def test_a_video_is_told_as_it_stands(youtube, publisher, tmp_path):
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4", publish_at=TOMORROW))
    first, second = publisher.video(video_id), publisher.video(video_id)
    assert (first.is_processed, second.is_processed) == (False, True)
    assert second.failure == ""
    assert second.url == f"https://www.youtube.com/watch?v={video_id}"
    assert (second.privacy, second.publish_at, second.title) == ("private", TOMORROW, "The tide")


def test_a_video_that_nobody_knows_is_none(publisher):
    assert publisher.video("nobody-knows") is None


@pytest.mark.parametrize(
    ("fault", "reason", "told"),
    [
        ("processing_failed", "codec", "could not use the video: its codec"),
        ("rejected", "duplicate", "rejected the video: it is the same"),
    ],
)
def test_a_video_that_is_of_no_use_says_why(youtube, publisher, tmp_path, fault, reason, told):
    youtube.fault(fault, reason=reason)
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4"))
    publisher.video(video_id)
    video = publisher.video(video_id)
    assert told in video.failure


def test_a_thumbnail_is_set(youtube, publisher, tmp_path, picture):
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4"))
    publisher.set_thumbnail(video_id, picture)
    assert youtube.videos()[0].thumbnails == [hashlib.sha256(JPEG).hexdigest()]


def test_a_thumbnail_waits_for_the_video_to_be_processed(youtube, publisher, tmp_path, picture):
    youtube.behave(thumbnail_needs_processing=True, polls_until_processed=2)
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4"))
    with pytest.raises(ProviderUnavailable, match="once it has processed"):
        publisher.set_thumbnail(video_id, picture)
    publisher.video(video_id)
    publisher.set_thumbnail(video_id, picture)
    assert youtube.videos()[0].thumbnail_count == 1


def test_a_thumbnail_that_is_refused_for_itself_is_refused(youtube, publisher, tmp_path, picture):
    youtube.behave(polls_until_processed=0)
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4"))
    youtube.fault("forbidden", on="thumbnails/set")
    with pytest.raises(ProviderRefused, match="403: Forbidden"):
        publisher.set_thumbnail(video_id, picture)


@pytest.mark.parametrize("content", [b"", b"GIF89a and more", None])
def test_a_thumbnail_that_is_no_picture_is_not_sent(youtube, publisher, tmp_path, content):
    path = tmp_path / "thumbnail.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NotPublished, match="the thumbnail: it"):
        publisher.set_thumbnail("some-video", path)
    assert youtube.seen() == []


def test_captions_are_added_once(youtube, publisher, tmp_path, captions):
    video_id = publish(publisher, an_upload(tmp_path / "video.mp4"))
    for _ in range(2):
        publisher.add_captions(video_id, captions, "en", "English")
    (track,) = youtube.videos()[0].captions
    assert (track.language, track.name, track.is_draft) == ("en", "English", False)
    assert track.sha256 == hashlib.sha256(captions.read_bytes()).hexdigest()


def test_captions_of_another_kind_are_not_sent(youtube, publisher, tmp_path):
    path = tmp_path / "captions.txt"
    path.write_text("The sea was calm.")
    with pytest.raises(NotPublished, match=r"no \.srt and no \.vtt"):
        publisher.add_captions("some-video", path, "en", "")
    assert youtube.seen() == []


def test_an_upload_is_found_by_its_marker_among_many(youtube, publisher):
    for number in range(120):
        youtube.put_video(
            "tides", snippet={"tags": [MARKER if number == 3 else f"other-{number}"]}, uploaded_at=NOW
        )
    wanted = youtube.videos()[3].video_id
    assert publisher.find(MARKER, NOW) == wanted
    assert len([seen for seen in youtube.seen() if seen.path.endswith("/playlistItems")]) == 3


def test_nothing_older_is_looked_through(youtube, publisher):
    for number in range(120):
        youtube.put_video("tides", snippet={"tags": [MARKER]}, uploaded_at=NOW - timedelta(days=121 - number))
    assert publisher.find(MARKER, NOW - timedelta(hours=1)) is None
    assert [seen.path.rpartition("/")[2] for seen in youtube.seen()] == ["channels", "playlistItems"]


def test_a_longer_tag_is_not_the_marker(youtube, publisher):
    youtube.put_video("tides", snippet={"tags": [f"{MARKER}0", MARKER[:-1]]})
    assert publisher.find(MARKER, NOW) is None


def test_somebody_else_s_upload_is_not_found(youtube, publisher):
    youtube.put_video("another-channel", snippet={"tags": [MARKER]})
    assert publisher.find(MARKER, NOW) is None


def test_a_channel_without_uploads_has_none(publisher, youtube):
    youtube.fault("refused", status=404, reason="playlistNotFound", on="playlistItems")
    assert publisher.find(MARKER, NOW) is None


def test_a_dry_run_tells_every_request_and_sends_none(youtube, tmp_path, picture, captions):
    def nobody(_):
        raise AssertionError("no grant is needed")

    upload = an_upload(tmp_path / "video.mp4", publish_at=TOMORROW)
    with a_publisher(youtube, load=nobody) as publisher:
        insert, thumbnail, track = publisher.describe(upload, picture, captions)
    assert youtube.seen() == []
    assert insert.method == "POST"
    assert insert.url.startswith(f"{youtube.origin}/upload/youtube/v3/videos?")
    assert "notifySubscribers=false" in insert.url
    assert json.loads(insert.body)["status"]["publishAt"] == "2026-11-22T12:00:00Z"
    assert insert.quota == QuotaPrice("uploads", 1)
    assert thumbnail.url.startswith(f"{youtube.origin}/upload/youtube/v3/thumbnails/set?")
    assert json.loads(thumbnail.body) == {"file": "thumbnail.jpg", "bytes": len(JPEG)}
    assert json.loads(track.body)["snippet"]["language"] == "en"
    assert (thumbnail.quota.units, track.quota.units) == (50, 400)


def test_a_dry_run_names_only_what_would_be_sent(publisher, tmp_path):
    assert len(publisher.describe(an_upload(tmp_path / "video.mp4"), None, None)) == 1


@pytest.mark.parametrize("call", list(OutletCall))
def test_every_call_has_its_price(publisher, call):
    assert publisher.price(call) == PRICES[call]
    assert publisher.price(call).bucket == ("uploads" if call is OutletCall.UPLOAD else "units")
