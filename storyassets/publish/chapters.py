"""Chapters: where the parts of an episode begin, as an outlet wants them; none where the episode is too short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from storyassets.model.script import Beat, Script
from storyassets.model.timeline import Timeline

LEAST_CHAPTERS = 3
LEAST_CHAPTER_S = 10
SPEECH = "speech"

NAMES: dict[str, tuple[str, str, str, str, str]] = {
    "en": ("The question", "How it begins", "What stands in the way", "The turn", "How it ends"),
    "de": ("Die Frage", "Wie es beginnt", "Was im Weg steht", "Die Wendung", "Wie es endet"),
    "fr": ("La question", "Le début", "L'obstacle", "Le tournant", "La fin"),
    "es": ("La pregunta", "Cómo empieza", "El obstáculo", "El giro", "Cómo termina"),
    "it": ("La domanda", "Come inizia", "L'ostacolo", "La svolta", "Come finisce"),
    "pt": ("A pergunta", "Como começa", "O obstáculo", "A virada", "Como termina"),
    "nl": ("De vraag", "Hoe het begint", "Wat in de weg staat", "De wending", "Hoe het afloopt"),
}
"""Of the beats, in their order: none tells what happens. In other languages chapters are numbered."""


class Chapter(NamedTuple):
    """A part, from its first whole second."""

    start_s: int
    title: str


def find_chapters(script: Script, timeline: Timeline, language: str) -> tuple[Chapter, ...]:
    """At least three of ten seconds each, the first at 0; beats that are shorter are one chapter with others."""
    starts = _beat_starts(script, timeline)
    end_s = int(timeline.duration_s)
    groups: list[list[tuple[int, Beat]]] = []
    for start_s, beat in starts:
        has_room = end_s - start_s >= LEAST_CHAPTER_S
        if not groups or (start_s - groups[-1][0][0] >= LEAST_CHAPTER_S and has_room):
            groups.append([(start_s, beat)])
        else:
            groups[-1].append((start_s, beat))
    if len(groups) < LEAST_CHAPTERS:
        return ()
    ends = [*(group[0][0] for group in groups[1:]), end_s]
    return tuple(
        Chapter(group[0][0], _name(_longest(group, end), number, language))
        for number, (group, end) in enumerate(zip(groups, ends, strict=True), 1)
    )


def _beat_starts(script: Script, timeline: Timeline) -> list[tuple[int, Beat]]:
    """When each beat is first heard, in whole seconds; the first from the start."""
    beats = {line.line_id: line.beat for line in script.lines}
    starts: dict[Beat, int] = {}
    for start_frame, clip in timeline.track(SPEECH).placed():
        beat = beats.get(clip.name)
        if beat is not None:
            starts.setdefault(beat, int(timeline.rate.seconds(start_frame)) if starts else 0)
    return [(start_s, beat) for beat, start_s in starts.items()]


def _longest(group: Sequence[tuple[int, Beat]], end_s: int) -> Beat:
    ends = [*(start_s for start_s, _ in group[1:]), end_s]
    lengths = [end - start for (start, _), end in zip(group, ends, strict=True)]
    return group[lengths.index(max(lengths))][1]


def _name(beat: Beat, number: int, language: str) -> str:
    known = NAMES.get(language.replace("_", "-").split("-")[0].lower())
    return known[list(Beat).index(beat)] if known else str(number)


def tell_chapters(chapters: Sequence[Chapter]) -> str:
    """A line each, as outlets read them."""
    return "\n".join(f"{one.start_s // 60}:{one.start_s % 60:02d} {one.title}" for one in chapters)
