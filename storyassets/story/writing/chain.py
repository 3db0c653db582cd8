"""A chain of turns: a long tale is built up from its first and last part, each time by the turn that tells most for its words.

What a turn needs to be followed is told with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from storyassets.story.writing.events import deeds_told, group_deeds
from storyassets.story.writing.parts import Part
from storyassets.story.writing.spine import LINE_COST_WORDS, Spine

MOST_CANDIDATES = 45
NEEDED_FROM = 2.2
ANNOUNCING_WORDS = 0.8
FEWEST_TOLD_WORDS = 4
NEIGHBOUR_WORTH = 1.0
RELATED_WORTH = 0.4
MOST_BUNDLED = 2
SAID_AGAIN_SHARE = 0.3
ALIKE_FROM = 0.6
NEAR_PARTS = 20
_OF_IT = re.compile(r"(?:But |And |So |Then )?it\b", re.I)
TURN_COST_WORDS = 7.0
FEWEST_COUNTED_WORDS = 11
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
        i for i, part in enumerate(spine.parts[1:-1], 1) if len(part.wordings[0].split()) >= FEWEST_TOLD_WORDS
    ]
    rated = sorted(inner, key=lambda i: (-spine.worths[i], i))[:MOST_CANDIDATES]
    return sorted(rated)


def _bundle(spine: Spine, i: int, candidates: Sequence[int]) -> tuple[int, ...]:
    """The part, and the nearest parts without which it is not followed."""
    wanted = [i]
    if tells_of_it(spine, i):
        wanted.append(i - 1)
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
        told = spine.gained(i) - spine.lost(i, _best_level(spine, i))
        gain += told * (SAID_AGAIN_SHARE if is_told_already(spine, i) else 1.0)
        for k in (i - 1, i + 1):
            if 0 <= k < len(spine.parts) and (spine.told[k] or k in bundle):
                gain += RELATED_WORTH if spine.stems[i] & spine.stems[k] else NEIGHBOUR_WORTH
    return gain


def tells_of_it(spine: Spine, i: int) -> bool:
    """Whether a part begins with something that only the part before it names, which is not told."""
    return i > 1 and not spine.told[i - 1] and bool(_OF_IT.match(spine.parts[i].wordings[0]))


def is_told_already(spine: Spine, i: int) -> bool:
    """Whether a part already told says the same deed of the same people, in whatever words."""
    if not spine.alike:
        spine.alike.extend(_find_alike(spine.parts))
    return any(spine.told[k] for k in spine.alike[i])


def _find_alike(parts: Sequence[Part]) -> list[list[int]]:
    """For each part those that tell the same: most of its words again, or a deed of many names of the same people."""
    deeds = [deeds_told(part.wordings[0]) for part in parts]
    groups = [group_deeds(part.wordings[0]) for part in parts]
    places: dict[str, list[int]] = {}
    for i, words in enumerate(deeds):
        for word in words:
            places.setdefault(word, []).append(i)
    alike: list[list[int]] = []
    for i, words in enumerate(deeds):
        shared = Counter(k for word in words for k in places[word] if k != i)
        alike.append(
            sorted(
                k
                for k, count in shared.items()
                if (count > 1 and count >= ALIKE_FROM * min(len(words), len(deeds[k])))
                or (
                    abs(k - i) <= NEAR_PARTS
                    and groups[i] & groups[k]
                    and set(parts[i].subjects) & set(parts[k].subjects)
                )
            )
        )
    return alike


def _shortest_words(spine: Spine, i: int) -> float:
    announced = ANNOUNCING_WORDS if spine.parts[i].speaker else 0.0
    return spine.wordings(i)[_best_level(spine, i)].words + LINE_COST_WORDS + announced


def _best_level(spine: Spine, i: int) -> int:
    """The wording that tells most for its words."""
    if i not in spine.best_levels:

        def rate(level: int) -> float:
            told = spine.worths[i] + spine.news(i) - spine.lost(i, level)
            return told / (max(spine.wordings(i)[level].words, FEWEST_COUNTED_WORDS) + TURN_COST_WORDS)

        spine.best_levels[i] = max(range(len(spine.wordings(i))), key=lambda level: (rate(level), -level))
    return spine.best_levels[i]
