"""The budget of a script: how many words fit a duration, and lines made to keep it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from storyassets.model.channel import Pacing
from storyassets.model.script import Beat
from storyassets.story.words.language import close_sentence
from storyassets.story.words.speech_length import estimate_line_s, spoken_words
from storyassets.story.writing.lines import Told, fill_beats

# Speech itself is faster; these bound a script of few, long or many, short lines.
SPOKEN_WORDS_PER_SECOND = 3.25
EDGES_S = 1.9
LINE_PAUSE_S = 0.16
WORDS_PER_LINE = 9
LINES_PER_SECOND = 0.28
FEWEST_BUDGET_WORDS = 5
# Voices differ, and an emotion slows one: what is left of the 5% is theirs.
LONGEST_SHARE = 1.0

_PACING = Pacing()


@dataclass(frozen=True)
class Budget:
    """What a telling may take: `words` in English words, `duration_s` with every pause."""

    words: int
    duration_s: float

    def words_over(self, told: Sequence[Told]) -> int:
        """How many words too many the lines have, by the time that they take; 0 or less if none."""
        over_s = estimate_told_s(told) - self.duration_s * LONGEST_SHARE
        over = int(abs(over_s) * SPOKEN_WORDS_PER_SECOND)
        return over + 1 if over_s > 0 else -over


def set_budget(duration_s: float) -> Budget:
    """How much fits a duration, pauses included."""
    lines = max(FEWEST_BUDGET_WORDS, duration_s * LINES_PER_SECOND)
    spoken_s = duration_s - EDGES_S - LINE_PAUSE_S * lines
    return Budget(max(FEWEST_BUDGET_WORDS, int(spoken_s * SPOKEN_WORDS_PER_SECOND)), duration_s)


def estimate_told_s(told: Sequence[Told]) -> float:
    """Seconds of an episode of these lines at the usual pacing, from its lead-in to its tail."""
    pauses_s = sum(
        _PACING.line_pause_s if one.beat is two.beat else _PACING.beat_pause_s for one, two in pairwise(told)
    )
    return _PACING.lead_in_s + _PACING.tail_s + pauses_s + sum(estimate_line_s(t.text) for t in told)


def keep_budget(told: list[Told], budget: Budget) -> list[Told]:
    """Every beat has a line, and all together keep the budget: lines go first, then the ends of the longest."""
    told = fill_beats(told)
    while (over := budget.words_over(told)) > 0:
        counts = Counter(t.beat for t in told)
        fullest = max(counts, key=lambda beat: (counts[beat], beat))
        if counts[fullest] > 1:
            inner = [k for k, t in enumerate(told) if t.beat == fullest]
            del told[inner[-2 if fullest == Beat.RESOLUTION else -1]]
            continue
        longest = max(range(len(told)), key=lambda k: (spoken_words(told[k].text), -k))
        shorter = _without_last_words(told[longest].text, max(1, over // len(Beat)))
        if shorter is None:
            break
        told[longest] = replace(told[longest], text=shorter)
    return told


def _without_last_words(text: str, count: int) -> str | None:
    """Words less, but one stays; or a letter less of a script without spaces; nothing if nothing can go."""
    words = text.split()
    if len(words) > 1:
        kept = words[: max(1, len(words) - count)]
        return close_sentence(" ".join(kept).rstrip(".!?。"))
    bare = text.rstrip(".!?。，、")
    return bare[:-1] if spoken_words(bare) > 1 and len(bare) > 1 else None
