"""Deeds read: who does what in every line of a script, read once for all who ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from storyassets.model.script import NARRATOR, Script
from storyassets.model.shot import Action
from storyassets.story.directing.listeners import FIRST_PERSON
from storyassets.story.directing.thoughts import as_begun
from storyassets.story.reading.deed import Deed
from storyassets.story.reading.deeds import Reader
from storyassets.story.reading.mentions import MOST_BOOKS, Same

_MERE_TALK = re.compile(
    r"\b(?:hear\w*|thought|think\w*|believ\w+|assum\w+|said|says?|told|claim\w*|swore|rumou?r\w*|hop(?:e|ed|ing)|want\w*|wish\w*|would|could"
    r"|might|may|should|if|unless|almost|nearly|practically|fear\w*|afraid|threat\w*|refus\w+|not|never|n['’]t|\w+n['’]t|as though"
    r"|pretend\w*|play\w*|like|ready|about|supposed|sooner|rather|[\w]+['’]d)\b[^.!?;,]{0,50}$",
    re.I,
)
"""'I wanted to die', 'she had heard he was dead', 'his mother would kill him': nobody is dead for it."""

_LEGACY = re.compile(
    r"left (?:him|her|them|me|us) (?:an?|the|his|her|all|half|everything|nothing|two|three|some)\b", re.I
)


def without_mere_talk_of_death(deeds: Sequence[Deed], words: Sequence[str]) -> list[Deed]:
    """The same deeds; whoever is only wished, feared or said to be dead is not, nor is who tells the story."""
    return [
        replace(deed, action=None)
        if deed.action is Action.DEAD
        and (deed.character_id == FIRST_PERSON or _MERE_TALK.search(" ".join(words[: deed.at]) + " "))
        else deed
        for deed in deeds
    ]


def without_legacies(deeds: Sequence[Deed], words: Sequence[str]) -> list[Deed]:
    """The same deeds; who 'left her a dark house' has not gone anywhere, and may have died."""
    return [
        replace(deed, action=None)
        if deed.action is not None and _LEGACY.match(" ".join(words[deed.at : deed.at + 3]))
        else deed
        for deed in deeds
    ]


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
            words = line.text.split()
            deeds[line.line_id] = without_legacies(
                without_mere_talk_of_death(as_begun(reader.read_line(line), words), words), words
            )
        else:
            reader.hear(line)
            deeds[line.line_id] = []
    return deeds
