"""Illustrating: the portraits and the pictures of the shots, as the assets and a plan ask for them."""

from __future__ import annotations

from collections.abc import Container

from storyassets.defs.making.cast_portraits import add_cast_portraits
from storyassets.defs.making.filming import find_footage
from storyassets.defs.making.likenesses import compare_pictures
from storyassets.defs.making.lip_syncing import with_mark
from storyassets.defs.making.pictures import draw_pictures
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.shot import ShotList
from storyassets.model.take import Picture, Pictures
from storyassets.providers.protocols import ProviderRole
from storyassets.story.asking.footage import footage_orders
from storyassets.story.asking.orders import (
    end_card_orders,
    picture_size_px,
    portrait_orders,
    shot_orders,
    show_portraits,
)
from storyassets.story.heads.heads import broll_shots
from storyassets.story.judging.likenesses import seen_in_shots
from storyassets.studio.gateway import Desk

BROLL = "broll"


def draw_portraits(
    desk: Desk, brief: Commission, picks: Picks, cast: Cast, shot_list: ShotList, workshop: Workshop
) -> Pictures:
    """A portrait of each character who is seen: a person's choice, else the channel's, else a drawn one.

    What a person chose for somebody who is not seen stays theirs.
    """
    size_px = picture_size_px(brief.brief.format.size_px)
    shown = whom_to_portray(cast, shot_list, picks)
    chosen = add_cast_portraits(picks, brief.channel, shown, size_px, workshop)
    orders = portrait_orders(shown, brief.brief.style, size_px, brief.channel.cast)
    taste = brief.channel.pictures
    return draw_pictures(desk, orders, chosen, workshop, "character_portraits", taste).pictures


def whom_to_portray(cast: Cast, shot_list: ShotList, picks: Picks) -> Cast:
    """Those of the cast who are seen in a shot, or for whom a person chose a picture."""
    seen = seen_in_shots(shot_list.shots, cast)
    wanted = tuple(one for one in cast.characters if one in seen or picks.of(one.character_id))
    return cast.model_copy(update={"characters": wanted})


def draw_broll(
    desk: Desk,
    brief: Commission,
    picks: Picks,
    cast: Cast,
    shot_list: ShotList,
    portraits: Pictures,
    workshop: Workshop,
) -> Pictures:
    """The picture of each shot that shows no talking head, compared with the portraits of those who are seen."""
    shots = broll_shots(shot_list, cast)
    size_px = brief.brief.format.size_px
    orders = shot_orders(shots, cast, brief.brief.style, picture_size_px(size_px), brief.channel.cast)
    wanted = footage_orders(shots, orders, picks, size_px, BROLL, brief.brief.key)
    if brief.channel.pictures.end_card:
        orders += end_card_orders(
            shot_list.shots, cast, brief.brief.style, picture_size_px(size_px), brief.channel.cast
        )
    footage = find_footage(desk, brief, picks, wanted, workshop)
    found = footage.pictures
    shown = show_portraits([order for order in orders if order.subject not in found], portraits)
    drawn = draw_pictures(desk, shown, picks, workshop, BROLL, brief.channel.pictures).pictures
    for shot_id, error in footage.missing.items():
        desk.note_second_choice(ProviderRole.FOOTAGE, shot_id, error.message)
    pictures = tuple(
        found.get(order.subject) or marked(drawn, order.subject, footage.missing) for order in orders
    )
    return compare_pictures(Pictures(pictures=pictures), shots, cast, portraits, workshop)


def marked(drawn: Pictures, shot_id: str, missing: Container[str]) -> Picture:
    """What was drawn for a shot; marked as a second choice where footage was wanted."""
    picture = drawn.of(shot_id)
    if picture is None:
        raise AssertionError(f"{shot_id} was ordered")
    return with_mark(picture, degraded=shot_id in missing)
