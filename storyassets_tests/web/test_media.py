import io
import os
from hashlib import sha256

import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.routing import Mount

from storyassets.model.take import Take
from storyassets.studio.addresses import address_of, episode_file_address, take_address
from storyassets.studio.takes import TakeRecord, TakeStore
from storyassets.web.media import PIECE_BYTES, Media
from storyassets.web.ranges import BeyondTheEnd, Span, read_range
from storyassets_tests.fakes.desks import a_jpeg
from storyassets_tests.fakes.serving import serving

KEY = "the-lamp"
VIDEO = os.urandom(3 * PIECE_BYTES + 17)
ADDRESS = f"/media/episodes/{KEY}/video.mp4"


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    folder = tmp_path_factory.mktemp("studio")
    episode = folder / "episodes" / KEY
    episode.mkdir(parents=True)
    (episode / "video.mp4").write_bytes(VIDEO)
    (episode / "captions.vtt").write_text("WEBVTT\n")
    (episode / "script.json").write_text("{}")
    (folder / "ledger.sqlite").write_bytes(b"SQLite format 3\0")
    (folder / "secret.mp4").write_bytes(b"secret")
    return folder


@pytest.fixture(scope="module")
def picture(studio):
    return TakeStore(studio).put(a_jpeg(1), ".jpg", TakeRecord(provider="fake", model="1"))


@pytest.fixture(scope="module")
def site(studio):
    with serving(Starlette(routes=[Mount("/media", Media(studio))])) as served:
        yield served


def test_a_video_is_served_whole_with_its_type_and_its_content_as_its_tag(site):
    served = site.ask(ADDRESS)
    assert (served.status, served.body) == (200, VIDEO)
    assert served.headers["content-type"] == "video/mp4"
    assert served.headers["etag"] == f'"{sha256(VIDEO).hexdigest()}"'
    assert served.headers["accept-ranges"] == "bytes"
    assert served.headers["x-content-type-options"] == "nosniff"


def test_a_head_has_the_headers_and_no_body(site):
    served = site.ask(ADDRESS, "HEAD", {"Range": "bytes=0-3"})
    assert (served.status, served.body) == (200, b"")
    assert served.headers["content-length"] == str(len(VIDEO))


def test_an_unchanged_file_is_not_sent_again(site):
    tag = site.ask(ADDRESS).headers["etag"]
    assert site.ask(ADDRESS, headers={"If-None-Match": tag}).status == 304
    assert site.ask(ADDRESS, headers={"If-None-Match": f'W/{tag}, "other"'}).status == 304
    assert site.ask(ADDRESS, headers={"If-None-Match": '"other"'}).status == 200


def test_a_file_that_was_replaced_has_another_tag(site, studio):
    captions = studio / "episodes" / KEY / "captions.vtt"
    before = site.ask(f"/media/episodes/{KEY}/captions.vtt")
    other = captions.with_name("other")
    other.write_text("WEBVTT!\n")
    other.replace(captions)
    after = site.ask(f"/media/episodes/{KEY}/captions.vtt")
    assert before.headers["etag"] != after.headers["etag"]
    assert after.text == "WEBVTT!\n"


SIZE = len(VIDEO)
PARTS = {
    "bytes=0-0": (0, 1),
    "bytes=0-": (0, SIZE),
    "bytes=10-19": (10, 20),
    f"bytes={SIZE - 1}-": (SIZE - 1, SIZE),
    f"bytes=5-{SIZE + 99}": (5, SIZE),
    "bytes=-7": (SIZE - 7, SIZE),
    f"bytes=-{SIZE + 5}": (0, SIZE),
    f"bytes={PIECE_BYTES - 1}-{PIECE_BYTES}": (PIECE_BYTES - 1, PIECE_BYTES + 1),
    "BYTES=1-2": (1, 3),
}


@pytest.mark.parametrize("asked", PARTS)
def test_a_part_is_sent_as_a_part(site, asked):
    start, end = PARTS[asked]
    served = site.ask(ADDRESS, headers={"Range": asked})
    assert (served.status, served.body) == (206, VIDEO[start:end])
    assert served.headers["content-range"] == f"bytes {start}-{end - 1}/{SIZE}"
    assert served.headers["content-length"] == str(end - start)


@pytest.mark.parametrize(
    "asked", [f"bytes={SIZE}-", f"bytes={SIZE}-{SIZE + 1}", "bytes=-0", f"bytes={10**17}-"]
)
def test_a_range_beyond_the_end_is_416_and_tells_the_size(site, asked):
    served = site.ask(ADDRESS, headers={"Range": asked})
    assert served.status == 416
    assert served.headers["content-range"] == f"bytes */{SIZE}"


@pytest.mark.parametrize(
    "asked",
    ["bytes=5-2", "bytes=", "bytes=-", "bytes=a-b", "lines=1-2", "bytes 0-1", "bytes=0-1,3-4", "bytes=1--2",
     "bytes=٣-٤".encode().decode("latin-1"), f"bytes={'9' * 40}-"],
)  # fmt: skip
def test_a_range_that_is_none_or_several_is_ignored(site, asked):
    served = site.ask(ADDRESS, headers={"Range": asked})
    assert (served.status, len(served.body)) == (200, SIZE)


def test_a_part_of_another_content_is_the_whole_new_one(site):
    tag = site.ask(ADDRESS).headers["etag"]
    assert site.ask(ADDRESS, headers={"Range": "bytes=0-1", "If-Range": tag}).status == 206
    for other in ('"other"', f"W/{tag}", "Sat, 21 Nov 2026 10:00:00 GMT"):
        assert site.ask(ADDRESS, headers={"Range": "bytes=0-1", "If-Range": other}).status == 200


def test_an_empty_file_has_no_part():
    assert read_range("bytes=0-", 10) == Span(0, 10)
    with pytest.raises(BeyondTheEnd):
        read_range("bytes=0-", 0)
    with pytest.raises(BeyondTheEnd):
        read_range("bytes=-5", 0)


BAD_PATHS = [
    "/media/../ledger.sqlite",
    "/media/episodes/../ledger.sqlite",
    f"/media/episodes/{KEY}/../../secret.mp4",
    f"/media/episodes/{KEY}/..%2f..%2fsecret.mp4",
    f"/media/episodes%2f{KEY}%2fvideo.mp4",
    f"/media/episodes/{KEY}%2fvideo.mp4",
    f"/media/episodes/{KEY}/video.mp4%00",
    f"/media/episodes/{KEY}/video.mp4%00.jpg",
    f"/media/episodes/{KEY}/%76ideo.mp4",
    f"/media/%65pisodes/{KEY}/video.mp4",
    f"/%6dedia/episodes/{KEY}/video.mp4",
    f"/media//episodes/{KEY}/video.mp4",
    f"/media/episodes/{KEY}//video.mp4",
    f"/media/episodes/{KEY}/video.mp4/",
    f"/media/episodes/{KEY}/./video.mp4",
    f"/media/episodes/{KEY}/script.json",
    f"/media/episodes/{KEY}/brief.yaml",
    f"/media/episodes/{KEY}/",
    f"/media/episodes/{KEY.upper()}/video.mp4",
    "/media/episodes/nobody/video.mp4",
    "/media/secret.mp4",
    "/media/ledger.sqlite",
    "/media/takes/",
    "/media/takes/..%2f..%2fsecret.mp4",
    f"/media/takes/{'0' * 64}.jpg",
    f"/media/takes/{'0' * 64}.jpg.json",
    f"/media/takes/{'0' * 63}.jpg",
    f"/media/takes/{'0' * 64}.svg",
    f"/media/takes/{'0' * 64}",
    f"/media/small/episodes/{KEY}/video.mp4",
    "/media/small/../ledger.sqlite",
    f"/media/small/small/episodes/{KEY}/thumbnail.jpg",
    "/media/%2e%2e/%2e%2e/etc/passwd",
    "/media/....//....//etc/passwd",
    "/media/C:\\windows",
    "/media/",
    "/media/" + "a" * 5000,
]


@pytest.mark.parametrize("path", BAD_PATHS)
def test_what_is_no_registered_file_is_not_found(site, path):
    served = site.ask(path)
    assert served.status == 404
    assert b"secret" not in served.body


@pytest.mark.parametrize("link", ["file", "folder", "pipe", "a folder"])
def test_only_regular_files_are_served_and_no_link_is_followed(site, studio, link, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "video.mp4").write_bytes(b"secret")
    episode = studio / "episodes" / f"link-{link.replace(' ', '-')}"
    if link == "folder":
        episode.symlink_to(outside)
    else:
        episode.mkdir()
        video = episode / "video.mp4"
        if link == "file":
            video.symlink_to(outside / "video.mp4")
        elif link == "pipe":
            os.mkfifo(video)
        else:
            video.mkdir()
    assert site.ask(f"/media/episodes/{episode.name}/video.mp4").status == 404


def test_nothing_can_be_written(site):
    assert site.ask(ADDRESS, "POST", body=b"").status == 405
    assert site.ask(ADDRESS, "DELETE").headers["allow"] == "GET, HEAD"


def test_a_take_is_served_for_ever_under_its_content(site, picture, studio):
    served = site.ask(take_address(picture))
    assert served.body == (studio / picture.path).read_bytes()
    assert served.headers["content-type"] == "image/jpeg"
    assert served.headers["etag"] == f'"{picture.content}"'
    assert "immutable" in served.headers["cache-control"]


CLIP_TYPES = {
    ".mp4": "video/mp4",
    ".m4v": "video/x-m4v",
    ".mov": "video/quicktime",
    ".mkv": "video/x-matroska",
    ".webm": "video/webm",
}


@pytest.mark.parametrize("suffix", CLIP_TYPES)
def test_a_person_s_clip_is_served_with_its_type(site, studio, suffix):
    clip = TakeStore(studio).put(VIDEO[:99], suffix, TakeRecord(provider="person", model="own"))
    served = site.ask(take_address(clip))
    assert (served.status, served.body) == (200, VIDEO[:99])
    assert served.headers["content-type"] == CLIP_TYPES[suffix]


def test_a_small_copy_is_a_small_picture(site, picture):
    served = site.ask(take_address(picture, small=True))
    assert served.headers["content-type"] == "image/jpeg"
    with Image.open(io.BytesIO(served.body)) as small:
        assert max(small.size) == 480
    assert (
        site.ask(take_address(picture, small=True), headers={"If-None-Match": served.headers["etag"]}).status
        == 304
    )


def test_what_is_called_a_picture_and_is_none_has_no_small_copy(site, studio):
    fake = TakeStore(studio).put(b"MZ no picture", ".png", TakeRecord(provider="person", model="1"))
    assert site.ask(take_address(fake, small=True)).status == 404


def test_every_address_is_that_of_its_file(studio, picture):
    assert address_of(studio / picture.path) == take_address(picture)
    assert address_of(studio / "episodes" / KEY / "video.mp4") == episode_file_address(KEY, "video.mp4")
    script = Take(content="0" * 64, suffix=".json", provider="fake", model="1")
    for path in (studio / script.path, studio / "episodes" / KEY / "script.json", studio / "secret.mp4"):
        assert address_of(path) is None
