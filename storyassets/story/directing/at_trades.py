"""At trades and courts: whoever takes a thing to a watchmaker is in that workshop, who is brought before a king, at court."""

from __future__ import annotations

import re
from dataclasses import replace

from storyassets.model.place import Setting
from storyassets.story.directing.told_scene import Scene

_TRADE = (
    r"(?:repairman|repairer|restorer|watchmaker|clockmaker|luthier|cobbler|shoemaker|locksmith|upholsterer|saddler|carpenter"
    r"|cabinetmaker|bookbinder|gunsmith|goldsmith|silversmith|blacksmith|potter|tailor|seamstress|welder|engraver|framer)"
)
_GOES_THERE = re.compile(
    rf"\b(?:took|brought|carried|drove|hauled|mailed|handed|went|walked|go|going|came) (?:[\w'’]+ ){{0,4}}?to (?:see |visit )?(?:an?|the|my|our|his|her) (?:[\w-]+ ){{0,2}}?{_TRADE}\b"
    rf"|\b(?:apprenticed|apprentice|worked|works) (?:\w+ )?(?:to|for|with|under) (?:an?|the) (?:[\w-]+ ){{0,2}}?{_TRADE}\b"
)


_BEFORE_A_RULER = re.compile(
    r"\b(?:brought|dragged|led|called|summoned|taken|came|stood|hauled|knelt|bowed|appeared|marched)\b[^.;]{0,36}\bbefore (?:the|his|her|their|a) "
    r"(?:\w+ )?(?:king|queen|sultan|emperor|empress|caliph|tsar|czar|pharaoh|rajah?|maharajah?|khan|shah|throne)\b"
)


def go_to_court_or_trade(now: Scene, spot: Scene, clause: str, *, of_today: bool) -> Scene:
    """The spot, or the court, or the workshop of our time, to which a lower-case clause leads."""
    if not of_today and now.setting is not Setting.THRONE_ROOM and _BEFORE_A_RULER.search(clause):
        return replace(now, setting=Setting.THRONE_ROOM, landmark=None, far=False, cued=True)
    if not of_today or _GOES_THERE.search(clause) is None:
        return spot
    return replace(now, setting=Setting.WORKSHOP, landmark=None, far=False, cued=True)
