"""The content criteria that are of the telling: the five beats, the hook, dialogue, the edit pattern, the length."""

from __future__ import annotations

import math

from storyassets.model.brief import EditPattern
from storyassets.model.quality import Criterion, QualityPart
from storyassets.model.script import NARRATOR, Beat
from storyassets.story.directing.edit_patterns import PATTERN_RANGES, Bounds, measure_pattern
from storyassets.story.judging.faults_script import find_beat_faults
from storyassets.story.judging.score_curves import (
    Curve,
    distance_above,
    distance_below,
    distance_outside,
    join_alike,
)
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_weights import judge
from storyassets.story.words.speech_length import speech_words
from storyassets.story.writing.budget import set_budget

BEATS = Curve(((0, 100), (1, 30), (2, 12), (5, 0)))
"""Beats that are missing or out of order."""

BEAT_SHARES: dict[Beat, Bounds] = {
    Beat.HOOK: (0.04, 0.1),
    Beat.SETUP: (0.16, 0.3),
    Beat.CONFLICT: (0.24, 0.4),
    Beat.TWIST: (0.12, 0.28),
    Beat.RESOLUTION: (0.1, 0.22),
}
"""What share of the words a beat takes in a story that is well told."""

BEAT_SHORT = Curve(((0, 100), (0.3, 70), (1, 0)))
BEAT_LONG = Curve(((0, 100), (0.5, 65), (1.5, 20), (3, 0)))
"""How far a beat's share is below or above its range."""

HOOK = Curve(((1.2, 100), (2.0, 92), (2.5, 83), (3.0, 72), (4.0, 46), (6.0, 16), (10.0, 0)))
"""Seconds that the hook takes to say: who is not caught in three scrolls on."""

DIALOGUE_SHARES: dict[EditPattern, Bounds] = {
    EditPattern.TALKING_HEAD_HEAVY: (0.5, 0.85),
    EditPattern.BROLL_CINEMATIC: (0.15, 0.4),
    EditPattern.MIXED_RAPID: (0.3, 0.55),
}
"""What share of the words characters say where a story comes alive; many good ones have less."""

DIALOGUE = Curve(((0, 100), (0.4, 80), (1, 42), (3, 0)))
PATTERN = Curve(((0, 100), (0.2, 80), (0.5, 50), (1, 30), (2, 20)))
"""How far dialogue, and the edit pattern's figures, are outside their ranges."""

LENGTH_USED = Curve(((0, 0), (0.15, 40), (0.4, 72), (0.7, 89), (0.95, 100)))
LENGTH_OVER = Curve(((1.0, 100), (1.05, 84), (1.2, 45), (1.5, 0)))
"""Words against those that fit the duration: too few is a short video, too many is none."""

TITLE_LENGTH = Curve(((60, 100), (100, 50), (150, 0)))
TITLE_WORDS = Curve(((0, 0), (1, 60), (3, 94), (4, 100)))


def judge_beats(evidence: Evidence) -> Criterion:
    """All five beats are told, in their order."""
    faults = find_beat_faults(evidence.script)
    told = {line.beat for line in evidence.script.lines}
    measured = f"{len(told)} of {len(Beat)} beats"
    return judge(QualityPart.CONTENT, "five beats", BEATS(len(faults)), measured, faults)


def judge_beat_shares(evidence: Evidence) -> Criterion:
    """Each beat has a sensible share of the words."""
    lines = evidence.script.lines
    total = sum(speech_words(line.text.split()) for line in lines) or 1.0
    points, faults, measured = [], [], []
    for beat, (low, high) in BEAT_SHARES.items():
        share = sum(speech_words(line.text.split()) for line in lines if line.beat is beat) / total
        points.append(min(BEAT_SHORT(distance_below(share, low)), BEAT_LONG(distance_above(share, high))))
        measured.append(f"{share:.0%}")
        if points[-1] < 90:
            faults.append(f"{beat} has {share:.0%} of the words; {low:.0%} to {high:.0%} would be usual")
    return judge(QualityPart.CONTENT, "shares of the beats", join_alike(points), " ".join(measured), faults)


def judge_hook(evidence: Evidence) -> Criterion:
    """The hook is over before a viewer is gone."""
    lines = [line for line in evidence.script.lines if line.beat is Beat.HOOK]
    spoken_s = evidence.spoken_s(lines)
    if not spoken_s:
        return judge(QualityPart.CONTENT, "hook", 0, "none", ("there is no hook that is spoken",))
    faults = [f"the hook takes {spoken_s:.1f} s to say"] if spoken_s > 3.0 else []
    return judge(QualityPart.CONTENT, "hook", HOOK(spoken_s), f"{spoken_s:.1f} s", faults)


def judge_dialogue(evidence: Evidence) -> Criterion:
    """Characters speak as much as the edit pattern lives on."""
    said = sum(speech_words(line.text.split()) for line in evidence.script.lines if line.speaker != NARRATOR)
    total = sum(speech_words(line.text.split()) for line in evidence.script.lines) or 1.0
    low, high = DIALOGUE_SHARES[evidence.brief.brief.pattern]
    share = said / total
    outside = distance_outside(share, low, high)
    faults = [f"{low:.0%} to {high:.0%} would suit {evidence.brief.brief.pattern}"] if outside else []
    measured = f"{share:.0%} of the words are said by characters"
    return judge(QualityPart.CONTENT, "dialogue", DIALOGUE(outside), measured, faults)


def judge_pattern(evidence: Evidence) -> Criterion:
    """Lines heard from a face, talking heads and pictures are in the pattern's ranges, as far as the script offers."""
    pattern = evidence.brief.brief.pattern
    ranges, found = PATTERN_RANGES[pattern], measure_pattern(evidence.script, evidence.shot_list)
    most_pictures = max(math.ceil(ranges.pictures_per_30_s[1] * found.windows), len(evidence.script.lines))
    judged = {
        "lines heard from a face": (
            found.heard_lines,
            min(math.floor(ranges.heard_lines_per_30_s[0] * found.windows), found.offered_lines),
            math.ceil(ranges.heard_lines_per_30_s[1] * found.windows),
        ),
        "talking heads": (
            found.talking_heads,
            min(math.floor(ranges.talking_head_share[0] * found.pictures), found.offered_heads),
            math.ceil(ranges.talking_head_share[1] * found.pictures),
        ),
        "pictures": (
            found.pictures,
            min(math.floor(ranges.pictures_per_30_s[0] * found.windows), found.offered_pictures),
            most_pictures,
        ),
    }
    points = [PATTERN(distance_outside(count, low, high)) for count, low, high in judged.values()]
    faults = [
        f"{what}: {count}, where {pattern} has {low} to {high}"
        for what, (count, low, high) in judged.items()
        if not low <= count <= high
    ]
    measured = f"{found.pictures} pictures, {found.talking_heads} of them talking heads"
    return judge(QualityPart.CONTENT, "edit pattern", join_alike(points), measured, faults)


def judge_length(evidence: Evidence) -> Criterion:
    """The words fill the duration that was asked for, and no more."""
    words = sum(speech_words(line.text.split()) for line in evidence.script.lines)
    fitting = set_budget(evidence.brief.brief.duration_s).words
    used = words / fitting
    faults = []
    if used < 0.7:
        faults.append(f"the story is short: {words:.0f} words, where {fitting} would fit")
    elif used > 1.0:
        faults.append(f"the script is long: {words:.0f} words, where {fitting} fit")
    points = min(LENGTH_USED(used), LENGTH_OVER(used))
    return judge(QualityPart.CONTENT, "length", points, f"{words:.0f} of {fitting} words", faults)


def judge_title(evidence: Evidence) -> Criterion:
    """There is a title, and it is short enough for a thumbnail."""
    title = evidence.script.title.strip()
    points = min(TITLE_LENGTH(len(title)), TITLE_WORDS(speech_words(title.split())))
    if not title:
        faults = ["there is no title"]
    else:
        faults = [f"the title has {len(title)} characters"] if len(title) > 60 else []
    return judge(QualityPart.CONTENT, "title", points, f"{len(title)} characters", faults)
