"""The polish of the embedded voice, on synthesized buzzes."""

import time

import numpy as np
import pytest

from storyassets.measure.sound import loudness_lufs, peak_dbfs, rms_dbfs
from storyassets.providers.embedded.speech_polish import (
    BREATH_GAP_S,
    LOUDNESS_LUFS,
    PEAK_DBFS,
    SAMPLE_RATE_HZ,
    add_breaths,
    compress,
    equalise,
    polish_speech,
    resample_speech,
    round_off_peaks,
    soften_sibilants,
)

RAW_HZ = 22_050


def a_buzz(seconds=1.0, level=0.1):
    """A harmonic tone of 120 Hz that swells four times a second."""
    time_s = np.arange(round(seconds * RAW_HZ)) / RAW_HZ
    tone = sum(np.sin(2 * np.pi * 120 * k * time_s) / k for k in range(1, 20))
    return level * tone * (0.6 - 0.4 * np.cos(2 * np.pi * 4 * time_s))


def polish(samples):
    return polish_speech(samples, RAW_HZ, warmth_db=2.5, presence_db=-3.0)


@pytest.mark.parametrize("level", [0.002, 0.1, 0.5])
def test_every_take_comes_out_equally_loud(level):
    polished = polish(a_buzz(2.0, level))
    assert loudness_lufs(polished, SAMPLE_RATE_HZ) == pytest.approx(LOUDNESS_LUFS, abs=0.3)


def test_a_very_short_take_is_levelled_by_its_rms():
    assert rms_dbfs(polish(a_buzz(0.2))) == pytest.approx(LOUDNESS_LUFS, abs=0.5)


def test_peaks_stay_under_the_limit_and_what_is_under_the_knee_is_untouched():
    loud = np.linspace(-4, 4, 1001)
    rounded = round_off_peaks(loud)
    assert peak_dbfs(rounded) <= PEAK_DBFS + 1e-9
    assert np.all(np.diff(rounded) >= 0)
    quiet = np.linspace(-0.6, 0.6, 101)
    assert np.array_equal(round_off_peaks(quiet), quiet)
    assert peak_dbfs(polish(np.eye(1, RAW_HZ, 100)[0])) <= PEAK_DBFS + 1e-6


def test_silence_stays_silence():
    assert not polish(np.zeros(RAW_HZ)).any()


def test_the_length_is_kept_at_any_rate():
    for rate_hz in (16_000, 22_050, 22_050 * 1.17, 22_050 * 0.82):
        assert len(resample_speech(np.zeros(rate := round(rate_hz)), rate_hz)) == pytest.approx(
            48_000 * rate / rate_hz, abs=1
        )


def test_a_tone_keeps_its_pitch_when_resampled():
    tone = np.sin(2 * np.pi * 1000 * np.arange(RAW_HZ) / RAW_HZ)
    spectrum = np.abs(np.fft.rfft(resample_speech(tone, RAW_HZ)))
    assert np.argmax(spectrum) == 1000


def test_loud_parts_come_nearer_to_quiet_ones():
    tone = np.sin(2 * np.pi * 200 * np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ)
    tone *= np.where(np.arange(SAMPLE_RATE_HZ) < SAMPLE_RATE_HZ // 2, 0.03, 0.6)
    squeezed = compress(tone)
    first, second = slice(4800, 19_200), slice(28_800, 43_200)
    before = rms_dbfs(tone[second]) - rms_dbfs(tone[first])
    after = rms_dbfs(squeezed[second]) - rms_dbfs(squeezed[first])
    assert before == pytest.approx(26, abs=0.1)
    # The loud part's peak of -4.4 dB is 11.6 over the threshold, and two thirds of that are taken.
    assert after == pytest.approx(26 - 7.7, abs=0.5)


def test_hiss_is_softened_and_the_voice_is_not():
    time_s = np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    voice, hiss = np.sin(2 * np.pi * 200 * time_s), np.sin(2 * np.pi * 7000 * time_s)
    assert rms_dbfs(soften_sibilants(0.3 * voice)) == pytest.approx(rms_dbfs(0.3 * voice), abs=0.1)
    assert rms_dbfs(soften_sibilants(0.3 * hiss)) < rms_dbfs(0.3 * hiss) - 6


def test_the_band_that_hurts_goes_down_and_the_rumble_goes():
    impulse = equalise(np.eye(1, SAMPLE_RATE_HZ, 100)[0], 0.0, -3.0)
    gain_db = 20 * np.log10(np.abs(np.fft.rfft(impulse)))
    assert gain_db[3200] < gain_db[1200] - 3
    assert gain_db[30] < gain_db[200] - 12


def test_a_breath_stands_before_the_moment_and_not_where_there_is_no_room():
    drawn = add_breaths(np.zeros(SAMPLE_RATE_HZ, np.float32), [0.5], 1.0)
    heard = np.flatnonzero(np.abs(drawn) > 1e-4) / SAMPLE_RATE_HZ
    assert 0.25 < heard[0] < heard[-1] < 0.5 - BREATH_GAP_S / 2
    assert not add_breaths(np.zeros(SAMPLE_RATE_HZ, np.float32), [0.1], 1.0).any()


def test_there_is_air_above_what_espeak_gives():
    polished = polish(a_buzz())
    spectrum = np.abs(np.fft.rfft(polished)) ** 2
    hertz = np.fft.rfftfreq(len(polished), 1 / SAMPLE_RATE_HZ)
    air, all_of_it = spectrum[hertz > 11_500].sum(), spectrum.sum()
    assert -70 < 10 * np.log10(air / all_of_it) < -25


def test_the_same_speech_gives_the_same_samples():
    assert np.array_equal(polish(a_buzz()), polish(a_buzz()))


def test_a_minute_costs_at_most_two_and_a_half_cpu_seconds():
    speech = a_buzz(10.0)
    start = time.process_time()
    polish(speech)
    assert (time.process_time() - start) * 6 < 2.5
