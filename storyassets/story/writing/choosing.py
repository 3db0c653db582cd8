"""Choosing what is told: the whole story is there at first, and what is missed least for the words it saves goes.

A phrase of a sentence, a sentence, or a whole scene. What something still told needs is missed more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.story.writing.chain import SAID_AGAIN_SHARE, build_chain, close, is_told_already
from storyassets.story.writing.settling import settle
from storyassets.story.writing.spine import LINE_COST_WORDS, Spine

COARSE_RATIO = 3.0
COARSE_SHARE = 0.6
LONGEST_SCENE_PARTS = 8
MOST_SCENES_JOINED = 2
COARSE_STEPS = 2
MOST_TRIALS = 12
FEWEST_TRIALS = 4
LONG_STORY_PARTS = 70
LONG_FILL_PARTS = 60
LEAST_GAIN = 0.05
LEAST_FILL_WORTH = 0.15
LEAST_LONG_FILL_WORTH = 1.0
LEAST_FULLER_GAIN = 0.2
LONG_RATIO = 2.4
"""A tale so many times as long as its telling has better things to fill it with, or is told shorter."""

LONGEST_FILLED_WORDS = 14
"""No sentence is told more fully than can be followed in one breath."""

FEWEST_FILL_WORDS = 4
"""A sentence shorter than this says nothing to one who hears a tale by its turns."""

_NEW_SCENE = re.compile(
    r"^(?:(?:But|And|So|Then|Now),? )?(?:one (?:day|night|morning|evening)|(?:the )?next (?:day|morning|night)|that (?:night|evening)|soon afterwards?|after (?:a|some|many|this|that|they|he|she)|"
    r"at last|early|in the (?:morning|evening|night)|when)\b", re.I,
)  # fmt: skip


def choose_parts(spine: Spine, budget_words: int) -> list[tuple[int, str]]:
    """The parts to tell with their words, in order; the first and the last are among them.

    Asked again for fewer words, a spine loses more of what it had.
    """
    if spine.by_plot:
        build_chain(spine, budget_words)
        settle(spine, budget_words, _shrink)
        _fill(spine, budget_words)
    elif spine.chosen:
        _shrink(spine, budget_words, frozenset())
        settle(spine, budget_words, _shrink)
        _fill(spine, budget_words)
    else:
        _drop_coarsely(spine, budget_words)
        _shrink(spine, budget_words, frozenset())
        _fill(spine, budget_words)
        _improve(spine, budget_words)
        settle(spine, budget_words, _shrink)
        _fill(spine, budget_words)
        spine.chosen = True
    return [(i, spine.wordings(i)[spine.levels[i]].text) for i in _told(spine)]


def _shrink(spine: Spine, budget: int, kept: frozenset[int]) -> None:
    """What is missed least goes, until the budget is kept."""
    total = spine.words()
    while total > budget:
        move = min(_moves(spine, total - budget, kept), key=lambda m: (m[0], m[1]), default=None)
        if move is None:
            break
        total -= _make(spine, move[2], move[3])


def _improve(spine: Spine, budget: int) -> None:
    """A part that is gone is told after all, where what then goes for it is missed less."""
    value = spine.value()
    gone = [i for i, told in enumerate(spine.told) if not told]
    few = spine.freely or len(spine.parts) > LONG_STORY_PARTS
    trials = FEWEST_TRIALS if few else MOST_TRIALS
    rated = sorted(gone, key=lambda i: (-spine.gained(i), i))[:trials]
    for i in rated:
        if spine.told[i]:
            continue
        before = spine.state()
        bundle = {i: len(spine.wordings(i)) - 1}
        close(spine, i, bundle)
        for k, level in bundle.items():
            spine.tell(k, told=True)
            spine.levels[k] = level
        _shrink(spine, budget, frozenset(bundle))
        _fill(spine, budget)
        now = spine.value()
        if spine.words() <= budget and now > value + LEAST_GAIN:
            value = now
        else:
            spine.restore(before)


def _told(spine: Spine) -> list[int]:
    return [i for i, told in enumerate(spine.told) if told]


def _drop_coarsely(spine: Spine, budget: int) -> None:
    """A long story loses sentences by their worth alone, before any wording of them is looked for."""
    sizes = [len(p.wordings[0].split()) for p in spine.parts]
    total = sum(sizes)
    while total > COARSE_RATIO * budget:
        inner = [i for i in _told(spine) if 0 < i < len(sizes) - 1]
        if not inner:
            break
        rated = sorted((spine.missed([i]) / (COARSE_SHARE * sizes[i] + spine.change_cost), i) for i in inner)
        for _, i in rated[: max(1, len(inner) // (4 * COARSE_STEPS))]:
            spine.tell(i, told=False)
            total -= sizes[i]


def _moves(
    spine: Spine, over: float, kept: frozenset[int]
) -> Iterator[tuple[float, int, tuple[int, ...], int]]:
    """Everything that could go next, with what is missed for each word saved: (rate, part, parts, new level)."""
    told = _told(spine)
    last = len(spine.parts) - 1
    for i in told:
        wordings, level = spine.wordings(i), spine.levels[i]
        for shorter in range(level + 1, len(wordings)):
            saved = wordings[level].words - wordings[shorter].words
            if saved > 0:
                yield (
                    (spine.lost(i, shorter) - spine.lost(i, level))
                    / (min(saved, over) + spine.change_cost / 2),
                    i,
                    (i,),
                    shorter,
                )
        if 0 < i < last and i not in kept:
            yield _drop_rate(spine, (i,), over), i, (i,), -1
            tied = spine.falling_with(i)
            if len(tied) > 1 and not kept.intersection(tied) and tied[0] > 0 and tied[-1] < last:
                yield _drop_rate(spine, tied, over), i, tied, -1
    for scene in () if kept else _scenes(spine, told):
        yield _drop_rate(spine, scene, over), scene[0], scene, -1


def _drop_rate(spine: Spine, group: tuple[int, ...], over: float) -> float:
    """What is missed for each word saved, of the `over` that must be. A sentence that could be told shortly saves only that."""
    missed = spine.missed(group)
    cost = sum(spine.cost(i) for i in group)
    shortest = sum(spine.wordings(i)[-1].words + LINE_COST_WORDS for i in group)
    lost = sum(spine.lost(i, -1) - spine.lost(i, spine.levels[i]) for i in group)
    return max(
        missed / (min(cost, over) + spine.change_cost),
        (missed - lost) / (min(shortest, over) + spine.change_cost),
    )


def _scenes(spine: Spine, told: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Runs of told parts from one new scene to another."""
    last = len(spine.parts) - 1
    inner = [i for i in told if 0 < i < last]
    starts = [k for k, i in enumerate(inner) if k == 0 or _NEW_SCENE.match(spine.parts[i].wordings[0])]
    starts.append(len(inner))
    for a in range(len(starts) - 1):
        for b in range(a + 1, min(len(starts), a + 1 + MOST_SCENES_JOINED)):
            run = tuple(inner[starts[a] : starts[b]])
            if 1 < len(run) <= LONGEST_SCENE_PARTS:
                yield run


def _make(spine: Spine, parts: tuple[int, ...], level: int) -> float:
    """Make a move. Returns the words saved."""
    before = sum(spine.cost(i) for i in parts)
    if level >= 0:
        spine.levels[parts[0]] = level
        return before - spine.cost(parts[0])
    for i in parts:
        spine.tell(i, told=False)
    return before


def _fill(spine: Spine, budget: int) -> None:
    """What is left of the budget is spent: on parts that are gone, and on fuller wordings."""
    left = budget - spine.words()
    is_long = sum(len(part.wordings[0].split()) for part in spine.parts) > LONG_RATIO * budget
    least = LEAST_LONG_FILL_WORTH if is_long else LEAST_FILL_WORTH
    while True:
        options: list[tuple[float, int, int, float]] = []
        for i in range(len(spine.parts)):
            asked = spine.told[i] or (len(spine.parts) < LONG_FILL_PARTS and not spine.by_plot)
            if not spine.told[i] and spine.worths[i] <= least:
                continue
            wordings = spine.wordings(i) if asked else ()
            if spine.told[i]:
                for level in range(spine.levels[i]):
                    extra = wordings[level].words - spine.cost(i) + LINE_COST_WORDS
                    long = wordings[level].words > LONGEST_FILLED_WORDS
                    if 0 < extra <= left and not long and not spine.unmet(i, level):
                        gain = spine.lost(i, spine.levels[i]) - spine.lost(i, level)
                        if is_long and gain < LEAST_FULLER_GAIN * extra:
                            continue
                        options.append((gain / (extra + spine.change_cost / 2), -i, level, extra))
            else:
                again = SAID_AGAIN_SHARE if spine.by_plot and is_told_already(spine, i) else 1.0
                for level, wording in enumerate(wordings):
                    extra = wording.words + LINE_COST_WORDS
                    gain = again * spine.gained(i) - spine.lost(i, level)
                    if (
                        extra <= left
                        and gain > 0
                        and not (spine.by_plot and wording.words < FEWEST_FILL_WORDS)
                        and not spine.unmet(i, level)
                    ):
                        options.append((gain / (extra + spine.change_cost), -i, level, extra))
        if not options:
            return
        _, i, level, extra = max(options)
        spine.tell(-i, told=True)
        spine.levels[-i] = level
        left -= extra
