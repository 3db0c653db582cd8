"""Which parts of a story are told, and in which beat.

Parts are cut by cause: a part is worth what it does (brings someone or something in, opens the
problem, turns it, ends it), and following a part is worth more where the two belong together.
The best chain within the budget of words is found exactly, over parts and their shorter wordings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from storyassets.model.script import Beat
from storyassets.story.compress import LEVELS
from storyassets.story.parts import Part, content_words, stem_of, word_cost
from storyassets.story.worth import (
    ANY_PRONOUN,
    CHANGE,
    CUE,
    LEAP_WORTH,
    LONGEST_LEAP,
    PROBLEM,
    part_worths,
    step_worths,
)

LOST_WORDS_SHARE = 0.7
MOST_LOST_WORTH = 2.5
TIGHTEST_RATIO = 7.0
SEARCHES = 4
SHORT_REPLY_WORDS = 6
SET_UP_WORTH = 1.3

_KNOWN_THING = re.compile(
    r"\b(?:the|that|this|those|these|his|her|their|my|your|its)\s+([A-Za-z'-]{3,})(?:\s+([A-Za-z'-]{3,}))?\b",
    re.I,
)


@dataclass(frozen=True)
class Weighed:
    """A story's parts with all that choosing among them needs: words, worths, steps, and what wordings lose."""

    parts: tuple[Part, ...]
    words: tuple[frozenset[str], ...]
    worths: tuple[float, ...]
    steps: tuple[np.ndarray, ...]
    lost: tuple[tuple[float, ...], ...]


def weigh_parts(parts: Sequence[Part], budget_words: int) -> Weighed:
    """Weigh the parts for a telling of about so many words: the tighter, the more whole scenes count."""
    ratio = sum(word_cost(p.wordings[1]) for p in parts) / max(1, budget_words)
    tightness = min(1.0, max(0.0, ratio - 1) / (TIGHTEST_RATIO - 1))
    words = [content_words(p.wordings[0]) for p in parts]
    return Weighed(
        parts=tuple(parts),
        words=tuple(words),
        worths=tuple(part_worths(parts, words, tightness)) if parts else (),
        steps=tuple(step_worths(parts, words, tightness)),
        lost=tuple(_lost_shares(part) for part in parts),
    )


def choose_parts(weighed: Weighed, budget_words: int) -> list[tuple[int, int]]:
    """The parts to tell, as (index, wording), within the budget; the last part is always among them."""
    parts = weighed.parts
    for level in range(2):
        if sum(word_cost(p.wordings[level]) for p in parts) <= budget_words:
            return [(i, level) for i in range(len(parts))]
    return _lengthen(parts, _chain_with_set_ups(weighed, budget_words), budget_words)


def _chain_with_set_ups(weighed: Weighed, budget: int) -> list[tuple[int, int]]:
    """The best chain, searched again with more worth on what its own parts need to have been told."""
    worths = list(weighed.worths)
    chain: list[tuple[int, int]] = []
    for _ in range(SEARCHES):
        chain = _best_chain(weighed.parts, budget, worths, weighed.lost, weighed.steps)
        missing = _missing_set_ups(weighed.parts, weighed.words, [i for i, _ in chain])
        if not missing:
            break
        for k in missing:
            worths[k] += SET_UP_WORTH
    return chain


def _missing_set_ups(
    parts: Sequence[Part], words: Sequence[frozenset[str]], chosen: Sequence[int]
) -> list[int]:
    """Parts not chosen which bring in a thing that a chosen part speaks of as known."""
    missing, told, met = set[int](), set[str](), set[str]()
    for previous, j in zip((-1, *chosen), chosen, strict=False):
        if previous != j - 1 and (_needs_the_part_before(parts, previous, j) or _is_short_reply(parts, j)):
            missing.add(j - 1)
        known = {
            stem_of(word.lower())
            for m in _KNOWN_THING.finditer(parts[j].wordings[0])
            for word in m.groups()
            if word
        }
        for word in sorted((known & words[j]) - told):
            first = next((k for k in range(j) if word in words[k]), None)
            if first is not None:
                missing.add(first)
        for character_id in sorted(set(parts[j].subjects) - met):
            first = next((k for k in range(j) if character_id in parts[k].subjects), None)
            if first is not None:
                missing.add(first)
        told |= words[j]
        met |= set(parts[j].subjects)
    return sorted(missing - set(chosen))


def _needs_the_part_before(parts: Sequence[Part], previous: int, j: int) -> bool:
    """Whether a part speaks of someone by a pronoun alone whom the part told before it does not name."""
    part = parts[j]
    if part.speaker or part.opening or not ANY_PRONOUN.search(part.wordings[0]):
        return False
    return previous < 0 or not set(parts[previous].subjects) & set(part.subjects)


def _is_short_reply(parts: Sequence[Part], j: int) -> bool:
    """`So did I.`: nothing without what it replies to."""
    return (
        j > 0
        and bool(parts[j].speaker and parts[j - 1].speaker)
        and word_cost(parts[j].wordings[0]) <= SHORT_REPLY_WORDS
    )


def _lost_shares(part: Part) -> tuple[float, ...]:
    """How much of what a part says is lost by each wording: the share of its content words that are gone."""
    full = max(1, len(content_words(part.wordings[0])))
    return tuple(LOST_WORDS_SHARE * (1 - min(1.0, len(content_words(w)) / full)) for w in part.wordings)


def _best_chain(
    parts: Sequence[Part],
    budget: int,
    worths: Sequence[float],
    lost: Sequence[Sequence[float]],
    steps: Sequence[np.ndarray],
) -> list[tuple[int, int]]:
    """Dynamic programming over (last part, words spent): worth of parts plus worth of each step.

    Exact for the worths given, but that no leap is longer than LONGEST_LEAP parts.
    """
    best = np.full((len(parts), budget + 1), -np.inf)
    came = np.full((len(parts), budget + 1), -1, dtype=np.int32)
    level_of = np.zeros((len(parts), budget + 1), dtype=np.int8)
    for j, part in enumerate(parts):
        start = np.full(budget + 1, -np.inf)
        start[0] = LEAP_WORTH * j
        before, origin = start, np.full(budget + 1, -1, dtype=np.int32)
        low = max(0, j - LONGEST_LEAP)
        if j:
            options = best[low:j] + steps[j][:, None]
            chosen = options.argmax(axis=0)
            top = options[chosen, np.arange(budget + 1)]
            origin = np.where(top > start, chosen + low, -1).astype(np.int32)
            before = np.maximum(top, start)
        for level in range(LEVELS):
            cost = word_cost(part.wordings[level])
            if cost > budget or (level and part.wordings[level] == part.wordings[level - 1]):
                continue
            worth = (
                before[: budget + 1 - cost]
                + worths[j]
                - lost[j][level] * min(MOST_LOST_WORTH, max(0.0, worths[j]))
            )
            better = worth > best[j, cost:]
            best[j, cost:][better] = worth[better]
            came[j, cost:][better] = origin[: budget + 1 - cost][better]
            level_of[j, cost:][better] = level
    return _trace(parts, best, came, level_of)


def _trace(
    parts: Sequence[Part], best: np.ndarray, came: np.ndarray, level_of: np.ndarray
) -> list[tuple[int, int]]:
    j = len(parts) - 1
    while j > 0 and not np.isfinite(best[j]).any():
        j -= 1
    if not np.isfinite(best[j]).any():
        return sorted({(0, LEVELS - 1), (len(parts) - 1, LEVELS - 1)})
    spent = int(best[j].argmax())
    chain = []
    while j >= 0:
        level = int(level_of[j, spent])
        chain.append((j, level))
        j, spent = int(came[j, spent]), spent - word_cost(parts[j].wordings[level])
    return chain[::-1]


def _lengthen(parts: Sequence[Part], chain: list[tuple[int, int]], budget: int) -> list[tuple[int, int]]:
    """Spend what is left on fuller wordings, from the end of the story backwards: payoffs first."""
    left = budget - sum(word_cost(parts[i].wordings[level]) for i, level in chain)
    fuller = dict(chain)
    for i, level in reversed(chain):
        for better in range(level):
            extra = word_cost(parts[i].wordings[better]) - word_cost(parts[i].wordings[level])
            if 0 < extra <= left:
                fuller[i], left = better, left - extra
                break
    return sorted(fuller.items())


def assign_beats(parts: Sequence[Part], chosen: Sequence[int]) -> list[Beat]:
    """SETUP, CONFLICT, TWIST and RESOLUTION for the chosen parts, in this order, each at least once if there are four."""
    count = len(chosen)
    order = (Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)
    if count < len(order):
        return list(order[len(order) - count :]) if count else []
    shares = _spoken_shares(parts, chosen)
    conflict = _first_place(parts, chosen, shares, PROBLEM, 0.10, 0.40, 0.25, 1, count - 3)
    twist = _first_place(parts, chosen, shares, CUE, 0.52, 0.80, 0.62, conflict + 1, count - 2)
    resolution = _first_place(parts, chosen, shares, CHANGE, 0.80, 0.93, 0.85, twist + 1, count - 1)
    starts = (conflict, twist, resolution)
    return [order[sum(i >= start for start in starts)] for i in range(count)]


def _spoken_shares(parts: Sequence[Part], chosen: Sequence[int]) -> list[float]:
    counts = [word_cost(parts[i].wordings[0]) for i in chosen]
    total = sum(counts)
    return [sum(counts[:k]) / total for k in range(len(counts))]


def _first_place(
    parts: Sequence[Part], chosen: Sequence[int], shares: Sequence[float], sign: re.Pattern[str],
    low: float, high: float, default: float, least: int, most: int,
) -> int:  # fmt: skip
    """Where a beat begins: at its sign within [low, high], else where the default share is reached."""
    for k, i in enumerate(chosen):
        if low <= shares[k] <= high and least <= k <= most and sign.search(parts[i].wordings[0]):
            return k
    reached = next((k for k, share in enumerate(shares) if share >= default), most)
    return min(max(reached, least), most)
