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
from storyassets.story.language import spoken_words
from storyassets.story.lexicon import STOP_WORDS

LONGEST_LEAP = 40
LOST_WORDS_SHARE = 0.55
FIRST_WORTH = 6.0
LAST_WORTH = 8.0
PENULTIMATE_WORTH = 1.5
PROBLEM_WORTH = 2.0
CHANGE_WORTH = 1.4
BRINGS_IN_WORTH = 1.0
BARGAIN_WORTH = 1.0
CUE_WORTH = 0.35
DEED_WORTH = 0.45
CHARGE_WORTH = 0.07
TURN_WORTH = 0.4
TURN_FROM = 0.3
SPEECH_WORTH = 0.1
LONG_SPEECH_WORTH = -0.45
ALOUD_WORTH = -0.6
FRAGMENT_WORTH = -1.2
WORD_WORTH = 0.07
RECURRING_WORD_WORTH = 0.14
MOST_WORDS_WORTH = 3.0
MAIN_CHARACTER_WORTH = 0.4
BYSTANDER_WORTH = -0.5
MAIN_CHARACTERS = 3
NEXT_WORTH = 0.3
BREAK_WORTH = -2.0
SHARED_WORTH = 0.3
LOST_MEANING = -1.5
LOST_PERSON = -0.7
LOST_THING = -0.5
LOST_CAUSE = -0.5
LOST_CONTRAST = -1.2
LOST_QUESTION = -0.7
LEAP_WORTH = -0.02
PAYOFF_SHARE = 0.25
TIGHTEST_RATIO = 7.0
SEARCHES = 4
SHORT_REPLY_WORDS = 6
SET_UP_WORTH = 1.3

_CUE = re.compile(
    r"\b(?:suddenly|until|one day|finally|at last|no one|nobody|then one|next morning|that night|too late|at once|but when|in vain)\b",
    re.I,
)
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
_BARGAIN = re.compile(
    r"\b(?:if you|if thou|I will|I'll|promise\w*|let us|unless|you shall|shall have|you may have|in return|reward)\b",
    re.I,
)
_CONTRAST = re.compile(
    r"^(?:Instead|Again|The other|The second|The next|Another|Neither|Both|Likewise|This|That|These|Such|For this|Nevertheless|(?:Only|But) [\w ]{2,20} did not|So did)\b"
)
_ANY_PRONOUN = re.compile(r"\b(?:he|she|they|him|them|his|her|their)\b", re.I)
_KNOWN_THING = re.compile(
    r"\b(?:the|that|this|those|these|his|her|their|my|your|its)\s+([A-Za-z'-]{3,})(?:\s+([A-Za-z'-]{3,}))?\b",
    re.I,
)
_THING = re.compile(r"\b(?:it|this|that way|them|these|those)\b", re.I)
_TURN = re.compile(r"^But\b")
_LEANS_BACK = re.compile(
    r"^(?:But|So|Then|Instead|Therefore|Yet|Again|This|That|These|Such|And|Nevertheless|Both|The other|For this|Each)\b"
)
_PRONOUN_FIRST = re.compile(
    r"^(?:(?:But|So|Then|And|When|As|Yet|If|At last|Soon|Once),?\s+)?(?:he|she|they|it|his|her|their|him|them)\b",
    re.I,
)


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
    ratio = sum(_count(p.wordings[1]) for p in parts) / max(1, budget_words)
    chain = _chain_with_set_ups(parts, budget_words, min(1.0, max(0.0, ratio - 1) / (TIGHTEST_RATIO - 1)))
    return _lengthen(parts, chain, budget_words)


def _count(text: str) -> int:
    return max(1, spoken_words(text))


def _chain_with_set_ups(parts: Sequence[Part], budget: int, tightness: float) -> list[tuple[int, int]]:
    """The best chain, searched again with more worth on what its own parts need to have been told."""
    words = [_content_words(p.wordings[0]) for p in parts]
    worths = _part_worths(parts, words, tightness)
    steps = _step_worths(parts, words, tightness)
    kept = [_kept_shares(part) for part in parts]
    chain: list[tuple[int, int]] = []
    for _ in range(SEARCHES):
        chain = _best_chain(parts, budget, worths, kept, steps)
        missing = _missing_set_ups(parts, words, [i for i, _ in chain])
        if not missing:
            break
        for k in missing:
            worths[k] += SET_UP_WORTH
    return chain


def _missing_set_ups(
    parts: Sequence[Part], words: Sequence[frozenset[str]], chosen: Sequence[int]
) -> list[int]:
    """Parts not chosen which bring in a thing that a chosen part speaks of as known."""
    missing, told, met = set[int](), set[str](), set[str]()
    for previous, j in zip((-1, *chosen), chosen, strict=False):
        if previous != j - 1 and (_needs_the_part_before(parts, previous, j) or _is_short_reply(parts, j)):
            missing.add(j - 1)
        known = {
            _stem(word.lower())
            for m in _KNOWN_THING.finditer(parts[j].wordings[0])
            for word in m.groups()
            if word
        }
        for word in sorted((known & words[j]) - told):
            first = next((k for k in range(j) if word in words[k]), None)
            if first is not None:
                missing.add(first)
        for character_id in sorted(set(parts[j].subjects) - met):
            first = next((k for k in range(j) if character_id in parts[k].subjects), None)
            if first is not None:
                missing.add(first)
        told |= words[j]
        met |= set(parts[j].subjects)
    return sorted(missing - set(chosen))


def _needs_the_part_before(parts: Sequence[Part], previous: int, j: int) -> bool:
    """Whether a part speaks of someone by a pronoun alone whom the part told before it does not name."""
    part = parts[j]
    if part.speaker or part.opening or not _ANY_PRONOUN.search(part.wordings[0]):
        return False
    return previous < 0 or not set(parts[previous].subjects) & set(part.subjects)


def _is_short_reply(parts: Sequence[Part], j: int) -> bool:
    """`So did I.`: nothing without what it replies to."""
    return j > 0 and bool(parts[j].speaker and parts[j - 1].speaker) and _count(parts[j].wordings[0]) <= SHORT_REPLY_WORDS


def _step_worths(
    parts: Sequence[Part], words: Sequence[frozenset[str]], tightness: float
) -> list[np.ndarray]:
    """For each part, how well it follows each of the parts within reach before it."""
    return [
        np.array([_step_worth(parts, words, i, j, tightness) for i in range(max(0, j - LONGEST_LEAP), j)])
        for j in range(len(parts))
    ]


def _kept_shares(part: Part) -> list[float]:
    """How much of a part's worth each wording keeps: what its content words are of the full wording's."""
    full = max(1, len(_content_words(part.wordings[0])))
    return [1 - LOST_WORDS_SHARE * (1 - min(1.0, len(_content_words(w)) / full)) for w in part.wordings]


def _best_chain(
    parts: Sequence[Part],
    budget: int,
    worths: Sequence[float],
    kept: Sequence[Sequence[float]],
    steps: Sequence[np.ndarray],
) -> list[tuple[int, int]]:
    """Dynamic programming over (last part, words spent): worth of parts plus worth of each step.

    Exact for the worths given, but that no leap is longer than LONGEST_LEAP parts.
    """
    best = np.full((len(parts), budget + 1), -np.inf)
    came = np.full((len(parts), budget + 1), -1, dtype=np.int32)
    level_of = np.zeros((len(parts), budget + 1), dtype=np.int8)
    for j, part in enumerate(parts):
        start = np.full(budget + 1, -np.inf)
        start[0] = LEAP_WORTH * j
        before, origin = start, np.full(budget + 1, -1, dtype=np.int32)
        low = max(0, j - LONGEST_LEAP)
        if j:
            options = best[low:j] + steps[j][:, None]
            chosen = options.argmax(axis=0)
            top = options[chosen, np.arange(budget + 1)]
            origin = np.where(top > start, chosen + low, -1).astype(np.int32)
            before = np.maximum(top, start)
        for level in range(LEVELS):
            cost = _count(part.wordings[level])
            if cost > budget or (level and part.wordings[level] == part.wordings[level - 1]):
                continue
            worth = before[: budget + 1 - cost] + worths[j] * (kept[j][level] if worths[j] > 0 else 1)
            better = worth > best[j, cost:]
            best[j, cost:][better] = worth[better]
            came[j, cost:][better] = origin[: budget + 1 - cost][better]
            level_of[j, cost:][better] = level
    return _trace(parts, best, came, level_of)


def _trace(
    parts: Sequence[Part], best: np.ndarray, came: np.ndarray, level_of: np.ndarray
) -> list[tuple[int, int]]:
    j = len(parts) - 1
    while j > 0 and not np.isfinite(best[j]).any():
        j -= 1
    if not np.isfinite(best[j]).any():
        return sorted({(0, LEVELS - 1), (len(parts) - 1, LEVELS - 1)})
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
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            word = word[: -len(ending)] + ("y" if ending == "ies" else "")
            break
    return word[:-1] if len(word) > 2 and word.endswith("e") else word


def _part_worths(parts: Sequence[Part], words: Sequence[frozenset[str]], tightness: float) -> list[float]:
    """What each part does in the story."""
    frequency = Counter(w for ws in words for w in ws)
    brought_in = _parts_that_bring_in(parts, words, frequency)
    seen = Counter(c for part in parts for c in part.subjects)
    main = {c for c, _ in sorted(seen.items(), key=lambda item: (-item[1], item[0]))[:MAIN_CHARACTERS]}
    worths = []
    for j, part in enumerate(parts):
        text = part.wordings[0]
        told = sum(WORD_WORTH + RECURRING_WORD_WORTH * math.log(frequency[w]) for w in sorted(words[j]))
        worth = min(MOST_WORDS_WORTH, told) + brought_in[j]
        worth += CUE_WORTH * min(2, len(_CUE.findall(text))) + DEED_WORTH * min(2, len(_DEED.findall(text)))
        worth += TURN_WORTH if _TURN.match(text) and TURN_FROM < part.place else 0.0
        worth += CHARGE_WORTH * min(3, charge(text)) + (
            BARGAIN_WORTH if part.speaker and _BARGAIN.search(text) else 0.0
        )
        worth += ALOUD_WORTH if part.aloud else SPEECH_WORTH if part.speaker else 0.0
        worth += MAIN_CHARACTER_WORTH if main & set(part.subjects) else 0.0
        worth += BYSTANDER_WORTH * tightness * len(set(part.subjects) - main)
        worth += FRAGMENT_WORTH if _count(text) < 4 and not (part.speaker and charge(text)) else 0.0
        worths.append(worth)
    for j, run in enumerate(_speech_runs(parts)):
        worths[j] += LONG_SPEECH_WORTH * min(3, max(0, run - 1))
    _raise_turning_points(parts, worths)
    return worths


def _speech_runs(parts: Sequence[Part]) -> list[int]:
    """How many parts of the same speech stand before each part."""
    runs: list[int] = []
    for j, part in enumerate(parts):
        goes_on = j > 0 and part.speaker is not None and parts[j - 1].speaker == part.speaker
        runs.append(runs[-1] + 1 if goes_on else 0)
    return runs


def _parts_that_bring_in(
    parts: Sequence[Part], words: Sequence[frozenset[str]], frequency: Counter[str]
) -> list[float]:
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
    problems = [
        (-len(_PROBLEM.findall(p.wordings[0])), j) for j, p in enumerate(parts) if j > 0 and p.place < 0.45
    ]
    for found, j in sorted(problems)[:3]:
        worths[j] += PROBLEM_WORTH if found else 0.0
    changes = [j for j, p in enumerate(parts) if p.place > 0.55 and _CHANGE.search(p.wordings[0])]
    for j in changes[-3:]:
        worths[j] += CHANGE_WORTH


def _step_worth(
    parts: Sequence[Part], words: Sequence[frozenset[str]], i: int, j: int, tightness: float
) -> float:
    """How well part j follows part i."""
    shared = set(parts[i].subjects) & set(parts[j].subjects)
    worth = (SHARED_WORTH / 2 if shared else 0.0) + min(SHARED_WORTH, 0.1 * len(words[i] & words[j]))
    gap = j - i - 1
    if gap == 0:
        return worth + NEXT_WORTH
    worth += LEAP_WORTH * min(gap, LONGEST_LEAP) + BREAK_WORTH * tightness
    if not words[i] & words[j] and _THING.search(parts[j].wordings[0]):
        worth += LOST_THING
    return worth + _lost_by_leap(parts, i, j, bool(shared))


def _lost_by_leap(parts: Sequence[Part], i: int, j: int, shared: bool) -> float:
    """What part j leaves unexplained where the parts between are not told."""
    part, text, lost = parts[j], parts[j].wordings[0], 0.0
    if part.speaker is None:
        if _PRONOUN_FIRST.match(text) and not part.opening:
            lost += LOST_MEANING
        elif _ANY_PRONOUN.search(text) and not shared and not part.opening:
            lost += LOST_PERSON
        lost += LOST_CONTRAST if _CONTRAST.match(text) else LOST_CAUSE if _LEANS_BACK.match(text) else 0.0
    else:
        lost += LOST_QUESTION if parts[j - 1].speaker and parts[j - 1].wordings[0].endswith("?") else 0.0
        lost += LOST_QUESTION / 2 if parts[j - 1].speaker == part.speaker else 0.0
        lost += 0.0 if shared else LOST_PERSON
    if parts[i].speaker and parts[i].wordings[0].endswith("?"):
        lost += LOST_QUESTION
    return lost


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
