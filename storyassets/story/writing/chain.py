"""A chain of turns: a long tale is built up from its first and last part, each time by the turn that tells most for its words.

What a turn needs to be followed is told with it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from storyassets.story.writing.closure import Claim
from storyassets.story.writing.events import deeds_told, group_deeds
from storyassets.story.writing.parts import Part
from storyassets.story.writing.spine import LINE_COST_WORDS, LONGEST_BREATH_WORDS, Spine

MOST_CANDIDATES = 40
LEAST_CANDIDATE_WORTH = 3.0
NEEDED_FROM = 2.2
ANNOUNCING_WORDS = 0.8
FEWEST_TOLD_WORDS = 4
NEIGHBOUR_WORTH = 1.0
RELATED_WORTH = 0.4
MOST_BUNDLED = 2
LATE_FROM = 0.8
LATE_BUNDLED = 2
"""Of what comes to an end there, so many parts more may be told together."""
MOST_GROWTH = 1.5
"""A part tells at most so many times more once others are told."""

MOST_LEVELS = 4
MOST_PROVIDERS = 3
SAID_AGAIN_SHARE = 0.3
ALIKE_FROM = 0.6
NEAR_PARTS = 20
WAITING_PARTS = 8
_OF_IT = re.compile(r"(?:But |And |So |Then )?it\b", re.I)
TURN_COST_WORDS = 7.0
FEWEST_COUNTED_WORDS = 11
"""Each turn asks for attention, however short it is."""

CLAIM_COST_WORDS = 12.0
FEWEST_MORE_WORDS = 9
"""So does what is told for its sake, but less."""

Bundle = dict[int, int]
"""Parts that are told together, each with its wording."""


def build_chain(spine: Spine, budget_words: int) -> None:
    """Tell the first part and the last, and between them the best chain that fits."""
    last = len(spine.parts) - 1
    for i in range(last + 1):
        spine.tell(i, told=i in (0, last))
    for i in (0, last):
        spine.levels[i] = _best_level(spine, i)
    rates = dict.fromkeys(_candidates(spine), math.inf)
    left = budget_words - spine.words()
    waiting: set[int] = set()
    while bundle := _best_bundle(spine, rates, left, waiting):
        for k, level in bundle.items():
            spine.tell(k, told=True)
            spine.levels[k] = level
        left = budget_words - spine.words()
        ready = sorted(i for i in waiting if _is_helped(spine, i, bundle))
        rates.update(dict.fromkeys(ready, math.inf))
        waiting.difference_update(ready)


def _is_helped(spine: Spine, i: int, bundle: Bundle) -> bool:
    """Whether a waiting part may be told now that these are: they are near, or tell what it takes as known."""
    if min(abs(i - k) for k in bundle) <= WAITING_PARTS:
        return True
    text = spine.wordings(i)[_best_level(spine, i)].text
    return any(k in bundle for claim in spine.closure.claims(i, text) for k in claim.providers)


def _best_bundle(spine: Spine, rates: dict[int, float], left: float, waiting: set[int]) -> Bundle:
    """What tells most for its words of what still fits. `rates` keeps what each part told when it was last asked.

    A part that takes too much as known to be told yet is `waiting` for what is told around it.
    """
    best, best_rate = Bundle(), 0.0
    with spine.at_rest():
        for i in sorted(rates, key=lambda i: (-rates[i], i)):
            if rates[i] * MOST_GROWTH < best_rate:
                break
            if spine.told[i]:
                del rates[i]
                continue
            rates[i] = 0.0
            for bundle in _bundles(spine, i, left):
                words = sum(_words(spine, k, level) for k, level in bundle.items())
                counted = max(words, FEWEST_COUNTED_WORDS + FEWEST_MORE_WORDS * (len(bundle) - 1))
                rate = _gain(spine, bundle) / (counted + TURN_COST_WORDS)
                if words <= left:
                    rates[i] = max(rates[i], rate)
                    if rate > best_rate:
                        best, best_rate = bundle, rate
            if not rates[i]:
                del rates[i]
                if _shortest_words(spine, i) <= left:
                    waiting.add(i)
    return best


def _candidates(spine: Spine) -> list[int]:
    """The parts worth most, in their order."""
    inner = [
        i
        for i, part in enumerate(spine.parts[1:-1], 1)
        if len(part.wordings[0].split()) >= FEWEST_TOLD_WORDS and spine.worths[i] >= LEAST_CANDIDATE_WORTH
    ]
    rated = sorted(inner, key=lambda i: (-spine.worths[i], i))[:MOST_CANDIDATES]
    return sorted(rated)


def _bundles(spine: Spine, i: int, left: float) -> list[Bundle]:
    """The part in its best wording with all that it takes as known, and in the best that takes nothing as known."""
    found: list[Bundle] = []
    for level in _good_levels(spine, i):
        bundle: Bundle = {i: level}
        if _words(spine, i, level) > left or not close(spine, i, bundle):
            continue
        _add_needed(spine, i, bundle)
        found.append(bundle)
        if len(bundle) == 1 or len(found) > 1:
            break
    return found


def close(spine: Spine, i: int, bundle: Bundle) -> bool:
    """Add what a part of the bundle takes as known, and what that takes; whether nothing is left open."""
    for claim in spine.unmet(i, bundle[i]):
        if any(k in bundle and spine.provides(k, bundle[k], claim) for k in claim.providers):
            continue
        late = spine.parts[next(iter(bundle))].place >= LATE_FROM
        if len(bundle) > MOST_BUNDLED + LATE_BUNDLED * late:
            return False
        provider = _best_provider(spine, claim, bundle)
        if provider is None:
            return False
        bundle[provider[0]] = provider[1]
        if not close(spine, provider[0], bundle):
            return False
    return True


def _best_provider(spine: Spine, claim: Claim, bundle: Bundle) -> tuple[int, int] | None:
    """The part, and the wording, that tells most for its words of what is taken as known."""
    rated = [
        (
            (spine.worths[k] - spine.lost(k, level))
            / (_words(spine, k, level) + TURN_COST_WORDS + CLAIM_COST_WORDS * taken),
            -k,
            -level,
        )
        for k in _nearest(claim.providers)
        if not spine.told[k] and k not in bundle
        for level, taken in _clearest(spine, k, claim)
    ]
    if not rated:
        return None
    _, k, level = max(rated)
    return -k, -level


def _clearest(spine: Spine, k: int, claim: Claim) -> list[tuple[int, int]]:
    """Those of the wordings that tell of what is claimed which themselves take least as known, and how much that is."""
    telling = sorted(spine.telling(k, claim.stem))
    unmet = [len(spine.unmet(k, level)) for level in telling]
    least = min(unmet, default=0)
    return [(level, count) for level, count in zip(telling, unmet, strict=True) if count == least]


def _nearest(providers: tuple[int, ...]) -> tuple[int, ...]:
    """Where a thing came first, and where it was spoken of last."""
    return tuple(dict.fromkeys((*providers[:2], *providers[-MOST_PROVIDERS:])))


def _add_needed(spine: Spine, i: int, bundle: Bundle) -> None:
    """The nearest parts without which it is not followed."""
    if tells_of_it(spine, i) and i - 1 not in bundle:
        _add_closed(spine, i - 1, bundle)
    for n in spine.needs_of(i):
        need = spine.needs[n]
        if len(bundle) > MOST_BUNDLED or need.penalty < NEEDED_FROM:
            continue
        if not any(spine.told[p] or p in bundle for p in need.providers) and need.providers:
            p = min(need.providers, key=lambda p: (-spine.worths[p] / _shortest_words(spine, p), p))
            _add_closed(spine, p, bundle)


def _add_closed(spine: Spine, i: int, bundle: Bundle) -> None:
    """A part more with what it takes as known, unless that is too much."""
    more = {**bundle, i: _best_level(spine, i)}
    if close(spine, i, more):
        bundle.update(more)


def _gain(spine: Spine, bundle: Bundle) -> float:
    """What the parts tell, above all next to parts that are told and speak of the same."""
    gain = 0.0
    for i, level in bundle.items():
        told = spine.gained(i) - spine.lost(i, level)
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
    parts = spine.parts
    deed = parts[i].speaker is None  # who only speaks of it later has not shown it
    return any(spine.told[k] and not (deed and k > i and parts[k].speaker) for k in spine.alike[i])


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
                if (
                    count > 1
                    and count >= ALIKE_FROM * min(len(words), len(deeds[k]))
                    and bool(parts[i].subjects) == bool(parts[k].subjects)
                )
                or (
                    abs(k - i) <= NEAR_PARTS
                    and groups[i] & groups[k]
                    and set(parts[i].subjects) & set(parts[k].subjects)
                )
            )
        )
    return alike


def _words(spine: Spine, i: int, level: int) -> float:
    announced = ANNOUNCING_WORDS if spine.parts[i].speaker else 0.0
    return spine.wordings(i)[level].words + LINE_COST_WORDS + announced


def _shortest_words(spine: Spine, i: int) -> float:
    return _words(spine, i, _best_level(spine, i))


def _best_level(spine: Spine, i: int) -> int:
    """The wording that tells most for its words."""
    return _good_levels(spine, i)[0]


def _good_levels(spine: Spine, i: int) -> tuple[int, ...]:
    """The wordings that tell most for their words, the best first."""
    if i not in spine.good_levels:
        worth = spine.worths[i] + spine.news(i)

        def rate(level: int) -> float:
            words = max(spine.wordings(i)[level].words, FEWEST_COUNTED_WORDS)
            words += max(0, words - LONGEST_BREATH_WORDS)  # of a longer one each word counts twice
            return (worth - spine.lost(i, level)) / (words + TURN_COST_WORDS)

        levels = sorted(range(len(spine.wordings(i))), key=lambda level: (-rate(level), level))
        spine.good_levels[i] = tuple(levels[:MOST_LEVELS])
    return spine.good_levels[i]
