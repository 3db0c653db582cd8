"""The simulated YouTube's resumable uploads, by plain HTTP and by Google's own client."""

import hashlib
import json
import time
from datetime import timedelta

import httpx
import pytest
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaFileUpload, build_http

from storyassets_tests.fakes.browsers import a_browser

BLOCK = 256 * 1024
FILM = bytes(range(256)) * 4096  # 1 MiB
SIZE = len(FILM)
LISTING = {
    "snippet": {
        "title": "The fox",
        "description": "A tale.",
        "tags": ["fox", "marker-1"],
        "categoryId": "24",
    },
    "status": {"privacyStatus": "private", "selfDeclaredMadeForKids": False, "containsSyntheticMedia": True},
}


@pytest.fixture
def web(youtube):
    token = youtube.tokens("default")["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    with a_browser(base_url=youtube.origin, headers=headers) as client:
        yield client


def begin(web, listing=LISTING, size=SIZE, **query):
    headers = {"X-Upload-Content-Type": "video/mp4", "X-Upload-Content-Length": str(size)}
    told = {"uploadType": "resumable", "part": "snippet,status", "alt": "json", **query}
    return web.post("/upload/youtube/v3/videos", params=told, json=listing, headers=headers)


def send(web, session, first, last, total=SIZE, film=FILM):
    told = {"Content-Range": f"bytes {first}-{last - 1}/{total}"}
    return web.put(session, content=film[first:last], headers=told)


def ask(web, session, total=SIZE):
    return web.put(session, headers={"Content-Range": f"bytes */{total}"})


def reason_of(answer):
    return answer.json()["error"]["errors"][0]["reason"]


@pytest.fixture
def new_client(youtube):
    """Makes Google's own, as the adapter does."""
    opened = []

    def make():
        told = youtube.tokens("default")
        keys = youtube.settings()
        credentials = Credentials(
            told["access_token"],
            refresh_token=told["refresh_token"],
            token_uri=keys["google_token_url"],
            client_id=keys["youtube_client_id"],
            client_secret=keys["youtube_client_secret"],
        )
        document = json.loads(get_static_doc("youtube", "v3"))
        document.update(rootUrl=youtube.origin + "/", baseUrl=youtube.origin + "/")
        document.pop("mtlsRootUrl", None)
        http = build_http()
        http.timeout = 5
        opened.append(http)
        return build_from_document(document, http=AuthorizedHttp(credentials, http=http))

    yield make
    for http in opened:
        http.close()


def test_chunks_make_a_video_with_its_listing(youtube, web):
    opened = begin(web, notifySubscribers="false")
    session = opened.headers["Location"]
    assert (opened.status_code, opened.content) == (200, b"")
    none = ask(web, session)
    assert (none.status_code, "Range" in none.headers) == (308, False)
    first = send(web, session, 0, 2 * BLOCK)
    assert (first.status_code, first.headers["Range"]) == (308, f"bytes=0-{2 * BLOCK - 1}")
    assert ask(web, session).headers["Range"] == first.headers["Range"]
    made = send(web, session, 2 * BLOCK, len(FILM))
    [video] = youtube.videos()
    assert (made.status_code, made.json()["id"]) == (200, video.video_id)
    assert (video.sha256, video.size_bytes) == (hashlib.sha256(FILM).hexdigest(), len(FILM))
    assert (video.title, video.tags, video.notify_subscribers) == ("The fox", ["fox", "marker-1"], False)
    assert video.status["privacyStatus"] == "private"
    assert ask(web, session).json()["id"] == video.video_id
    assert youtube.received_bytes == len(FILM)
    assert youtube.problems() == []


def test_google_s_own_client_uploads(youtube, new_client, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(FILM + b"end")
    media = MediaFileUpload(str(path), mimetype="video/mp4", chunksize=2 * BLOCK, resumable=True)
    request = new_client().videos().insert(part="snippet,status", body=LISTING, media_body=media)
    told = None
    while told is None:
        _, told = request.next_chunk()
    assert [video.video_id for video in youtube.videos()] == [told["id"]]
    assert youtube.videos()[0].sha256 == hashlib.sha256(FILM + b"end").hexdigest()
    assert [one.kind for one in youtube.seen()] == ["", "chunk", "chunk", "final"]
    assert youtube.problems() == []


def test_an_error_in_mid_chunk_leaves_what_was_stored_and_another_process_goes_on(
    youtube, new_client, tmp_path
):
    path = tmp_path / "film.mp4"
    path.write_bytes(FILM)
    youtube.fault("unavailable")

    def a_request():
        media = MediaFileUpload(str(path), mimetype="video/mp4", chunksize=2 * BLOCK, resumable=True)
        return new_client().videos().insert(part="snippet,status", body=LISTING, media_body=media)

    youtube.fault("server_error", on="PUT", after_bytes=BLOCK + 5)
    with pytest.raises(HttpError):
        a_request().next_chunk()  # the session itself is refused
    request = a_request()
    with pytest.raises(HttpError) as refused:
        request.next_chunk()
    assert (refused.value.status_code, youtube.received_bytes) == (500, 2 * BLOCK)
    resumed = a_request()
    resumed.resumable_uri, resumed._in_error_state = request.resumable_uri, True
    progress, _ = resumed.next_chunk()
    assert progress.resumable_progress == 3 * BLOCK  # it asked first, and sent the next chunk
    told = None
    while told is None:
        _, told = resumed.next_chunk()
    assert youtube.videos()[0].sha256 == hashlib.sha256(FILM).hexdigest()
    assert youtube.problems() == []


@pytest.mark.parametrize(
    ("first", "last", "total", "status"),
    [
        (0, BLOCK + 1, len(FILM), 400),
        (2 * BLOCK, 3 * BLOCK, len(FILM), 400),
        (0, BLOCK, 2 * len(FILM), 400),
        (0, BLOCK, "*", 308),
    ],
)
def test_a_range_that_does_not_go_on_is_refused(youtube, web, first, last, total, status):
    session = begin(web).headers["Location"]
    assert send(web, session, first, last, total).status_code == status
    assert youtube.videos() == []


def test_what_is_there_already_is_not_stored_twice(youtube, web):
    session = begin(web).headers["Location"]
    send(web, session, 0, 2 * BLOCK)
    assert send(web, session, BLOCK, 3 * BLOCK).headers["Range"] == f"bytes=0-{3 * BLOCK - 1}"
    send(web, session, 3 * BLOCK, len(FILM))
    assert youtube.videos()[0].sha256 == hashlib.sha256(FILM).hexdigest()
    assert youtube.received_bytes == len(FILM) + BLOCK


def test_a_caller_who_goes_away_leaves_whole_blocks(youtube, web):
    session = begin(web).headers["Location"]

    def half():
        yield FILM[: BLOCK + 100]
        raise InterruptedError

    told = {"Content-Range": f"bytes 0-{2 * BLOCK - 1}/{len(FILM)}", "Content-Length": str(2 * BLOCK)}
    with pytest.raises(InterruptedError):
        web.put(session, content=half(), headers=told)
    until_s = time.monotonic() + 5
    while not youtube.seen()[-1].kind and time.monotonic() < until_s:
        pass
    assert ask(web, session).headers["Range"] == f"bytes=0-{BLOCK - 1}"


def test_a_lost_answer_leaves_the_video_and_the_session_tells_of_it(youtube, web):
    session = begin(web).headers["Location"]
    youtube.fault("lost_answer")
    with pytest.raises(httpx.RemoteProtocolError):
        send(web, session, 0, len(FILM))
    [video] = youtube.videos()
    assert ask(web, session).json()["id"] == video.video_id


@pytest.mark.parametrize("there", [True, False])
def test_a_session_can_be_gone_with_and_without_the_video(youtube, web, there):
    session = begin(web).headers["Location"]
    if there:
        youtube.fault("lost_answer", session_gone=True)
        with pytest.raises(httpx.RemoteProtocolError):
            send(web, session, 0, len(FILM))
    else:
        youtube.fault("session_gone")
        assert send(web, session, 0, BLOCK).status_code == 404
    assert (ask(web, session).status_code, len(youtube.videos())) == (404, int(there))


def test_a_session_ends_by_itself_or_when_it_is_taken_back(youtube, web):
    taken_back, old = begin(web).headers["Location"], begin(web).headers["Location"]
    assert web.delete(taken_back).status_code == 499
    assert ask(web, taken_back).status_code == 404
    assert youtube.open_sessions() == 1
    youtube.advance(days=7)
    web.headers.pop("Authorization")  # it would have ended too
    assert ask(web, old).status_code == 404


def test_a_dropped_connection_leaves_what_came_before(youtube, web):
    session = begin(web).headers["Location"]
    youtube.fault("drop", on="PUT", after_bytes=BLOCK)
    with pytest.raises(httpx.TransportError):
        send(web, session, 0, len(FILM))
    assert ask(web, session).headers["Range"] == f"bytes=0-{BLOCK - 1}"


def test_an_expired_token_is_refreshed_by_the_client(youtube, new_client, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(FILM)
    client = new_client()
    youtube.expire_tokens()
    media = MediaFileUpload(str(path), mimetype="video/mp4", chunksize=4 * BLOCK, resumable=True)
    _, told = client.videos().insert(part="snippet,status", body=LISTING, media_body=media).next_chunk()
    assert [video.video_id for video in youtube.videos()] == [told["id"]]
    assert [(one.method, one.status) for one in youtube.seen()] == [
        ("POST", 401),
        ("POST", 200),
        ("POST", 200),
        ("PUT", 200),
    ]


def test_a_token_that_ends_in_the_middle_stores_nothing(youtube, web):
    session = begin(web).headers["Location"]
    youtube.fault("token_expired", on="PUT")
    assert send(web, session, 0, BLOCK).status_code == 401
    assert ask(web, session).status_code == 401
    web.headers.pop("Authorization")
    assert "Range" not in ask(web, session).headers


@pytest.mark.parametrize(
    ("fault", "status", "reason"),
    [
        ("quota_exceeded", 403, "quotaExceeded"),
        ("rate_limit", 403, "rateLimitExceeded"),
        ("forbidden", 403, "forbidden"),
        ("upload_limit", 400, "uploadLimitExceeded"),
        ("signup_required", 401, "youtubeSignupRequired"),
    ],
)
def test_refusals_have_google_s_shape(youtube, web, fault, status, reason):
    youtube.fault(fault)
    answer = begin(web)
    assert (answer.status_code, reason_of(answer)) == (status, reason)
    assert begin(web).status_code == 200


@pytest.mark.parametrize(
    ("snippet", "reason"),
    [
        ({"title": "x" * 101}, "invalidTitle"),
        ({"title": " "}, "invalidTitle"),
        ({"title": "a < b"}, "invalidTitle"),
        ({"description": "é" * 2501}, "invalidDescription"),
        ({"description": "<b>"}, "invalidDescription"),
        ({"tags": ["x" * 250, "y" * 250]}, "invalidTags"),
        ({"tags": ["two words"] * 42}, "invalidTags"),
        ({"categoryId": "99"}, "invalidCategoryId"),
    ],
)
def test_a_listing_over_the_limits_is_refused(youtube, web, snippet, reason):
    answer = begin(web, {**LISTING, "snippet": {**LISTING["snippet"], **snippet}})
    assert (answer.status_code, reason_of(answer)) == (400, reason)
    assert youtube.problems() == []


def test_a_listing_at_the_limits_is_taken(youtube, web):
    at_most = {"title": "x" * 100, "description": "é" * 2500, "tags": ["x" * 248, "y" * 247 + " z"]}
    assert begin(web, {**LISTING, "snippet": {**LISTING["snippet"], **at_most}}).status_code == 200


@pytest.mark.parametrize(
    ("status", "privacy", "has_time"),
    [
        ({}, "public", False),
        ({"privacyStatus": "public", "publishAt": "2999-01-01T00:00:00Z"}, "public", False),
        ({"privacyStatus": "private", "publishAt": "2999-01-01T00:00:00Z"}, "private", True),
        ({"privacyStatus": "private", "publishAt": "2020-01-01T00:00:00+01:00"}, "public", False),
    ],
)
def test_when_a_video_is_seen(youtube, web, status, privacy, has_time):
    session = begin(web, {**LISTING, "status": status}).headers["Location"]
    send(web, session, 0, len(FILM))
    [video] = youtube.videos()
    assert (video.status["privacyStatus"], "publishAt" in video.status) == (privacy, has_time)


def test_a_private_video_turns_public_at_its_time(youtube, web):
    at = (youtube.now() + timedelta(days=1)).isoformat()
    status = {"privacyStatus": "private", "publishAt": at}
    send(web, begin(web, {**LISTING, "status": status}).headers["Location"], 0, len(FILM))
    assert youtube.videos()[0].status["privacyStatus"] == "private"
    youtube.advance(days=1)
    assert youtube.videos()[0].status["privacyStatus"] == "public"


@pytest.mark.parametrize(
    ("listing", "query", "problem"),
    [
        ({"snippet": {"titel": "x"}}, {}, "titel"),
        ({"snippet": {"title": 5}}, {}, "5 is not of type 'string'"),
        (LISTING, {"part": "snippet,statistik"}, "statistik"),
        (LISTING, {"notify": "no"}, "notify"),
        (LISTING, {"notifySubscribers": "perhaps"}, "perhaps"),
    ],
)
def test_what_the_discovery_document_does_not_know_is_a_problem(youtube, web, listing, query, problem):
    assert begin(web, listing, **query).status_code == 400
    assert problem in " ".join(youtube.problems())


def test_uploads_have_a_bucket_of_their_own_that_fills_at_midnight_in_the_pacific(web, youtube):
    youtube.set_quota(uploads=2)
    assert [begin(web).status_code for _ in range(3)] == [200, 200, 403]
    assert reason_of(begin(web)) == "quotaExceeded"
    youtube.advance(days=1)
    web.headers["Authorization"] = f"Bearer {youtube.tokens('default')['access_token']}"
    assert begin(web).status_code == 200
    assert sorted(youtube.quota_used().values()) == [1, 2]


def test_a_token_without_the_scope_may_not_upload(youtube):
    told = youtube.tokens("default", ["https://www.googleapis.com/auth/youtube.readonly"])
    headers = {"Authorization": f"Bearer {told['access_token']}"}
    with a_browser(base_url=youtube.origin, headers=headers) as web:
        assert reason_of(begin(web)) == "insufficientPermissions"


@pytest.mark.parametrize(
    ("fault", "failure"),
    [("processing_failed", ("failed", "codec")), ("rejected", ("rejected", "length"))],
)
def test_an_upload_may_turn_out_to_be_of_no_use(youtube, web, fault, failure):
    youtube.fault(fault, reason=failure[1])
    send(web, begin(web).headers["Location"], 0, len(FILM))
    [video] = youtube.videos()
    assert (video.upload_status, video.failure) == ("uploaded", failure)
    seen = [
        web.get("/youtube/v3/videos", params={"part": "status", "id": video.video_id}).json()["items"][0][
            "status"
        ]
        for _ in range(2)
    ]
    assert [one["uploadStatus"] for one in seen] == ["uploaded", failure[0]]


def test_an_unknown_fault_is_told(youtube):
    with pytest.raises(ValueError, match="no fault 'earthquake'"):
        youtube.fault("earthquake")
