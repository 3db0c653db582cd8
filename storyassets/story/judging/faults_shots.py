"""Faults of a shot list: each a sentence that names what and where. None is good."""

from __future__ import annotations

import math

from storyassets.model.brief import EditPattern
from storyassets.model.script import Script
from storyassets.model.shot import Shot, ShotKind, ShotList
from storyassets.story.directing.edit_patterns import (
    PATTERN_RANGES,
    WINDOW_S,
    count_fitting_inserts,
    measure_pattern,
)
from storyassets.story.words.speech_length import WORDS_PER_SECOND

PICTURES = "pictures"


def find_coverage_faults(script: Script, shot_list: ShotList) -> tuple[str, ...]:
    """The shots cover every word of the script once, in its order."""
    expected = [(line.line_id, word) for line in script.lines for word in range(len(line.text.split()))]
    covered = [
        (span.line_id, word)
        for shot in shot_list.shots
        for span in shot.covers
        for word in range(span.first_word, span.end_word)
    ]
    if covered == expected:
        return ()
    faults = [
        f"word {word} of line {line} is in no shot"
        for line, word in expected
        if (line, word) not in set(covered)
    ]
    faults += [
        f"a shot covers word {word} of line {line}, which is not there"
        for line, word in covered
        if (line, word) not in set(expected)
    ]
    seen: set[tuple[str, int]] = set()
    for line, word in covered:
        if (line, word) in seen:
            faults.append(f"word {word} of line {line} is in two shots")
        seen.add((line, word))
    return tuple(faults) or ("the shots do not follow the order of the script",)


def find_pattern_faults(
    script: Script, shot_list: ShotList, pattern: EditPattern, words_per_second: float = WORDS_PER_SECOND
) -> tuple[str, ...]:
    """The edit pattern's ranges hold, each lower end as far as the script offers it."""
    ranges = PATTERN_RANGES[pattern]
    found = measure_pattern(script, shot_list, words_per_second)
    judged = (
        (
            "lines heard from a face",
            found.heard_lines,
            ranges.heard_lines_per_30_s,
            found.windows,
            found.offered_lines,
        ),
        (
            "talking heads",
            found.talking_heads,
            ranges.talking_head_share,
            found.pictures,
            found.offered_heads,
        ),
        (PICTURES, found.pictures, ranges.pictures_per_30_s, found.windows, found.offered_pictures),
    )
    faults: list[str] = []
    for what, count, (low, high), per, offered in judged:
        least, most = min(math.floor(low * per), offered), math.ceil(high * per)
        if what == PICTURES:
            most = max(most, len(script.lines))
        if not least <= count <= most:
            faults.append(
                f"{what}: {count}, but {pattern} asks for {least} to {most} in {found.windows * WINDOW_S:.0f} s"
            )
    return tuple(faults)


def find_insert_faults(shot_list: ShotList) -> tuple[str, ...]:
    """Few inserts, each with a thing to show, none of them first; last only one that says something by itself."""
    shots = shot_list.shots
    inserts = [index for index, shot in enumerate(shots) if shot.kind is ShotKind.INSERT]
    faults = [f"insert {shots[i].shot_id} has nothing to show" for i in inserts if not shots[i].staging.props]
    most = count_fitting_inserts(len(shots))
    if len(inserts) > most:
        faults.append(f"there are {len(inserts)} inserts; {most} at the most")
    ends = {0} if _tells_by_itself(shots[-1]) else {0, len(shots) - 1}
    faults.extend(f"insert {shots[i].shot_id} opens or closes the video" for i in inserts if i in ends)
    return tuple(faults)


def _tells_by_itself(shot: Shot) -> bool:
    """Whether words stand on what an insert shows, or something lies or hangs there that tells of somebody."""
    props = shot.staging.props
    if not props:
        return False
    condition = shot.staging.condition_of(props[0])
    return bool(condition.says or condition.inside)
