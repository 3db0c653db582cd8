"""Illustrating: the portraits and the pictures of the shots, as the assets and a plan ask for them."""

from __future__ import annotations

from storyassets.defs.cast_portraits import add_cast_portraits
from storyassets.defs.likenesses import compare_pictures
from storyassets.defs.pictures import draw_pictures
from storyassets.defs.resources import Workshop
from storyassets.model.character import Cast
from storyassets.model.commission import Commission
from storyassets.model.picks import Picks
from storyassets.model.shot import ShotList
from storyassets.model.take import Pictures
from storyassets.story.heads import broll_shots
from storyassets.story.orders import picture_size_px, portrait_orders, shot_orders, show_portraits
from storyassets.studio.gateway import Desk


def draw_portraits(desk: Desk, brief: Commission, picks: Picks, cast: Cast, workshop: Workshop) -> Pictures:
    """A portrait of each character: a person's choice, else the channel's, else a drawn one."""
    size_px = picture_size_px(brief.brief.format.size_px)
    chosen = add_cast_portraits(picks, brief.channel, cast, size_px, workshop)
    orders = portrait_orders(cast, brief.brief.style, size_px)
    taste = brief.channel.pictures
    return draw_pictures(desk, orders, chosen, workshop, "character_portraits", taste).pictures


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
    orders = shot_orders(shots, cast, brief.brief.style, picture_size_px(brief.brief.format.size_px))
    shown = show_portraits(orders, portraits)
    drawn = draw_pictures(desk, shown, picks, workshop, "broll", brief.channel.pictures)
    return compare_pictures(drawn.pictures, shots, cast, portraits, workshop)
