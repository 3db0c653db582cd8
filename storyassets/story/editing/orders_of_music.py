"""Orders of music: what is asked of the composer for an episode. Nothing is asked here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from storyassets.model.channel import MusicTaste, Pacing
from storyassets.model.picks import Picks
from storyassets.model.script import Script
from storyassets.model.shot import ShotList
from storyassets.model.take import VoiceTakes
from storyassets.providers.protocols import EffectRequest, ScoreRequest
from storyassets.story.casting.cast import derive_seed
from storyassets.story.editing.scoring import EffectPlan, ScorePlan, choose_effects, choose_score

SCORE_VARIANTS = 4


class MusicOrder(NamedTuple):
    """A piece of the score or an effect; the subject is `score-` and its beat, or `effect-` and its name."""

    subject: str
    request: ScoreRequest | EffectRequest


def music_orders(
    script: Script, shot_list: ShotList, takes: VoiceTakes, *, pacing: Pacing, taste: MusicTaste, seed: int
) -> list[MusicOrder]:
    """All that the channel's taste wants to be heard beside the speech."""
    return [
        *(score_orders(choose_score(script, takes, pacing, seed), seed) if wants_score(taste) else ()),
        *(effect_orders(choose_effects(script, shot_list, seed)) if taste.effects else ()),
    ]


def wants_score(taste: MusicTaste) -> bool:
    """Whether a score is composed: not where the channel brings its own music."""
    return taste.score and not taste.file.strip()


def score_orders(plans: Iterable[ScorePlan], seed: int) -> list[MusicOrder]:
    """One order for each beat."""
    return [
        MusicOrder(
            f"score-{plan.beat.value.lower()}",
            ScoreRequest(
                mood=plan.mood,
                beat=plan.beat,
                theme=plan.theme,
                length_s=plan.length_s,
                cadence=plan.cadence,
                seed=seed % SCORE_VARIANTS,
            ),
        )
        for plan in plans
    ]


def effect_orders(plans: Iterable[EffectPlan]) -> list[MusicOrder]:
    """One order for each effect."""
    return [
        MusicOrder(
            f"effect-{plan.effect.value}",
            EffectRequest(effect=plan.effect, length_s=plan.length_s, seed=plan.seed),
        )
        for plan in plans
    ]


def renew_music_orders(orders: Sequence[MusicOrder], picks: Picks, asset: str) -> list[MusicOrder]:
    """The same orders; one of which something new was asked for has another seed."""
    return [_renew(order, picks.take_number(asset, order.subject)) for order in orders]


def _renew(order: MusicOrder, take_number: int) -> MusicOrder:
    if take_number == 0:
        return order
    seed = derive_seed(order.request.seed, take_number)
    return MusicOrder(order.subject, order.request.model_copy(update={"seed": seed}))
