"""Journeys: who is asked to come along sets out later, who is sent away is on the road, who packs has left the house."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from storyassets.model.character import Cast, Costume
from storyassets.model.place import Setting
from storyassets.model.script import NARRATOR
from storyassets.story.directing.cutting import Passage
from storyassets.story.directing.told_scene import Scene
from storyassets.story.reading.place_words import INDOORS
from storyassets.story.reading.places import find_setting
from storyassets.story.reading.views import outdoors_of

_ASKED = re.compile(
    r"\b(?:asked|asks|begged|begs|invited|invites|urged|persuaded|wanted|wished) (?:[\w'’-]+ ){1,6}?"
    r"(?:to (?:go|come|travel|ride|move|follow|return|visit)\b|(?=to (?:the|a|an|his|her|their|my) ))"
)
_TO_COME = re.compile(r"\b(?:was|were|is|am|are) to\b|\b(?:would|should|must|will|shall)\b")
_RECEIVES = re.compile(
    r"\b(?:thought|believed|took) (?:that )?(?:the|his|her) [\w-]+(?: \w+)? (?:was|to be|for) (?:his|her|the) (?:wife|bride|husband|bridegroom|consort|queen|true)\b"
)
"""Whom a prince takes for his bride has come to him."""

_SETS_OUT = re.compile(
    r"\b(?:they|both) (?:\w+ )?(?:went|came|set|walked|rode|travell?ed|journeyed|left|started|followed|reached|arrived|got)\b"
    r"|\b(?:agreed|accepted|set out|set off|went along|followed (?:him|her|them))\b"
)
_SENT_OFF = re.compile(
    r"\bsent (?:along )?(?:her|his|the|their) (?:\w+ ){0,2}?(?:daughter|son|maid|waiting-maid|princess|bride|companion)\b"
    r"(?! (?:for|home|away from|to (?:fetch|buy|bring|market|bed|school)))"
)
_LUGGAGE = r"(?:bag|bags|handbag|luggage|trunk|trunks|suitcase|belongings|bundle|knapsack|umbrella)"
_PACKS = re.compile(
    rf"\b(?:pick(?:ed|s)? up|pack(?:ed|s)?(?: up)?|snatched(?: up)?|took up|gathered(?: up)?|to pick up) "
    rf"(?:her|his|their|my) (?:\w+ ){{0,2}}?{_LUGGAGE}\b"
)
_OF_THE_COURT = (Costume.KING, Costume.PRINCE)


@dataclass
class Journeys:
    """What has been said of ways that somebody is to go, line by line."""

    of_court: frozenset[str] = frozenset()
    """Kings and princes: to them a bride is sent."""

    asked: tuple[str, Setting] | None = None
    """The line in which somebody is asked along, and where to."""

    sent: str = ""
    packed: str = ""
    """The lines that tell so."""

    travelling: bool = False

    def begin(self, passage: Passage, now: Scene, before: Scene | None) -> Scene:
        """Where it is when a passage begins, by what the lines before it told; then take up what its line tells."""
        line_id = passage.line.line_id
        if self.packed and self.packed != line_id:
            self.packed = ""
            now = _step_out(now, before)
        if self.sent and self.sent != line_id:
            self.sent, self.travelling = "", True
            now = replace(now, setting=Setting.ROAD, landmark=None, far=False)
        if self.asked is not None and self.asked[0] != line_id and not passage.is_dialogue:
            goal, self.asked = self.asked[1], None
            if _SETS_OUT.search(" ".join(passage.narrated).lower()):
                now = replace(now, setting=goal, landmark=None, far=False)
        if passage.line.speaker == NARRATOR:
            text = passage.line.text.lower()
            self.packed = line_id if _PACKS.search(text) else self.packed
            self.sent = line_id if _SENT_OFF.search(text) else self.sent
        return replace(now, spoken_of=None)

    def ask(self, line_id: str, words: Sequence[str]) -> Setting | None:
        """The place to which somebody is asked to come, by the words of a line of narration without its names."""
        text = " ".join(words)
        said = _ASKED.search(text.lower())
        goal = find_setting(text[said.end() :].split()) if said is not None else None
        self.asked = (line_id, goal) if goal is not None else self.asked
        return goal

    def reaches_court(self, named: Sequence[str], line: str) -> bool:
        """Whether the way has come to its end: a king or a prince is told of, and nobody else, as being there."""
        there = (
            self.travelling
            and _TO_COME.search(line.lower()) is None
            and bool(named)
            and named[0] in self.of_court
            and (len(set(named)) == 1 or _RECEIVES.search(line.lower()) is not None)
        )
        self.travelling = self.travelling and not there
        return there


def find_court(cast: Cast) -> frozenset[str]:
    """The kings and princes of a cast."""
    return frozenset(c.character_id for c in cast.characters if c.look.costume in _OF_THE_COURT)


def _step_out(now: Scene, before: Scene | None) -> Scene:
    if now.setting not in INDOORS:
        return now
    out = replace(now, setting=outdoors_of(now.setting, now.home), landmark=None, far=False)
    if before is not None and before.setting not in INDOORS and not before.far:
        return replace(out, setting=before.setting, landmark=before.landmark)
    return out
