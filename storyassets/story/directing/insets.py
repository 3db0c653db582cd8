"""Insets: what somebody tells the teller of a war long ago plays there, until the teller is spoken of again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from storyassets.model.place import Setting, TimeOfDay, Weather
from storyassets.model.script import NARRATOR, Beat
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_words import INDOORS

_IN_A_WAR = re.compile(
    r"^(?:but |and )?(?:back )?(?:in|during) (?:korea|vietnam|normandy|iraq|afghanistan|burma|the (?:\w+ )?war|the (?:trenches|desert war|blitz))\b"
    r"[^.]*\bhad (?!been (?:told|asked)\b)\w+"
)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_TELLER = re.compile(r"\b(?:i|me|my|we|us|our)\b")


def tells_of_war(text: str) -> bool:
    """Whether a line begins to tell of a war in which somebody was long ago."""
    return _IN_A_WAR.match(text.lower()) is not None


@dataclass
class Insets:
    """The scene in which somebody tells of a war, while the story is in it."""

    before: Scene | None = None
    line: str = ""

    def turn(self, passage: Passage, now: Scene, *, by_teller: bool) -> Scene:
        """The scene at a passage: in the war with the line that begins to tell of it, back with the teller."""
        new = passage.line.line_id != self.line
        self.line = passage.line.line_id
        text = _QUOTED.sub(" ", passage.line.text.lower())
        if not new or passage.line.speaker != NARRATOR or passage.beat is Beat.HOOK:
            return now
        if self.before is not None:
            if not _TELLER.search(text):
                return now
            back, self.before = self.before, None
            return replace(back, cued=False)
        if not by_teller or not tells_of_war(text):
            return now
        self.before = now
        camp = now.setting if now.setting in (Setting.DUGOUT, Setting.CAMP) else Setting.CAMP
        there = replace(now, setting=camp, landmark=None, far=False, cued=False, time_of_day=TimeOfDay.DAY)
        return replace(there, weather=Weather.CLEAR if now.setting in INDOORS else now.weather)
