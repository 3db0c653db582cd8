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
from storyassets.story.directing.direct import direct_shots
from storyassets.story.directing.staging_faults import find_staging_faults


def staged_script(script: Script) -> Script:
    """The script in the words that its shots were first planned for."""
    return script.model_copy(update={"lines": tuple(_staged(line) for line in script.lines)})


def _staged(line: Line) -> Line:
    if not line.staged_as:
        return line
    return line.model_copy(update={"text": line.staged_as, "staged_as": "", "staged_anew": False})


def direct_edited(script: Script, cast: Cast, *, pattern: EditPattern, style: Style, seed: int) -> ShotList:
    """The shots of a script in which lines may have been reworded: theirs are those that they had.

    A line that is staged anew, or has too few words left for its shots, gets shots of its own words, and
    no other line does, unless what comes of it could not be drawn.
    """

    def direct(wanted: Script) -> ShotList:
        return direct_shots(wanted, cast, pattern=pattern, style=style, seed=seed)

    base = staged_script(script)
    planned = direct(base)
    for line in script.lines:
        if line.staged_as and (line.staged_anew or _is_crowded(line, planned)):
            base = _with_line(base, line.model_copy(update={"staged_as": "", "staged_anew": False}))
            anew = direct(base)
            replaced = replace_shots(planned, anew, line.line_id)
            planned = replaced if replaced and not find_staging_faults(replaced, cast) else anew
    spoken = {line.line_id: line for line in base.lines}
    moved = {
        line.line_id: move_spans(planned.shots, line)
        for line in script.lines
        if line.staged_as and spoken[line.line_id].text == line.staged_as
    }
    return ShotList(shots=tuple(_with_spans(shot, moved) for shot in planned.shots))


def _is_crowded(line: Line, planned: ShotList) -> bool:
    return len(line.text.split()) < len(spans_of_line(planned.shots, line.line_id))


def _with_line(script: Script, line: Line) -> Script:
    lines = (line if other.line_id == line.line_id else other for other in script.lines)
    return script.model_copy(update={"lines": tuple(lines)})


def replace_shots(planned: ShotList, anew: ShotList, line_id: str) -> ShotList | None:
    """The planned shots with the new ones of one line; None where the line shares a shot with another."""
    old, new = shots_of_line(planned, line_id), shots_of_line(anew, line_id)
    if not old or not new or any(len({s.line_id for s in shot.covers}) > 1 for shot in (*old, *new)):
        return None
    first = planned.shots.index(old[0])
    kept = [shot for shot in planned.shots if shot not in old]
    return ShotList(shots=(*kept[:first], *new, *kept[first:]))


def shots_of_line(shots: ShotList, line_id: str) -> list[Shot]:
    """The shots in which the line is heard, in order."""
    return [shot for shot in shots.shots if any(span.line_id == line_id for span in shot.covers)]


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
