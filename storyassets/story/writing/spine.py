"""The spine of a story: what each of its parts is worth while others are told or not. Which are told is `choosing`'s."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

from storyassets.story.words.stems import stems_of
from storyassets.story.writing.closure import Claim, Closure
from storyassets.story.writing.compress import Wording
from storyassets.story.writing.events import kept_events
from storyassets.story.writing.needs import Need
from storyassets.story.writing.pairs import Tie
from storyassets.story.writing.parts import Part
from storyassets.story.writing.phrasing import phrase

LINE_COST_WORDS = 0.6
"""What the pause after a part costs, in words."""

CHANGE_COST_WORDS = 2.0
"""A sentence more asks attention, however short it is."""

NEWS_SHARE = 0.8
MOST_NEWS = 6.0
SAID_AGAIN_SHARE = 0.3
LEAP_WORTH, LEAP_WORTH_FREELY = 20.0, 100.0


MOST_LOST = 0.85
LOST_SHARE, LOST_SHARE_FREELY = 0.29, 0.6
LONGEST_BREATH_WORDS = 14
LONG_LOST, LONG_LOST_FREELY = 0.15, 0.05
"""What each word more of a sentence costs that cannot be followed in one breath."""

MOST_UNMET = 0.3
MOST_UNMET_OF_REMARK = 1.5
LONGEST_REMARK_WORDS = 3
EVENT_LOST_SHARE = 0.7
TRAVEL_WORTH = 3.0
MOST_TIED = 8


@dataclass
class Spine:
    """A story's parts while they are chosen. A part's level is its wording; `gone` is none of them."""

    parts: Sequence[Part]
    worths: list[float]
    needs: list[Need]
    weights: Mapping[str, float]
    stems: Sequence[frozenset[str]]
    """What each part's words mean."""

    named: Sequence[frozenset[str]] = ()
    """Who is named in each part, where it is asked that those who act were met."""

    introduced: Sequence[Sequence[tuple[int, ...]]] = ()
    """For each part, where those in it were brought in."""

    ties: Sequence[Sequence[Tie]] = ()
    """For each part, what it is told with."""

    levels: list[int] = field(default_factory=list)
    told: list[bool] = field(default_factory=list)
    _wordings: dict[int, tuple[Wording, ...]] = field(default_factory=dict)
    _claims: dict[tuple[int, int], tuple[Claim, ...]] = field(default_factory=dict)
    _telling: dict[tuple[int, str], frozenset[int]] = field(default_factory=dict)
    provided: list[int] = field(default_factory=list)
    """For each need, how many parts that meet it are told."""

    _unmet_at_rest: dict[tuple[int, int], list[Claim]] | None = None
    _of: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _for: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    _tied_to: dict[int, list[int]] = field(default_factory=dict)
    said: Counter[str] = field(default_factory=Counter)
    """In how many told parts each stem is."""

    _news: dict[int, float] = field(default_factory=dict)
    """What each part says that no other does, until another is told."""

    chosen: bool = False
    change_cost: float = CHANGE_COST_WORDS
    good_levels: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """The wordings of each part that tell most for their words, as far as they were asked for."""

    alike: list[list[int]] = field(default_factory=list)
    """For each part those that tell the same, once that was asked for."""

    by_plot: bool = False
    """Whether it is told as a chain of its turns."""

    freely: bool = False
    """Whether of a long sentence one deed may be told alone."""

    leap_worth: float = LEAP_WORTH
    news_share: float = NEWS_SHARE
    lost_share: float = LOST_SHARE
    closure: Closure = field(init=False)
    """What each wording speaks of as known."""

    most_worth: float = 0.0  # no part's words count more than this when they are trimmed

    def __post_init__(self) -> None:
        self.closure = Closure(self.parts, self.stems, self.named, self.introduced, self.ties)
        for i in self.closure.travels():
            self.worths[i] += TRAVEL_WORTH
        self.reset()
        for j, ties in enumerate(self.ties):
            for k in dict.fromkeys(k for tie in ties for k in tie.others):
                self._tied_to.setdefault(k, []).append(j)
        for n, need in enumerate(self.needs):
            self._of[need.of].append(n)
            for provider in need.providers:
                self._for[provider].append(n)

    def falling_with(self, i: int) -> tuple[int, ...]:
        """A part with all that is told with it alone, and with that."""
        falling = [i]
        for k in falling:
            for j in self._tied_to.get(k, ()):
                if self.told[j] and j not in falling and len(falling) < MOST_TIED:
                    met = any(
                        all(p in falling or not self.told[p] for p in tie.others)
                        for tie in self.ties[j]
                        if k in tie.others
                    )
                    falling += [j] if met else []
        return tuple(sorted(falling))

    def reset(self) -> None:
        """Every part is told, in its fullest wording."""
        self.levels = [0] * len(self.parts)
        self.told = [True] * len(self.parts)
        self.provided = [len(need.providers) for need in self.needs]
        self.said = Counter(stem for stems in self.stems for stem in stems)
        self._news.clear()

    def wordings(self, i: int) -> tuple[Wording, ...]:
        """A part's wordings, found when they are first asked for."""
        if i not in self._wordings:
            at_end = i in (0, len(self.parts) - 1)
            self._wordings[i] = phrase(
                self.parts[i], self.weights, at_end=at_end, by_plot=self.by_plot, freely=self.freely
            )
        return self._wordings[i]

    def news(self, i: int) -> float:
        """How much a part says that no other told part says: what is said again counts little."""
        if (known := self._news.get(i)) is not None:
            return known
        told = self.told[i]
        total = 0.0
        for stem in self.stems[i]:
            again = self.said[stem] - told > 0
            total += self.weights[stem] * (SAID_AGAIN_SHARE if again else 1.0)
        self._news[i] = self.news_share * min(total, MOST_NEWS)
        return self._news[i]

    def lost(self, i: int, level: int) -> float:
        """How much a wording loses: of a part that says much, more."""
        wording = self.wordings(i)[level]
        lost = self.lost_share * wording.lost * min(self.worths[i] + self.news(i), self.most_worth)
        long_lost = LONG_LOST_FREELY if self.freely else LONG_LOST
        lost += 0.0 if self.by_plot else long_lost * max(0, wording.words - LONGEST_BREATH_WORDS)
        if self.by_plot and level and 0 < i < len(self.parts) - 1:
            lost += (
                self.worths[i] * EVENT_LOST_SHARE * (1 - kept_events(self.parts[i].wordings[0], wording.text))
            )
        return lost

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
        told, parts = self.told, self.parts
        before, after, last = group[0] - 1, group[-1] + 1, len(parts) - 1
        while before > 0 and not told[before]:
            before -= 1
        while after < last and not told[after]:
            after += 1
        place = first = parts[max(0, before)].place
        steps = 0.0
        for i in (*group, min(last, after)):
            steps += (parts[i].place - place) ** 2
            place = parts[i].place
        return self.leap_worth * ((place - first) ** 2 - steps)

    def gained(self, i: int) -> float:
        """What telling a part that is gone would give."""
        gain = self.worths[i] + self.news(i) - self._unmet(i) + self.leap((i,))
        for n in self._for[i]:
            need = self.needs[n]
            if not self.provided[n] and self.told[need.of]:
                gain += need.penalty
        return gain

    def needs_of(self, i: int) -> list[int]:
        """Which of the needs are those of a part."""
        return self._of[i]

    def tell(self, i: int, *, told: bool) -> None:
        """Tell a part, or leave it out."""
        if self.told[i] is not told:
            self.told[i] = told
            self._news.clear()
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
        return -self.leap_worth * leaps + sum(
            self.worths[i] + self.news(i) - self.lost(i, self.levels[i]) - self._unmet(i) for i in told
        )

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """While it is looked at and nothing is chosen, what is unmet stays so, and is looked for once."""
        self._unmet_at_rest = {}
        yield
        self._unmet_at_rest = None

    def unmet(self, i: int, level: int) -> list[Claim]:
        """What a wording speaks of as known, and nothing that is told tells of."""
        if self._unmet_at_rest is None:
            return self._find_unmet(i, level)
        known = self._unmet_at_rest.get((i, level))
        if known is None:
            known = self._unmet_at_rest[i, level] = self._find_unmet(i, level)
        return known

    def _find_unmet(self, i: int, level: int) -> list[Claim]:
        claims = self._claims.get((i, level))
        if claims is None:
            claims = self._claims[i, level] = self.closure.claims(i, self.wordings(i)[level].text)
        return [c for c in claims if not self._is_met(c)] if claims else []

    def _is_met(self, claim: Claim) -> bool:
        told, levels, stem = self.told, self.levels, claim.stem
        return any(told[k] and (not stem or levels[k] in self.telling(k, stem)) for k in claim.providers)

    def telling(self, i: int, stem: str) -> frozenset[int]:
        """The wordings of a part that have a word; all of them where none is asked for."""
        found = self._telling.get((i, stem))
        if found is None:
            wordings = self.wordings(i)
            found = frozenset(n for n, w in enumerate(wordings) if not stem or stem in stems_of(w.text))
            self._telling[i, stem] = found
        return found

    def provides(self, i: int, level: int, claim: Claim) -> bool:
        """Whether a wording tells of what is claimed as known."""
        return not claim.stem or level in self.telling(i, claim.stem)

    def dangling(self) -> list[int]:
        """The told parts that speak of something as known of which nothing was told."""
        return [i for i, told in enumerate(self.told) if told and self.unmet(i, self.levels[i])]

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
        is_remark = len(self.parts[i].wordings[0].split()) <= LONGEST_REMARK_WORDS
        most = MOST_UNMET_OF_REMARK if is_remark else MOST_UNMET
        return min(unmet, most * (self.worths[i] + self.news(i)))
