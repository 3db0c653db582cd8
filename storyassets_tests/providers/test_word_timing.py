"""Word times for recordings that came without: judged on our own voices, whose true times are known."""

import functools
from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyassets.errors import ProviderRefused
from storyassets.measure.sound import Sound, read_sound
from storyassets.measure.warping import align_readings
from storyassets.model.character import Timbre
from storyassets.model.script import Emotion
from storyassets.model.take import WordTime
from storyassets.providers.embedded.voice import EmbeddedVoice, encode_wav
from storyassets.providers.protocols import ProviderRole, SpeechFacts
from storyassets.providers.word_timing import (
    BorrowedTiming,
    SpreadTiming,
    shift_words,
    spread_words,
    time_by_characters,
)
from storyassets.studio.request_keys import key_of_call
from storyassets_tests.fakes.speech import LINE, a_line

LINES = (
    LINE,
    "Stop. Nobody moved. Then the door opened.",
    "You promised me, Tom. You promised that we would go home together before the winter came!",
)
OTHERS = (
    {"timbre": Timbre.WOMAN},
    {"timbre": Timbre.OLD_MAN, "emotion": Emotion.SADNESS},
    {"timbre": Timbre.LARGE_CREATURE, "emotion": Emotion.ANGER},
)


@pytest.fixture(scope="module")
def embedded():
    with EmbeddedVoice() as voice:
        yield voice


@pytest.fixture(scope="module")
def readings(embedded):
    """(line, samples, true times) of other voices than the narrator's."""
    found = []
    for line in LINES:
        for other in OTHERS:
            made = embedded.make(a_line(line, **other))
            words = SpeechFacts.model_validate(made.facts).words
            found.append((line, read_sound(made.content).samples[:, 0], words))
    return found


def stretched(samples, words, dice):
    """Read slower here and faster there, between 0.8 and 1.25 times."""
    knots = np.linspace(0, len(samples), 9)
    moved = np.concatenate([[0], np.cumsum(np.diff(knots) * dice.uniform(0.8, 1.25, 8))])
    at = np.interp(np.arange(int(moved[-1])), moved, knots)
    times = [
        word.model_copy(
            update={
                edge: float(np.interp(getattr(word, edge) * 48_000, knots, moved)) / 48_000
                for edge in ("start_s", "end_s")
            }
        )
        for word in words
    ]
    return np.interp(at, np.arange(len(samples)), samples), times


def paused(samples, words, dice):
    """Pauses where the voice makes none, in a room that is not quiet."""
    parts, times, at, later_s = [np.zeros(9_600)], [], 0, 0.2
    for word, after in pairwise([*words, None]):
        end = len(samples) if after is None else round(after.start_s * 48_000)
        times.append(WordTime(text=word.text, start_s=word.start_s + later_s, end_s=word.end_s + later_s))
        pause_s = dice.uniform(0.2, 0.6) if after is not None and dice.random() < 0.15 else 0.0
        parts += [samples[at:end], np.zeros(round(pause_s * 48_000))]
        at, later_s = end, later_s + pause_s
    whole = np.concatenate([*parts, np.zeros(9_600)])
    return whole + dice.normal(0, 0.002, len(whole)), times


class Remembering:
    """A voice that reads each line once."""

    def __init__(self, voice):
        self.name, self.model = voice.name, voice.model
        self.estimate_usd = voice.estimate_usd
        self.make = functools.cache(voice.make)


@pytest.fixture(scope="module")
def timing(embedded):
    return BorrowedTiming(Remembering(embedded))


def errors_ms(timing, readings, change):
    dice, errors = np.random.default_rng(0), []
    for line, samples, words in readings:
        changed, true = change(samples, words, dice)
        found = timing(a_line(line), encode_wav(changed.astype(np.float32))).words
        assert [word.text for word in found] == line.split()
        errors += [abs(a.start_s - b.start_s) * 1000 for a, b in zip(found, true, strict=True)]
    return errors


@pytest.mark.parametrize(
    ("change", "median_ms", "ninety_ms"),
    [
        (lambda samples, words, dice: (samples, words), 15, 60),
        (stretched, 15, 70),
        (paused, 15, 80),
        (lambda samples, words, dice: paused(*stretched(samples, words, dice), dice), 20, 150),
    ],
    ids=["another voice", "stretched", "with pauses in noise", "all of it"],
)
def test_words_are_found_in_another_voice_s_reading(timing, readings, change, median_ms, ninety_ms):
    errors = errors_ms(timing, readings, change)
    assert np.median(errors) < median_ms
    assert np.percentile(errors, 90) < ninety_ms


def test_phonemes_move_with_their_words(embedded):
    made = embedded.make(a_line(timbre=Timbre.WOMAN))
    true = SpeechFacts.model_validate(made.facts)
    found = BorrowedTiming(embedded)(a_line(), made.content)
    assert len(found.phonemes) > 20
    for word in (found.words[0], found.words[-1]):
        assert any(word.start_s <= phoneme.start_s <= word.end_s for phoneme in found.phonemes)
    assert [p.start_s for p in found.phonemes] == sorted(p.start_s for p in found.phonemes)
    assert found.phonemes[-1].start_s == pytest.approx(true.phonemes[-1].start_s, abs=0.2)


def test_times_that_the_provider_told_stay_and_phonemes_are_laid_into_them(embedded):
    told = tuple(WordTime(text=word, start_s=i * 1.0, end_s=i + 0.9) for i, word in enumerate(LINE.split()))
    found = BorrowedTiming(embedded)(a_line(), b"", told)
    assert found.words == told
    assert found.phonemes[-1].start_s > 10


class Speechless:
    name, model = "speechless", "none"

    def estimate_usd(self, request):
        return Decimal(0)

    def make(self, request):
        raise ProviderRefused("I cannot say this")


def test_what_our_voice_cannot_read_is_spread_by_its_letters(embedded):
    recording = embedded.make(a_line()).content
    found = BorrowedTiming(Speechless())(a_line(), recording)
    assert found == SpreadTiming()(a_line(), recording)
    assert [word.text for word in found.words] == LINE.split()


def test_spread_words_pause_after_commas():
    one, two = spread_words("Yes, no")
    assert two.start_s - one.end_s == pytest.approx(0.3)


def test_a_recording_without_speech_has_times_all_the_same(embedded):
    made = embedded.make(a_line())
    words = SpeechFacts.model_validate(made.facts).words
    silent = Sound(np.zeros((96_000, 1), np.float32), 48_000)
    found = align_readings(words, read_sound(made.content), silent)
    assert len(found) == len(words)
    assert found[-1].end_s <= 2.0


def of_characters(text, step=0.1):
    starts = [i * step for i in range(len(text))]
    return list(text), starts, [at + step for at in starts]


def test_characters_make_words():
    words = time_by_characters("Oh, no!", *of_characters("Oh, no!"))
    assert [(word.text, round(word.start_s, 2), round(word.end_s, 2)) for word in words] == [
        ("Oh,", 0.0, 0.3),
        ("no!", 0.4, 0.7),
    ]


@pytest.mark.parametrize("spelled", ["Oh,  no!", " Oh,\nno! ", "Oh,no!"])
def test_white_space_may_differ(spelled):
    assert [word.text for word in time_by_characters("Oh, no!", *of_characters(spelled))] == ["Oh,", "no!"]


@pytest.mark.parametrize(
    ("characters", "starts", "ends"),
    [
        ([], [], []),
        (*of_characters("two"),),
        (["4", "2"], [0.0, float("nan")], [0.1, 0.2]),
        (["4", "2"], [0.0], [0.1, 0.2]),
        (["4", "2"], [0.5, 0.1], [0.6, 0.2]),
        (["4", "2"], [0.0, 0.3], [0.1, 0.2]),
        (["4", "2"], [-1.0, 0.3], [0.1, 0.4]),
        (["4", "2"], [0.0, 0.0], [0.0, 0.0]),
    ],
    ids=["missing", "normalised", "nan", "lengths", "falling", "backwards", "negative", "all zero"],
)
def test_times_that_make_no_sense_are_not_believed(characters, starts, ends):
    assert time_by_characters("42", characters, starts, ends) == ()


def test_shifted_words_stay_inside_the_recording():
    words = (WordTime(text="a", start_s=0.1, end_s=0.3), WordTime(text="b", start_s=0.4, end_s=1.4))
    moved = shift_words(words, -0.2, 1.0)
    assert [(word.start_s, word.end_s) for word in moved] == [(0.0, 0.1), (0.2, 1.0)]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 0.5), st.floats(0, 0.4)), min_size=1, max_size=8), st.integers(0, 9))
def test_every_word_is_found_once_in_order_and_inside(lengths, seed):
    dice, known, at = np.random.default_rng(seed), [], 0.0
    for number, (length, gap) in enumerate(lengths):
        known.append(WordTime(text=str(number), start_s=at, end_s=at + length))
        at += length + gap
    noise = [Sound(dice.normal(0, 0.1, (round(s * 8000), 1)).astype(np.float32), 8000) for s in (at, 1.3)]
    edges = [e for w in align_readings(known, *noise) for e in (w.start_s, w.end_s)]
    assert len(edges) == 2 * len(known)
    assert edges == sorted(edges)
    assert 0 <= edges[0] <= edges[-1] <= 1.3001


@pytest.mark.parametrize(
    ("request_", "take_number", "key"),
    [
        (
            a_line("The sea was calm."),
            0,
            "3423f547201aeb650f3c7ed3989e446eeab0c9ea13ef6eb93be2bba3ee16ff2e",
        ),
        (
            a_line("Wer da?", Timbre.OLD_MAN, 2, emotion=Emotion.ANGER, language="de", seed=7),
            3,
            "aea6fa2d0534f5170a1ef7108948bec95634f9e97abdbf4742736c938d07384a",
        ),
    ],
    ids=["plain", "another"],
)
def test_takes_of_our_own_voice_keep_their_keys_whatever_the_speaker_is_called(
    embedded, request_, take_number, key
):
    named = request_.model_copy(update={"speaker": "Mira"})
    assert embedded.model == "espeak-ng-1.52+polish-4"
    assert key_of_call(ProviderRole.VOICE, embedded, request_, take_number) == key
    assert key_of_call(ProviderRole.VOICE, embedded, named, take_number) == key
