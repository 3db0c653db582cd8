"""Faults, as the SDKs and a bare client see them, and what is charged for them."""

import threading

import httpx
import openai
import pytest

from storyassets_tests.simulator import Fault

SPEECH = "/v1/text-to-speech/voice/with-timestamps"
STATUSES = {
    Fault.UNAUTHORIZED: openai.AuthenticationError,
    Fault.FORBIDDEN: openai.PermissionDeniedError,
    Fault.PAYMENT_REQUIRED: openai.APIStatusError,
    Fault.RATE_LIMITED: openai.RateLimitError,
    Fault.INSUFFICIENT_QUOTA: openai.RateLimitError,
    Fault.LEGAL: openai.APIStatusError,
    Fault.MODERATION: openai.BadRequestError,
    Fault.SERVER_ERROR: openai.InternalServerError,
    Fault.UNAVAILABLE: openai.InternalServerError,
}


@pytest.fixture
def client(simulator):
    with openai.OpenAI(
        api_key=simulator.key("openai"), base_url=simulator.address("openai"), max_retries=0, timeout=5
    ) as made:
        yield made


def draw(client):
    return client.images.generate(model="gpt-image-2", prompt="a calm sea", size="64x64")


@pytest.fixture(scope="module")
def web():
    with httpx.Client(timeout=5) as made:
        yield made


@pytest.fixture
def speak(simulator, web):
    return lambda: speak_at(web, simulator)


def speak_at(web, simulator):
    return web.post(
        f"{simulator.address('elevenlabs')}{SPEECH}",
        json={"text": "A fox."},
        headers={"xi-api-key": simulator.key("elevenlabs")},
    )


@pytest.mark.parametrize(("fault", "error"), STATUSES.items(), ids=lambda one: str(getattr(one, "value", "")))
def test_a_status_is_the_sdk_s_error_and_costs_nothing(client, simulator, fault, error):
    simulator.fault("openai", fault)
    with pytest.raises(error):
        draw(client)
    assert simulator.invoice() == []
    assert draw(client).data


def test_a_refusal_of_moderation_has_its_code(client, simulator):
    simulator.fault("openai", "moderation")
    with pytest.raises(openai.BadRequestError) as caught:
        draw(client)
    assert caught.value.code == "moderation_blocked"


def test_an_empty_account_is_told_from_a_rate_limit(client, simulator):
    simulator.fault("openai", 429, retry_after=7)
    simulator.fault("openai", "insufficient_quota")
    with pytest.raises(openai.RateLimitError) as first:
        draw(client)
    with pytest.raises(openai.RateLimitError) as second:
        draw(client)
    assert (first.value.code, first.value.response.headers["retry-after"]) == ("rate_limit_exceeded", "7")
    assert (second.value.code, "retry-after" in second.value.response.headers) == (
        "insufficient_quota",
        False,
    )


@pytest.mark.parametrize("fault", [Fault.TRUNCATED, Fault.DROPPED], ids=str)
def test_an_answer_that_was_lost_is_charged(client, simulator, fault):
    simulator.fault("openai", fault)
    with pytest.raises(openai.APIConnectionError):
        draw(client)
    assert simulator.invoice_usd() > 0


def test_a_server_error_is_charged_if_it_is_said_to_be(client, simulator):
    simulator.fault("openai", 500, charged=True)
    with pytest.raises(openai.InternalServerError):
        draw(client)
    assert len(simulator.invoice()) == 1


def test_who_hangs_is_let_go_by_a_reset(simulator, speak):
    simulator.fault("elevenlabs", Fault.HANG)
    ended = []
    waiting = threading.Thread(target=lambda: ended.append(end_of(speak)))
    waiting.start()
    while not simulator.seen("elevenlabs"):
        waiting.join(0.01)
    simulator.reset()
    waiting.join(5)
    assert ended == [httpx.RemoteProtocolError]


def end_of(speak):
    try:
        speak()
    except httpx.HTTPError as error:
        return type(error)
    return None


def test_a_client_that_does_not_wait_for_who_hangs_is_charged(client, simulator):
    simulator.fault("openai", Fault.HANG)
    with pytest.raises(openai.APITimeoutError):
        draw(client.with_options(timeout=0.1))
    assert simulator.invoice_usd() > 0


def test_slow_answers_wait_for_what_they_were_told_to(simulator, speak):
    arrived, ended = threading.Event(), []
    simulator.fault("elevenlabs", Fault.SLOW, until=arrived)
    asking = threading.Thread(target=lambda: ended.append(speak().status_code))
    asking.start()
    while not simulator.seen("elevenlabs"):
        asking.join(0.01)
    assert ended == []
    arrived.set()
    asking.join(5)
    assert ended == [200]


@pytest.mark.parametrize(
    ("fault", "beginning"),
    [
        (Fault.HTML, "<!DOCTYPE"),
        (Fault.WRONG_JSON, '{"unexpected'),
        (Fault.BROKEN_JSON, '{"id'),
        (Fault.EMPTY, ""),
    ],
    ids=lambda one: str(one)[:12],
)
def test_a_wrong_answer_comes_as_a_success(simulator, fault, beginning, speak):
    simulator.fault("elevenlabs", fault)
    answer = speak()
    assert (answer.status_code, answer.text[: len(beginning)]) == (200, beginning)
    assert bool(simulator.invoice()) is (fault is not Fault.HTML)


def test_faults_come_in_their_order_and_then_all_is_well(simulator, speak):
    simulator.fault("elevenlabs", 503, times=2)
    simulator.fault("elevenlabs", 402)
    assert [speak().status_code for _ in range(4)] == [503, 503, 402, 200]


def test_a_fault_may_be_meant_for_one_address(simulator, speak, web):
    simulator.fault("elevenlabs", 500, on="GET /v1/voices")
    headers = {"xi-api-key": simulator.key("elevenlabs")}
    assert speak().status_code == 200
    assert web.get(f"{simulator.address('elevenlabs')}/v1/voices", headers=headers).status_code == 500


def test_an_outage_lasts_until_it_is_over(simulator, speak):
    simulator.outage("elevenlabs")
    assert {speak().status_code for _ in range(3)} == {503}
    simulator.recover("elevenlabs")
    assert speak().status_code == 200


def test_random_faults_are_the_same_for_one_seed(simulator, speak):
    def ends(seed):
        simulator.reset()
        simulator.random_faults("elevenlabs", 0.5, [429, 500], seed)
        return [speak().status_code for _ in range(30)]

    first = ends(1)
    assert first == ends(1) != ends(2)
    assert 5 < sum(status == 200 for status in first) < 25


def test_nobody_listens_at_the_refused_address(simulator):
    with pytest.raises(httpx.ConnectError):
        httpx.get(simulator.refused_address)


def test_one_provider_s_fault_is_no_other_s(simulator, client, speak):
    simulator.outage("openai")
    assert speak().status_code == 200


def test_unknown_providers_and_faults_are_named(simulator):
    with pytest.raises(ValueError, match="nobody is not simulated; known: anthropic"):
        simulator.fault("nobody", 500)
    with pytest.raises(KeyError):
        simulator.fault("openai", "no-such-fault")


def test_more_at_once_than_the_account_allows_are_refused(simulator, speak):
    arrived, ended = threading.Event(), []
    simulator.allow_at_once("elevenlabs", 1)
    simulator.fault("elevenlabs", Fault.SLOW, until=arrived)
    asking = threading.Thread(target=lambda: ended.append(speak().status_code))
    asking.start()
    while not simulator.seen("elevenlabs"):
        asking.join(0.01)
    assert speak().status_code == 429
    arrived.set()
    asking.join(5)
    assert (ended, speak().status_code) == ([200], 200)


def test_how_many_were_asking_at_once_is_known(simulator, speak):
    arrived = threading.Event()
    simulator.fault("elevenlabs", Fault.SLOW, times=3, until=arrived)
    asking = [threading.Thread(target=speak) for _ in range(3)]
    for one in asking:
        one.start()
    while len(simulator.seen("elevenlabs")) < 3:
        asking[0].join(0.01)
    arrived.set()
    for one in asking:
        one.join(5)
    assert simulator.most_at_once("elevenlabs") == 3
