"""Last words: what would have saved somebody who did not do the one thing that was asked: `He only had to keep quiet.`"""

from __future__ import annotations

import re
from collections.abc import Sequence

from storyassets.model.character import Sex
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.stems import stems_of
from storyassets.story.writing.parts import Part
from storyassets.story.writing.spine import Spine

LATE_FROM = 0.7
RECALLED_WORTH = 7.0

_ASKED = re.compile(
    r"^(?:But |Only |Just )?(?P<what>keep (?:quiet|still|silent|together|your mouth shut|hold of it)|hold (?:on )?tight|stay (?:together|inside|where you are|at home))\b",
    re.I,
)
_LOST = re.compile(r"\b(?:fell|broken|died|killed|crushed|drowned|eaten|caught|lost)\b", re.I)


def last_words(parts: Sequence[Part], people: People) -> str | None:
    """The line, where a warning was spoken and whom the tale is about came to harm at the end."""
    warned = next(
        ((n, m) for n, p in enumerate(parts) if p.speaker and (m := _ASKED.match(p.wordings[0]))), None
    )
    if warned is None:
        return None
    at, asked = warned
    for part in parts[at + 1 :]:
        who = part.subjects[0] if part.subjects and not part.speaker and part.place >= LATE_FROM else None
        if who and who not in (FIRST_PERSON, parts[at].speaker) and _LOST.search(part.wordings[0]):
            role = people.role(who)
            pronoun = "They" if role.crowd else {Sex.FEMALE: "She", Sex.MALE: "He"}.get(role.sex, "He")
            own = {"They": "their", "She": "her"}.get(pronoun, "his")
            return f"{pronoun} only had to {re.sub('your', own, asked['what'].lower())}."
    return None


def keep_recalled(spine: Spine, last: str | None) -> None:
    """The warning of which the last line reminds is told, in place."""
    for i, part in enumerate(spine.parts):
        asked = _ASKED.match(part.wordings[0]) if part.speaker and last else None
        if asked and stems_of(asked["what"]) <= stems_of(last or ""):
            spine.worths[i] += RECALLED_WORTH
            return
