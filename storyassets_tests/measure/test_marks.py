"""Picture hashes and chroma: what stays the same, and what does not."""

import cv2
import numpy as np
import pytest

from storyassets.measure.chroma import measure_chroma
from storyassets.measure.picture_hash import difference_hash
from storyassets.measure.sound import Sound
from storyassets_tests.fakes.videos import circles

RATE_HZ = 48_000


def bits_apart(one, other):
    return (int(difference_hash(one), 16) ^ int(difference_hash(other), 16)).bit_count()


def test_a_picture_keeps_its_hash_however_it_is_scaled_compressed_or_lit():
    picture = circles(1, (360, 640))
    small = cv2.resize(picture, (180, 320), interpolation=cv2.INTER_AREA)
    _, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 20])
    darker = (picture * 0.8).astype(np.uint8)
    for same in (small, cv2.imdecode(jpeg, cv2.IMREAD_COLOR), darker):
        assert bits_apart(picture, same) <= 6
    assert len(difference_hash(picture)) == 16


def test_other_pictures_have_other_hashes():
    pictures = [circles(seed, (180, 320)) for seed in range(6)]
    apart = [bits_apart(one, other) for k, one in enumerate(pictures) for other in pictures[k + 1 :]]
    assert min(apart) > 8


def test_a_grey_picture_has_the_hash_of_its_luma():
    picture = circles(1, (180, 320))
    assert difference_hash(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)) == difference_hash(picture)


def tones(*pitches_hz, length_s=1.0):
    times = np.arange(int(length_s * RATE_HZ)) / RATE_HZ
    hum = sum(np.sin(2 * np.pi * pitch * times) for pitch in pitches_hz) / max(1, len(pitches_hz))
    return Sound(np.stack([hum, hum], 1).astype(np.float32), RATE_HZ)


@pytest.mark.parametrize(("pitch_hz", "pitch_class"), [(440.0, 9), (880.0, 9), (261.63, 0), (311.13, 3)])
def test_a_tone_sounds_in_its_pitch_class_whatever_the_octave(pitch_hz, pitch_class):
    chroma = measure_chroma(tones(pitch_hz))
    assert int(np.argmax(chroma)) == pitch_class and chroma[pitch_class] > 0.5
    assert sum(chroma) == pytest.approx(1, abs=0.001)


def test_silence_and_next_to_nothing_have_no_chroma():
    assert measure_chroma(Sound(np.zeros((RATE_HZ, 2), np.float32), RATE_HZ)) == ()
    assert measure_chroma(Sound(np.zeros((0, 2), np.float32), RATE_HZ)) == ()
    assert len(measure_chroma(tones(440.0, length_s=0.05))) == 12
