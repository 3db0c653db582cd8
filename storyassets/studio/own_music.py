"""Music of one's own: a recording on a disk becomes a take in stereo, with its loudness, tempo and beats."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import soundfile

from storyassets.errors import RenderFailed
from storyassets.measure.content import Medium
from storyassets.measure.sound import SILENCE_DB, Samples, loudness_lufs, read_sound
from storyassets.measure.tempo import find_tempo
from storyassets.model.music import OwnMusic
from storyassets.model.picks import CHANNEL
from storyassets.providers.protocols import ProviderRole
from storyassets.studio.own_files import OWN
from storyassets.studio.person_files import MEGABYTE, PersonFile, open_person_file, refuse
from storyassets.studio.takes import TakeRecord, TakeStore

MOST_BYTES = 100 * MEGABYTE
SHORTEST_S, LONGEST_S = 8.0, 1200.0
KEPT_S = 300.0
"""More of a long recording is not heard in an episode."""

SILENT_LUFS = -60.0
QUIET_SHARE = 0.01
"""Of the peak: a beginning that is quieter is left out."""

CHANNELS = 2
_AGAIN = "Export it as WAV, FLAC or MP3, and try again"


def import_own_music(path: Path, *, licence: str, credit: str, takes: TakeStore) -> OwnMusic:
    """Keep a recording as music. Raises BadInput, naming the file and what to do, for whatever is not fit."""
    with open_person_file(path) as own:
        if own.content.medium is not Medium.SOUND:
            raise refuse(
                own.name, f"it is {own.content.what}; music is a recording", own.content.fix or _AGAIN
            )
        samples, rate_hz = _read(own)
    lufs = loudness_lufs(samples, rate_hz)
    if lufs <= max(SILENT_LUFS, SILENCE_DB):
        raise refuse(own.name, "it is silent", "Choose another recording")
    tempo = find_tempo(samples, rate_hz)
    figures = {"duration_s": len(samples) / rate_hz, "loudness_lufs": lufs, "bpm": tempo.bpm}
    record = TakeRecord(
        role=ProviderRole.MUSIC.value,
        request={"subject": "music", "file": own.name},
        provider=CHANNEL,
        model=OWN,
        score=figures,
    )
    return OwnMusic(
        take=takes.put_pieces([_encode(samples, rate_hz)], ".flac", record),
        file=own.name,
        duration_s=len(samples) / rate_hz,
        loudness_lufs=round(lufs, 2),
        bpm=tempo.bpm,
        beats_s=tempo.beats_s,
        licence=licence,
        credit=credit,
    )


def _read(own: PersonFile) -> tuple[Samples, int]:
    """Stereo, from its first sound on, at most KEPT_S of it."""
    try:
        sound = read_sound(own.read_whole(MOST_BYTES), only_numbers=True)
    except RenderFailed as error:
        what = f"it begins like {own.content.what} but cannot be decoded"
        raise refuse(own.name, what, _AGAIN) from error
    if not SHORTEST_S <= sound.duration_s <= LONGEST_S:
        raise refuse(
            own.name,
            f"it lasts {sound.duration_s:.1f} s; music may last {SHORTEST_S:.0f} to {LONGEST_S:.0f} s",
            "Choose a longer one"
            if sound.duration_s < SHORTEST_S
            else "Cut out the part that is to be heard",
        )
    samples = sound.samples[:, :CHANNELS]
    if samples.shape[1] < CHANNELS:
        samples = np.repeat(samples, CHANNELS, axis=1)
    peaks = np.abs(samples).max(axis=1)
    first = int(np.argmax(peaks > QUIET_SHARE * peaks.max(initial=0.0)))
    return samples[first : first + round(KEPT_S * sound.sample_rate_hz)], sound.sample_rate_hz


def _encode(samples: Samples, rate_hz: int) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, rate_hz, format="FLAC", subtype="PCM_16", compression_level=0.3)
    return file.getvalue()
