"""In passing: where the story is for one line only: what is done often, who drives off, a lift, a war of long ago."""

from __future__ import annotations

import re

from storyassets.model.place import Setting
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_words import HOME_ROOMS, INDOORS
from storyassets.story.reading.things import find_props
from storyassets.story.reading.views import VEHICLES
from storyassets.story.words.word_tables import word_set

_OFTEN = re.compile(
    r"\b(?:i|he|she|they|we)['’]d (?!had\b|been\b|better\b|rather\b|\w+ed\b)\w+|\b(?:usually|sometimes|whenever|used to)\b"
    r"|\b(?:once|twice|times) an? (?:day|week|month|year)\b"
)
"""What is done many times: where it is done the story does not stay."""

_DRIVES_OFF = re.compile(
    r"\b(?<!\bi )(?<!\bwe )(?:drove|drives|sped|roared|pulled) (?:\w+ )?(?:off|away)\b(?! (?:with|to|from|in) (?:me|us)\b)"
)
_TELLER_DRIVES = re.compile(r"\b(?:i|we) (?:\w+ ){0,6}?(?:drove|sped|pulled) (?:\w+ )?(?:off|away)\b")
_LIVES = re.compile(r"\b(?:i|we) (?:live|lived|work|worked) (?:in|on|at)\b")
"""That is where the story is from now on."""

_FETCHES = re.compile(
    r"\b(?:fetch(?:ed|es)?|grabbed|brought|got|borrowed) (?:[\w'’]+ ){1,4}from (?:the|a|an|my|his|her|our|their) "
)
"""Whoever fetches a thing from somewhere comes back with it."""

_FOUND_BEFORE = re.compile(
    r"^(?!(?:by|at last|finally|now|in the end|soon|at length)\b)(?!.*\b(?:when|after|once|until|before|as soon as) [^,]*\bhad\b).*\b(?:had|\w+['’]d) (?:\w+ly |first |once |just )?"
    r"(?:found|met|seen|spotted|bought|caught|pulled|fished|picked|dug|rescued|arrested|hired|spent|lost|won|hidden|buried|stolen|proposed|died) "
)
"""'They had found him on a bench by the river': that was before, and the story goes on where it was."""

_OTHERS_WENT = re.compile(
    r"\b(?:customers|people|neighbou?rs|friends|workers|colleagues|guests|tourists|families|others|everyone(?: else)?|most of \w+|half of \w+(?: \w+)?)"
    r" (?:had |have |all )?(?:gone|went|moved|left|fled|drifted|switched)(?: \w+)? (?:to|for)\b"
)
"""Where the customers have gone nobody else is."""

_SEEN_THERE = re.compile(
    r"^(?:(?:at|on|in|one|every|that) [^,.]{1,20}?,? |then )?(?:the|an?|all the) (?:\w+ )?(?:lights?|lamps?|bells?|phone|telephone|clock|alarm|siren|radio|noise|smell|music|bulb|fuse)"
    r" (?:in|on|at|from|of|above|outside) (?:the|his|her|my|our|their|a) (?:\w+ ){1,2}(?:flickered|went|rang|rings|struck|stopped|turned|blinked|buzzed|came|goes|glowed|burned|blew|wailed|screamed|played|grew)\b"
)
"""'The lights in the hall flickered': nobody has gone there."""

_WITH_STAIRS = (*HOME_ROOMS, Setting.CORRIDOR, Setting.LOBBY, Setting.CELLAR, Setting.TRAIN, Setting.STATION)
"""The stairs of these are a place of the story as well."""

_OF_ITSELF = word_set(
    "light lights power electricity sun rain water spring summer winter feeling voice sound smile answer"
)
_STUCK = re.compile(r"\b(?:stuck|stopped|jammed|stalled|trapped|shuddered|lurched)\b")


def is_in_passing(now: Scene, spot: Scene, text: str, line: str, *, by_teller: bool) -> bool:
    """Whether a spot that a lower-case text of a line tells of is seen for that line only, from the scene of now.

    `by_teller` is whether the story is told by one of its people: who drives off is somebody else.
    """
    if not spot.cued or _LIVES.search(line):
        return False
    if (
        _OFTEN.search(line)
        or _FETCHES.search(text)
        or _FOUND_BEFORE.search(line)
        or _OTHERS_WENT.search(line)
        or _SEEN_THERE.search(line)
    ):
        return True
    if spot.setting is Setting.ELEVATOR:
        return now.setting in INDOORS and now.setting is not Setting.LOBBY and not _STUCK.search(line)
    if spot.setting is Setting.STAIRS and now.setting in INDOORS and now.setting not in _WITH_STAIRS:
        return True
    leaves = by_teller and _DRIVES_OFF.search(text) is not None and not _TELLER_DRIVES.search(text)
    return leaves and now.setting not in VEHICLES


def is_brought(before: str) -> bool:
    """Whether it is a thing that comes back, by the words before: 'the bowl' 'came back'; nobody has gone anywhere."""
    words = before.split()
    if words and words[-1] in _OF_ITSELF:
        return True
    return bool(words) and not {"i", "he", "she", "they", "we"} & set(words) and bool(find_props(words[-1:]))
