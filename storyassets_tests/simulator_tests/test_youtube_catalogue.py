"""The simulated YouTube besides the upload: videos, channels, playlists, thumbnails, captions and their quota."""

import json

import httpx
import pytest

from storyassets_tests.fakes.browsers import a_browser

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
TRACK = {"snippet": {"videoId": "", "language": "en", "name": "English"}}


@pytest.fixture
def web(youtube):
    with log_in(youtube, "default") as client:
        yield client


def log_in(youtube, channel, *scopes):
    token = youtube.tokens(channel, *scopes)["access_token"]
    return a_browser(base_url=youtube.origin, headers={"Authorization": f"Bearer {token}"})


def reason_of(answer):
    return answer.json()["error"]["errors"][0]["reason"]


def set_thumbnail(web, video, picture=PNG, kind="image/png"):
    told = {"videoId": video.video_id, "uploadType": "media"}
    path = "/upload/youtube/v3/thumbnails/set"
    return web.post(path, params=told, content=picture, headers={"Content-Type": kind})


def add_captions(web, video, words=b"1\n00:00:00,000 --> 00:00:01,000\nA fox.\n", **snippet):
    told = {"snippet": {**TRACK["snippet"], "videoId": video.video_id, **snippet}}
    head = b"--x\r\nContent-Type: application/json\r\n\r\n" + json.dumps(told).encode()
    media = b"\r\n--x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n\r\n"
    return web.post(
        "/upload/youtube/v3/captions",
        params={"part": "snippet", "uploadType": "multipart"},
        content=head + media + words + b"\r\n--x--",
        headers={"Content-Type": 'multipart/related; boundary="x"'},
    )


def look(web, video, part="status,processingDetails"):
    return web.get("/youtube/v3/videos", params={"part": part, "id": video.video_id}).json()["items"]


def test_a_video_is_processed_after_so_many_looks(youtube, web):
    video = youtube.put_video("default", polls_left=2)
    states = [look(web, video)[0]["processingDetails"]["processingStatus"] for _ in range(3)]
    assert states == ["processing", "processing", "succeeded"]
    assert look(web, video)[0]["status"]["uploadStatus"] == "processed"


@pytest.mark.parametrize(
    ("failure", "name"),
    [(("failed", "codec"), "failureReason"), (("rejected", "duplicate"), "rejectionReason")],
)
def test_a_video_that_cannot_be_used_says_why(youtube, web, failure, name):
    [told] = look(web, youtube.put_video("default", failure=failure))
    assert (told["status"]["uploadStatus"], told["status"][name]) == failure


def test_a_private_video_of_another_channel_is_not_there(youtube, web):
    video = youtube.put_video("another", status={"privacyStatus": "private"})
    assert look(web, video) == []
    assert reason_of(set_thumbnail(web, video)) == "forbidden"


def test_uploads_are_listed_page_by_page_and_a_new_one_may_be_late(youtube, web):
    videos = [youtube.put_video("default", snippet={"title": f"Tale {n}"}) for n in range(7)]
    youtube.put_video("another")
    late = youtube.put_video("default", lists_left=2)
    [channel] = web.get("/youtube/v3/channels", params={"part": "contentDetails", "mine": "true"}).json()[
        "items"
    ]
    playlist = channel["contentDetails"]["relatedPlaylists"]["uploads"]

    def page(**more):
        told = {"part": "contentDetails,snippet", "playlistId": playlist, "maxResults": 4, **more}
        return web.get("/youtube/v3/playlistItems", params=told).json()

    first = page()
    second = page(pageToken=first["nextPageToken"])
    ids = [item["contentDetails"]["videoId"] for item in first["items"] + second["items"]]
    assert ids == [video.video_id for video in reversed(videos)]
    assert "nextPageToken" not in second
    assert late.video_id not in str(page())
    assert page()["items"][0]["contentDetails"]["videoId"] == late.video_id
    wrong = web.get("/youtube/v3/playlistItems", params={"part": "id", "playlistId": "UUnone"})
    assert (wrong.status_code, reason_of(wrong)) == (404, "playlistNotFound")


def test_an_update_replaces_the_part_that_it_names(youtube, web):
    video = youtube.put_video("default", snippet={"tags": ["old"]})
    body = {
        "id": video.video_id,
        "snippet": {"title": "New", "categoryId": "24"},
        "status": {"license": "youtube"},
    }
    assert web.put("/youtube/v3/videos", params={"part": "snippet"}, json=body).status_code == 200
    assert (video.title, video.tags, video.status["privacyStatus"]) == ("New", [], "public")
    nowhere = web.put("/youtube/v3/videos", params={"part": "snippet"}, json={**body, "id": "none"})
    assert (nowhere.status_code, reason_of(nowhere)) == (404, "videoNotFound")


def test_a_thumbnail_is_set(youtube, web):
    video = youtube.put_video("default")
    assert set_thumbnail(web, video).status_code == 200
    assert video.thumbnail_count == 1


@pytest.mark.parametrize(
    ("picture", "kind", "status", "reason"),
    [
        (b"GIF89a", "image/gif", 400, "invalidImage"),
        (b"not a picture", "image/png", 400, "invalidImage"),
        (b"", "image/png", 400, "mediaBodyRequired"),
        (PNG + bytes(1000), "image/png", 413, "uploadTooLarge"),
    ],
)
def test_a_thumbnail_that_is_none_is_refused(youtube, web, picture, kind, status, reason):
    youtube.behaviour.most_thumbnail_bytes = 1000
    video = youtube.put_video("default")
    answer = set_thumbnail(web, video, picture, kind)
    assert (answer.status_code, reason_of(answer), video.thumbnail_count) == (status, reason, 0)


def test_a_thumbnail_may_have_to_wait_for_the_processing(youtube, web):
    youtube.behaviour.thumbnail_needs_processing = True
    video = youtube.put_video("default", polls_left=1)
    assert reason_of(set_thumbnail(web, video)) == "forbidden"
    look(web, video)
    assert set_thumbnail(web, video).status_code == 200


def test_a_track_is_added_once_by_language_and_name(youtube, web):
    video = youtube.put_video("default")
    assert add_captions(web, video).json()["snippet"]["language"] == "en"
    again = add_captions(web, video)
    assert (again.status_code, reason_of(again)) == (409, "captionExists")
    assert add_captions(web, video, language="de").status_code == 200
    listed = web.get("/youtube/v3/captions", params={"part": "snippet", "videoId": video.video_id}).json()
    assert [one["snippet"]["language"] for one in listed["items"]] == ["en", "de"]
    assert [track.name for track in video.captions] == ["English", "English"]


@pytest.mark.parametrize(
    ("over", "reason"),
    [
        ({"language": ""}, "invalidMetadata"),
        ({"name": "x" * 151}, "nameTooLong"),
        ({"words": b" "}, "contentRequired"),
    ],
)
def test_captions_that_are_none_are_refused(youtube, web, over, reason):
    assert reason_of(add_captions(web, youtube.put_video("default"), **over)) == reason


def test_captions_want_their_own_scope(youtube):
    with log_in(youtube, "default", ["https://www.googleapis.com/auth/youtube.upload"]) as web:
        video = youtube.put_video("default")
        assert reason_of(add_captions(web, video)) == "insufficientPermissions"
        assert set_thumbnail(web, video).status_code == 200


def test_units_are_counted_for_each_project(youtube, web):
    video = youtube.put_video("default")
    youtube.set_quota(units=460)
    assert add_captions(web, video).status_code == 200
    assert set_thumbnail(web, video).status_code == 200
    assert look(web, video)
    assert reason_of(set_thumbnail(web, video)) == "quotaExceeded"
    assert [used for name, used in youtube.quota_used().items() if name.startswith("sim ")] == [451]
    other = youtube.add_project("second")
    token = youtube.tokens("default", client_id=other["youtube_client_id"])["access_token"]
    web.headers["Authorization"] = f"Bearer {token}"
    assert set_thumbnail(web, video).status_code == 200


@pytest.mark.parametrize(
    ("path", "params", "problem"),
    [
        ("videos", {"id": "x"}, "'part' is a required property"),
        ("videos", {"part": "snippet", "id": "x", "idd": "x"}, "idd"),
        (
            "playlistItems",
            {"part": "id", "playlistId": "x", "maxResults": "51"},
            "51 is greater than the maximum",
        ),
        (
            "playlistItems",
            {"part": "id", "playlistId": "x", "maxResults": "many"},
            "'many' is not of type 'integer'",
        ),
        ("search", {"part": "snippet"}, "there is no such method"),
    ],
)
def test_what_the_discovery_document_does_not_know_is_a_problem(youtube, web, path, params, problem):
    assert web.get(f"/youtube/v3/{path}", params=params).status_code in (400, 404)
    assert problem in " ".join(youtube.problems())


def test_an_answer_can_break_off_or_be_no_json(youtube, web):
    video = youtube.put_video("default")
    youtube.fault("lost_answer", on="POST /upload/youtube/v3/captions")
    with pytest.raises(httpx.RemoteProtocolError):
        add_captions(web, video)
    assert len(video.captions) == 1
    youtube.fault("not_json")
    assert (
        web.get("/youtube/v3/videos", params={"part": "id", "id": "x"})
        .headers["content-type"]
        .startswith("text/html")
    )
    youtube.fault("refused", status=409, reason="processingInProgress")
    assert reason_of(set_thumbnail(web, video)) == "processingInProgress"
    assert (youtube.faults_left(), video.thumbnail_count) == (0, 0)


def test_whoever_hangs_is_let_go_by_a_reset(youtube, web):
    youtube.fault("hang")
    with pytest.raises(httpx.ReadTimeout):
        web.get("/youtube/v3/videos", params={"part": "id", "id": "x"}, timeout=0.05)
