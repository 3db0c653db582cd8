"""Captions: phrases on screen, word by word."""

import dagster as dg

from storyassets.defs.episode_asset import episode_asset, episode_check
from storyassets.defs.resources import Workshop
from storyassets.model.caption import Captions
from storyassets.model.commission import Commission
from storyassets.model.script import Script
from storyassets.model.take import VoiceTakes
from storyassets.render.caption_sprites import measure_caption
from storyassets.render.fonts import font_faults
from storyassets.story.editing.assembly import caption_episode
from storyassets.story.editing.caption import captions_as_srt, captions_as_vtt
from storyassets.story.judging.faults_captions import find_caption_faults
from storyassets.studio.files import write_atomically


@episode_asset(group_name="edit", kinds={"text"})
def captions(
    context: dg.AssetExecutionContext,
    brief: Commission,
    script: Script,
    voice_clips: VoiceTakes,
    workshop: dg.ResourceParam[Workshop],
) -> dg.MaterializeResult[Captions]:
    """Every phrase with the frames of its words; also as captions.srt and captions.vtt."""
    rate = brief.channel.encoding.rate
    written = caption_episode(brief, script, voice_clips)
    folder = workshop.folder(context.partition_key)
    write_atomically(folder.captions_srt, captions_as_srt(written, rate).encode())
    write_atomically(folder.captions_vtt, captions_as_vtt(written, rate).encode())
    return dg.MaterializeResult(
        value=written,
        metadata={
            "cues": len(written.cues),
            "srt": dg.MetadataValue.path(folder.captions_srt),
            "vtt": dg.MetadataValue.path(folder.captions_vtt),
        },
    )


@episode_check(captions, additional_ins=["brief"])
def captions_can_be_read(captions: Captions, brief: Commission) -> tuple[str, ...]:
    """They do not overlap, stay in the safe area, stand for 0.25 s and run at 25 characters a second at most."""
    style, size_px = brief.caption_style, brief.brief.format.size_px

    def measure(text: str) -> tuple[float, float]:
        box = measure_caption(text, style, size_px)
        return (box.width_px, box.height_px) if box else (0.0, 0.0)

    rate = brief.channel.encoding.rate
    return find_caption_faults(captions, style=style, rate=rate, size_px=size_px, measure=measure)


@episode_check(captions, additional_ins=["brief"], blocking=False)
def the_font_has_every_letter(captions: Captions, brief: Commission) -> tuple[str, ...]:
    """The captions' font can write every script in them; what it cannot write shows as boxes."""
    return font_faults((cue.text for cue in captions.cues), brief.caption_style)
