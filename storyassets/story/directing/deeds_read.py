"""Deeds read: who does what in every line of a script, read once for all who ask."""

from __future__ import annotations

from functools import lru_cache

from storyassets.model.script import NARRATOR, Script
from storyassets.story.directing.thoughts import as_begun
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.mentions import MOST_BOOKS, Same


def read_deeds(script: Script) -> dict[str, list[Deed]]:
    """The deeds of each line, by its name; of what is spoken, none."""
    return _read_deeds(Same(script))


@lru_cache(maxsize=MOST_BOOKS)
def _read_deeds(same: Same) -> dict[str, list[Deed]]:
    script = same.script
    reader = Reader.of(script)
    deeds: dict[str, list[Deed]] = {}
    for line in script.lines:
        if line.speaker == NARRATOR:
            deeds[line.line_id] = as_begun(reader.read_line(line), line.text.split())
        else:
            reader.hear(line)
            deeds[line.line_id] = []
    return deeds
