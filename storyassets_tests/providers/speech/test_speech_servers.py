"""Speech by OpenAI and by servers of its kind: the real SDK against the simulated ones."""

from decimal import Decimal

import pytest

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    InvalidOutput,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.model.character import Timbre
from storyassets.model.script import Emotion
from storyassets.providers.protocols import SpeechFacts
from storyassets.studio.acceptance import accept_speech
from storyassets_tests.fakes.speech import LINE, a_channel, a_line, a_voice

KOKORO = {"models": {"voice": {"openai_compatible": "kokoro"}}}


@pytest.fixture
def voice(simulator):
    adapter = a_voice("openai", simulator.keys())
    yield adapter
    adapter.close()


@pytest.fixture
def own_server(simulator):
    adapter = a_voice("openai_compatible", simulator.keys(), allow_unpriced=True)
    yield adapter
    adapter.close()


def asked(simulator):
    return [one for one in simulator.seen() if one.method == "POST"]


@pytest.mark.parametrize("name", ["voice", "own_server"])
def test_a_line_becomes_a_take_with_a_time_for_each_word(name, simulator, request):
    made = request.getfixturevalue(name).make(a_line())
    figures = accept_speech(a_line())(made)
    words = SpeechFacts.model_validate(made.facts).words
    assert [word.text for word in words] == LINE.split()
    assert words[0].start_s < 0.2
    assert words[-1].end_s == pytest.approx(figures["duration_s"], abs=0.2)
    assert simulator.problems() == []


def test_what_it_costs_is_what_the_provider_takes_and_less_than_the_estimate(voice, simulator):
    made = voice.make(a_line())
    assert made.cost_usd == simulator.invoice_usd("openai") > 0
    assert made.cost_usd < voice.estimate_usd(a_line()) < 3 * made.cost_usd
    assert set(made.usage.units) == {"audio_seconds"}


def test_a_model_that_takes_stage_directions_is_given_them(voice):
    spelled = voice.spell(a_line(timbre=Timbre.OLD_MAN, emotion=Emotion.ANGER))
    assert spelled["instructions"] == "Speak angrily, as an old man."
    assert "speed" not in spelled


def test_another_model_is_told_a_speed(own_server):
    spelled = own_server.spell(a_line(emotion=Emotion.SADNESS))
    assert spelled["speed"] < 1
    assert "instructions" not in spelled


def test_a_server_of_one_s_own_has_to_have_a_price_or_the_leave_of_the_channel(simulator):
    voice = a_voice("openai_compatible", simulator.keys())
    with pytest.raises(BadConfiguration, match="has no price"):
        voice.estimate_usd(a_line())
    voice.close()


def test_a_server_of_one_s_own_needs_no_key(simulator):
    keys = simulator.keys(openai_compatible_speech_api_key=None)
    voice = a_voice("openai_compatible", keys, a_channel(**KOKORO), allow_unpriced=True)
    try:
        voice.make(a_line())
    except BadConfiguration as error:  # a server that wants one says so
        assert "OPENAI_COMPATIBLE_SPEECH_API_KEY" in str(error)
    [one] = asked(simulator)
    assert "simulated" not in str(one.headers)
    voice.close()


@pytest.mark.parametrize(
    ("fault", "error", "says"),
    [
        ("401", BadConfiguration, "OPENAI_API_KEY"),
        ("403", BadConfiguration, "OPENAI_API_KEY"),
        ("402", ProviderRefused, "empty"),
        ("insufficient_quota", ProviderRefused, "empty"),
        ("moderation", ContentRefused, "safety system"),
        ("451", ContentRefused, "451"),
        ("429", ProviderUnavailable, "429"),
        ("500", ProviderUnavailable, "500"),
        ("503", ProviderUnavailable, "503"),
        ("truncated", ProviderUnavailable, "no answer came"),
        ("dropped", ProviderUnavailable, "no answer came"),
        ("html", InvalidOutput, "no recording but a page"),
        ("wrong_json", InvalidOutput, "no recording"),
        ("broken_json", InvalidOutput, "no recording"),
        ("empty", InvalidOutput, "empty"),
        ("bad_content", InvalidOutput, "silent"),
    ],
)
def test_each_fault_is_an_error_of_ours_after_one_call(voice, simulator, fault, error, says):
    simulator.fault("openai", fault)
    with pytest.raises(error, match=says) as raised:
        voice.make(a_line())
    assert type(raised.value) is error
    assert len(asked(simulator)) == 1
    assert simulator.key("openai") not in str(raised.value)


def test_a_silent_answer_has_its_price(voice, simulator):
    simulator.fault("openai", "bad_content")
    with pytest.raises(InvalidOutput) as raised:
        voice.make(a_line())
    assert raised.value.cost_usd == simulator.invoice_usd("openai") > 0
    assert raised.value.units["audio_seconds"] > Decimal(1)


def test_an_answer_that_does_not_come_is_waited_for_no_longer_than_a_take_may_last(simulator):
    voice = a_voice("openai", simulator.keys(), a_channel(fallback={"take_deadline_s": 0.3}))
    simulator.fault("openai", "hang")
    with pytest.raises(ProviderUnavailable, match="no answer came") as raised:
        voice.make(a_line())
    assert raised.value.may_be_charged
    voice.close()


def test_nobody_at_the_address_costs_nothing(simulator):
    voice = a_voice("openai", simulator.keys(openai_base_url=simulator.refused_address))
    with pytest.raises(ProviderUnavailable, match="OPENAI_BASE_URL") as raised:
        voice.make(a_line())
    assert not raised.value.may_be_charged
    voice.close()


def test_an_unknown_voice_is_told_with_its_place_in_the_channel(voice, simulator):
    simulator.fault("openai", "400", message="voice: Input should be 'alloy', 'ash' or 'coral'")
    with pytest.raises(BadConfiguration, match=r"voices\.openai\.old_man.*alloy"):
        voice.make(a_line(timbre=Timbre.OLD_MAN))


def test_an_unknown_model_is_told_with_its_place_in_the_channel(simulator):
    channel = a_channel(models={"voice": {"openai": "gpt-no-such"}})
    voice = a_voice("openai", simulator.keys(), channel, allow_unpriced=True)
    with pytest.raises(BadConfiguration, match=r"models\.voice\.openai"):
        voice.make(a_line())
    with pytest.raises(BadConfiguration, match=r"models\.voice\.openai"):
        voice.probe()
    voice.close()


def test_a_line_that_is_too_long_is_not_asked_for(voice, simulator):
    with pytest.raises(ProviderRefused, match="Split it"):
        voice.make(a_line("word " * 1000))
    assert asked(simulator) == []


def test_a_probe_is_free_and_tells_when_the_model_retires(voice, simulator):
    probe = voice.probe()
    assert (probe.model, probe.retires_on) == ("gpt-4o-mini-tts", "2027-01-06")
    assert simulator.invoice_usd() == 0


def test_a_server_without_a_list_of_models_says_one_word(own_server, simulator):
    simulator.fault("openai_compatible", "402", on="GET")
    assert own_server.probe().answered
