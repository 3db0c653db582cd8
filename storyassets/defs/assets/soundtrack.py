"""Soundtrack: all that is heard, mixed and levelled."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.mixing import mix_and_keep
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.take import SoundTake
from storyassets.model.timeline import Timeline
from storyassets.story.judging.faults_music import find_masking_faults
from storyassets.story.judging.faults_video import find_loudness_faults


@episode_asset(group_name="sound", kinds={"audio"})
def soundtrack(
    context: dg.AssetExecutionContext,
    brief: Commission,
    timeline: Timeline,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[SoundTake]:
    """All sound of the timeline in one stereo file, the music under the speech, at the channel's loudness."""
    mixed = mix_and_keep(timeline, brief.channel.encoding, workshop)
    above_db = mixed.speech_above_music_db
    return dg.MaterializeResult(
        value=mixed,
        metadata={
            "duration_s": round(mixed.duration_s, 2),
            "loudness_lufs": round(mixed.loudness_lufs, 2),
            "true_peak_dbtp": round(mixed.true_peak_dbtp, 2),
            **({"speech_above_music_db": round(above_db, 1)} if above_db is not None else {}),
            "path": dg.MetadataValue.path(workshop.takes.path(mixed.take)),
        },
    )


@episode_check(soundtrack, additional_ins=["brief"])
def the_sound_is_as_loud_as_asked(soundtrack: SoundTake, brief: Commission) -> tuple[str, ...]:
    """Loudness within 1 LU of the channel's, true peak under its limit."""
    return find_loudness_faults(soundtrack.loudness_lufs, soundtrack.true_peak_dbtp, brief.channel.encoding)


@episode_check(soundtrack)
def speech_stands_above_the_music(soundtrack: SoundTake) -> tuple[str, ...]:
    """While someone speaks, music and effects together are at least 10 dB below."""
    return find_masking_faults(soundtrack.speech_above_music_db)
