"""Music: the score of each beat, and the effects of the scenes."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.making.composing import compose_music
from storyassets.defs.making.own_music import add_own_music
from storyassets.defs.pages.showing import show_money
from storyassets.defs.resources import Workshop
from storyassets.model.commission import Commission
from storyassets.model.music import Music
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import VoiceTakes
from storyassets.story.editing.orders_of_music import music_orders
from storyassets.story.judging.faults_music import find_score_faults


@episode_asset(group_name="sound", kinds={"audio"})
def music(
    context: dg.AssetExecutionContext,
    brief: Commission,
    picks: Picks,
    script: Script,
    shot_list: ShotList,
    voice_clips: VoiceTakes,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Music]:
    """What is heard beside the speech: score by mood, in coarse lengths, and effects."""
    channel = brief.channel
    desk = workshop.desk(context.partition_key, "music", channel)
    orders = music_orders(
        script, shot_list, voice_clips, pacing=channel.pacing, taste=channel.music, seed=brief.brief.seed
    )
    composed = add_own_music(compose_music(desk, orders, picks, workshop), channel, workshop)
    return dg.MaterializeResult(
        value=composed,
        metadata={
            "moods": ", ".join(f"{piece.beat.value} {piece.mood.value}" for piece in composed.score),
            **({"own": f"{composed.own.file}, {composed.own.bpm:g} bpm"} if composed.own else {}),
            "effects": ", ".join(effect.effect.value for effect in composed.effects),
            "score_s": round(sum(piece.duration_s for piece in composed.score), 2),
            **show_money(desk.tally),
        },
    )


@episode_check(music, additional_ins=["script", "brief"])
def every_beat_has_its_score(music: Music, script: Script, brief: Commission) -> tuple[str, ...]:
    """No beat is without, and the last one comes to rest; a channel that wants no score has none."""
    return find_score_faults(script, music, brief.channel.music)
