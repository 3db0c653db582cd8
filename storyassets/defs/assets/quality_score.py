"""Quality score: how good the episode is, in numbers, and what each is made of."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.rendering import measure_video
from storyassets.defs.pages.score_table import show_score
from storyassets.defs.resources import Workshop
from storyassets.defs.running.cataloguing import count_degraded
from storyassets.model.caption import Captions
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures, SoundTake, VoiceTakes
from storyassets.model.timeline import Timeline
from storyassets.model.video import Thumbnail, Video
from storyassets.story.judging.faults_makers import find_second_choices
from storyassets.story.judging.score import find_quality_faults, score_episode
from storyassets.story.judging.score_evidence import Evidence


@episode_asset(group_name="video", kinds={"json"})
def quality_score(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    shot_list: ShotList,
    broll: Pictures,
    talking_heads: TalkingHeads,
    character_portraits: Pictures,
    voice_clips: VoiceTakes,
    captions: Captions,
    timeline: Timeline,
    soundtrack: SoundTake,
    rendered_video: Video,
    thumbnail: Thumbnail,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[QualityScore]:
    """Visual, content, technical and overall, from what was measured of the takes, the edit and the file."""
    evidence = Evidence(
        brief=brief,
        script=script,
        shot_list=shot_list,
        broll=broll,
        portraits=character_portraits,
        heads=talking_heads,
        voices=voice_clips,
        captions=captions,
        timeline=timeline,
        sound=soundtrack,
        video=rendered_video,
        measures=measure_video(rendered_video, workshop),
        thumbnail=thumbnail,
    )
    score = score_episode(evidence)
    return dg.MaterializeResult(value=score, metadata=show_score(score))


@episode_check(quality_score, additional_ins=["brief"])
def the_episode_is_good_enough(quality_score: QualityScore, brief: Commission) -> tuple[str, ...]:
    """Each part, and the whole, has at least the points that the channel asks for."""
    return find_quality_faults(quality_score, brief.channel.quality)


@episode_check(quality_score, additional_ins=["brief"], blocking=False)
def it_is_of_first_choices(
    quality_score: QualityScore, brief: Commission, workshop: Workshop
) -> tuple[str, ...]:
    """Every take is from the first choice of its role, or the channel publishes what is not; publishing asks."""
    return find_second_choices(brief.channel, quality_score, count_degraded(workshop, brief.brief.key))
