"""Listing: the title, description and tags under which the episode is published."""

import dagster as dg

from storyassets.defs.episode_asset import Judged, episode_asset, episode_check
from storyassets.defs.making.describing import Episode, describe_episode
from storyassets.defs.pages.showing import show_money
from storyassets.defs.publishing.comparing import compare_with_last, keep_fingerprint, take_fingerprint
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.listing import Listing
from storyassets.model.music import Music
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.model.timeline import Timeline
from storyassets.publish.listing import find_listing_faults
from storyassets.publish.sameness import find_sameness_faults, tell_most_alike


@episode_asset(group_name="publishing", kinds={"text"})
def listing(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    script: Script,
    shot_list: ShotList,
    timeline: Timeline,
    broll: Pictures,
    talking_heads: TalkingHeads,
    music: Music,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Listing]:
    """What is published with the video; a hand-written listing.yaml replaces it. Also how like earlier ones it is."""
    episode, channel = context.partition_key, brief.channel
    desk = workshop.desk(episode, "listing", channel)
    told = Episode(brief, picks, script, shot_list, timeline, broll)
    listed = describe_episode(desk, told, workshop)
    marks = take_fingerprint(script, shot_list, timeline, (broll, talking_heads), music, workshop)
    keep_fingerprint(episode, channel, marks, workshop)
    return dg.MaterializeResult(
        value=listed,
        metadata={
            "title": listed.title,
            "description": dg.MetadataValue.text(listed.description),
            "tags": ", ".join(listed.tags),
            "by_hand": workshop.folder(episode).listing_by_hand.is_file(),
            "sameness": tell_most_alike(compare_with_last(episode, channel, workshop)),
            **show_money(desk.tally),
        },
    )


@episode_check(listing)
def the_listing_is_within_limits(listing: Listing) -> tuple[str, ...]:
    """Title, description and tags are as long as outlets take, and hold nothing that they refuse."""
    return find_listing_faults(listing)


@episode_check(listing, additional_ins=["brief"], blocking=False)
def it_differs_from_the_last_episodes(listing: Listing, brief: Commission, workshop: Workshop) -> Judged:
    """Script, pictures, music and structure are not too like those of an earlier episode; publishing asks."""
    compared = compare_with_last(brief.brief.key, brief.channel, workshop)
    return Judged(find_sameness_faults(compared, brief.channel.sameness), tell_most_alike(compared))
