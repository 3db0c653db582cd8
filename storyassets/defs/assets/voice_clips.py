"""Voice: one take per line of the script."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.speaking import speak_lines
from storyassets.defs.pages.showing import show_money
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.picks import PERSON, Picks
from storyassets.model.script import Script
from storyassets.model.take import VoiceTakes
from storyassets.story.judging.faults_voice import find_voice_faults


@episode_asset(group_name="sound", kinds={"audio"})
def voice_clips(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    script: Script,
    characters: Cast,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[VoiceTakes]:
    """A spoken take for every line, narration and dialogue alike."""
    desk = workshop.desk(context.partition_key, "voice_clips", brief.channel)
    spoken = speak_lines(desk, brief, picks, script, characters, workshop)
    return dg.MaterializeResult(
        value=spoken,
        metadata={
            "lines": len(spoken.takes),
            "speech_s": round(sum(take.duration_s for take in spoken.takes), 2),
            "own": sum(take.take.provider == PERSON for take in spoken.takes),
            "voices": len({line.speaker for line in script.lines}),
            **show_money(desk.tally),
        },
    )


@episode_check(voice_clips, additional_ins=["script"])
def every_line_is_spoken(voice_clips: VoiceTakes, script: Script) -> tuple[str, ...]:
    """No line is missing, silent, hanging or hurried, and each word has its time inside its take."""
    return find_voice_faults(script, voice_clips)
