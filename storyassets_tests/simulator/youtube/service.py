"""Service: what happens to one request: its fault, its token, the published contract, its quota, its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from storyassets_tests.simulator.youtube import catalogue, sending
from storyassets_tests.simulator.youtube.analytics import query_report
from storyassets_tests.simulator.youtube.contract import UPLOAD, Method, find_method
from storyassets_tests.simulator.youtube.faults import Scripted
from storyassets_tests.simulator.youtube.grants import SCOPE, Grant
from storyassets_tests.simulator.youtube.oauth import answer_oauth
from storyassets_tests.simulator.youtube.wire import Call, Gone, Refusal, Reply, as_json
from storyassets_tests.simulator.youtube.world import Seen, World

DROPPED = Reply(0, drop=True)
HUNG = Reply(0, drop=True, hang=True)
PAGE = b"<!DOCTYPE html><html><title>Error 502 (Server Error)!!1</title></html>"
REFUSALS = {
    "quota_exceeded": Refusal(403, "quotaExceeded", 'The request cannot be completed because you have exceeded your <a href="/youtube/v3/getting-started#quota">quota</a>.', "youtube.quota"),
    "rate_limit": Refusal(403, "rateLimitExceeded", "The request cannot be completed because of too many requests.", "youtube.quota"),
    "forbidden": Refusal(403, "forbidden", "Forbidden", "youtube.video"),
    "upload_limit": Refusal(400, "uploadLimitExceeded", "The user has exceeded the number of videos they may upload.", "youtube.video"),
    "signup_required": Refusal(401, "youtubeSignupRequired", "Unauthorized", "youtube.header"),
    "session_gone": sending.NOT_FOUND,
    "token_expired": Refusal(401, "authError", "Request had invalid authentication credentials.", "global"),
    "server_error": Refusal(500, "backendError", "Internal error encountered.", "global"),
    "unavailable": Refusal(503, "backendError", "The service is currently unavailable.", "global"),
}  # fmt: skip
BROKEN = frozenset({"server_error", "unavailable", "not_json", "drop", "hang", "lost_answer"})
"""Whether the work was done before is told by `done=`; of a chunk, how much is kept by `after_bytes=`."""


@dataclass
class Story:
    """One request on its way, as the journal will have it."""

    call: Call
    kind: str = ""
    fault: Scripted | None = None
    channel: str = ""
    problems: list[str] = field(default_factory=list)

    @property
    def is_session(self) -> bool:
        """Whether it goes to the address of a session."""
        return self.call.path.startswith(UPLOAD) and self.call.method in ("PUT", "DELETE")

    @property
    def spelled(self) -> str:
        """As faults are looked for in it."""
        return f"{self.call.method} {self.call.path} {self.kind}".strip()


def answer(world: World, call: Call, origin: str) -> Reply:
    """The reply to one request, which is in the journal then. Raises Gone where the caller has gone."""
    story = Story(call)
    if story.is_session and call.method == "PUT":
        story.kind = sending.spell_kind(call)
    story.fault = world.plan.next(story.spelled)
    try:
        reply, reason = _attempt(world, story, origin), ""
    except Refusal as refusal:
        reply, reason = refusal.as_reply(), refusal.reason
    except Gone:
        _note(world, story, DROPPED, "")
        raise
    finally:
        _drain(world, story)
    if not call.body.is_whole and not reply.drop:
        reply = DROPPED
    _note(world, story, reply, reason)
    return reply


def _attempt(world: World, story: Story, origin: str) -> Reply:
    told = answer_oauth(world, story.call, story.fault)
    if told is not None:
        reply, story.problems = told
        return _break(world, story, lambda: reply)
    method = find_method(story.call)
    if method is None:
        story.problems = ["there is no such method"]
        raise Refusal(404, "notFound", "Not Found", "global")
    return _break(world, story, lambda: _do(world, story, method, origin))


def _break(world: World, story: Story, do: Callable[[], Reply]) -> Reply:
    """Do it, unless the fault is that it is not done; then lose or spoil the answer."""
    fault = story.fault
    if fault is None or fault.name in ("processing_failed", "rejected", "invalid_grant"):
        return do()
    if fault.name == "refused":
        told = fault.details
        raise Refusal(
            int(told.get("status", 400)), told.get("reason", "badRequest"), told.get("message", "Bad Request")
        )
    if fault.name == "session_gone":
        sending.lose_session(world, story.call)
    if fault.name == "token_expired":
        world.grants.cut_off(_bearer(story.call))
    if fault.name in BROKEN and _is_done(story, fault):
        do()
    if fault.details.get("session_gone"):
        sending.lose_session(world, story.call)
    if fault.name == "hang":
        return HUNG
    if fault.name in ("drop", "lost_answer"):
        return DROPPED
    if fault.name == "not_json":
        return Reply(int(fault.details.get("status", 502)), PAGE, "text/html; charset=UTF-8")
    raise REFUSALS[fault.name]


def _is_done(story: Story, fault: Scripted) -> bool:
    if story.kind in ("chunk", "final"):
        return "after_bytes" in fault.details or fault.name == "lost_answer"
    return bool(fault.details.get("done", fault.name == "lost_answer"))


def _do(world: World, story: Story, method: Method, origin: str) -> Reply:
    call = story.call
    grant = _check_token(world, story, method)
    story.problems += method.find_query_problems(call)
    if story.is_session:
        if call.method == "DELETE":
            return sending.end_session(world, call)
        return sending.feed_session(world, call, story.fault)
    assert grant is not None
    story.channel = grant.channel
    body, media = _read_body(story, method)
    if story.problems:
        raise Refusal(400, "badRequest", "; ".join(story.problems), "global")
    world.quota.charge(world.grants.clients[grant.client_id].project, method.name, world.clock())
    if method.name == "videos.insert":
        return sending.open_session(world, call, grant, body, origin)
    told = _tell(world, call, grant, method, body, media)
    world.failures += [f"{method.name} answers {one}" for one in method.find_answer_problems(told)]
    return as_json(told)


def _tell(world: World, call: Call, grant: Grant, method: Method, body: Any, media: bytes) -> dict[str, Any]:
    made: dict[str, Callable[[], dict[str, Any]]] = {
        "videos.list": lambda: catalogue.list_videos(world, call, grant),
        "videos.update": lambda: catalogue.update_video(world, call, grant, body),
        "channels.list": lambda: catalogue.list_channels(call, grant),
        "playlistItems.list": lambda: catalogue.list_playlist(world, call, grant),
        "thumbnails.set": lambda: catalogue.set_thumbnail(world, call, grant, method),
        "captions.insert": lambda: catalogue.add_captions(world, body, media, grant),
        "captions.list": lambda: catalogue.list_captions(world, call, grant),
        "reports.query": lambda: query_report(world, call, grant),
    }
    return made[method.name]()


def _read_body(story: Story, method: Method) -> tuple[Any, bytes]:
    call, body, media = story.call, None, b""
    if "x-request" not in method.schema:
        return None, b""
    if call.headers.get("content-type", "").startswith("multipart/related"):
        body, _, media = call.read_related()
    else:
        body = call.read_json()
    story.problems += method.find_body_problems(body)
    return body, media


def _check_token(world: World, story: Story, method: Method) -> Grant | None:
    """Whose request it is. Raises Refusal. A session's address opens it without a token, but not with a bad one."""
    token = _bearer(story.call)
    if story.is_session and not token:
        return None
    grant = world.grants.whose(token)
    if grant is None:
        raise Refusal(401, "authError", "Request had invalid authentication credentials.", "global")
    story.channel = grant.channel
    if not is_allowed(method, set(grant.scopes)):
        raise Refusal(
            403, "insufficientPermissions", "Request had insufficient authentication scopes.", "global"
        )
    return grant


def is_allowed(method: Method, scopes: set[str]) -> bool:
    """Any scope of the method is enough; a report wants one of analytics and one that reads the channel."""
    if method.vendor != "youtube_analytics":
        return bool(method.scopes & scopes)
    analytics = {scope for scope in method.scopes if scope.startswith(f"{SCOPE}yt-analytics")}
    return bool(analytics & scopes) and bool({f"{SCOPE}youtube", f"{SCOPE}youtube.readonly"} & scopes)


def _bearer(call: Call) -> str:
    told = call.headers.get("authorization", "")
    return told[7:] if told.lower().startswith("bearer ") else ""


def _drain(world: World, story: Story) -> None:
    """Read what nobody wanted, as Google's front door does; but not of a connection that is to break."""
    before = story.call.body.read_bytes
    if story.fault is None or story.fault.name != "drop":
        for _ in story.call.body.blocks():
            pass
    if story.kind in ("chunk", "final"):
        world.sessions.count(story.call.body.read_bytes - before)


def _note(world: World, story: Story, reply: Reply, reason: str) -> None:
    call = story.call
    body = call.told if call.told is not None else call.body.read_bytes or None
    world.note(
        Seen(
            call.method,
            call.path,
            story.kind,
            call.query,
            dict(call.headers),
            body,
            story.channel,
            reply.status,
            reason,
            story.fault.name if story.fault else "",
            tuple(story.problems),
        )
    )
