"""Voices behind the one door: kept takes are not paid twice, and faults end in the next of the chain."""

import pytest

from storyassets.providers.protocols import ProviderRole
from storyassets.studio.acceptance import accept_speech
from storyassets_tests.fakes.speech import LINE, a_line, a_voice
from storyassets_tests.fakes.studios import a_gateway
from storyassets_tests.fakes.workshops import FakeVoice


@pytest.fixture
def gateway(simulator, tmp_path):
    voice = a_voice("elevenlabs", simulator.keys())
    opened = a_gateway(tmp_path, voice, FakeVoice())
    yield opened
    opened.close()
    voice.close()


def speak(gateway, request):
    desk = gateway.for_asset("the-fox", "voice_clips")
    return desk.obtain(ProviderRole.VOICE, request, subject="l1", validate=accept_speech(request))


def test_a_line_is_paid_once(gateway, simulator):
    first, again = speak(gateway, a_line()), speak(gateway, a_line())
    assert first.cost_usd == simulator.invoice_usd() > 0
    assert (again.reused, again.cost_usd, again.take.content) == (True, 0, first.take.content)
    assert again.facts == first.facts
    assert len(again.facts["words"]) == len(LINE.split())


def test_a_name_of_no_voice_of_its_own_asks_for_nothing_new(gateway):
    speak(gateway, a_line())
    assert speak(gateway, a_line(speaker="Tom")).reused


def test_a_busy_service_is_asked_again(gateway, simulator):
    simulator.fault("elevenlabs", "429", times=2)
    assert speak(gateway, a_line()).take.provider == "elevenlabs"
    assert len(simulator.seen("elevenlabs")) == 3


@pytest.mark.parametrize("fault", ["insufficient_quota", "moderation"])
def test_a_refusal_ends_in_the_next_of_the_chain_and_shows(gateway, simulator, fault):
    simulator.fault("elevenlabs", fault, times=3)
    spoken = speak(gateway, a_line())
    assert (spoken.take.provider, spoken.take.degraded) == ("embedded", True)
    assert simulator.invoice_usd() == 0
