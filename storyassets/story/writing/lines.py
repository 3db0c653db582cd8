"""Lines in the making: long ones divided, every beat filled, ids given. How many fit is `budget`'s."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.script import NARRATOR, Beat, Emotion, Line
from storyassets.story.casting.moods import Utterance, feel_lines
from storyassets.story.words.phrase_breaks import break_costs
from storyassets.story.words.speech_length import spoken_words
from storyassets.story.words.word_tables import word_set

LONGEST_LINE_WORDS = 24
LONGEST_SENTENCE_WORDS = 32
LEAST_OF_LINE = 5
COMMA_BONUS = 2
CLAUSE_BONUS, MARK_BONUS = 5, 6
LIST_COST, UNMARKED_COST = 7, 4
SHORT_PHRASE = 3
"""In words: `his cattle, his dreams` are no place to stop."""

OFF_MIDDLE_COST = 4.0

_PHRASE_OPENERS = word_set(
    "in on with at to from by into through over under for who which whose where as than if before after"
)
_CONJUNCTIONS = word_set("and but that because when until while so")
_ASIDES = word_set("who which where whose though although since as if or")

# `At last the oldest frog put out his head, and said, "Stop!"`: who speaks is told, and then what
_AND_SAID = re.compile(
    r'(?P<did>[^"]{12,}?),? and (?:\w+ly )?(?:said|cried|called|asked|answered|shouted)(?: \w+ly)?[,:]? (?P<said>"[^"]+")$'
)


@dataclass(frozen=True)
class Told:
    """A line in the making."""

    beat: Beat
    text: str
    speaker: str | None
    subjects: tuple[str, ...]
    tone: Emotion | None = None


def split_long(text: str) -> list[str]:
    """A long sentence as two lines, at a comma or conjunction near its middle."""
    if spoken_words(text) <= LONGEST_SENTENCE_WORDS or len(text.split()) < 2:
        return [text]
    if said := _AND_SAID.match(text):
        return [f"{said['did']}.", *split_long(said["said"])]
    words = text.replace('"', "").split()
    weights = [spoken_words(word) for word in words]
    total = sum(weights)
    places = [
        k
        for k in range(1, len(words))
        if _may_break(words, k) and LEAST_OF_LINE <= sum(weights[:k]) <= total - LEAST_OF_LINE
    ]
    if not places:
        places = [
            k
            for k in range(LEAST_OF_LINE, len(words) - LEAST_OF_LINE)
            if words[k] in _PHRASE_OPENERS and not words[k - 1].endswith("ed")
        ]
    places = places or [max(1, len(words) // 2)]
    cut = min(places, key=lambda k: abs(sum(weights[:k]) - total / 2) - _worth_of_break(words, k))
    return [*split_long(" ".join(words[:cut])), *split_long(" ".join(words[cut:]))]


def _may_break(words: list[str], k: int) -> bool:
    """After a comma, or before a conjunction; never after one."""
    if words[k - 1].rstrip(",").lower() in _CONJUNCTIONS:
        return False
    return _ends_phrase(words[k - 1]) or words[k] in _CONJUNCTIONS


def _worth_of_break(words: list[str], k: int) -> float:
    """How many words off the middle a place may be that is better to stop at; none between a name and what it is."""
    if not _ends_phrase(words[k - 1]):
        return -UNMARKED_COST
    if words[k - 1].endswith((";", ":", ".", "!", "?", "—")):
        return MARK_BONUS
    before = next((n for n in range(1, k) if _ends_phrase(words[k - 1 - n])), k)
    if words[k].lower() in _CONJUNCTIONS | _ASIDES:
        alone = words[k].lower() in _ASIDES and before <= SHORT_PHRASE  # `and I, who had come`
        return -LIST_COST if alone else CLAUSE_BONUS
    after = next((n for n in range(1, len(words) - k + 1) if _ends_phrase(words[k + n - 1])), len(words) - k)
    listed = min(before, after) <= SHORT_PHRASE
    return -LIST_COST if listed or words[k][:1].isupper() else COMMA_BONUS


def _ends_phrase(word: str) -> bool:
    return word.endswith((",", ";", ":", ".", "!", "?", "—", "，", "、", "；", "。", "！", "？", "،", "؛"))


def fill_beats(told: list[Told]) -> list[Told]:
    """Too few lines for the beats: the longest is divided until there is one for each."""
    rest = [t for t in told if t.beat != Beat.HOOK]
    hook = [t for t in told if t.beat == Beat.HOOK]
    while len(rest) < 4:
        longest = max(range(len(rest)), key=lambda k: (spoken_words(rest[k].text), -k))
        words = rest[longest].text.split()
        if len(words) < 2:
            rest.append(rest[-1])
            continue
        cut = _breath_near_middle(words)
        one, two = " ".join(words[:cut]), " ".join(words[cut:])
        t = rest[longest]
        rest[longest : longest + 1] = [
            replace(t, text=one),
            replace(t, text=two),
        ]
    order = (Beat.SETUP, Beat.CONFLICT, Beat.TWIST, Beat.RESOLUTION)
    if {t.beat for t in rest} != set(order):
        rest = [replace(t, beat=order[min(3, k * 4 // len(rest))]) for k, t in enumerate(rest)]
    return hook + rest


def _breath_near_middle(words: Sequence[str]) -> int:
    """How many of the words come before the place where a speaker would breathe."""
    costs = break_costs(words)
    return min(
        range(1, len(words)), key=lambda k: (costs[k - 1] + OFF_MIDDLE_COST * abs(2 * k / len(words) - 1), k)
    )


def number_lines(told: Sequence[Told]) -> list[Line]:
    """The finished lines: an id of beat and number, and the feeling of their words."""
    counts: dict[Beat, int] = {}
    lines = []
    felt = feel_lines(
        [
            Utterance(
                t.beat, t.text, t.speaker is not None, t.tone, (t.speaker,) if t.speaker else t.subjects
            )
            for t in told
        ]
    )
    for t, emotion in zip(told, felt, strict=True):
        counts[t.beat] = counts.get(t.beat, 0) + 1
        lines.append(
            Line(
                line_id=f"{t.beat.value.lower()}-{counts[t.beat]}",
                beat=t.beat,
                speaker=t.speaker or NARRATOR,
                text=t.text,
                emotion=emotion,
                subjects=t.subjects,
            )
        )
    return lines
