"""Voice: one take per line of the script."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.resources import Workshop
from storyassets.defs.showing import show_money
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.script import Script
from storyassets.model.take import VoiceTake, VoiceTakes
from storyassets.providers.protocols import ProviderRole
from storyassets.story.faults_voice import find_voice_faults
from storyassets.story.orders import speech_orders
from storyassets.studio.acceptance import accept_speech
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Obtained


@episode_asset(group_name="sound", kinds={"audio"})
def voice_clips(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    characters: Cast,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[VoiceTakes]:
    """A spoken take for every line, narration and dialogue alike."""
    desk = workshop.desk(context.partition_key, "voice_clips", brief.channel)
    kept = fulfil(
        desk,
        ProviderRole.VOICE,
        speech_orders(script, characters, brief.brief.language),
        accept_speech,
        workshop.progress_of("voice_clips"),
    )
    spoken = VoiceTakes(takes=tuple(_voice_take(line_id, one) for line_id, one in kept.items()))
    return dg.MaterializeResult(
        value=spoken,
        metadata={
            "lines": len(spoken.takes),
            "speech_s": round(sum(take.duration_s for take in spoken.takes), 2),
            "voices": len({line.speaker for line in script.lines}),
            **show_money(desk.tally),
        },
    )


def _voice_take(line_id: str, kept: Obtained) -> VoiceTake:
    return VoiceTake.model_validate({"line_id": line_id, "take": kept.take, **kept.facts, **kept.score})


@episode_check(voice_clips, additional_ins=["script"])
def every_line_is_spoken(voice_clips: VoiceTakes, script: Script) -> tuple[str, ...]:
    """No line is missing, silent, hanging or hurried, and each word has its time inside its take."""
    return find_voice_faults(script, voice_clips)
