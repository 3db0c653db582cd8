"""Assembly: captions and timeline of an episode, in the silences and the taste of its channel."""

from __future__ import annotations

from storyassets.model.caption import Captions
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHeads
from storyassets.model.music import Music
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures, VoiceTakes
from storyassets.model.timeline import Timeline
from storyassets.story.editing.caption import write_cues
from storyassets.story.editing.caption_places import place_captions
from storyassets.story.editing.edit import edit_timeline
from storyassets.story.editing.end_card import TAIL_S, add_end_card
from storyassets.story.editing.pacing import Silences, fit_silences
from storyassets.story.editing.placing import place_lines


def pace_episode(brief: Commission, script: Script, voices: VoiceTakes) -> Silences:
    """The channel's silences, as far as the measured speech leaves room for them."""
    pacing, duration_s = brief.channel.pacing, brief.brief.duration_s
    if not brief.channel.pictures.end_card:
        return fit_silences(script, voices, pacing, duration_s)
    with_card = pacing.model_copy(update={"tail_s": TAIL_S})
    return fit_silences(script, voices, with_card, duration_s, least_tail_share=1.0)


def place_episode(brief: Commission, script: Script, voices: VoiceTakes) -> dict[str, int]:
    """The frame on which each line starts."""
    return place_lines(script, voices, pace_episode(brief, script, voices), brief.channel.encoding.rate)


def caption_episode(brief: Commission, script: Script, voices: VoiceTakes) -> Captions:
    """Every phrase with the frames of its words."""
    starts = place_episode(brief, script, voices)
    return write_cues(script, voices, starts, brief.channel.encoding.rate, brief.caption_style)


def assemble_timeline(
    brief: Commission,
    script: Script,
    shot_list: ShotList,
    broll: Pictures,
    heads: TalkingHeads,
    voices: VoiceTakes,
    captions: Captions,
    music: Music,
) -> Timeline:
    """Pictures on the words they belong to, speech, music and captions, in whole frames."""
    edited = edit_timeline(
        script,
        shot_list,
        broll,
        heads,
        voices,
        captions,
        silences=pace_episode(brief, script, voices),
        crossfade_s=brief.channel.pacing.crossfade_s,
        rate=brief.channel.encoding.rate,
        size_px=brief.brief.format.size_px,
        music=music,
        taste=brief.channel.music,
        grade=brief.channel.pictures.grade,
    )
    placed = place_captions(edited, broll, heads, brief.caption_style)
    return add_end_card(placed, broll, brief.channel.pictures.end_card)
