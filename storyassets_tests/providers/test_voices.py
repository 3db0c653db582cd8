"""Which voice speaks: the cast's, the channel's, or one of the provider's stock."""

import itertools

import pytest

from storyassets.model.character import Timbre
from storyassets.providers.voices import choose_voice, stock_voices, unknown_voice
from storyassets_tests.fakes.speech import a_channel, a_line

GEORGE, ALICE = "JBFqnCBsd6RMkjVDRZzb", "Xb7hH8MSUJpSbSDYk0k2"
MIRA = {"name": "Mira", "voices": {"elevenlabs": "mira-voice"}}


def chosen(request, **channel):
    return choose_voice(a_channel(**channel), "elevenlabs", request)


def test_each_timbre_has_stock_voices_of_its_own_of_each_vendor():
    for provider, voices in stock_voices().items():
        assert set(voices) == set(Timbre), provider
        firsts = [voices[timbre][0] for timbre in Timbre]
        assert len(set(firsts)) >= len(Timbre) - 1, provider
        assert all(len(set(known)) == len(known) >= 2 for known in voices.values())


def test_two_characters_of_one_timbre_sound_different():
    for timbre, provider in itertools.product(Timbre, stock_voices()):
        first, second = (choose_voice(a_channel(), provider, a_line(timbre=timbre, number=n)) for n in (0, 1))
        assert first != second


def test_numbers_beyond_the_stock_begin_again():
    assert chosen(a_line(number=3)) == chosen(a_line()) == GEORGE


def test_the_channel_s_voice_of_a_timbre_comes_first_and_the_stock_after_it():
    voices = {"elevenlabs": {"narrator": "mine"}}
    assert [chosen(a_line(number=n), voices=voices) for n in (0, 1)] == ["mine", GEORGE]


def test_a_timbre_may_have_several_voices():
    voices = {"elevenlabs": {"woman": "anna, berta"}}
    heard = [chosen(a_line(timbre=Timbre.WOMAN, number=n), voices=voices) for n in (0, 1)]
    assert heard == ["anna", "berta"]


@pytest.mark.parametrize("name", ["Mira", "MIRA", "the Mira"])
def test_someone_of_the_cast_keeps_their_voice_in_every_episode(name):
    lines = [a_line(speaker=name, timbre=timbre, number=2) for timbre in Timbre]
    assert {chosen(line, cast=[MIRA]) for line in lines} == {"mira-voice"}


def test_a_character_may_have_a_voice_without_being_of_the_cast():
    voices = {"elevenlabs": {"Tom": "tom-voice", "man": "other"}}
    assert chosen(a_line(speaker="Tom", timbre=Timbre.MAN), voices=voices) == "tom-voice"
    assert chosen(a_line(speaker="Ned", timbre=Timbre.MAN), voices=voices) == "other"


def test_the_cast_s_voice_at_another_provider_says_nothing():
    assert choose_voice(a_channel(cast=[MIRA]), "openai", a_line(speaker="Mira")) == "fable"


def test_a_provider_without_a_catalogue_has_only_what_the_channel_names():
    assert choose_voice(a_channel(), "command", a_line()) == ""


def test_an_unknown_voice_is_told_with_its_place():
    error = unknown_voice("elevenlabs", "nobody", a_line(speaker="Mira"), "not found")
    assert error.thing == "voices.elevenlabs.Mira"
    assert "'nobody': not found" in str(error)
