"""Ducking: what gives way, by how much, how early and how long; and the fades of clips."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
import soundfile

from storyassets.measure.sound import peak_dbfs, read_sound, rms_dbfs
from storyassets.model.take import Take
from storyassets.model.timeline import Clip, Gap, MediaReference, Timeline, TimeRange, Track, TrackKind
from storyassets.render.ducking import duck_gain, heard_hops, hop_powers, level_above_db
from storyassets.render.sound import mix_soundtrack

RATE_HZ = 48_000
FRAMES = 180
SPOKEN = (60, 120)


class Shelf:
    """Sounds in a folder; it counts how often each is fetched."""

    def __init__(self, folder):
        self.folder = folder
        self.fetched = []

    def path(self, take):
        self.fetched.append(take.content)
        return self.folder / f"{take.content}.wav"

    def keep(self, samples):
        name = hashlib.sha256(samples.tobytes()).hexdigest()
        soundfile.write(self.folder / f"{name}.wav", samples, RATE_HZ, subtype="FLOAT")
        return Take(content=name, suffix=".wav", provider="test", model="tone")


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def a_tone(seconds, hertz, peak):
    return (peak * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)).astype(
        np.float32
    )


def a_clip(take, frames, **fields):
    return Clip(
        name="clip",
        media=MediaReference(take=take),
        source_range=TimeRange(start_frame=0, duration_frames=frames),
        **fields,
    )


def a_track(name, *items, ducked_by="", duck_db=0.0):
    return Track(name=name, kind=TrackKind.AUDIO, items=items, ducked_by=ducked_by, duck_db=duck_db)


def speech_and_music(shelf, *, duck_db=-12.0, ducked_by="speech", order=(0, 1), music_peak=0.1):
    start, end = SPOKEN
    speech = a_track(
        "speech", Gap(duration_frames=start), a_clip(shelf.keep(a_tone(2.0, 300, 0.5)), end - start)
    )
    music = a_track(
        "music",
        a_clip(shelf.keep(a_tone(6.0, 3000, music_peak)), FRAMES),
        ducked_by=ducked_by,
        duck_db=duck_db,
    )
    tracks = [(speech, music)[i] for i in order]
    return Timeline(width_px=1080, height_px=1920, duration_frames=FRAMES, tracks=tuple(tracks))


def mix(timeline, shelf):
    mixed = mix_soundtrack(timeline, shelf, sample_rate_hz=RATE_HZ, loudness_lufs=-20.0, true_peak_dbtp=-1.0)
    return mixed, read_sound(mixed.wav).samples


def level_at(samples, hertz, from_s, to_s):
    part = samples[round(from_s * RATE_HZ) : round(to_s * RATE_HZ), 0]
    wave = np.exp(-2j * np.pi * hertz * np.arange(len(part)) / RATE_HZ)
    return 20 * np.log10(2 * np.abs(np.dot(part, wave)) / len(part) + 1e-9)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("duck_db", [-6.0, -12.0])
def test_music_is_so_much_quieter_under_speech_wherever_its_track_stands(shelf, duck_db, order):
    _, samples = mix(speech_and_music(shelf, duck_db=duck_db, order=order), shelf)
    before, under = level_at(samples, 3000, 0.5, 1.5), level_at(samples, 3000, 2.2, 3.8)
    assert under - before == pytest.approx(duck_db, abs=0.3)


def test_music_is_down_when_the_speech_begins_and_comes_back_slowly(shelf):
    _, samples = mix(speech_and_music(shelf), shelf)
    before = level_at(samples, 3000, 0.5, 1.5)
    assert level_at(samples, 3000, 1.6, 1.8) == pytest.approx(before, abs=0.3)
    assert level_at(samples, 3000, 2.01, 2.06) == pytest.approx(before - 12, abs=1.5)
    assert level_at(samples, 3000, 4.0, 4.1) == pytest.approx(before - 12, abs=1.0)
    assert before - 9 < level_at(samples, 3000, 4.4, 4.5) < before - 2
    assert level_at(samples, 3000, 5.0, 5.9) == pytest.approx(before, abs=0.3)


def test_speech_itself_is_not_touched(shelf):
    _, ducked = mix(speech_and_music(shelf, duck_db=-12.0), shelf)
    _, plain = mix(speech_and_music(shelf, duck_db=0.0), shelf)
    assert level_at(ducked, 300, 2.2, 3.8) == pytest.approx(level_at(plain, 300, 2.2, 3.8), abs=0.4)


@pytest.mark.parametrize("ducked_by", ["", "nobody"])
def test_a_track_that_gives_way_to_no_track_keeps_its_level(shelf, ducked_by):
    _, samples = mix(speech_and_music(shelf, ducked_by=ducked_by), shelf)
    assert level_at(samples, 3000, 2.2, 3.8) == pytest.approx(level_at(samples, 3000, 0.5, 1.5), abs=0.3)


@pytest.mark.parametrize(("music_peak", "above_db"), [(0.1, 26.0), (0.25, 18.0)])
def test_how_far_speech_stands_above_the_music_is_told(shelf, music_peak, above_db):
    mixed, _ = mix(speech_and_music(shelf, music_peak=music_peak), shelf)
    assert mixed.leading_above_db == pytest.approx(above_db, abs=0.5)


def test_speech_stands_ten_decibels_above_noise_as_loud_as_the_channel_wants_it(shelf):
    random = np.random.default_rng(3)
    words = (random.standard_normal(6 * RATE_HZ) * 0.1 * (np.sin(np.arange(6 * RATE_HZ) / 6000) > 0)).astype(
        np.float32
    )
    noise = (random.standard_normal(6 * RATE_HZ) * 0.1).astype(np.float32)
    timeline = Timeline(
        width_px=1080,
        height_px=1920,
        duration_frames=FRAMES,
        tracks=(
            a_track("speech", a_clip(shelf.keep(words), FRAMES)),
            a_track(
                "music", a_clip(shelf.keep(noise), FRAMES, gain_db=-14), ducked_by="speech", duck_db=-9.0
            ),
        ),
    )
    mixed, _ = mix(timeline, shelf)
    assert mixed.leading_above_db == pytest.approx(23, abs=1.0)


def test_nothing_to_compare_is_no_figure(shelf):
    timeline = speech_and_music(shelf)
    alone = timeline.model_copy(update={"tracks": timeline.tracks[:1]})
    assert mix(alone, shelf)[0].leading_above_db is None
    assert level_above_db(np.zeros(100), np.ones(100)) is None
    assert level_above_db(np.ones(100), np.zeros(100)) is None


def test_the_gain_is_smooth_and_between_the_two_levels():
    heard = np.zeros(600, bool)
    heard[200:300] = heard[330:340] = True
    gain = duck_gain(heard, -9.0, 600 * 480, RATE_HZ)
    assert gain.max() == pytest.approx(1.0)
    assert gain.min() == pytest.approx(10 ** (-9 / 20), rel=1e-4)
    assert np.abs(np.diff(gain)).max() < 0.0003
    assert gain[320 * 480] < 0.5
    assert gain[0] == gain[-1] == pytest.approx(1.0)


def test_hops_of_a_pause_are_not_heard_and_noise_is_not_speech():
    sound = np.concatenate([np.zeros(4800), a_tone(0.5, 300, 0.5), np.full(4800, 1e-4)]).astype(np.float32)
    heard = heard_hops(hop_powers(np.stack([sound, sound], 1), RATE_HZ))
    assert [heard[:10].any(), heard[10:60].all(), heard[60:].any()] == [False, True, False]
    assert not heard_hops(np.zeros(50)).any()


def test_the_powers_of_hops_are_those_of_the_sound():
    sound = np.random.default_rng(1).standard_normal((1000, 2)).astype(np.float32)
    powers = hop_powers(sound, RATE_HZ)
    assert powers == pytest.approx(
        [np.mean(sound[:480] ** 2), np.mean(sound[480:960] ** 2), np.mean(sound[960:] ** 2)]
    )


def test_clips_fade_in_and_out_over_their_frames(shelf):
    clip = a_clip(shelf.keep(a_tone(4.0, 3000, 0.3)), 120, fade_in_frames=30, fade_out_frames=60)
    timeline = Timeline(width_px=1080, height_px=1920, duration_frames=120, tracks=(a_track("music", clip),))
    _, samples = mix(timeline, shelf)
    full = level_at(samples, 3000, 1.1, 1.9)
    assert level_at(samples, 3000, 0.48, 0.52) == pytest.approx(full - 3, abs=0.3)
    assert level_at(samples, 3000, 2.98, 3.02) == pytest.approx(full - 3, abs=0.3)
    assert peak_dbfs(samples[:48]) < full - 45
    assert peak_dbfs(samples[-48:]) < full - 45


def test_a_crossfade_of_two_pieces_keeps_the_level(shelf):
    random = np.random.default_rng(8)
    takes = [shelf.keep((random.standard_normal(3 * RATE_HZ) * 0.1).astype(np.float32)) for _ in range(2)]
    tracks = (
        a_track("music_a", a_clip(takes[0], 75, fade_out_frames=30)),
        a_track("music_b", Gap(duration_frames=45), a_clip(takes[1], 75, fade_in_frames=30)),
    )
    _, samples = mix(Timeline(width_px=1080, height_px=1920, duration_frames=120, tracks=tracks), shelf)
    levels = [rms_dbfs(samples[int(s * RATE_HZ) : int((s + 0.3) * RATE_HZ)]) for s in (0.5, 1.85, 3.0)]
    assert max(levels) - min(levels) < 0.5


def test_a_take_that_is_used_often_is_read_once(shelf):
    take = shelf.keep(a_tone(1.0, 500, 0.3))
    track = a_track("ambience", *[a_clip(take, 30)] * 5)
    mix(Timeline(width_px=1080, height_px=1920, duration_frames=150, tracks=(track,)), shelf)
    assert shelf.fetched == [take.content]


def test_a_silent_leader_lets_the_music_be(shelf):
    timeline = speech_and_music(shelf)
    silent = a_track("speech", a_clip(shelf.keep(np.zeros(RATE_HZ, np.float32)), 30))
    _, samples = mix(timeline.model_copy(update={"tracks": (silent, timeline.tracks[1])}), shelf)
    assert level_at(samples, 3000, 2.2, 3.8) == pytest.approx(level_at(samples, 3000, 0.5, 1.5), abs=0.1)
