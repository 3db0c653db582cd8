"""The simulated YouTube in a process of its own, what it keeps there, and what a large upload costs it."""

import hashlib
import tracemalloc

import pytest

from storyassets.providers.youtube.token_files import read_grant
from storyassets_tests.fakes.browsers import a_browser
from storyassets_tests.simulator.youtube import YouTubeSimulator, youtube_process

LISTING = {"snippet": {"title": "The fox"}, "status": {"privacyStatus": "private"}}
OPENING = {"uploadType": "resumable", "part": "snippet,status"}
MEGABYTE = 1 << 20


def upload(web, pieces, size):
    opened = web.post(
        "/upload/youtube/v3/videos",
        params={"uploadType": "resumable", "part": "snippet,status"},
        json=LISTING,
    )
    return web.put(opened.headers["Location"], content=pieces, headers={"Content-Length": str(size)})


def log_in(simulator):
    token = simulator.tokens("default")["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    return a_browser(base_url=simulator.origin, timeout=20, headers=headers)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("youtube")


@pytest.fixture(scope="module")
def remote(folder):
    with youtube_process(folder) as started:
        yield started


def test_another_process_is_asked_as_one_of_this(remote, folder, tmp_path):
    remote.fault("server_error", on="PUT", times=1)
    remote.behave(polls_until_processed=3)
    with log_in(remote) as web:
        assert [upload(web, [b"film"], 4).status_code for _ in range(2)] == [500, 200]
    [video] = remote.videos()
    assert (video.sha256, video.polls_left) == (hashlib.sha256(b"film").hexdigest(), 3)
    assert (folder / f"{video.video_id}.mp4").read_bytes() == b"film"
    assert (remote.received_bytes, remote.problems(), remote.failures()) == (8, [], [])
    assert [one.status for one in remote.seen()] == [200, 500, 200, 200]
    remote.grant(tmp_path, "tales")
    assert read_grant(tmp_path, "tales").client_id == remote.settings()["youtube_client_id"]
    assert remote.keys().youtube_base_url == remote.origin
    remote.revoke("tales")
    remote.set_quota(uploads=0)
    with log_in(remote) as web:
        assert web.post("/upload/youtube/v3/videos", params=OPENING, json=LISTING).status_code == 403


def test_wrong_orders_are_told(remote):
    with a_browser(base_url=remote.origin) as web:
        assert web.post("/control/explode").status_code == 404
        wrong = web.post("/control/behave", json={"kindly": True})
    assert (wrong.status_code, "no kindly" in wrong.text) == (400, True)


def test_one_that_is_not_meant_to_be_controlled_is_not(youtube):
    with a_browser() as web:
        assert web.post(f"{youtube.origin}/control/reset").status_code == 404


def test_a_hundred_megabytes_are_not_held(youtube):
    def pieces():
        for _ in range(100):
            yield bytes(MEGABYTE)

    tracemalloc.start()
    try:
        with log_in(youtube) as web:
            assert upload(web, pieces(), 100 * MEGABYTE).status_code == 200
        _, most_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert youtube.videos()[0].size_bytes == 100 * MEGABYTE
    assert most_bytes < 8 * MEGABYTE


def test_a_folder_keeps_what_was_uploaded(tmp_path):
    with YouTubeSimulator(state_dir=tmp_path / "kept") as simulator, log_in(simulator) as web:
        assert upload(web, [b"film"], 4).status_code == 200
        assert [path.read_bytes() for path in (tmp_path / "kept").iterdir()] == [b"film"]
