"""Speaking: from the lines of a script, and a person's recordings, to voice takes."""

from __future__ import annotations

from storyassets.defs.resources import Workshop
from storyassets.errors import BadInput
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.picks import Pick, Picks
from storyassets.model.script import Line, Script
from storyassets.model.take import VoiceTake, VoiceTakes
from storyassets.providers.protocols import ProviderRole
from storyassets.story.asking.orders import renew_orders, speech_orders
from storyassets.studio.acceptance import accept_speech
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk, Obtained

ASSET = "voice_clips"


def speak_lines(
    desk: Desk, brief: Commission, picks: Picks, script: Script, cast: Cast, workshop: Workshop
) -> VoiceTakes:
    """A take for every line, in the script's order: the person's recording, else the speaker's voice."""
    orders = [
        order
        for order in speech_orders(script, cast, brief.brief.language, brief.channel.cast)
        if picks.of(order.subject) is None
    ]
    spoken = fulfil(
        desk,
        ProviderRole.VOICE,
        renew_orders(orders, picks, ASSET),
        accept_speech,
        workshop.progress_of(ASSET),
        lambda subject: picks.take_number(ASSET, subject),
    )
    return VoiceTakes(
        takes=tuple(
            recorded_take(pick, line)
            if (pick := picks.of(line.line_id))
            else spoken_take(line.line_id, spoken[line.line_id])
            for line in script.lines
        )
    )


def spoken_take(line_id: str, kept: Obtained) -> VoiceTake:
    """What a voice delivered."""
    return VoiceTake.model_validate({"line_id": line_id, "take": kept.take, **kept.facts, **kept.score})


def recorded_take(pick: Pick, line: Line) -> VoiceTake:
    """What a person recorded or pinned. Raises BadInput if it says other words than the line."""
    if pick.text.split() != line.text.split():
        raise BadInput(
            "its recording says other words than the script",
            stage=ASSET,
            thing=line.line_id,
            fix=f"Record it again and use it, or take it back: storyassets use KEY {line.line_id} --remove",
        )
    return VoiceTake.model_validate({"line_id": line.line_id, "take": pick.take, **pick.facts, **pick.score})
