"""The sound of an episode: clips placed, summed and brought to one loudness under a peak.

Measuring is `measure.sound`'s, encoding is the mux's. A track that is ducked gives way to another
(`ducking`); otherwise every audio track of the timeline is mixed alike.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

import numpy as np
import scipy  # loads scipy.signal when it is first used
import soundfile

from storyassets.errors import RenderFailed, StoryAssetsError
from storyassets.measure import sound as measure
from storyassets.measure.sound import Samples
from storyassets.model.take import Take
from storyassets.model.timeline import Clip, FrameRate, Timeline, Track, TrackKind
from storyassets.render.ducking import Levels, duck_gain, heard_hops, hop_powers, level_above_db
from storyassets.render.limiter import limiter_gain
from storyassets.render.media import Media

# The name of the recipe, raised when the same timeline would sound otherwise.
MIX_RECIPE = "mix-3"
STAGE = "soundtrack"
CHANNELS = 2
EDGE_FADE_S = 0.005
# AAC at the bit rates of a video adds a little to the peaks of what it was given.
CODEC_MARGIN_DB = 0.5
LOUDNESS_TOLERANCE_LU = 0.05
MOST_PASSES = 8


@dataclass(frozen=True)
class MixedSound:
    """A finished mix as a stereo 16-bit WAV, and what was measured of it."""

    wav: bytes
    sample_rate_hz: int
    duration_s: float
    loudness_lufs: float
    true_peak_dbtp: float
    leading_above_db: float | None = None
    """How far the track that others give way to stands above them while it is heard."""


def mix_soundtrack(
    timeline: Timeline, media: Media, *, sample_rate_hz: int, loudness_lufs: float, true_peak_dbtp: float
) -> MixedSound:
    """Mix the audio tracks of a timeline, exactly as long as it is.

    The loudness is met within 0.3 LU wherever the peak allows it; a silent timeline stays silent.
    Raises RenderFailed, naming the clip whose medium is missing or cannot be read.
    """
    length = sample_at(timeline.duration_frames, timeline.rate, sample_rate_hz)
    tracks = [track for track in timeline.tracks if track.kind is TrackKind.AUDIO]
    mix, above_db = sum_tracks(tracks, length, timeline.rate, media, sample_rate_hz)
    mastered, reached_lufs = master(
        mix, sample_rate_hz, loudness_lufs=loudness_lufs, peak_dbtp=true_peak_dbtp - CODEC_MARGIN_DB
    )
    return MixedSound(
        wav=encode_wav(mastered, sample_rate_hz),
        sample_rate_hz=sample_rate_hz,
        duration_s=len(mastered) / sample_rate_hz,
        loudness_lufs=reached_lufs,
        true_peak_dbtp=measure.true_peak_dbtp(mastered),
        leading_above_db=above_db,
    )


def sum_tracks(
    tracks: Sequence[Track], length: int, rate: FrameRate, media: Media, sample_rate_hz: int
) -> tuple[Samples, float | None]:
    """The sum of the tracks, (length, 2), and how far the leading ones stand above the ducked ones."""
    leading = {track.ducked_by for track in tracks if track.ducked_by}
    mix, powers = np.zeros((length, CHANNELS), np.float32), {}
    for track in tracks:
        if not track.ducked_by:
            own = np.zeros_like(mix) if track.name in leading else mix
            add_track(own, track, rate, media, sample_rate_hz)
            if track.name in leading:
                powers[track.name] = hop_powers(own, sample_rate_hz)
                mix += own
    if not leading:
        return mix, None
    ducked = np.zeros_like(mix)
    for (leader, duck_db), group in group_ducked(tracks).items():
        giving = np.zeros_like(mix)
        for track in group:
            add_track(giving, track, rate, media, sample_rate_hz)
        if leader in powers:
            heard = heard_hops(powers[leader])
            giving *= duck_gain(heard, duck_db, length, sample_rate_hz)[:, None]
        ducked += giving
    above_db = _level_above_db(powers, hop_powers(ducked, sample_rate_hz))
    mix += ducked
    return mix, above_db


def group_ducked(tracks: Sequence[Track]) -> dict[tuple[str, float], list[Track]]:
    """The tracks that give way to the same track by as much."""
    groups: dict[tuple[str, float], list[Track]] = {}
    for track in tracks:
        if track.ducked_by:
            groups.setdefault((track.ducked_by, track.duck_db), []).append(track)
    return groups


def _level_above_db(leading: Mapping[str, Levels], ducked: Levels) -> float | None:
    return level_above_db(sum(leading.values(), start=np.zeros_like(ducked)), ducked)


def add_track(mix: Samples, track: Track, rate: FrameRate, media: Media, sample_rate_hz: int) -> None:
    """Add a track's clips to a mix, in place; what passes the end of the mix is left out."""
    sounds: dict[Take, Samples] = {}
    for start_frame, clip in track.placed():
        take = clip.media.take
        if take not in sounds:
            sounds[take] = read_clip(clip, media, sample_rate_hz)
        start = sample_at(start_frame, rate, sample_rate_hz)
        end = min(len(mix), sample_at(start_frame + clip.duration_frames, rate, sample_rate_hz))
        samples = cut_clip(sounds[take], clip, rate, sample_rate_hz)[: max(0, end - start)]
        mix[start : start + len(samples)] += fade_clip(samples, clip, rate, sample_rate_hz)


def sample_at(frame: int, rate: FrameRate, sample_rate_hz: int) -> int:
    """The sample at which a frame begins, rounded once."""
    return round(Fraction(frame * sample_rate_hz) / rate.fraction)


def read_clip(clip: Clip, media: Media, sample_rate_hz: int) -> Samples:
    """The whole of a clip's medium, mono or stereo, at the mix's rate. Raises RenderFailed."""
    try:
        sound = measure.read_sound(media.path(clip.media.take))
    except (StoryAssetsError, OSError) as error:
        raise RenderFailed(
            "its sound is missing or cannot be read",
            stage=STAGE,
            thing=clip.name,
            fix="Materialize what it comes from again",
        ) from error
    return resample(sound.samples[:, :CHANNELS], sound.sample_rate_hz, sample_rate_hz)


def cut_clip(samples: Samples, clip: Clip, rate: FrameRate, sample_rate_hz: int) -> Samples:
    """The clip's part of its medium in stereo, with its gain."""
    first = sample_at(clip.source_range.start_frame, rate, sample_rate_hz)
    last = sample_at(clip.source_range.end_frame, rate, sample_rate_hz)
    return np.asarray(to_stereo(samples[first:last]) * np.float32(10 ** (clip.gain_db / 20)))


def to_stereo(samples: Samples) -> Samples:
    """Mono on both sides; of more than two channels the first two."""
    return np.repeat(samples, CHANNELS, axis=1) if samples.shape[1] == 1 else samples[:, :CHANNELS]


def resample(samples: Samples, from_hz: int, to_hz: int) -> Samples:
    """The same sound at another rate."""
    if from_hz == to_hz:
        return samples
    common = gcd(from_hz, to_hz)
    return np.asarray(
        scipy.signal.resample_poly(samples, to_hz // common, from_hz // common, axis=0), dtype=np.float32
    )


def fade_clip(samples: Samples, clip: Clip, rate: FrameRate, sample_rate_hz: int) -> Samples:
    """The clip with its own fades, of equal power, in place; where it has none, no click."""
    _fade(samples, sample_at(clip.fade_in_frames, rate, sample_rate_hz), sample_rate_hz)
    _fade(samples[::-1], sample_at(clip.fade_out_frames, rate, sample_rate_hz), sample_rate_hz)
    return samples


def _fade(samples: Samples, length: int, sample_rate_hz: int) -> None:
    edge = min(len(samples) // 2, round(EDGE_FADE_S * sample_rate_hz))
    if length <= edge:
        samples[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)[:, None]
        return
    length = min(length, len(samples))
    samples[:length] *= np.sin(np.linspace(0, np.pi / 2, length, dtype=np.float32))[:, None]


def master(
    mix: Samples, sample_rate_hz: int, *, loudness_lufs: float, peak_dbtp: float
) -> tuple[Samples, float]:
    """Bring a mix to a loudness under a true peak: gain and limiter, until both hold. The loudness that it has then."""
    measured = measure.loudness_lufs(mix, sample_rate_hz)
    if measured <= measure.SILENCE_DB:
        return mix, measured
    gain_db = loudness_lufs - measured
    envelope, ceiling = measure.true_peak_envelope(mix), 10 ** (peak_dbtp / 20)
    mastered = mix
    for _ in range(MOST_PASSES):
        gain = np.float32(10 ** (gain_db / 20))
        mastered = mix * (gain * limiter_gain(envelope * gain, sample_rate_hz, ceiling))[:, None]
        measured = measure.loudness_lufs(mastered, sample_rate_hz)
        missing_lu = loudness_lufs - measured
        if abs(missing_lu) <= LOUDNESS_TOLERANCE_LU:
            break
        gain_db += missing_lu
    return mastered, measured


def encode_wav(samples: Samples, sample_rate_hz: int) -> bytes:
    """Stereo 16-bit WAV."""
    file = io.BytesIO()
    soundfile.write(file, samples, sample_rate_hz, format="WAV", subtype="PCM_16")
    return file.getvalue()
