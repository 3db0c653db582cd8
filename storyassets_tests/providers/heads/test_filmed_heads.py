"""D-ID and HeyGen against the simulated ones: real requests, real clips, every fault."""

from decimal import Decimal

import pytest

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    InvalidOutput,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.providers.protocols import Choosy, Probing, PuppetRequest, RemoteWork, Spelling
from storyassets.studio.acceptance_clips import accept_head_clip
from storyassets_tests.fakes.heads import SPEECH_S, a_head_adapter, a_head_request, a_portrait, some_speech
from storyassets_tests.fakes.loopback import Reply, as_json, loopback
from storyassets_tests.fakes.outfits import no_keys
from storyassets_tests.fakes.person_files import jpeg
from storyassets_tests.simulator import Fault

BOTH = pytest.mark.parametrize("name", ["did", "heygen"])
ORDER = {"did": "POST /talks", "heygen": "POST /v3/videos"}
LOOK = {"did": "GET /talks/", "heygen": "GET /v3/videos/"}


@pytest.fixture
def heads(simulator):
    """Adapters by name; their connections are let go in the end."""
    opened = []
    simulator.set_polls_until_done(0)

    def open_one(name, **keys):
        opened.append(a_head_adapter(name, simulator.keys(**keys)))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


@BOTH
def test_a_portrait_speaks_and_costs_what_is_charged(heads, simulator, name):
    head, request = heads(name), a_head_request()
    simulator.set_polls_until_done(1)
    job = head.submit(request)
    assert head.poll(job, request) is None
    made = head.poll(job, request)
    assert made.suffix == ".mp4"
    assert made.facts == {"job_id": job}
    assert made.cost_usd == simulator.invoice_usd(name) > 0
    assert made.usage.units == {"video_seconds": Decimal(str(SPEECH_S))}
    assert head.estimate_usd(request) >= made.cost_usd
    assert simulator.problems() == []
    figures = accept_head_clip(request)(made)
    assert figures["duration_s"] == pytest.approx(SPEECH_S, abs=0.1)


@BOTH
@pytest.mark.parametrize("fault", ["400", "402", "451"])
def test_a_look_that_is_refused_is_only_a_look(heads, simulator, name, fault):
    head, request = heads(name), a_head_request()
    job = head.submit(request)
    simulator.fault(name, fault, on=LOOK[name])
    with pytest.raises(ProviderUnavailable):
        head.poll(job, request)
    assert head.poll(job, request).suffix == ".mp4"


@BOTH
def test_it_is_all_that_a_remote_head_has_to_be(heads, name):
    head, request = heads(name), a_head_request()
    assert isinstance(head, RemoteWork)
    assert isinstance(head, Choosy)
    assert isinstance(head, Spelling)
    assert isinstance(head, Probing)
    assert head.accepts(request)
    assert not head.accepts(a_head_request(portrait=request.portrait.model_copy(update={"suffix": ".webp"})))
    assert not head.accepts(PuppetRequest.model_construct())
    assert head.cancel("job") is False
    with pytest.raises(TypeError):
        head.make(request)


@BOTH
def test_what_is_spelled_is_the_picture_and_the_words_not_who_else_could_move_it(heads, name):
    head, request = heads(name), a_head_request()
    assert head.spell(request) == head.spell(a_head_request(may_rest=False, seed=5, duration_s=1.3))
    other = request.speech.model_copy(update={"content": "0" * 64})
    assert head.spell(a_head_request(speech=other)) != head.spell(request)


@BOTH
def test_the_account_can_be_tried_for_nothing(heads, simulator, name):
    probe = heads(name).probe()
    assert {"did": "96 of 120", "heygen": "42.0 left"}[name] in probe.answered
    assert simulator.invoice_usd(name) == 0


@BOTH
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("401", BadConfiguration),
        ("402", ProviderRefused),
        ("403", BadConfiguration),
        ("429", ProviderUnavailable),
        ("451", ContentRefused),
        ("moderation", ContentRefused),
        ("500", ProviderUnavailable),
        ("503", ProviderUnavailable),
        ("duplicate_job", ProviderUnavailable),
        ("html", InvalidOutput),
        ("empty", InvalidOutput),
        ("broken_json", InvalidOutput),
        ("wrong_json", InvalidOutput),
        ("truncated", ProviderUnavailable),
        ("dropped", ProviderUnavailable),
    ],
)
def test_a_fault_of_an_order_is_an_error_of_ours_that_says_whether_it_may_be_charged(
    heads, simulator, name, fault, error
):
    simulator.fault(name, fault, on=ORDER[name])
    with pytest.raises(error) as raised:
        heads(name).submit(a_head_request())
    told = str(raised.value)
    assert simulator.key(name) not in told
    assert "\n" not in told
    # whoever charged for an order that failed has to be doubted; who may be doubted need not have charged
    doubted = isinstance(raised.value, InvalidOutput) or getattr(raised.value, "may_be_charged", False)
    assert doubted or simulator.invoice_usd(name) == 0


@BOTH
def test_a_provider_that_says_when_to_come_back_is_heard(heads, simulator, name):
    simulator.fault(name, "429", on=ORDER[name], retry_after=7)
    with pytest.raises(ProviderUnavailable) as raised:
        heads(name).submit(a_head_request())
    assert raised.value.retry_after_s == 7


@BOTH
def test_an_upload_that_fails_has_cost_nothing(heads, simulator, name):
    simulator.fault(name, "500", on={"did": "/images", "heygen": "/v3/assets"}[name])
    with pytest.raises(ProviderUnavailable) as raised:
        heads(name).submit(a_head_request())
    assert not raised.value.may_be_charged


@BOTH
@pytest.mark.parametrize("fault", ["503", "html", "broken_json", "empty", "truncated"])
def test_a_look_that_does_not_get_through_can_be_taken_again(heads, simulator, name, fault):
    head, request = heads(name), a_head_request()
    job = head.submit(request)
    simulator.fault(name, fault, on=LOOK[name])
    with pytest.raises(ProviderUnavailable):
        head.poll(job, request)
    assert head.poll(job, request) is not None


@BOTH
@pytest.mark.parametrize("fault", ["html", "403", "503", "truncated", "empty"])
def test_a_clip_that_cannot_be_fetched_now_can_be_later_and_nobody_reads_its_signature(
    heads, simulator, name, fault
):
    head, request = heads(name), a_head_request()
    job = head.submit(request)
    simulator.fault(name, fault, on="/files/")
    with pytest.raises(ProviderUnavailable) as raised:
        head.poll(job, request)
    assert "canary" not in str(raised.value)
    assert head.poll(job, request) is not None


@BOTH
def test_a_job_that_fails_at_the_end_is_refused_and_costs_nothing(heads, simulator, name):
    simulator.fault(name, Fault.JOB_FAILS, on=ORDER[name])
    head, request = heads(name), a_head_request()
    job = head.submit(request)
    with pytest.raises(ProviderRefused, match="face") as raised:
        head.poll(job, request)
    assert raised.value.thing == job
    assert not raised.value.may_be_charged
    assert simulator.invoice_usd(name) == 0


@BOTH
def test_a_job_that_moderation_stopped_is_refused_for_its_content(heads, simulator, name):
    simulator.fault(name, Fault.JOB_FAILS, on=ORDER[name], code="ImageModerationError", message="celebrity")
    head, request = heads(name), a_head_request()
    job = head.submit(request)
    with pytest.raises(ContentRefused):
        head.poll(job, request)


@BOTH
def test_a_job_that_nobody_knows_is_lost_by_its_name(heads, name):
    with pytest.raises(ProviderRefused) as raised:
        heads(name).poll("../no such job", a_head_request())
    assert raised.value.thing == "../no such job"


@BOTH
def test_a_server_that_is_not_there_is_unavailable_and_has_cost_nothing(heads, simulator, name):
    head = heads(name, **{f"{name}_base_url": simulator.refused_address})
    with pytest.raises(ProviderUnavailable, match="cannot be reached") as raised:
        head.submit(a_head_request())
    assert not raised.value.may_be_charged


@BOTH
def test_a_clip_that_is_shorter_than_its_speech_is_not_kept(heads, simulator, name):
    simulator.fault(name, Fault.BAD_CONTENT, on=ORDER[name])
    head, request = heads(name), a_head_request()
    made = head.poll(head.submit(request), request)
    with pytest.raises(InvalidOutput, match="lasts"):
        accept_head_clip(request)(made)


@BOTH
def test_a_film_whose_download_is_refused_is_paid_for_and_not_ordered_again(heads, simulator, name):
    head, request = heads(name), a_head_request()
    job = head.submit(request)
    simulator.fault(name, "400", on="/files/")
    with pytest.raises(ProviderRefused) as raised:
        head.poll(job, request)
    assert raised.value.cost_usd == simulator.invoice_usd(name) > 0
    assert raised.value.units == {"video_seconds": Decimal(str(SPEECH_S))}
    assert not raised.value.retryable


def a_done_job(name, url, duration):
    if name == "did":
        return as_json({"status": "done", "result_url": url, "duration": duration})
    return as_json({"data": {"status": "completed", "video_url": url, "duration": duration}})


@BOTH
@pytest.mark.parametrize(
    ("address", "error"),
    [
        ("/film", InvalidOutput),
        ("http://10.0.0.7/film", ProviderRefused),
        ("http://\ud800/film", ProviderRefused),
    ],
)
def test_a_film_that_is_none_is_paid_for_by_the_told_length_and_not_ordered_again(name, address, error):
    with loopback() as site:
        url = address if address.startswith("http") else site.url + address
        site.replies = {"*": a_done_job(name, url, 7.5), "/film": Reply(jpeg())}
        head = a_head_adapter(name, no_keys(**{f"{name}_api_key": "k" * 20, f"{name}_base_url": site.url}))
        with pytest.raises(error) as raised:
            head.poll("job", a_head_request())
        head.close()
    assert raised.value.units == {"video_seconds": Decimal("7.5")}
    assert raised.value.cost_usd > 0
    assert not raised.value.retryable


@BOTH
@pytest.mark.parametrize(
    "duration", [10**400, float("inf"), float("nan"), -1, True, "long", None, [1]], ids=str
)
def test_a_length_that_makes_no_sense_is_the_speech_s(name, duration):
    with loopback() as site:
        site.replies = {"*": a_done_job(name, site.url + "/film", duration), "/film": Reply(jpeg())}
        head = a_head_adapter(name, no_keys(**{f"{name}_api_key": "k" * 20, f"{name}_base_url": site.url}))
        with pytest.raises(InvalidOutput) as raised:
            head.poll("job", a_head_request())
        head.close()
    assert raised.value.units == {"video_seconds": Decimal(str(SPEECH_S))}


@BOTH
def test_an_accepted_job_that_is_refused_afterwards_may_be_charged(heads, name):
    with pytest.raises(ProviderRefused) as raised:
        heads(name).poll("no such job", a_head_request())
    assert raised.value.may_be_charged


@BOTH
@pytest.mark.parametrize(
    "job_id", [None, "", 7, "\ud800", "a\x00b", "a" * 5000], ids=lambda one: repr(one)[:9]
)
def test_an_order_without_a_usable_id_may_be_charged(name, job_id):
    told = {"url": "s3://a", "asset_id": "a", "id": job_id, "video_id": job_id}
    with loopback() as site:
        site.replies = {"*": as_json({**told, "data": told})}
        head = a_head_adapter(name, no_keys(**{f"{name}_api_key": "k" * 20, f"{name}_base_url": site.url}))
        with pytest.raises(InvalidOutput, match="without an id") as raised:
            head.submit(a_head_request())
        head.close()
    assert raised.value.may_be_charged


def test_d_id_is_not_told_a_size_and_its_key_has_none(heads):
    head = heads("did")
    assert head.spell(a_head_request(width_px=90, height_px=160)) == head.spell(a_head_request())


def test_the_portrait_in_motion_is_the_portrait_itself(simulator):
    motion, request = a_head_adapter("motion", simulator.keys()), a_head_request()
    made = motion.make(request)
    assert (made.content, made.suffix, made.cost_usd) == (a_portrait(), ".jpg", 0)
    assert motion.accepts(request)
    assert not motion.accepts(a_head_request(may_rest=False))
    assert accept_head_clip(request)(made)["duration_s"] is None
    assert motion.spell(request) == motion.spell(a_head_request(speech=request.portrait))
    assert some_speech() not in made.content
