"""Whatever a provider answers, an adapter gives a take or one of our errors; and nobody else gets its key."""

import json

import pytest

from storyassets.errors import InvalidOutput, ProviderError, ProviderUnavailable, StoryAssetsError
from storyassets.model.channel import Channel
from storyassets.providers.footage.pexels import find_video
from storyassets.providers.protocols import FootageRequest, ProviderRole
from storyassets_tests.fakes.heads import a_head_adapter, a_head_request
from storyassets_tests.fakes.loopback import Reply, as_json, loopback
from storyassets_tests.fakes.outfits import an_adapter, an_outfitter, no_keys
from storyassets_tests.fakes.requests import a_portrait_request
from storyassets_tests.fakes.speech import a_line
from storyassets_tests.fakes.telling import a_script_request

KEY = "canary-key-that-nobody-else-may-see"
ALL = {
    "openai writer": (ProviderRole.WRITER, "openai"),
    "anthropic": (ProviderRole.WRITER, "anthropic"),
    "gemini": (ProviderRole.WRITER, "gemini"),
    "openai pictures": (ProviderRole.ILLUSTRATOR, "openai"),
    "huggingface": (ProviderRole.ILLUSTRATOR, "huggingface"),
    "elevenlabs": (ProviderRole.VOICE, "elevenlabs"),
    "openai voice": (ProviderRole.VOICE, "openai"),
    "did": (ProviderRole.TALKING_HEAD, "did"),
    "heygen": (ProviderRole.TALKING_HEAD, "heygen"),
}
FIELDS = {"huggingface": ("hf_token", "hf_base_url")}
REQUESTS = {
    ProviderRole.WRITER: a_script_request,
    ProviderRole.ILLUSTRATOR: lambda: a_portrait_request(320, 576),
    ProviderRole.VOICE: a_line,
    ProviderRole.TALKING_HEAD: a_head_request,
}
EVERYONE = pytest.mark.parametrize("who", ALL)


@pytest.fixture(scope="module")
def shared():
    """A server for all tests here: making a client takes longer than using it."""
    with loopback() as site:
        yield site
    for adapter in OPENED.values():
        if hasattr(adapter, "close"):
            adapter.close()
    OPENED.clear()


OPENED = {}


def open_one(who, site):
    role, name = ALL[who]
    key, address = FIELDS.get(name, (f"{name}_api_key", f"{name}_base_url"))
    known = no_keys(**{key: KEY, address: site.url})
    if role is ProviderRole.TALKING_HEAD:
        return a_head_adapter(name, known)
    return an_adapter(role, name, an_outfitter(known, Channel(name="default"), allow_unpriced=True))


def open_once(who, site):
    if who not in OPENED:
        OPENED[who] = open_one(who, site)
    return OPENED[who]


def ask(who, site):
    """One call, by whatever way this provider is called."""
    adapter = open_once(who, site)
    return getattr(adapter, "submit", adapter.make)(REQUESTS[ALL[who][0]]())


DEEP = b"[" * 200_000
BODIES = {
    "null": b"null",
    "a number": b"5",
    "a text": b'"zz"',
    "a list": b"[null]",
    "deep": DEEP,
    "not utf-8": b'{"data": "\xff\xfe"}',
    "lone surrogates": rb'{"choices": [{"message": {"content": "\ud800"}}], "data": [{"b64_json": "\ud800"}]}',
    "texts": json.dumps(
        {"data": "zz", "usage": "zz", "choices": "zz", "content": "zz", "candidates": "zz"}
    ).encode(),
    "numbers": json.dumps({"data": 5, "usage": 5, "choices": 5, "content": 5, "candidates": 5}).encode(),
    "objects": json.dumps(
        {"data": {"a": 1}, "usage": {"a": 1}, "choices": {"a": 1}, "content": {"a": 1}, "candidates": {"a": 1}}
    ).encode(),
    "nulls in lists": json.dumps(
        {"data": [None], "choices": [None], "content": [None], "candidates": [None], "usage": {}}
    ).encode(),
    "wrong leaves": json.dumps(
        {
            "data": [{"b64_json": 5}],
            "audio_base64": 5,
            "choices": [{"message": {"content": 5, "refusal": 5}, "finish_reason": ["zz"]}],
            "content": [{"type": "text", "text": 5}],
            "candidates": [{"content": {"parts": [{"text": 5}]}}],
            "usage": {"prompt_tokens": "zz", "input_tokens": "zz", "output_tokens": "NaN"},
        }
    ).encode(),
    "tokens that are none": json.dumps(
        {
            "data": [{"b64_json": "zz"}],
            "choices": [{"message": {"content": "{}"}, "finish_reason": "stop"}],
            "content": [{"type": "text", "text": "{}"}],
            "usage": {
                "prompt_tokens": 10**30, "completion_tokens": 1.5, "total_tokens": True,
                "input_tokens": 10**30, "output_tokens": "NaN",
            },
        }
    ).encode(),
    "an error of another shape": json.dumps({"error": {"code": {"a": 1}, "message": [1], "details": 5}}).encode(),
}  # fmt: skip


@EVERYONE
@pytest.mark.parametrize("shape", BODIES)
@pytest.mark.parametrize("status", [200, 400])
def test_an_answer_of_any_shape_is_an_error_of_ours(who, shape, status, shared):
    shared.replies = {"*": Reply(BODIES[shape], status)}
    with pytest.raises(StoryAssetsError) as raised:
        ask(who, shared)
    assert str(raised.value).encode()
    assert "\n" not in str(raised.value)


@EVERYONE
@pytest.mark.parametrize("shape", BODIES)
def test_a_probe_survives_an_answer_of_any_shape(who, shape, shared):
    shared.replies = {"*": Reply(BODIES[shape])}
    adapter = open_once(who, shared)
    try:
        told = adapter.probe().answered
    except StoryAssetsError as error:
        told = str(error)
    assert told.encode()


def a_video(**changes):
    file = {"file_type": "video/mp4", "width": 4000, "height": 4000, "link": "http://\ud800", "id": 1}
    return {
        "id": 1,
        "duration": 9,
        "url": "https://p/\ud800",
        "user": {"name": "\ud800"},
        "video_files": [file],
    } | changes


@pytest.mark.parametrize(
    "video",
    [
        a_video(),
        a_video(id="\ud800"),
        a_video(id=[1]),
        a_video(duration=float("nan")),
        a_video(duration=10**400),
        a_video(user="zz"),
        a_video(video_files=[{"width": "a"}]),
        a_video(video_files={}),
        None,
        5,
    ],
    ids=lambda one: "video",
)
def test_footage_of_any_shape_is_none_or_an_error_of_ours(video):
    with loopback(**{"*": as_json({"videos": [video], "photos": [video]})}) as site:
        keys = no_keys(pexels_api_key=KEY, pexels_base_url=site.url)
        pexels = an_adapter(ProviderRole.FOOTAGE, "pexels", an_outfitter(keys, Channel(name="default")))
        request = FootageRequest(words=("sea",), moving=True, least_s=2, width_px=320, height_px=320)
        with pytest.raises(StoryAssetsError):
            pexels.make(request)
        pexels.close()


def test_what_pexels_says_of_a_clip_can_be_kept():
    request = FootageRequest(words=("sea",), moving=True, least_s=2, width_px=320, height_px=320)
    found = find_video(a_video(), request, "pexels")
    assert found.facts.model_dump_json()
    assert find_video(a_video(id="\ud800"), request, "pexels") is None
    assert find_video(a_video(id=["zz"]), request, "pexels") is None


@EVERYONE
def test_an_answer_that_cannot_be_unpacked_is_an_error_of_ours_and_may_be_charged(who, shared):
    packed = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    shared.replies = {"*": Reply(b"this is not gzip", 200, packed)}
    with pytest.raises((ProviderUnavailable, InvalidOutput)) as raised:
        ask(who, shared)
    of_an_upload = ALL[who][0] is ProviderRole.TALKING_HEAD
    assert raised.value.may_be_charged or isinstance(raised.value, InvalidOutput) or of_an_upload


@EVERYONE
def test_no_redirect_takes_the_key_to_another_host(who, shared):
    shared.seen.clear()
    with loopback(**{"*": as_json({})}) as other:
        elsewhere = other.url.replace("127.0.0.1", "localhost")
        shared.replies = {"*": Reply(b"", 307, {"Location": f"{elsewhere}/taken"})}
        with pytest.raises(StoryAssetsError):
            ask(who, shared)
    assert shared.seen
    assert KEY not in str(other.seen)


@pytest.mark.parametrize(
    ("role", "model"),
    [(ProviderRole.WRITER, "local"), (ProviderRole.VOICE, "kokoro")],
    ids=lambda one: str(one),
)
def test_a_server_of_another_house_is_not_told_our_organization(role, model, monkeypatch):
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-canary")
    field = {ProviderRole.WRITER: "", ProviderRole.VOICE: "speech_"}[role]
    with loopback(**{"*": as_json({})}) as site:
        keys = no_keys(**{f"openai_compatible_{field}base_url": site.url})
        channel = Channel(name="default", models={role.value: {"openai_compatible": model}})
        adapter = an_adapter(role, "openai_compatible", an_outfitter(keys, channel, allow_unpriced=True))
        with pytest.raises(ProviderError):
            adapter.make(REQUESTS[role]())
        adapter.close()
        assert site.seen
        assert "canary" not in str(site.seen)


def test_usage_that_makes_no_sense_is_estimated_and_the_useless_picture_is_paid_for(shared):
    told = {"data": [{"b64_json": "AAAA"}], "usage": {"output_tokens": 10**30}}
    shared.replies = {"*": as_json(told)}
    with pytest.raises(InvalidOutput) as raised:
        ask("openai pictures", shared)
    assert 0 < raised.value.cost_usd < 1
