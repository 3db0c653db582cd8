"""Settling: nothing that is told takes as known what was not told. What it needs is told too, or it is said otherwise, or goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from storyassets.story.writing.chain import Bundle, close
from storyassets.story.writing.closure import Claim
from storyassets.story.writing.spine import Spine

DANGLING_COST = 10.0
"""What one thing spoken of as known, and not told, spoils."""

MOST_ROUNDS = 16
MOST_PROVIDERS = 3
MOST_FALLING = 3

Shrink = Callable[[Spine, int, frozenset[int]], None]


def settle(spine: Spine, budget: int, shrink: Shrink) -> None:
    """Mend the first open claim in the way that costs least, until none is left or none can be mended."""
    given_up: set[int] = set()
    for _ in range(MOST_ROUNDS):
        open_parts = [i for i in spine.dangling() if i not in given_up]
        if not open_parts:
            return
        part = open_parts[0]
        before, value = spine.state(), _value(spine)
        best: tuple[float, tuple[list[int], list[bool]]] | None = None
        for bundle in _mends(spine, part):
            for k, level in bundle.items():
                _tell(spine, k, level)
            if not bundle:
                _leave_out(spine, part, set(open_parts))
            shrink(spine, budget, frozenset((*_kept(spine, part), *bundle)))
            now = _value(spine)
            if spine.words() <= budget and (best is None or now > best[0]):
                best = (now, spine.state())
            spine.restore(before)
        if best is None or best[0] <= value:
            given_up.add(part)
        else:
            spine.restore(best[1])


def _value(spine: Spine) -> float:
    return spine.value() - DANGLING_COST * sum(
        len(spine.unmet(i, spine.levels[i])) for i, told in enumerate(spine.told) if told
    )


def _kept(spine: Spine, part: int) -> Iterator[int]:
    """The part, and what tells of what it takes as known."""
    yield part
    for claim in spine.closure.claims(part, spine.wordings(part)[spine.levels[part]].text):
        met = [k for k in claim.providers if spine.told[k] and spine.provides(k, spine.levels[k], claim)]
        if len(met) == 1:
            yield met[0]


def _mends(spine: Spine, part: int) -> Iterator[Bundle]:
    """The ways to mend a part: other words, more told with it and what that needs, or nothing of it at all."""
    for level in range(len(spine.wordings(part))):
        if level != spine.levels[part] and not spine.unmet(part, level):
            yield {part: level}
    for claim in spine.unmet(part, spine.levels[part]):
        for k, level in _tellers(spine, claim):
            bundle: Bundle = {k: level}
            close(spine, k, bundle)
            yield bundle
    if 0 < part < len(spine.parts) - 1:
        yield {}


def _leave_out(spine: Spine, part: int, open_before: set[int]) -> None:
    """Do not tell a part, nor what takes it as known, nor what is told with that."""
    last = len(spine.parts) - 1
    falling = [part]
    for _ in range(MOST_FALLING):
        for i in falling:
            spine.tell(i, told=False)
        falling = [i for i in spine.dangling() if 0 < i < last and i not in open_before]
        if not falling:
            return


def _tell(spine: Spine, part: int, level: int) -> None:
    spine.tell(part, told=True)
    spine.levels[part] = level


def _tellers(spine: Spine, claim: Claim) -> Iterator[tuple[int, int]]:
    """Parts that could tell of it, each in its shortest wording that does."""
    for k in dict.fromkeys((*claim.providers[:1], *claim.providers[-MOST_PROVIDERS:])):
        levels = [n for n in range(len(spine.wordings(k))) if spine.provides(k, n, claim)]
        best = [n for n in levels if not spine.unmet(k, n)] or levels
        if best:
            yield k, best[-1]
