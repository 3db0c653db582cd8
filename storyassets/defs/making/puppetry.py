"""Puppetry: from the shots in which somebody speaks to heads that move with the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storyassets.defs.making.likenesses import compare_pictures
from storyassets.defs.making.lip_syncing import HeadOrder, draft_clip, order_clip, picture_of_clip, with_mark
from storyassets.defs.making.pictures import Drawn, draw_pictures
from storyassets.defs.resources import Workshop
from storyassets.errors import ProviderError
from storyassets.model.channel import Pacing
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.head import TalkingHead, TalkingHeads
from storyassets.model.picks import BROUGHT, Picks
from storyassets.model.puppet import Performance, PuppetShow
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotList
from storyassets.model.take import Picture, Pictures, VoiceTakes
from storyassets.model.timeline import FrameRate
from storyassets.providers.protocols import ProviderRole, PuppetFacts, PuppetRequest, ShotPictureRequest
from storyassets.story.asking.orders import (
    PictureOrder,
    PuppetOrder,
    picture_size_px,
    renew_orders,
    shot_orders,
    show_portraits,
)
from storyassets.story.editing.assembly import place_episode
from storyassets.story.heads.heads import head_shots, speaker_of
from storyassets.story.heads.lipsync import SpokenSpan, perform, spans_of_shot
from storyassets.studio.acceptance import Acceptance, accept_puppet
from storyassets.studio.acceptance_clips import accept_head_clip
from storyassets.studio.fulfil import Order, RequestT, fulfil_what_can_be
from storyassets.studio.gateway import Desk, Obtained

ASSET = "talking_heads"
SPARE_S = 1.0
"""A head goes on moving for so long after the longest pause, so that no edit finds its end."""


@dataclass(frozen=True)
class Moved:
    """What came of the shots' heads, by shot_id: clips, puppets, and why the first choice made neither."""

    filmed: dict[str, Obtained]
    rigged: dict[str, Obtained]
    troubles: dict[str, ProviderError]


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
        """The portrait that a person, or the channel, brought for the speaker, unless the shot has a pick."""
        portrait = self.portraits.of(self.speaker(shot))
        if portrait is None or portrait.take.provider not in BROUGHT or self.picks.of(shot.shot_id):
            return None
        return portrait


def film_heads(desk: Desk, scenes: Scenes, workshop: Workshop) -> TalkingHeads:
    """A head for every shot in which somebody is seen speaking: filmed, or a puppet, by whom the channel names first.

    A picture that nobody can make speak is shown as it is: only the camera moves. Never another face.
    """
    orders = show_portraits(
        shot_orders(
            [shot for shot in scenes.shots if scenes.own_portrait(shot) is None],
            scenes.cast,
            scenes.brief.brief.style,
            picture_size_px(scenes.brief.brief.format.size_px),
            scenes.brief.channel.cast,
        ),
        scenes.portraits,
    )
    drawn = draw_pictures(desk, orders, scenes.picks, workshop, ASSET, scenes.brief.channel.pictures)
    pictures = compare_pictures(drawn.pictures, scenes.shots, scenes.cast, scenes.portraits, workshop)
    stills = {
        shot.shot_id: picture
        for shot in scenes.shots
        if (picture := pictures.of(shot.shot_id) or scenes.own_portrait(shot))
    }
    shown = show_heads(desk, scenes, workshop, stills, puppet_orders(orders, drawn, scenes))
    return TalkingHeads(heads=tuple(shown[shot.shot_id] for shot in scenes.shots if shot.shot_id in shown))


def show_heads(
    desk: Desk,
    scenes: Scenes,
    workshop: Workshop,
    stills: dict[str, Picture],
    puppets: dict[str, PuppetOrder],
) -> dict[str, TalkingHead]:
    """The head of each shot that has a picture, by shot_id. Whoever comes after the first choice is marked."""
    spans = spans_of_scenes(scenes)
    clips = clip_orders(desk, scenes, workshop, stills, puppets, spans)
    moved = move_heads(desk, scenes, workshop, stills, puppets, clips)
    heads = {}
    for shot in scenes.shots:
        shot_id = shot.shot_id
        if (still := stills.get(shot_id)) is None:
            continue
        picture = with_mark(still, degraded=shot_id in moved.troubles)
        if shot_id in moved.filmed:
            picture = picture_of_clip(shot_id, moved.filmed[shot_id], picture)
        heads[shot_id] = head_of(shot, picture, moved.rigged.get(shot_id), spans[shot_id], scenes)
    return heads


def move_heads(
    desk: Desk,
    scenes: Scenes,
    workshop: Workshop,
    stills: dict[str, Picture],
    puppets: dict[str, PuppetOrder],
    clips: dict[str, HeadOrder],
) -> Moved:
    """A clip or a puppet of every still: first by whom the channel names first. Raises what nobody could make."""
    first_choice = scenes.brief.channel.providers.talking_head[0]
    rigged_first = [
        shot_id
        for shot_id in puppets
        if shot_id not in clips or stills[shot_id].take.provider == first_choice
    ]
    filmed, unfilmed = obtain_heads(
        desk,
        [clips[shot_id] for shot_id in clips if shot_id not in rigged_first],
        accept_head_clip,
        scenes,
        workshop,
    )
    to_rig = [puppets[shot_id] for shot_id in puppets if shot_id in rigged_first or shot_id in unfilmed]
    rigged, unrigged = obtain_heads(desk, to_rig, accept_puppet, scenes, workshop)
    last = [
        film_at_last(clips[shot_id]) for shot_id in unrigged if shot_id in clips and shot_id not in unfilmed
    ]
    filmed_last, unfilmed_last = obtain_heads(desk, last, accept_head_clip, scenes, workshop)
    filmed |= filmed_last
    troubles = {**unfilmed, **unrigged, **unfilmed_last}
    for shot_id, error in troubles.items():
        if shot_id not in filmed and shot_id not in rigged:
            raise error
        desk.note_second_choice(ProviderRole.TALKING_HEAD, shot_id, f"{first_choice}: {error.message}")
    return Moved(filmed, rigged, troubles)


def head_of(
    shot: Shot, picture: Picture, puppet: Obtained | None, spans: Sequence[SpokenSpan], scenes: Scenes
) -> TalkingHead:
    """The head of a shot as the timeline takes it. A clip of ours speaks, and so does one that was pinned."""
    pick = scenes.picks.of(shot.shot_id)
    before_frames, _ = rest_frames(scenes.brief.channel.pacing, scenes.brief.channel.encoding.rate)
    speaks = picture.clip_duration_s is not None and not (pick and pick.is_own)
    return TalkingHead(
        shot_id=shot.shot_id,
        character_id=scenes.speaker(shot),
        picture=picture,
        show=show_of(puppet, act(shot, spans, scenes)) if puppet else None,
        first_word_frame=0 if speaks else before_frames,
        speaks=speaks,
    )


def puppet_orders(orders: list[PictureOrder], drawn: Drawn, scenes: Scenes) -> dict[str, PuppetOrder]:
    """What is asked of the channel's puppeteers, by shot_id: each moves only what it drew itself, as it drew it."""
    puppeteers = scenes.brief.channel.providers.talking_head
    made_by = {order.subject: order for order in (*renew_orders(orders, scenes.picks, ASSET), *drawn.orders)}
    return {
        subject: PuppetOrder(subject, PuppetRequest(picture=scenes.request_of(order)))
        for subject, order in made_by.items()
        if (picture := drawn.pictures.of(subject))
        and picture.take.provider in puppeteers
        and picture.clip_duration_s is None
    }


def clip_orders(
    desk: Desk,
    scenes: Scenes,
    workshop: Workshop,
    stills: dict[str, Picture],
    puppets: dict[str, PuppetOrder],
    spans: dict[str, list[SpokenSpan]],
) -> dict[str, HeadOrder]:
    """What is asked of those who film, by shot_id; nothing where nobody of the chain does.

    A picture that a puppeteer can move is not left at rest before that.
    """
    rate, size_px = scenes.brief.channel.encoding.rate, scenes.brief.brief.format.size_px
    found = {}
    for shot_id, still in stills.items():
        if not desk.accepts(ProviderRole.TALKING_HEAD, draft_clip(still, size_px)):
            continue
        order = order_clip(desk, workshop, shot_id, still, spans[shot_id], rate, size_px)
        if order is not None:
            request = order.request.model_copy(update={"may_rest": shot_id not in puppets})
            found[shot_id] = order._replace(request=request)
    return found


def film_at_last(order: HeadOrder) -> HeadOrder:
    """The same, where nobody else is left to move the picture."""
    return order._replace(request=order.request.model_copy(update={"may_rest": True}))


def obtain_heads(
    desk: Desk,
    orders: Sequence[Order[RequestT]],
    acceptance: Callable[[RequestT], Acceptance],
    scenes: Scenes,
    workshop: Workshop,
) -> tuple[dict[str, Obtained], dict[str, ProviderError]]:
    """The takes of these, by shot_id; and why there is none."""
    return fulfil_what_can_be(
        desk,
        ProviderRole.TALKING_HEAD,
        orders,
        acceptance,
        workshop.progress_of(ASSET),
        lambda subject: scenes.picks.take_number(ASSET, subject),
    )


def spans_of_scenes(scenes: Scenes) -> dict[str, list[SpokenSpan]]:
    """What is said in each shot, and when, by shot_id."""
    starts = place_episode(scenes.brief, scenes.script, scenes.voices)
    rate = scenes.brief.channel.encoding.rate
    return {
        shot.shot_id: spans_of_shot(shot, scenes.script, scenes.voices, starts, rate, scenes.speaker(shot))
        for shot in scenes.shots
    }


def act(shot: Shot, spans: Sequence[SpokenSpan], scenes: Scenes) -> Performance:
    """What the speaker of a shot does: the mouth moves with the measured speech."""
    rate = scenes.brief.channel.encoding.rate
    before_frames, after_frames = rest_frames(scenes.brief.channel.pacing, rate)
    return perform(
        spans,
        rate=rate,
        emotion=shot.staging.actors[0].emotion,
        seed=shot.seed,
        pre_roll_frames=before_frames,
        post_roll_frames=after_frames,
    )


def rest_frames(pacing: Pacing, rate: FrameRate) -> tuple[int, int]:
    """How long a head moves before its first word and after its last, in frames: longer than any silence."""
    longest_s = max(pacing.line_pause_s, pacing.beat_pause_s, pacing.twist_pause_s, pacing.tail_s)
    return rate.frames(pacing.lead_in_s) + 1, rate.frames(longest_s + SPARE_S)


def show_of(puppet: Obtained, performance: Performance) -> PuppetShow:
    """The puppet with what it does."""
    facts = PuppetFacts.model_validate(puppet.facts)
    return PuppetShow(sheet=puppet.take, puppet=facts.puppet, performance=performance)
