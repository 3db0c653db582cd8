import socket

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from storyassets.web.guard import Guard
from storyassets_tests.fakes.serving import serving


async def answer(request: Request):
    await request.body()
    return PlainTextResponse("let through")


async def talk(websocket: WebSocket):
    await websocket.accept()
    await websocket.close()


@pytest.fixture(scope="module")
def site():
    routes = [
        Route("/{rest:path}", answer, methods=["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]),
        WebSocketRoute("/graphql", talk),
    ]
    with serving(Starlette(routes=routes, middleware=[Middleware(Guard, hosts=["desk.example"])])) as served:
        yield served


WRITES = ["POST", "PUT", "DELETE", "PATCH"]
OURS = ["127.0.0.1", "localhost", "LOCALHOST", "[::1]", "127.9.9.9", "desk.example", "Desk.Example"]
NOT_OURS = [
    "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "desk.example.evil",
    "192.168.1.5", "[::]", "", "127.0.0.1@evil.example", "evil.example/127.0.0.1", "localhost:port", "xn--loclhost",
]  # fmt: skip


@pytest.mark.parametrize("host", OURS)
@pytest.mark.parametrize("method", ["GET", *WRITES])
def test_our_own_names_are_let_through(site, host, method):
    asked = site.ask("/", method, {"Host": f"{host}:{site.port}"}, b"")
    assert (asked.status, asked.text) == (200, "let through")


@pytest.mark.parametrize("host", NOT_OURS)
@pytest.mark.parametrize("method", ["GET", *WRITES])
def test_a_host_that_is_not_ours_is_refused_in_one_line(site, host, method):
    asked = site.ask("/", method, {"Host": host}, b"")
    assert asked.status in (400, 403)
    assert asked.text.count("\n") <= 1


@pytest.mark.parametrize("method", WRITES)
@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example", "null", "", "http://localhost", "http://127.0.0.1:1", "file://", "http://[bad",
        "ftp://{host}", "http://{host}.evil.example", "http://evil@{host}", "http://{host}/path", "{host}",
    ],
)  # fmt: skip
def test_a_write_from_another_origin_is_refused(site, method, origin):
    asked = site.ask("/", method, {"Origin": origin.format(host=site.host)}, b"")
    assert asked.status == 403
    assert "another site" in asked.text


@pytest.mark.parametrize("method", WRITES)
def test_a_write_from_our_own_origin_is_let_through(site, method):
    assert site.ask("/", method, {"Origin": site.url}, b"").status == 200


def test_a_write_without_an_origin_is_let_through_for_programs(site):
    assert site.ask("/graphql", "POST", body=b"").status == 200


def test_a_write_that_the_browser_calls_cross_site_is_refused(site):
    assert site.ask("/", "POST", {"Sec-Fetch-Site": "cross-site"}, b"").status == 403
    assert site.ask("/", "POST", {"Sec-Fetch-Site": "same-site"}, b"").status == 403
    assert site.ask("/", "POST", {"Sec-Fetch-Site": "same-origin"}, b"").status == 200


def test_a_page_of_ours_may_be_read_from_a_link_elsewhere(site):
    assert site.ask("/episodes", headers={"Origin": "http://evil.example"}).status == 200


@pytest.mark.parametrize("path", ["/graphql?query={a}", "/graphql/?query=", "/x/graphql?a=1&query=%7B"])
def test_graphql_in_an_address_is_refused(site, path):
    assert site.ask(path).status == 403
    assert site.ask(path, "HEAD").status == 403


def test_the_graphql_page_itself_may_be_read(site):
    assert site.ask("/graphql").status == 200


def open_socket(site, host, origin):
    """The status line of a WebSocket handshake."""
    lines = [
        "GET /graphql HTTP/1.1", f"Host: {host}", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13",
        *([f"Origin: {origin}"] if origin else []),
    ]  # fmt: skip
    with socket.create_connection(("127.0.0.1", site.port), timeout=10) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return int(connection.recv(4096).split()[1])


def test_a_socket_is_opened_for_our_own_pages_only(site):
    assert open_socket(site, site.host, site.url) == 101
    assert open_socket(site, site.host, "http://evil.example") == 403
    assert open_socket(site, "evil.example", "http://evil.example") == 403
