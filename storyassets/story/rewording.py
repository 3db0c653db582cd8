"""Rewording: a line whose words were edited keeps its pictures, as long as it still says much the same.

`Line.staged_as` holds the words that a line's shots were planned for; an edit of the wording then changes
what is said and captioned, and no picture. What becomes of the spans of words is decided here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from storyassets.model.brief import EditPattern, Style
from storyassets.model.character import Cast
from storyassets.model.script import Line, Script
from storyassets.model.shot import Shot, ShotList, WordSpan
from storyassets.story.direct import direct_shots


def staged_script(script: Script) -> Script:
    """The script in the words that its shots are planned for."""
    return script.model_copy(update={"lines": tuple(_staged(line) for line in script.lines)})


def _staged(line: Line) -> Line:
    return line.model_copy(update={"text": line.staged_as, "staged_as": ""}) if line.staged_as else line


def direct_edited(script: Script, cast: Cast, *, pattern: EditPattern, style: Style, seed: int) -> ShotList:
    """The shots of a script in which lines may have been reworded: theirs are those that they had.

    A line that has too few words left for its shots is directed by its own words.
    """
    planned = direct_shots(staged_script(script), cast, pattern=pattern, style=style, seed=seed)
    reworded = {line.line_id: line for line in script.lines if line.staged_as}
    if not reworded:
        return planned
    crowded = [
        line_id
        for line_id, line in reworded.items()
        if len(line.text.split()) < len(spans_of_line(planned.shots, line_id))
    ]
    if crowded:
        return direct_edited(_directed_anew(script, crowded), cast, pattern=pattern, style=style, seed=seed)
    moved = {line_id: move_spans(planned.shots, line) for line_id, line in reworded.items()}
    return ShotList(shots=tuple(_with_spans(shot, moved) for shot in planned.shots))


def _directed_anew(script: Script, line_ids: Sequence[str]) -> Script:
    lines = (
        line.model_copy(update={"staged_as": ""}) if line.line_id in line_ids else line
        for line in script.lines
    )
    return script.model_copy(update={"lines": tuple(lines)})


def spans_of_line(shots: Sequence[Shot], line_id: str) -> list[WordSpan]:
    """The spans of a line, in order."""
    return [span for shot in shots for span in shot.covers if span.line_id == line_id]


def move_spans(shots: Sequence[Shot], line: Line) -> dict[WordSpan, WordSpan]:
    """For each span of the old words the span of the new ones: in order, none empty, all words covered."""
    spans = spans_of_line(shots, line.line_id)
    old, new = line.staged_as.split(), line.text.split()
    at = word_map(old, new)
    ends: list[int] = []
    for index, span in enumerate(spans):
        left = len(spans) - 1 - index
        earliest = (ends[-1] if ends else 0) + 1
        ends.append(min(max(at[span.end_word], earliest), len(new) - left))
    ends[-1] = len(new)
    starts = [0, *ends[:-1]]
    return {
        span: WordSpan(line_id=line.line_id, first_word=start, end_word=end)
        for span, start, end in zip(spans, starts, ends, strict=True)
    }


def word_map(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """For each border between old words (0 to len(old)) the border between new words that it goes to."""
    borders = [0] * (len(old) + 1)
    matcher = SequenceMatcher(None, [w.casefold() for w in old], [w.casefold() for w in new], autojunk=False)
    for _, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        for border in range(old_start, old_end + 1):
            share = (border - old_start) / max(1, old_end - old_start)
            borders[border] = new_start + round(share * (new_end - new_start))
    borders[0], borders[-1] = 0, len(new)
    return borders


def _with_spans(shot: Shot, moved: Mapping[str, Mapping[WordSpan, WordSpan]]) -> Shot:
    covers = tuple(moved.get(span.line_id, {}).get(span, span) for span in shot.covers)
    return shot.model_copy(update={"covers": covers})
