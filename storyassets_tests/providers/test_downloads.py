"""Downloads: bounded in size, time and reach; nothing of an address is told."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from storyassets.errors import InvalidOutput, ProviderRefused, ProviderUnavailable
from storyassets.measure.content import Medium
from storyassets.providers.downloads import Downloader
from storyassets_tests.fakes.person_files import jpeg

PICTURES = {Medium.PICTURE}


class Answers(BaseHTTPRequestHandler):
    """Paths say what comes."""

    def do_GET(self):
        path = self.path.partition("?")[0]
        if path.startswith("/hop/"):
            left = int(path.removeprefix("/hop/"))
            self.send_response(302)
            self.send_header("Location", f"/hop/{left - 1}" if left else "/picture")
            self.end_headers()
            return
        if path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://10.0.0.7/picture?signature=canary")
            self.end_headers()
            return
        content = {"/picture": jpeg(), "/page": b"<!doctype html><p>hello</p>", "/nothing": b""}.get(path)
        self.send_response(404 if content is None else 200)
        if path == "/picture":
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_picture_comes_whole_and_a_few_redirects_are_followed(site):
    assert Downloader("did", site).fetch(f"{site}/hop/2?signature=canary", PICTURES).content == jpeg()
    with pytest.raises(ProviderRefused, match="more than 3 redirects"):
        Downloader("did", site).fetch(f"{site}/hop/9", PICTURES)


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("/page", ProviderUnavailable, "a web page"),
        ("/nothing", ProviderUnavailable, "empty"),
        ("/gone", ProviderUnavailable, "not valid any more"),
    ],
)
def test_what_stands_in_for_the_medium_is_told_and_the_address_is_not(site, path, error, words):
    with pytest.raises(error, match=words) as raised:
        Downloader("did", site).fetch(f"{site}{path}?signature=canary", PICTURES)
    assert "canary" not in str(raised.value)
    assert site not in str(raised.value)


def test_another_medium_is_no_answer(site):
    with pytest.raises(InvalidOutput, match="a clip was to be downloaded, and it is a JPEG"):
        Downloader("did", site).fetch(f"{site}/picture", {Medium.CLIP})


@pytest.mark.parametrize("path", ["/picture", "/hop/0"])
def test_it_is_never_larger_than_allowed(site, path):
    with pytest.raises(InvalidOutput, match="larger than"):
        Downloader("did", site, most_bytes=1000).fetch(f"{site}{path}", PICTURES)


def test_it_ends_in_time(site):
    ticks = iter((0.0, 11.0))
    with pytest.raises(ProviderUnavailable, match="within 10 s"):
        Downloader("did", site, deadline_s=10, clock=lambda: next(ticks)).fetch(f"{site}/picture", PICTURES)


HOME = "https://api.d-id.com"
WHERE = {
    "api.d-id.com": ["93.184.216.34"],
    "inside.example": ["10.1.2.3"],
    "both.example": ["93.1.1.1", "::1"],
}


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://93.184.216.34/clip.mp4", "not https"),
        ("file:///etc/passwd", "not https"),
        ("ftp://example.com/clip", "not https"),
        ("https://127.0.0.1/clip.mp4", "private network"),
        ("https://[::1]/clip.mp4", "private network"),
        ("https://169.254.169.254/latest/meta-data", "private network"),
        ("https://inside.example/clip.mp4", "private network"),
        ("https://both.example/clip.mp4", "private network"),
        ("https://user:canary@93.184.216.34/clip.mp4", "name and a password"),
        ("https://example.com:port/clip", "is none"),
    ],
)
def test_an_address_that_a_provider_has_no_business_to_name_is_not_followed(url, words):
    downloader = Downloader("did", HOME, find=lambda host: WHERE.get(host, []))
    with pytest.raises(ProviderRefused, match=words) as raised:
        downloader.fetch(url, PICTURES)
    assert "canary" not in str(raised.value)


def test_who_is_on_loopback_may_point_there_but_not_into_the_network_beside_it(site):
    with pytest.raises(ProviderRefused, match="private network") as raised:
        Downloader("did", site).fetch(f"{site}/away", PICTURES)
    assert "canary" not in str(raised.value)


def test_nobody_there_is_a_connection_to_try_again(simulator):
    where = simulator.refused_address
    with pytest.raises(ProviderUnavailable, match="ConnectError"):
        Downloader("did", where).fetch(f"{where}/clip.mp4", PICTURES)
