"""Beats: where the problem opens, where it turns and where it ends, by what is told there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from storyassets.model.script import Beat
from storyassets.story.words.feeling import charge
from storyassets.story.writing.carrying import moves_on
from storyassets.story.writing.parts import Part, word_cost
from storyassets.story.writing.signs import CHANGE, CUE, GOAL, PROBLEM, TURN

MOST_REMEMBERED = 1024
CONFLICT_SHARE = 0.26
TWIST_SHARE = 0.68
RESOLUTION_SHARE = 0.88
DISTANCE_COST = 4.0
CHARGE_SIGN = 0.1
PARAGRAPH_SIGN, MOVE_SIGN, SPEAKS_ON_SIGN = 0.7, 0.4, -0.6


def assign_beats(parts: Sequence[Part], chosen: Sequence[int]) -> list[Beat]:
    """SETUP, CONFLICT, TWIST and RESOLUTION for the chosen parts, in this order, each at least once if there are four."""
    count = len(chosen)
    order = (Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)
    if count < len(order):
        return list(order[len(order) - count :]) if count else []
    shares = _spoken_shares(parts, chosen)
    texts = [parts[i].wordings[0] for i in chosen]
    steps = [_steps(parts, i) for i in chosen]

    def best(low: int, high: int, wanted: float, sign: Callable[[str], float]) -> int:
        rated = [
            (sign(texts[k]) + steps[k] - DISTANCE_COST * abs(shares[k] - wanted), -k)
            for k in range(low, high + 1)
        ]
        return -max(rated)[1]

    conflict = best(1, count - 3, CONFLICT_SHARE, _opens_problem)
    twist = best(conflict + 1, count - 2, TWIST_SHARE, _turns)
    resolution = best(twist + 1, count - 1, RESOLUTION_SHARE, _ends)
    starts = (conflict, twist, resolution)
    return [order[sum(k >= start for start in starts)] for k in range(count)]


def _steps(parts: Sequence[Part], i: int) -> float:
    """How much the story makes a step there: a paragraph of its author, another time or place; none in the middle of a talk."""
    part, before = parts[i], parts[i - 1] if i else None
    speaks_on = before is not None and part.speaker is not None and before.speaker is not None
    if speaks_on or not any(one.opens for one in parts):
        return SPEAKS_ON_SIGN * speaks_on
    return PARAGRAPH_SIGN * part.opens + MOVE_SIGN * (part.speaker is None and moves_on(part.wordings[0]))


@lru_cache(maxsize=MOST_REMEMBERED)
def _opens_problem(text: str) -> float:
    return 1.0 * bool(PROBLEM.search(text)) + 0.6 * bool(GOAL.search(text)) + 0.5 * bool(TURN.match(text))


@lru_cache(maxsize=MOST_REMEMBERED)
def _turns(text: str) -> float:
    sign = 0.8 * bool(CUE.search(text)) + 0.8 * bool(TURN.match(text)) + 0.3 * bool(CHANGE.search(text))
    return sign + CHARGE_SIGN * min(3.0, charge(text))


def _ends(text: str) -> float:
    return 0.8 * bool(CHANGE.search(text))


def _spoken_shares(parts: Sequence[Part], chosen: Sequence[int]) -> list[float]:
    counts = [word_cost(parts[i].wordings[0]) for i in chosen]
    total = sum(counts)
    return [sum(counts[:k]) / total for k in range(len(counts))]
