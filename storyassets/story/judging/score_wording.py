"""The content criteria that are of the words: how fast they are read, how long the sentences are, how varied it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from storyassets.model.caption import Captions
from storyassets.model.quality import Criterion, QualityPart
from storyassets.model.script import Script
from storyassets.model.timeline import FrameRate
from storyassets.story.judging.score_curves import Curve, join_alike
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_weights import judge
from storyassets.story.words.speech_length import speech_words

READING = Curve(((10, 100), (13, 91), (16, 78), (20, 56), (25, 28), (35, 10)))
"""Characters of captions a second, over a line. Subtitles for reading at leisure have 15 to 17."""

SENTENCE = Curve(((5, 100), (10, 88), (14, 76), (18, 62), (25, 36), (45, 12)))
"""Words of a sentence."""

VOCABULARY = Curve(((0.05, 12), (0.5, 36), (0.65, 59), (0.75, 73), (0.85, 88), (0.95, 100)))
WINDOW_WORDS = 50
"""Different words among so many in a row, as a mean over all such windows."""

REPEATED = Curve(((0, 100), (0.08, 76), (0.2, 50), (0.5, 15), (1, 0)))
"""Share of the sentences that were said before."""

FEELINGS = Curve(((0, 0), (1, 44), (2, 60), (3, 72), (5, 88), (8, 100)))
"""Different emotions of the lines."""

POOR_POINTS = 60.0
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def judge_reading(evidence: Evidence) -> Criterion:
    """The captions of each line can be read while they stand."""
    rates = reading_rates(evidence.script, evidence.captions, evidence.timeline.rate)
    points = {line_id: READING(rate) for line_id, rate in rates.items()}
    faults = [
        f"the captions of {line_id} run at {rates[line_id]:.0f} characters a second"
        for line_id in sorted(points, key=points.__getitem__)
        if points[line_id] < POOR_POINTS
    ]
    without = [line.line_id for line in evidence.script.lines if line.line_id not in rates]
    faults += [f"{line_id} has no captions to read" for line_id in without]
    measured = (
        f"{min(rates.values()):.0f} to {max(rates.values()):.0f} characters a second" if rates else "none"
    )
    joined = join_alike([*points.values(), *[0.0] * len(without)])
    return judge(QualityPart.CONTENT, "reading speed", joined, measured, faults)


def reading_rates(script: Script, captions: Captions, rate: FrameRate) -> dict[str, float]:
    """Characters a second of each line that has captions, over the time that these stand."""
    frames: Counter[str] = Counter()
    for line_id, start, end in {(cue.line_id, cue.start_frame, cue.end_frame) for cue in captions.cues}:
        frames[line_id] += max(1, end - start)
    return {
        line.line_id: len(line.text) / rate.seconds(frames[line.line_id])
        for line in script.lines
        if line.line_id in frames
    }


def judge_sentences(evidence: Evidence) -> Criterion:
    """Sentences are short enough to be followed by ear."""
    sentences = [(line_id, sentence) for line_id, sentence in split_sentences(evidence.script)]
    lengths = [speech_words(sentence.split()) for _, sentence in sentences]
    faults = [
        f"a sentence of {line_id} has {length:.0f} words"
        for (line_id, _), length in zip(sentences, lengths, strict=True)
        if SENTENCE(length) < POOR_POINTS
    ]
    mean = sum(lengths) / len(lengths) if lengths else 0.0
    measured = f"{mean:.1f} words a sentence, {max(lengths, default=0.0):.0f} at the most"
    points = join_alike([SENTENCE(length) for length in lengths])
    return judge(QualityPart.CONTENT, "sentences", points, measured, faults)


def split_sentences(script: Script) -> Iterator[tuple[str, str]]:
    """Every sentence with the id of its line."""
    for line in script.lines:
        for sentence in _SENTENCE_END.split(line.text):
            if sentence.strip():
                yield line.line_id, sentence.strip()


def judge_vocabulary(evidence: Evidence) -> Criterion:
    """The words are not always the same."""
    words = [word for line in evidence.script.lines for word in _words_of(line.text)]
    variety = vocabulary_variety(words)
    faults = [f"only {variety:.0%} of the words are different"] if VOCABULARY(variety) < POOR_POINTS else []
    measured = f"{variety:.0%} different of {min(WINDOW_WORDS, len(words))} in a row"
    return judge(QualityPart.CONTENT, "vocabulary", VOCABULARY(variety), measured, faults)


def vocabulary_variety(words: list[str]) -> float:
    """The share of different words in a window, as a mean over all windows; 0 without words."""
    if not words:
        return 0.0
    width = min(WINDOW_WORDS, len(words))
    windows = range(len(words) - width + 1)
    return sum(len(set(words[start : start + width])) for start in windows) / (len(windows) * width)


def judge_repetition(evidence: Evidence) -> Criterion:
    """No sentence is said twice."""
    seen: dict[tuple[str, ...], str] = {}
    faults, sentences = [], list(split_sentences(evidence.script))
    for line_id, sentence in sentences:
        words = tuple(_words_of(sentence)) or (sentence,)
        if words in seen:
            faults.append(f"{line_id} says again what {seen[words]} said: {sentence[:40]!r}")
        seen.setdefault(words, line_id)
    share = len(faults) / len(sentences) if sentences else 0.0
    measured = f"{len(faults)} of {len(sentences)} sentences said before"
    return judge(QualityPart.CONTENT, "repetition", REPEATED(share), measured, faults)


def judge_feelings(evidence: Evidence) -> Criterion:
    """The story goes through more than one feeling."""
    felt = Counter(line.emotion for line in evidence.script.lines)
    measured = ", ".join(f"{emotion}" for emotion, _ in felt.most_common())
    faults = [f"every line is {measured}"] if len(felt) == 1 else []
    return judge(QualityPart.CONTENT, "feelings", FEELINGS(len(felt)), measured, faults)


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
