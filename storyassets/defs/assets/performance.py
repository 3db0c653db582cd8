"""Performance: how a published episode does, and what made it."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset
from storyassets.defs.pages.performance_plots import draw_episode, show_days
from storyassets.defs.pages.showing import show_picture
from storyassets.defs.publishing.performance_figures import find_numbers, video_of
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.publication import Performance, Publication
from storyassets.model.quality import QualityScore
from storyassets.model.script import Script
from storyassets.model.take import VoiceTakes
from storyassets.publish.making import describe_making


@episode_asset(group_name="publishing", kinds={"json"}, gated=False)
def performance(
    context: dg.AssetExecutionContext,
    publication: Publication,
    brief: Commission,
    script: Script,
    voice_clips: VoiceTakes,
    quality_score: QualityScore,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Performance]:
    """Views, watch time, likes and retention by day, and what made the episode.

    What `channel_performance` has kept in the last day is used; anything older is asked for anew.
    """
    outlets = workshop.outlets
    numbers = find_numbers(outlets, workshop.channel(publication.channel), video_of(publication))
    made = Performance(
        episode=publication.episode,
        channel=publication.channel,
        video_id=publication.video_id,
        url=publication.url,
        days=numbers.days,
        retention=numbers.retention,
        made_of=describe_making(brief, script, voice_clips, quality_score),
        fetched_at=outlets.now(),
    )
    return dg.MaterializeResult(value=made, metadata=_show(made, numbers.note, workshop))


def _show(made: Performance, note: str, workshop: Workshop) -> dict[str, dg.MetadataValue | int | str]:
    told = {"url": dg.MetadataValue.url(made.url)} if made.url else {}
    if not made.days:
        return {**told, "views": 0, "note": note}
    path = workshop.folder(made.episode).performance_plot
    draw_episode(path, made.days, made.retention)
    return {
        **told,
        **show_picture(path),
        "views": made.views,
        "likes": sum(one.likes for one in made.days),
        "days": dg.MetadataValue.md(show_days(made.days)),
        **({"note": note} if note else {}),
    }
