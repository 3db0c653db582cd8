"""Fetching: bounded in size, time and reach, whatever the server does."""

import datetime
import gzip
import ipaddress
import ssl
import zlib
from functools import cache

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from storyassets.errors import BadConfiguration, InvalidOutput, ProviderUnavailable
from storyassets.providers.reach import is_public
from storyassets_tests.fakes.loopback import Reply, loopback
from storyassets_tests.fakes.websites import PUBLIC, PassingTime, Web, raw_server

URL = "http://tales.example/feed"
TEXT = {"Content-Type": "text/plain"}


@pytest.fixture
def site():
    with loopback(**{"/feed": Reply(b"a feed", headers=TEXT)}) as server:
        yield server


def web_of(site, **names):
    return Web(int(site.url.rpartition(":")[2]), names)


def fetch(web, url=URL, **over):
    return web.fetcher(**over).fetch(url, "tales")


def redirect(location, status=302):
    return Reply(b"", status, {"Location": location})


# -- what is there -----------------------------------------------------------------------------


def test_an_address_is_fetched_without_cookies_or_logins_by_who_says_who_it_is(site):
    web = web_of(site)
    site.replies["/first"] = Reply(b"", 302, {"Location": "/feed?key=1", "Set-Cookie": "a=b"})
    fetched = fetch(web, "http://tales.example/first")
    assert fetched == (b"a feed", "text/plain", "http://tales.example/feed?key=1")
    assert web.dialled == [PUBLIC, PUBLIC]
    _, headers = site.seen[-1]
    assert headers["user-agent"].startswith("storyassets/")
    assert headers["host"] == "tales.example"
    assert {"cookie", "authorization", "referer"}.isdisjoint(headers)


def test_proxies_and_logins_of_the_environment_are_not_used(site, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert fetch(web_of(site)).content == b"a feed"


def test_what_came_packed_is_unpacked(site):
    site.replies["/feed"] = Reply(gzip.compress(b"a feed" * 9, mtime=0), headers={"Content-Encoding": "gzip"})
    assert fetch(web_of(site)).content == b"a feed" * 9


# -- reach -------------------------------------------------------------------------------------

PRIVATE = [
    "127.0.0.1", "127.9.9.9", "10.0.0.7", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",  # noqa: S104
    "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.0.8", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1",
    "fec0::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "2002:7f00:1::",
    "::7f00:1", "2001:db8::1", "64:ff9b:1::1",
]  # fmt: skip
PUBLIC_ONES = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "64:ff9b::808:808", "::ffff:8.8.8.8"]


def test_every_kind_of_private_address_is_known():
    assert [one for one in PRIVATE if is_public(ipaddress.ip_address(one))] == []
    assert [one for one in PUBLIC_ONES if not is_public(ipaddress.ip_address(one))] == []


INSIDE = [
    "http://127.0.0.1/feed",
    "http://127.1/feed",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/feed",
    "http://[::ffff:127.0.0.1]/feed",
    "http://0x7f000001/feed",
    "http://2130706433/feed",
    "http://017700000001/feed",
    "http://inside.example/feed",
    "http://both.example/feed",
    "https://inside.example/feed",
]


@pytest.mark.parametrize("url", INSIDE)
@pytest.mark.parametrize("hops", [0, 1, 2])
def test_nothing_inside_is_reached_by_its_address_by_a_name_or_by_a_redirect(site, url, hops):
    web = web_of(site, **{"inside.example": ["10.0.0.7"], "both.example": [PUBLIC, "127.0.0.1"]})
    site.replies["/two"] = redirect("/one")
    site.replies["/one"] = redirect(url)
    start = [url, "http://tales.example/one", "http://tales.example/two"][hops]
    with pytest.raises(BadConfiguration, match="private network") as raised:
        fetch(web, start)
    assert set(web.dialled) <= {PUBLIC}
    assert len(site.seen) == hops
    assert ("allow_private_addresses" in str(raised.value)) is ("169.254" not in url)


def test_a_channel_may_allow_its_own_network(site):
    web = web_of(site)
    assert fetch(web, "http://127.0.0.1/feed", allow_private=True).content == b"a feed"


@pytest.mark.parametrize(
    "host", ["224.0.0.1", "169.254.169.254", "[::ffff:169.254.169.254]", "[ff02::1]", "[fe80::1]"]
)
def test_a_whole_group_and_the_keys_of_a_cloud_s_machine_are_out_of_reach_all_the_same(site, host):
    web = web_of(site)
    site.replies["/one"] = redirect(f"http://{host}/feed")
    with pytest.raises(BadConfiguration, match="private network") as raised:
        fetch(web, "http://tales.example/one", allow_private=True)
    assert web.dialled == [PUBLIC]
    assert "allow" not in raised.value.fix


def test_the_connection_goes_to_the_address_that_was_checked(site):
    """The name changes its mind after the first look; there is no second one."""
    answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])
    web = web_of(site)
    fetch(web, find=lambda _: next(answers))
    assert web.dialled == [PUBLIC]
    assert next(answers) == ["127.0.0.1"]


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "ftp://tales.example/feed", "gopher://tales.example", "/feed", "http://", ""],
)
def test_only_http_and_https_are_fetched(site, url):
    web = web_of(site)
    for start in (url, "http://tales.example/one"):
        site.replies["/one"] = redirect(url) if "://" in url and url != "http://" else redirect("file:///x")
        with pytest.raises(BadConfiguration):
            fetch(web, start)
    assert web.dialled == [PUBLIC]


def test_an_address_with_a_password_is_refused_and_not_repeated(site):
    with pytest.raises(BadConfiguration, match="password") as raised:
        fetch(web_of(site), "http://me:canary@tales.example/feed?key=canary")
    assert "canary" not in str(raised.value)


def test_redirects_end(site):
    site.replies["/feed"] = redirect("/feed")
    with pytest.raises(BadConfiguration, match="more than 5 redirects"):
        fetch(web_of(site))
    assert len(site.seen) == 6


# -- time and size -----------------------------------------------------------------------------


def says(head, piece=b"", times=1):
    def speak(connection):
        connection.sendall(head)
        for _ in range(times):
            connection.sendall(piece)

    return speak


OK = b"HTTP/1.1 200 OK\r\n"


def test_an_endless_body_is_cut_off():
    endless = says(OK + b"\r\n", b"x" * 60_000, 100_000)
    with raw_server(endless) as web, pytest.raises(InvalidOutput, match=r"larger than 0\.2 MB"):
        fetch(web, most_bytes=200_000)


def test_a_body_that_says_it_is_too_large_is_not_read(site):
    site.replies["/feed"] = Reply(b"x" * 2000)
    with pytest.raises(InvalidOutput, match="larger"):
        fetch(web_of(site), most_bytes=1000)


@pytest.mark.parametrize(
    "head",
    [
        OK + b"Content-Length: 100000\r\n\r\n",
        OK + b"Transfer-Encoding: chunked\r\n\r\n",
        OK + b"X-Slow: ",
        OK,
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"",
    ],
    ids=["body", "chunks", "header", "headers", "informational", "status"],
)
def test_a_server_that_drips_is_left_at_the_deadline(head):
    """Each read gets something, so that no time-out between two reads is ever over."""
    piece = {b"": b"H"}.get(head, b"1")
    with raw_server(says(head, piece, 50_000)) as web:
        slow = PassingTime(0.5)
        with pytest.raises(ProviderUnavailable):
            fetch(web, clock=slow.monotonic, deadline_s=10.0)
        assert slow.monotonic() < 60


def test_a_body_that_drips_byte_by_byte_ends_at_the_deadline(site):
    site.replies["/feed"] = Reply(b"x" * 5000, headers=TEXT, pause_s=0.002)
    with pytest.raises(ProviderUnavailable, match="in time"):
        fetch(web_of(site), clock=PassingTime(0.5).monotonic, deadline_s=15.0)


def test_a_bomb_of_gzip_is_not_unpacked(site):
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1_000_000)) for _ in range(40)) + packer.flush()
    assert len(bomb) < 50_000
    site.replies["/feed"] = Reply(bomb, headers={"Content-Encoding": "gzip"})
    with pytest.raises(InvalidOutput, match="larger than 1 MB"):
        fetch(web_of(site), most_bytes=1_000_000)


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        ("gzip, gzip", b""),
        ("br", b"x"),
        ("gzip", b"no gzip"),
        ("gzip", gzip.compress(b"story", mtime=0)[:-6]),
    ],
)
def test_another_packing_or_a_damaged_one_is_refused(site, packing, body):
    site.replies["/feed"] = Reply(body, headers={"Content-Encoding": packing})
    with pytest.raises(InvalidOutput, match=r"packed|gzip"):
        fetch(web_of(site))


# -- failures ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind", "told"),
    [
        (404, BadConfiguration, "nothing at its address"),
        (401, BadConfiguration, "login"),
        (304, BadConfiguration, "304"),
        (429, ProviderUnavailable, "429"),
        (503, ProviderUnavailable, "503"),
    ],
)
def test_a_status_says_whether_to_look_again(site, status, kind, told):
    site.replies["/feed"] = Reply(b"no", status, TEXT)
    with pytest.raises(kind, match=told) as raised:
        fetch(web_of(site))
    assert str(raised.value).startswith("sources: tales: ")
    assert raised.value.retryable is (kind is ProviderUnavailable)


@pytest.mark.parametrize(
    "said", [b"", b"SSH-2.0-OpenSSH_9.6\r\n", OK + b"Content-Length: 10\r\n\r\nhalf", b"\x00" * 200]
)
def test_an_answer_that_is_no_http_or_breaks_off_is_told(said):
    with raw_server(says(said)) as web, pytest.raises(ProviderUnavailable, match="sources: tales: "):
        fetch(web)


def test_a_host_that_nobody_knows_and_one_that_does_not_listen(site):
    web = web_of(site)
    with pytest.raises(BadConfiguration, match="not known") as raised:
        fetch(web, "http://nowhere.invalid/feed")
    assert "allow" not in raised.value.fix
    with pytest.raises(ProviderUnavailable, match="cannot be reached"):
        fetch(Web(1))


# -- TLS ---------------------------------------------------------------------------------------


@cache
def a_certificate(host):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    today = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return built.public_bytes(serialization.Encoding.PEM), secret


def test_https_asks_for_the_host_s_name_though_it_connects_to_an_address(tmp_path):
    certificate, secret = a_certificate("tales.example")
    (tmp_path / "both.pem").write_bytes(certificate + secret)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(tmp_path / "both.pem")
    trusting = ssl.create_default_context(cadata=certificate.decode())

    def speak(connection):
        with own.wrap_socket(connection.dup(), server_side=True) as secured:
            secured.recv(65_536)
            secured.sendall(OK + b"Content-Length: 6\r\nConnection: close\r\n\r\na feed")

    with raw_server(speak, reads_first=False) as web:
        assert fetch(web, "https://tales.example/feed", authorities=lambda: trusting).content == b"a feed"
        with pytest.raises(ProviderUnavailable, match="cannot be reached"):
            fetch(web, "https://other.example/feed", authorities=lambda: trusting)
        with pytest.raises(ProviderUnavailable, match="cannot be reached"):
            fetch(web, "https://tales.example/feed")
        assert web.dialled == [PUBLIC] * 3
