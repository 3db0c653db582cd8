"""Timeline: the edit, as data. The renderer reads it; nothing else decides what is seen when."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.resources import Workshop
from storyassets.defs.running.repeating import runs_again
from storyassets.model.caption import Captions
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.music import Music
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.model.timeline import Timeline
from storyassets.story.editing.assembly import assemble_timeline
from storyassets.story.judging.faults_makers import find_mixed_pictures, find_mixed_voices
from storyassets.story.judging.faults_timeline import find_timeline_faults
from storyassets.story.judging.faults_video import find_overrun_faults


@episode_asset(group_name="edit", kinds={"json"})
def timeline(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    shot_list: ShotList,
    broll: Pictures,
    talking_heads: TalkingHeads,
    voice_clips: VoiceTakes,
    music: Music,
    captions: Captions,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Timeline]:
    """Pictures on the words they belong to, speech, music and captions, in whole frames."""
    edited = assemble_timeline(brief, script, shot_list, broll, talking_heads, voice_clips, captions, music)
    return dg.MaterializeResult(
        value=edited,
        metadata={
            "duration_s": round(edited.duration_s, 2),
            "frames": edited.duration_frames,
            "pictures": len(edited.track("pictures").placed()),
            "cues": len(edited.cues),
        },
    )


@episode_check(timeline)
def the_timeline_is_whole(timeline: Timeline) -> tuple[str, ...]:
    """No gap, no overlap, no clip past its media's end."""
    return find_timeline_faults(timeline)


@episode_check(timeline, additional_ins=["brief"])
def the_timeline_keeps_to_the_duration(timeline: Timeline, brief: Commission) -> tuple[str, ...]:
    """The measured edit does not pass the duration that was asked for by more than 5 %."""
    return find_overrun_faults(timeline, brief.brief.duration_s)


@episode_check(
    timeline,
    additional_ins=["brief", "picks", "shot_list", "character_portraits", "broll", "talking_heads"],
    on_fault=runs_again,
)
def pictures_are_of_one_maker(
    timeline: Timeline,
    brief: Commission,
    picks: Picks,
    shot_list: ShotList,
    character_portraits: Pictures,
    broll: Pictures,
    talking_heads: TalkingHeads,
) -> tuple[str, ...]:
    """One illustrator drew all that was drawn, unless the channel allows a mix; the next run asks only one."""
    return find_mixed_pictures(brief.channel, picks, shot_list, character_portraits, broll, talking_heads)


@episode_check(timeline, additional_ins=["brief", "picks", "voice_clips"], on_fault=runs_again)
def voices_are_of_one_maker(
    timeline: Timeline, brief: Commission, picks: Picks, voice_clips: VoiceTakes
) -> tuple[str, ...]:
    """One provider spoke all that was spoken, unless the channel allows a mix; the next run asks only one."""
    return find_mixed_voices(brief.channel, picks, voice_clips)
