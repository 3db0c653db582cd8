"""Speech by ElevenLabs: the real SDK against the simulated service."""

import json
from decimal import Decimal

import pytest

from storyassets.errors import (
    BadConfiguration,
    ContentRefused,
    InvalidOutput,
    ProviderRefused,
    ProviderUnavailable,
)
from storyassets.measure.sound import loudness_lufs, read_sound
from storyassets.model.character import Timbre
from storyassets.model.script import Emotion
from storyassets.providers.protocols import SpeechFacts
from storyassets.studio.acceptance import accept_speech
from storyassets_tests.fakes.speech import LINE, a_channel, a_line, a_voice


@pytest.fixture
def voice(simulator):
    adapter = a_voice("elevenlabs", simulator.keys())
    yield adapter
    adapter.close()


def opened(simulator, **channel):
    return a_voice("elevenlabs", simulator.keys(), a_channel(**channel))


def asked(simulator):
    return [one for one in simulator.seen("elevenlabs") if one.method == "POST"]


def test_a_line_becomes_a_take_with_a_time_for_each_word(voice, simulator):
    made = voice.make(a_line())
    figures = accept_speech(a_line())(made)
    facts = SpeechFacts.model_validate(made.facts)
    sound = read_sound(made.content)
    assert [word.text for word in facts.words] == LINE.split()
    assert (sound.sample_rate_hz, sound.samples.shape[1]) == (48_000, 1)
    assert 2 < figures["duration_s"] < 8
    assert loudness_lufs(sound.samples, 48_000) == pytest.approx(-18, abs=1.5)
    assert simulator.problems() == []


def test_the_times_are_those_of_the_characters(voice, simulator):
    words = SpeechFacts.model_validate(voice.make(a_line("One, two.")).facts).words
    assert words[0].start_s == pytest.approx(0.06, abs=0.03)
    assert words[0].end_s < words[1].start_s


def test_it_is_asked_once_and_told_what_the_line_needs(voice, simulator):
    voice.make(a_line(emotion=Emotion.SADNESS, seed=2**40 + 7))
    [one] = asked(simulator)
    body = json.loads(one.body) if isinstance(one.body, (str, bytes)) else one.body
    assert one.path.endswith("/v1/text-to-speech/JBFqnCBsd6RMkjVDRZzb/with-timestamps")
    assert one.query["output_format"] == "mp3_44100_128"
    assert body["seed"] == 7
    assert body["voice_settings"]["speed"] < 1
    assert "language_code" not in body


def test_what_it_costs_is_what_the_provider_takes(voice, simulator):
    made = voice.make(a_line())
    assert made.cost_usd == simulator.invoice_usd("elevenlabs") == voice.estimate_usd(a_line())
    assert made.usage.units == {"characters": Decimal(len(LINE))}


def test_a_flash_model_is_told_the_language_and_has_its_own_price(simulator):
    voice = opened(simulator, models={"voice": {"elevenlabs": "eleven_flash_v2_5"}})
    made = voice.make(a_line(language="de-AT"))
    assert voice.spell(a_line(language="de-AT"))["language_code"] == "de"
    assert made.cost_usd == simulator.invoice_usd()
    assert simulator.problems() == []
    voice.close()


def test_version_3_takes_only_a_stability(simulator):
    voice = opened(simulator, models={"voice": {"elevenlabs": "eleven_v3"}})
    assert voice.spell(a_line(emotion=Emotion.ANGER))["voice_settings"] == {"stability": 0.0}
    voice.close()


def test_the_language_is_in_the_key_because_the_phonemes_follow_it(voice):
    assert voice.spell(a_line(language="de")) != voice.spell(a_line(language="en"))


@pytest.mark.parametrize(
    "other",
    [{"text": "No."}, {"timbre": Timbre.MAN}, {"number": 1}, {"emotion": Emotion.FEAR}, {"seed": 1}],
    ids=str,
)
def test_whatever_changes_the_sound_changes_its_spelling(voice, other):
    assert voice.spell(a_line(**other)) != voice.spell(a_line())


def test_the_speaker_s_name_alone_changes_nothing(voice):
    assert voice.spell(a_line(speaker="Tom")) == voice.spell(a_line())


@pytest.mark.parametrize(
    ("fault", "error", "says"),
    [
        ("401", BadConfiguration, "ELEVENLABS_API_KEY"),
        ("403", BadConfiguration, "permission"),
        ("402", ProviderRefused, "empty"),
        ("insufficient_quota", ProviderRefused, "empty"),
        ("moderation", ContentRefused, "against our terms"),
        ("451", ContentRefused, "legal"),
        ("429", ProviderUnavailable, "concurrent"),
        ("500", ProviderUnavailable, "our side"),
        ("503", ProviderUnavailable, "heavy traffic"),
        ("truncated", ProviderUnavailable, "no answer came"),
        ("dropped", ProviderUnavailable, "no answer came"),
        ("html", InvalidOutput, "no JSON but a page"),
        ("wrong_json", InvalidOutput, "no recording"),
        ("broken_json", InvalidOutput, "no JSON"),
        ("empty", InvalidOutput, "no JSON"),
        ("bad_content", InvalidOutput, "silent"),
    ],
)
def test_each_fault_is_an_error_of_ours_after_one_call(voice, simulator, fault, error, says):
    simulator.fault("elevenlabs", fault)
    with pytest.raises(error, match=says) as raised:
        voice.make(a_line())
    assert type(raised.value) is error
    assert len(asked(simulator)) == 1
    assert simulator.key("elevenlabs") not in str(raised.value)


@pytest.mark.parametrize(("fault", "doubtful"), [("truncated", True), ("500", True), ("429", False)])
def test_an_error_says_whether_the_work_may_have_its_price(voice, simulator, fault, doubtful):
    simulator.fault("elevenlabs", fault)
    with pytest.raises(ProviderUnavailable) as raised:
        voice.make(a_line())
    assert raised.value.may_be_charged is doubtful


@pytest.mark.parametrize("fault", ["bad_content", "wrong_json"])
def test_a_useless_answer_has_its_price(voice, simulator, fault):
    simulator.fault("elevenlabs", fault)
    with pytest.raises(InvalidOutput) as raised:
        voice.make(a_line())
    assert raised.value.cost_usd == simulator.invoice_usd("elevenlabs") > 0
    assert raised.value.units == {"characters": Decimal(len(LINE))}


def test_how_long_to_wait_is_heeded(voice, simulator):
    simulator.fault("elevenlabs", "429", retry_after=7)
    with pytest.raises(ProviderUnavailable) as raised:
        voice.make(a_line())
    assert raised.value.retry_after_s == 7


def test_an_answer_that_does_not_come_is_waited_for_no_longer_than_a_take_may_last(simulator):
    voice = opened(simulator, fallback={"take_deadline_s": 1})
    simulator.fault("elevenlabs", "hang")
    with pytest.raises(ProviderUnavailable, match="no answer came") as raised:
        voice.make(a_line())
    assert raised.value.may_be_charged
    voice.close()


def test_nobody_at_the_address_costs_nothing(simulator):
    voice = a_voice("elevenlabs", simulator.keys(elevenlabs_base_url=simulator.refused_address))
    with pytest.raises(ProviderUnavailable, match="ELEVENLABS_BASE_URL") as raised:
        voice.make(a_line())
    assert not raised.value.may_be_charged
    voice.close()


def test_an_unknown_voice_is_told_with_its_place_in_the_channel(simulator):
    voice = opened(simulator, voices={"elevenlabs": {"narrator": "no-such-voice"}})
    with pytest.raises(BadConfiguration, match=r"voices\.elevenlabs\.narrator.*no-such-voice"):
        voice.make(a_line())
    voice.close()


def test_an_unknown_model_is_told_with_its_place_in_the_channel(simulator):
    voice = a_voice(
        "elevenlabs",
        simulator.keys(),
        a_channel(models={"voice": {"elevenlabs": "no-such"}}),
        allow_unpriced=True,
    )
    with pytest.raises(BadConfiguration, match=r"models\.voice\.elevenlabs"):
        voice.make(a_line())
    voice.close()


def test_a_wrong_key_is_told(simulator):
    voice = a_voice("elevenlabs", simulator.keys(elevenlabs_api_key="wrong-key-1234"))
    with pytest.raises(BadConfiguration, match="ELEVENLABS_API_KEY") as raised:
        voice.make(a_line())
    assert "wrong-key-1234" not in str(raised.value)
    voice.close()


def test_nothing_to_say_is_not_asked_for(voice, simulator):
    with pytest.raises(ProviderRefused, match="nothing to say"):
        voice.make(a_line("  "))
    assert asked(simulator) == []


def test_a_probe_costs_nothing_and_tells_what_is_left(voice, simulator):
    probe = voice.probe()
    assert "99000 of 100000 characters" in probe.answered
    assert simulator.invoice_usd() == 0


def test_a_probe_tells_a_wrong_key(simulator):
    voice = a_voice("elevenlabs", simulator.keys(elevenlabs_api_key="wrong-key-1234"))
    with pytest.raises(BadConfiguration, match="ELEVENLABS_API_KEY"):
        voice.probe()
    voice.close()
