"""Which parts of a story are told, and in which beat.

Parts are cut by cause: a part is worth what it does (brings someone or something in, opens the
problem, turns it, ends it), and following a part is worth more where the two belong together.
The best chain within the budget of words is found exactly, over parts and their shorter wordings.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from storyassets.model.script import Beat
from storyassets.story.compress import LEVELS
from storyassets.story.feeling import charge
from storyassets.story.lexicon import STOP_WORDS

LONGEST_LEAP = 40
KEPT_WORTH = (1.0, 0.99, 0.95, 0.84)
FIRST_WORTH = 6.0
LAST_WORTH = 8.0
PENULTIMATE_WORTH = 1.5
PROBLEM_WORTH = 1.6
CHANGE_WORTH = 1.4
BRINGS_IN_WORTH = 1.1
CUE_WORTH = 0.45
DEED_WORTH = 0.4
SPEECH_WORTH = 0.35
ALOUD_WORTH = -0.5
NEXT_WORTH = 0.35
SHARED_WORTH = 0.3
LOST_MEANING = -1.2
LOST_CAUSE = -0.55
LOST_QUESTION = -0.6
LEAP_WORTH = -0.03
PAYOFF_SHARE = 0.25

_CUE = re.compile(r"\b(?:but|suddenly|until|instead|one day|finally|at last|only|never|no one|nobody|then one|next morning|that night|too late|at once)\b", re.I)
_DEED = re.compile(
    r"\b(?:ran|fell|threw|took|opened|found|lost|saw|gave|caught|killed|broke|won|met|paid|kissed|stole|left|brought|cut|bit|struck|"
    r"escaped|saved|jumped|sprang|pushed|pulled|dropped|swallowed|ate|seized|snatched|flew|led|hid|asked|begged|promised|agreed|refused)\b"
)
_PROBLEM = re.compile(
    r"\b(?:wanted|wished|hungry|thirsty|starv\w*|poor|poverty|afraid|enemy|enemies|quarrel\w*|could not|had nothing|lost|must|promised|envious|jealous|"
    r"angry|threat\w*|trap\w*|caught|stole|stolen|slipped|decided|longed|desire\w*|plan\w*|tempt\w*|mistake|trick\w*|in vain|no way|refused|forbade|trouble|danger)\b",
    re.I,
)
_CHANGE = re.compile(
    r"\b(?:became|turned into|turned out|died|dead|killed|married|burst|grew|free|saved|escaped|vanished|disappeared|was gone|drowned|devoured|"
    r"ate|returned|rewarded|punished|confessed|recognized|recognised|found|fell|never again|ever after|too late|changed|transformed|healed|"
    r"grew again|at last|no longer|gave back|broke|broken|let go|dropped|struck down)\b",
    re.I,
)
_LEANS_BACK = re.compile(r"^(?:But|So|Then|Instead|Therefore|Yet|Again|This|That|These|Such|And|Nevertheless|Both|The other|For this|Each)\b")
_PRONOUN_FIRST = re.compile(r"^(?:(?:But|So|Then|And|When|As|Yet|If|At last|Soon|Once),?\s+)?(?:he|she|they|it|his|her|their|him|them)\b", re.I)


@dataclass(frozen=True)
class Part:
    """Something that can be told by itself: its wordings from full to short, and whom it is about."""

    wordings: tuple[str, ...]
    subjects: tuple[str, ...]
    opening: tuple[str, ...]
    speaker: str | None
    aloud: bool
    sentence: int
    place: float


def choose_parts(parts: Sequence[Part], budget_words: int) -> list[tuple[int, int]]:
    """The parts to tell, as (index, wording), within the budget; the last part is always among them."""
    if not parts:
        return []
    for level in range(2):
        if sum(_count(p.wordings[level]) for p in parts) <= budget_words:
            return [(i, level) for i in range(len(parts))]
    chain = _best_chain(parts, budget_words)
    return _lengthen(parts, chain, budget_words)


def _count(text: str) -> int:
    return max(1, len(text.split()))


def _best_chain(parts: Sequence[Part], budget: int) -> list[tuple[int, int]]:
    """Dynamic programming over (last part, words spent): worth of parts plus worth of each step."""
    words = [_content_words(p.wordings[0]) for p in parts]
    worths = _part_worths(parts, words)
    best = np.full((len(parts), budget + 1), -np.inf)
    came = np.full((len(parts), budget + 1), -1, dtype=np.int32)
    level_of = np.zeros((len(parts), budget + 1), dtype=np.int8)
    for j, part in enumerate(parts):
        start = np.full(budget + 1, -np.inf)
        start[0] = LEAP_WORTH * j
        before, origin = start, np.full(budget + 1, -1, dtype=np.int32)
        low = max(0, j - LONGEST_LEAP)
        if j:
            steps = np.array([_step_worth(parts, words, i, j) for i in range(low, j)])
            options = best[low:j] + steps[:, None]
            chosen = options.argmax(axis=0)
            top = options[chosen, np.arange(budget + 1)]
            origin = np.where(top > start, chosen + low, -1).astype(np.int32)
            before = np.maximum(top, start)
        for level in range(LEVELS):
            cost = _count(part.wordings[level])
            if cost > budget or (level and part.wordings[level] == part.wordings[level - 1]):
                continue
            worth = before[: budget + 1 - cost] + worths[j] * (KEPT_WORTH[level] if worths[j] > 0 else 1)
            better = worth > best[j, cost:]
            best[j, cost:][better] = worth[better]
            came[j, cost:][better] = origin[: budget + 1 - cost][better]
            level_of[j, cost:][better] = level
    return _trace(parts, best, came, level_of)


def _trace(parts: Sequence[Part], best: np.ndarray, came: np.ndarray, level_of: np.ndarray) -> list[tuple[int, int]]:
    j = len(parts) - 1
    while j > 0 and not np.isfinite(best[j]).any():
        j -= 1
    if not np.isfinite(best[j]).any():
        return []
    spent = int(best[j].argmax())
    chain = []
    while j >= 0:
        level = int(level_of[j, spent])
        chain.append((j, level))
        j, spent = int(came[j, spent]), spent - _count(parts[j].wordings[level])
    return chain[::-1]


def _lengthen(parts: Sequence[Part], chain: list[tuple[int, int]], budget: int) -> list[tuple[int, int]]:
    """Spend what is left on fuller wordings, from the end of the story backwards: payoffs first."""
    left = budget - sum(_count(parts[i].wordings[level]) for i, level in chain)
    fuller = dict(chain)
    for i, level in reversed(chain):
        for better in range(level):
            extra = _count(parts[i].wordings[better]) - _count(parts[i].wordings[level])
            if 0 < extra <= left:
                fuller[i], left = better, left - extra
                break
    return sorted(fuller.items())


def _content_words(text: str) -> frozenset[str]:
    words = (re.sub(r"'s$", "", w) for w in re.findall(r"[^\W\d_]{3,}(?:'s)?", text.lower()))
    return frozenset(_stem(w) for w in words if w not in STOP_WORDS)


def _stem(word: str) -> str:
    for ending in ("ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _part_worths(parts: Sequence[Part], words: Sequence[frozenset[str]]) -> list[float]:
    """What each part does in the story."""
    frequency = Counter(w for ws in words for w in ws)
    brought_in = _parts_that_bring_in(parts, words, frequency)
    introduced = _introductions(parts)
    worths = []
    for j, part in enumerate(parts):
        text = part.wordings[0]
        worth = 0.25 + min(1.3, sum(0.05 + 0.11 * math.log(frequency[w]) for w in sorted(words[j])))
        worth += CUE_WORTH * min(2, len(_CUE.findall(text))) + DEED_WORTH * min(2, len(_DEED.findall(text)))
        worth += 0.15 * min(3, charge(text)) + brought_in[j] + 0.5 * introduced[j]
        worth += (ALOUD_WORTH if part.aloud else SPEECH_WORTH if part.speaker else 0.0)
        worth -= 0.5 if _count(text) < 4 and not part.speaker else 0.0
        worths.append(worth)
    _raise_turning_points(parts, worths)
    return worths


def _introductions(parts: Sequence[Part]) -> list[int]:
    seen: set[str] = set()
    counts = []
    for part in parts:
        new = set(part.subjects) - seen
        seen |= new
        counts.append(min(2, len(new)))
    return counts


def _parts_that_bring_in(parts: Sequence[Part], words: Sequence[frozenset[str]], frequency: Counter[str]) -> list[float]:
    """Worth for the first mention of whatever the last quarter speaks of again: the payoff's set-up."""
    late = {w for j, ws in enumerate(words) if parts[j].place >= 1 - PAYOFF_SHARE for w in ws}
    final = words[-1] | (words[-2] if len(words) > 1 else frozenset())
    worths, seen = [], set[str]()
    for j, ws in enumerate(words):
        new = {w for w in ws if w in late and frequency[w] >= 2} - seen
        seen |= new
        worth = sum((0.9 if w in final else 0.35) / math.sqrt(frequency[w] - 1) for w in sorted(new))
        worths.append(min(2 * BRINGS_IN_WORTH, worth) if parts[j].place < 1 - PAYOFF_SHARE else 0.0)
    return worths


def _raise_turning_points(parts: Sequence[Part], worths: list[float]) -> None:
    """The beginning, the problem's opening, the last changes and the end."""
    worths[0] += FIRST_WORTH
    worths[-1] += LAST_WORTH
    if len(parts) > 3:
        worths[-2] += PENULTIMATE_WORTH
    problems = [j for j, p in enumerate(parts) if p.place < 0.4 and _PROBLEM.search(p.wordings[0])]
    for j in problems[:2]:
        worths[j] += PROBLEM_WORTH
    changes = [j for j, p in enumerate(parts) if p.place > 0.55 and _CHANGE.search(p.wordings[0])]
    for j in changes[-3:]:
        worths[j] += CHANGE_WORTH


def _step_worth(parts: Sequence[Part], words: Sequence[frozenset[str]], i: int, j: int) -> float:
    """How well part j follows part i."""
    gap = j - i - 1
    worth = LEAP_WORTH * gap
    if gap == 0:
        worth += NEXT_WORTH
    text = parts[j].wordings[0]
    if set(parts[i].subjects) & set(parts[j].subjects):
        worth += SHARED_WORTH / 2
    worth += min(SHARED_WORTH, 0.1 * len(words[i] & words[j]))
    if gap and not parts[j].speaker:
        if _PRONOUN_FIRST.match(text) and not parts[j].opening:
            worth += LOST_MEANING
        if _LEANS_BACK.match(text):
            worth += LOST_CAUSE
    if gap and parts[j].speaker and parts[j - 1].wordings[0].endswith("?"):
        worth += LOST_QUESTION
    if gap and parts[i].speaker and parts[i].wordings[0].endswith("?"):
        worth += LOST_QUESTION
    if gap and parts[j].speaker and parts[i].speaker == parts[j].speaker:
        worth += LOST_QUESTION / 2
    return worth


def assign_beats(parts: Sequence[Part], chosen: Sequence[int]) -> list[Beat]:
    """SETUP, CONFLICT, TWIST and RESOLUTION for the chosen parts, in this order, each at least once if there are four."""
    count = len(chosen)
    order = (Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)
    if count < len(order):
        return list(order[len(order) - count :]) if count else []
    shares = _spoken_shares(parts, chosen)
    conflict = _first_place(parts, chosen, shares, _PROBLEM, 0.10, 0.40, 0.25, 1, count - 3)
    twist = _first_place(parts, chosen, shares, _CUE, 0.52, 0.80, 0.62, conflict + 1, count - 2)
    resolution = _first_place(parts, chosen, shares, _CHANGE, 0.80, 0.93, 0.85, twist + 1, count - 1)
    starts = (conflict, twist, resolution)
    return [order[sum(i >= start for start in starts)] for i in range(count)]


def _spoken_shares(parts: Sequence[Part], chosen: Sequence[int]) -> list[float]:
    counts = [_count(parts[i].wordings[0]) for i in chosen]
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
