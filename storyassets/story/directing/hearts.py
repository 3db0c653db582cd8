"""Hearts: what has befallen people so far, how long it is felt, and who is guilty, sly or flattered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from storyassets.model.script import Emotion

_FADES_TO = {Emotion.GRIEF: Emotion.SADNESS, Emotion.FEAR: Emotion.WORRIED}
_FRESH, _PASSING, _LASTING = 1, 4, 8
"""On the first so many pictures what befell somebody is felt in full; after so many a passing feeling is gone, and
after more even shame."""

_PASSES = frozenset(
    {Emotion.FEAR, Emotion.PROUD, Emotion.WORRIED, Emotion.SUSPICIOUS, Emotion.SADNESS, Emotion.GRIEF}
)

_MOURNED = 12
"""After so many pictures people who were not the nearest smile again."""

_SHAME = frozenset({Emotion.ASHAMED, Emotion.EMBARRASSED})


@dataclass
class Heart:
    """What has befallen somebody, and on how many pictures it was seen since."""

    feeling: Emotion
    seen: int = 0


@dataclass
class Hearts:
    """Everybody's, so far."""

    of: dict[str, Heart] = field(default_factory=dict)
    guilty: set[str] = field(default_factory=set)
    sly: set[str] = field(default_factory=set)
    flattered: set[str] = field(default_factory=set)
    mourning: bool = False
    mourned: int = 0
    """Pictures since the last death."""

    turns: dict[str, int] = field(default_factory=dict)

    def next_of(self, who: str, ways: tuple[Emotion, ...]) -> Emotion:
        """One of the ways to look while they go on with it: never twice the same in a row."""
        turn = self.turns.get(who, 0)
        self.turns[who] = turn + 1
        return ways[turn % len(ways)]

    def mourn(self) -> None:
        """Somebody has died."""
        self.mourning, self.mourned = True, 0

    def go_on(self) -> None:
        """Another picture is seen."""
        self.mourned += 1
        self.mourning = self.mourning and self.mourned <= _MOURNED

    def keep(self, who: str, feeling: Emotion) -> None:
        """From now on they feel this."""
        self.of[who] = Heart(feeling)

    def ease(self, those: Sequence[str]) -> None:
        """Something good happened to them."""
        for who in those:
            self.of.pop(who, None)
            self.guilty.discard(who)
        self.mourning = False

    def _faded(self, heart: Heart) -> Emotion:
        if heart.seen <= _FRESH:
            return heart.feeling
        feeling = _FADES_TO.get(heart.feeling, heart.feeling)
        return Emotion.GRAVE if heart.seen > _PASSING and feeling is Emotion.SADNESS else feeling

    def recall(self, who: str) -> Emotion | None:
        """What they still feel; it fades."""
        heart = self.of.get(who)
        if heart is None:
            return None
        heart.seen += 1
        if heart.feeling in _PASSES and heart.seen > _PASSING and not self.mourning:
            del self.of[who]
            return None
        if heart.feeling in _SHAME and heart.seen > _LASTING:
            del self.of[who]
            self.guilty.discard(who)
            return None
        return self._faded(heart)
