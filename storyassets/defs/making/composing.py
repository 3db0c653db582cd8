"""Composing: from the orders of an episode to its music."""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.defs.resources import Workshop
from storyassets.model.music import EffectTake, Music, ScorePiece
from storyassets.model.picks import Picks
from storyassets.providers.protocols import EffectRequest, ProviderRole, ScoreRequest
from storyassets.story.editing.orders_of_music import MusicOrder, renew_music_orders
from storyassets.studio.acceptance import accept_music
from storyassets.studio.fulfil import fulfil
from storyassets.studio.gateway import Desk, Obtained

ASSET = "music"


def compose_music(desk: Desk, orders: Sequence[MusicOrder], picks: Picks, workshop: Workshop) -> Music:
    """A take for every order."""
    kept = fulfil(
        desk,
        ProviderRole.MUSIC,
        renew_music_orders(orders, picks, ASSET),
        accept_music,
        workshop.progress_of(ASSET),
        lambda subject: picks.take_number(ASSET, subject),
    )
    return Music(
        score=tuple(
            _piece(order.request, kept[order.subject])
            for order in orders
            if isinstance(order.request, ScoreRequest)
        ),
        effects=tuple(
            _effect(order.request, kept[order.subject])
            for order in orders
            if isinstance(order.request, EffectRequest)
        ),
    )


def _piece(request: ScoreRequest, kept: Obtained) -> ScorePiece:
    return ScorePiece(
        beat=request.beat,
        mood=request.mood,
        take=kept.take,
        cadence=request.cadence,
        duration_s=kept.score["duration_s"],
        loudness_lufs=kept.score["loudness_lufs"],
    )


def _effect(request: EffectRequest, kept: Obtained) -> EffectTake:
    return EffectTake(
        effect=request.effect,
        take=kept.take,
        duration_s=kept.score["duration_s"],
        loudness_lufs=kept.score["loudness_lufs"],
    )
