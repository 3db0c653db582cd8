"""OAuth: the page on which a person allows, the endpoint of tokens, and the one that takes them back."""

from __future__ import annotations

import base64
from urllib.parse import parse_qsl, urlencode, urlsplit

from storyassets_tests.simulator.youtube.faults import Scripted
from storyassets_tests.simulator.youtube.grants import ALL_SCOPES, OAuthRefused
from storyassets_tests.simulator.youtube.wire import Call, Reply, as_json
from storyassets_tests.simulator.youtube.world import World

AUTH, TOKEN, REVOKE = "/o/oauth2/auth", "/token", "/revoke"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def answer_oauth(world: World, call: Call, fault: Scripted | None) -> tuple[Reply, list[str]] | None:
    """The reply and what is wrong with the request; None for what is no address of OAuth."""
    if (call.method, call.path) == ("GET", AUTH):
        return ask_person(world, call)
    if call.method != "POST" or call.path not in (TOKEN, REVOKE):
        return None
    form = {**dict(parse_qsl(call.take_in().decode(errors="replace"))), **read_basic(call)}
    try:
        if fault is not None and fault.name == "invalid_grant":
            raise OAuthRefused("invalid_grant", fault.details.get("description", "Bad Request"))
        if call.path == REVOKE:
            token = form.get("token") or call.first("token")
            if not world.grants.revoke(token):
                raise OAuthRefused("invalid_token", "Token expired or revoked")
            return as_json({}), []
        return give_tokens(world, form), []
    except OAuthRefused as refused:
        told = {"error": refused.error, "error_description": refused.description}
        return as_json(told, refused.status), []


def read_basic(call: Call) -> dict[str, str]:
    """The client, where it tells of itself in the header instead of the form."""
    kind, _, told = call.headers.get("authorization", "").partition(" ")
    if kind.lower() != "basic":
        return {}
    name, _, secret = base64.b64decode(told).decode(errors="replace").partition(":")
    return {"client_id": name, "client_secret": secret}


def give_tokens(world: World, form: dict[str, str]) -> Reply:
    """For a code or a refresh token. Raises OAuthRefused."""
    if form.get("grant_type") == "authorization_code":
        return as_json(world.grants.exchange(form))
    if form.get("grant_type") == "refresh_token":
        return as_json(world.grants.refresh(form))
    raise OAuthRefused("unsupported_grant_type", "Invalid grant_type")


def ask_person(world: World, call: Call) -> tuple[Reply, list[str]]:
    """The consent screen: the person clicks at once, and the browser is sent back with a code."""
    problems = find_problems(call)
    client = world.grants.clients.get(call.first("client_id"))
    if client is None or problems:
        return Reply(
            400, f"<p>Error 400: {'; '.join(problems) or 'invalid_client'}</p>".encode(), "text/html"
        ), problems
    back = call.first("redirect_uri")
    state = call.first("state")
    behaviour = world.behaviour
    if behaviour.declines:
        return _send_back(back, {"error": "access_denied", "state": state}), []
    allowed = [
        scope for scope in call.first("scope").split() if not scope.endswith(behaviour.unticked or "\0")
    ]
    fresh = call.first("access_type") == "offline" and "consent" in call.first("prompt").split()
    code = world.grants.consent(
        behaviour.person, client.client_id, allowed, back, call.first("code_challenge"), fresh
    )
    return _send_back(back, {"state": state, "code": code, "scope": " ".join(allowed)}), []


def find_problems(call: Call) -> list[str]:
    """What an installed app's request may not lack."""
    found = []
    address = urlsplit(call.first("redirect_uri"))
    if address.scheme != "http" or address.hostname not in LOOPBACK:
        found.append("redirect_uri_mismatch")
    if call.first("response_type") != "code":
        found.append("response_type: has to be code")
    unknown = set(call.first("scope").split()) - set(ALL_SCOPES)
    if unknown or not call.first("scope"):
        found.append(f"invalid_scope: {' '.join(sorted(unknown)) or 'none'}")
    if not call.first("code_challenge") or call.first("code_challenge_method") != "S256":
        found.append("code_challenge: an installed app proves itself by PKCE, S256")
    if not call.first("state"):
        found.append("state: without it nobody knows whose answer comes back")
    return found


def _send_back(address: str, query: dict[str, str]) -> Reply:
    return Reply(302, headers={"Location": f"{address}?{urlencode(query)}"})
