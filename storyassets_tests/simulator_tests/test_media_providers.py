"""The simulated Hugging Face, ElevenLabs, D-ID, HeyGen and Pexels, asked by their SDKs or by a bare client."""

import base64
import io

import av
import httpx
import pytest
from elevenlabs.client import ElevenLabs
from elevenlabs.core.api_error import ApiError
from huggingface_hub import InferenceClient, constants
from huggingface_hub.errors import HfHubHTTPError
from PIL import Image

from storyassets_tests.simulator import Fault
from storyassets_tests.simulator.media.pictures import draw_picture
from storyassets_tests.simulator.media.sounds import as_wav, length_of, speak

PORTRAIT = draw_picture("portrait of a king", 1, 90, 160, "jpeg")
RECORDING = as_wav(speak("The fox came back.", "anyone", 16_000))


@pytest.fixture(scope="module")
def web():
    with httpx.Client(timeout=5) as made:
        yield made


@pytest.fixture
def eleven(simulator, web):
    return ElevenLabs(
        api_key=simulator.key("elevenlabs"), base_url=simulator.address("elevenlabs"), httpx_client=web
    )


def say(eleven, text="The fox came back.", **asked):
    return eleven.text_to_speech.convert_with_timestamps(
        "21m00Tcm4TlvDq8ikWAM", text=text, **asked, request_options={"max_retries": 0}
    )


def test_hugging_face_draws_by_address_and_by_endpoint(simulator):
    client = InferenceClient(api_key=simulator.key("huggingface"), timeout=5)
    address = f"{simulator.address('huggingface')}/hf-inference/models/black-forest-labs/FLUX.1-schnell"
    pictures = [
        client.text_to_image("a sea", width=128, height=96, seed=seed, model=model)
        for seed, model in ((1, address), (1, simulator.hf_endpoint_url), (2, address))
    ]
    assert [picture.size for picture in pictures] == [(128, 96)] * 3
    assert pictures[0].tobytes() == pictures[1].tobytes() != pictures[2].tobytes()
    assert str(simulator.invoice_usd("huggingface")) == "0.009"
    assert simulator.problems() == []


@pytest.mark.parametrize("runner", ["fal-ai", "nscale", "together"])
def test_hugging_face_s_router_leads_to_others(simulator, monkeypatch, runner):
    monkeypatch.setattr(constants, "ENDPOINT", simulator.address("huggingface"))
    monkeypatch.setattr(
        constants, "INFERENCE_PROXY_TEMPLATE", simulator.address("huggingface") + "/{provider}"
    )
    client = InferenceClient(provider=runner, api_key=simulator.key("huggingface"), timeout=5)
    picture = client.text_to_image("a sea", width=128, height=96, model=f"simulated/{runner}")
    assert picture.format == "PNG"
    assert len(simulator.invoice("huggingface")) == 1


@pytest.mark.parametrize("fault", [401, 402, 429, 503])
def test_hugging_face_s_faults_are_its_sdk_s(simulator, fault):
    simulator.fault("huggingface", fault)
    client = InferenceClient(api_key=simulator.key("huggingface"), timeout=5)
    with pytest.raises(HfHubHTTPError) as caught:
        client.text_to_image("a sea", model=simulator.hf_endpoint_url)
    assert caught.value.response.status_code == fault


def test_elevenlabs_tells_the_moment_of_each_character(eleven, simulator):
    answer = say(eleven)
    told = answer.alignment
    assert "".join(told.characters) == "The fox came back."
    assert told.character_start_times_seconds == sorted(told.character_start_times_seconds)
    length_s = length_of(base64.b64decode(answer.audio_base_64))
    assert 0 < length_s - told.character_end_times_seconds[-1] < 0.5
    assert str(simulator.invoice_usd("elevenlabs")) == "0.00144"
    assert simulator.problems() == []


def test_elevenlabs_speaks_where_its_times_say(eleven):
    answer = say(eleven, output_format="pcm_24000")
    samples = memoryview(base64.b64decode(answer.audio_base_64)).cast("h")
    times = answer.alignment
    gap_s = times.character_start_times_seconds[3], times.character_end_times_seconds[3]
    word_s = times.character_start_times_seconds[4], times.character_end_times_seconds[6]
    quiet, loud = (
        max(map(abs, samples[round(a * 24_000) + 9 : round(b * 24_000) - 9])) for a, b in (gap_s, word_s)
    )
    assert quiet < 10 < 5000 < loud


def test_another_voice_or_seed_sounds_otherwise(eleven):
    assert say(eleven, seed=1).audio_base_64 != say(eleven, seed=2).audio_base_64


@pytest.mark.parametrize(
    ("fault", "status", "code"),
    [
        (401, 401, "invalid_api_key"),
        (429, 429, "too_many_concurrent_requests"),
        ("insufficient_quota", 401, "quota_exceeded"),
        (503, 503, "system_busy"),
    ],
)
def test_elevenlabs_faults_carry_its_codes(eleven, simulator, fault, status, code):
    simulator.fault("elevenlabs", fault)
    with pytest.raises(ApiError) as caught:
        say(eleven)
    assert (caught.value.status_code, caught.value.body["detail"]["status"]) == (status, code)


def test_elevenlabs_checks_what_it_is_sent(eleven, simulator):
    with pytest.raises(ApiError) as caught:
        say(eleven, seed=2**40)
    assert caught.value.status_code == 422
    assert simulator.problems()


def test_elevenlabs_lists_voices_and_what_is_left(eleven):
    assert "Rachel" in [voice.name for voice in eleven.voices.get_all().voices]
    assert eleven.user.subscription.get().character_limit == 100_000


def did(web, simulator, method, path, **content):
    headers = {"authorization": f"Basic {simulator.key('did')}"}
    return web.request(method, f"{simulator.address('did')}{path}", headers=headers, **content)


def order_talk(web, simulator):
    image = did(web, simulator, "POST", "/images", files={"image": ("p.jpg", PORTRAIT, "image/jpeg")}).json()[
        "url"
    ]
    audio = did(web, simulator, "POST", "/audios", files={"audio": ("s.wav", RECORDING, "audio/wav")}).json()[
        "url"
    ]
    body = {"source_url": image, "script": {"type": "audio", "audio_url": audio}}
    return did(web, simulator, "POST", "/talks", json=body)


def test_a_talk_is_as_long_as_its_recording(web, simulator):
    job = f"/talks/{order_talk(web, simulator).json()['id']}"
    first, second = (did(web, simulator, "GET", job).json() for _ in range(2))
    assert (first["status"], second["status"]) == ("started", "done")
    clip = web.get(second["result_url"])
    with av.open(io.BytesIO(clip.content)) as file:
        assert file.streams.video[0].codec_context.name == "h264"
        assert file.duration / 1e6 == pytest.approx(length_of(RECORDING), abs=0.1)
    assert float(simulator.invoice("did")[0].units["video_seconds"]) == second["duration"]
    assert simulator.problems() == []


def test_two_orders_are_two_jobs_and_charged_twice(web, simulator):
    ids = {order_talk(web, simulator).json()["id"] for _ in range(2)}
    assert len(ids) == len(simulator.invoice("did")) == 2


def test_a_job_that_fails_at_the_end_is_not_charged(web, simulator):
    simulator.fault("did", Fault.JOB_FAILS, on="POST /talks", code="FaceError", message="face not detected")
    simulator.set_polls_until_done(0)
    job = did(web, simulator, "GET", f"/talks/{order_talk(web, simulator).json()['id']}").json()
    assert (job["status"], job["error"]["kind"]) == ("error", "FaceError")
    assert simulator.invoice() == []


@pytest.mark.parametrize(
    ("fault", "kind"), [(402, "InsufficientCreditsError"), (451, "ImageModerationError")]
)
def test_did_s_faults_carry_its_kinds(web, simulator, fault, kind):
    simulator.fault("did", fault)
    answer = did(web, simulator, "POST", "/images", files={"image": ("p.jpg", PORTRAIT, "image/jpeg")})
    assert (answer.status_code, answer.json()["kind"]) == (fault, kind)


def test_did_takes_no_picture_from_an_address_without_a_picture_s_name(web, simulator):
    body = {
        "source_url": "https://example.org/page",
        "script": {"type": "audio", "audio_url": "https://e.org/a.wav"},
    }
    assert did(web, simulator, "POST", "/talks", json=body).status_code == 400
    assert "source_url" in simulator.problems()[0]


def heygen(web, simulator, method, path, **content):
    headers = {"x-api-key": simulator.key("heygen")}
    return web.request(method, f"{simulator.address('heygen')}{path}", headers=headers, **content)


def order_video(web, simulator, **more):
    files = (("p.jpg", PORTRAIT, "image/jpeg"), ("s.wav", RECORDING, "audio/wav"))
    image, audio = (
        heygen(web, simulator, "POST", "/v3/assets", files={"file": file}).json()["data"]["asset_id"]
        for file in files
    )
    body = {
        "type": "image",
        "image": {"type": "asset_id", "asset_id": image},
        "audio_asset_id": audio,
        **more,
    }
    return heygen(web, simulator, "POST", "/v3/videos", json=body)


def test_heygen_makes_a_video_of_a_picture_and_a_recording(web, simulator):
    simulator.set_polls_until_done(0)
    job = order_video(web, simulator).json()["data"]["video_id"]
    told = heygen(web, simulator, "GET", f"/v3/videos/{job}").json()["data"]
    assert (told["status"], web.get(told["video_url"]).content[4:8]) == ("completed", b"ftyp")
    assert float(simulator.invoice("heygen")[0].units["video_seconds"]) == told["duration"]
    assert simulator.problems() == []


@pytest.mark.parametrize("more", [{"script": "Hello"}, {"aspect_ratio": "2:1"}, {"colour": "red"}], ids=str)
def test_heygen_checks_what_it_is_sent(web, simulator, more):
    answer = order_video(web, simulator, **more)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_parameter")
    assert simulator.invoice() == []


def test_a_key_of_another_provider_opens_no_other(web, simulator):
    answer = web.get(
        f"{simulator.address('heygen')}/v3/users/me", headers={"x-api-key": simulator.key("elevenlabs")}
    )
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "unauthorized")


def pexels(web, simulator, path, **query):
    headers = {"authorization": simulator.key("pexels")}
    return web.get(f"{simulator.address('pexels')}{path}", params=query, headers=headers)


def test_pexels_finds_other_photos_on_every_page(web, simulator):
    pages = [
        pexels(web, simulator, "/v1/search", query="sea", per_page=5, page=page).json() for page in (1, 2)
    ]
    ids = [photo["id"] for page in pages for photo in page["photos"]]
    assert len(set(ids)) == 10
    with Image.open(io.BytesIO(web.get(pages[0]["photos"][0]["src"]["tiny"]).content)) as photo:
        assert photo.size == (280, 200)
    assert simulator.invoice_usd("pexels") == 0


def test_pexels_videos_are_as_large_and_long_as_they_say(web, simulator):
    [video] = pexels(
        web, simulator, "/videos/search", query="sea", orientation="portrait", per_page=1
    ).json()["videos"]
    small = min(video["video_files"], key=lambda file: file["width"])
    with av.open(io.BytesIO(web.get(small["link"]).content)) as file:
        shown = file.streams.video[0]
        assert (shown.width, shown.height) == (small["width"], small["height"])
        assert file.duration / 1e6 == pytest.approx(video["duration"], abs=0.1)


def test_pexels_finds_nothing_for_some_words_and_refuses_bad_ones(web, simulator):
    assert pexels(web, simulator, "/v1/search", query="qqq").json()["photos"] == []
    assert pexels(web, simulator, "/v1/search", query="sea", orientation="round").status_code == 400


def test_nothing_is_left_in_the_cache_of_hugging_face_s_sdk(web, simulator):
    assert web.get(f"{simulator.address('huggingface')}/api/agent-harnesses").status_code == 404
