"""The spine of a story: which parts are told, in which wordings, within a budget of words.

The whole story is there at first. What is missed least for the words that it saves goes, one after another:
a phrase of a sentence, a sentence, or a whole scene. What something still told needs is missed more.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from storyassets.story.compress import Wording, wordings_of
from storyassets.story.needs import Need, find_needs
from storyassets.story.parts import Part
from storyassets.story.people import People
from storyassets.story.stems import stems_of
from storyassets.story.worth import LEAST_WORTH, part_worths, weigh_words

LINE_COST_WORDS = 0.6
"""What the pause after a part costs, in words."""

CHANGE_COST_WORDS = 2.0
"""A sentence more asks attention, however short it is."""

MOST_TRIALS = 12
FEWEST_TRIALS = 4
LONG_STORY_PARTS = 70
LEAST_GAIN = 0.05
NEWS_SHARE = 0.8
MOST_NEWS = 6.0
SAID_AGAIN_SHARE = 0.3
LEAP_WORTH = 20.0
MOST_LOST = 0.85
TIGHTEST_RATIO = 5.0
SHARPNESS = 0.4
TIGHT_SHARPNESS = 0.0
TIGHT_CHANGE_COST_WORDS = 4.0
LOST_SHARE = 0.29
MOST_UNMET = 0.5
SPEECH_RISK = 1.5
MOST_LOST_AT_ENDS = 0.8
END_RISK = 2.12
PAYOFF_FROM = 0.88
COARSE_RATIO = 3.0
COARSE_SHARE = 0.6
LONGEST_SCENE_PARTS = 8
MOST_SCENES_JOINED = 2
COARSE_STEPS = 2

_NEW_SCENE = re.compile(
    r"^(?:(?:But|And|So|Then|Now),? )?(?:one (?:day|night|morning|evening)|(?:the )?next (?:day|morning|night)|that (?:night|evening)|soon afterwards?|after (?:a|some|many|this|that|they|he|she)|"
    r"at last|early|in the (?:morning|evening|night)|when)\b", re.I,
)  # fmt: skip


@dataclass
class Spine:
    """A story's parts while they are chosen. A part's level is its wording; `gone` is none of them."""

    parts: Sequence[Part]
    worths: list[float]
    needs: list[Need]
    weights: Mapping[str, float]
    stems: Sequence[frozenset[str]]
    """What each part's words mean."""

    levels: list[int] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)
    _wordings: dict[int, tuple[Wording, ...]] = field(default_factory=dict)
    provided: list[int] = field(default_factory=list)
    """For each need, how many parts that meet it are told."""

    _of: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _for: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    said: Counter[str] = field(default_factory=Counter)
    """In how many told parts each stem is."""

    chosen: bool = False
    change_cost: float = CHANGE_COST_WORDS
    most_worth: float = 0.0
    """No part's words count more than this when they are trimmed."""

    def __post_init__(self) -> None:
        self.reset()
        for n, need in enumerate(self.needs):
            self._of[need.of].append(n)
            for provider in need.providers:
                self._for[provider].append(n)

    def reset(self) -> None:
        """Every part is told, in its fullest wording."""
        self.levels = [0] * len(self.parts)
        self.told = [True] * len(self.parts)
        self.provided = [len(need.providers) for need in self.needs]
        self.said = Counter(stem for stems in self.stems for stem in stems)

    def wordings(self, i: int) -> tuple[Wording, ...]:
        """A part's wordings, found when they are first asked for."""
        if i not in self._wordings:
            part = self.parts[i]
            text = part.wordings[0]
            if part.aloud:
                self._wordings[i] = (Wording(text, len(text.split()), 0.0),)
            else:
                ends = i == 0 or part.place >= PAYOFF_FROM or i == len(self.parts) - 1
                risk = SPEECH_RISK if part.speaker else 1.0
                self._wordings[i] = wordings_of(
                    text, self.weights, risk * (END_RISK if ends else 1.0), speech=part.speaker is not None
                )
            if i == 0 or i == len(self.parts) - 1:
                self._wordings[i] = tuple(w for w in self._wordings[i] if w.lost <= MOST_LOST_AT_ENDS)
        return self._wordings[i]

    def news(self, i: int) -> float:
        """How much a part says that no other told part says: what is said again counts little."""
        told = self.told[i]
        total = 0.0
        for stem in self.stems[i]:
            again = self.said[stem] - told > 0
            total += self.weights[stem] * (SAID_AGAIN_SHARE if again else 1.0)
        return NEWS_SHARE * min(total, MOST_NEWS)

    def lost(self, i: int, level: int) -> float:
        """How much a wording loses: of a part that says much, more."""
        return LOST_SHARE * self.wordings(i)[level].lost * min(self.worths[i] + self.news(i), self.most_worth)

    def cost(self, i: int) -> float:
        """Words of a told part."""
        return self.wordings(i)[self.levels[i]].words + LINE_COST_WORDS

    def missed(self, group: Sequence[int]) -> float:
        """How much is missed where a group of parts is not told."""
        loss = 0.0
        of_group: dict[int, int] = {}
        for i in group:
            lost = self.lost(i, self.levels[i]) if self.levels[i] else 0.0
            worth = self.worths[i] + self.news(i)
            loss += max(worth * (1 - MOST_LOST), worth - lost - self._unmet(i))
            for n in self._for[i]:
                of_group[n] = of_group.get(n, 0) + 1
        loss += self.leap(group)
        going = set(group) if len(group) > 1 else group
        for n, provided in of_group.items():
            need = self.needs[n]
            if provided == self.provided[n] and self.told[need.of] and need.of not in going:
                loss += need.penalty
        return loss

    def leap(self, group: Sequence[int]) -> float:
        """How much is missed by the leap over a group of parts, told or not: a long one is not followed."""
        before = next((i for i in range(group[0] - 1, -1, -1) if self.told[i]), 0)
        after = next((i for i in range(group[-1] + 1, len(self.parts)) if self.told[i]), len(self.parts) - 1)
        places = [self.parts[i].place for i in (before, *group, after)]
        steps = sum((b - a) ** 2 for a, b in pairwise(places))
        return LEAP_WORTH * ((places[-1] - places[0]) ** 2 - steps)

    def gained(self, i: int) -> float:
        """What telling a part that is gone would give."""
        gain = self.worths[i] + self.news(i) - self._unmet(i) + self.leap((i,))
        for n in self._for[i]:
            need = self.needs[n]
            if not self.provided[n] and self.told[need.of]:
                gain += need.penalty
        return gain

    def tell(self, i: int, *, told: bool) -> None:
        """Tell a part, or leave it out."""
        if self.told[i] is not told:
            self.told[i] = told
            for stem in self.stems[i]:
                self.said[stem] += 1 if told else -1
            for n in self._for[i]:
                self.provided[n] += 1 if told else -1

    def words(self) -> float:
        """Words of all that is told."""
        return sum(self.cost(i) for i, told in enumerate(self.told) if told)

    def value(self) -> float:
        """What the telling is worth as it stands."""
        told = [i for i, is_told in enumerate(self.told) if is_told]
        leaps = sum((self.parts[b].place - self.parts[a].place) ** 2 for a, b in pairwise(told))
        return -LEAP_WORTH * leaps + sum(
            self.worths[i] + self.news(i) - self.lost(i, self.levels[i]) - self._unmet(i) for i in told
        )

    def state(self) -> tuple[list[int], list[bool]]:
        """All that choosing changes."""
        return list(self.levels), list(self.told)

    def restore(self, state: tuple[list[int], list[bool]]) -> None:
        """Back to an earlier state."""
        self.levels = list(state[0])
        for i, told in enumerate(state[1]):
            self.tell(i, told=told)

    def _unmet(self, i: int) -> float:
        """What a part is worth less, since what it needs is not told."""
        unmet = sum(self.needs[n].penalty for n in self._of[i] if not self.provided[n])
        return min(unmet, MOST_UNMET * (self.worths[i] + self.news(i)))


def make_spine(parts: Sequence[Part], people: People, budget_words: int) -> Spine:
    """Weigh a story's parts for a telling of about so many words: the tighter it is, the more its best parts count."""
    words = [stems_of(p.wordings[0]) for p in parts]
    weights = weigh_words(parts, people)
    worths = part_worths(parts, words) if parts else []
    ratio = sum(len(p.wordings[0].split()) for p in parts) / max(1, budget_words)
    tightness = min(1.0, max(0.0, ratio - 1) / (TIGHTEST_RATIO - 1))
    mean = max(LEAST_WORTH, sum(worths[1:-1]) / max(1, len(worths) - 2))
    power = SHARPNESS * tightness + TIGHT_SHARPNESS * tightness**3
    worths = [w * (w / mean) ** power for w in worths]
    spine = Spine(parts, worths, find_needs(parts, words, people), weights, words)
    spine.change_cost = CHANGE_COST_WORDS + TIGHT_CHANGE_COST_WORDS * tightness**3
    spine.most_worth = max((w + spine.news(i) for i, w in enumerate(worths[1:-1], 1)), default=1.0)
    return spine


def choose_parts(spine: Spine, budget_words: int) -> list[tuple[int, str]]:
    """The parts to tell with their words, in order; the first and the last are among them.

    Asked again for fewer words, a spine loses more of what it had.
    """
    if spine.chosen:
        _shrink(spine, budget_words, frozenset())
        _fill(spine, budget_words)
    else:
        _drop_coarsely(spine, budget_words)
        _shrink(spine, budget_words, frozenset())
        _fill(spine, budget_words)
        _improve(spine, budget_words)
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
    trials = MOST_TRIALS if len(spine.parts) <= LONG_STORY_PARTS else FEWEST_TRIALS
    rated = sorted(gone, key=lambda i: (-spine.gained(i), i))[:trials]
    for i in rated:
        if spine.told[i]:
            continue
        before = spine.state()
        spine.tell(i, told=True)
        spine.levels[i] = len(spine.wordings(i)) - 1
        _shrink(spine, budget, frozenset({i}))
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
    while True:
        options: list[tuple[float, int, int, float]] = []
        for i in range(len(spine.parts)):
            wordings = spine.wordings(i) if spine.told[i] or len(spine.parts) < 60 else ()
            if spine.told[i]:
                for level in range(spine.levels[i]):
                    extra = wordings[level].words - spine.cost(i) + LINE_COST_WORDS
                    if 0 < extra <= left:
                        gain = spine.lost(i, spine.levels[i]) - spine.lost(i, level)
                        options.append((gain / (extra + spine.change_cost / 2), -i, level, extra))
            else:
                for level, wording in enumerate(wordings):
                    extra = wording.words + LINE_COST_WORDS
                    gain = spine.gained(i) - spine.lost(i, level)
                    if extra <= left and gain > 0:
                        options.append((gain / (extra + spine.change_cost), -i, level, extra))
        if not options:
            return
        _, i, level, extra = max(options)
        spine.tell(-i, told=True)
        spine.levels[-i] = level
        left -= extra
