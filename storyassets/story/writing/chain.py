"""A chain of turns: a long tale is built up from its first and last part, each time by the turn that tells most for its words.

What a turn needs to be followed is told with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from storyassets.story.writing.spine import LINE_COST_WORDS, Spine

MOST_CANDIDATES = 45
NEEDED_FROM = 2.2
ANNOUNCING_WORDS = 0.8
FEWEST_SPOKEN_WORDS = 4
NEIGHBOUR_WORTH = 0.24
RELATED_WORTH = 0.4
MOST_BUNDLED = 2
TURN_COST_WORDS = 4.0
FEWEST_COUNTED_WORDS = 9
"""Each turn asks for attention, however short it is."""


def build_chain(spine: Spine, budget_words: int) -> None:
    """Tell the first part and the last, and between them the best chain that fits."""
    last = len(spine.parts) - 1
    for i in range(last + 1):
        spine.tell(i, told=i in (0, last))
    for i in (0, last):
        spine.levels[i] = _best_level(spine, i)
    candidates = _candidates(spine)
    left = budget_words - spine.words()
    while True:
        best: tuple[float, int, tuple[int, ...]] | None = None
        for i in candidates:
            if spine.told[i]:
                continue
            bundle = _bundle(spine, i, candidates)
            words = sum(_shortest_words(spine, k) for k in bundle)
            if words > left:
                continue
            counted = max(words, FEWEST_COUNTED_WORDS * len(bundle))
            rate = _gain(spine, bundle) / (counted + TURN_COST_WORDS)
            if rate > 0 and (best is None or (rate, -i) > (best[0], -best[1])):
                best = (rate, i, bundle)
        if best is None:
            return
        for k in best[2]:
            spine.tell(k, told=True)
            spine.levels[k] = _best_level(spine, k)
        left = budget_words - spine.words()


def _candidates(spine: Spine) -> list[int]:
    """The parts worth most, in their order."""
    inner = [
        i
        for i, part in enumerate(spine.parts[1:-1], 1)
        if part.speaker is None or len(part.wordings[0].split()) >= FEWEST_SPOKEN_WORDS
    ]
    rated = sorted(inner, key=lambda i: (-spine.worths[i], i))[:MOST_CANDIDATES]
    return sorted(rated)


def _bundle(spine: Spine, i: int, candidates: Sequence[int]) -> tuple[int, ...]:
    """The part, and the nearest parts without which it is not followed."""
    wanted = [i]
    for n in spine.needs_of(i):
        need = spine.needs[n]
        known = [p for p in need.providers if p in candidates]
        if (
            known
            and need.penalty >= NEEDED_FROM
            and not any(spine.told[p] or p in wanted for p in need.providers)
        ):
            wanted.append(min(known, key=lambda p: (-spine.worths[p] / _shortest_words(spine, p), p)))
    return tuple(sorted(dict.fromkeys(wanted[: 1 + MOST_BUNDLED])))


def _gain(spine: Spine, bundle: tuple[int, ...]) -> float:
    """What the parts tell, above all next to parts that are told and speak of the same."""
    gain = 0.0
    for i in bundle:
        gain += spine.gained(i) - spine.lost(i, _best_level(spine, i))
        for k in (i - 1, i + 1):
            if 0 <= k < len(spine.parts) and (spine.told[k] or k in bundle):
                gain += RELATED_WORTH if spine.stems[i] & spine.stems[k] else NEIGHBOUR_WORTH
    return gain


def _shortest_words(spine: Spine, i: int) -> float:
    announced = ANNOUNCING_WORDS if spine.parts[i].speaker else 0.0
    return spine.wordings(i)[_best_level(spine, i)].words + LINE_COST_WORDS + announced


def _best_level(spine: Spine, i: int) -> int:
    """The wording that tells most for its words."""
    if i not in spine.best_levels:
        worth = spine.worths[i]

        def rate(level: int) -> float:
            wording = spine.wordings(i)[level]
            return worth * (1 - spine.lost_share * wording.lost) / (wording.words + TURN_COST_WORDS)

        spine.best_levels[i] = max(range(len(spine.wordings(i))), key=lambda level: (rate(level), -level))
    return spine.best_levels[i]
