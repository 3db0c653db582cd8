"""Where a recording speaks and where it pauses."""

from __future__ import annotations

import numpy as np
import pytest

from storyassets.measure.speech import find_speech, frame_levels_db
from storyassets_tests.fakes.person_files import buzz

SAID_S = ((0.5, 1.5), (1.9, 2.6))
RATE_HZ = 48_000


@pytest.mark.parametrize("level", [0.5, 0.01])
@pytest.mark.parametrize("noise_db", [-120, -35])
def test_speech_is_found_at_any_level_over_the_noise_of_a_room(level: float, noise_db: int) -> None:
    samples = buzz(RATE_HZ, level, SAID_S, 3.0)
    noise = np.random.default_rng(0).normal(0, level * 10 ** (noise_db / 20), len(samples))
    found = find_speech(samples + noise, RATE_HZ)
    assert len(found) == 2
    assert np.array(found) == pytest.approx(np.array(SAID_S), abs=0.03)


def test_a_gap_shorter_than_a_pause_and_a_click_do_not_count() -> None:
    samples = buzz(RATE_HZ, 0.3, ((0.5, 1.0), (1.06, 1.5)), 3.0)
    samples[round(2.5 * RATE_HZ)] = 0.9
    (only,) = find_speech(samples, RATE_HZ)
    assert tuple(only) == pytest.approx((0.5, 1.5), abs=0.03)


def test_silence_has_no_speech() -> None:
    assert find_speech(np.zeros(RATE_HZ), RATE_HZ) == []
    assert find_speech(np.zeros(0), RATE_HZ) == []


def test_levels_are_of_frames_of_ten_milliseconds() -> None:
    levels = frame_levels_db(np.full(RATE_HZ // 10 + 7, 0.1), RATE_HZ)
    assert levels == pytest.approx(np.full(10, -20.0))
