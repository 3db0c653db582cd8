"""Footage: which shots are looked for among photos and clips, in which words, and which of them were found twice."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from storyassets.model.picks import Picks
from storyassets.model.place import TimeOfDay, Weather
from storyassets.model.shot import Shot, ShotKind
from storyassets.providers.protocols import FootageRequest
from storyassets.story.asking.orders import PictureOrder
from storyassets.story.casting.cast import derive_seed

FILMED_KINDS = (ShotKind.BROLL, ShotKind.INSERT)
SECONDS_PER_WORD = 0.45
SPARE_S = 1.0
"""After its words a shot stands for a pause. Whole seconds: small edits ask for the same footage."""


class FootageOrder(NamedTuple):
    """A shot to be looked for."""

    subject: str
    request: FootageRequest


def footage_orders(
    shots: Sequence[Shot],
    drawings: Sequence[PictureOrder],
    picks: Picks,
    size_px: tuple[int, int],
    asset: str,
    episode: str,
) -> list[FootageOrder]:
    """One for each shot in which nobody of the cast is seen, and for which a person chose nothing."""
    peopled = {order.subject for order in drawings if getattr(order.request, "sitters", ())}
    return [
        FootageOrder(
            shot.shot_id, footage_request(shot, size_px, episode, picks.take_number(asset, shot.shot_id))
        )
        for shot in shots
        if shot.kind in FILMED_KINDS and shot.shot_id not in peopled and picks.of(shot.shot_id) is None
    ]


def footage_request(
    shot: Shot, size_px: tuple[int, int], episode: str, take_number: int = 0
) -> FootageRequest:
    """What is looked for; another take is another choice, and so is the same shot of another episode."""
    words = sum(span.end_word - span.first_word for span in shot.covers)
    return FootageRequest(
        words=footage_words(shot),
        width_px=size_px[0],
        height_px=size_px[1],
        least_s=math.ceil(words * SECONDS_PER_WORD + SPARE_S),
        seed=derive_seed("footage", episode, shot.seed, take_number),
    )


def footage_words(shot: Shot) -> tuple[str, ...]:
    """What is to be seen, the weightiest first: things, a landmark, the place, what falls, the light."""
    staging = shot.staging
    weather = () if staging.weather is Weather.CLEAR else (staging.weather.value,)
    light = () if staging.time_of_day is TimeOfDay.DAY else (staging.time_of_day.value,)
    landmark = (staging.landmark.value,) if staging.landmark else ()
    things = tuple(prop.value for prop in staging.props)
    seen = dict.fromkeys((*things, *landmark, staging.setting.value, *weather, *light))
    return tuple(word.replace("_", " ") for word in seen)


def ask_again(order: FootageOrder, number: int, unlike: Sequence[str]) -> FootageOrder:
    """The same shot, for which something else is wanted than what was found."""
    fields = {"seed": derive_seed(order.request.seed, "again", number), "unlike": tuple(unlike)}
    return order._replace(request=order.request.model_copy(update=fields))


def found_twice(
    orders: Sequence[FootageOrder], found: Mapping[str, tuple[str, ...]], taken: Collection[str] = ()
) -> list[FootageOrder]:
    """The orders for which something was found that is taken, or that an earlier shot has: by any of its names."""
    seen = set(taken)
    twice = []
    for order in orders:
        names = {name for name in found.get(order.subject, ()) if name}
        if names & seen:
            twice.append(order)
        seen |= names
    return twice
