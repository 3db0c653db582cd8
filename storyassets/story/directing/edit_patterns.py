"""Edit patterns: how an episode is cut, as ranges that shots are planned by and judged by.

Three figures make a pattern. A script may not offer enough for a lower end: a story without
dialogue has no talking heads. So a lower end is never more than the script offers:

- `heard_lines_per_30_s`: lines of characters that are shown on the face of their speaker; at least the
  lower end, or all lines that characters say where they can be seen, if they are fewer;
- `talking_head_share`: the talking heads among the shots; at least the lower end, or the share that
  there would be if every shot of dialogue were one;
- `pictures_per_30_s`: shots; at least the lower end, or one for each `LEAST_WORDS` words.

The upper ends hold for every script: a spoken line may always be shown as a scene instead. But a line may
always have a picture of its own, however many short ones there are. Ends are
rounded outwards to whole shots and lines, because a short script has few of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storyassets.model.brief import EditPattern
from storyassets.model.prop import Prop
from storyassets.model.script import NARRATOR, Script
from storyassets.model.shot import Shot, ShotKind, ShotList
from storyassets.story.words.speech_length import WORDS_PER_SECOND, estimate_speech_s

WINDOW_S = 30.0
LEAST_WORDS = 4
"""A shot of fewer words is over before it is understood."""

_PICTURES_TO_AN_INSERT = 5
_SOME_INSERTS = 2

Bounds = tuple[float, float]
_TELEPHONES = frozenset({Prop.PHONE.value, Prop.TELEPHONE.value})


@dataclass(frozen=True)
class PatternRanges:
    """The ranges of a pattern, ends included, and the length of shot that it aims at."""

    heard_lines_per_30_s: Bounds
    talking_head_share: Bounds
    pictures_per_30_s: Bounds
    shot_s: float


PATTERN_RANGES: dict[EditPattern, PatternRanges] = {
    EditPattern.TALKING_HEAD_HEAVY: PatternRanges((3.0, 16.0), (0.25, 0.85), (7.5, 15.0), 2.7),
    EditPattern.BROLL_CINEMATIC: PatternRanges((0.0, 5.0), (0.0, 0.25), (7.5, 15.0), 2.7),
    EditPattern.MIXED_RAPID: PatternRanges((1.0, 10.0), (0.05, 0.5), (8.5, 18.0), 2.4),
}


@dataclass(frozen=True)
class PatternFigures:
    """What a shot list came to, the most that its script offers, and how many 30 s of speech there are."""

    windows: float
    heard_lines: int
    talking_heads: int
    pictures: int
    offered_lines: int
    offered_heads: int
    offered_pictures: int


def count_fitting_inserts(pictures: int) -> int:
    """How many of so many pictures may show a thing alone."""
    return max(_SOME_INSERTS, pictures // _PICTURES_TO_AN_INSERT)


def measure_pattern(
    script: Script, shot_list: ShotList, words_per_second: float = WORDS_PER_SECOND
) -> PatternFigures:
    """The figures of a shot list. Time is the estimated time of speech."""
    windows = sum(estimate_speech_s(line.text, words_per_second) for line in script.lines) / WINDOW_S
    speaker_of = {line.line_id: line.speaker for line in script.lines}
    said = {line_id for line_id, speaker in speaker_of.items() if speaker != NARRATOR}
    heads = [shot for shot in shot_list.shots if shot.kind is ShotKind.TALKING_HEAD]
    heard = {span.line_id for shot in heads for span in shot.covers} & said
    dialogue = [
        shot
        for shot in shot_list.shots
        if shot.kind is not ShotKind.INSERT
        and shot.staging.elsewhere is None
        and all(span.line_id in said for span in shot.covers)
        and not _is_heard_from_afar(shot, speaker_of)
    ]
    return PatternFigures(
        windows=windows,
        heard_lines=len(heard),
        talking_heads=len(heads),
        pictures=len(shot_list.shots),
        offered_lines=len({span.line_id for shot in dialogue for span in shot.covers}),
        offered_heads=len(dialogue),
        offered_pictures=max(1, script.words // LEAST_WORDS),
    )


def _is_heard_from_afar(shot: Shot, speaker_of: Mapping[str, str]) -> bool:
    """Whether whoever speaks is at the other end of a telephone, or what is told of is seen instead: no face offers itself."""
    seen = {actor.character_id for actor in shot.staging.actors}
    if shot.kind is ShotKind.TALKING_HEAD or speaker_of[shot.covers[0].line_id] in seen:
        return False
    return (
        shot.staging.imagined or not seen or any(actor.holds in _TELEPHONES for actor in shot.staging.actors)
    )
