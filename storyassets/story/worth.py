"""What a part of a story is worth telling, and what following another is worth. The weights were set by reading scripts."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from storyassets.story.feeling import charge
from storyassets.story.parts import Part, word_cost

LONGEST_LEAP = 40
FIRST_WORTH = 9.0
LAST_WORTH = 8.0
PENULTIMATE_WORTH = 1.5
PROBLEM_WORTH = 2.0
CHANGE_WORTH = 2.2
BRINGS_IN_WORTH = 1.0
BARGAIN_WORTH = 1.0
CUE_WORTH = 0.6
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
BREAK_WORTH = -3.2
PART_WORTH = -0.8
THROUGH_LINE_WORTH = 0.6
ANNOUNCING_WORTH = -3.0
SHARED_WORTH = 0.3
LOST_MEANING = -1.5
LOST_PERSON = -0.7
LOST_THING = -0.5
LOST_CAUSE = -0.5
LOST_CONTRAST = -1.2
LOST_QUESTION = -0.7
LEAP_WORTH = -0.02
SAID_AGAIN = -2.0
PAYOFF_SHARE = 0.25

CUE = re.compile(
    r"\b(?:suddenly|until|one day|finally|at last|no one|nobody|then one|next morning|that night|too late|at once|but when|in vain)\b",
    re.I,
)

_DEED = re.compile(
    r"\b(?:ran|fell|threw|took|opened|found|lost|saw|gave|caught|killed|broke|won|met|paid|kissed|stole|left|brought|cut|bit|struck|"
    r"escaped|saved|jumped|sprang|pushed|pulled|dropped|swallowed|ate|seized|snatched|flew|led|hid|asked|begged|promised|agreed|refused)\b"
)

PROBLEM = re.compile(
    r"\b(?:wanted|wished|hungry|thirsty|starv\w*|poor|poverty|afraid|enemy|enemies|quarrel\w*|could not|had nothing|lost|must|promised|envious|jealous|"
    r"angry|threat\w*|trap\w*|caught|stole|stolen|slipped|decided|longed|desire\w*|plan\w*|tempt\w*|mistake|trick\w*|in vain|no way|refused|forbade|trouble|danger)\b",
    re.I,
)

CHANGE = re.compile(
    r"\b(?:became|turned into|turned out|died|dead|killed|married|burst|grew|free|saved|escaped|vanished|disappeared|was gone|drowned|devoured|"
    r"ate|returned|rewarded|punished|confessed|recognized|recognised|found|fell|never again|ever after|too late|changed|transformed|healed|"
    r"grew again|at last|no longer|then one|one (?:day|night|evening|morning)|gave back|broke|broken|let go|dropped|struck down)\b",
    re.I,
)

_BARGAIN = re.compile(
    r"\b(?:if you|if thou|I will|I'll|promise\w*|let us|unless|you shall|shall have|you may have|in return|reward)\b",
    re.I,
)

_CONTRAST = re.compile(
    r"^(?:Instead|Again|The other|The second|The next|Another|Neither|Both|Likewise|This|That|These|Such|For this|Nevertheless|(?:Only|But) [\w ]{2,20} did not|So did)\b"
)

ANY_PRONOUN = re.compile(r"\b(?:he|she|they|him|them|his|her|their)\b", re.I)

_THING = re.compile(r"\b(?:it|this|that way|them|these|those)\b", re.I)

# A sentence that only says that something was spoken, named or got ready.
_ANNOUNCES = re.compile(
    r"^[\w' -]{1,40} (?:was|were) called \w+\.|^(?:First|Second|Third) Story|"
    r"^(?:And|Then|So|But) [\w' ]{1,40}\b(?:said|answered|replied|cried|asked|exclaimed|thought|spoke|(?:said|cried|thought) to \w+)\.$"
)

_TURN = re.compile(r"^But\b")

_LEANS_BACK = re.compile(
    r"^(?:But|So|Then|Instead|Therefore|Yet|Again|This|That|These|Such|And|Nevertheless|Both|The other|For this|Each)\b"
)

_PRONOUN_FIRST = re.compile(
    r"^(?:(?:But|So|Then|And|When|As|Yet|If|At last|Soon|Once),?\s+)?(?:he|she|they|it|his|her|their|him|them)\b",
    re.I,
)


def step_worths(parts: Sequence[Part], words: Sequence[frozenset[str]], tightness: float) -> list[np.ndarray]:
    """For each part, how well it follows each of the parts within reach before it."""
    return [
        np.array([_step_worth(parts, words, i, j, tightness) for i in range(max(0, j - LONGEST_LEAP), j)])
        for j in range(len(parts))
    ]


def part_worths(parts: Sequence[Part], words: Sequence[frozenset[str]], tightness: float) -> list[float]:
    """What each part does in the story."""
    frequency = Counter(w for ws in words for w in ws)
    brought_in = _parts_that_bring_in(parts, words, frequency)
    seen = Counter(c for part in parts for c in part.subjects)
    main = {c for c, _ in sorted(seen.items(), key=lambda item: (-item[1], item[0]))[:MAIN_CHARACTERS]}
    protagonist = next(iter(sorted(seen, key=lambda c: (-seen[c], c))), "")
    worths = []
    for j, part in enumerate(parts):
        text = part.wordings[0]
        told = sum(WORD_WORTH + RECURRING_WORD_WORTH * math.log(frequency[w]) for w in sorted(words[j]))
        worth = min(MOST_WORDS_WORTH, told) + brought_in[j]
        worth += CUE_WORTH * min(2, len(CUE.findall(text))) + DEED_WORTH * min(2, len(_DEED.findall(text)))
        worth += TURN_WORTH if _TURN.match(text) and part.place > TURN_FROM else 0.0
        worth += CHARGE_WORTH * min(3, charge(text)) + (
            BARGAIN_WORTH if part.speaker and _BARGAIN.search(text) else 0.0
        )
        worth += ALOUD_WORTH if part.aloud else SPEECH_WORTH if part.speaker else 0.0
        worth += MAIN_CHARACTER_WORTH if main & set(part.subjects) else 0.0
        worth += BYSTANDER_WORTH * tightness * len(set(part.subjects) - main)
        worth += FRAGMENT_WORTH if word_cost(text) < 4 and not (part.speaker and charge(text)) else 0.0
        worth += tightness * (PART_WORTH + THROUGH_LINE_WORTH * (protagonist in part.subjects))
        worth += ANNOUNCING_WORTH * bool(part.speaker is None and _ANNOUNCES.search(text))
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
        (-len(PROBLEM.findall(p.wordings[0])), j) for j, p in enumerate(parts) if j > 0 and p.place < 0.45
    ]
    for found, j in sorted(problems)[:3]:
        worths[j] += PROBLEM_WORTH if found else 0.0
    changes = [j for j, p in enumerate(parts) if p.place > 0.55 and CHANGE.search(p.wordings[0])]
    for j in changes[-3:]:
        worths[j] += CHANGE_WORTH


def _step_worth(
    parts: Sequence[Part], words: Sequence[frozenset[str]], i: int, j: int, tightness: float
) -> float:
    """How well part j follows part i."""
    shared = set(parts[i].subjects) & set(parts[j].subjects)
    worth = (SHARED_WORTH / 2 if shared else 0.0) + min(SHARED_WORTH, 0.1 * len(words[i] & words[j]))
    if parts[i].wordings[0] == parts[j].wordings[0]:
        worth += SAID_AGAIN
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
        elif ANY_PRONOUN.search(text) and not shared and not part.opening:
            lost += LOST_PERSON
        lost += LOST_CONTRAST if _CONTRAST.match(text) else LOST_CAUSE if _LEANS_BACK.match(text) else 0.0
    else:
        lost += LOST_QUESTION if parts[j - 1].speaker and parts[j - 1].wordings[0].endswith("?") else 0.0
        lost += LOST_QUESTION / 2 if parts[j - 1].speaker == part.speaker else 0.0
        lost += 0.0 if shared else LOST_PERSON
    if parts[i].speaker and parts[i].wordings[0].endswith("?"):
        lost += LOST_QUESTION
    return lost
