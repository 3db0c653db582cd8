"""Faults of the music: each a sentence that names what and where. None is good."""

from __future__ import annotations

from storyassets.model.channel import MusicTaste
from storyassets.model.music import Music
from storyassets.model.script import Script

LEAST_SPEECH_ABOVE_MUSIC_DB = 10.0


def find_score_faults(script: Script, music: Music, taste: MusicTaste) -> tuple[str, ...]:
    """Every beat of the script has its score, and the last one comes to rest; or none, where none is wanted.

    Music of the channel's own stands for all of it.
    """
    if not taste.score:
        return ("there is a score, and the channel wants none",) if music.score else ()
    if taste.file.strip():
        return () if music.own else (f"the channel's own music ({taste.file}) is missing",)
    beats = list(dict.fromkeys(line.beat for line in script.lines))
    faults = [f"the {beat.value} has no score" for beat in beats if music.piece(beat) is None]
    last = music.piece(script.lines[-1].beat)
    if last is not None and not last.cadence:
        faults.append(f"the score of the {last.beat.value} does not come to rest")
    return tuple(faults)


def find_masking_faults(speech_above_music_db: float | None) -> tuple[str, ...]:
    """The speech stands far enough above what is heard beside it; None is a mix of speech alone."""
    if speech_above_music_db is None or speech_above_music_db >= LEAST_SPEECH_ABOVE_MUSIC_DB:
        return ()
    return (
        f"the speech stands {speech_above_music_db:.1f} dB above music and effects,"
        f" it needs {LEAST_SPEECH_ABOVE_MUSIC_DB:.0f}",
    )
