"""Puppetry: from the shots in which somebody speaks to heads that move with the words."""

from __future__ import annotations

from dataclasses import dataclass

from storyassets.defs.pictures import draw_pictures
from storyassets.defs.resources import Workshop
from storyassets.model.channel import Pacing
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHead, TalkingHeads
from storyassets.model.picks import Picks
from storyassets.model.puppet import Performance, PuppetShow
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.take import Picture, Pictures, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.providers.protocols import ProviderRole, PuppetFacts, PuppetRequest, ShotPictureRequest
from storyassets.story.assembly import place_episode
from storyassets.story.heads import head_shots, speaker_of
from storyassets.story.lipsync import perform, spans_of_shot
from storyassets.story.orders import (
    PictureOrder,
    PuppetOrder,
    picture_size_px,
    renew_orders,
    shot_orders,
)
from storyassets.studio.acceptance import accept_puppet
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk, Obtained

ASSET = "talking_heads"
SPARE_S = 1.0
"""A head goes on moving for so long after the longest pause, so that no edit finds its end."""


@dataclass(frozen=True)
class Scenes:
    """All that the heads of an episode are made of."""

    brief: Commission
    picks: Picks
    script: Script
    cast: Cast
    shot_list: ShotList
    portraits: Pictures
    voices: VoiceTakes

    @property
    def shots(self) -> tuple[Shot, ...]:
        """Those in which somebody is seen speaking."""
        return head_shots(self.shot_list, self.cast)

    def speaker(self, shot: Shot) -> str:
        """The character_id of whoever speaks in one of them."""
        return speaker_of(shot, self.cast) or ""

    def request_of(self, order: PictureOrder) -> ShotPictureRequest:
        """What the picture of the order is drawn from; that of a pinned one may have been another."""
        pick = self.picks.of(order.subject)
        pinned = pick.facts.get("request") if pick else None
        return ShotPictureRequest.model_validate(pinned or order.request.model_dump())

    def own_portrait(self, shot: Shot) -> Picture | None:
        """The portrait that a person brought for the speaker, unless they brought a picture of the shot."""
        pick = self.picks.of(self.speaker(shot))
        if pick is None or not pick.is_own or self.picks.of(shot.shot_id):
            return None
        return self.portraits.of(self.speaker(shot))


def film_heads(desk: Desk, scenes: Scenes, workshop: Workshop) -> TalkingHeads:
    """A head for every shot in which somebody is seen speaking.

    A person's own picture, of the shot or of the character, is shown as it is: only the camera moves.
    """
    orders = shot_orders(
        [shot for shot in scenes.shots if scenes.own_portrait(shot) is None],
        scenes.cast,
        scenes.brief.brief.style,
        picture_size_px(scenes.brief.brief.format.size_px),
    )
    drawn = draw_pictures(desk, orders, scenes.picks, workshop, ASSET)
    puppets = rig_puppets(desk, orders, drawn, scenes, workshop)
    performances = act_scenes(scenes)
    before_frames, _ = rest_frames(scenes.brief.channel.pacing, scenes.brief.channel.encoding.rate)
    return TalkingHeads(
        heads=tuple(
            TalkingHead(
                shot_id=shot.shot_id,
                character_id=scenes.speaker(shot),
                picture=picture,
                show=show_of(puppets.get(shot.shot_id), performances[shot.shot_id]),
                first_word_frame=before_frames,
            )
            for shot in scenes.shots
            if (picture := drawn.of(shot.shot_id) or scenes.own_portrait(shot))
        )
    )


def rig_puppets(
    desk: Desk, orders: list[PictureOrder], drawn: Pictures, scenes: Scenes, workshop: Workshop
) -> dict[str, Obtained]:
    """The sheet of sprites of each picture that one of the channel's puppeteers drew, by shot_id."""
    puppeteers = scenes.brief.channel.providers.talking_head
    movable = [
        PuppetOrder(order.subject, PuppetRequest(picture=scenes.request_of(order)))
        for order in renew_orders(orders, scenes.picks, ASSET)
        if (picture := drawn.of(order.subject)) and picture.take.provider in puppeteers
    ]
    return fulfil(
        desk,
        ProviderRole.TALKING_HEAD,
        movable,
        accept_puppet,
        workshop.progress_of(ASSET),
        lambda subject: scenes.picks.take_number(ASSET, subject),
    )


def act_scenes(scenes: Scenes) -> dict[str, Performance]:
    """What the speaker of each shot does, by shot_id: the mouth moves with the measured speech."""
    channel = scenes.brief.channel
    rate = channel.encoding.rate
    starts = place_episode(scenes.brief, scenes.script, scenes.voices)
    before_frames, after_frames = rest_frames(channel.pacing, rate)
    return {
        shot.shot_id: perform(
            spans_of_shot(shot, scenes.script, scenes.voices, starts, rate, scenes.speaker(shot)),
            rate=rate,
            emotion=shot.staging.actors[0].emotion,
            seed=shot.seed,
            pre_roll_frames=before_frames,
            post_roll_frames=after_frames,
        )
        for shot in scenes.shots
    }


def rest_frames(pacing: Pacing, rate: FrameRate) -> tuple[int, int]:
    """How long a head moves before its first word and after its last, in frames: longer than any silence."""
    longest_s = max(pacing.line_pause_s, pacing.beat_pause_s, pacing.tail_s)
    return rate.frames(pacing.lead_in_s) + 1, rate.frames(longest_s + SPARE_S)


def show_of(puppet: Obtained | None, performance: Performance) -> PuppetShow | None:
    """The puppet with what it does; none where nobody can move the picture."""
    if puppet is None:
        return None
    facts = PuppetFacts.model_validate(puppet.facts)
    return PuppetShow(sheet=puppet.take, puppet=facts.puppet, performance=performance)
