"""Sending a video: a chunk at a time, resumed by another process, and whatever is lost on the way is asked for."""

import hashlib
import os
import random

import pytest

from storyassets.errors import (
    InvalidOutput,
    NotPublished,
    ProviderRefused,
    ProviderUnavailable,
    SessionLost,
)
from storyassets.providers.protocols import Sent
from storyassets.providers.youtube import uploading
from storyassets.providers.youtube.chunks import CHUNK_STEP, PIECE_BYTES, Chunk, ChunkSentTwice
from storyassets_tests.fakes.youtube import MARKER, Naps, a_grant, a_publisher, an_upload

SIZE = 4 * CHUNK_STEP + 1000


@pytest.fixture
def upload(tmp_path):
    return an_upload(tmp_path / "video.mp4", SIZE)


def is_whole(youtube, upload):
    (video,) = youtube.videos()
    return video.sha256 == hashlib.sha256(upload.path.read_bytes()).hexdigest()


def kinds(youtube):
    return [seen.kind for seen in youtube.seen() if seen.kind]


def test_each_step_sends_a_chunk_and_the_last_has_the_id(youtube, upload):
    with a_publisher(youtube) as publisher:
        sent = list(publisher.send(publisher.begin(upload), upload, 0))
    assert [one.received_bytes for one in sent] == [*range(CHUNK_STEP, SIZE, CHUNK_STEP), SIZE]
    assert [bool(one.video_id) for one in sent] == [False] * 4 + [True]
    assert is_whole(youtube, upload)


def test_a_chunk_that_is_no_multiple_is_made_one(youtube, upload):
    with a_publisher(youtube, chunk_bytes=2 * CHUNK_STEP + 5) as publisher:
        first = next(iter(publisher.send(publisher.begin(upload), upload, 0)))
    assert first.received_bytes == 2 * CHUNK_STEP


def test_another_process_goes_on_where_the_first_ended(youtube, upload):
    with a_publisher(youtube) as first:
        session = first.begin(upload)
        sending = first.send(session, upload, 0)
        next(sending)
        next(sending)
        sending.close()
    assert youtube.open_sessions() == 1
    with a_publisher(youtube) as second:
        arrived = second.look_up(session, SIZE)
        assert arrived == Sent(2 * CHUNK_STEP)
        *_, last = second.send(session, upload, arrived.received_bytes)
        assert second.look_up(session, SIZE) == last
    assert is_whole(youtube, upload)
    assert youtube.received_bytes == SIZE


def test_closing_stops_between_chunks(youtube, upload):
    with a_publisher(youtube) as publisher:
        sending = publisher.send(publisher.begin(upload), upload, 0)
        next(sending)
        sending.close()
        assert list(sending) == []
    assert youtube.received_bytes == CHUNK_STEP
    assert youtube.videos() == []


def test_nothing_is_sent_again_of_what_has_arrived_whole(youtube, upload):
    with a_publisher(youtube) as publisher:
        session = publisher.begin(upload)
        *_, last = publisher.send(session, upload, 0)
        assert list(publisher.send(session, upload, SIZE)) == [last]
    assert youtube.received_bytes == SIZE


def test_a_token_that_ends_between_chunks_is_renewed_without_a_lost_byte(youtube, upload):
    grant = a_grant(youtube)
    with a_publisher(youtube, grant) as publisher:
        before = grant.token
        sending = publisher.send(publisher.begin(upload), upload, 0)
        next(sending)
        youtube.expire_tokens()
        *_, last = sending
    assert grant.token != before
    assert last.video_id
    assert is_whole(youtube, upload)
    assert youtube.received_bytes <= SIZE + CHUNK_STEP


@pytest.mark.parametrize("kept", [0, CHUNK_STEP])
@pytest.mark.parametrize("fault", ["server_error", "unavailable", "drop", "not_json"])
def test_a_chunk_that_fails_is_asked_for_and_gone_on_from(youtube, upload, fault, kept):
    naps = Naps()
    with a_publisher(youtube, naps=naps) as publisher:
        sending = publisher.send(publisher.begin(upload), upload, 0)
        next(sending)
        youtube.fault(fault, on="chunk", after_bytes=kept)
        *_, last = sending
    assert last.video_id
    assert is_whole(youtube, upload)
    assert len(naps.slept_s) == 1
    assert kinds(youtube).count("query") == 1
    assert youtube.received_bytes <= SIZE + CHUNK_STEP


def test_an_answer_lost_after_the_last_byte_is_asked_for(youtube, upload):
    youtube.fault("lost_answer")
    with a_publisher(youtube) as publisher:
        *_, last = publisher.send(publisher.begin(upload), upload, 0)
    assert last.video_id == youtube.videos()[0].video_id
    assert youtube.received_bytes == SIZE
    assert kinds(youtube)[-1] == "query"


def test_an_answer_that_never_comes_is_given_up_and_asked_for(youtube, upload):
    youtube.fault("hang", on="final", after_bytes=SIZE)
    with a_publisher(youtube, timeout_s=0.2) as publisher:
        *_, last = publisher.send(publisher.begin(upload), upload, 0)
    assert last.video_id == youtube.videos()[0].video_id
    assert youtube.received_bytes == SIZE


@pytest.mark.parametrize("seed", range(6))
def test_whatever_goes_wrong_and_whoever_goes_on_one_video_arrives_whole(youtube, upload, seed):
    dice, interruptions = random.Random(seed), 0
    grant = a_grant(youtube)
    with a_publisher(youtube, grant) as publisher:
        session = publisher.begin(upload)
    last = Sent(0)
    while not last.video_id:
        with a_publisher(youtube, grant, patience={"attempts": 3}) as publisher:
            last = publisher.look_up(session, SIZE)
            if last.video_id:
                break
            for sent in publisher.send(session, upload, last.received_bytes):
                last = sent
                if dice.random() < 0.3:
                    break
                fault = dice.choice(["server_error", "drop", "lost_answer", "not_json", "token_expired", ""])
                if fault:
                    kept = {} if fault == "token_expired" else {"after_bytes": dice.choice([0, CHUNK_STEP])}
                    youtube.fault(fault, on=dice.choice(["chunk", "final", "query"]), **kept)
                    interruptions += 1
        youtube._world.plan.clear()
    assert is_whole(youtube, upload)
    assert youtube.received_bytes <= SIZE + interruptions * CHUNK_STEP


def test_a_session_that_is_gone_with_its_video_is_lost_and_the_video_is_found(youtube, upload):
    since = youtube.now()
    youtube.fault("lost_answer", session_gone=True)
    with a_publisher(youtube) as publisher:
        session = publisher.begin(upload)
        with pytest.raises(SessionLost) as raised:
            list(publisher.send(session, upload, 0))
        with pytest.raises(SessionLost):
            publisher.look_up(session, SIZE)
        assert publisher.find(MARKER, since) == youtube.videos()[0].video_id
    assert session not in str(raised.value)
    assert "upload_id" not in str(raised.value)


def test_a_session_that_is_gone_without_a_video_is_lost_and_nothing_is_found(youtube, upload):
    since = youtube.now()
    youtube.fault("session_gone", on="chunk")
    with a_publisher(youtube) as publisher:
        with pytest.raises(SessionLost):
            list(publisher.send(publisher.begin(upload), upload, 0))
        assert publisher.find(MARKER, since) is None


def test_nothing_is_sent_to_a_session_of_another_server(youtube, upload):
    with a_publisher(youtube) as publisher:
        for address in ("https://thief.example/upload?upload_id=1", "no address", "http://[", ""):
            with pytest.raises(SessionLost, match="no session of this service"):
                list(publisher.send(address, upload, 0))
    assert youtube.seen() == []


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://youtube.googleapis.com/upload?upload_id=1", True),
        ("https://www.googleapis.com/upload?upload_id=1", True),
        ("http://www.googleapis.com/upload?upload_id=1", False),
        ("https://www.googleapis.com.thief.example/upload?upload_id=1", False),
        ("https://youtube.googleapis.com@thief.example/", False),
    ],
)
def test_only_google_is_sent_the_grant(address, is_one):
    assert uploading.is_session_address(address, "https://youtube.googleapis.com") is is_one


def test_a_service_that_stays_down_is_given_up_and_the_session_stays(youtube, upload):
    naps = Naps()
    youtube.fault("unavailable", times=20, on="PUT")
    with a_publisher(youtube, naps=naps) as publisher:
        session = publisher.begin(upload)
        with pytest.raises(ProviderUnavailable, match="503"):
            list(publisher.send(session, upload, 0))
    assert naps.slept_s == [1.0, 2.0, 4.0, 8.0]
    assert youtube.open_sessions() == 1


def test_a_service_that_takes_each_chunk_at_the_second_try_is_not_given_up(youtube, upload):
    naps = Naps()
    with a_publisher(youtube, naps=naps, patience={"attempts": 2}) as publisher:
        sending = publisher.send(publisher.begin(upload), upload, 0)
        for _ in range(3):
            youtube.fault("server_error", on="chunk")
            next(sending)  # what has arrived was asked for
            next(sending)
        *_, last = sending
    assert last.video_id
    assert naps.slept_s == [1.0] * 3


def test_quota_that_ends_in_an_upload_is_no_reason_to_try_again(youtube, upload):
    naps = Naps()
    youtube.fault("refused", status=400, reason="badContent", on="chunk")
    with a_publisher(youtube, naps=naps) as publisher, pytest.raises(ProviderRefused):
        list(publisher.send(publisher.begin(upload), upload, 0))
    assert naps.slept_s == []


@pytest.mark.parametrize("size", [SIZE - 1, SIZE + 1])
def test_a_file_of_another_length_is_not_sent(youtube, upload, size):
    os.truncate(upload.path, size)
    with a_publisher(youtube) as publisher, pytest.raises(NotPublished, match="not as long as it was"):
        list(publisher.send(publisher.begin(upload), upload, 0))
    assert youtube.received_bytes == 0


def test_another_file_of_the_same_length_in_its_place_is_not_sent(youtube, upload, tmp_path):
    other = tmp_path / "other.mp4"
    other.write_bytes(bytes(SIZE))
    with a_publisher(youtube) as publisher:
        session = publisher.begin(upload)
        other.replace(upload.path)
        with pytest.raises(NotPublished, match="not the file that was made"):
            list(publisher.send(session, upload, 0))
    assert youtube.received_bytes == 0


def test_what_takes_its_place_while_it_is_sent_is_not_sent(youtube, upload, tmp_path):
    other = tmp_path / "other.mp4"
    other.write_bytes(bytes(SIZE))
    with a_publisher(youtube) as publisher:
        sending = publisher.send(publisher.begin(upload), upload, 0)
        next(sending)
        other.replace(upload.path)
        list(sending)
    assert [video.sha256 for video in youtube.videos()] == [upload.content]


def test_a_file_that_is_gone_is_not_sent(youtube, upload):
    upload.path.unlink()
    with a_publisher(youtube) as publisher, pytest.raises(NotPublished, match="cannot be read"):
        list(publisher.send(publisher.begin(upload), upload, 0))


def test_a_file_that_is_cut_while_it_is_sent_ends_the_upload(youtube, upload):
    with a_publisher(youtube) as publisher:
        session = publisher.begin(upload)
        sending = publisher.send(session, upload, 0)
        next(sending)
        os.truncate(upload.path, CHUNK_STEP + 10)
        with pytest.raises(NotPublished, match="shorter while it was sent"):
            list(sending)
        assert publisher.look_up(session, SIZE).received_bytes == CHUNK_STEP
    assert youtube.videos() == []


class CountedFile:
    """How much is read of it at once."""

    def __init__(self, file):
        self.file = file
        self.reads = []

    def seek(self, offset):
        return self.file.seek(offset)

    def read(self, size):
        self.reads.append(size)
        return self.file.read(size)


def test_a_chunk_is_read_in_small_pieces_and_only_once(upload):
    with upload.path.open("rb") as file:
        counted = CountedFile(file)
        chunk = Chunk(counted, 1000, 3 * PIECE_BYTES + 7)
        assert len(chunk) == 3 * PIECE_BYTES + 7
        assert counted.reads == []
        assert b"".join(chunk) == upload.path.read_bytes()[1000 : 1000 + len(chunk)]
        assert max(counted.reads) <= PIECE_BYTES
        with pytest.raises(ChunkSentTwice):
            next(iter(chunk))


def test_a_page_where_an_answer_was_to_be_is_no_end_of_the_upload(youtube, upload):
    with a_publisher(youtube) as publisher:
        session = publisher.begin(upload)
        youtube.fault("not_json", on="final", status=200)
        *_, last = publisher.send(session, upload, 0)
        assert last.video_id == youtube.videos()[0].video_id
        youtube.fault("not_json", on="query", status=200)
        with pytest.raises(InvalidOutput):
            publisher.look_up(session, SIZE)
