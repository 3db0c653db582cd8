"""Mixing: the soundtrack of a timeline, mixed once and kept as a take."""

import hashlib
import json

from storyassets.defs.resources import Workshop
from storyassets.model.channel import Encoding
from storyassets.model.take import SoundTake
from storyassets.model.timeline import Timeline, TrackKind
from storyassets.render.sound import MIX_RECIPE, mix_soundtrack
from storyassets.studio.takes import TakeRecord


def mix_and_keep(timeline: Timeline, encoding: Encoding, workshop: Workshop) -> SoundTake:
    """The stored mix of these tracks, or a new one."""
    key = _mix_key(timeline, encoding)
    kept = workshop.measurements.get_json(key)
    if kept is not None:
        sound = SoundTake.model_validate(kept)
        if workshop.takes.is_whole(sound.take):
            return sound
    mixed = mix_soundtrack(
        timeline,
        workshop.takes,
        sample_rate_hz=encoding.sample_rate_hz,
        loudness_lufs=encoding.loudness_lufs,
        true_peak_dbtp=encoding.true_peak_dbtp,
    )
    take = workshop.takes.put(
        mixed.wav,
        ".wav",
        TakeRecord(request_key=key, role="mixer", provider="storyassets", model=MIX_RECIPE),
    )
    sound = SoundTake(
        take=take,
        duration_s=mixed.duration_s,
        sample_rate_hz=encoding.sample_rate_hz,
        loudness_lufs=mixed.loudness_lufs,
        true_peak_dbtp=mixed.true_peak_dbtp,
        speech_above_music_db=mixed.leading_above_db,
    )
    workshop.measurements.put_json(key, sound.model_dump(mode="json"))
    return sound


def _mix_key(timeline: Timeline, encoding: Encoding) -> str:
    heard = {
        "recipe": MIX_RECIPE,
        "rate": timeline.rate.model_dump(),
        "duration_frames": timeline.duration_frames,
        "tracks": [t.model_dump(mode="json") for t in timeline.tracks if t.kind is TrackKind.AUDIO],
        "sample_rate_hz": encoding.sample_rate_hz,
        "loudness_lufs": encoding.loudness_lufs,
        "true_peak_dbtp": encoding.true_peak_dbtp,
    }
    return hashlib.sha256(json.dumps(heard, sort_keys=True).encode()).hexdigest()
