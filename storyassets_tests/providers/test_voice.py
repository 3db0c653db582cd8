"""The embedded voice, spoken by the real espeak-ng."""

import hashlib
import itertools
import subprocess
import sys

import numpy as np
import pytest

from storyassets.errors import ProviderRefused
from storyassets.measure.sound import loudness_lufs, peak_dbfs, read_sound, rms_dbfs
from storyassets.model.character import Timbre, Voice
from storyassets.model.script import Emotion
from storyassets.providers.embedded.voice import EmbeddedVoice
from storyassets.providers.embedded.voice_catalogue import SPEAKERS, speaker_for, vary_reading
from storyassets.providers.protocols import SpeechFacts, SpeechRequest

LINE = "The old fox walked home along the river, and nobody had ever seen him so happy."
RATE_HZ = 48_000


@pytest.fixture(scope="module")
def voice():
    with EmbeddedVoice() as voice:
        yield voice


def say(voice, text=LINE, who=Voice(), **fields):  # noqa: B008 a noun is frozen
    made = voice.make(SpeechRequest(text=text, voice=who, **fields))
    return read_sound(made.content).samples[:, 0], SpeechFacts.model_validate(made.facts)


def median_pitch_hz(samples) -> float:
    """By autocorrelation of frames of 40 ms that are loud and periodic."""
    length, found = RATE_HZ // 25, []
    for start in range(0, len(samples) - length, length):
        frame = samples[start : start + length].astype(float)
        if np.sqrt(np.mean(frame**2)) < 0.04:
            continue
        correlation = np.fft.irfft(np.abs(np.fft.rfft(frame, 2 * length)) ** 2)[:length]
        shortest, longest = RATE_HZ // 600, RATE_HZ // 55
        lag = shortest + int(np.argmax(correlation[shortest:longest]))
        if correlation[lag] > 0.4 * correlation[0]:
            found.append(RATE_HZ / lag)
    return float(np.median(found))


def test_a_line_is_a_mono_recording_at_48_khz_of_one_loudness(voice):
    made = voice.make(SpeechRequest(text=LINE, voice=Voice()))
    sound = read_sound(made.content)
    assert made.suffix == ".wav"
    assert made.cost_usd == 0
    assert (sound.sample_rate_hz, sound.samples.shape[1]) == (RATE_HZ, 1)
    assert loudness_lufs(sound.samples, RATE_HZ) == pytest.approx(-18, abs=0.3)
    assert peak_dbfs(sound.samples) <= -1.0


def test_plain_english_is_spoken_at_three_words_a_second(voice):
    samples, facts = say(voice)
    assert 2.8 <= len(facts.words) / (len(samples) / RATE_HZ) <= 3.6


def test_every_written_word_has_its_time_in_order_inside_the_take(voice):
    text = 'Mr. O\'Neil said — "at the end of the day, 42 & 😀 well-known foxes" … came.'
    samples, facts = say(voice, text)
    assert [word.text for word in facts.words] == text.split()
    edges = [edge for word in facts.words for edge in (word.start_s, word.end_s)]
    assert edges == sorted(edges)
    assert edges[0] >= 0
    assert edges[-1] <= len(samples) / RATE_HZ
    assert all(word.end_s > word.start_s for word in facts.words)


def test_words_are_where_the_sound_is(voice):
    samples, facts = say(voice, "Stop. Nobody moved. Then the door opened.")
    spoken = np.zeros(len(samples), dtype=bool)
    for word in facts.words:
        part = slice(round(word.start_s * RATE_HZ), round(word.end_s * RATE_HZ))
        assert rms_dbfs(samples[part]) > -32, word
        spoken[part] = True
    pause = samples[round((facts.words[0].end_s + 0.08) * RATE_HZ) : round(facts.words[1].start_s * RATE_HZ)]
    assert rms_dbfs(pause) < -40
    assert np.sum(samples[~spoken] ** 2) < 0.02 * np.sum(samples**2)


def test_silence_around_the_speech_is_trimmed(voice):
    samples, facts = say(voice, "The old fox walked home.")
    assert facts.words[0].start_s == pytest.approx(0.03, abs=0.03)
    assert len(samples) / RATE_HZ - facts.words[-1].end_s == pytest.approx(0.08, abs=0.05)


def test_phonemes_are_ipa_in_order_with_rests_between(voice):
    _, facts = say(voice, "Fish. Sea.")
    assert "".join(phoneme.ipa for phoneme in facts.phonemes) == "fˈɪʃsˈiː"
    starts = [phoneme.start_s for phoneme in facts.phonemes]
    assert starts == sorted(starts)
    ipas = [phoneme.ipa for phoneme in facts.phonemes]
    assert ipas[ipas.index("ʃ") + 1] == ""


@pytest.fixture(scope="module")
def catalogue(voice):
    """The line in the first three voices of each timbre."""
    return {
        (timbre, number): say(voice, who=Voice(timbre=timbre, number=number))[0]
        for timbre in Timbre
        for number in range(3)
    }


@pytest.mark.parametrize("timbre", list(Timbre))
def test_voices_of_one_timbre_differ_in_pitch_or_colour_and_in_variant(catalogue, timbre):
    assert len({speaker.variant for speaker in SPEAKERS[timbre]}) == len(SPEAKERS[timbre]) >= 3
    for first, second in itertools.combinations([catalogue[timbre, number] for number in range(3)], 2):
        pitch_steps = abs(12 * np.log2(median_pitch_hz(second) / median_pitch_hz(first)))
        assert pitch_steps > 2.5 or colour_distance_db(first, second) > 2.5


@pytest.mark.parametrize("timbre", [timbre for timbre in Timbre if timbre is not Timbre.NARRATOR])
def test_nobody_is_taken_for_the_narrator(catalogue, timbre):
    narrator = catalogue[Timbre.NARRATOR, 0]
    for number in range(2):
        other = catalogue[timbre, number]
        pitch_steps = abs(12 * np.log2(median_pitch_hz(other) / median_pitch_hz(narrator)))
        assert pitch_steps > 2.5 or colour_distance_db(narrator, other) > 2.5


def test_every_voice_is_as_loud_as_the_others_as_fast_and_not_harsh(catalogue):
    for (timbre, number), samples in catalogue.items():
        where = f"{timbre} {number}"
        assert loudness_lufs(samples, RATE_HZ) == pytest.approx(-18, abs=0.5), where
        assert 2.7 <= len(LINE.split()) / (len(samples) / RATE_HZ) <= 3.7, where
        power = np.abs(np.fft.rfft(samples)) ** 2
        hertz = np.fft.rfftfreq(len(samples), 1 / RATE_HZ)
        harsh, voiced = (
            power[(hertz >= low) & (hertz < high)].sum() for low, high in ((2000, 5000), (300, 2000))
        )
        assert 10 * np.log10(harsh / voiced) < -8, where


def colour_distance_db(first, second) -> float:
    """The mean difference of the two spectra over third-octave bands from 250 Hz to 6 kHz."""
    edges = 250 * 2 ** (np.arange(15) / 3)
    levels = []
    for samples in (first, second):
        power = np.abs(np.fft.rfft(samples)) ** 2
        hertz = np.fft.rfftfreq(len(samples), 1 / RATE_HZ)
        bands = [power[(hertz >= low) & (hertz < high)].sum() for low, high in itertools.pairwise(edges)]
        levels.append(10 * np.log10(bands))
    return float(np.mean(np.abs(levels[0] - levels[1])))


def test_timbres_are_as_high_as_they_should_be(catalogue):
    pitch = {timbre: median_pitch_hz(catalogue[timbre, 0]) for timbre in Timbre}
    order = [Timbre.LARGE_CREATURE, Timbre.NARRATOR, Timbre.MAN, Timbre.WOMAN, Timbre.CHILD]
    assert [pitch[timbre] for timbre in order] == sorted(pitch[timbre] for timbre in order)
    assert pitch[Timbre.OLD_MAN] < pitch[Timbre.OLD_WOMAN] < pitch[Timbre.SMALL_CREATURE]


def test_no_two_voices_of_an_episode_are_made_alike():
    speakers = [speaker_for(Voice(timbre=t, number=n), Emotion.CALM) for t in Timbre for n in range(12)]
    assert len(set(speakers)) == len(speakers)


def test_an_emotion_changes_how_a_line_is_spoken(voice):
    calm, sad, angry = (say(voice, emotion=e)[0] for e in (Emotion.CALM, Emotion.SADNESS, Emotion.ANGER))
    assert len(angry) < len(calm) < len(sad)
    assert median_pitch_hz(sad) < median_pitch_hz(calm) < median_pitch_hz(angry)


def test_other_scripts_are_spoken_in_their_language(voice):
    _, facts = say(voice, "Жил-был царь")
    assert "ts" in "".join(phoneme.ipa for phoneme in facts.phonemes)
    samples, facts = say(voice, "كان هناك أسد 😀")
    assert len(facts.words) == 4
    assert len(samples) > RATE_HZ


def test_a_line_of_emoji_is_heard(voice):
    samples, facts = say(voice, "😀 🎉")
    assert rms_dbfs(samples) > -30
    assert len(facts.words) == 2


def test_markup_is_read_and_not_obeyed(voice):
    paused, _ = say(voice, "One <break time='9s'/> two")
    assert len(paused) < 6 * RATE_HZ
    _, facts = say(voice, "[[f'O@]]")
    assert "ɔ" not in facts.phonemes[0].ipa
    assert [word.text for word in facts.words] == ["[[f'O@]]"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("a" * 2001, "en"), ("9" * 1999, "en"), ("狐" * 1900, "en"), (" \n ", "en"), ("Hello", "../de")],
)
def test_what_cannot_be_spoken_is_refused(voice, text, language):
    with pytest.raises(ProviderRefused) as caught:
        say(voice, text, language=language)
    assert not caught.value.retryable


def test_every_voice_says_the_same_bytes_in_two_processes(voice):
    program = (
        "import hashlib\n"
        "from storyassets.model.character import Timbre, Voice\n"
        "from storyassets.providers.embedded.voice import EmbeddedVoice\n"
        "from storyassets.providers.embedded.voice_catalogue import SPEAKERS\n"
        "from storyassets.providers.protocols import SpeechRequest\n"
        "with EmbeddedVoice() as voice:\n"
        "    for timbre in reversed(Timbre):\n"
        "        for number in range(len(SPEAKERS[timbre])):\n"
        "            request = SpeechRequest(text='She sees.', voice=Voice(timbre=timbre, number=number))\n"
        "            print(timbre, number, hashlib.sha256(voice.make(request).content).hexdigest())\n"
    )
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    ours = set()
    for timbre in Timbre:
        for number in range(len(SPEAKERS[timbre])):
            made = voice.make(SpeechRequest(text="She sees.", voice=Voice(timbre=timbre, number=number)))
            ours.add(f"{timbre} {number} {hashlib.sha256(made.content).hexdigest()}")
    assert set(other.stdout.splitlines()) == ours


def test_another_seed_is_another_reading_by_the_same_voice():
    speaker = speaker_for(Voice(timbre=Timbre.MAN, number=0), Emotion.CALM)
    assert vary_reading(speaker, 0) == speaker
    readings = {vary_reading(speaker, seed) for seed in range(1, 12)}
    assert len(readings) > 8
    assert all(reading.variant == speaker.variant and reading.pitch != speaker.pitch for reading in readings)
    assert vary_reading(speaker, 3) == vary_reading(speaker, 3)
