"""At trades: whoever takes a thing to a repairman, or goes to see a watchmaker, is in that workshop."""

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


def go_to_trade(now: Scene, spot: Scene, clause: str, *, of_today: bool) -> Scene:
    """The spot, or the workshop to which a lower-case clause of a story of today leads."""
    if not of_today or _GOES_THERE.search(clause) is None:
        return spot
    return replace(now, setting=Setting.WORKSHOP, landmark=None, far=False, cued=True)
