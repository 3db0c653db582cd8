"""What YouTube's refusals, and answers that are none, are to us: never a vendor's exception, never a secret."""

import gzip
import json
import socket
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from google.oauth2.credentials import Credentials

from storyassets.errors import (
    InvalidOutput,
    NotAuthorized,
    ProviderRefused,
    ProviderUnavailable,
    QuotaExceeded,
    StoryAssetsError,
)
from storyassets.providers.youtube import service
from storyassets.providers.youtube.failures import error_of_answer, next_midnight
from storyassets.providers.youtube.publisher import YouTubePublisher
from storyassets.providers.youtube.uploading import Patience
from storyassets_tests.fakes.loopback import Reply, as_json, loopback
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.youtube import Naps, a_grant, a_publisher, an_outfit, an_upload, utc

NOW = utc("2026-11-21 12:00")
SESSION = "/upload/youtube/v3/videos"
TOKEN = "ya29.a-token-of-an-account"  # noqa: S105 nobody's


@pytest.fixture(scope="module")
def youtube_clock():
    return lambda: NOW


@pytest.fixture
def youtube(simulated_youtube):
    """Its answers are none that YouTube would give: what they provoke is no problem of ours."""
    simulated_youtube.reset()
    yield simulated_youtube
    assert simulated_youtube.failures() == []


def answered(status, reply, in_session=False):
    class Response(dict):
        pass

    response = Response()
    response.status = status
    content = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
    return error_of_answer(response, content, NOW, in_session=in_session)


def refusal(reason, message="No.", **more):
    return {"error": {"code": 400, "message": message, "errors": [{"reason": reason}], **more}}


@pytest.mark.parametrize(
    ("now", "turns"),
    [
        ("2026-11-21 12:00", "2026-11-22 08:00"),
        ("2026-11-21 07:59", "2026-11-21 08:00"),
        ("2026-11-21 08:00", "2026-11-22 08:00"),
        ("2026-07-01 12:00", "2026-07-02 07:00"),
        ("2026-10-31 12:00", "2026-11-01 07:00"),
        ("2026-11-01 12:00", "2026-11-02 08:00"),
        ("2027-03-14 08:30", "2027-03-15 07:00"),
    ],
)
def test_the_quota_s_day_turns_at_midnight_of_the_pacific(now, turns):
    assert next_midnight(utc(now)) == utc(turns)


def test_a_spent_quota_says_until_when(youtube, tmp_path):
    youtube.fault("quota_exceeded", on="POST")
    with a_publisher(youtube) as publisher, pytest.raises(QuotaExceeded) as raised:
        publisher.begin(an_upload(tmp_path / "video.mp4"))
    assert raised.value.until == utc("2026-11-22 08:00")
    assert "2026-11-22 08:00 UTC" in str(raised.value)


def test_the_simulated_quota_itself_ends(youtube):
    youtube.set_quota(units=2)
    with a_publisher(youtube) as publisher:
        publisher.video("a")
        publisher.video("b")
        with pytest.raises(QuotaExceeded):
            publisher.video("c")


def test_an_account_that_has_uploaded_too_much_waits_a_day(youtube, tmp_path):
    youtube.fault("upload_limit")
    with a_publisher(youtube) as publisher, pytest.raises(QuotaExceeded) as raised:
        publisher.begin(an_upload(tmp_path / "video.mp4"))
    assert raised.value.until == NOW + timedelta(hours=24)


def test_too_fast_is_to_be_asked_again(youtube):
    youtube.fault("rate_limit")
    with a_publisher(youtube) as publisher, pytest.raises(ProviderUnavailable, match="too many requests"):
        publisher.video("a")


def test_a_grant_that_was_taken_back_asks_to_log_in(youtube):
    grant = a_grant(youtube)
    youtube.revoke("tides")
    with a_publisher(youtube, grant) as publisher, pytest.raises(NotAuthorized) as raised:
        publisher.video("a")
    assert "storyassets login youtube" in str(raised.value)
    assert grant.refresh_token not in str(raised.value)


def test_a_token_that_has_ended_is_renewed(youtube):
    grant = a_grant(youtube)
    before = grant.token
    youtube.expire_tokens()
    with a_publisher(youtube, grant) as publisher:
        assert publisher.video("a") is None
    assert grant.token != before


def test_a_grant_without_the_scope_asks_to_log_in(youtube):
    reading = a_grant(youtube, scopes=["https://www.googleapis.com/auth/youtube.upload"])
    with a_publisher(youtube, reading) as publisher, pytest.raises(NotAuthorized, match="scopes"):
        publisher.video("a")


def test_an_account_without_a_channel_is_told_so(youtube, tmp_path):
    youtube.fault("signup_required", times=5)
    with a_publisher(youtube) as publisher, pytest.raises(NotAuthorized, match="has no channel"):
        publisher.begin(an_upload(tmp_path / "video.mp4"))


def test_a_grant_that_cannot_be_loaded_is_told_as_it_is(youtube):
    def nobody(_):
        raise NotAuthorized("nobody has logged in", thing="youtube", fix="Run: storyassets login youtube")

    with (
        a_publisher(youtube, load=nobody) as publisher,
        pytest.raises(NotAuthorized, match="nobody has logged"),
    ):
        publisher.video("a")


@pytest.mark.parametrize(
    ("status", "reply", "kind", "words"),
    [
        (500, b"<html>Error</html>", ProviderUnavailable, "it answered 500"),
        (503, refusal("backendError", "Later."), ProviderUnavailable, "503: Later"),
        (429, {}, ProviderUnavailable, "429"),
        (408, b"", ProviderUnavailable, "408"),
        (302, b"", ProviderUnavailable, "302"),
        (403, refusal("userRateLimitExceeded"), ProviderUnavailable, "403"),
        (403, refusal("quotaExceeded"), QuotaExceeded, "quota of the day"),
        (403, refusal("quotaExceeded", details=[{"reason": "RATE_LIMIT_EXCEEDED"}]), QuotaExceeded, "quota"),
        (403, {"error": {"details": [{"reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}, NotAuthorized, "403"),
        (403, refusal("forbidden", "Not yours."), ProviderRefused, "403: Not yours"),
        (400, refusal("invalidDescription", ""), ProviderRefused, "400: invalidDescription"),
        (401, refusal("authError"), NotAuthorized, "storyassets login youtube"),
        (400, {"error": "invalid"}, ProviderRefused, "no reason was given"),
        (400, {"error": {"message": {"deep": 1}, "errors": "none", "details": [1, None]}}, ProviderRefused, "no reason"),
        (400, [1, 2], ProviderRefused, "no reason was given"),
        (404, b"\xff\xfe", ProviderRefused, "404"),
    ],
)  # fmt: skip
def test_each_refusal_is_one_of_our_errors(status, reply, kind, words):
    error = answered(status, reply)
    assert type(error) is kind
    assert words in str(error)
    assert "\n" not in str(error)


def test_a_refusal_repeats_no_address_s_query_and_no_token():
    told = f"See https://youtube.googleapis.com/upload?upload_id=SECRET, Bearer {TOKEN}"
    line = str(answered(400, refusal("badRequest", told)))
    assert "SECRET" not in line
    assert TOKEN not in line


@pytest.fixture(scope="module")
def server():
    with loopback() as made:
        yield made


@pytest.fixture
def site(server):
    server.replies.clear()
    server.seen.clear()
    return server


@pytest.fixture
def publisher(site):
    keys = no_keys(youtube_base_url=site.url)
    naps = Naps()
    made = YouTubePublisher(
        an_outfit(keys),
        patience=Patience(sleep=naps),
        clock=lambda: NOW,
        load=lambda _: Credentials(token=TOKEN),
    )
    made.naps = naps
    yield made
    made.close()


ODD = [
    b"<html>Welcome to our hotel</html>",
    b"",
    b"[]",
    b"null",
    b'"text"',
    b'{"items": {}}',
    b'{"items": [1]}',
    b'{"items": [{"id": 7}]}',
    b'{"items": [{"id": "../../etc"}]}',
    b'{"items": [{"id": "a\\" onload="}]}',
    b"\xff\xfe\x00",
    b'{"items": [' + b'{"id": "a"},' * 60 + b'{"id": "a"}]}',
    b'{"items": ' + b"[" * 100_000,
]


@pytest.mark.parametrize("body", ODD)
def test_an_answer_of_another_shape_is_useless(site, publisher, body):
    site.replies["*"] = Reply(body)
    with pytest.raises(InvalidOutput) as raised:
        publisher.video("a")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("body", [b'{"items": []}', b"{}", b'{"items": [{"id": "another"}]}'])
def test_an_answer_without_the_video_is_none(site, publisher, body):
    site.replies["*"] = Reply(body)
    assert publisher.video("a") is None


def test_a_video_of_which_all_is_odd_is_told_as_far_as_it_is(site, publisher):
    odd = {"id": "a", "status": [], "snippet": {"title": 1}, "processingDetails": "x"}
    site.replies["*"] = as_json({"items": [odd]})
    video = publisher.video("a")
    assert (video.is_processed, video.failure, video.privacy, video.publish_at, video.title) == (
        False, "", "", None, "",
    )  # fmt: skip


@pytest.mark.parametrize(
    "location", [None, "https://thief.example/upload", "/relative", "http://127.0.0.1:1/x"]
)
def test_a_session_that_lies_elsewhere_is_none(site, publisher, tmp_path, location):
    site.replies["*"] = Reply(headers={"Location": location} if location else {})
    with pytest.raises(InvalidOutput, match="without a useful address"):
        publisher.begin(an_upload(tmp_path / "video.mp4"))


@pytest.mark.parametrize(
    "told", ["bytes=5-9", "0-9", "bytes=0-", "bytes=0-99999999999", "bytes=0--1", "nothing"]
)
def test_a_session_that_counts_oddly_is_not_believed(site, publisher, told):
    site.replies["*"] = Reply(b"", 308, {"Range": told})
    with pytest.raises(InvalidOutput, match="how much has arrived"):
        publisher.look_up(site.url + SESSION, 1000)


@pytest.mark.parametrize("told", [{}, {"Range": "bytes=0-9"}, {"Range": "bytes=0-786431"}, {"Range": "odd"}])
def test_a_session_that_takes_nothing_is_given_up(site, publisher, tmp_path, told):
    upload = an_upload(tmp_path / "video.mp4")
    site.replies["*"] = Reply(b"", 308, told)
    with pytest.raises((ProviderUnavailable, InvalidOutput)):
        for sent in publisher.send(site.url + SESSION, upload, 0):
            assert sent.received_bytes <= upload.size_bytes
    assert publisher.naps.slept_s == [1.0, 2.0, 4.0, 8.0]


def test_a_session_leads_nowhere_else(site, publisher, tmp_path):
    elsewhere = "http://127.0.0.1:1/thief"
    site.replies["*"] = Reply(b"", 308, {"Range": "bytes=0-9", "Location": elsewhere})
    with pytest.raises(ProviderUnavailable, match="took nothing"):
        list(publisher.send(site.url + SESSION, an_upload(tmp_path / "video.mp4"), 0))
    assert {path for path, _ in site.seen} == {SESSION}


@pytest.mark.parametrize(
    "body", [b"<html></html>", b"[]", b'{"id": 5}', b'{"id": "a/b"}', b'{"id": ""}', b""]
)
def test_an_upload_that_ends_without_an_id_has_not_ended(site, publisher, tmp_path, body):
    site.replies["*"] = Reply(body)
    with pytest.raises(InvalidOutput):
        list(publisher.send(site.url + SESSION, an_upload(tmp_path / "video.mp4"), 0))
    assert len(publisher.naps.slept_s) == 4


def test_a_wait_that_is_asked_for_is_kept(site, publisher, tmp_path):
    site.replies["*"] = Reply(b"", 503, {"Retry-After": "7"})
    with pytest.raises(ProviderUnavailable):
        list(publisher.send(site.url + SESSION, an_upload(tmp_path / "video.mp4"), 0))
    assert publisher.naps.slept_s == [7.0, 7.0, 7.0, 8.0]


def test_a_wait_that_is_too_long_is_left_to_whoever_calls(site, publisher, tmp_path):
    site.replies["*"] = Reply(b"", 503, {"Retry-After": "3600"})
    with pytest.raises(ProviderUnavailable) as raised:
        list(publisher.send(site.url + SESSION, an_upload(tmp_path / "video.mp4"), 0))
    assert raised.value.retry_after_s == 3600
    assert publisher.naps.slept_s == []


def test_no_redirect_is_followed_with_the_grant(site, publisher):
    site.replies["*"] = Reply(b"", 302, {"Location": site.url + "/thief"})
    with pytest.raises(ProviderUnavailable, match="302"):
        publisher.video("a")
    assert "/thief" not in {path for path, _ in site.seen}


def test_an_answer_without_end_is_not_read_to_its_end(site, publisher):
    site.replies["*"] = Reply(b" " * (service.MOST_ANSWER_BYTES + 1))
    with pytest.raises(ProviderUnavailable, match="AnswerTooLarge"):
        publisher.video("a")


def test_an_answer_that_unpacks_without_end_is_not_unpacked(site, publisher):
    packed = gzip.compress(b" " * (service.MOST_UNPACKED_BYTES + 1), 1, mtime=0)
    site.replies["*"] = Reply(packed, headers={"Content-Encoding": "gzip"})
    with pytest.raises(InvalidOutput, match="does not end"):
        publisher.video("a")


def test_an_answer_that_breaks_off_did_not_come(site, publisher):
    site.replies["*"] = Reply(b'{"items": []}', headers={"Content-Length": "100"})
    with pytest.raises(ProviderUnavailable, match="IncompleteRead"):
        publisher.video("a")


def test_a_service_that_does_not_speak_tls_gets_no_grant(site):
    url = site.url.replace("http:", "https:")
    made = YouTubePublisher(an_outfit(no_keys(youtube_base_url=url)), load=lambda _: Credentials(token=TOKEN))
    with pytest.raises(ProviderUnavailable, match="SSLError"):
        made.video("a")
    made.close()
    assert site.seen == []


def test_a_service_that_is_not_there_is_to_be_asked_again():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        made = YouTubePublisher(
            an_outfit(no_keys(youtube_base_url=url)), load=lambda _: Credentials(token=TOKEN)
        )
        with pytest.raises(ProviderUnavailable, match="ConnectionRefusedError"):
            made.video("a")
        made.close()


def test_a_list_of_uploads_that_goes_in_a_circle_is_no_answer(site, publisher):
    channel = {"contentDetails": {"relatedPlaylists": {"uploads": "UU1"}}}
    item = {"snippet": {"publishedAt": "2026-11-21T11:59:00Z"}, "contentDetails": {"videoId": "a"}}
    site.replies["/youtube/v3/channels"] = as_json({"items": [channel]})
    site.replies["/youtube/v3/playlistItems"] = as_json({"items": [item], "nextPageToken": "again"})
    site.replies["/youtube/v3/videos"] = as_json({"items": [{"id": "a", "snippet": {"tags": "marker"}}]})
    with pytest.raises(InvalidOutput, match="in a circle"):
        publisher.find("marker", NOW)


def test_an_account_without_a_channel_has_nothing_to_look_through(site, publisher):
    site.replies["*"] = as_json({"items": []})
    with pytest.raises(ProviderRefused, match="has no channel"):
        publisher.find("marker", NOW)


def test_a_request_whose_answer_is_lost_is_not_sent_again_by_itself(youtube, tmp_path):
    youtube.fault("lost_answer", on="POST")
    with a_publisher(youtube) as publisher, pytest.raises(ProviderUnavailable, match="ConnectionResetError"):
        publisher.begin(an_upload(tmp_path / "video.mp4"))
    assert len(youtube.seen()) == 1
    assert youtube.open_sessions() == 1


@pytest.mark.parametrize(("idle_s", "connections"), [(1.0, 1), (service.IDLE_S + 1, 2)])
def test_a_connection_that_was_idle_for_long_is_not_trusted(idle_s, connections):
    ports, times_s = set(), iter([0.0, 0.0, 0.0, idle_s, idle_s])

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            ports.add(self.client_address)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        door = service.Door(lambda: Credentials(token=TOKEN), seconds=lambda: next(times_s))
        for _ in range(2):
            door.request(f"http://127.0.0.1:{listening.server_port}/")
        door.close()
        listening.shutdown()
        thread.join()
    assert len(ports) == connections


def test_nobody_is_warned_of_what_an_error_tells(youtube, caplog):
    youtube.fault("quota_exceeded")
    with a_publisher(youtube) as publisher, pytest.raises(QuotaExceeded):
        publisher.video("a")
    assert caplog.records == []


def test_a_token_endpoint_without_end_is_not_read_to_its_end(site):
    site.replies["/token"] = Reply(b" " * (service.MOST_ANSWER_BYTES + 1))
    named = ("refresh_token", "client_id", "client_secret")
    grant = Credentials(token=None, token_uri=site.url + "/token", **dict.fromkeys(named, "made-up"))
    made = YouTubePublisher(an_outfit(no_keys(youtube_base_url=site.url)), load=lambda _: grant)
    with pytest.raises(ProviderUnavailable, match="AnswerTooLarge"):
        made.video("a")
    made.close()


def test_whatever_the_status_the_error_is_ours(site, publisher):
    for status in (
        300,
        301,
        307,
        400,
        401,
        403,
        404,
        405,
        409,
        410,
        412,
        413,
        416,
        418,
        422,
        429,
        451,
        499,
        500,
        502,
        504,
        599,
    ):
        site.replies["*"] = Reply(b"{", status)
        with pytest.raises(StoryAssetsError):
            publisher.look_up(site.url + SESSION, 1000)
