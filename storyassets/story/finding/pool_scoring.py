"""Scoring a pool: how well a story would do as an episode, before anything of it is made.

By its words alone: whether it has a problem and a turn, whether people speak, whether it fits the channel's
duration. Read on public-domain tales; the curves were set by reading what came first and what came last.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from storyassets.model.pool import CandidateScore
from storyassets.story.finding.duration import length_ratio
from storyassets.story.words.feeling import charge
from storyassets.story.words.language import count_words, split_sentences
from storyassets.story.words.quotations import find_quotations
from storyassets.story.writing.signs import CHANGE, CUE, PROBLEM

WEIGHTS = {"conflict": 0.3, "dialogue": 0.2, "length_fit": 0.3, "novelty": 0.2}
OF_A_STORY = ("conflict", "dialogue")
DIGITS = 4
READ_ENGLISH = "en"
UNKNOWN = 0.5
"""Where the words of a language are not known, a story is neither better nor worse for its conflict."""

PROBLEM_SHARE, CHANGE_SHARE, FEELING_PER_SENTENCE = 0.35, 0.3, 0.8
"""A story that has so much of it, by sentences, has enough."""
OPENING, ENDING = 0.5, 0.4
ENOUGH_SPEECH, MUCH_SPEECH, ONLY_SPEECH = 0.25, 0.6, 0.4
EASY_RATIO, HARD_RATIO = 1.6, 20.0
"""So many times the words that fit are told with little loss; of so many, nothing is left."""
SHORT_POWER = 1.3
LENIENCE = 0.2
"""What does not fit, is hardly new, or has neither conflict nor speech, is not saved by the rest: so much is added."""


def score_story(text: str, *, duration_s: float, language: str, likest: float) -> CandidateScore:
    """The score of a cleaned text; `likest` is how like it is to what the channel has told."""
    parts = {
        "conflict": score_conflict(text) if language.startswith(READ_ENGLISH) else UNKNOWN,
        "dialogue": score_dialogue(text),
        "length_fit": score_length(text, duration_s),
        "novelty": 1.0 - likest,
    }
    mean = sum(weight * parts[name] for name, weight in WEIGHTS.items())
    lived = sum(WEIGHTS[name] * parts[name] for name in OF_A_STORY) / sum(
        map(WEIGHTS.__getitem__, OF_A_STORY)
    )
    overall = min(mean, *(least + LENIENCE for least in (lived, parts["length_fit"], parts["novelty"])))
    return CandidateScore.model_validate(
        {name: round(value, DIGITS) for name, value in {**parts, "overall": overall}.items()}
    )


def score_conflict(text: str) -> float:
    """Whether something is at stake in its first half, something turns towards its end, and how much is felt."""
    sentences = [one for paragraph in text.split("\n\n") for one in split_sentences(paragraph)]
    if not sentences:
        return 0.0
    problems = [bool(PROBLEM.search(one)) for one in sentences]
    turns = [bool(CHANGE.search(one) or CUE.search(one)) for one in sentences]
    opening = max(1, math.ceil(len(sentences) * OPENING))
    ending = max(1, math.ceil(len(sentences) * ENDING))
    felt = sum(map(charge, sentences)) / len(sentences)
    return (
        0.25 * any(problems[:opening])
        + 0.2 * any(turns[-ending:])
        + 0.2 * _enough(_share(problems), PROBLEM_SHARE)
        + 0.15 * _enough(_share(turns), CHANGE_SHARE)
        + 0.2 * _enough(felt, FEELING_PER_SENTENCE)
    )


def score_dialogue(text: str) -> float:
    """How much of it is spoken: a quarter is enough, and nothing but speech is hard to show."""
    words = count_words(text)
    spoken = sum(count_words(quotation.text) for quotation in find_quotations(text))
    share = min(1.0, spoken / words) if words else 0.0
    if share <= MUCH_SPEECH:
        return _enough(share, ENOUGH_SPEECH)
    return 1.0 - (1.0 - ONLY_SPEECH) * (share - MUCH_SPEECH) / (1.0 - MUCH_SPEECH)


def score_length(text: str, duration_s: float) -> float:
    """1 where it fills the duration and can be told in it; less where it is shorter, or has to be cut."""
    ratio = length_ratio(text, duration_s)
    if ratio <= 1.0:
        return math.pow(ratio, SHORT_POWER)
    if ratio <= EASY_RATIO:
        return 1.0
    return max(0.0, 1.0 - math.log(ratio / EASY_RATIO) / math.log(HARD_RATIO / EASY_RATIO))


def _enough(value: float, enough: float) -> float:
    return min(1.0, value / enough)


def _share(marks: Sequence[bool]) -> float:
    return sum(marks) / len(marks)
