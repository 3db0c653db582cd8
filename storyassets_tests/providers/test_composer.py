"""The embedded composer: what its recordings measure, and what is written in its scores."""

from __future__ import annotations

import io
from functools import lru_cache
from itertools import combinations

import numpy as np
import pytest
import soundfile

from storyassets.errors import ProviderRefused
from storyassets.measure.sound import loudness_lufs, true_peak_dbtp
from storyassets.model.music import CADENCE_REST_S, LEVEL_LUFS, SPOTS, TWIST_STOP_S, Mood, SoundEffect
from storyassets.model.script import Beat
from storyassets.providers.embedded.composer import EFFECTS, EmbeddedComposer
from storyassets.providers.embedded.score.arrange import arrange, final_chord_s
from storyassets.providers.embedded.score.moods import MANNERS, tempo_bpm
from storyassets.providers.embedded.score.notes import Hold, Stroke, Tone
from storyassets.providers.embedded.score.theme import theme_of
from storyassets.providers.protocols import EffectRequest, ScoreRequest
from storyassets.story.editing.spots import SPOT_LENGTHS_S

RATE_HZ = 48_000
COMPOSER = EmbeddedComposer()
SHORT = {**SPOT_LENGTHS_S, SoundEffect.WHOOSH: 0.7, SoundEffect.IMPACT: 1.8, SoundEffect.RISER: 1.6}
AMBIENCES = [effect for effect in SoundEffect if effect not in SHORT]


def a_score(mood=Mood.CALM, beat=Beat.SETUP, *, theme=7, length_s=8.0, cadence=False, seed=0):
    return ScoreRequest(mood=mood, beat=beat, theme=theme, length_s=length_s, cadence=cadence, seed=seed)


def an_effect(effect, seed=0):
    return EffectRequest(effect=effect, length_s=SHORT.get(effect, 6.0), seed=seed)


@lru_cache(maxsize=64)
def made_of(request):
    """The recording; several tests hear the same one."""
    return COMPOSER.make(request)


def listen(request):
    samples, sample_rate_hz = soundfile.read(
        io.BytesIO(made_of(request).content), dtype="float32", always_2d=True
    )
    assert sample_rate_hz == RATE_HZ
    return samples


def power_db(samples):
    return 10 * np.log10(np.mean(samples.astype(np.float64) ** 2) + 1e-12)


def centroid_hz(samples):
    power = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
    return float((np.fft.rfftfreq(len(samples), 1 / RATE_HZ) * power).sum() / power.sum())


def band_share(samples, low_hz, high_hz):
    power = np.abs(np.fft.rfft(samples.mean(axis=1))) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE_HZ)
    return float(power[(hertz >= low_hz) & (hertz < high_hz)].sum() / power.sum())


@pytest.mark.parametrize(
    "request_", [a_score(mood) for mood in Mood] + [an_effect(e) for e in SoundEffect], ids=str
)
def test_every_recording_is_stereo_of_the_asked_length_and_level_without_clicks(request_):
    made = made_of(request_)
    samples = listen(request_)
    assert (made.suffix, made.facts) == (".flac", {"duration_s": request_.length_s})
    assert samples.shape == (round(request_.length_s * RATE_HZ), 2)
    assert loudness_lufs(samples, RATE_HZ) == pytest.approx(LEVEL_LUFS, abs=0.5)
    assert true_peak_dbtp(samples) <= -3.0
    assert np.abs(samples[[0, -1]]).max() < 0.002
    assert not np.array_equal(samples[:, 0], samples[:, 1])


@pytest.mark.parametrize("request_", [a_score(length_s=3.0), an_effect(SoundEffect.FIRE)], ids=str)
def test_the_same_request_is_the_same_bytes_and_another_seed_is_not(request_):
    again = EmbeddedComposer().make(request_)
    assert made_of(request_) == again
    assert COMPOSER.make(request_.model_copy(update={"seed": 2})).content != again.content


@pytest.mark.parametrize("mood", Mood)
def test_every_note_belongs_to_the_mood_s_mode_on_the_theme_s_key(mood):
    tonic = theme_of(7).tonic
    midis = {
        n.midi
        for beat in Beat
        for n in arrange(a_score(mood, beat, length_s=16))
        if not isinstance(n, Stroke)
    }
    assert {(midi - tonic) % 12 for midi in midis} <= set(MANNERS[mood].mode)


@pytest.mark.parametrize("theme", range(12))
def test_no_note_is_shrill_or_too_low_to_be_heard(theme):
    notes = [
        note
        for mood in Mood
        for beat in Beat
        for note in arrange(a_score(mood, beat, theme=theme, length_s=16, cadence=beat is Beat.RESOLUTION))
    ]
    assert max(note.midi for note in notes if not isinstance(note, Stroke)) <= 88
    assert min(note.midi for note in notes if not isinstance(note, Stroke)) >= 33


def test_pieces_of_one_theme_share_key_and_pulse_and_another_theme_has_others():
    tempos = {mood: tempo_bpm(theme_of(7), mood) for mood in Mood}
    assert len({theme_of(number).tonic for number in range(40)}) == 8
    assert len({theme_of(number).motif for number in range(40)}) > 20
    pulse = theme_of(7).pulse_bpm
    assert {round(tempo / pulse, 4) for tempo in tempos.values()} == {0.6667, 0.75, 1.0, 1.3333, 1.5}
    assert (
        tempos[Mood.SAD] < tempos[Mood.CALM] < tempos[Mood.TENSE] < tempos[Mood.PLAYFUL] < tempos[Mood.ANGRY]
    )


def test_moods_differ_in_colour():
    colours = {mood: centroid_hz(listen(a_score(mood, length_s=12.0))) for mood in Mood}
    assert colours[Mood.TENSE] < 0.7 * colours[Mood.CALM]
    assert colours[Mood.MYSTERIOUS] < 0.9 * colours[Mood.WONDROUS] < colours[Mood.TRIUMPHANT]
    assert max(colours.values()) > 1.6 * min(colours.values())


def onset_strength(samples, hop=480):
    """Rises of loudness in 10 ms hops."""
    blocks = samples.mean(axis=1)[: len(samples) // hop * hop].reshape(-1, hop)
    spectra = np.log1p(100 * np.abs(np.fft.rfft(blocks * np.hanning(hop), axis=1)))
    rises = np.maximum(np.diff(spectra, axis=0), 0).sum(axis=1)
    return rises - rises.mean()


@pytest.mark.parametrize("mood", [Mood.PLAYFUL, Mood.TRIUMPHANT, Mood.ANGRY, Mood.TENSE])
def test_onsets_come_at_the_tempo(mood):
    strength = onset_strength(listen(a_score(mood, length_s=20.0)))
    quarter = 60 / tempo_bpm(theme_of(7), mood) * 100

    def regularity(lag):
        return max(np.dot(strength[:-k], strength[k:]) for k in (int(lag), int(lag) + 1)) / np.dot(
            strength, strength
        )

    assert regularity(quarter) > 0.25
    assert regularity(quarter) > 2 * regularity(quarter * 1.21)


def notes_a_second(request):
    return sum(isinstance(note, Tone | Stroke) for note in arrange(request)) / request.length_s


@pytest.mark.parametrize("mood", Mood)
def test_a_hook_is_sparse(mood):
    assert notes_a_second(a_score(mood, Beat.HOOK)) < 0.6 * notes_a_second(a_score(mood, Beat.SETUP))


@pytest.mark.parametrize("mood", [Mood.CALM, Mood.TENSE, Mood.ANGRY, Mood.SAD])
def test_tension_rises_over_a_conflict(mood):
    request = a_score(mood, Beat.CONFLICT, length_s=16)
    starts = [note.start_s for note in arrange(request) if not isinstance(note, Hold)]
    assert sum(s < 5 for s in starts) < 0.85 * sum(s >= 11 for s in starts)
    samples = listen(request)
    assert power_db(samples[-5 * RATE_HZ :]) > power_db(samples[: 5 * RATE_HZ]) + 0.8


@pytest.mark.parametrize("mood", Mood)
def test_a_twist_begins_after_a_stop_with_a_blow(mood):
    samples = listen(a_score(mood, Beat.TWIST))
    stop = round(TWIST_STOP_S * RATE_HZ)
    assert power_db(samples[: stop - 10]) < -90
    assert power_db(samples[stop : stop + RATE_HZ // 4]) > power_db(samples[2 * RATE_HZ : 7 * RATE_HZ])


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize("length_s", [4.0, 8.0, 16.0])
def test_a_cadence_comes_to_rest_on_the_tonic_inside_its_length(mood, length_s):
    request = a_score(mood, Beat.RESOLUTION, length_s=length_s, cadence=True)
    chord_s = final_chord_s(request)
    assert chord_s == length_s - CADENCE_REST_S
    last = [n for n in arrange(request) if n.start_s >= chord_s and not isinstance(n, Stroke)]
    assert max(note.start_s for note in last) < chord_s + 0.25
    mode, tonic = MANNERS[mood].mode, theme_of(7).tonic
    assert {(note.midi - tonic) % 12 for note in last} == {mode[0], mode[2], mode[4]}
    samples = listen(request)
    chord = samples[round(chord_s * RATE_HZ) :]
    assert power_db(chord[-RATE_HZ // 4 :]) < power_db(chord[:RATE_HZ]) - 15


@pytest.mark.parametrize("mood", Mood)
def test_a_piece_does_not_repeat_itself(mood):
    bar_s = 240 / tempo_bpm(theme_of(7), mood)
    notes = [n for n in arrange(a_score(mood, length_s=8 * bar_s)) if isinstance(n, Tone)]

    def bars(first):
        return [
            (n.instrument, n.midi)
            for n in notes
            if first * bar_s - 0.05 <= n.start_s < (first + 4) * bar_s - 0.05
        ]

    assert bars(0) != bars(4)


def test_something_is_heard_at_once():
    for mood in Mood:
        samples = listen(a_score(mood, Beat.HOOK))
        assert power_db(samples[: RATE_HZ // 4]) > power_db(samples) - 12


def test_a_whoosh_goes_from_one_side_to_the_other_and_is_loudest_in_its_middle():
    samples = listen(an_effect(SoundEffect.WHOOSH))
    thirds = np.array_split(samples, 3)
    assert power_db(thirds[1]) > max(power_db(thirds[0]), power_db(thirds[2])) + 6
    assert power_db(thirds[0][:, 0]) > power_db(thirds[0][:, 1]) + 1
    assert power_db(thirds[2][:, 1]) > power_db(thirds[2][:, 0]) + 1


def test_an_impact_falls_off_and_is_low():
    samples = listen(an_effect(SoundEffect.IMPACT))
    assert power_db(samples[:4800]) > power_db(samples[-RATE_HZ // 2 :]) + 15
    assert band_share(samples, 20, 200) > 0.6


def test_a_riser_grows_climbs_and_stops():
    quarters = np.array_split(listen(an_effect(SoundEffect.RISER)), 4)
    levels = [power_db(quarter) for quarter in quarters]
    assert levels == sorted(levels) and levels[-1] > levels[0] + 20
    assert centroid_hz(quarters[3]) > 1.5 * centroid_hz(quarters[1])


def test_ambiences_are_told_apart_by_their_spectrum():
    heard = {effect: listen(an_effect(effect)) for effect in AMBIENCES}
    assert band_share(heard[SoundEffect.WIND], 0, 1000) > 0.95
    assert band_share(heard[SoundEffect.CITY], 0, 300) > 0.5
    assert band_share(heard[SoundEffect.CROWD], 200, 1500) > 0.8
    assert band_share(heard[SoundEffect.NIGHT], 3800, 5000) > 0.4
    assert band_share(heard[SoundEffect.RAIN], 1000, 10_000) > 0.7
    centroids = sorted(centroid_hz(samples) for samples in heard.values())
    assert centroids[-1] > 5 * centroids[0]


def test_the_sea_comes_in_waves_and_rain_is_steady():
    def swing_db(effect):
        levels = [power_db(part) for part in np.array_split(listen(an_effect(effect)), 12)]
        return max(levels) - min(levels)

    assert swing_db(SoundEffect.SEA) > 4
    assert swing_db(SoundEffect.RAIN) < 1.5


@pytest.mark.parametrize("effect", AMBIENCES)
def test_an_ambience_can_follow_itself(effect):
    sound = EFFECTS[effect](4 * RATE_HZ, 1)
    steps = np.abs(np.diff(sound, axis=1))
    assert np.abs(sound[:, 0] - sound[:, -1]).max() <= 6 * steps.mean() + np.quantile(steps, 0.999)


@pytest.mark.parametrize("length_s", [0.0, 0.1, 301.0, 1e9])
def test_what_nobody_could_hear_out_is_refused(length_s):
    with pytest.raises(ProviderRefused, match="cannot be composed"):
        COMPOSER.make(a_score(length_s=length_s))


def test_nothing_costs_anything():
    assert COMPOSER.estimate_usd(a_score()) == COMPOSER.make(an_effect(SoundEffect.IMPACT)).cost_usd == 0


@pytest.mark.parametrize("effect", sorted(SPOTS), ids=str)
def test_a_spot_is_heard_at_once_and_not_only_by_large_loudspeakers(effect):
    samples = listen(an_effect(effect)).mean(axis=1)
    smooth = np.sqrt(np.convolve(samples**2, np.ones(480) / 480, "same"))
    first_s = float(np.argmax(smooth > 0.1 * smooth.max())) / RATE_HZ
    assert first_s < 0.2
    assert band_share(samples[:, None], 200, 12_000) > (0.1 if effect in (SoundEffect.THUNDER,) else 0.3)


def test_spots_do_not_sound_alike():
    bands = ((60, 200), (200, 500), (500, 1000), (1000, 2000), (2000, 4000), (4000, 8000), (8000, 16_000))
    seen = {}
    for effect in sorted(SPOTS):
        samples = listen(an_effect(effect))
        parts = np.array_split(samples + 1e-6 * np.random.default_rng(1).standard_normal(samples.shape), 6)
        shape = np.array(
            [[np.sqrt(np.mean(p**2)) * band_share(p, *band) ** 0.5 for band in bands] for p in parts]
        )
        seen[effect] = shape.ravel() / np.linalg.norm(shape)
    likeness = {(a, b): float(seen[a] @ seen[b]) for a, b in combinations(seen, 2)}
    assert max(likeness.values()) < 0.985, max(likeness, key=likeness.get)


def played_between(notes, start_s, end_s):
    return sum(note.gain for note in notes if start_s <= note.start_s < end_s) / (end_s - start_s)


def test_a_long_conflict_comes_in_waves_and_its_harmony_moves_on():
    notes = arrange(a_score(Mood.TENSE, Beat.CONFLICT, length_s=90))
    for crest_s, lull_s in ((16, 28), (42, 54), (68, 80)):
        assert played_between(notes, lull_s, lull_s + 4) < 0.85 * played_between(notes, crest_s, crest_s + 8)
    bars = {start_s: min(n.midi for n in notes if isinstance(n, Hold) and n.start_s == start_s)
            for start_s in sorted({n.start_s for n in notes if isinstance(n, Hold)})}  # fmt: skip
    roots = list(bars.values())
    assert roots[:8] == roots[8:16] != roots[16:24]


def test_a_short_piece_only_rises():
    notes = arrange(a_score(Mood.TENSE, Beat.CONFLICT, length_s=24))
    assert played_between(notes, 12, 24) > played_between(notes, 0, 12)
