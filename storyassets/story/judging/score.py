"""The score of an episode: every criterion, the three parts, the whole; and whether it is good enough.

Each criterion turns a measured figure into points on a curve that never gives more for a worse figure
(`score_curves`). A part is the weighted harmonic mean of its criteria, the whole that of the parts:
visual and content at 0.35 each, technical at 0.30. So what is very bad pulls down all above it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from storyassets.model.channel import QualityBar
from storyassets.model.quality import Criterion, QualityPart, QualityScore
from storyassets.story.judging.score_content import (
    judge_beat_shares,
    judge_beats,
    judge_dialogue,
    judge_hook,
    judge_length,
    judge_pattern,
    judge_title,
)
from storyassets.story.judging.score_curves import BEST, LEAST_POINTS, join_weighted
from storyassets.story.judging.score_cutting import (
    judge_framings,
    judge_likeness,
    judge_movement,
    judge_pace,
    judge_subjects,
    judge_views,
)
from storyassets.story.judging.score_evidence import Evidence
from storyassets.story.judging.score_speech import (
    judge_caption_times,
    judge_captions,
    judge_levels,
    judge_pauses,
    judge_speech_pace,
)
from storyassets.story.judging.score_technical import (
    judge_dead_seconds,
    judge_duration,
    judge_loudness,
    judge_speech_over_music,
    judge_streams,
    judge_takes,
    judge_thumbnail,
    judge_true_peak,
)
from storyassets.story.judging.score_visual import (
    judge_colour,
    judge_contrast,
    judge_picture_score,
    judge_picture_size,
    judge_repeats,
    judge_sharpness,
)
from storyassets.story.judging.score_weights import PART_WEIGHTS, WEIGHTS, to_tenth
from storyassets.story.judging.score_wording import (
    judge_feelings,
    judge_reading,
    judge_repetition,
    judge_sentences,
    judge_vocabulary,
)

OVERALL = "overall"
WORST_NAMED, FAULTS_NAMED = 3, 2

JUDGES: tuple[Callable[[Evidence], Criterion], ...] = (
    judge_sharpness,
    judge_contrast,
    judge_picture_score,
    judge_colour,
    judge_picture_size,
    judge_repeats,
    judge_likeness,
    judge_framings,
    judge_views,
    judge_pace,
    judge_movement,
    judge_subjects,
    judge_beats,
    judge_beat_shares,
    judge_hook,
    judge_dialogue,
    judge_pattern,
    judge_length,
    judge_title,
    judge_reading,
    judge_sentences,
    judge_vocabulary,
    judge_repetition,
    judge_feelings,
    judge_captions,
    judge_caption_times,
    judge_levels,
    judge_pauses,
    judge_speech_pace,
    judge_streams,
    judge_loudness,
    judge_true_peak,
    judge_speech_over_music,
    judge_dead_seconds,
    judge_duration,
    judge_takes,
    judge_thumbnail,
)


def score_episode(evidence: Evidence) -> QualityScore:
    """Every criterion of an episode, and what they come to."""
    return join_score([judge(evidence) for judge in JUDGES])


def join_score(criteria: Sequence[Criterion]) -> QualityScore:
    """The parts and the whole of these criteria. Raises ValueError when a part has none."""
    parts = {
        part: join_weighted([(one.points, one.weight) for one in criteria if one.part is part])
        for part in QualityPart
    }
    overall = join_weighted([(points, PART_WEIGHTS[part]) for part, points in parts.items()])
    return QualityScore(
        visual=to_tenth(parts[QualityPart.VISUAL]),
        content=to_tenth(parts[QualityPart.CONTENT]),
        technical=to_tenth(parts[QualityPart.TECHNICAL]),
        overall=to_tenth(overall),
        criteria=tuple(criteria),
    )


def worst_criteria(score: QualityScore, part: QualityPart | None = None) -> list[Criterion]:
    """The criteria of a part, or all of them, by what they cost the whole; the worst first."""
    wanted = [one for one in score.criteria if part in (None, one.part)]
    return sorted(wanted, key=lambda one: (-_cost(one), one.name))


def _cost(criterion: Criterion) -> float:
    """What a criterion adds to the sum under the harmonic mean, beyond what 100 points would add."""
    share = criterion.weight / sum(WEIGHTS[criterion.part].values())
    return PART_WEIGHTS[criterion.part] * share * (BEST / max(LEAST_POINTS, criterion.points) - 1)


def find_quality_faults(score: QualityScore, bar: QualityBar) -> tuple[str, ...]:
    """Each part, and the whole, that is under the channel's bar: its points, the bar, and what cost most."""
    judged = (
        (QualityPart.VISUAL.value, score.visual, bar.least_visual, QualityPart.VISUAL),
        (QualityPart.CONTENT.value, score.content, bar.least_content, QualityPart.CONTENT),
        (QualityPart.TECHNICAL.value, score.technical, bar.least_technical, QualityPart.TECHNICAL),
        (OVERALL, score.overall, bar.least_overall, None),
    )
    return tuple(
        f"{name} is {points:.1f} of 100, the channel asks for {least:g}: "
        + "; ".join(map(_describe, worst_criteria(score, part)[:WORST_NAMED]))
        for name, points, least, part in judged
        if points < least
    )


def _describe(criterion: Criterion) -> str:
    why = "; ".join(criterion.faults[:FAULTS_NAMED]) or criterion.measured
    return f"{criterion.name} {criterion.points:.0f} ({why})"
