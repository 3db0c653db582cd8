"""Faults of a script and its cast: each a sentence that names what and where. None is good."""

from __future__ import annotations

from storyassets.model.character import Cast
from storyassets.model.script import NARRATOR, Beat, Script
from storyassets.story.casting.people import FIRST_PERSON
from storyassets.story.writing.budget import estimate_told_s
from storyassets.story.writing.lines import Told

TOLERANCE = 1.05
"""A video may pass the duration that was asked for by 5%."""


def find_beat_faults(script: Script) -> tuple[str, ...]:
    """All five beats are there, and none comes back after a later one."""
    order = list(Beat)
    faults = [
        f"no line is of the beat {beat}" for beat in order if beat not in {ln.beat for ln in script.lines}
    ]
    for before, line in zip(script.lines, script.lines[1:], strict=False):
        if order.index(line.beat) < order.index(before.beat):
            faults.append(
                f"line {line.line_id} ({line.beat}) comes after line {before.line_id} ({before.beat})"
            )
    return tuple(faults)


def find_length_faults(script: Script, duration_s: float) -> tuple[str, ...]:
    """The script is not longer, when spoken with its pauses, than the duration and 5%."""
    told_s = estimate_told_s([Told(ln.beat, ln.text, ln.speaker, ln.subjects) for ln in script.lines])
    if told_s <= duration_s * TOLERANCE:
        return ()
    return (f"the script takes about {told_s:.1f} s to say; {duration_s:g} s were asked for",)


def find_line_faults(script: Script) -> tuple[str, ...]:
    """Line ids are not used twice, and every line has a word."""
    faults: list[str] = []
    seen: set[str] = set()
    for line in script.lines:
        if line.line_id in seen:
            faults.append(f"two lines are called {line.line_id}")
        seen.add(line.line_id)
        if not line.text.split():
            faults.append(f"line {line.line_id} says nothing")
    return tuple(faults)


def find_speaker_faults(script: Script) -> tuple[str, ...]:
    """Everyone who speaks, or whom a line is about, is a role of the script."""
    known = {role.character_id for role in script.roles}
    faults: list[str] = []
    for line in script.lines:
        if line.speaker != NARRATOR and line.speaker not in known:
            faults.append(f"line {line.line_id} is spoken by {line.speaker}, who is not in the script")
        faults.extend(
            f"line {line.line_id} is about {subject}, who is not in the script"
            for subject in line.subjects
            if subject not in known
        )
    return tuple(faults)


def find_cast_faults(script: Script, cast: Cast) -> tuple[str, ...]:
    """Every role has been cast, once, and no two of them share a voice with the narrator or each other.

    Whoever tells the story as "I" has the narrator's.
    """
    faults = [
        f"{role.name} ({role.character_id}) has not been cast"
        for role in script.roles
        if cast.find(role.character_id) is None
    ]
    ids = [character.character_id for character in cast.characters]
    faults.extend(f"{twice} has been cast twice" for twice in sorted({i for i in ids if ids.count(i) > 1}))
    others = [character for character in cast.characters if character.character_id != FIRST_PERSON]
    voices = [cast.narrator, *(character.voice for character in others)]
    shared = sorted({f"{v.timbre} {v.number}" for v in voices if voices.count(v) > 1})
    faults.extend(f"the voice {voice} is given to more than one" for voice in shared)
    return tuple(faults)
